"""Queries for any corpus, picked from its words by how many articles hold them; the same for the same corpus."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.search_engines.engine import WITHIN, Article, Query, articles, words

EACH = {
    "rare": 20, "medium": 20, "common": 15, "and": 20, "or": 20, "not": 12, "phrase": 20, "near": 12, "prefix": 16,
    "fuzzy": 16, "filter": 16, "newest": 15,
}  # fmt: skip
"""How many queries of each class, in the order of ``CLASSES``."""

LOOKED_AT = 20_000
"""Articles whose words are counted; of a larger corpus these are spread over it."""

KEPT = 1000
"""Articles that lend words which stand together."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What is known of a corpus."""

    texts: tuple[tuple[Article, list[str]], ...]
    """Some articles and their words."""
    holding: Counter[str]
    """In how many of the articles looked at a word stands."""
    bands: dict[str, list[str]]
    """Words of letters only: ``rare``, ``medium``, ``common``, and ``useful``, which are neither very rare nor in half
    of the articles. Where a small corpus has none, all its words.
    """


def sampled(corpus: Path, count: int) -> Sample:
    """Look at a corpus. Raises ValueError if its articles are too few or too short."""
    step = max(1, count // LOOKED_AT)
    apart = max(1, count // step // KEPT)
    holding, texts, looked = Counter[str](), [], 0
    for number, article in enumerate(articles(corpus, count)):
        if number % step == 0:
            found = words(article.body)
            holding.update(set(found))
            if looked % apart == 0 and len(found) > 4 * WITHIN:
                texts.append((article, found))
            looked += 1
    if len(texts) < 2:
        raise ValueError(f"{corpus} holds too little text to pick queries from")
    limits = {
        "rare": (2, 20),
        "medium": (max(3, looked * 0.002), max(8, looked * 0.02)),
        "common": (looked * 0.15, looked),
        "useful": (max(3, looked * 0.002), looked * 0.5),
    }
    plain = sorted(word for word in holding if word.isalpha() and len(word) > 2)
    bands = {
        band: [word for word in plain if low <= holding[word] <= high] or plain for band, (low, high) in limits.items()
    }
    return Sample(tuple(texts), holding, bands)


class Picker:
    """Draws queries from a sample."""

    def __init__(self, sample: Sample, seed: int = 1) -> None:
        self._sample = sample
        self._source = random.Random(seed)
        self._useful = frozenset(sample.bands["useful"])
        self._makers: dict[str, Callable[[str, int], Query]] = {
            "rare": self._word,
            "medium": self._word,
            "common": self._word,
            "and": lambda cls, number: Query(cls, self._together(2 + number % 2)),
            "or": lambda cls, number: Query(cls, self._together(2 + number % 2)),
            "not": lambda cls, _: Query(cls, self._together(2)),
            "phrase": self._phrase,
            "near": self._near,
            "prefix": self._prefix,
            "fuzzy": self._fuzzy,
            "filter": self._filter,
            "newest": lambda cls, number: Query(cls, self._word(("common", "medium")[number % 2], number).terms),
        }

    def queries(self) -> list[Query]:
        """All queries, class by class."""
        return [self._makers[cls](cls, number) for cls, many in EACH.items() for number in range(many)]

    def _word(self, cls: str, _: int) -> Query:
        return Query(cls, (self._source.choice(self._sample.bands[cls]),))

    def _together(self, size: int) -> tuple[str, ...]:
        """Words of one article; the one that most articles hold comes first, so that few stand without another."""
        while True:
            _, text = self._source.choice(self._sample.texts)
            fit = sorted(self._useful.intersection(text)) or sorted(set(text))
            if len(fit) >= size:
                return tuple(sorted(self._source.sample(fit, size), key=lambda word: -self._sample.holding[word]))

    def _row(self, size: int) -> list[str]:
        """Words in a row, of letters only, and one of them longer than "with"."""
        while True:
            _, text = self._source.choice(self._sample.texts)
            start = self._source.randrange(len(text) - size + 1)
            row = text[start : start + size]
            if all(map(str.isalpha, row)) and any(len(word) > 4 for word in row):
                return row

    def _phrase(self, cls: str, number: int) -> Query:
        return Query(cls, tuple(self._row(2 + number % 2)))

    def _near(self, cls: str, _: int) -> Query:
        while True:
            first, *_between, second = self._row(self._source.randrange(3, WITHIN + 2))
            if first != second and self._useful.issuperset((first, second)):
                return Query(cls, (first, second))

    def _prefix(self, cls: str, number: int) -> Query:
        word = self._word(("medium", "rare")[number % 2], number).terms[0]
        return Query(cls, (word[: 5 if len(word) > 8 else 4],))

    def _fuzzy(self, cls: str, number: int) -> Query:
        """A word with one letter left out, another or one too many; every fourth time at the front."""
        band = self._sample.bands[("medium", "rare")[number % 2]]
        word = self._source.choice([word for word in band if len(word) > 5] or band)
        place = self._source.randrange(1, len(word)) if number % 4 else 0
        letter = self._source.choice("aeinrst")
        match number % 3:
            case 0:
                return Query(cls, (word[:place] + word[place + 1 :],))
            case 1:
                return Query(cls, (word[:place] + letter + word[place + 1 :],))
            case _:
                return Query(cls, (word[:place] + letter + word[place:],))

    def _filter(self, cls: str, number: int) -> Query:
        """One word of an article, its language, and one or five years around its date."""
        article, text = self._source.choice(self._sample.texts)
        word = self._source.choice(sorted(self._useful.intersection(text)) or sorted(set(text)))
        year, reach = int(article.date[:4]), 2 * (number % 2)
        low, high = f"{year - reach:04}-01-01T00:00:00", f"{year + reach:04}-12-31T23:59:59"
        return Query(cls, (word,), article.lang, low, high)


def pick(corpus: Path, count: int) -> list[Query]:
    """About 200 queries for the first articles of a corpus."""
    return Picker(sampled(corpus, count)).queries()

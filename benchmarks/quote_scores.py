"""How well quotes are found: the quotes that the extractor shows, held against a gold set.

A gold set is lines of JSON, each a passage: ``id``, ``lang``, ``text``, ``negative`` (nobody says anything in it) and
``quotes``, each with ``start`` and ``end`` (code points), ``text``, ``kind``, ``optional``, ``speaker`` (as written),
``speaker_full`` and perhaps ``speaker_aliases`` (who is meant; a journalist begins with ``@``), ``speaker_kind``,
and perhaps ``alt_spans``, which are as right as the first.

The unit is one contiguous span. The rules:

- Both sides are trimmed of space, marks, dashes, stops and a leading word like *that* before they are compared.
- A span is exact if it is the same then, and found if it shares at least 0.8 of the letters that both cover.
- Each quote is matched with one at most: the pair that shares most first, and of equals the one that is required.
- What is optional is neutral: to find it is neither right nor wrong, nor is anything that covers most of it.
- A speaker as written that does not stand in the passage is an invention and counts as none.
- A name is right in full if it holds every word of the full name, and right by its head if it holds the surname (or,
  of a role, any word that tells something). It may be two words longer than the longest right name.
- Q+spk, the number to steer by, is the F1 of spans that are found with the right head of the right speaker.
- In a negative passage nothing may be found.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from replikk_index.models import Quote

Span = tuple[int, int]

NEAR = 0.8
"""Share of the letters that makes a span found."""
_EXACT = 0.999999
_COVERS = 0.5
_EDGES = " \t\n\u00a0.,;:!?…\"'“”„«»‘’‚‹›–—-"
_THAT = re.compile(r"(?:at|att|that|dass|daß|que|om)\s+|qu['’]", re.IGNORECASE)
_WORD = re.compile(r"[\w@][\w.'’-]*")
_LONGER = 2
"""Words by which a name may be longer than the right one."""
_SHORT = 4
"""Words of a name whose last one is a surname."""
_SMALL = frozenset(
    "en ei et den det de der die das la le les el los un une una the a an av af i ved hos til fra frå for og och und "
    "et y de".split()
)
JOURNALISTS = ("journalist", "journalisten")


@dataclass(frozen=True, slots=True)
class Expected:
    """A quote of the gold set."""

    text: str
    spans: tuple[Span, ...]
    """Trimmed; the first is the one that is given, the others are as right."""
    kind: str
    names: tuple[str, ...]
    """Who is meant: the full name, and what else is right."""
    speaker_kind: str
    optional: bool

    @property
    def asks(self) -> bool:
        """Whether it is a journalist's."""
        return self.names[0].startswith("@")


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of the gold set and what is said in it."""

    key: str
    language: str
    text: str
    negative: bool
    quotes: tuple[Expected, ...]


@dataclass(frozen=True, slots=True)
class Mistake:
    """What went wrong in a passage."""

    what: str
    """``missed``, ``extra``, ``speaker`` or ``negative``."""
    key: str
    words: str
    names: str
    """Who was named, and who should have been."""


@dataclass(slots=True)
class Share:
    """How many of some were right."""

    right: int = 0
    all: int = 0

    def add(self, right: bool) -> None:
        """Count one more."""
        self.right += right
        self.all += 1

    @property
    def percent(self) -> float | None:
        """None if there were none."""
        return 100 * self.right / self.all if self.all else None


@dataclass(frozen=True, slots=True)
class Rate:
    """Precision, recall and their harmonic mean, in per cent."""

    precision: float
    recall: float
    f1: float


def rate(right: int, given: int, wanted: int) -> Rate:
    """What follows from so many right ones among those given and those wanted."""
    precision, recall = right / given if given else 0.0, right / wanted if wanted else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return Rate(100 * precision, 100 * recall, 100 * f1)


@dataclass(slots=True)
class Tally:
    """The counts of some passages: all of them, or those of a language, a kind, or a kind of speaker."""

    exact: Share = field(default_factory=Share)
    near: Share = field(default_factory=Share)
    exact_extra: int = 0
    near_extra: int = 0
    kind: Share = field(default_factory=Share)
    full: Share = field(default_factory=Share)
    head: Share = field(default_factory=Share)
    questions_given: Share = field(default_factory=Share)
    """Journalists' questions that were found, and of them those given to a person."""
    negatives_hit: Share = field(default_factory=Share)
    negative_extra: int = 0

    @property
    def exact_rate(self) -> Rate:
        """Of spans that are the same."""
        return rate(self.exact.right, self.exact.right + self.exact_extra, self.exact.all)

    @property
    def near_rate(self) -> Rate:
        """Of spans that are found."""
        return rate(self.near.right, self.near.right + self.near_extra, self.near.all)

    @property
    def spoken_rate(self) -> Rate:
        """Of spans that are found with the right speaker."""
        return rate(self.head.right, self.near.right + self.near_extra, self.near.all)


@dataclass(slots=True)
class Score:
    """Everything that is counted."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    """By ``all``, a language, ``kind:direct`` or ``speaker:role``."""
    mistakes: list[Mistake] = field(default_factory=list)

    def of(self, *names: str) -> list[Tally]:
        """The tallies of these names, made when there are none yet."""
        return [self.tallies.setdefault(name, Tally()) for name in names]

    def add(self, passage: Passage, found: Iterable[Quote]) -> None:
        """Count what was found in a passage."""
        given = [Given.made(passage.text, quote) for quote in found if quote.end > quote.start]
        given = [each for each in given if each.span[0] < each.span[1]]
        if passage.negative:
            self._add_negative(passage, given)
            return
        self._add_spans(passage, given, _EXACT)
        matched = self._add_spans(passage, given, NEAR)
        for at, quote in enumerate(passage.quotes):
            if at not in matched:
                if not quote.optional:
                    self.mistakes.append(Mistake("missed", passage.key, quote.text, quote.names[0]))
                continue
            if not quote.optional:
                self._add_speaker(passage, quote, given[matched[at]])
            if quote.asks:
                for tally in self.of("all", passage.language):
                    tally.questions_given.add(given[matched[at]].is_person)

    def _add_negative(self, passage: Passage, given: Sequence["Given"]) -> None:
        for tally in self.of("all", passage.language):
            tally.negatives_hit.add(bool(given))
            tally.negative_extra += len(given)
        for each in given[:1]:
            self.mistakes.append(Mistake("negative", passage.key, each.words(passage.text), each.speaker))

    def _add_spans(self, passage: Passage, given: Sequence["Given"], least: float) -> dict[int, int]:
        """Count the spans that share so much; which expected one was matched with which given one."""
        matched = _matched(passage.quotes, given, least)
        for at, quote in enumerate(passage.quotes):
            if not quote.optional:
                names = ("all", passage.language, f"kind:{quote.kind}", f"speaker:{quote.speaker_kind}")
                for tally in self.of(*names):
                    (tally.exact if least == _EXACT else tally.near).add(at in matched)
        for number, each in enumerate(given):
            neutral = any(quote.optional and shared(each.span, quote.spans[0]) > _COVERS for quote in passage.quotes)
            if number in matched.values() or neutral:
                continue
            for tally in self.of("all", passage.language):
                tally.exact_extra += least == _EXACT
                tally.near_extra += least != _EXACT
            if least != _EXACT:
                self.mistakes.append(Mistake("extra", passage.key, each.words(passage.text), each.speaker))
        return matched

    def _add_speaker(self, passage: Passage, quote: Expected, given: "Given") -> None:
        tallies = self.of("all", passage.language, f"kind:{quote.kind}", f"speaker:{quote.speaker_kind}")
        for tally in tallies:
            tally.kind.add(given.kind == quote.kind)
        if not quote.names[0] or quote.asks:
            return
        short = len(words(given.meant)) <= _LONGER + max(len(words(name)) for name in quote.names)
        full = short and is_full(given.meant, quote.names[0])
        head = short and any(is_head(given.meant, name) for name in quote.names)
        for tally in tallies:
            tally.full.add(full)
            tally.head.add(head)
        if not head:
            names = f"{given.meant or 'nobody'}, not {quote.names[0]}"
            self.mistakes.append(Mistake("speaker", passage.key, quote.text, names))


@dataclass(frozen=True, slots=True)
class Given:
    """A quote that was found."""

    span: Span
    """Trimmed."""
    kind: str
    speaker: str
    meant: str
    """Who is meant; the speaker as written if that is not known."""

    @classmethod
    def made(cls, text: str, quote: Quote) -> "Given":
        """What counts of a quote."""
        invented = quote.speaker not in text
        speaker = "" if invented else quote.speaker
        meant = "" if invented else quote.speaker_full or quote.speaker
        return cls(trimmed(text, quote.start, quote.end), quote.kind, speaker, meant)

    @property
    def is_person(self) -> bool:
        """Whether somebody is named, and no journalist."""
        return bool(self.meant) and self.meant.lower().lstrip("@") not in JOURNALISTS

    def words(self, text: str) -> str:
        """What it says."""
        return text[slice(*self.span)]


def read(path: Path) -> Iterator[Passage]:
    """The passages of a gold file."""
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            row = json.loads(line)
            quotes = tuple(_expected(row["text"], quote) for quote in row["quotes"])
            yield Passage(row["id"], row["lang"], row["text"], bool(row["negative"]), quotes)


def _expected(text: str, quote: dict[str, Any]) -> Expected:
    places = [(quote["start"], quote["end"]), *quote.get("alt_spans", [])]
    return Expected(
        text=quote["text"],
        spans=tuple(trimmed(text, start, end) for start, end in places),
        kind=quote["kind"],
        names=(quote["speaker_full"] or "", *quote.get("speaker_aliases", [])),
        speaker_kind=quote["speaker_kind"],
        optional=bool(quote["optional"]),
    )


def trimmed(text: str, start: int, end: int) -> Span:
    """A span without what does not count at its edges."""
    start = max(0, min(start, len(text)))
    end = max(start, min(end, len(text)))
    while True:
        before = start, end
        inner = text[start:end].lstrip(_EDGES)
        start = end - len(inner)
        end = start + len(inner.rstrip(_EDGES))
        that = _THAT.match(text, start, end)
        if that and that.end() < end:
            start = that.end()
        if (start, end) == before:
            return before


def shared(one: Span, other: Span) -> float:
    """The share of the letters that both cover of those that either covers."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return common / (max(one[1], other[1]) - min(one[0], other[0])) if common > 0 else 0.0


def _matched(wanted: Sequence[Expected], given: Sequence[Given], least: float) -> dict[int, int]:
    """Pairs of expected and given ones by their numbers: those that share most first, each only once."""
    pairs = [
        (max(shared(each.span, span) for span in quote.spans), not quote.optional, -at, -number)
        for at, quote in enumerate(wanted)
        for number, each in enumerate(given)
    ]
    matched: dict[int, int] = {}
    taken: set[int] = set()
    for share, _, at, number in sorted(pairs, reverse=True):
        if share >= least and -at not in matched and -number not in taken:
            matched[-at] = -number
            taken.add(-number)
    return matched


def words(name: str) -> list[str]:
    """The words of a name, lower case."""
    return [word.rstrip(".'’-") for word in _WORD.findall(name.lower())]


def is_full(name: str, right: str) -> bool:
    """Whether a name holds every word of the right one, with or without a genitive."""
    held = words(name)
    wanted = words(right)
    return bool(wanted) and all(word in held or (word.endswith("s") and word[:-1] in held) for word in wanted)


def is_head(name: str, right: str) -> bool:
    """Whether a name holds the surname of the right one; of a role, a word that tells something."""
    held, wanted = words(name), words(right)
    if not held or not wanted:
        return False
    if is_full(name, right):
        return True
    if right[:1].isupper() and len(wanted) <= _SHORT:
        return wanted[-1] in held or f"{wanted[-1]}s" in held
    return bool(set(held) & set(wanted) - _SMALL)

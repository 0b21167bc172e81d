"""A query word becomes the forms of it that occur in the index, language by language."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from replikk_index.language import variants
from replikk_index.word_forms import word_forms

MOST_FORMS = 64
"""Of one word in one language."""

SHORTEST_PREFIX = 4
"""Forms that have less than this in common with their word are looked up by themselves."""


@dataclass(frozen=True, slots=True)
class Forms:
    """What to look for instead of one word."""

    exact: tuple[str, ...]
    """The word itself and other spellings of it; they count in every language."""
    by_language: Mapping[str, tuple[str, ...]]
    """Further forms, which count only in articles of that language."""

    @property
    def all(self) -> tuple[str, ...]:
        """Every one of them, the exact ones first."""
        others = (form for forms in self.by_language.values() for form in forms)
        return tuple(dict.fromkeys((*self.exact, *others)))


def expand(
    word: str,
    languages: Iterable[str],
    beginning_with: Callable[[str], Iterable[str]],
    *,
    inflect: bool = True,
    lookup: Callable[[Collection[str]], Iterable[str]] | None = None,
) -> Forms:
    """Find the forms of a word.

    Args:
        word: lower case.
        languages: those in the index.
        beginning_with: gives the words of the index that begin with some letters.
        inflect: False for names: only other spellings.
        lookup: gives those of some words that the index holds; asked once, instead of ``beginning_with``.
    """
    spellings = variants(word)
    exact = (word, *spellings)
    if not inflect:
        return Forms(exact, {})
    starts = (word, *(each for each in spellings if len(each) < len(word)))  # aa for å: the reverse adds nothing
    possible = {
        language: dict.fromkeys(form for start in starts for form in word_forms(start, language) if form not in exact)
        for language in languages
    }
    wanted = dict.fromkeys(form for forms in possible.values() for form in forms)
    held = set(lookup(wanted.keys()) if lookup else _scanned(word, wanted, beginning_with))
    kept = {language: tuple(form for form in forms if form in held) for language, forms in possible.items()}
    return Forms(exact, {language: forms[:MOST_FORMS] for language, forms in kept.items() if forms})


def _scanned(word: str, wanted: Iterable[str], beginning_with: Callable[[str], Iterable[str]]) -> Iterator[str]:
    """Those that the index holds: what begins as the word does is found in one go, any other by itself."""
    start = word[:SHORTEST_PREFIX]
    alike = [form for form in wanted if len(start) == SHORTEST_PREFIX and form.startswith(start)]
    if alike:
        while not all(form.startswith(word) for form in alike):
            word = word[:-1]
        yield from beginning_with(word)
    for form in wanted:
        if form not in alike:
            yield from beginning_with(form)

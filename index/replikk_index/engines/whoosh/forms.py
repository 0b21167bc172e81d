"""A query word becomes the forms of it that occur in the index, language by language."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from replikk_index.language import variants
from replikk_index.word_forms import word_forms

MOST_FORMS = 64
"""Of one word in one language."""


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
    held: Callable[[Iterable[str]], Iterable[str]],
    *,
    inflect: bool = True,
) -> Forms:
    """Find the forms of a word.

    Args:
        word: lower case.
        languages: those in the index.
        held: gives those of some words that the index holds; asked once.
        inflect: False for names: only other spellings.
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
    there = frozenset(held(wanted))
    kept = {language: tuple(form for form in forms if form in there) for language, forms in possible.items()}
    return Forms(exact, {language: forms[:MOST_FORMS] for language, forms in kept.items() if forms})

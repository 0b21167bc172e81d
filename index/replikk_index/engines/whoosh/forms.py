"""A query word becomes the forms of it that occur in the index, language by language."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from replikk_index.language import equivalents, stemmer, variants

SHORTEST = 3
"""Shorter words have no forms."""
MOST_FORMS = 64
"""Of one word in one language."""

NEVER_DOUBLE_AT_THE_END = {"nb": "m", "nn": "m", "sv": "mn", "da": "bdfgklmnprst"}
"""Consonants that are doubled only before an ending (strøm, strømmen): stemming leaves them double."""

_QUALITY = ("ig", "ige", "igt", "igere", "igare", "igst", "igste", "igaste")
_LAW = ("lov", "loven", "lova", "lover", "lovene")
DERIVED = {"nb": _QUALITY + _LAW, "nn": (*_QUALITY, *_LAW, "lovar", "lovane"), "sv": _QUALITY, "da": _QUALITY}
"""Endings that make another word, which stemming takes for an inflection (bil, billig; strøm, strømlov)."""


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
    word: str, languages: Iterable[str], beginning_with: Callable[[str], Iterable[str]], *, inflect: bool = True
) -> Forms:
    """Find the forms of a word.

    Args:
        word: lower case.
        languages: those in the index.
        beginning_with: gives the words of the index that begin with some letters.
        inflect: False for names: only other spellings.
    """
    exact = (word, *variants(word))
    if not inflect or len(word) < SHORTEST:
        return Forms(exact, {})
    found: dict[str, tuple[str, ...]] = {}
    near: dict[str, list[str]] = {}
    for language in languages:
        stem = _root_of(language)
        forms: dict[str, None] = {}
        for start in (*exact, *equivalents(word)):
            root = stem(start)
            key = root if len(root) <= SHORTEST else root[:-1]  # a last letter may change: party, parties
            if not start.startswith(key):
                key = start[:SHORTEST]
            if key not in near:
                near[key] = list(beginning_with(key))
            derived = DERIVED.get(language, ())
            forms.update(
                (form, None)
                for form in near[key]
                if stem(form) == root and form.endswith(derived) == start.endswith(derived)
            )
            if start not in exact:
                forms[start] = None
        others = [form for form in forms if form not in exact]
        if others:
            found[language] = tuple(others[:MOST_FORMS])
    return Forms(exact, found)


def _root_of(language: str) -> Callable[[str], str]:
    """The stem of a word, without the doubling that came with its ending."""
    stem, doubled = stemmer(language), NEVER_DOUBLE_AT_THE_END.get(language, "")

    def root(word: str) -> str:
        found = stem(word)
        return found[:-1] if len(found) > SHORTEST and found[-1] == found[-2] and found[-1] in doubled else found

    return root

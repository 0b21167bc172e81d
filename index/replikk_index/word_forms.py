"""Which forms a word may have, by the tables of its language. Whether they occur is for others to ask."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from typing import NamedTuple

from replikk_index.languages import PROFILES
from replikk_index.languages.inflection import Inflection
from replikk_index.languages.inflections import INFLECTIONS

_SHORTEST_TAIL = 2
"""Letters of an irregular form at the end of a longer word."""
_SHORTEST_HEAD = 2
"""Letters before it."""
_SHORTEST_STEM = 2
_CONTINUED = re.compile(r"\n +")


class _Way(NamedTuple):
    """How one form is made from a stem."""

    before: str
    doubled: bool
    changed: bool
    ending: str


class _Pattern(NamedTuple):
    """A paradigm made ready."""

    fits: Callable[[str], object]
    ways: tuple[_Way, ...]


class _Tables:
    """The inflection of one language made ready for looking up: some 20 ms, when it is first asked for."""

    def __init__(self, inflection: Inflection, stops: frozenset[str]) -> None:
        self.inflection = inflection
        self.changes = inflection.changes
        self.letters = frozenset("abcdefghijklmnopqrstuvwxyz'’" + inflection.letters)
        self.lines: dict[str, list[tuple[str, ...]]] = {}
        for part in inflection.irregular:
            columns = [[_way(written) for written in column.split()] for column in part.columns]
            for line in _CONTINUED.sub(" ", part.lines).strip().splitlines():
                self._add(tuple(dict.fromkeys(self._line(line.split(), columns))))
        relative = INFLECTIONS.get(inflection.relative)
        small = inflection.uninflected + (relative.uninflected if relative else "")
        self.small = frozenset(small.split())
        """Words that are no forms of others, nor these of them."""
        for word in (*inflection.uninflected.split(), *stops):
            self.lines.setdefault(word, [])
        self.longest = max(map(len, self.lines), default=0)
        self.ways: dict[str, list[tuple[_Pattern, _Way]]] = {}
        for paradigm in inflection.paradigms:
            made = tuple(_way(written) for written in paradigm.forms.split())
            silent = tuple(_way(written) for written in paradigm.silent.split())
            pattern = _Pattern(partial(re.search, paradigm.where), made + silent)  # compiled when first asked
            for way in (*made, *map(_way, paradigm.reads.split())):
                self.ways.setdefault(way.ending, []).append((pattern, way))
        self.endings = max(map(len, self.ways), default=0)
        self.counterparts = _counterparts(inflection.counterparts)

    def _line(self, stems: list[str], columns: list[list[_Way]]) -> Iterator[str]:
        for at, stem in enumerate(stems):
            for way in columns[min(at, len(columns) - 1)]:
                yield from self.made(stem, way)

    def _add(self, forms: tuple[str, ...]) -> None:
        for form in forms:
            self.lines.setdefault(form, []).append(forms)

    def made(self, stem: str, way: _Way) -> Iterator[str]:
        """The form of a stem; none if it cannot be made."""
        if way.changed:
            stem = _changed(stem, self.changes)
            if not stem:
                return
        yield way.before + stem + (stem[-1] if way.doubled else "") + way.ending

    def headed(self, word: str) -> Iterator[tuple[str, ...]]:
        """The forms of each that has the word in the dictionary."""
        return (forms for base, forms in self.forms(word) if base == word)

    def stems(self, word: str, way: _Way) -> Iterator[str]:
        """What the word may be a form of; its ending is known to fit."""
        if not word.startswith(way.before):
            return
        stem = word[len(way.before) : len(word) - len(way.ending)]
        if way.doubled:
            if len(stem) <= _SHORTEST_STEM or stem[-1] != stem[-2]:
                return
            stem = stem[:-1]
        if len(stem) < _SHORTEST_STEM:
            return
        if not way.changed:
            yield stem
            return
        for plain, other in self.changes:
            if other in stem:
                at = stem.rindex(other)
                base = stem[:at] + plain + stem[at + len(other) :]
                if _changed(base, self.changes) == stem:
                    yield base

    def forms(self, word: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """What the word may be a form of: as each stands in the dictionary, and its forms."""
        irregular = word in self.lines
        for forms in self._candidates(word):
            # of two words either finds the other: what an irregular form does not lead to does not lead to it
            yield forms[0], forms if irregular else tuple([form for form in forms if form not in self.lines])

    def _candidates(self, word: str) -> Iterator[tuple[str, ...]]:
        if word in self.lines:
            yield from self.lines[word]
            return
        for at in range(max(_SHORTEST_HEAD, len(word) - self.longest), len(word) - _SHORTEST_TAIL + 1):
            for line in self.lines.get(word[at:], ()):
                yield tuple([word[:at] + form for form in line])
        for head in self.inflection.beginnings:
            rest = word[len(head) :]
            if len(rest) > _SHORTEST_TAIL and word.startswith(head):
                between = head + self.inflection.between
                base = rest.removeprefix(self.inflection.between)
                for forms in self.lines.get(base) or self._regular(base):
                    yield (*[head + form for form in forms], between + forms[0])
        yield from self._regular(word)

    def _regular(self, word: str) -> Iterator[tuple[str, ...]]:
        seen: set[tuple[int, str]] = set()
        for length in range(min(self.endings, len(word) - 1) + 1):
            for pattern, way in self.ways.get(word[len(word) - length :], ()):
                for stem in self.stems(word, way):
                    if (id(pattern), stem) not in seen and pattern.fits(stem):
                        seen.add((id(pattern), stem))
                        yield tuple([form for other in pattern.ways for form in self.made(stem, other)])


def _way(written: str) -> _Way:
    before, tilde, ending = written.rpartition("~")
    doubled, changed = ending.startswith("+"), ending.startswith("^")
    ending = ending.removeprefix("+").removeprefix("^")
    return _Way(before, doubled, changed, "" if ending == "-" and not tilde else ending)


def _changed(stem: str, changes: tuple[tuple[str, str], ...]) -> str:
    """The stem with its last vowel changed; empty if that vowel does not change."""
    ends = [(stem.rindex(plain) + len(plain), len(plain), other) for plain, other in changes if plain in stem]
    if not ends:
        return ""
    end, length, other = max(ends)
    return stem[: end - length] + other + stem[end:]


def _counterparts(tables: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for line in (line for table in tables for line in table.strip().splitlines()):
        theirs, ours = line.split("|")
        for word in theirs.split():
            found.setdefault(word, {}).update(dict.fromkeys(ours.split()))
    return {word: tuple(others) for word, others in found.items()}


@lru_cache(maxsize=16)
def _tables(code: str) -> _Tables | None:
    inflection = INFLECTIONS.get(code)
    return _Tables(inflection, PROFILES[code].stops) if inflection else None


@lru_cache(maxsize=4096)
def word_forms(word: str, code: str) -> tuple[str, ...]:
    """The forms that a lower-case word may have in a language, itself not among them; most of them do not exist.

    Of a language that we do not know there are none.
    """
    tables = _tables(code)
    if tables is None or len(word) < _SHORTEST_STEM or not tables.letters.issuperset(word):
        return ()
    found = dict.fromkeys(form for _, forms in tables.forms(word) for form in forms)
    relatives = _tables(tables.inflection.relative)
    if relatives:
        bases = () if word in tables.lines else (base for base, _ in relatives.forms(word))
        for theirs in (word, *bases):
            for ours in tables.counterparts.get(theirs, (theirs,)):
                found[ours] = None
                found.update(dict.fromkeys(form for forms in tables.headed(ours) for form in forms))
    small = word in tables.small
    return tuple(form for form in found if form != word and (form in tables.small) == small)

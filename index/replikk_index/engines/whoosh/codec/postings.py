"""The postings of one field in one segment: which documents a term is in, how often, and where.

The arrays of a field (its name and a full stop before each)::

    terms, borders  the terms (``terms.py``)
    letters       u4 a term: what letters it has, for words that are nearly right; only in fields that score
    first         u4/u8 a term and one more: where its postings begin; the last is where all of them end
    docs          u2/u4 a posting: the document; ascending within a term
    often         u1 a posting: how many times the term is in it; 255 stands for 255 or more
    more_at       u4/u8: numbers of the postings of which there are more …
    more          u4: … and how many there are
    place_first   u4/u8 a term: where its positions begin; only in fields with positions, as
    places        u2/u4 an occurrence: which word of the document it is; ascending within a posting
    lengths       u1 a document: its words in this field, as Whoosh rounds them to a byte; only in fields that score

A plain layout on purpose: a term's postings are two slices of mapped memory, and what is computed from them is computed
for all at once.
"""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from replikk_index.engines.whoosh.codec.arrays import Array, ArrayFile, ArrayWriter, DamagedFile, Ints, fitting
from replikk_index.engines.whoosh.codec.terms import Terms, packed, signatures

MANY = 255
"""``often`` of a posting whose true number stands in ``more``."""


_BYTES = frozenset({"terms", "often", "lengths"})
"""Arrays that are never of wider numbers."""


class Occurrences(NamedTuple):
    """Where a term stands in some documents."""

    counts: Array
    """In each document, how many times."""
    places: Array
    """All places, document by document."""


class Postings(NamedTuple):
    """All of a field, before it is written."""

    terms: list[bytes]
    first: Ints
    docs: Array
    often: Array
    places: Array | None


class FieldPostings:
    """Reads them.

    Args:
        file: of the segment.
        name: of the field.
        documents: in the segment.
    """

    def __init__(self, file: ArrayFile, name: str, documents: int) -> None:
        self._file = file
        self._name = name
        self._documents = documents
        self.terms = Terms(
            self._array("terms"), self._array("borders"), self._array("letters") if self._has("letters") else None
        )
        self._first = self._array("first")
        self._starts = self._first.data
        self._docs = self._array("docs")
        self._often = self._array("often")
        self._more_at = self._array("more_at")
        self.has_places = self._has("places")
        if len(self._first) != len(self.terms) + 1 or not int(self._first[-1]) == len(self._docs) == len(self._often):
            raise DamagedFile(f"the postings of {name} in {file.path} do not fit together")

    def __len__(self) -> int:
        return len(self._docs)

    @property
    def starts(self) -> Array:
        """Where the postings of each term begin, and where all end."""
        return self._first

    def frequency(self, term: int) -> int:
        """In how many documents a term is, deleted ones too."""
        return self._starts[term + 1] - self._starts[term]

    def frequencies(self, low: int, high: int) -> Ints:
        """In how many documents each of a run of terms is."""
        bounds: Ints = self._first[low : high + 1].astype(np.int64)
        found = bounds[1:] - bounds[:-1]
        if len(found) and (int(found.min()) < 0 or int(bounds[-1]) > len(self)):
            raise DamagedFile(f"the postings of {self._name} in {self._file.path} do not follow each other")
        return found

    def docs(self, low: int, high: int) -> Array:
        """Documents of a run of terms, term by term."""
        found = self._docs[self._starts[low] : self._starts[high]]
        if len(found) and int(found.max() if high > low + 1 else found[-1]) >= self._documents:
            raise DamagedFile(f"{self._file.path} is damaged: it names documents that are not there")
        return found

    def often(self, low: int, high: int) -> Array:
        """How many times a run of terms is in each of its documents, in the order of ``docs``."""
        start, end = self._starts[low], self._starts[high]
        found = self._often[start:end]
        if len(self._more_at):
            begin, stop = np.searchsorted(self._more_at, [start, end])
            if begin < stop:
                found = found.astype(np.uint32)
                found[self._more_at[begin:stop].astype(np.int64) - start] = self._array("more")[begin:stop]
        return found

    def occurrences(self, term: int, chosen: Ints) -> Occurrences:
        """Where a term stands in some of its postings, which go by their place among them."""
        often = self.often(term, term + 1).astype(np.int64)
        begins = np.cumsum(often) - often + int(self._place_first[term])
        if len(often) and int(begins[-1] + often[-1]) > len(self._places):
            raise DamagedFile(f"{self._file.path} is damaged: it names places that are not there")
        counts = often[chosen]
        inside = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
        return Occurrences(counts, self._places[np.repeat(begins[chosen], counts) + inside].astype(np.int64))

    def all_occurrences(self, low: int, high: int) -> Occurrences:
        """Where a run of terms stands in all documents, term by term."""
        counts, places = self.often(low, high), self.places_of(low, high)
        if int(counts.sum(dtype=np.int64)) != len(places):
            raise DamagedFile(f"{self._file.path} is damaged: words do not stand as often as they should")
        return Occurrences(counts, places)

    def places_of(self, low: int, high: int) -> Array:
        """All positions of a run of terms, term by term, document by document."""
        end = int(self._place_first[high]) if high < len(self._place_first) else len(self._places)
        return self._places[int(self._place_first[low]) : end] if low < high else self._places[:0]

    @cached_property
    def lengths(self) -> NDArray[np.uint8]:
        """Words of every document, rounded to a byte; zeros where the field does not score."""
        if self._has("lengths"):
            found = self._array("lengths")
            if len(found) != self._documents:
                raise DamagedFile(f"{self._file.path} is damaged: it does not say how long all documents are")
            return found
        return np.zeros(self._documents, np.uint8)

    @property
    def scores(self) -> bool:
        """Whether lengths are kept."""
        return self._has("lengths")

    @cached_property
    def _place_first(self) -> Array:
        return self._array("place_first")

    @cached_property
    def _places(self) -> Array:
        return self._array("places")

    def _has(self, array: str) -> bool:
        return f"{self._name}.{array}" in self._file

    def _array(self, array: str) -> Array:
        found = self._file.array(f"{self._name}.{array}")
        if found.dtype.kind != "u" or (array in _BYTES and found.dtype != np.uint8):
            raise DamagedFile(f"{self._file.path} is damaged: {self._name}.{array} is of another kind")
        return found


def write(out: ArrayWriter, name: str, found: Postings, lengths: Array | None) -> None:
    """Add the arrays of a field.

    Args:
        out: the file.
        name: of the field.
        found: its postings; docs and places as any integers.
        lengths: words of every document, rounded to a byte; None if the field does not score.
    """
    write_terms(out, name, found.terms, found.first, liked=lengths is not None)
    out.add(f"{name}.docs", found.docs.astype(fitting(int(found.docs.max(initial=0)))))
    write_often(out, name, lambda: iter([found.often]))
    if found.places is not None:
        ends = np.concatenate([[0], np.cumsum(found.often, dtype=np.int64)])
        write_places(out, name, ends[found.first[:-1]], place_kind(int(found.places.max(initial=0))), [found.places])
    if lengths is not None:
        out.add(f"{name}.lengths", lengths)


def write_terms(out: ArrayWriter, name: str, terms: list[bytes], first: Ints, *, liked: bool) -> None:
    """The terms and where the postings of each begin; ``liked``: nearly right words will be looked for."""
    blob, borders = packed(terms)
    out.add(f"{name}.terms", blob)
    out.add(f"{name}.borders", borders)
    if liked:
        out.add(f"{name}.letters", signatures(blob, borders))
    out.add(f"{name}.first", first.astype(_wide(int(first[-1]))))


def write_often(out: ArrayWriter, name: str, pieces: Callable[[], Iterable[Array]]) -> int:
    """How often, in pieces, which are asked for twice; returns the sum."""
    at: list[Array] = []
    more: list[Array] = []
    start = total = 0
    for piece in pieces():
        many = np.flatnonzero(piece >= MANY)
        at.append(many + start)
        more.append(piece[many])
        start += len(piece)
        total += int(piece.sum(dtype=np.int64))
    out.add_pieces(f"{name}.often", np.dtype(np.uint8), (np.minimum(piece, MANY) for piece in pieces()))
    out.add_pieces(f"{name}.more_at", _wide(start), at)
    out.add_pieces(f"{name}.more", np.dtype(np.uint32), more)
    return total


def write_places(out: ArrayWriter, name: str, first: Ints, kind: "np.dtype[Any]", pieces: Iterable[Array]) -> None:
    """Positions, in pieces of this kind; ``first``: where those of each term begin."""
    out.add(f"{name}.place_first", first.astype(_wide(int(first.max(initial=0)))))
    out.add_pieces(f"{name}.places", kind, pieces)


def place_kind(highest: int) -> "np.dtype[Any]":
    """The numbers that can hold this position."""
    return min(fitting(highest), np.dtype(np.uint32), key=lambda kind: kind.itemsize)


def _wide(highest: int) -> "np.dtype[np.generic]":
    return np.dtype(np.uint32 if highest < 2**32 else np.uint64)

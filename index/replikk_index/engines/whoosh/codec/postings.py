"""The postings of one field in one segment: which documents a term is in, how often, and where.

The arrays of a field (its name and a full stop before each)::

    terms         u1: the terms, and
    borders       u4/u8 a term and one more: where they end (``terms.py``)
    letters       u4 a term: what letters it has, for words that are nearly right; only in fields that score
    first         u4/u8 a term and one more: where its postings begin; the last is where all of them end
    gaps          u2 a posting: how far its document is from that of the posting before (or, at the first of a term,
                  from -1); 0 where that is too far for two bytes
    wide_at       u4/u8: numbers of the postings that are so far away …
    wide          u4: … and how far
    often         u1 a posting: how many times the term is in it; not there where that is nearly always once
    more_at       u4/u8: numbers of the postings of which ``often`` does not tell the truth …
    more          u4: … and how many times it is there
    place_first   u4/u8 a term: where its positions begin; only in fields with positions, as
    places        u1/u2/u4 an occurrence: which word of the document it is; ascending within a posting
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
"""So many times, or more, are not told by ``often``."""
SEVERAL = 2
"""Where there is no ``often``, so many times or more are not."""
_REMEMBERED = 8
"""Terms whose documents are kept in memory for a moment."""
_FAR = 2**16 - 1
"""What two bytes can hold."""
_BYTES_ASIDE = 8
"""Of a number in ``more_at`` and ``more``."""
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
        self._gaps = self._array("gaps")
        self._wide_at = self._array("wide_at")
        self._often = self._array("often") if self._has("often") else None
        self._more_at = self._array("more_at")
        self._remembered: dict[int, Ints] = {}
        self.has_places = self._has("places")
        sizes = {int(self._first[-1]), len(self._gaps), len(self._gaps if self._often is None else self._often)}
        if len(self._first) != len(self.terms) + 1 or len(sizes) > 1:
            raise DamagedFile(f"the postings of {name} in {file.path} do not fit together")

    def __len__(self) -> int:
        return len(self._gaps)

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

    def docs_of(self, term: int) -> Ints:
        """Documents of a term, ascending; remembered until ``forget``, as one query asks for them more than once."""
        if term not in self._remembered:
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            self._remembered[term] = self.docs(term, term + 1)
            self._remembered[term].setflags(write=False)
        return self._remembered[term]

    def forget(self) -> None:
        """What was remembered for one query is not needed for the next."""
        self._remembered.clear()

    def docs(self, low: int, high: int) -> Ints:
        """Documents of a run of terms, term by term, ascending in each."""
        start, end = self._starts[low], self._starts[high]
        gaps = self._gaps[start:end]
        begin, stop = np.searchsorted(self._wide_at, [start, end])
        if begin < stop:
            gaps = gaps.astype(np.int64)
            gaps[self._wide_at[begin:stop].astype(np.int64) - start] = self._array("wide")[begin:stop]
        docs: Ints = np.cumsum(gaps, dtype=np.int64)
        if high > low + 1:  # every term begins anew
            before = np.concatenate([[0], docs])[self._first[low:high].astype(np.int64) - start]
            docs -= np.repeat(before, self.frequencies(low, high))
        docs -= 1
        if len(docs) and int(docs.max() if high > low + 1 else docs[-1]) >= self._documents:
            raise DamagedFile(f"{self._file.path} is damaged: it names documents that are not there")
        return docs

    def often(self, low: int, high: int) -> Array:
        """How many times a run of terms is in each of its documents, in the order of ``docs``."""
        start, end = self._starts[low], self._starts[high]
        found = np.ones(end - start, np.uint8) if self._often is None else self._often[start:end]
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
    write_gaps(out, name, lambda: iter([gaps(found.docs, np.diff(found.first))]))
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


def gaps(docs: Array, frequencies: Ints) -> Ints:
    """How far each document is from the one before, of terms with so many each."""
    found: Ints = docs.astype(np.int64)
    starts = np.cumsum(frequencies) - frequencies
    firsts = found[starts] + 1
    found[1:] -= docs[:-1]
    found[starts] = firsts
    return found


def write_gaps(out: ArrayWriter, name: str, pieces: Callable[[], Iterable[Array]]) -> None:
    """Documents, as ``gaps``, in pieces, which are asked for anew each time."""
    at: list[Array] = []
    wide: list[Array] = []
    start = 0
    for piece in pieces():
        far = np.flatnonzero(piece > _FAR)
        at.append(far + start)
        wide.append(piece[far])
        start += len(piece)
    out.add_pieces(f"{name}.gaps", np.dtype(np.uint16), (np.where(piece > _FAR, 0, piece) for piece in pieces()))
    out.add_pieces(f"{name}.wide_at", _wide(start), at)
    out.add_pieces(f"{name}.wide", np.dtype(np.uint32), wide)


def write_often(out: ArrayWriter, name: str, pieces: Callable[[], Iterable[Array]]) -> int:
    """How often, in pieces, which are asked for anew each time; returns the sum."""
    several = postings = 0
    for piece in pieces():
        several += int(np.count_nonzero(piece >= SEVERAL))
        postings += len(piece)
    nearly_once = several * _BYTES_ASIDE < postings
    border = SEVERAL if nearly_once else MANY
    at: list[Array] = []
    more: list[Array] = []
    start = total = 0
    for piece in pieces():
        many = np.flatnonzero(piece >= border)
        at.append(many + start)
        more.append(piece[many])
        start += len(piece)
        total += int(piece.sum(dtype=np.int64))
    if not nearly_once:
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

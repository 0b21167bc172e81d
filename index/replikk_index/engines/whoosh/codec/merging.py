"""Several tables become one, without their deleted documents, in bounded memory.

Documents keep their order: those of the first table, then those of the second. The postings of a term are therefore
those of each table one after the other, with new numbers. Terms are taken in runs, each as large as fits; what comes
out of a run is put aside on the disk until the whole field is known.
"""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import numpy as np

from replikk_index.engines.whoosh.codec import postings
from replikk_index.engines.whoosh.codec.arrays import Array, ArrayWriter, Ints
from replikk_index.engines.whoosh.codec.postings import FieldPostings
from replikk_index.engines.whoosh.codec.table import Table, write_column

RUN = 2_000_000
"""About so many postings are merged at once; some 100 bytes each."""

GONE = -1
"""The new number of a deleted document."""


def renumbered(tables: Sequence[Table]) -> list[Ints]:
    """For each table, the new number of each of its documents."""
    found, start = [], 0
    for table in tables:
        alive = np.ones(table.documents, np.bool_) if table.deleted is None else ~table.deleted
        numbers = np.where(alive, np.cumsum(alive) - 1 + start, GONE)
        found.append(numbers)
        start += int(np.count_nonzero(alive))
    return found


def merge(
    tables: Sequence[Table], numbers: Sequence[Ints], path: Path, other_columns: dict[str, Array], *, run: int = RUN
) -> tuple[int, int]:
    """Make one table of several.

    Args:
        tables: in order.
        numbers: what ``renumbered`` says of them.
        path: of the new file.
        other_columns: columns that do not simply follow each other, ready made.
        run: about so many postings are merged at once.

    Returns:
        Size and CRC-32 of the new file.
    """
    names = list(dict.fromkeys(name for table in tables for name in table.arrays()))
    documents = sum(int(np.count_nonzero(each != GONE)) for each in numbers)
    with ArrayWriter(path) as out:
        words = {}
        for name in [name for name in names if name.endswith(".first")]:
            field = name.removesuffix(".first")
            parts = [
                _Part(found, new) for table, new in zip(tables, numbers, strict=True) if (found := table.field(field))
            ]
            about = _About(field, f"{field}.letters" in names, f"{field}.places" in names)
            occurrences = _merge_field(out, about, _runs(parts, run), parts, path.parent)
            if f"{field}.lengths" in names:
                words[field] = occurrences
                lengths = [
                    found.lengths if (found := table.field(field)) else np.zeros(table.documents, np.uint8)
                    for table in tables
                ]
                out.add(f"{field}.lengths", _following(lengths, numbers))
        for name in [name for name in names if name.endswith(".column")]:
            column = name.removesuffix(".column")
            ready = other_columns.get(column)
            write_column(
                out, column, _following([table.column(column) for table in tables], numbers) if ready is None else ready
            )
        out.close({"documents": documents, "words": words})
        return out.size, out.crc


def _following(arrays: Sequence[Array], numbers: Sequence[Ints]) -> Array:
    """One number a document, of all that are left."""
    return np.concatenate([each[new != GONE] for each, new in zip(arrays, numbers, strict=True)])


class _Part(NamedTuple):
    """A field in one of the tables."""

    found: FieldPostings
    new: Ints


class _About(NamedTuple):
    """What is to come of a field."""

    name: str
    liked: bool
    with_places: bool


class _Run(NamedTuple):
    """The merged postings of a run of terms."""

    terms: list[bytes]
    frequencies: Ints
    gaps: Array
    often: Array
    places: Array | None


def _merge_field(out: ArrayWriter, about: _About, runs: Iterable[_Run], parts: Sequence[_Part], folder: Path) -> int:
    """Add the arrays of a field; how many words it has in all."""
    name = about.name
    terms: list[bytes] = []
    frequencies: list[Ints] = []
    place_counts: list[Ints] = []
    gaps = _Aside(folder, np.dtype(np.uint32))
    often = _Aside(folder, np.dtype(np.uint32))
    places = _Aside(
        folder,
        max(
            (part.found.places_of(0, 0).dtype for part in parts if part.found.has_places),
            default=np.dtype(np.uint8),
            key=lambda kind: kind.itemsize,
        ),
    )
    with gaps, often, places:
        for run in runs:
            terms += run.terms
            frequencies.append(run.frequencies)
            gaps.add(run.gaps)
            often.add(run.often)
            if run.places is not None and len(run.terms):
                starts = np.cumsum(run.frequencies) - run.frequencies
                place_counts.append(np.add.reduceat(run.often, starts, dtype=np.int64))
                places.add(run.places)
        first = np.concatenate([[0], np.cumsum(np.concatenate([*frequencies, np.zeros(0, np.int64)]))])
        postings.write_terms(out, name, terms, first.astype(np.int64), liked=about.liked)
        postings.write_gaps(out, name, gaps.pieces)
        occurrences = postings.write_often(out, name, often.pieces)
        if about.with_places:
            counts = np.concatenate([*place_counts, np.zeros(0, np.int64)])
            postings.write_places(out, name, np.cumsum(counts) - counts, places.dtype, places.pieces())
    return occurrences


def _runs(parts: Sequence[_Part], size: int) -> Iterator[_Run]:
    if not parts:
        return
    largest = max((part.found for part in parts), key=len)
    runs = sum(len(part.found) for part in parts) // size + 1
    each = np.linspace(0, len(largest), runs + 1)[1:-1]  # terms are about as frequent in all tables
    numbers = np.unique(np.searchsorted(largest.starts, each))
    borders = [largest.terms.term(number) for number in numbers.tolist() if number < len(largest.terms)]
    lows = [0] * len(parts)
    for border in [*borders, None]:
        highs = [
            part.found.terms.lower_bound(border) if border is not None else len(part.found.terms) for part in parts
        ]
        yield _merged(parts, lows, highs)
        lows = highs


def _merged(parts: Sequence[_Part], lows: Sequence[int], highs: Sequence[int]) -> _Run:
    """One run: all postings of all tables in it, sorted by term; within a term they stay as they are."""
    lists = [part.found.terms.terms(low, high) for part, low, high in zip(parts, lows, highs, strict=True)]
    words = sorted(set().union(*lists))
    number = {word: place for place, word in enumerate(words)}
    ranks, docs, often, places = [], [], [], []
    with_places = any(part.found.has_places for part in parts)
    for part, low, high, terms in zip(parts, lows, highs, lists, strict=True):
        rank = np.fromiter(map(number.__getitem__, terms), np.uint64, len(terms))
        ranks.append(np.repeat(rank, part.found.frequencies(low, high)))
        docs.append(part.new[part.found.docs(low, high)])
        if with_places:
            counts, where = part.found.all_occurrences(low, high)
            places.append(where)
        else:
            counts = part.found.often(low, high)
        often.append(counts)
    keys, all_docs, all_often = np.concatenate(ranks), np.concatenate(docs), np.concatenate(often)
    # one number a posting, its term and where it stands now: sorted, the terms are in order, and each of them as it was
    keys <<= np.uint64(32)
    keys |= np.arange(len(keys), dtype=np.uint64)
    keys = keys[all_docs != GONE]
    keys.sort()
    halves = keys.astype("<u8", copy=False).view("<u4")
    order = halves[0::2].astype(np.int64)
    frequencies = np.bincount(halves[1::2], minlength=len(words))
    left = np.flatnonzero(frequencies)
    counts = all_often[order]
    moved = _moved(np.concatenate(places), all_often, order, counts) if with_places else None
    gaps = postings.gaps(all_docs[order], frequencies[left])
    return _Run([words[place] for place in left.tolist()], frequencies[left], gaps, counts, moved)


def _moved(places: Array, often: Array, order: Ints, counts: Array) -> Array:
    """The positions of postings in a new order; ``often`` and ``counts``: how many each has, before and after."""
    begins = np.cumsum(often, dtype=np.int64) - often
    ends = np.cumsum(counts, dtype=np.int64)
    from_where = np.repeat(begins[order] - (ends - counts), counts)
    from_where += np.arange(len(from_where))
    moved: Array = places[from_where]
    return moved


class _Aside:
    """Numbers of one kind that wait on the disk."""

    def __init__(self, folder: Path, dtype: "np.dtype[Any]") -> None:
        self.dtype = dtype
        self._folder = folder
        self._file: BinaryIO

    def __enter__(self) -> "_Aside":
        self._file = tempfile.TemporaryFile(dir=self._folder)
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, numbers: Array) -> None:
        """Put some more there."""
        if len(numbers):
            self._file.write(np.ascontiguousarray(numbers, self.dtype).data.cast("B"))

    def pieces(self) -> Iterator[Array]:
        """All of them, from the beginning."""
        self._file.seek(0)
        while data := self._file.read(1 << 22):
            yield np.frombuffer(data, self.dtype)

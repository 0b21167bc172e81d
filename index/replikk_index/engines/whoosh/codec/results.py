"""What a query finds in all tables together, and the first of it in order."""

import mmap
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from replikk_index.engines.whoosh.codec import ranking
from replikk_index.engines.whoosh.codec.arrays import Array, Ints
from replikk_index.engines.whoosh.codec.hits import Hits
from replikk_index.engines.whoosh.codec.searching import Collection, Leaf

MOST_MAPPED = 100_000_000
"""Bytes of files (and libraries) in this process's memory, beyond which those of the index are given back."""


def keep_small(collection: Collection) -> None:
    """Keep what is mapped within bounds: pages that were read once count as this process's memory for good."""
    with suppress(OSError), Path("/proc/self/statm").open("rb") as statm:
        if int(statm.read().split()[2]) * mmap.PAGESIZE > MOST_MAPPED:
            for table in collection.tables:
                table.file.release()


class Results:
    """Everything that was found, one table after the other; hits go by their place in this row.

    Args:
        collection: what is searched.
        wanted: Whoosh's query.
        scored: False: nobody will ask for scores.
        between: called before each table; may raise.
    """

    def __init__(
        self, collection: Collection, wanted: Any, *, scored: bool = True, between: Callable[[], None] = lambda: None
    ) -> None:
        self.found: list[tuple[Leaf, Hits]] = []
        for leaf in collection.leaves:
            between()
            leaf.table.forget()
            self.found.append((leaf, leaf.alive(leaf.hits(wanted, scored=scored))))
        between()
        keep_small(collection)
        self._ends = np.cumsum([len(hits.docs) for _, hits in self.found], dtype=np.int64)
        self._scores: Array | None = None

    def __len__(self) -> int:
        return int(self._ends[-1]) if len(self._ends) else 0

    def first(self, most: int, keys: Sequence[ranking.Key]) -> Ints:
        """Places of the first hits in order; ``keys``: as in ``ranking``, such as ``worst`` and what ``by`` gives."""
        return ranking.first(len(self), most, keys)

    def by(self, column: str, *, descending: bool = False) -> ranking.Key:
        """Order by the numbers in a column."""
        if descending:
            return lambda some: -self.column(column, some)
        return lambda some: self.column(column, some)

    def best(self, some: Ints) -> Array:
        """Order by score, the highest first."""
        return -self.scores(some)

    def scores(self, some: Ints) -> Array:
        """Of some hits, as narrow numbers: scores that were added up in another order are equal all the same."""
        if self._scores is None:
            each = [hits.scores().astype(np.float32) for _, hits in self.found]
            self._scores = np.concatenate([np.zeros(0, np.float32), *each])
        return self._scores[some]

    def column(self, name: str, some: Ints | None = None) -> Ints:
        """Numbers of some hits, or of all as they stand, in a column."""
        if some is None or len(some) == len(self):
            every = [leaf.table.column(name)[hits.docs].astype(np.int64) for leaf, hits in self.found]
            numbers: Ints = np.concatenate([np.zeros(0, np.int64), *every])
            return numbers if some is None else numbers[some]
        numbers = np.zeros(len(some), np.int64)
        which = np.searchsorted(self._ends, some, "right")
        for place, (leaf, hits) in enumerate(self.found):
            here = np.flatnonzero(which == place)
            if len(here):
                start = int(self._ends[place]) - len(hits.docs)
                numbers[here] = leaf.table.column(name)[hits.docs[some[here] - start]]
        return numbers

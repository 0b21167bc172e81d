"""The seam to search engines: whoever implements these two protocols can answer for replikk.

An engine holds no text to show: it takes changes and gives back rows and scores. It is a cache that can be thrown
away and rebuilt from the catalogue at any time. The conformance suite (``tests/engine_conformance.py``) says in code
what is expected; every engine must pass it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from replikk_index.docset import DocSet
from replikk_index.models import Change, Facet, FieldStatistics, Sort, Target
from replikk_index.query import Node

Cancel = Callable[[], bool]
"""True when the caller no longer wants the answer; asked between steps of the work."""


class State(StrEnum):
    """Whether an index can be used as it lies there."""

    GOOD = "good"
    EMPTY = "empty"
    """No index yet: the next ``apply`` makes one."""
    DAMAGED = "damaged"
    """Files are missing or broken: ``reset`` and apply everything again."""
    OLD = "old"
    """An older format: as damaged."""
    TOO_NEW = "too new"
    """Written by a newer replikk: leave alone, do not search."""


@dataclass(frozen=True, slots=True)
class Health:
    """What ``check`` found."""

    state: State
    message: str = ""
    """For people; empty when good."""
    documents: int = 0
    segments: int = 0


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page of results ended; opaque to callers."""

    position: int
    generation: int


@dataclass(frozen=True, slots=True)
class Hit:
    """One row and how well it matches (higher is better; 0 when not ranked)."""

    row: int
    score: float


@dataclass(frozen=True, slots=True)
class Page:
    """The first (or next) hits of a search."""

    hits: tuple[Hit, ...]
    total: int
    words: tuple[str, ...] = ()
    """Every word form that was looked for, lower case, for lighting the matches in the text."""
    phrases: tuple[tuple[str, ...], ...] = ()
    after: Cursor | None = None
    """Give it back for the next page; None at the end."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows match."""

    number: int
    exact: bool = True
    """False: at least that many."""


class Cancelled(Exception):
    """The caller did not want the answer any more."""


def never() -> bool:
    """The ``Cancel`` of a search that nobody stops."""
    return False


class Snapshot(Protocol):
    """A frozen view: what is applied later is not seen. Safe to use from one thread at a time."""

    generation: int

    def search(
        self,
        query: Node,
        target: Target,
        sort: Sort = Sort.RELEVANCE,
        limit: int = 50,
        after: Cursor | None = None,
        cancel: Cancel = never,
    ) -> Page:
        """Rows in order; ties by date (newest first), then by key (``keys.sort_number``). Raises ``Cancelled``."""
        ...

    def count(self, query: Node, target: Target) -> Count:
        """Number of hits."""
        ...

    def rows(self, query: Node, target: Target) -> DocSet:
        """Every hit."""
        ...

    def facets(self, query: Node, target: Target, by: Facet) -> tuple[tuple[str, int], ...]:
        """Values and their counts among the hits, most frequent first."""
        ...

    def complete(self, prefix: str, field: str, limit: int) -> tuple[str, ...]:
        """Words in the index that begin with ``prefix``, most frequent first."""
        ...

    def suggest(self, word: str) -> tuple[str, ...]:
        """Words in the index that ``word`` may have been meant to be, likeliest first."""
        ...

    def statistics(self, most: int = 10) -> tuple[FieldStatistics, ...]:
        """What the index holds, field by field, with the ``most`` frequent words of each."""
        ...

    def close(self) -> None:
        """Let go of files."""
        ...


class SearchEngine(Protocol):
    """What can be asked of an index."""

    def generation(self) -> int:
        """The change number up to which everything is searchable; 0 for an empty index. Raises ``EngineError``."""
        ...

    def apply(self, changes: Iterable[Change], upto: int) -> None:
        """Make changes searchable and commit ``upto`` with them, all or nothing.

        Called by the writer only. A change may come twice (idempotent), never out of order.
        Raises ``DiskFull`` or ``EngineError``; then nothing of this call is searchable.
        """
        ...

    def snapshot(self) -> Snapshot:
        """The newest committed state. Raises ``EngineError`` if there is none to open."""
        ...

    def tidy(self) -> bool:
        """Do one step of housekeeping (merging segments) in idle time; False if there was nothing to do."""
        ...

    def stamp(self) -> tuple[int, ...]:
        """Equal as long as a snapshot is up to date; () for an empty index. Cheap."""
        ...

    def check(self, *, thorough: bool = False) -> Health:
        """Look at the files without trusting them; ``thorough``: at every byte. Never raises."""
        ...

    def reset(self) -> None:
        """Throw the index away."""
        ...


__all__ = [
    "Cancel",
    "Cancelled",
    "Count",
    "Cursor",
    "Facet",
    "Health",
    "Hit",
    "Page",
    "SearchEngine",
    "Snapshot",
    "State",
    "never",
]

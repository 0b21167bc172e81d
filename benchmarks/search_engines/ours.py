"""The engine of this project."""

from collections.abc import Sequence
from pathlib import Path

from benchmarks.search_engines.engine import Article, Engine, Query


class Ours:
    """Not here yet: until it is, the benchmark runs without it."""

    version = ""
    settings = ""
    unable: frozenset[str] = frozenset()
    keeps_text = False

    def __init__(self) -> None:
        raise NotImplementedError("its adapter is not here yet")

    def build(self, corpus: Path, folder: Path, count: int) -> None:
        """Index the first articles of a corpus into an empty folder."""
        raise NotImplementedError

    def open(self, folder: Path) -> None:
        """Open what ``build`` has left."""
        raise NotImplementedError

    def search(self, query: Query, limit: int) -> list[str]:
        """Ids of the best articles."""
        raise NotImplementedError

    def count(self, query: Query) -> int:
        """How many articles match."""
        raise NotImplementedError

    def add(self, articles: Sequence[Article]) -> None:
        """Add articles with new ids."""
        raise NotImplementedError

    def update(self, articles: Sequence[Article]) -> None:
        """Put these in place of those with the same ids."""
        raise NotImplementedError

    def delete(self, ids: Sequence[str]) -> None:
        """Remove articles."""
        raise NotImplementedError


def engine() -> Engine:
    """The engine for the benchmark."""
    return Ours()

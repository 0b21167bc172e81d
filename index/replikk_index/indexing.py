"""Keeping the search index level with the catalogue: it drains the change log, step by step."""

from replikk_index.catalogue import Catalogue
from replikk_index.engines import SearchEngine, State
from replikk_index.errors import EngineError

STEP = 2000
"""Articles in one commit: what a kill can cost, and how often the index writes a segment."""


class Indexing:
    """Brings one engine up to date with one catalogue; every step is all or nothing."""

    def __init__(self, catalogue: Catalogue, engine: SearchEngine) -> None:
        self._catalogue = catalogue
        self._engine = engine

    def prepare(self) -> str:
        """Throw away an index that cannot be used.

        Returns:
            A notice for people, or "".

        Raises:
            EngineError: the index must be left alone (too new, or not safe to open).
        """
        health = self._engine.check()
        if health.state in (State.GOOD, State.EMPTY):
            if health.state is State.GOOD and self._engine.generation() > self._catalogue.last_change():
                self._engine.reset()  # the catalogue was replaced by an older one
            return ""
        if health.state in (State.DAMAGED, State.OLD):
            self._engine.reset()
            return f"the search index is being rebuilt: {health.message}"
        raise EngineError(health.message)

    def waiting(self) -> int:
        """Articles that are read but not yet searchable."""
        return self._catalogue.waiting(self._engine.generation())

    def step(self) -> bool:
        """Make up to ``STEP`` more articles searchable; False when there is nothing to do."""
        after = self._engine.generation()
        changes = self._catalogue.changes(after, STEP)
        if changes:
            self._engine.apply(changes, changes[-1].number)
        return bool(changes)

    def tidy(self) -> bool:
        """One step of housekeeping; False when there is nothing to do."""
        return self._engine.tidy()

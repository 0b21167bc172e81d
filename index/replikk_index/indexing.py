"""Keeping the search index level with the catalogue: it drains the change log, step by step."""

import time

from replikk_index.catalogue import Catalogue
from replikk_index.engines import SearchEngine, State
from replikk_index.errors import EngineError

FIRST_STEP = 200
"""Articles in the first commit of a run: so few that it is soon known how fast it goes."""
STEP = 2000
"""Articles in each further one: what a kill can cost, and how often the index writes a segment."""
LETTERS = 16_000_000
"""No commit takes more text than this and one article: it is all in memory at once."""


class Indexing:
    """Brings one engine up to date with one catalogue; every step is all or nothing."""

    def __init__(self, catalogue: Catalogue, engine: SearchEngine) -> None:
        self._catalogue = catalogue
        self._engine = engine
        self._done = 0
        self._seconds = 0.0

    @property
    def rate(self) -> float:
        """Articles made searchable a second, so far; 0 before the first step."""
        return self._done / self._seconds if self._seconds else 0.0

    def prepare(self) -> str:
        """Throw away an index that cannot be used.

        Returns:
            A notice for people, or "".

        Raises:
            EngineError: the index must be left alone (too new, or not safe to open).
        """
        health = self._engine.check(thorough=True)
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
        began = time.monotonic()
        after = self._engine.generation()
        changes = self._catalogue.changes(after, STEP if self._done else FIRST_STEP, LETTERS)
        if changes:
            self._engine.apply(changes, changes[-1].number)
            self._done += len(changes)
            self._seconds += time.monotonic() - began
        return bool(changes)

    def tidy(self) -> bool:
        """One step of housekeeping; False when there is nothing to do."""
        return self._engine.tidy()

"""Keeping the search index level with the catalogue: it drains the change log, step by step."""

import time

from replikk_index.catalogue import Catalogue
from replikk_index.engines import SearchEngine, State
from replikk_index.errors import EngineError
from replikk_index.memory import Memory
from replikk_index.speed import Speed

FIRST_STEP = 200
"""Articles in the first commit of a run: so few that there is soon something to search."""
GROWTH = 2
"""Each further one waits for this many times what is searchable already: a commit makes a segment, and few large ones
are searched faster than many small ones."""
MOST = 20_000
"""Articles in one commit, however short they are: what a kill can cost."""
LATE_SECONDS = 2.0, 30.0
"""So long after the last commit there is another, before and after anything is searchable: where reading is slow."""


class Indexing:
    """Brings one engine up to date with one catalogue; every step is all or nothing."""

    def __init__(self, catalogue: Catalogue, engine: SearchEngine, memory: Memory) -> None:
        self._catalogue = catalogue
        self._engine = engine
        self._most_letters = memory.letters
        self._done = self._letters = 0
        self._seconds = 0.0
        self._fed = time.monotonic()

    @property
    def rate(self) -> float:
        """Articles made searchable a second, so far; 0 before the first step."""
        return self._done / self._seconds if self._seconds else 0.0

    def seconds_for(self, articles: int) -> float:
        """How long so many will take; 0 while that is unknown."""
        return articles / self.rate if self.rate else 0.0

    def is_due(self, waiting: int, reading: Speed) -> bool:
        """Whether to make a commit of what waits, although more is being read.

        Articles are indexed by one process while all others read. So that it does not go on alone for long after the
        last file is read, it begins with the bulk of what waits when that takes as long as reading the rest.
        """
        late = time.monotonic() - self._fed > LATE_SECONDS[bool(self._done)]
        if not self._done:
            return waiting >= FIRST_STEP or late
        bulk = min(max(FIRST_STEP, self._done * GROWTH), self._most_letters * self._done // max(1, self._letters), MOST)
        as_long = reading.rate > 0 and self.seconds_for(waiting) >= reading.left / reading.rate
        return waiting >= bulk or late or (as_long and waiting >= FIRST_STEP)

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
        """Make more articles searchable, as many as fit into memory at once; False when there is nothing to do."""
        began = time.monotonic()
        after = self._engine.generation()
        changes = self._catalogue.changes(after, MOST if self._done else FIRST_STEP, self._most_letters)
        if changes:
            self._engine.apply(changes, changes[-1].number)
            self._done += len(changes)
            self._letters += sum(len(change.article.text) for change in changes if change.article)
            self._fed = time.monotonic()
            self._seconds += self._fed - began
        return bool(changes)

    def tidy(self) -> bool:
        """One step of housekeeping; False when there is nothing to do."""
        return self._engine.tidy()

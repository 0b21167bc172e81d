"""One run of the writer over one library: its files are read, stored and made searchable, all at the same time."""

import asyncio
import os
import sys
from dataclasses import asdict
from pathlib import Path

from replikk_index import frames
from replikk_index.catalogue import CatalogueWriter
from replikk_index.engines import SearchEngine
from replikk_index.errors import EngineError
from replikk_index.frames import Message
from replikk_index.indexing import Indexing
from replikk_index.intake import Intake
from replikk_index.library_file import LibraryFile
from replikk_index.memory import Memory
from replikk_index.models import Progress
from replikk_index.quotes import EXTRACTOR_VERSION
from replikk_index.refresh import Plan, scan, settle_missing
from replikk_index.sources import IMPORTER_VERSION
from replikk_index.speed import Speed
from replikk_index.workers import OldQuotes, Task, Workers

REPORT_SECONDS = 0.25
LOOK_SECONDS = 0.1
"""How often it is looked whether the index should be fed."""

AT_ONCE = 1000
"""Articles whose quotes are found anew, in memory at once, if they are not too long."""


class Refresh:
    """One run of the writer over one library."""

    def __init__(
        self, library: Path, catalogue: CatalogueWriter, engine: SearchEngine, memory: Memory, *, accept: bool
    ) -> None:
        self._library = library
        self._catalogue = catalogue
        self._memory = memory
        self._indexing = Indexing(catalogue, engine, memory)
        self._accept = accept
        self._intake = Intake(catalogue, memory)
        self._storing = asyncio.Lock()
        """Held by who writes, to the catalogue or to the index: two threads that take turns at every statement of
        SQLite get nothing done."""
        self._can_index = True
        self._met = 0
        self._reading: Speed | None = None
        self._read_everything = self._complete = False
        self._workers = Workers(os.cpu_count() or 1, self._answered)
        self.stopping = self.interrupted = False
        self.gone = 0
        self.notices: list[str] = []

    def stop(self) -> None:
        """End soon: what is committed stays, the rest is left to the next run."""
        self.stopping = self.interrupted = True
        self._workers.stop()

    async def run(self) -> None:
        """Bring the library up to date; raises ``ReplikkError``."""
        self._say(Progress("scanning"))
        self._can_index = await asyncio.to_thread(self._prepare_index)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._report())
                tasks.create_task(self._index())
                tasks.create_task(self._read())
        finally:
            self.stopping = True  # also for threads, which nobody can cancel

    def _prepare_index(self) -> bool:
        try:
            notice = self._indexing.prepare()
        except EngineError as error:
            self.notices.append(f"articles are read but cannot be searched: {error}")
            return False
        if notice:
            self.notices.append(notice)
        return True

    def _scan(self) -> list[Plan]:
        charter = LibraryFile.load(self._library)
        with self._catalogue.transaction():
            for stale in {root.label for root in self._catalogue.roots()} - {root.label for root in charter.roots}:
                self._catalogue.remove_root(stale)
            for root in charter.roots:
                self._catalogue.add_root(root.label, root.path)
        plans = [scan(root, self._catalogue.known(root.label), IMPORTER_VERSION, self._meet) for root in charter.roots]
        if self.stopping:
            return []
        self.notices += [notice for plan in plans for notice in plan.notices()]
        with self._catalogue.transaction():
            for plan in plans:
                for path, reason in plan.skipped:
                    self._catalogue.put_skipped(plan.root.label, path, reason)
        return plans

    def _meet(self) -> bool:
        self._met += 1
        return not self.stopping

    async def _read(self) -> None:
        plans = await asyncio.to_thread(self._scan)
        work = [each for plan in plans for each in plan.work]
        self._reading = Speed("reading", len(work))
        self._say(self._reading.progress())
        await self._workers.run(work)
        async with self._storing:
            self._intake.commit()
            if not self.stopping:
                self._settle(plans)
        self.notices += self._intake.notices()
        await self._renew_quotes()
        self._complete = not self.stopping
        self._read_everything = True

    def _settle(self, plans: list[Plan]) -> None:
        with self._catalogue.transaction():
            for plan in plans:
                gone, notice = (0, "") if plan.notice else settle_missing(self._catalogue, plan, accept=self._accept)
                self.gone += gone
                self.notices += [notice] if notice else []

    async def _renew_quotes(self) -> None:
        """Find the quotes anew of articles that were read with older rules; their files need not be there."""
        outdated = await asyncio.to_thread(self._catalogue.count_outdated, EXTRACTOR_VERSION)
        if outdated:
            self._reading = Speed("quoting", outdated)
            self._say(self._reading.progress(self._catalogue.counts().refused))
        letters = self._memory.letters
        while outdated and not self.stopping:
            found = await asyncio.to_thread(self._catalogue.outdated, EXTRACTOR_VERSION, AT_ONCE, letters)
            if not found:
                break
            await self._workers.run(OldQuotes(row, text, language) for row, text, language in found)
            async with self._storing:
                self._intake.commit()

    async def _answered(self, work: Task, answer: Message) -> None:
        if self._reading:
            self._reading.done += 1
        self._intake.take(work, answer)
        await self._store()

    async def _store(self) -> None:
        """Commit what is due, but let it wait while the index is being fed, as long as there is room for it."""
        if self._intake.is_full or (self._intake.is_due and not self._storing.locked()):
            async with self._storing:
                if self._intake.is_due:
                    self._intake.commit()

    async def _index(self) -> None:
        try:
            await self._feed()
        except EngineError as error:
            self._can_index = False
            self.notices.append(f"articles are read but cannot be searched: {error}")

    async def _feed(self) -> None:
        while self._can_index and not self.stopping:
            waiting = self._indexing.waiting()
            if waiting and (self._read_everything or (self._reading and self._indexing.is_due(waiting, self._reading))):
                async with self._storing:
                    await asyncio.to_thread(self._indexing.step)
            elif self._read_everything:
                break
            else:
                await asyncio.sleep(LOOK_SECONDS)
        while self._can_index and not self.stopping and await asyncio.to_thread(self._indexing.tidy):
            self._say(Progress("idle", message="tidying the search index"))

    async def _report(self) -> None:
        while not (self._read_everything or self.stopping):
            if self._reading:
                await self._store()
                unread = self._reading.left if self._reading.phase == "reading" else 0
                beside = self._indexing.seconds_for(unread + self._waiting())
                self._say(self._reading.progress(self._catalogue.counts().refused, beside=beside))
            else:
                self._say(Progress("scanning", self._met))
            await asyncio.sleep(REPORT_SECONDS)
        speed = Speed("indexing", self._waiting())
        while not self.stopping and (waiting := self._waiting()):
            speed.done = max(0, speed.total - waiting)
            self._say(speed.progress(expected=self._indexing.rate))
            await asyncio.sleep(REPORT_SECONDS)

    def _waiting(self) -> int:
        return self._indexing.waiting() if self._can_index else 0

    def _say(self, progress: Progress) -> None:
        try:
            frames.write(sys.stdout.buffer, {"type": "progress"} | asdict(progress))
        except BrokenPipeError:
            self.stop()

    def bye(self) -> Message:
        """The last report."""
        counts = self._catalogue.counts()
        return {
            "type": "bye",
            "added": self._intake.added,
            "changed": self._intake.changed,
            "gone": self.gone,
            "refused": counts.refused,
            "notices": self.notices,
            "interrupted": self.interrupted and not (self._complete and not self._waiting()),
        }

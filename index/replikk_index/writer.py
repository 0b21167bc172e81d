"""The one process that writes to a library: scans, drives the workers, commits, and feeds the index.

Run as ``python -m replikk_index.writer [--accept-deletions] LIBRARY``. It reports in frames on standard output::

    {"type": "progress", …}     the fields of models.Progress, some times a second
    {"type": "failed", "code", "message"}
    {"type": "bye", "added", "changed", "gone", "refused", "notices", "interrupted"}

It ends when its work is done, or, after what it is committing, when its standard input ends or on SIGTERM.
It may be killed at any instruction: the next one goes on from what is committed.
"""

import argparse
import asyncio
import os
import signal
import sys
import time
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from replikk_index import frames, process
from replikk_index.catalogue import CatalogueWriter
from replikk_index.engines import SearchEngine
from replikk_index.engines.whoosh import WhooshEngine
from replikk_index.errors import Busy, DiskFull, EngineError, ReplikkError, unwritable
from replikk_index.frames import Message
from replikk_index.indexing import STEP, Indexing
from replikk_index.intake import Intake
from replikk_index.library_file import LibraryFile
from replikk_index.lock import WriterLock
from replikk_index.models import Progress
from replikk_index.quotes import EXTRACTOR_VERSION
from replikk_index.refresh import Plan, scan, settle_missing
from replikk_index.sources import IMPORTER_VERSION
from replikk_index.speed import Speed
from replikk_index.workers import OldQuotes, Task, Workers

REPORT_SECONDS = 0.25
INDEX_SECONDS = 2.0
"""While files are still being read, the index is fed when a full step waits, or this long after it was last fed …"""
INDEX_SHARE = 0.1
"""… but the longer it takes, the more is fed at once: every commit makes a segment that must be merged later."""

AT_ONCE = 1000
"""Articles whose quotes are found anew, in memory at once."""


class Refresh:
    """One run of the writer over one library."""

    def __init__(self, library: Path, catalogue: CatalogueWriter, engine: SearchEngine, *, accept: bool) -> None:
        self._library = library
        self._catalogue = catalogue
        self._indexing = Indexing(catalogue, engine)
        self._accept = accept
        self._intake = Intake(catalogue)
        self._can_index = True
        self._met = 0
        self._reading: Speed | None = None
        self._read_everything = self._complete = False
        self._workers = Workers(max(1, (os.cpu_count() or 1) - 1), self._answered)
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
        self._intake.commit()
        if not self.stopping:
            with self._catalogue.transaction():
                for plan in plans:
                    gone, notice = (
                        (0, "") if plan.notice else settle_missing(self._catalogue, plan, accept=self._accept)
                    )
                    self.gone += gone
                    self.notices += [notice] if notice else []
        self.notices += self._intake.notices()
        await self._renew_quotes()
        self._complete = not self.stopping
        self._read_everything = True

    async def _renew_quotes(self) -> None:
        """Find the quotes anew of articles that were read with older rules; their files need not be there."""
        outdated = await asyncio.to_thread(self._catalogue.count_outdated, EXTRACTOR_VERSION)
        if outdated:
            self._reading = Speed("quoting", outdated)
            self._say(self._reading.progress(self._catalogue.counts().refused))
        while outdated and not self.stopping:
            found = await asyncio.to_thread(self._catalogue.outdated, EXTRACTOR_VERSION, AT_ONCE)
            if not found:
                break
            await self._workers.run(OldQuotes(row, text, language) for row, text, language in found)
            self._intake.commit()

    def _answered(self, work: Task, answer: Message) -> None:
        if self._reading:
            self._reading.done += 1
        self._intake.take(work, answer)

    async def _index(self) -> None:
        try:
            await self._feed()
        except EngineError as error:
            self._can_index = False
            self.notices.append(f"articles are read but cannot be searched: {error}")

    async def _feed(self) -> None:
        began = fed = time.monotonic()
        while self._can_index and not self.stopping:
            waiting = self._indexing.waiting()
            late = time.monotonic() - fed > max(INDEX_SECONDS, INDEX_SHARE * (fed - began))
            if waiting and (self._read_everything or waiting >= STEP or late):
                await asyncio.to_thread(self._indexing.step)
                fed = time.monotonic()
            elif self._read_everything:
                break
            else:
                await asyncio.sleep(0.05)
        while self._can_index and not self.stopping and await asyncio.to_thread(self._indexing.tidy):
            self._say(Progress("idle", message="tidying the search index"))

    async def _report(self) -> None:
        while not (self._read_everything or self.stopping):
            if self._reading:
                self._intake.commit_if_due()
                self._say(self._reading.progress(self._catalogue.counts().refused))
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


async def _run(refresh: Refresh) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, refresh.stop)
    with suppress(PermissionError):  # a regular file or /dev/null as input never ends
        loop.add_reader(sys.stdin.fileno(), lambda: _listen(loop, refresh))
    await refresh.run()


def _listen(loop: asyncio.AbstractEventLoop, refresh: Refresh) -> None:
    if not os.read(sys.stdin.fileno(), 1024):
        loop.remove_reader(sys.stdin.fileno())
        refresh.stop()


def _write(library: Path, *, accept: bool) -> Message:
    LibraryFile.load(library)  # before anything is made in what may be no library any more
    with WriterLock(library), CatalogueWriter.open(library / "catalogue.db") as catalogue:
        refresh = Refresh(library, catalogue, WhooshEngine(library / "search"), accept=accept)
        asyncio.run(_run(refresh))
        return refresh.bye()


def _failure(error: BaseException) -> Message:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    if isinstance(error, OSError) and error.errno:
        error = unwritable(error, Path(error.filename or "a file of the library"))
    if not isinstance(error, ReplikkError):
        raise error
    code = {Busy: process.BUSY, DiskFull: process.FULL}.get(type(error), process.FAILED)
    return {"type": "failed", "code": code, "message": str(error)}


def main() -> int:
    """Refresh the library named on the command line."""
    parser = argparse.ArgumentParser(prog="replikk_index.writer")
    parser.add_argument("--accept-deletions", action="store_true")
    parser.add_argument("library", type=Path)
    options = parser.parse_args()
    os.umask(0o077)
    with suppress(OSError):
        os.nice(10)
    try:
        last = _write(options.library, accept=options.accept_deletions)
    except Exception as error:  # noqa: BLE001 - told to the other process, or raised again
        last = _failure(error)
    with suppress(BrokenPipeError):
        frames.write(sys.stdout.buffer, last)
    return int(last.get("code", process.REFUSALS if last.get("refused") else process.DONE))


if __name__ == "__main__":
    sys.exit(main())

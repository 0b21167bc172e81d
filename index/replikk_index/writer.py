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
from contextlib import suppress
from pathlib import Path

from replikk_index import frames, process
from replikk_index.catalogue import CatalogueWriter
from replikk_index.engines.whoosh import WhooshEngine
from replikk_index.errors import Busy, DiskFull, ReplikkError, unwritable
from replikk_index.frames import Message
from replikk_index.library_file import LibraryFile
from replikk_index.lock import WriterLock
from replikk_index.memory import allowed, rarely_collect
from replikk_index.refreshing import Refresh


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
    memory = allowed(LibraryFile.load(library).memory)  # before anything is made in what may be no library any more
    with WriterLock(library), CatalogueWriter.open(library / "catalogue.db", cache=memory.cache) as catalogue:
        refresh = Refresh(library, catalogue, WhooshEngine(library / "search"), memory, accept=accept)
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
    rarely_collect()
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

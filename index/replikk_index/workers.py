"""Worker processes: kept busy, and replaced when a file brings one down."""

import asyncio
import os
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace

from replikk_index import frames
from replikk_index.errors import LibraryError
from replikk_index.frames import Message
from replikk_index.text import shown_path
from replikk_index.worker import SECONDS

DYING_SECONDS = 5
"""How long a worker that has closed its output may take to end."""

FILES_EACH = 50
"""For fewer files than this no further worker is started: it takes as long as reading some hundred."""

IN_FLIGHT = 16
"""Files a worker has been given ahead, so that it never waits for the writer …"""
IN_FLIGHT_BYTES = 1_000_000
"""… but only one more than this much: what one worker has, the others cannot take over at the end."""


@dataclass(frozen=True, slots=True)
class Work:
    """One file to read."""

    root_label: str
    root: bytes
    path: bytes
    """Below the root; empty if the root is the file."""
    size: int = 0
    """Bytes, when it was found."""
    mtime_ns: int = 0
    known_hash: str = ""
    tried: bool = False
    """It has brought down one worker already."""

    @property
    def origin(self) -> str:
        """What the article's key is made of when it names no address of its own."""
        return f"{self.root_label}/{os.fsdecode(self.path)}"

    @property
    def shown(self) -> str:
        """The whole path, for people."""
        return shown_path(os.path.join(self.root, self.path) if self.path else self.root)

    def message(self) -> Message:
        """As a worker wants it."""
        return {
            "type": "work",
            "root": os.fsdecode(self.root),
            "path": os.fsdecode(self.path),
            "origin": self.origin,
            "hash": self.known_hash,
        }


@dataclass(frozen=True, slots=True)
class OldQuotes:
    """One article whose quotes older rules found."""

    row: int
    text: str
    language: str
    tried: bool = False
    """It has brought down one worker already."""

    @property
    def size(self) -> int:
        """Letters."""
        return len(self.text)

    def message(self) -> Message:
        """As a worker wants it."""
        return {"type": "find quotes", "text": self.text, "language": self.language}


Task = Work | OldQuotes


class Workers:
    """Runs a list of work through worker processes; answers come in any order.

    Args:
        count: number of processes.
        on_answer: called in the event loop for each piece of work, exactly once; as long as it waits, its worker gets
            no more.
    """

    def __init__(self, count: int, on_answer: Callable[[Task, Message], Awaitable[None]]) -> None:
        self._count = count
        self._on_answer = on_answer
        self._queue: deque[Task] = deque()
        self._stopping = False

    async def run(self, work: Iterable[Task]) -> None:
        """Return when all of it is answered, or after ``stop``."""
        self._queue = deque(work)
        count = min(self._count, -(-len(self._queue) // FILES_EACH))
        await asyncio.gather(*(self._one_worker() for _ in range(count)))

    def stop(self) -> None:
        """Give out no more work; what is being read is still answered."""
        self._stopping = True

    async def _one_worker(self) -> None:
        while self._queue and not self._stopping:
            process = await _start()
            in_flight: deque[Task] = deque()
            try:
                if await self._feed(process, in_flight):
                    with suppress(TimeoutError):  # how it died is only known to who waits before killing it
                        await asyncio.wait_for(process.wait(), DYING_SECONDS)
            finally:
                _end(process)
            code = await process.wait()
            if in_flight:  # it died over the first of them
                culprit = in_flight.popleft()
                self._queue.extendleft(reversed(in_flight))
                if culprit.tried:
                    await self._on_answer(culprit, _refusal(code))
                else:
                    self._queue.appendleft(replace(culprit, tried=True))

    async def _feed(self, process: asyncio.subprocess.Process, in_flight: deque[Task]) -> bool:
        """Give it work and hear its answers; whether it ended by itself, over the first of those in flight."""
        commands, answers = process.stdin, process.stdout
        assert commands is not None  # noqa: S101 - for the type checker
        assert answers is not None  # noqa: S101
        if await frames.receive(answers) is None:  # hello
            raise LibraryError("the process that reads articles does not start: the log says why ('replikk where')")
        while True:
            while self._may_have_more(in_flight):
                in_flight.append(self._queue.popleft())
                commands.write(frames.encode(in_flight[-1].message()))
            if not in_flight:
                return False
            try:
                answer = await frames.receive(answers)
            except ValueError:  # no frame: something wrote where it should not
                return False
            if answer is None:
                return True
            await self._on_answer(in_flight.popleft(), answer)

    def _may_have_more(self, in_flight: deque[Task]) -> bool:
        if self._stopping or not self._queue or len(in_flight) >= IN_FLIGHT:
            return False
        if len(in_flight) > 1 and sum(task.size for task in in_flight) > IN_FLIGHT_BYTES:
            return False
        alone = self._queue[0].tried or (bool(in_flight) and in_flight[-1].tried)
        return not (alone and in_flight)


async def _start() -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "replikk_index.worker",
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        limit=frames.LARGEST,
    )


def _end(process: asyncio.subprocess.Process) -> None:
    with suppress(ProcessLookupError):
        process.kill()  # it holds nothing that could be lost


def _refusal(code: int) -> Message:
    if code == -signal.SIGALRM:  # would take as long every time: not tried again before it changes
        return {"type": "refused", "reason": f"reading it took more than {SECONDS} seconds", "hash": ""}
    return {"type": "refused", "reason": f"reading it brought the reader down ({_died(code)})", "hash": "", "size": -1}


def _died(code: int) -> str:
    if code >= 0:
        return f"exit code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"

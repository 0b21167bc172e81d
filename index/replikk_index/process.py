"""Starting the writer and listening to it, from the app (asyncio) or from a command (blocking)."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from replikk_index import frames
from replikk_index.errors import Busy, DiskFull, LibraryError, ReplikkError
from replikk_index.frames import Message
from replikk_index.models import Progress

DONE, FAILED, REFUSALS, BUSY = 0, 2, 3, 4
"""Exit codes of the writer, the same as those of the ``replikk`` command."""
FULL = 5
"""Exit code of the writer when the disk is full."""
PATIENCE = 2.0
"""Seconds a writer gets to end before it is killed: nothing that it has committed can be lost."""


@dataclass(frozen=True, slots=True)
class RefreshResult:
    """How a refresh went."""

    added: int = 0
    """Articles that are new or came back."""
    changed: int = 0
    gone: int = 0
    refused: int = 0
    """Files that cannot be read, in all."""
    notices: tuple[str, ...] = ()
    """What the user should know."""
    interrupted: bool = False
    """It was told to stop, and left work to the next one."""


def _command(library: Path, *flags: str) -> list[str]:
    return [sys.executable, "-m", "replikk_index.writer", *flags, str(library)]


def _environment() -> dict[str, str]:
    """Ours, so that the child finds the same package however we were started."""
    paths = [path for path in sys.path if path]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths)}


def _progress(message: Message) -> Progress:
    return Progress(**{name: value for name, value in message.items() if name != "type"})


def _result(message: Message) -> RefreshResult:
    return RefreshResult(
        message["added"],
        message["changed"],
        message["gone"],
        message["refused"],
        tuple(message["notices"]),
        message["interrupted"],
    )


def _raise(message: Message) -> None:
    kind: type[ReplikkError] = {BUSY: Busy, FULL: DiskFull}.get(message["code"], LibraryError)
    raise kind(message["message"])


def refresh(
    library: Path,
    on_progress: Callable[[Progress], None] = lambda _: None,
    *,
    accept_deletions: bool = False,
    errors: int | None = None,
) -> RefreshResult:
    """Bring a library up to date in a writer process of its own and wait for it.

    Args:
        library: the library's folder.
        on_progress: called some times a second.
        accept_deletions: believe it when a root has lost many files.
        errors: file descriptor for the writer's log; by default it is thrown away.

    Raises:
        Busy, DiskFull, LibraryError: as the writer found; what was committed before is safe.
    """
    flags = ["--accept-deletions"] if accept_deletions else []
    with subprocess.Popen(
        _command(library, *flags),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL if errors is None else errors,
        env=_environment(),
        start_new_session=True,
    ) as writer:
        assert writer.stdin is not None  # noqa: S101 - for the type checker
        assert writer.stdout is not None  # noqa: S101
        try:
            while (message := frames.read(writer.stdout)) is not None:
                if message["type"] == "progress":
                    on_progress(_progress(message))
                elif message["type"] == "failed":
                    _raise(message)
                elif message["type"] == "bye":
                    return _result(message)
        finally:
            with suppress(BrokenPipeError):
                writer.stdin.close()
    raise LibraryError(
        f"the writer of {library} ended without a word ({_how(writer.returncode)}); what it did is kept: "
        "try again, or run 'replikk doctor'"
    )


def _how(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"exit code {code}"


class Writer:
    """A running writer process, for programs with an event loop."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.result: RefreshResult | None = None
        """Set when it ended well."""

    @classmethod
    async def start(cls, library: Path, *, errors: int | None = None) -> "Writer":
        """Start it; ``errors`` is a file descriptor for its log."""
        process = await asyncio.create_subprocess_exec(
            *_command(library),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=subprocess.DEVNULL if errors is None else errors,
            env=_environment(),
            start_new_session=True,
        )
        return cls(process)

    async def progress(self) -> AsyncIterator[Progress]:
        """What it reports until it ends; raises as ``refresh`` does."""
        stream = self._process.stdout
        assert stream is not None  # noqa: S101 - for the type checker
        while (message := await frames.receive(stream)) is not None:
            if message["type"] == "progress":
                yield _progress(message)
            elif message["type"] == "failed":
                _raise(message)
            elif message["type"] == "bye":
                self.result = _result(message)

    async def stop(self) -> None:
        """Ask it to end after what it is doing, and wait; what it committed is kept. Always the last call."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            await asyncio.wait_for(self._process.communicate(), PATIENCE)  # its pipes are to be closed with the loop
        except TimeoutError:
            with suppress(ProcessLookupError):
                self._process.kill()
            await self._process.communicate()

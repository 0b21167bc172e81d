"""A real pseudo-terminal with an emulator behind it, for tests of the whole program."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Mapping
from types import TracebackType

import pyte

PATIENCE = 40.0
"""Seconds after which a test fails that waits for something on the screen."""

_PRIVATE = re.compile(rb"\x1b\[[<=>][0-9;:]*[ -/]*[@-~]|\x1b[PX^_][^\x1b]*\x1b\\\\")


class Terminal:
    """Runs one program in a pty of its own; use as a context manager."""

    def __init__(
        self, command: list[str], columns: int = 80, rows: int = 24, environment: Mapping[str, str] | None = None
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.raw = b""
        """Every byte the program sent."""
        self.code: int | None = None
        """Its exit code, when it has ended."""
        self.pid, self._file = pty.fork()
        if self.pid == 0:
            given = {"TERM": "xterm-256color", "LANG": "C.UTF-8"} | dict(environment or {})
            os.execvpe(command[0], command, os.environ | given)
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.code is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self._file)

    def press(self, keys: str) -> None:
        """Type something."""
        os.write(self._file, keys.encode())

    def resize(self, columns: int, rows: int) -> None:
        """As when the user drags the window's corner."""
        self.screen.resize(rows, columns)
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def text(self) -> str:
        """The screen as lines."""
        return "\n".join(self.screen.display)

    def wait(self, until: Callable[[], bool], what: str = "") -> None:
        """Read until something holds; fails with the screen in the message."""
        end = time.monotonic() + PATIENCE
        while not until():
            if time.monotonic() > end:
                raise AssertionError(f"{what or 'it'} did not come about in {PATIENCE} s; the screen:\n{self.text()}")
            self._read(0.05)

    def wait_for(self, text: str) -> None:
        """Read until the text is on the screen."""
        self.wait(lambda: text in self.text(), repr(text))

    def wait_for_end(self) -> int:
        """Read until the program has ended; its exit code (negative: the signal)."""
        self.wait(self._ended, "the end of the program")
        assert self.code is not None
        return self.code

    def _ended(self) -> bool:
        if self.code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self._read(0.0)
                self.code = os.waitstatus_to_exitcode(status)
        return self.code is not None

    def _read(self, seconds: float) -> None:
        ready, _, _ = select.select([self._file], [], [], seconds)
        if not ready:
            return
        try:
            data = os.read(self._file, 1 << 16)
        except OSError:  # the other side is closed
            return
        self.raw += data
        os.write(self._file, b"\x1b[0n" * data.count(b"\x1b[5n"))
        self._stream.feed(_PRIVATE.sub(b"", data))


def replikk(*arguments: str) -> list[str]:
    """The command line of the program under test."""
    return [sys.executable, "-m", "replikk", *arguments]

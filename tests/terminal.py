"""A real pseudo-terminal with an emulator behind it, for tests of the whole program."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Mapping
from types import TracebackType

from tests.emulator import Emulator, Screen

PATIENCE = 40.0
"""Seconds after which a test fails that waits for something on the screen."""
QUIET = 0.4
"""Seconds without a byte after which a screen is taken as finished."""


class Terminal:
    """Runs one program in a pty of its own; use as a context manager."""

    def __init__(
        self,
        command: list[str],
        columns: int = 80,
        rows: int = 24,
        environment: Mapping[str, str] | None = None,
        *,
        utf8: bool = True,
    ) -> None:
        self.emulator = Emulator(columns, rows, utf8=utf8)
        self.raw = b""
        """Every byte the program sent."""
        self.quiet = QUIET
        """Seconds that ``settle`` waits for a further byte."""
        self.code: int | None = None
        """Its exit code, when it has ended."""
        self._file, inside = pty.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._modes = termios.tcgetattr(inside)
        self.pid = os.fork()
        if self.pid == 0:
            os.login_tty(inside)
            given = {"TERM": "xterm-256color", "LANG": "C.UTF-8"} | dict(environment or {})
            os.execvpe(command[0], command, os.environ | given)
        os.close(inside)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.code is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        self.hang_up()

    @property
    def screen(self) -> Screen:
        """The cells."""
        return self.emulator.screen

    def press(self, keys: str) -> None:
        """Type something."""
        os.write(self._file, keys.encode())

    def resize(self, columns: int, rows: int) -> None:
        """As when the user drags the window's corner."""
        self.emulator.resize(columns, rows)
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def hang_up(self) -> None:
        """Close the terminal, as when the line breaks; what the program sends from now on is lost."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def sane(self) -> bool:
        """Whether the terminal is as it was before the program: no modes left on, lines edited and echoed again."""
        return self.emulator.left() == [] and termios.tcgetattr(self._file)[:4] == self._modes[:4]

    def foreground(self) -> int:
        """The process group that has the terminal."""
        return os.tcgetpgrp(self._file)

    def text(self) -> str:
        """The screen as lines."""
        return self.emulator.text()

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

    def settle(self) -> None:
        """Read until nothing more comes for a moment."""
        while self._read(self.quiet):
            pass

    def wait_for_end(self) -> int:
        """Read until the program has ended; its exit code (negative: the signal)."""
        self.wait(self._ended, "the end of the program")
        assert self.code is not None
        return self.code

    def _ended(self) -> bool:
        if self.code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while self._read(0.0):
                    pass
                self.code = os.waitstatus_to_exitcode(status)
        return self.code is not None

    def _read(self, seconds: float) -> bool:
        """Take what has come; False if nothing has."""
        if self._file < 0:
            time.sleep(min(seconds, 0.01))
            return False
        ready, _, _ = select.select([self._file], [], [], seconds)
        try:
            data = os.read(self._file, 1 << 16) if ready else b""
        except OSError:  # the other side is closed
            time.sleep(min(seconds, 0.01))
            return False
        self.raw += data
        if answers := self.emulator.feed(data):
            os.write(self._file, answers)
        return bool(data)


def replikk(*arguments: str) -> list[str]:
    """The command line of the program under test."""
    return [sys.executable, "-m", "replikk", *arguments]

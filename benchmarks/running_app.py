"""A program on a pseudo-terminal, as the benchmarks of keys, bytes and seconds need it."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from tests.emulator import Emulator

QUIET = 0.008
"""Seconds without a byte after which a key is taken as answered: longer than the pauses within one frame, and short
enough that the next report of progress, four a second, is seldom taken for a part of the answer."""

LONGEST = 0.5
"""Seconds after which a key is taken as one that paints nothing."""

COLUMNS, ROWS = 80, 24

_QUESTION = re.compile(rb"\x1b\[(?:(?P<status>5n)|(?P<place>6n)|(?P<kind>0?c)|\?(?P<mode>\d+)\$p)")


def answers(sent: bytes) -> bytes:
    """What an xterm says to the questions in some output; where the cursor stands is not looked up."""
    said = b""
    for found in _QUESTION.finditer(sent):
        if found["status"]:
            said += b"\x1b[0n"
        elif found["place"]:
            said += b"\x1b[1;1R"
        elif found["kind"]:
            said += b"\x1b[?64;1;2;6;22c"
        else:
            said += b"\x1b[?%s;0$y" % found["mode"]
    return said


class Program:
    """Any program on a pty with a home of its own. What it sends is noted with the time, and looked at afterwards:
    the emulator is slower than most programs.
    """

    def __init__(
        self,
        command: Sequence[str],
        home: Path,
        columns: int = COLUMNS,
        rows: int = ROWS,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.emulator = Emulator(columns, rows)
        self.seen = b""
        """Everything that it has sent, for whoever wants to empty it."""
        self.total = 0
        """Bytes that it has sent."""
        self._new: list[tuple[float, bytes]] = []
        self.file, inside = pty.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._modes = termios.tcgetattr(inside)
        self.began = time.perf_counter()
        self.pid = os.fork()
        if self.pid == 0:
            os.login_tty(inside)
            keep = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "LC_"))}
            given = {"HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8"} | dict(environment or {})
            os.execvpe(command[0], list(command), keep | given)
        os.close(inside)

    def read(self, seconds: float) -> bool:
        """Take what has come, and answer what it asks; False if nothing came in that time."""
        ready, _, _ = select.select([self.file], [], [], max(0.0, seconds))
        try:
            data = os.read(self.file, 1 << 16) if ready else b""
        except OSError:  # it has ended
            time.sleep(min(seconds, 0.01))
            return False
        if not data:
            return False
        self._new.append((time.perf_counter(), data))
        self.seen += data
        self.total += len(data)
        if said := answers(data):
            os.write(self.file, said)
        return True

    def type(self, keys: str) -> None:
        """Press keys, and wait for nothing."""
        os.write(self.file, keys.encode())

    def settle(self, quiet: float = 0.3, longest: float = 30.0) -> None:
        """Read until nothing comes for so long."""
        until = time.perf_counter() + longest
        while time.perf_counter() < until and self.read(quiet):
            pass

    def look(self) -> str:
        """The screen as it is now."""
        self._replay(lambda: False)
        return self.emulator.text()

    def wait_for(self, *words: str, seconds: float = 60.0) -> float:
        """Read until all of this is on the screen; the moment at which it came, as ``perf_counter`` has it."""
        until = time.perf_counter() + seconds
        while True:
            if came := self._replay(lambda: all(word in self.emulator.text() for word in words)):
                return came
            if time.perf_counter() > until:
                raise TimeoutError(f"{words} did not come; the screen:\n{self.emulator.text()}")
            self.read(0.01)

    def _replay(self, until: Callable[[], bool]) -> float:
        """Show the emulator what came; the moment from which it showed what was wanted, 0 if it never did."""
        came = 0.0
        while self._new:
            moment, data = self._new.pop(0)
            self.emulator.feed(data)
            if not came and until():
                came = moment
        return came

    def press(self, key: str, quiet: float = QUIET, longest: float = LONGEST) -> tuple[float, int]:
        """Milliseconds until the last byte that a key brought about, and how many bytes those were."""
        while self.read(0.01):
            pass
        self.seen = b""
        began = last = time.perf_counter()
        self.type(key)
        while self.read(quiet if last > began else longest):
            last = time.perf_counter()
        return (last - began) * 1000, len(self.seen)

    def resident(self, what: str = "VmHWM") -> int:
        """Megabytes, at their highest or now (``VmRSS``; Linux); 0 where that cannot be known."""
        try:
            status = Path(f"/proc/{self.pid}/status").read_text("ascii")
        except OSError:
            return 0
        return int(status.partition(f"{what}:")[2].split()[0]) // 1024

    def processor(self) -> float:
        """Milliseconds of a processor that it and its children have used (Linux); 0 where that cannot be known."""
        used = 0
        for pid in [self.pid, *self.children()]:
            for thread in Path(f"/proc/{pid}/task").glob("*/schedstat"):
                with suppress(OSError):
                    used += int(thread.read_text("ascii").split()[0])
        return used / 1e6

    def children(self) -> list[int]:
        """Processes that it started."""
        listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
        pairs = [tuple(map(int, line.split())) for line in listed.splitlines()]
        return [pid for pid, parent in pairs if parent == self.pid]

    def writes(self) -> bool:
        """Whether it has another process at work, as the room has its writer."""
        return bool(self.children())

    def wait_for_writer(self, seconds: float) -> None:
        """Wait until the writer process has ended, at most so long."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until and self.writes():
            self.read(1.0)

    def wait_for_end(self, seconds: float = 10.0) -> float:
        """Read until it has ended; the moment, 0 if it has not in that time."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                ended = time.perf_counter()
                self.pid = 0
                while self.file >= 0 and self.read(0.0):
                    pass
                return ended
            if self.file >= 0:
                self.read(0.005)
        return 0.0

    def left(self) -> list[str]:
        """Modes of the terminal that were not put back."""
        self.look()
        raw = termios.tcgetattr(self.file)[:4] != self._modes[:4]
        return [*self.emulator.left(), *(["keys are not echoed"] if raw else [])]

    def hang_up(self) -> None:
        """Take the terminal away."""
        os.close(self.file)
        self.file = -1

    def end(self) -> None:
        """End it by force, if it has not ended, with all it started."""
        for pid in [*(self.children() if self.pid else []), self.pid]:
            with suppress(ProcessLookupError):
                if pid:
                    os.kill(pid, signal.SIGKILL)
        if self.pid:
            os.waitpid(self.pid, 0)
        if self.file >= 0:
            self.hang_up()


class App(Program):
    """The reading room; ``seen`` is what it has sent."""

    def __init__(
        self, arguments: Sequence[str], home: Path, columns: int = COLUMNS, rows: int = ROWS, **environment: str
    ) -> None:
        super().__init__([sys.executable, "-m", "replikk", *arguments], home, columns, rows, environment)

    def first_list(self) -> float:
        """Seconds until an article's row stood on the screen."""
        while "●".encode() not in self.seen:
            self.read(0.01)
        return time.perf_counter() - self.began

    def quit(self) -> None:
        """Leave, by force if it must be."""
        if self.pid and self.file >= 0:
            self.type("\x11")
            self.wait_for_end(1.0)
        self.end()


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share of them lies; 0 of none."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))] if values else 0.0

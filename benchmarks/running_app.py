"""The program on a pseudo-terminal, as the benchmarks of its keys need it."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from pathlib import Path

QUIET = 0.008
"""Seconds without a byte after which a key is taken as answered: longer than the pauses within one frame, and short
enough that the next report of progress, four a second, is seldom taken for a part of the answer."""

LONGEST = 0.5
"""Seconds after which a key is taken as one that paints nothing."""

COLUMNS, ROWS = 80, 24


class App:
    """The program on a pty, with a home of its own; ``seen`` is what it has sent."""

    def __init__(self, arguments: Sequence[str], home: Path) -> None:
        self.began = time.perf_counter()
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            keep = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
            environment = keep | {"HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8"}
            os.execvpe(sys.executable, [sys.executable, "-m", "replikk", *arguments], environment)
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.seen = b""

    def read(self, seconds: float) -> bool:
        """Take what has come; False if nothing came in that time."""
        ready, _, _ = select.select([self.file], [], [], max(0.0, seconds))
        if not ready:
            return False
        self.seen += os.read(self.file, 1 << 16)
        return True

    def type(self, keys: str) -> None:
        """Press keys, and wait for nothing."""
        os.write(self.file, keys.encode())

    def first_list(self) -> float:
        """Seconds until an article's row stood on the screen."""
        while "●".encode() not in self.seen:
            self.read(0.01)
        return time.perf_counter() - self.began

    def press(self, key: str) -> tuple[float, int]:
        """Milliseconds until the last byte that a key brought about, and how many bytes those were."""
        while self.read(0.01):
            pass
        self.seen = b""
        began = last = time.perf_counter()
        self.type(key)
        while self.read(QUIET if last > began else LONGEST):
            last = time.perf_counter()
        return (last - began) * 1000, len(self.seen)

    def wait_for_writer(self, seconds: float) -> None:
        """Wait until the writer process has ended, at most so long."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until and self.writes():
            self.read(1.0)

    def writes(self) -> bool:
        """Whether it has a writer process."""
        parents = subprocess.run(["ps", "-A", "-o", "ppid="], capture_output=True, text=True, check=True).stdout
        return str(self.pid) in parents.split()

    def resident(self) -> int:
        """Megabytes, at their highest (Linux); 0 where that cannot be known."""
        try:
            status = Path(f"/proc/{self.pid}/status").read_text("ascii")
        except OSError:
            return 0
        return int(status.partition("VmHWM:")[2].split()[0]) // 1024

    def quit(self) -> None:
        """Leave, by force if it must be."""
        self.type("\x11")
        time.sleep(1)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.file)


def percentile(values: list[float], share: float) -> float:
    """The value below which that share of them lies; 0 of none."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))] if values else 0.0

"""How long a key takes in the running app, from the press to the last byte on the terminal.

    python benchmarks/keys.py FOLDER [--presses 200]

Opens FOLDER in a fresh home, presses ``j`` while the writer reads and indexes, and again when all is quiet. Prints
milliseconds (median and 95th percentile) for both, their ratio, the bytes that a key sent to the terminal, when the
first list stood on the screen at the first launch and at a later one, and the app's resident memory.
"""

import argparse
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

QUIET = 0.008
"""Seconds without a byte after which a key is taken as answered: longer than the pauses within one frame, and short
enough that the next report of progress, four a second, is seldom taken for a part of the answer."""

LONGEST = 0.5
"""Seconds after which a key is taken as one that paints nothing."""


class App:
    """The program on a pty."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.began = time.perf_counter()
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            keep = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
            environment = keep | {"HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8"}
            os.execvpe(sys.executable, [sys.executable, "-m", "replikk", str(folder)], environment)
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.seen = b""

    def read(self, seconds: float) -> bool:
        """Take what has come; False if nothing came in that time."""
        ready, _, _ = select.select([self.file], [], [], seconds)
        if not ready:
            return False
        self.seen += os.read(self.file, 1 << 16)
        return True

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
        os.write(self.file, key.encode())
        while self.read(QUIET if last > began else LONGEST):
            last = time.perf_counter()
        return (last - began) * 1000, len(self.seen)

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
        os.write(self.file, b"\x11")
        time.sleep(1)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.file)


def percentile(values: list[float], share: float) -> float:
    """The value below which that share of them lies."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def measure(app: App, presses: int) -> tuple[list[float], list[float]]:
    """Latencies and bytes of walking down and up the list, near its top: at its end a key paints nothing, and what is
    heard is the status line. Presses that painted nothing are left out.
    """
    taken = [app.press("j" if number % 10 < 5 else "k") for number in range(presses)]
    return [each for each, _ in taken if each > 0], [float(count) for _, count in taken if count]


def main() -> int:
    """Measure one folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--presses", type=int, default=200)
    parser.add_argument("--settle", type=float, default=600, help="seconds to wait at most for the writer to end")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        app = App(options.folder, Path(scratch))
        first = app.first_list()
        busy, _ = measure(app, options.presses)
        until = time.perf_counter() + options.settle
        while time.perf_counter() < until and app.writes():
            app.read(1.0)
        idle, sent = measure(app, options.presses)
        resident = app.resident()
        app.quit()
        again = App(options.folder, Path(scratch))
        later = again.first_list()
        again.quit()
    for name, values in (("while the writer works", busy), ("idle", idle)):
        print(f"{name}: p50 {percentile(values, 0.5):.1f} ms, p95 {percentile(values, 0.95):.1f} ms, n={len(values)}")
    print(f"p95 working / idle: {percentile(busy, 0.95) / percentile(idle, 0.95):.2f}")
    print(f"bytes a key: p50 {percentile(sent, 0.5):.0f}, p95 {percentile(sent, 0.95):.0f}")
    print(f"resident memory of the app: {resident} MB")
    print(f"first list: first launch {first:.2f} s, later launch {later:.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())

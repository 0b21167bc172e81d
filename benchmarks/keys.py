"""How long a key takes in the running app, from the press to the last byte on the terminal.

    python benchmarks/keys.py FOLDER [--presses 200]
    python benchmarks/keys.py --typing LIBRARY [LIBRARY ...]

Opens FOLDER in a fresh home, presses ``j`` while the writer reads and indexes, and again when all is quiet. Prints
milliseconds (median and 95th percentile) for both, their ratio, the bytes that a key sent to the terminal, when the
first list stood on the screen at the first launch and at a later one, and the app's resident memory.

With ``--typing``, types queries into the search of each library instead (library folders, as ``benchmarks/library.py
--keep`` makes them): see ``typed_queries.py``.
"""

import argparse
import sys
import tempfile
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks import typed_queries
from benchmarks.running_app import App, percentile


def measure(app: App, presses: int) -> tuple[list[float], list[float]]:
    """Latencies and bytes of walking down and up the list, near its top: at its end a key paints nothing, and what is
    heard is the status line. Presses that painted nothing are left out.
    """
    taken = [app.press("j" if number % 10 < 5 else "k") for number in range(presses)]
    return [each for each, _ in taken if each > 0], [float(count) for _, count in taken if count]


def walk(folder: Path, presses: int, settle: float) -> None:
    """Measure moving about in one folder's list."""
    with tempfile.TemporaryDirectory() as scratch:
        app = App([str(folder)], Path(scratch))
        first = app.first_list()
        busy, _ = measure(app, presses)
        app.wait_for_writer(settle)
        idle, sent = measure(app, presses)
        resident = app.resident()
        app.quit()
        again = App([str(folder)], Path(scratch))
        later = again.first_list()
        again.quit()
    for name, values in (("while the writer works", busy), ("idle", idle)):
        print(f"{name}: p50 {percentile(values, 0.5):.1f} ms, p95 {percentile(values, 0.95):.1f} ms, n={len(values)}")
    print(f"p95 working / idle: {percentile(busy, 0.95) / percentile(idle, 0.95):.2f}")
    print(f"bytes a key: p50 {percentile(sent, 0.5):.0f}, p95 {percentile(sent, 0.95):.0f}")
    print(f"resident memory of the app: {resident} MB")
    print(f"first list: first launch {first:.2f} s, later launch {later:.2f} s")


def main() -> int:
    """Measure one folder, or typing in some libraries."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--presses", type=int, default=200)
    parser.add_argument("--settle", type=float, default=600, help="seconds to wait at most for the writer to end")
    parser.add_argument("--typing", action="store_true", help="type queries; the folders are libraries")
    options = parser.parse_args()
    if options.typing:
        return typed_queries.compare(options.folders, options.settle)
    if len(options.folders) > 1:
        parser.error("one folder at a time, but for --typing")
    walk(options.folders[0], options.presses, options.settle)
    return 0


if __name__ == "__main__":
    sys.exit(main())

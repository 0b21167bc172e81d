"""What the first build costs beside its parts: reading, quotes and index, each run alone in one process.

    python benchmarks/parts.py FOLDER

Prints the CPU of the parts (with what they load for it, without the start of Python), then that of a whole build (the
writer and its workers apart, with the most memory each had), its wall time, and the ratio of wall time to half the CPU
of the parts: 1.0 would be two cores busy with nothing else. On a machine that others use, wall time says little: how
many cores the processes of the build asked for, running or waiting for one, says whether they keep two busy. Also what
is left when the parts are taken away. Reads ``/proc``: Linux only.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from replikk_index import OwnedLibrary, quotes, sources
from replikk_index.catalogue import Catalogue
from replikk_index.engines.whoosh import WhooshEngine
from replikk_index.models import Change, Progress
from replikk_index.process import refresh
from replikk_index.sources import folder

PARTS = ("start", "reading", "quotes", "index")
CORES = 2
TICK = os.sysconf("SC_CLK_TCK")


def files(root: Path) -> Iterator[tuple[str, bytes]]:
    """The bytes of every file, the newest first, as a build takes them."""
    name = os.fsencode(root)
    found = [each for each in folder.scan(name) if isinstance(each, folder.File)]
    for each in sorted(found, key=lambda each: -each.mtime_ns):
        yield os.path.basename(os.fsdecode(each.path)), folder.read_file(name, each.path).data


def seconds(work: Iterable[object]) -> float:
    """CPU of this process while it goes through all of it."""
    began = time.process_time()
    for _ in work:
        pass
    return time.process_time() - began


def reading(root: Path) -> float:
    """CPU seconds of reading every file."""
    return seconds(sources.read(data, name, name) for name, data in files(root))


def finding(root: Path) -> float:
    """CPU seconds of finding the quotes of every article."""
    articles = [sources.read(data, name, name) for name, data in files(root)]
    return seconds(quotes.extract(article.text, article.language or None) for article in articles)


def indexing(library: Path, step: int) -> float:
    """CPU seconds of making every article of a library searchable, ``step`` at once."""
    taken, after = 0.0, 0
    with Catalogue.open(library / "catalogue.db") as catalogue, tempfile.TemporaryDirectory() as place:
        engine = WhooshEngine(Path(place) / "search")
        while changes := catalogue.changes(after, step):
            taken += seconds(_applied(engine, changes))
            after = changes[-1].number
    return taken


def _applied(engine: WhooshEngine, changes: list[Change]) -> Iterator[object]:
    engine.apply(changes, changes[-1].number)
    yield None


def alone(part: str, place: Path) -> float:
    """CPU seconds of one part in a process of its own, without its start; of ``start``, of nothing but that."""
    program = [sys.executable, str(Path(__file__)), str(place), "--part", part]
    if part == "start":
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        for module in ("writer", "worker"):
            subprocess.run([sys.executable, "-c", f"import replikk_index.{module}"], check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return float(subprocess.run(program, check=True, capture_output=True, text=True).stdout)


@dataclass(slots=True)
class Watched:
    """The processes of a build, as last seen."""

    cpu: dict[str, float]
    memory: dict[str, int]
    """Megabytes, the most each had."""
    asked: dict[str, float]
    """Seconds that their threads ran, or were ready to run and waited for a core."""

    def look(self) -> None:
        """See how far they are; those that have ended keep what was seen last."""
        for writer in _children(os.getpid()):
            self._note("writer", writer)
            for number in _children(writer):
                self._note(f"worker {number}", number)

    def _note(self, name: str, number: int) -> None:
        with suppress(OSError, IndexError):
            stat = Path(f"/proc/{number}/stat").read_text().rsplit(")", 1)[1].split()
            status = Path(f"/proc/{number}/status").read_text()
            self.cpu[name] = (int(stat[11]) + int(stat[12])) / TICK
            self.memory[name] = int(status.split("VmHWM:")[1].split()[0]) // 1024
            threads = [each.read_text().split()[:2] for each in Path(f"/proc/{number}/task").glob("*/schedstat")]
            self.asked[name] = sum(int(each) for pair in threads for each in pair) / 1e9


def _children(process: int) -> list[int]:
    with suppress(OSError):
        return [int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    return []


def build(root: Path, library: Path) -> tuple[float, float, Watched]:
    """Wall and CPU seconds of a first build, and its processes."""
    OwnedLibrary.create(library, [("corpus", root)])
    watched = Watched({}, {}, {})
    searchable: list[tuple[float, int]] = []
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()

    def note(_: Progress) -> None:
        watched.look()
        with suppress(Exception), Catalogue.open(library / "catalogue.db") as catalogue:
            done = catalogue.last_change() - catalogue.waiting(WhooshEngine(library / "search").generation())
            if done and (not searchable or searchable[-1][1] != done):
                searchable.append((time.perf_counter() - began, done))

    refresh(library, note)
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    print("searchable: " + ", ".join(f"{done} at {when:.1f} s" for when, done in searchable))
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, watched


def report(root: Path) -> None:
    """Measure the parts and the whole of one folder, and print them."""
    with tempfile.TemporaryDirectory(prefix="replikk-") as place:
        library = Path(place) / "library"
        wall, whole, watched = build(root, library)
        cpu = {part: alone(part, library if part == "index" else root) for part in PARTS}
    parts = sum(taken for part, taken in cpu.items() if part != "start")
    print("parts alone: " + ", ".join(f"{part} {taken:.2f}" for part, taken in cpu.items() if part != "start")
          + f"; together {parts:.2f} s CPU")  # fmt: skip
    print(f"whole build: {whole:.2f} s CPU, {wall:.2f} s wall; ratio wall / (parts / {CORES}): "
          f"{wall * CORES / parts:.2f}; CPU / parts: {whole / parts:.2f}")  # fmt: skip
    print(f"cores asked for: {sum(watched.asked.values()) / wall:.2f}")
    print(f"beside the parts: {whole - parts:.2f} s CPU, of it {cpu['start']:.2f} for starting two processes")
    for name in sorted(watched.cpu):
        print(f"  {name:14} {watched.cpu[name]:7.2f} s CPU, {watched.memory[name]:5} MB at most")


def main() -> int:
    """Measure one folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--part", choices=PARTS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    match options.part:
        case "reading":
            print(reading(options.folder))
        case "quotes":
            print(finding(options.folder))
        case "index":
            print(indexing(options.folder, 2000))
        case _:
            report(options.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())

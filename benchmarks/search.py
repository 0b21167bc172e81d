"""How search engines compare, side by side in one run.

    python benchmarks/search.py [--from FILE.jsonl] [--articles 10000] [--engines ours,tantivy,fts5,xapian,whoosh]
        [--rounds 3] [--only build,query,change,first] [--compare] [--skip-slow] [--python ENGINE=PATH]
        [--folder FOLDER] [--json FILE]

FILE holds an article a line: objects with ``id``, ``title``, ``body`` (or else ``text``), ``date``, ``source`` and
``lang``. Without it ``corpus.py`` makes the articles. All engines index the bodies, with the same words (runs of
letters and digits in small letters, no stems), and must find the same number of articles for each of 200 queries, which
are picked from the corpus; every difference is told as a failure. What the classes of queries are stands in
``search_engines/engine.py``, how an engine is used in its file there.

Engines that are not installed are left out. They are no dependencies of this project:

    pip install tantivy                # FTS5 comes with Python, Whoosh with this project
    apt-get install python3-xapian     # belongs to the system's Python, which is then found by itself

Every operation is a process of its own, and the engines take turns; of all rounds the smallest figure counts. Building
includes the parsing of FILE (told apart) and ends with the commit. A query is asked once, then five times more, of
which the median counts; it brings the ids of the 50 best. Changes count until they can be found, a first hit from the
start of the process. Memory of a build is that of its largest process. On a shared machine believe CPU seconds and
ratios from one run more than single figures.

Stock Whoosh is left out above 20,000 articles, where it takes many minutes, unless --engines names it and
--skip-slow is not given.
"""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict
from functools import partial
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import corpus
from benchmarks.search_engines import report
from benchmarks.search_engines.engine import MODULES
from benchmarks.search_engines.processes import Failed, call, find, seconds_to_line
from benchmarks.search_engines.report import Measured
from benchmarks.search_engines.rounds import OPERATIONS, STARTS, Benchmark

SLOW = "whoosh"
SLOW_ABOVE = 20_000


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="lines", type=Path, metavar="FILE")
    parser.add_argument("--articles", type=int, default=10_000, metavar="N")
    parser.add_argument("--engines", type=partial(names, tuple(MODULES)), metavar="A,B,…")
    parser.add_argument("--only", type=partial(names, OPERATIONS), default=list(OPERATIONS), metavar="A,B,…")
    parser.add_argument("--rounds", type=int, default=3, metavar="R")
    parser.add_argument("--compare", action="store_true", help="tell how many of the first ten articles they share")
    parser.add_argument("--skip-slow", action="store_true", help=f"no {SLOW} above {SLOW_ABOVE} articles")
    parser.add_argument(
        "--python", action="append", type=pair, default=[], metavar="ENGINE=PATH", help="the Python that has it"
    )
    parser.add_argument(
        "--folder", type=Path, help="keep the indexes here; they are used again unless builds are timed"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything that was measured")
    return parser.parse_args(arguments)


def names(known: Sequence[str], given: str) -> list[str]:
    """A list parted by commas."""
    chosen = given.split(",")
    if unknown := [name for name in chosen if name not in known]:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: choose from {', '.join(known)}")
    return chosen


def pair(given: str) -> tuple[str, str]:
    """An engine and a path."""
    name, _, path = given.partition("=")
    (known,) = names(tuple(MODULES), name)
    return known, path


def available(given: argparse.Namespace, count: int) -> tuple[list[Measured], dict[str, str]]:
    """The engines to measure, and why others are left out."""
    chosen, left_out = given.engines or list(MODULES), {}
    if SLOW in chosen and count > SLOW_ABOVE and (given.skip_slow or not given.engines):
        chosen = [name for name in chosen if name != SLOW]
        left_out[SLOW] = f"too slow for more than {SLOW_ABOVE:,} articles"
    pythons = dict(given.python)
    measured = []
    for name in chosen:
        try:
            measured.append(Measured(find(name, pythons.get(name))))
        except Failed as reason:
            left_out[name] = str(reason)
    return measured, left_out


def told(benchmark: Benchmark, measured: Sequence[Measured], left_out: dict[str, str], compare: bool) -> list[str]:
    """All that is printed, but for failures."""
    count, text, queries = benchmark.count, benchmark.text, benchmark.queries
    reading = call(sys.executable, "-", "read", benchmark.lines, count)["cpu"]
    starting = min(seconds_to_line(sys.executable, "-", "read", benchmark.lines, 0) for _ in range(STARTS))
    lines = [f"{count:,} articles, {text / report.MEGABYTE:.1f} MB of text, {len(queries)} queries", ""]
    lines += [*report.overview(measured, count, text, queries), ""]
    if any(each.queries for each in measured):
        lines += [*report.by_class(measured, queries), ""]
        if compare:
            lines += [*report.overlap(measured, queries), ""]
    for each in measured:
        here = each.here
        unable = f"; cannot ask: {', '.join(here.unable)}" if here.unable else ""
        lines.append(f"* {here.name} {here.version}: {here.settings}{unable}")
    lines += [f"* {name} is left out: {reason}" for name, reason in left_out.items()]
    lines.append(f"* parsing the file, a part of every build: {reading:.2f} s of CPU; an empty process of this "
                 f"benchmark, a part of every first hit: {starting * 1000:.0f} ms")  # fmt: skip
    lines.append(f"* Python {platform.python_version()}, {os.cpu_count()} cores, "
                 f"load {benchmark.load:.1f} before and {os.getloadavg()[0]:.1f} after")  # fmt: skip
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    """The command: leaves with 1 if an engine failed or found another number of articles than the others."""
    given = options(arguments)
    with ExitStack() as stack:
        folder = given.folder or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="search-")))
        folder.mkdir(parents=True, exist_ok=True)
        lines = given.lines or folder / f"corpus-{given.articles}.jsonl"
        if not given.lines and not lines.exists():
            corpus.make(given.articles, None, seed=1, folders=1, mixed=False, lines=lines)
        try:
            benchmark = Benchmark(lines, given.articles, folder)
        except (OSError, ValueError) as reason:
            sys.exit(f"{lines} cannot be used: {reason}")
        measured, left_out = available(given, benchmark.count)
        for _ in range(given.rounds):
            benchmark.round(measured, given.only)
        print("\n".join(told(benchmark, measured, left_out, given.compare)))
        if given.json:
            given.json.write_text(
                json.dumps([asdict(each) for each in measured], ensure_ascii=False, indent=1), "utf-8"
            )
    failures = benchmark.failures + report.differences(measured, benchmark.queries)
    if any(each.queries for each in measured) and not failures:
        print("* every engine found the same number of articles for every query")
    print("".join(f"FAILED {failure}\n" for failure in failures), end="")
    return 1 if failures or not measured else 0


if __name__ == "__main__":
    sys.exit(main())

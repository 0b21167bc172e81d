"""How a whole library behaves: from a folder to the list, the search and the keys.

    python benchmarks/library.py FOLDER [--keep LIBRARY]

FOLDER holds article files (``benchmarks/corpus.py`` makes some). Prints wall seconds, rates, latencies in
milliseconds and resident memory; on a shared machine believe ratios from one run more than single figures. What the
build costs beside its parts is measured by ``parts.py``.
"""

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from replikk_index import Library, OwnedLibrary
from replikk_index.models import Progress, Sort, Target
from replikk_index.process import refresh

QUERIES = (
    "kommune", "strøm", "kommune strøm", "skole OR ferge", '"mer enn"', "kommune -skole", "title:kommune",
    "date:2021..2022 kommune", "lang:nn skule", "source:fjordposten", "speaker:{name}", "speaker:{name} said:kommune",
)  # fmt: skip
"""``{name}`` is the surname of somebody who is quoted in the corpus."""


def milliseconds(work: Callable[[], object], times: int = 5) -> list[float]:
    """How long each of some calls took."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def percentile(values: list[float], share: float) -> float:
    """The value below which that share of them lies."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def first_list(library: Path) -> float:
    """Milliseconds of a fresh process from its start to the first fifty rows of the list."""
    program = (
        "import sys; from pathlib import Path; from replikk_index.catalogue import Catalogue\n"
        "c = Catalogue.open(Path(sys.argv[1]) / 'catalogue.db'); r = c.rows(); c.heads(r[:50])"
    )
    return min(milliseconds(lambda: subprocess.run([sys.executable, "-c", program, str(library)], check=True)))


def build(library: Path) -> None:
    """First launch: print when the list begins, how fast it fills, and when all is searchable."""
    began = time.perf_counter()
    seen: dict[str, float] = {}
    reports: list[Progress] = []

    def note(progress: Progress) -> None:
        seen.setdefault(progress.phase, time.perf_counter() - began)
        reports.append(progress)

    result = refresh(library, note)
    seconds = time.perf_counter() - began
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    with Library.open(library) as opened:
        articles, quotes = opened.status().articles, opened.status().quotes
    print(f"folder → searchable with quotes: {seconds:.1f} s, {articles / seconds:.0f} articles a second, "
          f"CPU {children.ru_utime + children.ru_stime:.1f} s, {articles} articles, {quotes} quotes, "
          f"{result.refused} refused")  # fmt: skip
    print("phases began at: " + ", ".join(f"{phase} {when:.2f} s" for phase, when in seen.items()))
    print(f"largest process: {children.ru_maxrss // 1024} MB")


def search(library: Library) -> None:
    """Latency of each kind of query."""
    everything: list[float] = []
    (found, *_) = library.search("said:kommune", Target.QUOTES, Sort.NEWEST, 1).hits
    (head,) = library.quote_heads([found.row])
    for template in QUERIES:
        query = template.format(name=head.quote.speaker_full.split()[-1].lower())
        first, *rest = milliseconds(partial(library.search, query, limit=50))
        total = library.search(query, limit=50).total
        everything += rest
        print(f"  {query:32} {total:7} hits   first {first:7.1f}   then {statistics.median(rest):7.1f} ms")
    print(f"queries: p50 {percentile(everything, 0.5):.1f} ms, p95 {percentile(everything, 0.95):.1f} ms")
    quotes = milliseconds(lambda: library.search("said:strøm", Target.QUOTES, Sort.RELEVANCE, 50))
    print(f"quotes about a word: {statistics.median(quotes):.1f} ms")


def main() -> int:
    """Measure one folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--keep", type=Path, help="make the library here and leave it")
    options = parser.parse_args()
    place = options.keep or Path(tempfile.mkdtemp(prefix="replikk-")) / "library"
    try:
        OwnedLibrary.create(place, [("corpus", options.folder)])
        build(place)
        print(f"first list, fresh process: {first_list(place):.0f} ms")
        (again,) = milliseconds(lambda: refresh(place), 1)
        print(f"refresh with nothing new: {again / 1000:.2f} s")
        with Library.open(place) as library:
            search(library)
        print(f"resident after searching: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
        size = sum(os.path.getsize(path) for path in (place / "search").rglob("*") if path.is_file())
        print(f"search index: {size / 1e6:.0f} MB, catalogue: {(place / 'catalogue.db').stat().st_size / 1e6:.0f} MB")
    finally:
        if not options.keep:
            shutil.rmtree(place.parent)
    return 0


if __name__ == "__main__":
    sys.exit(main())

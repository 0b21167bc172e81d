"""How a search feels while it is typed: from each key to the last byte on the terminal, in libraries of any size.

Every query is typed three times into the open search: by a quick typist (8 keys a second), as held keys would come
(30 a second), and all at once. For the typist, *echo* is from a key to the first byte that it brings about, *answer*
to the last one before the next key; for the others, *settled* is from the last key to the last byte. At the end of
each, the screen must show the whole query and the number of hits that the library itself gives.
"""

import re
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pyte
from benchmarks.running_app import COLUMNS, ROWS, App, percentile

from replikk_index import Library
from replikk_index.library import Mode
from replikk_index.models import Target

QUERIES = ("kommunen", "strøm", "kommune strøm", "skole OR ferge", '"mer enn"', "title:kommune", "date:2021 skolen")
TYPIST, HELD = 1 / 8, 1 / 30
"""Seconds between two keys."""
SETTLED = 0.4
"""Seconds without a byte after which nothing more is to come."""
LONGEST = 20.0
"""Seconds that an answer may take."""

_PRIVATE = re.compile(rb"\x1b\[[<=>][0-9;:]*[ -/]*[@-~]|\x1b[PX^_][^\x1b]*\x1b\\\\")


@dataclass(slots=True)
class Times:
    """Milliseconds."""

    echo: list[float] = field(default_factory=list)
    answer: list[float] = field(default_factory=list)
    settled: dict[str, list[float]] = field(default_factory=lambda: {"typist": [], "held": [], "burst": []})


class Typist:
    """Types into an app and hears when it answers."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self._screen)

    def text(self) -> str:
        """What stands on the screen now."""
        seen, self._app.seen = self._app.seen, b""
        self._stream.feed(_PRIVATE.sub(b"", seen))
        return "\n".join(self._screen.display)

    def settle(self) -> float:
        """Wait until nothing more comes; when the last byte came, 0 if none did."""
        began, last = time.perf_counter(), 0.0
        while time.perf_counter() - began < LONGEST and self._app.read(SETTLED):
            last = time.perf_counter()
        return last

    def clear(self) -> None:
        """Empty the box."""
        self._app.type("\x15")
        self.settle()
        self.text()

    def type(self, query: str, pause: float, times: Times) -> float:
        """Type letter by letter; milliseconds from the last key to the last byte."""
        pressed = last = 0.0
        for letter in query:
            pressed, first, last = time.perf_counter(), 0.0, 0.0
            self._app.type(letter)
            while (left := pressed + pause - time.perf_counter()) > 0:
                if self._app.read(left):
                    last = time.perf_counter()
                    first = first or last
            if last and pause == TYPIST:
                times.echo.append((first - pressed) * 1000)
                times.answer.append((last - pressed) * 1000)
        return max(0.0, max(self.settle(), last) - pressed) * 1000

    def burst(self, query: str) -> float:
        """Type everything at once; milliseconds to the last byte."""
        began = time.perf_counter()
        self._app.type(query)
        return (self.settle() - began) * 1000


def measure(library: Path, settle: float) -> tuple[int, Times, list[str]]:
    """How many articles there are, how long keys took, and what was wrong on the screen."""
    with Library.open(library, Mode.READER) as opened:
        articles = opened.status().articles
        totals = {query: opened.search(query, Target.ARTICLES, limit=1).total for query in QUERIES}
    times, wrong = Times(), []
    home = Path(tempfile.mkdtemp(prefix="replikk-"))
    app = App(["-L", str(library)], home)
    try:
        app.first_list()
        app.wait_for_writer(settle)
        typist = Typist(app)
        app.type("S")
        typist.settle()
        for query in QUERIES:
            for way in times.settled:
                typist.clear()
                taken = (
                    typist.burst(query)
                    if way == "burst"
                    else typist.type(query, TYPIST if way == "typist" else HELD, times)
                )
                times.settled[way].append(taken)
                box = typist.text().rstrip().splitlines()[-1]
                if query not in box or f"{totals[query]:,} of {articles:,}" not in box:
                    wrong.append(f"{library}: {query!r}, {way}: {box.strip()!r} where {totals[query]:,} hits were due")
    finally:
        app.quit()
        shutil.rmtree(home)
    return articles, times, wrong


def compare(libraries: Sequence[Path], settle: float) -> int:
    """Measure libraries one after the other and print how they compare with the first; 1 if a screen was wrong."""
    first: dict[str, float] = {}
    wrong: list[str] = []
    for library in libraries:
        articles, times, mistakes = measure(library, settle)
        wrong += mistakes
        print(f"{articles:,} articles ({library})")
        for name, values in (("echo", times.echo), ("answer", times.answer), *times.settled.items()):
            median, high = percentile(values, 0.5), percentile(values, 0.95)
            first.setdefault(name, median)
            ratio = median / first[name] if first[name] else 0.0
            print(
                f"  {name:8} p50 {median:7.1f} ms   p95 {high:7.1f} ms   n={len(values):3}   times the first's {ratio:.2f}"
            )
    for each in wrong:
        print(each, file=sys.stderr)
    return 1 if wrong else 0

"""How a search feels while it is typed: from each key to the last byte on the terminal, in libraries of any size.

Every query is typed three times into the open search: by a quick typist (8 keys a second), as held keys would come
(30 a second), and all at once. For the typist, *echo* is from a key to the first byte that it brings about, *answer*
to the last one before the next key. The other figures are from the last key to the last byte of the answer: then the
screen shows the whole query and the number of hits that the library itself gives; it is an error if that never comes.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.running_app import COLUMNS, ROWS, App, percentile
from tests.emulator import Emulator

from replikk_index import Library
from replikk_index.library import Mode
from replikk_index.models import Target

QUERIES = ("kommunen", "strøm", "kommune strøm", "skole OR ferge", '"mer enn"', "title:kommune", "date:2021 skolen")
TYPIST, HELD = 1 / 8, 1 / 30
"""Seconds between two keys."""
SETTLED = 0.4
"""Seconds without a byte after which nothing more is to come."""
PAUSE = 0.1
"""Seconds without a byte between an answer and what is offered beside it."""
LONGEST = 5.0
"""Seconds without a byte after which an answer is taken as lost."""


@dataclass(slots=True)
class Times:
    """Milliseconds."""

    echo: list[float] = field(default_factory=list)
    answer: list[float] = field(default_factory=list)
    answered: dict[str, list[float]] = field(default_factory=lambda: {"typist": [], "held": [], "burst": []})


class Typist:
    """Types into an app and hears when it answers."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._emulator = Emulator(COLUMNS, ROWS)

    def last_line(self) -> str:
        """What stands at the foot of the screen now."""
        seen, self._app.seen = self._app.seen, b""
        self._emulator.feed(seen)
        return self._emulator.text().splitlines()[-1]

    def settle(self) -> None:
        """Wait until nothing more comes."""
        while self._app.read(SETTLED):
            pass
        self.last_line()

    def clear(self) -> None:
        """Empty the box."""
        self._app.type("\x15")
        self.settle()

    def answered(self, since: float, due: Sequence[str]) -> float:
        """Wait until all that is due stands at the foot of the screen, and what is drawn with it; milliseconds since
        then, 0 if it never came.
        """
        while True:
            heard: list[tuple[float, bytes]] = []
            while self._app.read(SETTLED if heard else LONGEST):
                heard.append((time.perf_counter(), self._app.seen))
                self._app.seen = b""
            came = 0.0
            for moment, some in heard:  # looked at afterwards, since the emulator is slower than the app
                if came and moment - came > PAUSE:
                    break
                self._app.seen = some
                if came or all(each in self.last_line() for each in due):
                    came = moment
            if came or not heard:
                return (came - since) * 1000 if came else 0.0

    def type(self, query: str, due: Sequence[str], pause: float, times: Times) -> float:
        """Type letter by letter; milliseconds from the last key to what is due."""
        for number, letter in enumerate(query, 1):
            pressed, first, last = time.perf_counter(), 0.0, 0.0
            self._app.type(letter)
            if number == len(query):
                return self.answered(pressed, due)
            while (left := pressed + pause - time.perf_counter()) > 0:
                if self._app.read(left):
                    last = time.perf_counter()
                    first = first or last
            if last and pause == TYPIST:
                times.echo.append((first - pressed) * 1000)
                times.answer.append((last - pressed) * 1000)
        return 0.0

    def burst(self, query: str, due: Sequence[str]) -> float:
        """Type everything at once; milliseconds to what is due."""
        began = time.perf_counter()
        self._app.type(query)
        return self.answered(began, due)


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
            due = (f": {query}", f"{totals[query]:,} of {articles:,}")
            for way, answered in times.answered.items():
                typist.clear()
                if way == "burst":
                    taken = typist.burst(query, due)
                else:
                    taken = typist.type(query, due, TYPIST if way == "typist" else HELD, times)
                if taken:
                    answered.append(taken)
                else:
                    wrong.append(f"{library}: {query!r}, {way}: {typist.last_line()!r} where {due} was due")
                typist.settle()
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
        for name, values in (("echo", times.echo), ("answer", times.answer), *times.answered.items()):
            median, high = percentile(values, 0.5), percentile(values, 0.95)
            first.setdefault(name, median)
            ratio = median / first[name] if first[name] else 0.0
            compared = f"times the first's {ratio:.2f}"
            print(f"  {name:8} p50 {median:7.1f} ms   p95 {high:7.1f} ms   n={len(values):3}   {compared}")
    for each in wrong:
        print(each, file=sys.stderr)
    return 1 if wrong else 0

"""How many bytes the room sends for what changes on the screen."""

import random
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks import archive
from benchmarks.running_app import COLUMNS, ROWS, App, percentile
from benchmarks.table import Row, at_most
from tests.emulator import Cells, changed

NARROW = 59
"""Columns at which one pane is seen at a time: at 80 the list never stands alone."""
SETTLED = 0.3
WALK = (
    *"j j j j k J J K \t 1 2 3 c z + - ) ) ( m r u . G ? q w f e E".split(" "),
    *(
        " ",
        " ",
        "b",
        "gg",
        "zjjjz",
        "?jq",
        "wjq",
        "f\t\tq",
        "3jeb\x1b",
        "/en\x1b",
        "/en\rnF",
        "Skom\rjF",
        '"er\rjF',
        "\x1b",
        "1",
    ),
)
"""Keys that a walk at random presses, each in some rows of them."""
_CONTROLS = re.compile(r"[\x00-\x20]")


@contextmanager
def room(library: Path, home: Path, columns: int = COLUMNS, rows: int = ROWS) -> Iterator[App]:
    """The room when all is quiet, with nothing said in its status line."""
    app = App(["-L", str(library)], home, columns, rows)
    try:
        app.first_list()
        app.wait_for_writer(600)
        app.settle(1.0)
        for key in "jk":
            app.press(key, SETTLED, 1.0)
        yield app
    finally:
        app.quit()


def sent(app: App, key: str) -> int:
    """Bytes that a key brings about."""
    return app.press(key, SETTLED, 1.0)[1]


def measure(library: Path, scratch: Path) -> list[Row]:
    """Everything that is counted in bytes, and what happens when nothing happens."""
    rows = [at_most("start", _start(library, scratch), 2400, "bytes")]
    with room(library, scratch / "narrow", NARROW) as app:
        steps = [sent(app, "j") for _ in range(6)]
    rows.append(at_most(f"list row without reader ({NARROW} columns)", percentile(steps, 0.5), 90, "bytes"))
    with room(library, scratch / "wide") as app:
        rows += _in_three_panes(app)
        app.press("z", SETTLED, 1.0)
        app.press("2", SETTLED, 1.0)
        lines = [sent(app, "j") for _ in range(6)]
        rows.append(at_most("one pane, one line down (median of 6)", percentile(lines, 0.5), 130, "bytes"))
    return [*rows, *_walk(library, scratch)]


def _start(library: Path, scratch: Path) -> int:
    """Bytes until the room stands there for the first time: list, text and quotes."""
    app = App(["-L", str(library)], scratch / "start")
    app.first_list()
    app.settle(0.08)
    start = app.total
    app.wait_for_writer(600)
    app.quit()
    return start


def _in_three_panes(app: App) -> list[Row]:
    named, others, away, others_away = *_next_articles(app), *_next_articles(app, "c")
    sent(app, "c")
    turns = [sent(app, "\t") for _ in range(6)]
    for _ in range(archive.NEWER):
        sent(app, "J")
    sent(app, "2")
    before = app.emulator.screen.cells() if app.look() else ()
    pages = [sent(app, " ")]
    cells = utf8(before, app.emulator.screen.cells()) if app.look() else 0
    pages += [sent(app, " ") for _ in range(3)]
    app.settle(2.0)
    total, used = app.total, app.processor()
    app.settle(3.0, 3.0)
    idle, busy = app.total - total, app.processor() - used
    sent(app, "gg")
    sent(app, "1")
    sent(app, "gg")
    return [
        at_most("next article (the named one)", named, 1500, "bytes"),
        Row("… its neighbours, median", "", f"{others:.0f} bytes", None),
        at_most("next article, quotes put away", away, 1150, "bytes"),
        Row("… its neighbours, median", "", f"{others_away:.0f} bytes", None),
        at_most(f"page ({cells} bytes of cells; most of four {max(pages)})", pages[0], 1100, "bytes"),
        at_most(f"focus change (median of 6; most {max(turns)})", percentile(turns, 0.5), 60, "bytes"),
        at_most("idle 3 s", idle, 0, "bytes"),
        Row("… of a processor", "≤ 0.1 %", f"{busy / 30:.2f} %", busy <= 3),
    ]


def utf8(before: Cells, after: Cells) -> int:
    """Bytes of the letters in the cells that changed."""
    return sum(len(cell.data.encode()) for cell in changed(before, after))


def _next_articles(app: App, first: str = "") -> tuple[int, float]:
    """Bytes of the step to the named article, and the median of other such steps; ends at the top of the list."""
    for key in first:
        sent(app, key)
    steps = [sent(app, "J") for _ in range(2 * archive.NEWER)]
    reader = " ".join(line[28:].strip() for line in app.look().splitlines())
    assert archive.TITLE not in reader
    named = steps.pop(archive.NEWER - 1)
    for key in ("1", "gg"):
        sent(app, key)
    return named, percentile(steps, 0.5)


@dataclass(frozen=True, slots=True)
class Step:
    """What one key of the walk did."""

    key: str
    sent: int
    cells: int
    """UTF-8 bytes of the cells that changed."""

    @property
    def share(self) -> float:
        """Of what may be sent."""
        return self.sent / (1.15 * self.cells + 120)


def _walk(library: Path, scratch: Path, count: int = 150) -> list[Row]:
    """Keys at random: what was sent, against the cells that are other ones than before."""
    source, steps = random.Random(6), []
    with room(library, scratch / "walk") as app:
        app.look()
        for key in "".join(source.choices(WALK, k=count)):
            before = app.emulator.screen.cells()
            bytes_of_key = sent(app, key)
            app.look()
            steps.append(Step(key, bytes_of_key, utf8(before, app.emulator.screen.cells())))
    steps = [each for each in steps if each.sent and each.key != "\x0c"]  # Ctrl+L draws what is the same
    steps.sort(key=lambda step: step.share)
    worst = steps[-1]
    beyond = sum(step.share > 1 for step in steps)
    name = _CONTROLS.sub(lambda found: f"0x{ord(found.group()):02x}", worst.key)
    return [
        Row(
            f"any change, {len(steps)} keys at random: most ÷ (1.15 × cells + 120)", "≤ 1", f"{worst.share:.2f} "
            f"({name}: {worst.sent} bytes for {worst.cells}); beyond: {beyond}", worst.share <= 1,
        ),
        Row("… median", "", f"{steps[len(steps) // 2].share:.2f}", None),
    ]  # fmt: skip

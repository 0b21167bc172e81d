"""How soon the room is there, how soon it answers, and how it leaves."""

import os
import shutil
import signal
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks import rivals, typed_queries
from benchmarks.bytes_sent import room
from benchmarks.rivals import PLAIN, QUIET, Figures, Rival
from benchmarks.running_app import App, Program, percentile
from benchmarks.slow_link import SlowLink
from benchmarks.table import Row, at_most

from replikk_index import Library

RUNS = 7


@dataclass(frozen=True, slots=True)
class Top:
    """What stands at the top of a library's list."""

    first: tuple[str, str]
    """The beginnings of the first title and of its text."""
    second: str
    """The beginning of the second article's text."""


def top_of(library: Path, scratch: Path) -> Top:
    """Look it up."""
    with Library.open(library, notes=scratch / "top.db") as opened:
        first, second = opened.heads(opened.rows()[:2])
        return Top((first.title[:12], opened.article(first.row).text[:16]), opened.article(second.row).text[:16])


def starts(library: Path, scratch: Path, plain: Rival) -> list[Row]:
    """Warm, cold, and the first key; cold starts alternate with those of the other, so that both meet the same load."""
    top = top_of(library, scratch)
    cold, warm, answered, theirs = [], [], [], []
    for number in range(RUNS):
        theirs.append(rivals.first_paint(plain, scratch))
        cold.append(_start(library, scratch / f"cold{number}", top)[0])
        shutil.rmtree(scratch / f"cold{number}")
    _start(library, scratch / "warm", top)
    for _ in range(RUNS):
        paint, key = _start(library, scratch / "warm", top)
        warm.append(paint)
        answered.append(key)
    share = percentile(cold, 0.5) / percentile(theirs, 0.5)
    return [
        at_most(f"first paint, warm (median of {RUNS})", percentile(warm, 0.5), 25, "ms"),
        at_most(
            f"first paint, cold ({percentile(cold, 0.5):.0f} : {percentile(theirs, 0.5):.0f} ms)",
            share,
            0.6,
            f"× {PLAIN}",
        ),
        at_most("first answered key, typed at the first paint", percentile(answered, 0.5), 300, "ms"),
    ]


def _start(library: Path, home: Path, top: Top) -> tuple[float, float]:
    """Milliseconds to the first paint, and to the answer to a ``j`` that is typed then."""
    home.mkdir(exist_ok=True)
    app = App(["-L", str(library)], home)
    paint = app.wait_for(*top.first)
    app.type("j")
    answer = app.wait_for(top.second)
    app.type("k")
    app.wait_for_writer(600)
    app.settle(0.5)
    app.quit()
    return (paint - app.began) * 1000, (answer - app.began) * 1000


def keys(library: Path, scratch: Path, plain: Figures, presses: int = 150) -> list[Row]:
    """Walking in the list."""
    with room(library, scratch / "keys") as app:
        taken = [app.press("j" if number % 10 < 5 else "k", QUIET)[0] for number in range(presses)]
    rows = []
    for name, share, most in (("median", 0.5, 0.15), ("p95", 0.95, 0.25)):
        ours, theirs = percentile(taken, share), percentile(plain.keys, share)
        rows.append(at_most(f"key to last byte, {name} ({ours:.1f} ms)", ours / theirs, most, f"× {PLAIN}"))
        rows.append(at_most(f"key to last byte, {name}", ours, 16.7, "ms"))
    return rows


def typing(library: Path) -> list[Row]:
    """Searching while typing."""
    _, times, wrong = typed_queries.measure(library, 600)
    if wrong:
        raise AssertionError("\n".join(wrong))
    rows = [at_most("as you type, key to last byte, median", percentile(times.answer, 0.5), 16.7, "ms")]
    last = percentile(times.answered["typist"], 0.5)
    return [*rows, Row("… last letter to the whole answer, median", "", f"{last:.1f} ms", None)]


def memory(library: Path, scratch: Path) -> list[Row]:
    """Of the room's own process."""
    with room(library, scratch / "memory") as app:
        before = app.resident("VmRSS")
        for key in ("S", "strøm", "\r"):
            app.press(key, 1.0, 5.0)
        after = app.resident("VmRSS")
    return [
        at_most("resident before the first search", before, 60, "MB"),
        at_most("resident after it", after, 200, "MB"),
    ]


def slow_line(library: Path, scratch: Path, plain: Rival) -> list[Row]:
    """9600 bit/s, 200 ms there and back."""
    with room(library, scratch / "slow") as app:
        link = SlowLink(app)
        link.answer("J")  # the line is found to be slow
        steps = [link.answer("J") for _ in range(3)]
        held = link.answer(*"j" * 20, apart=1 / 30)
    program = Program(plain.command, scratch, environment=plain.environment)
    program.wait_for(*plain.ready)
    program.settle(1.0)
    link = SlowLink(program)
    others = {"next": link.answer("j").seconds, "held": link.answer(*"j" * 20, apart=1 / 30).seconds}
    program.end()
    step = percentile([each.seconds for each in steps], 0.5)
    return [
        at_most("9600 bit/s, 200 ms: next article", step, 1.5, "s", {PLAIN: f"{others['next']:.1f} s"}),
        at_most("… held j (20 in ⅔ s), after release", held.seconds, 1.5, "s", {PLAIN: f"{others['held']:.1f} s"}),
    ]


def leaving(library: Path, scratch: Path, plain: Rival) -> list[Row]:
    """What is left when it is told to go, or when the terminal goes."""
    rows = []
    for number in (signal.SIGTERM, signal.SIGHUP):
        with room(library, scratch / "leaving") as app:
            began = time.perf_counter()
            os.kill(app.pid, number)
            taken, left = app.wait_for_end() - began, app.left()
        other = Program(plain.command, scratch, environment=plain.environment)
        other.wait_for(*plain.ready)
        other.settle(0.5)
        os.kill(other.pid, number)
        other.wait_for_end()
        theirs = {PLAIN: f"{len(other.left())} left"}
        other.end()
        good = not left and 0 < taken <= 2
        rows.append(
            Row(signal.Signals(number).name, "0 modes left, ≤ 2 s", f"{len(left)}, {taken:.2f} s", good, theirs)
        )
    with room(library, scratch / "leaving") as app:
        app.hang_up()
        began = time.perf_counter()
        taken = app.wait_for_end() - began
    rows.append(Row("the terminal hangs up", "≤ 2 s", f"{taken:.2f} s", 0 < taken <= 2))
    return rows

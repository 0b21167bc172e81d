"""What the search benchmark prints: Markdown tables, differences in hits, and overlaps of the first ten."""

import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from math import ceil
from typing import Any

from benchmarks.search_engines.engine import CLASSES, Query
from benchmarks.search_engines.processes import Here

AGAINST = ("tantivy", "fts5", "whoosh")
"""Engines whose building the others' is divided by."""

MEGABYTE = 1_000_000
NOTHING = "–"
SPREAD = "median / p95 / max"


@dataclass(slots=True)
class Measured:
    """What one engine has shown, round by round."""

    here: Here
    builds: list[dict[str, Any]] = field(default_factory=list)
    queries: list[list[dict[str, Any] | None]] = field(default_factory=list)
    """Of each round one answer a query; None for what the engine cannot ask."""
    memory: list[dict[str, int]] = field(default_factory=list)
    """After the queries of each round."""
    changes: list[dict[str, dict[str, float]]] = field(default_factory=list)
    firsts: list[float] = field(default_factory=list)

    def least(self, key: str) -> float:
        """The smallest figure of that name of all builds."""
        return float(min(build[key] for build in self.builds))

    def milliseconds(self, key: str, asked: Iterable[int]) -> list[float]:
        """The smallest of all rounds for each of the queries with these numbers."""
        return [
            min(answer[key] for answer in of_rounds if answer)
            for number in asked
            if all(of_rounds := [answers[number] for answers in self.queries])
        ]


def number(value: float) -> str:
    """A figure with about three digits."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.{1 if value >= 10 else 2 if value >= 1 else 3}f}"


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that is not exceeded by that share of them."""
    return sorted(values)[max(0, ceil(share * len(values)) - 1)]


def spread(values: Sequence[float]) -> str:
    """Median, 95th percentile and maximum."""
    if not values:
        return NOTHING
    return " / ".join(map(number, (statistics.median(values), percentile(values, 0.95), max(values))))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Lines of a Markdown table; the first column is one of words."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return [f"| {' | '.join(cells)} |" for cells in lines]


def overview(measured: Sequence[Measured], count: int, text: int, queries: Sequence[Query]) -> list[str]:
    """The table of all figures, an engine a column. ``text`` is the size of the bodies in bytes."""
    shared, everything = shared_numbers(measured, queries), range(len(queries))
    rows: list[list[str]] = []

    def row(name: str, source: str, cell: Callable[[Measured], str]) -> None:
        cells = [cell(each) if getattr(each, source) else NOTHING for each in measured]
        if any(each != NOTHING for each in cells):
            rows.append([name, *cells])

    row("build: CPU, s", "builds", lambda each: number(each.least("cpu")))
    row("build: wall, s", "builds", lambda each: number(each.least("wall")))
    row("build: articles a second", "builds", lambda each: number(count / each.least("wall")))
    for other in measured:
        if other.here.name in AGAINST and other.builds and len(measured) > 1:
            row(f"build: CPU ÷ {other.here.name}’s", "builds", partial(ratio, other))
    row("build: peak memory, MB", "builds", lambda each: number(each.least("peak") / MEGABYTE))
    row("index, MB (÷ text)", "builds", partial(size, text))
    name = f"query, ms ({len(shared)} queries that all can ask)"
    row(name, "queries", lambda each: spread(each.milliseconds("then", shared)))
    row("query, ms, first call of each", "queries", lambda each: spread(each.milliseconds("first", shared)))
    row("query, ms, all that it can ask", "queries", lambda each: spread(each.milliseconds("then", everything)))
    row("memory after the queries, MB", "memory", lambda each: number(least(each.memory, "resident")))
    row("– of that not mapped files, MB", "memory", lambda each: number(least(each.memory, "own")))
    for step in ("add 1", "add 100", "update 1", "delete 1"):
        row(f"{step}, ms", "changes", partial(change, step))
    row("fresh process to first hit, ms", "firsts", lambda each: number(min(each.firsts) * 1000))
    return table([f"queries: {SPREAD}", *(each.here.name for each in measured)], rows)


def ratio(other: Measured, each: Measured) -> str:
    """How many times the other's CPU seconds."""
    return number(each.least("cpu") / other.least("cpu"))


def size(text: int, each: Measured) -> str:
    """Of an index, held against its text."""
    held = each.least("bytes")
    if not each.here.keeps_text:
        return f"{number(held / MEGABYTE)} ({held / text:.2f})"
    bare = held - text
    return f"{number(bare / MEGABYTE)} ({bare / text:.2f}) beside the text"


def least(memory: Sequence[dict[str, int]], key: str) -> float:
    """Megabytes in the best of all rounds."""
    return min(found[key] for found in memory) / MEGABYTE


def change(step: str, each: Measured) -> str:
    """Milliseconds of one kind of change."""
    return number(min(steps[step]["wall"] for steps in each.changes) * 1000)


def shared_numbers(measured: Sequence[Measured], queries: Sequence[Query]) -> list[int]:
    """The queries that every engine can ask."""
    unable = {cls for each in measured for cls in each.here.unable}
    return [place for place, query in enumerate(queries) if query.cls not in unable]


def by_class(measured: Sequence[Measured], queries: Sequence[Query]) -> list[str]:
    """The table of latencies, a class a row."""
    asked = [each for each in measured if each.queries]
    rows = []
    for cls in CLASSES:
        places = [place for place, query in enumerate(queries) if query.cls == cls]
        hits = [
            answer["hits"]
            for place in places
            if (answer := next((each.queries[-1][place] for each in asked if each.queries[-1][place]), None))
        ]
        found = f"{statistics.median(hits):,.0f}" if hits else NOTHING
        cells = [spread(each.milliseconds("then", places)) for each in asked]
        rows.append([cls, str(len(places)), found, *cells])
    return table([f"ms: {SPREAD}", "queries", "hits", *(each.here.name for each in asked)], rows)


def differences(measured: Sequence[Measured], queries: Sequence[Query]) -> list[str]:
    """A line for every query that does not bring every engine the same number of hits."""
    lines = []
    for place, query in enumerate(queries):
        hits = {
            each.here.name: answer["hits"] for each in measured if each.queries and (answer := each.queries[-1][place])
        }
        if len(set(hits.values())) > 1:
            asked = " ".join(filter(None, (*query.terms, query.lang, query.low, query.high)))
            lines.append(f"{query.cls}: {asked}: " + ", ".join(f"{name} {found}" for name, found in hits.items()))
    return lines


def overlap(measured: Sequence[Measured], queries: Sequence[Query]) -> list[str]:
    """The table of how many of the first ten an engine has in common with stock Whoosh, or else with the first one."""
    asked = [each for each in measured if each.queries]
    yardstick = next((each for each in asked if each.here.name == "whoosh"), asked[0])
    rows = []
    for cls in CLASSES:
        cells = []
        for each in asked:
            shares = [
                len(set(mine["top"]) & set(theirs["top"])) / len(theirs["top"])
                for query, mine, theirs in zip(queries, each.queries[-1], yardstick.queries[-1], strict=True)
                if query.cls == cls and mine and theirs and theirs["top"]
            ]
            cells.append(f"{statistics.mean(shares):.2f}" if shares else NOTHING)
        rows.append([cls, *cells])
    return table([f"first ten shared with {yardstick.here.name}", *(each.here.name for each in asked)], rows)

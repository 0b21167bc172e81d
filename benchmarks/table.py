"""The table that a benchmark prints: what was to be reached, what was, and what others reach."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Row:
    """One figure."""

    what: str
    goal: str
    measured: str
    reached: bool | None
    """None where there is no goal."""
    others: Mapping[str, str] = field(default_factory=dict)


def at_most(what: str, measured: float, most: float, unit: str, others: Mapping[str, str] | None = None) -> Row:
    """A figure that should be small."""
    figure = f"{measured:,.0f}" if measured >= 100 or float(measured).is_integer() else f"{measured:.2f}"
    return Row(what, f"≤ {most:,.6g} {unit}", f"{figure} {unit}", measured <= most, others or {})


def print_table(rows: Sequence[Row], names: Sequence[str]) -> int:
    """Print it in Markdown; how many goals were missed."""
    print(f"| | goal | measured | verdict | {' | '.join(names)} |")
    print("|---" * (4 + len(names)) + "|")
    for row in rows:
        verdict = "" if row.reached is None else "reached" if row.reached else "MISSED"
        cells = [row.what, row.goal, row.measured, verdict, *(row.others.get(name, "–") for name in names)]
        print("| " + " | ".join(cells) + " |")
    return sum(row.reached is False for row in rows)

"""Finding out that rows only moved up or down, which a terminal can do by itself."""

from collections import Counter
from dataclasses import dataclass

from replikk.terminal.grid import Grid

_FEWEST = 4
"""Rows that must have moved, so that letting the terminal move them is worth its bytes."""


@dataclass(frozen=True, slots=True)
class Move:
    """Rows ``first`` to ``last`` went up by ``up`` rows, or down if that is negative."""

    first: int
    last: int
    up: int

    def apply(self, grid: Grid) -> None:
        """Move the rows of a grid; new ones are blank."""
        fresh = Grid(grid.columns, abs(self.up))
        for rows, blank in ((grid.letters, fresh.letters), (grid.pens, fresh.pens)):
            part = rows[self.first : self.last + 1]
            moved = [*part[self.up :], *blank] if self.up > 0 else [*blank, *part[: self.up]]
            rows[self.first : self.last + 1] = moved


def scrolled(shown: Grid, wanted: Grid) -> Move | None:
    """The move that brings most rows to where they are wanted; None if it is not worth while."""
    changed = [y for y in range(wanted.rows) if not shown.same_row(y, wanted)]
    if len(changed) < _FEWEST + 1:
        return None
    first, last = changed[0], changed[-1]
    places: dict[str, list[int]] = {}
    for y in range(first, last + 1):
        if row := "".join(shown.letters[y]).strip():
            places.setdefault(row, []).append(y)
    moved = [
        (y, before)
        for y in range(first, last + 1)
        for before in places.get("".join(wanted.letters[y]).strip(), ())
        if before != y
    ]
    if not moved:
        return None
    up, rows = Counter(before - y for y, before in moved).most_common(1)[0]
    ends = [row for y, before in moved if before - y == up for row in (y, before)]
    return Move(min(ends), max(ends), up) if rows >= _FEWEST else None

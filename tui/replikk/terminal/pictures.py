"""A grid as bytes, so that the next session knows what an afterimage shows."""

import json

from replikk.terminal.grid import Grid
from replikk.terminal.pens import Pen, Pens


def written(grid: Grid, pens: Pens) -> bytes:
    """The grid with the pens it uses."""
    used = sorted({pen for row in grid.pens for pen in row})
    place = {pen: index for index, pen in enumerate(used)}
    return json.dumps(
        {
            "pens": [list(pens.pens[pen]) for pen in used],
            "letters": grid.letters,
            "inks": [[place[pen] for pen in row] for row in grid.pens],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode()


def read(data: bytes, pens: Pens) -> Grid | None:
    """The grid, in these pens; None if this is not one."""
    try:
        values = json.loads(data)
        numbers = [pens.number(Pen(int(bits), str(ink), str(ground))) for bits, ink, ground in values["pens"]]
        letters = [[str(letter) for letter in row] for row in values["letters"]]
        inks = [[numbers[place] for place in row] for row in values["inks"]]
    except (ValueError, KeyError, TypeError, IndexError):
        return None
    columns = len(letters[0]) if letters else 0
    if not columns or [len(row) for row in letters] != [len(row) for row in inks] or {*map(len, letters)} != {columns}:
        return None
    grid = Grid(columns, len(letters))
    grid.letters, grid.pens = letters, inks
    return grid

"""What Textual has composed, put into a grid: the only file that knows the insides of its private classes."""

from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate

from replikk.terminal.grid import Grid
from replikk.terminal.pens import Pens


def put(update: CompositorUpdate, grid: Grid, pens: Pens) -> None:
    """Write an update into a grid of the screen's size."""
    if isinstance(update, LayoutUpdate):
        _put_lines(update, grid, pens)
    elif isinstance(update, ChopsUpdate):
        _put_spans(update, grid, pens)


def _put_lines(update: LayoutUpdate, grid: Grid, pens: Pens) -> None:
    """A region, line by line."""
    for y, line in enumerate(update.strips, update.region.y):
        if y < grid.rows:
            x = update.region.x
            for strip in line:
                x = grid.put(x, y, strip, pens, grid.columns)
            grid.mend(y)


def _put_spans(update: ChopsUpdate, grid: Grid, pens: Pens) -> None:
    """Parts of lines: row, first column and the one after the last."""
    for y, first, after in update.spans:
        if y >= grid.rows:
            continue
        for end, (x, strip) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
            if strip is not None and x <= after and end > first:
                whole = first <= x < after and end <= after
                grid.put(x, y, strip if whole else strip.crop(0, min(end, after) - x), pens, grid.columns)
        grid.mend(y)

"""A column of values with their counts, in groups."""

from replikk.cells import cut, width
from replikk.render import Piece
from replikk.widgets.lines import text
from replikk.widgets.looks import BOLD, DIM, PLAIN
from replikk.widgets.pick_list import PickList

MOST = 38
"""Cells between which a value and its count still are seen as one."""


class CountColumn(PickList):
    """One of several columns: only the one that has the keys shows where its cursor is."""

    def line(self, number: int, cells: int, /) -> list[Piece]:
        """A heading, or a value and its count at the right."""
        each, picked = self.items[number], number == self.cursor and self.active
        if each.heading:
            return [text(f" {each.words}", DIM)]
        cells = min(cells, MOST)
        value = cut(each.words, cells - 5 - width(each.detail), self.marks.ellipsis)
        gap = " " * max(0, cells - 4 - width(value) - width(each.detail))
        bar = text(self.marks.bar if picked else " ", BOLD)
        return [text(" "), bar, text(value, BOLD if picked else PLAIN), text(gap), text(each.detail, DIM)]

    def leap(self, step: int) -> None:
        """To the first value of the group after the cursor's, or before it."""
        firsts = [place + 1 for place, each in enumerate(self.items) if each.heading]
        here = max((number for number, first in enumerate(firsts) if first <= self.cursor), default=0)
        if firsts:
            self.pick(firsts[(here + step) % len(firsts)])

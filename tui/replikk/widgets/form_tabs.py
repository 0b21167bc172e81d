"""A title, and below it the names of some forms side by side, of which one is chosen."""

from collections.abc import Sequence

from replikk.cells import width
from replikk.render import Piece
from replikk.widgets.lines import Lines, both, text
from replikk.widgets.looks import BOLD, DIM, FINE, PLAIN, Marks


class FormTabs(Lines):
    """Three lines: title, names, rule. Where the names have no room, the chosen one stands alone.

    Attributes:
        names: of the forms.
        chosen: index of one.
    """

    def __init__(self, id: str, title: str, names: Sequence[str], marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self._label = title
        self.names = names
        self.chosen = 0

    def choose(self, index: int) -> None:
        """Choose another."""
        self.chosen = index
        self.refresh()

    def count(self) -> int:
        """Always three."""
        return 3

    def line(self, number: int, cells: int, /) -> list[Piece]:
        """One of them."""
        if number == 0:
            place = f"{self.chosen + 1}/{len(self.names)}"
            left, right = both(self._label, place, cells - 2, self.marks.ellipsis)
            return [text(" "), text(left, BOLD), text(right, DIM)]
        if number == 2:
            return [text(self.marks.rule * cells, DIM)]
        if sum(width(name) + 2 for name in self.names) + 1 > cells:
            return [text(" "), text(self.marks.bar, BOLD), text(self.names[self.chosen], BOLD)]
        row = [text(" ")]
        for index, name in enumerate(self.names):
            here = index == self.chosen
            row += [text(self.marks.bar if here else " ", BOLD), text(f"{name} ", BOLD if here else PLAIN)]
        return row

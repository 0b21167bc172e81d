"""A text as it would be copied, all of it, from the first cell of each line: a terminal can select it as it is."""

from replikk.cells import width
from replikk.render import Piece
from replikk.widgets.lines import Lines, text
from replikk.widgets.looks import FINE, Marks
from replikk.wrapping import wrap


class Preview(Lines):
    """The text, broken where the screen ends, without margins, marks or anything beside it."""

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self._text = ""
        self._rows: list[tuple[int, int]] = []

    def show(self, shown: str) -> None:
        """Show another text from its beginning on."""
        self._text, self.top = shown, 0
        self.settle()

    def fit(self) -> None:
        """Break it for the width there is."""
        self._rows = _broken(self._text, self.size.width) if self.size.width else []
        self.top = max(0, min(self.top, self.last_top))

    def count(self) -> int:
        """Lines of all of it."""
        return len(self._rows)

    def line(self, number: int, _cells: int, /) -> list[Piece]:
        """One line of it."""
        start, end = self._rows[number]
        return [text(self._text[start:end])]


def _broken(shown: str, cells: int) -> list[tuple[int, int]]:
    """Lines as they are where they fit, with their indent; longer ones broken between words."""
    rows: list[tuple[int, int]] = []
    start = 0
    for line in shown.split("\n"):
        end = start + len(line)
        if width(line) <= cells:
            rows.append((start, end))
        else:
            (_, first), *rest = wrap(shown, start, end, cells - (len(line) - len(line.lstrip())), cells)
            rows += [(start, first), *rest]
        start = end + 1
    return rows

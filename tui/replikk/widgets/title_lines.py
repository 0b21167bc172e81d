"""A title and some quiet lines below it, with a rule."""

from collections.abc import Sequence

from replikk.render import Piece
from replikk.widgets.lines import Lines, both, text
from replikk.widgets.looks import BOLD, DIM, FINE, RULE, Marks
from replikk.wrapping import wrap


class TitleLines(Lines):
    """Above a list: what it is, how much, and what else must be known.

    Attributes:
        title, amount: the first line.
        below: what is said in lines of their own.
        most: lines that one of ``below`` may take; its rest is cut.
    """

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self.title_line = self.amount = ""
        self.below: Sequence[str] = ()
        self.most = 1

    def say(self, title: str, amount: str, below: Sequence[str]) -> None:
        """Change what stands there."""
        self.title_line, self.amount, self.below = title, amount, below
        self.refresh()

    def lines_for(self, cells: int) -> int:
        """How many lines it needs."""
        return 2 + len(self._wrapped(cells))

    def count(self) -> int:
        """As many."""
        return self.lines_for(self.size.width)

    def line(self, number: int, cells: int, /) -> list[Piece]:
        """The title, a line below, or the rule."""
        if number == 0:
            left, right = both(self.title_line, self.amount, cells - 2, self.marks.ellipsis)
            return [text(" "), text(left, BOLD), text(right, DIM)]
        lines = self._wrapped(cells)
        if number <= len(lines):
            return [text(" "), text(lines[number - 1], DIM)]
        return [text(self.marks.rule * cells, RULE)]

    def _wrapped(self, cells: int) -> list[str]:
        found: list[str] = []
        for each in self.below:
            lines = [each[start:end] for start, end in wrap(each, 0, len(each), cells - 2, cells - 2)]
            if len(lines) > self.most:
                lines = [*lines[: self.most - 1], " ".join(lines[self.most - 1 :])]
            found += [both(line, "", cells - 1, self.marks.ellipsis)[0] for line in lines]
        return found

"""What stands over the panes and between them.

Which pane has the keys is told by one cell: a change of focus must not draw much.
"""

from replikk.cells import cut, width
from replikk.render import Piece
from replikk.widgets.lines import Lines, both, text
from replikk.widgets.looks import BOLD, DIM, FINE, PLAIN, RULE, Marks


class ListHead(Lines):
    """Over the list: what is listed and how much of it; a rule below where there is room for one."""

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self._label = self._amount = self._detail = ""
        self._strong = False

    def say(self, name: str, amount: str, detail: str = "", *, strong: bool) -> None:
        """Change what stands there; ``strong`` when the list has the focus."""
        if (name, amount, detail, strong) != (self._label, self._amount, self._detail, self._strong):
            self._label, self._amount, self._detail, self._strong = name, amount, detail, strong
            self.refresh()

    def count(self) -> int:
        """A line, and the rule."""
        return 2

    def line(self, number: int, width: int, /) -> list[Piece]:
        """Name and number, or the rule."""
        if number:
            return inset(self.marks, self._detail, "", width, strong=False, quiet=True)
        name, amount = both(self._label, self._amount, width - 1, self.marks.ellipsis)
        return [text(self.marks.bar if self._strong else " "), text(name, BOLD), text(amount, DIM)]


class QuotesHead(Lines):
    """Over the quotes: a rule that says how many."""

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self._label = self._amount = ""
        self._strong = False

    def say(self, name: str, amount: str, *, strong: bool) -> None:
        """Change what stands there; ``strong`` when the quotes have the focus."""
        if (name, amount, strong) != (self._label, self._amount, self._strong):
            self._label, self._amount, self._strong = name, amount, strong
            self.refresh()

    def line(self, _number: int, width: int, /) -> list[Piece]:
        """The rule with words in it."""
        begin = text(self.marks.bar) if self._strong else text(self.marks.rule, RULE)
        return [begin, *inset(self.marks, self._label, self._amount, width, strong=True)[1:]]


class Rule(Lines):
    """A thin upright line between two columns."""

    def count(self) -> int:
        """As many as there is room for."""
        return self.size.height

    def line(self, _number: int, _width: int, /) -> list[Piece]:
        """The line's part."""
        return [text(self.marks.upright, RULE)]


def inset(marks: Marks, left: str, right: str, cells: int, *, strong: bool, quiet: bool = False) -> list[Piece]:
    """A rule with words in it; it gives way to them."""
    after = f" {right} {marks.rule}" if right else ""
    before = f" {cut(left, max(0, cells - 2 - width(after)), marks.ellipsis)} " if left else ""
    rule = marks.rule * max(0, cells - 1 - width(before) - width(after))
    style = BOLD if strong else DIM if quiet else PLAIN
    return [
        text(marks.rule, RULE),
        text(before, style),
        text(rule, RULE),
        text(after[:-1], DIM),
        text(after[-1:], RULE),
    ]

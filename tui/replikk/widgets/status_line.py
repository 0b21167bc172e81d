"""The last line of the screen: hints, messages, the place in the text, or what is being typed."""

from replikk.cells import width
from replikk.render import Piece
from replikk.widgets.lines import Lines, both, text
from replikk.widgets.looks import DIM, FINE, PLAIN, Marks
from replikk.widgets.search_box import SearchBox
from replikk.wrapping import wrap

MOST = 4
"""Lines of a message."""
LEAST = 20
"""Cells below which a message is cut rather than broken into lines."""


class StatusLine(Lines):
    """The last line: hints or a message at the left, the place in the text at the right; or what is being typed."""

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self._left = self._right = ""
        self._strong = False
        self._box: SearchBox | None = None

    @property
    def left(self) -> str:
        """What it says."""
        return self._left

    def say(self, left: str, right: str, *, strong: bool = False) -> None:
        """Change what stands there; ``strong`` for messages."""
        if (left, right, strong) != (self._left, self._right, self._strong):
            self._left, self._right, self._strong = left, right, strong
            self.refresh()

    def show_box(self, box: SearchBox | None) -> None:
        """Draw a search box instead, or no longer."""
        self._box = box
        self.refresh()

    def cursor_column(self) -> int:
        """Where the next letter comes, while something is typed."""
        return self._box.cursor_column(self.size.width) if self._box else 0

    def lines_for(self, cells: int) -> int:
        """How many lines it needs: one, but for a message that is longer."""
        return len(self._wrapped(cells))

    def count(self) -> int:
        """As many."""
        return self.lines_for(self.size.width)

    def line(self, number: int, cells: int, /) -> list[Piece]:
        """Left and right, or the box."""
        if self._box:
            return self._box.segments(cells)
        lines = self._wrapped(cells)
        last = number == len(lines) - 1
        left, right = both(lines[number], self._right if last else "", cells - 2, self.marks.ellipsis)
        return [text(" "), text(left, PLAIN if self._strong else DIM), text(right, DIM), text(" ")]

    def _wrapped(self, cells: int) -> list[str]:
        """What stands at the left, a message in several lines if need be."""
        room = cells - 3 - width(self._right)
        if self._box or not self._strong or width(self._left) <= room or room < LEAST:
            return [self._left]
        lines = [self._left[start:end] for start, end in wrap(self._left, 0, len(self._left), room, room)]
        return [*lines[: MOST - 1], " ".join(lines[MOST - 1 :])] if len(lines) > MOST else lines

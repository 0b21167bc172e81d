"""The last line of the screen: hints, messages, the place in the text, or what is being typed."""

from rich.segment import Segment

from replikk.widgets.lines import Lines, both, text
from replikk.widgets.looks import DIM, FINE, PLAIN, Marks
from replikk.widgets.search_box import SearchBox


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

    def line(self, _number: int, width: int, /) -> list[Segment]:
        """Left and right, or the box."""
        if self._box:
            return self._box.segments(width)
        left, right = both(self._left, self._right, width - 2, self.marks.ellipsis)
        return [text(" "), text(left, PLAIN if self._strong else DIM), text(right, DIM), text(" ")]

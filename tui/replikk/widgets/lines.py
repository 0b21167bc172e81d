"""The base of every widget here: lines drawn one by one, only those that are seen, through a last gate."""

from rich.segment import Segment
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from replikk.cells import cut, fit, printable, width
from replikk.render import Piece
from replikk.widgets.looks import FINE, PLAIN, Look, Marks, style_of


class Lines(Widget):
    """Many lines, of which a window is seen.

    Subclasses say how many there are and what stands on one. Unlike a ``ScrollView`` it changes nothing of the
    screen's layout when its content does, so that a step costs the same with 20 lines and with 100,000.

    Attributes:
        top: the first line that is seen.
        marks: the signs to draw with.
        active: whether keys go here. Textual's own focus is not used: it repaints the screen, a frame later.
    """

    DEFAULT_CSS = "Lines { width: 100%; height: 100%; }"

    class Sized(Message):
        """The window has a size, or another one, and was laid out for it."""

        def __init__(self, lines: "Lines") -> None:
            super().__init__()
            self.lines = lines

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id=id)
        self.top = 0
        self.active = False
        self.marks = marks
        self._fitted = Size(0, 0)

    def count(self) -> int:
        """How many lines there are."""
        return 1

    def line(self, number: int, width: int, /) -> list[Piece]:
        """What stands on line ``number``; may be shorter than ``width`` cells."""
        raise NotImplementedError

    def fit(self) -> None:
        """Lay out for the size and the content there are now, without drawing."""

    def settle(self) -> None:
        """Lay out anew and draw."""
        self._fitted = self.size
        self.fit()
        self.refresh()

    def on_resize(self) -> None:
        """Lay out for the new size, unless drawing has done so already, and say so."""
        self._refit()
        self.post_message(self.Sized(self))

    def _refit(self) -> None:
        if self._fitted != self.size:
            self._fitted = self.size
            self.fit()

    def activate(self, active: bool) -> None:
        """Get or lose the keys, and show it."""
        if active != self.active:
            self.active = active
            self.redraw(*self.cursor_extent())

    def cursor_extent(self) -> tuple[int, int]:
        """First and last of the lines that show whether the widget is active."""
        return self.cursor_line(), self.cursor_line()

    def cursor_line(self) -> int:
        """The line that the terminal's cursor belongs on while this widget has the focus."""
        return self.top

    def cursor_column(self) -> int:
        """And the column."""
        return 0

    @property
    def last_top(self) -> int:
        """The lowest that ``top`` may be scrolled to."""
        return max(0, self.count() - self.size.height)

    def scroll_top(self, line: int) -> bool:
        """Let the window begin at this line, or as near as it can; whether anything moved."""
        line = max(0, min(line, self.last_top))
        if line == self.top:
            return False
        self.top = line
        self.refresh()
        return True

    def reveal(self, first: int, last: int) -> bool:
        """Bring lines ``first`` to ``last`` into view; far away ones come to rest in the upper third."""
        height = self.size.height
        if self.top <= first and last < self.top + height:
            return False
        return self.scroll_top(min(first, max(first - height // 3, last - height + 1)))

    def redraw(self, first: int, last: int) -> None:
        """Draw lines ``first`` to ``last`` again, those of them that are seen."""
        begin, end = max(first - self.top, 0), min(last - self.top + 1, self.size.height)
        if begin < end:
            self.refresh(Region(0, begin, self.size.width, end - begin))

    def render_line(self, y: int) -> Strip:
        """One line of the window, for Textual."""
        self._refit()  # the first frame after a resize is drawn before the event comes
        room = self.size.width
        number = self.top + y
        pieces = self.line(number, room) if number < self.count() else []
        strip = Strip([Segment(self._gate(each.text), style_of(each.styles)) for each in pieces])
        return strip.adjust_cell_length(room, style_of(PLAIN))

    def _gate(self, content: str) -> str:
        content = printable(content)
        return content.translate(self.marks.instead) if self.marks.instead else content


def text(content: str, look: Look = PLAIN) -> Piece:
    """Letters that look alike."""
    return Piece(content, look)


def both(left: str, right: str, cells: int, ellipsis: str) -> tuple[str, str]:
    """Left and right in a line of so many cells; the left gives way."""
    right = cut(right, cells, ellipsis)
    room = cells - width(right)
    if room < 2:
        return "", fit(right, cells, ellipsis)
    return fit(left, room - 1, ellipsis) + " ", right

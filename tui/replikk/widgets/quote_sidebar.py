"""The sidebar: who says what in the open article."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from replikk.cells import cut, shorten
from replikk.cells import width as cells
from replikk.render import Piece
from replikk.widgets.lines import Lines, text
from replikk.widgets.looks import BOLD, DIM, FINE, PLAIN, QUOTE, Look, Marks
from replikk.widgets.sayings import Saying
from replikk.widgets.words import broken

MOST_LINES = 4
"""Lines of words shown of one quote."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the sidebar."""

    saying: int
    left: str
    style: Look = PLAIN
    quiet: str = ""
    """Goes on in dim letters."""
    right: str = ""


class QuoteSidebar(Lines):
    """The quotes of one article, one of them selected.

    Attributes:
        sayings: what is shown, in the order of the text.
        selected: index of the selected one; -1 when there are none.
        empty: said when there are none.
        airy: an empty line between two quotes.
    """

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self.sayings: Sequence[Saying] = ()
        self.selected = -1
        self.empty = ""
        self.airy = False
        self._rows: list[_Row] = []

    def show(self, sayings: Sequence[Saying], selected: int = 0) -> None:
        """Show the quotes of another article."""
        self.sayings = sayings
        self.selected = max(0, min(selected, len(sayings) - 1)) if sayings else -1
        self.top = 0
        self.settle()

    def fit(self) -> None:
        """Break into lines, and keep the selected quote in view."""
        self._rows = list(self._lay_out()) if self.size.width > 4 else []
        self.top = max(0, min(self.top, self.last_top))
        self._reveal_selected()

    def select(self, index: int) -> bool:
        """Select another quote and show it; whether it was another."""
        if index == self.selected or not 0 <= index < len(self.sayings):
            return False
        old, self.selected = self.selected, index
        if not self._reveal_selected():
            for each in (old, index):
                self.redraw(*self._extent(each))
        return True

    def quote_at(self, line: int) -> int:
        """The quote that a line belongs to; -1 for none."""
        return self._rows[line].saying if 0 <= line < len(self._rows) else -1

    def count(self) -> int:
        """Lines of all quotes."""
        return max(1, len(self._rows))

    def cursor_line(self) -> int:
        """The first line of the selected quote."""
        return self._extent(self.selected)[0]

    def line(self, number: int, width: int, /) -> list[Piece]:
        """One line of a quote."""
        if not self._rows:
            return [text(f" {self.empty}", DIM)]
        row = self._rows[number]
        chosen = row.saying == self.selected
        focused = chosen and self.active and number == self.cursor_line()
        bar = self.marks.bar if focused else self.marks.thin_bar if chosen else " "
        pieces = [text(bar), text(row.left, row.style), text(row.quiet, DIM)]
        if row.right:
            room = width - 2 - cells(row.left) - cells(row.quiet)
            pieces.append(text(" " * (room - cells(row.right)) + row.right, DIM))
        return pieces

    def _lay_out(self) -> Iterator[_Row]:
        room = self.size.width - 2
        for index, saying in enumerate(self.sayings):
            if self.airy and index and (saying.question or not saying.goes_on):
                yield _Row(-1, "")
            if saying.question:
                yield _Row(index, shorten(f"? {saying.question}", room, self.marks.ellipsis), DIM)
            if not saying.goes_on:
                yield self._head(index, saying, room)
            yield from self._words(index, saying, room)

    def _head(self, index: int, saying: Saying, room: int) -> _Row:
        """Who, and quietly how."""
        kind = saying.kind if cells(saying.speaker) + 1 + cells(saying.kind) <= room else saying.kind_short
        right = f" {kind}" if kind else ""
        left = room - cells(right)
        comma = " " if saying.speaker.endswith((" ?", "??", " *")) else ", "
        role = f"{comma}{saying.role}" if saying.role else ""
        if cells(saying.speaker) + cells(role) > left:
            role = ""
        return _Row(index, cut(saying.speaker, left, self.marks.ellipsis), BOLD, quiet=role, right=right)

    def _words(self, index: int, saying: Saying, room: int) -> Iterator[_Row]:
        style = QUOTE if saying.direct else PLAIN
        for line in broken(saying.words, room - 2, MOST_LINES, self.marks.ellipsis):
            yield _Row(index, f" {line}", style)

    def _extent(self, index: int) -> tuple[int, int]:
        """First and last line of a quote."""
        lines = [number for number, row in enumerate(self._rows) if row.saying == index]
        return (lines[0], lines[-1]) if lines else (0, 0)

    def _reveal_selected(self) -> bool:
        """Bring the selected quote into view, with the name over it where both have room."""
        if self.size.height < 1 or self.selected < 0:
            return False
        first, last = self._extent(self.selected)
        named = self.selected
        while named and self.sayings[named].goes_on:
            named -= 1
        name = self._extent(named)[0]
        return self.reveal(name if last - name < self.size.height else first, last)

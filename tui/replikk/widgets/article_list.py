"""The list: articles, or what a search found, one entry below the other."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.segment import Segment
from rich.style import Style

from replikk.cells import cut, width
from replikk.render import Line, Span, paint
from replikk.widgets.lines import Lines, text
from replikk.widgets.looks import BOLD, DIM, FINE, PLAIN, Marks, looks

KEPT = 400
"""Entries that are remembered, so that moving about asks for none twice."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the list shows of one article or quote."""

    row: int
    title: str
    right: str = ""
    """Short and right aligned: the number of quotes, or a date."""
    unread: bool = False
    starred: bool = False
    source: str = ""
    date: str = ""
    """As people read it."""
    snippet: str = ""
    """A last line: the place that was found."""
    hits: tuple[tuple[int, int], ...] = ()
    """Matches within ``snippet``."""

    def below(self, cells: int, ellipsis: str) -> str:
        """The quiet second line: source and date; a long source gives way."""
        if not (self.source and self.date):
            return cut(self.source or self.date, cells, ellipsis)
        date = f" · {self.date}"
        return cut(cut(self.source, max(cells - width(date), 4), ellipsis) + date, cells, ellipsis)


Ask = Callable[[Sequence[int]], Sequence[Entry]]
"""Gives the entries of some rows; those that are gone are left out."""


def _nothing(_: Sequence[int]) -> Sequence[Entry]:
    return ()


class ArticleList(Lines):
    """A list of any length that holds rows, and asks for entries only of those it shows.

    Attributes:
        rows: what is listed.
        cursor: index into ``rows`` of the entry under the cursor.
        tall: lines of one entry, 1 to 3.
    """

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self.rows: Sequence[int] = array("q")
        self.cursor = 0
        self.tall = 1
        self._ask: Ask = _nothing
        self._entries: dict[int, Entry] = {}

    def show(self, rows: Sequence[int], ask: Ask, cursor: int = 0, top: int | None = None) -> None:
        """List these rows.

        Args:
            rows: in order.
            ask: for the entries of some of them.
            cursor: index of the entry under the cursor.
            top: first line of the window; by default the cursor is brought into view.
        """
        self.rows, self._ask = rows, ask
        self._entries.clear()
        self.cursor = max(0, min(cursor, len(rows) - 1))
        self.top = self.top if top is None else top
        self.settle()

    def forget(self) -> None:
        """Ask for every entry anew: something about them has changed."""
        self._entries.clear()
        self.refresh()

    def fit(self) -> None:
        """Bring the cursor into the window after the size, the rows or the height of entries changed."""
        height = self.size.height
        first = self.cursor * self.tall
        if height and not self.top <= first <= self.top + height - self.tall:
            self.top = first - height // 2
        self.top = max(0, min(self.top - self.top % self.tall, self.last_top))

    @property
    def row(self) -> int | None:
        """The row under the cursor."""
        return self.rows[self.cursor] if self.rows else None

    @property
    def page(self) -> int:
        """Whole entries in the window."""
        return max(1, self.size.height // self.tall)

    def move_to(self, index: int) -> bool:
        """Put the cursor on another entry, jumping half a window at the edges; whether it moved."""
        index = max(0, min(index, len(self.rows) - 1))
        old, self.cursor = self.cursor, index
        if index == old:
            return False
        first = index * self.tall
        if self.top <= first <= self.top + self.size.height - self.tall:
            self.redraw(*self._extent(old))
            self.redraw(*self._extent(index))
            return True
        rest = self.page // 2 if abs(index - old) == 1 else (self.page - 1 if index > old else 0)
        if index < old and abs(index - old) == 1:
            rest = self.page - 1 - rest
        self.top = max(0, min((index - rest) * self.tall, self.last_top))
        self.refresh()
        return True

    @property
    def last_top(self) -> int:
        """The lowest that ``top`` may be: whole entries, the last one in view."""
        return max(0, (len(self.rows) - self.page) * self.tall)

    def refresh_row(self, row: int) -> None:
        """Ask for one row's entry anew."""
        self._entries.pop(row, None)
        self.refresh()

    def count(self) -> int:
        """Lines of all entries."""
        return len(self.rows) * self.tall

    def cursor_line(self) -> int:
        """The first line of the entry under the cursor."""
        return self.cursor * self.tall

    def cursor_extent(self) -> tuple[int, int]:
        """All lines of that entry."""
        return self._extent(self.cursor)

    def line(self, number: int, width: int, /) -> list[Segment]:
        """One line of an entry."""
        index, part = divmod(number, self.tall)
        entry = self.entry(index)
        current = index == self.cursor
        focused = current and self.active
        bar = self.marks.bar if focused else self.marks.thin_bar if current else " "
        beside = text(bar, BOLD if focused else PLAIN)
        if part == 0:
            unread = text(self.marks.unread if entry.unread else " ")
            return [unread, beside, *self._title(entry, width - 2, BOLD if current else PLAIN)]
        if part == self.tall - 1 and (entry.snippet or part > 1):
            return [text(" "), beside, *self._snippet(entry)]
        return [text(" "), beside, text(entry.below(width - 3, self.marks.ellipsis), DIM)]

    def entry(self, index: int) -> Entry:
        """The entry at an index; a whole window of them is asked for at once."""
        row = self.rows[index]
        if row not in self._entries:
            if len(self._entries) > KEPT:
                self._entries.clear()
            window = self.rows[index : index + self.page + 1]
            missing = [each for each in window if each not in self._entries]
            self._entries.update((each, Entry(each, "")) for each in missing)
            self._entries.update((each.row, each) for each in self._ask(missing))
        return self._entries[row]

    def _title(self, entry: Entry, cells: int, style: Style) -> list[Segment]:
        right = f" {self.marks.starred if entry.starred else ''}{entry.right}"
        room = cells - width(right)
        title = cut(entry.title, room, self.marks.ellipsis)
        gap = " " * (room - width(title))
        return [text(title, style), text(gap), text(right, DIM)]

    def _snippet(self, entry: Entry) -> list[Segment]:
        line = Line("snippet", entry.snippet, 0, len(entry.snippet))
        spans = [Span(start, end, "hit") for start, end in entry.hits]
        return [text(piece.text, looks(piece.styles) if piece.styles else DIM) for piece in paint(line, spans)]

    def _extent(self, index: int) -> tuple[int, int]:
        return index * self.tall, (index + 1) * self.tall - 1

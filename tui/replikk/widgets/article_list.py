"""The list: articles, or what a search found, one entry below the other."""

from dataclasses import dataclass

from replikk.cells import cut, shorten, width
from replikk.render import Line, Piece, Span, paint
from replikk.widgets.entries import Entries
from replikk.widgets.lines import text
from replikk.widgets.looks import DIM, FINE, PLAIN, Marks
from replikk.wrapping import wrap


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


@dataclass(frozen=True, slots=True)
class Below:
    """A line below the last entry; broken where there is no room."""

    words: str
    quiet: bool = False


class ArticleList(Entries[Entry]):
    """Articles, or what a search found; entries are 1 to 3 lines tall."""

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self._below: tuple[Below, ...] = ()

    def say_below(self, lines: tuple[Below, ...]) -> None:
        """Say something below the last entry, or nothing any more."""
        if lines != self._below:
            self._below = lines
            self.refresh()

    def count(self) -> int:
        """Lines of all entries, and what stands below."""
        return super().count() + len(self._foot(self.size.width))

    def _foot(self, cells: int) -> list[Piece]:
        """A blank line, and what is said below."""
        room = max(1, cells - 3)
        broken = [
            text(f"  {line.words[start:end]}", DIM if line.quiet else PLAIN)
            for line in self._below
            for start, end in wrap(line.words, 0, len(line.words), room, room)
        ]
        return [*([text("")] if self.rows and broken else []), *broken]

    def blank(self, row: int) -> Entry:
        """No title."""
        return Entry(row, "")

    def line(self, number: int, width: int, /) -> list[Piece]:
        """One line of an entry."""
        if number >= len(self.rows) * self.tall:
            return [self._foot(width)[number - len(self.rows) * self.tall]]
        index, part = divmod(number, self.tall)
        entry = self.entry(index)
        current = index == self.cursor
        focused = current and self.active and part == 0
        bar = self.marks.bar if focused else self.marks.thin_bar if current else " "
        beside = text(bar)
        if part == 0:
            unread = text(self.marks.unread if entry.unread else " ")
            return [unread, beside, *self._title(entry, width - 2)]
        if part == self.tall - 1 and (entry.snippet or part > 1):
            return [text(" "), beside, *self._snippet(entry)]
        return [text(" "), beside, text(entry.below(width - 3, self.marks.ellipsis), DIM)]

    def _title(self, entry: Entry, cells: int) -> list[Piece]:
        right = f" {self.marks.starred if entry.starred else ''}{entry.right}"
        room = cells - width(right)
        title = shorten(entry.title, room, self.marks.ellipsis)
        gap = " " * (room - width(title))
        return [text(title), text(gap), text(right, DIM)]

    def _snippet(self, entry: Entry) -> list[Piece]:
        line = Line("snippet", entry.snippet, 0, len(entry.snippet))
        spans = [Span(start, end, "hit") for start, end in entry.hits]
        return [text(piece.text, piece.styles or DIM) for piece in paint(line, spans)]

"""The reader: one article, with its quotes set off, its matches lit and its place kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from replikk.cells import width
from replikk.render import EMPTY_PAGE, Line, Page, Piece, Span, lay_out, overlapping, paint
from replikk.widgets.lines import Lines, text
from replikk.widgets.looks import DIM, FINE, Marks
from replikk_index.models import Article

MEASURE = 72
"""Cells of a line at most, unless the user wants another measure."""
LEAST, MOST = 30, 120
SIGNS = {"unsure": "?", "corrected": "*"}
"""In the margin where a span of this style begins."""
ROOMY = 50
"""Columns from which signs do not touch the text, and marks hang in the margin."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """An article as the reader gets it."""

    article: Article
    dateline: str = ""
    related: str = "Related"
    spans: tuple[Span, ...] = ()
    """Quotes, speakers and marks, sorted by start; those of ``SIGNS`` put a sign beside the first line."""


class Reader(Lines):
    """Shows an article, a window of lines at a time.

    Attributes:
        leaf: what is shown; None for nothing.
        measure: cells of a line at most.
        empty: lines said when nothing is shown.
        page: the article laid out for the width there is.
    """

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self.leaf: Leaf | None = None
        self.measure = MEASURE
        self.empty: Sequence[str] = ()
        self.page: Page = EMPTY_PAGE
        self._longest = 0
        self._lit: tuple[Span, ...] = ()
        self._hits: tuple[Span, ...] = ()
        self._longest_hit = 0
        self._place = 0
        self._selected: Span | None = None
        self._head = 0

    def show(self, leaf: Leaf | None, place: int = 0) -> None:
        """Show an article from an offset of its text on."""
        self.leaf = leaf
        self._longest = _longest(leaf.spans) if leaf else 0
        self._lit, self._hits = (), ()
        self._selected = None
        self._place = place
        self.settle()

    def dress(self, spans: tuple[Span, ...]) -> None:
        """Let other spans of the same article look different."""
        if self.leaf is not None:
            self.leaf = replace(self.leaf, spans=spans)
            self._longest = _longest(spans)
            self.refresh()

    def fit(self) -> None:
        """Lay out for the width there is, and stay at the same place in the text."""
        if self.leaf is None or self.size.width < 2:
            self.page, self.top = EMPTY_PAGE, 0
        else:
            leaf = self.leaf
            self.page = lay_out(leaf.article, self.room, leaf.dateline, leaf.related, self.marks.glyphs, self._hang)
            line = self.page.line_of(self._place) + self._air if self._place else 0
            self.top = max(0, min(line, self.last_top))

    @property
    def place(self) -> int:
        """Offset in the text of the first visible letter; 0 at the very top."""
        if not self.size.height:
            return self._place
        return self.offset_of(self.top) if self.top else 0

    def scroll_top(self, line: int) -> bool:
        """As in ``Lines``; the new place is remembered for when the width changes."""
        moved = super().scroll_top(line)
        if moved:
            self._place = self.place
        return moved

    def set_measure(self, measure: int) -> None:
        """Use other lines' lengths."""
        self.measure = max(LEAST, min(measure, MOST))
        self.settle()

    def light(self, spans: Sequence[Span]) -> None:
        """Light a quote (and its speaker); nothing else is lit then."""
        if tuple(spans) != self._lit:
            changed, bar = [*self._lit, *spans], self.cursor_line()
            self._lit = tuple(spans)
            self._redraw_spans(changed)
            for line in (bar, self.cursor_line()):
                self.redraw(line, line)

    @property
    def is_lit(self) -> bool:
        """Whether a quote is lit, and in sight."""
        return bool(self._lit) and self.shows(self._lit[0].start)

    def mark_hits(self, hits: Sequence[tuple[int, int]], now: int = -1) -> None:
        """Light matches; the one with index ``now`` stands out."""
        self._hits = tuple(
            Span(start, end, "hit-now" if number == now else "hit") for number, (start, end) in enumerate(hits)
        )
        self._longest_hit = max((end - start for start, end in hits), default=0)
        self.refresh()

    def select(self, span: tuple[int, int] | None, head: int = 0) -> None:
        """Show what is selected, with the terminal's cursor at its moving end; None for nothing any more.

        Nothing else is reversed meanwhile, and the bar in the margin stands beside these lines alone.
        """
        before, self._head = self._selected, head
        self._selected = Span(*span, "selected") if span else None
        if before is None or self._selected is None:
            self.refresh()
        else:
            self._redraw_spans([before, self._selected])

    @property
    def start_of_eye(self) -> int:
        """Where one begins to select: at what is lit, else at the first line that is seen."""
        return self._lit[0].start if self.is_lit else self.offset_of(self.top)

    def follow(self, place: int) -> None:
        """Scroll no further than it takes to see the line of a place, and the title with the first one."""
        number = self.page.line_of(place)
        first = number == self.page.line_of(0)
        line = 0 if first and number + self._air < self.size.height else number + self._air
        if line < self.top:
            self.scroll_top(line)
        elif line >= self.top + self.size.height:
            self.scroll_top(line - self.size.height + 1)

    def go_to(self, start: int, end: int) -> None:
        """Bring a span of the text into view."""
        first = self.page.line_of(start) + self._air
        last = self.page.line_of(max(start, end - 1)) + self._air
        self.reveal(first, min(last, first + max(self.size.height - 1, 0)))

    @property
    def share(self) -> float:
        """How far down the window stands, 0 to 1; 1 when all of it is seen."""
        return self.top / self.last_top if self.last_top else 1.0

    @property
    def reading_offset(self) -> int:
        """How far one has read: the end of the line where the eye is taken to be.

        That is the first line of the window at the top of the text, and the last one at its end, so that the eye
        comes by every line.
        """
        number = self.top - self._air + (round((self.size.height - 1) * self.share) if self.last_top else 0)
        line = self.page.lines[number] if 0 <= number < len(self.page.lines) else None
        return line.end if line and line.end > 0 else self.page.offset_of(number)

    def offset_of(self, line: int) -> int:
        """The first offset of the text at or below a line."""
        return self.page.offset_of(line - self._air)

    def shows(self, start: int) -> bool:
        """Whether the line with this offset is in the window."""
        return self.top <= self.page.line_of(start) + self._air < self.top + self.size.height

    @property
    def at_end(self) -> bool:
        """Whether the last line is seen."""
        return self.top >= self.last_top

    def count(self) -> int:
        """Lines of the article, with some air above."""
        return len(self.page.lines) + self._air if self.leaf else self._air + len(self.empty)

    def cursor_line(self) -> int:
        """The first line of what is lit, or the first with text; while something is selected, its moving end's."""
        if self._selected is not None:
            return self.page.line_of(self._head) + self._air
        if self.is_lit:
            return self.page.line_of(self._lit[0].start) + self._air
        return max(self.top, self._air)

    def cursor_column(self) -> int:
        """The cell of the moving end, while something is selected."""
        if self._selected is None or self.leaf is None:
            return 0
        line = self.page.lines[self.page.line_of(self._head)]
        begin = self._margin_width(self.size.width) - line.hang
        return begin + width(line.before + line.text[: self._head - line.start])

    def line(self, number: int, cells: int, /) -> list[Piece]:
        """One line of the article."""
        number -= self._air
        if number < 0:
            return []
        margin = self._margin_width(cells)
        if self.leaf is None:
            return [text(" " * margin), text(self.empty[number])]
        line = self.page.lines[number]
        return [*self._margin(line, number, margin), text(line.before), *self._pieces(line)]

    def _margin_width(self, cells: int) -> int:
        """Cells before the text."""
        return max(self._least_margin, (cells - self.room) // 2)

    @property
    def _air(self) -> int:
        """Empty lines above the title."""
        return 1 if self.size.height > 12 else 0

    @property
    def room(self) -> int:
        """Cells there are for a line: a margin for signs at the left, and one cell free at the right."""
        return max(2, min(self.measure, self.size.width - self._least_margin - 1))

    @property
    def _least_margin(self) -> int:
        return self._hang + (2 if self._hang else 1)

    @property
    def _hang(self) -> int:
        """Cells left of the text in which dashes and marks hang: the letters stand in line."""
        return 2 if self.size.width >= ROOMY else 0

    def _margin(self, line: Line, number: int, margin: int) -> list[Piece]:
        """A thin bar beside what is lit, a thick one where the keys go; a sign where a quote has one."""
        lit = any(span.style == "lit" and _touches(line, span) for span in self._lit)
        if self._selected is not None:
            lit = _touches(line, self._selected)
        focused = self.active and number + self._air == self.cursor_line()
        bar = self.marks.bar if focused else self.marks.thin_bar if lit else ""
        sign, column = self._sign(line), margin - self._hang - 1
        if not column:
            return [text(bar) if bar else text(sign or " ", DIM)]
        return [text(f"{sign:>{column}}", DIM), text(f"{bar:1}"), text(" " * (self._hang - line.hang))]

    def _sign(self, line: Line) -> str:
        """Of the quote that begins on the line, if it has one."""
        if self.leaf is None or line.start < 0:
            return ""
        known = overlapping(self.leaf.spans, line.start, line.end, self._longest)
        return next((SIGNS[span.style] for span in known if span.style in SIGNS and line.start <= span.start), "")

    def _pieces(self, line: Line) -> list[Piece]:
        if line.start < 0 or self.leaf is None:
            return [text(line.text, (line.style,))]
        known = overlapping(self.leaf.spans, line.start, line.end, self._longest)
        hits = overlapping(self._hits, line.start, line.end, self._longest_hit)
        spans = [*known, *self._lit, *(hits if self._selected is None else (self._selected,))]
        return [text(piece.text, (line.style, *_seen(piece.styles))) for piece in paint(line, spans)]

    def _redraw_spans(self, spans: Sequence[Span]) -> None:
        for span in spans:
            self.redraw(self.page.line_of(span.start) + self._air, self.page.line_of(span.end - 1) + self._air)


def _seen(styles: tuple[str, ...]) -> tuple[str, ...]:
    """What is selected is of one colour throughout: a quote keeps its own elsewhere only."""
    return tuple(style for style in styles if style != "quote") if "selected" in styles else styles


def _longest(spans: Sequence[Span]) -> int:
    return max((span.end - span.start for span in spans), default=0)


def _touches(line: Line, span: Span) -> bool:
    return line.start >= 0 and span.start < line.end and line.start < span.end

"""An article becomes lines: pure functions from a text and its spans to what stands on each line.

The text is wrapped in cells, not letters; every line knows which span of the text it shows, so that quotes, search
hits and marks are painted line by line, only where they are seen.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from replikk.typesetting import even_lines, hang_of, is_spoken, set_lines
from replikk.wrapping import wrap, wrap_code
from replikk_index.models import Article, Block

_INDENT = "  "
_LEAST_MEASURE = 4


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The marks that are drawn around a text."""

    bullet: str = "•"
    bar: str = "▎"
    """Beside a block quotation."""
    arrow: str = "→"
    """Before a related line."""


FINE_GLYPHS = Glyphs()
ASCII_GLYPHS = Glyphs(bullet="*", bar="|", arrow=">")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a laid out article."""

    style: str
    """``title``, ``dateline``, ``blank``, ``heading``, ``lead``, ``paragraph``, ``list-item``, ``quotation``,
    ``code``, ``caption``, ``related-head`` or ``related``."""
    text: str
    """What stands there; of a line of the body exactly ``article.text[start:end]``."""
    start: int = -1
    """Offset in the article's text; -1 when the line is not part of it."""
    end: int = -1
    before: str = ""
    """Decoration in front: indent, bullet, bar."""
    hang: int = 0
    """Cells of the line that stand left of the measure: of a dash or a mark that opens a paragraph."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text that looks different."""

    start: int
    end: int
    style: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters that look alike."""

    text: str
    styles: tuple[str, ...] = ()
    """From the most general to the most particular."""


@dataclass(frozen=True, slots=True)
class Page:
    """An article laid out for one measure."""

    lines: tuple[Line, ...]
    starts: tuple[int, ...]
    """For each line the offset of the first letter at or after it; never falls."""

    def line_of(self, offset: int) -> int:
        """The line that shows this offset of the text (the last one that begins at or before it)."""
        line = max(bisect_right(self.starts, offset) - 1, 0)
        while line and self.lines[line].start < 0:
            line -= 1
        return line

    def offset_of(self, line: int) -> int:
        """The first offset shown on the line or, where it shows none, on the next that does; 0 above the text."""
        if not self.lines:
            return 0
        return self.starts[min(max(line, 0), len(self.lines) - 1)]


EMPTY_PAGE = Page((), ())


def lay_out(
    article: Article,
    measure: int,
    dateline: str = "",
    related: str = "Related",
    glyphs: Glyphs = FINE_GLYPHS,
    hang: int = 0,
) -> Page:
    """Break an article into lines.

    Args:
        article: what to show.
        measure: cells a line may take.
        dateline: the line under the title, as people read it.
        related: heading over the lines that lead elsewhere.
        glyphs: marks to draw with.
        hang: cells left of the measure in which dashes and marks may hang.
    """
    measure = max(measure, _LEAST_MEASURE)
    lines = [*_title(article.title, measure, hang), *_dateline(dateline, measure)]
    last: Block | None = None
    for block in article.blocks:
        if _parted(last, block):
            lines.append(Line("blank", ""))
        lines.extend(_block(article, block, measure, glyphs, hang))
        last = block
    if article.related:
        lines += [Line("blank", ""), Line("related-head", related)]
        for each in article.related:
            lines.extend(_plain(each.text, measure, "related", f"{glyphs.arrow} "))
    return Page(tuple(lines), _starts(lines, len(article.text)))


def paint(line: Line, spans: Sequence[Span]) -> tuple[Piece, ...]:
    """Cut a line where its looks change.

    Args:
        line: of a laid out article.
        spans: those that may touch the line, from the most general to the most particular.
    """
    here = [span for span in spans if span.start < line.end and span.end > line.start and line.start >= 0]
    if not here:
        return (Piece(line.text),)
    cuts = {line.start, line.end}
    for span in here:
        cuts.update((max(span.start, line.start), min(span.end, line.end)))
    edges = sorted(cuts)
    return tuple(
        Piece(
            line.text[start - line.start : end - line.start],
            tuple(span.style for span in here if span.start <= start and end <= span.end),
        )
        for start, end in pairwise(edges)
    )


def overlapping(spans: Sequence[Span], start: int, end: int, longest: int) -> Sequence[Span]:
    """Those of many spans, sorted by start and none longer than ``longest``, that may touch ``start:end``."""
    low = bisect_left(spans, start - longest, key=lambda span: span.start)
    high = bisect_left(spans, end, key=lambda span: span.start)
    return spans[low:high]


def _plain(text: str, measure: int, style: str, before: str = "") -> Iterator[Line]:
    """Lines of something that is not part of the article's text."""
    rest = " " * len(before)
    room = measure - len(before)
    for number, (start, end) in enumerate(wrap(text, 0, len(text), room, room)):
        yield Line(style, text[start:end], before=rest if number else before)


def _title(title: str, measure: int, hang: int) -> Iterator[Line]:
    out = hang_of(title, 0, hang)
    for number, (start, end) in enumerate(even_lines(title, out, measure)):
        yield Line("title", title[start:end], hang=0 if number else out)


def _dateline(dateline: str, measure: int) -> Iterator[Line]:
    if dateline:
        for line in _plain(_unbroken(dateline, measure), measure, "dateline"):
            yield replace(line, text=line.text.replace("\u00a0", " "))
    yield Line("blank", "")


def _unbroken(dateline: str, measure: int) -> str:
    """With spaces at which no line ends: within short parts, and before the dots between them."""
    parts = (part.replace(" ", "\u00a0") if len(part) < measure // 2 else part for part in dateline.split(" · "))
    return "\u00a0· ".join(parts)


def _parted(last: Block | None, block: Block) -> bool:
    """Whether an empty line stands between two blocks: not within a list, not under a heading."""
    if last is None or last.kind == "heading":
        return False
    return not (last.kind == block.kind == "list-item")


def _block(article: Article, block: Block, measure: int, glyphs: Glyphs, hang: int) -> Iterator[Line]:
    text = article.text
    out = hang_of(text, block.start, hang) if block.kind == "paragraph" else 0
    first, rest = ("", "") if out else _indents(text, block, glyphs)
    style = "lead" if article.lead and block.start == 0 else block.kind
    if block.kind == "code":
        spans = wrap_code(text, block.start, block.end, measure - len(first))
    else:
        spans = set_lines(text, block.start, block.end, measure + out - len(first), measure - len(rest))
    for number, (start, end) in enumerate(spans):
        yield Line(style, text[start:end], start, end, rest if number else first, 0 if number else out)


def _indents(text: str, block: Block, glyphs: Glyphs) -> tuple[str, str]:
    """What stands before the first line of a block and before the others."""
    match block.kind:
        case "list-item":
            depth = _INDENT * max(block.level - 1, 0)
            return f"{depth}{glyphs.bullet} ", f"{depth}{_INDENT}"
        case "quotation":
            return f"{glyphs.bar} ", f"{glyphs.bar} "
        case "code":
            return _INDENT, _INDENT
        case "paragraph" if is_spoken(text, block.start):
            return "", _INDENT
        case _:
            return "", ""


def _starts(lines: Sequence[Line], end: int) -> tuple[int, ...]:
    starts: list[int] = []
    below = end
    for line in reversed(lines):
        below = line.start if line.start >= 0 else below
        starts.append(below)
    return tuple(reversed(starts))

"""The inside of a Markdown paragraph: tokens to one line of text with marks."""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from markdown_it.token import Token

from replikk_index.models import MarkKind
from replikk_index.sources.draft import Span
from replikk_index.text import clean

_SAFE = re.compile(r"(?:https?://|mailto:)\S+$", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_KINDS: dict[str, MarkKind] = {"em": "emphasis", "strong": "strong", "link": "link"}


@dataclass(slots=True)
class Line:
    """One line of text and what is marked in it."""

    text: str = ""
    spans: list[Span] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    """Captions of the pictures in it."""

    @property
    def link(self) -> str:
        """The address of the first link, or ""."""
        return next((span.target for span in self.spans if span.kind == "link"), "")

    def without(self, end: int) -> "Line":
        """The same from ``end`` on."""
        moved = [Span(span.kind, span.start - end, span.end - end, span.target) for span in self.spans]
        return Line(self.text[end:], [span for span in moved if span.end > 0], self.pictures)

    def after(self, head: str) -> "Line":
        """The same with ``head`` before it."""
        moved = [Span(s.kind, s.start + len(head), s.end + len(head), s.target) for s in self.spans]
        return Line(head + self.text, moved, self.pictures)

    def is_all(self, kind: MarkKind) -> bool:
        """Whether the whole line is marked so."""
        return any(span.kind == kind and span.start == 0 and span.end == len(self.text) for span in self.spans)


def line_of(tokens: Iterable[Token]) -> Line:
    """Read the children of an inline token. White space is folded; pictures leave no text."""
    line = Line()
    pieces: list[str] = []
    length = 0
    open_marks: list[tuple[str, int, str]] = []
    for token in tokens:
        piece = _text_of(token)
        if token.nesting == 1:
            open_marks.append((token.type.removesuffix("_open"), length, str(token.attrGet("href") or "")))
        elif token.nesting == -1 and open_marks:
            name, start, target = open_marks.pop()
            _close(line, _KINDS.get(name), start, length, target)
        elif token.type == "image":
            line.pictures.append(clean(str(token.attrGet("title") or token.content)).strip())
        if not piece:
            continue
        piece = re.sub(r"\s+", " ", clean(piece))
        if piece.startswith(" ") and (not pieces or pieces[-1].endswith(" ")):
            piece = piece[1:]
        if not piece:
            continue
        if token.type == "code_inline":
            _close(line, "code", length, length + len(piece), "")
        pieces.append(piece)
        length += len(piece)
    line.text = "".join(pieces).rstrip()
    if clean(line.text) != line.text:  # two pieces melted into one letter: offsets are off
        line.text, line.spans = clean(line.text), []
    line.spans = [Span(s.kind, s.start, min(s.end, len(line.text)), s.target) for s in line.spans]
    return line


def _text_of(token: Token) -> str:
    if token.type in {"text", "code_inline", "text_special"}:
        return token.content
    if token.type in {"softbreak", "hardbreak"} or (token.type == "html_inline" and _BREAK.match(token.content)):
        return " "
    return ""


def _close(line: Line, kind: MarkKind | None, start: int, end: int, target: str) -> None:
    if not kind or start >= end or (kind == "link" and not _SAFE.match(target)):
        return
    line.spans.append(Span(kind, start, end, target))


def plain(markup: str) -> str:
    """The text of a piece of raw HTML, without scripts and styles."""
    bare = re.sub(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", " ", markup, flags=re.DOTALL | re.IGNORECASE)
    bare = re.sub(r"<!--.*?(?:-->|\Z)", " ", bare, flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^<>]*>", " ", bare))

"""The text of an article as trafilatura tells it from the rest of a page: its XML becomes parts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from replikk_index.models import BlockKind, MarkKind
from replikk_index.sources import addresses, page_lines
from replikk_index.sources.draft import Span
from replikk_index.sources.inline import Line
from replikk_index.sources.page import Element
from replikk_index.sources.page_notes import BREAK, NOTE, Notes
from replikk_index.sources.parts import Part
from replikk_index.text import clean, clean_line

_MARKS: dict[str, MarkKind] = {"#b": "strong", "#i": "emphasis", "#t": "code"}
_INLINE = frozenset({"hi", "del", "graphic"})
_LINES = frozenset({"p", "item", "head", "cell", "hi", "ref", "del"})
"""Elements in which ``code`` is a word of the line."""
_CELL_LETTERS = 200
"""A cell with more is not data but a text."""
_FOOTNOTE = ("^", "↑")
"""How an item begins that leads back to its place in the text."""


def extract(tree: Element, notes: Notes, base: str) -> list[Part]:
    """Find the article in a page.

    Args:
        tree: the page, prepared by ``notes``.
        notes: what was set aside there.
        base: what relative addresses count from, or "".
    """
    from trafilatura import bare_extraction  # a fifth of a second, only in workers

    found = bare_extraction(
        tree,
        fast=True,
        include_comments=False,
        include_formatting=True,
        include_links=True,
        output_format="xml",
    )
    body = getattr(found, "body", None)
    return [] if body is None else list(_Walk(notes, base).parts(body))


@dataclass(slots=True)
class _Frame:
    """Where in the tree the text stands."""

    kind: BlockKind = "paragraph"
    level: int = 0
    number: str = ""
    """Of an item in a numbered list; written before its first line only."""


@dataclass(slots=True)
class _Walk:
    """Reads a tree in order; text and marks collect until an element ends the line."""

    notes: Notes
    base: str
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    spans: list[Span] = field(default_factory=list)

    def parts(self, body: Element) -> Iterator[Part]:
        frame = _Frame()
        yield from self._inside(body, frame)
        yield from self._flush(frame)

    def _inside(self, element: Element, frame: _Frame) -> Iterator[Part]:
        self._say(element.text)
        for child in element:
            if not isinstance(child.tag, str):
                self._say(child.tail)
                continue
            yield from self._child(child, frame)
            self._say(child.tail)

    def _child(self, child: Element, frame: _Frame) -> Iterator[Part]:
        tag = child.tag
        if tag == "lb":
            self._break()
        elif tag == "ref":
            yield from self._link(child, frame)
        elif tag in _INLINE or (tag == "code" and child.getparent().tag in _LINES and "\n" not in _whole(child)):
            yield from self._marked(child, frame)
        else:
            yield from self._flush(frame)
            yield from self._block(child, frame)

    def _marked(self, child: Element, frame: _Frame) -> Iterator[Part]:
        kind = "code" if child.tag == "code" else _MARKS.get(child.get("rend") or "")
        start = self.length
        yield from self._inside(child, frame)
        if kind and start < self.length:
            self.spans.append(Span(kind, start, self.length))

    def _link(self, child: Element, frame: _Frame) -> Iterator[Part]:
        address = addresses.link(child.get("target") or "", self.base)
        if next(child.iter("head"), None) is not None:  # a card: picture and heading of another article
            yield from self._flush(frame)
            text = clean_line(_read(child))
            if text:
                yield Part("related", Line(text), address=address)
            return
        start = self.length
        yield from self._inside(child, frame)
        if address and start < self.length:
            self.spans.append(Span("link", start, self.length, address))

    def _block(self, child: Element, frame: _Frame) -> Iterator[Part]:
        tag = child.tag
        if tag == "code":
            yield Part("code", Line(clean(_read(child))))
            return
        if tag == "row":
            yield from self._row(child, frame)
            return
        if tag == "list":
            yield from self._list(child, frame)
            return
        inner = frame
        if tag == "head":
            level = (child.get("rend") or "h2").removeprefix("h")
            inner = _Frame("heading", int(level) if level in set("123456") else 2)
        elif tag == "quote":
            inner = _Frame("quotation")
        yield from self._inside(child, inner)
        yield from self._flush(inner)

    def _row(self, row: Element, frame: _Frame) -> Iterator[Part]:
        """A row of a table is one line, but a cell that holds a text is as a page of its own: tables made layouts."""
        short: list[str] = []
        for cell in row:
            text = clean_line(_read(cell))
            if len(text) <= _CELL_LETTERS and not re.search(NOTE, _whole(cell)):
                short.append(text)
                continue
            yield _joined(short)
            short = []
            yield from self._inside(cell, frame)
            yield from self._flush(frame)
        yield _joined(short)

    def _list(self, child: Element, frame: _Frame) -> Iterator[Part]:
        depth = frame.level + 1 if frame.kind == "list-item" else 1
        numbered = child.get("rend") == "ol"
        for place, item in enumerate(child, 1):
            inner = _Frame("list-item", depth, f"{place}. " if numbered else "")
            yield from self._inside(item, inner)
            yield from self._flush(inner)

    def _say(self, text: str | None) -> None:
        """Add text to the line; every run of white space counts as one space, also across elements."""
        if not text:
            return
        piece = re.sub(r"\s+", " ", clean(text))
        if piece[:1] == " " and (not self.pieces or self.pieces[-1][-1].isspace()):
            piece = piece[1:]
        if piece:
            self.pieces.append(piece)
            self.length += len(piece)

    def _break(self) -> None:
        """Break the line; a space before the break becomes the break, so that no offset shifts."""
        if self.pieces and self.pieces[-1].endswith(" "):
            self.pieces[-1] = self.pieces[-1][:-1] + "\n"
        elif self.pieces:
            self.pieces.append("\n")
            self.length += 1

    def _flush(self, frame: _Frame) -> Iterator[Part]:
        """End the line; it becomes one part, or several if the page broke it."""
        text, spans = "".join(self.pieces), self.spans
        self.pieces, self.length, self.spans = [], 0, []
        if not text.strip():
            return
        if clean(text) != text:  # two pieces melted into one letter: offsets are off
            text, spans = clean(text), []
        lines = list(page_lines.part(text, spans))
        for (start, end), cut in zip(lines, page_lines.cut(spans, lines), strict=True):
            noted = self.notes.find(text[start:end])
            if noted is not None:
                for part in noted:
                    yield replace(part, address=addresses.link(part.address, self.base))
                continue
            line = Line(text[start:end].replace("\n", " "), cut)
            numbered = frame.number and not line.text.startswith(_FOOTNOTE)
            yield Part(frame.kind, line.after(frame.number) if numbered else line, frame.level)
            frame.number = ""


def _joined(cells: list[str]) -> Part:
    return Part("paragraph", Line(" | ".join(cell for cell in cells if cell)))


def _read(element: Element) -> str:
    """The text of an element without the signs that were set in it."""
    return re.sub(NOTE, " ", _whole(element)).replace(BREAK, "\n\n")


def _whole(element: Element) -> str:
    return "".join(element.itertext())

"""Plain-text articles: the title, the dateline, subheadings and links to others, told by how they stand on the page.

The rules are applied from top to bottom: a book's licence text, front matter, header lines, a loose date; then the
lines between title and article (byline, date line, dateline); then each paragraph.
"""

import re
from collections import deque
from dataclasses import replace

from replikk_index.sources import asides, body, byline, credits, front_matter, gutenberg, headers
from replikk_index.sources.completion import complete
from replikk_index.sources.draft import Builder, Draft
from replikk_index.sources.fields import fill, is_role
from replikk_index.sources.layout import Piece, pieces
from replikk_index.text import clean, clean_line

_TOP = 5
"""Pieces in which a byline or a date line may stand."""
_TOP_LINES = 4
"""Lines of a piece that may end in a byline: a longer one is a paragraph."""
_TOP_DATELINE = 3
_TITLE_LETTERS = 140
_TITLE_WORDS = 22
_CUT_TITLE = 110
_TITLE_ENDS = re.compile(r"[.;,:。；、：।؛،۔]$")


def read(text: str, name: str = "") -> Draft:
    """Read a plain-text article; ``name`` is the file's name without its ending, used where nothing better is there.

    Raises:
        Refused: there is no text.
    """
    builder = Builder()
    parts = deque(pieces(_top(builder, clean(text))))
    above = _credits(builder, parts)
    _signature(builder, parts)
    titled = _title(builder, parts)
    body.append(builder, list(parts), above - titled == 1)
    complete(builder, name)
    return builder.draft()


def _top(builder: Builder, text: str) -> str:
    """Take the fields above the article; returns the rest."""
    book = gutenberg.split(text)
    fill(builder, book.fields, "Project Gutenberg header")
    matter = front_matter.split(book.body)
    fill(builder, matter.fields, "front matter")
    for warning in matter.warnings:
        builder.warn(warning)
    head = headers.split(matter.body)
    fill(builder, head.fields, "header lines")
    loose = headers.loose_date(head.body)
    if not loose:
        return head.body
    date, end = loose
    builder.know_date(date.iso, date.precision, "header line")
    return head.body[end:]


def _credits(builder: Builder, parts: deque[Piece]) -> int:
    """Take bylines, date lines and the dateline out of the first pieces.

    Returns how many pieces stand above the first of them (a title, a lead); -1 if there was none.
    """
    kept: list[Piece] = []
    above = -1
    for place in range(min(_TOP, len(parts))):
        piece = parts.popleft()
        rest = piece if piece.level else _without_credits(builder, piece)
        if place < _TOP_DATELINE and rest and not rest.level:
            rest = _without_dateline(builder, rest, may_be_title=not kept and not builder.title)
        if rest is not piece and above < 0:
            # what is left of a piece stands above its byline, but below its dateline
            above = len(kept) + bool(rest and piece.text.startswith(rest.text))
        if rest:
            kept.append(rest)
    parts.extendleft(reversed(kept))
    return above


def _signature(builder: Builder, parts: deque[Piece]) -> None:
    """Take the outlet or the address that stands alone below the article."""
    if len(parts) > 1 and (credit := byline.signature(parts[-1].text)):
        parts.pop()
        builder.know("source", credit.source, "line below the article")
        builder.know("url", credit.url, "line below the article")


def _without_credits(builder: Builder, piece: Piece) -> Piece | None:
    """A piece without its bylines and date lines: the whole of it, or its first or last lines."""
    head = headers.split("\n".join(piece.lines))
    if head.fields and not head.body.strip():
        fill(builder, head.fields, "header lines")
        return None
    if credits.take_line(builder, piece.text):
        return None
    lines = list(piece.lines)
    if len(lines) > 1 and (following := byline.read(lines[1])) and following.date:
        builder.know("authors", names := byline.loosely(lines[0]), "byline")
        del lines[: bool(names)]
    elif len(lines) > 1 and is_role(lines[1]) and (name := byline.person(lines[0])):
        builder.know("authors", (name,), "byline")
        del lines[:2]
    while lines and credits.take_line(builder, lines[0]):
        del lines[0]
    while 0 < len(lines) <= _TOP_LINES and credits.take_line(builder, lines[-1]):
        del lines[-1]
    if len(lines) == len(piece.lines):
        return piece
    if not lines:
        return None
    return replace(piece, text=clean_line(" ".join(lines)), lines=tuple(lines))


def _without_dateline(builder: Builder, piece: Piece, *, may_be_title: bool) -> Piece | None:
    if may_be_title and len(piece.text) <= _TITLE_LETTERS and piece.text[-1] not in ".!?:)":
        return piece
    end = credits.take_dateline(builder, piece.text)
    if not end:
        return piece
    rest = piece.text[end:]
    return replace(piece, text=rest) if rest else None


def _title(builder: Builder, parts: deque[Piece]) -> bool:
    """Take the title from the first piece if it is one; returns whether a piece was taken."""
    if not parts:
        return False
    piece = parts[0]
    if builder.title:
        same = piece.text.casefold() == builder.title.casefold()
    else:
        following = parts[1].text if len(parts) > 1 else ""
        same = bool(piece.level) or _could_be_title(piece, following)
        if same:
            builder.know("title", piece.text, "heading" if piece.level else "first block")
    if same:
        parts.popleft()
    return same


def _could_be_title(piece: Piece, following: str) -> bool:
    text = piece.text
    if piece.bullet or len(text) > _TITLE_LETTERS or text.count(" ") >= _TITLE_WORDS:
        return False
    if _TITLE_ENDS.search(text) or not any(letter.isalpha() for letter in text):
        return False
    return len(following) > 0.8 * len(text) and not asides.leads_on(text) and not asides.is_caption(text)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a cleaned text, each on one line."""
    return [piece.text for piece in pieces(text)]

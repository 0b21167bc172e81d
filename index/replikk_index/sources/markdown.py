"""Markdown articles: CommonMark with tables and strikethrough, front matter above.

Links and emphasis become marks; the first heading of level 1 is the title; a picture leaves its caption. Above and
inside the article the same lines are told as in plain text: byline, dateline, "les også", picture credits.
"""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from replikk_index.models import BlockKind
from replikk_index.sources import asides, credits, front_matter, headers, lists, plaintext
from replikk_index.sources.completion import complete
from replikk_index.sources.draft import Builder, Draft
from replikk_index.sources.fields import fill
from replikk_index.sources.inline import Line, line_of, plain
from replikk_index.text import clean, clean_line

_TOP = 5
"""Paragraphs in which a byline, a date line or the dateline may stand."""
_LONGEST = 2_000_000
"""Letters of a text that is parsed."""
_MOST_LINES = 50_000
"""Parsing takes some five seconds and half a gigabyte for as many; a longer text is read as plain text."""
_LONGEST_PARAGRAPH = 50_000
"""A longer run of lines is nobody's Markdown; emphasis in it could take very long to parse."""
_DEEPEST = 60
"""Levels of lists and quotations in each other; what lies deeper the parser drops without a word."""
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_HEADING_LETTERS = 90
_LEAD_LETTERS = range(60, 701)


@dataclass(frozen=True, slots=True)
class Part:
    """One block as Markdown tells it."""

    kind: BlockKind
    line: Line
    level: int = 0
    source: str = ""
    """Of a paragraph: as it stood in the file, line by line."""


class _Parser(MarkdownIt):
    """CommonMark that parses every link; ``inline`` keeps the safe ones, of the others only the words are shown."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 (the parser's own name)
        return True


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    return _Parser("commonmark", {"html": True, "maxNesting": _DEEPEST}).enable(["table", "strikethrough"])


def read(text: str, name: str = "") -> Draft:
    """Read a Markdown article; ``name`` is the file's name without its ending.

    Raises:
        Refused: there is no text.
    """
    text = clean(text)
    too_much = len(text) > _LONGEST or text.count("\n") > _MOST_LINES
    if too_much or any(len(run) > _LONGEST_PARAGRAPH for run in _EMPTY_LINE.split(text)):
        return plaintext.read(text, name)
    builder = Builder()
    matter = front_matter.split(text)
    fill(builder, matter.fields, "front matter")
    for warning in matter.warnings:
        builder.warn(warning)
    head = headers.split(matter.body)  # as MultiMarkdown and Pelican write them
    fill(builder, head.fields, "header lines")
    tokens = _parser().parse(head.body)
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        return plaintext.read(text, name)
    parts = deque(_parts(tokens))
    _title(builder, parts)
    _top(builder, parts)
    _lead(builder, parts)
    for part in parts:
        _append(builder, part)
    complete(builder, name)
    return builder.draft()


def _title(builder: Builder, parts: deque[Part]) -> None:
    """Take the first heading of level 1; one that repeats the known title goes too."""
    for part in parts:
        if part.kind == "heading" and part.level == 1:
            if not builder.title or builder.title.casefold() == part.line.text.casefold():
                builder.know("title", part.line.text, "heading")
                parts.remove(part)
            return


def _top(builder: Builder, parts: deque[Part]) -> None:
    """Take bylines, date lines and the dateline out of the first paragraphs."""
    kept: list[Part] = []
    for _ in range(min(_TOP, len(parts))):
        part = parts.popleft()
        if part.kind != "paragraph":
            kept.append(part)
        elif not _take_fields(builder, part.source) and not credits.take_line(builder, part.line.text):
            end = credits.take_dateline(builder, part.line.text)
            if end < len(part.line.text):
                kept.append(replace(part, line=part.line.without(end)) if end else part)
    parts.extendleft(reversed(kept))


def _take_fields(builder: Builder, source: str) -> bool:
    """Take a paragraph that holds nothing but fields ("**Dato:** …", line by line); returns whether it was one."""
    head = headers.split(source)
    if head.body.strip() or not head.fields:
        return False
    fill(builder, head.fields, "header lines")
    return True


def _lead(builder: Builder, parts: deque[Part]) -> None:
    """The lead is the first block: the one that front matter gives, or a first paragraph all in bold or italics."""
    first = parts[0].line.text if parts and parts[0].kind == "paragraph" else ""
    if builder.lead:
        if first != builder.lead:
            builder.block("paragraph", builder.lead)
    elif first and len(first) in _LEAD_LETTERS and (parts[0].line.is_all("strong") or parts[0].line.is_all("emphasis")):
        builder.know("lead", first, "marked first paragraph")


def _append(builder: Builder, part: Part) -> None:
    text = part.line.text
    if part.kind != "heading" and asides.is_furniture(text):
        return
    if part.kind in {"paragraph", "list-item"} and asides.leads_on(text):
        line, url = asides.with_url(text)
        builder.relate(line, part.line.link or url)
    elif part.kind == "paragraph" and asides.is_caption(text):
        builder.block("caption", text, marks=part.line.spans)
    elif part.kind == "paragraph" and _is_bold_heading(part.line):
        builder.block("heading", text, 3)
    else:
        builder.block(part.kind, text, part.level, part.line.spans)
    for picture in part.line.pictures:
        builder.block("caption", clean_line(picture))


def _is_bold_heading(line: Line) -> bool:
    return line.is_all("strong") and len(line.text) <= _HEADING_LETTERS and not line.text.endswith(lists.SENTENCE_ENDS)


def _parts(tokens: Sequence[Token]) -> Iterator[Part]:
    """Blocks in order; what they stand in (lists, quotations) is kept on a stack."""
    stack: list[str] = []
    for at, token in enumerate(tokens):
        if token.nesting == 1:
            stack.append(lists.shape(tokens, at))
        elif token.nesting == -1:
            if stack:
                stack.pop()
        elif token.type == "inline":
            yield from _inline(tokens, at, stack)
        elif token.type in {"fence", "code_block"}:
            yield Part("code", Line(token.content))
        elif token.type == "html_block":
            for piece in plaintext.paragraphs(clean(plain(token.content))):
                yield Part("paragraph", Line(piece))


def _inline(tokens: Sequence[Token], at: int, stack: list[str]) -> Iterator[Part]:
    opener, parent = (stack[-1] if stack else ""), tokens[at - 2]
    if opener in {"th", "td"}:
        if parent.type == "tr_open":  # the first cell speaks for its row
            yield Part("paragraph", Line(_row(tokens, at)))
        return
    line = line_of(tokens[at].children or ())
    if opener == "heading":
        yield Part("heading", line, int(tokens[at - 1].tag[1:]))
    elif parent.type != "list_item_open":
        yield Part("quotation" if "blockquote" in stack else "paragraph", line, source=tokens[at].content)
    elif lists.SPEECH in stack:
        yield Part("paragraph", line.after("- "))
    elif lists.DATE in stack:
        yield Part("paragraph", line.after(f"{parent.info}. "))
    else:
        depth = sum(shape in lists.KINDS for shape in stack)
        yield Part("list-item", line.after(f"{parent.info}. " if parent.info else ""), depth)


def _row(tokens: Sequence[Token], at: int) -> str:
    """The cells of a table row, joined by bars."""
    cells: list[str] = []
    for token in tokens[at:]:
        if token.type == "tr_close":
            break
        if token.type == "inline":
            cells.append(line_of(token.children or ()).text)
    return " | ".join(cells)

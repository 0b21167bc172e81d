"""Web pages: the article of a page, by trafilatura, with our own metadata in front of it.

lxml and trafilatura are imported when the first page is read: they cost a sixth of a second, and only workers pay.
"""

import re
from collections.abc import Iterator
from typing import Any

from replikk_index.errors import Refused
from replikk_index.models import BlockKind, MarkKind
from replikk_index.sources import asides, metadata
from replikk_index.sources.completion import complete
from replikk_index.sources.credits import take_dateline, take_line
from replikk_index.sources.draft import Builder, Draft, Span
from replikk_index.text import clean, clean_line

LARGEST = 20 * 1024 * 1024
"""Bytes, without pictures that are written into the page."""
MOST_TAGS = 50_000
"""With more of them a page is read as plain text: extraction would take minutes."""
MOST_ATTRIBUTES = 5_000
"""In one tag."""
DEEPEST = 250
"""lxml loses what is nested deeper, without a word."""

# lxml drops a whole page over one attribute of 10 MB
_DATA_URI = re.compile(rb"data:[\w/+.-]{0,80}(?:;[\w=.-]{0,80}){0,5};base64,[A-Za-z0-9+/=\s]*")
_LONG_TAG = re.compile(rb"<[^<>]{200000}")
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_HIDDEN = re.compile(r"<(script|style|noscript|template|svg|head)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_BREAK = re.compile(
    r"</?(?:p|div|h[1-6]|li|ul|ol|br|tr|table|section|article|blockquote|header|footer)\b[^>]*>", re.I
)
_TAG = re.compile(r"<[^<>]*>")
_BLANK = re.compile(r"\s*\n\s*\n\s*")

_INLINE: dict[str, MarkKind] = {"#b": "strong", "#i": "emphasis", "#t": "code"}


def read(data: bytes, name: str = "") -> Draft:
    """Read a page; ``name`` is the file's name without its ending.

    Raises:
        Refused: there is no visible text, or too much of it.
    """
    from lxml import html

    from replikk_index.sources import decode

    data = _DATA_URI.sub(b"data:,", data)
    if len(data) > LARGEST:
        raise Refused(f"the page is larger than {LARGEST // (1024 * 1024)} MB without its pictures")
    declared = _CHARSET.search(data[:4096])
    page = decode.decode(data, declared[1].decode("ascii") if declared else "").text.replace("\0", "")
    if _is_monstrous(data):
        return _as_text(Builder(), page, name, "the page is too large to be told apart; its visible text was taken")
    parser = html.HTMLParser(no_network=True, huge_tree=False, recover=True, remove_pis=True)
    try:
        tree = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", page), parser=parser)
    except (html.etree.ParserError, ValueError):  # nothing in it that could be an element
        return _as_text(Builder(), page, name, "")
    builder = Builder()
    metadata.read(builder, tree)
    body = _body(tree)
    if body is not None:
        _append(builder, body)
    if builder.empty:
        return _as_text(builder, page, name, "no article was found on the page; its visible text was taken")
    complete(builder, name)
    return builder.draft()


def _is_monstrous(data: bytes) -> bool:
    if data.count(b"<") > MOST_TAGS or _LONG_TAG.search(data):
        return True
    longest = max((len(tag) for tag in re.findall(rb"<[^<>]{20000,}>", data)), default=0)
    if longest and any(tag.count(b"=") > MOST_ATTRIBUTES for tag in re.findall(rb"<[^<>]{20000,}>", data)):
        return True
    depth = deepest = 0
    for closing in re.findall(rb"<(/?)(?:div|span|section|article|ul|ol|li|table|tr|td|blockquote|b|i|font)\b", data):
        depth += -1 if closing else 1
        deepest = max(deepest, depth)
    return deepest > DEEPEST


def _body(tree: Any) -> Any:  # noqa: ANN401 - lxml elements
    """The article in trafilatura's own tree (head, p, list, item, quote, code, hi, ref), None if it finds none."""
    from trafilatura import bare_extraction

    found = bare_extraction(
        tree,
        fast=True,
        include_comments=False,
        include_tables=True,
        include_formatting=True,
        include_links=True,
        with_metadata=False,
    )
    return None if found is None else found.body


def _append(builder: Builder, body: Any) -> None:  # noqa: ANN401
    """Turn trafilatura's tree into blocks."""
    title = metadata.same(builder.title)
    for number, element in enumerate(_elements(body)):
        text, marks = _line(element)
        if not text:
            continue
        kind, level = _kind(element)
        if kind == "heading" and builder.empty and metadata.same(text) == title:
            continue
        if number < 5 and builder.empty and take_line(builder, text):
            continue
        if asides.leads_on(text):
            builder.relate(text, next((mark.target for mark in marks if mark.kind == "link"), ""))
            continue
        if kind == "paragraph" and asides.is_caption(text):
            kind = "caption"
        if kind == "paragraph" and builder.empty and (cut := take_dateline(builder, text)):
            text, marks = text[cut:], [Span(m.kind, m.start - cut, m.end - cut, m.target) for m in marks]
        builder.block(kind, text, level, marks)


def _elements(body: Any) -> Iterator[Any]:  # noqa: ANN401
    """The pieces that become blocks, in order."""
    for element in body:
        match element.tag:
            case "list" | "table" | "row":
                yield from _elements(element)
            case "quote" | "item" if len(element) and any(child.tag in ("p", "list", "item") for child in element):
                yield element
                yield from (inner for child in element if child.tag == "list" for inner in _elements(child))
            case "p" | "head" | "item" | "quote" | "code" | "cell" | "ab":
                yield element
            case _:
                if isinstance(element.tag, str):
                    yield element


def _kind(element: Any) -> tuple[BlockKind, int]:  # noqa: ANN401
    match element.tag:
        case "head":
            rend = element.get("rend") or "h2"
            return "heading", int(rend[1:]) if rend[1:].isdigit() else 2
        case "item":
            depth = sum(1 for above in element.iterancestors("list"))
            return "list-item", max(depth, 1)
        case "quote":
            return "quotation", 0
        case "code":
            return "code", 0
        case _:
            return "paragraph", 0


def _line(element: Any) -> tuple[str, list[Span]]:  # noqa: ANN401
    """The text of an element, cleaned and on one line (but code), and the marks in it."""
    pieces: list[tuple[str, tuple[MarkKind, str] | None]] = []
    _collect(element, None, pieces)
    if element.tag == "code":
        return clean("".join(piece for piece, _ in pieces)), []
    text, marks = "", []
    for piece, mark in pieces:
        words = " ".join(clean(piece).split())
        if not words:
            text += " " if text and not text.endswith(" ") else ""
            continue
        if piece[:1].isspace() and text and not text.endswith(" "):
            text += " "
        start = len(text)
        text += words
        if mark:
            marks.append(Span(mark[0], start, len(text), mark[1]))
        if piece[-1:].isspace():
            text += " "
    return text.rstrip(), marks


def _collect(
    element: Any, mark: tuple[MarkKind, str] | None, pieces: list[tuple[str, tuple[MarkKind, str] | None]]
) -> None:
    if element.text:
        pieces.append((element.text, mark))
    for child in element:
        if child.tag == "list":
            pass  # its items are blocks of their own
        elif child.tag == "lb":
            pieces.append(("\n", None))
        else:
            if child.tag in ("p", "item", "cell"):
                pieces.append((" ", None))
            _collect(child, _mark(child) or mark, pieces)
        if child.tail:
            pieces.append((child.tail, mark))


def _mark(element: Any) -> tuple[MarkKind, str] | None:  # noqa: ANN401
    if element.tag == "hi" and (element.get("rend") or "") in _INLINE:
        return _INLINE[element.get("rend")], ""
    if element.tag == "ref":
        target = clean_line(element.get("target") or "")
        if target.startswith(("http://", "https://", "mailto:")):
            return "link", target
    return None


def _as_text(builder: Builder, page: str, name: str, warning: str) -> Draft:
    """Every visible word, in paragraphs: the last way out, but never an empty article."""
    from html import unescape

    visible = _TAG.sub(" ", _BREAK.sub("\n\n", _HIDDEN.sub(" ", page)))
    for paragraph in _BLANK.split(clean(unescape(visible))):
        builder.block("paragraph", clean_line(paragraph))
    if warning:
        builder.warn(warning)
    complete(builder, name)
    return builder.draft()

"""HTML pages: the article in them, without what stands around it.

trafilatura tells the text from the rest; title, authors, date and address come from our own reading of the page
(``metadata``). A page that is too much for the parsers, or in which they find nothing, is read by its visible text.
"""

import codecs
import logging
import re
from dataclasses import replace

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from replikk_index.errors import Refused
from replikk_index.sources import decode, metadata, page_body, page_limits, page_notes, page_text, parts
from replikk_index.sources.completion import complete
from replikk_index.sources.draft import Builder, Draft
from replikk_index.sources.page import Element, Page, look
from replikk_index.text import without_escapes

NOT_RUN = "there is no text in it to read; if a script puts it there, save the page anew when it stands on the screen"

_NO_XML = re.compile("[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]")
"""Characters that the parser takes in but refuses to write."""
_FRAMES = re.compile(rb"<frameset\b", re.IGNORECASE)
_REFRESH = re.compile(rb"<meta\b[^<>]*\bcontent\s*=\s*[\"']?\s*\d{1,2}\s*;\s*url\s*=", re.IGNORECASE)
_LEAST = 500
"""Letters of a page with frames, or of one that leads on at once, from which it is an article all the same."""
_HEAD = 16_384
"""Bytes in which a page names its encoding and a program that saved it left a comment."""
_CHARSET = re.compile(rb"(?:charset\s*=|<\?xml[^>]{0,80}encoding\s*=)\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_BODY = re.compile(rb"</head\s*>|<body\b", re.IGNORECASE)
_WIDE_NAMES = ("utf-16", "utf16", "utf-32", "utf32", "ucs", "iso-10646")
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)

for _each in ("trafilatura", "htmldate", "courlan"):
    logging.getLogger(_each).setLevel(logging.CRITICAL)  # they complain of pages to the terminal of whoever asks


def read(data: bytes, name: str = "") -> Draft:
    """Read an HTML page.

    Args:
        data: its bytes.
        name: the file's name without its ending, used where the page has no title.

    Raises:
        Refused: there is no text to see.
    """
    decoded = _decoded(data)
    # before the parser drops the control characters and leaves the rest of the sequence as text
    decoded = replace(decoded, text=_NO_XML.sub("", without_escapes(decoded.text)))
    source = decoded.text.encode("utf-8", "replace")
    if data.startswith(_WIDE):
        source = page_limits.without_pictures(source)
    builder = Builder()
    excess = page_limits.excess(source)
    tree = None if excess else _parsed(source)
    if tree is None:
        excess = excess or "the parser stopped in the middle"
        _by_sight(builder, source, _described(builder, _parsed(_head(source)), source))
        builder.warn(f"only the plain text of the page was read: {excess}")
    else:
        page = _described(builder, tree, source)
        _by_structure(builder, tree, page, source)
        if builder.empty:
            _by_sight(builder, source, page)
    _refuse_signpost(builder, source)
    if decoded.flaws:
        builder.warn(f"{decoded.flaws} letters could not be decoded")
    if builder.empty and not page_text.extract(decoded.text):
        raise Refused(NOT_RUN)  # a title alone, until a script has run
    complete(builder, name)
    return builder.draft()


def _refuse_signpost(builder: Builder, source: bytes) -> None:
    """Refuse a page that is none but only says which one to show."""
    if len(builder.draft().text) >= _LEAST:
        return
    if _FRAMES.search(source):
        raise Refused("it only holds frames; the pages shown in them are files of their own: save those")
    if _REFRESH.search(source[:_HEAD]):
        raise Refused("it only leads on to another page: save that one")


def _decoded(data: bytes) -> decode.Decoded:
    if not data.startswith(_WIDE):
        data = page_limits.without_pictures(data)
    declared = _CHARSET.search(data[:_HEAD])
    encoding = declared[1].decode("ascii") if declared else ""
    if encoding.lower().startswith(_WIDE_NAMES):
        encoding = ""  # then the declaration could not have been read
    try:
        return decode.decode(data, encoding)
    except Refused:
        if b"\0" not in data:
            raise
        return decode.decode(data.replace(b"\0", b""), encoding)


def _parsed(source: bytes) -> Element:
    """The tree of a page, or None if the parser could not read it to its end."""
    parser = HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, recover=True, remove_comments=True, remove_pis=True
    )
    try:
        tree = document_fromstring(source, parser=parser)
    except (etree.LxmlError, ValueError):
        return None
    return None if any(error.level_name == "FATAL" for error in parser.error_log) else tree


def _head(source: bytes) -> bytes:
    """The part before the body, if it is not too much either."""
    found = _BODY.search(source, 0, page_limits.LONGEST_TAG)
    head = source[: found.start()] if found else b""
    return b"" if page_limits.excess(head) else head


def _described(builder: Builder, tree: Element, source: bytes) -> Page | None:
    """Set what the page says of its article; None if there is no tree to ask."""
    if tree is None:
        return None
    page = look(tree, source[:_HEAD].decode("utf-8", "replace"))
    metadata.describe(builder, page, tree)
    return page


def _by_structure(builder: Builder, tree: Element, page: Page | None, source: bytes) -> None:
    """Append the text as trafilatura finds it; nothing if it finds none."""
    try:
        notes = page_notes.set_aside(tree)
        found = page_body.extract(tree, notes, (page.base if page else "") or builder.url)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever trips the parsers, the text can still be seen
        builder.warn(f"only the plain text of the page was read: {type(error).__name__}")
        return
    texts = [part for part in found if part.kind not in {"caption", "related"}]
    if len(texts) == 1:
        place = found.index(texts[0])
        found[place : place + 1] = _parted(texts[0], source)
    parts.append(builder, found, page.titles if page else (), page.lead if page else "")


def _parted(whole: parts.Part, source: bytes) -> list[parts.Part]:
    """The paragraphs of a short article, which trafilatura melts into one; the same if they are not to be seen."""
    text = parts.folded(whole.line.text)
    seen = [part for part in page_text.extract(source.decode()) if parts.folded(part.line.text) in text]
    return seen if parts.folded(" ".join(part.line.text for part in seen)) == text else [whole]


def _by_sight(builder: Builder, source: bytes, page: Page | None) -> None:
    """Append all visible text."""
    text = source.decode()
    builder.know("title", page_text.title(text), "page title")
    parts.append(builder, page_text.extract(text), page.titles if page else ())

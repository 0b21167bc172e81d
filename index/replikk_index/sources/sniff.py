"""What a file is, told by its contents; its name is only a hint."""

import codecs
import os
import re
from typing import Literal

from replikk_index.errors import Refused
from replikk_index.sources import kinds

Kind = Literal["html", "markdown", "text"]

HEAD = 4096
"""Bytes that are looked at."""

_BYTE_ORDER_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF32_LE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_NO_TEXT = re.compile(rb"[\0-\x08\x80-\xff]")
_MAILBOX = re.compile(rb"From \S+ +(?:\w{3},? ){1,2}")
_MAIL = re.compile(rb"^(?:received|return-path|delivered-to|message-id|mime-version|x-\w[\w-]*):[ \t]", re.I | re.M)
_SAVED_AS_MAIL = re.compile(rb"^content-type:\s*multipart/related|^from: <saved by ", re.I | re.M)
_EMPTY_LINE = re.compile(rb"\r?\n[ \t]*\r?\n")
_BEFORE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<!doctype (?!html)[^>]*>\s*)*", re.I | re.S)
_FIRST_TAG = re.compile(rb"<!?([a-z][\w:]*)", re.I)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html)[\s>]", re.I)
_PAGE_TAGS = frozenset(
    b"html head body article main section header div p h1 h2 h3 meta title link script style table center font span"
    b" blockquote ul ol a b i em strong img figure br hr".split()
)
_JSON = re.compile(
    rb"\{\s*\"[^\"\n]{1,100}\"\s*:|\[\s*(?:\{\s*[\"}]|\[\s*[\"\d\[]|\"[^\"\n]*\"\s*[,\]])|[\[{]\s*[\]}]\s*$"
)
_QUOTED = re.compile(rb"\"(?:[^\"]|\"\")*\"")
_LEAST_ROWS = 4
_SUBTITLES = re.compile(rb"\d+\r?\n\d\d:\d\d:\d\d,\d{3} --> ")
_CLIPPING = re.compile(rb"[^\n]+\r?\n- [^\n]+\r?\n\r?\n[^\n]*\r?\n==========(?:\s|$)")
_FIELD = re.compile(rb"[\w-]+:[ \t]")
_DELIMITED = re.compile(rb"[^\n]*[,;\t|][^\n]*")
_FRONT_MATTER = re.compile(rb"(?:---|\+\+\+)[ \t]*\r?\n(?:[^\n]*\n){0,60}?(?:---|\+\+\+)[ \t]*\r?\n")
_STRONG_SIGN = re.compile(rb"^(?:#{1,6} \S|```)|\]\((?:https?:|mailto:|\.{0,2}/)", re.M)
_WEAK_SIGN = re.compile(rb"^(?:[*+] \S|> \S|\d{1,2}\. \S)|\*\*\w|(?<!\w)_\w[^_\n]*\w_(?!\w)", re.M)
_XML = f"an XML file: {kinds.SAVE_EACH}"
_PAGE_NAMES = (".html", ".htm", ".xhtml", ".xht")
_MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd")
_TABLE_NAMES = (".csv", ".tsv")


def kind_of(data: bytes, name: str) -> Kind:
    """The reader for a file.

    Args:
        data: its bytes, or at least the first of them.
        name: its name; the ending decides only between text, Markdown and HTML that leave the choice open.

    Raises:
        Refused: there is no reader; the message says in words what the file is.
    """
    head = data[:HEAD]
    _refuse(_by_magic(head))
    text, lower = _letters(head), name.lower()
    _refuse(_by_magic(text))  # behind a byte order mark
    _refuse(_mail(text, lower) or _written(text.lstrip()))
    before = _BEFORE.match(text)
    start = before.end() if before else 0
    found = _FIRST_TAG.match(text, start)
    if found:
        return _marked_up(found[1].lower(), text, lower)
    if lower.endswith(_PAGE_NAMES) and (_PAGE.search(text) or text.startswith(b"<!--")):
        return "html"
    _refuse(kinds.NAMED.get(os.path.splitext(lower)[1], ""))
    if lower.endswith(_MARKDOWN_NAMES) or _FRONT_MATTER.match(text):
        return "markdown"
    _refuse(_listed(text, lower))
    return "markdown" if _has_structure(text) else "text"


def _refuse(what: str) -> None:
    if what:
        raise Refused(f"it is {what}")


def _by_magic(head: bytes) -> str:
    for magic, what in kinds.MAGIC:
        if head.startswith(magic) and (not magic.isalnum() or _NO_TEXT.search(head[:64])):
            return what
    for place, magic, what in kinds.INSIDE:
        if head.startswith(magic, place):
            return what
    if head.startswith(b"PK\x03\x04"):
        packed = (what for inside, what in kinds.PACKED if inside in head)
        return next(packed, f"a ZIP file: {kinds.UNPACK}")
    return ""


def _letters(head: bytes) -> bytes:
    """The same as plain bytes: no byte order mark; of UTF-16 and UTF-32 every markup letter still shows."""
    for mark in _BYTE_ORDER_MARKS:
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"")


def _mail(text: bytes, name: str) -> str:
    if _MAILBOX.match(text):
        return f"a mailbox: {kinds.SAVE_EACH}"
    top = _EMPTY_LINE.split(text, maxsplit=1)[0]
    if _SAVED_AS_MAIL.search(top):
        return f"a saved page (MHTML): {kinds.SAVE_AS}"
    sent = len(_MAIL.findall(top)) >= 2 or (name.endswith(".eml") and _FIELD.match(text))
    return f"an e-mail: {kinds.SAVE_AS}" if sent else ""


def _written(text: bytes) -> str:
    """What is text, but no article."""
    low = text[:100].lower()
    for beginning, what in kinds.WRITTEN:
        if low.startswith(beginning):
            return what
    if _SUBTITLES.match(text):
        return f"a file of subtitles: {kinds.SAVE_AS}"
    return f"a Kindle's list of clippings: {kinds.SAVE_EACH}" if _CLIPPING.match(text) else ""


def _marked_up(tag: bytes, text: bytes, name: str) -> Kind:
    """What begins with a tag."""
    if tag in kinds.FEEDS:
        raise Refused(f"it is a feed or a list of feeds: {kinds.SAVE_EACH}")
    declared = text.lstrip().startswith(b"<?xml")
    if declared and tag not in {b"doctype", b"html"} and b"1999/xhtml" not in text:
        raise Refused(f"it is {_XML}")
    if tag in {b"doctype", *_PAGE_TAGS}:
        # Markdown, too, may begin with a tag
        return "markdown" if name.endswith(_MARKDOWN_NAMES) and not _PAGE.search(text) else "html"
    if tag == b"svg":
        raise Refused("it is a picture (SVG): replikk does not read these")
    if name.endswith(_PAGE_NAMES):
        return "html"
    if declared or name.endswith(".xml"):
        raise Refused(f"it is {_XML}")
    return "markdown" if name.endswith(_MARKDOWN_NAMES) else "text"


def _listed(text: bytes, name: str) -> str:
    """What holds data instead of running text, or ""."""
    if _JSON.match(text.lstrip()):
        return f"a JSON file: {kinds.SAVE_EACH}"
    named = name.endswith(_TABLE_NAMES) and _DELIMITED.match(text)
    if text.lower().startswith(kinds.TABLES) or named or _is_table(text):
        return f"a table (CSV): {kinds.SAVE_EACH}"
    return ""


def _is_table(text: bytes) -> bool:
    """Whether every line holds the same number of commas, semicolons or tabs, two at least."""
    rows = [row.strip() for row in _QUOTED.sub(b"", text).split(b"\n")[:-1] if row.strip()]
    if len(rows) < _LEAST_ROWS or any(row.endswith(b".") for row in rows):
        return False
    return any(len({row.count(mark) for row in rows}) == 1 and rows[0].count(mark) > 1 for mark in (b",", b";", b"\t"))


def _has_structure(text: bytes) -> bool:
    """Whether signs of Markdown occur often enough not to be chance."""
    strong = len(_STRONG_SIGN.findall(text))
    return strong >= 2 or (strong == 1 and len(_WEAK_SIGN.findall(text)) >= 2)

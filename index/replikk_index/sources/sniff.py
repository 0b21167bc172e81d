"""What a file is, told by its contents; its name is only a hint."""

import re
from typing import Literal

from replikk_index.errors import Refused

Kind = Literal["html", "markdown", "text"]

HEAD = 4096
"""Bytes that are looked at."""

_NOT_YET = "replikk cannot read these yet"
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", f"a PDF file: {_NOT_YET}"),
    (b"PK\x03\x04", f"a ZIP file, an e-book or an office document: {_NOT_YET}"),
    (b"\xd0\xcf\x11\xe0", f"an office document: {_NOT_YET}"),
    (b"{\\rtf", f"an RTF document: {_NOT_YET}"),
    (b"\x1f\x8b", f"a compressed file: {_NOT_YET}"),
    (b"BZh", f"a compressed file: {_NOT_YET}"),
    (b"\xfd7zXZ", f"a compressed file: {_NOT_YET}"),
    (b"(\xb5/\xfd", f"a compressed file: {_NOT_YET}"),
    (b"ZIM\x04", f"a ZIM archive: {_NOT_YET}"),
    (b"WARC/", f"a web archive (WARC): {_NOT_YET}"),
    (b"SQLite format 3", "a database"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"RIFF", "a picture or sound file"),
    (b"ID3", "a sound file"),
    (b"\x7fELF", "a program"),
    (b"#!/", "a script"),
)
_MAILBOX = re.compile(rb"From \S+@?\S* +\w{3} \w{3} ")
_MAIL = re.compile(rb"(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version): ", re.IGNORECASE)
_XML = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?P<tag>[\w:!]+)", re.DOTALL)
_FEEDS = (b"rss", b"feed", b"rdf:rdf", b"opml")
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|meta|title)[\s>]", re.IGNORECASE)
_TAGS = re.compile(rb"</?(?:p|div|span|h[1-6]|a|br|article|section|ul|li)\b[^>]*>", re.IGNORECASE)
_JSON = re.compile(rb'\s*[\[{]\s*["\[{]')
_FRONT_MATTER = re.compile(rb"(?:---|\+\+\+)[ \t]*\r?\n(?:[^\n]*\n){0,60}?(?:---|\+\+\+)[ \t]*\r?\n")
_STRUCTURE = re.compile(rb"^(?:#{1,6} \S|```|\* \S|> \S|\[[^\]\n]+\]\(https?:)|\]\(https?://", re.MULTILINE)
_MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd")
_HTML_NAMES = (".html", ".htm", ".xhtml")


def kind_of(data: bytes, name: str) -> Kind:
    """The reader for a file; raises ``Refused`` with a reason in words when there is none."""
    head = data[:HEAD].removeprefix(b"\xef\xbb\xbf")
    for magic, what in _MAGIC:
        if head.startswith(magic):
            raise Refused(f"it is {what}")
    lower = name.lower()
    if _MAILBOX.match(head) or len(_MAIL.findall(head)) >= 2:
        raise Refused(f"it is e-mail: {_NOT_YET}")
    if lower.endswith(_MARKDOWN_NAMES):
        return "markdown"
    wide = head.replace(b"\0", b"")  # UTF-16 and UTF-32 markup still shows
    found = _XML.match(wide)
    if found and found["tag"].lower() in _FEEDS:
        raise Refused(f"it is a feed or a list of feeds: {_NOT_YET}")
    if _HTML.search(wide) or (lower.endswith(_HTML_NAMES) and b"<" in wide):
        return "html"
    if found and wide.lstrip().startswith(b"<?xml"):
        raise Refused(f"it is an XML file: {_NOT_YET}")
    if _JSON.match(head) and not lower.endswith(".txt"):
        raise Refused(f"it is a JSON file: {_NOT_YET}")
    if lower.endswith((".csv", ".tsv")):
        raise Refused(f"it is a table: {_NOT_YET}")
    if found and len(_TAGS.findall(wide)) >= 4:
        return "html"
    if _FRONT_MATTER.match(head):
        return "markdown"
    return "markdown" if len(_STRUCTURE.findall(head)) >= 3 else "text"

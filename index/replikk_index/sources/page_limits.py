"""What a page may cost, checked before any parser sees it.

How deep its elements are nested needs no check: the parser itself stops at 255 and says so.
"""

import re

MOST_TAGS = 50_000
MOST_ATTRIBUTES = 5_000
"""Of one tag: parsers compare each with all others."""
LONGEST_TAG = 8_000_000
"""Bytes; lxml silently drops the rest of a page after an attribute of 10 MB."""
LARGEST_PAGE = 20 * 1024 * 1024
"""Bytes, embedded pictures not counted."""

_DATA_ADDRESS = re.compile(rb"data:[a-zA-Z]{1,20}/[\w.+-]{1,80}(?:;[\w=.+-]{1,40}){0,5},[^\s\"'<>)\\]*")
_LONG_TAG = re.compile(rb"<[a-zA-Z][^<>]{10000,}")
_QUOTED = re.compile(rb"\"[^\"]*\"|'[^']*'")
_GAP = re.compile(rb"[\s/]+")


def without_pictures(data: bytes) -> bytes:
    """A page without the pictures, fonts and sounds that were saved inside it as ``data:`` addresses."""
    return _DATA_ADDRESS.sub(b"data:,", data)


def excess(data: bytes) -> str:
    """In plain words why a page is too much for the parser, or ""; takes time linear in its length."""
    if len(data) > LARGEST_PAGE:
        return f"it is larger than {LARGEST_PAGE // (1024 * 1024)} MB"
    if data.count(b"<") > MOST_TAGS:
        return f"it has more than {MOST_TAGS} tags"
    for found in _LONG_TAG.finditer(data):
        tag = found.group()
        if len(tag) > LONGEST_TAG:
            return "one of its tags is very long"
        if len(_GAP.findall(_QUOTED.sub(b"", tag))) > MOST_ATTRIBUTES:
            return f"one of its tags has more than {MOST_ATTRIBUTES} attributes"
    return ""

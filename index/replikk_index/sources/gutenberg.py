"""Books of Project Gutenberg: the article is what stands between the licence texts."""

import re
from dataclasses import dataclass, field

_START = re.compile(r"^\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK.*$", re.MULTILINE | re.IGNORECASE)
_END = re.compile(r"^\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG EBOOK", re.MULTILINE | re.IGNORECASE)
_FIELD = re.compile(r"^(Title|Author|Release Date|Language):[ \t]*(\S.*)$", re.MULTILINE | re.IGNORECASE)
_LATEST_START = 20_000
_NUMBER = re.compile(r"\s*\[.*$")


@dataclass(frozen=True, slots=True)
class Book:
    """Fields of the licence header and the book's own text."""

    fields: dict[str, str] = field(default_factory=dict)
    body: str = ""


def split(text: str) -> Book:
    """Cut the licence texts off; a text without them comes back whole."""
    start = _START.search(text, 0, _LATEST_START)
    if not start:
        return Book({}, text)
    end = _END.search(text, start.end())
    fields = {key.lower(): _NUMBER.sub("", value) for key, value in _FIELD.findall(text[: start.start()])}
    return Book(fields, text[start.end() : end.start() if end else None])

"""CSL-JSON, which Zotero and other reference managers import (the schema of Citation Style Language 1.0.2)."""

import json
import re
from collections.abc import Iterable
from typing import Any

from replikk.citation.bibtex import citation_key
from replikk.citation.names import Name, parted
from replikk.citation.passage import Passage, said, speaker_of
from replikk.terminal.links import safe_url
from replikk_index.models import Article

_NUMBERS = re.compile(r"\[\n[\d,\s]+\]")
"""An array of numbers on several lines; no string has a line end in it."""


def csl_json(passage: Passage | None, article: Article) -> str:
    """An array with one item, as reference managers want it."""
    return as_array([csl_item(passage, article)])


def as_array(items: Iterable[dict[str, Any]]) -> str:
    """Several items in one document; the parts of a date stand on one line."""
    return _NUMBERS.sub(_on_one_line, json.dumps(list(items), ensure_ascii=False, indent=2))


def _on_one_line(array: re.Match[str]) -> str:
    numbers = array[0].strip("[]").replace(",", " ").split()
    return f"[{', '.join(numbers)}]"


def csl_item(passage: Passage | None, article: Article) -> dict[str, Any]:
    """One item; what is not known is left out, and so is when it was accessed."""
    url = safe_url(article.url)
    item = {
        "id": citation_key(article),
        "type": "article-newspaper" if article.source else "webpage" if url else "document",
        "title": " ".join(article.title.split()),
        "container-title": article.source,
        "author": [_name(parted(author, article.source)) for author in article.authors],
        "issued": _issued(article),
        "URL": url,
        "language": article.language,
        "note": _note(passage),
    }
    return {name: value for name, value in item.items() if value}


def _name(name: Name) -> dict[str, str]:
    return {"literal": name.family} if name.is_whole else {"family": name.family, "given": name.given}


def _issued(article: Article) -> dict[str, list[list[int]]]:
    """As many parts as are known; no clock."""
    parts = [int(part) for part in article.date.partition("T")[0].split("-") if part]
    return {"date-parts": [parts]} if parts else {}


def _note(passage: Passage | None) -> str:
    if passage is None:
        return ""
    if passage.quote is None:
        return "\n\n".join(passage.paragraphs)
    who = speaker_of(passage.quote)
    return f"{said(passage.quote)} — {who}" if who else said(passage.quote)

"""What the search benchmark asks of an engine, and the articles and queries that it hands over.

Every engine takes the same words: runs of letters and digits, in small letters, not stemmed. It searches one text,
the body of the articles; beside it lie the language and the date, to filter and to sort by, and the id.
"""

import importlib
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Protocol

MODULES = {
    "ours": "ours",
    "tantivy": "tantivy_engine",
    "fts5": "fts5",
    "xapian": "xapian_engine",
    "whoosh": "whoosh_stock",
}
"""Names of the engines and the modules here that hold them, in the order of the tables."""

CLASSES = (
    "rare", "medium", "common", "and", "or", "not", "phrase", "near", "prefix", "fuzzy", "filter", "newest",
)  # fmt: skip
"""Kinds of queries:

* ``rare``, ``medium``, ``common``: one word, by how many articles hold it;
* ``and``, ``or``: two or three words that do stand in one article; ``not``: the first word without the second;
* ``phrase``: two or three words in a row; ``near``: the second at most ``WITHIN`` words after the first;
* ``prefix``: words that begin so; ``fuzzy``: words at a Levenshtein distance of at most 1, the first letter included;
* ``filter``: a word, one language, from one moment to another, both included;
* ``newest``: one word, the newest articles first. All others are ranked by BM25, where the engine ranks that kind.
"""

WITHIN = 5
_WORD = re.compile(r"[^\W_]+")
_EARLIEST = "1970-01-01T00:00:00"


@dataclass(frozen=True, slots=True)
class Article:
    """One article of the corpus."""

    id: str
    title: str
    body: str
    date: str
    """A moment of nineteen letters, ``2019-02-28T17:30:00``; what the corpus leaves open is filled from 1970-01-01."""
    source: str
    lang: str


@dataclass(frozen=True, slots=True)
class Query:
    """One query."""

    cls: str
    """One of ``CLASSES``."""
    terms: tuple[str, ...]
    lang: str = ""
    """Only for ``filter``, as the two moments."""
    low: str = ""
    high: str = ""


class Engine(Protocol):
    """A search engine under measurement.

    ``run.py`` makes one in a process of its own and calls either ``build`` or first ``open`` and then any other.
    """

    version: str
    settings: str
    """What a reader of the table should know about how it is used, in some words."""
    unable: frozenset[str]
    """The classes of queries that it has no exact way of asking."""
    keeps_text: bool
    """Whether the folder holds the text of the articles beside the index."""

    def build(self, corpus: Path, folder: Path, count: int) -> None:
        """Index the first articles of a corpus into an empty folder, ready to be opened."""

    def open(self, folder: Path) -> None:
        """Open what ``build`` has left."""

    def search(self, query: Query, limit: int) -> list[str]:
        """Ids of the best articles, the best first."""

    def count(self, query: Query) -> int:
        """How many articles match; exact."""

    def add(self, articles: Sequence[Article]) -> None:
        """Add articles with new ids; when this returns they are committed and found. So it is with the next two."""

    def update(self, articles: Sequence[Article]) -> None:
        """Put these in place of those with the same ids."""

    def delete(self, ids: Sequence[str]) -> None:
        """Remove articles."""


def load(name: str) -> Engine:
    """The engine of that name. Raises ImportError or NotImplementedError if it cannot be had in this Python."""
    engine: Engine = importlib.import_module(f"benchmarks.search_engines.{MODULES[name]}").engine()
    return engine


def words(text: str) -> list[str]:
    """The words of a text as every engine is to see them."""
    return _WORD.findall(text.lower())


def articles(corpus: Path, count: int) -> Iterator[Article]:
    """The first articles of a file with one JSON object a line. Raises ValueError if it is none, or a date is none."""
    with corpus.open(encoding="utf-8") as lines:
        for line in islice(lines, count):
            fields = json.loads(line)
            date = str(fields.get("date") or "")
            filled = datetime.fromisoformat((date + _EARLIEST[len(date) :])[: len(_EARLIEST)])
            yield Article(
                str(fields["id"]),
                fields.get("title") or "",
                fields.get("body") or fields.get("text") or "",
                filled.isoformat(timespec="seconds"),
                fields.get("source") or "",
                fields.get("lang") or "",
            )

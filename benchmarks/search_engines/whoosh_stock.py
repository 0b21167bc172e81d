"""Whoosh as it comes: its own codec, its own writer, its own searcher."""

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import whoosh
from benchmarks.search_engines import engine as bench
from benchmarks.search_engines.engine import Article, Query
from whoosh import index
from whoosh.analysis import LowercaseFilter, RegexTokenizer
from whoosh.fields import DATETIME, ID, TEXT, Schema
from whoosh.query import And, DateRange, FuzzyTerm, Not, Or, Phrase, Prefix, Term

_moment = datetime.datetime.fromisoformat


class StockWhoosh:
    """Whoosh with the writer's defaults, but for compound files: with those every opening reads the whole index."""

    version = ".".join(map(str, whoosh.__version__))
    settings = "one process, limitmb=128, compound=False"
    unable: frozenset[str] = frozenset()
    keeps_text = False

    def build(self, corpus: Path, folder: Path, count: int) -> None:
        """Index everything in one commit."""
        schema = Schema(
            id=ID(stored=True, unique=True),
            lang=ID,
            date=DATETIME(sortable=True),
            body=TEXT(analyzer=RegexTokenizer(r"[^\W_]+") | LowercaseFilter()),
        )
        writer = index.create_in(str(folder), schema).writer(compound=False)
        for article in bench.articles(corpus, count):
            writer.add_document(**_document(article))
        writer.commit()

    def open(self, folder: Path) -> None:
        """Open the index and a searcher."""
        self._index = index.open_dir(str(folder))
        self._searcher = self._index.searcher()

    def search(self, query: Query, limit: int) -> list[str]:
        """Ids of the best articles."""
        order = {"sortedby": "date", "reverse": True} if query.cls == "newest" else {}
        hits = self._searcher.search(_matching(query), limit=limit, filter=_filter(query), **order)
        return [hit["id"] for hit in hits]

    def count(self, query: Query) -> int:
        """How many articles match."""
        hits = self._searcher.search(_matching(query), limit=None, scored=False, filter=_filter(query))
        return len(hits)

    def add(self, articles: Sequence[Article]) -> None:
        """Add articles."""
        writer = self._index.writer(compound=False)
        for article in articles:
            writer.add_document(**_document(article))
        self._finish(writer)

    def update(self, articles: Sequence[Article]) -> None:
        """Put articles in place of others."""
        writer = self._index.writer(compound=False)
        for article in articles:
            writer.update_document(**_document(article))
        self._finish(writer)

    def delete(self, ids: Sequence[str]) -> None:
        """Remove articles."""
        writer = self._index.writer(compound=False)
        for each in ids:
            writer.delete_by_term("id", each)
        self._finish(writer)

    def _finish(self, writer: Any) -> None:
        writer.commit()
        # not refresh(): it goes on reading a segment without what was deleted in it meanwhile
        self._searcher.close()
        self._searcher = self._index.searcher()


def _document(article: Article) -> dict[str, object]:
    return {"id": article.id, "lang": article.lang, "date": _moment(article.date), "body": article.body}


def _filter(query: Query) -> Any:
    if query.cls != "filter":
        return None
    return And([Term("lang", query.lang), DateRange("date", _moment(query.low), _moment(query.high))])


def _matching(query: Query) -> Any:
    first = query.terms[0]
    terms = [Term("body", term) for term in query.terms]
    match query.cls:
        case "and":
            return And(terms)
        case "or":
            return Or(terms)
        case "not":
            # as its own parser has it: AndNot can let through the first article that holds both words
            return And([terms[0], Not(terms[1])])
        case "phrase":
            return Phrase("body", list(query.terms))
        case "near":
            return Phrase("body", list(query.terms), slop=bench.WITHIN)
        case "prefix":
            return Prefix("body", first)
        case "fuzzy":
            return FuzzyTerm("body", first, maxdist=1, prefixlength=0)
    return terms[0]


def engine() -> bench.Engine:
    """The engine for the benchmark."""
    return StockWhoosh()

"""Xapian, by its Python bindings, which come with the system (``python3-xapian`` on Debian), not from PyPI."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import xapian
from benchmarks.search_engines import engine as bench
from benchmarks.search_engines.engine import Article, Query

_DATE = 0
"""The slot of the values that holds the moment."""
_ID = "Q"
_LANG = "L"


class Xapian:
    """Xapian with its defaults."""

    version = xapian.version_string()
    settings = "glass, a flush every 10,000 articles; its words are parted in Python"
    unable = frozenset({"fuzzy"})
    keeps_text = False

    def build(self, corpus: Path, folder: Path, count: int) -> None:
        """Index everything in one commit, but for its own flushes."""
        base = xapian.WritableDatabase(str(folder), xapian.DB_CREATE_OR_OPEN)
        for article in bench.articles(corpus, count):
            base.add_document(_document(article))
        base.commit()
        base.close()

    def open(self, folder: Path) -> None:
        """Open the database."""
        self._folder = str(folder)
        self._base = xapian.Database(self._folder)

    def search(self, query: Query, limit: int) -> list[str]:
        """Ids of the best articles."""
        asked = xapian.Enquire(self._base)
        asked.set_query(_matching(query))
        if query.cls == "newest":
            asked.set_sort_by_value(_DATE, True)
        return [match.document.get_data().decode() for match in asked.get_mset(0, limit)]

    def count(self, query: Query) -> int:
        """How many articles match."""
        asked = xapian.Enquire(self._base)
        asked.set_query(_matching(query))
        # it estimates unless it is told to look at every article
        found: int = asked.get_mset(0, 1, self._base.get_doccount()).get_matches_estimated()
        return found

    def add(self, articles: Sequence[Article]) -> None:
        """Add articles."""
        base = self._writer()
        for article in articles:
            base.add_document(_document(article))
        self._finish(base)

    def update(self, articles: Sequence[Article]) -> None:
        """Put articles in place of others."""
        base = self._writer()
        for article in articles:
            base.replace_document(_ID + article.id, _document(article))
        self._finish(base)

    def delete(self, ids: Sequence[str]) -> None:
        """Remove articles."""
        base = self._writer()
        for each in ids:
            base.delete_document(_ID + each)
        self._finish(base)

    def _writer(self) -> Any:
        return xapian.WritableDatabase(self._folder, xapian.DB_OPEN)

    def _finish(self, base: Any) -> None:
        base.commit()
        base.close()
        self._base.reopen()


def _document(article: Article) -> Any:
    """One article; the text goes in as words and blanks, because Xapian joins "B&B" and "3.14" to one word."""
    document = xapian.Document()
    taking = xapian.TermGenerator()
    taking.set_document(document)
    taking.index_text(" ".join(bench.words(article.body)))
    document.add_boolean_term(_ID + article.id)
    document.add_boolean_term(_LANG + article.lang)
    document.add_value(_DATE, article.date)
    document.set_data(article.id)
    return document


def _matching(query: Query) -> Any:
    make = xapian.Query
    terms = [make(term) for term in query.terms]
    match query.cls:
        case "and":
            return make(make.OP_AND, terms)
        case "or":
            return make(make.OP_OR, terms)
        case "not":
            return make(make.OP_AND_NOT, terms)
        case "phrase":
            return make(make.OP_PHRASE, terms)
        case "near":
            # the window holds both words
            return make(make.OP_PHRASE, terms, bench.WITHIN + 1)
        case "prefix":
            # with fewer arguments the bindings take the word for a list of letters; 0: no end of words
            return make(make.OP_WILDCARD, query.terms[0], 0, make.WILDCARD_LIMIT_ERROR)
        case "filter":
            dates = make(make.OP_VALUE_RANGE, _DATE, query.low, query.high)
            return make(make.OP_FILTER, terms[0], make(make.OP_AND, make(_LANG + query.lang), dates))
    return terms[0]


def engine() -> bench.Engine:
    """The engine for the benchmark."""
    return Xapian()

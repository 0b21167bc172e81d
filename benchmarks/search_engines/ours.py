"""The engine of this project: its own writer and commits, and its searching in Whoosh's classes of queries."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.search_engines import engine as bench
from benchmarks.search_engines.engine import Article, Query
from whoosh import query as whoosh

from replikk_index import models
from replikk_index.engines.whoosh import WhooshEngine
from replikk_index.engines.whoosh.codec.results import Results
from replikk_index.engines.whoosh.queries import OneWordQuery, RangeQuery
from replikk_index.engines.whoosh.snapshot import WhooshSnapshot
from replikk_index.memory import Memory

ID_BYTES = 32
"""Ids lie in a file of their own, so many bytes each, as a catalogue would have them."""


class Ours:
    """Articles without titles, sources and quotes, so that there is one text; and no word forms."""

    version = "this checkout"
    settings = "one process, commits as large as a refresh makes them, merged afterwards"
    unable: frozenset[str] = frozenset()
    keeps_text = False

    def build(self, corpus: Path, folder: Path, count: int) -> None:
        """Index in steps, then merge what is worth merging."""
        self._folder = folder
        self._engine = WhooshEngine(folder)
        self._rows = 0
        with (folder / "ids").open("xb"):
            pass
        for batch in _batches(bench.articles(corpus, count)):
            self._commit(batch)
        while self._engine.tidy():
            pass

    def open(self, folder: Path) -> None:
        """Open the newest commit."""
        self._folder = folder
        self._engine = WhooshEngine(folder)
        self._ids = (folder / "ids").open("rb")
        self._rows = (folder / "ids").stat().st_size // ID_BYTES
        self._open()

    def search(self, query: Query, limit: int) -> list[str]:
        """Ids of the best articles."""
        newest = query.cls == "newest"
        found = Results(self._articles, _matching(query), scored=not newest)
        when, row = found.by("when", descending=True), found.by("row")
        best = found.first(limit, [when, row] if newest else [found.best, when, row])
        return [self._id(each) for each in found.column("row", best).tolist()]

    def count(self, query: Query) -> int:
        """How many articles match."""
        return len(Results(self._articles, _matching(query), scored=False))

    def add(self, articles: Sequence[Article]) -> None:
        """Add articles."""
        self._commit(articles)
        self._open()

    def update(self, articles: Sequence[Article]) -> None:
        """Put articles in place of others."""
        self._engine.apply([_change(self._row(each.id), each) for each in articles], self._rows)
        self._open()

    def delete(self, ids: Sequence[str]) -> None:
        """Remove articles."""
        rows = [self._row(each) for each in ids]
        self._engine.apply([models.Change(row, row, None) for row in rows], self._rows)
        self._open()

    def _commit(self, articles: Iterable[Article]) -> None:
        changes = [_change(row, each) for row, each in enumerate(articles, self._rows)]
        with (self._folder / "ids").open("ab") as ids:
            for change in changes:
                assert change.article
                ids.write(change.article.key.encode().ljust(ID_BYTES))
        self._rows += len(changes)
        self._engine.apply(changes, self._rows)

    def _open(self) -> None:
        self._snapshot = self._engine.snapshot()
        assert isinstance(self._snapshot, WhooshSnapshot)
        self._articles = self._snapshot.collections[models.Target.ARTICLES]

    def _id(self, row: int) -> str:
        self._ids.seek(row * ID_BYTES)
        return self._ids.read(ID_BYTES).decode().strip()

    def _row(self, wanted: str) -> int:
        return (self._folder / "ids").read_bytes().index(wanted.encode().ljust(ID_BYTES)) // ID_BYTES


def _batches(articles: Iterator[Article]) -> Iterator[list[Article]]:
    batch: list[Article] = []
    letters = 0
    for article in articles:
        batch.append(article)
        letters += len(article.body)
        if letters > Memory().letters:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch


def _change(row: int, article: Article) -> models.Change:
    found = models.Article(article.id, "", article.body, date=article.date, language=article.lang)
    return models.Change(row, row, found)


def _matching(query: Query) -> Any:
    first = query.terms[0]
    terms = [whoosh.Term("body", term) for term in query.terms]
    match query.cls:
        case "and":
            return whoosh.And(terms)
        case "or":
            return whoosh.Or(terms)
        case "not":
            return whoosh.AndNot(*terms)
        case "phrase":
            return whoosh.Phrase("body", list(query.terms))
        case "near":
            return whoosh.Phrase("body", list(query.terms), slop=bench.WITHIN)
        case "prefix":
            return OneWordQuery("body", first, beginning=True)
        case "fuzzy":
            return OneWordQuery("body", first, beginning=False)
        case "filter":
            low, high = models.when_number(query.low), models.when_number(query.high)
            return whoosh.Require(
                terms[0], whoosh.And([whoosh.Term("lang", query.lang), RangeQuery(low, high, "when")])
            )
    return terms[0]


def engine() -> bench.Engine:
    """The engine for the benchmark."""
    return Ours()

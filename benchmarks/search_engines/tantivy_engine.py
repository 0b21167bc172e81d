"""Tantivy, by its Python package ``tantivy``."""

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import tantivy
from benchmarks.search_engines import engine as bench
from benchmarks.search_engines.engine import Article, Query
from tantivy import FieldType, Occur, Order

_moment = datetime.datetime.fromisoformat
_HEAP = 256 << 20
_SMALL_HEAP = 32 << 20
"""Bytes for the writer of some articles: a large one takes longer to set up."""


class Tantivy:
    """Tantivy with a thread a core for building."""

    version = tantivy.__version__.partition(",")[0].removeprefix("tantivy v")
    settings = "a thread a core, 256 MB heap"
    unable = frozenset({"near"})
    """Its phrases with a slop also take words in the other order."""
    keeps_text = False

    def build(self, corpus: Path, folder: Path, count: int) -> None:
        """Index everything in one commit and wait for the merges."""
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
        builder.add_text_field("lang", tokenizer_name="raw", index_option="basic")
        builder.add_date_field("date", indexed=True, fast=True)
        builder.add_text_field("body", tokenizer_name="words", index_option="position")
        built = tantivy.Index(builder.build(), path=str(folder))
        _register(built)
        writer = built.writer(heap_size=_HEAP)
        for article in bench.articles(corpus, count):
            writer.add_document(_document(article))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> None:
        """Open the index and a searcher."""
        self._index = tantivy.Index.open(str(folder))
        _register(self._index)
        self._searcher = self._index.searcher()

    def search(self, query: Query, limit: int) -> list[str]:
        """Ids of the best articles."""
        order = {"order_by_field": "date", "order": Order.Desc} if query.cls == "newest" else {}
        hits = self._searcher.search(self._matching(query), limit, count=False, **order).hits
        return [self._searcher.doc(address).get_first("id") for _, address in hits]

    def count(self, query: Query) -> int:
        """How many articles match."""
        found: int = self._searcher.search(self._matching(query), 1, count=True).count
        return found

    def add(self, articles: Sequence[Article]) -> None:
        """Add articles."""
        self._change([], articles)

    def update(self, articles: Sequence[Article]) -> None:
        """Put articles in place of others."""
        self._change([article.id for article in articles], articles)

    def delete(self, ids: Sequence[str]) -> None:
        """Remove articles."""
        self._change(ids, [])

    def _change(self, gone: Sequence[str], come: Sequence[Article]) -> None:
        writer = self._index.writer(heap_size=_SMALL_HEAP, num_threads=1)
        for each in gone:
            writer.delete_documents_by_term("id", each)
        for article in come:
            writer.add_document(_document(article))
        writer.commit()
        self._index.reload()
        self._searcher = self._index.searcher()

    def _matching(self, query: Query) -> Any:
        make, schema = tantivy.Query, self._index.schema
        first, *rest = (make.term_query(schema, "body", term) for term in query.terms)
        match query.cls:
            case "and":
                return make.boolean_query([(Occur.Must, each) for each in (first, *rest)])
            case "or":
                return make.boolean_query([(Occur.Should, each) for each in (first, *rest)])
            case "not":
                return make.boolean_query([(Occur.Must, first), *((Occur.MustNot, each) for each in rest)])
            case "phrase":
                return make.phrase_query(schema, "body", list(query.terms))
            case "prefix":
                return make.regex_query(schema, "body", query.terms[0] + ".*")
            case "fuzzy":
                return make.fuzzy_term_query(schema, "body", query.terms[0], distance=1, transposition_cost_one=False)
            case "filter":
                lang = make.term_query(schema, "lang", query.lang, index_option="basic")
                dates = make.range_query(schema, "date", FieldType.Date, _moment(query.low), _moment(query.high))
                unscored = ((Occur.Must, make.const_score_query(each, 0.0)) for each in (lang, dates))
                return make.boolean_query([(Occur.Must, first), *unscored])
        return first


def _register(index: Any) -> None:
    words = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).filter(tantivy.Filter.lowercase())
    index.register_tokenizer("words", words.build())


def _document(article: Article) -> Any:
    document = tantivy.Document()
    document.add_text("id", article.id)
    document.add_text("lang", article.lang)
    document.add_date("date", _moment(article.date))
    document.add_text("body", article.body)
    return document


def engine() -> bench.Engine:
    """The engine for the benchmark."""
    return Tantivy()

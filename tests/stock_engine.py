"""Stock Whoosh behind the seam, slow and simple: what our own codec and searching must agree with.

Whoosh's own codec, writer, readers and matchers; the queries are compiled as for our own engine, and answered by their
``matcher``. Its files hold pickles: never outside of tests.
"""

import json
import struct
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from whoosh import index
from whoosh.scoring import BM25F

from replikk_index.docset import DocSet
from replikk_index.engines import Cancel, Cancelled, Count, Cursor, Facet, Health, Hit, Page, State, never
from replikk_index.engines.whoosh import schema
from replikk_index.engines.whoosh.compiling import Compiler
from replikk_index.engines.whoosh.forms import Forms, expand
from replikk_index.models import Change, FieldStatistics, Sort, Target
from replikk_index.query import Node

NAMES = {Target.ARTICLES: "articles", Target.QUOTES: "quotes"}
FACET_FIELDS = {Facet.SOURCE: "outlet", Facet.LANGUAGE: "lang", Facet.SPEAKER: "person"}

Match = tuple[float, int, int, int]
"""Score, date, key and row."""


class StockEngine:
    """Two stock indexes in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._state = folder / "state.json"

    def generation(self) -> int:
        return int(json.loads(self._state.read_text())["generation"]) if self._state.exists() else 0

    def apply(self, changes: Iterable[Change], upto: int) -> None:
        changes = tuple(changes)
        rows = {change.row for change in changes}
        self._folder.mkdir(parents=True, exist_ok=True)
        found = [(change, schema.documents(change, change.article)) for change in changes if change.article]
        self._write(Target.ARTICLES, rows, "row", [article for _, (article, _) in found])
        self._write(Target.QUOTES, rows, "article", [quote for _, (_, quotes) in found for quote in quotes])
        serial = json.loads(self._state.read_text())["serial"] if self._state.exists() else 0
        self._state.write_text(json.dumps({"generation": upto, "serial": serial + 1}))

    def _write(self, target: Target, rows: set[int], column: str, documents: list[dict[str, Any]]) -> None:
        writer = self._index(target).writer(limitmb=16, compound=False)
        numbered = self._index(target).reader()
        for base, leaf in ((base, leaf) for leaf, base in numbered.leaf_readers()):
            numbers = leaf.column_reader(column, translate=False) if leaf.has_column(column) else {}
            for at in leaf.all_doc_ids():
                if numbers[at] in rows:
                    writer.delete_document(base + at)
        numbered.close()
        for document in documents:
            writer.add_document(**{name: value for name, value in document.items() if value not in (None, "", [])})
        writer.commit(merge=False)

    def _index(self, target: Target) -> Any:
        name = NAMES[target]
        if index.exists_in(str(self._folder), name):
            return index.open_dir(str(self._folder), name)
        return index.create_in(str(self._folder), getattr(schema, name)(), name)

    def tidy(self) -> bool:
        if not self._state.exists() or all(len(self._index(target)._segments()) < 2 for target in NAMES):
            return False
        for target in NAMES:
            self._index(target).writer(compound=False).commit(optimize=True)
        return True

    def snapshot(self) -> "StockSnapshot":
        searchers = {target: self._index(target).searcher(weighting=BM25F()) for target in NAMES}
        return StockSnapshot(searchers, self.generation())

    def stamp(self) -> tuple[int, ...]:
        return (self.generation(),)

    def check(self, *, thorough: bool = False) -> Health:  # noqa: ARG002
        if not self._state.exists():
            return Health(State.EMPTY)
        return Health(State.GOOD, "", sum(self._index(target).doc_count() for target in NAMES), 1)

    def reset(self) -> None:
        for path in self._folder.iterdir():
            path.unlink()


class StockSnapshot:
    """Answers by Whoosh's own matchers."""

    def __init__(self, searchers: dict[Target, Any], generation: int) -> None:
        self.generation = generation
        self._searchers = searchers

    def close(self) -> None:
        for searcher in self._searchers.values():
            searcher.close()

    def compiler(self, target: Target) -> Compiler:
        return Compiler(target, self._expand, {}, self._searchers)

    def _expand(self, word: str, field: str, inflect: bool) -> Forms:
        reader = self._searchers[Target.QUOTES if field in schema.QUOTE_TEXT else Target.ARTICLES].reader()
        languages = [code.decode() for code in reader.lexicon("lang")]
        return expand(
            word,
            languages,
            lambda start: [each.decode() for each in reader.expand_prefix(field, start)],
            inflect=inflect,
        )

    def _matches(self, query: Any, target: Target) -> Iterator[Match]:
        for leaf, _ in self._searchers[target].leaf_searchers():
            if not leaf.reader().doc_count_all():
                continue  # Whoosh's empty reader has no columns
            when, order, row = (leaf.reader().column_reader(name, translate=False) for name in ("when", "order", "row"))
            matcher = query.matcher(leaf)
            while matcher.is_active():
                at = matcher.id()
                yield matcher.score(), when[at], order[at], row[at]
                matcher.next()

    def search(
        self,
        query: Node,
        target: Target,
        sort: Sort = Sort.RELEVANCE,
        limit: int = 50,
        after: Cursor | None = None,
        cancel: Cancel = never,
    ) -> Page:
        if cancel():
            raise Cancelled
        compiler = self.compiler(target)
        found = sorted(self._matches(compiler.compile(query), target), key=lambda match: _order(sort, match))
        skip = after.position if after else 0
        hits = tuple(Hit(row, score) for score, _, _, row in found[skip : skip + limit])
        more = Cursor(skip + limit, self.generation) if len(found) > skip + limit else None
        return Page(hits, len(found), tuple(compiler.lit), tuple(compiler.phrases), more)

    def count(self, query: Node, target: Target) -> Count:
        return Count(len(self.rows(query, target)))

    def rows(self, query: Node, target: Target) -> DocSet:
        return DocSet.of(row for *_, row in self._matches(self.compiler(target).compile(query), target))

    def facets(self, query: Node, target: Target, by: Facet) -> tuple[tuple[str, int], ...]:
        wanted, counts = self.rows(query, target), Counter[str]()
        for leaf, _ in self._searchers[target].leaf_searchers():
            reader = leaf.reader()
            rows, whens = (reader.column_reader(name, translate=False) for name in ("row", "when"))
            if by is Facet.YEAR:
                hits = (at for at in reader.all_doc_ids() if rows[at] in wanted)
                counts.update(str(whens[at] // 100_000_000) for at in hits if whens[at])
                continue
            for value in reader.lexicon(FACET_FIELDS[by]):
                counts[value.decode()] += sum(
                    rows[at] in wanted for at in reader.postings(FACET_FIELDS[by], value).all_ids()
                )
        return tuple((value, number) for value, number in counts.most_common() if number)

    def complete(self, prefix: str, field: str, limit: int) -> tuple[str, ...]:
        name = field or "body"
        reader = self._searchers[Target.QUOTES if field in schema.QUOTE_TEXT else Target.ARTICLES].reader()
        words = [word.decode() for word in reader.expand_prefix(name, prefix.lower())]
        return tuple(sorted(words, key=lambda word: (-reader.frequency(name, word), word))[:limit])

    def suggest(self, word: str) -> tuple[str, ...]:
        corrector = self._searchers[Target.ARTICLES].reader().corrector("body")
        return tuple(each for each in corrector.suggest(word.lower(), limit=5, maxdist=2) if each != word)

    def statistics(self, most: int = 10) -> tuple[FieldStatistics, ...]:
        found = []
        for searcher in self._searchers.values():
            reader = searcher.reader()
            for name in sorted(reader.indexed_field_names()):
                often = Counter({word.decode(): reader.doc_frequency(name, word) for word in reader.lexicon(name)})
                documents = len({at for word in often for at in reader.postings(name, word).all_ids()})
                total = sum(_occurrences(reader, name, word) for word in often)
                found.append(FieldStatistics(name, documents, len(often), total, 0, tuple(often.most_common(most))))
        return tuple(found)


def _occurrences(reader: Any, name: str, word: str) -> int:
    matcher = reader.postings(name, word)
    boost = getattr(reader.schema[name].format, "field_boost", 1.0)
    total = 0
    while matcher.is_active():
        total += round(matcher.weight() / boost)
        matcher.next()
    return total


def _order(sort: Sort, match: Match) -> tuple[float, ...]:
    score, when, order, row = match
    match sort:
        case Sort.RELEVANCE:
            return -_narrow(score), -when, order, row
        case Sort.NEWEST:
            return -when, order, row
        case Sort.OLDEST:
            return when == 0, when, order, row


def _narrow(score: float) -> float:
    """As a number of 32 bits: scores that were added up in another order are equal all the same."""
    return float(struct.unpack("f", struct.pack("f", score))[0])

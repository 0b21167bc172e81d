"""A frozen view of the index that answers questions."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from replikk_index.docset import DocSet
from replikk_index.engines import Cancel, Cancelled, Count, Cursor, Facet, Hit, Page, never
from replikk_index.engines.whoosh import schema, words
from replikk_index.engines.whoosh.codec import ranking
from replikk_index.engines.whoosh.codec.arrays import DamagedFile
from replikk_index.engines.whoosh.codec.results import Results
from replikk_index.engines.whoosh.codec.searching import Collection
from replikk_index.engines.whoosh.compiling import Compiler
from replikk_index.engines.whoosh.segments import Segment
from replikk_index.errors import EngineError
from replikk_index.models import FieldStatistics, Sort, Target
from replikk_index.query import Node

if TYPE_CHECKING:
    from replikk_index.engines.whoosh.forms import Forms

FACET_FIELDS = {Facet.SOURCE: "outlet", Facet.LANGUAGE: "lang", Facet.SPEAKER: "person"}
MOST_ROWS = 1 << 28
"""A set of rows takes room for the highest one."""
A_YEAR = 100_000_000
"""In the numbers of ``models.when_number``."""


class WhooshSnapshot:
    """One committed state; its files are held open, so that later commits cannot take them away."""

    def __init__(self, segments: Sequence[Segment], generation: int) -> None:
        self.generation = generation
        self.collections = {
            Target.ARTICLES: Collection([each.articles for each in segments], schema.articles()),
            Target.QUOTES: Collection([each.quotes for each in segments], schema.quotes()),
        }
        """For queries in Whoosh's own classes."""
        self._forms = lru_cache(4096)(self._expand)

    def close(self) -> None:
        """Let go of files."""
        self.collections.clear()

    def search(
        self,
        query: Node,
        target: Target,
        sort: Sort = Sort.RELEVANCE,
        limit: int = 50,
        after: Cursor | None = None,
        cancel: Cancel = never,
    ) -> Page:
        """Rows in order."""
        skip = after.position if after else 0
        with self._reading():
            compiler = self._compiler(target)
            found = self._results(compiler.compile(query), target, scored=sort is Sort.RELEVANCE, cancel=cancel)
            best = found.first(skip + limit, _keys(found, sort))[skip:]
            rows = found.column("row", best)
            scores = found.scores(best) if sort is Sort.RELEVANCE else np.zeros(len(best))
            lit = dict(compiler.lit)
            for wanted, kind in compiler.many.items():
                lit |= dict.fromkeys(words.meant_by(wanted, self.collections[kind]))
        hits = tuple(Hit(row, score) for row, score in zip(rows.tolist(), scores.tolist(), strict=True))
        more = Cursor(skip + limit, self.generation) if len(found) > skip + limit else None
        return Page(hits, len(found), tuple(lit), tuple(compiler.phrases), more)

    def count(self, query: Node, target: Target) -> Count:
        """Number of hits."""
        with self._reading():
            return Count(len(self._results(self._compiler(target).compile(query), target)))

    def rows(self, query: Node, target: Target) -> DocSet:
        """Every hit."""
        with self._reading():
            rows = self._results(self._compiler(target).compile(query), target).column("row")
            if len(rows) and not 0 <= int(rows.min()) <= int(rows.max()) < MOST_ROWS:
                raise DamagedFile("it names rows that no catalogue has")
            return DocSet.of_array(rows)

    def facets(self, query: Node, target: Target, by: Facet) -> tuple[tuple[str, int], ...]:
        """Values and their counts among the hits."""
        counts = Counter[str]()
        with self._reading():
            for leaf, hits in self._results(self._compiler(target).compile(query), target).found:
                if by is Facet.YEAR:
                    dates = leaf.table.column("when")[hits.docs].astype(np.int64)  # of bytes where none has a date
                    years, numbers = np.unique(dates // A_YEAR, return_counts=True)
                    counts.update({str(year): int(n) for year, n in zip(years, numbers, strict=True) if year})
                else:
                    counts.update(words.counted(leaf, FACET_FIELDS[by], hits))
        return tuple(counts.most_common())

    def complete(self, prefix: str, field: str, limit: int) -> tuple[str, ...]:
        """Words in the index that begin with ``prefix``."""
        with self._reading():
            return words.complete(self._collection_of(field), field or "body", prefix.lower(), limit)

    def suggest(self, word: str) -> tuple[str, ...]:
        """Words in the index that ``word`` may have been meant to be."""
        with self._reading():
            return words.suggest(self.collections[Target.ARTICLES], "body", word.lower(), 5)

    def statistics(self, most: int = 10) -> tuple[FieldStatistics, ...]:
        """What the index holds, field by field."""
        with self._reading():
            every = [words.statistics(each, most) for each in self.collections.values()]
        return tuple(found for statistics in every for found in statistics)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """A damaged file is met with whatever error its bytes happen to cause."""
        try:
            yield
        except (Cancelled, EngineError, MemoryError):
            raise
        except Exception as error:
            how = str(error) if isinstance(error, DamagedFile) else f"{type(error).__name__}: {error}"
            raise EngineError(f"the search index cannot be read ({how}): 'replikk refresh' makes it anew") from error

    def _collection_of(self, field: str) -> Collection:
        return self.collections[Target.QUOTES if field in schema.QUOTE_TEXT else Target.ARTICLES]

    def _compiler(self, target: Target) -> Compiler:
        return Compiler(target, self._forms, self.collections)

    def _expand(self, word: str, inflect: bool) -> "Forms":
        from replikk_index.engines.whoosh.forms import expand  # and with it the tables of eight languages

        articles = self.collections[Target.ARTICLES]  # quotes have no words that their articles have not
        languages = words.every_value(articles, "lang")
        return expand(word, languages, lambda some: words.held(articles, ("body", "title"), some), inflect=inflect)

    def _results(self, compiled: Any, target: Target, *, scored: bool = False, cancel: Cancel = never) -> Results:
        def between() -> None:
            if cancel():
                raise Cancelled

        return Results(self.collections[target], compiled, scored=scored, between=between)


def _keys(found: Results, sort: Sort) -> list[ranking.Key]:
    """What results are ordered by."""
    newest, by_key = found.by("when", descending=True), [found.by("order"), found.by("row")]
    match sort:
        case Sort.RELEVANCE:
            return [found.best, newest, *by_key]
        case Sort.NEWEST:
            return [newest, *by_key]
        case Sort.OLDEST:
            return [lambda some: (found.column("when", some) == 0).view(np.uint8), found.by("when"), *by_key]

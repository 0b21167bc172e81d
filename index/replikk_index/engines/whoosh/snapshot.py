"""A frozen view of the index that answers questions."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import numpy as np

from replikk_index.docset import DocSet
from replikk_index.engines import Cancel, Cancelled, Count, Cursor, Facet, Hit, Page, never
from replikk_index.engines.whoosh import schema, words
from replikk_index.engines.whoosh.codec import ranking, stock
from replikk_index.engines.whoosh.codec.arrays import Array, DamagedFile, Ints
from replikk_index.engines.whoosh.codec.hits import Hits
from replikk_index.engines.whoosh.codec.searching import Collection, Leaf
from replikk_index.engines.whoosh.compiling import Compiler
from replikk_index.engines.whoosh.forms import Forms, expand
from replikk_index.engines.whoosh.segments import Segment
from replikk_index.errors import EngineError
from replikk_index.models import FieldStatistics, Sort, Target
from replikk_index.query import Node

FACET_FIELDS = {Facet.SOURCE: "outlet", Facet.LANGUAGE: "lang", Facet.SPEAKER: "person"}
A_YEAR = 100_000_000
"""In the numbers of ``models.when_number``."""


class WhooshSnapshot:
    """One committed state; its files are held open, so that later commits cannot take them away."""

    def __init__(self, segments: Sequence[Segment], generation: int) -> None:
        self.generation = generation
        self._collections = {
            Target.ARTICLES: stock.collection([each.articles for each in segments], schema.articles()),
            Target.QUOTES: stock.collection([each.quotes for each in segments], schema.quotes()),
        }
        self._forms = lru_cache(4096)(self._expand)

    def close(self) -> None:
        """Let go of files."""
        self._collections.clear()

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
            found = _Found(self._hits(compiler.compile(query), target, sort is Sort.RELEVANCE, cancel))
            best = ranking.first(found.count, skip + limit, found.keys(sort))[skip:]
            rows, scores = found.column("row", best), found.scores(best)
            lit = dict(compiler.lit)
            for wanted, kind in compiler.many.items():
                lit |= dict.fromkeys(words.meant_by(wanted, self._collections[kind]))
        hits = tuple(Hit(row, score) for row, score in zip(rows.tolist(), scores.tolist(), strict=True))
        more = Cursor(skip + limit, self.generation) if found.count > skip + limit else None
        return Page(hits, found.count, tuple(lit), tuple(compiler.phrases), more)

    def count(self, query: Node, target: Target) -> Count:
        """Number of hits."""
        with self._reading():
            found = self._hits(self._compiler(target).compile(query), target, False, never)
            return Count(sum(len(hits.docs) for _, hits in found))

    def rows(self, query: Node, target: Target) -> DocSet:
        """Every hit."""
        with self._reading():
            found = self._hits(self._compiler(target).compile(query), target, False, never)
            return DocSet.of_array(
                np.concatenate([np.zeros(0, np.int64), *(leaf.table.column("row")[hits.docs] for leaf, hits in found)])
            )

    def facets(self, query: Node, target: Target, by: Facet) -> tuple[tuple[str, int], ...]:
        """Values and their counts among the hits."""
        counts = Counter[str]()
        with self._reading():
            for leaf, hits in self._hits(self._compiler(target).compile(query), target, False, never):
                if by is Facet.YEAR:
                    years, numbers = np.unique(leaf.table.column("when")[hits.docs] // A_YEAR, return_counts=True)
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
            return words.suggest(self._collections[Target.ARTICLES], "body", word.lower(), 5)

    def statistics(self, most: int = 10) -> tuple[FieldStatistics, ...]:
        """What the index holds, field by field."""
        with self._reading():
            every = [words.statistics(each, most) for each in self._collections.values()]
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
        return self._collections[Target.QUOTES if field in schema.QUOTE_TEXT else Target.ARTICLES]

    def _compiler(self, target: Target) -> Compiler:
        return Compiler(target, self._forms, self._collections)

    def _expand(self, word: str, field: str, inflect: bool) -> Forms:
        collection = self._collection_of(field)
        return expand(
            word,
            words.every_value(collection, "lang"),
            lambda start: words.beginning_with(collection, field, start),
            inflect=inflect,
        )

    def _hits(self, compiled: Any, target: Target, scored: bool, cancel: Cancel) -> list[tuple[Leaf, Hits]]:
        """What is found in each segment, without what is deleted."""
        found = []
        for leaf in self._collections[target].leaves:
            if cancel():
                raise Cancelled
            found.append((leaf, leaf.alive(leaf.hits(compiled, scored=scored))))
        if cancel():
            raise Cancelled
        return found


class _Found:
    """Everything a search found, one segment after the other; hits go by their place."""

    def __init__(self, found: list[tuple[Leaf, Hits]]) -> None:
        self._found = found
        self._ends = np.cumsum([len(hits.docs) for _, hits in found], dtype=np.int64)
        self.count = int(self._ends[-1]) if len(found) else 0
        self._scores: Array | None = None

    def keys(self, sort: Sort) -> list[Callable[[Ints], Array]]:
        """What they are ordered by."""
        by_key: list[Callable[[Ints], Array]] = [
            lambda some: self.column("order", some),
            lambda some: self.column("row", some),
        ]

        def newest(some: Ints) -> Array:
            return -self.column("when", some)

        match sort:
            case Sort.RELEVANCE:
                # as narrow numbers: scores that were added up in another order are equal all the same
                self._scores = np.concatenate(
                    [np.zeros(0, np.float32), *(hits.scores().astype(np.float32) for _, hits in self._found)]
                )
                return [lambda some: -self.scores(some), newest, *by_key]
            case Sort.NEWEST:
                return [newest, *by_key]
            case Sort.OLDEST:
                undated = lambda some: (self.column("when", some) == 0).view(np.uint8)  # noqa: E731
                return [undated, lambda some: self.column("when", some), *by_key]

    def scores(self, some: Ints) -> Array:
        """Of some of them; zeros if it is not by them that they are ordered."""
        return np.zeros(len(some), np.float32) if self._scores is None else self._scores[some]

    def column(self, name: str, some: Ints) -> Ints:
        """Their numbers in a column."""
        if len(some) == self.count:  # as they stand
            every = [leaf.table.column(name)[hits.docs].astype(np.int64) for leaf, hits in self._found]
            return np.concatenate([np.zeros(0, np.int64), *every])[some]
        numbers = np.zeros(len(some), np.int64)
        which = np.searchsorted(self._ends, some, "right")
        for place, (leaf, hits) in enumerate(self._found):
            here = np.flatnonzero(which == place)
            if len(here):
                start = int(self._ends[place]) - len(hits.docs)
                numbers[here] = leaf.table.column(name)[hits.docs[some[here] - start]]
        return numbers

"""A frozen view of a Whoosh index that answers questions."""

import heapq
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, NamedTuple

from whoosh.scoring import BM25F
from whoosh.searching import Searcher

from replikk_index.docset import DocSet
from replikk_index.engines import Cancel, Cancelled, Count, Cursor, Facet, Hit, Page, never
from replikk_index.engines.whoosh.compiling import Compiler
from replikk_index.engines.whoosh.files import ManifestIndex
from replikk_index.engines.whoosh.forms import Forms, expand
from replikk_index.engines.whoosh.leaves import Leaf, Leaves
from replikk_index.engines.whoosh.schema import ARTICLE, QUOTE
from replikk_index.errors import EngineError
from replikk_index.models import FieldStatistics, Sort, Target
from replikk_index.query import Node

FACET_FIELDS = {Facet.SOURCE: "outlet", Facet.LANGUAGE: "lang", Facet.SPEAKER: "person"}
A_YEAR = 100_000_000
"""In the numbers of ``models.when_number``."""

ASK_EVERY = 512
"""Documents between two looks at ``cancel``."""


class _Match(NamedTuple):
    """A hit while it is being sorted."""

    score: float
    when: int
    row: int
    leaf: Leaf
    at: int
    """Its number in the leaf."""


class WhooshSnapshot:
    """One committed state; the files are held open, so that later commits cannot take them away."""

    def __init__(self, index: ManifestIndex, generation: int) -> None:
        self.generation = generation
        self._searcher = Searcher(index.reader(), weighting=BM25F(), closereader=True)
        self._leaves = Leaves(self._searcher)
        self._forms = lru_cache(4096)(self._expand)

    def close(self) -> None:
        """Let go of files."""
        self._searcher.close()

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
        compiler = Compiler(target, lambda node, other: self._articles(node, other, cancel), self._forms, self._leaves)
        with self._reading():
            found = self._matches(compiler.compile(query), sort is Sort.RELEVANCE, cancel)
            skip = after.position if after else 0
            best = self._best(found, sort, skip + limit)
        hits = tuple(Hit(each.row, each.score) for each in best[skip:])
        more = Cursor(skip + limit, self.generation) if len(found) > skip + limit else None
        return Page(hits, len(found), tuple(compiler.words), tuple(compiler.phrases), more)

    def count(self, query: Node, target: Target) -> Count:
        """Number of hits."""
        return Count(len(self.rows(query, target)))

    def rows(self, query: Node, target: Target) -> DocSet:
        """Every hit."""
        compiler = Compiler(target, lambda node, other: self._articles(node, other, never), self._forms, self._leaves)
        with self._reading():
            return DocSet.of(each.row for each in self._matches(compiler.compile(query), False, never))

    def facets(self, query: Node, target: Target, by: Facet) -> tuple[tuple[str, int], ...]:
        """Values and their counts among the hits."""
        wanted, counts = self.rows(query, target), Counter[str]()
        for leaf in self._leaves.every:
            rows = leaf.column("row")
            kind = leaf.having("kind", ARTICLE if target is Target.ARTICLES else QUOTE)
            hits = [at for at in leaf.live() if at in kind and rows[at] in wanted]
            if by is Facet.YEAR:
                whens = leaf.column("when")
                counts.update(str(whens[at] // A_YEAR) for at in hits if whens[at])
                continue
            for value in leaf.values(FACET_FIELDS[by]):
                counts[value] += len(leaf.having(FACET_FIELDS[by], value).intersection(hits))
        return tuple((value, number) for value, number in counts.most_common() if value and number)

    def complete(self, prefix: str, field: str, limit: int) -> tuple[str, ...]:
        """Words in the index that begin with ``prefix``."""
        name = field or "body"
        reader = self._searcher.reader()
        words = [word.decode() for word in reader.expand_prefix(name, prefix.lower())]
        return tuple(heapq.nlargest(limit, words, key=lambda word: reader.frequency(name, word)))

    def suggest(self, word: str) -> tuple[str, ...]:
        """Words in the index that ``word`` may have been meant to be."""
        corrector = self._searcher.reader().corrector("body")
        return tuple(each for each in corrector.suggest(word.lower(), limit=5, maxdist=2) if each != word)

    def statistics(self, most: int = 10) -> tuple[FieldStatistics, ...]:
        """What the index holds, field by field."""
        reader = self._searcher.reader()
        found = []
        for name in sorted(reader.indexed_field_names()):
            often = {word.decode(): reader.doc_frequency(name, word) for word in reader.lexicon(name)}
            occurrences = int(sum(reader.frequency(name, word) for word in often))
            top = heapq.nlargest(most, often.items(), key=lambda each: each[1])
            found.append(FieldStatistics(name, max(often.values(), default=0), len(often), occurrences, 0, tuple(top)))
        return tuple(found)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Whoosh meets a damaged file with whatever error its bytes happen to cause."""
        try:
            yield
        except (Cancelled, EngineError):
            raise
        except Exception as error:
            raise EngineError(
                f"the search index cannot be read ({type(error).__name__}: {error}): "
                "'replikk doctor --rebuild' makes it anew"
            ) from error

    def _expand(self, word: str, field: str, inflect: bool) -> Forms:
        reader = self._searcher.reader()
        languages = [code.decode() for code in reader.lexicon("lang")]
        return expand(
            word,
            languages,
            lambda start: (term.decode() for term in reader.expand_prefix(field, start)),
            inflect=inflect,
            lookup=lambda words: [each for each in words if (field, each) in reader],
        )

    def _articles(self, node: Node, target: Target, cancel: Cancel) -> DocSet:
        """The articles that the hits of a query are, or belong to."""
        compiler = Compiler(
            target, lambda inner, other: self._articles(inner, other, cancel), self._forms, self._leaves
        )
        return DocSet.of(each.row for each in self._matches(compiler.compile(node), False, cancel, "article"))

    def _best(self, found: list[_Match], sort: Sort, most: int) -> list[_Match]:
        """The first hits in order. The column with the keys is read only of those that may be among them."""
        order = _order(sort)
        if len(found) > most:
            last = heapq.nsmallest(most, map(order, found))[-1] if most else ()
            found = [each for each in found if order(each) <= last]
        return sorted(found, key=lambda each: (*order(each), each.leaf.column("order")[each.at], each.row))[:most]

    def _matches(
        self,
        compiled: Any,
        scored: bool,
        cancel: Cancel,
        column: str = "row",
    ) -> list[_Match]:
        """Every hit, in no order."""
        found: list[_Match] = []
        for leaf in self._leaves.every:
            rows, whens = leaf.column(column), leaf.column("when")
            context = None if scored else leaf.searcher.boolean_context()
            matcher = compiled.matcher(leaf.searcher, context)
            step = 0
            while matcher.is_active():
                at = matcher.id()
                found.append(_Match(matcher.score() if scored else 0.0, whens[at], rows[at], leaf, at))
                matcher.next()
                step += 1
                if step % ASK_EVERY == 0 and cancel():
                    raise Cancelled
        if cancel():
            raise Cancelled
        return found


def _order(sort: Sort) -> Callable[[_Match], tuple[float, ...]]:
    """What a result is sorted by, before the key."""
    match sort:
        case Sort.RELEVANCE:
            return lambda each: (-each.score, -each.when)
        case Sort.NEWEST:
            return lambda each: (-each.when,)
        case Sort.OLDEST:
            return lambda each: (each.when == 0, each.when)

"""Whoosh's queries, answered for all documents of a table at once.

``Leaf.hits`` knows Whoosh's classes of queries and asks our own (``VectorQuery``) to answer for themselves; any other
query is answered by Whoosh's own matchers over the same files (``stock.py``), document by document. What is found, and
what it scores, is the same either way: ``tests/test_oracle.py``.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

import numpy as np
from whoosh import query

from replikk_index.engines.whoosh.codec import phrases, scoring
from replikk_index.engines.whoosh.codec.arrays import Array, Ints
from replikk_index.engines.whoosh.codec.hits import Floats, Hits, Mask, all_of, any_of, nothing
from replikk_index.engines.whoosh.codec.table import Table


class VectorQuery(Protocol):
    """A query that can answer for a whole table."""

    def hits(self, leaf: "Leaf", *, scored: bool) -> Hits:
        """What it finds there; deleted documents may be among it."""
        ...


class Known(NamedTuple):
    """A term in all tables."""

    numbers: tuple[int, ...]
    """Of the term in each; -1 where it does not occur."""
    idf: float
    """How much it tells; 0 if it occurs nowhere."""


class Collection:
    """All tables of one kind, searched as one.

    Args:
        tables: of all segments.
        schema: Whoosh's.
    """

    def __init__(self, tables: Sequence[Table], schema: Any) -> None:
        self.tables = tuple(tables)
        self.schema = schema
        self._counting = [table.live > 0 for table in tables]
        """Which of them count for statistics: a table that has lost all its documents does so no longer."""
        self.documents = sum(table.documents for table in self._counted())
        """Deleted ones too."""
        self.leaves = tuple(Leaf(self, number, table) for number, table in enumerate(tables))
        self.norms = lru_cache(64)(self._norms)
        self.boost = lru_cache(64)(self._boost)
        self.known = lru_cache(4096)(self._known)

    def _known(self, field: str, term: bytes) -> Known:
        numbers = []
        frequency = 0
        for table, counts in zip(self.tables, self._counting, strict=True):
            postings = table.field(field)
            number = postings.terms.find(term) if postings else -1
            numbers.append(number)
            frequency += postings.frequency(number) if postings and number >= 0 and counts else 0
        return Known(tuple(numbers), scoring.idf(self.documents, frequency) if frequency else 0.0)

    def _counted(self) -> list[Table]:
        return [table for table, counts in zip(self.tables, self._counting, strict=True) if counts]

    def _norms(self, field: str) -> Floats:
        words = sum(table.words.get(field, 0) for table in self._counted())
        return scoring.norms(words / (self.documents or 1) or 1)

    def _boost(self, field: str) -> float:
        return float(getattr(self.schema[field].format, "field_boost", 1.0))


class Leaf:
    """One of the tables, with what is asked of all of them together."""

    def __init__(self, collection: Collection, number: int, table: Table) -> None:
        self.collection = collection
        self.number = number
        self.table = table
        self.documents = table.documents
        self._masks: dict[tuple[str, tuple[str, ...]], Mask] = {}

    def hits(self, wanted: Any, *, scored: bool) -> Hits:
        """Documents that match a query.

        Args:
            wanted: the query.
            scored: False: nobody will ask for scores.
        """
        if hasattr(wanted, "hits"):
            ours: VectorQuery = wanted
            return ours.hits(self, scored=scored)
        match wanted:
            case query.Term(fieldname=field, text=text, boost=boost):
                return self.term(field, self._bytes(text), boost)
            case query.And(subqueries=parts) | query.Or(subqueries=parts):
                return self._compound(wanted, parts, scored=scored)
            case query.AndNot():
                found = self.hits(wanted.a, scored=scored)
                return found.only(~self.hits(wanted.b, scored=False).among(found.docs))
            case query.Require():
                found = self.hits(wanted.a, scored=scored)
                return found.only(self.hits(wanted.b, scored=False).among(found.docs))
            case query.Not():
                return Hits(self.documents, mask=~self.hits(wanted.query, scored=False).mask)
            case query.ConstantScoreQuery(child=child, score=score):
                found = self.hits(child, scored=False)
                return Hits(self.documents, found.docs, score=lambda some: np.full(len(some), float(score)))
            case query.Phrase(fieldname=field, words=words, slop=slop, boost=boost):
                return self._phrase(field, [self._bytes(word) for word in words], slop - 1, boost)
            case query.Every(fieldname=None):
                return self.everything()
            case query.NullQuery:
                return nothing(self.documents)
        from replikk_index.engines.whoosh.codec import stock  # some milliseconds that hardly any query needs

        docs, scores = stock.answer(self.collection.tables, self.collection.schema, wanted, self.number)
        return Hits(self.documents, np.array(docs, np.int64), score=np.array(scores, np.float64).__getitem__)

    def _compound(self, wanted: Any, parts: Sequence[Any], *, scored: bool) -> Hits:
        """AND or OR; what is negated within narrows the rest, in both, as Whoosh has it."""
        found = [self.hits(part, scored=scored) for part in parts if not isinstance(part, query.Not)]
        if not found:
            return nothing(self.documents)
        if isinstance(wanted, query.And):
            both = all_of(found, self.documents)
        else:
            both = any_of(found, self.documents, scored=scored)
        for part in parts:
            if isinstance(part, query.Not):
                both = both.only(~self.hits(part.query, scored=False).among(both.docs))
        return both if wanted.boost == 1 else both.times(wanted.boost)

    def everything(self) -> Hits:
        """All documents; each scores 1, as Whoosh has it."""
        return Hits(self.documents, mask=np.ones(self.documents, np.bool_), score=lambda some: np.ones(len(some)))

    def term(self, field: str, term: bytes, boost: float = 1.0) -> Hits:
        """Documents with a term; its scores are multiplied by ``boost``."""
        known = self.collection.known(field, term)
        postings, number = self.table.field(field), known.numbers[self.number]
        if postings is None or number < 0:
            return nothing(self.documents)
        found = postings
        docs = found.docs_of(number)

        def score(some: Ints) -> Floats:
            return self.scores(field, docs[some], found.often(number, number + 1)[some], known.idf) * boost

        return Hits(self.documents, docs, score=score)

    def scores(self, field: str, docs: Array, often: Array, idf: float | Floats) -> Floats:
        """Scores of documents that have something so many times each."""
        postings, collection = self.table.field(field), self.collection
        weight = collection.boost(field)
        if postings is None or not postings.scores:
            return often.astype(np.float64) * weight
        norm = collection.norms(field)[postings.lengths[docs]]
        return scoring.bm25(idf, often * weight if weight != 1 else often, norm)

    def _phrase(self, field: str, words: list[bytes], between: int, boost: float) -> Hits:
        postings = self.table.field(field)
        if postings is None:
            return nothing(self.documents)
        numbers = [self.collection.known(field, word).numbers[self.number] for word in words]
        if min(numbers) < 0:
            return nothing(self.documents)
        parts = [self.term(field, word) for word in words]
        docs = parts[0].docs if len(words) == 1 else phrases.in_a_row(postings, numbers, between)

        def score(some: Ints) -> Floats:
            total = np.zeros(len(some))
            for part in parts:
                total += part.scores_of(docs[some])
            return total * boost

        return Hits(self.documents, docs, score=score)

    def alive(self, found: Hits) -> Hits:
        """Without what is deleted."""
        deleted = self.table.deleted
        return found if deleted is None else found.only(~deleted[found.docs])

    def mask_of(self, field: str, terms: tuple[str, ...]) -> Mask:
        """Which documents have any of some values; remembered."""
        if (field, terms) not in self._masks:
            parts = [self.term(field, each.encode()) for each in terms]
            self._masks[field, terms] = any_of(parts, self.documents, scored=False).mask
        return self._masks[field, terms]

    @staticmethod
    def _bytes(text: str | bytes) -> bytes:
        return text.encode() if isinstance(text, str) else text

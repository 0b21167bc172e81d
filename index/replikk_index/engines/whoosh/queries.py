"""Queries of our own in Whoosh's classes, each in two ways: for a whole table at once (``hits``), and document by
document as Whoosh does it (``matcher``), which works over any codec and tells whether the first way is right.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from whoosh import query
from whoosh.matching import ListMatcher, NullMatcher
from whoosh.reading import TermNotFound
from whoosh.scoring import bm25

from replikk_index.docset import DocSet
from replikk_index.engines.whoosh.codec import scoring
from replikk_index.engines.whoosh.codec.arrays import Array, Ints
from replikk_index.engines.whoosh.codec.hits import Floats, Hits, Mask, counted, nothing, summed
from replikk_index.engines.whoosh.codec.searching import Collection, Leaf
from replikk_index.text import within_one_letter

B, K1 = scoring.B, scoring.K1


class Form(NamedTuple):
    """One word in one field, and what it counts."""

    field: str
    text: str
    weight: float = 1.0
    languages: tuple[str, ...] = ()
    """Only in documents of these languages; empty for any."""


class OwnQuery(query.Query):  # type: ignore[misc]  # Whoosh is untyped
    """What they have in common: no parts, and nothing to plan."""

    boost = 1.0

    def __hash__(self) -> int:
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other

    def is_leaf(self) -> bool:
        """It has no parts."""
        return True

    def estimate_size(self, reader: Any) -> int:
        """For Whoosh's planning."""
        return int(reader.doc_count_all())

    def estimate_min_size(self, reader: Any) -> int:  # noqa: ARG002
        """For Whoosh's planning."""
        return 0


class FormsQuery(OwnQuery):
    """Documents with any of some forms; the score is the sum of each form's BM25 times its weight."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self.forms = tuple(forms)

    def hits(self, leaf: Leaf, *, scored: bool) -> Hits:
        """What it finds in a table."""
        docs: list[Array] = []
        scores: list[Floats] = []
        by_field: dict[str, list[Form]] = defaultdict(list)
        for form in self.forms:
            by_field[form.field].append(form)
        for field, forms in by_field.items():
            found, values = _forms_in(leaf, field, forms, scored=scored)
            docs.append(found)
            scores.append(values)
        every, values = np.concatenate(docs), np.concatenate(scores)
        if not len(every):
            return nothing(leaf.documents)
        each, sums = summed(every, values, leaf.documents)
        return Hits(leaf.documents, each, score=sums.__getitem__ if scored else None)

    def matcher(self, searcher: Any, context: Any = None) -> Any:  # noqa: ARG002
        """Whoosh's way."""
        whole, reader = searcher.get_parent(), searcher.reader()
        scores: dict[int, float] = defaultdict(float)
        for field, text, weight, languages in self.forms:
            speaking = {at for each in languages for at, _ in _postings(reader, "lang", each)}
            idf = whole.idf(field, text) * weight if (field, text.encode()) in reader else 0.0
            usual = whole.avg_field_length(field) or 1
            for at, often in _postings(reader, field, text):
                if not languages or at in speaking:
                    scores[at] += bm25(idf, often, reader.doc_field_length(at, field, 1), usual, B, K1)
        return _matcher(scores)


def _forms_in(leaf: Leaf, field: str, forms: Sequence[Form], *, scored: bool) -> tuple[Array, Floats]:
    """Documents with each of some forms in one field, one form after the other, and their scores."""
    postings = leaf.table.field(field)
    docs: list[Array] = [np.zeros(0, np.int64)]
    often: list[Array] = [np.zeros(0, np.uint8)]
    factors: list[Floats] = [np.zeros(0)]
    for form in forms:
        known = leaf.collection.known(field, form.text.encode())
        number = known.numbers[leaf.number]
        if postings is None or number < 0:
            continue
        found, times = postings.docs(number, number + 1), postings.often(number, number + 1)
        if form.languages:
            speaking = leaf.mask_of("lang", form.languages)[found]
            found, times = found[speaking], times[speaking]
        docs.append(found)
        often.append(times)
        factors.append(np.full(len(found), known.idf * form.weight))
    every = np.concatenate(docs)
    if not scored:
        return every, np.zeros(len(every))
    return every, leaf.scores(field, every, np.concatenate(often), np.concatenate(factors))


class OneWordQuery(OwnQuery):
    """Documents with any of many words, which count as one: how often any is there, how many documents have any.

    Args:
        field: of the index.
        text: the word.
        beginning: True: all words that begin so; False: all that one letter more, less or changed makes of it.
    """

    def __init__(self, field: str, text: str, *, beginning: bool) -> None:
        self.field_name = field
        self.text = text
        self.beginning = beginning
        self._found: dict[int, tuple[list[tuple[Ints, Floats]], float]] = {}

    def hits(self, leaf: Leaf, *, scored: bool) -> Hits:  # noqa: ARG002
        """What it finds in a table."""
        found, idf = self._in_all(leaf.collection)
        docs, often = found[leaf.number]
        return Hits(leaf.documents, docs, score=lambda some: leaf.scores(self.field_name, docs[some], often[some], idf))

    def numbers(self, leaf: Leaf) -> list[tuple[int, int]]:
        """Runs of the words' numbers in a table."""
        postings = leaf.table.field(self.field_name)
        if postings is None:
            return []
        if self.beginning:
            return [postings.terms.beginning_with(self.text.encode())]
        return [(number, number + 1) for number in postings.terms.near(self.text, 1).tolist()]

    def _in_all(self, collection: Collection) -> tuple[list[tuple[Ints, Floats]], float]:
        key = id(collection)
        if key not in self._found:
            found = [self._in_one(leaf) for leaf in collection.leaves]
            frequency = sum(len(docs) for docs, _ in found)
            self._found[key] = found, scoring.idf(collection.documents, frequency) if frequency else 0.0
        return self._found[key]

    def _in_one(self, leaf: Leaf) -> tuple[Ints, Floats]:
        postings, runs = leaf.table.field(self.field_name), self.numbers(leaf)
        if postings is None or not runs:
            return np.zeros(0, np.int64), np.zeros(0)
        docs = np.concatenate([postings.docs(low, high) for low, high in runs])
        often = np.concatenate([postings.often(low, high) for low, high in runs])
        each, sums = counted(docs, often, leaf.documents)
        if leaf.table.deleted is not None:
            alive = ~leaf.table.deleted[each]
            each, sums = each[alive], sums[alive]
        return each, sums

    def matcher(self, searcher: Any, context: Any = None) -> Any:  # noqa: ARG002
        """Whoosh's way."""
        whole, field = searcher.get_parent(), self.field_name
        frequency = sum(len(self._counted(each.reader())) for each, _ in whole.leaf_searchers())
        if not frequency:
            return NullMatcher()
        idf = scoring.idf(whole.doc_count_all(), frequency)
        usual, reader = whole.avg_field_length(field) or 1, searcher.reader()
        return _matcher(
            {
                at: bm25(idf, often, reader.doc_field_length(at, field, 1), usual, B, K1)
                for at, often in self._counted(reader).items()
            }
        )

    def words(self, reader: Any) -> list[str]:
        """Those of them that a reader of Whoosh's has."""
        if self.beginning:
            return [word.decode() for word in reader.expand_prefix(self.field_name, self.text)]
        every = (word.decode() for word in reader.lexicon(self.field_name))
        return [word for word in every if within_one_letter(word, self.text)]

    def _counted(self, reader: Any) -> dict[int, float]:
        counted: dict[int, float] = defaultdict(float)
        for word in self.words(reader):
            for at, often in _postings(reader, self.field_name, word):
                counted[at] += often
        return counted


class UnscoredQuery(OwnQuery):
    """What another query matches; scores nothing. (In Whoosh, a constant score of 0 counts as 1.)"""

    def __init__(self, wanted: Any) -> None:
        self.wanted = wanted

    def hits(self, leaf: Leaf, *, scored: bool) -> Hits:  # noqa: ARG002
        """What it finds in a table."""
        return leaf.hits(self.wanted, scored=False).unscored()

    def matcher(self, searcher: Any, context: Any = None) -> Any:  # noqa: ARG002
        """Whoosh's way."""
        return _matcher(dict.fromkeys(self.wanted.matcher(searcher, searcher.boolean_context()).all_ids(), 0.0))


class ExceptQuery(OwnQuery):
    """What one query matches and another does not.

    (Whoosh's ``AndNotMatcher`` lets documents through when the other query begins to match before the first one does.)
    """

    def __init__(self, wanted: Any, unwanted: Any) -> None:
        self.wanted = wanted
        self.unwanted = unwanted

    def hits(self, leaf: Leaf, *, scored: bool) -> Hits:
        """What it finds in a table."""
        found = leaf.hits(self.wanted, scored=scored)
        return found.only(~leaf.hits(self.unwanted, scored=False).among(found.docs))

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        """Whoosh's way."""
        unwanted = frozenset(self.unwanted.matcher(searcher, searcher.boolean_context()).all_ids())
        found = self.wanted.matcher(searcher, context)
        scores = {}
        while found.is_active():
            if found.id() not in unwanted:
                scores[found.id()] = found.score()
            found.next()
        return _matcher(scores)


class RowsQuery(OwnQuery):
    """Documents whose number in a column (``row`` or ``article``) is in a set; scores nothing."""

    def __init__(self, rows: DocSet, column: str) -> None:
        self.rows = rows
        self.column = column
        self._mask: Mask | None = None

    def hits(self, leaf: Leaf, *, scored: bool) -> Hits:  # noqa: ARG002
        """What it finds in a table."""
        if self._mask is None:
            self._mask = self.rows.mask()
        numbers = leaf.table.column(self.column)
        return Hits(leaf.documents, mask=self._mask[np.minimum(numbers, np.int64(len(self._mask) - 1))])

    def matcher(self, searcher: Any, context: Any = None) -> Any:  # noqa: ARG002
        """Whoosh's way."""
        wanted = frozenset(self.rows)
        return _matcher({at: 0.0 for at, number in _column(searcher, self.column) if number in wanted})


class RangeQuery(OwnQuery):
    """Documents whose number in a column is within bounds, both included; scores nothing."""

    def __init__(self, low: int, high: int, column: str) -> None:
        self.low, self.high = low, high
        self.column = column

    def hits(self, leaf: Leaf, *, scored: bool) -> Hits:  # noqa: ARG002
        """What it finds in a table."""
        numbers = leaf.table.column(self.column)
        return Hits(leaf.documents, mask=(numbers >= self.low) & (numbers <= self.high))

    def matcher(self, searcher: Any, context: Any = None) -> Any:  # noqa: ARG002
        """Whoosh's way."""
        found = _column(searcher, self.column)
        return _matcher({at: 0.0 for at, number in found if self.low <= number <= self.high})


class BelongingQuery(OwnQuery):
    """Articles of the quotes that another query finds, or quotes of the articles that it finds; scores nothing.

    Args:
        wanted: what is looked for among the others.
        others: the other collection, its tables paired with those that are searched.
        of_quotes: True: the others are quotes.
        searcher: Whoosh's, of the others.
    """

    def __init__(self, wanted: Any, others: Collection | None, searcher: Any, *, of_quotes: bool) -> None:
        self.wanted = wanted
        self.others = others
        self.searcher = searcher
        self.of_quotes = of_quotes

    def hits(self, leaf: Leaf, *, scored: bool) -> Hits:  # noqa: ARG002
        """What it finds in a table."""
        assert self.others is not None  # noqa: S101 - only Whoosh's way does without
        there = self.others.leaves[leaf.number]
        found = there.alive(there.hits(self.wanted, scored=False))
        if not self.of_quotes:
            return Hits(leaf.documents, mask=found.mask[leaf.table.column("owner")])
        mask = np.zeros(leaf.documents, np.bool_)
        mask[there.table.column("owner")[found.docs]] = True
        return Hits(leaf.documents, mask=mask)

    def matcher(self, searcher: Any, context: Any = None) -> Any:  # noqa: ARG002
        """Whoosh's way."""
        theirs, ours = ("article", "row") if self.of_quotes else ("row", "article")
        wanted: set[int] = set()
        for leaf, _ in self.searcher.leaf_searchers():
            if not leaf.reader().doc_count_all():
                continue  # Whoosh's empty reader has no columns
            numbers = leaf.reader().column_reader(theirs, translate=False)
            wanted.update(numbers[at] for at in self.wanted.matcher(leaf, leaf.boolean_context()).all_ids())
        return _matcher({at: 0.0 for at, number in _column(searcher, ours) if number in wanted})


def _matcher(scores: dict[int, float]) -> Any:
    ids = sorted(scores)
    return ListMatcher(ids, [scores[at] for at in ids]) if ids else NullMatcher()


def _postings(reader: Any, field: str, text: str) -> Iterator[tuple[int, float]]:
    """Documents with a word and its weight in each, without deleted ones."""
    try:
        matcher = reader.postings(field, text)
    except TermNotFound:
        return
    while matcher.is_active():
        yield matcher.id(), matcher.weight()
        matcher.next()


def _column(searcher: Any, name: str) -> Iterator[tuple[int, int]]:
    """Every document that is not deleted, and its number in a column."""
    reader = searcher.reader()
    if not reader.doc_count_all():
        return iter(())  # Whoosh's empty reader has no columns
    numbers = reader.column_reader(name, translate=False)
    return ((at, numbers[at]) for at in reader.all_doc_ids())

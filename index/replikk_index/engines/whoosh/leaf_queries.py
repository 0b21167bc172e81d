"""Whoosh queries of our own, each answered in one pass over a segment.

Whoosh's own trees ask every branch for every document: a word with thirty forms in three fields costs a hundred
calls for each hit. Here the postings of all forms are added up one after the other.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from whoosh import query
from whoosh.matching import ListMatcher, NullMatcher
from whoosh.scoring import bm25

from replikk_index.docset import DocSet
from replikk_index.engines.whoosh.leaves import Leaves

B, K1 = 0.75, 1.2
"""The usual parameters of BM25, and Whoosh's."""


class Form(NamedTuple):
    """One word in one field, and what it counts."""

    field: str
    text: str
    weight: float = 1.0
    languages: tuple[str, ...] = ()
    """Only in documents of these languages; empty for any."""


class LeafQuery(query.Query):  # type: ignore[misc]  # Whoosh is untyped
    """What they have in common: no parts, and nothing to plan."""

    def __init__(self, leaves: Leaves) -> None:
        self.leaves = leaves
        self.boost = 1.0

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


class FormsQuery(LeafQuery):
    """Documents with any of some forms; the score is the sum of each form's BM25 times its weight."""

    def __init__(self, forms: Sequence[Form], leaves: Leaves) -> None:
        super().__init__(leaves)
        self.forms = forms

    def matcher(self, searcher: Any, context: Any = None) -> Any:  # noqa: ARG002
        """The documents of one segment, in order."""
        leaf, whole = self.leaves.of(searcher), searcher.get_parent()
        scores: dict[int, float] = defaultdict(float)
        for field, text, weight, languages in self.forms:
            found = list(leaf.postings(field, text))
            if found and languages:
                speaking = [leaf.having("lang", each) for each in languages]
                found = [each for each in found if any(each[0] in some for some in speaking)]
            if not found:
                continue
            idf = whole.idf(field, text) * weight
            usual, lengths = whole.avg_field_length(field) or 1, leaf.lengths(field)
            for at, often in found:
                scores[at] += bm25(idf, often, lengths[at], usual, B, K1)
        ids = sorted(scores)
        return ListMatcher(ids, [scores[at] for at in ids]) if ids else NullMatcher()


class RowsQuery(LeafQuery):
    """Documents whose number in a column (``row`` or ``article``) is in a set; scores nothing."""

    def __init__(self, rows: DocSet, column: str, leaves: Leaves) -> None:
        super().__init__(leaves)
        self.rows = rows
        self.column = column

    def matcher(self, searcher: Any, context: Any = None) -> Any:  # noqa: ARG002
        """The documents of one segment, in order."""
        leaf = self.leaves.of(searcher)
        column = leaf.column(self.column)
        wanted = frozenset(self.rows)
        ids = [at for at in leaf.live() if column[at] in wanted]
        return ListMatcher(ids, [0.0] * len(ids)) if ids else NullMatcher()


class RangeQuery(LeafQuery):
    """Documents whose number in a column is within bounds, both included; scores nothing."""

    def __init__(self, low: int, high: int, column: str, leaves: Leaves) -> None:
        super().__init__(leaves)
        self.low, self.high = low, high
        self.column = column

    def matcher(self, searcher: Any, context: Any = None) -> Any:  # noqa: ARG002
        """The documents of one segment, in order."""
        leaf, low, high = self.leaves.of(searcher), self.low, self.high
        column = leaf.column(self.column)
        ids = [at for at in leaf.live() if low <= column[at] <= high]
        return ListMatcher(ids, [0.0] * len(ids)) if ids else NullMatcher()

"""Sets of rows inside a Whoosh query."""

from typing import Any

from whoosh import query
from whoosh.matching import ListMatcher, NullMatcher

from replikk_index.docset import DocSet


class RowsQuery(query.Query):  # type: ignore[misc]  # Whoosh is untyped
    """Documents whose number in a column is in a set; scores nothing.

    Args:
        rows: the numbers.
        column: ``row`` or ``article``.
    """

    def __init__(self, rows: DocSet, column: str) -> None:
        self.rows = rows
        self.column = column
        self.boost = 1.0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RowsQuery) and (self.rows, self.column) == (other.rows, other.column)

    def __hash__(self) -> int:
        return hash((self.rows.bits, self.column))

    def is_leaf(self) -> bool:
        """It has no parts."""
        return True

    def estimate_size(self, reader: Any) -> int:  # noqa: ARG002
        """For Whoosh's planning."""
        return len(self.rows)

    def estimate_min_size(self, reader: Any) -> int:  # noqa: ARG002
        """For Whoosh's planning."""
        return 0

    def matcher(self, searcher: Any, context: Any = None) -> Any:  # noqa: ARG002
        """The documents of one segment, in order."""
        reader = searcher.reader()
        if not self.rows or not reader.has_column(self.column):
            return NullMatcher()
        bits, column = self.rows.bits, reader.column_reader(self.column, translate=False)
        deleted = reader.is_deleted
        ids = [
            at
            for at, number in enumerate(numbers(column, reader.doc_count_all()))
            if bits >> number & 1 and not deleted(at)
        ]
        return ListMatcher(ids, [0.0] * len(ids)) if ids else NullMatcher()


def numbers(column: Any, count: int) -> list[int]:
    """A whole numeric column; documents without a value count as 0."""
    return [column[at] for at in range(count)]

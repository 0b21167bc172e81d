"""Segments of an open index, with what is asked of them again and again kept in memory."""

from collections.abc import Callable, Iterator
from typing import Any

from whoosh.reading import TermNotFound


class Numbers(dict[int, int]):
    """Numbers of documents, each read from the disk when it is first asked for."""

    def __init__(self, read: Callable[[int], int]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, at: int) -> int:
        self[at] = number = self._read(at)
        return number


class Leaf:
    """One segment. Documents go by their number in it.

    Args:
        searcher: Whoosh's, of this segment alone.
    """

    def __init__(self, searcher: Any) -> None:
        self.searcher = searcher
        self._reader = searcher.reader()
        self._columns: dict[str, Numbers] = {}
        self._lengths: dict[str, Numbers] = {}
        self._having: dict[tuple[str, str], frozenset[int]] = {}

    def column(self, name: str) -> Numbers:
        """A numeric column; documents without a value count as 0."""
        if name not in self._columns:
            column = self._reader.column_reader(name, translate=False) if self._reader.has_column(name) else None
            self._columns[name] = Numbers(column.__getitem__ if column is not None else lambda _: 0)
        return self._columns[name]

    def lengths(self, field: str) -> Numbers:
        """Words in a field of each document, as exactly as Whoosh keeps it; at least 1."""
        if field not in self._lengths:
            length_of = self._reader.doc_field_length
            self._lengths[field] = Numbers(lambda at: length_of(at, field, 1) or 1)
        return self._lengths[field]

    def having(self, field: str, text: str) -> frozenset[int]:
        """The documents with one of few values in a field, such as a language."""
        key = field, text
        if key not in self._having:
            self._having[key] = frozenset(at for at, _ in self.postings(field, text))
        return self._having[key]

    def values(self, field: str) -> Iterator[str]:
        """Everything that occurs in a field as a whole."""
        return (value.decode() for value in self._reader.lexicon(field))

    def postings(self, field: str, text: str) -> Iterator[tuple[int, float]]:
        """Documents with a word and its weight in each, without deleted ones."""
        try:
            matcher = self._reader.postings(field, text)
        except TermNotFound:
            return
        ident, weight, step = matcher.id, matcher.weight, matcher.next
        while matcher.is_active():
            yield ident(), weight()
            step()

    def live(self) -> Iterator[int]:
        """Every document that is not deleted."""
        deleted = self._reader.is_deleted
        return (at for at in range(self._reader.doc_count_all()) if not deleted(at))


class Leaves:
    """All segments of an open index."""

    def __init__(self, searcher: Any) -> None:
        self.every = tuple(Leaf(each) for each, _ in searcher.leaf_searchers())
        self._by_reader = {id(leaf.searcher.reader()): leaf for leaf in self.every}

    def of(self, searcher: Any) -> Leaf:
        """The one that a searcher of Whoosh's searches."""
        return self._by_reader[id(searcher.reader())]

"""A table: all documents of one kind in one segment, as one file of arrays; how it is written and read.

Beside the arrays of its fields (``postings.py``) it holds one array for each column, a number a document. Its facts are
``{"documents": n, "words": {field: words of all documents together}}``. A table never changes: what is deleted
later stands in a file of its own (``deletions.py``).
"""

from array import array
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray
from whoosh import columns, fields, formats

from replikk_index.engines.whoosh.codec import postings
from replikk_index.engines.whoosh.codec.arrays import Array, ArrayFile, ArrayWriter, DamagedFile, fitting
from replikk_index.engines.whoosh.codec.gathering import Gathering, rounded, whole
from replikk_index.engines.whoosh.codec.postings import FieldPostings
from replikk_index.engines.whoosh.codec.untrusted import is_count


@runtime_checkable
class Splitting(Protocol):
    """What an analyzer must offer to be used here: Whoosh's way, one object a word, is not taken."""

    def split(self, text: str) -> list[str]:
        """The words as they stand."""
        ...

    def fold(self, word: str) -> str:
        """The term of a word."""
        ...


class TableWriter:
    """Takes documents, then writes all of them.

    Args:
        schema: Whoosh's; texts (``fields.TEXT`` with an analyzer that is ``Splitting``), values that are kept whole
            (``fields.ID``) and columns of numbers.
    """

    def __init__(self, schema: fields.Schema) -> None:
        self._gatherings: dict[str, Gathering] = {}
        self._split: dict[str, Callable[[Any], Iterable[str]]] = {}
        self._scoring: set[str] = set()
        self._columns: dict[str, array[int]] = {}
        for name, kind in schema.items():
            if isinstance(kind, fields.COLUMN) and isinstance(kind.column_type, columns.NumericColumn):
                self._columns[name] = array("q")
            elif isinstance(kind, fields.TEXT) and isinstance(kind.analyzer, Splitting):
                with_places = isinstance(kind.format, formats.Positions)
                self._gatherings[name] = Gathering(kind.analyzer.fold, places=with_places)
                self._split[name] = kind.analyzer.split
                self._scoring.add(name)
            elif isinstance(kind, fields.ID):
                self._gatherings[name] = Gathering(str, places=False)
                self._split[name] = whole
            else:
                raise TypeError(f"the field {name} is of a kind that is not written here: {kind!r}")
            if kind.stored or kind.vector or (kind.column_type and name not in self._columns):
                raise TypeError(f"the field {name} is stored, sortable or has vectors: nothing of that is written here")
        self.documents = 0

    @property
    def words(self) -> int:
        """Of all fields and documents so far: what it needs memory for."""
        return sum(map(len, self._gatherings.values()))

    def add(self, document: Mapping[str, Any]) -> None:
        """The next document: values by field; fields may be left out, columns count as 0 then."""
        for name, gathering in self._gatherings.items():
            value = document.get(name)
            if value:
                gathering.add(self.documents, self._split[name](value))
        for name, column in self._columns.items():
            column.append(document.get(name, 0))
        self.documents += 1

    def write(self, path: Path) -> tuple[int, int]:
        """Make the file; its size and CRC-32."""
        with ArrayWriter(path) as out:
            words = {}
            for name, gathering in self._gatherings.items():
                lengths = gathering.lengths(self.documents)
                if name in self._scoring:
                    words[name] = int(lengths.sum())
                postings.write(out, name, gathering.postings(), rounded(lengths) if name in self._scoring else None)
            for name, column in self._columns.items():
                write_column(out, name, np.frombuffer(column, np.int64) if column else np.zeros(0, np.int64))
            out.close({"documents": self.documents, "words": words})
            return out.size, out.crc


def write_column(out: ArrayWriter, name: str, numbers: Array) -> None:
    """One column, as narrow as its numbers allow."""
    if numbers.min(initial=0) < 0:
        out.add(f"{name}.column", numbers.astype(np.int64))
    else:
        out.add(f"{name}.column", numbers.astype(fitting(int(numbers.max(initial=0)))))


class Table:
    """Reads a table.

    Args:
        file: its arrays.
        deleted: which documents are; None if none is.
    """

    def __init__(self, file: ArrayFile, deleted: NDArray[np.bool_] | None = None) -> None:
        self.file = file
        documents, words = file.facts.get("documents"), file.facts.get("words")
        if not (is_count(documents) and isinstance(words, dict) and all(map(is_count, words.values()))):
            raise DamagedFile(f"{file.path} does not say what it holds")
        self.documents: int = documents
        self.words: dict[str, int] = words
        if deleted is not None and len(deleted) != self.documents:
            raise DamagedFile(f"{file.path} and what is deleted of it do not fit")
        self.deleted = deleted
        self._fields: dict[str, FieldPostings | None] = {}
        self._columns: dict[str, Array] = {}

    @property
    def live(self) -> int:
        """Documents that are not deleted."""
        return self.documents - (int(np.count_nonzero(self.deleted)) if self.deleted is not None else 0)

    def arrays(self) -> tuple[str, ...]:
        """Names of everything in the file."""
        return self.file.names()

    def field(self, name: str) -> FieldPostings | None:
        """Postings of a field; None if no document has any."""
        if name not in self._fields:
            known = f"{name}.first" in self.file
            found = FieldPostings(self.file, name, self.documents) if known else None
            self._fields[name] = found if found is not None and len(found) else None
        return self._fields[name]

    def column(self, name: str) -> Array:
        """Numbers of all documents; those of 64 bits with a sign, so that they can be reckoned with."""
        if name not in self._columns:
            found = self.file.array(f"{name}.column")
            if len(found) != self.documents:
                raise DamagedFile(f"{self.file.path} is damaged: {name} is not there for every document")
            self._columns[name] = found.view(np.int64) if found.dtype == np.uint64 else found
        return self._columns[name]

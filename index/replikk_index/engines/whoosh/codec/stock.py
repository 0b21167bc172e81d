"""Whoosh's codec interface over tables: so that Whoosh's own writers, searchers and matchers work on these files, too.

replikk writes with ``TableWriter`` and searches with ``Leaf.hits``; this is what they are measured against, and what
answers queries of classes that ``Leaf`` does not know. Stored fields, vectors and columns of anything but numbers are
refused when they are written: none of our files holds a value that would have to be unpickled.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh import columns, formats
from whoosh.codec import base
from whoosh.matching import LeafMatcher
from whoosh.reading import EmptyReader, MultiReader, SegmentReader, TermInfo, TermNotFound
from whoosh.scoring import BM25F
from whoosh.searching import Searcher

from replikk_index.engines.whoosh.codec import postings
from replikk_index.engines.whoosh.codec.arrays import ArrayFile, ArrayWriter, Ints
from replikk_index.engines.whoosh.codec.gathering import UNROUNDED, rounded
from replikk_index.engines.whoosh.codec.postings import FieldPostings, Postings
from replikk_index.engines.whoosh.codec.table import Table, write_column

EXTENSION = ".table"


class TableCodec(base.Codec):  # type: ignore[misc]  # Whoosh is untyped
    """Give it to Whoosh's writer (``index.writer(codec=TableCodec(), compound=False)``)."""

    def new_segment(self, storage: Any, indexname: str) -> "TableSegment":  # noqa: ARG002
        """Whoosh's interface."""
        return TableSegment(indexname)

    def per_document_writer(self, storage: Any, segment: "TableSegment") -> "_DocumentWriter":  # noqa: ARG002
        """Whoosh's interface."""
        return _DocumentWriter(segment)

    def field_writer(self, storage: Any, segment: "TableSegment") -> "_FieldWriter":
        """Whoosh's interface."""
        return _FieldWriter(Path(storage.folder), segment)

    def per_document_reader(self, storage: Any, segment: "TableSegment") -> "_DocumentReader":
        """Whoosh's interface."""
        return _DocumentReader(segment, None if segment.pending else segment.open(storage))

    def terms_reader(self, storage: Any, segment: "TableSegment") -> "_TermsReader":
        """Whoosh's interface."""
        return _TermsReader(segment.open(storage))


class TableSegment(base.Segment):  # type: ignore[misc]
    """What Whoosh knows of a segment: one table.

    Args:
        indexname: of the index.
        table: what it holds, if that is open already.
    """

    def __init__(self, indexname: str, table: Table | None = None) -> None:
        super().__init__(indexname)
        self._table = table
        self._documents = table.documents if table else 0
        self._deleted: set[int] = set()
        if table is not None and table.deleted is not None:
            self._deleted = set(np.flatnonzero(table.deleted).tolist())
        self.pending: dict[str, dict[int, int]] = {}
        """While it is written: lengths and columns, by the name of the array and by document."""

    def open(self, storage: Any) -> Table:
        """What it holds."""
        if self._table is None:
            self._table = Table(ArrayFile(Path(storage.folder) / self.make_filename(EXTENSION)))
        return self._table

    def codec(self) -> TableCodec:
        """Whoosh's interface."""
        return TableCodec()

    def should_assemble(self) -> bool:
        """It is one file already."""
        return False

    def set_doc_count(self, count: int) -> None:
        """Whoosh's interface."""
        self._documents = count

    def doc_count_all(self) -> int:
        """Documents, deleted ones too."""
        return self._documents

    def deleted_count(self) -> int:
        """Deleted documents."""
        return len(self._deleted)

    def deleted_docs(self) -> Iterator[int]:
        """Deleted documents."""
        return iter(self._deleted)

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        """Whoosh's interface."""
        (self._deleted.add if delete else self._deleted.discard)(docnum)

    def is_deleted(self, docnum: int) -> bool:
        """Whether a document is."""
        return docnum in self._deleted


class _DocumentWriter(base.PerDocumentWriter):  # type: ignore[misc]
    def __init__(self, segment: TableSegment) -> None:
        self._segment = segment
        self._doc = 0
        self.is_closed = False

    def start_doc(self, docnum: int) -> None:
        self._doc = docnum
        self._segment.pending.setdefault("", {})

    def add_field(self, fieldname: str, fieldobj: Any, value: Any, length: int) -> None:
        if value is not None:
            raise TypeError(f"{fieldname}: values are not stored here")
        if length and fieldobj.scorable:
            self._segment.pending.setdefault(f"{fieldname}.lengths", {})[self._doc] = length

    def add_column_value(self, fieldname: str, columnobj: Any, value: int) -> None:
        if not isinstance(columnobj, columns.NumericColumn):
            raise TypeError(f"{fieldname}: only columns of numbers are kept here")
        self._segment.pending.setdefault(f"{fieldname}.column", {})[self._doc] = value

    def add_vector_items(self, fieldname: str, fieldobj: Any, items: Any) -> None:  # noqa: ARG002
        raise TypeError(f"{fieldname}: vectors are not kept here")

    def finish_doc(self) -> None:
        self._segment.set_doc_count(self._doc + 1)

    def cancel_doc(self) -> None:
        for each in self._segment.pending.values():
            each.pop(self._doc, None)

    def close(self) -> None:
        self.is_closed = True


class _FieldWriter(base.FieldWriter):  # type: ignore[misc]
    def __init__(self, folder: Path, segment: TableSegment) -> None:
        self._folder = folder
        self._segment = segment
        self._format: Any = None
        self._fields: dict[str, Postings] = {}
        self.is_closed = False

    def start_field(self, fieldname: str, fieldobj: Any) -> None:
        self._name, self._format = fieldname, fieldobj.format
        self._terms: list[bytes] = []
        self._first: list[int] = []
        self._docs: list[int] = []
        self._often: list[int] = []
        self._places: list[int] = []

    def start_term(self, text: bytes) -> None:
        self._terms.append(text)
        self._first.append(len(self._docs))

    def add(self, docnum: int, weight: float, vbytes: bytes, length: int) -> None:  # noqa: ARG002
        self._docs.append(docnum)
        if isinstance(self._format, formats.Positions):
            places = self._format.decode_positions(vbytes)
            self._places += places
            self._often.append(len(places))
        else:
            counted = isinstance(self._format, formats.Frequency)
            self._often.append(self._format.decode_frequency(vbytes) if counted else 1)

    def finish_term(self) -> None:
        pass

    def finish_field(self) -> None:
        places = np.array(self._places, np.int64) if isinstance(self._format, formats.Positions) else None
        first = np.array([*self._first, len(self._docs)], np.int64)
        docs, often = np.array(self._docs, np.int64), np.array(self._often, np.int64)
        self._fields[self._name] = Postings(self._terms, first, docs, often, places)

    def close(self) -> None:
        self.is_closed = True
        segment, self._segment.pending = self._segment.pending, {}
        documents = self._segment.doc_count_all()
        if not segment:
            return

        def full(name: str) -> Ints:
            values = segment[name]
            return np.fromiter((values.get(doc, 0) for doc in range(documents)), np.int64, documents)

        with ArrayWriter(self._folder / self._segment.make_filename(EXTENSION)) as out:
            words = {}
            for name, found in self._fields.items():
                scores = f"{name}.lengths" in segment
                postings.write(out, name, found, rounded(full(f"{name}.lengths")) if scores else None)
                if scores:
                    words[name] = sum(segment[f"{name}.lengths"].values())
            for name in segment:
                if name.endswith(".column"):
                    write_column(out, name.removesuffix(".column"), full(name))
            out.close({"documents": documents, "words": words})


class _Column(columns.ColumnReader):  # type: ignore[misc]
    def __init__(self, numbers: NDArray[Any]) -> None:
        self._numbers = numbers

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, docnum: int) -> int:
        return int(self._numbers[docnum])


class _DocumentReader(base.PerDocumentReader):  # type: ignore[misc]
    def __init__(self, segment: TableSegment, table: Table | None) -> None:
        self._segment = segment
        self._table = table
        self.doc_count = segment.doc_count
        self.doc_count_all = segment.doc_count_all
        self.has_deletions = segment.has_deletions
        self.is_deleted = segment.is_deleted
        self.deleted_docs = segment.deleted_docs

    def close(self) -> None:
        pass

    def supports_columns(self) -> bool:
        return True

    def has_column(self, fieldname: str) -> bool:
        return self._table is not None and f"{fieldname}.column" in self._table.file

    def column_reader(self, fieldname: str, column: Any) -> _Column:  # noqa: ARG002
        assert self._table is not None  # noqa: S101 - only written segments are searched
        return _Column(self._table.column(fieldname))

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        if self._table is None:
            return self._segment.pending.get(f"{fieldname}.lengths", {}).get(docnum, default)
        found = self._table.field(fieldname)
        return int(UNROUNDED[found.lengths[docnum]]) if found and found.scores else default

    def field_length(self, fieldname: str) -> int:
        return self._table.words.get(fieldname, 0) if self._table else 0

    def min_field_length(self, fieldname: str) -> int:
        lengths = self._lengths(fieldname)
        return int(UNROUNDED[lengths[lengths > 0].min(initial=255)]) if lengths.any() else 0

    def max_field_length(self, fieldname: str) -> int:
        return int(UNROUNDED[self._lengths(fieldname).max(initial=0)])

    def stored_fields(self, docnum: int) -> dict[str, Any]:  # noqa: ARG002
        return {}

    def _lengths(self, fieldname: str) -> NDArray[np.uint8]:
        found = self._table.field(fieldname) if self._table else None
        return found.lengths if found else np.zeros(0, np.uint8)


class _TermsReader(base.TermsReader):  # type: ignore[misc]
    def __init__(self, table: Table) -> None:
        self._table = table
        names = (name.removesuffix(".first") for name in table.arrays() if name.endswith(".first"))
        self._fields = {name: found for name in sorted(names) if (found := table.field(name))}

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        found = self._fields.get(term[0])
        return found is not None and found.terms.find(term[1]) >= 0

    def indexed_field_names(self) -> list[str]:
        return list(self._fields)

    def cursor(self, fieldname: str, fieldobj: Any) -> "_Cursor":
        return _Cursor(self, fieldname, self._fields.get(fieldname), fieldobj)

    def terms(self) -> Iterator[tuple[str, bytes]]:
        return self.terms_from("", b"")

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        for name, found in self._fields.items():
            if name >= fieldname:
                start = found.terms.lower_bound(prefix) if name == fieldname else 0
                for number in range(start, len(found.terms)):
                    yield name, found.terms.term(number)

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return self.items_from("", b"")

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        return self.info(*self._found(fieldname, text))

    @staticmethod
    def info(found: FieldPostings, number: int) -> TermInfo:
        docs, often = found.docs(number, number + 1), found.often(number, number + 1)
        lengths = UNROUNDED[found.lengths[docs]]
        return TermInfo(
            weight=float(often.sum(dtype=np.int64)),
            df=len(docs),
            minlength=int(lengths.min()),
            maxlength=int(lengths.max()),
            maxweight=float(often.max()),
            minid=int(docs[0]),
            maxid=int(docs[-1]),
        )

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        try:
            found, number = self._found(fieldname, text)
        except TermNotFound:
            return 0
        return found.frequency(number)

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> "_Matcher":
        found, number = self._found(fieldname, text)
        return _Matcher(found, number, format_, scorer, (fieldname, text))

    def _found(self, fieldname: str, text: bytes) -> tuple[FieldPostings, int]:
        found = self._fields.get(fieldname)
        number = found.terms.find(text) if found else -1
        if found is None or number < 0:
            raise TermNotFound(f"no {fieldname}:{text!r}")
        return found, number


class _Cursor(base.FieldCursor):  # type: ignore[misc]
    def __init__(self, reader: _TermsReader, name: str, found: FieldPostings | None, fieldobj: Any) -> None:
        self._reader, self._name, self._found, self._field = reader, name, found, fieldobj
        self._number = 0

    def is_valid(self) -> bool:
        return self._found is not None and self._number < len(self._found.terms)

    def first(self) -> str | None:
        self._number = 0
        return self.text()

    def find(self, term: str | bytes) -> str | None:
        if self._found is not None:
            wanted = term if isinstance(term, bytes) else self._field.to_bytes(term)
            self._number = self._found.terms.lower_bound(wanted)
        return self.text()

    def next(self) -> str | None:
        self._number += 1
        return self.text()

    def text(self) -> str | None:
        if self._found is None or not self.is_valid():
            return None
        return str(self._field.from_bytes(self._found.terms.term(self._number)))

    def term_info(self) -> TermInfo | None:
        return self._reader.info(self._found, self._number) if self._found and self.is_valid() else None


class _Matcher(LeafMatcher):  # type: ignore[misc]
    """The postings of one term, one after the other; all of them are one block."""

    def __init__(self, found: FieldPostings, number: int, format_: Any, scorer: Any, term: tuple[str, bytes]) -> None:
        self._found, self._number = found, number
        self.format, self.scorer, self._term = format_, scorer, term
        self._docs = found.docs(number, number + 1).tolist()
        self._often = found.often(number, number + 1).tolist()
        self._boost = getattr(format_, "field_boost", 1.0)
        self._info = _TermsReader.info(found, number)
        self._at = 0

    def copy(self) -> "_Matcher":
        made = _Matcher(self._found, self._number, self.format, self.scorer, self._term)
        made._at = self._at
        return made

    def is_active(self) -> bool:
        return self._at < len(self._docs)

    def reset(self) -> None:
        self._at = 0

    def id(self) -> int:
        return int(self._docs[self._at])

    def all_ids(self) -> Iterator[int]:
        return iter(self._docs[self._at :])

    def next(self) -> bool:
        self._at += 1
        return False

    def skip_to(self, id: int) -> None:
        self._at = bisect_left(self._docs, id, self._at)

    def skip_to_quality(self, minquality: float) -> int:
        if self.block_quality() > minquality:
            return 0
        self._at = len(self._docs)
        return 1

    def weight(self) -> float:
        return float(self._often[self._at] * self._boost)

    def supports(self, astype: str) -> bool:
        return astype in ("frequency", "weight") or (astype == "positions" and self._found.has_places)

    def value_as(self, astype: str) -> Any:
        if astype == "frequency":
            return self._often[self._at]
        if astype == "positions" and self._found.has_places:
            return self._found.occurrences(self._number, np.array([self._at])).places.tolist()
        raise TypeError(f"there are no {astype} here")

    def block_min_length(self) -> int:
        return int(self._info.min_length())

    def block_max_length(self) -> int:
        return int(self._info.max_length())

    def block_max_weight(self) -> float:
        return float(self._info.max_weight() * self._boost)


def searcher(tables: Sequence[Table], schema: Any) -> Searcher:
    """Whoosh's own searcher over some tables; those that have lost all their documents are left out."""
    readers = [SegmentReader(None, schema, TableSegment("table", table)) for table in tables if table.live]
    several = MultiReader(readers) if readers else EmptyReader(schema)
    return Searcher(readers[0] if len(readers) == 1 else several, weighting=BM25F())


def answer(tables: Sequence[Table], schema: Any, wanted: Any, number: int) -> tuple[list[int], list[float]]:
    """What Whoosh's own matchers find in the table of that number: documents and scores."""
    docs: list[int] = []
    scores: list[float] = []
    if not tables[number].live:
        return docs, scores
    place = sum(table.live > 0 for table in tables[:number])
    leaf, _ = searcher(tables, schema).leaf_searchers()[place]
    matcher = wanted.matcher(leaf)
    while matcher.is_active():
        docs.append(matcher.id())
        scores.append(matcher.score())
        matcher.next()
    return docs, scores

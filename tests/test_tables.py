"""Tables: what was written of documents is found again; what cannot be kept is refused."""

import tempfile
import zlib
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh import analysis, columns, fields
from whoosh.util.numeric import byte_to_length, length_to_byte

from replikk_index.engines.whoosh.codec.arrays import Array, ArrayFile, ArrayWriter, DamagedFile
from replikk_index.engines.whoosh.codec.gathering import UNROUNDED
from replikk_index.engines.whoosh.codec.table import Table, TableWriter
from replikk_index.engines.whoosh.schema import Words
from replikk_index.text import tokens
from tests.tables import TEXTS, Document, documents, kinds, opened, schema, texts, written

quick = settings(max_examples=40, deadline=None)
some_documents = st.lists(documents, max_size=12)

Model = dict[bytes, dict[int, list[int]]]
"""Places by term and document."""


def words_of(document: Document, field: str) -> list[str]:
    """The terms of a document in a field, in order."""
    value = document.get(field, "")
    if field in TEXTS:
        return [word for word, *_ in tokens(value)]
    return [value] if isinstance(value, str) and value else list(value)


def model_of(every: Sequence[Document], field: str) -> Model:
    """What a table should say of a field."""
    found: Model = defaultdict(lambda: defaultdict(list))
    for number, document in enumerate(every):
        for place, word in enumerate(words_of(document, field)):
            found[word.encode()][number].append(place)
    return found


def assert_holds(table: Table, every: Sequence[Document], field: str) -> None:
    """Everything that can be asked of a field, term by term and all at once."""
    model, found = model_of(every, field), table.field(field)
    if not model:
        assert found is None
        return
    assert found is not None
    terms = sorted(model)
    count = len(terms)
    assert found.terms.terms(0, count) == terms
    assert len(found) == sum(map(len, model.values()))
    assert found.frequencies(0, count).tolist() == [len(model[term]) for term in terms]
    assert found.docs(0, count).tolist() == [doc for term in terms for doc in model[term]]
    often = [len(places) for term in terms for places in model[term].values()]
    assert found.often(0, count).tolist() == often
    assert found.has_places is (field in ("text", "other"))
    assert found.scores is (field in TEXTS)
    for number, term in enumerate(terms):
        each = model[term]
        assert found.frequency(number) == len(each)
        assert found.docs(number, number + 1).tolist() == list(each)
        assert found.often(number, number + 1).tolist() == [len(places) for places in each.values()]
        if found.has_places:
            assert found.places_of(number, number + 1).tolist() == [at for places in each.values() for at in places]
            chosen = np.arange(len(each))[::2]
            occurrences = found.occurrences(number, chosen)
            kept = list(each.values())[::2]
            assert occurrences.counts.tolist() == [len(places) for places in kept]
            assert occurrences.places.tolist() == [at for places in kept for at in places]
    if found.has_places:
        for low, high in ((0, count), (0, 0), (count, count), (1, count), (0, count - 1)):
            wanted = [at for term in terms[low:high] for places in model[term].values() for at in places]
            assert found.places_of(low, high).tolist() == wanted
    if found.scores:
        lengths = [len(words_of(document, field)) for document in every]
        assert found.lengths.tolist() == list(map(length_to_byte, lengths))
        assert table.words[field] == sum(lengths)


@quick
@given(some_documents)
def test_a_table_holds_what_its_documents_hold(every: list[Document]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        table = opened(written(Path(folder) / "a.table", every))
        assert table.documents == table.live == len(every)
        for field in (*TEXTS, "tag"):
            assert_holds(table, every, field)
        for column in ("row", "order"):
            assert table.column(column).tolist() == [document[column] for document in every]
        assert not table.file.verify()


LONG: dict[str, list[Document]] = {
    "254 times": [{"text": "a " * 254 + "b"}],
    "255 times": [{"text": "a " * 255 + "b"}, {"text": "b a"}],
    "256 times": [{"text": "b a"}, {"text": "b " + "a " * 256}],
    "65,535 times": [{"text": "a " * 65_535, "loose": "b " * 65_535}],
    "65,536 times": [{"text": "a"}, {"text": "a " * 65_536 + "b", "loose": "b " * 65_536}],
    "70,000 times, and others often": [
        {"text": "b " * 300},
        {"text": "a " * 70_000 + "b a " * 400},
        {"loose": "c " * 70_000 + "d"},
        {"text": "a b " * 255},
    ],
    "all different": [{"text": " ".join(f"w{number}" for number in range(70_000))}, {"text": "w69999 w0"}],
    "as long as can be told": [{"text": "a " * 106_373}, {"text": "a " * 106_374}, {"text": "a " * 120_000}],
}


@pytest.mark.parametrize("every", LONG.values(), ids=LONG)
def test_long_documents_and_frequent_words_are_counted_right(tmp_path: Path, every: list[Document]) -> None:
    table = opened(written(tmp_path / "a.table", every))
    if len(every[0].get("text", "").split()) == 70_000:  # too many terms to ask one by one
        found = table.field("text")
        assert found is not None
        assert found.places_of(0, len(found.terms)).tolist() == [
            at for places in sorted(model_of(every, "text").items()) for each in places[1].values() for at in each
        ]
        return
    for field in TEXTS:
        assert_holds(table, every, field)


@pytest.mark.parametrize("far", [255, 65_534, 65_535, 65_536, 65_537, 140_000])
def test_documents_that_are_far_apart_are_found(tmp_path: Path, far: int) -> None:
    tags = {0: ["t", "u"], far: ["t"], far + 1: ["t", "v"], 2 * far + 1: ["t", "v"]}
    every = ({"tag": tags.get(number, []), "row": number} for number in range(2 * far + 2))
    found = opened(written(tmp_path / "a.table", every)).field("tag")
    assert found is not None
    assert [found.docs(number, number + 1).tolist() for number in range(3)] == [
        [0, far, far + 1, 2 * far + 1],
        [0],
        [far + 1, 2 * far + 1],
    ]
    assert found.docs(0, 3).tolist() == [0, far, far + 1, 2 * far + 1, 0, far + 1, 2 * far + 1]


def test_lengths_are_rounded_as_whoosh_rounds_them(tmp_path: Path) -> None:
    lengths = [0, 1, 2, 3, 50, 100, 101, 1000, 1001, 20_000]
    table = opened(written(tmp_path / "a.table", [{"text": "a " * length} for length in lengths]))
    found = table.field("text")
    assert found is not None
    assert found.lengths.tolist() == [length_to_byte(length) for length in lengths]
    assert UNROUNDED[found.lengths].tolist() == [byte_to_length(length_to_byte(length)) for length in lengths]


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [([], "|u1"), ([0, 255], "|u1"), ([256], "<u2"), ([2**32 - 1], "<u4"), ([2**63 - 1, 0], "<u8"), ([-1, 5], "<i8")],
)
def test_columns_are_as_narrow_as_their_numbers(tmp_path: Path, numbers: list[int], kind: str) -> None:
    path = written(tmp_path / "a.table", [{"row": number} for number in numbers])
    assert kinds(path)["row.column"] == kind
    column = opened(path).column("row")
    assert column.tolist() == numbers
    assert (column - np.int64(1)).dtype.kind in "iu", "numbers with and without a sign become floats"


def test_size_and_crc_of_what_was_written_are_told(tmp_path: Path) -> None:
    writer = TableWriter(schema())
    writer.add({"text": "a b", "row": 1})
    assert writer.words == 2
    data = (tmp_path / "a.table", writer.write(tmp_path / "a.table"))
    assert data[1] == (data[0].stat().st_size, zlib.crc32(data[0].read_bytes()))


# what is refused

OTHER: dict[str, Any] = {
    "of numbers": fields.NUMERIC(),
    "of keywords": fields.KEYWORD(),
    "that is only stored": fields.STORED(),
    "of dates": fields.DATETIME(),
    "of truth": fields.BOOLEAN(),
    "of grams": fields.NGRAMWORDS(),
    "cut by Whoosh": fields.TEXT(analysis.StandardAnalyzer()),
    "a column of texts": fields.COLUMN(columns.VarBytesColumn()),
    "a column of references": fields.COLUMN(columns.RefBytesColumn()),
    "a text that is stored": fields.TEXT(Words(), stored=True),
    "a value that is stored": fields.ID(stored=True),
    "a value that is sorted by": fields.ID(sortable=True),
    "a text that is sorted by": fields.TEXT(Words(), sortable=True),
    "a text with vectors": fields.TEXT(Words(), vector=True),
}


@pytest.mark.parametrize("kind", OTHER.values(), ids=OTHER)
def test_fields_of_other_kinds_are_refused_by_name(kind: Any) -> None:
    with pytest.raises(TypeError, match=r"the field odd is .* written here"):
        TableWriter(fields.Schema(odd=kind))


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"documents": 1},
        {"words": {}},
        {"documents": -1, "words": {}},
        {"documents": 1.0, "words": {}},
        {"documents": True, "words": {}},
        {"documents": float("inf"), "words": {}},
        {"documents": "1", "words": {}},
        {"documents": 10**30, "words": {}},
        {"documents": 1, "words": []},
        {"documents": 1, "words": {"text": -1}},
        {"documents": 1, "words": {"text": float("nan")}},
        {"documents": 1, "words": {"text": None}},
    ],
    ids=str,
)
def test_a_table_that_does_not_say_what_it_holds_is_damaged(tmp_path: Path, facts: dict[str, Any]) -> None:
    with ArrayWriter(tmp_path / "a.table") as out:
        out.close(facts)
    with pytest.raises(DamagedFile, match="does not say what it holds"):
        opened(tmp_path / "a.table")


def changed(path: Path, name: str, array: Array | None) -> Table:
    """A table in which an array is another one, or is not there."""
    file = ArrayFile(path)
    arrays = {each: file.array(each) for each in file.names()} | {name: array}
    with ArrayWriter(path.with_name("b.table")) as out:
        for each, found in arrays.items():
            if found is not None:
                out.add(each, found)
        out.close(file.facts)
    return opened(path.with_name("b.table"))


WRONG: dict[str, Array | None] = {
    "missing": None,
    "negative": np.full(2, -1, np.int64),
    "empty": np.zeros(0, np.uint8),
    "huge": np.full(3, 2**63 + 5, np.uint64),
}


def everything(table: Table) -> list[Any]:
    """All that a table says of its text."""
    found = table.field("text")
    if found is None:
        return []
    count = len(found.terms)
    each = [found.occurrences(number, np.arange(found.frequency(number))).places.tolist() for number in range(count)]
    arrays = (found.docs(0, count), found.often(0, count), found.places_of(0, count), found.lengths)
    return [found.terms.terms(0, count), each, *(array.tolist() for array in arrays)]


@pytest.mark.parametrize("name", "terms borders first gaps often more_at more place_first places".split())
@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_a_field_with_a_wrong_array_is_never_taken_for_the_right_one(
    tmp_path: Path, name: str, wrong: Array | None
) -> None:
    path = written(tmp_path / "a.table", [{"text": "a b " * 300}, {"text": "b a b"}])
    right, found = everything(opened(path)), None
    with suppress(DamagedFile, ValueError, IndexError, OverflowError):  # ``WhooshSnapshot`` makes one error of them
        found = everything(changed(path, f"text.{name}", wrong))
    assert found != right


@settings(max_examples=20, deadline=None)
@given(st.lists(texts, min_size=1, max_size=5), st.data())
def test_documents_that_are_deleted_are_counted(every: list[str], data: st.DataObject) -> None:
    deleted = sorted(data.draw(st.sets(st.integers(0, len(every) - 1))))
    with tempfile.TemporaryDirectory() as folder:
        path = written(Path(folder) / "a.table", [{"text": text} for text in every])
        assert opened(path, deleted).live == len(every) - len(deleted)
        with pytest.raises(DamagedFile, match="do not fit"):
            Table(ArrayFile(path), np.zeros(len(every) + 1, np.bool_))

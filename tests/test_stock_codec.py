"""Whoosh's own writer and searcher over our files: they write the same, and find the same as over their own."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh import columns, fields, index, query
from whoosh.scoring import BM25F

from replikk_index.engines.whoosh.codec import stock
from replikk_index.engines.whoosh.codec.arrays import ArrayFile
from replikk_index.engines.whoosh.schema import Words
from tests.tables import TEXTS, Document, contents, documents, kinds, opened, schema, written

quick = settings(max_examples=40, deadline=None)


def stocks_own(folder: Path, every: Sequence[Document], deleted: Sequence[int] = ()) -> Any:
    """An index that Whoosh's own writer made, over our codec."""
    made = index.create_in(folder, schema())
    writer = made.writer(codec=stock.TableCodec(), compound=False)
    for document in every:
        writer.add_document(**{name: value for name, value in document.items() if value not in ("", [])})
    writer.commit(merge=False)
    if deleted:
        writer = made.writer(codec=stock.TableCodec(), compound=False)
        for number in deleted:
            writer.delete_document(number)
        writer.commit(merge=False)
    return made


@quick
@given(st.lists(documents, min_size=1, max_size=10))
def test_whooshs_own_writer_writes_the_same(every: list[Document]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        written(folder / "ours.table", every)
        stocks_own(folder, every).close()
        (theirs,) = (path for path in folder.glob("*.table") if path.name != "ours.table")
        ours, judge = contents(folder / "ours.table"), contents(theirs)
        empty = {f"{field}." for field in (*TEXTS, "tag") if not ours[f"{field}.gaps"]}
        assert {name: found for name, found in ours.items() if not name.startswith(tuple(empty))} == judge
        same_kinds = kinds(folder / "ours.table")
        assert all(same_kinds[name] == kind for name, kind in kinds(theirs).items())
        facts, judges = ArrayFile(folder / "ours.table").facts, ArrayFile(theirs).facts
        assert facts["documents"] == judges["documents"]
        assert {name: count for name, count in facts["words"].items() if count} == judges["words"]


def questions() -> list[Any]:
    """Queries in Whoosh's classes."""
    word = query.Term("text", "a")
    return [
        word,
        query.Term("tag", "nb"),
        query.Term("loose", "strøm"),
        query.Or([word, query.Term("other", "strøm"), query.Term("tag", "p")]),
        query.And([word, query.Term("text", "b")]),
        query.Phrase("text", ["a", "b"]),
        query.Phrase("text", ["strøm", "strøm"], slop=3),
        query.Prefix("text", "s"),
        query.Wildcard("loose", "*r*"),
        query.FuzzyTerm("text", "strom"),
        query.TermRange("text", "b", "x"),
        query.Every("text"),
        query.DisjunctionMax([word, query.Term("loose", "a")]),
    ]


@settings(max_examples=15, deadline=None)
@given(st.lists(documents, min_size=1, max_size=12), st.data())
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_whooshs_searcher_finds_the_same_as_over_its_own_files(every: list[Document], data: st.DataObject) -> None:
    deleted = sorted(data.draw(st.sets(st.integers(0, len(every) - 1), max_size=len(every) - 1)))
    with tempfile.TemporaryDirectory() as ours, tempfile.TemporaryDirectory() as theirs:
        table = opened(written(Path(ours) / "a.table", every), deleted)
        judge = index.create_in(theirs, schema())
        writer = judge.writer(compound=False)
        for document in every:
            writer.add_document(**{name: value for name, value in document.items() if value not in ("", [])})
        writer.commit(merge=False)
        writer = judge.writer(compound=False)
        for number in deleted:
            writer.delete_document(number)
        writer.commit(merge=False)
        made = stocks_own(Path(ours), every, deleted)
        with judge.searcher(weighting=BM25F()) as over_its_own, made.searcher(weighting=BM25F()) as written_by_it:
            for wanted in questions():
                right = {hit.docnum: hit.score for hit in over_its_own.search(wanted, limit=None)}
                for searcher in (stock.searcher([table], schema()), written_by_it):
                    found = {hit.docnum: hit.score for hit in searcher.search(wanted, limit=None)}
                    assert found == pytest.approx(right), wanted
        judge.close()
        made.close()


KINDS: dict[str, Any] = {
    "a text that is stored": fields.TEXT(Words(), stored=True),
    "a column of texts": fields.COLUMN(columns.VarBytesColumn()),
    "a text with vectors": fields.TEXT(Words(), vector=True),
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_what_whooshs_writer_would_store_is_refused(tmp_path: Path, kind: Any) -> None:
    writer = index.create_in(tmp_path, fields.Schema(odd=kind)).writer(codec=stock.TableCodec(), compound=False)
    with pytest.raises(TypeError, match=r"odd: .* here"):
        writer.add_document(odd="some words")
    writer.cancel()

"""Merging tables is as writing what is left of them in one go."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replikk_index.engines.whoosh.codec import merging
from replikk_index.engines.whoosh.codec.arrays import ArrayFile
from replikk_index.engines.whoosh.codec.table import Table
from tests.tables import Document, contents, documents, opened, written

settled = settings(max_examples=40, deadline=None)


@st.composite
def tables(draw: st.DrawFn) -> list[tuple[list[Document], list[int]]]:
    """Documents of some tables, and which of them are deleted."""
    found: list[tuple[list[Document], list[int]]] = []
    for every in draw(st.lists(st.lists(documents, max_size=8), min_size=1, max_size=4)):
        gone = draw(st.sets(st.integers(0, len(every) - 1))) if every else set()
        found.append((list(every), sorted(gone)))
    return found


def merged(folder: Path, parts: Sequence[tuple[Sequence[Document], Sequence[int]]], run: int) -> Path:
    """What becomes of tables of some documents."""
    each = [opened(written(folder / f"{number}.table", every), gone) for number, (every, gone) in enumerate(parts)]
    path = folder / "merged.table"
    size, _ = merging.merge(each, merging.renumbered(each), path, {}, run=run)
    assert size == path.stat().st_size
    return path


def in_one_go(folder: Path, parts: Sequence[tuple[Sequence[Document], Sequence[int]]]) -> Path:
    """The documents that are left."""
    left = [document for every, gone in parts for number, document in enumerate(every) if number not in gone]
    return written(folder / "at once.table", left)


def assert_same(one: Path, other: Path) -> None:
    """Array by array, whatever the numbers are kept in."""
    assert contents(one) == contents(other)
    assert ArrayFile(one).facts == ArrayFile(other).facts
    assert not ArrayFile(one).verify()


@settled
@given(tables(), st.sampled_from([1, 3, 10, merging.RUN]))
def test_merging_is_writing_what_is_left_in_one_go(parts: list[tuple[list[Document], list[int]]], run: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        assert_same(merged(Path(name), parts, run), in_one_go(Path(name), parts))


@settled
@given(tables())
def test_nothing_is_left_beside_the_new_table(parts: list[tuple[list[Document], list[int]]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        merged(Path(name), parts, 3)
        every = {path.name for path in Path(name).iterdir()}
        assert every == {"merged.table", *(f"{number}.table" for number in range(len(parts)))}


@pytest.mark.parametrize("run", [1, 50, merging.RUN])
def test_frequent_words_and_long_documents_come_through(tmp_path: Path, run: int) -> None:
    parts: list[tuple[list[Document], list[int]]] = [
        ([{"text": "a " * 300}, {"text": "b a"}, {"text": "a " * 255 + "c"}], [1]),
        ([{"text": "b " * 70_000 + "a"}, {"other": "z " * 400}, {"text": "a b"}], [2]),
        ([{"text": "c " * 260, "loose": "a " * 66_000}], []),
    ]
    assert_same(merged(tmp_path, parts, run), in_one_go(tmp_path, parts))


@pytest.mark.parametrize("run", [1, 7, 100])
def test_tables_with_quite_other_words_are_merged_in_runs(tmp_path: Path, run: int) -> None:
    parts = [
        ([{"text": " ".join(f"{letter}{number}" for number in range(40))} for _ in range(3)], [1])
        for letter in ("a", "m", "z", "m")
    ]
    assert_same(merged(tmp_path, parts, run), in_one_go(tmp_path, parts))


@pytest.mark.parametrize("counts", [(200, 100), (40_000, 40_000), (256, 0, 1), (1, 255, 65_281)])
def test_documents_get_wider_numbers_when_there_are_more_of_them(tmp_path: Path, counts: Sequence[int]) -> None:
    parts: list[tuple[list[Document], list[int]]] = [
        ([{"tag": "t", "row": number} for number in range(count)], [0] if count else []) for count in counts
    ]
    assert_same(merged(tmp_path, parts, merging.RUN), in_one_go(tmp_path, parts))


def test_all_deleted_is_as_nothing_written(tmp_path: Path) -> None:
    parts: list[tuple[list[Document], list[int]]] = [([{"text": "a b", "row": 3}], [0]), ([{"tag": "x"}], [0])]
    path = merged(tmp_path, parts, 1)
    assert_same(path, in_one_go(tmp_path, parts))
    assert opened(path).documents == 0
    assert opened(path).field("text") is None


def test_large_numbers_in_columns_are_kept_to_the_last_digit(tmp_path: Path) -> None:
    numbers = [2**63 - 1, 2**53 + 1, 0, -1, -(2**63), 7]
    parts: list[tuple[list[Document], list[int]]] = [([{"order": number}], []) for number in numbers]
    assert opened(merged(tmp_path, parts, 1)).column("order").tolist() == numbers


def test_what_is_merged_can_be_merged_again(tmp_path: Path) -> None:
    parts: list[tuple[list[Document], list[int]]] = [
        ([{"text": "a b a", "tag": "x", "row": number}, {"loose": "b c", "row": number}], []) for number in range(3)
    ]
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    halves = [merged(tmp_path / "one", parts[:1], 1), merged(tmp_path / "two", parts[1:], 1)]
    found: list[Table] = [opened(path) for path in halves]
    merging.merge(found, merging.renumbered(found), tmp_path / "all.table", {}, run=2)
    assert_same(tmp_path / "all.table", in_one_go(tmp_path, parts))


def test_columns_that_are_ready_made_are_taken_as_they_are(tmp_path: Path) -> None:
    found = [opened(written(tmp_path / f"{number}.table", [{"row": 5}, {"row": 6}]), [number]) for number in range(2)]
    ready = np.array([70_000, 1], np.int64)
    merging.merge(found, merging.renumbered(found), tmp_path / "all.table", {"row": ready})
    assert opened(tmp_path / "all.table").column("row").tolist() == [70_000, 1]


def test_documents_are_numbered_one_table_after_the_other(tmp_path: Path) -> None:
    every: list[Document] = [{"row": number} for number in range(4)]
    found = [opened(written(tmp_path / f"{gone}.table", every), gone) for gone in ([1, 2], [], [0, 1, 2, 3], [3])]
    gone = merging.GONE
    assert [numbers.tolist() for numbers in merging.renumbered(found)] == [
        [0, gone, gone, 1],
        [2, 3, 4, 5],
        [gone] * 4,
        [6, 7, 8, gone],
    ]

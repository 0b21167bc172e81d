"""Tables that an enemy wrote, with right checksums: nothing in them does harm."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from replikk_index.engines import State
from replikk_index.engines.whoosh import WhooshEngine
from replikk_index.engines.whoosh.codec.arrays import Array, ArrayFile
from replikk_index.errors import EngineError
from tests.hostile import (
    copied,
    files,
    filled,
    manifest_of,
    sealed,
    survives,
    table_with,
    write_manifest,
    writes_or_refuses,
)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index as it should be; to be copied only."""
    folder = tmp_path_factory.mktemp("good") / "search"
    filled(folder)
    return folder


@pytest.fixture
def folder(good: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return copied(good, tmp_path / "search")


@pytest.mark.parametrize("seed", range(3))
def test_numbers_that_change_with_right_checksums_do_no_harm(good: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    names = [(path.name, name) for path in files(good, "*_*") for name in ArrayFile(path, mapped=False).names()]
    for path_name, name in chance.choices(names, k=30):
        folder = copied(good, tmp_path / "search")
        path = folder / path_name
        array = ArrayFile(path, mapped=False).array(name).copy()
        if not len(array):
            continue
        most = int(np.iinfo(array.dtype).max)
        for at in chance.choices(range(len(array)), k=3):
            array[at] = chance.choice(
                [0, 1, most, most // 2, min(most, int(array[at]) + 1), max(0, int(array[at]) - 1)]
            )
        table_with(path, {name: array})
        sealed(folder)
        survives(folder)


# arrays that make no sense, with right checksums


def wide(array: Array, value: int) -> Array:
    return np.full(len(array), value, np.uint64)


ARRAYS: dict[str, Callable[[Array], Array | None]] = {
    "left out": lambda _: None,
    "empty": lambda array: array[:0],
    "one too short": lambda array: array[:-1],
    "one too long": lambda array: np.append(array, array[-1:]),
    "backwards": lambda array: array[::-1].copy(),
    "zeros": lambda array: np.zeros_like(array),
    "as large as can be": lambda array: np.full_like(array, np.iinfo(array.dtype).max),
    "huge": lambda array: wide(array, 2**63 + 7),
    "over four billions": lambda array: wide(array, 2**32 + 7),
    "of two billions": lambda array: np.full(len(array), 2**31 - 1, np.uint32),
    "negative": lambda array: np.full(len(array), -1, np.int64),
    "very negative": lambda array: np.full(len(array), -(2**63), np.int64),
}


@pytest.mark.parametrize("change", ARRAYS)
def test_arrays_that_make_no_sense_do_no_harm(good: Path, tmp_path: Path, change: str) -> None:
    tables = [files(good, f"{kind}_*.table")[1] for kind in ("articles", "quotes")]
    every = [(path, name) for path in tables for name in ArrayFile(path).names()]
    for path, name in every[list(ARRAYS).index(change) :: len(ARRAYS)]:  # all at once takes minutes
        folder = copied(good, tmp_path / "search")
        table_with(folder / path.name, {name: ARRAYS[change](ArrayFile(path).array(name))})
        sealed(folder)
        survives(folder)
        writes_or_refuses(folder)


FACTS: dict[str, dict[str, Any]] = {
    "nothing": {},
    "more documents": {"documents": 2**40, "words": {}},
    "fewer documents": {"documents": 1, "words": {}},
    "no documents": {"documents": 0, "words": {}},
    "endless": {"documents": float("inf"), "words": {}},
    "no words": {"documents": 8, "words": {}},
    "many words": {"documents": 8, "words": {"body": 2**62, "title": 1, "said": 0}},
}


@pytest.mark.parametrize("facts", FACTS.values(), ids=FACTS)
@pytest.mark.parametrize("told", [True, False], ids=["and the manifest agrees", "and the manifest does not"])
def test_tables_of_absurd_facts_do_no_harm(folder: Path, facts: dict[str, Any], told: bool) -> None:
    table_with(files(folder, "articles_*.table")[1], {}, facts)
    sealed(folder)
    if told:
        values = manifest_of(folder)
        values["segments"][1]["articles"] = facts.get("documents", 0)
        write_manifest(folder, values)
    survives(folder)
    writes_or_refuses(folder)


@pytest.mark.parametrize("wanted", [2**28, 2**31, 2**40, 2**62])
def test_rows_that_no_catalogue_has_take_no_room(folder: Path, wanted: int) -> None:
    path = files(folder, "articles_*.table")[0]
    rows = ArrayFile(path).array("row.column").astype(np.uint64)
    rows[0] = wanted
    table_with(path, {"row.column": rows})
    sealed(folder)
    assert any("rows that no catalogue has" in str(answer) for answer in survives(folder))


def test_a_word_that_stands_billions_of_times_takes_no_room(folder: Path) -> None:
    for path in files(folder, "articles_*.table"):
        often = ArrayFile(path).array("body.often")
        table_with(
            path,
            {
                "body.often": np.full_like(often, 255),
                "body.more_at": np.arange(len(often), dtype=np.uint32),
                "body.more": np.full(len(often), 2**32 - 1, np.uint32),
            },
        )
    sealed(folder)
    assert any("do not stand as often" in str(answer) for answer in survives(folder))


def test_owners_that_are_not_there_are_damage(folder: Path) -> None:
    path = files(folder, "quotes_*.table")[0]
    owners = ArrayFile(path).array("owner.column")
    for wrong in (
        np.full_like(owners, 200),
        np.full(len(owners), -1, np.int64),
        np.full(len(owners), 2**63, np.uint64),
    ):
        table_with(path, {"owner.column": wrong})
        sealed(folder)
        with pytest.raises(EngineError, match="articles that are not there"):
            WhooshEngine(folder).snapshot()


@pytest.mark.parametrize("kind", ["articles", "quotes"])
def test_tables_that_were_swapped_are_noticed(folder: Path, kind: str) -> None:
    one, other, _ = files(folder, f"{kind}_*.table")
    one.rename(folder / "aside")
    other.rename(one)
    (folder / "aside").rename(other)
    assert WhooshEngine(folder).check().state is State.DAMAGED
    survives(folder)
    sealed(folder)
    with pytest.raises(EngineError, match="damaged"):
        WhooshEngine(folder).snapshot()
    writes_or_refuses(folder)


def test_what_is_deleted_in_another_segment_is_noticed(folder: Path) -> None:
    one, other = files(folder, "articles_*.gone")
    data = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(data)
    sealed(folder)
    with pytest.raises(EngineError, match="damaged"):
        WhooshEngine(folder).snapshot()


@pytest.mark.parametrize("deleted", [[0, 0], [2, 0], [0, 2], [5, 10], [6, 0], [2**62, 0]])
def test_more_or_fewer_deleted_than_the_manifest_says_is_damage(folder: Path, deleted: list[int]) -> None:
    values = manifest_of(folder)
    values["segments"][0]["deleted"] = deleted
    write_manifest(folder, values)
    with pytest.raises(EngineError, match="of another commit"):
        WhooshEngine(folder).snapshot()
    writes_or_refuses(folder)

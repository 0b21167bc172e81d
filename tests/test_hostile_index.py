"""A search folder that an enemy wrote: every question is answered or refused with one kind of error."""

import json
import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from replikk_index.engines import State
from replikk_index.engines.whoosh import WhooshEngine
from replikk_index.errors import EngineError
from replikk_index.models import Change
from tests.articles import article
from tests.hostile import (
    answers,
    changes,
    copied,
    files,
    filled,
    is_made_anew,
    manifest_of,
    questions,
    survives,
    write_manifest,
    writes_or_refuses,
)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index as it should be; to be copied only."""
    folder = tmp_path_factory.mktemp("good") / "search"
    filled(folder)
    return folder


@pytest.fixture(scope="module")
def right(good: Path) -> list[object]:
    """What it answers."""
    found = answers(WhooshEngine(good))
    assert not any(isinstance(answer, str) for answer in found)
    return found


@pytest.fixture
def folder(good: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return copied(good, tmp_path / "search")


def test_there_is_something_to_damage(folder: Path) -> None:
    assert [path.suffix for path in files(folder, "*_*")].count(".table") == 6
    assert [path.suffix for path in files(folder, "*_*")].count(".gone") == 4
    assert WhooshEngine(folder).check(thorough=True).state is State.GOOD


# single bytes


def flips(folder: Path, count: int, seed: int) -> Iterator[tuple[Path, bytes]]:
    """Each file with some byte changed; also the first and the last of each."""
    chance = random.Random(seed)
    every = sorted(path for path in folder.iterdir())
    places = [(path, at) for path in every for at in (0, path.stat().st_size - 1)]
    places += [(path, chance.randrange(path.stat().st_size)) for path in chance.choices(every, k=count)]
    for path, at in places:
        data = bytearray(path.read_bytes())
        data[at] ^= chance.randrange(1, 256)
        yield path, bytes(data)


@pytest.mark.parametrize("seed", range(3))
def test_no_byte_that_changes_does_harm_and_every_one_is_noticed(folder: Path, seed: int, right: list[object]) -> None:
    said_otherwise = 0
    for path, data in flips(folder, 100, seed):
        before = path.read_bytes()
        path.write_bytes(data)
        found = survives(folder)
        said_otherwise += found != right
        state = WhooshEngine(folder).check(thorough=True).state
        if path.suffix == ".json" and same_values(data, before):
            assert state is State.GOOD
        else:
            assert state is State.DAMAGED, path
        path.write_bytes(before)
    assert said_otherwise
    is_made_anew(folder, right)


def same_values(one: bytes, other: bytes) -> bool:
    """Whether two manifests differ in white space only."""
    try:
        return bool(json.loads(one) == json.loads(other))
    except ValueError:
        return False


# a manifest that makes no sense

ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    2**62,
    2**64,
    10**400,
    1.5,
    float("nan"),
    float("inf"),
    "1",
    "",
    [],
    {},
    [[1]],
)
NAMES = (
    "../articles_0123456789abcdef.table",
    "/etc/passwd",
    "articles_0123456789abcdef.table\0",
    "articles_0123456789abcdef.table\n",
    "articles_0123456789ABCDEF.table",
    "articles_0123456789abcdef.table/../../x",
    "",
)


def bad_manifests(values: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Manifests in which one thing is odd."""
    segment, *others = values["segments"]
    name = next(iter(segment["files"]))
    for odd in ODD:
        for key in ("generation", "serial", "schema", "segments", "format"):
            yield values | {key: odd}
        for key in segment:
            yield values | {"segments": [segment | {key: odd}, *others]}
        yield values | {"segments": [odd]}
        yield values | {"segments": [segment | {"rows": [odd, odd]}, *others]}
        yield values | {"segments": [segment | {"deleted": [0, odd]}, *others]}
        yield values | {"segments": [segment | {"files": segment["files"] | {name: odd}}, *others]}
        yield values | {"segments": [segment | {"files": segment["files"] | {name: [odd, odd]}}, *others]}
    for each in NAMES:
        yield values | {"segments": [segment | {"files": {each: [1, 1]}}]}
        yield values | {"segments": [segment | {"files": segment["files"] | {each: [1, 1]}}]}
        yield values | {"segments": [segment | {"id": each}]}
    yield values | {"segments": [segment, segment]}
    yield values | {"segments": [segment, segment | {"since": 0, "files": {}}]}
    for key in values:
        yield {name: value for name, value in values.items() if name != key}
    for key in segment:
        yield values | {"segments": [{name: value for name, value in segment.items() if name != key}]}


def test_a_manifest_in_which_anything_is_odd_does_no_harm(folder: Path, right: list[object]) -> None:
    for values in bad_manifests(manifest_of(folder)):
        write_manifest(folder, values)
        engine = WhooshEngine(folder)
        for thorough in (False, True):
            assert engine.check(thorough=thorough).state in State
        assert isinstance(engine.stamp(), tuple)
        try:
            assert engine.generation() >= 0
            answers(engine)
        except EngineError:
            pass
    is_made_anew(folder, right)


TEXTS: dict[str, bytes] = {
    "nested": b"[" * 200_000,
    "nested in a segment": b'{"format": 2, "crc32": 5, "segments": ' + b'{"a":' * 100_000,
    "not UTF-8": b'{"format": 2, "\xff": 1}',
    "digits": b'{"format": 2, "serial": ' + b"9" * 6000 + b"}",
    "endless": b'{"format": 1e999}',
    "no number": b'{"format": NaN}',
    "text": b'"manifest"',
    "null": b"null",
    "zeros": bytes(100),
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_manifest_of_anything_is_damage(folder: Path, text: bytes, right: list[object]) -> None:
    (folder / "manifest.json").write_bytes(text)
    assert WhooshEngine(folder).check().state is State.DAMAGED
    with pytest.raises(EngineError, match="manifest"):
        WhooshEngine(folder).generation()
    survives(folder)
    is_made_anew(folder, right)


def test_a_manifest_without_end_is_not_read(folder: Path) -> None:
    with (folder / "manifest.json").open("r+b") as file:
        file.truncate(1 << 40)  # takes no room on the disk
    assert WhooshEngine(folder).check(thorough=True).state is State.DAMAGED


# other things than files

SPECIAL: dict[str, Callable[[Path], None]] = {
    "a pipe": os.mkfifo,
    "a folder": lambda path: (path / "inner").mkdir(parents=True),
    "a device": lambda path: path.symlink_to("/dev/zero"),
    "a loop": lambda path: path.symlink_to(path.name),
    "a link to nothing": lambda path: path.symlink_to("nowhere"),
    "nothing": lambda _: None,
}


@pytest.mark.parametrize("make", SPECIAL.values(), ids=SPECIAL)
def test_what_is_no_file_is_not_waited_for(good: Path, tmp_path: Path, make: Callable[[Path], None]) -> None:
    for name in sorted(path.name for path in good.iterdir()):
        folder = copied(good, tmp_path / "search")
        (folder / name).unlink()
        make(folder / name)
        engine = WhooshEngine(folder)
        gone = name == "manifest.json" and not os.path.lexists(folder / name)
        linked = name == "manifest.json" and (folder / name).is_symlink() and not (folder / name).exists()
        for thorough in (False, True):
            state = engine.check(thorough=thorough).state
            assert state is State.DAMAGED or ((gone or linked) and state is State.EMPTY)
        with pytest.raises(EngineError):
            engine.snapshot()
        writes_or_refuses(folder)
        engine.reset()
        engine.apply(changes(), 12)
        assert engine.check(thorough=True).state is State.GOOD


def test_a_pipe_of_the_right_size_is_not_waited_for_by_a_thorough_look(folder: Path) -> None:
    path = files(folder, "*.table")[0]
    path.unlink()
    os.mkfifo(path)
    values = manifest_of(folder)
    values["segments"][0]["files"][path.name] = [0, 0]
    write_manifest(folder, values)
    assert WhooshEngine(folder).check(thorough=True).state is State.DAMAGED
    survives(folder)


def test_a_link_to_the_right_file_elsewhere_can_be_read(folder: Path, tmp_path: Path, right: list[object]) -> None:
    for path in files(folder, "*_*"):
        path.rename(tmp_path / path.name)
        path.symlink_to(tmp_path / path.name)
    assert survives(folder) == right
    elsewhere = sorted(path.name for path in tmp_path.glob("*_*"))
    is_made_anew(folder, right)
    assert sorted(path.name for path in tmp_path.glob("*_*")) == elsewhere, "nothing is deleted behind a link"


def test_a_file_instead_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "search").write_text("no folder")
    engine = WhooshEngine(tmp_path / "search")
    assert engine.check().state is State.DAMAGED
    for ask in (engine.snapshot, engine.generation, engine.tidy, lambda: engine.apply(changes(), 12)):
        with pytest.raises(EngineError):
            ask()


def test_files_that_are_replaced_while_open_change_nothing(folder: Path, right: list[object]) -> None:
    snapshot = WhooshEngine(folder).snapshot()
    for path in files(folder, "*_*"):
        path.with_suffix(".other").write_bytes(b"something else")
        path.with_suffix(".other").replace(path)
    assert [ask() for ask in questions(snapshot)] == right
    snapshot.close()
    with pytest.raises(EngineError, match="damaged"):
        WhooshEngine(folder).snapshot()


def test_an_engine_that_holds_segments_open_notices_others_under_their_names(folder: Path) -> None:
    engine = WhooshEngine(folder)
    engine.snapshot().close()
    path = files(folder, "articles_*.table")[0]
    path.with_suffix(".other").write_bytes(b"something else")
    path.with_suffix(".other").replace(path)
    assert engine.check().state is State.DAMAGED
    survives(folder)


# empty ones


@pytest.mark.parametrize("count", [0, 1])
def test_an_index_of_none_or_one_article_answers_everything(tmp_path: Path, count: int) -> None:
    engine = WhooshEngine(tmp_path / "search")
    engine.apply(changes()[:1], 1)
    if not count:
        engine.apply([Change(2, 1, None)], 2)
    found = answers(engine)
    assert not any(isinstance(answer, str) for answer in found)
    assert engine.check(thorough=True).documents == 3 * count


def test_articles_without_a_word_are_found_among_everything(tmp_path: Path) -> None:
    engine = WhooshEngine(tmp_path / "search")
    bare = article("", "", language="")
    engine.apply([Change(number, number, bare) for number in range(1, 14)], 13)
    engine.apply([Change(14, 3, None)], 14)
    assert not any(isinstance(answer, str) for answer in answers(engine))
    while engine.tidy():
        pass
    assert not any(isinstance(answer, str) for answer in answers(engine))

"""Stores that are damaged: noticed, named, and made again; what cannot be made again is left alone."""

import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from replikk.exit_codes import ERROR, FOUND
from replikk_index import Library, Mode, OwnedLibrary, repair
from replikk_index.engines.whoosh import manifest
from replikk_index.errors import Damaged, EngineError, LibraryError
from replikk_index.library import open_library
from tests.test_refresh import found, keys, write

COUNT = 25


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library that was read, with a file that was moved since: its key cannot be known from its place."""
    articles = tmp_path / "articles"
    for number in range(COUNT):
        write(articles, f"{number}.txt", f"Sak {number}", f"Dette er sak nummer {number} om kaia")
    place = tmp_path / "library"
    OwnedLibrary.create(place, [("avis", articles)])
    with OwnedLibrary.open(place) as library:
        library.refresh()
        (articles / "3.txt").rename(articles / "flyttet.txt")
        library.refresh()
    return place


@pytest.fixture
def before(folder: Path) -> Iterator[dict[str, str]]:
    with Library.open(folder) as library:
        yield keys(library)


def replikk(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "replikk", "-L", str(folder), *command],
        env=os.environ | {"HOME": str(folder.parent / "home"), "XDG_DATA_HOME": "", "XDG_STATE_HOME": ""},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def bytes_flipped(data: bytes) -> bytes:
    torn, chance = bytearray(data), random.Random(3)
    for _ in range(3000):
        torn[chance.randrange(4096, len(torn))] ^= 0xFF
    return bytes(torn)


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "no database": lambda data: b"x" * len(data),
    "cut short": lambda data: data[: len(data) // 2],
    "bytes flipped": bytes_flipped,
    "no head": lambda data: bytes(100) + data[100:],
}


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_catalogue_is_named_and_made_again(folder: Path, how: str, before: dict[str, str]) -> None:
    path = folder / "catalogue.db"
    assert replikk(folder, "doctor").returncode == FOUND
    (notes,) = (folder.parent / "home").rglob("notes/*.db")
    kept = notes.read_bytes()
    path.write_bytes(DAMAGE[how](path.read_bytes()))
    for command in (("search", "kaia"), ("refresh",), ("doctor",)):
        done = replikk(folder, *command)
        said = done.stdout + done.stderr
        assert done.returncode == ERROR
        assert f"{path} is damaged" in said
        assert "doctor --rebuild" in said
        assert "Traceback" not in said
    done = replikk(folder, "doctor", "--rebuild")
    assert done.returncode == FOUND
    assert "catalogue.db.damaged1" in done.stdout
    assert replikk(folder, "doctor").returncode == FOUND
    with Library.open(folder) as library:
        assert keys(library).keys() == before.keys()
        assert library.search("kaia").total == COUNT
    assert notes.read_bytes() == kept


def test_keys_that_can_still_be_read_are_taken_over(folder: Path, before: dict[str, str]) -> None:
    path = folder / "catalogue.db"
    with sqlite3.connect(path) as db:  # a table that is not needed for keys is torn
        (page,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'body'").fetchone()
    db.close()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    assert replikk(folder, "doctor").returncode == ERROR
    assert replikk(folder, "doctor", "--rebuild").returncode == FOUND
    with Library.open(folder) as library:
        assert keys(library) == before, "also the key of the file that was moved"


def files_of_index(folder: Path) -> list[Path]:
    return sorted((folder / "search").glob("*_*"))


def answers(library: Library) -> list[list[str]]:
    return [found(library, query) for query in ("kaia", "krise", '"sak nummer 7"', "-kaia", "said:kaia", "date:2025")]


@pytest.mark.parametrize("how", ["cut short", "missing", "empty"])
def test_an_index_with_a_torn_file_is_not_believed(folder: Path, how: str) -> None:
    with Library.open(folder) as library:
        right = answers(library)
    for number in range(len(files_of_index(folder))):
        path = files_of_index(folder)[number]
        if how == "missing":
            path.unlink()
        else:
            path.write_bytes(path.read_bytes()[:-1] if how == "cut short" else b"")
        with OwnedLibrary.open(folder) as library:
            with pytest.raises(EngineError, match="is damaged"):
                library.search("kaia")
            assert str(path) in library.status().notices[0]
            result = library.refresh()
            assert "is being rebuilt" in result.notices[0]
            assert answers(library) == right


def test_an_index_with_flipped_bytes_is_noticed_by_the_next_refresh(folder: Path) -> None:
    with OwnedLibrary.open(folder) as library:
        right = answers(library)
    for number in range(len(files_of_index(folder))):
        path = files_of_index(folder)[number]
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 0xFF
        path.write_bytes(data)
        with OwnedLibrary.open(folder) as library:
            assert any("is not as it was written" in problem for problem in library.check())
            assert "is being rebuilt" in library.refresh().notices[0]
            assert answers(library) == right
            assert library.check() == ()


def test_an_index_of_another_catalogue_is_not_searched(folder: Path) -> None:
    committed = manifest.load(folder / "search")
    assert committed
    manifest.save(folder / "search", replace(committed, generation=committed.generation + 1000))
    with OwnedLibrary.open(folder) as library:
        with pytest.raises(EngineError, match="another state of the catalogue"):
            library.search("kaia")
        library.refresh()
        assert library.search("kaia").total == COUNT


def test_an_index_that_is_behind_catches_up(folder: Path) -> None:
    stored = {path.name: path.read_bytes() for path in (folder / "search").iterdir()}
    articles = folder.parent / "articles"
    write(articles, "5.txt", "Sak 5", "Nå er det noe annet")
    with OwnedLibrary.open(folder) as library:
        library.refresh()
        for path in (folder / "search").iterdir():
            path.unlink()
        for name, data in stored.items():
            (folder / "search" / name).write_bytes(data)
        assert library.search("kaia").waiting == 1
        library.refresh()
        assert library.search("kaia").total == COUNT - 1
        assert found(library, "annet") == ["Sak 5"]
        assert library.check() == ()


def test_nothing_is_made_anew_while_its_sources_are_away(folder: Path, before: dict[str, str]) -> None:
    articles = folder.parent / "articles"
    articles.rename(articles.with_name("unmounted"))
    with OwnedLibrary.open(folder) as library:
        with pytest.raises(LibraryError, match="cannot be read now"):
            library.rebuild()
        articles.mkdir()  # an empty mount point
        with pytest.raises(LibraryError, match="nothing is made anew"):
            library.rebuild()
        assert keys(library) == before
        assert library.search("kaia").total == COUNT


def test_damaged_notes_are_left_alone(folder: Path) -> None:
    assert replikk(folder, "doctor").returncode == FOUND
    (notes,) = (folder.parent / "home").rglob("notes/*.db")
    notes.write_bytes(b"torn " * 2000)
    done = replikk(folder, "doctor", "--rebuild")
    assert done.returncode == ERROR
    assert f"your notes in {notes} are damaged" in done.stdout
    assert notes.read_bytes() == b"torn " * 2000


def test_a_library_that_was_reset_under_a_reader(folder: Path) -> None:
    with Library.open(folder, Mode.READER) as reader, open_library(folder) as other:
        right = answers(reader)
        first = reader.rows()[0]
        repair.empty(folder)
        assert len(reader.rows()) == COUNT, "what is held open can be read to the end"
        assert reader.article(first).title
        assert reader.search("kaia").total == 0
        other.refresh()  # the same number of changes as before, in another order
        assert [sorted(each) for each in answers(reader)] == [sorted(each) for each in right]
        assert reader.check() == ()


def test_an_unknown_table_is_damage(folder: Path) -> None:
    with sqlite3.connect(folder / "catalogue.db") as db:
        db.execute("DROP TABLE meta")
    db.close()
    with pytest.raises(Damaged, match="no such table"), Library.open(folder) as library:
        library.status()

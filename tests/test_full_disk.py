"""A disk that is full stops the writer with a message; reading and searching go on, and nothing is lost.

The limit on the size of a file (RLIMIT_FSIZE) stands for the disk: the same errors, without mounting anything.
"""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from replikk.exit_codes import ERROR, FOUND
from replikk_index import Library, OwnedLibrary
from replikk_index.errors import DiskFull
from replikk_index.library_file import LibraryFile
from replikk_index.notes import Notes
from tests.test_kills import everything_is_there_once, library_of

COUNT = 120


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return library_of(tmp_path, COUNT)


def replikk(folder: Path, *command: str, room: int = resource.RLIM_INFINITY) -> subprocess.CompletedProcess[str]:
    """A command that can write no more than ``room`` bytes into any file."""
    return subprocess.run(
        [sys.executable, "-m", "replikk", "-L", str(folder), *command],
        env=os.environ | {"HOME": str(folder.parent / "home"), "XDG_DATA_HOME": "", "XDG_STATE_HOME": ""},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY)),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("room", [100_000, 150_000, 250_000])
def test_no_room_for_the_catalogue(folder: Path, room: int) -> None:
    with Library.open(folder):  # holds the log beside it open, as an app does
        done = replikk(folder, "refresh", room=room)
        assert done.returncode == ERROR
        assert "what was saved before is safe" in done.stderr
        assert str(folder / "catalogue.db") in done.stderr
        assert "Traceback" not in done.stderr
    assert replikk(folder, "doctor", room=room).returncode == FOUND
    assert replikk(folder, "refresh").returncode == FOUND
    everything_is_there_once(folder, COUNT)


def test_no_room_for_the_index(tmp_path: Path) -> None:
    folder = library_of(tmp_path, 3 * COUNT)
    assert replikk(folder, "refresh").returncode == FOUND
    with OwnedLibrary.open(folder) as library:
        article = library.article(library.rows()[0])
    for path in (folder / "search").iterdir():
        path.unlink()
    room = 33_000  # enough for what SQLite shares between processes
    done = replikk(folder, "refresh", room=room)
    assert done.returncode == ERROR
    assert "no room to write the search index" in done.stderr
    assert article.title in replikk(folder, "show", article.key, room=room).stdout
    assert replikk(folder, "doctor", room=room).returncode == FOUND
    assert replikk(folder, "refresh").returncode == FOUND
    assert replikk(folder, "search", "kaia", room=room).returncode == FOUND
    everything_is_there_once(folder, 3 * COUNT)


def test_a_library_file_that_cannot_be_written_stays_as_it_was(folder: Path) -> None:
    before = sorted(path.name for path in folder.iterdir())
    done = replikk(folder, "add", str(folder.parent), room=50)
    assert (done.returncode, "Traceback" in done.stderr) == (ERROR, False)
    assert str(folder / "library.toml") in done.stderr
    assert len(LibraryFile.load(folder).roots) == 1
    left = {path.name for path in folder.iterdir()} - set(before)
    assert not [name for name in left if name.startswith("library.toml")]


def test_notes_that_cannot_be_saved_say_so_and_are_saved_later(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    Notes.open(path).close()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    notes = Notes.open(path)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
        notes.set_read("a", True)
        notes.flush()
        assert notes.is_read("a")
        assert str(path) in notes.problem
        assert notes.check()[0] == notes.problem
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    notes.set_starred("b", True)
    notes.flush()
    assert notes.problem == ""
    notes.close()
    with_both = Notes.open(path)
    assert with_both.read_keys() == {"a"}
    assert with_both.starred_keys() == {"b"}
    with_both.close()


def test_an_error_of_the_disk_says_what_it_is(tmp_path: Path) -> None:
    file = LibraryFile.new()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (10, hard))
        with pytest.raises(DiskFull, match=r"library\.toml"):
            file.save(tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(tmp_path.iterdir()) == []

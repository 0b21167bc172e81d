"""library.toml and the writer's lock."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replikk_index.errors import Busy, Damaged, NotALibrary, TooNew
from replikk_index.library_file import LibraryFile
from replikk_index.lock import WriterLock


@given(st.binary(min_size=1).filter(lambda path: b"\0" not in path))
def test_any_path_survives(tmp_path_factory: pytest.TempPathFactory, path: bytes) -> None:
    folder = tmp_path_factory.mktemp("library")
    file = LibraryFile.new().with_root(b"/" + path)
    file.save(folder)
    assert LibraryFile.load(folder) == file


def test_labels_are_unique_and_a_root_is_added_once() -> None:
    file = LibraryFile.new().with_root(b"/a/avis").with_root(b"/b/avis").with_root(b"/a/avis")
    assert [root.label for root in file.roots] == ["avis", "avis-2"]
    assert file.without_root("avis").roots == file.roots[1:]


def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotALibrary, match=r"has no library\.toml"):
        LibraryFile.load(tmp_path)
    toml = tmp_path / "library.toml"
    toml.write_text("format = 99\n")
    with pytest.raises(TooNew, match="newer replikk"):
        LibraryFile.load(tmp_path)
    for broken in ("format = ", "format = 1", 'format = 1\nuuid = "x"', "\x00"):
        toml.write_text(broken)
        with pytest.raises(Damaged, match=r"library\.toml"):
            LibraryFile.load(tmp_path)


def test_one_writer_at_a_time(tmp_path: Path) -> None:
    with WriterLock(tmp_path), pytest.raises(Busy, match="process") as caught, WriterLock(tmp_path):
        pass
    assert caught.value.since
    with WriterLock(tmp_path):
        pass


def test_a_killed_writer_leaves_no_lock(tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from replikk_index.lock import WriterLock\n"
        "with WriterLock(Path(sys.argv[1])): os.kill(os.getpid(), 9)"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)
    assert killed.returncode == -9
    with WriterLock(tmp_path):
        pass


@pytest.mark.parametrize(
    "text", ['format = "2"', "format = 1\nuuid = 5", "format = 1\nsource = 3", "format = 1\n[[source]]\nlabel = 1"]
)
def test_whatever_an_editor_leaves_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / "library.toml").write_text(text)
    with pytest.raises(Damaged, match="mend it with an editor"):
        LibraryFile.load(tmp_path)


def test_paths_written_by_hand_are_seen_from_the_library(tmp_path: Path) -> None:
    file = LibraryFile.new()
    roots = '\n[[source]]\nlabel = "{}"\npath = "../avis"\n'
    (tmp_path / "library.toml").write_text(f'uuid = "{file.uuid}"\n' + roots.format("a"))
    (root,) = LibraryFile.load(tmp_path).roots
    assert root.path == bytes(tmp_path / ".." / "avis")
    (tmp_path / "library.toml").write_text(f'uuid = "{file.uuid}"\n' + roots.format("a") * 2)
    with pytest.raises(Damaged, match="two with the same label"):
        LibraryFile.load(tmp_path)

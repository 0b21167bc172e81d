"""Finding files in folders, whatever their names and links; reading one."""

import os
import socket
from pathlib import Path

import pytest

from replikk_index.errors import LibraryError, Refused
from replikk_index.sources import folder
from replikk_index.sources.folder import File, Skipped
from replikk_index.text import shown_path

ROOT_READS_EVERYTHING = os.geteuid() == 0


def files(root: Path) -> set[bytes]:
    return {found.path for found in folder.scan(os.fsencode(root)) if isinstance(found, File)}


def skipped(root: Path) -> dict[bytes, str]:
    return {found.path: found.reason for found in folder.scan(os.fsencode(root)) if isinstance(found, Skipped)}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "arkiv" / "2024" / "mai").mkdir(parents=True)
    (tmp_path / "arkiv" / "a.txt").write_text("En sak.", encoding="utf-8")
    (tmp_path / "arkiv" / "2024" / "mai" / "b.md").write_text("# To", encoding="utf-8")
    return tmp_path / "arkiv"


def test_files_are_found_at_every_depth_with_size_and_time(root: Path) -> None:
    found = {each.path: each for each in folder.scan(os.fsencode(root)) if isinstance(each, File)}
    assert set(found) == {b"a.txt", b"2024/mai/b.md"}
    known = (root / "a.txt").stat()
    assert found[b"a.txt"] == File(b"a.txt", known.st_size, known.st_mtime_ns)


def test_a_root_may_be_a_single_file(root: Path) -> None:
    (found,) = folder.scan(os.fsencode(root / "a.txt"))
    assert isinstance(found, File)
    assert found.path == b""
    assert folder.read_file(os.fsencode(root / "a.txt"), b"").data == b"En sak."


def test_a_root_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="borte"):
        list(folder.scan(os.fsencode(tmp_path / "borte")))


def test_names_are_bytes(root: Path) -> None:
    name = b"bl\xe5b\xe6r.txt"
    with open(os.path.join(os.fsencode(root), name), "wb") as file:
        file.write(b"Innhold.")
    assert name in files(root)
    assert folder.read_file(os.fsencode(root), name).data == b"Innhold."


def test_hidden_ones_and_leftovers_are_listed_not_read(root: Path) -> None:
    (root / ".git").mkdir()
    (root / ".git" / "inne.txt").touch()
    for name in (".DS_Store", "a.txt~", "#a.txt#", "a.txt.bak", "Thumbs.db"):
        (root / name).touch()
    left_out = skipped(root)
    assert left_out[b".git"] == "a hidden folder"
    assert left_out[b".DS_Store"] == "a hidden file"
    assert {b"a.txt~", b"#a.txt#", b"a.txt.bak", b"Thumbs.db"} < set(left_out)
    assert files(root) == {b"a.txt", b"2024/mai/b.md"}


def test_a_linked_folder_is_followed_once_under_its_first_name(root: Path, tmp_path: Path) -> None:
    outside = tmp_path / "utenfor"
    outside.mkdir()
    (outside / "c.txt").touch()
    (root / "lenke1").symlink_to(outside)
    (root / "lenke2").symlink_to(outside)
    assert b"lenke1/c.txt" in files(root)
    assert b"lenke2/c.txt" not in files(root)
    assert "already" in skipped(root)[b"lenke2"]


def test_a_real_folder_goes_before_a_link_to_it(root: Path) -> None:
    (root / "0").symlink_to(root / "2024")
    assert files(root) == {b"a.txt", b"2024/mai/b.md"}
    assert b"0" in skipped(root)


def test_links_that_loop_are_listed(root: Path) -> None:
    (root / "2024" / "rundt").symlink_to(root)
    (root / "opp").symlink_to(root.parent)
    (root / "selv").symlink_to(root / "selv")
    assert files(root) == {b"a.txt", b"2024/mai/b.md"}
    assert {b"2024/rundt", b"opp", b"selv"} <= set(skipped(root))


def test_what_is_no_file_is_listed(root: Path) -> None:
    (root / "brutt").symlink_to(root / "finnes-ikke")
    os.mkfifo(root / "roer")
    with socket.socket(socket.AF_UNIX) as server:
        here = os.getcwd()
        os.chdir(root)  # the path of a socket must be short
        try:
            server.bind("kontakt")
        finally:
            os.chdir(here)
        assert skipped(root) == {
            b"brutt": "a broken link: what it leads to is gone",
            b"roer": folder.NO_FILE,
            b"kontakt": folder.NO_FILE,
        }


@pytest.mark.skipif(ROOT_READS_EVERYTHING, reason="root may read every folder")
def test_what_lies_in_an_unreadable_folder_is_unknown(root: Path) -> None:
    (root / "2024").chmod(0)
    try:
        (found,) = [each for each in folder.scan(os.fsencode(root)) if isinstance(each, Skipped)]
    finally:
        (root / "2024").chmod(0o700)
    assert (found.path, found.unreadable) == (b"2024", True)


def test_reading_a_pipe_does_not_wait_for_somebody_to_write(root: Path) -> None:
    os.mkfifo(root / "roer")
    with pytest.raises(Refused, match="not a regular file"):
        folder.read_file(os.fsencode(root), b"roer")


def test_a_very_large_file_is_refused_unread(root: Path) -> None:
    with (root / "stor.txt").open("wb") as file:
        file.truncate(folder.LARGEST + 1)
    with pytest.raises(Refused, match="50 MB"):
        folder.read_file(os.fsencode(root), b"stor.txt")


def test_content_tells_what_the_file_was_like(root: Path) -> None:
    content = folder.read_file(os.fsencode(root), b"a.txt")
    known = (root / "a.txt").stat()
    assert content == folder.Content(b"En sak.", known.st_size, known.st_mtime_ns)


def test_a_path_for_people_shows_what_it_cannot_print() -> None:
    assert shown_path("blåbær/\x1b[2J".encode() + b"\xe5") == "blåbær/\\x1b[2J\\xe5"


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no such device here")
def test_a_link_to_a_device_is_called_what_it_is(root: Path) -> None:
    (root / "null.txt").symlink_to("/dev/zero")
    assert skipped(root) == {b"null.txt": folder.NO_FILE}
    with pytest.raises(Refused, match="device"):
        folder.read_file(os.fsencode(root), b"null.txt")


def test_a_gigabyte_in_one_line_is_refused_without_reading_it(root: Path) -> None:
    with (root / "linje.txt").open("wb") as file:
        file.truncate(1 << 30)  # takes no room on the disk
    with pytest.raises(Refused, match="part it"):
        folder.read_file(os.fsencode(root), b"linje.txt")


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="no file that changes by itself")
def test_a_file_that_is_not_as_long_as_it_says_is_refused() -> None:
    with pytest.raises(Refused, match="changed while it was read"):
        folder.read_file(b"/proc/self", b"status")


@pytest.mark.parametrize(
    "name", [b"ny\nlinje.txt", b"\x1b]52;c;x\x07.txt", "😀 \u202e.txt".encode(), "æ".encode() * 125]
)
def test_odd_names_are_found_and_shown_without_harm(root: Path, name: bytes) -> None:
    with open(os.path.join(os.fsencode(root), name), "wb") as file:
        file.write(b"Innhold.")
    assert name in files(root)
    assert folder.read_file(os.fsencode(root), name).data == b"Innhold."
    assert shown_path(name).isprintable()


@pytest.mark.skipif(ROOT_READS_EVERYTHING, reason="root may read every file")
def test_a_file_without_permission_is_found_and_says_why(root: Path) -> None:
    (root / "a.txt").chmod(0)
    assert b"a.txt" in files(root)
    with pytest.raises(PermissionError):
        folder.read_file(os.fsencode(root), b"a.txt")


@pytest.mark.skipif(ROOT_READS_EVERYTHING, reason="root may enter every folder")
def test_what_lies_in_a_folder_that_cannot_be_entered_is_listed(root: Path) -> None:
    (root / "2024" / "mai").chmod(0o600)  # may be listed, not entered
    try:
        left_out = [each for each in folder.scan(os.fsencode(root)) if isinstance(each, Skipped)]
    finally:
        (root / "2024" / "mai").chmod(0o700)
    assert [(each.path, each.unreadable) for each in left_out] == [(b"2024/mai/b.md", True)]

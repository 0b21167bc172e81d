"""Files of arrays that are damaged, or were never any: always one kind of error, and nothing is believed."""

import json
import os
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from replikk_index.engines.whoosh.codec import deletions
from replikk_index.engines.whoosh.codec.arrays import MAGIC, ArrayFile, DamagedFile
from tests.array_files import directory_of, three, written

MAPPED = pytest.mark.parametrize("mapped", [True, False], ids=["mapped", "read"])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of three arrays, one of them empty."""
    return three(tmp_path / "a.table")


def everything(path: Path, *, mapped: bool) -> None:
    """Open a file and read all that is in it."""
    file = ArrayFile(path, mapped=mapped)
    for name in file.names():
        file.array(name)
    file.verify()


def refused(path: Path) -> str:
    """What is said of it, mapped or not."""
    said = []
    for mapped in (True, False):
        with pytest.raises(DamagedFile) as raised:
            everything(path, mapped=mapped)
        said.append(str(raised.value))
    assert said[0] == said[1]
    assert str(path) in said[0]
    return said[0]


def with_directory(path: Path, directory: bytes) -> None:
    """Put another directory into a file, with the right length and CRC."""
    data = path.read_bytes()
    length = int.from_bytes(data[-16:-12], "little")
    ends = len(directory).to_bytes(4, "little") + zlib.crc32(directory).to_bytes(4, "little") + MAGIC
    path.write_bytes(data[: len(data) - 16 - length] + directory + ends)


def test_a_file_cut_anywhere_is_damaged(path: Path) -> None:
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        refused(path)


def test_a_file_cut_while_it_is_read_is_damaged(path: Path) -> None:
    file = ArrayFile(path, mapped=False)
    os.truncate(path, 150)
    assert file.array("small").tolist() == list(range(70))
    with pytest.raises(DamagedFile, match="cut short"):
        file.array("large")


@pytest.mark.parametrize("more", [b"\0", b"x" * 64, MAGIC, bytes(5000)])
def test_a_file_with_something_behind_it_is_damaged(path: Path, more: bytes) -> None:
    path.write_bytes(path.read_bytes() + more)
    refused(path)


@pytest.mark.parametrize("data", [b"", MAGIC, MAGIC * 2, MAGIC * 4, bytes(1000), MAGIC + b"\1" + bytes(40) + MAGIC])
def test_something_else_is_damaged(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.table").write_bytes(data)
    refused(tmp_path / "a.table")


def test_every_byte_that_changes_is_noticed(path: Path) -> None:
    whole = path.read_bytes()
    held = {
        at
        for _, offset, count, _ in directory_of(path)["arrays"].values()
        for at in range(offset, offset + count * (8 if count == 3 else 1))
    }
    between = set(range(12, max(held))) - held  # zeros that nobody reads
    for at in range(len(whole)):
        data = bytearray(whole)
        data[at] ^= 1 << at % 8
        path.write_bytes(data)
        if at in held:
            assert ArrayFile(path).verify() == ArrayFile(path, mapped=False).verify() != ""
        elif at in between:
            everything(path, mapped=True)
        else:
            refused(path)


def test_an_older_or_newer_version_is_refused(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for version in (0, 2, 255):
        data[8] = version
        path.write_bytes(data)
        assert "another version" in refused(path)


ENTRIES: dict[str, Any] = {
    "no list": 5,
    "text": "abcd",
    "too short": ["|u1", 64, 3],
    "too long": ["|u1", 64, 3, 0, 0],
    "of objects": ["|O", 64, 3, 0],
    "of truth values": ["|b1", 64, 3, 0],
    "of a kind that is a list": [["<u4"], 64, 3, 0],
    "negative offset": ["|u1", -64, 3, 0],
    "in the head": ["|u1", 0, 3, 0],
    "not aligned": ["|u1", 65, 3, 0],
    "beyond the end": ["|u1", 64 * 1000, 1, 0],
    "empty beyond the end": ["|u1", 64 * 1000, 0, 0],
    "over the end": ["<u8", 64, 64, 0],
    "huge": ["<u8", 64, 2**62, 0],
    "huger": ["<u8", 64, 2**64, 0],
    "hugest": ["<u8", 10**400 * 64, 10**400, 0],
    "negative": ["|u1", 64, -1, 0],
    "a part of one": ["|u1", 64, 1.0, 0],
    "true": ["|u1", 64, True, 0],
    "text for a number": ["|u1", "64", 3, 0],
    "null": ["|u1", 64, None, 0],
    "no number": ["|u1", 64, float("nan"), 0],
    "endless": ["|u1", 64, float("inf"), 0],
    "no CRC": ["|u1", 64, 3, -1],
}


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_an_absurd_entry_is_damage(path: Path, entry: Any) -> None:
    with_directory(path, json.dumps({"arrays": {"some": entry}, "facts": {}}).encode())
    assert "makes no sense" in refused(path)


DIRECTORIES: dict[str, bytes] = {
    "empty": b"",
    "no JSON": b"{",
    "not UTF-8": b'{"arrays": {"\xff": 3}}',
    "a list": b"[]",
    "a number": b"5",
    "no arrays": b'{"facts": {}}',
    "no facts": b'{"arrays": {}}',
    "a list of arrays": b'{"arrays": [], "facts": {}}',
    "null": b'{"arrays": null, "facts": {}}',
    "a number of facts": b'{"arrays": {}, "facts": 5}',
    "nested": b'{"arrays": {}, "facts": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "digits": b'{"arrays": {}, "facts": {"documents": ' + b"9" * 5000 + b"}}",
}


@pytest.mark.parametrize("directory", DIRECTORIES.values(), ids=DIRECTORIES)
def test_an_absurd_directory_is_damage(path: Path, directory: bytes) -> None:
    with_directory(path, directory)
    assert "makes no sense" in refused(path)


SPECIAL: dict[str, Callable[[Path], None]] = {
    "a pipe": os.mkfifo,
    "a folder": Path.mkdir,
    "a device": lambda path: path.symlink_to("/dev/zero"),
    "a loop": lambda path: path.symlink_to(path.name),
}


@pytest.mark.parametrize("make", SPECIAL.values(), ids=SPECIAL)
@MAPPED
def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path, make: Callable[[Path], None], mapped: bool) -> None:
    make(tmp_path / "a.table")
    with pytest.raises(OSError, match=r"a\.table"):
        ArrayFile(tmp_path / "a.table", mapped=mapped)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_somebody_elses_file_is_not_mapped(path: Path) -> None:
    os.chown(path, 12345, -1)
    file = ArrayFile(path)
    os.truncate(path, 0)  # a mapped file would end the process now
    with pytest.raises(DamagedFile, match="cut short"):
        file.array("small")


@pytest.mark.parametrize("documents", [None, -1, -8, 7, 17, 2**40, True, 8.0, "8", float("nan"), float("inf"), [8]])
@pytest.mark.parametrize("kind", ["u1", "u4", "i8"])
def test_deletions_that_make_no_sense_are_damage(tmp_path: Path, documents: Any, kind: str) -> None:
    path = written(tmp_path / "a.gone", {"documents": documents}, deleted=np.array([1, 2], kind))
    with pytest.raises(DamagedFile, match=r"a\.gone"):
        deletions.read(path)
    written(tmp_path / "b.gone", {"documents": 0}, other=np.zeros(0, np.uint8))
    with pytest.raises(DamagedFile, match=r"b\.gone"):
        deletions.read(tmp_path / "b.gone")

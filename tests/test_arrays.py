"""Files of arrays: what is written is read, and nothing that is damaged is believed."""

import gc
import json
import os
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from replikk_index.engines.whoosh.codec import deletions
from replikk_index.engines.whoosh.codec.arrays import MAGIC, Array, ArrayFile, ArrayWriter, DamagedFile, fitting

KINDS = ("u1", "u2", "u4", "u8", "i8")
MAPPED = pytest.mark.parametrize("mapped", [True, False], ids=["mapped", "read"])


def number_of(kind: str) -> st.SearchStrategy[int]:
    """Any number that such an array holds."""
    bounds = np.iinfo(kind)
    return st.integers(int(bounds.min), int(bounds.max))


@st.composite
def pieces(draw: st.DrawFn) -> list[Array]:
    """An array in some pieces, also empty ones."""
    kind = draw(st.sampled_from(KINDS))
    parts = draw(st.lists(st.lists(number_of(kind), max_size=40), min_size=1, max_size=4))
    return [np.array(part, kind) for part in parts]


def written(path: Path, facts: dict[str, Any] | None = None, **arrays: Array) -> Path:
    """Make such a file."""
    with ArrayWriter(path) as out:
        for name, array in arrays.items():
            out.add(name, array)
        out.close(facts or {})
        assert (out.size, out.crc) == (path.stat().st_size, zlib.crc32(path.read_bytes()))
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of three arrays, one of them empty."""
    return written(
        tmp_path / "a.table",
        {"documents": 3},
        small=np.arange(70, dtype=np.uint8),
        none=np.zeros(0, np.uint32),
        large=np.array([2**63, 1, 2**40], np.uint64),
    )


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


def directory_of(path: Path) -> dict[str, Any]:
    """The directory of a file."""
    data = path.read_bytes()
    length = int.from_bytes(data[-16:-12], "little")
    found: dict[str, Any] = json.loads(data[len(data) - 16 - length : -16])
    return found


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(pieces(), max_size=5))
def test_what_is_written_in_pieces_is_read_mapped_or_not(tmp_path: Path, arrays: Sequence[list[Array]]) -> None:
    path = tmp_path / "a.table"
    path.unlink(missing_ok=True)
    with ArrayWriter(path) as out:
        for number, parts in enumerate(arrays):
            out.add(f"array {number}", *parts)
        out.close({"documents": 7, "words": {"body": 1}})
    for mapped in (True, False):
        file = ArrayFile(path, mapped=mapped)
        assert file.names() == tuple(f"array {number}" for number in range(len(arrays)))
        assert file.facts == {"documents": 7, "words": {"body": 1}}
        assert file.size == path.stat().st_size
        assert not file.verify()
        for number, parts in enumerate(arrays):
            found = file.array(f"array {number}")
            assert found.dtype == parts[0].dtype
            assert found.tolist() == [value for part in parts for value in part.tolist()]
            assert file.size_of(f"array {number}") == found.nbytes


@MAPPED
def test_what_is_read_cannot_be_written_to(path: Path, mapped: bool) -> None:
    found = ArrayFile(path, mapped=mapped).array("small")
    with pytest.raises(ValueError, match="read-only"):
        found[0] = 1


@MAPPED
def test_every_array_begins_at_a_multiple_of_64_bytes(path: Path, mapped: bool) -> None:
    assert [entry[1] % 64 for entry in directory_of(path)["arrays"].values()] == [0, 0, 0]
    assert ArrayFile(path, mapped=mapped).array("large").flags.aligned


@MAPPED
def test_a_file_that_is_deleted_or_replaced_stays_as_it_was(path: Path, mapped: bool) -> None:
    file = ArrayFile(path, mapped=mapped)
    other = written(path.with_name("b.table"), small=np.zeros(3, np.uint8))
    other.replace(path)
    assert file.array("small").tolist() == list(range(70))
    path.unlink()
    assert file.array("large").tolist() == [2**63, 1, 2**40]


def test_a_file_of_no_arrays_is_one(tmp_path: Path) -> None:
    file = ArrayFile(written(tmp_path / "a.table"))
    assert file.names() == ()
    assert not file.verify()


@pytest.mark.parametrize("kind", [np.float64, np.bool_, np.int32, ">u4", object])
def test_arrays_of_other_kinds_are_refused_and_leave_no_file(tmp_path: Path, kind: Any) -> None:
    with pytest.raises(TypeError, match="are not kept"):
        written(tmp_path / "a.table", some=np.zeros(3, np.uint8), other=np.zeros(3, kind))
    assert not list(tmp_path.iterdir())


def test_a_writer_that_fails_half_way_leaves_no_file(tmp_path: Path) -> None:
    def torn() -> Any:
        yield np.zeros(3, np.uint8)
        raise OSError("no more")

    with pytest.raises(OSError, match="no more"), ArrayWriter(tmp_path / "a.table") as out:
        out.add_pieces("some", np.dtype(np.uint8), torn())
    with ArrayWriter(tmp_path / "b.table") as out:
        out.add("some", np.zeros(3, np.uint8))  # and is not closed
    with pytest.raises(TypeError, match="serializable"), ArrayWriter(tmp_path / "c.table") as out:
        out.close({"documents": object()})
    with pytest.raises(RuntimeError, match="afterwards"):
        closed_in_vain(tmp_path / "d.table")
    assert not list(tmp_path.iterdir())


def closed_in_vain(path: Path) -> None:
    """Close such a file, and fail before anybody knows of it."""
    with ArrayWriter(path) as out:
        out.close({})
        raise RuntimeError("afterwards")


def test_no_file_is_written_over(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(FileExistsError):
        ArrayWriter(path)
    assert path.read_bytes() == before


@MAPPED
def test_files_are_closed_when_nobody_needs_them(path: Path, mapped: bool) -> None:
    descriptors = Path("/proc/self/fd")
    if not descriptors.exists():
        pytest.skip("no list of open files here")
    gc.collect()
    before = len(list(descriptors.iterdir()))
    array = ArrayFile(path, mapped=mapped).array("small")
    assert array[3] == 3
    del array
    whole = path.read_bytes()
    path.write_bytes(whole[:-1])
    with pytest.raises(DamagedFile):
        ArrayFile(path, mapped=mapped)
    gc.collect()  # warnings of files that were left open are errors
    assert len(list(descriptors.iterdir())) == before


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


def test_an_array_that_is_not_there_is_damage(path: Path) -> None:
    file = ArrayFile(path)
    assert "small" in file
    assert "other" not in file
    with pytest.raises(DamagedFile, match="holds no other"):
        file.array("other")


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


@pytest.mark.parametrize("highest", [0, 1, 255, 256, 65535, 65536, 2**32 - 1, 2**32, 2**63, 2**64 - 1])
def test_numbers_are_as_narrow_as_they_can_be(highest: int) -> None:
    kind = fitting(highest)
    assert np.array([highest], kind).tolist() == [highest]
    assert kind.itemsize == min(size for size in (1, 2, 4, 8) if highest < 256**size)


@pytest.mark.parametrize("documents", [0, 1, 7, 8, 9, 1000])
def test_what_is_deleted_is_read_as_it_was_written(tmp_path: Path, documents: int) -> None:
    wanted = np.arange(documents) % 3 == 1
    size, crc = deletions.write(tmp_path / "a.gone", wanted)
    assert (size, crc) == (len((tmp_path / "a.gone").read_bytes()), zlib.crc32((tmp_path / "a.gone").read_bytes()))
    found = deletions.read(tmp_path / "a.gone")
    assert found.dtype == np.bool_
    assert found.tolist() == wanted.tolist()


@pytest.mark.parametrize("documents", [None, -1, -8, 7, 17, 2**40, True, 8.0, "8", float("nan"), float("inf"), [8]])
@pytest.mark.parametrize("kind", ["u1", "u4", "i8"])
def test_deletions_that_make_no_sense_are_damage(tmp_path: Path, documents: Any, kind: str) -> None:
    path = written(tmp_path / "a.gone", {"documents": documents}, deleted=np.array([1, 2], kind))
    with pytest.raises(DamagedFile, match=r"a\.gone"):
        deletions.read(path)
    written(tmp_path / "b.gone", {"documents": 0}, other=np.zeros(0, np.uint8))
    with pytest.raises(DamagedFile, match=r"b\.gone"):
        deletions.read(tmp_path / "b.gone")

"""Files of arrays: what is written is read, mapped or not, and files are closed."""

import gc
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from replikk_index.engines.whoosh.codec import deletions
from replikk_index.engines.whoosh.codec.arrays import Array, ArrayFile, ArrayWriter, DamagedFile, fitting
from tests.array_files import directory_of, three, written

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


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of three arrays, one of them empty."""
    return three(tmp_path / "a.table")


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


def test_an_array_that_is_not_there_is_damage(path: Path) -> None:
    file = ArrayFile(path)
    assert "small" in file
    assert "other" not in file
    with pytest.raises(DamagedFile, match="holds no other"):
        file.array("other")


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

"""Named arrays in one file: written once, memory-mapped ever after. Nothing in it is code, and nothing is believed.

The format, byte by byte (all numbers little-endian)::

    0   8   magic, b"replikkA"
    8   4   version of the format, now 1
    12  4   zero
    16  …   the arrays, one after the other, each at a multiple of 64 bytes; zeros between them
    d   …   the directory: JSON {"arrays": {name: [dtype, offset, count, crc32]}, "facts": {…}}
    -16 4   length of the directory in bytes
    -12 4   CRC-32 of the directory
    -8  8   magic again

The directory stands last because it is known last. ``dtype`` is one of ``_DTYPES``; ``facts`` are small numbers about
the whole. At open the size, both magics, the directory's CRC and the bounds of every array are looked at: a file that
is cut short, or is something else, is noticed before anything of it is used. The CRCs of the arrays are compared by
``verify``, which reads every byte.
"""

import json
import mmap
import os
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

import numpy as np
from numpy.typing import NDArray

from replikk_index.engines.whoosh.codec.untrusted import is_count, open_regular

Array = NDArray[Any]
Ints = NDArray[np.int64]

MAGIC = b"replikkA"
VERSION = 1
ALIGNMENT = 64
"""Of every array: one line of the processor's cache, and enough for any number."""

_DTYPES = frozenset({"|u1", "<u2", "<u4", "<u8", "<i8"})  # no truth values: numpy trusts their bytes to be 0 or 1
_HEAD = 16
_TAIL = 16


class DamagedFile(Exception):
    """A file of the index is not what it should be; the message says which and how."""


class ArrayWriter:
    """Writes such a file: arrays in any order, then ``close``. A file that was not closed is no such file.

    Args:
        path: must not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO = path.open("xb")
        self._file.write(MAGIC + VERSION.to_bytes(4, "little") + bytes(4))
        self._at = _HEAD
        self._directory: dict[str, tuple[str, int, int, int]] = {}
        self.crc = zlib.crc32(MAGIC + VERSION.to_bytes(4, "little") + bytes(4))
        """Of all that was written so far."""
        self.size = _HEAD

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None or not self._file.closed:
            self.abandon()

    def add(self, name: str, *pieces: Array) -> None:
        """One array, of one dtype, in as many pieces as one likes."""
        self.add_pieces(name, pieces[0].dtype, pieces)

    def add_pieces(self, name: str, dtype: "np.dtype[Any]", pieces: Iterable[Array]) -> None:
        """As ``add``, for pieces that are made one at a time because there is no room for all of them."""
        if dtype.str not in _DTYPES:
            raise TypeError(f"arrays of {dtype} are not kept")
        self._write(bytes(-self._at % ALIGNMENT))
        start, crc, count = self._at, 0, 0
        for piece in pieces:
            data = np.ascontiguousarray(piece, dtype).data.cast("B") if len(piece) else b""
            crc = zlib.crc32(data, crc)
            self._write(data)
            count += len(piece)
        self._directory[name] = dtype.str, start, count, crc

    def close(self, facts: Mapping[str, Any]) -> None:
        """Write the directory and put all of it on the disk for good."""
        directory = json.dumps({"arrays": self._directory, "facts": facts}).encode()
        ends = len(directory).to_bytes(4, "little") + zlib.crc32(directory).to_bytes(4, "little") + MAGIC
        self._write(directory + ends)
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self.size = self._at

    def abandon(self) -> None:
        """Leave no trace of it."""
        with suppress(OSError):
            self._file.close()
        self._path.unlink(missing_ok=True)

    def _write(self, data: bytes | memoryview) -> None:
        self._file.write(data)
        self.crc = zlib.crc32(data, self.crc)
        self._at += len(data)


class ArrayFile:
    """Such a file, open for reading. It stays readable when it is deleted.

    Args:
        path: of the file.
        mapped: map it into memory; if not, each array is read when it is asked for. Whoever can write to a mapped
            file can end the process that reads it (SIGBUS), so files of other users are never mapped.

    Raises:
        DamagedFile: it is not such a file, or not a whole one.
        OSError: there is none, or something that is no regular file.
    """

    def __init__(self, path: Path, *, mapped: bool = True) -> None:
        self.path = path
        self._file = open_regular(path)
        try:
            found = os.fstat(self._file.fileno())
            self.size = found.st_size
            self._directory, self.facts = self._read_directory()
            self._map = self._mapped() if mapped and found.st_uid == os.geteuid() else None
        except BaseException:
            self._file.close()
            raise
        if self._map is not None:
            self._file.close()

    def __del__(self) -> None:
        if "_file" in self.__dict__:  # as long as anybody needs one of its arrays
            self._file.close()

    def __contains__(self, name: str) -> bool:
        return name in self._directory

    def names(self) -> tuple[str, ...]:
        """Of all arrays, in the order in which they were written."""
        return tuple(self._directory)

    def array(self, name: str) -> Array:
        """An array by its name; it cannot be written to. Raises ``DamagedFile`` if it is not there."""
        if name not in self._directory:
            raise DamagedFile(f"{self.path} holds no {name}")
        dtype, offset, count, _crc = self._directory[name]
        if self._map is not None:
            return np.frombuffer(self._map, dtype, count, offset)
        return np.frombuffer(self._read(count * np.dtype(dtype).itemsize, offset), dtype)

    def size_of(self, prefix: str) -> int:
        """Bytes of the arrays whose names begin so."""
        return sum(
            count * np.dtype(dtype).itemsize
            for name, (dtype, _, count, _) in self._directory.items()
            if name.startswith(prefix)
        )

    def release(self) -> None:
        """Give the memory back that was mapped by reading; what is needed again comes from the system's cache."""
        if self._map is not None and hasattr(mmap, "MADV_DONTNEED"):
            self._map.madvise(mmap.MADV_DONTNEED)

    def verify(self) -> str:
        """Read every byte: the name of the first array that is not as it was written, or ""."""
        for name, (_dtype, _offset, _count, crc) in self._directory.items():
            array = self.array(name)
            if zlib.crc32(array.data.cast("B") if len(array) else b"") != crc:
                return name
        return ""

    def _read(self, wanted: int, offset: int) -> bytes:
        parts = []
        while wanted and (part := os.pread(self._file.fileno(), wanted, offset)):  # at most 2 GB at a time
            parts.append(part)
            wanted, offset = wanted - len(part), offset + len(part)
        if wanted:
            raise DamagedFile(f"{self.path} was cut short while it was read")
        return b"".join(parts)

    def _mapped(self) -> mmap.mmap:
        try:
            return mmap.mmap(self._file.fileno(), self.size, access=mmap.ACCESS_READ)
        except ValueError:
            raise DamagedFile(f"{self.path} was cut short while it was read") from None

    def _read_directory(self) -> tuple[dict[str, tuple[str, int, int, int]], dict[str, Any]]:
        handle = self._file.fileno()
        head, tail = os.pread(handle, _HEAD, 0), os.pread(handle, _TAIL, max(0, self.size - _TAIL))
        length = int.from_bytes(tail[:4], "little")
        if not (head.startswith(MAGIC) and tail.endswith(MAGIC) and _HEAD + length + _TAIL <= self.size):
            raise DamagedFile(f"{self.path} is no index file, or not a whole one")
        if int.from_bytes(head[8:12], "little") != VERSION:
            raise DamagedFile(f"{self.path} is of another version")
        end = self.size - _TAIL - length
        text = os.pread(handle, length, end)
        if zlib.crc32(text) != int.from_bytes(tail[4:8], "little"):
            raise DamagedFile(f"the directory of {self.path} is not as it was written")
        try:
            found = json.loads(text)
            arrays = {str(name): self._entry(entry, end) for name, entry in found["arrays"].items()}
            return arrays, dict(found["facts"])
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise DamagedFile(f"the directory of {self.path} makes no sense ({error})") from None

    @staticmethod
    def _entry(entry: Any, end: int) -> tuple[str, int, int, int]:
        dtype, offset, count, crc = entry
        if dtype not in _DTYPES or not all(map(is_count, (offset, count, crc))):
            raise ValueError("an array of no known kind")
        if offset % ALIGNMENT or offset < _HEAD or offset + count * np.dtype(dtype).itemsize > end:
            raise ValueError("an array beyond the end")
        return dtype, offset, count, crc


def fitting(highest: int) -> "np.dtype[Any]":
    """The smallest unsigned numbers that can hold this one."""
    for dtype in (np.uint8, np.uint16, np.uint32):
        if highest <= np.iinfo(dtype).max:
            return np.dtype(dtype)
    return np.dtype(np.uint64)

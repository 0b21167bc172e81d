"""Files in folders: found recursively, by name as bytes, and read one at a time."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass

from replikk_index.errors import LibraryError, Refused

LARGEST = 50 * 1024 * 1024
"""Bytes; larger files are refused."""

_LEFTOVERS = (b"~", b".bak", b".swp", b".tmp", b".part", b".crdownload")
_SYSTEM_FILES = frozenset({b"Thumbs.db", b"desktop.ini", b"Icon\r"})


@dataclass(frozen=True, slots=True)
class File:
    """A regular file below a root."""

    path: bytes
    """Relative to the root; empty if the root is the file."""
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something below a root that is not read."""

    path: bytes
    reason: str
    unreadable: bool = False
    """What lies below it is unknown, not gone."""


@dataclass(frozen=True, slots=True)
class Content:
    """A file's bytes, and what they were like when they were read."""

    data: bytes
    size: int
    mtime_ns: int


def scan(root: bytes) -> Iterator[File | Skipped]:
    """Everything below a folder, in no particular order; links to folders are followed once.

    Raises:
        LibraryError: the root itself cannot be read.
    """
    try:
        found = os.stat(root)
        if stat.S_ISREG(found.st_mode):
            yield File(b"", found.st_size, found.st_mtime_ns)
            return
        with os.scandir(root):
            pass
    except OSError as error:
        raise LibraryError(error.strerror or str(error)) from None
    seen = {(found.st_dev, found.st_ino)}
    waiting = [b""]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(os.path.join(root, folder)) as entries:
                for entry in entries:
                    path = os.path.join(folder, entry.name)
                    met = _entry(entry, path, seen)
                    if isinstance(met, bytes):
                        waiting.append(met)
                    else:
                        yield met
        except OSError as error:
            yield Skipped(folder, f"the folder cannot be read: {error.strerror}", unreadable=True)


def _entry(entry: "os.DirEntry[bytes]", path: bytes, seen: set[tuple[int, int]]) -> File | Skipped | bytes:
    """A file, the reason for passing over it, or the path of a folder to go into."""
    name = entry.name
    try:
        is_folder = entry.is_dir()
        if name.startswith(b"."):
            return Skipped(path, "a hidden folder" if is_folder else "a hidden file")
        if is_folder:
            found = entry.stat()
            if (found.st_dev, found.st_ino) in seen:
                return Skipped(path, "a link back to a folder that is read already")
            seen.add((found.st_dev, found.st_ino))
            return path
        if name.endswith(_LEFTOVERS) or name in _SYSTEM_FILES or (name[:1] == name[-1:] == b"#"):
            return Skipped(path, "a backup or a file of the system")
        if not entry.is_file():
            return Skipped(path, "a broken link" if entry.is_symlink() else "not a regular file")
        found = entry.stat()
        return File(path, found.st_size, found.st_mtime_ns)
    except OSError as error:
        return Skipped(path, f"it cannot be looked at: {error.strerror}", unreadable=True)


def read_file(root: bytes, path: bytes) -> Content:
    """The whole of a file.

    Raises:
        Refused: it is too large, no regular file any more, or changed while it was read.
        OSError: it cannot be read.
    """
    handle = os.open(os.path.join(root, path) if path else root, os.O_RDONLY | os.O_NONBLOCK)
    with os.fdopen(handle, "rb") as file:
        before = os.fstat(handle)
        if not stat.S_ISREG(before.st_mode):
            raise Refused("it is not a regular file")
        if before.st_size > LARGEST:
            raise Refused(f"it is larger than {LARGEST // (1024 * 1024)} MB")
        data = file.read(LARGEST + 1)
        after = os.fstat(handle)
    if len(data) != after.st_size or before.st_mtime_ns != after.st_mtime_ns:
        raise Refused("it changed while it was read; it is read again at the next refresh")
    return Content(data, after.st_size, after.st_mtime_ns)

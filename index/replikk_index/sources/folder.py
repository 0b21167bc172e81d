"""Files in folders: found recursively, by name as bytes, and read one at a time."""

import errno
import os
import stat
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from heapq import heappop, heappush

from replikk_index.errors import LibraryError, Refused
from replikk_index.text import shown_path

LARGEST = 50 * 1024 * 1024
"""Bytes; larger files are refused."""
TOO_LARGE = f"it is larger than {LARGEST // (1024 * 1024)} MB; part it into several files"
NO_FILE = "a pipe, a socket or a device, not a regular file"

_LEFTOVERS = (b"~", b".bak", b".swp", b".tmp", b".part", b".crdownload")
_SYSTEM_FILES = frozenset({b"Thumbs.db", b"desktop.ini", b"Icon\r", b"__MACOSX", b"$RECYCLE.BIN", b"lost+found"})


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
    """What it is, or what lies below it, is unknown, not gone."""


@dataclass(frozen=True, slots=True)
class Content:
    """A file's bytes, and what they were like when they were read."""

    data: bytes
    size: int
    mtime_ns: int


def scan(root: bytes) -> Iterator[File | Skipped]:
    """Everything below a folder, in no particular order; a link to a folder is followed once.

    Raises:
        LibraryError: the root itself cannot be read.
    """
    try:
        found = os.stat(root)
        if stat.S_ISREG(found.st_mode):
            yield File(b"", found.st_size, found.st_mtime_ns)
            return
        os.scandir(root).close()
    except OSError as error:
        raise LibraryError(f"the folder {shown_path(root)} cannot be read: {error.strerror}") from None
    yield from _Scan(root).everything()


class _Scan:
    """One walk; links wait until all real folders are known, so that a folder goes by its own path."""

    def __init__(self, root: bytes) -> None:
        self._root = root
        self._seen = _with_parents(root)
        self._folders = deque([b""])
        self._links: list[bytes] = []
        """A heap: links are followed in the order of their names, so that paths and keys stay the same."""

    def everything(self) -> Iterator[File | Skipped]:
        while self._folders or self._links:
            if self._folders:
                yield from self._listed(self._folders.popleft())
                continue
            link = heappop(self._links)
            try:
                if self._is_new(os.stat(os.path.join(self._root, link))):
                    self._folders.append(link)
                else:
                    yield Skipped(link, "a link to a folder that is read already")
            except OSError as error:
                yield Skipped(link, f"the folder cannot be read: {error.strerror}", unreadable=True)

    def _listed(self, folder: bytes) -> Iterator[File | Skipped]:
        try:
            with os.scandir(os.path.join(self._root, folder)) as entries:
                for entry in entries:
                    met = self._met(entry, os.path.join(folder, entry.name))
                    if met:
                        yield met
        except FileNotFoundError:
            return  # removed a moment ago
        except OSError as error:
            if not folder:
                raise LibraryError(f"the folder {shown_path(self._root)} cannot be read: {error.strerror}") from None
            yield Skipped(folder, f"the folder cannot be read: {error.strerror}", unreadable=True)

    def _met(self, entry: "os.DirEntry[bytes]", path: bytes) -> File | Skipped | None:
        """A file, the reason for passing over it, or None for a folder, which is put on the list."""
        name = entry.name
        try:
            is_folder = entry.is_dir()
            if name.startswith(b"."):
                return Skipped(path, "a hidden folder" if is_folder else "a hidden file")
            if name.endswith(_LEFTOVERS) or name in _SYSTEM_FILES or (name[:1] == name[-1:] == b"#"):
                return Skipped(path, "a backup or a file of the system")
            if is_folder:
                return self._put(entry, path)
            if not entry.is_file():
                gone = entry.is_symlink() and not os.path.exists(entry.path)
                return Skipped(path, "a broken link: what it leads to is gone" if gone else NO_FILE)
            found = entry.stat()
            return File(path, found.st_size, found.st_mtime_ns)
        except OSError as error:
            if error.errno == errno.ELOOP:
                return Skipped(path, "a link that leads back to itself")
            return Skipped(path, f"it cannot be looked at: {error.strerror}", unreadable=True)

    def _put(self, entry: "os.DirEntry[bytes]", path: bytes) -> Skipped | None:
        if entry.is_symlink():
            heappush(self._links, path)
        elif self._is_new(entry.stat()):
            self._folders.append(path)
        else:
            return Skipped(path, "the same folder as another that is read already")
        return None

    def _is_new(self, found: os.stat_result) -> bool:
        identity = (found.st_dev, found.st_ino)
        known = identity in self._seen
        self._seen.add(identity)
        return not known


def _with_parents(root: bytes) -> set[tuple[int, int]]:
    """A folder and all above it: a link to one of them leads round in a circle."""
    folder = os.path.realpath(root)
    identities: set[tuple[int, int]] = set()
    while True:
        with suppress(OSError):
            found = os.stat(folder)
            identities.add((found.st_dev, found.st_ino))
        above = os.path.dirname(folder)
        if above == folder:
            return identities
        folder = above


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
            raise Refused(f"it is {NO_FILE}")
        if before.st_size > LARGEST:
            raise Refused(TOO_LARGE)
        data = file.read(before.st_size + 1)
        after = os.fstat(handle)
    if len(data) != after.st_size or before.st_mtime_ns != after.st_mtime_ns:
        raise Refused("it changed while it was read; it is read again at the next refresh")
    return Content(data, after.st_size, after.st_mtime_ns)

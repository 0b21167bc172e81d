"""``library.toml``: what makes a folder a library, readable and editable by people."""

import os
import re
import tomllib
import uuid as uuids
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from replikk_index.errors import Damaged, LibraryError, NotALibrary, TooNew, unwritable
from replikk_index.memory import LEAST, USUAL
from replikk_index.text import shown_path

FORMAT = 1
NAME = "library.toml"
CATALOGUE, SEARCH, ORIGINALS = "catalogue.db", "search", "originals"
"""What else lies in a library folder."""


@dataclass(frozen=True, slots=True)
class Root:
    """A folder (or single file) of articles that a library reads."""

    label: str
    """Short name, part of every key below it: never changed once given."""
    path: bytes
    """Absolute path."""

    @property
    def shown(self) -> str:
        """The path for people."""
        return shown_path(self.path)


@dataclass(frozen=True, slots=True)
class LibraryFile:
    """The contents of ``library.toml``."""

    uuid: str
    roots: tuple[Root, ...] = ()
    memory: int = USUAL
    """Megabytes that its writer may take."""

    @classmethod
    def new(cls, roots: tuple[Root, ...] = ()) -> "LibraryFile":
        """A library that never was before."""
        return cls(str(uuids.uuid4()), roots)

    @classmethod
    def load(cls, folder: Path) -> "LibraryFile":
        """Read it; raises ``NotALibrary``, ``TooNew`` or ``Damaged``."""
        path = folder / NAME
        try:
            values = tomllib.loads(path.read_text("utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            raise NotALibrary(f"{folder} is not a replikk library: it has no {NAME}") from None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise Damaged(f"{path} is not valid TOML ({error}): mend it with an editor") from None
        except OSError as error:
            raise LibraryError(f"{path} cannot be read ({error.strerror}): may you read that folder?") from None
        try:
            if values.get("format", 0) > FORMAT:
                raise TooNew(f"{folder} was made by a newer replikk: update replikk to use it")
            roots = tuple(_root(source, folder) for source in values.get("source", []))
            if len({root.label for root in roots}) < len(roots):
                raise ValueError("two with the same label")
            return cls(str(uuids.UUID(values["uuid"])), roots, _memory(values))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise Damaged(
                f"{path} lacks a uuid or has a broken format, memory or [[source]] ({error}): mend it with an editor"
            ) from None

    def save(self, folder: Path, *, first: bool = False) -> None:
        """Write it, whole or not at all; with ``first`` only if there is none yet.

        Raises:
            DiskFull, LibraryError: it could not be written; the old one stands.
        """
        lines = ["# A replikk library. The folders below are only read, never changed.", f"format = {FORMAT}"]
        lines.append(f'uuid = "{self.uuid}"')
        if self.memory != USUAL:
            lines.append(f"memory = {self.memory}")
        for root in self.roots:
            lines += ["", "[[source]]", f"label = {_quoted(root.label)}"]
            try:
                lines.append(f"path = {_quoted(root.path.decode('utf-8'))}")
            except UnicodeDecodeError:
                lines.append(f'path_hex = "{root.path.hex()}"  # not UTF-8')
        path, fresh = folder / NAME, folder / f"{NAME}.{os.getpid()}"
        try:
            with suppress(FileNotFoundError):
                fresh.unlink()  # of a process that was killed, and had our number
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write("\n".join(lines) + "\n")
                file.flush()
                if path.exists() and not first:
                    os.fchmod(handle, path.stat().st_mode & 0o755)  # a shared archive stays one
                os.fsync(handle)
            if first:
                with suppress(FileExistsError):
                    os.link(fresh, path)
            else:
                fresh.replace(path)
        except OSError as error:
            raise unwritable(error, path) from None
        finally:
            with suppress(OSError):
                fresh.unlink()

    def with_root(self, path: bytes, label: str = "") -> "LibraryFile":
        """The same library with one more folder, labelled by its name unless a label is given."""
        if any(root.path == path for root in self.roots):
            return self
        label = label or _label(path)
        taken = {root.label for root in self.roots}
        unique, number = label, 2
        while unique in taken:
            unique, number = f"{label}-{number}", number + 1
        return replace(self, roots=(*self.roots, Root(unique, path)))

    def without_root(self, label: str) -> "LibraryFile":
        """The same library without that folder."""
        return replace(self, roots=tuple(root for root in self.roots if root.label != label))


def is_library(folder: Path) -> bool:
    """Whether there is a library in a folder; raises ``LibraryError`` where that cannot be seen."""
    try:
        return (folder / NAME).exists()
    except OSError as error:
        raise LibraryError(f"{folder} cannot be read ({error.strerror}): may you read that folder?") from None


def _label(path: bytes) -> str:
    name = os.path.basename(path.rstrip(b"/")).decode("utf-8", "backslashreplace")
    return re.sub(r"[^\w.-]+", "-", name).strip("-") or "root"


def _quoted(text: str) -> str:
    escaped = "".join(f"\\u{ord(c):04x}" if ord(c) < 32 or ord(c) == 127 else c for c in text.replace("\\", "\\\\"))
    return '"' + escaped.replace('"', '\\"') + '"'


def _memory(values: dict[str, Any]) -> int:
    found = values.get("memory", USUAL)
    if type(found) is not int or found < LEAST:
        raise ValueError(f"memory must be {LEAST} megabytes or more")
    return found


def _root(source: dict[str, str], folder: Path) -> Root:
    path = bytes.fromhex(source["path_hex"]) if "path_hex" in source else source["path"].encode("utf-8")
    return Root(str(source["label"]), os.path.join(os.fsencode(folder.absolute()), path))  # an editor's may be relative

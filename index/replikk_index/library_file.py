"""``library.toml``: what makes a folder a library, readable and editable by people."""

import os
import re
import tomllib
import uuid as uuids
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from replikk_index.errors import Damaged, NotALibrary, TooNew

FORMAT = 1
NAME = "library.toml"


@dataclass(frozen=True, slots=True)
class Root:
    """A folder (or single file) of articles that a library reads."""

    label: str
    """Short name, part of every key below it: never changed once given."""
    path: bytes
    """Absolute path."""


@dataclass(frozen=True, slots=True)
class LibraryFile:
    """The contents of ``library.toml``."""

    uuid: str
    roots: tuple[Root, ...] = ()

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
            raise NotALibrary(f"{path} cannot be read: {error.strerror}") from None
        if values.get("format", 0) > FORMAT:
            raise TooNew(f"{folder} was made by a newer replikk: update replikk to use it")
        try:
            roots = tuple(_root(source) for source in values.get("source", []))
            return cls(str(uuids.UUID(values["uuid"])), roots)
        except (KeyError, TypeError, ValueError) as error:
            raise Damaged(f"{path} lacks a uuid or has a broken [[source]] ({error}): mend it with an editor") from None

    def save(self, folder: Path, *, first: bool = False) -> None:
        """Write it, whole or not at all; with ``first`` only if there is none yet."""
        lines = ["# A replikk library. The folders below are only read, never changed.", f"format = {FORMAT}"]
        lines.append(f'uuid = "{self.uuid}"')
        for root in self.roots:
            lines += ["", "[[source]]", f"label = {_quoted(root.label)}"]
            try:
                lines.append(f"path = {_quoted(root.path.decode('utf-8'))}")
            except UnicodeDecodeError:
                lines.append(f'path_hex = "{root.path.hex()}"  # not UTF-8')
        fresh = folder / f"{NAME}.{os.getpid()}"
        with fresh.open("w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
            file.flush()
            os.fsync(file.fileno())
        if first:
            with suppress(FileExistsError):
                os.link(fresh, folder / NAME)
            fresh.unlink()
        else:
            fresh.replace(folder / NAME)

    def with_root(self, path: bytes, label: str = "") -> "LibraryFile":
        """The same library with one more folder, labelled by its name unless a label is given."""
        if any(root.path == path for root in self.roots):
            return self
        label = label or _label(path)
        taken = {root.label for root in self.roots}
        unique, number = label, 2
        while unique in taken:
            unique, number = f"{label}-{number}", number + 1
        return LibraryFile(self.uuid, (*self.roots, Root(unique, path)))

    def without_root(self, label: str) -> "LibraryFile":
        """The same library without that folder."""
        return LibraryFile(self.uuid, tuple(root for root in self.roots if root.label != label))


def _label(path: bytes) -> str:
    name = os.path.basename(path.rstrip(b"/")).decode("utf-8", "backslashreplace")
    return re.sub(r"[^\w.-]+", "-", name).strip("-") or "root"


def _quoted(text: str) -> str:
    escaped = "".join(f"\\u{ord(c):04x}" if ord(c) < 32 or ord(c) == 127 else c for c in text.replace("\\", "\\\\"))
    return '"' + escaped.replace('"', '\\"') + '"'


def _root(source: dict[str, str]) -> Root:
    path = bytes.fromhex(source["path_hex"]) if "path_hex" in source else source["path"].encode("utf-8")
    return Root(str(source["label"]), path)

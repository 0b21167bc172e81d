"""Our own table of contents in the place of Whoosh's, which is a pickle.

``manifest.json`` is written last, to a new file that is renamed over the old one: what it names is committed, and
nothing else is. It holds::

    {"format": 1, "schema": 3, "generation": 1234, "serial": 17,
     "segments": [{"id": "…", "documents": 2000, "deleted": [3, 17], "lengths": {"body": 987654},
                   "rows": [1, 1200], "files": {"MAIN_….trm": [bytes, crc32]}}]}

Whoosh believes its files: one that is cut short or overwritten gives wrong answers rather than an error. So we
remember what each was like.
"""

import json
import os
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FORMAT = 1
SCHEMA_VERSION = 3
"""Grows with every change in what documents are made of; an index of an older one is made anew."""
NAME = "manifest.json"
INDEX = "MAIN"
"""Prefix of every file of the index, given by Whoosh."""


@dataclass(frozen=True, slots=True)
class SegmentRecord:
    """One segment as it was committed."""

    id: str
    documents: int
    deleted: tuple[int, ...]
    lengths: dict[str, int]
    """Words in each field, all documents together."""
    rows: tuple[int, int] = (0, 0)
    """The lowest and the highest article in it."""
    files: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Name → bytes and CRC-32 of each of its files."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is committed."""

    generation: int
    """Change number up to which everything is searchable."""
    serial: int
    """Counts commits, also those of housekeeping."""
    segments: tuple[SegmentRecord, ...]
    schema: int


def measure(folder: Path, segment: str) -> dict[str, tuple[int, int]]:
    """What the files of a segment are like, once they are on the disk for good."""
    found = {}
    for path in sorted(folder.glob(f"{INDEX}_{segment}.*")):
        with path.open("rb") as file:
            os.fsync(file.fileno())
            found[path.name] = _measured(path)
    return found


def damage(folder: Path, manifest: Manifest, *, thorough: bool = False) -> str:
    """What is wrong with the files of an index, for people; "" if nothing is.

    Args:
        folder: where they lie.
        manifest: what they should be like.
        thorough: read them all; otherwise only sizes are looked at.
    """
    for segment in manifest.segments:
        for name, wanted in segment.files.items():
            path = folder / name
            try:
                if path.stat().st_size != wanted[0] or (thorough and _measured(path) != wanted):
                    return f"{path} is not as it was written"
            except OSError as error:
                return f"{path} cannot be read ({error.strerror})"
    return ""


def _measured(path: Path) -> tuple[int, int]:
    size = crc = 0
    with path.open("rb") as file:
        while part := file.read(1 << 20):
            size, crc = size + len(part), zlib.crc32(part, crc)
    return size, crc


def stamp(folder: Path) -> tuple[int, ...]:
    """Another one after every commit, also when the folder was emptied between; () if there is no manifest."""
    try:
        found = (folder / NAME).stat()
    except OSError:
        return ()
    return found.st_ino, found.st_mtime_ns, found.st_size


def load(folder: Path) -> Manifest | None:
    """The committed manifest; None if there is none. Raises ``ValueError`` with a reason when it is unreadable."""
    try:
        text = (folder / NAME).read_text("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise ValueError(f"{folder / NAME} cannot be read ({error})") from None
    try:
        values = json.loads(text)
        if values["format"] > FORMAT:
            raise OverflowError
        return Manifest(
            int(values["generation"]),
            int(values["serial"]),
            tuple(map(_segment, values["segments"])),
            int(values["schema"]),
        )
    except OverflowError:
        raise
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{folder / NAME} is damaged ({error})") from None


def save(folder: Path, manifest: Manifest) -> None:
    """Commit."""
    values = {
        "format": FORMAT,
        "schema": manifest.schema,
        "generation": manifest.generation,
        "serial": manifest.serial,
        "segments": [
            {
                "id": s.id,
                "documents": s.documents,
                "deleted": list(s.deleted),
                "lengths": s.lengths,
                "rows": list(s.rows),
                "files": {name: list(each) for name, each in s.files.items()},
            }
            for s in manifest.segments
        ],
    }
    fresh = folder / (NAME + ".new")
    with fresh.open("w", encoding="utf-8") as file:
        json.dump(values, file)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(folder / NAME)
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _segment(values: dict[str, Any]) -> SegmentRecord:
    low, high = values.get("rows", (0, 0))
    return SegmentRecord(
        str(values["id"]),
        int(values["documents"]),
        tuple(map(int, values["deleted"])),
        {str(name): int(length) for name, length in values["lengths"].items()},
        (int(low), int(high)),
        {_name(name): (int(size), int(crc)) for name, (size, crc) in values.get("files", {}).items()},
    )


def _name(text: str) -> str:
    if not text.startswith(f"{INDEX}_") or "/" in text:
        raise ValueError(f"{text!r} is no file of an index")
    return text

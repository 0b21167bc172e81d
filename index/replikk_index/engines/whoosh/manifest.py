"""Our own table of contents in the place of Whoosh's, which is a pickle.

``manifest.json`` is written last, to a new file that is renamed over the old one: what it names is committed, and
nothing else is. It holds::

    {"format": 1, "schema": 1, "generation": 1234, "serial": 17,
     "segments": [{"id": "…", "documents": 2000, "deleted": [3, 17], "lengths": {"body": 987654}}]}
"""

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

FORMAT = 1
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


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is committed."""

    generation: int
    """Change number up to which everything is searchable."""
    serial: int
    """Counts commits, also those of housekeeping."""
    segments: tuple[SegmentRecord, ...]
    schema: int


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
            tuple(
                SegmentRecord(str(s["id"]), int(s["documents"]), tuple(map(int, s["deleted"])), _lengths(s["lengths"]))
                for s in values["segments"]
            ),
            int(values["schema"]),
        )
    except OverflowError:
        raise
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{folder / NAME} is damaged ({error})") from None


def save(folder: Path, manifest: Manifest) -> None:
    """Commit."""
    values = {
        "format": FORMAT,
        "schema": manifest.schema,
        "generation": manifest.generation,
        "serial": manifest.serial,
        "segments": [
            {"id": s.id, "documents": s.documents, "deleted": list(s.deleted), "lengths": s.lengths}
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


def _lengths(values: dict[str, int]) -> dict[str, int]:
    return {str(name): int(length) for name, length in values.items()}

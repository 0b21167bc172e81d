"""What the catalogue says of files and numbers."""

from dataclasses import dataclass
from typing import Literal

FileStatus = Literal["ok", "refused", "skipped", "gone"]

STALE = -1
"""``FileRecord.size`` and ``importer`` of a file that must be read again whatever it looks like."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is."""

    articles: int
    quotes: int
    """All of them, also the unsure ones."""
    files: int
    """Files that were read; several may hold the same article."""
    refused: int
    skipped: int


@dataclass(frozen=True, slots=True)
class RootRecord:
    """A folder of articles."""

    label: str
    path: bytes


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A line of the ledger: one file as it was when last seen."""

    path: bytes
    """Below the root; empty if the root is the file."""
    size: int
    """Bytes; ``STALE`` if it must be read again."""
    mtime_ns: int
    hash: str
    """``keys.content_hash`` of its bytes; empty if they were never read."""
    importer: int
    """Version of the code that read it; ``STALE`` if it must be read again."""
    status: FileStatus
    reason: str
    """Why it was refused or skipped, for people."""
    key: str
    """The article it holds; empty if none."""
    owner: bool
    """The article's text is this file's (others may hold the same article)."""
    root: str
    """The root's label."""

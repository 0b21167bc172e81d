"""Our own table of contents in the place of Whoosh's, which is a pickle.

``manifest.json`` is written last, to a new file that is renamed over the old one: what it names is committed, and
nothing else is. It holds::

    {"format": 2, "schema": 4, "generation": 1234, "serial": 17, "crc32": …,
     "segments": [{"id": "…", "articles": 2000, "quotes": 7000, "deleted": [3, 12], "since": 15, "rows": [1, 2003],
                   "files": {"articles_….table": [bytes, crc32]}}]}

A segment is two tables (``codec/table.py``), ``articles_ID.table`` and ``quotes_ID.table``, which never change, and,
once anything of it is deleted, ``articles_ID.SINCE.gone`` and ``quotes_ID.SINCE.gone`` (``codec/deletions.py``), which
are replaced by others. We remember what each file was like, and of the manifest what all else in it was like: one that
is cut short or overwritten is noticed.
"""

import json
import os
import re
import secrets
import shutil
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from replikk_index.engines.whoosh.codec.untrusted import is_count, open_regular

FORMAT = 2
SCHEMA_VERSION = 4
"""Grows with every change in what documents are made of; an index of an older one is made anew."""
NAME = "manifest.json"
ARTICLES, QUOTES = "articles", "quotes"
KINDS = (ARTICLES, QUOTES)

_LARGEST = 1 << 24
"""Bytes of a manifest; a few hundred a segment is what ours have."""

_FILE = re.compile(r"(?:articles|quotes)_([0-9a-f]{16})(?:\.table|\.(\d+)\.gone)")
_ID = re.compile(r"[0-9a-f]{16}")
_OURS = re.compile(r"(?:articles|quotes)_.*\.(?:table|gone)|_?MAIN[_.].*|manifest\.json\.new")
"""Whatever replikk ever wrote into the folder."""


@dataclass(frozen=True, slots=True)
class SegmentRecord:
    """One segment as it was committed."""

    id: str
    """Sixteen hexadecimal digits."""
    articles: int
    """Documents in the table, deleted ones too."""
    quotes: int
    rows: tuple[int, int]
    """The lowest and the highest article in it."""
    files: Mapping[str, tuple[int, int]]
    """Name → bytes and CRC-32 of each of its files."""
    deleted: tuple[int, int] = (0, 0)
    """How many articles and how many quotes are deleted."""
    since: int = 0
    """The commit that wrote what is deleted; 0 if nothing is."""

    def table(self, kind: str) -> str:
        """Name of the table of articles or quotes."""
        return f"{kind}_{self.id}.table"

    def gone(self, kind: str) -> str:
        """Name of the file that says what of it is deleted."""
        return f"{kind}_{self.id}.{self.since}.gone"

    @property
    def live(self) -> int:
        """Articles that are not deleted."""
        return self.articles - self.deleted[0]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is committed."""

    generation: int
    """Change number up to which everything is searchable."""
    serial: int
    """Counts commits, also those of housekeeping."""
    segments: tuple[SegmentRecord, ...]
    schema: int


def new_id() -> str:
    """A name that no segment ever had."""
    return secrets.token_hex(8)


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
    with open_regular(path) as file:
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
    """The committed manifest; None if there is none. Of an older format, only that it is old.

    Raises:
        ValueError: it is unreadable; says why.
        OverflowError: a newer replikk wrote it.
    """
    try:
        with open_regular(folder / NAME) as file:
            text = file.read(_LARGEST)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ValueError(f"{folder / NAME} cannot be read ({error})") from None
    try:
        values = json.loads(text)
        crc = values.pop("crc32", None)
        if crc != _crc_of(values) and (crc is not None or values["format"] == FORMAT):
            raise ValueError("it is not as it was written")
        if _count(values["format"]) > FORMAT:
            raise OverflowError
        if values["format"] < FORMAT:
            return Manifest(0, _count(values["serial"]), (), 0)
        found = Manifest(
            _count(values["generation"]),
            _count(values["serial"]),
            tuple(map(_segment, values["segments"])),
            _count(values["schema"]),
        )
        if len({segment.id for segment in found.segments}) < len(found.segments):
            raise ValueError("a segment is named twice")
        return found
    except OverflowError:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
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
                "id": each.id,
                "articles": each.articles,
                "quotes": each.quotes,
                "deleted": list(each.deleted),
                "since": each.since,
                "rows": list(each.rows),
                "files": {name: list(what) for name, what in each.files.items()},
            }
            for each in manifest.segments
        ],
    }
    values["crc32"] = _crc_of(values)
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


def _crc_of(values: Mapping[str, Any]) -> int:
    return zlib.crc32(json.dumps(values).encode())


def _segment(values: dict[str, Any]) -> SegmentRecord:
    (low, high), (articles, quotes) = values["rows"], values["deleted"]
    record = SegmentRecord(
        _checked(_ID, values["id"]),
        _count(values["articles"]),
        _count(values["quotes"]),
        (_count(low), _count(high)),
        {_checked(_FILE, name): (_count(size), _count(crc)) for name, (size, crc) in values["files"].items()},
        (_count(articles), _count(quotes)),
        _count(values["since"]),
    )
    wanted = {record.table(kind) for kind in KINDS} | ({record.gone(kind) for kind in KINDS} if record.since else set())
    if set(record.files) != wanted:
        raise ValueError(f"the files of segment {record.id} are not those it should have")
    return record


def _count(value: Any) -> int:
    if not is_count(value):
        raise ValueError(f"{value!r:.50} counts nothing")
    return value


def _checked(pattern: re.Pattern[str], text: str) -> str:
    if not pattern.fullmatch(text):
        raise ValueError(f"{text!r} is no name of an index")
    return text


def remove(folder: Path) -> None:
    """Delete the manifest, then everything else that replikk ever wrote there."""
    path = folder / NAME
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
    sweep(folder, ())


def sweep(folder: Path, keep: Iterable[SegmentRecord]) -> None:
    """Delete what no manifest names: replaced files, those of a writer that was killed, those of older formats."""
    named = {name for record in keep for name in record.files} | {NAME}
    for path in folder.iterdir():
        if path.name in named or not _OURS.fullmatch(path.name):
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)  # where stock Whoosh spilled postings
        else:
            with suppress(OSError):
                path.unlink()

"""What has changed in the folders of a library: scan, compare with the ledger, and judge what is gone."""

import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from replikk_index.catalogue import CatalogueWriter, FileRecord
from replikk_index.errors import LibraryError
from replikk_index.library_file import Root
from replikk_index.sources import folder
from replikk_index.workers import Work

MOST_LOST = 0.2
"""A root that has lost more than this share of its files is taken for unmounted, not for tidied up."""

RACY_NS = 2_000_000_000
"""A file changed this shortly before it was read may change again without a new time stamp."""


@dataclass(slots=True)
class Plan:
    """What a scan of one root found."""

    root: Root
    work: list[tuple[int, Work]] = field(default_factory=list)
    """Files to read, each with its modification time in nanoseconds."""
    skipped: list[tuple[bytes, str]] = field(default_factory=list)
    missing: list[FileRecord] = field(default_factory=list)
    """Files of the ledger that were not met."""
    present: int = 0
    """Files met."""
    notice: str = ""
    """Set when the root could not be read: then nothing else is."""


def scan(root: Root, known: Mapping[bytes, FileRecord], importer: int) -> Plan:
    """Compare one root with its part of the ledger; reads no file's contents."""
    plan = Plan(root)
    seen: set[bytes] = set()
    unknown_below: list[bytes] = []
    try:
        for found in folder.scan(root.path):
            seen.add(found.path)
            if isinstance(found, folder.Skipped):
                plan.skipped.append((found.path, found.reason))
                if found.unreadable:
                    unknown_below.append(found.path + b"/")
                continue
            plan.present += 1
            record = known.get(found.path)
            if _unchanged(record, found, importer):
                continue
            known_hash = record.hash if record and record.status == "ok" and record.importer == importer else ""
            work = Work(root.label, root.path, found.path, known_hash)
            plan.work.append((found.mtime_ns, work))
    except (LibraryError, OSError) as error:
        shown = os.fsdecode(root.path).encode("utf-8", "backslashreplace").decode()
        return Plan(root, notice=f"{shown} cannot be read now ({error}); its articles are kept as they were")
    below = tuple(unknown_below)
    plan.missing = [
        record
        for path, record in known.items()
        if path not in seen and record.status != "gone" and not path.startswith(below)
    ]
    plan.work.sort(key=lambda each: -each[0])  # what is new comes first
    return plan


def _unchanged(record: FileRecord | None, found: folder.File, importer: int) -> bool:
    return (
        record is not None
        and record.status in ("ok", "refused")
        and record.size == found.size
        and record.mtime_ns == found.mtime_ns
        and record.importer == importer
    )


def settled_mtime(mtime_ns: int) -> int:
    """The time stamp to remember: 0 (never equal) if the file is so fresh that it may change unnoticed."""
    return 0 if time.time_ns() - mtime_ns < RACY_NS else mtime_ns


def settle_missing(writer: CatalogueWriter, plan: Plan, *, accept: bool) -> tuple[int, str]:
    """Mark what is gone as gone, unless it is so much that something else must have happened.

    Call it after the plan's work is done, so that moved files are known by their contents.

    Returns:
        The number of files marked, and a notice ("" if all is well).
    """
    was_article = [record for record in plan.missing if record.status == "ok"]
    missing_paths = {record.path for record in was_article}
    live = _live_hashes(writer.known(plan.root.label), missing_paths)
    moved = [record for record in was_article if record.hash in live]
    lost = len(was_article) - len(moved)
    before = len(was_article) + plan.present
    if lost > MOST_LOST * before and not accept:
        writer.mark_gone(plan.root.label, [record.path for record in moved])
        shown = os.fsdecode(plan.root.path).encode("utf-8", "backslashreplace").decode()
        return 0, (
            f"{shown} has lost {lost} of {before} files: their articles are kept. "
            "If you removed them, run 'replikk refresh --accept-deletions'"
        )
    writer.mark_gone(plan.root.label, [record.path for record in plan.missing])
    return len(was_article), ""


def _live_hashes(known: Mapping[bytes, FileRecord], missing: Iterable[bytes]) -> set[str]:
    gone = set(missing)
    return {record.hash for path, record in known.items() if record.status == "ok" and path not in gone}

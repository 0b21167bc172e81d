"""What has changed in the folders of a library: scan, compare with the ledger, and judge what is gone."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from replikk_index.catalogue import CatalogueWriter, FileRecord
from replikk_index.errors import LibraryError
from replikk_index.library_file import Root
from replikk_index.sources import folder
from replikk_index.text import shown_path
from replikk_index.workers import Work

MOST_LOST = 0.2
"""A root that has lost more than this share of its files is taken for unmounted, not for tidied up."""


@dataclass(slots=True)
class Plan:
    """What a scan of one root found."""

    root: Root
    work: list[Work] = field(default_factory=list)
    """Files to read, the newest first."""
    skipped: list[tuple[bytes, str]] = field(default_factory=list)
    kept: list[tuple[bytes, str]] = field(default_factory=list)
    """Files with articles that cannot be looked at now, and why."""
    missing: list[FileRecord] = field(default_factory=list)
    """Files of the ledger that were not met."""
    articles: int = 0
    """Files of the ledger that held an article."""
    notice: str = ""
    """Set when the root could not be read: then nothing else is."""

    def notices(self) -> list[str]:
        """What the user should know of it."""
        if self.notice or not self.kept:
            return [self.notice] if self.notice else []
        path, reason = self.kept[0]
        others = f" (and {len(self.kept) - 1} more)" if len(self.kept) > 1 else ""
        return [f"{self.root.shown}/{shown_path(path)}: {reason}{others}; articles are kept"]

    def has_lost_too_much(self) -> bool:
        """Whether so many articles are missing, moved ones too, that something else must have happened."""
        return sum(record.status == "ok" for record in self.missing) > MOST_LOST * self.articles


def scan(
    root: Root, known: Mapping[bytes, FileRecord], importer: int, go_on: Callable[[], bool] = lambda: True
) -> Plan:
    """Compare one root with its part of the ledger; reads no file's contents.

    Args:
        root: what to look at.
        known: its part of the ledger.
        importer: the version that reads files now; what another one read is read again.
        go_on: asked at each file; when it says no, the plan is empty.
    """
    plan = Plan(root, articles=sum(record.status == "ok" for record in known.values()))
    seen: set[bytes] = set()
    unknown_below: list[bytes] = []
    try:
        for found in folder.scan(root.path):
            if not go_on():
                return Plan(root)
            seen.add(found.path)
            if isinstance(found, folder.Skipped):
                if found.unreadable:
                    unknown_below.append(found.path + b"/")
                if found.unreadable and found.path in known and known[found.path].status == "ok":
                    plan.kept.append((found.path, found.reason))
                else:
                    plan.skipped.append((found.path, found.reason))
                continue
            record = known.get(found.path)
            if _unchanged(record, found, importer):
                continue
            known_hash = record.hash if record and record.status == "ok" and record.importer == importer else ""
            plan.work.append(Work(root.label, root.path, found.path, found.size, found.mtime_ns, known_hash))
    except (LibraryError, OSError) as error:
        return Plan(root, notice=f"{root.shown} cannot be read now ({error}); its articles are kept as they were")
    below = tuple(unknown_below)
    plan.missing = [
        record
        for path, record in known.items()
        if path not in seen and record.status != "gone" and not path.startswith(below)
    ]
    plan.work.sort(key=lambda each: -each.mtime_ns)
    return plan


def _unchanged(record: FileRecord | None, found: folder.File, importer: int) -> bool:
    return (
        record is not None
        and record.status in ("ok", "refused")
        and record.size == found.size
        and record.mtime_ns == found.mtime_ns
        and record.importer == importer
    )


def settle_missing(writer: CatalogueWriter, plan: Plan, *, accept: bool) -> tuple[int, str]:
    """Mark what is gone as gone, unless it is so much that something else must have happened.

    Call it after the plan's work is done, so that moved files are known by their contents.

    Returns:
        The number of files that are gone (not those that moved), and a notice ("" if all is well).
    """
    was_article = [record for record in plan.missing if record.status == "ok"]
    missing_paths = {record.path for record in was_article}
    live = _live_hashes(writer.known(plan.root.label), missing_paths)
    moved = [record for record in was_article if record.hash in live]
    lost = len(was_article) - len(moved)
    if lost > MOST_LOST * plan.articles and not accept:
        writer.mark_gone(plan.root.label, [record.path for record in moved])
        return 0, (
            f"{plan.root.shown} has lost {lost} of {plan.articles} files: their articles are kept. "
            "If you removed them, run 'replikk refresh --accept-deletions'"
        )
    writer.mark_gone(plan.root.label, [record.path for record in plan.missing])
    return lost, ""


def _live_hashes(known: Mapping[bytes, FileRecord], missing: Iterable[bytes]) -> set[str]:
    gone = set(missing)
    return {record.hash for path, record in known.items() if record.status == "ok" and path not in gone}

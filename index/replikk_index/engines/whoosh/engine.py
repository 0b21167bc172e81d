"""Whoosh behind the seam: stock postings under our own manifest."""

import os
import shutil
import stat
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from replikk_index import failpoints
from replikk_index.engines import Health, Snapshot, State
from replikk_index.engines.whoosh import manifest
from replikk_index.engines.whoosh.manifest import SCHEMA_VERSION, Manifest
from replikk_index.errors import NO_ROOM, DiskFull, EngineError, Unsafe
from replikk_index.models import Change

if TYPE_CHECKING:
    from replikk_index.engines.whoosh.files import ManifestWriter

MOST_SEGMENTS = 8
"""With more of them, housekeeping merges the smallest."""
MERGED_AT_ONCE = 4


class WhooshEngine:
    """An index in one folder; nothing is read before it is asked for.

    Stock Whoosh files hold pickles, so the folder is opened only when it and all in it belong to this user and
    nobody else may write there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()

    def generation(self) -> int:
        """The change number up to which everything is searchable."""
        committed = self._committed()
        return committed.generation if committed else 0

    def apply(self, changes: Iterable[Change], upto: int) -> None:
        """Make changes searchable, all or nothing."""
        from replikk_index.engines.whoosh.schema import documents

        with self._lock:
            writer = self._writer()
            try:
                changes = tuple(changes)
                rows = {change.row for change in changes}
                self._delete(writer, rows)
                writer.rows = min(rows, default=0), max(rows, default=0)
                for change in changes:
                    for document in documents(change):
                        writer.add_document(**document)
                writer.upto = upto
                failpoints.reach("engine.before-segments")
                writer.commit(merge=False)
            except BaseException as error:
                self._undo(writer)
                if isinstance(error, OSError):
                    raise self._failure(error) from error
                raise

    def tidy(self) -> bool:
        """Merge the smallest segments when there are many."""
        from whoosh.reading import SegmentReader

        with self._lock:
            committed = self._committed()
            if committed is None or len(committed.segments) <= MOST_SEGMENTS:
                return False
            writer = self._writer()
            smallest = sorted(writer.segments, key=lambda segment: segment.doc_count())[:MERGED_AT_ONCE]
            merged = {segment.segid for segment in smallest}
            ranges = [record.rows for record in committed.segments if record.id in merged]
            writer.rows = min(low for low, _ in ranges), max(high for _, high in ranges)

            def merge(writer: "ManifestWriter", segments: list[object]) -> list[object]:
                for segment in smallest:
                    reader = SegmentReader(writer.storage, writer.schema, segment)
                    writer.add_reader(reader)
                    reader.close()
                return [segment for segment in segments if segment not in smallest]

            try:
                writer.commit(mergetype=merge)
            except BaseException as error:
                self._undo(writer)
                if isinstance(error, OSError):
                    raise self._failure(error) from error
                raise
            return True

    def snapshot(self) -> Snapshot:
        """The newest committed state."""
        self._trust()
        from replikk_index.engines.whoosh.files import ManifestIndex
        from replikk_index.engines.whoosh.snapshot import WhooshSnapshot

        wrong = ""
        for _ in range(10):
            committed = self._committed()
            if committed is None:
                raise EngineError(f"{self._folder} holds no search index yet: run 'replikk refresh'")
            if committed.schema != SCHEMA_VERSION:
                raise EngineError(f"the search index in {self._folder} is of another format: run 'replikk refresh'")
            try:
                wrong = manifest.damage(self._folder, committed)
                if not wrong:
                    return WhooshSnapshot(ManifestIndex(self._folder, committed), committed.generation)
                if committed == self._committed():
                    break  # else a writer has just replaced those files
            except FileNotFoundError:
                continue
            except Exception as error:
                raise EngineError(_damaged(self._folder, str(error))) from error
        raise EngineError(_damaged(self._folder, wrong or "files are missing"))

    def stamp(self) -> tuple[int, ...]:
        """Which state is committed."""
        return manifest.stamp(self._folder)

    def check(self, *, thorough: bool = False) -> Health:
        """Look at the files without trusting them."""
        try:
            if not self._folder.exists() or not any(self._folder.iterdir()):
                return Health(State.EMPTY)
            self._trust()
            committed = manifest.load(self._folder)
            if committed is None:
                return Health(State.EMPTY)
            if committed.schema > SCHEMA_VERSION:
                raise OverflowError
            if committed.schema < SCHEMA_VERSION:
                return Health(State.OLD, f"the search index in {self._folder} is of an older format")
            if thorough and (wrong := manifest.damage(self._folder, committed, thorough=True)):
                if committed != manifest.load(self._folder):
                    return self.check(thorough=True)  # a writer has just replaced those files
                return Health(State.DAMAGED, _damaged(self._folder, wrong))
            documents = sum(segment.documents - len(segment.deleted) for segment in committed.segments)
            self.snapshot().close()
            return Health(State.GOOD, "", documents, len(committed.segments))
        except OverflowError:
            return Health(
                State.TOO_NEW, f"the search index in {self._folder} was made by a newer replikk: update replikk"
            )
        except Unsafe as error:
            return Health(State.UNSAFE, str(error))
        except (EngineError, ValueError, OSError) as error:
            return Health(State.DAMAGED, str(error))

    def reset(self) -> None:
        """Throw the index away."""
        with self._lock:
            if self._folder.exists():
                self._trust()
                for path in self._folder.iterdir():
                    if path.is_dir() and not path.is_symlink():
                        shutil.rmtree(path)
                    else:
                        path.unlink()

    def _committed(self) -> Manifest | None:
        try:
            return manifest.load(self._folder)
        except OverflowError:
            raise EngineError(f"the search index in {self._folder} was made by a newer replikk") from None
        except ValueError as error:
            raise EngineError(str(error)) from None

    def _writer(self) -> "ManifestWriter":
        from replikk_index.engines.whoosh.files import ManifestIndex, ManifestWriter, sweep

        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._trust()
            committed = self._committed() or Manifest(0, 0, (), SCHEMA_VERSION)
            sweep(self._folder, committed.segments)
            return ManifestWriter(ManifestIndex(self._folder, committed), self._folder)
        except OSError as error:
            raise self._failure(error) from error

    def _delete(self, writer: "ManifestWriter", rows: set[int]) -> None:
        """Mark every document of these articles as deleted in the segments that are there."""
        from whoosh.reading import SegmentReader

        base, ranges = 0, [record.rows for record in writer.committed.segments]
        for segment, (low, high) in zip(writer.segments, ranges, strict=True):
            if not any(low <= row <= high for row in rows):  # as at the first launch: everything is new
                base += segment.doc_count_all()
                continue
            reader = SegmentReader(writer.storage, writer.schema, segment)
            column = reader.column_reader("article", translate=False)
            for at in range(segment.doc_count_all()):
                if column[at] in rows and not segment.is_deleted(at):
                    writer.delete_document(base + at)
            reader.close()
            base += segment.doc_count_all()

    def _undo(self, writer: "ManifestWriter") -> None:
        from replikk_index.engines.whoosh.files import sweep

        try:
            writer.cancel()
        except Exception:  # noqa: BLE001 - whatever it is, the old manifest still stands
            writer.writelock.release()
        committed = self._committed()
        sweep(self._folder, committed.segments if committed else ())

    def _failure(self, error: OSError) -> Exception:
        if error.errno in NO_ROOM:
            return DiskFull(f"no room to write the search index in {self._folder}: free some space; nothing was lost")
        return EngineError(f"the search index in {self._folder} cannot be written: {error.strerror or error}")

    def _trust(self) -> None:
        for path in (self._folder, *self._folder.iterdir()):
            found = path.lstat()
            if found.st_uid != os.geteuid():
                raise Unsafe(
                    f"{path} belongs to another user, and opening a search index means trusting whoever wrote it: "
                    "its articles can be read, but not searched"
                )
            if not stat.S_ISLNK(found.st_mode) and found.st_mode & 0o022:
                raise Unsafe(
                    f"{path} could have been changed by somebody else, and the search index must be trusted: "
                    f"make it yours alone (chmod -R go-w {self._folder}) or remove it and run 'replikk refresh'"
                )


def _damaged(folder: Path, how: str) -> str:
    return f"the search index in {folder} is damaged ({how}): 'replikk refresh' makes it anew"

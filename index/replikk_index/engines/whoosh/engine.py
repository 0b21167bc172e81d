"""Whoosh behind the seam: tables of numpy's arrays under our own manifest."""

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from replikk_index import failpoints
from replikk_index.engines import Health, Snapshot, State
from replikk_index.engines.whoosh import manifest, policy
from replikk_index.engines.whoosh.manifest import SCHEMA_VERSION, Manifest, SegmentRecord
from replikk_index.errors import NO_ROOM, DiskFull, EngineError
from replikk_index.models import Change

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from replikk_index.engines.whoosh.segments import Segment


class WhooshEngine:
    """An index in one folder; nothing is read before it is asked for, and nothing that lies there is believed.

    Safe to use from several threads. One process at a time may write (the library's lock); any may read.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._open: dict[tuple[str, int], Segment] = {}
        """Segments of the newest snapshot: the next one opens only what is new."""

    def generation(self) -> int:
        """The change number up to which everything is searchable."""
        committed = self._committed()
        return committed.generation if committed else 0

    def apply(self, changes: Iterable[Change], upto: int) -> None:
        """Make changes searchable, all or nothing."""
        changes = tuple(changes)

        def commit(committed: Manifest, serial: int) -> tuple[SegmentRecord, ...]:
            import numpy as np  # only who writes or searches pays for it

            from replikk_index.engines.whoosh import segments

            rows = np.unique(np.array([change.row for change in changes], np.int64))
            kept = [self._without(record, rows, serial) for record in committed.segments]
            fresh = segments.write_segment(self._folder, changes)
            return tuple(record for record in (*kept, fresh) if record is not None)

        self._commit(commit, upto)

    def tidy(self) -> bool:
        """Merge some segments, or drop what is deleted of one, if ``policy`` finds that it is worth while."""
        committed = self._committed()
        if committed is None or not policy.to_merge(committed.segments):
            return False

        def commit(committed: Manifest, serial: int) -> tuple[SegmentRecord, ...]:  # noqa: ARG001
            from replikk_index.engines.whoosh import segments

            chosen = policy.to_merge(committed.segments)
            with _reading():
                merged = segments.merge_segments(self._folder, [self._segment(record) for record in chosen])
            place = committed.segments.index(chosen[0])
            rest = [record for record in committed.segments if record not in chosen]
            return *rest[:place], merged, *rest[place:]

        self._commit(commit)
        return True

    def snapshot(self) -> Snapshot:
        """The newest committed state."""
        from replikk_index.engines.whoosh.codec.arrays import DamagedFile
        from replikk_index.engines.whoosh.snapshot import WhooshSnapshot

        for _ in range(10):
            committed = self._committed()
            if committed is None:
                raise EngineError(f"{self._folder} holds no search index yet: run 'replikk refresh'")
            if committed.schema != SCHEMA_VERSION:
                raise EngineError(f"the search index in {self._folder} is of another format: run 'replikk refresh'")
            try:
                with self._lock:
                    segments = [self._segment(record) for record in committed.segments]
                    self._open = {(each.record.id, each.record.since): each for each in segments}
                    return WhooshSnapshot(tuple(self._open.values()), committed.generation)
            except (DamagedFile, OSError) as error:
                if committed == self._committed():
                    raise EngineError(_damaged(self._folder, str(error))) from error
                # else a writer has just replaced those files
        raise EngineError(_damaged(self._folder, "files are missing"))

    def stamp(self) -> tuple[int, ...]:
        """Which state is committed."""
        return manifest.stamp(self._folder)

    def check(self, *, thorough: bool = False) -> Health:
        """Look at the files without trusting them."""
        try:
            if not self._folder.exists() or not any(self._folder.iterdir()):
                return Health(State.EMPTY)
            committed = manifest.load(self._folder)
            if committed is None:
                return Health(State.EMPTY)
            if committed.schema > SCHEMA_VERSION:
                raise OverflowError
            if committed.schema < SCHEMA_VERSION:
                return Health(State.OLD, f"the search index in {self._folder} is of an older format")
            if wrong := manifest.damage(self._folder, committed, thorough=thorough):
                if committed != manifest.load(self._folder):
                    return self.check(thorough=thorough)  # a writer has just replaced those files
                return Health(State.DAMAGED, _damaged(self._folder, wrong))
            documents = sum(each.articles + each.quotes - sum(each.deleted) for each in committed.segments)
            return Health(State.GOOD, "", documents, len(committed.segments))
        except OverflowError:
            return Health(
                State.TOO_NEW, f"the search index in {self._folder} was made by a newer replikk: update replikk"
            )
        except (ValueError, OSError) as error:
            return Health(State.DAMAGED, str(error))

    def reset(self) -> None:
        """Throw the index away."""
        with self._lock:
            self._open = {}
            if self._folder.exists():
                manifest.remove(self._folder)

    def _committed(self) -> Manifest | None:
        try:
            return manifest.load(self._folder)
        except OverflowError:
            raise EngineError(f"the search index in {self._folder} was made by a newer replikk") from None
        except ValueError as error:
            raise EngineError(str(error)) from None

    def _commit(self, make: Callable[[Manifest, int], tuple[SegmentRecord, ...]], upto: int | None = None) -> None:
        """Write what is new, then the manifest that names it; if anything fails, all is as before."""
        from replikk_index.engines.whoosh.codec.arrays import DamagedFile

        with self._lock:
            committed: Manifest | None = None
            try:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                committed = self._committed() or Manifest(0, 0, (), SCHEMA_VERSION)
                manifest.sweep(self._folder, committed.segments)
                serial = committed.serial + 1
                failpoints.reach("engine.before-segments")
                records = make(committed, serial)
                failpoints.reach("engine.before-manifest")
                generation = committed.generation if upto is None else upto
                manifest.save(self._folder, Manifest(generation, serial, records, SCHEMA_VERSION))
            except BaseException as error:
                if committed:
                    manifest.sweep(self._folder, committed.segments)
                if isinstance(error, OSError):
                    raise self._failure(error) from error
                if isinstance(error, DamagedFile):
                    raise EngineError(_damaged(self._folder, str(error))) from error
                raise
            failpoints.reach("engine.after-manifest")
            manifest.sweep(self._folder, records)

    def _without(self, record: SegmentRecord, rows: "NDArray[np.int64]", serial: int) -> SegmentRecord | None:
        """A segment without some articles; it is not looked at if none of them can be in it, as at the first launch."""
        from replikk_index.engines.whoosh import segments

        low, high = record.rows
        if not ((low <= rows) & (rows <= high)).any():
            return record
        with _reading():
            return segments.without_rows(self._folder, self._segment(record), rows, serial)

    def _segment(self, record: SegmentRecord) -> "Segment":
        from replikk_index.engines.whoosh import segments

        if known := self._open.get((record.id, record.since)):
            return known
        # whoever can write to a mapped file can end the process that reads it
        mapped = self._folder.stat().st_uid == os.geteuid()
        return segments.open_segment(self._folder, record, mapped=mapped)

    def _failure(self, error: OSError) -> Exception:
        if error.errno in NO_ROOM:
            return DiskFull(f"no room to write the search index in {self._folder}: free some space; nothing was lost")
        return EngineError(f"the search index in {self._folder} cannot be written: {error.strerror or error}")


@contextmanager
def _reading() -> Iterator[None]:
    """A damaged file is met with whatever error its bytes happen to cause."""
    from replikk_index.engines.whoosh.codec.arrays import DamagedFile

    try:
        yield
    except (OSError, MemoryError, DamagedFile):
        raise
    except Exception as error:
        raise DamagedFile(f"{type(error).__name__}: {error}") from error


def _damaged(folder: Path, how: str) -> str:
    return f"the search index in {folder} is damaged ({how}): 'replikk refresh' makes it anew"

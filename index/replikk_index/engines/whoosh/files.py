"""Whoosh's index files under our own manifest: no table of contents of Whoosh's is ever written or read."""

import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.writing import SegmentWriter

from replikk_index import failpoints
from replikk_index.engines.whoosh import manifest
from replikk_index.engines.whoosh.manifest import SCHEMA_VERSION, Manifest, SegmentRecord
from replikk_index.engines.whoosh.schema import schema

_SEGMENT_FILE = re.compile(rf"{manifest.INDEX}_([0-9a-z]+)\.")

MEMORY_MB = 512
"""What a writer may use before it spills postings to disk."""


class Contents:
    """What Whoosh wants to know of an index: it calls this the TOC."""

    def __init__(self, committed: Manifest) -> None:
        self.schema = schema()
        self.generation = committed.serial
        self.segments = [_segment(record) for record in committed.segments]


def _segment(record: SegmentRecord) -> W3Segment:
    segment = W3Segment(W3Codec(), manifest.INDEX, record.documents, record.id, set(record.deleted) or None)
    segment._fieldlengths = dict(record.lengths)  # Whoosh would have pickled it along
    return segment


class ManifestIndex(FileIndex):  # type: ignore[misc]  # Whoosh is untyped
    """A Whoosh index whose contents are those of one manifest, whatever is committed later."""

    def __init__(self, folder: Path, committed: Manifest) -> None:
        self.storage = FileStorage(str(folder))
        self.indexname = manifest.INDEX
        self._schema = schema()
        self.committed = committed

    def _read_toc(self) -> Contents:
        return Contents(self.committed)

    def latest_generation(self) -> int:
        """Whoosh's name for the number of commits."""
        return self.committed.serial


class ManifestWriter(SegmentWriter):  # type: ignore[misc]
    """Writes one segment and commits it with a change number."""

    def __init__(self, index: ManifestIndex, folder: Path) -> None:
        self._folder = folder
        self.committed = index.committed
        self.upto = index.committed.generation
        self.rows = (0, 0)
        """The lowest and the highest article in the new segment."""
        super().__init__(index, limitmb=MEMORY_MB, compound=False)

    def _commit_toc(self, segments: Iterable[Any]) -> None:
        failpoints.reach("engine.before-manifest")
        records = tuple(self._record(each) for each in segments if each.doc_count_all() > each.deleted_count())
        manifest.save(self._folder, Manifest(self.upto, self.generation, records, SCHEMA_VERSION))
        failpoints.reach("engine.after-manifest")
        sweep(self._folder, records)

    def _record(self, segment: Any) -> SegmentRecord:
        known = next((each for each in self.committed.segments if each.id == segment.segid), None)
        return SegmentRecord(
            segment.segid,
            segment.doc_count_all(),
            tuple(sorted(segment.deleted_docs())),
            dict(segment._fieldlengths),
            known.rows if known else self.rows,
            known.files if known else manifest.measure(self._folder, segment.segid),
        )


def sweep(folder: Path, keep: Iterable[SegmentRecord]) -> None:
    """Delete files of segments that no manifest names: replaced ones, and those of a writer that was killed."""
    names = {record.id for record in keep}
    for path in folder.iterdir():
        found = _SEGMENT_FILE.match(path.name)
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)  # where Whoosh spills postings while it writes
        elif (found and found[1] not in names) or path.suffix == ".tmp":
            with suppress(OSError):
                path.unlink()

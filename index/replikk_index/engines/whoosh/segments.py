"""Segments on the disk: opened, written, told what is deleted, merged."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from replikk_index.engines.whoosh import manifest, schema
from replikk_index.engines.whoosh.codec import deletions, merging
from replikk_index.engines.whoosh.codec.arrays import ArrayFile, DamagedFile
from replikk_index.engines.whoosh.codec.table import Table, TableWriter
from replikk_index.engines.whoosh.manifest import ARTICLES, KINDS, QUOTES, SegmentRecord
from replikk_index.models import Change


@dataclass(frozen=True, slots=True)
class Segment:
    """One that is open."""

    record: SegmentRecord
    articles: Table
    quotes: Table


def open_segment(folder: Path, record: SegmentRecord, *, mapped: bool) -> Segment:
    """Open both tables; they stay readable when a later commit deletes them.

    Raises:
        DamagedFile: one is not what the manifest says.
        FileNotFoundError: one is not there (any more).
    """

    def table(kind: str, documents: int) -> Table:
        path = folder / record.table(kind)
        file = ArrayFile(path, mapped=mapped)
        if file.size != record.files[record.table(kind)][0]:
            raise DamagedFile(f"{path} is not as it was written")
        found = Table(file, deletions.read(folder / record.gone(kind)) if record.since else None)
        if found.documents != documents:
            raise DamagedFile(f"{path} is of another segment")
        return found

    segment = Segment(record, table(ARTICLES, record.articles), table(QUOTES, record.quotes))
    for kind, each, deleted in zip(KINDS, (segment.articles, segment.quotes), record.deleted, strict=True):
        each.column("row")  # as many numbers as it says it has documents: nobody makes room for more
        if each.live != each.documents - deleted:
            raise DamagedFile(f"{folder / record.gone(kind)} is of another commit")
    owners = segment.quotes.column("owner")
    if len(owners) and not 0 <= int(owners.min()) <= int(owners.max()) < record.articles:
        raise DamagedFile(f"{folder / record.table(QUOTES)} is damaged: it names articles that are not there")
    return segment


def write_segment(folder: Path, changes: Iterable[Change]) -> SegmentRecord | None:
    """Make one of all articles that were added or changed; None if there is none."""
    articles, quotes = TableWriter(schema.articles()), TableWriter(schema.quotes())
    rows = []
    for change in changes:
        if change.article is None:
            continue
        article, said = schema.documents(change, change.article)
        for quote in said:
            quotes.add(quote | {"owner": articles.documents})
        articles.add(article)
        rows.append(change.row)
    if not rows:
        return None
    record = SegmentRecord(manifest.new_id(), articles.documents, quotes.documents, (min(rows), max(rows)), {})
    written = zip(KINDS, (articles, quotes), strict=True)
    return replace(
        record, files={record.table(kind): each.write(folder / record.table(kind)) for kind, each in written}
    )


def without_rows(folder: Path, segment: Segment, rows: NDArray[np.int64], serial: int) -> SegmentRecord | None:
    """Delete articles, and their quotes; the record as it is then; None if nothing is left."""
    record, articles, quotes = segment.record, segment.articles, segment.quotes
    hit = np.isin(articles.column("row"), rows)
    if articles.deleted is not None:
        hit |= articles.deleted
    if int(np.count_nonzero(hit)) == record.deleted[0]:
        return record
    if hit.all():
        return None
    said = hit[quotes.column("owner")]
    deleted = int(np.count_nonzero(hit)), int(np.count_nonzero(said))
    files = {name: what for name, what in record.files.items() if name.endswith(".table")}
    fresh = replace(record, deleted=deleted, since=serial)
    for kind, mask in ((ARTICLES, hit), (QUOTES, said)):
        files[fresh.gone(kind)] = deletions.write(folder / fresh.gone(kind), mask)
    return replace(fresh, files=files)


def merge_segments(folder: Path, segments: Sequence[Segment]) -> SegmentRecord:
    """Make one of several, without what is deleted."""
    articles, quotes = [each.articles for each in segments], [each.quotes for each in segments]
    new_articles, new_quotes = merging.renumbered(articles), merging.renumbered(quotes)
    owners = [
        numbers[each.column("owner")][new != merging.GONE]
        for each, numbers, new in zip(quotes, new_articles, new_quotes, strict=True)
    ]
    record = SegmentRecord(
        manifest.new_id(),
        sum(each.live for each in articles),
        sum(each.live for each in quotes),
        (min(each.record.rows[0] for each in segments), max(each.record.rows[1] for each in segments)),
        {},
    )
    files = {
        record.table(ARTICLES): merging.merge(articles, new_articles, folder / record.table(ARTICLES), {}),
        record.table(QUOTES): merging.merge(
            quotes, new_quotes, folder / record.table(QUOTES), {"owner": np.concatenate(owners)}
        ),
    }
    return replace(record, files=files)

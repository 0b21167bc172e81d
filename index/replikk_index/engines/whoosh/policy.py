"""Which segments are worth merging, in idle time.

Every query pays for every segment, and every merge writes articles anew. So the number of segments is bounded, and the
smallest go first: a segment is merged with smaller ones only when these together are at least twice its size, so that
an article is written anew a few times in its life and not at every commit.
"""

from collections.abc import Sequence

from replikk_index.engines.whoosh.manifest import SegmentRecord

MOST = 10
"""With more segments than this, some are merged."""
AT_LEAST = 4
"""So many are merged at once, so that it is not done for nothing."""
GONE = 0.25
"""A segment that has lost this share of its articles is written anew without them."""


def to_merge(records: Sequence[SegmentRecord]) -> tuple[SegmentRecord, ...]:
    """Segments to make one of, in the order in which they stand; one that is to be written anew; or none."""
    for record in records:
        if record.deleted[0] > GONE * record.articles:
            return (record,)
    if len(records) <= MOST:
        return ()
    by_size = sorted(records, key=lambda record: record.live)
    chosen = by_size[:AT_LEAST]
    for record in by_size[AT_LEAST:]:
        if 2 * record.live > sum(each.live for each in chosen):
            break
        chosen.append(record)
    return tuple(record for record in records if record in chosen)

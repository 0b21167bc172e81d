"""Which segments are worth merging, in idle time.

Every query pays for every segment, and every merge writes articles anew. So the number of segments is bounded, and
those that are merged are the smallest ones, up to one that the smaller ones together are as large as. What comes of it
is at least twice as large as each of them: an article that is written anew finds itself in a segment at least twice as
large as before, which can happen to it log2(all articles) times and no more.

There is one exception. Eleven segments of which each is larger than all smaller ones together (1, 2, 4, 8 …, so that
the largest has over five hundred times as many articles as the smallest two) hold no such set: then the smallest two
become one, which is cheap, and brings the next such set nearer.
"""

from collections.abc import Sequence

from replikk_index.engines.whoosh.manifest import SegmentRecord

MOST = 10
"""With more segments than this, some are merged."""
AT_ONCE = 32
"""At most so many are merged in one step, so that a step does not take minutes."""
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
    chosen = _doubling(by_size) or by_size[:2]
    return tuple(record for record in records if record in chosen)


def _doubling(by_size: Sequence[SegmentRecord]) -> Sequence[SegmentRecord]:
    """The smallest ones, up to the first that is no larger than those before it together, and all further such ones."""
    together = enough = 0
    for number, record in enumerate(by_size[:AT_ONCE]):
        if number and record.live <= together:
            enough = number + 1
        elif enough:
            break
        together += record.live
    return by_size[:enough]

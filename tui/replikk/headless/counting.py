"""What hits are counted by (``--by``, ``--facets``), and what words the search index holds (``doctor --words``)."""

import argparse
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from replikk import output, shelves
from replikk.exit_codes import FOUND, NOTHING
from replikk_index import Library
from replikk_index.models import Facet, FieldStatistics, Target
from replikk_index.text import clean_line


@dataclass(frozen=True, slots=True)
class _Counted:
    by: Facet
    values: tuple[tuple[str, int], ...]
    """Those shown, with their numbers."""
    different: int
    """All values, also those that are not shown."""
    without: int
    """Hits that have none; 0 by speaker, where one hit may have several."""


def facets(library: Library, text: str, target: Target, options: argparse.Namespace) -> int:
    """Count all hits of a query instead of listing them."""
    results = library.search(text, target, limit=1)
    meant = library.did_you_mean(text, target)
    output.say_problems(results, meant)
    wanted = [by for by in Facet if by.value in options.by]
    counted = [_counted(library.facets(text, target, by), by, results.total, options.limit) for by in wanted]
    if options.json:
        fields = {
            each.by.value: {
                "values": [{"value": value, "count": count} for value, count in each.values],
                "different": each.different,
                "without": each.without,
            }
            for each in counted
        }
        output.as_json(output.result_fields(results, meant) | {"facets": fields})
    elif options.csv:
        rows = [(each.by.value, value, count) for each in counted for value, count in each.values]
        output.as_csv(("by", "value", "count"), rows)
    else:
        width = max((len(f"{count:,}") for each in counted for _, count in each.values), default=0)
        for each in counted:
            if len(counted) > 1:
                print(each.by.value)
            for value, count in each.values:
                print(f"{count:>{width + 2},}  {clean_line(value)}")
        beside = [output.about(results, target.value, results.total), *filter(None, map(_beside, counted))]
        output.say(" · ".join(beside))
    return FOUND if results.total else NOTHING


def _counted(found: tuple[tuple[str, int], ...], by: Facet, total: int, most: int) -> _Counted:
    ordered = tuple(sorted(found, reverse=True)) if by is Facet.YEAR else found
    several = by is Facet.SPEAKER
    without = 0 if several else total - sum(count for _, count in found)
    return _Counted(by, ordered[:most], len(found), max(0, without))


def _beside(counted: _Counted) -> str:
    """What the table of one facet does not show."""
    more = counted.different - len(counted.values)
    parts = [f"{more:,} more by {counted.by.value} (--limit)"] if more else []
    parts += [f"{counted.without:,} without a {counted.by.value}"] if counted.without else []
    return " · ".join(parts)


def words(options: argparse.Namespace) -> int:
    """What the search index holds, field by field."""
    with shelves.open_for(options.library) as library:
        found = library.statistics()
    if options.json:
        fields = [
            asdict(each) | {"frequent": [{"word": word, "documents": number} for word, number in each.frequent]}
            for each in found
        ]
        output.as_json({"fields": fields})
    elif found:
        _table(found)
    else:
        output.say("nothing is searchable yet: run 'replikk refresh'")
    return FOUND


def _table(found: Sequence[FieldStatistics]) -> None:
    """Aligned columns; below each field its most frequent words and in how many documents they are."""
    names = ("field", "documents", "words", "occurrences", "bytes")
    rows = [
        (clean_line(each.field), f"{each.documents:,}", f"{each.words:,}", f"{each.occurrences:,}", _bytes(each.size))
        for each in found
    ]
    widths = [max(map(len, column)) for column in zip(names, *rows, strict=True)]
    print(_aligned(names, widths))
    for row, each in zip(rows, found, strict=True):
        print(_aligned(row, widths))
        if each.frequent:
            often = " · ".join(f"{word} {number:,}" for word, number in each.frequent)
            print(f"  {clean_line(often)}")


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    name, *numbers = row
    cells = (f"{number:>{width}}" for number, width in zip(numbers, widths[1:], strict=True))
    return "  ".join((f"{name:<{widths[0]}}", *cells))


def _bytes(size: int) -> str:
    return f"{size:,}" if size else "–"

"""Lines of a page that hold several paragraphs, parted by breaks instead of elements."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from replikk_index.sources.draft import Span
from replikk_index.sources.page_notes import BREAK, NOTE

_BREAKS = re.compile(rf"\s*(?P<note>{NOTE})\s*|(?:\s*(?:{BREAK}|\n)\s*)+")
_ENDS = re.compile(r"[.!?…:»”\"')\]]$")
_SPOKEN = re.compile(r"[–—-]\s|[«“„\"]")


def part(text: str, spans: list[Span]) -> Iterator[tuple[int, int]]:
    """Where the paragraphs of a line begin and end that the page broke, without white space around them."""
    # an interview's question, all in bold, is a paragraph too
    strong = {span.start: span.end for span in spans if span.kind == "strong"}
    start = 0
    for found in [*_BREAKS.finditer(text), None]:
        end = found.start() if found else len(text)
        noted = bool(found and found["note"])
        if found and not noted and not _ends_paragraph(text, found) and strong.get(start, -1) < end:
            continue
        first = end - len(text[start:end].lstrip())
        last = start + len(text[start:end].rstrip())
        if first < last:
            yield first, last
        if found and noted:
            yield found.span("note")
        start = found.end() if found else end


def _ends_paragraph(text: str, gap: re.Match[str]) -> bool:
    """Whether a break parts paragraphs: an empty line always, a single one after a sentence and before speech."""
    return BREAK in gap.group() or bool(
        _ENDS.search(text[max(gap.start() - 2, 0) : gap.start()]) or _SPOKEN.match(text, gap.end())
    )


def cut(spans: list[Span], lines: list[tuple[int, int]]) -> list[list[Span]]:
    """For each line the marks in it, counted from its beginning."""
    inside: list[list[Span]] = [[] for _ in lines]
    starts = [start for start, _ in lines]
    for span in spans:
        place = max(bisect_right(starts, span.start) - 1, 0)
        while place < len(lines) and starts[place] < span.end:
            start, end = lines[place]
            first, last = max(span.start, start), min(span.end, end)
            if first < last:
                inside[place].append(Span(span.kind, first - start, last - start, span.target))
            place += 1
    return inside

"""Lists that look like dialogue: lines with dashes set close together, behind a line that ends with a colon."""

import re

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans import tags
from replikk_index.quotes.spans.candidates import Candidate, Paragraph

_LEAST = 2
_APART = re.compile(r"\n\s*\n")


def without_lists(text: str, lines: list[Paragraph], found: list[Candidate], grammar: Grammar) -> list[Candidate]:
    """The candidates that stand in no list.

    Where paragraphs are parted by empty lines, dash lines without one are a list: if nobody is named as speaker of
    any of them, nothing is asked, and the line before does not lead on to somebody's words.
    """
    if not _APART.search(text):
        return found
    listed: set[int] = set()
    for first, last in _rows(text, lines):
        row = range(first, last + 1)
        some = [each for each in found if first <= each.paragraph <= last]
        spoken = any(each.mention for each in some) or any(_asks(text, lines[number]) for number in row)
        labelled = all(": " in text[lines[number].start : lines[number].end] for number in row)
        if not spoken and (_leads(text, lines, first, grammar) or (labelled and first and lines[first - 1].heading)):
            listed.update(row)
    return [each for each in found if each.paragraph not in listed] if listed else found


def _rows(text: str, lines: list[Paragraph]) -> list[tuple[int, int]]:
    """First and last line of every run of dash lines that no empty line parts."""
    rows: list[tuple[int, int]] = []
    start = 0
    for number in range(1, len(lines) + 1):
        close = number < len(lines) and not _APART.search(text, lines[number - 1].end, lines[number].start)
        if close and _dashed(text, lines[number]) and _dashed(text, lines[number - 1]):
            continue
        if number - start >= _LEAST and _dashed(text, lines[start]):
            rows.append((start, number - 1))
        start = number
    return rows


def _dashed(text: str, line: Paragraph) -> bool:
    return text[line.start] in "–—-"


def _asks(text: str, line: Paragraph) -> bool:
    return text[line.start : line.end].rstrip().endswith("?")


def _leads(text: str, lines: list[Paragraph], first: int, grammar: Grammar) -> bool:
    """Whether the line before announces things, not words."""
    if not first:
        return False
    before = lines[first - 1]
    if not text[before.start : before.end].rstrip().endswith(":"):
        return False
    return tags.leading(text, before.start, before.end, grammar) is None

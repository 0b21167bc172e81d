"""Quotation marks that are hard to tell: single ones, which look like apostrophes, and misplaced ones."""

import re
from collections.abc import Iterator

_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=\w)")
_SURE = re.compile(r"(?<=[,.!?…—–])[’'](?!\w)")
_MAYBE = re.compile(r"(?<=\w)[’'](?!\w)")
_GLUED = re.compile(r"(?<=\w)[”\"] (?=[^\W_])")
_DOUBLE = '«»“”„"'


def singles(text: str, start: int, end: int) -> bool:
    """Whether a paragraph quotes in single marks: it has no double ones, nor is its first mark an apostrophe."""
    return not any(mark in text[start:end] for mark in _DOUBLE) and _SINGLE.search(text, start, end) is not None


def single(text: str, place: int, end: int) -> re.Match[str] | None:
    """The next single mark that opens."""
    return _SINGLE.search(text, place, end)


def closing_single(text: str, begin: int, end: int) -> int:
    """What closes a single mark: the first behind a stop or a comma; else the first that ends a word. Or -1."""
    following = _SINGLE.search(text, begin, end)
    upto = following.start() if following else end
    close = _SURE.search(text, begin, upto) or _MAYBE.search(text, begin, upto)
    return close.start() if close else -1


def glued(text: str, start: int, end: int) -> Iterator[int]:
    """Opening marks that stick to the word before them: ``sa att” vi behöver en båt”``.

    Only where opening and closing marks are the same, and only by their number: the third one opens.
    """
    count, place = {"”": 0, '"': 0}, start
    for found in _GLUED.finditer(text, start, end):
        for mark in count:
            count[mark] += text.count(mark, place, found.start())
        place = found.start()
        mark = found.group()[0]
        if count[mark] % 2 == 0 and text.find(mark, found.end(), end) >= 0:
            yield found.start()

"""Breaking a text into lines that fit a number of cells."""

import re
from collections.abc import Iterator

from replikk.cells import fitting, width

# No line ends in the spaces that French sets inside its marks and before ? ! : ; nor in those of 61 000.
_WORD = re.compile(
    r"(?:[(\[]?[«“„] )?(?:[^ \n]*\d(?: \d{3}(?!\w))+[^ \n]*|[^ \n]+)(?: [»?!:;%][^\w \n]*(?![^ \n]))*|\n"
)
# Scripts without spaces between words: a line may end after each letter.
_UNSPACED = re.compile("[\u2e80-\u303f\u3041-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60]")

Cut = tuple[int, int]


def wrap(text: str, start: int, end: int, first: int, rest: int) -> list[Cut]:
    """Spans of the lines that ``text[start:end]`` takes; only spaces and line ends fall between them.

    Args:
        text: the whole text.
        start: first code point.
        end: one past the last.
        first: cells of the first line, at least 1.
        rest: cells of every other line.
    """
    lines: list[Cut] = []
    begin = stop = -1  # of the line being filled; begin is -1 while it is empty
    used, room = 0, max(first, 1)
    for left, right in _words(text, start, end):
        if text[left] == "\n":
            lines.append((begin, stop) if begin >= 0 else (left, left))
            begin, used, room = -1, 0, max(rest, 1)
            continue
        cells = _cells(text, left, right, room)
        if begin >= 0 and used + (left - stop) + cells > room:
            lines.append((begin, stop))
            begin, used, room = -1, 0, max(rest, 1)
        while begin < 0 and cells > room:  # longer than a whole line
            broken = _broken(text, left, right, room)
            if broken >= right:
                break
            lines.append((left, broken))
            left, room = broken, max(rest, 1)
            cells = _cells(text, left, right, room)
        if begin < 0:
            begin, used = left, cells
        else:
            used += left - stop + cells
        stop = right
    if begin >= 0 or not lines:
        lines.append((begin, stop) if begin >= 0 else (start, start))
    return lines


def wrap_code(text: str, start: int, end: int, room: int) -> list[Cut]:
    """As ``wrap``, but spaces count: lines end where the text says so, or at the edge."""
    lines: list[Cut] = []
    room = max(room, 1)
    while start <= end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        while _cells(text, start, stop, room) > room:
            broken = _broken(text, start, stop, room)
            if broken >= stop:
                break
            lines.append((start, broken))
            start = broken
        lines.append((start, stop))
        start = stop + 1
    return lines


def _cells(text: str, start: int, end: int, room: int) -> int:
    """Cells of a piece; of one far too long for a line just more than that: it is not counted anew for every line."""
    return width(text[start:end]) if end - start <= 8 * room else room + 1


def _broken(text: str, start: int, end: int, room: int) -> int:
    """Where a piece too long for a line is cut: after one letter at least, with the marks on it."""
    stop = max(fitting(text, start, end, room), start + 1)
    while stop < end and not width(text[stop]):
        stop += 1
    return stop


def _words(text: str, start: int, end: int) -> Iterator[Cut]:
    for found in _WORD.finditer(text, start, end):
        left, right = found.span()
        if right - left > 1 and not found.group().isascii():
            for letter in _UNSPACED.finditer(text, left, right):
                if letter.end() < right and width(text[letter.end()]):
                    yield left, letter.end()
                    left = letter.end()
        yield left, right

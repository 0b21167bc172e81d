"""Selecting text by keyboard: pure functions from a selection, a page and a motion to the next selection.

A place is the offset of a letter that is seen; marks that stand on a letter belong to it. The moving end is such a
place, so that the terminal's cursor always stands on a letter.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from replikk.cells import width
from replikk.render import Line, Page
from replikk_index.models import Block

_WORD = re.compile(r"[\w\u0300-\u036f\u200c\u200d]+|[^\w\s\u0300-\u036f]+")
_SENTENCE_END = re.compile(r"[.!?…]+[»”“\"'’)\]]*(?= +(?:[«„“”\"'(\[–—-] ?)?[^\W\d_a-zæøåäöüéß])")


@dataclass(frozen=True, slots=True)
class Selection:
    """Two ends, of which one moves."""

    anchor: int
    head: int
    """The moving end."""
    lines: bool = True
    """Whole lines are selected; otherwise from letter to letter, both included."""
    column: int = -1
    """Cell that a step up or down tries to keep; -1 for the head's own."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What one moves on: a text, and the lines in which it is seen."""

    text: str
    blocks: tuple[Block, ...]
    page: Page
    height: int = 1
    """Lines of the window."""

    def span(self, selected: Selection) -> tuple[int, int]:
        """Offsets of what is selected, half open."""
        first, last = sorted((selected.anchor, selected.head))
        if selected.lines:
            return self.line_at(first).start, self.line_at(last).end
        return first, self.behind(last)

    def line_at(self, place: int) -> Line:
        """The line on which a place is seen."""
        return self.page.lines[self.page.line_of(place)]

    def column(self, place: int) -> int:
        """Cells of a line before a place."""
        line = self.line_at(place)
        return width(line.before) + width(self.text[line.start : place])

    def behind(self, place: int) -> int:
        """Where the letter at a place ends, with its marks."""
        line_end = self.line_at(place).end
        place = min(place + 1, line_end)
        while place < line_end and not width(self.text[place]):
            place += 1
        return place

    def places(self, line: Line) -> list[int]:
        """All places of a line; of an empty one its start."""
        found = [at for at in range(line.start, line.end) if at == line.start or width(self.text[at])]
        return found or [line.start]

    def nearest(self, offset: int) -> int:
        """The last place at or before an offset, else the first of all."""
        line = self.line_at(offset)
        places = self.places(line)
        return places[max(bisect_right(places, offset) - 1, 0)]

    def numbers(self) -> list[int]:
        """Numbers of the lines that show text."""
        return [number for number, line in enumerate(self.page.lines) if line.start >= 0]


def begin(ground: Ground, offset: int, *, lines: bool) -> Selection | None:
    """Begin at an offset of the text; None where no text is seen at all."""
    if not ground.text or not ground.numbers():
        return None
    place = ground.nearest(offset)
    return Selection(place, place, lines)


def swapped(selected: Selection) -> Selection:
    """The other end moves."""
    return replace(selected, anchor=selected.head, head=selected.anchor, column=-1)


def moved(selected: Selection, motion: str, ground: Ground) -> Selection:
    """The selection after a motion (a key of ``MOTIONS``)."""
    if motion in _UP_AND_DOWN:
        steps = _UP_AND_DOWN[motion](ground.height)
        column = selected.column if selected.column >= 0 else ground.column(selected.head)
        return replace(selected, head=_by_lines(selected.head, steps, column, ground), column=column)
    return replace(selected, head=_MOVES[motion](selected.head, ground), column=-1)


def _by_lines(head: int, steps: int, column: int, ground: Ground) -> int:
    numbers = ground.numbers()
    at = bisect_left(numbers, ground.page.line_of(head)) + steps
    line = ground.page.lines[numbers[max(0, min(at, len(numbers) - 1))]]
    places = ground.places(line)
    cells = width(line.before)
    for place in places:
        cells += width(ground.text[place])
        if cells > column:
            return place
    return places[-1]


def _left(head: int, ground: Ground) -> int:
    line = ground.line_at(head)
    before = [place for place in ground.places(line) if place < head]
    if before:
        return before[-1]
    numbers = ground.numbers()
    at = numbers.index(ground.page.line_of(head))
    return ground.places(ground.page.lines[numbers[at - 1]])[-1] if at else head


def _right(head: int, ground: Ground) -> int:
    behind = [place for place in ground.places(ground.line_at(head)) if place > head]
    if behind:
        return behind[0]
    numbers = ground.numbers()
    at = numbers.index(ground.page.line_of(head)) + 1
    return ground.places(ground.page.lines[numbers[at]])[0] if at < len(numbers) else head


def _line_start(head: int, ground: Ground) -> int:
    return ground.places(ground.line_at(head))[0]


def _line_end(head: int, ground: Ground) -> int:
    return ground.places(ground.line_at(head))[-1]


def _word_on(head: int, ground: Ground) -> int:
    """To where the next word begins, else to the end."""
    found = _WORD.search(ground.text, ground.behind(head))
    on = _WORD.match(ground.text, head)
    if on and found and found.start() < on.end():  # still within the word that one stands on
        found = _WORD.search(ground.text, on.end())
    return ground.nearest(found.start()) if found else _last(head, ground)


def _word_back(head: int, ground: Ground) -> int:
    """To where this word began, or the one before."""
    begin = ground.text.rfind("\n\n", 0, max(head - 2, 0)) + 1
    starts = [found.start() for found in _WORD.finditer(ground.text, begin, head)]
    return ground.nearest(starts[-1]) if starts else _first(head, ground)


def _word_end(head: int, ground: Ground) -> int:
    """To the last letter of a word."""
    found = _WORD.search(ground.text, ground.behind(head))
    return ground.nearest(found.end() - 1) if found else _last(head, ground)


def _block_start(head: int, ground: Ground) -> int:
    """To where this paragraph begins, or the one before."""
    starts = [block.start for block in ground.blocks if block.start < head]
    return ground.nearest(starts[-1]) if starts else _first(head, ground)


def _block_end(head: int, ground: Ground) -> int:
    """To where this paragraph ends, or the next."""
    ends = (ground.nearest(block.end - 1) for block in ground.blocks if block.end > head)
    return next((end for end in ends if end > head), _last(head, ground))


def _sentence_start(head: int, ground: Ground) -> int:
    """To where this sentence begins, or the one before."""
    starts = [start for start, _ in _sentences(head, ground) if start < head]
    return ground.nearest(starts[-1]) if starts else _block_start(head, ground)


def _sentence_end(head: int, ground: Ground) -> int:
    """To where this sentence ends, or the next."""
    ends = (ground.nearest(end - 1) for _, end in _sentences(head, ground))
    return next((end for end in ends if end > head), _last(head, ground))


def _sentences(head: int, ground: Ground) -> Iterator[tuple[int, int]]:
    """Those of the paragraphs around a place, in order."""
    at = bisect_right(ground.blocks, head, key=lambda block: block.start) - 1
    for block in ground.blocks[max(at - 1, 0) : at + 2]:
        start = block.start
        for found in _SENTENCE_END.finditer(ground.text, block.start, block.end):
            yield start, found.end()
            start = found.end() + 1
        if start < block.end:
            yield start, block.end


def _first(_: int, ground: Ground) -> int:
    return ground.places(ground.page.lines[ground.numbers()[0]])[0]


def _last(_: int, ground: Ground) -> int:
    return ground.places(ground.page.lines[ground.numbers()[-1]])[-1]


_UP_AND_DOWN: dict[str, Callable[[int], int]] = {
    "down": lambda _: 1,
    "up": lambda _: -1,
    "page-down": lambda height: max(1, height - 1),
    "page-up": lambda height: -max(1, height - 1),
    "half-down": lambda height: max(1, height // 2),
    "half-up": lambda height: -max(1, height // 2),
}
_MOVES: dict[str, Callable[[int, Ground], int]] = {
    "left": _left,
    "right": _right,
    "line-start": _line_start,
    "line-end": _line_end,
    "word-on": _word_on,
    "word-back": _word_back,
    "word-end": _word_end,
    "block-start": _block_start,
    "block-end": _block_end,
    "sentence-start": _sentence_start,
    "sentence-end": _sentence_end,
    "first": _first,
    "last": _last,
}
MOTIONS = (*_UP_AND_DOWN, *_MOVES)
"""All motions by name."""

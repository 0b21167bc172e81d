"""A page of lines over the whole screen, in one or more columns; nothing on it is cut."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from textual.app import ComposeResult

from replikk.cells import fit
from replikk.render import Piece
from replikk.strings import tr
from replikk.widgets.lines import Lines, text
from replikk.widgets.looks import BOLD, DIM, PLAIN, RULE, Marks
from replikk.wrapping import wrap

KEYS_WIDTH = 17
COLUMN = 38
"""Cells of a column, at least."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A heading, a pair, or a plain line."""

    left: str
    right: str = ""
    bold: bool = False
    strong_right: bool = False
    """Of a pair: the right part counts, and the left one is quiet."""


def heading(words: str) -> SheetLine:
    """Begins a group."""
    return SheetLine(words, bold=True)


def pair(left: str, right: str) -> SheetLine:
    """Something and what it means."""
    return SheetLine(left, right)


def fact(what: str, it: str) -> SheetLine:
    """A value, and quietly what it is."""
    return SheetLine(what, it, strong_right=True)


def line(words: str) -> SheetLine:
    """Plain."""
    return SheetLine(words)


class Sheet(Lines, can_focus=True):
    """The lines, with a title above; groups are never parted where columns allow it."""

    def __init__(self, title: str, lines: Sequence[SheetLine], marks: Marks, columns: int = 2) -> None:
        super().__init__("sheet", marks)
        self._title = title
        self._lines = lines
        self._most_columns = columns
        self._rows: list[list[Piece]] = []

    def press(self, key: str, character: str, close: Callable[[], object]) -> None:
        """What a key does: scroll, or close."""
        page = max(1, self.size.height - 1)
        step = {"j": 1, "down": 1, "k": -1, "up": -1, "space": page, "pagedown": page, "b": -page, "pageup": -page}
        step |= {"g": -self.count(), "home": -self.count(), "G": self.count(), "end": self.count()}
        if key in step or character in step:
            self.scroll_top(self.top + step.get(key, step.get(character, 0)))
        elif key in ("q", "escape", "enter", "ctrl+q", "ctrl+c") or character in ("?", "L", "E"):
            close()

    def compose(self) -> ComposeResult:
        """Nothing inside."""
        yield from ()

    def fit(self) -> None:
        """Lay the groups out in as many columns as there is room for."""
        count = min(self._most_columns, max(1, self.size.width // COLUMN))
        room = self.size.width // count
        columns = self._columns(count, room)
        self._rows = [
            [segment for cell in row for segment in cell] for row in zip_longest(*columns, fillvalue=[text(" " * room)])
        ]
        self.top = max(0, min(self.top, self.last_top))

    def count(self) -> int:
        """Lines of the longest column, and the title."""
        return 2 + len(self._rows)

    def line(self, number: int, width: int, /) -> list[Piece]:
        """One line across all columns; the last one seen says when there are more."""
        if number == self.top + self.size.height - 1 and self.top < self.last_top:
            return [text(fit(f" {tr('Space: more')}", width), DIM)]
        if number == 0:
            return [text(" "), text(self._title, BOLD)]
        if number == 1:
            return [text(" " + self.marks.rule * (width - 2), RULE)]
        return self._rows[number - 2]

    def _columns(self, count: int, room: int) -> list[list[list[Piece]]]:
        """Rows of cells, column by column."""
        groups: list[list[list[Piece]]] = []
        for each in self._lines:
            if each.bold or not groups:
                groups.append([])
            groups[-1] += self._cells(each, room)
        half = sum(len(group) + 1 for group in groups) / count
        columns: list[list[list[Piece]]] = [[]]
        for group in groups:
            if len(columns[-1]) + len(group) / 2 > half and len(columns) < count:
                columns.append([])
            columns[-1] += [*([[text(" " * room)]] if columns[-1] and count > 1 else []), *group]
        return columns

    def _cells(self, each: SheetLine, room: int) -> Iterator[list[Piece]]:
        """A line of the sheet in as many lines as it takes."""
        if not each.right:
            indent = 1 if each.bold else 3
            for words in _wrapped(each.left, room - indent - 1):
                yield [text(fit(" " * indent + words, room), BOLD if each.bold else PLAIN)]
            return
        left, right = _wrapped(each.left, KEYS_WIDTH), _wrapped(each.right, room - KEYS_WIDTH - 3)
        looks = (DIM, PLAIN) if each.strong_right else (PLAIN, DIM)
        for keys, words in zip_longest(left, right, fillvalue=""):
            yield [text(f" {fit(keys, KEYS_WIDTH)} ", looks[0]), text(fit(words, room - KEYS_WIDTH - 2), looks[1])]


def _wrapped(words: str, room: int) -> list[str]:
    return [words[start:end] for start, end in wrap(words, 0, len(words), room, room)]

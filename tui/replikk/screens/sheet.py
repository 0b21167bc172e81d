"""A page of lines over the whole screen, in one or more columns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.segment import Segment
from textual.app import ComposeResult

from replikk.cells import cut, fit, width
from replikk.widgets.lines import Lines, text
from replikk.widgets.looks import BOLD, DIM

KEYS_WIDTH = 18
COLUMN = 38
"""Cells of a column."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A heading, a pair, or a plain line."""

    left: str
    right: str = ""
    bold: bool = False


def heading(words: str) -> SheetLine:
    """Begins a group."""
    return SheetLine(words, bold=True)


def pair(left: str, right: str) -> SheetLine:
    """Something and what it means."""
    return SheetLine(left, right)


def line(words: str) -> SheetLine:
    """Plain."""
    return SheetLine(words)


class Sheet(Lines, can_focus=True):
    """The lines, with a title above; groups are never parted where columns allow it."""

    def __init__(self, title: str, lines: Sequence[SheetLine], columns: int = 2) -> None:
        super().__init__("sheet")
        self._title = title
        self._lines = lines
        self._most_columns = columns

    def press(self, key: str, character: str, close: Callable[[], object]) -> None:
        """What a key does: scroll, or close."""
        step = {"j": 1, "down": 1, "k": -1, "up": -1, "space": self.size.height - 1, "pagedown": self.size.height - 1}
        step |= {"b": 1 - self.size.height, "pageup": 1 - self.size.height, "g": -self.count(), "G": self.count()}
        if key in step or character in step:
            self.scroll_top(self.top + step.get(key, step.get(character, 0)))
        elif key in ("q", "escape", "enter", "question_mark", "L", "ctrl+q", "ctrl+c") or character in ("?", "L"):
            close()

    def compose(self) -> ComposeResult:
        """Nothing inside."""
        yield from ()

    @property
    def _columns(self) -> list[list[SheetLine]]:
        count = min(self._most_columns, max(1, self.size.width // COLUMN))
        groups: list[list[SheetLine]] = []
        for each in self._lines:
            if each.bold or not groups:
                groups.append([])
            groups[-1].append(each)
        half = sum(len(group) + 1 for group in groups) / count
        columns: list[list[SheetLine]] = [[]]
        for group in groups:
            if len(columns[-1]) + len(group) / 2 > half and len(columns) < count:
                columns.append([])
            columns[-1] += [*([SheetLine("")] if columns[-1] and count > 1 else []), *group]
        return columns

    def count(self) -> int:
        """Lines of the longest column, and the title."""
        return 2 + max(len(column) for column in self._columns)

    def line(self, number: int, width: int) -> list[Segment]:
        """One line across all columns."""
        if number == 0:
            return [text(" "), text(self._title, BOLD)]
        if number == 1:
            return [text(" " + self.marks.rule * (width - 2), DIM)]
        columns = self._columns
        room = width // len(columns)
        segments: list[Segment] = []
        for column in columns:
            each = column[number - 2] if number - 2 < len(column) else SheetLine("")
            segments += self._cell(each, room)
        return segments

    def _cell(self, each: SheetLine, room: int) -> list[Segment]:
        if not each.right:
            words = cut(each.left, room - 2, self.marks.ellipsis)
            indent = " " if each.bold else "   "
            return [text(fit(indent + words, room), BOLD if each.bold else DIM if self._most_columns == 1 else BOLD)]
        keys = cut(each.left, KEYS_WIDTH, self.marks.ellipsis)
        rest = cut(each.right, room - KEYS_WIDTH - 3, self.marks.ellipsis)
        gap = " " * (KEYS_WIDTH - width(keys) + 1)
        return [text(f" {keys}{gap}"), text(fit(rest, room - KEYS_WIDTH - 2), DIM)]

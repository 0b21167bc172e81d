"""A grid of cells: what stands, or should stand, on a terminal's screen."""

from collections.abc import Iterable

from rich.cells import get_character_cell_size
from rich.segment import Segment

from replikk.cells import printable
from replikk.terminal.charsets import UTF8, legible
from replikk.terminal.pens import Pens

MOST_MARKS = 4
"""Marks on one letter; a tower of them would stand over other lines."""
SECOND_HALF = ""
"""What stands in the second cell of a wide letter."""


class Grid:
    """Rows of letters and of pens, a cell each.

    A letter has its combining marks with it. A wide one is followed by ``SECOND_HALF``. Blanks have the plainest pen
    with which they look the same.
    """

    def __init__(self, columns: int, rows: int, pen: int = 0, charset: str = UTF8) -> None:
        """Begin with blanks; what is put in is written with the letters of ``charset``."""
        self._charset = charset
        self.columns, self.rows = columns, rows
        self.letters = [[" "] * columns for _ in range(rows)]
        self.pens = [[pen] * columns for _ in range(rows)]

    def put(self, x: int, y: int, segments: Iterable[Segment], pens: Pens, stop: int) -> int:
        """Write segments from cell (``x``, ``y``) on, up to column ``stop``; the column after them.

        This is the last gate before the terminal: what cannot be printed becomes something that can.
        """
        letters, inks = self.letters[y], self.pens[y]
        stop = min(stop, self.columns)
        for text, style, control in segments:
            if control or x >= stop:
                continue
            pen = pens.of(style)
            blank = pens.on_blank(pen)
            for letter, cells in _clusters(legible(printable(text), self._charset)):
                if cells == 0:
                    base = x - 1 - (x > 0 and letters[x - 1] == SECOND_HALF)
                    if x and len(letters[base]) <= MOST_MARKS:
                        letters[base] += letter
                    continue
                if x + cells > stop:
                    letters[x:stop] = " " * (stop - x)
                    inks[x:stop] = [blank] * (stop - x)
                    x = stop
                    break
                letters[x] = letter
                inks[x] = blank if letter == " " else pen
                if cells == 2:
                    letters[x + 1], inks[x + 1] = SECOND_HALF, pen
                x += cells
        return x

    def copy_row(self, y: int, other: "Grid") -> None:
        """Take a row from a grid of the same width."""
        self.letters[y], self.pens[y] = other.letters[y][:], other.pens[y][:]

    def same_row(self, y: int, other: "Grid") -> bool:
        """Whether a row is the same in both."""
        return self.letters[y] == other.letters[y] and self.pens[y] == other.pens[y]

    def mend(self, y: int) -> None:
        """Blank the halves of wide letters whose other half was written over."""
        letters = self.letters[y]
        for x, letter in enumerate(letters):
            second = letter == SECOND_HALF and (x == 0 or not is_wide(letters[x - 1]))
            first = is_wide(letter) and (x + 1 == self.columns or letters[x + 1] != SECOND_HALF)
            if first or second:
                letters[x] = " "


def is_wide(letter: str) -> bool:
    """Whether a letter takes two cells."""
    return bool(letter) and not letter.isascii() and get_character_cell_size(letter[0]) == 2


def _clusters(text: str) -> Iterable[tuple[str, int]]:
    """Letters with the cells they take; 0 for a mark that belongs to the letter before."""
    if text.isascii():
        return ((letter, 1) for letter in text)
    return ((letter, get_character_cell_size(letter)) for letter in text)

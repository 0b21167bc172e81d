"""What to send so that a screen that shows one grid shows another: as few bytes as a line-based terminal allows."""

from collections import Counter
from dataclasses import dataclass

from replikk.terminal.grid import SECOND_HALF, Grid
from replikk.terminal.pens import Pens
from replikk.terminal.scrolling import scrolled

_ERASE_TAIL = 3
"""Blanks from which erasing a line to its end is as short as writing them."""
_ERASE_SOME = 6
"""Blanks from which erasing them is shorter than writing them, at the end of a run of changes."""
_ERASE_AND_PASS = 11
"""The same in its middle, where the cursor has to be moved over them besides."""


@dataclass(frozen=True, slots=True)
class Abilities:
    """What may be sent beside letters, cursor movement and erasing to the end of a line."""

    erases_characters: bool = True
    """ECH; a VT100 has none."""
    places_in_line: bool = True
    """CHA; a VT100 has none."""
    scrolls: bool = True
    """A scrolling region of whole rows."""


class Painter:
    """Keeps what the terminal shows, and says how to get from there to another grid."""

    def __init__(self, pens: Pens, abilities: Abilities | None = None) -> None:
        self.pens = pens
        self._abilities = abilities or Abilities()
        self.shown: Grid | None = None
        """What the terminal shows; None if that is not known."""
        self._pen = 0
        self._x = self._y = -1
        self._out: list[str] = []

    def assume(self, shown: Grid) -> None:
        """Take it that the terminal shows this already, with the default pen and the cursor anywhere."""
        self.shown = shown
        self._pen = 0
        self._x = self._y = -1

    def forget(self) -> None:
        """The terminal may show anything now."""
        self.shown = None

    def paint(self, wanted: Grid, cursor: tuple[int, int]) -> str:
        """What to send so that the terminal shows a grid, and has its cursor at (column, row)."""
        out: list[str] = []
        self._out = out
        shown = self.shown
        if shown is None or (shown.columns, shown.rows) != (wanted.columns, wanted.rows):
            shown = self.shown = self._clear(wanted)
        if self._abilities.scrolls:
            self._scroll(shown, wanted)
        for y in range(wanted.rows):
            if not shown.same_row(y, wanted):
                self._row(y, shown, wanted)
                shown.copy_row(y, wanted)
        if not self._out and (self._x, self._y) == cursor:
            return ""
        self._go(*cursor)
        return "".join(out)

    def _clear(self, wanted: Grid) -> Grid:
        """Empty the screen, in the ground that most of it will have."""
        self._out.append("\x1b[m")
        self._pen = 0
        blanks = Counter(
            pen
            for letters, pens in zip(wanted.letters, wanted.pens, strict=True)
            for letter, pen in zip(letters, pens, strict=True)
            if letter == " "
        )
        ground = blanks.most_common(1)[0][0] if blanks else 0
        ground = ground if self.pens.erases(ground) else 0
        self._take(ground)
        self._out.append("\x1b[H\x1b[J")
        self._x = self._y = 0
        return Grid(wanted.columns, wanted.rows, ground)

    def _scroll(self, shown: Grid, wanted: Grid) -> None:
        """Let the terminal move rows that are only somewhere else now."""
        move = scrolled(shown, wanted)
        if move is None:
            return
        self._take(0)  # terminals disagree about the ground of rows that come in, unless it is their own
        self._out.append(f"\x1b[{move.first + 1};{move.last + 1}r")
        if move.up > 0:
            self._out.append(f"\x1b[{move.last + 1}H" + "\n" * move.up)
        else:
            self._out.append((f"\x1b[{move.first + 1}H" if move.first else "") + "\x1bM" * -move.up)
        self._out.append("\x1b[r")
        self._x = self._y = -1  # most go to the top left, not all
        move.apply(shown)

    def _row(self, y: int, shown: Grid, wanted: Grid) -> None:
        """Bring one row up to date."""
        letters, pens = wanted.letters[y], wanted.pens[y]
        changed = _changed(shown.letters[y], shown.pens[y], letters, pens)
        end = _end(letters, pens)
        erased = end < wanted.columns and self.pens.erases(pens[-1])
        tail = [x for x in changed if x >= end] if erased else []
        if len(tail) < _ERASE_TAIL:
            tail, end = [], wanted.columns
        for first, last in self._runs([x for x in changed if x < end], letters, pens):
            self._go(first, y)
            self._write(first, last, y, wanted)
        if tail:
            self._go(self._x if self._y == y and end <= self._x <= tail[0] else tail[0], y)
            if self.pens.on_blank(self._pen) != pens[-1]:
                self._take(pens[-1])
            self._out.append("\x1b[K")

    def _runs(self, changed: list[int], letters: list[str], pens: list[int]) -> list[tuple[int, int]]:
        """Changed cells as runs (first, after the last); a few unchanged ones are shorter to write than to pass."""
        runs: list[tuple[int, int]] = []
        for x in changed:
            if runs and self._bridge(runs[-1][1], x, letters, pens):
                runs[-1] = (runs[-1][0], x + 1)
            else:
                runs.append((x, x + 1))
        return runs

    def _bridge(self, start: int, stop: int, letters: list[str], pens: list[int]) -> bool:
        """Whether writing the unchanged cells between is no longer than moving over them."""
        count = stop - start
        if count > 5:
            return False
        pass_over = 3 if count == 1 else 4
        written = sum(len(letter.encode()) for letter in letters[start:stop])
        return written <= pass_over and all(pens[x] == pens[start - 1] or letters[x] == " " for x in range(start, stop))

    def _write(self, first: int, after: int, y: int, wanted: Grid) -> None:
        """Write cells of a row, the cursor being at the first of them."""
        letters, pens = wanted.letters[y], wanted.pens[y]
        x = first
        while x < after:
            blanks = _blanks(letters, pens, x, after)
            least = _ERASE_SOME if x + blanks == after else _ERASE_AND_PASS
            if blanks >= least and self._abilities.erases_characters and self.pens.erases(pens[x]):
                if self.pens.on_blank(self._pen) != pens[x]:
                    self._take(pens[x])
                self._out.append(f"\x1b[{blanks}X")
                x += blanks
                if x < after:
                    self._go(x, y)
                continue
            if letters[x] != " " or self.pens.on_blank(self._pen) != pens[x]:
                self._take(pens[x])
            self._out.append(letters[x])
            x += 1
            if x < after and letters[x] == SECOND_HALF:
                x += 1
            self._x = x if x < wanted.columns else -1
            if _doubtful(letters[x - 1] or letters[x - 2]):
                self._x = -1
                if x < after:
                    self._go(x, y)

    def _take(self, pen: int) -> None:
        if pen != self._pen:
            self._out.append(self.pens.change(self._pen, pen))
            self._pen = pen

    def _go(self, x: int, y: int) -> None:
        """Move the cursor, in the shortest way."""
        if (x, y) != (self._x, self._y):
            self._out.append(min(self._ways(x, y), key=len))
            self._x, self._y = x, y

    def _ways(self, x: int, y: int) -> list[str]:
        ways = ["\x1b[H" if x == y == 0 else f"\x1b[{y + 1}H" if x == 0 else f"\x1b[{y + 1};{x + 1}H"]
        down = y - self._y
        if self._x < 0 or self._y < 0 or not 0 <= down <= 3:
            return ways
        feeds = "\n" * down
        if x == 0:
            ways.append(f"\r{feeds}")
        right = x - self._x
        if right == 0:
            ways.append(feeds)
        elif right > 0:
            ways.append(f"{feeds}\x1b[{right if right > 1 else ''}C")
        else:
            ways += ["\b" * -right + feeds, f"{feeds}\x1b[{-right if right < -1 else ''}D"]
        if self._abilities.places_in_line:
            ways.append(f"{feeds}\x1b[{x + 1}G")
        return ways


def _changed(old: list[str], old_pens: list[int], new: list[str], new_pens: list[int]) -> list[int]:
    """Columns of cells that are different; of a wide letter, old or new, both cells or none."""
    changed = {x for x in range(len(new)) if old[x] != new[x] or old_pens[x] != new_pens[x]}
    for x in tuple(changed):
        for letters in (old, new):
            if letters[x] == SECOND_HALF and x:
                changed.add(x - 1)
            elif x + 1 < len(letters) and letters[x + 1] == SECOND_HALF:
                changed.add(x + 1)
    return sorted(changed)


def _end(letters: list[str], pens: list[int]) -> int:
    """The column from which all cells are blanks of one pen."""
    end = len(letters)
    while end and letters[end - 1] == " " and pens[end - 1] == pens[-1]:
        end -= 1
    return end


def _blanks(letters: list[str], pens: list[int], x: int, stop: int) -> int:
    """How many blanks of one pen stand from a column on."""
    end = x
    while end < stop and letters[end] == " " and pens[end] == pens[x]:
        end += 1
    return end - x


def _doubtful(letter: str) -> bool:
    """Whether terminals disagree about how far a letter moves the cursor: emoji, and letters with marks."""
    return len(letter) > 1 or letter >= "\U0001f000"

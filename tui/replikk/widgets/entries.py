"""A list of any length that holds rows, and asks for what it shows of them only where it is seen."""

from array import array
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from replikk.widgets.lines import Lines
from replikk.widgets.looks import FINE, Marks

KEPT = 400
"""Entries that are remembered, so that moving about asks for none twice."""


class Rowed(Protocol):
    """What is shown of one row."""

    @property
    def row(self) -> int:
        """Whose it is."""


E = TypeVar("E", bound=Rowed)


def _none(_: Sequence[int]) -> Sequence[E]:
    return ()


class Entries(Lines, Generic[E]):
    """Entries of the same height, one of them under the cursor.

    Attributes:
        rows: what is listed.
        cursor: index into ``rows`` of the entry under the cursor.
        tall: lines of one entry.
    """

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self.rows: Sequence[int] = array("q")
        self.cursor = 0
        self.tall = 1
        self._ask: Callable[[Sequence[int]], Sequence[E]] = _none
        self._entries: dict[int, E] = {}

    def blank(self, row: int) -> E:
        """What is shown of a row that is gone."""
        raise NotImplementedError

    def show(
        self, rows: Sequence[int], ask: Callable[[Sequence[int]], Sequence[E]], cursor: int = 0, top: int | None = None
    ) -> None:
        """List these rows.

        Args:
            rows: in order.
            ask: for the entries of some of them; those that are gone are left out.
            cursor: index of the entry under the cursor.
            top: first line of the window; by default the cursor is brought into view.
        """
        self.rows, self._ask = rows, ask
        self._entries.clear()
        self.cursor = max(0, min(cursor, len(rows) - 1))
        self.top = self.top if top is None else top
        self.settle()

    def lengthen(self, rows: Sequence[int]) -> None:
        """List further rows behind those that are listed; those that were there stay as they are."""
        seen = len(self.rows) * self.tall < self.top + self.size.height
        self.rows = rows
        if seen:
            self.refresh()

    def forget(self) -> None:
        """Ask for every entry anew: something about them has changed."""
        self._entries.clear()
        self.refresh()

    def refresh_row(self, row: int) -> None:
        """Ask for one row's entry anew."""
        self._entries.pop(row, None)
        self.refresh()

    def entry(self, index: int) -> E:
        """The entry at an index; a whole window of them is asked for at once."""
        row = self.rows[index]
        if row not in self._entries:
            if len(self._entries) > KEPT:
                self._entries.clear()
            window = self.rows[index : index + self.page + 1]
            missing = [each for each in window if each not in self._entries]
            self._entries.update((each, self.blank(each)) for each in missing)
            self._entries.update((each.row, each) for each in self._ask(missing))
        return self._entries[row]

    def fit(self) -> None:
        """Bring the cursor into the window after the size, the rows or the height of entries changed."""
        height = self.size.height
        first = self.cursor * self.tall
        if height and not self.top <= first <= self.top + height - self.tall:
            self.top = first - height // 2
        self.top = max(0, min(self.top - self.top % self.tall, self.last_top))

    @property
    def row(self) -> int | None:
        """The row under the cursor."""
        return self.rows[self.cursor] if self.rows else None

    @property
    def page(self) -> int:
        """Whole entries in the window."""
        return max(1, self.size.height // self.tall)

    def move_to(self, index: int) -> bool:
        """Put the cursor on another entry, jumping half a window at the edges; whether it moved."""
        index = max(0, min(index, len(self.rows) - 1))
        old, self.cursor = self.cursor, index
        if index == old:
            return False
        first = index * self.tall
        if self.top <= first <= self.top + self.size.height - self.tall:
            self.redraw(*self.extent(old))
            self.redraw(*self.extent(index))
            return True
        rest = self.page // 2 if abs(index - old) == 1 else (self.page - 1 if index > old else 0)
        if index < old and abs(index - old) == 1:
            rest = self.page - 1 - rest
        self.top = max(0, min((index - rest) * self.tall, self.last_top))
        self.refresh()
        return True

    @property
    def last_top(self) -> int:
        """The lowest that ``top`` may be: whole entries, the last one in view."""
        return max(0, (len(self.rows) - self.page) * self.tall)

    def count(self) -> int:
        """Lines of all entries."""
        return len(self.rows) * self.tall

    def cursor_line(self) -> int:
        """The first line of the entry under the cursor."""
        return self.cursor * self.tall

    def cursor_extent(self) -> tuple[int, int]:
        """All lines of that entry."""
        return self.extent(self.cursor)

    def extent(self, index: int) -> tuple[int, int]:
        """First and last line of an entry."""
        return index * self.tall, (index + 1) * self.tall - 1

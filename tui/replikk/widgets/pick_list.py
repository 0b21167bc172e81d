"""A short list with headings: one line is picked."""

from collections.abc import Sequence
from dataclasses import dataclass

from replikk.cells import cut, width
from replikk.render import Piece
from replikk.widgets.lines import Lines, text
from replikk.widgets.looks import BOLD, DIM, FINE, PLAIN, Marks


@dataclass(frozen=True, slots=True)
class PickLine:
    """A heading, or something that can be picked."""

    words: str
    detail: str = ""
    heading: bool = False


class PickList(Lines):
    """Attributes:
    items: headings and what can be picked.
    cursor: index of the one under the cursor; -1 when there is none.
    """

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self.items: Sequence[PickLine] = ()
        self.cursor = -1

    def show(self, items: Sequence[PickLine], cursor: int = 0) -> None:
        """Show these; the cursor goes to the nearest that can be picked."""
        self.items = items
        places = self._places()
        self.cursor = min(places, key=lambda place: abs(place - cursor), default=-1)
        self.settle()

    def move(self, step: int) -> None:
        """To another that can be picked."""
        places = self._places()
        if places:
            at = max(0, min(places.index(self.cursor) + step, len(places) - 1))
            self.pick(places[at])

    def pick(self, place: int) -> None:
        """Put the cursor on one that can be picked, and its heading in view."""
        self.cursor = place
        headed = place > 0 and self.items[place - 1].heading
        self.reveal(place - 1 if headed else place, place)
        self.refresh()

    def count(self) -> int:
        """Lines of all."""
        return len(self.items)

    def cursor_line(self) -> int:
        """Of what would be picked."""
        return max(0, self.cursor)

    def line(self, number: int, cells: int, /) -> list[Piece]:
        """A heading, or something to pick."""
        each, picked = self.items[number], number == self.cursor
        if each.heading:
            return [text(f" {each.words}", DIM)]
        name = cut(each.words, cells - 4 - width(each.detail), self.marks.ellipsis)
        bar = text(self.marks.bar if picked else " ", BOLD)
        return [text(" "), bar, text(name, BOLD if picked else PLAIN), text(f"  {each.detail}", DIM)]

    def _places(self) -> list[int]:
        return [place for place, each in enumerate(self.items) if not each.heading and each.words]

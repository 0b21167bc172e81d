"""A box to type in with what may be meant below: one of it is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from replikk.cells import cut, fit, width
from replikk.render import Piece
from replikk.widgets.heads import inset
from replikk.widgets.lines import Lines, text
from replikk.widgets.looks import BOLD, DIM, FINE, PLAIN, Marks
from replikk.widgets.search_box import SearchBox

ABOVE = 3
"""Lines above the choices: title, what it is about, the box."""
WIDEST = 40
"""Cells of the column of names, at most."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen."""

    name: str
    detail: str = ""
    """Quietly behind it."""


class ChoiceBox(Lines):
    """Drawn at the foot of the screen, so that what it is about stays in sight.

    It is given its keys by the screen, as the search box is.

    Attributes:
        box: what is typed.
        choices: what may be meant, the likeliest first.
        cursor: index of the one that Enter takes; -1 for none yet.
    """

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self.box = SearchBox(marks)
        self.choices: Sequence[Choice] = ()
        self.cursor = 0
        self._label = self._about = ""
        self.active = True

    def open(self, title: str, about: str, prompt: str) -> None:
        """Begin with nothing typed."""
        self._label, self._about = title, about
        self.box.open(prompt)

    def offer(self, choices: Sequence[Choice], cursor: int) -> None:
        """Let one of these be chosen; the cursor stands there unless the user moves it."""
        self.choices = choices
        self.cursor = min(cursor, len(choices) - 1)
        self.refresh()

    def move(self, step: int) -> None:
        """To the next one or the one before, round and round."""
        if self.choices:
            self.cursor = max(self.cursor + step, 0 if step > 0 else -1) % len(self.choices)
            self.refresh()

    def press(self, key: str, character: str | None) -> bool:
        """A key that chooses or writes; whether something else is typed now."""
        before = self.box.value
        match key:
            case "down" | "tab" | "ctrl+n":
                self.move(1)
            case "up" | "shift+tab" | "ctrl+p":
                self.move(-1)
            case _ if character and character.isprintable():
                self.box.type(character)
            case _:
                self.box.press(key)
        self.refresh()
        return self.box.value != before

    def count(self) -> int:
        """As many as there is room for: the choices move within."""
        return self.size.height

    def cursor_line(self) -> int:
        """The line that is typed in."""
        return ABOVE - 1

    def cursor_column(self) -> int:
        """Where the next letter comes."""
        return self.box.cursor_column(self.size.width)

    def line(self, number: int, cells: int, /) -> list[Piece]:
        """Title, what it is about, the box, or a choice."""
        match number:
            case 0:
                return inset(self.marks, self._label, "", cells, strong=True)
            case 1:
                return [text(f" {cut(self._about, cells - 2, self.marks.ellipsis)}", DIM)]
            case 2:
                return self.box.segments(cells)
        room = max(1, self.size.height - ABOVE)
        first = max(0, min(self.cursor - room // 2, len(self.choices) - room))
        seen = self.choices[first : first + room]
        column = min(max((width(each.name) for each in seen), default=0) + 2, WIDEST, max(1, cells - 3))
        index = number - ABOVE + first
        return self._choice(index, column, cells) if index < len(self.choices) else []

    def _choice(self, index: int, column: int, cells: int) -> list[Piece]:
        each, chosen = self.choices[index], index == self.cursor
        name = fit(each.name, max(column, min(width(each.name) + 2, cells - 3)), self.marks.ellipsis)
        detail = cut(each.detail, max(0, cells - 3 - width(name)), self.marks.ellipsis)
        bar = text(self.marks.bar if chosen else " ", BOLD)
        return [text(" "), bar, text(name, BOLD if chosen else PLAIN), text(detail, DIM)]

"""A box to type in."""

from replikk.cells import cut, fit, width
from replikk.render import Piece
from replikk.widgets.lines import text
from replikk.widgets.looks import CURSOR, DIM, FINE, Marks


class SearchBox:
    """One line to type in, drawn by the status line.

    It is given its keys by the screen, in the order typed, so that none typed ahead goes elsewhere.

    Attributes:
        value: what was typed.
    """

    def __init__(self, marks: Marks = FINE) -> None:
        self._marks = marks
        self.value = ""
        self._at = 0
        self._prompt = self._right = self._completed = ""

    def open(self, prompt: str, value: str = "") -> None:
        """Begin with a text that is already there."""
        self._prompt, self._right = prompt, ""
        self.open_again(value)

    def open_again(self, value: str) -> None:
        """Go on with another text."""
        self.value, self._at, self._completed = value, len(value), ""

    def suggest(self, completed: str) -> None:
        """Show quietly how what was typed could go on, as long as what is typed begins so; "" for nothing."""
        self._completed = completed

    @property
    def completed(self) -> str:
        """How what was typed could go on; "" where nothing is known."""
        longer = self._completed.startswith(self.value) and self._completed != self.value
        return self._completed if longer else ""

    def take(self, cells: int) -> bool:
        """Take that, if it is seen; whether it was."""
        rest = self._ghost(cells)
        if rest:
            self.value += rest
            self._at = len(self.value)
        return rest != ""

    def say(self, right: str) -> None:
        """Show how many were found."""
        self._right = right

    def type(self, letters: str) -> None:
        """Insert what was typed or pasted; line ends become spaces, what cannot be shown is left out."""
        letters = "".join(letter if letter.isprintable() else " " for letter in letters if letter not in "\r\x1b")
        self.value = self.value[: self._at] + letters + self.value[self._at :]
        self._at += len(letters)

    def press(self, key: str) -> bool:
        """Do what an editing key means; whether it was one."""
        before, after = self.value[: self._at], self.value[self._at :]
        match key:
            case "left" | "ctrl+b":
                self._at = max(0, self._at - 1)
            case "right" | "ctrl+f":
                self._at = min(len(self.value), self._at + 1)
            case "home" | "ctrl+a":
                self._at = 0
            case "end" | "ctrl+e":
                self._at = len(self.value)
            case "backspace" | "ctrl+h":
                self._set(before[:-1], after)
            case "delete" | "ctrl+d":
                self._set(before, after[1:])
            case "ctrl+u":
                self._set("", after)
            case "ctrl+k":
                self._set(before, "")
            case "ctrl+w":
                kept = before.rstrip()
                self._set(kept[: kept.rfind(" ") + 1], after)
            case _:
                return False
        return True

    def cursor_column(self, cells: int) -> int:
        """Where the next letter comes."""
        shown, at, _ = self._window(cells)
        return width(f" {self._prompt} ") + width(shown[:at])

    def segments(self, cells: int) -> list[Piece]:
        """Prompt, what was typed and quietly how it could go on, and how many were found."""
        shown, at, room = self._window(cells)
        ghost = self._ghost(cells)
        under = (shown[at:] or ghost)[:1] or " "
        room -= width(shown[:at]) + width(under)
        rest = text(fit(ghost[1:], max(0, room), ""), DIM) if ghost else text(fit(shown[at + 1 :], max(0, room), ""))
        right = text(cut(f" {self._right} ", cells // 2, self._marks.ellipsis), DIM)
        return [text(f" {self._prompt} ", DIM), text(shown[:at]), text(under, CURSOR), rest, right]

    def _ghost(self, cells: int) -> str:
        """What could come next; "" where the line has no room for all of it."""
        if self._at < len(self.value) or not self.value:
            return ""
        rest = self.completed[self._at :]
        shown, _, room = self._window(cells)
        return rest if rest.isprintable() and width(shown) + width(rest) < room else ""

    def _set(self, before: str, after: str) -> None:
        self.value, self._at = before + after, len(before)
        if not self.value:
            self._completed = ""

    def _window(self, cells: int) -> tuple[str, int, int]:
        """The part of the value that is shown, where the cursor stands in it, and the cells for both."""
        right = width(cut(f" {self._right} ", cells // 2, self._marks.ellipsis))
        room = max(4, cells - width(f" {self._prompt} ") - right)
        under = max(1, width(self.value[self._at : self._at + 1]))
        begin = 0
        while begin < self._at and width(self.value[begin : self._at]) + under > room:
            begin += 1
        return self.value[begin:], self._at - begin, room

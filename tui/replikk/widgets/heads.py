"""What stands over the panes and between them, and the status line under them."""

from rich.segment import Segment

from replikk.cells import cut, fit, width
from replikk.widgets.lines import Lines, text
from replikk.widgets.looks import BOLD, DIM, FINE, PLAIN, REVERSE, Marks


class ListHead(Lines):
    """Over the list: what is listed and how much of it; a rule below where there is room for one."""

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self._label = self._amount = self._detail = ""
        self._strong = False

    def say(self, name: str, amount: str, detail: str = "", *, strong: bool) -> None:
        """Change what stands there; ``strong`` when the list has the focus."""
        if (name, amount, detail, strong) != (self._label, self._amount, self._detail, self._strong):
            self._label, self._amount, self._detail, self._strong = name, amount, detail, strong
            self.refresh()

    def count(self) -> int:
        """A line, and the rule."""
        return 2

    def line(self, number: int, width: int, /) -> list[Segment]:
        """Name and number, or the rule."""
        if number:
            return _inset(self.marks, self._detail, "", width, strong=False, quiet=True)
        name, amount = _both(self._label, self._amount, width - 2, self.marks.ellipsis)
        return [text(" "), text(name, BOLD if self._strong else PLAIN), text(amount, DIM), text(" ")]


class QuotesHead(Lines):
    """Over the quotes: a rule that says how many."""

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self._label = self._amount = ""
        self._strong = False

    def say(self, name: str, amount: str, *, strong: bool) -> None:
        """Change what stands there; ``strong`` when the quotes have the focus."""
        if (name, amount, strong) != (self._label, self._amount, self._strong):
            self._label, self._amount, self._strong = name, amount, strong
            self.refresh()

    def line(self, _number: int, width: int, /) -> list[Segment]:
        """The rule with words in it."""
        return _inset(self.marks, self._label, self._amount, width, strong=self._strong)


class Rule(Lines):
    """A thin upright line between two columns."""

    def count(self) -> int:
        """As many as there is room for."""
        return self.size.height

    def line(self, _number: int, _width: int, /) -> list[Segment]:
        """The line's part."""
        return [text(self.marks.upright, DIM)]


class StatusLine(Lines):
    """The last line: hints or a message at the left, the place in the text at the right."""

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self._left = self._right = ""
        self._strong = False

    @property
    def left(self) -> str:
        """What it says."""
        return self._left

    def say(self, left: str, right: str, *, strong: bool = False) -> None:
        """Change what stands there; ``strong`` for messages."""
        if (left, right, strong) != (self._left, self._right, self._strong):
            self._left, self._right, self._strong = left, right, strong
            self.refresh()

    def line(self, _number: int, width: int, /) -> list[Segment]:
        """Left and right."""
        left, right = _both(self._left, self._right, width - 2, self.marks.ellipsis)
        return [text(" "), text(left, PLAIN if self._strong else DIM), text(right, DIM), text(" ")]


class SearchBox(Lines, can_focus=True):
    """One line to type in. It is given its keys by the screen, so that none typed ahead goes elsewhere."""

    def __init__(self, id: str, marks: Marks = FINE) -> None:
        super().__init__(id, marks)
        self.value = ""
        self._at = 0
        self._prompt = self._right = ""

    def open(self, prompt: str, value: str = "") -> None:
        """Begin with a text that is already there."""
        self._prompt, self._right = prompt, ""
        self.value, self._at = value, len(value)
        self.refresh()

    def say(self, right: str) -> None:
        """Show how many were found."""
        if right != self._right:
            self._right = right
            self.refresh()

    def type(self, letters: str) -> None:
        """Insert what was typed or pasted; line ends become spaces, what cannot be shown is left out."""
        letters = "".join(letter if letter.isprintable() else " " for letter in letters if letter not in "\r\x1b")
        self.value = self.value[: self._at] + letters + self.value[self._at :]
        self._at += len(letters)
        self.refresh()

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
        self.refresh()
        return True

    def cursor_column(self) -> int:
        """Where the next letter comes."""
        shown, at, _ = self._window(self.size.width)
        return width(f" {self._prompt} ") + width(shown[:at])

    def line(self, _number: int, width: int, /) -> list[Segment]:
        """Prompt, what was typed, and how many were found."""
        shown, at, room = self._window(width)
        under = shown[at : at + 1] or " "
        rest = fit(shown[at + 1 :], max(0, room - _cells(shown[:at]) - _cells(under)), "")
        right = text(cut(f" {self._right} ", width // 2, self.marks.ellipsis), DIM)
        return [text(f" {self._prompt} ", DIM), text(shown[:at]), text(under, REVERSE), text(rest), right]

    def _set(self, before: str, after: str) -> None:
        self.value, self._at = before + after, len(before)

    def _window(self, width: int) -> tuple[str, int, int]:
        """The part of the value that is shown, where the cursor stands in it, and the cells for both."""
        right = _cells(cut(f" {self._right} ", width // 2, self.marks.ellipsis))
        room = max(4, width - _cells(f" {self._prompt} ") - right)
        begin = 0
        while _cells(self.value[begin : self._at]) >= room:
            begin += 1
        return self.value[begin:], self._at - begin, room


def _both(left: str, right: str, cells: int, ellipsis: str) -> tuple[str, str]:
    """Left and right in a line of so many cells; the left gives way."""
    right = cut(right, cells, ellipsis)
    room = cells - width(right)
    if room < 2:
        return "", fit(right, cells, ellipsis)
    return fit(left, room - 1, ellipsis) + " ", right


def _inset(marks: Marks, left: str, right: str, cells: int, *, strong: bool, quiet: bool = False) -> list[Segment]:
    """A rule with words in it; it gives way to them."""
    after = f" {right} {marks.rule}" if right else ""
    before = f" {cut(left, max(0, cells - 2 - width(after)), marks.ellipsis)} " if left else ""
    rule = marks.rule * max(0, cells - 1 - width(before) - width(after))
    style = BOLD if strong else DIM if quiet else PLAIN
    return [text(marks.rule, DIM), text(before, style), text(rule, DIM), text(after, DIM)]


def _cells(content: str) -> int:
    return width(content)

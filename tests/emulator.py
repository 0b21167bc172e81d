"""A terminal in memory: pyte, and what pyte lacks of an xterm.

That is: REP, SU and SD, a cursor that waits in the last column, faint letters, halves of wide letters, letters without
a width, the other screen, modes, window titles, clipboard, and answers to questions.
"""

import copy
import re
from collections.abc import Sequence

import pyte
from pyte.screens import Char, Margins
from wcwidth import wcwidth

from tests.sequences import Piece, Pieces

OTHER_SCREEN = 1049
SYNCHRONIZED = 2026
LEFT_BEHIND = {
    1: "cursor keys",
    47: "other screen",
    1000: "mouse",
    1002: "mouse",
    1003: "mouse",
    1004: "focus reports",
    1006: "mouse",
    1015: "mouse",
    OTHER_SCREEN: "other screen",
    2004: "bracketed paste",
    SYNCHRONIZED: "synchronized output",
    2048: "size reports",
}
"""Private modes that harm the user's shell when they stay on."""
_KNOWN = (1, 7, 25, 1000, 1002, 1003, 1004, 1006, OTHER_SCREEN, 2004)
_LIKE_XTERM = {b"c": b"\x1b[?64;1;2;6;22c", b"0c": b"\x1b[?64;1;2;6;22c", b">c": b"\x1b[>41;380;0c",
               b">0c": b"\x1b[>41;380;0c", b"5n": b"\x1b[0n", b">q": b"\x1bP>|XTerm(380)\x1b\\",
               b">0q": b"\x1bP>|XTerm(380)\x1b\\"}  # fmt: skip
"""Questions and what an xterm says."""

_PLAIN = re.compile(rb"[0-9;:]*[@-~]")

Cells = tuple[tuple[Char, ...], ...]
_LOOK = re.compile(rb"[34]8;(?:5;\d+|2;\d+;\d+;\d+)|\d+")
"""One value of SGR, a colour with all that belongs to it."""
_FAINT = {b"2": b"5", b"22": b"22;25"}


class Screen(pyte.Screen):
    """pyte's screen, and what its stream cannot tell it."""

    def draw(self, data: str) -> None:
        """Draw; a letter without a width joins the one before it."""
        if data.isascii():
            super().draw(data)
            return
        for letter in data:
            if wcwidth(letter) > 0 or letter < " ":
                super().draw(letter)
            else:
                self._join(letter)

    def erase_in_display(self, how: int = 0, *args: object, **options: object) -> None:
        """Erase; pyte passes over cells that were never written to, which keep the ground of the terminal."""
        for y in range(self.lines):
            for x in range(self.columns):
                self.buffer[y][x] = self.buffer[y][x]
        super().erase_in_display(how, *args, **options)

    def _join(self, letter: str) -> None:
        line, x = self.buffer[self.cursor.y], self.cursor.x - 1
        if x > 0 and line[x].data == "":
            x -= 1
        if x >= 0:
            line[x] = line[x]._replace(data=line[x].data + letter)

    def scroll(self, lines: int) -> None:
        """Move what stands within the margins up, or down if negative; the cursor stays."""
        margins = self.margins or Margins(0, self.lines - 1)
        x, y = self.cursor.x, self.cursor.y
        self.cursor.y = margins.bottom if lines > 0 else margins.top
        for _ in range(abs(lines)):
            (self.index if lines > 0 else self.reverse_index)()
        self.cursor.x, self.cursor.y = x, y

    def cells(self) -> Cells:
        """Every cell with its looks; half of a wide letter that lost the other half is empty, as on any terminal."""
        return tuple(tuple(self._row(y)) for y in range(self.lines))

    def _row(self, y: int) -> list[Char]:
        row = [self.buffer[y][x] for x in range(self.columns)]
        for x, cell in enumerate(row):
            wide = len(cell.data) > 0 and wcwidth(cell.data[0]) == 2
            follows = x + 1 < len(row) and row[x + 1].data == ""
            begun = x > 0 and row[x - 1].data != "" and wcwidth(row[x - 1].data[0]) == 2
            if (wide and not follows) or (cell.data == "" and not begun):
                row[x] = cell._replace(data=" ")
        return row


class Emulator:
    """Takes what a program sends."""

    def __init__(self, columns: int = 80, rows: int = 24, *, utf8: bool = True) -> None:
        self.screen = Screen(columns, rows)
        self.modes: dict[int, bool] = {}
        """Private modes that were set or reset."""
        self.commands: list[bytes] = []
        """OSC: window titles, clipboard, links."""
        self.strings: list[bytes] = []
        """DCS, SOS, PM and APC."""
        self._stream = pyte.ByteStream(self.screen)
        self._stream.use_utf8 = utf8
        self._encoding = "utf-8" if utf8 else "latin-1"
        self._pieces = Pieces()
        self._last = " "
        self._main: tuple[object, object] | None = None

    def feed(self, data: bytes) -> bytes:
        """Take some bytes; what the terminal answers."""
        return b"".join(map(self._take, self._pieces.feed(data)))

    def resize(self, columns: int, rows: int) -> None:
        """As when the window's corner is dragged."""
        self.screen.resize(rows, columns)
        self.screen.cursor.x = min(self.screen.cursor.x, columns - 1)
        self.screen.cursor.y = min(self.screen.cursor.y, rows - 1)

    def text(self) -> str:
        """The screen as lines."""
        return "\n".join("".join(cell.data for cell in row) for row in self.screen.cells())

    def left(self) -> list[str]:
        """What a user's shell would suffer from if the program ended now."""
        left = {name for mode, name in LEFT_BEHIND.items() if self.modes.get(mode)}
        left |= {name for mode, name in {7: "no wrapping", 25: "no cursor"}.items() if self.modes.get(mode) is False}
        if self.screen.margins not in (None, (0, self.screen.lines - 1)):
            left.add("margins")
        return sorted(left)

    def _take(self, piece: Piece) -> bytes:
        match piece.kind:
            case "osc":
                self.commands.append(piece.body)
                if piece.body in (b"10;?", b"11;?"):
                    shade = b"ffff" if piece.body == b"10;?" else b"0000"
                    return b"\x1b]%s;rgb:%s\x1b\\" % (piece.body[:2], b"/".join([shade] * 3))
            case "string":
                self.strings.append(piece.body)
            case "csi":
                return self._sequence(piece.body)
            case "text":
                self._last = (piece.body.decode(self._encoding, "replace") or self._last)[-1]
                self._stream.feed(piece.raw)
            case _:
                self._stream.feed(piece.raw)
        return b""

    def _sequence(self, body: bytes) -> bytes:
        if body in _LIKE_XTERM:
            return _LIKE_XTERM[body]
        if body == b"6n":
            return b"\x1b[%d;%dR" % (self.screen.cursor.y + 1, min(self.screen.cursor.x, self.screen.columns - 1) + 1)
        if body[:1] == b"?":
            return self._private(body[1:])
        if not _PLAIN.fullmatch(body):
            return b""
        kind, values = body[-1:], [int(each or 0) for each in body[:-1].replace(b":", b";").split(b";")]
        if kind == b"m":
            self._stream.feed(b"\x1b[%sm" % looks(body[:-1]))
            return b""
        if kind == b"b":
            self.screen.draw(self._last * max(1, values[0]))
            return b""
        if self.screen.cursor.x == self.screen.columns:  # an xterm's cursor stands in the last column then
            self.screen.cursor.x -= 1
        if kind in b"ST":
            self.screen.scroll(max(1, values[0]) * (1 if kind == b"S" else -1))
        else:
            self._stream.feed(b"\x1b[" + body)
            if kind == b"r":
                self.screen.cursor_position()
        return b""

    def _private(self, body: bytes) -> bytes:
        if body.endswith(b"$p"):
            mode = int(body[:-2])
            state = 0 if mode not in _KNOWN else 1 if self.modes.get(mode) else 2
            return b"\x1b[?%d;%d$y" % (mode, state)
        if body[-1:] not in (b"h", b"l"):
            return b""
        on = body.endswith(b"h")
        for mode in map(int, body[:-1].split(b";")):
            self.modes[mode] = on
            if mode in (6, 7, 25):
                self._stream.feed(b"\x1b[?%d%s" % (mode, body[-1:]))
            elif mode == OTHER_SCREEN:
                self._change_screens(on)
        return b""

    def _change_screens(self, other: bool) -> None:
        if other and self._main is None:
            self._main = copy.deepcopy((self.screen.buffer, self.screen.cursor))
            self.screen.erase_in_display(2)
        elif not other and self._main is not None:
            self.screen.buffer, self.screen.cursor = self._main  # type: ignore[assignment]
            self._main = None


def looks(values: bytes) -> bytes:
    """SGR in pyte's words: it knows no colons, and faint stands in the place of blinking, which nothing here does."""
    return _LOOK.sub(lambda found: _FAINT.get(found.group(), found.group()), values.replace(b":", b";"))


def changed(before: Cells, after: Cells) -> Sequence[Char]:
    """The cells that are not what they were, row by row."""
    rows = zip(before, after, strict=True)
    return [new for old_row, new_row in rows for old, new in zip(old_row, new_row, strict=True) if old != new]

"""The modes of a terminal that a program for the whole screen needs, and how all of it is put back."""

# No dataclass and no contextlib: this is loaded before the first screen, and they are four fifths of what that takes.
import os
import termios

ENTER = "\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[?7l"
"""A screen of our own; cursor hidden; pastes marked; nothing runs over the end of a line."""
LEAVE = "\x1b[r\x1b[m\x1b[?7h\x1b[?2004l\x1b[?25h\x1b[?1049l"
MOUSE_ON = "\x1b[?1000h\x1b[?1002h\x1b[?1006h"
"""Buttons, wheel and drags, not every movement."""
MOUSE_OFF = "\x1b[?1006l\x1b[?1002l\x1b[?1000l"

_LFLAG, _IFLAG, _OFLAG, _CC = 3, 0, 1, 6


class Modes:
    """How a terminal was found, so that it can be left like that."""

    def __init__(self, file: int) -> None:
        """Of the terminal with this descriptor."""
        self.file = file
        self._found: list[int | list[bytes | int]] | None = None

    def make_raw(self) -> None:
        """Get every key as it is typed, and draw without the kernel adding carriage returns."""
        try:
            found = termios.tcgetattr(self.file)
            raw = termios.tcgetattr(self.file)
            raw[_LFLAG] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN | termios.ISIG)
            raw[_IFLAG] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
            raw[_OFLAG] &= ~termios.OPOST
            raw[_CC][termios.VMIN], raw[_CC][termios.VTIME] = 1, 0
            termios.tcsetattr(self.file, termios.TCSANOW, raw)
        except termios.error:  # it is gone; reading from it will say so
            return
        if self._found is None:
            self._found = found

    def put_back(self, *, drop_typed: bool = False) -> None:
        """Leave it as it was found; ``drop_typed``: what was typed and not read is not for the shell."""
        if self._found is None:
            return
        found, self._found = self._found, None
        try:
            if drop_typed:
                termios.tcflush(self.file, termios.TCIFLUSH)
            termios.tcsetattr(self.file, termios.TCSANOW, found)
        except termios.error:  # gone
            return


def size_of(*files: int) -> tuple[int, int]:
    """Columns and rows, of the first of these descriptors that knows; 80 × 24 if none does."""
    for file in files:
        try:
            columns, rows = os.get_terminal_size(file)
        except OSError:
            continue
        if columns and rows:
            return columns, rows
    return 80, 24

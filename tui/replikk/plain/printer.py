"""What stands on the lines: the last gate, and the only file of the plain text mode that writes."""

import os
import sys
from typing import TextIO

from replikk.ascii_letters import in_ascii
from replikk.cells import printable
from replikk.config import Config
from replikk.terminal.environment import Environment
from replikk.wrapping import wrap

WIDEST = 72
"""Letters in a line, at most."""
NARROWEST = 20
"""Below this a line is left to the terminal to break."""
COLUMNS, ROWS = 80, 24
"""Of a terminal that does not say."""


class Printer:
    """Writes lines of text, and nothing that could steer a terminal.

    Attributes:
        measure: letters in a line.
        entries: of a list on one page.
        lines: of a text on one page.
        ascii: whether only ASCII is written.
    """

    def __init__(self, output: TextIO, config: Config, environment: Environment) -> None:
        """Write to ``output``, in lines and pages of the terminal's size."""
        self._output = output
        columns, rows = _size(output)
        self.measure = max(NARROWEST, min(config.measure, WIDEST, columns - 1))
        self.lines = config.page or max(3, rows - 3)
        self.entries = config.page or max(3, (rows - 3) // 2)
        self.ascii = config.ascii or not environment.utf8

    def say(self, text: str = "", before: str = "", hanging: str = "") -> None:
        """Write a text on as many lines as it needs.

        Args:
            text: from anywhere; nothing in it is understood as anything but letters.
            before: what stands in front of its first line.
            hanging: what stands in front of the others.
        """
        shown = self.shown(text)
        room = max(NARROWEST, self.measure - len(hanging))
        first = max(1, self.measure - len(before))
        for number, (start, end) in enumerate(wrap(shown, 0, len(shown), first, room)):
            self._write(f"{hanging if number else self.shown(before)}{shown[start:end]}".rstrip() + "\n")

    def item(self, number: int, text: str, *below: str) -> None:
        """Write an entry of a list: its number, and further lines below."""
        before = f"{number}. "
        self.say(text, before, " " * len(before))
        for each in below:
            if each:
                self.say(each, " " * len(before), " " * len(before))

    def whole(self, text: str) -> None:
        """Write a text on one line however long it is, to be copied from there."""
        self._write(self.shown(text) + "\n")

    def prompt(self, text: str) -> None:
        """Write something behind which is typed."""
        self._write(text)
        self.flush()

    def flush(self) -> None:
        """Let everything written be seen."""
        self._output.flush()

    def shown(self, text: str) -> str:
        """A text as it may be written: one line of letters that the terminal has."""
        return in_ascii(printable(text)) if self.ascii else printable(text)

    def _write(self, line: str) -> None:
        self._output.write(line)


def _size(output: TextIO) -> tuple[int, int]:
    """Columns and rows: what the environment says, else the terminal, else what is usual."""
    try:
        columns, rows = os.get_terminal_size(output.fileno())
    except (OSError, ValueError):
        columns = rows = 0
    said = {name: os.environ.get(name, "") for name in ("COLUMNS", "LINES")}
    numbers = {name: int(value) for name, value in said.items() if value.isascii() and value.isdigit()}
    return numbers.get("COLUMNS") or columns or COLUMNS, numbers.get("LINES") or rows or ROWS


def read_line(source: TextIO, longest: int = 10_000) -> str | None:
    """What is typed until Enter, of a line far too long only its beginning; None when there is no more."""
    line = rest = source.readline(longest)
    while len(rest) == longest and not rest.endswith("\n"):
        rest = source.readline(longest)
    return line.rstrip("\r\n") if line else None


def standard_output() -> TextIO:
    """Standard output; a letter that its encoding lacks is written as ``?``. Nowhere, if the program has none."""
    if sys.stdout is None:
        return open(os.devnull, "w", encoding="utf-8")
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    return sys.stdout

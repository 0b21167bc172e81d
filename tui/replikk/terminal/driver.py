"""How Textual reaches the terminal."""

import sys
from typing import Any

from textual.drivers.linux_driver import LinuxDriver


class TerminalDriver(LinuxDriver):
    """Textual's driver, drawing on standard output.

    Its own goes to standard error, so that ``replikk 2>log`` would show an empty screen.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        assert sys.__stdout__ is not None  # noqa: S101 - the program opens on a terminal only
        self._file = sys.__stdout__

"""Being gone soon after being told to go, whatever hangs."""

import os
import threading

from replikk.terminal.driver import TerminalDriver

PATIENCE = 1.5
"""Seconds that saving and closing may take."""


def last_resort(terminal: TerminalDriver | None, code: int) -> None:
    """End the process in a moment if it has not ended by then, with the terminal as it was."""

    def end() -> None:
        if terminal:
            terminal.stop_at_once()
        os._exit(code)

    timer = threading.Timer(PATIENCE, end)
    timer.daemon = True
    timer.start()

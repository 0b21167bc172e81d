"""The article follows the list's cursor: in the same frame, or on a slow line as soon as the keys pause.

There an article takes a second to arrive, and what is once sent cannot be taken back: the row alone, some eighty bytes,
is sent at once, so that a held key ends where it is let go and not a second later.
"""

from textual.timer import Timer

from replikk.screens.desk import Desk
from replikk.terminal.driver import TerminalDriver
from replikk.terminal.painted_app import PaintedApp

PAUSE = 0.08
"""Seconds without a key after which a key that is held down is let go: it repeats some thirty times a second."""


class KeepingUp(Desk):
    """Opens what the cursor stands on, once it stands."""

    _put_off: Timer | None = None

    def go_to_entry(self, index: int) -> None:
        """Move the list's cursor; the reader follows in the same frame unless the line is slow."""
        if not self.list.move_to(index):
            return
        if self.terminal and self.terminal.pacing.is_slow:
            if self._put_off:
                self._put_off.stop()
            self._put_off = self.set_timer(PAUSE, self.catch_up)
        else:
            self.open_under_cursor()

    def catch_up(self) -> None:
        """Open the article under the cursor if that was put off."""
        if self._put_off:
            self._put_off.stop()
            self._put_off = None
            self.open_under_cursor()
            self.tell()
            if self.terminal:
                self.terminal.pacing.hurry()

    @property
    def terminal(self) -> TerminalDriver | None:
        """What draws and asks; None without a terminal (in tests)."""
        return self.app.terminal if isinstance(self.app, PaintedApp) else None

"""The article follows the list's cursor: in the same frame, or on a slow line as soon as the keys pause."""

from textual.timer import Timer

from replikk.screens.desk import Desk
from replikk.terminal.painted_app import PaintedApp

PAUSE = 0.12
"""Seconds without a key after which a key that is held down, or pressed again and again, is taken for let go."""


class KeepingUp(Desk):
    """Opens what the cursor stands on, once it stands."""

    _put_off: Timer | None = None

    def go_to_entry(self, index: int) -> None:
        """Move the list's cursor; the reader follows in the same frame unless an earlier frame is still under way."""
        if not self.list.move_to(index):
            return
        app = self.app
        if isinstance(app, PaintedApp) and app.terminal and app.terminal.is_behind:
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

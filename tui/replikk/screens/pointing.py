"""The mouse, for those who switch it on: it is off unless ``mouse = true``, so that the terminal can select text."""

from textual import events

from replikk.screens.panes import PANES
from replikk.screens.telling import Telling

NOTCH = 3
"""Lines that one notch of the wheel moves."""


class Pointing(Telling):
    """A click goes where it points; the wheel moves what is under it."""

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Go to the pane, and in it to the entry or the quote, that is pointed at."""
        pane = self._pane_at(event)
        if not pane:
            return
        self.focus_pane(pane)
        line = event.screen_y - self.plan.regions[pane].y + self.pane_widget(pane).top
        if pane == "list" and 0 <= line // self.list.tall < len(self.list.rows):
            self.go_to_entry(line // self.list.tall)
        elif pane == "quotes":
            self.select_quote(self.sidebar.quote_at(line))
        self.tell()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Down, in the pane under the pointer."""
        self._roll(event, NOTCH)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Up."""
        self._roll(event, -NOTCH)

    def _roll(self, event: events.MouseEvent, lines: int) -> None:
        pane = self._pane_at(event)
        if pane == "reader":
            self.scroll_reader(self.reader.top + lines)
        elif pane:
            self.pane_widget(pane).scroll_top(self.pane_widget(pane).top + lines)
        self.tell()

    def _pane_at(self, event: events.MouseEvent) -> str:
        """The pane under the pointer; none while something is asked or typed."""
        if self.searching or self.dialog_lines:
            return ""
        x, y = event.screen_x, event.screen_y
        regions = self.plan.regions
        return next((pane for pane in PANES if pane in regions and regions[pane].contains(x, y)), "")

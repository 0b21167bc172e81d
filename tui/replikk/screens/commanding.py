"""The palette: every command by its name, for who does not know its key."""

from typing import TYPE_CHECKING

from replikk.screens.dressing import Dressing
from replikk.strings import tr
from replikk.widgets.choice_box import ABOVE

if TYPE_CHECKING:
    from replikk.screens.palette import Offer

MOST = 9
"""Commands seen at once."""


class Commanding(Dressing):
    """The command that opens the palette, and what is typed into it.

    Attributes:
        commanding: whether it is open.
    """

    commanding = False
    _offers: "tuple[Offer, ...]" = ()

    def action_palette(self) -> None:
        """Ask which command is wanted."""
        self.commanding = True
        self.dialog.open(tr("Commands"), tr("a few letters of a command, or the number of an entry"), ":")
        self._offer_commands()
        self.show_dialog(ABOVE + max(2, min(MOST, self.size.height // 2 - ABOVE)))

    def type_in_palette(self, key: str, character: str | None) -> str:
        """A key while it is open; the command that is wanted now, "" for none."""
        if key == "enter":
            return self._chosen()
        if key == "escape" or (key == "backspace" and not self.dialog.box.value):
            self.leave_palette()
        elif self.dialog.press(key, character):
            self._offer_commands()
        return ""

    def paste_in_palette(self, text: str) -> None:
        """As if it were typed."""
        self.dialog.box.type(text)
        self._offer_commands()

    def leave_palette(self) -> None:
        """Do nothing."""
        self.commanding = False
        self.show_dialog(0)

    def _offer_commands(self) -> None:
        from replikk.screens.palette import offers

        typed = self.dialog.box.value
        self._offers = offers(typed, self.commands)
        self.dialog.offer([each.choice for each in self._offers], 0 if typed.strip() else -1)

    def _chosen(self) -> str:
        """Close, and go to an entry or say which command is wanted."""
        chosen = self._offers[self.dialog.cursor] if 0 <= self.dialog.cursor < len(self._offers) else None
        if chosen is None and self.dialog.box.value.strip():
            return ""  # nothing fits: what was typed can be mended
        self.leave_palette()
        if chosen is not None and chosen.entry:
            self.focus_pane("list")
            self.go_to_entry(chosen.entry - 1)
        return chosen.command if chosen is not None else ""

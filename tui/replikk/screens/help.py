"""What the keys do, on one screen."""

from collections.abc import Iterable, Mapping

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen

from replikk.commands import COMMANDS, WHILE_SELECTING
from replikk.screens.sheet import Sheet, heading, pair
from replikk.screens.typed_keys import passed_on
from replikk.strings import tr
from replikk.widgets.looks import Marks

NAMES = {
    "enter": "Enter", "escape": "Esc", "tab": "Tab", "shift+tab": "Shift+Tab", "space": "Space", "up": "↑", "down": "↓",
    "left": "←", "right": "→", "pagedown": "PgDn", "pageup": "PgUp", "home": "Home", "end": "End", "f5": "F5",
}  # fmt: skip


SIGNS = (
    ("– Ja", "spoken"),
    ("«Ja»", "word for word"),
    ("Ada Lie ?", "unsure who it is"),
    ("Ada Lie ??", "doubtful; hidden"),
    ("Ada Lie *", "corrected by you"),
    ("? Why", "a journalist asks"),
)
"""What stands beside a quote, and what it means."""


def key_name(key: str) -> str:
    """A key as people call it."""
    if key in NAMES:
        return tr(NAMES[key]) if key == "space" else NAMES[key]
    return "Ctrl+" + key[5:].upper() if key.startswith("ctrl+") else key


class HelpScreen(Screen[None]):
    """Every command with its keys; any of ``?``, ``q`` and Esc closes it."""

    def __init__(self, keys: Mapping[str, Iterable[str]], marks: Marks) -> None:
        super().__init__()
        self._keys = keys
        self._marks = marks

    def compose(self) -> ComposeResult:
        """One sheet."""
        lines = []
        for group in dict.fromkeys(command.group for command in COMMANDS):
            lines.append(heading(tr(group)))
            for command in COMMANDS:
                if command.group == group:
                    keys = " ".join(key_name(key) for key in self._keys.get(command.id, ()))
                    lines.append(pair(keys or "–", tr(command.title)))
        lines.append(heading(tr("While selecting")))
        lines += [pair(" ".join(map(key_name, each.keys)), tr(each.title)) for each in WHILE_SELECTING]
        lines += [heading(tr("Signs")), *(pair(tr(sign), tr(meaning)) for sign, meaning in SIGNS)]
        yield Sheet(tr("Keys"), lines, self._marks)

    def on_key(self, event: events.Key) -> None:
        """Scroll or close."""
        if not passed_on(event, self):
            self.query_one(Sheet).press(event.key, event.character or "", self.dismiss)

"""From keys to commands, also those of several letters (``gg``)."""

from collections.abc import Iterable, Mapping
from typing import Any

from textual import events
from textual.screen import Screen

_NAMED = frozenset(
    "up down left right home end pageup pagedown insert delete backspace enter escape tab space".split()
) | {f"f{number}" for number in range(1, 25)}


SHEET = {
    "down": ("j", "down"),
    "up": ("k", "up"),
    "page-down": ("space", "pagedown", "ctrl+f"),
    "page-up": ("b", "pageup", "ctrl+b"),
    "top": ("gg", "home"),
    "bottom": ("G", "end"),
    "leave": ("escape", "q", "ctrl+c"),
    "quit": ("ctrl+q",),
    "suspend": ("ctrl+z",),
}
"""Keys of a screen that lies over the room for a moment."""


class TypedKeys:
    """Follows what is typed and says which command it means."""

    def __init__(self, keys: Mapping[str, Iterable[str]]) -> None:
        """Begin with nothing typed; ``keys`` has for each command its keys."""
        self._commands = {key: command for command, row in keys.items() for key in row}
        rows = [key for key in self._commands if len(key) > 1 and "+" not in key and key not in _NAMED]
        self._beginnings = {row[:length] for row in rows for length in range(1, len(row))}
        self._typed = ""

    def press(self, key: str, character: str | None) -> str:
        """The command that this key completes; "" when there is none, or not yet.

        Args:
            key: the terminal's name for it: ``j``, ``down``, ``ctrl+f``, ``question_mark``.
            character: what it writes, if it writes anything.
        """
        letter = character if character and character.isprintable() and character != " " else key
        typed, self._typed = self._typed + letter, ""
        for attempt in (typed, letter, key):
            if attempt in self._commands:
                return self._commands[attempt]
            if attempt in self._beginnings:
                self._typed = attempt
                return ""
        return ""


def passed_on(event: events.Key, screen: Screen[Any]) -> bool:
    """Give a key that was typed ahead to the screen that is seen by now, if that is another; whether it was."""
    event.stop()
    event.prevent_default()
    if screen.app.screen is screen:
        return False
    screen.app.screen.post_message(events.Key(event.key, event.character))
    return True

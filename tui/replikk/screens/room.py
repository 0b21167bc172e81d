"""The room: list, reader and quotes side by side, and what the keys do in it."""

from replikk.citation import cite
from replikk.commands import COMMANDS, bindings_for
from replikk.config import Config
from replikk.screens.bringing_in import POLL, BringingIn
from replikk.screens.typed_keys import TypedKeys
from replikk.strings import tr
from replikk.terminal.clipboard import copy
from replikk.widgets.looks import FINE, Marks
from replikk_index.errors import UnknownKey
from replikk_index.library import Library
from replikk_index.models import QuoteHead
from textual import events

_HINTS = {
    "list": (("find", "search"), ("help", "help"), ("copy", "copy")),
    "reader": (("find", "find"), ("next-quote", "quote"), ("copy", "copy"), ("help", "help")),
    "quotes": (("open", "go there"), ("copy", "copy"), ("help", "help")),
}
"""For each pane the commands that are recalled in the status line."""


class RoomScreen(BringingIn):
    """Where one reads."""

    AUTO_FOCUS = ""

    def __init__(self, library: Library, config: Config, marks: Marks = FINE, *, refresh: bool = True) -> None:
        super().__init__(library, config, marks)
        self._refresh_at_start = refresh
        self._keys = TypedKeys(bindings_for(config.keys, config.overrides))

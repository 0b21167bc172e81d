"""Taking back what was done."""

from collections.abc import Callable

from replikk.config import Config
from replikk.screens.bringing_in import BringingIn
from replikk.strings import tr
from replikk.widgets.looks import FINE, Marks
from replikk_index.library import Library

MOST = 100
"""Changes that can be taken back, one after the other."""


class Undoing(BringingIn):
    """Remembers what can be taken back: corrections, stars, marks of having read."""

    def __init__(self, library: Library, config: Config, marks: Marks = FINE) -> None:
        super().__init__(library, config, marks)
        self._done: list[tuple[str, Callable[[], object]]] = []

    def did(self, what: str, back: Callable[[], object]) -> None:
        """Remember a change: what it was, in words, and how to take it back."""
        self._done.append((what, back))
        del self._done[:-MOST]

    def action_undo(self) -> None:
        """Take the last change back, and say which it was."""
        if not self._done:
            self.say(tr("There is nothing to undo."))
            return
        what, back = self._done.pop()
        back()
        self.show_changes()
        self.say(tr("Undone: {what}", what=what))

    def show_changes(self) -> None:
        """Show what the notes say now, in the list, in the text and beside it."""
        self.list.forget()
        self.show_quotes_anew()

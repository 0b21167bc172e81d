"""Seeing what others have changed: the writer, another window of the same user."""

from time import monotonic

from textual.message import Message
from textual.timer import Timer

from replikk.config import Config
from replikk.screens.bringing_in import POLL
from replikk.screens.commanding import Commanding
from replikk.widgets.looks import FINE, Marks
from replikk_index.library import Library

NOTES_POLL = 3.0
"""Seconds between two looks at what another window of the same user has read and starred."""

LONGEST_POLL = 30.0
"""Seconds between two looks when nobody has typed for a while, so that an idle room costs nothing."""


class Watching(Commanding):
    """Looks now and then, and less and less often while nobody types."""

    class NotesChanged(Message):
        """Another window of the same user has read or starred something."""

    def __init__(self, library: Library, config: Config, marks: Marks = FINE) -> None:
        super().__init__(library, config, marks)
        self._problem = ""
        self._pause = POLL / 2
        self._notes_seen = monotonic()
        self._next_look: Timer | None = None

    def watch_for_changes(self) -> None:
        """Look whether another window or the writer has changed something; less and less often while nobody types."""
        self._look()
        if monotonic() - self._notes_seen >= NOTES_POLL:
            self._notes_seen = monotonic()
            self.look_at_notes()
        self._pause = POLL if self.writer else min(2 * self._pause, LONGEST_POLL)
        self._next_look = self.set_timer(self._pause, self.watch_for_changes)

    def watch_again(self) -> None:
        """Somebody types: look soon."""
        if self._pause > POLL and self._next_look:
            self._next_look.stop()
            self._pause = POLL / 2
            self._next_look = self.set_timer(self._pause, self.watch_for_changes)

    def _look(self) -> None:
        if self.is_current:
            self.look_for_changes()
            self.look_for_more()
        problem = self.memory.problem
        if problem != self._problem:
            self._problem = problem
            self.say(problem)
            self.tell()

    def look_at_notes(self) -> None:
        """See, in a thread, what another window has changed in the notes."""
        self.run_worker(self._reload_notes, thread=True, exclusive=True, group="notes")

    def _reload_notes(self) -> None:
        if self.memory.reload():
            self.post_message(self.NotesChanged())

    def on_watching_notes_changed(self) -> None:
        """Show what another window has read, starred and corrected."""
        self.show_changes()

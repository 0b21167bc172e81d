"""Files that could not be read, with the reasons."""

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen

from replikk.screens.sheet import Sheet, heading, line
from replikk.screens.typed_keys import passed_on
from replikk.strings import tr
from replikk.widgets.looks import Marks
from replikk_index.models import FileReport


class NotReadScreen(Screen[None]):
    """The list; ``L``, ``q`` and Esc close it."""

    def __init__(self, reports: Sequence[FileReport], marks: Marks) -> None:
        super().__init__()
        self._reports = reports
        self._marks = marks

    def compose(self) -> ComposeResult:
        """One sheet."""
        lines = [each for report in self._reports for each in (heading(report.path), line(report.reason))]
        yield Sheet(tr("Not read"), lines or [line(tr("Every file could be read."))], self._marks, columns=1)

    def on_key(self, event: events.Key) -> None:
        """Scroll or close."""
        if not passed_on(event, self):
            self.query_one(Sheet).press(event.key, event.character or "", self.dismiss)

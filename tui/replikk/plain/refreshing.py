"""Bringing in new articles, and what is said meanwhile."""

import time
from collections.abc import Callable

from replikk.config import Config
from replikk.numbers import number
from replikk.plain.bringing_in import BringingIn
from replikk.plain.correcting import Correcting
from replikk.plain.printer import Printer
from replikk.strings import tr
from replikk_index.library import Library, OwnedLibrary

MOST_REFUSED = 100
"""Files told that could not be read; ``replikk refresh`` tells all."""
LOOK = 0.1
"""Seconds between two looks at the writer while it is waited for."""
PACE = 3.0
"""Seconds between two lines about how far the writer is."""


class Refreshing(Correcting):
    """The commands that concern the files of the library.

    Attributes:
        writer: brings in what is new; None when nothing is brought in.
    """

    def __init__(self, library: Library, config: Config, printer: Printer) -> None:
        super().__init__(library, config, printer)
        self.writer: BringingIn | None = None
        self._said = ""
        """About progress, last."""
        self._told = 0.0
        """When."""
        self._problem = ""

    def bring_in(self) -> None:
        """Begin to look for new, changed and deleted files."""
        if self.writer is None and isinstance(self.library, OwnedLibrary):
            self.writer, self._said, self._told = BringingIn(self.library.path), "", time.monotonic()

    def wait(self, until: Callable[[], bool], tell: Callable[[str], None]) -> None:
        """Wait for the writer to end, or for something to be there; say now and then how far it is."""
        while self.writer is not None and not self.writer.over.wait(LOOK) and not until():
            self._tell_progress(self.writer, tell)

    def tell_news(self, tell: Callable[[str], None]) -> None:
        """Say how far the writer is, or how it went once it has ended; and what is wrong with the user's notes."""
        if self.writer is not None and self.writer.over.is_set():
            said, news = self.writer.said, self.writer.news
            self.writer = None
            if said and (news or said != tr("Nothing new.")):
                tell(said)
        elif self.writer is not None:
            self._tell_progress(self.writer, tell)
        if self.memory.problem != self._problem:
            self._problem = self.memory.problem
            tell(self._problem)

    def _tell_progress(self, writer: BringingIn, tell: Callable[[str], None]) -> None:
        """Say it if it is news and some time has gone by."""
        now = time.monotonic()
        if now - self._told >= PACE and writer.words != self._said:
            self._told, self._said = now, writer.words
            tell(self._said)

    def stop_writer(self) -> None:
        """Let the writer end; what it has committed is kept."""
        if self.writer is not None:
            self.writer.stop()

    def refresh(self) -> None:
        """Bring in what is new, and wait for it; Ctrl+C gives it up."""
        if not isinstance(self.library, OwnedLibrary):
            self.say(tr("Only the owner of this library can bring in new files."))
            return
        self.bring_in()
        writer = self.writer
        if writer is None:
            return
        try:
            self.wait(lambda: False, self.say)
        finally:
            writer.stop()
            self.writer = None
            self.say(writer.said)
        if self.listing.whole and self.pane == "list":
            self.list_everything()

    def tell_not_read(self) -> None:
        """Tell which files could not be read, and why."""
        reports = self.library.refused()
        for at, report in enumerate(reports[:MOST_REFUSED], 1):
            self.printer.item(at, report.path, report.reason)
        if len(reports) > MOST_REFUSED:
            self.say(tr("and {n} more", n=number(len(reports) - MOST_REFUSED)))
        if not reports:
            self.say(tr("Every file could be read."))

"""Bringing in new articles, and what is said meanwhile."""

from collections.abc import Callable

from replikk.config import Config
from replikk.plain.bringing_in import BringingIn
from replikk.plain.correcting import Correcting
from replikk.plain.printer import Printer
from replikk.strings import tr
from replikk_index.library import Library, OwnedLibrary

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

    def bring_in(self) -> None:
        """Begin to look for new, changed and deleted files."""
        if self.writer is None and isinstance(self.library, OwnedLibrary):
            self.writer = BringingIn(self.library.path)

    def wait(self, until: Callable[[], bool], tell: Callable[[str], None]) -> None:
        """Wait for the writer to end, or for something to be there; say now and then how far it is."""
        while self.writer is not None and not self.writer.over.wait(0.1) and not until():
            self._wait_a_while(self.writer, until)
            if self.writer.words != self._said and not self.writer.over.is_set() and not until():
                self._said = self.writer.words
                tell(self._said)

    def _wait_a_while(self, writer: BringingIn, until: Callable[[], bool]) -> None:
        for _ in range(round(PACE * 10)):
            if writer.over.wait(0.1) or until():
                return

    def tell_news(self, tell: Callable[[str], None]) -> None:
        """Say how far the writer is, or how it went once it has ended."""
        writer = self.writer
        if writer is None:
            return
        if not writer.over.is_set():
            if writer.words != self._said:
                self._said = writer.words
                tell(self._said)
            return
        self.writer, self._said = None, ""
        if writer.said and (writer.news or writer.said != tr("Nothing new.")):
            tell(writer.said)

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
            self.writer, self._said = None, ""
            self.say(writer.said)
        if self.listing.whole and self.pane == "list":
            self.list_everything()

    def tell_not_read(self) -> None:
        """Tell which files could not be read, and why."""
        reports = self.library.refused()
        for at, report in enumerate(reports, 1):
            self.printer.item(at, report.path, report.reason)
        if not reports:
            self.say(tr("Every file could be read."))

"""Bringing in what is new: the writer at work, and what is said about it."""

import os
from array import array

from textual.message import Message

from replikk.config import Config
from replikk.logs import open_log
from replikk.paths import log_file
from replikk.progress_words import in_words, is_news, summary
from replikk.screens.asking import Asking
from replikk.screens.finding import Finding
from replikk.strings import tr
from replikk.widgets.looks import FINE, Marks
from replikk_index.errors import LibraryError, ReplikkError
from replikk_index.library import Library, OwnedLibrary
from replikk_index.process import Writer

POLL = 0.5
"""Seconds between two looks at whether the library has changed."""


class BringingIn(Finding):
    """Runs the writer process, says how far it is, and fills the list meanwhile."""

    writer: Writer | None = None
    progress = ""
    """What the writer is doing, in words; empty when there is none."""
    _revision = -1
    _listing = False

    def __init__(self, library: Library, config: Config, marks: Marks = FINE) -> None:
        super().__init__(library, config, marks)
        self._met: set[str] = set()
        """What has been said of the search index, and was to be mended."""

    class Listed(Message):
        """The rows of the library have been read anew."""

        def __init__(self, rows: "array[int]") -> None:
            super().__init__()
            self.rows = rows

    def action_refresh(self) -> None:
        """Look for new, changed and deleted files."""
        if isinstance(self.library, OwnedLibrary):
            self.bring_in(asked=True)
        else:
            self.say(tr("Only the owner of this library can bring in new files."))

    def bring_in(self, *, asked: bool) -> None:
        """Let the writer look for new files; ``asked``: the user wants to know also that there are none."""
        if self.writer is None:
            self.progress = tr("looking for articles…") if asked or not self.everything else ""
            self.run_worker(self._refresh(asked), group="refresh", exclusive=True)

    def on_asking_failed(self, message: Asking.Failed) -> None:
        """A search index that is damaged is made anew at once, while one reads on; once, if that does not help."""
        if message.reason not in self._met and self.writer is None and isinstance(self.library, OwnedLibrary):
            self._met.add(message.reason)
            self.bring_in(asked=False)

    async def _refresh(self, asked: bool) -> None:
        log = open_log(log_file())
        try:
            self.writer = await Writer.start(self.library.path, errors=log)
            async for progress in self.writer.progress():
                if asked or progress.total or not self.everything:
                    self.progress = in_words(progress)
                if progress.phase == "failed":
                    self.say(progress.message)
                self.tell()
            if self.writer.result is not None and (asked or is_news(self.writer.result)):
                self.say(summary(self.writer.result))
        except (ReplikkError, OSError) as error:
            self.say(str(error))
        finally:
            os.close(log)
        await self.stop_writer()  # who leaves the program meanwhile does so from there
        self.progress = ""
        self.look_for_changes()
        self.tell()

    async def stop_writer(self) -> None:
        """Let the writer end; what it has committed is kept."""
        writer, self.writer = self.writer, None
        if writer is not None:
            await writer.stop()

    def look_for_changes(self) -> None:
        """List anew, in a thread, if somebody has written to the library."""
        try:
            revision = self.library.revision()
        except LibraryError:  # it is being reset or mended; what is open stays, and the next look may succeed
            return
        if revision != self._revision and not self._listing:
            self._revision, self._listing = revision, True
            self.run_worker(self._list_anew, thread=True, group="listing")

    def _list_anew(self) -> None:
        try:
            self.post_message(self.Listed(self.library.rows()))
        except LibraryError:
            self._revision, self._listing = -1, False

    def on_bringing_in_listed(self, message: Listed) -> None:
        """Show the new rows; the cursor stays on its article."""
        self._listing = False
        self.everything = message.rows
        if self.results is None:
            row, below = self.list.row, self.list.cursor_line() - self.list.top
            if row is None:
                self.list_rows(self.everything)
            else:
                cursor = self.index_of(row)
                self.list_rows(self.everything, cursor, max(0, cursor * self.list.tall - below))
            if self.list.row != self.article_row or self.article is None:
                self.open_under_cursor()
        self.tell()

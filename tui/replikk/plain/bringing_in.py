"""Bringing in what is new: the writer at work in the background, and what can be said of it."""

import asyncio
import os
import threading
from contextlib import suppress
from pathlib import Path

from replikk import crash_report
from replikk.logs import open_log
from replikk.paths import log_file
from replikk.progress_words import in_words, is_news, summary
from replikk.strings import tr
from replikk_index.errors import ReplikkError
from replikk_index.process import PATIENCE, RefreshResult, Writer


class BringingIn:
    """One run of the writer process, watched by a thread.

    Attributes:
        words: what it is doing, for people.
        over: set when it has ended.
        said: how it went, for people, once it is over.
        news: whether it changed the library, or has something to say.
    """

    def __init__(self, library: Path) -> None:
        """Start the writer on the library in that folder."""
        self.words = tr("looking for articles…")
        self.over = threading.Event()
        self.said = ""
        self.news = False
        self._library = library
        self._loop = asyncio.new_event_loop()
        self._task: asyncio.Task[None] | None = None
        self._thread = threading.Thread(target=self._work, name="bringing in", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Let the writer end; what it has committed is kept."""
        with suppress(RuntimeError):  # it has just ended, and its loop with it
            self._loop.call_soon_threadsafe(self._cancel)
        self._thread.join(PATIENCE + 1)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _work(self) -> None:
        try:
            self._task = self._loop.create_task(self._run())
            self._loop.run_until_complete(self._task)
        except asyncio.CancelledError:
            self.said = tr("Given up; what was done is kept.")
        except Exception as error:  # noqa: BLE001 - a thread that breaks has nobody else to tell
            self.said = crash_report.tell(error)
        finally:
            self.over.set()
            self._loop.close()

    async def _run(self) -> None:
        log = open_log(log_file())
        writer = None
        try:
            writer = await Writer.start(self._library, errors=log)
            async for progress in writer.progress():
                self.words = in_words(progress)
            self._end(writer.result or RefreshResult())
        except (ReplikkError, OSError) as error:
            self.said = str(error)
        finally:
            os.close(log)
            if writer is not None:
                await writer.stop()

    def _end(self, result: RefreshResult) -> None:
        self.said = summary(result)
        self.news = is_news(result)

"""Asking the library while something is typed: what was typed first, one question at a time, only the last one."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from textual.message import Message

from replikk.config import Config
from replikk.screens.matches import Matches
from replikk.screens.offers import FEW, Completed, Instead, completion, instead
from replikk.widgets.looks import FINE, Marks
from replikk_index.engines import Cancel, Cancelled
from replikk_index.errors import ReplikkError
from replikk_index.library import Library
from replikk_index.models import Results, Target

FIRST_LISTED = 200
"""Hits that are asked for at once: several windows full."""
MOST_LISTED = 5000
"""Hits in the list, when there is time; nobody walks through more of them."""

HUSH = 0.15
"""Seconds without a key after which a query could be going to be completed."""
PAUSE = 0.5
"""Seconds without a key after which something else may have been meant: half a word seldom finds anything."""

Question = tuple[str, Target]
"""What is typed, and what is looked for."""
Look = Callable[[Library, Results, Cancel], Completed | Instead]


class Asking(Matches):
    """Puts questions to the library, in a thread.

    A letter stands on the screen before the library is asked, a question that is no longer wanted is given up, and
    those that came meanwhile are asked as one: however fast the keys come, no searches pile up.

    Attributes:
        wanted: the question that was asked last; None when its answer is no longer wanted.
        searching: whether a box is open in which something is typed.
        hurried: do not wait until nothing more is typed before looking around (for tests).
    """

    wanted: Question | None = None
    searching = False
    hurried = False
    _unasked = False
    """Whether the library has yet to be asked what is wanted."""
    _asking = False

    @dataclass
    class Found(Message):
        """A search has an answer."""

        results: Results

    @dataclass
    class Failed(Message):
        """A search has none, and why."""

        reason: str

    @dataclass
    class Offered(Message):
        """How a question could go on, or what may have been meant by it; each comes alone."""

        question: Question
        offer: Completed | Instead

    def __init__(self, library: Library, config: Config, marks: Marks = FINE) -> None:
        super().__init__(library, config, marks)
        self._news = asyncio.Event()
        """Another question, or none, is wanted."""

    def search(self, typed: str, target: Target) -> None:
        """Ask the library; the search before this one is no longer wanted."""
        self.wanted, self._unasked = (typed, target), True
        self._news.set()
        if not self._asking:
            self._asking = True
            self.run_worker(self._answer(), group="search")

    def stop_searching(self) -> None:
        """No answer is wanted any more."""
        self.wanted, self._unasked = None, False
        self._news.set()

    def listed(self, question: Question) -> bool:
        """Whether the answer to this question is what is listed."""
        return self.results is not None and (self.results.query, self.results.target) == question

    async def _answer(self) -> None:
        """Answer what is wanted until nothing more is."""
        try:
            while self._unasked:
                await self.wait_for_refresh()
                question, self._unasked = self.wanted, False
                self._news.clear()
                if question is None:
                    continue
                limit = MOST_LISTED if self.listed(question) else FIRST_LISTED
                await asyncio.to_thread(self._ask, question, limit)
                await self.wait_for_refresh()
                if self.results is not None and self.listed(question):
                    await self._look_around(question, self.results)
        except asyncio.CancelledError:
            self.stop_searching()  # the thread sees it and ends
            raise
        finally:
            self._asking = False

    async def _look_around(self, question: Question, results: Results) -> None:
        """What can wait until the hits are seen and no key comes: what could be typed next, the other hits, and what
        may have been meant.
        """
        if self.searching and await self._is_quiet(HUSH, question):
            await asyncio.to_thread(self._consider, question, completion, results)
            await self.wait_for_refresh()
        if len(results.hits) < min(results.total, MOST_LISTED) and await self._is_quiet(0, question):
            await asyncio.to_thread(self._ask, question, MOST_LISTED)
        if results.total > FEW or (self.searching and self.box.completed):
            return  # half a word is not a mistake
        if await self._is_quiet(PAUSE if self.searching else 0, question):
            await asyncio.to_thread(self._consider, question, instead, results)

    async def _is_quiet(self, seconds: float, question: Question) -> bool:
        """Whether nothing else is wanted for so long."""
        if seconds and not self.hurried:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), seconds)
        return not self._is_stale(question)

    def _is_stale(self, question: Question) -> bool:
        return self._unasked or self.wanted != question

    # in a thread

    def _ask(self, question: Question, limit: int) -> None:
        """Ask once, and tell the answer."""
        try:
            results = self.library.search(*question, limit=limit, cancel=lambda: self._is_stale(question))
        except Cancelled:
            return
        except ReplikkError as error:
            self.post_message(self.Failed(str(error)))
            return
        if not self._is_stale(question):
            self.post_message(self.Found(results))

    def _consider(self, question: Question, look: Look, results: Results) -> None:
        """Look for something to offer, and tell it."""
        try:
            offered = look(self.library, results, lambda: self._is_stale(question))
        except (Cancelled, ReplikkError):
            return
        if not self._is_stale(question):
            self.post_message(self.Offered(question, offered))

"""Reading keys in the event loop itself: no thread between a key and its answer."""

import asyncio
import os
import select
from codecs import getincrementaldecoder
from collections.abc import Callable
from time import monotonic

from textual import constants
from textual._parser import ParseError
from textual._xterm_parser import XTermParser
from textual.message import Message

from replikk.terminal.pacing import ANSWER

_ESCAPE_DELAY = constants.ESCAPE_DELAY + 0.005
"""Seconds after which an ESC alone is the Escape key: when Textual's parser thinks so, too."""
_AT_ONCE = 4096


class Keyboard:
    """Turns what the terminal sends into Textual's messages."""

    def __init__(
        self,
        file: int,
        loop: asyncio.AbstractEventLoop,
        message: Callable[[Message], None],
        answered: Callable[[], None],
        gone: Callable[[], None],
    ) -> None:
        """Read from a terminal.

        Args:
            file: its descriptor.
            loop: tells when there is something to read.
            message: gets keys and pastes.
            answered: called for the answer that ``pacing`` asks for.
            gone: called when the terminal has hung up.
        """
        self._file, self._loop = file, loop
        self._message, self._answered, self._gone = message, answered, gone
        self._parser = XTermParser()
        self._decode = getincrementaldecoder("utf-8")("replace").decode
        self._begun = ""
        self._timer: asyncio.TimerHandle | None = None
        self.expecting = False
        """Whether an answer may come, so that its beginning is not taken for a key."""

    def start(self) -> None:
        """Begin to listen."""
        self._loop.add_reader(self._file, self._read)

    def stop(self) -> None:
        """Listen no longer."""
        self._loop.remove_reader(self._file)
        if self._timer:
            self._timer.cancel()

    def _read(self) -> None:
        try:
            data = os.read(self._file, _AT_ONCE)
        except BlockingIOError:
            return
        except OSError:  # EIO: the other end is closed
            data = b""
        if not data:
            self.stop()
            self._gone()
            return
        self._take(self._decode(data))

    def _take(self, typed: str) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None
        typed = self._begun + typed
        self._begun = ""
        while ANSWER in typed:
            typed = typed.replace(ANSWER, "", 1)
            self._answered()
        if self.expecting:
            self._begun = next((ANSWER[:size] for size in (3, 2, 1) if typed.endswith(ANSWER[:size])), "")
            typed = typed[: len(typed) - len(self._begun)]
        if typed:
            self._feed(typed)
        if self._begun or "\x1b" in typed:
            self._timer = self._loop.call_later(_ESCAPE_DELAY, self._settle)

    def _feed(self, typed: str) -> None:
        try:
            for message in self._parser.feed(typed):
                self._message(message)
        except ParseError:
            self._parser = XTermParser()

    def _settle(self) -> None:
        """Nothing follows: what was begun is what was meant."""
        self._timer = None
        begun, self._begun = self._begun, ""
        if begun:
            self._feed(begun)
            self._timer = self._loop.call_later(_ESCAPE_DELAY, self._settle)
        for message in self._parser.tick():
            self._message(message)


def swallow(file: int, answer: bytes, seconds: float) -> None:
    """Read and forget what the terminal sends, until this answer, or so long."""
    seen = b""
    until = monotonic() + seconds
    while answer not in seen and (left := until - monotonic()) > 0:
        ready, _, _ = select.select([file], [], [], left)
        if not ready:
            return
        try:
            data = os.read(file, _AT_ONCE)
        except OSError:
            return
        if not data:
            return
        seen = seen[-8:] + data

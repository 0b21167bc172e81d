"""One frame at a time on a slow line.

Between the program and the terminal lie buffers (ssh, the network, a modem) that take far more than the line carries.
What is sent into them cannot be taken back, so a held key would be watched for minutes. The terminal is therefore asked
after a frame to say that it is there (DSR 5); until it answers, nothing more is drawn, and then only what is seen last.
"""

from collections.abc import Callable
from typing import Protocol

QUESTION = "\x1b[5n"
ANSWER = "\x1b[0n"
SLOW = 0.06
"""Seconds to an answer from which the line is taken for slow."""
LARGE = 600
"""Bytes of a frame that is worth a question though the line seemed fast."""
SMALL = 500
"""Bytes that a frame may come behind without being noticeably later."""
PATIENCE = 6.0
"""Seconds to wait for an answer on a line that is known to be slow."""
FIRST_PATIENCE = 1.0
"""The same for a terminal that has never answered: some do not."""
GIVEN_UP = 3
"""Questions in a row without an answer after which a terminal that has answered is not asked again."""


class Timer(Protocol):
    """Something that was put off."""

    def cancel(self) -> None:
        """Do not do it."""


class Clock(Protocol):
    """Part of an event loop."""

    def time(self) -> float:
        """Seconds."""

    def call_later(self, delay: float, callback: Callable[[], None]) -> Timer:
        """Do something later."""


class Pacing:
    """Knows whether the line is slow and whether a frame is under way."""

    def __init__(self, clock: Clock, free: Callable[[], None]) -> None:
        """Begin with a line of which nothing is known.

        Args:
            clock: tells the time.
            free: called when the next frame may be sent.
        """
        self._clock = clock
        self._free = free
        self._asked = 0.0
        self._timer: Timer | None = None
        self._unanswered = 0
        self._due = 0
        self._under_way = 0
        self._in_haste = False
        self.round_trip = 0.0
        """Seconds that the last answer took; 0 before the first."""

    @property
    def is_slow(self) -> bool:
        """Whether the line is."""
        return self.round_trip > SLOW

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is due."""
        return self._timer is not None

    @property
    def must_wait(self) -> bool:
        """Whether the next frame has to wait for it: not for a first answer that has only just been asked for."""
        if self._timer is None or self._in_haste:
            return False
        return self.is_slow or self._clock.time() - self._asked > SLOW

    def question(self, size: int) -> str:
        """What to send after a frame of so many bytes: a question, or nothing."""
        in_haste, self._in_haste = self._in_haste, False
        if self._timer and not in_haste:
            return ""
        if self._unanswered >= (GIVEN_UP if self.round_trip else 1):
            return ""
        if self.round_trip and not self.is_slow and size < LARGE:
            return ""
        if self._timer:
            self._timer.cancel()
        self._due += 1
        self._under_way = size
        self._asked = self._clock.time()
        self._timer = self._clock.call_later(PATIENCE if self.round_trip else FIRST_PATIENCE, self._give_up)
        return QUESTION

    def answered(self) -> None:
        """The terminal has drawn the frame; it may say so after we have given up."""
        self._due = max(0, self._due - 1)
        if self._asked and not self._due:
            self.round_trip = self._clock.time() - self._asked
            self._asked, self._unanswered = 0.0, 0
            self._end()

    def hurry(self) -> None:
        """Let one frame go before the answer comes, if little is under way."""
        self._in_haste = self._timer is not None and self._under_way <= SMALL

    def _give_up(self) -> None:
        """It says nothing; one that never does is not asked again, nor one that does not any more."""
        self._unanswered, self._due = self._unanswered + 1, 0
        self._end()

    def _end(self) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None
            self._free()

    def stop(self) -> None:
        """Wait no longer."""
        if self._timer:
            self._timer.cancel()
            self._timer = None

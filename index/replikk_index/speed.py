"""How fast something goes, and how long it will take."""

import time

from replikk_index.models import Phase, Progress


class Speed:
    """How far one phase of a refresh is."""

    def __init__(self, phase: Phase, total: int) -> None:
        self.phase = phase
        self._began = time.monotonic()
        self.total = total
        self.done = 0

    @property
    def rate(self) -> float:
        """How many a second, so far; 0 before the first is done."""
        seconds = time.monotonic() - self._began
        return self.done / seconds if seconds > 0 else 0.0

    @property
    def left(self) -> int:
        """How many are not done."""
        return self.total - self.done

    def progress(self, refused: int = 0, expected: float = 0.0, beside: float = 0.0) -> Progress:
        """A report on it.

        Args:
            refused: files that cannot be read.
            expected: how many a second, as long as none is done.
            beside: seconds that something else will take which is done at the same time.
        """
        rate = self.rate or expected
        left = max(self.left / rate if rate > 0 else 0.0, beside)
        return Progress(self.phase, self.done, self.total, refused, round(rate, 1), round(left, 1))

"""How fast something goes, and how long it will take."""

import time

from replikk_index.models import Phase, Progress


class Speed:
    """How far one phase of a refresh is."""

    def __init__(self, phase: Phase, total: int) -> None:
        self._phase = phase
        self._began = time.monotonic()
        self.total = total
        self.done = 0

    def progress(self, refused: int = 0, expected: float = 0.0) -> Progress:
        """A report on it; ``expected``: articles a second, as long as none is done."""
        seconds = time.monotonic() - self._began
        rate = self.done / seconds if seconds > 0 and self.done else expected
        left = (self.total - self.done) / rate if rate > 0 else 0.0
        return Progress(self._phase, self.done, self.total, refused, round(rate, 1), round(left, 1))

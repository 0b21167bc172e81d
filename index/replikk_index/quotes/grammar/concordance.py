"""Where the words of a pattern stand in the text that is being read."""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterator, Sequence

_SHORT = 400
"""Letters of a text that is searched anew each time: a piece cut out of the one that is being read."""

_Kept = tuple[str, list[int], list[re.Match[str]]]


class Concordance:
    """A pattern that searches a text once, and afterwards looks up what it is asked for.

    The scanners ask for the same words in stretches that overlap, and in a text without stops or ends they overlap
    many times. It answers as ``re.Pattern`` does, except that the end of a stretch cuts no word in two. Only the text
    it was asked for last is kept, so that two long ones should not be asked for by turns.
    """

    __slots__ = ("_kept", "_pattern", "fullmatch", "match")

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self.match = pattern.match
        self.fullmatch = pattern.fullmatch
        self._kept: _Kept = ("", [], [])

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first that stands between ``start`` and ``end``."""
        matches, places = self._between(text, start, end)
        return matches[places[0]] if places else None

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """All that stand between ``start`` and ``end``."""
        matches, places = self._between(text, start, end)
        return map(matches.__getitem__, places)

    def backwards(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """All that stand between ``start`` and ``end``, the last first."""
        matches, places = self._between(text, start, end)
        return map(matches.__getitem__, reversed(places))

    def _between(self, text: str, start: int, end: int) -> tuple[Sequence[re.Match[str]], range]:
        if len(text) < _SHORT:
            matches = list(self._pattern.finditer(text, start, end))
            return matches, range(len(matches))
        kept = self._kept
        if kept[0] is not text:
            every = list(self._pattern.finditer(text))
            kept = self._kept = (text, [each.start() for each in every], every)
        _, starts, matches = kept
        low = bisect_left(starts, start)
        high = bisect_left(starts, end, low)
        cut: list[re.Match[str]] = []
        if low < high and matches[high - 1].end() > end:  # a phrase that ends behind: its beginning may be a word, too
            high -= 1
            cut = list(self._pattern.finditer(text, starts[high], end))
        if low and matches[low - 1].end() > start:  # a phrase that begins before: its rest may be a word, too
            within = self._pattern.search(text, start, min(end, matches[low - 1].end()))
            if within:
                matches = [within, *matches[low:high]]
                low, high = 0, len(matches)
        if cut:
            matches = [*matches[low:high], *cut]
            low, high = 0, len(matches)
        return matches, range(low, high)

"""Anchors that survive a re-import: a passage is found again by its words, or reported as lost.

After the TextQuoteSelector of the W3C Web Annotation Data Model (2017, section 4.2.4), stricter in one point:
both sides must match, so that an anchor never moves to a passage that only looks like the one it was made for.
"""

import re
import unicodedata
from dataclasses import dataclass

from replikk_index.keys import content_hash

CONTEXT = 32
"""Most code points of a prefix or suffix."""

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Found:
    """Where a passage stands now."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lost:
    """A passage that cannot be found for certain."""

    reason: str
    """For people."""


@dataclass(frozen=True, slots=True)
class Selector:
    """A passage, by its words and their surroundings."""

    exact: str
    prefix: str
    """What stood before it, up to ``CONTEXT``; shorter only at the beginning of the text."""
    suffix: str
    """What stood after it; shorter only at the end of the text."""
    text_hash: str
    """``keys.content_hash`` of the text it was made for."""
    start: int
    """Where it stood in that text."""
    unique: bool = True
    """It was the only such place there; if not, it is found in that very text only."""

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "Selector":
        """An anchor for ``text[start:end]``; raises ``ValueError`` if that is empty."""
        if not 0 <= start < end <= len(text):
            raise ValueError(f"no passage from {start} to {end} in a text of {len(text)}")
        before, after = max(0, start - CONTEXT), min(len(text), end + CONTEXT)
        # a letter and the accents that follow it are not torn apart, as another normal form may write them as one
        while before < start and before and _joins(text[before]):
            before += 1
        while end < after < len(text) and _joins(text[after]):
            after -= 1
        parts = text[start:end], text[before:start], text[end:after]
        selector = cls(*parts, content_hash(text.encode("utf-8", "surrogatepass")), start)
        return selector if len(selector._places(text)) == 1 else cls(*parts, selector.text_hash, start, unique=False)

    def find(self, text: str) -> Found | Lost:
        """The one place in a text where it stands, alike but for white space and Unicode's normal form."""
        end = self.start + len(self.exact)
        if content_hash(text.encode("utf-8", "surrogatepass")) == self.text_hash:
            return Found(self.start, end)
        if not self.unique:
            return Lost("the text has changed, and the passage stood there more than once")
        places = self._places(text)
        if len(places) == 1:
            return places[0]
        if places:
            return Lost(f"the passage now stands there {len(places)} times")
        return Lost("the passage, or what stood around it, is no longer in the text")

    def _places(self, text: str) -> tuple[Found, ...]:
        if not self.exact.strip():
            return ()
        sought = _Folded(self.prefix + self.exact + self.suffix)
        low, high = sought.span(len(self.prefix), len(self.prefix) + len(self.exact))
        if sought.text[low:high] != _Folded(self.exact).text:
            return ()  # the passage tears a letter from its accents: it is found in its own text only
        folded = _Folded(text)
        at_start, at_end = len(self.prefix) < CONTEXT // 2, len(self.suffix) < CONTEXT // 2
        places = []
        place = folded.text.find(sought.text)
        while place >= 0:
            end = place + len(sought.text)
            # little or no context on a side means that the text began or ended there: so it must still
            fits = (not at_start or place == 0) and (not at_end or end == len(folded.text))
            whole = folded.original(place + low, place + high)
            if fits and whole:
                places.append(whole)
            place = folded.text.find(sought.text, place + 1)
        return tuple(places)


class _Folded:
    """A text in NFC, its white space folded and stripped, and where each letter of it comes from."""

    def __init__(self, text: str) -> None:
        composed = unicodedata.is_normalized("NFC", text)
        parts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for start, end in _clusters(text, one_each=composed):
            part = text[start:end]
            part = " " if part.isspace() else unicodedata.normalize("NFC", part)
            if part == " " and (not parts or parts[-1] == " "):
                if parts:
                    ends[-1] = end
                continue
            parts.append(part)
            starts += [start] * len(part)
            ends += [end] * len(part)
        if parts and parts[-1] == " ":
            parts.pop(), starts.pop(), ends.pop()
        self.text = "".join(parts)
        self._source = text
        self._starts = starts
        self._ends = ends

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a span of the source is in the folded text, without white space at its edges."""
        inside = [place for place, at in enumerate(self._starts) if start <= at < end and self.text[place] != " "]
        return (inside[0], inside[-1] + 1) if inside else (0, 0)

    def original(self, start: int, end: int) -> Found | None:
        """Where a span of the folded text comes from; None if it tears a letter from its accents."""
        if start >= end:
            return None
        low, high = self._starts[start], self._ends[end - 1]
        torn = (high < len(self._source) and _joins(self._source[high])) or _joins(self._source[low])
        return None if torn else Found(low, high)


def _clusters(text: str, *, one_each: bool) -> list[tuple[int, int]]:
    """Pieces that normalise independently: white space in one, a letter with the marks that follow it."""
    if one_each:
        return [(place, place + 1) for place in range(len(text))]
    starts = [place for place, letter in enumerate(text) if place == 0 or not _joins(letter)]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _joins(letter: str) -> bool:
    """Whether it belongs to the letter before it: combining marks, vowel signs, inner jamo of Hangul."""
    return unicodedata.category(letter) in ("Mn", "Mc", "Me") or "\u1160" <= letter <= "\u11ff"

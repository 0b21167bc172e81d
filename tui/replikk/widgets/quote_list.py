"""A list of quotes of one speaker: where and when above, the words below."""

from functools import lru_cache

from replikk.cells import cut, width
from replikk.render import Piece
from replikk.widgets.entries import Entries
from replikk.widgets.lines import text
from replikk.widgets.looks import DIM, PLAIN, QUOTE
from replikk.widgets.sayings import Said
from replikk.widgets.words import broken


class QuoteList(Entries[Said]):
    """Quotes of any number; the first line of each says where, the others are its words."""

    def blank(self, row: int) -> Said:
        """No words."""
        return Said(row, "")

    def line(self, number: int, cells: int, /) -> list[Piece]:
        """One line of a quote."""
        index, part = divmod(number, self.tall)
        entry, current = self.entry(index), index == self.cursor
        if part == 0:
            right = "  ".join(each for each in (entry.sign, entry.kind) if each)
            place = cut(entry.place, cells - 3 - width(right), self.marks.ellipsis)
            gap = " " * (cells - 2 - width(place) - width(right))
            return [self._bar(current), text(place, DIM), text(f"{gap}{right}", DIM)]
        lines = _broken(entry.words, cells - 3, self.tall - 1, self.marks.ellipsis)
        style = QUOTE if entry.direct else PLAIN
        if part > len(lines):
            return []
        return [self._bar(current), text(" "), text(lines[part - 1], style)]

    def _bar(self, current: bool) -> Piece:
        return text(self.marks.bar if current else " ")


@lru_cache(maxsize=128)
def _broken(words: str, cells: int, most: int, ellipsis: str) -> tuple[str, ...]:
    return tuple(broken(words, cells, most, ellipsis))

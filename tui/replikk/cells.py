"""Text in terminal cells: what may be shown, how wide it is, and cutting it to a width.

``printable`` is the last gate before the terminal. Widths are always those of the text that came through it.
"""

import re

from rich.cells import cell_len

from replikk_index.text import thinned

_LOSS = 4
"""Cells of a word that are given up so that no part of it is left."""
_LEADING_ON = ' –—-:,;«“("„'

UNSHOWN = "·"
"""Stands for a character that no terminal should get."""

# Joiners, selectors and other format characters: terminals disagree about their width, so they go.
_DROPPED = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)


def printable(text: str) -> str:
    """The text with nothing in it that could steer a terminal or reorder a line.

    Format characters and all but the first marks on a letter vanish, every kind of white space becomes a space, and any
    other unprintable character a dot.
    """
    if text.isascii() and text.isprintable():
        return text
    text = thinned(_DROPPED.sub("", text))
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else " " if c.isspace() else UNSHOWN for c in text)


def width(text: str) -> int:
    """Cells that the text takes once it is printable."""
    if text.isascii() and text.isprintable():
        return len(text)
    return cell_len(printable(text))


def cut(text: str, cells: int, ellipsis: str = "…") -> str:
    """The printable text in at most ``cells`` cells; the ellipsis says that some is missing."""
    text = printable(text)
    if width(text) <= cells:
        return text
    room = cells - width(ellipsis)
    if room < 1:
        return text[: fitting(text, 0, len(text), cells)]
    return text[: fitting(text, 0, len(text), room)].rstrip() + ellipsis


def shorten(text: str, cells: int, ellipsis: str = "…") -> str:
    """As ``cut``, but behind a whole word where that costs few cells; a dash or a mark that led on goes with the rest.

    A word of which most is seen tells more than none, so a long one is cut.
    """
    short = cut(text, cells, ellipsis)
    if not ellipsis or not short.endswith(ellipsis) or printable(text).startswith(short):
        return short
    kept = short.removesuffix(ellipsis)
    whole = kept if printable(text)[len(kept) : len(kept) + 1].isspace() else kept.rpartition(" ")[0]
    kept = whole if whole and width(kept) - width(whole) <= _LOSS else kept
    return (kept.rstrip(_LEADING_ON) or kept) + ellipsis


def fit(text: str, cells: int, ellipsis: str = "…") -> str:
    """As ``cut``, filled up with spaces to exactly ``cells`` cells."""
    short = cut(text, cells, ellipsis)
    return short + " " * (cells - width(short))


def fitting(text: str, start: int, end: int, cells: int) -> int:
    """Where to stop so that ``text[start:stop]`` takes at most ``cells`` cells; marks stay with their letter."""
    used = 0
    for stop in range(start, end):
        used += width(text[stop])
        if used > cells:
            return stop
    return end

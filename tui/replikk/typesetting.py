"""A typesetter's care for lines: marks that hang in the margin, titles of even lines, no lonely last letters."""

from replikk.cells import width
from replikk.wrapping import Cut, wrap

_DASHES = ("– ", "— ", "― ", "- ")
_MARKS = tuple("«»“”„‘’‹›\"'")
_RUNT = 3
"""Cells of a last line that is none: a letter or two and a full stop."""
_LONGEST_TITLE = 400
"""Letters; beyond, it is no title, and looking for even lines takes too long."""


def hang_of(text: str, start: int, most: int) -> int:
    """Cells of a dash or mark that a paragraph begins with and that may stand in the margin; 0 for none.

    Args:
        text: the whole text.
        start: of the paragraph.
        most: cells there are for it in the margin.
    """
    hang = 2 if text.startswith(_DASHES, start) else 1 if text.startswith(_MARKS, start) else 0
    return hang if hang <= most else 0


def is_spoken(text: str, start: int) -> bool:
    """Whether a paragraph begins with a dash."""
    return text.startswith(_DASHES, start)


def set_lines(text: str, start: int, end: int, first: int, rest: int) -> list[Cut]:
    """As ``wrap``; a last line of a letter or two gets the word before it for company."""
    lines = wrap(text, start, end, first, rest)
    if len(lines) > 1:
        (above, above_end), (below, below_end) = lines[-2:]
        space = text.rfind(" ", above, above_end)
        if (
            width(text[below:below_end]) <= _RUNT
            and "\n" not in text[above_end:below]
            and text[above:space].strip(" –—―-")
            and text[space - 1].isalpha()
            and text[space + 1].isalpha()
            and space > above
            and width(text[space + 1 : below_end]) <= rest
        ):
            lines[-2:] = [(above, space), (space + 1, below_end)]
    return lines


def even_lines(text: str, hang: int, room: int) -> list[Cut]:
    """A title in as few lines as there must be, and none of them much longer than the others.

    Args:
        text: the title, and nothing else.
        hang: cells of it that stand in the margin.
        room: cells of a line.
    """
    lines = wrap(text, 0, len(text), room + hang, room)
    if len(lines) == 1 or len(text) > _LONGEST_TITLE:
        return lines
    low, high = 1, room
    while low < high:
        middle = (low + high) // 2
        if len(wrap(text, 0, len(text), middle + hang, middle)) > len(lines):
            low = middle + 1
        else:
            high = middle
    return wrap(text, 0, len(text), high + hang, high)

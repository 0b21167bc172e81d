"""The words of a quote, broken into a few lines."""

from collections.abc import Iterator

from replikk.cells import shorten
from replikk.wrapping import wrap


def broken(words: str, cells: int, most: int, ellipsis: str) -> Iterator[str]:
    """Lines of at most ``cells`` cells; a dash or an opening mark stands alone at the left, an end is cut visibly."""
    hang = _hang(words)
    lines = wrap(words, 0, len(words), cells, cells - hang)
    for number, (start, end) in enumerate(lines[:most]):
        indent = " " * hang if number else ""
        if number == most - 1 and len(lines) > most:
            yield indent + shorten(words[start:], cells - len(indent), ellipsis)
        else:
            yield indent + words[start:end]


def _hang(words: str) -> int:
    """How far later lines are set in."""
    if words.startswith("– "):
        return 2
    return 0 if words[:1].isalnum() else 1

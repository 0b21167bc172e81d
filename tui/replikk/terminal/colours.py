"""How many colours a terminal has, and arithmetic with colours: the nearest of 256, and contrast."""

from collections.abc import Mapping
from enum import IntEnum
from functools import lru_cache

Rgb = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""


class Depth(IntEnum):
    """How many colours there are to draw with."""

    NONE = 0
    SIXTEEN = 16
    MANY = 256
    TRUE = 1 << 24


_WITHOUT = ("vt", "dumb", "unknown", "emacs", "sun", "wyse", "adm")
"""Beginnings of the names of terminals without colours."""
_TRUE = frozenset({"xterm-kitty", "xterm-ghostty", "ghostty", "alacritty", "foot", "wezterm", "contour", "iterm2"})
_TRUE_PROGRAMS = frozenset({"iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "WarpTerminal"})
_STEPS = (0, 95, 135, 175, 215, 255)
"""Of each of the three colours in the cube of 256."""


def depth(environ: Mapping[str, str]) -> Depth:
    """How many colours the terminal shows, as far as the environment tells.

    ssh hands on ``TERM`` alone, so that ``COLORTERM`` and ``TERM_PROGRAM`` say something only where they are set.
    Of two answers the smaller one is given: a colour that is not there is worse than one that is not used.

    Args:
        environ: the variables ``NO_COLOR`` (see no-color.org), ``TERM``, ``COLORTERM``, ``TERM_PROGRAM`` and ``STY``.
    """
    term = environ.get("TERM", "").lower()
    if environ.get("NO_COLOR") or not term or term.startswith(_WITHOUT) or term.endswith(("-m", "-mono")):
        return Depth.NONE
    if environ.get("TERM_PROGRAM") == "Apple_Terminal":
        return Depth.MANY
    if environ.get("STY"):  # GNU screen does not pass more on, whatever the terminal around it says of itself
        return Depth.MANY if "256" in term else Depth.SIXTEEN
    if environ.get("COLORTERM", "").lower() in ("truecolor", "24bit") and term != "linux":
        return Depth.TRUE
    if term in _TRUE or term.startswith("foot-") or term.endswith("-direct") or "truecolor" in term:
        return Depth.TRUE
    if environ.get("TERM_PROGRAM") in _TRUE_PROGRAMS and not environ.get("TMUX"):
        return Depth.TRUE
    return Depth.MANY if "256" in term else Depth.SIXTEEN


def rgb(number: int) -> Rgb:
    """What number 16 to 255 of the 256 colours looks like; those below look as the user wants."""
    if number >= 232:
        grey = 8 + 10 * (number - 232)
        return grey, grey, grey
    red, rest = divmod(number - 16, 36)
    return _STEPS[red], _STEPS[rest // 6], _STEPS[rest % 6]


@lru_cache(maxsize=64)
def nearest(colour: Rgb) -> int:
    """Which of the 256 colours is the most like this one; never one of the first 16."""
    return min(range(16, 256), key=lambda number: _distance(rgb(number), colour))


def contrast(one: Rgb, other: Rgb) -> float:
    """How much two colours stand out from each other, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: Rgb) -> float:
    """How bright a colour is, 0 to 1 (WCAG 2.2, "relative luminance")."""
    parts = (part / 255 for part in colour)
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _distance(one: Rgb, other: Rgb) -> int:
    """Squared, with the weights of the eye."""
    red, green, blue = (a - b for a, b in zip(one, other, strict=True))
    return 3 * red * red + 4 * green * green + 2 * blue * blue

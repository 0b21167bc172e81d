"""OSC 52, the sequence that gives a terminal a text for its clipboard, through tmux and GNU screen.

tmux takes the sequence itself where ``set-clipboard`` is ``on``, and hands on what is wrapped for it where
``allow-passthrough`` is; nobody can see which, so it gets both. GNU screen hands on what is wrapped, in small pieces.
What is wrapped for tmux must never reach a screen: it would print the wrapping.
"""

from collections.abc import Sequence
from typing import Literal

from replikk.terminal.environment import Environment

Layer = Literal["tmux", "screen", "unsure"]
"""A program between us and the terminal; ``unsure``: tmux or screen, by a ``TERM`` that both use."""

MOST = 74_994
"""Bytes of base64 that every terminal takes which takes any (hterm and xterm count so)."""
MOST_OF_MODERN = 1_000_000
_MODERN = ("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm")
"""Beginnings of ``TERM`` of terminals that take more, as ssh brings it along."""
_WITHOUT = ("linux", "vt1", "vt2", "vt3", "vt4", "vt5", "ansi", "cons", "dumb", "eterm", "emacs")
"""Of those that have no clipboard, and may show the sequence instead."""
_PIECE = 240
"""Bytes of one piece for screen, which takes at most 256."""
_MOST_UNWRAPPED = 700
"""Of a sequence that is not wrapped, screen drops 768 bytes and prints the rest."""


def layers(here: Environment) -> tuple[Layer, ...]:
    """What lies between, the nearest first.

    ``TMUX`` and ``STY`` do not come through ssh, but ``TERM`` does.
    """
    match here.tmux, here.screen, here.nearest:
        case True, True, "tmux":
            return ("tmux", "screen")
        case True, True, "screen":
            return ("screen", "tmux")
        case True, True, _:
            return ("unsure",)
        case True, False, _:
            return ("tmux",)
        case False, True, _:
            return ("screen",)
    if here.term.startswith("tmux"):
        return ("tmux",)
    if here.term.startswith(("screen.", "screen-bce")):
        return ("screen",)
    return ("unsure",) if here.term.startswith("screen") else ()


def most(here: Environment) -> int:
    """Bytes of base64 that may be sent; 0 where the terminal is one without a clipboard."""
    if not layers(here) and here.term.startswith(_WITHOUT):
        return 0
    return MOST_OF_MODERN if here.term.startswith(_MODERN) else MOST


def sequence(payload: str, between: Sequence[Layer] = ()) -> str:
    """All that is sent for a payload in base64.

    Args:
        payload: what the terminal is to keep.
        between: what it goes through, the nearest first.
    """
    return "".join(_ways(f"\x1b]52;c;{payload}\x07", between))


def _ways(plain: str, between: Sequence[Layer]) -> list[str]:
    """The sequence in every form that may get through."""
    if not between:
        return [plain]
    further = _ways(plain, between[1:])
    match between[0]:
        case "screen":
            return [_for_screen(each) for each in further]
        case "tmux":
            return [plain, *(_for_tmux(each) for each in further)]
        case _:
            short = [plain] if len(plain) <= _MOST_UNWRAPPED else []
            return [*short, *(_for_screen(each) for each in further)]  # tmux drops what is wrapped for screen


def _for_tmux(sequence: str) -> str:
    doubled = sequence.replace("\x1b", "\x1b\x1b")
    return f"\x1bPtmux;{doubled}\x1b\\"


def _for_screen(sequence: str) -> str:
    r"""In pieces; where the sequence itself has an ``ESC \``, a new one begins between the two."""
    pieces = []
    for part in sequence.replace("\x1b\\", "\x1b\0\\").split("\0"):
        pieces += [part[start : start + _PIECE] for start in range(0, len(part), _PIECE)]
    return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)

"""Copying to the clipboard of the machine the user sits at: OSC 52, through whatever lies between.

The terminal does not answer, so nobody can know whether it took the text. The message says so.
"""

import base64
from collections.abc import Callable
from dataclasses import dataclass

from replikk.strings import tr
from replikk.terminal.environment import Environment, look

MOST = 74_994
"""Bytes of base64 that old terminals take (xterm, hterm)."""
_CHUNK = 240
"""Bytes of one DCS in GNU screen, which takes at most 256."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What happened."""

    ok: bool
    """It was sent; whether it arrived is not known."""
    message: str
    """For people."""
    letters: int


def copy(text: str, write: Callable[[str], None], environment: Environment | None = None) -> Sent:
    """Send a text to the terminal's clipboard.

    Args:
        text: what to copy; control characters but line ends are left out.
        write: sends a sequence to the terminal.
        environment: where we are; looked up if not given.
    """
    here = environment or look()
    plain = "".join(letter for letter in text if letter == "\n" or letter.isprintable())
    payload = base64.b64encode(plain.encode("utf-8", "replace")).decode("ascii")
    if len(payload) > MOST:
        return Sent(False, tr("not copied: {n} letters are too many for a terminal", n=len(plain)), len(plain))
    write(sequence(payload, here))
    between = "tmux" if here.tmux else "screen" if here.screen else ""
    if between:
        said = tr("{n} letters sent through {between}; the terminal does not confirm", n=len(plain), between=between)
    else:
        said = tr("{n} letters sent to your terminal; it does not confirm", n=len(plain))
    return Sent(True, said, len(plain))


def sequence(payload: str, here: Environment) -> str:
    """OSC 52, wrapped for tmux or screen.

    tmux takes the plain one when ``set-clipboard`` is on and the wrapped one when ``allow-passthrough`` is: it gets
    both. screen passes only what is wrapped, in small pieces.
    """
    plain = f"\x1b]52;c;{payload}\x07"
    if here.tmux:
        doubled = plain.replace("\x1b", "\x1b\x1b")
        return f"{plain}\x1bPtmux;{doubled}\x1b\\"
    if here.screen:
        pieces = (plain[start : start + _CHUNK] for start in range(0, len(plain), _CHUNK))
        return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)
    return plain

"""What a terminal can do, as far as its name and the environment tell: nothing is asked that could be shown as text."""

import codecs
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from rich.color import ColorSystem

from replikk.terminal.colours import Depth, depth
from replikk.terminal.difference import Abilities
from replikk.terminal.environment import speaks_utf8

_SYNCHRONISING = ("alacritty", "contour", "foot", "ghostty", "wezterm", "xterm-ghostty", "xterm-kitty")
_SYNCHRONISING_PROGRAMS = frozenset({"WezTerm", "ghostty", "iTerm.app", "contour"})
_NO_BACK_COLOUR_ERASE = ("screen", "vt", "cons", "sun", "ansi")
_SYSTEMS = {
    Depth.NONE: None,
    Depth.SIXTEEN: ColorSystem.STANDARD,
    Depth.MANY: ColorSystem.EIGHT_BIT,
    Depth.TRUE: ColorSystem.TRUECOLOR,
}


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What may be sent."""

    colours: ColorSystem | None
    erases_in_colour: bool
    synchronises: bool
    links: bool
    abilities: Abilities
    charset: str
    """Of the locale; what it cannot write becomes a likeness in ASCII."""

    def encode(self, data: str) -> bytes:
        """Bytes for this terminal."""
        if self.charset == "utf-8":
            return data.encode("utf-8", "replace")
        return data.encode(self.charset, "replace")


def capabilities(environ: Mapping[str, str]) -> Capabilities:
    """Find out."""
    term = environ.get("TERM", "")
    inside = bool(environ.get("TMUX") or environ.get("STY"))
    program = "" if inside else environ.get("TERM_PROGRAM", "")
    old = term.startswith(("vt1", "vt2"))
    return Capabilities(
        colours=_SYSTEMS[depth(environ)],
        erases_in_colour=not term.startswith(_NO_BACK_COLOUR_ERASE),
        synchronises=not inside and (term.startswith(_SYNCHRONISING) or program in _SYNCHRONISING_PROGRAMS),
        links=False,
        abilities=Abilities(erases_characters=not term.startswith("vt1"), places_in_line=not old),
        charset="utf-8" if speaks_utf8(environ) else _charset(environ),
    )


@lru_cache(maxsize=8)
def _named(charset: str) -> str:
    try:
        return codecs.lookup(charset).name
    except LookupError:
        return "ascii"


def _charset(environ: Mapping[str, str]) -> str:
    """What stands behind the dot of the locale's name, if Python knows it as a set of single bytes."""
    said = next((environ[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if environ.get(name)), "")
    name = _named(said.partition(".")[2].partition("@")[0] or "ascii")
    return name if name.startswith("iso8859-") else "ascii"

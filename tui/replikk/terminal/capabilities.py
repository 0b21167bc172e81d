"""What a terminal can do, as far as its name and the environment tell: nothing is asked that could be shown as text."""

from collections.abc import Mapping
from dataclasses import dataclass

from rich.color import ColorSystem

from replikk.terminal.charsets import UTF8, charset_of
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
    abilities: Abilities
    charset: str
    """Of the locale; see ``charsets``."""

    def encode(self, data: str) -> bytes:
        """Bytes for this terminal."""
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
        abilities=Abilities(erases_characters=not term.startswith("vt1"), places_in_line=not old),
        charset=UTF8 if speaks_utf8(environ) else charset_of(environ),
    )

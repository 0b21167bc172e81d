"""How things look: names that a theme gives a meaning, and the marks that are drawn."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from rich.style import Style

from replikk.ascii_letters import SIGNS
from replikk.render import ASCII_GLYPHS, FINE_GLYPHS, Glyphs
from replikk.terminal.colours import Depth
from replikk.widgets.themes import Theme, theme

Look = tuple[str, ...]
"""Names of looks, the later ones above the earlier."""

PLAIN: Look = ()
BOLD: Look = ("strong",)
DIM: Look = ("quiet",)
RULE: Look = ("rule",)
QUOTE: Look = ("quote",)
CURSOR: Look = ("cursor",)
"""Where the next letter comes."""

_worn = theme("terminal", Depth.SIXTEEN)


def wear(other: Theme) -> None:
    """Draw everything in this theme from now on; what stands on the screen already must be drawn anew."""
    global _worn
    _worn = other
    style_of.cache_clear()


def worn() -> Theme:
    """The theme that is drawn in."""
    return _worn


@lru_cache(maxsize=512)
def style_of(look: Look) -> Style:
    """What a look is in the theme that is drawn in."""
    return _worn.style(look)


@dataclass(frozen=True, slots=True)
class Marks:
    """The signs on the screen that are not text."""

    unread: str = "●"
    starred: str = "★"
    bar: str = "▌"
    """What has the focus."""
    thin_bar: str = "▏"
    """What would have it."""
    rule: str = "─"
    upright: str = "│"
    ellipsis: str = "…"
    glyphs: Glyphs = FINE_GLYPHS
    instead: Mapping[int, str] = field(default_factory=dict)
    """Letters of texts that are drawn as others, each in one cell."""


FINE = Marks()
ASCII = Marks(
    "*",
    "+",
    ">",
    ":",
    "-",
    "|",
    "~",
    ASCII_GLYPHS,
    str.maketrans(SIGNS),
)

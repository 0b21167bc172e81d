"""How things look: Rich styles by name, in the terminal's own colours, and the marks that are drawn.

No italics (GNU screen shows them reversed) and nothing that only a colour tells.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from rich.style import Style

from replikk.render import ASCII_GLYPHS, FINE_GLYPHS, Glyphs

PLAIN = Style.null()
BOLD = Style(bold=True)
DIM = Style(dim=True)
REVERSE = Style(reverse=True)

STYLES: dict[str, Style] = {
    "title": BOLD,
    "dateline": DIM,
    "heading": BOLD,
    "caption": DIM,
    "related-head": DIM,
    "related": DIM,
    "strong": BOLD,
    "emphasis": Style(underline=True),
    "inline-code": BOLD,
    "link": Style(underline=True),
    "quote": Style(color="cyan"),
    "speaker": BOLD,
    "lit": BOLD,
    "lit-speaker": Style(bold=True, underline=True),
    "selected": Style(color="default", reverse=True),
    "hit": REVERSE,
    "hit-now": Style(reverse=True, bold=True, underline=True),
}
"""Looks of the styles that ``render`` and the widgets name; others are plain."""


@lru_cache(maxsize=512)
def looks(names: tuple[str, ...]) -> Style:
    """The style of several names, the later ones above the earlier."""
    style = PLAIN
    for name in names:
        style += STYLES.get(name, PLAIN)
    return style


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
    dict(zip(map(ord, "·–—…«»“”„‘’•↑↓←→"), '---~"""""\'\'*^v<>', strict=True)),
)

"""Themes: what each name of a look means in Rich's styles, for every number of colours a terminal may have.

``terminal`` draws on the terminal's own ground in its own colours; ``dark`` and ``light`` bring both along. No italics
(GNU screen shows them reversed), and nothing that only a colour tells: what is bold, underlined or reversed is so in
every theme, also where there are no colours.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from rich.color import Color
from rich.style import Style

from replikk.terminal.colours import Depth, Rgb, nearest

_WEIGHTS: dict[str, Style] = {
    "title": Style(bold=True),
    "heading": Style(bold=True),
    "strong": Style(bold=True),
    "emphasis": Style(underline=True),
    "inline-code": Style(bold=True),
    "link": Style(underline=True),
    "speaker": Style(bold=True),
    "lit": Style(bold=True),
    "lit-speaker": Style(bold=True, underline=True),
    "selected": Style(reverse=True),
    "hit": Style(reverse=True),
    "hit-now": Style(reverse=True, bold=True, underline=True),
    "cursor": Style(reverse=True),
}
"""What needs no colour."""
_QUIET = ("quiet", "dateline", "caption", "related-head", "related")
_PLAIN = Style.null()
_DIM = Style(dim=True)


@dataclass(frozen=True, slots=True)
class Theme:
    """How everything looks."""

    name: str
    ground: Style
    """Of every cell; empty for the terminal's own ground and ink."""
    styles: Mapping[str, Style]
    """By name, over the ground; a name that is not there looks plain."""

    def style(self, names: tuple[str, ...]) -> Style:
        """The style of several names, the later ones above the earlier."""
        style = self.ground
        for name in names:
            style += self.styles.get(name, _PLAIN)
        return style


@dataclass(frozen=True, slots=True)
class _Inks:
    """The colours of a theme that brings its own."""

    ground: Rgb
    ink: int
    """This and the others: numbers of the 256 colours. They are said in half the bytes, in every line anew."""
    quiet: int
    rule: int
    quote: int


_INKS = {
    "dark": _Inks(ground=(27, 28, 30), ink=252, quiet=247, rule=243, quote=109),
    "light": _Inks(ground=(244, 241, 234), ink=235, quiet=241, rule=244, quote=23),
}


def theme(name: str, depth: Depth) -> Theme:
    """A theme in the colours there are.

    Args:
        name: ``terminal``, ``dark`` or ``light``.
        depth: of the terminal; without colours all themes are one.
    """
    if depth is Depth.NONE:
        return Theme(name, _PLAIN, _with(quiet=_DIM, rule=_DIM))
    if name not in _INKS:
        return Theme(name, _PLAIN, _with(quiet=_DIM, rule=_DIM, quote=_named("cyan")))
    if depth is Depth.SIXTEEN:
        return _in_sixteen(name)
    inks = _INKS[name]
    ground = Color.from_rgb(*inks.ground) if depth is Depth.TRUE else Color.from_ansi(nearest(inks.ground))
    return Theme(
        name,
        Style(color=Color.from_ansi(inks.ink), bgcolor=ground),
        _with(quiet=_numbered(inks.quiet), rule=_numbered(inks.rule), quote=_numbered(inks.quote)),
    )


def _in_sixteen(name: str) -> Theme:
    """A ground of its own out of the eight colours that every such terminal has.

    What is quiet is dim on a dark ground; on a light one dim letters are too faint in many terminals, so it is not.
    """
    if name == "dark":
        quiet, quote, ground = _DIM, _named("cyan"), Style(color="white", bgcolor="black")
    else:
        quiet, quote, ground = _PLAIN, _named("blue"), Style(color="black", bgcolor="white")
    return Theme(name, ground, _with(quiet=quiet, rule=quiet, quote=quote))


def _with(quiet: Style, rule: Style, quote: Style = _PLAIN) -> Mapping[str, Style]:
    """All looks, of which some have these colours."""
    return _WEIGHTS | dict.fromkeys(_QUIET, quiet) | {"rule": rule, "quote": quote}


def _named(colour: str) -> Style:
    return Style(color=colour)


def _numbered(colour: int) -> Style:
    return Style(color=Color.from_ansi(colour))

"""Pens: what a terminal has to be told so that the next letter looks right, and only that.

A pen is a small number for attributes, ink and ground. The numbers are given in the order of first use, so they
mean something to one ``Pens`` only.
"""

from typing import NamedTuple

from rich.color import Color, ColorSystem
from rich.style import Style

DEFAULT_INK, DEFAULT_GROUND = "39", "49"

_ON = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "21", "51", "52", "53")
_OFF = ("22", "22", "23", "24", "25", "25", "27", "28", "29", "24", "54", "54", "55")
_WEIGHTS = 0b11
"""Bold and dim: the terminal has one word for the end of both."""
_SHOWN_ON_BLANKS = 1 << 3 | 1 << 6 | 1 << 8 | 1 << 9 | 1 << 10 | 1 << 11 | 1 << 12
"""Attributes that can be seen where there is no letter: lines and reversal."""


class Pen(NamedTuple):
    """What the terminal is told."""

    attributes: int = 0
    """Bits in the order of Rich's: bold, dim, italic, underline, …"""
    ink: str = DEFAULT_INK
    """Parameters of SGR."""
    ground: str = DEFAULT_GROUND


class Pens:
    """All pens in use, and how to change from one to another."""

    def __init__(self, colours: ColorSystem | None, *, erases_in_colour: bool = True) -> None:
        """Begin with the terminal's default pen, number 0.

        Args:
            colours: what the terminal can show; None for attributes only.
            erases_in_colour: erased cells get the ground of the pen (back colour erase), not the default ground.
        """
        self._colours = colours
        self._erases_in_colour = erases_in_colour
        self.pens = [Pen()]
        self._blank = [0]
        self._numbers = {Pen(): 0}
        self._of_style: dict[tuple[int, Color | None, Color | None], int] = {}
        self._changes: dict[tuple[int, int], str] = {}

    def of(self, style: Style | None) -> int:
        """The pen for a Rich style."""
        if style is None:
            return 0
        key = (style._attributes & style._set_attributes, style._color, style._bgcolor)
        number = self._of_style.get(key)
        if number is None:
            attributes, ink, ground = key
            pen = Pen(
                attributes,
                self._codes(ink, DEFAULT_INK, foreground=True),
                self._codes(ground, DEFAULT_GROUND, foreground=False),
            )
            number = self._of_style[key] = self.number(pen)
        return number

    def number(self, pen: Pen) -> int:
        """The number of a pen."""
        number = self._numbers.get(pen)
        if number is None:
            number = self._numbers[pen] = len(self.pens)
            self.pens.append(pen)
            self._blank.append(number)
            if not pen.attributes & _SHOWN_ON_BLANKS:
                self._blank[number] = self.number(Pen(ground=pen.ground))
        return number

    def on_blank(self, pen: int) -> int:
        """The plainest pen with which a blank looks as with this one."""
        return self._blank[pen]

    def erases(self, pen: int) -> bool:
        """Whether a cell erased with this pen looks like a blank written with it."""
        ground = self.pens[pen].ground
        return self.pens[pen] == Pen(ground=ground) and (self._erases_in_colour or ground == DEFAULT_GROUND)

    def change(self, before: int, after: int) -> str:
        """What to send when the pen changes."""
        if before == after:
            return ""
        known = self._changes.get((before, after))
        if known is None:
            known = self._changes[before, after] = _change(self.pens[before], self.pens[after])
        return known

    def _codes(self, colour: Color | None, default: str, *, foreground: bool) -> str:
        if colour is None or self._colours is None:
            return default
        return ";".join(colour.downgrade(self._colours).get_ansi_codes(foreground))


def _change(before: Pen, after: Pen) -> str:
    """The shorter of saying what is different and of beginning anew."""
    ended, begun = before.attributes & ~after.attributes, after.attributes & ~before.attributes
    if ended & _WEIGHTS:
        begun |= after.attributes & _WEIGHTS
    different = [*dict.fromkeys(_each(_OFF, ended)), *_each(_ON, begun)]
    anew = ["", *_each(_ON, after.attributes)]
    for was, now, default in ((before.ink, after.ink, DEFAULT_INK), (before.ground, after.ground, DEFAULT_GROUND)):
        different += [now] if was != now else []
        anew += [now] if now != default else []
    sent = min(";".join(different), ";".join(anew), key=len) if different else ""
    return f"\x1b[{sent}m" if different else ""


def _each(codes: tuple[str, ...], bits: int) -> list[str]:
    return [code for bit, code in enumerate(codes) if bits >> bit & 1]

"""Themes: readable on their own ground, and the same without any colour."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.color import ColorType
from rich.style import Style

from replikk.terminal.colours import Depth, Rgb, contrast, depth, nearest, rgb
from replikk.wardrobe import THEMES, after, chosen, keep
from replikk.widgets.looks import FINE, style_of, wear, worn
from replikk.widgets.themes import Theme, theme

TEXT, SIGNS = 4.5, 3.0
"""What WCAG 2.2 wants of text, and of what else carries a meaning (AA, 1.4.3 and 1.4.11)."""


@pytest.fixture(autouse=True)
def undressed() -> Iterator[None]:
    """Whatever is worn in a test is taken off behind it."""
    before = worn()
    yield
    wear(before)


def looks_of(which: Theme) -> Iterator[tuple[str, Style]]:
    """Everything that can stand on the screen in a theme: names alone, and those that meet in a text."""
    for name in ("", *which.styles):
        yield name, which.style((name,))
        for above in ("quote", "speaker", "lit", "link", "emphasis", "hit", "hit-now"):
            if name != "rule":  # a rule is nothing else
                yield f"{name}+{above}", which.style((name, above))


def seen(style: Style) -> tuple[Rgb, Rgb]:
    """Letters and ground of a style as the eye gets them."""
    assert style.color is not None
    assert style.bgcolor is not None
    assert not style.dim  # it would be another colour, and nobody knows which
    return style.color.get_truecolor(), style.bgcolor.get_truecolor()


@pytest.mark.parametrize("colours", [Depth.TRUE, Depth.MANY])
@pytest.mark.parametrize("name", ["dark", "light"])
def test_every_look_stands_out_from_its_ground(name: str, colours: Depth) -> None:
    for look, style in looks_of(theme(name, colours)):
        assert contrast(*seen(style)) >= (SIGNS if look == "rule" else TEXT), look


@pytest.mark.parametrize("name", ["dark", "light"])
def test_with_256_colours_only_those_are_used_that_look_the_same_everywhere(name: str) -> None:
    for _, style in looks_of(theme(name, Depth.MANY)):
        for colour in (style.color, style.bgcolor):
            assert colour is not None
            assert colour.type is ColorType.EIGHT_BIT
            assert (colour.number or 0) >= 16


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_256_colours_are_near_to_those_that_were_meant(name: str) -> None:
    for one, other in zip(looks_of(theme(name, Depth.TRUE)), looks_of(theme(name, Depth.MANY)), strict=True):
        for meant, got in zip(seen(one[1]), seen(other[1]), strict=True):
            assert max(abs(a - b) for a, b in zip(meant, got, strict=True)) <= 10


@pytest.mark.parametrize("name", THEMES)
def test_with_16_colours_only_the_eight_are_used_that_every_such_terminal_has(name: str) -> None:
    for _, style in looks_of(theme(name, Depth.SIXTEEN)):
        for colour in (style.color, style.bgcolor):
            assert colour is None or (colour.number or 0) < 8
        assert style.color is None or style.color != style.bgcolor


@pytest.mark.parametrize("name", THEMES)
def test_without_colours_nothing_has_one(name: str) -> None:
    for _, style in looks_of(theme(name, Depth.NONE)):
        assert style.color is style.bgcolor is None


def test_the_terminals_own_ground_stays_as_it_is() -> None:
    for colours in Depth:
        assert all(style.bgcolor is None for _, style in looks_of(theme("terminal", colours)))


def test_no_colour_tells_what_nothing_else_does() -> None:
    def weight(style: Style) -> tuple[bool | None, ...]:
        return style.bold, style.underline, style.reverse

    plain = theme("terminal", Depth.NONE)
    for name in THEMES:
        for colours in Depth:
            for (look, one), (_, other) in zip(looks_of(plain), looks_of(theme(name, colours)), strict=False):
                if look in plain.styles:
                    assert weight(plain.styles[look]) == weight(theme(name, colours).styles[look])
                assert not one.italic
                assert not other.italic


def test_what_is_worn_is_what_is_drawn() -> None:
    wear(theme("dark", Depth.TRUE))
    dark = style_of(("title",))
    wear(theme("terminal", Depth.NONE))
    assert style_of(("title",)) == Style(bold=True) != dark
    assert FINE.bar == "▌"


# how many colours there are


@pytest.mark.parametrize(
    ("environ", "colours"),
    [
        ({"TERM": "xterm-256color"}, Depth.MANY),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, Depth.TRUE),
        ({"TERM": "xterm-256color", "COLORTERM": "24bit"}, Depth.TRUE),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": "1"}, Depth.NONE),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, Depth.MANY),
        ({"TERM": "xterm-256color", "SSH_TTY": "/dev/pts/3"}, Depth.MANY),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"}, Depth.TRUE),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, Depth.MANY),
        ({"TERM": "tmux-256color", "TERM_PROGRAM": "tmux", "TMUX": "x,1,0"}, Depth.MANY),
        ({"TERM": "screen.xterm-256color", "STY": "1.pts", "COLORTERM": "truecolor"}, Depth.MANY),
        ({"TERM": "screen", "STY": "1.pts", "COLORTERM": "truecolor"}, Depth.SIXTEEN),
        ({"TERM": "xterm"}, Depth.SIXTEEN),
        ({"TERM": "xterm-kitty"}, Depth.TRUE),
        ({"TERM": "foot-extra"}, Depth.TRUE),
        ({"TERM": "xterm-direct"}, Depth.TRUE),
        ({"TERM": "linux"}, Depth.SIXTEEN),
        ({"TERM": "linux", "COLORTERM": "truecolor"}, Depth.SIXTEEN),
        ({"TERM": "screen"}, Depth.SIXTEEN),
        ({"TERM": "vt100"}, Depth.NONE),
        ({"TERM": "vt220"}, Depth.NONE),
        ({"TERM": "xterm-mono"}, Depth.NONE),
        ({"TERM": "dumb"}, Depth.NONE),
        ({}, Depth.NONE),
    ],
)
def test_the_environment_says_how_many_colours_there_are(environ: dict[str, str], colours: Depth) -> None:
    assert depth(environ) is colours


def test_the_256_colours_are_those_of_xterm() -> None:
    assert (rgb(16), rgb(231), rgb(67), rgb(232), rgb(255)) == (
        (0, 0, 0),
        (255, 255, 255),
        (95, 135, 175),
        (8, 8, 8),
        (238, 238, 238),
    )
    assert all(rgb(nearest(rgb(number))) == rgb(number) for number in range(16, 256))


def test_contrast_is_that_of_wcag() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((118, 118, 118), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)


# which theme


def test_a_choice_is_kept_until_the_settings_say_something_else(tmp_path: Path) -> None:
    file = tmp_path / "state" / "theme"
    assert chosen("light", file) == "light"
    keep("dark", "light", file)
    assert chosen("light", file) == "dark"
    assert chosen("terminal", file) == "terminal"
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"purple\nterminal\n", b"dark"])
def test_a_choice_that_cannot_be_read_is_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "theme"
    file.write_bytes(content)
    assert chosen("terminal", file) == "terminal"


def test_all_themes_come_round() -> None:
    assert [after(name) for name in THEMES] == [*THEMES[1:], THEMES[0]]


def test_themes_are_named_alike_everywhere() -> None:
    assert {theme(name, Depth.TRUE).name for name in THEMES} == set(THEMES)
    assert all(re.fullmatch("[a-z]+", name) for name in THEMES)

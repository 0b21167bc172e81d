"""What is sent to the terminal, judged by an emulator: cell for cell what was meant, for any series of changes."""

import pyte
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style

from replikk.terminal.difference import Abilities, Painter
from replikk.terminal.grid import Grid
from replikk.terminal.pens import Pen, Pens
from tests.emulator import Screen

STYLES = [
    Style.null(),
    Style(bold=True),
    Style(dim=True),
    Style(reverse=True),
    Style(underline=True),
    Style(color="cyan"),
    Style(bold=True, color="red"),
    Style(bgcolor="blue"),
    Style(color="#aabbcc", bgcolor="#101010"),
]
WORDS = [
    "strøm",
    "kutt",
    "«Vi",
    "日本",
    "漢",
    "naïve",
    "e\u0301",
    "한국",
    "😀",
    "👩\u200d💻",
    "–",
    " ",
    " " * 6,
    " " * 13,
    "x",
]
SIZES = [(80, 24), (40, 10), (17, 5), (3, 3), (1, 1)]

segments = st.builds(
    lambda words, style: Segment(" ".join(words), style),
    st.lists(st.sampled_from(WORDS), max_size=6),
    st.sampled_from(STYLES),
)
places = st.tuples(st.integers(0, 79), st.integers(0, 23))
changes = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.integers(0, 79), st.integers(0, 23), st.lists(segments, max_size=8)),
        st.tuples(st.just("move"), st.integers(-4, 4), st.just(0), st.just([])),
    ),
    min_size=1,
    max_size=12,
)


def looks(screen: pyte.Screen) -> list[list[tuple[object, ...]]]:
    """What can be seen in each cell: of a blank, neither its ink nor its weight."""
    rows = []
    for y in range(screen.lines):
        row: list[tuple[object, ...]] = []
        for x in range(screen.columns):
            cell = screen.buffer[y][x]
            ink = (cell.fg, cell.bold) if cell.data.strip() else ()
            ground = ("reversed", cell.fg, cell.bg) if cell.reverse else cell.bg
            row.append((cell.data, ink, ground, cell.underscore))
        rows.append(row)
    return rows


def drawn_at_leisure(grid: Grid, pens: Pens) -> pyte.Screen:
    """A screen on which each letter was put to its place by itself."""
    screen = emulator(grid.columns, grid.rows)
    stream = pyte.Stream(screen)
    for y, row in enumerate(grid.letters):
        for x, letter in enumerate(row):
            if letter:
                stream.feed(f"\x1b[{y + 1};{x + 1}H{pens.change(0, grid.pens[y][x])}{letter}\x1b[m")
    return screen


def emulator(columns: int, rows: int) -> Screen:
    screen = Screen(columns, rows)
    screen.reset_mode(pyte.modes.DECAWM)
    return screen


def change(grid: Grid, pens: Pens, what: tuple[str, int, int, list[Segment]]) -> None:
    kind, x, y, row = what
    if kind == "put":
        y %= grid.rows
        grid.put(x % grid.columns, y, row, pens, grid.columns)
        grid.mend(y)
    else:
        grid.letters[:] = [each[:] for each in grid.letters[x:] + grid.letters[:x]]
        grid.pens[:] = [each[:] for each in grid.pens[x:] + grid.pens[:x]]


@pytest.mark.parametrize("colours", [ColorSystem.TRUECOLOR, ColorSystem.STANDARD, None])
@pytest.mark.parametrize("abilities", [Abilities(), Abilities(False, False, False)])
@example(
    frames=[
        [
            ("put", 0, 0, [Segment("  strøm", Style(bgcolor="blue"))]),
            ("put", 0, 1, [Segment("日本", Style(bgcolor="blue"))]),
        ]
    ],
    size=(3, 3),
    cursor=(0, 0),
)
@given(
    frames=st.lists(changes, min_size=1, max_size=8),
    size=st.sampled_from(SIZES),
    cursor=places,
)
@settings(max_examples=40, deadline=None)
def test_the_terminal_shows_what_was_meant(
    colours: ColorSystem | None,
    abilities: Abilities,
    frames: list[list[tuple[str, int, int, list[Segment]]]],
    size: tuple[int, int],
    cursor: tuple[int, int],
) -> None:
    pens = Pens(colours)
    painter, grid = Painter(pens, abilities), Grid(*size)
    screen = emulator(*size)
    stream = pyte.Stream(screen)
    place = (cursor[0] % size[0], cursor[1] % size[1])
    for frame in frames:
        for each in frame:
            change(grid, pens, each)
        stream.feed(painter.paint(grid, place))
        assert looks(screen) == looks(drawn_at_leisure(grid, pens))
        assert (screen.cursor.x, screen.cursor.y) == place
    assert painter.paint(grid, place) == ""


def test_a_row_further_down_is_scrolled_by_the_terminal() -> None:
    pens = Pens(None)
    painter, grid = Painter(pens), Grid(80, 24)
    for y in range(24):
        grid.put(0, y, [Segment(f"Line {y} of an article about the ferry at Lauvhamn that never came.")], pens, 80)
    painter.paint(grid, (0, 0))
    grid.letters[:23] = [row[:] for row in grid.letters[1:24]]
    grid.put(0, 22, [Segment("Another line, which was below the window.".ljust(80))], pens, 80)
    assert len(painter.paint(grid, (0, 0))) < 130


def test_a_letter_alone_costs_its_place_and_itself() -> None:
    pens = Pens(None)
    painter, grid = Painter(pens), Grid(80, 24)
    painter.paint(grid, (0, 0))
    grid.put(40, 12, [Segment("x")], pens, 80)
    assert painter.paint(grid, (41, 12)) == "\x1b[13;41Hx"


def test_a_terminal_without_colour_on_erased_cells_gets_blanks() -> None:
    pens = Pens(ColorSystem.TRUECOLOR, erases_in_colour=False)
    ground = pens.of(Style(bgcolor="#101010"))
    painter, grid = Painter(pens), Grid(20, 2, ground)
    sent = painter.paint(grid, (0, 0))
    assert " " * 20 in sent
    assert "\x1b[K" not in sent.partition("\x1b[J")[2]


def test_nothing_that_steers_a_terminal_comes_out_of_a_grid() -> None:
    pens = Pens(None)
    grid = Grid(60, 1)
    grid.put(0, 0, [Segment("a\x1b[2Jb\x9bc\x07d\u202ee\x00f\u200bg")], pens, 60)
    assert all(letter.isprintable() for letter in grid.letters[0])


def test_letters_that_a_terminal_has_not_are_written_as_others() -> None:
    grid = Grid(20, 1, charset="ascii")
    grid.put(0, 0, [Segment("«Strøm» på Å – 漢!")], Pens(None), 20)
    assert "".join(grid.letters[0]).rstrip() == '"Strom" pa A - ??!'
    latin = Grid(20, 1, charset="iso8859-1")
    latin.put(0, 0, [Segment("«Strøm» på Å –")], Pens(None), 20)
    assert "".join(latin.letters[0]).rstrip() == "«Strøm» på Å -"


def test_the_shorter_of_two_changes_of_pen_is_sent() -> None:
    pens = Pens(ColorSystem.STANDARD)
    bold, both = pens.of(Style(bold=True)), pens.of(Style(bold=True, underline=True, color="red"))
    assert pens.change(0, bold) == "\x1b[1m"
    assert pens.change(both, 0) == "\x1b[m"
    assert pens.change(bold, both) == "\x1b[4;31m"
    assert pens.change(both, both) == ""
    assert pens.pens[bold] == Pen(attributes=1)

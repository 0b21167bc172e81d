"""The terminal in memory, by which everything else is judged."""

import pytest

from tests.emulator import Emulator, changed, looks
from tests.sequences import Pieces, pieces


def shown(sent: str, columns: int = 10, rows: int = 4) -> list[str]:
    """What stands on a small screen."""
    emulator = Emulator(columns, rows)
    assert emulator.feed(sent.encode()) == b""
    return [line.rstrip() for line in emulator.text().splitlines()]


def test_every_kind_of_piece_is_told_apart() -> None:
    kinds = [each.kind for each in pieces("å\r\x1b[1;2H\x1b]0;x\x07\x1b]8;;\x1b\\\x1bPq\x1b\\\x1b7\x1b(B\x1b".encode())]
    assert kinds == ["text", "control", "csi", "osc", "osc", "string", "escape", "escape", "broken"]


def test_a_sequence_may_come_in_two_reads() -> None:
    cutter = Pieces()
    assert list(cutter.feed(b"\x1b[3")) == []
    assert [each.body for each in cutter.feed(b"1mx")] == [b"31m", b"x"]


def test_a_letter_is_repeated() -> None:
    assert shown("a─\x1b[3bz")[0] == "a────z"


def test_lines_within_margins_scroll_both_ways() -> None:
    assert shown("1\r\n2\r\n3\r\n4\x1b[2;3r\x1b[S") == ["1", "3", "", "4"]
    assert shown("1\r\n2\r\n3\r\n4\x1b[2;3r\x1b[T\x1b[r") == ["1", "", "2", "4"]


def test_erasing_from_the_last_column_takes_its_letter() -> None:
    assert shown("1234567890\x1b[K")[0] == "123456789"


def test_half_of_a_wide_letter_vanishes_with_the_other() -> None:
    assert shown("日本\x1b[2Gx")[0] == " x本"
    assert shown("日本\x1b[1Gx")[0] == "x 本"


def test_letters_without_width_hide_nothing_behind_them() -> None:
    assert shown("a\u200db\ufe0fc")[0] == "a\u200db\ufe0fc"


def test_the_other_screen_gives_back_the_first() -> None:
    assert shown("shell\x1b[?1049h\x1b[Hroom\x1b[?1049l")[0] == "shell"


@pytest.mark.parametrize(
    ("asked", "answered"),
    [("\x1b[c", "\x1b[?64;1;2;6;22c"), ("ab\x1b[6n", "\x1b[1;3R"), ("\x1b[?2026$p", "\x1b[?2026;0$y"),
     ("\x1b[?25h\x1b[?25$p", "\x1b[?25;1$y")],
)  # fmt: skip
def test_it_answers_as_an_xterm_does(asked: str, answered: str) -> None:
    assert Emulator().feed(asked.encode()) == answered.encode()


def test_modes_that_stay_on_are_named() -> None:
    emulator = Emulator()
    emulator.feed(b"\x1b[?1049h\x1b[?2004h\x1b[?25l\x1b[2;5r")
    assert emulator.left() == ["bracketed paste", "margins", "no cursor", "other screen"]
    emulator.feed(b"\x1b[r\x1b[?1049;2004l\x1b[?25h")
    assert emulator.left() == []


def test_faint_is_a_look_and_a_colour_is_not() -> None:
    assert looks(b"2;38;5;2;22") == b"5;38;5;2;22;25"
    assert looks(b"48:2:2:22:2") == b"48;2;2;22;2"


def test_cells_that_only_look_otherwise_have_changed() -> None:
    emulator = Emulator(4, 1)
    emulator.feed(b"abc")
    before = emulator.screen.cells()
    emulator.feed(b"\x1b[2G\x1b[2mb")
    assert [cell.data for cell in changed(before, emulator.screen.cells())] == ["b"]

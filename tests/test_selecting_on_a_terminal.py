"""Selecting, the sheet of forms and links, as the user's terminal gets them."""

import os
import select
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal import Terminal, replikk

ARTICLE = """---
title: Broen blir dyrere
date: 2025-06-01
source: Elvebladet
url: https://elvebladet.example/broen?a=b&c='d'
---

Slik sto det på en lapp ved elva i går, og ingen visste hvem som hadde hengt den opp der.

– Vi vet det ikke, sier ordfører Odd Lie. – Spør meg til høsten.
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "bro.md").write_text(ARTICLE, "utf-8")
    names = ("TMUX", "STY", "SSH_CONNECTION", "SSH_TTY", "DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    home = {"HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state"), "LC_ALL": "C.UTF-8"}
    return dict.fromkeys(names, "") | home


@pytest.fixture
def room(environment: dict[str, str], tmp_path: Path) -> Iterator[Terminal]:
    with Terminal(replikk(str(tmp_path / "articles")), environment=environment) as terminal:
        terminal.wait_for("Odd Lie")
        yield terminal


def reversed_text(terminal: Terminal) -> str:
    """All letters that are shown reversed, a line for each line."""
    lines = []
    for y in range(terminal.screen.lines):
        row = terminal.screen.buffer[y]
        lines.append("".join(row[x].data for x in range(terminal.screen.columns) if row[x].reverse))
    return "\n".join(line for line in lines if line)


def test_what_is_selected_is_reversed_with_a_bar_beside_and_the_cursor_at_its_end(room: Terminal) -> None:
    room.press("zggv")
    room.wait(lambda: reversed_text(room) != "", "the selection")
    room.press("0)")
    room.wait(lambda: reversed_text(room).endswith("ikke, sier ordfører Odd Lie."), "the whole sentence")
    cursor = room.screen.cursor
    assert room.screen.buffer[cursor.y][cursor.x].data == "."
    assert room.screen.buffer[cursor.y][cursor.x].reverse
    (line,) = (line for line in room.screen.display if "▌" in line)
    assert "Odd Lie" in line
    room.press("\x1b")
    room.wait(lambda: reversed_text(room) == "", "nothing selected")
    room.press("\x11")
    assert room.wait_for_end() == 0


def test_the_sheet_of_forms_shows_the_text_from_the_first_cell_with_nothing_beside(room: Terminal) -> None:
    room.press("Y")
    room.wait_for("Enter copies")
    assert room.screen.display[3].startswith("«Vi vet det ikke» — Odd Lie")
    room.press("lll")
    room.wait_for("@article{")
    rows = [line.rstrip() for line in room.screen.display[3:-1]]
    assert rows[0] == "@article{elvebladet2025broen-" + rows[0][-5:]
    assert rows[rows.index("}") + 1 :] == [""] * (len(rows) - rows.index("}") - 1)
    room.press("\r")
    room.wait_for("does not confirm")
    room.wait_for("copied.txt")
    assert b"\x1b]52;c;" in room.raw
    room.press("\x11")
    room.wait_for_end()


def test_a_link_goes_to_the_browser_and_nothing_of_it_to_a_shell_or_the_screen(
    environment: dict[str, str], tmp_path: Path
) -> None:
    pipe = tmp_path / "told"
    os.mkfifo(pipe)
    program = tmp_path / "surfer"
    program.write_text(f'#!/bin/sh\necho NOISE; echo NOISE >&2; printf "%s\\n" "$@" > "{pipe}"\n')
    program.chmod(0o755)
    given = environment | {"BROWSER": f"'{program}' --at %s"}
    with Terminal(replikk(str(tmp_path / "articles")), environment=given) as terminal:
        terminal.wait_for("Odd Lie")
        terminal.press("o")
        terminal.wait_for("Given to ")
        number = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        told = b""
        while told.count(b"\n") < 2:
            assert select.select([number], [], [], 20)[0]
            told += os.read(number, 4096)
        os.close(number)
        assert told.decode().split("\n")[:2] == ["--at", "https://elvebladet.example/broen?a=b&c='d'"]
        terminal.press("?")
        terminal.wait_for("Keys")
        assert b"NOISE" not in terminal.raw
        terminal.press("\x11")
        terminal.wait_for_end()


def test_without_a_browser_the_address_is_copied(room: Terminal, tmp_path: Path) -> None:
    room.press("o")
    room.wait_for("no browser: copied instead")
    assert b"\x1b]52;c;" in room.raw
    file = tmp_path / "state" / "replikk" / "copied.txt"
    assert file.read_text("utf-8") == "https://elvebladet.example/broen?a=b&c='d'"
    room.press("\x11")
    room.wait_for_end()

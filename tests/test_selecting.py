"""Selecting, copying in a form and following links in the room, over a real library."""

from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from textual.pilot import Pilot

from replikk.config import Config
from replikk.screens.copy_sheet import CopySheet
from replikk.screens.help import HelpScreen
from replikk.screens.link_sheet import LinkSheet
from replikk.screens.room import RoomScreen
from replikk.screens.speaker_page import SpeakerScreen
from replikk.terminal.environment import Environment
from replikk_index import Library, OwnedLibrary
from tests import rooms
from tests.rooms import drawn, entered, room

ARTICLE = """---
title: Broen blir dyrere
date: 2025-06-01
source: Elvebladet
url: https://elvebladet.example/broen
---

Slik sto det på en lapp ved elva i går, og ingen visste hvem som hadde hengt den opp der.

– Vi vet det ikke, sier ordfører Odd Lie. – Spør meg til høsten.

Kjøpmann Jorid Aas er ikke enig. Mer står i [rapporten](https://rapport.example/a(b)) og i
[brevet](mailto:aas@elvebladet.example).
"""
BARE = """Tittel: Ingen adresse
Dato: 2025-05-01
Kilde: Elvebladet

Her er det bare tekst.
"""
AT_HOME = Environment(terminal=True, utf8=True, tmux=False, screen=False, ssh=False)

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rooms.made(tmp_path_factory.mktemp("selecting"), {"bro.md": ARTICLE, "bare.txt": BARE})


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[OwnedLibrary]:
    with Library.open(made, notes=tmp_path / "notes.db") as opened:
        yield opened


@pytest.fixture
def opened(library: OwnedLibrary) -> Open:
    return partial(entered, library)


def copied(pilot: Pilot[None]) -> str:
    return room(pilot).clipboard.text


def marked(pilot: Pilot[None]) -> list[str]:
    """The lines of the reader that have the bar in their margin, without it."""
    return [line.split("▌")[1].strip() for line in drawn(pilot, "reader").split("\n") if "▌" in line]


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (40, 10), (120, 40)])
async def test_whole_lines_are_selected_and_copied_as_they_stand_in_the_article(
    opened: Open, columns: int, rows: int
) -> None:
    async with opened(columns, rows) as pilot:
        await pilot.press("2", "g", "g")
        begins = room(pilot).reader.start_of_eye
        await pilot.press("V", "}")
        article = room(pilot).article
        assert article is not None
        block = next(block for block in article.blocks if block.end > begins)
        words = article.text[block.start : block.end]
        assert " ".join(marked(pilot)).endswith(words.split()[-1])
        await pilot.press("y")
        assert room(pilot).selected is None
        assert copied(pilot).split("\n\n")[0] == words[-len(copied(pilot).split("\n\n")[0]) :]
        assert copied(pilot).endswith("https://elvebladet.example/broen")
        assert "letters sent" in room(pilot).message or "no clipboard" in room(pilot).message


async def test_where_one_pane_is_seen_at_a_time_it_is_the_texts_turn(opened: Open) -> None:
    async with opened(40, 10) as pilot:
        await pilot.press("V", "j", "y")
        assert room(pilot).pane == "reader"
        assert copied(pilot).startswith("Slik sto det på en lapp ved elva i går, og ingen visste")


async def test_the_terminals_cursor_stands_at_the_moving_end(opened: Open) -> None:
    async with opened(80, 24) as pilot:
        await pilot.press("z", "v", "w", "w")
        reader, selected = room(pilot).reader, room(pilot).selected
        assert selected is not None
        x, y = pilot.app.cursor_position
        line = reader.render_line(y - reader.region.y).text
        article = room(pilot).article
        assert article is not None
        assert line[x - reader.region.x :].startswith(article.text[selected.head : selected.head + 6])
        await pilot.press("o")
        assert room(pilot).selected == replace(selected, anchor=selected.head, head=selected.anchor)
        assert pilot.app.cursor_position.x < x


async def test_letters_and_lines_turn_into_each_other_and_end(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("2", "v", "l")
        assert "2 letters" in drawn(pilot, "status")
        await pilot.press("V")
        selected = room(pilot).selected
        assert selected is not None
        assert selected.lines
        await pilot.press("V")
        assert room(pilot).selected is None
        assert "▌" not in "".join(marked(pilot)[1:])
        await pilot.press("v", "escape")
        assert room(pilot).selected is None
        assert room(pilot).pane == "reader"


async def test_while_selecting_the_text_follows_the_moving_end(opened: Open) -> None:
    async with opened(40, 10) as pilot:
        await pilot.press("2", "V", "G")
        reader, selected = room(pilot).reader, room(pilot).selected
        assert selected is not None
        assert reader.shows(selected.head)
        await pilot.press("g", "g")
        assert reader.top == 0
        await pilot.resize_terminal(30, 8)
        await pilot.pause()
        selected = room(pilot).selected
        assert selected is not None
        assert reader.shows(selected.head)


async def test_a_selection_ends_when_another_article_comes(opened: Open, library: OwnedLibrary) -> None:
    async with opened() as pilot:
        await pilot.press("V")
        room(pilot).open_article(library.rows()[1])
        room(pilot).tell()
        assert room(pilot).selected is None


async def test_a_selection_is_copied_in_a_form(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("2", "g", "g", "v", "e", "Y")
        assert isinstance(pilot.app.screen, CopySheet)
        await pilot.press("l", "l", "l", "l")
        assert "text=" not in drawn(pilot, "copy-preview")
        await pilot.press("l")
        assert "#:~:text=" in drawn(pilot, "copy-preview")
        await pilot.press("enter")
        assert copied(pilot).startswith("https://elvebladet.example/broen#:~:text=")
        assert room(pilot).selected is None


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (40, 10), (20, 6)])
async def test_every_form_is_shown_in_full_from_the_first_cell(opened: Open, columns: int, rows: int) -> None:
    async with opened(columns, rows) as pilot:
        await pilot.press("3", "Y")
        sheet = pilot.app.screen
        assert isinstance(sheet, CopySheet)
        for form in sheet.forms:
            assert form.text
            seen: list[str] = []
            await pilot.press("g", "g")
            for _ in range(sheet.preview.count()):
                seen.append(drawn(pilot, "copy-preview").split("\n")[0])
                await pilot.press("j")
            seen += drawn(pilot, "copy-preview").split("\n")
            for word in form.text.replace("\n", " ").split():
                assert word[:10] in "".join(seen) + " ".join(seen)
            assert drawn(pilot, "copy-preview").split("\n")[0][:1] != "▌"
            await pilot.press("l")
        await pilot.press("escape")
        assert copied(pilot) == ""


async def test_the_form_that_was_chosen_is_offered_first_the_next_time(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("3", "Y", "h", "h", "y")
        assert copied(pilot).startswith("[\n")
        await pilot.press("Y")
        sheet = pilot.app.screen
        assert isinstance(sheet, CopySheet)
        assert sheet.forms[sheet.at].id == "csl-json"
        assert (sheet.forms[-1].id, sheet.forms[-1].text) == ("last", copied_in(pilot))


def copied_in(pilot: Pilot[None]) -> str:
    """What was copied, while another screen is seen."""
    below = pilot.app.screen_stack[1]
    assert isinstance(below, RoomScreen)
    return below.clipboard.text


async def test_without_a_quote_the_article_is_copied_and_without_an_address_no_link(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("j", "Y", "l")
        assert drawn(pilot, "copy-preview").startswith("Her er det bare tekst.")
        await pilot.press("h", "h", "enter")
        assert "There is nothing to copy." in drawn(pilot, "copy-status")
        assert "This article has no address." in drawn(pilot, "copy-preview")


async def test_the_quotes_of_a_speaker_are_copied_in_a_form_too(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("3", "w")
        await pilot.app.workers.wait_for_complete()
        await pilot.press("Y", "enter")
        assert isinstance(pilot.app.screen, SpeakerScreen)
        assert "Odd Lie" in copied_in(pilot)
        assert "does not confirm" in drawn(pilot, "speaker-status") or "no clipboard" in drawn(pilot, "speaker-status")


async def test_what_was_copied_can_be_pasted_into_the_box(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("/", "ctrl+v")
        assert room(pilot).box.value == ""
        await pilot.press("escape", "2", "g", "g", "v", "e", "Y", "l", "enter", "/", "ctrl+v")
        assert room(pilot).box.value == "Vi"  # the lit quote's


async def test_nothing_is_sent_and_nothing_kept_where_that_is_set(library: OwnedLibrary) -> None:
    async with entered(library, config=Config(osc52=False, clip_file=False)) as pilot:
        await pilot.press("3", "y")
        assert room(pilot).message == "not sent to the terminal, as set; kept in replikk only"


async def test_without_a_browser_the_address_is_copied_and_this_is_said(opened: Open) -> None:
    async with opened() as pilot:
        room(pilot).environment = replace(AT_HOME, ssh=True)
        await pilot.press("o")
        assert copied(pilot) == "https://elvebladet.example/broen"
        assert room(pilot).message.startswith("over SSH no browser is opened: copied instead · https://elvebladet")
        await pilot.press("j", "o")
        assert room(pilot).message == "This article has no address."


async def test_the_links_of_an_article_are_shown_to_choose_one(opened: Open) -> None:
    async with opened() as pilot:
        room(pilot).environment = replace(AT_HOME, ssh=True)
        await pilot.press("O")
        assert isinstance(pilot.app.screen, LinkSheet)
        assert "this article" in drawn(pilot, "links")
        await pilot.press("j")
        assert "https://rapport.example/a(b)" in drawn(pilot, "links-status")
        await pilot.press("enter")
        assert copied(pilot) == "https://rapport.example/a(b)"
        await pilot.press("O", "G")
        assert "not opened" in drawn(pilot, "links-status")
        await pilot.press("enter")
        assert "only http and https" in room(pilot).message
        await pilot.press("O", "G", "y")
        assert copied(pilot) == "mailto:aas@elvebladet.example"
        await pilot.press("O", "escape", "j", "O")
        assert room(pilot).message == "There are no links here."


async def test_help_says_what_the_keys_do_while_selecting(opened: Open) -> None:
    async with opened(120, 80) as pilot:
        await pilot.press("?")
        assert isinstance(pilot.app.screen, HelpScreen)
        assert "While selecting" in drawn(pilot, "sheet")
        assert "move the other end" in drawn(pilot, "sheet")

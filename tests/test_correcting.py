"""Correcting quotes in the room, over a real library with real notes."""

from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from functools import partial
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from replikk.screens.people import matches, named_in
from replikk_index import Library, OwnedLibrary
from replikk_index.models import Quote
from tests import rooms
from tests.rooms import drawn, entered, room, search

BRIDGE = """Tittel: Broen blir dyrere
Dato: 2025-06-01
Kilde: Elvebladet

– Dette må vi snakke om, sier kjøpmann Jorid Aas.

– Nei, sier ordfører Odd Lie.

– Jo, sier Aas.

Rektor Berit Moe hørte på.
"""
FERRY = """Tittel: Fergen er innstilt
Dato: 2025-05-01
Kilde: Elvebladet

– Jeg tar taxi rundt, sier Solveig Lid.
"""

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rooms.made(tmp_path_factory.mktemp("correcting"), {"bro.txt": BRIDGE, "ferge.txt": FERRY})


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[OwnedLibrary]:
    with Library.open(made, notes=tmp_path / "notes.db") as opened:
        yield opened


@pytest.fixture
def opened(library: OwnedLibrary) -> Open:
    return partial(entered, library)


def quote(pilot: Pilot[None]) -> Quote:
    """The selected one."""
    found = room(pilot).quote
    assert found is not None
    return found


async def correct(pilot: Pilot[None], *keys: str) -> None:
    """Open the box, wait until everybody is known, and press."""
    await pilot.press("e")
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.press(*keys)
    await pilot.pause()


async def test_a_quote_is_given_to_somebody_of_the_article(opened: Open) -> None:
    async with opened(120, 40) as pilot:
        await pilot.press("3", "j")
        assert quote(pilot).speaker_full == "Odd Lie"
        await correct(pilot, "j", "o", "enter")
        assert (quote(pilot).speaker_full, quote(pilot).text) == ("Jorid Aas", "Nei")
        assert room(pilot).message == "Jorid Aas, not Odd Lie · U undoes it"
        assert drawn(pilot).splitlines()[3:5] == ["▌Jorid Aas *", "▏ – Nei"]
        assert any(line.startswith("*▏– Nei") for line in drawn(pilot, "reader").splitlines())
        await search(pilot, '"', "speaker:jorid")
        assert "Nei" in [room(pilot).library.quote_heads([row])[0].quote.text for row in room(pilot).list.rows]
        assert "Jorid Aas *" in drawn(pilot, "list")


async def test_somebody_of_the_archive_or_somebody_new_can_be_meant(opened: Open) -> None:
    async with opened() as pilot:
        await correct(pilot, *"lid", "enter")
        assert quote(pilot).speaker_full == "Solveig Lid"
        await correct(pilot, *"Ny", "space", *"Mann", "enter")
        assert quote(pilot).speaker_full == "Ny Mann"
        await correct(pilot, *"moe", "enter")
        assert quote(pilot).speaker_full == "Berit Moe"


async def test_everything_is_undone_in_turn_and_said(opened: Open) -> None:
    async with opened() as pilot:
        await correct(pilot, *"lid", "enter")
        await pilot.press("m", "r")
        entry = room(pilot).list.entry(0)
        assert (entry.starred, entry.unread) == (True, False)
        for said in ("Undone: marked as read", "Undone: star", "Undone: Solveig Lid, not Jorid Aas"):
            await pilot.press("U")
            assert room(pilot).message == said
        entry = room(pilot).list.entry(0)
        assert (entry.starred, entry.unread, quote(pilot).speaker_full) == (False, True, "Jorid Aas")
        await pilot.press("U")
        assert room(pilot).message == "There is nothing to undo."


async def test_what_is_no_quote_is_hidden_and_can_come_back(opened: Open) -> None:
    async with opened(120, 40) as pilot:
        assert room(pilot).list.entry(0).right == "3"
        await pilot.press("3", "j")
        await correct(pilot, "up", "enter")
        assert [each.text for each in room(pilot).quotes] == ["Dette må vi snakke om", "Jo"]
        assert room(pilot).message == "no quote: – Nei · U undoes it"
        assert room(pilot).list.entry(0).right == "2"
        await pilot.press(".")
        assert " Odd Lie, ordfører    no quote" in drawn(pilot).splitlines()
        await pilot.press(".", "U")
        assert len(room(pilot).quotes) == 3
        assert room(pilot).list.entry(0).right == "3"


async def test_a_correction_can_be_taken_back_on_another_day(opened: Open) -> None:
    async with opened() as pilot:
        await correct(pilot, *"lid", "enter")
    async with opened() as pilot:
        assert quote(pilot).speaker_full == "Solveig Lid"
        await correct(pilot, "down", "enter")
        assert (quote(pilot).speaker_full, quote(pilot).correction) == ("Jorid Aas", "")


@pytest.mark.parametrize("keys", [("escape",), ("l", "i", "d", "ctrl+c"), ("enter", "escape")])
async def test_leaving_the_box_changes_nothing(opened: Open, keys: tuple[str, ...]) -> None:
    async with opened() as pilot:
        await correct(pilot, *keys)
        assert room(pilot).corrected is None
        assert quote(pilot).speaker_full == "Jorid Aas"
        await pilot.press("2")
        assert room(pilot).pane == "reader"


async def test_keys_typed_ahead_all_reach_the_box(opened: Open) -> None:
    async with opened() as pilot:
        for key in ("e", "q", "J", "å", "2"):
            pilot.app.post_message(events.Key(key, key))
        await pilot.pause()
        assert room(pilot).dialog.box.value == "qJå2"


async def test_enter_typed_ahead_waits_until_everybody_is_known(opened: Open) -> None:
    async with opened() as pilot:
        for key in ("e", "l", "i", "d", "enter"):
            pilot.app.post_message(events.Key(key, key if len(key) == 1 else None))
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert quote(pilot).speaker_full == "Solveig Lid"
        assert room(pilot).status.left == "Solveig Lid, not Jorid Aas · U undoes it"


async def test_what_is_pasted_goes_into_the_box(opened: Open) -> None:
    async with opened() as pilot:
        await correct(pilot)
        pilot.app.post_message(events.Paste("Solveig\n"))
        await pilot.pause()
        assert room(pilot).dialog.box.value == "Solveig "
        await pilot.press("enter")
        assert quote(pilot).speaker_full == "Solveig Lid"


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (59, 20), (40, 10), (30, 8)])
async def test_the_quote_stays_selected_and_in_sight(opened: Open, size: tuple[int, int]) -> None:
    async with opened(*size) as pilot:
        await pilot.press("2", *[")"] * 3)
        assert quote(pilot).text == "Jo"
        await correct(pilot)
        assert room(pilot).reader.shows(quote(pilot).start)
        assert quote(pilot).text == "Jo"
        lines = drawn(pilot, "dialog").splitlines()
        assert lines[1] == " Jorid Aas: – Jo"
        assert lines[3].split() == ["Odd", "Lie", "1", "here"]
        await pilot.press(*"be", "enter")
        await pilot.pause()
        assert (quote(pilot).text, quote(pilot).speaker_full) == ("Jo", "Berit Moe")


async def test_what_another_window_corrects_is_seen_here(opened: Open, library: OwnedLibrary, tmp_path: Path) -> None:
    async with opened() as pilot:
        with Library.open(library.path, notes=tmp_path / "notes.db") as other:
            article = other.article(room(pilot).article_row)
            other.correct(article, article.quotes[0], "Solveig Lid")
            assert other.notes is not None
            other.notes.flush()
        room(pilot).look_at_notes()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert quote(pilot).speaker_full == "Solveig Lid"


async def test_the_answer_counts_for_the_quote_that_was_asked_about(opened: Open) -> None:
    async with opened() as pilot:
        await correct(pilot)
        room(pilot).go_to_entry(1)  # as when the open article has gone
        await pilot.press(*"moe", "enter")
        assert quote(pilot).speaker_full == "Solveig Lid"
        room(pilot).go_to_entry(0)
        assert room(pilot).quotes[0].speaker_full == "Berit Moe"


async def test_without_notes_it_is_said_that_nothing_can_be_kept(made: Path) -> None:
    with Library.open(made) as library:
        async with entered(library) as pilot:
            await pilot.press("e")
            assert room(pilot).corrected is None
            assert "your notes" in room(pilot).message


def test_names_are_found_by_their_capitals() -> None:
    text = "Ordfører Odd Lie møtte Berit van Moe. Ifølge Lie var det kaldt. Solveig Lid-Aas lo. Per gikk."
    assert named_in(text) == ("Odd Lie", "Berit van Moe", "Solveig Lid-Aas")


def test_every_word_typed_begins_a_word_of_the_name() -> None:
    assert matches("Solveig Lid", "lid so")
    assert matches("Solveig Lid", "")
    assert not matches("Solveig Lid", "olveig")

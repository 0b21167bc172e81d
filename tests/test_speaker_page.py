"""The page of a speaker, over a real library."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from functools import partial
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from replikk.screens.name_forms import NameFormsScreen
from replikk.screens.speaker_page import SpeakerScreen
from replikk_index import Library, OwnedLibrary
from replikk_index.process import refresh
from tests import rooms
from tests.rooms import drawn, entered, room, search, title

MAY = """Tittel: Fergen kom aldri
Dato: 2024-05-09
Kilde: Fjordposten

– Vi har ventet i ti år, sier ordfører Sigrun Tveit.

Hun kaller det «en helt umulig sak».

– Ingen spurte oss, sier Arve Haugom.

– Vi må bort herfra, sier en mann på kaia.
"""
MARCH = """Tittel: Skolen må stenge
Dato: 2025-03-02
Kilde: Øyposten

– Dette er vondt for barna, sier rådgiver Sigrun Tveit.

– Nå holder det, sier Tveit.
"""
LETTER = """Tittel: Et gammelt brev
Kilde: Fjordposten

– Jeg skriver fordi jeg må, sa Tveit.
"""
SHOUTED = """Tittel: En annen
Dato: 2023-01-01
Kilde: Øyposten

– Jeg er en annen, sier SIGRUN TVEIT.
"""

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    articles = {"mai.txt": MAY, "mars.txt": MARCH, "brev.txt": LETTER, "annen.txt": SHOUTED}
    return rooms.made(tmp_path_factory.mktemp("speakers"), articles)


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[OwnedLibrary]:
    with Library.open(made, notes=tmp_path / "notes.db") as opened:
        yield opened


@pytest.fixture
def opened(library: OwnedLibrary) -> Open:
    return partial(entered, library)


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys and wait until the library has answered."""
    for key in keys:
        await pilot.press(key)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()


def page(pilot: Pilot[None]) -> SpeakerScreen:
    screen = pilot.app.screen
    assert isinstance(screen, SpeakerScreen)
    return screen


def lines(pilot: Pilot[None], name: str) -> list[str]:
    return drawn(pilot, name).splitlines()


def names(pilot: Pilot[None]) -> list[str]:
    assert isinstance(pilot.app.screen, NameFormsScreen)
    return [line.strip(" ▌") for line in lines(pilot, "names") if line.strip()]


async def test_the_page_has_all_quotes_the_newest_first(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "w")
        assert lines(pilot, "speaker-head") == [
            " Sigrun Tveit                                              5 quotes · 2023–2025",
            " rådgiver 2025 · ordfører 2024",
            " written: Sigrun Tveit 4 · SIGRUN TVEIT 1",
            " perhaps the same: Tveit 1",
            "─" * 80,
        ]
        assert [line for line in lines(pilot, "speaker-quotes") if line] == [
            "▌2 Mar 2025 · Øyposten · rådgiver",
            "▌ – Dette er vondt for barna",
            " 2 Mar 2025 · Øyposten",
            "  – Nå holder det",
            " 9 May 2024 · Fjordposten · ordfører",
            "  – Vi har ventet i ti år",
            f" 9 May 2024 · Fjordposten{'?  mixed':>54}",
            "  «en helt umulig sak»",
            " 1 Jan 2023 · Øyposten",
            "  – Jeg er en annen",
        ]


async def test_enter_opens_the_article_at_the_quote_and_w_comes_back_to_it(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "w", "j", "j", "enter")
        assert title(pilot) == "Fergen kom aldri"
        assert room(pilot).pane == "reader"
        assert room(pilot).quote is not None
        assert room(pilot).quote.text == "Vi har ventet i ti år"  # type: ignore[union-attr]
        assert room(pilot).reader.is_lit
        assert room(pilot).list.row == room(pilot).article_row
        await press(pilot, "w")
        assert page(pilot).list.cursor == 2
        await press(pilot, "q")
        assert room(pilot).pane == "reader"


async def test_the_page_opens_from_a_search_and_leads_out_of_it(opened: Open) -> None:
    async with opened() as pilot:
        await search(pilot, '"', "speaker:haugom")
        await press(pilot, "enter", "w")
        assert lines(pilot, "speaker-head")[0].startswith(" Arve Haugom")
        assert lines(pilot, "speaker-head")[0].endswith("1 quote · 2024")
        await press(pilot, "enter")
        assert room(pilot).results is None
        assert title(pilot) == "Fergen kom aldri"
        await press(pilot, "!")
        assert room(pilot).results is not None


async def test_keys_typed_ahead_go_to_the_page(opened: Open) -> None:
    async with opened() as pilot:
        for key in ("w", "q", "G"):
            pilot.app.post_message(events.Key(key, key))
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert title(pilot) == "Et gammelt brev"
        assert pilot.app.is_running


async def test_the_page_grows_when_more_is_read(tmp_path: Path) -> None:
    folder = rooms.made(tmp_path, {"mars.txt": MARCH})
    with Library.open(folder) as library:
        async with entered(library) as pilot:
            await press(pilot, "w", "j")
            assert len(page(pilot).page.rows) == 2
            (tmp_path / "articles" / "mai.txt").write_text(MAY, "utf-8")
            refresh(folder)
            async with asyncio.timeout(rooms.PATIENCE):
                while len(page(pilot).page.rows) < 4:
                    await pilot.pause(0.05)
            assert "▌ – Nå holder det" in lines(pilot, "speaker-quotes")


async def test_find_searches_among_the_quotes_of_the_speaker(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "w", "/")
        assert room(pilot).searching
        assert room(pilot).box.value == 'speaker:"Sigrun Tveit" '
        await pilot.press(*"holder")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "– Nå holder det" in "\n".join(lines(pilot, "list"))
        assert len(room(pilot).list.rows) == 1


async def test_a_quote_is_copied_and_explained(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "w", "y")
        assert "sent" in lines(pilot, "speaker-status")[0]
        await press(pilot, "E")
        assert " who is meant      Sigrun Tveit" in lines(pilot, "sheet")
        await press(pilot, "q", "G")
        assert page(pilot).list.cursor == 4
        await press(pilot, "g", "g")
        assert page(pilot).list.cursor == 0


async def test_a_name_is_put_in_and_taken_out(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "w", "=")
        assert names(pilot) == [
            "one person",
            "Sigrun Tveit  4",
            "SIGRUN TVEIT  1",
            "perhaps the same",
            "Tveit  1",
        ]
        await press(pilot, "G", "enter")
        assert names(pilot) == ["one person", "Sigrun Tveit  4", "SIGRUN TVEIT  1", "Tveit  1"]
        assert lines(pilot, "names-status")[0].startswith(" Tveit is Sigrun Tveit · U undoes it")
        await press(pilot, "enter")
        assert names(pilot)[-2:] == ["perhaps the same", "Tveit  1"]
        await press(pilot, "g", "g", "j", "enter")
        assert names(pilot)[1:4] == ["Sigrun Tveit  4", "kept apart by you", "SIGRUN TVEIT  1"]
        await press(pilot, "q")
        assert lines(pilot, "speaker-head")[0].endswith("4 quotes · 2024–2025")
        assert " kept apart: SIGRUN TVEIT 1" in lines(pilot, "speaker-head")
        await press(pilot, "U")
        assert lines(pilot, "speaker-head")[0].endswith("5 quotes · 2023–2025")
        assert lines(pilot, "speaker-status")[0].startswith(" Undone: SIGRUN TVEIT is not Sigrun Tveit")


async def test_a_surname_alone_means_somebody_in_its_article_and_can_be_joined(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "G", "w")
        assert title_of_page(pilot) == "Tveit"
        assert " no full name: only what this article says" in lines(pilot, "speaker-head")
        await press(pilot, "=", "G", "enter")
        assert names(pilot)[0] == "one person"
        assert "Sigrun Tveit  4" in names(pilot)
        await press(pilot, "q")
        assert lines(pilot, "speaker-head")[0].endswith("6 quotes · 2023–2025")
        await press(pilot, "=", "g", "g", "enter")
        assert names(pilot)[:2] == ["one person", "Tveit  1"]


def title_of_page(pilot: Pilot[None]) -> str:
    return page(pilot).page.speaker.name


async def test_names_can_be_seen_from_the_room(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "=")
        assert names(pilot)[0] == "one person"
        await press(pilot, "escape", "escape")
        assert room(pilot).is_current


async def test_a_corrected_quote_stands_on_the_other_page(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "j", "3", "j", "j", "e", *"sigrun", "enter", "w")
        assert "▌9 May 2024 · Fjordposten".ljust(78) + "*" in lines(pilot, "speaker-quotes")
        assert "▌ – Ingen spurte oss" in lines(pilot, "speaker-quotes")


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (59, 20), (40, 10), (20, 5)])
async def test_the_page_can_be_read_at_any_size(opened: Open, size: tuple[int, int]) -> None:
    async with opened(*size) as pilot:
        await press(pilot, "w", "j")
        shown = page(pilot)
        heights = [widget.size.height for widget in (shown.head, shown.list, shown.status)]
        assert sum(heights) == size[1]
        assert all(heights)
        assert any(line.startswith("▌") for line in lines(pilot, "speaker-quotes"))
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert shown.list.size.width == 80


async def test_without_a_quote_or_a_name_there_is_no_page(tmp_path: Path) -> None:
    folder = rooms.made(tmp_path, {"kort.txt": "Tittel: Kort\n\nIngen sa noe i dag."})
    with Library.open(folder) as library:
        async with entered(library) as pilot:
            await press(pilot, "w")
            assert room(pilot).message == "There is no quote here."

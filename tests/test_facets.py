"""What is listed, counted by year, language, source and speaker, and narrowed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.pilot import Pilot

from replikk.screens.facets import FacetsScreen
from replikk.screens.narrower import narrowed, restriction
from replikk.screens.room import RoomScreen
from replikk_index import Library, OwnedLibrary
from replikk_index.models import Facet, Target
from tests import rooms
from tests.rooms import drawn, entered, room, search

STORY = "Tittel: {title}\nDato: {date}\nKilde: {source}\n\nKommunen vil stenge skolen.\n\n– {words}, sier {who}.\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of four articles; nobody changes it."""
    rows = (
        ("Skolen stenger", "2024-03-14", "Elvebladet", "Vi gir oss ikke", "ordfører Odd Lie"),
        ("Skolen åpner", "2025-03-14", "Elvebladet", "Nå er vi glade igjen", "ordfører Odd Lie"),
        ("Skolen får tak", "2025-04-14", "Vikposten", "Det var på tide", "rektor Jorid Aas"),
        ("Fergen er borte", "2023-04-14", "Vikposten", "Den kommer ikke igjen", "rektor Jorid Aas"),
    )
    articles = {
        f"{number}.txt": STORY.format(title=title, date=date, source=source, words=words, who=who)
        for number, (title, date, source, words, who) in enumerate(rows)
    }
    return rooms.made(tmp_path_factory.mktemp("facets"), articles)


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[OwnedLibrary]:
    with Library.open(made, notes=tmp_path / "notes.db") as opened:
        yield opened


async def opened(pilot: Pilot[None], query: str = "") -> FacetsScreen:
    """The counts of a search, or of everything."""
    if query:
        await search(pilot, "S", query)
        await pilot.press("enter")
    await pilot.press("f")
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, FacetsScreen)
    return screen


async def settled(pilot: Pilot[None]) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def lines(pilot: Pilot[None], column: int) -> list[list[str]]:
    return [line.split() for line in drawn(pilot, f"facets-{column}").splitlines() if line.strip()]


async def test_hits_are_counted_side_by_side(library: OwnedLibrary) -> None:
    async with entered(library) as pilot:
        await opened(pilot, "title:skolen")
        assert lines(pilot, 0)[:3] == [["Year"], ["▌2025", "2"], ["2024", "1"]]
        assert lines(pilot, 1) == [["Source"], ["Elvebladet", "2"], ["Vikposten", "1"]]
        assert lines(pilot, 2) == [["Speaker"], ["Odd", "Lie", "2"], ["Jorid", "Aas", "1"]]


async def test_a_value_narrows_the_search(library: OwnedLibrary) -> None:
    async with entered(library) as pilot:
        await opened(pilot, "title:skolen")
        await pilot.press("l", "l", "enter")
        await settled(pilot)
        found = room(pilot).results
        assert found is not None
        assert found.query == 'title:skolen speaker:"Odd Lie"'
        assert len(room(pilot).list.rows) == 2
        assert room(pilot).pane == "list"
        await opened(pilot)
        await pilot.press("j", "enter")
        await settled(pilot)
        assert room(pilot).results.query == 'title:skolen speaker:"Odd Lie" date:2024'  # type: ignore[union-attr]
        assert len(room(pilot).list.rows) == 1


async def test_everything_can_be_narrowed_and_quotes_too(library: OwnedLibrary) -> None:
    async with entered(library) as pilot:
        await opened(pilot)
        await pilot.press("tab", "j", "enter")
        await settled(pilot)
        assert room(pilot).results.query == 'source:"Vikposten"'  # type: ignore[union-attr]
        assert len(room(pilot).list.rows) == 2
        await search(pilot, "quotation_mark", "igjen")
        await pilot.press("enter")
        await opened(pilot)
        await pilot.press("h", "enter")
        await settled(pilot)
        found = room(pilot).results
        assert found is not None
        assert found.target is Target.QUOTES
        assert found.total == len(room(pilot).list.rows) == 1


@pytest.mark.parametrize("key", ["escape", "q", "f", "ctrl+c"])
async def test_leaving_changes_nothing(library: OwnedLibrary, key: str) -> None:
    async with entered(library) as pilot:
        await opened(pilot, "title:skolen")
        await pilot.press("j", key)
        await settled(pilot)
        assert isinstance(pilot.app.screen, RoomScreen)
        assert room(pilot).results.query == "title:skolen"  # type: ignore[union-attr]


async def test_where_nothing_is_listed_there_is_nothing_to_count(library: OwnedLibrary) -> None:
    async with entered(library) as pilot:
        await search(pilot, "S", "xylofon")
        await pilot.press("enter", "f")
        assert "nothing to count" in room(pilot).message


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (40, 10), (20, 5)])
async def test_every_value_can_be_reached_at_any_size(library: OwnedLibrary, size: tuple[int, int]) -> None:
    async with entered(library, *size) as pilot:
        screen = await opened(pilot, "title:skolen")
        await pilot.press(*("l" if screen.columns[1].display else "tab") * 2)
        await pilot.pause()
        if screen.columns[1].display:
            assert screen.column is screen.columns[2]
        await pilot.press("G", "enter")
        await settled(pilot)
        assert room(pilot).results.query == 'title:skolen speaker:"Jorid Aas"'  # type: ignore[union-attr]


async def test_a_resize_keeps_the_value_under_the_cursor(library: OwnedLibrary) -> None:
    async with entered(library) as pilot:
        screen = await opened(pilot, "title:skolen")
        await pilot.press("j")
        for size in ((40, 10), (120, 40)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert screen.column.items[screen.column.cursor].words == "2024"


@pytest.mark.parametrize(
    ("query", "added", "whole"),
    [
        ("", "date:2024", "date:2024"),
        ("skole", "date:2024", "skole date:2024"),
        ("skole date:2024", "date:2024", "skole date:2024"),
        ("skole OR ferge", "lang:nn", "(skole OR ferge) lang:nn"),
        ('"akutt krise', "lang:nn", 'lang:nn "akutt krise'),
        ('"akutt krise"', "lang:nn", '"akutt krise" lang:nn'),
    ],
)
def test_a_query_is_made_narrower(query: str, added: str, whole: str) -> None:
    assert narrowed(query, added) == whole


def test_a_value_is_typed_so_that_it_is_read_as_one() -> None:
    assert restriction(Facet.YEAR, "2024") == "date:2024"
    assert restriction(Facet.SOURCE, 'Elvebladet "Nord"') == 'source:"Elvebladet Nord"'
    assert restriction(Facet.SPEAKER, "Odd Lie") == 'speaker:"Odd Lie"'


async def test_why_nothing_can_be_counted_is_told_in_full(library: OwnedLibrary) -> None:
    async with entered(library, 40, 10) as pilot:
        screen = await opened(pilot)
        reason = "the search index cannot be read: 'replikk refresh' makes it anew"
        screen.post_message(FacetsScreen.Failed(reason))
        await pilot.pause()
        assert " ".join(drawn(pilot, "facets-status").split()) == reason
        await pilot.press("j")
        await pilot.pause()
        assert screen.status.size.height == 1

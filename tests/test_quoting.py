"""What one does with a quote in the room, over a real library."""

from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from functools import partial
from pathlib import Path

import pytest
from textual.pilot import Pilot

from replikk.screens.explaining import ExplainingScreen
from replikk_index import Library, OwnedLibrary
from tests import rooms
from tests.rooms import drawn, entered, room

INTERVIEW = """Tittel: Broen blir dyrere
Dato: 2025-06-01
Kilde: Elvebladet

Slik sto det på en lapp ved elva i går.

– Ingen vet hva den koster.

Det er ikke noe nytt.

Ordfører Odd Lie møter avisa ved elva.

– Hva koster broen nå?

– Vi vet det ikke, sier Lie. – Spør meg til høsten.

– Hvem betaler?

– Det gjør vi alle sammen.

Kjøpmann Jorid Aas er ikke enig. Hun mener at pengene er tapt.

– Dette må vi snakke om, sier ordføreren.
"""

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rooms.made(tmp_path_factory.mktemp("quoting"), {"bro.txt": INTERVIEW})


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[OwnedLibrary]:
    with Library.open(made, notes=tmp_path / "notes.db") as opened:
        yield opened


@pytest.fixture
def opened(library: OwnedLibrary) -> Open:
    return partial(entered, library)


def words(pilot: Pilot[None]) -> list[str]:
    return [quote.text for quote in room(pilot).quotes]


async def test_questions_stand_above_answers_and_names_are_said_once(opened: Open) -> None:
    async with opened(120, 40) as pilot:
        assert drawn(pilot).splitlines()[:8] == [
            "▏? Hva koster broen nå?",
            "▏Odd Lie",
            "▏ – Vi vet det ikke",
            "  – Spør meg til høsten.",
            "",
            " ? Hvem betaler?",
            "  – Det gjør vi alle sammen.",
            "",
        ]


async def test_the_name_is_said_in_full_and_the_role_as_written(opened: Open) -> None:
    async with opened(120, 40) as pilot:
        assert "\n Odd Lie, ordføreren\n  – Dette må vi snakke om" in drawn(pilot)
        assert "\n Jorid Aas            indirect\n  pengene er tapt" in drawn(pilot)


async def test_doubtful_quotes_are_hidden_until_asked_for(opened: Open) -> None:
    async with opened(120, 40) as pilot:
        desk = room(pilot)
        before = words(pilot)
        assert "Ingen vet hva den koster." not in before
        await pilot.press("3", "j")
        assert ". 1 hidden" in desk.status.left
        await pilot.press(".")
        assert words(pilot) == ["Ingen vet hva den koster.", *before]
        assert drawn(pilot).splitlines()[:2] == [" unnamed ??", "  – Ingen vet hva den koster."]
        assert desk.message == "Doubtful quotes shown: 1"
        assert desk.quotes[desk.sidebar.selected].text == before[1]
        await pilot.press(".")
        assert words(pilot) == before
        assert desk.message == "Doubtful quotes hidden: 1"
        assert desk.quotes[desk.sidebar.selected].text == before[1]


async def test_an_unsure_quote_is_marked_in_the_text(opened: Open) -> None:
    async with opened() as pilot:
        assert not any(line.startswith("?") for line in drawn(pilot, "reader").splitlines())
        await pilot.press("G", ".")
        assert any(line.startswith("? – Ingen vet") for line in drawn(pilot, "reader").splitlines())


async def test_who_speaks_is_told_where_the_quotes_are_out_of_sight(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("2", "z", ")")
        assert "Odd Lie 2/5 · " in drawn(pilot, "status")


async def test_the_evidence_is_shown_on_demand(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("3", "E")
        assert isinstance(pilot.app.screen, ExplainingScreen)
        lines = drawn(pilot, "sheet").splitlines()
        assert lines[2] == " – Vi vet det ikke"
        assert " asked             Hva koster broen nå?" in lines
        assert " because           the surname Lie, written in full elsewhere" in lines
        await pilot.press("E")
        assert room(pilot).pane == "quotes"


async def test_without_quotes_there_is_nothing_to_explain(tmp_path: Path) -> None:
    folder = rooms.made(tmp_path, {"kort.txt": "Tittel: Kort\n\nIngen sa noe i dag."})
    with Library.open(folder) as library:
        async with entered(library) as pilot:
            await pilot.press("E")
            assert room(pilot).message == "There is no quote here."
            await pilot.press(".")
            assert room(pilot).message == "Doubtful quotes are shown now; there are none here."

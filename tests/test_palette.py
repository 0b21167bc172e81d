"""The palette: commands by their names, entries by their numbers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from replikk import strings
from replikk.commands import COMMANDS, bindings_for
from replikk.screens.palette import offers
from replikk_index import Library
from tests import rooms
from tests.rooms import drawn, entered, room, title

ARTICLES = {
    f"{name}.txt": f"Tittel: {name}\nDato: 2025-0{number}-01\n\nDette handler om {name}.\n\n– Ja, sier Jorid Aas.\n"
    for number, name in enumerate(("Torget", "Skolen", "Fergen"), 1)
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rooms.made(tmp_path_factory.mktemp("palette"), ARTICLES)


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[Library]:
    with Library.open(made, notes=tmp_path / "notes.db") as opened:
        yield opened


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    strings.choose("en")
    yield
    strings.choose("")


def first(typed: str) -> str:
    """The command that is the likeliest."""
    return next((offer.command for offer in offers(typed, bindings_for())), "")


def test_every_command_of_the_room_is_offered_but_the_palette_itself() -> None:
    offered = [offer.command for offer in offers("", bindings_for())]
    assert offered == [each.id for each in COMMANDS if each.typing != "only" and each.id != "palette"]


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("star", "star"),
        ("next-article", "next-article"),
        ("article next", "next-article"),
        ("art nex", "next-article"),
        ("colours", "theme"),
        ("them", "theme"),
        ("refr", "refresh"),
        ("cpy", "copy"),
        ("  HELP ", "help"),
        ("xyzzy", ""),
    ],
)
def test_a_few_letters_find_a_command(typed: str, command: str) -> None:
    assert first(typed) == command


def test_titles_are_found_in_the_language_of_the_screen_and_in_english() -> None:
    strings.choose("nb")
    for typed in ("neste artikkel", "artikkel nes", "next article", "next-art"):
        assert first(typed) == "next-article"
    assert "neste artikkel" in [offer.choice.name for offer in offers("next", bindings_for())]


def test_what_is_offered_shows_its_keys() -> None:
    assert next(offer.choice.detail for offer in offers("to the top", bindings_for())) == "gg  Home"


async def test_a_command_is_run_by_its_name(library: Library) -> None:
    async with entered(library) as pilot:
        await pilot.press(":", *"next art", "enter")
        assert title(pilot) == "Skolen"
        assert not room(pilot).commanding
        await pilot.press("ctrl+p", *"bottom", "enter")
        assert title(pilot) == "Torget"


async def test_a_number_goes_to_that_entry(library: Library) -> None:
    async with entered(library) as pilot:
        await pilot.press("2", ":", "3", "enter")
        assert (title(pilot), room(pilot).pane) == ("Torget", "list")
        await pilot.press(":", "9", "9", "enter")
        assert title(pilot) == "Torget"
        await pilot.press(":", "1", "enter")
        assert title(pilot) == "Fergen"


async def test_arrows_choose_and_escape_changes_nothing(library: Library) -> None:
    async with entered(library) as pilot:
        await pilot.press(":")
        assert "▌" not in drawn(pilot, "dialog")
        await pilot.press("down", "down", "up", "down")
        assert " ▌one line up" in drawn(pilot, "dialog")
        for leave in ("escape", "backspace", "ctrl+c"):
            await pilot.press(leave)
            assert not room(pilot).commanding
            assert title(pilot) == "Fergen"
            await pilot.press(":")
        await pilot.press("escape", "j")
        assert title(pilot) == "Skolen"


async def test_enter_does_nothing_where_nothing_fits(library: Library) -> None:
    async with entered(library) as pilot:
        await pilot.press(":", *"xyzzy", "enter")
        assert room(pilot).commanding
        await pilot.press("ctrl+u", *"help", "enter")
        assert pilot.app.screen.query("#sheet")


async def test_the_quote_that_is_selected_stays_so_under_the_palette(library: Library) -> None:
    async with entered(library, 80, 12) as pilot:
        await pilot.press("right_parenthesis")
        selected, top = room(pilot).sidebar.selected, room(pilot).reader.top
        await pilot.press(":", *"nothing", "escape")
        await pilot.pause()
        assert (room(pilot).sidebar.selected, room(pilot).reader.top) == (selected, top)


@pytest.mark.parametrize("size", [(40, 10), (20, 5), (80, 24)])
async def test_it_fits_any_screen(library: Library, size: tuple[int, int]) -> None:
    async with entered(library, *size) as pilot:
        await pilot.press(":", "e")
        await pilot.pause()
        assert drawn(pilot, "dialog").splitlines()[2].startswith(" : e")

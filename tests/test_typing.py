"""A search while it is typed: which questions are asked, and what is offered beside the answer."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from replikk.screens.asking import Asking
from replikk.screens.offers import with_typos
from replikk.widgets.search_box import SearchBox
from replikk_index import Library, OwnedLibrary
from replikk_index.models import Results, Target
from tests import rooms
from tests.rooms import PATIENCE, drawn, entered, room, search, title

STORY = "Tittel: {title}\nDato: 2025-0{n}-14\nKilde: Elvebladet\n\n{lead}\n\n– {words}, sier kjøpmann Jorid Aas.\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of five articles; nobody changes it."""
    stories = (
        ("Torget blir gågate", "Bilene må vekk fra torget til høsten.", "Endelig får vi ro her"),
        ("Skolen får nytt tak", "Taket på skolen har lekket i ti år.", "Dette var på tide"),
        ("Skolen stenger", "Kommunestyret vil stenge skolen.", "Vi gir oss ikke"),
        ("Skolen åpner", "Kommunestyret vil likevel åpne skolen.", "Vi er glade"),
        ("Fergen er innstilt", "Kommunestyret ber om en ny ferge.", "Jeg tar taxi rundt"),
    )
    articles = {
        f"{n}.txt": STORY.format(title=title, n=n, lead=lead, words=words)
        for n, (title, lead, words) in enumerate(stories, 1)
    }
    return rooms.made(tmp_path_factory.mktemp("typing"), articles)


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[OwnedLibrary]:
    with Library.open(made, notes=tmp_path / "notes.db") as opened:
        yield opened


def foot(pilot: Pilot[None]) -> str:
    """The last line of the screen."""
    return drawn(pilot, "status")


# which questions are asked


async def test_what_is_typed_meanwhile_is_asked_as_one(library: OwnedLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    typed, answer = threading.Event(), library.search

    def slow(text: str, target: Target, **options: object) -> Results:
        asked.append(text)
        assert typed.wait(PATIENCE)
        return answer(text, target, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(library, "search", slow)
    async with entered(library) as pilot:
        await pilot.press("S", "f")
        while not asked:
            await pilot.pause()
        await pilot.press(*"ergen")
        assert room(pilot).box.value == "fergen"
        assert "fergen" in foot(pilot)
        assert room(pilot).results is None
        typed.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert asked[:2] == ["f", "fergen"]
        assert title(pilot) == "Fergen er innstilt"


async def test_an_answer_that_comes_after_giving_up_is_not_shown(
    library: OwnedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, given_up, answer = threading.Event(), threading.Event(), library.search

    def slow(text: str, target: Target, **options: object) -> Results:
        asked.set()
        assert given_up.wait(PATIENCE)
        return answer(text, target, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(library, "search", slow)
    async with entered(library) as pilot:
        await pilot.press("S", *"skolen")
        while not asked.is_set():
            await pilot.pause()
        await pilot.press("escape")
        given_up.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert room(pilot).results is None
        assert len(room(pilot).list.rows) == 5


async def test_the_first_hits_are_asked_for_first_and_the_others_lengthen_the_list(
    library: OwnedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("replikk.screens.asking.FIRST_LISTED", 2)
    async with entered(library) as pilot:
        await search(pilot, "S", "skolen")
        found = room(pilot).results
        assert found is not None
        assert found.total == len(found.hits) == len(room(pilot).list.rows) == 3
        shown = [room(pilot).list.entry(place).title for place in range(3)]
        assert {"Skolen åpner", "Skolen stenger", "Skolen får nytt tak"} == set(shown)


async def test_what_has_become_searchable_meanwhile_is_opened_where_nothing_was_found(
    library: OwnedLibrary,
) -> None:
    async with entered(library) as pilot:
        await search(pilot, "S", "fergen")
        found = room(pilot).results
        assert found is not None
        room(pilot).on_asking_found(Asking.Found(replace(found, query="ferje", hits=(), total=0)))
        assert title(pilot) == "Fergen er innstilt", "it is not what is asked"
        room(pilot).wanted = "ferje", Target.ARTICLES
        room(pilot).on_asking_found(Asking.Found(replace(found, query="ferje", hits=(), total=0)))
        assert title(pilot) == ""
        room(pilot).on_asking_found(Asking.Found(replace(found, query="ferje")))
        assert title(pilot) == "Fergen er innstilt"


def test_numpy_and_whoosh_are_imported_when_something_is_searched(made: Path) -> None:
    program = """
import asyncio, sys
from importlib.abc import MetaPathFinder
from pathlib import Path

said, opened = [], []

class Watch(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name in ("numpy", "whoosh"):
            said.append(f"{name} {bool(opened)}")

sys.meta_path.insert(0, Watch())
from replikk.app import Replikk
from replikk.config import Config
from replikk_index import Library

async def main():
    with Library.open(Path(sys.argv[1])) as library:
        app = Replikk(library, Config(), refresh=False)
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            await pilot.press("J", "2")
            await app.workers.wait_for_complete()
            opened.append("the box")
            await pilot.press("S")
            await app.workers.wait_for_complete()
    print(*said, "numpy" in sys.modules, sep="\\n")

asyncio.run(main())
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(made)], capture_output=True, text=True, check=True, timeout=PATIENCE * 2
    )
    *imported, known = done.stdout.splitlines()
    assert known == "True"
    assert imported
    assert all(each.endswith("True") for each in imported)


# completion


async def test_tab_takes_the_completion_that_stands_behind_the_cursor(library: OwnedLibrary) -> None:
    async with entered(library) as pilot:
        await search(pilot, "S", "nytt kommunest")
        assert "kommunestyret" in foot(pilot)
        assert room(pilot).box.value == "nytt kommunest"
        await pilot.press("y")
        assert "kommunestyret" in foot(pilot)
        await pilot.press("tab")
        assert room(pilot).box.value == "nytt kommunestyret"
        assert room(pilot).searching


async def test_a_word_that_is_whole_is_not_completed(library: OwnedLibrary) -> None:
    async with entered(library) as pilot:
        await search(pilot, "S", "skolen")
        before = foot(pilot)
        await pilot.press("tab")
        await pilot.pause()
        assert room(pilot).box.value == "skolen"
        assert foot(pilot) == before


def test_a_completion_is_seen_only_at_the_end_and_where_there_is_room() -> None:
    box = SearchBox()
    box.open("Find:", "kom")
    box.suggest("kommunestyret")
    assert "kommunestyret" in "".join(part.text for part in box.segments(40))
    for cells, press in ((40, "left"), (14, "")):
        box.press("end")
        box.press(press)
        assert not box.take(cells)
        assert "munest" not in "".join(part.text for part in box.segments(cells))
    box.press("end")
    box.type("p")
    assert not box.take(40)
    box.press("backspace")
    assert box.take(40)
    assert box.value == "kommunestyret"


def test_a_completion_is_forgotten_with_what_it_completes() -> None:
    box = SearchBox()
    box.open("Find:", "kom")
    box.suggest("kommunestyret")
    box.press("ctrl+u")
    box.type("kom")
    assert box.completed == ""


# what may have been meant


async def test_one_key_searches_for_what_was_meant_while_typing(library: OwnedLibrary) -> None:
    async with entered(library) as pilot:
        await search(pilot, "S", "komunestyret")
        assert room(pilot).article is None
        assert "Did you mean:" in drawn(pilot, "list")
        assert "Ctrl+Y search   3 hits" in drawn(pilot, "list")
        await pilot.press("ctrl+y")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert room(pilot).box.value == "kommunestyret"
        assert len(room(pilot).list.rows) == 3
        assert "Did you mean" not in drawn(pilot, "list")
        await pilot.press("escape")
        assert len(room(pilot).list.rows) == 5


async def test_one_key_searches_for_what_was_meant_from_the_list(library: OwnedLibrary) -> None:
    async with entered(library) as pilot:
        await search(pilot, "S", "komunestyret")
        await pilot.press("enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "M search   3 hits" in drawn(pilot, "list")
        await pilot.press("M")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert room(pilot).results
        assert room(pilot).results.query == "kommunestyret"  # type: ignore[union-attr]
        assert len(room(pilot).list.rows) == 3
        await pilot.press("M")
        assert "nothing else" in room(pilot).message


async def test_what_is_found_often_enough_is_not_doubted(library: OwnedLibrary) -> None:
    async with entered(library) as pilot:
        await search(pilot, "S", "skolen")
        assert room(pilot).list.count() == len(room(pilot).list.rows) * room(pilot).list.tall


async def test_half_a_word_is_no_mistake_before_it_is_kept(library: OwnedLibrary) -> None:
    async with entered(library) as pilot:
        await search(pilot, "S", "tax")
        assert "taxi" in foot(pilot)
        assert "Did you mean" not in drawn(pilot, "list")
        await pilot.press("enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "Did you mean: ta" in drawn(pilot, "list")


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (40, 10)])
async def test_what_was_meant_is_told_in_full_at_any_size(library: OwnedLibrary, size: tuple[int, int]) -> None:
    async with entered(library, *size) as pilot:
        await search(pilot, "S", "komunestyret skolen gågata")
        await search(pilot, "ctrl+u", "komunestyret skolen")
        told = " ".join(drawn(pilot, "list").split())
        assert "Did you mean: kommunestyret skolen Ctrl+Y search 2 hits" in told


def test_typing_errors_are_allowed_in_words_without_a_sign() -> None:
    assert with_typos("strommen OR skole") == "strommen~ OR skole~"
    assert with_typos('"akutt krise" title:skole stro* ja dyre~') == '"akutt krise" title:skole stro* ja dyre~'

"""Changing the theme in the room: seen at once, everywhere, and kept."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from rich.color import Color

from replikk.app import Replikk
from replikk.config import Config
from replikk.wardrobe import chosen, keep
from replikk.widgets.looks import wear, worn
from replikk_index import Library
from tests import rooms
from tests.rooms import room

ARTICLE = "Tittel: Broen er åpen\n\nFolk går over elva igjen.\n\n– Endelig, sier kjøpmann Jorid Aas.\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(rooms.made(tmp_path, {"bro.txt": ARTICLE}), notes=tmp_path / "notes.db") as opened:
        yield opened


@pytest.fixture(autouse=True)
def many_colours(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("NO_COLOR", raising=False)
    before = worn()
    yield
    wear(before)


def grounds(app: Replikk) -> set[Color | None]:
    """Every ground that is seen somewhere on the screen."""
    strips = app.screen._compositor.render_strips()
    return {segment.style.bgcolor for strip in strips for segment in strip if segment.style}


async def test_the_key_goes_through_all_themes_and_the_choice_is_kept(library: Library, tmp_path: Path) -> None:
    app = Replikk(library, Config(), refresh=False)
    app.room.keep_theme = partial(keep, set_theme="terminal", file=tmp_path / "theme")
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        for name in ("dark", "light", "terminal", "dark"):
            await pilot.press("T")
            await pilot.pause()
            assert chosen("terminal", tmp_path / "theme") == worn().name == name
            assert room(pilot).message.startswith("Colours: ")
            if name != "terminal":
                assert grounds(app) == {worn().ground.bgcolor}


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("keys", ["?", "L", "w", "w=", "f", "E", "3e"])
async def test_no_cell_of_any_screen_keeps_the_terminals_ground(library: Library, theme: str, keys: str) -> None:
    app = Replikk(library, Config(theme=theme), refresh=False)
    for size in ((80, 24), (120, 30), (40, 10)):
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await pilot.press(*keys)
            await pilot.pause()
            await app.workers.wait_for_complete()
            assert grounds(app) == {worn().ground.bgcolor}
        app = Replikk(library, Config(theme=theme), refresh=False)

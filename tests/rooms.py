"""The reading room for tests: a real library, real keys."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot

from replikk.app import Replikk
from replikk.config import Config
from replikk.screens.room import RoomScreen
from replikk_index import Library, OwnedLibrary
from replikk_index.process import refresh

NO_CLIP_FILE = Config(clip_file=False)
"""What is copied leaves no trace in the home of whoever runs the tests."""

PATIENCE = 20
"""Seconds after which a test fails that waits for the room."""


def made(folder: Path, articles: Mapping[str, str]) -> Path:
    """A library of these files, read and searchable; the folder of the library."""
    files = folder / "articles"
    files.mkdir(exist_ok=True)
    for name, text in articles.items():
        (files / name).write_text(text, "utf-8")
    OwnedLibrary.create(folder / "library", [("avis", files)])
    refresh(folder / "library")
    return folder / "library"


@asynccontextmanager
async def entered(
    library: Library, columns: int = 80, rows: int = 24, config: Config = NO_CLIP_FILE
) -> AsyncIterator[Pilot[None]]:
    """The room over a library, with its first article open; it does not look for new ones."""
    app = Replikk(library, config, refresh=False)
    app.room.hurried = True
    async with app.run_test(size=(columns, rows)) as pilot:
        async with asyncio.timeout(PATIENCE):
            await pilot.pause()
            while room(pilot).article is None and library.rows():
                await pilot.pause(0.01)
        yield pilot


def room(pilot: Pilot[None]) -> RoomScreen:
    """The room, which must be what is seen."""
    screen = pilot.app.screen
    assert isinstance(screen, RoomScreen)
    return screen


def title(pilot: Pilot[None]) -> str:
    """Of the open article."""
    article = room(pilot).article
    return article.title if article else ""


async def search(pilot: Pilot[None], key: str, typed: str) -> None:
    """Type into the box and wait for the answer."""
    await pilot.press(key, *("space" if letter == " " else letter for letter in typed))
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def drawn(pilot: Pilot[None], name: str = "quotes") -> str:
    """What a part of the room shows now, without trailing spaces."""
    widget = pilot.app.screen.query_one(f"#{name}")
    return "\n".join(widget.render_line(y).text.rstrip() for y in range(widget.size.height))

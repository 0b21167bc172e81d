"""A search index that is damaged while the room is open is made anew, and one reads on."""

import asyncio
from pathlib import Path

from replikk_index import Library
from tests import rooms
from tests.rooms import PATIENCE, entered, room, search

STORY = "Tittel: {title}\nDato: 2025-0{n}-14\nKilde: Elvebladet\n\nEn sak om fergen og kaia.\n"


async def test_a_damaged_index_is_made_anew_while_one_reads_on(tmp_path: Path) -> None:
    articles = {f"{n}.txt": STORY.format(title=f"Sak {n}", n=n) for n in range(1, 5)}
    folder = rooms.made(tmp_path, articles)
    with Library.open(folder, notes=tmp_path / "notes.db") as library:
        for path in (folder / "search").glob("articles_*"):
            path.write_bytes(path.read_bytes()[:-1])
        async with entered(library) as pilot:
            await search(pilot, "slash", "kaia")
            async with asyncio.timeout(PATIENCE):
                while room(pilot).writer is not None or library.status().notices:
                    await pilot.pause(0.05)
            await pilot.press("escape")
            await search(pilot, "slash", "kaia")
            results = room(pilot).results
            assert results is not None
            assert results.total == 4
            assert room(pilot).article is not None

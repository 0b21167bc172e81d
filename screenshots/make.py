"""Make every picture in this folder from the running app over the articles in ``seeds/``.

    python screenshots/make.py

Each is an SVG of a real screen after real keys; the library lies in a temporary folder.
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent
SEEDS = HERE.parent / "seeds"

SHOTS: tuple[tuple[str, str, tuple[int, int], tuple[str, ...]], ...] = (
    ("room-80x24", "terminal", (80, 24), ("j", "j")),
    ("room-120x40", "terminal", (120, 40), ("j", "j", "right_parenthesis")),
    ("dark-120x40", "dark", (120, 40), (*"jjjjjjj", "2", "right_parenthesis")),
    ("light-80x24", "light", (80, 24), (*"jjjjjjj", "2")),
    ("palette-80x24", "terminal", (80, 24), ("j", "colon", *"art")),
    ("search-80x24", "terminal", (80, 24), ("slash", *"strøm", "enter")),
    ("counts-80x24", "terminal", (80, 24), ("slash", *"kommunen", "enter", "f")),
    ("quotes-search-120x40", "terminal", (120, 40), ("quotation_mark", *"speaker:lauvås", "enter")),
    ("speaker-80x24", "terminal", (80, 24), (*"jjjjjjj", "w")),
    ("correct-80x24", "terminal", (80, 24), (*"jjjjjjj", "3", "j", "j", "e", *"mo")),
    ("small-40x10", "terminal", (40, 10), ("j", "2")),
    ("help-80x24", "terminal", (80, 24), ("question_mark",)),
)
"""Name, theme, columns and rows, keys."""


async def shoot(library: Path, notes: Path, name: str, theme: str, size: tuple[int, int], keys: Sequence[str]) -> None:
    """One picture."""
    from replikk.app import Replikk
    from replikk.config import Config
    from replikk_index import Library

    with Library.open(library, notes=notes) as opened:
        app = Replikk(opened, Config(theme=theme), refresh=False)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            for key in keys:
                await pilot.press(key)
                await app.workers.wait_for_complete()
            await pilot.pause()
            (HERE / f"{name}.svg").write_text(app.export_screenshot(title=f"replikk, {size[0]}×{size[1]}"), "utf-8")


def main() -> int:
    """All of them."""
    from replikk_index import OwnedLibrary
    from replikk_index.process import refresh

    with tempfile.TemporaryDirectory() as scratch:
        library = Path(scratch) / "library"
        OwnedLibrary.create(library, [("seeds", SEEDS)])
        refresh(library)
        for name, theme, size, keys in SHOTS:
            asyncio.run(shoot(library, Path(scratch) / name / "notes.db", name, theme, size, keys))
            print(f"{name}.svg")
    return 0


if __name__ == "__main__":
    os.environ |= {"TEXTUAL_ANIMATIONS": "none", "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    os.environ.pop("NO_COLOR", None)
    sys.exit(main())

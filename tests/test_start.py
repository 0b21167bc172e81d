"""What is loaded before the first screen: a list of modules, not a time."""

import subprocess
import sys

LATER = (
    "numpy whoosh markdown_it pygments trafilatura lxml feedparser html xml importlib.metadata email "
    "replikk.screens.help replikk.screens.palette replikk.screens.facets replikk.screens.speaker_page replikk.plain "
    "replikk.crash_report replikk.headless.searching replikk_index.repair replikk_index.sources replikk_index.quotes "
    "replikk_index.writer textual.widgets._markdown textual.widgets._text_area"
).split()
"""What a room does without until it is asked for."""

ROOM = """
import sys
import replikk.launch, replikk.cli, replikk.config, replikk.paths, replikk.shelves, replikk.wardrobe, replikk.app
print(*sorted(sys.modules))
"""
MOST = 640
"""Modules of a room that is open: Textual and Rich are two thirds of them."""


def loaded(code: str) -> list[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()


def test_the_room_loads_only_what_its_first_screen_needs() -> None:
    modules = loaded(ROOM)
    assert [name for name in LATER if name in modules] == []
    assert len(modules) <= MOST


def test_before_the_afterimage_next_to_nothing_is_loaded() -> None:
    bare = set(loaded("import sys; print(*sys.modules)"))
    launch = set(loaded("import sys, replikk.launch; print(*sys.modules)"))
    own = {name for name in launch if name.startswith("replikk")}
    assert own == {
        "replikk",
        "replikk.launch",
        "replikk.terminal",
        "replikk.terminal.afterimage",
        "replikk.terminal.modes",
    }
    assert len(launch - bare - own) <= 6

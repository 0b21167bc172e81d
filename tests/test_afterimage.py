"""The first screen of the next session: shown at once, equal to what comes, and never when anything is different."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.homes import home, library
from tests.terminal import Terminal, replikk

SHOW = """
import os, sys
from replikk.terminal import afterimage
shown = afterimage.show(sys.argv[1:])
heavy = [name for name in ("textual", "rich", "replikk.cli", "sqlite3", "asyncio") if name in sys.modules]
if heavy: sys.exit(f"loaded before the first screen: {heavy}")
if shown:
    os.read(0, 1)
    afterimage.withdraw()
sys.exit(0 if shown else 7)
"""
SHOWN, NOT_SHOWN = 0, 7


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return library(tmp_path / "one")


def read_and_leave(place: Path, at_home: dict[str, str], keys: str = "", size: tuple[int, int] = (80, 24)) -> str:
    """Open the room, press keys and leave; the screen before."""
    with Terminal(replikk("-L", str(place)), *size, at_home) as room:
        room.wait_for("Vi har ventet i ti")
        room.settle()
        stood = room.text()
        for key in keys:
            room.press(key)
            room.settle()
        room.press("\x11")
        assert room.wait_for_end() == 0
    return stood


def shown(place: Path, at_home: dict[str, str], size: tuple[int, int] = (80, 24)) -> tuple[int, str]:
    """What the launch of the same command line shows before anything is loaded: the exit code and the screen."""
    with Terminal([sys.executable, "-c", SHOW, "-L", str(place)], *size, at_home) as room:
        room.settle()
        screen = room.text()
        room.press("x")
        code = room.wait_for_end()
        assert room.sane()
    return code, screen


def pictures(at_home: dict[str, str]) -> list[Path]:
    return list((Path(at_home["XDG_CACHE_HOME"]) / "replikk" / "afterimages").iterdir())


SEARCHED = ("j", "2", "j", "z", "/ti", "\r")


@pytest.mark.parametrize(
    ("size", "keys"),
    [
        ((80, 24), SEARCHED),
        ((120, 40), SEARCHED),
        ((40, 10), SEARCHED),
        ((80, 24), ("j", ":", "al")),
        ((80, 24), ("2", "V", "j")),
        ((80, 24), ("e", "Tveit")),
        ((80, 24), ("c", "-", "-", "Stveit")),
        ((80, 24), ("Y",)),
    ],
)
def test_it_is_what_the_program_will_draw(
    place: Path, tmp_path: Path, size: tuple[int, int], keys: tuple[str, ...]
) -> None:
    at_home = home(tmp_path)
    with Terminal(replikk("-L", str(place)), *size, at_home) as room:
        room.wait_for("help" if size[0] < 60 else "Vi har ventet i ti")
        room.settle()
        for key in (*keys, "\x11"):
            room.press(key)
            if key != "\x11":
                room.settle()
        assert room.wait_for_end() == 0
    code, before = shown(place, at_home, size)
    assert code == SHOWN
    with Terminal(replikk("-L", str(place)), *size, at_home) as room:
        room.wait_for("help")
        room.settle()
        room.press("\x0c")
        room.settle()
        assert room.text() == before


def test_keys_typed_before_the_program_is_loaded_are_kept(place: Path, tmp_path: Path) -> None:
    at_home = home(tmp_path)
    read_and_leave(place, at_home)
    with Terminal(replikk("-L", str(place)), 80, 24, at_home) as room:
        room.press("jj?")
        room.wait_for("one line down")
        room.press("q\x11")
        assert room.wait_for_end() == 0


def test_it_is_its_owners_alone(place: Path, tmp_path: Path) -> None:
    at_home = home(tmp_path)
    read_and_leave(place, at_home)
    (picture,) = pictures(at_home)
    assert stat.S_IMODE(picture.stat().st_mode) == 0o600
    assert stat.S_IMODE(picture.parent.stat().st_mode) == 0o700
    picture.chmod(0o644)
    assert shown(place, at_home)[0] == NOT_SHOWN


def test_it_is_not_shown_when_an_article_came_in(place: Path, tmp_path: Path) -> None:
    at_home = home(tmp_path)
    read_and_leave(place, at_home)
    assert shown(place, at_home)[0] == SHOWN
    ferry = next(each for each in place.parent.rglob("*") if each.suffix in (".md", ".txt"))
    (ferry.parent / "nytt.txt").write_text("Nytt tak på svømmehallen\n\nDet holdt ikke lenger.\n", "utf-8")
    subprocess.run([*replikk("-L", str(place)), "refresh"], env=os.environ | at_home, check=True, capture_output=True)
    assert shown(place, at_home)[0] == NOT_SHOWN


def test_it_is_not_shown_for_another_library_size_or_terminal(place: Path, tmp_path: Path) -> None:
    at_home = home(tmp_path)
    read_and_leave(place, at_home)
    assert shown(library(tmp_path / "two"), at_home)[0] == NOT_SHOWN
    assert shown(place, at_home, (100, 30))[0] == NOT_SHOWN
    assert shown(place, at_home | {"TERM": "vt100"})[0] == NOT_SHOWN
    assert shown(place, at_home | {"NO_COLOR": "1"})[0] == NOT_SHOWN
    assert shown(place, at_home | {"LANG": "nb_NO.UTF-8"})[0] == NOT_SHOWN
    assert shown(place, at_home)[0] == SHOWN


@pytest.mark.parametrize("cut", [0, 5, 300, 900])
def test_a_file_that_is_damaged_is_harmless(place: Path, tmp_path: Path, cut: int) -> None:
    at_home = home(tmp_path)
    read_and_leave(place, at_home)
    (picture,) = pictures(at_home)
    picture.write_bytes(picture.read_bytes()[:cut])
    read_and_leave(place, at_home)
    assert shown(place, at_home)[0] == SHOWN


def test_what_is_wrong_with_the_settings_is_said_on_the_users_own_screen(place: Path, tmp_path: Path) -> None:
    at_home = home(tmp_path)
    read_and_leave(place, at_home)
    picture = pictures(at_home)[0].read_bytes()
    settings = Path(at_home["XDG_CONFIG_HOME"]) / "replikk" / "config.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("measure = 5\n", "utf-8")
    assert picture
    with Terminal(replikk("-L", str(place)), 80, 24, at_home) as room:
        room.wait_for("help")
        room.press("\x11")
        assert room.wait_for_end() == 0
        assert "measure must be a number" in room.text()

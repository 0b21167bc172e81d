"""The room on every kind of terminal: names, colours, letters, sizes; and leaving it in every way."""

import os
import re
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.homes import home, library
from tests.sequences import pieces
from tests.terminal import Terminal, replikk

NAMES = (
    "linux", "vt100", "vt220", "xterm", "xterm-256color", "screen", "screen-256color", "tmux-256color", "xterm-kitty",
    "unknown-name", "",
)  # fmt: skip
SIXTEEN = ("linux", "vt100", "vt220", "xterm", "screen")
"""Terminals that may know sixteen colours only."""
TITLES = ("Fergen kom aldri", "Kraftlaget varsler kutt", "Skolen må stenge")

Open = Callable[..., Terminal]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return library(tmp_path_factory.mktemp("terminals"))


@pytest.fixture
def opened(archive: Path, tmp_path: Path) -> Iterator[Open]:
    """Opens the room in a terminal; closes it at the end."""
    every: list[Terminal] = []

    def open_room(columns: int = 80, rows: int = 24, **environment: str) -> Terminal:
        every.append(Terminal(replikk("-L", str(archive)), columns, rows, home(tmp_path) | environment))
        return every[-1]

    yield open_room
    for terminal in every:
        terminal.__exit__(None, None, None)


def wait_for_room(room: Terminal) -> None:
    """The list and the text of its first article."""
    room.wait_for("Vi har ventet i ti")
    room.wait_for(TITLES[1])


def leave(room: Terminal) -> None:
    """Leave at once; nothing may be left behind."""
    room.press("\x11")
    assert room.wait_for_end() == 0
    assert room.sane(), room.emulator.left()


def colours(raw: bytes) -> set[int]:
    """The values of SGR that choose a colour; 38 and 48 are those beyond sixteen."""
    chosen = b";".join(each.body[:-1] for each in pieces(raw) if each.kind == "csi" and each.body.endswith(b"m"))
    values = {int(value) for value in re.split(rb"[;:]", chosen) if value}
    return {value for value in values if 30 <= value <= 38 or 40 <= value <= 48 or 90 <= value <= 107}


@pytest.mark.parametrize("name", NAMES)
def test_the_room_opens_moves_and_leaves_on_a_terminal_of_any_name(opened: Open, name: str) -> None:
    room = opened(TERM=name)
    wait_for_room(room)
    room.press("j")
    room.wait_for("Strømmen blir dyrere")
    leave(room)
    if name in SIXTEEN:
        assert not colours(room.raw) & {38, 48}


def test_a_user_who_wants_no_colour_gets_none(opened: Open) -> None:
    room = opened(NO_COLOR="1", COLORTERM="truecolor")
    wait_for_room(room)
    room.press("j")
    room.wait_for("Strømmen blir dyrere")
    leave(room)
    assert colours(room.raw) == set()


POSIX = {"LANG": "C", "LC_ALL": "C"}
NO_UTF8 = POSIX | {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def test_a_locale_without_utf8_gets_ascii_marks(opened: Open) -> None:
    room = opened(**POSIX)
    wait_for_room(room)
    leave(room)
    assert not re.search("[─│●▌▏…–«»“”]", room.raw.decode())


@pytest.mark.parametrize("encoding", ["latin-1", "ascii"])
def test_a_terminal_without_utf8_gets_none(archive: Path, tmp_path: Path, encoding: str) -> None:
    environment = home(tmp_path) | NO_UTF8 | {"PYTHONIOENCODING": encoding}
    with Terminal(replikk("-L", str(archive)), environment=environment, utf8=False) as room:
        wait_for_room(room)
        room.press("?")
        room.wait_for("one line down")
        room.press("q")
        wait_for_room(room)
        leave(room)
        assert not re.search(rb"[\xc2-\xf4][\x80-\xbf]", room.raw)
        assert not re.search(rb"\\[xuU][0-9a-f]", room.raw)


@pytest.mark.parametrize(("columns", "rows"), [(40, 10), (20, 5), (10, 3), (1, 1), (300, 100)])
def test_any_size_paints_answers_and_leaves(opened: Open, columns: int, rows: int) -> None:
    room = opened(columns, rows)
    room.wait(lambda: b"\x1b[?1049h" in room.raw, "the other screen")
    room.settle()
    room.press("j")
    room.settle()
    room.press("?qk")
    room.resize(80, 24)
    wait_for_room(room)
    leave(room)


def test_after_a_storm_of_sizes_the_screen_is_as_it_was(opened: Open) -> None:
    room = opened()
    wait_for_room(room)
    room.press("gg")
    room.settle()
    stood = room.text()
    for number in range(30):
        room.resize(20 + number * 37 % 120, 3 + number * 17 % 50)
        if number % 7 == 0:
            room.press("j")
    room.resize(80, 24)
    room.press("gg")
    room.wait(lambda: room.text() == stood, "the screen as it was")
    leave(room)


def shell(archive: Path, environment: dict[str, str]) -> Terminal:
    """A shell with job control."""
    terminal = Terminal(["sh", "-i"], environment=environment | {"PS1": "ready> ", "ENV": ""})
    terminal.wait_for("ready>")
    terminal.press(" ".join(replikk("-L", str(archive))) + "\r")
    wait_for_room(terminal)
    return terminal


def stop_by_key(terminal: Terminal) -> None:
    terminal.press("\x1a")


def stop_by_signal(terminal: Terminal) -> None:
    os.kill(terminal.foreground(), signal.SIGTSTP)


@pytest.mark.parametrize("stop", [stop_by_key, stop_by_signal])
def test_it_stops_and_goes_on_with_the_screen_as_it_was(
    archive: Path, tmp_path: Path, stop: Callable[[Terminal], None]
) -> None:
    with shell(archive, home(tmp_path)) as terminal:
        terminal.wait_for("help")
        terminal.press("j")
        terminal.wait_for("Strømmen blir dyrere")
        terminal.settle()
        stood = terminal.text()
        stop(terminal)
        terminal.wait(lambda: "topped" in terminal.text() and not terminal.emulator.left(), "a shell that is sane")
        terminal.press("fg\r")
        terminal.wait_for("Strømmen blir dyrere")
        terminal.settle()
        assert terminal.text() == stood
        terminal.press("j")
        terminal.wait_for("Dette er vondt for barna")
        terminal.press("\x11")
        terminal.wait(lambda: not terminal.emulator.left(), "the shell")
        terminal.press("exit\r")
        assert terminal.wait_for_end() == 0


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_it_with_nothing_left_on(opened: Open, number: signal.Signals, code: int) -> None:
    room = opened()
    wait_for_room(room)
    os.kill(room.pid, number)
    assert room.wait_for_end() == code
    assert room.sane(), room.emulator.left()


@pytest.mark.parametrize("ignored", [False, True], ids=["told", "not told"])
def test_a_terminal_that_goes_away_ends_it(archive: Path, tmp_path: Path, ignored: bool) -> None:
    ignoring = ["sh", "-c", 'trap "" HUP; exec "$@"', "sh"] if ignored else []
    with Terminal([*ignoring, *replikk("-L", str(archive))], environment=home(tmp_path)) as room:
        wait_for_room(room)
        room.press("j")
        room.wait_for("Strømmen blir dyrere")
        room.settle()
        room.hang_up()
        room.wait_for_end()
    with Terminal(replikk("-L", str(archive)), environment=home(tmp_path)) as again:
        again.wait_for("Strømmen blir dyrere")  # the position was saved


def test_the_mouse_moves_about_only_where_it_is_switched_on(archive: Path, tmp_path: Path) -> None:
    at_home = home(tmp_path)
    with Terminal(replikk("-L", str(archive)), 80, 24, at_home) as room:
        wait_for_room(room)
        assert not {1000, 1002, 1003} & {mode for mode, on in room.emulator.modes.items() if on}
        leave(room)
    settings = Path(at_home["XDG_CONFIG_HOME"]) / "replikk" / "config.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("mouse = true\n", "utf-8")
    with Terminal(replikk("-L", str(archive)), 80, 24, at_home) as room:
        wait_for_room(room)
        room.wait(lambda: bool(room.emulator.modes.get(1000)), "a mouse")
        room.press("\x1b[<0;10;5M\x1b[<0;10;5m")
        room.wait_for("Dette er vondt for barna")
        room.press("\x1b[<0;60;10M\x1b[<0;60;10m")
        room.press("y")
        room.wait_for("letters sent")
        leave(room)

"""The whole program on a real terminal, as a stranger would use it."""

import base64
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import homes
from tests.homes import library, three_articles
from tests.terminal import Terminal, replikk
from tests.test_refresh import write

Open = Callable[..., Terminal]


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment in which nothing of this machine's user is seen or touched."""
    return homes.home(tmp_path / "home")


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return three_articles(tmp_path / "articles")


@pytest.fixture
def room(home: dict[str, str], articles: Path) -> Iterator[Terminal]:
    with Terminal(replikk(str(articles)), environment=home) as terminal:
        terminal.wait_for("Fergen kom aldri")
        terminal.wait_for("Skolen må stenge")
        yield terminal


def test_list_text_and_quotes_are_on_the_screen_at_once(room: Terminal) -> None:
    room.wait_for("Lauvhamn kommune må spare")
    room.wait_for("Sigrun Tveit")
    assert "Kraftlaget varsler kutt" in room.text()


def test_the_screen_is_drawn_on_standard_output(home: dict[str, str], articles: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    command = ["sh", "-c", 'log="$1"; shift; exec "$@" 2>"$log"', "sh", str(log), *replikk(str(articles))]
    with Terminal(command, environment=home) as terminal:
        terminal.wait_for("Fergen kom aldri")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
    assert log.read_text("utf-8") == ""


def test_reading_finding_and_leaving(room: Terminal) -> None:
    room.press("j")
    room.wait_for("Strømmen blir dyrere")
    room.press("/vondt")
    room.wait_for("Dette er vondt for barna")
    room.press("\r")
    room.press("F")
    room.wait_for("Fergen kom aldri")
    room.press("q")
    assert room.wait_for_end() == 0


def test_it_comes_back_to_the_same_article(room: Terminal, home: dict[str, str], articles: Path) -> None:
    room.press("jj")
    room.wait_for("Dette er vondt for barna")
    room.press("q")
    room.wait_for_end()
    with Terminal(replikk(str(articles)), environment=home) as again:
        again.wait_for("Dette er vondt for barna")
        again.press("q")
        again.wait_for_end()


@pytest.mark.parametrize("environment", [{}, {"TMUX": "/tmp/tmux-0/default,1,0"}], ids=["plain", "tmux"])  # noqa: S108
def test_copying_a_quote_sends_it_with_its_citation(
    home: dict[str, str], articles: Path, environment: dict[str, str]
) -> None:
    with Terminal(replikk(str(articles)), environment=home | environment) as room:
        room.wait_for("Sigrun Tveit")
        room.press("3")
        room.press("y")
        room.wait(lambda: b"]52;c;" in room.raw, "OSC 52")
        if environment:
            room.wait(lambda: b"\x1bPtmux;" in room.raw, "the wrapping for tmux")
        sent = re.search(rb"\]52;c;([A-Za-z0-9+/=]+)", room.raw)
        assert sent
        copied = base64.b64decode(sent.group(1)).decode()
        assert "Vi har ventet i ti år" in copied
        assert "Sigrun Tveit" in copied
        assert "Fjordposten" in copied


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_leaves_the_terminal_sane(room: Terminal, name: str) -> None:
    room.wait_for("Sigrun Tveit")
    os.kill(room.pid, getattr(signal, name))
    room.wait_for_end()
    assert room.raw.rfind(b"\x1b[?1049l") > room.raw.rfind(b"\x1b[?1049h")
    assert room.raw.rfind(b"\x1b[?25h") > room.raw.rfind(b"\x1b[?25l")


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (120, 40), (40, 10), (59, 24), (10, 3)])
def test_any_size(home: dict[str, str], articles: Path, columns: int, rows: int) -> None:
    with Terminal(replikk(str(articles)), columns, rows, home) as room:
        room.wait(lambda: "Ferg" in room.text() or columns < 20, "the list")
        room.resize(80, 24)
        room.wait_for("Fergen kom aldri")
        room.press("\x11")
        assert room.wait_for_end() == 0


PAYLOADS = {
    "clear": "\x1b[2J",
    "clipboard": "\x1b]52;c;UFdORUQ=\x07",
    "title": "\x1b]0;PWNED\x07",
    "c1": "\u009b2J",
    "dcs": '\x1bP$q"p\x1b\\',
    "query": "\x1b[6n",
    "bidi": "\u202eevil\u202c",
    "markup": "[@click=app.quit]CLICK[/]",
    "broken": "[/nope]",
    "shift": "\x0e",
}


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_no_article_reaches_the_terminal_raw(home: dict[str, str], tmp_path: Path, payload: str) -> None:
    articles = tmp_path / "hostile"
    evil = f"Før{payload}etter"
    write(articles, f"x{payload.replace('/', '')}y.txt", evil, evil, evil)
    (articles / f"z{payload.replace('/', '')}.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    with Terminal(replikk(str(articles)), environment=home) as room:
        room.wait_for("Sigrun Tveit")
        room.press("L")
        room.wait_for("PNG")
        room.press("q")
        room.press("\x11")
        assert room.wait_for_end() == 0
    if not payload.startswith("["):
        assert payload.encode() not in room.raw
    assert b"\x1b]0;PWNED" not in room.raw
    assert b"\x1b]52;" not in room.raw


def test_a_library_that_is_reset_under_an_open_room(room: Terminal, home: dict[str, str], articles: Path) -> None:
    def run(*command: str) -> None:
        command_line = [*replikk("-L", str(articles)), *command]
        subprocess.run(command_line, env=os.environ | home, check=True, capture_output=True)

    room.wait_for("Sigrun Tveit")
    room.wait_for("3 new")  # the writer has ended
    run("reset", "--yes")
    room.press("j")
    room.wait_for("Strømmen blir dyrere")
    write(articles, "ny.txt", "Broen er åpnet", "Nå går vi tørrskodd", "broen", 12)
    run("refresh")
    room.wait_for("Broen er åpnet")
    room.press("q")
    assert room.wait_for_end() == 0


def test_what_breaks_in_the_room_leaves_a_sane_terminal_and_a_report_without_text(
    home: dict[str, str], tmp_path: Path
) -> None:
    place = library(tmp_path / "one")
    broken = (
        "import sys; from replikk import launch; from replikk.screens.room import RoomScreen\n"
        "def broken(self): raise ValueError(self.article.text)\n"
        "RoomScreen.action_star = broken; sys.exit(launch.main())"
    )
    with Terminal([sys.executable, "-c", broken, "-L", str(place)], 80, 24, home) as room:
        room.wait_for("Vi har ventet i ti")
        room.press("jm")
        assert room.wait_for_end() == 2
        assert room.sane()
        said = " ".join(room.text().split())
    assert "ValueError" in said
    assert "Strømmen blir dyrere" not in said
    (report,) = (Path(home["XDG_STATE_HOME"]) / "replikk").rglob("crash*/*")
    text = report.read_text("utf-8")
    assert "in broken" in text
    assert "Strømmen" not in text

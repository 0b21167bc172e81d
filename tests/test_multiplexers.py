"""Copying through real tmux and real GNU screen, as far as the user's own terminal."""

import base64
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest

from tests.terminal import Terminal, replikk
from tests.test_refresh import write

TEXT = "«Blåbærsyltetøy» på ferga " * 40
SEND = f"""
import sys
from replikk.terminal.clipboard import Clipboard
from replikk.terminal.environment import look
print(Clipboard(sys.stdout.write, look(), None).copy({TEXT!r}).message)
print("READY", flush=True)
sys.stdin.readline()
"""
OSC = re.compile(rb"\x1b\]52;[a-z]*;([A-Za-z0-9+/=]+)(?:\x07|\x1b\\)")

pytestmark = pytest.mark.skipif(
    not (shutil.which("tmux") and shutil.which("screen")), reason="tmux and screen are not installed"
)


@dataclass(frozen=True, slots=True)
class Between:
    """tmux and screen with sockets of their own."""

    folder: Path
    name: str

    def tmux(self, command: list[str], *settings: str) -> list[str]:
        """The command within tmux."""
        configuration = self.folder / "tmux.conf"
        lines = ("set -g default-terminal tmux-256color", "set -g status off", *settings)
        configuration.write_text("".join(f"{line}\n" for line in lines))
        return ["tmux", "-u", "-L", self.name, "-f", str(configuration), "new-session", *command]

    def screen(self, command: list[str]) -> list[str]:
        """The command within GNU screen."""
        configuration = self.folder / "screenrc"
        configuration.write_text("startup_message off\ndefutf8 on\n")
        return ["screen", "-U", "-m", "-c", str(configuration), "-S", self.name, *command]

    @property
    def environment(self) -> dict[str, str]:
        """In which both find their sockets, and nothing of the user's."""
        home = {"HOME": str(self.folder), "XDG_STATE_HOME": str(self.folder / "state"), "LC_ALL": "C.UTF-8"}
        return home | {"TMUX_TMPDIR": str(self.folder), "SCREENDIR": str(self.folder), "TMUX": "", "STY": ""}


@pytest.fixture
def between() -> Iterator[Between]:
    folder = Path(tempfile.mkdtemp(prefix="rk"))  # short: a socket's path has 107 bytes
    made = Between(folder, uuid4().hex[:8])
    yield made
    environment = {"PATH": "/usr/bin:/bin"} | made.environment
    for stop in (["tmux", "-L", made.name, "kill-server"], ["screen", "-S", made.name, "-X", "quit"]):
        subprocess.run(stop, env=environment, capture_output=True, check=False)
    shutil.rmtree(folder, ignore_errors=True)


def arrived(terminal: Terminal) -> set[str]:
    """The texts that the outermost terminal was given for its clipboard."""
    return {base64.b64decode(found).decode() for found in OSC.findall(terminal.raw)}


def nothing_else(terminal: Terminal) -> bool:
    """Whether what is said is all that stands on the screen: no part of a sequence was printed."""
    said = "".join(terminal.screen.display).split()
    return said[:3] == ["1040", "letters", "sent"] and said[-2:] == ["confirm", "READY"] and len(said) < 15


def sender() -> list[str]:
    return [sys.executable, "-c", SEND]


def test_tmux_that_takes_clipboards_hands_it_on(between: Between) -> None:
    with Terminal(between.tmux(sender(), "set -g set-clipboard on"), environment=between.environment) as terminal:
        terminal.wait(lambda: arrived(terminal) == {TEXT}, "OSC 52")
        terminal.wait_for("sent through tmux; the terminal does not confirm")


def test_tmux_that_lets_things_through_does_too(between: Between) -> None:
    settings = ("set -g set-clipboard off", "set -g allow-passthrough on")
    with Terminal(between.tmux(sender(), *settings), environment=between.environment) as terminal:
        terminal.wait(lambda: arrived(terminal) == {TEXT}, "OSC 52")


def test_where_tmux_keeps_it_back_nobody_says_that_it_arrived(between: Between) -> None:
    settings = ("set -g set-clipboard external", "set -g allow-passthrough off")
    with Terminal(between.tmux(sender(), *settings), environment=between.environment) as terminal:
        terminal.wait_for("READY")
        assert arrived(terminal) == set()
        assert "the terminal does not confirm" in terminal.text()
        assert nothing_else(terminal)


def test_screen_hands_it_on(between: Between) -> None:
    with Terminal(between.screen(sender()), environment=between.environment) as terminal:
        terminal.wait(lambda: arrived(terminal) == {TEXT}, "OSC 52")
        terminal.wait_for("sent through screen; the terminal does not confirm")


@pytest.mark.parametrize("settings", [("set -g set-clipboard on",), ("set -g allow-passthrough on",)])
def test_screen_within_tmux(between: Between, settings: tuple[str, ...]) -> None:
    command = between.tmux(between.screen(sender()), *settings)
    with Terminal(command, environment=between.environment) as terminal:
        terminal.wait(lambda: arrived(terminal) == {TEXT}, "OSC 52")
        terminal.wait_for("READY")
        assert nothing_else(terminal)


def test_tmux_within_screen(between: Between) -> None:
    command = between.screen(between.tmux(sender(), "set -g allow-passthrough on"))
    with Terminal(command, environment=between.environment) as terminal:
        terminal.wait(lambda: arrived(terminal) == {TEXT}, "OSC 52")
        terminal.wait_for("READY")
        assert nothing_else(terminal)


@pytest.mark.parametrize("outer", ["tmux", "screen"])
def test_a_quote_copied_in_the_room_gets_through(between: Between, tmp_path: Path, outer: str) -> None:
    write(tmp_path / "articles", "ferge.txt", "Fergen kom aldri", "Vi har ventet i ti år", "fergen", 5)
    program = replikk(str(tmp_path / "articles"))
    command = between.tmux(program, "set -g set-clipboard on") if outer == "tmux" else between.screen(program)
    with Terminal(command, environment=between.environment) as terminal:
        terminal.wait_for("Sigrun Tveit")
        terminal.press("y")
        terminal.wait(lambda: bool(arrived(terminal)), "OSC 52")
        (copied,) = arrived(terminal)
        assert "Vi har ventet i ti år" in copied
        assert (between.folder / "state" / "replikk" / "copied.txt").read_text("utf-8") == copied
        terminal.wait_for("does not confirm")
        terminal.wait_for("copied.txt")
        terminal.press("q")
        terminal.wait_for_end()

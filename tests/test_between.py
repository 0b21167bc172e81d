"""The room with something between it and the terminal: tmux, screen, sshd."""

import os
import shlex
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from tests.homes import home, library
from tests.terminal import PATIENCE, Terminal, replikk

SSHD = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
IN_PROC = Path("/proc/self/stat").exists()

needs_tmux = pytest.mark.skipif(not shutil.which("tmux"), reason="tmux is not installed")
needs_screen = pytest.mark.skipif(not shutil.which("screen"), reason="screen is not installed")
needs_sshd = pytest.mark.skipif(not (SSHD and shutil.which("ssh") and IN_PROC), reason="no sshd, ssh or /proc")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return library(tmp_path_factory.mktemp("between"))


def walk(room: Terminal) -> Iterator[str]:
    """Screens of a short walk through the room."""
    room.wait_for("Vi har ventet i ti år")
    room.wait_for("help")
    for keys in ("j", "3", ")", "1", "c", "?"):
        before = room.text()
        room.press(keys)
        room.wait(partial(changed, room, before), f"an answer to {keys}")
        room.settle()
        yield room.text()


def changed(room: Terminal, before: str) -> bool:
    """Whether the screen is another."""
    return room.text() != before


def outside(archive: Path, place: Path) -> list[str]:
    """The same screens with nothing between."""
    with Terminal(replikk("-L", str(archive)), environment=home(place)) as room:
        return list(walk(room))


def tmux(place: Path) -> list[str]:
    """tmux with a server of its own, and no line at the foot."""
    (place / "tmux.conf").write_text("set -g status off\nset -g escape-time 0\n")
    return ["tmux", "-S", str(place / "tmux.socket"), "-u", "-f", str(place / "tmux.conf"), "new-session"]


@needs_tmux
def test_inside_tmux_the_screen_is_the_same(archive: Path, tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    command = [*tmux(tmp_path), shlex.join(replikk("-L", str(archive)))]
    with Terminal(command, environment=home(inside) | {"SHELL": "/bin/sh"}) as room:
        assert list(walk(room)) == outside(archive, tmp_path / "outside")
        room.press("\x11")
        room.wait_for_end()
        assert room.sane()


@needs_screen
def test_inside_screen_the_screen_is_the_same(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "rc").write_text("startup_message off\nvbell off\ndefutf8 on\naltscreen on\n")
    sockets = tmp_path / "sockets"
    sockets.mkdir(mode=0o700)
    command = ["screen", "-U", "-c", str(tmp_path / "rc"), "-S", tmp_path.name, *replikk("-L", str(archive))]
    environment = home(tmp_path / "inside") | {"SCREENDIR": str(sockets), "SHELL": "/bin/sh"}
    with Terminal(command, environment=environment) as room:
        assert list(walk(room)) == outside(archive, tmp_path / "outside")
        room.press("\x11")
        room.wait_for_end()
        assert not set(room.emulator.left()) - {"no cursor"}


@dataclass(frozen=True, slots=True)
class Server:
    """An sshd of the test's own."""

    pid: int
    port: int
    place: Path

    def client(self, command: list[str], environment: dict[str, str]) -> list[str]:
        """A command line that runs something there on a terminal."""
        given = [f"{name}={value}" for name, value in environment.items()]
        options = [f"UserKnownHostsFile={self.place}/known", "StrictHostKeyChecking=accept-new", "LogLevel=ERROR"]
        return [
            "ssh", "-tt", "-F", "none", "-p", str(self.port), "-i", str(self.place / "user"),
            *(word for option in options for word in ("-o", option)),
            "127.0.0.1", "exec " + shlex.join(["env", *given, *command]),
        ]  # fmt: skip

    def running(self) -> list[int]:
        """Processes that it started, and those that they started."""
        parents: dict[int, list[int]] = {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    stat = (entry / "stat").read_text()
                except OSError:  # it has ended
                    continue
                parents.setdefault(int(stat.rpartition(")")[2].split()[1]), []).append(int(entry.name))
        found, todo = [], [self.pid]
        while todo:
            children = parents.get(todo.pop(), [])
            found += children
            todo += children
        return found


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    place = tmp_path / "ssh"
    place.mkdir(mode=0o700)
    for name in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(place / name)], check=True)
    (place / "keys").write_bytes((place / "user.pub").read_bytes())
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (place / "config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {place}/host\nAuthorizedKeysFile {place}/keys\nPidFile none\n"
        "UsePAM no\nPasswordAuthentication no\nStrictModes no\nPermitRootLogin yes\nPrintMotd no\nPrintLastLog no\n"
    )
    assert SSHD
    with suppress(OSError):  # where no sshd has run yet; only root can make it
        Path("/run/sshd").mkdir(mode=0o755)
    with (place / "log").open("wb") as log:
        process = subprocess.Popen([SSHD, "-D", "-e", "-f", str(place / "config")], stderr=log)
    try:
        if not listens(port, process):
            pytest.skip(f"no sshd can be run here: {(place / 'log').read_text()}")
        yield Server(process.pid, port, place)
    finally:
        process.kill()
        process.wait()


def listens(port: int, process: "subprocess.Popen[bytes]") -> bool:
    """Whether somebody answers at that port before the process ends."""
    end = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < end:
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return True
    return False


@needs_sshd
def test_over_ssh_it_paints_answers_and_leaves(archive: Path, tmp_path: Path, server: Server) -> None:
    with Terminal(server.client(replikk("-L", str(archive)), home(tmp_path / "inside"))) as room:
        assert list(walk(room)) == outside(archive, tmp_path / "outside")
        room.press("\x11")
        assert room.wait_for_end() == 0
        assert room.sane()


@needs_sshd
def test_when_the_line_breaks_nothing_is_left_running(archive: Path, tmp_path: Path, server: Server) -> None:
    with Terminal(server.client(replikk("-L", str(archive)), home(tmp_path / "inside"))) as room:
        room.wait_for("Vi har ventet i ti år")
        room.press("j")
        room.wait_for("Strømmen blir dyrere")
        assert server.running()
        os.kill(room.pid, signal.SIGKILL)
        room.wait_for_end()
        room.wait(lambda: not server.running(), "the end of everything at the other side")
    with Terminal(replikk("-L", str(archive)), environment=home(tmp_path / "inside")) as again:
        again.wait_for("Strømmen blir dyrere")

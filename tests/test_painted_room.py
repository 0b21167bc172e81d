"""The room on a terminal: after any keys and sizes it shows cell for cell what Textual meant."""

import asyncio
import fcntl
import os
import pty
import random
import struct
import termios
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from pyte.screens import Char

from replikk.app import Replikk
from replikk.config import Config
from replikk.terminal.driver import TerminalDriver
from replikk_index import Library
from tests.emulator import Emulator
from tests.rooms import PATIENCE, made

ARTICLES = {
    "fergen.md": "# Fergen som aldri kom\n\n– Vi har ventet i ti år, sier ordfører Sigrun Tveit i Lauvhamn.\n\n"
    + "«Ingen spurte oss», sier Ola Brekke. Strøm, kulde og blåbær. " * 30,
    "havn.md": "# 港の記事 漢字 한국어 – en havn\n\n日本語の文章です。漢字と仮名。 " + "한국어 문장입니다. " * 40,
    "smil.md": "# Smil 😀 og 👩\u200d💻 naïve e\u0301\n\n– Ja 😀, sier Mona Lauvås 🎉 i Kraftlaget.\n\n"
    + "a😀b 漢c " * 80,
    "kort.txt": "Kort om havna\n\nTo setninger. Det var det.\n",
}
KEYS = "j k J K \t 1 2 3 \x20 b G gg ) ( c c z z + - /strøm \r F . V j \x1b : \x1b T T T \x0c".split(" ")
SIZES = [(80, 24), (120, 40), (40, 10), (59, 20), (20, 5), (200, 50)]


class Line:
    """A terminal at the end of a line: what the app sends goes to an emulator."""

    def __init__(self) -> None:
        self.master, self.slave = pty.openpty()
        os.set_blocking(self.master, False)
        self.emulator = Emulator(80, 24)

    def resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.emulator.resize(columns, rows)

    def take(self) -> bool:
        """Show what has come; whether anything had."""
        came = False
        with suppress(BlockingIOError):
            while data := os.read(self.master, 1 << 16):
                came = True
                os.write(self.master, self.emulator.feed(data))
        return came

    def close(self) -> None:
        os.close(self.master)
        os.close(self.slave)


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> Iterator[Line]:
    line = Line()
    monkeypatch.setattr(TerminalDriver, "input_file", line.slave)
    monkeypatch.setattr(TerminalDriver, "output_file", line.slave)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    yield line
    line.close()


@asynccontextmanager
async def running(library: Path, line: Line, theme: str) -> AsyncIterator[Replikk]:
    with Library.open(library) as opened:
        app = Replikk(opened, Config(theme=theme), refresh=False)
        task = asyncio.create_task(app.run_async(mouse=False))
        try:
            async with asyncio.timeout(PATIENCE):
                while "Fergen" not in line.emulator.text():
                    await quiet(line)
            yield app
        finally:
            app.exit()
            async with asyncio.timeout(PATIENCE):
                while not task.done():
                    await quiet(line)
            await task


async def quiet(line: Line) -> None:
    """Let the app work until nothing comes any more."""
    still = 0
    while still < 6:
        await asyncio.sleep(0.02)
        still = 0 if line.take() else still + 1


def meant(app: Replikk) -> list[list[tuple[object, ...]]]:
    """What Textual would have written by itself, on a terminal of its own."""
    terminal = app.terminal
    assert terminal is not None
    app.console._color_system = terminal.capabilities.colours
    emulator = Emulator(*app.size)
    whole = app.screen._compositor.render_full_update().render_segments(app.console)
    emulator.feed(b"\x1b[?7l" + whole.replace("\n", "\r\n").encode())
    return seen(emulator)


def seen(emulator: Emulator) -> list[list[tuple[object, ...]]]:
    return [[look(cell) for cell in row] for row in emulator.screen.cells()]


def look(cell: Char) -> tuple[object, ...]:
    ink = (cell.fg, cell.bold, cell.blink) if cell.data.strip() else ()
    return cell.data, cell.bg, ink, cell.reverse, cell.underscore


@pytest.mark.parametrize("theme", ["terminal", "dark", "light"])
@pytest.mark.parametrize("seed", [1, 2])
async def test_the_terminal_shows_what_textual_meant(tmp_path: Path, line: Line, theme: str, seed: int) -> None:
    chance = random.Random(seed)
    line.resize(80, 24)
    async with running(made(tmp_path, ARTICLES), line, theme) as app:
        assert app.terminal is not None
        for _ in range(30):
            if chance.random() < 0.2:
                line.resize(*chance.choice(SIZES))
                app.terminal._another_size()
            keys = chance.choice(KEYS)
            os.write(line.master, keys.encode())
            await quiet(line)
            assert seen(line.emulator) == meant(app), keys

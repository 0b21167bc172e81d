"""The Textual app: one room, drawn in the terminal's own colours, without anything that moves by itself."""

import asyncio
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import ClassVar

# Before Textual is imported: it reads these once.
os.environ["TEXTUAL_ANIMATIONS"] = "none"
os.environ["TEXTUAL_SMOOTH_SCROLL"] = "0"
os.environ["TEXTUAL_DISABLE_KITTY_KEY"] = "1"
os.environ.setdefault("TEXTUAL_FPS", "250")  # a key waits up to a frame's length for its own

from rich.console import RenderableType
from textual.binding import BindingType

from replikk.config import Config
from replikk.exit_codes import ERROR
from replikk.screens.room import RoomScreen
from replikk.terminal.driver import TerminalDriver
from replikk.terminal.environment import look
from replikk.terminal.leaving import last_resort
from replikk.terminal.painted_app import PaintedApp
from replikk.widgets.looks import ASCII, FINE
from replikk_index.errors import ReplikkError
from replikk_index.library import Library

Picture = tuple[int, int, bytes, bytes]
"""Columns, rows, and what ``TerminalDriver.picture`` gives."""


class Replikk(PaintedApp):
    """The reading room as a program."""

    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = []
    TITLE = "replikk"

    def __init__(self, library: Library, config: Config, *, refresh: bool = True) -> None:
        """Show a library; ``refresh``: look for new articles at the start."""
        marks = FINE if look().utf8 and not config.ascii else ASCII
        self.room = RoomScreen(library, config, marks, refresh=refresh)  # before Textual takes NO_COLOR away
        super().__init__(TerminalDriver, ansi_color=True)
        self._leaving = False
        self.picture: Picture | None = None
        self.crash = ""

    def on_mount(self) -> None:
        """Enter the room, and leave it in good order when told to go."""
        self.push_screen(self.room)
        if not self.is_headless:
            loop = asyncio.get_running_loop()
            for number in (signal.SIGTERM, signal.SIGHUP):
                loop.add_signal_handler(number, self._leave, number)

    def _leave(self, number: int) -> None:
        """Told to go: save, and be gone soon whatever hangs."""
        last_resort(self.terminal, 128 + number)
        self.exit(return_code=128 + number)

    def action_help_quit(self) -> None:
        """Ctrl+C never destroys anything."""
        self.room.interrupt()
        self.room.tell()

    async def action_quit(self) -> None:
        """Ctrl+Q, from any screen."""
        self.exit()

    def exit(self, result: None = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """Leave, with everything saved that belongs to the user."""
        self.room.save()
        if self.terminal is None or self._leaving or not self.room.is_mounted:
            super().exit(result, return_code, message)
            return
        self._leaving = True
        self.terminal.draw_no_more()
        while self.screen is not self.room:
            self.pop_screen()
        with suppress(ReplikkError):  # the library may be damaged, or be reset just now
            self.room.begin_anew()
        self.room.call_after_refresh(self._keep_picture, return_code)

    def _keep_picture(self, return_code: int) -> None:
        """The room looks as it will at the next start."""
        if self.terminal:
            self.picture = (self.size.width, self.size.height, *self.terminal.picture())
        super().exit(None, return_code)

    def _handle_exception(self, error: Exception) -> None:
        """Leave with a report of what broke; Textual would print it with all the text that was at hand."""
        if self.terminal is None:
            super()._handle_exception(error)
            return
        from replikk import crash_report

        self.crash = self.crash or crash_report.tell(error)
        self._return_code = ERROR
        with suppress(Exception):  # what can still be saved
            self.room.save()
        self._close_messages_no_wait()

    async def on_unmount(self) -> None:
        """Let the writer end; what it has committed is kept."""
        await self.room.stop_writer()


@dataclass(frozen=True, slots=True)
class Left:
    """How the room was left."""

    code: int
    """For the shell."""
    picture: Picture | None
    """The first screen of the next time."""
    crash: str
    """What broke, if anything did, and where the report of it lies."""


def run(library: Library, config: Config, keep_theme: Callable[[str], None]) -> Left:
    """Read until the user leaves; ``keep_theme`` remembers a theme that is chosen meanwhile."""
    app = Replikk(library, config)
    app.room.keep_theme = keep_theme
    app.run(mouse=config.mouse)
    return Left(app.return_code or 0, app.picture, app.crash)

"""The Textual app: one room, drawn in the terminal's own colours, without anything that moves by itself."""

import asyncio
import os
import signal
from typing import ClassVar

# Before Textual is imported: it reads these once.
os.environ["TEXTUAL_ANIMATIONS"] = "none"
os.environ["TEXTUAL_SMOOTH_SCROLL"] = "0"
os.environ["TEXTUAL_DISABLE_KITTY_KEY"] = "1"
os.environ.setdefault("TEXTUAL_FPS", "250")  # a key waits up to a frame's length for its own

from rich.console import RenderableType
from textual.binding import BindingType

from replikk.config import Config
from replikk.paths import theme_file
from replikk.screens.room import RoomScreen
from replikk.terminal.driver import TerminalDriver
from replikk.terminal.environment import look
from replikk.terminal.painted_app import PaintedApp
from replikk.widgets.looks import ASCII, FINE
from replikk_index.library import Library


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

    def on_mount(self) -> None:
        """Enter the room, and leave it in good order when told to go."""
        self.push_screen(self.room)
        if not self.is_headless:
            loop = asyncio.get_running_loop()
            for number in (signal.SIGTERM, signal.SIGHUP):
                loop.add_signal_handler(number, self._leave, number)

    def _leave(self, number: int) -> None:
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
        super().exit(result, return_code, message)

    async def on_unmount(self) -> None:
        """Let the writer end; what it has committed is kept."""
        await self.room.stop_writer()


def run(library: Library, config: Config) -> int:
    """Read until the user leaves; the exit code."""
    app = Replikk(library, config)
    app.room.theme_file = theme_file()
    app.run(mouse=False)
    return app.return_code or 0

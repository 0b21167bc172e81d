"""Textual's way to the terminal: keys in, cells out, and the terminal as it was at the end."""

import contextlib
import os
import signal
from typing import Any, ClassVar

from textual import events
from textual._compositor import CompositorUpdate
from textual.driver import Driver
from textual.geometry import Size
from textual.message import Message

from replikk.terminal import afterimage, pictures
from replikk.terminal.capabilities import Capabilities, capabilities
from replikk.terminal.composed import put
from replikk.terminal.difference import Painter
from replikk.terminal.grid import Grid
from replikk.terminal.keyboard import Keyboard, swallow
from replikk.terminal.modes import ENTER, LEAVE, MOUSE_OFF, MOUSE_ON, Modes, size_of
from replikk.terminal.output import Output
from replikk.terminal.pacing import ANSWER, Pacing
from replikk.terminal.pens import Pens

SYNC_BEGIN, SYNC_END = "\x1b[?2026h", "\x1b[?2026l"
_WORTH_SYNC = 400
"""Bytes from which a frame may be seen half drawn."""
LONGEST_WAIT = 0.8
"""Seconds to wait at the end: for an answer that would otherwise be typed into the shell, and for a terminal that
has not taken everything yet."""
_SETTLED = 0.1
"""Seconds after a change of size in which Textual has drawn for it, if it had anything to draw."""


class TerminalDriver(Driver):
    """Draws only the cells that change, reads keys without a thread, and waits for no terminal.

    Textual hands over lines of widgets (``CompositorUpdate``); they are put into a grid of cells, and what differs from
    the grid that the terminal shows is sent. While the terminal has not taken a frame, later ones are only remembered.
    """

    input_file: ClassVar[int] = 0
    output_file: ClassVar[int] = 1

    def __init__(
        self, app: Any, *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self.capabilities: Capabilities = capabilities(os.environ)
        self.modes = Modes(self.input_file)
        self._pens = Pens(
            self.capabilities.colours,
            erases_in_colour=self.capabilities.erases_in_colour,
        )
        self._painter = Painter(self._pens, self.capabilities.abilities)
        self._wanted = self._empty(*self._terminal_size())
        self._cursor = (0, 0)
        self._dirty = False
        self._output: Output | None = None
        self._keyboard: Keyboard | None = None
        self.pacing = Pacing(self._loop, self._flush)
        self._stopped = False
        self._silent = True

    # what Textual asks for

    @property
    def can_suspend(self) -> bool:
        """Ctrl+Z works."""
        return True

    def start_application_mode(self) -> None:
        """Take the terminal over."""
        shown = afterimage.taken_over()
        if shown:
            self.modes = shown.modes
        self.modes.make_raw()
        self._output = Output(self.output_file, self._loop, self._flush)
        self._painter.forget()
        if not shown:
            self._send(ENTER)
        elif grid := pictures.read(shown.cells, self._pens):
            self._painter.assume(grid)
        self._send(MOUSE_ON if self._mouse else "")
        self._keyboard = Keyboard(self.input_file, self._loop, self.process_message, self._answered, self._gone)
        self._keyboard.start()
        self._loop.add_signal_handler(signal.SIGWINCH, self._another_size)
        self._loop.add_signal_handler(signal.SIGTSTP, self._stop_process)
        self._loop.add_signal_handler(signal.SIGCONT, self._continued)
        self._resized()

    def disable_input(self) -> None:
        """Listen no longer."""
        if self._keyboard:
            self._keyboard.stop()
            self._keyboard = None
        for number in (signal.SIGWINCH, signal.SIGTSTP, signal.SIGCONT):
            self._loop.remove_signal_handler(number)
        self.pacing.stop()

    def stop_application_mode(self) -> None:
        """Give the terminal back as it was."""
        answer_is_due = self.pacing.is_waiting
        self.disable_input()
        if answer_is_due:
            swallow(self.input_file, ANSWER.encode(), min(2 * self.pacing.round_trip + 0.1, LONGEST_WAIT))
        self.modes.put_back(drop_typed=True)  # before the shell is seen: what is typed from then on is for it
        if self._output:
            self._send((MOUSE_OFF if self._mouse else "") + LEAVE)
            self._output.finish(LONGEST_WAIT)
            self._output = None

    def stop_at_once(self) -> None:
        """The same from another thread, when this one does not answer any more."""
        with contextlib.suppress(OSError):
            os.write(self.output_file, (MOUSE_OFF + LEAVE).encode())
        self.modes.put_back(drop_typed=True)

    def write(self, data: str) -> None:
        """Send a sequence; the shapes of the mouse pointer, which Textual sends though there is no mouse, are not."""
        if not data.startswith("\x1b]22;"):
            self._send(data)

    def send_message(self, message: Message) -> None:
        """Hand a key on; we are in the app's own thread."""
        self._app.post_message(message)

    # painting

    def fit(self) -> bool:
        """Follow the size of the terminal; whether everything has to be painted, since nothing of it is known."""
        width, height = self._app.size
        if (self._wanted.columns, self._wanted.rows) == (width, height):
            return False
        self._wanted = self._empty(width, height)
        return True

    def paint(self, update: CompositorUpdate, cursor: tuple[int, int]) -> None:
        """Draw what Textual has composed, now or as soon as the terminal is ready for it."""
        put(update, self._wanted, self._pens)
        self._cursor = cursor
        self._dirty = True
        self._flush()

    def repaint(self) -> None:
        """Draw everything anew: the terminal may show something else."""
        self._painter.forget()
        self._dirty = True
        self._flush()

    def picture(self) -> tuple[bytes, bytes]:
        """What would paint the last frame on an empty terminal, and the same as a grid."""
        sent = Painter(self._pens, self.capabilities.abilities).paint(self._wanted, self._cursor) + "\x1b[m"
        return self.capabilities.encode(sent), pictures.written(self._wanted, self._pens)

    def draw(self) -> None:
        """Show what is to be seen, which until now was only remembered: the first frames are not worth it."""
        self._silent = False
        self._flush()

    def draw_no_more(self) -> None:
        """Remember what is to be drawn, but leave the terminal as it is."""
        self._silent = True

    def _empty(self, columns: int, rows: int) -> Grid:
        return Grid(columns, rows, charset=self.capabilities.charset)

    def _flush(self) -> None:
        """Send what has changed, unless the terminal is not ready."""
        if not self._dirty or self._silent or self._output is None or self._output.is_waiting or self.pacing.must_wait:
            return
        self._dirty = False
        frame = self._painter.paint(self._wanted, self._cursor)
        if not frame:
            return
        if self.capabilities.synchronises and len(frame) >= _WORTH_SYNC:
            frame = SYNC_BEGIN + frame + SYNC_END
        question = self.pacing.question(len(frame))
        if self._keyboard:
            self._keyboard.expecting = self.pacing.is_waiting
        self._send(frame + question)

    def _answered(self) -> None:
        if self._keyboard:
            self._keyboard.expecting = False
        self.pacing.answered()

    def _send(self, data: str) -> None:
        if self._output and data:
            self._output.write(self.capabilities.encode(data))

    # what happens to a terminal

    def _terminal_size(self) -> tuple[int, int]:
        return size_of(self.output_file, self.input_file)

    def _another_size(self) -> None:
        """What the terminal has made of its contents is not known, even if the size is the old one again."""
        self._painter.forget()
        self._dirty = True
        self._resized()
        self._loop.call_later(_SETTLED, self._flush)

    def _resized(self) -> None:
        size = Size(*self._terminal_size())
        self._app.post_message(events.Resize(size, size))

    def _gone(self) -> None:
        """The terminal has hung up."""
        os.kill(os.getpid(), signal.SIGHUP)  # the app leaves as if the terminal's end had been told to it

    def _stop_process(self) -> None:
        """Ctrl+Z, or SIGTSTP from outside: leave the terminal in order, and sleep."""
        self._stopped = True
        self.suspend_application_mode()
        # not taken away with the others: it is what wakes us
        self._loop.add_signal_handler(signal.SIGCONT, self._continued)
        os.kill(os.getpid(), signal.SIGSTOP)

    def _continued(self) -> None:
        """``fg``: take the terminal over again; after a SIGSTOP from outside, at least draw anew."""
        if self._stopped:
            self._stopped = False
            self.resume_application_mode()
        else:
            self.modes.make_raw()
        self.repaint()

    def close(self) -> None:
        """Everything is closed by ``stop_application_mode``."""

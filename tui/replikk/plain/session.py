"""One session of the plain text mode: from the first line to leaving, in whatever way that comes about."""

import errno
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from replikk import output
from replikk.config import Config
from replikk.exit_codes import FOUND
from replikk.plain.printer import Printer, read_line, standard_output
from replikk.plain.room import PlainRoom
from replikk.strings import tr
from replikk.terminal.environment import look
from replikk_index.errors import ReplikkError
from replikk_index.library import Library

PROMPT = "> "
SOON = 2.0
"""Seconds that a first build may take before what has been read until then is listed."""
_ENDING = (signal.SIGTERM, signal.SIGHUP)


class _Told(BaseException):
    """A signal that says to leave."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def run(library: Library, config: Config) -> int:
    """Obey line after line until the user leaves or there are no more lines; the exit code.

    Raises:
        BrokenPipeError: nobody reads any more what is written.
        KeyboardInterrupt: Ctrl+C, where nobody sits at the keyboard.
    """
    printer = Printer(standard_output(), config, look())
    room = PlainRoom(library, config, printer)
    try:
        with _signals():
            try:
                room.bring_in()
                _obey(room, typing=sys.stdin is not None and sys.stdin.isatty())
            finally:
                _ignore_signals()
    except _Told as told:
        return 128 + told.number
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        return 128 + signal.SIGHUP  # the terminal is gone
    finally:
        room.save()
        room.stop_writer()
        _let_go()
    return FOUND


def _obey(room: PlainRoom, *, typing: bool) -> None:
    """Read and obey; ``typing``: somebody sits there, so that a prompt helps."""
    tell = room.say if typing else output.say
    source = sys.stdin
    if source is None:
        return
    if hasattr(source, "reconfigure"):
        source.reconfigure(errors="replace")
    begun = False
    while not room.left:
        try:
            if not begun:
                begun = True
                _begin(room, typing=typing)
            if typing:
                room.tell_news(tell)
                room.printer.prompt(PROMPT)
            line = read_line(source)
            if line is None:
                break
            room.obey(line)
        except ReplikkError as error:
            room.say(str(error))
        except KeyboardInterrupt:
            if not typing:
                raise
            room.say()
            room.say(tr("Given up. “{word}” leaves.", word=room.vocabulary.name("quit")))
        room.printer.flush()
    if typing and not room.left:
        room.say()  # what comes next begins on a line of its own
    room.printer.flush()


def _begin(room: PlainRoom, *, typing: bool) -> None:
    """List what there is; where lines come from a file, first wait until everything can be found."""
    if not typing:
        room.wait(lambda: False, output.say)
        room.tell_news(output.say)
        room.listing = room.everything()
        return
    if not room.listing.rows:
        soon = time.monotonic() + SOON
        room.wait(lambda: time.monotonic() > soon and bool(room.library.rows()), room.say)
        room.listing = room.everything()
    room.greet()


@contextmanager
def _signals() -> Iterator[None]:
    """Within, the signals that end a program are raised where it is; one that was ignored stays so (nohup)."""
    before = {number: signal.getsignal(number) for number in _ENDING}
    for number in _ENDING:
        if before[number] is not signal.SIG_IGN:
            signal.signal(number, _leave)
    try:
        yield
    finally:
        _ignore_signals()


def _let_go() -> None:
    """What nobody takes any more is thrown away, so that Python does not complain of it at the very end."""
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _leave(number: int, _: FrameType | None) -> None:
    _ignore_signals()
    raise _Told(number)


def _ignore_signals() -> None:
    """Nothing disturbs the saving that comes now."""
    for number in _ENDING:
        signal.signal(number, signal.SIG_IGN)

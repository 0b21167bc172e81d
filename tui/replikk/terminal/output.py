"""Writing to a terminal that may be slow, or gone, without ever waiting for it."""

import asyncio
import errno
import os
import select
from collections.abc import Callable
from time import monotonic


class Output:
    """Sends bytes to the terminal as fast as it takes them.

    Written without blocking, on a file description of our own: to make the one that the shell has non-blocking would
    change it for the shell, too. Where none can be opened, writing blocks.
    """

    def __init__(self, file: int, loop: asyncio.AbstractEventLoop, drained: Callable[[], None]) -> None:
        """Write to a terminal.

        Args:
            file: a descriptor of it.
            loop: tells when it takes more.
            drained: called when everything that had to wait was taken.
        """
        self._loop = loop
        self._drained = drained
        self._waiting = b""
        self._file, self._own = _opened(file)
        self.gone = False
        """The terminal is not there any more; what is written goes nowhere."""

    @property
    def is_waiting(self) -> bool:
        """Whether the terminal has not taken everything yet."""
        return bool(self._waiting)

    def write(self, data: bytes) -> None:
        """Send bytes, now or when the terminal takes them."""
        if self._waiting:
            self._waiting += data
            return
        rest = self._send(data)
        if rest:
            self._waiting = rest
            self._loop.add_writer(self._file, self._go_on)

    def finish(self, seconds: float) -> None:
        """Send what is left, among it how to leave the terminal, as far as it is taken in so long; and close."""
        if self._waiting:
            self._loop.remove_writer(self._file)
        until = monotonic() + seconds
        while self._waiting and (left := until - monotonic()) > 0:
            select.select([], [self._file], [], left)
            self._waiting = self._send(self._waiting)
        if self._own:
            os.close(self._file)
            self._own = False
        self.gone = True

    def _go_on(self) -> None:
        self._waiting = self._send(self._waiting)
        if not self._waiting:
            self._loop.remove_writer(self._file)
            self._drained()

    def _send(self, data: bytes) -> bytes:
        """What the terminal does not take now."""
        while data and not self.gone:
            try:
                data = data[os.write(self._file, data) :]
            except BlockingIOError:
                return data
            except OSError as error:
                if error.errno != errno.EINTR:
                    self.gone = True
        return b""


def _opened(file: int) -> tuple[int, bool]:
    """A descriptor of the same terminal that does not block, and whether it is ours to close."""
    try:
        return os.open(os.ttyname(file), os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC), True
    except OSError:  # a terminal of another user (su), or one outside of this container
        return file, False

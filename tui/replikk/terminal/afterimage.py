"""The first screen of the next session, kept from this one and painted before the program is loaded.

A picture is shown only to the same command line, in a terminal of the same kind and size, while every file it was made
from is as it was. So it is what the program will draw itself, a fraction of a second later. It holds titles and text:
the file is its owner's alone, and one that is not is left alone.

Imports as little as it can: what is imported here is waited for.
"""

import os
import stat
import sys
from zlib import crc32

from replikk.terminal.modes import ENTER, LEAVE, Modes

_FORMAT = "replikk afterimage 1"
_ENVIRONMENT = (
    "HOME XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME REPLIKK_LIBRARY "
    "TERM COLORTERM TERM_PROGRAM NO_COLOR LANG LANGUAGE LC_ALL LC_CTYPE LC_MESSAGES TMUX STY"
).split()
_MOST = 4 << 20
"""Bytes of a file that is read."""


class Shown:
    """A picture that is on the terminal."""

    def __init__(self, modes: Modes, cells: bytes) -> None:
        self.modes = modes
        """How the terminal was found."""
        self.cells = cells
        """The grid, as ``pictures`` writes it."""


_shown: Shown | None = None


def show(arguments: list[str]) -> bool:
    """Paint what the program will paint, if that is known; whether it was."""
    global _shown
    found = _read(arguments)
    if found is None:
        return False
    picture, cells = found
    modes = Modes(0)
    modes.make_raw()
    _shown = Shown(modes, cells)
    if not _write(ENTER.encode() + picture):
        withdraw()
        return False
    _mind_signals()
    return True


def taken_over() -> Shown | None:
    """What is on the terminal, for the one who draws from now on; None if nothing is."""
    global _shown
    shown, _shown = _shown, None
    return shown


def withdraw() -> None:
    """Give the terminal back if nobody has taken it over: there is something else to say, or nothing."""
    shown = taken_over()
    if shown:
        _write(LEAVE.encode())
        shown.modes.put_back()


def keep(arguments: list[str], columns: int, rows: int, picture: bytes, cells: bytes, watched: list[str]) -> None:
    """Remember the first screen of the next session.

    Args:
        arguments: of the command line.
        columns, rows: the size of the terminal.
        picture: what paints it on an empty terminal.
        cells: the same as a grid.
        watched: files it was made from; call this when nobody changes them any more.
    """
    key = _key(arguments, columns, rows)
    head = "\0".join([_FORMAT, key, str(len(picture)), *(part for path in watched for part in (path, _state(path)))])
    path = _path(key)
    folder = os.path.dirname(path)
    aside = f"{path}.{os.getpid()}"
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        file = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        with open(file, "wb") as out:
            out.write(os.fsencode(head) + b"\n" + picture + cells)
        os.replace(aside, path)
    except OSError:  # no room, no permission: the next start is a little later
        _remove(aside)


def _read(arguments: list[str]) -> tuple[bytes, bytes] | None:
    """The picture and its grid, if they are true now."""
    try:
        columns, rows = os.get_terminal_size(1)
        key = _key(arguments, columns, rows)
        file = os.open(_path(key), os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError:
        return None
    with open(file, "rb") as data:
        about = os.fstat(file)
        if not stat.S_ISREG(about.st_mode) or about.st_uid != os.geteuid() or about.st_mode & 0o077:
            return None
        head, _, rest = data.read(_MOST).partition(b"\n")
    parts = os.fsdecode(head).split("\0")
    known = len(_key_parts(key))
    if parts[: known + 1] != [_FORMAT, *_key_parts(key)]:
        return None
    size, watched = parts[known + 1], parts[known + 2 :]
    if not size.isdecimal() or any(
        _state(path) != state for path, state in zip(watched[::2], watched[1::2], strict=False)
    ):
        return None
    return rest[: int(size)], rest[int(size) :]


def _key(arguments: list[str], columns: int, rows: int) -> str:
    """Everything but files that decides what the first screen looks like, in one line."""
    try:
        here = os.getcwd()
    except OSError:
        here = ""
    environment = [f"{name}={os.environ.get(name, '')}" for name in _ENVIRONMENT]
    parts = [sys.executable, here, f"{columns}x{rows}", *environment, *arguments]
    return "\0".join(part.replace("\0", "").replace("\n", " ") for part in parts)


def _key_parts(key: str) -> list[str]:
    return key.split("\0")


def _path(key: str) -> str:
    """Where a picture lies: in the folder for caches as platformdirs has it on Linux, which takes too long to ask."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(home, "replikk", "afterimages", f"{crc32(os.fsencode(key)):08x}")


def _state(path: str) -> str:
    """What changes when a file does; "" for none."""
    try:
        about = os.stat(path)
    except OSError:
        return ""
    return f"{about.st_mtime_ns} {about.st_size} {about.st_ino}"


def _write(data: bytes) -> bool:
    """Send all of it; whether the terminal is there."""
    try:
        while data:
            data = data[os.write(1, data) :]
    except OSError:
        return False
    return True


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return


def _mind_signals() -> None:
    """Leave the terminal in order if told to go before the program has begun."""
    import signal

    def leave(number: int, _: object) -> None:
        withdraw()
        os._exit(128 + number)

    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, leave)

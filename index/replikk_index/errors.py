"""Every error that leaves a room of the library.

::

    ReplikkError            message for people: what happened, to which file, what to do
    ├── Refused             an input that cannot be read; the rest goes on
    ├── LibraryError        the library folder cannot be used
    │   ├── NotALibrary     no library there
    │   ├── TooNew          written by a newer replikk
    │   ├── Busy            someone else is writing (who, since when)
    │   └── Damaged         a store is broken; says which and how it is rebuilt
    ├── DiskFull            a store could not be written; nothing was lost
    ├── EngineError         the search index failed
    └── UnknownKey          no article or quote under that key, or several
"""

import errno
from pathlib import Path

NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""What the system calls a disk, a quota or a file that can take no more."""


class ReplikkError(Exception):
    """Anything replikk says to people; ``str(error)`` is the whole message."""


class Refused(ReplikkError):
    """An input that cannot be read; the message is the reason and names no file."""


class LibraryError(ReplikkError):
    """The library folder cannot be used as asked."""


class NotALibrary(LibraryError):
    """There is no library in that folder."""


class Unfinished(LibraryError):
    """A store that was made by an older replikk, or is just being made; its owner must open it first."""


class TooNew(LibraryError):
    """A store was written by a newer version of replikk."""


class Busy(LibraryError):
    """Another process is writing to this library.

    Attributes:
        who: process id and user of the writer, as text.
        since: when it began, ISO 8601 in UTC.
    """

    def __init__(self, message: str, who: str = "", since: str = "") -> None:
        super().__init__(message)
        self.who = who
        self.since = since


class Damaged(LibraryError):
    """A store is broken and must be rebuilt."""


class DiskFull(ReplikkError):
    """There was no room to write; what was committed before is safe."""


class EngineError(ReplikkError):
    """The search index failed; reading goes on without it."""


class UnknownKey(ReplikkError):
    """No article or quote goes by that key, or more than one does."""


def unwritable(error: OSError, path: Path) -> ReplikkError:
    """What to raise when a file of ours could not be written."""
    if error.errno in NO_ROOM:
        return DiskFull(f"there is no room to write {path} ({error.strerror}): free some space; nothing was lost")
    return LibraryError(f"{path} cannot be written ({error.strerror}): may you write there?")

"""One writer a library: a lock that dies with its process."""

import fcntl
import getpass
import json
import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from replikk_index.errors import Busy, LibraryError

NAME = "writer.lock"


class WriterLock:
    """Held while writing to a library; raises ``Busy`` when somebody else holds it.

    The kernel lets go of it when the process ends, however it ends: there are no stale locks.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._file = -1

    def __enter__(self) -> "WriterLock":
        try:
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise LibraryError(f"{self._path} cannot be written ({error.strerror}): is the library yours?") from None
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._file)
            self._file = -1
            if not isinstance(error, BlockingIOError):
                raise LibraryError(
                    f"{self._path} cannot be locked ({error.strerror}): does it lie on a network?"
                ) from None
            who, since = holder(self._path.parent)
            when = f" since {since}" if since else ""
            raise Busy(f"the library is being written by {who or 'another process'}{when}", who, since) from None
        mine = {"who": f"{_user()}, process {os.getpid()}", "since": datetime.now(UTC).isoformat(timespec="seconds")}
        with suppress(OSError):  # on a full disk the lock holds all the same, without a name
            os.ftruncate(self._file, 0)
            os.pwrite(self._file, json.dumps(mine).encode(), 0)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._file)
        self._file = -1


def holder(folder: Path) -> tuple[str, str]:
    """Who wrote last and since when, as the lock file says; ("", "") if nobody ever did."""
    try:
        said = json.loads((folder / NAME).read_text("utf-8"))
        return str(said["who"]), str(said["since"])
    except (OSError, ValueError, KeyError, TypeError):
        return "", ""


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without a name, as in containers
        return f"user {os.getuid()}"

"""Connections to the catalogue file, and what SQLite's errors mean to people."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from json import JSONDecodeError
from pathlib import Path
from urllib.parse import quote

from replikk_index.catalogue import schema
from replikk_index.errors import Busy, Damaged, DiskFull, LibraryError, NotALibrary, ReplikkError

BUSY_SECONDS = 5.0
"""How long to wait for another process before saying ``Busy``."""

CACHE = 64
"""Megabytes of the file that its writer keeps in memory."""

NO_ROOM = frozenset({sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_TRUNCATE, sqlite3.SQLITE_IOERR_SHMSIZE})
"""What SQLite calls a write that failed for another reason than ENOSPC: over quota, file too large."""

NO_SHARED_MEMORY = frozenset(
    {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL}
)
"""What SQLite says when it cannot make the file beside the catalogue that a write-ahead log needs."""

TORN = ("decode to UTF-8", "no such table", "no such column")
"""What errors say that come of damage although SQLite does not see it as such."""


def translate(error: sqlite3.Error, path: Path) -> ReplikkError:
    """The error to raise instead, with what to do about it."""
    code = getattr(error, "sqlite_errorcode", 0)
    match code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return DiskFull(f"there is no room to write {path}: free some space; what was saved before is safe")
        case sqlite3.SQLITE_IOERR if code in NO_ROOM:
            return DiskFull(f"{path} could not be written (disk full or over quota?); what was saved before is safe")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_PROTOCOL:
            return Busy(f"{path} is locked by another process: try again in a moment")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return _damaged(path, error)
        case _ if any(sign in str(error) for sign in TORN):
            return _damaged(path, error)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_AUTH:
            return LibraryError(f"{path} cannot be opened ({error}): may you read and write its folder?")
        case _:
            return LibraryError(f"{path} cannot be used ({error}): run 'replikk doctor'")


def _damaged(path: Path, error: Exception) -> Damaged:
    return Damaged(
        f"{path} is damaged ({error}): 'replikk doctor --rebuild' puts it aside "
        "and makes a new one from the articles' own files"
    )


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ours."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise translate(error, path) from error
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.NotSupportedError):
        raise  # a defect of ours, not of the file
    except sqlite3.DatabaseError as error:
        raise translate(error, path) from error
    except (UnicodeDecodeError, JSONDecodeError) as error:  # text that we never wrote like that
        raise _damaged(path, error) from error


def _connect(path: Path, options: str, timeout: float) -> sqlite3.Connection:
    name = quote(os.fsencode(path.absolute()))
    # a connection serves one thread at a time (see Pool), not always the same one
    db = sqlite3.connect(
        f"file:{name}?{options}", uri=True, timeout=timeout, isolation_level=None, check_same_thread=False
    )
    try:
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # connecting alone does not touch the file
    except BaseException:
        db.close()
        raise
    return db


def connect_writing(
    path: Path, *, shared: bool, timeout: float = 2 * BUSY_SECONDS, cache: int = CACHE
) -> sqlite3.Connection:
    """The connection of the one writer; makes the file and its tables if need be.

    Args:
        path: the file.
        shared: a rollback journal instead of WAL, which needs write access for readers and no network.
        timeout: seconds to wait for a lock.
        cache: megabytes of the file to keep in memory.
    """
    with suppress(OSError):  # SQLite says better what is wrong, and gives what lies beside it the same mode
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    with translated(path):
        db = _connect(path, "mode=rwc", timeout)
        try:
            schema.check_format(db, path)  # before anything is changed in what may be a foreign file
            db.execute(f"PRAGMA journal_mode = {'DELETE' if shared else 'WAL'}")
            db.execute("PRAGMA synchronous = FULL")
            db.execute("PRAGMA foreign_keys = ON")
            db.execute(f"PRAGMA cache_size = {-1024 * cache}")
            db.execute("PRAGMA journal_size_limit = 67108864")
            schema.prepare(db, path)
        except BaseException:
            db.close()
            raise
    return db


def _left_over(path: Path) -> bool:
    """A journal that a reader without write permission cannot roll back, or a log it cannot see."""
    beside = (path.with_name(path.name + suffix) for suffix in ("-journal", "-wal"))
    return any(each.exists() and each.stat().st_size > 0 for each in beside)


def _connect_reading(path: Path, shared: bool, timeout: float) -> tuple[sqlite3.Connection, bool]:
    """A connection, and whether it takes the file for unchanging (then it must be renewed when that is not so)."""
    for options in ("mode=ro",) if shared else ("mode=rw", "mode=ro"):
        try:
            return _connect(path, options, timeout), False
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in NO_SHARED_MEMORY:
                raise
            refused = error
    if _left_over(path):
        if refused.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CANTOPEN:
            raise refused
        raise Busy(f"{path} is being written, or its writer was interrupted: its owner must run 'replikk refresh'")
    # WAL where we may not write, or on a full disk: nobody has it open now, so the file is complete as it lies there
    return _connect(path, "mode=ro&immutable=1", timeout), True


class Pool:
    """Reading connections: as many as there are threads reading at once."""

    def __init__(self, path: Path, *, shared: bool, timeout: float = BUSY_SECONDS) -> None:
        self._path = path
        self._shared = shared
        self._timeout = timeout
        self._lock = threading.Lock()
        self._free: list[sqlite3.Connection] = []
        self._current: set[sqlite3.Connection] = set()
        self._closed = False
        self._unchanging = False
        self._stamp: tuple[int, ...] = ()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection; its errors leave as ours."""
        with translated(self._path):
            db = self._take()
            try:
                yield db
            finally:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                self._give_back(db)

    def close(self) -> None:
        """Close what is not in use now; the rest is closed when it is given back."""
        with self._lock:
            self._closed = True
            self._forget()

    def _take(self) -> sqlite3.Connection:
        with self._lock:
            if self._closed:
                raise LibraryError(f"{self._path} was closed")
            stamp = self._file_stamp()
            if stamp and self._stamp != stamp:  # a file that was removed can be read as long as it is held open
                self._forget()
            if self._free:
                return self._free.pop()
        return self._open()

    def _give_back(self, db: sqlite3.Connection) -> None:
        with self._lock:
            if db in self._current:
                self._free.append(db)
            else:
                db.close()

    def _forget(self) -> None:
        for db in self._free:
            db.close()
        self._free.clear()
        self._current.clear()
        self._unchanging = False

    def _open(self) -> sqlite3.Connection:
        if not self._path.exists():
            raise NotALibrary(f"{self._path} is not there: run 'replikk refresh' to make it")
        db, unchanging = _connect_reading(self._path, self._shared, self._timeout)
        try:
            db.execute("PRAGMA query_only = ON")
            schema.check_readable(db, self._path)
        except BaseException:
            db.close()
            raise
        with self._lock:
            self._current.add(db)
            self._unchanging = self._unchanging or unchanging
            self._stamp = self._file_stamp()
        return db

    def _file_stamp(self) -> tuple[int, ...]:
        """Changes when the connections must be renewed: another file lies there, or an unchanging one changed."""
        with suppress(OSError):
            stat = self._path.stat()
            if self._unchanging:
                return stat.st_ino, stat.st_size, stat.st_mtime_ns, _left_over(self._path)
            return (stat.st_ino,)
        return ()

"""The tables of ``notes.db``, and how older ones are brought up to date."""

import os
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote

from replikk_index.errors import Damaged, LibraryError, TooNew

FORMAT = 2
"""``PRAGMA user_version``."""

APPLICATION = 0x52504B4E
"""``PRAGMA application_id``: "RPKN"."""

BUSY_SECONDS = 5.0
"""How long to wait for another process of the same user."""

OF_SPEAKERS = (
    "CREATE TABLE correction (id TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE name_form (form TEXT PRIMARY KEY, person TEXT NOT NULL) WITHOUT ROWID",
)
"""``value`` is a packed ``CorrectedQuote``; a form of a name belongs to ``person``, or, where both are the same, to
nobody but itself."""

TABLES = (
    "CREATE TABLE state (key TEXT PRIMARY KEY, read_at TEXT, starred_at TEXT, position INTEGER NOT NULL DEFAULT 0) "
    "WITHOUT ROWID",
    "CREATE INDEX state_starred ON state (key) WHERE starred_at IS NOT NULL",
    "CREATE TABLE session (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    *OF_SPEAKERS,
)
"""``key`` is an article's; times are ISO 8601 in UTC; ``position`` is an offset in the article's text."""

Step = Callable[[sqlite3.Connection], None]


def _to_2(db: sqlite3.Connection) -> None:
    for statement in OF_SPEAKERS:
        db.execute(statement)


MIGRATIONS: dict[int, Step] = {1: _to_2}
"""From the format of the key to the next one."""


def connect(path: Path) -> sqlite3.Connection:
    """Open the file, 0600 in a folder 0700, made or brought up to date if need be.

    Raises:
        TooNew, Damaged: it must not be used.
        LibraryError: it cannot be opened or made now.
    """
    try:
        db = _open(path)
    except (OSError, sqlite3.Error) as error:
        raise LibraryError(f"your notes in {path} cannot be opened ({error}): nothing new is kept") from None
    try:
        _prepare(db, path)
    except sqlite3.OperationalError as error:
        db.close()
        raise LibraryError(f"your notes in {path} cannot be used now ({error}): nothing new is kept") from None
    except sqlite3.DatabaseError as error:
        db.close()
        raise Damaged(f"your notes in {path} are damaged ({error}): restore a copy, or move the file away") from None
    except BaseException:
        db.close()
        raise
    return db


def _open(path: Path) -> sqlite3.Connection:
    mode = "rw"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError:
        if not path.exists():
            raise
        mode = "ro"  # a home that is mounted read-only: what is there can still be read
    name = quote(os.fsencode(path.absolute()))
    return sqlite3.connect(
        f"file:{name}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )


def _prepare(db: sqlite3.Connection, path: Path) -> None:
    if _format(db, path) == FORMAT:
        return
    # no WAL: homes lie on network file systems, and what is read comes from memory anyway
    with suppress(sqlite3.OperationalError):
        db.execute("PRAGMA journal_mode = DELETE")
    migrate(db, path, MIGRATIONS, FORMAT)


def _format(db: sqlite3.Connection, path: Path) -> int:
    (number,) = db.execute("PRAGMA user_version").fetchone()
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if tables and application != APPLICATION:
        raise Damaged(f"{path} is a database, but not the notes of replikk: move it away")
    if number > FORMAT:
        raise TooNew(f"your notes in {path} were made by a newer replikk: update replikk to use them")
    return int(number)


def migrate(db: sqlite3.Connection, path: Path, steps: Mapping[int, Step], target: int) -> None:
    """Make the tables of an empty file, or bring older ones to ``target``, all or nothing, after keeping a copy."""
    (number,) = db.execute("PRAGMA user_version").fetchone()
    if number:
        _keep_copy(db, path.with_name(f"{path.name}.format-{number}"))
    db.execute("BEGIN IMMEDIATE")
    try:
        (number,) = db.execute("PRAGMA user_version").fetchone()  # another process may have been faster
        if number == 0:
            for statement in TABLES:
                db.execute(statement)
            db.execute(f"PRAGMA application_id = {APPLICATION}")
            db.execute(f"PRAGMA user_version = {FORMAT}")
        for step in range(number or target, target):
            steps[step](db)
            db.execute(f"PRAGMA user_version = {step + 1}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _keep_copy(db: sqlite3.Connection, path: Path) -> None:
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    with closing(sqlite3.connect(path)) as copy:
        db.backup(copy)

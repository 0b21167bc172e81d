"""The tables of ``notes.db``, and how older ones are brought up to date."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from replikk_index.errors import Damaged, LibraryError, TooNew

FORMAT = 1
APPLICATION = 0x52504B4E
"""``PRAGMA application_id``: "RPKN"."""

TABLES = (
    "CREATE TABLE state (key TEXT PRIMARY KEY, read_at TEXT, starred_at TEXT, position INTEGER NOT NULL DEFAULT 0) "
    "WITHOUT ROWID",
    "CREATE INDEX state_starred ON state (key) WHERE starred_at IS NOT NULL",
    "CREATE TABLE session (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
)
"""``key`` is an article's; times are ISO 8601 in UTC; ``position`` is an offset in the article's text."""

MIGRATIONS: dict[int, Callable[[sqlite3.Connection], None]] = {}
"""From the format of the key to the next one."""


def connect(path: Path) -> sqlite3.Connection:
    """Open the file, 0600 in a folder 0700, made or brought up to date if need be.

    Raises:
        TooNew, Damaged, LibraryError: see the message; the file is as it was.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        db = sqlite3.connect(path, timeout=5, isolation_level=None, check_same_thread=False)
    except (OSError, sqlite3.Error) as error:
        raise LibraryError(f"your notes in {path} cannot be opened ({error})") from None
    try:
        _prepare(db, path)
    except sqlite3.DatabaseError as error:
        db.close()
        raise Damaged(f"your notes in {path} are damaged ({error}): restore a copy, or move the file away") from None
    except BaseException:
        db.close()
        raise
    return db


def _prepare(db: sqlite3.Connection, path: Path) -> None:
    (number,) = db.execute("PRAGMA user_version").fetchone()
    if number > FORMAT:
        raise TooNew(f"your notes in {path} were made by a newer replikk: update replikk to use them")
    db.execute("PRAGMA journal_mode = WAL")
    if number == FORMAT:
        return
    if number:
        shutil.copy2(path, path.with_name(f"{path.name}.format-{number}"))
    db.execute("BEGIN IMMEDIATE")
    (number,) = db.execute("PRAGMA user_version").fetchone()
    if number == 0:
        for statement in TABLES:
            db.execute(statement)
        db.execute(f"PRAGMA application_id = {APPLICATION}")
    for step in range(number, FORMAT if number else 0):
        MIGRATIONS[step](db)
    db.execute(f"PRAGMA user_version = {FORMAT}")
    db.execute("COMMIT")

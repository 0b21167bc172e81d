"""The change log: which articles differ from what an engine last heard of."""

import sqlite3

from replikk_index.catalogue import articles
from replikk_index.models import Change


def log(db: sqlite3.Connection, row: int) -> None:
    """Remember that an article changed; it takes the place of what was logged of it before."""
    db.execute("INSERT OR REPLACE INTO change (row) VALUES (?)", (row,))


def log_all(db: sqlite3.Connection) -> None:
    """Remember that every article changed."""
    db.execute("INSERT OR REPLACE INTO change (row) SELECT row FROM article ORDER BY row")


def last(db: sqlite3.Connection) -> int:
    """The highest number ever given; 0 before the first change."""
    found = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'change'").fetchone()
    return int(found[0]) if found else 0


def waiting(db: sqlite3.Connection, after: int) -> int:
    """How many articles changed after that number."""
    if after >= last(db):
        return 0
    (number,) = db.execute("SELECT count(*) FROM change WHERE number > ?", (after,)).fetchone()
    return int(number)


def since(db: sqlite3.Connection, after: int, limit: int) -> list[Change]:
    """The first ``limit`` changes after a number, each with its article as it is now."""
    db.execute("BEGIN")  # one view of the log and the articles
    logged = db.execute("SELECT number, row FROM change WHERE number > ? ORDER BY number LIMIT ?", (after, limit)).fetchall()
    found = articles.articles(db, (row for _, row in logged))
    db.execute("COMMIT")
    return [Change(number, row, *found.get(row, (None, ()))) for number, row in logged]

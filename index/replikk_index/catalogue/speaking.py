"""Who speaks in which quotes, across articles. Functions on a connection."""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple


class SpokenAs(NamedTuple):
    """How often a speaker goes by one form of a name."""

    person: str
    """``person_names.person_key`` of the name."""
    name: str
    """``Quote.speaker_full``."""
    quotes: int
    first: str
    """Date of the first dated quote, as ``Article.date``; empty if there is none."""
    last: str


class Spoken(NamedTuple):
    """One quote of a speaker."""

    row: int
    article: int
    date: str
    name: str
    """``Quote.speaker_full``."""
    role: str
    shown: bool
    """Whether it counts as somebody's (``Quote.is_shown``)."""


_SHOWN = "FROM quote JOIN article ON article.row = article WHERE hidden = 0 AND"


def forms(db: sqlite3.Connection) -> list[SpokenAs]:
    """Every form of every speaker's name, the most frequent first."""
    found = db.execute(
        "SELECT person, speaker_full, count(*) AS quotes, min(nullif(date, '')), max(date) "
        f"{_SHOWN} person <> '' GROUP BY person, speaker_full ORDER BY quotes DESC, speaker_full"
    )
    return [SpokenAs(person, name, quotes, first or "", last) for person, name, quotes, first, last in found]


def spoken_by(db: sqlite3.Connection, persons: Sequence[str], article: int = 0) -> list[Spoken]:
    """The quotes of these persons (in one article only, if a row is given), the newest first."""
    marks = ", ".join("?" * len(persons))
    only = "AND article = ?" if article else ""
    found = db.execute(
        f"SELECT quote.row, article, date, speaker_full, quote.role, person <> '' {_SHOWN} person IN ({marks}) {only} "
        "ORDER BY moment DESC, article.key, start",
        (*persons, *([article] if article else [])),
    )
    return [Spoken(*each) for each in found]


def rows_of_keys(db: sqlite3.Connection, article: int) -> dict[str, int]:
    """The row of each quote of an article, by key."""
    return dict(db.execute("SELECT key, row FROM quote WHERE article = ?", (article,)))


def ending_in(db: sqlite3.Connection, words: str) -> list[tuple[str, int]]:
    """Keys of full names that end in these folded words, and how many quotes each has, the most first."""
    like = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return db.execute(
        "SELECT max(speaker_full), count(*) AS quotes "
        f"{_SHOWN} person <> '' AND person LIKE ? ESCAPE '\\' GROUP BY person ORDER BY quotes DESC",
        (f"% {like}",),
    ).fetchall()


def of_rows(db: sqlite3.Connection, rows: Sequence[int]) -> list[Spoken]:
    """These quotes, whether they are shown or not, as far as they are there, in any order."""
    found = []
    for row in rows:
        found += db.execute(
            f"SELECT quote.row, article, date, speaker_full, quote.role, person <> '' {_SHOWN} quote.row = ?",
            (row,),
        ).fetchall()
    return [Spoken(*each) for each in found]

"""Full-text search of SQLite, by Python's own ``sqlite3``.

With external content, as its manual shows it: a table of articles, an index over it, triggers that keep them in step.
Without the text ("contentless") an article could not be removed from the index before SQLite 3.43.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from benchmarks.search_engines import engine as bench
from benchmarks.search_engines.engine import Article, Query

_TABLES = """
CREATE TABLE article (number INTEGER PRIMARY KEY, id TEXT UNIQUE, lang TEXT, date TEXT, body TEXT);
CREATE VIRTUAL TABLE found USING fts5 (
    body, content = 'article', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 0'
);
"""
_TRIGGERS = """
CREATE TRIGGER came AFTER INSERT ON article BEGIN
    INSERT INTO found (rowid, body) VALUES (new.number, new.body);
END;
CREATE TRIGGER went AFTER DELETE ON article BEGIN
    INSERT INTO found (found, rowid, body) VALUES ('delete', old.number, old.body);
END;
CREATE TRIGGER changed AFTER UPDATE ON article BEGIN
    INSERT INTO found (found, rowid, body) VALUES ('delete', old.number, old.body);
    INSERT INTO found (rowid, body) VALUES (new.number, new.body);
END;
"""
_INDEX_ALL = "INSERT INTO found (found) VALUES ('rebuild')"
"""Once all articles are there; row by row it takes nearly twice as long."""

_ADD = "INSERT INTO article (id, lang, date, body) VALUES (?, ?, ?, ?)"
_BEST = """
SELECT id FROM (SELECT rowid AS hit, rank AS worth FROM found WHERE found MATCH :words ORDER BY rank LIMIT :limit)
JOIN article ON number = hit ORDER BY worth
"""
_NEWEST = """
SELECT id FROM found JOIN article ON number = found.rowid WHERE found MATCH :words ORDER BY date DESC LIMIT :limit
"""
_FILTERED = """
SELECT id FROM found JOIN article ON number = found.rowid
WHERE found MATCH :words AND lang = :lang AND date BETWEEN :low AND :high ORDER BY rank LIMIT :limit
"""
_COUNT = "SELECT count(*) FROM found WHERE found MATCH :words"
_COUNT_FILTERED = """
SELECT count(*) FROM found JOIN article ON number = found.rowid
WHERE found MATCH :words AND lang = :lang AND date BETWEEN :low AND :high
"""


class Fts5:
    """SQLite with a write-ahead log."""

    version = f"SQLite {sqlite3.sqlite_version}"
    settings = "external content, WAL, synchronous=NORMAL; the file holds the text as well"
    unable = frozenset({"fuzzy", "near"})
    """NEAR of FTS5 takes the words in any order."""
    keeps_text = True

    def __init__(self) -> None:
        with closing(sqlite3.connect(":memory:")) as trial:
            try:
                trial.executescript(_TABLES)
            except sqlite3.OperationalError as reason:
                raise ImportError(f"this SQLite was built without FTS5: {reason}") from reason

    def build(self, corpus: Path, folder: Path, count: int) -> None:
        """Index everything in one transaction."""
        base = _connected(folder)
        base.executescript(_TABLES)
        with base:
            base.executemany(_ADD, map(_row, bench.articles(corpus, count)))
            base.execute(_INDEX_ALL)
        base.executescript(_TRIGGERS)
        base.close()

    def open(self, folder: Path) -> None:
        """Open the database."""
        self._base = _connected(folder)

    def search(self, query: Query, limit: int) -> list[str]:
        """Ids of the best articles."""
        statement = {"newest": _NEWEST, "filter": _FILTERED}.get(query.cls, _BEST)
        return [each for (each,) in self._base.execute(statement, _named(query) | {"limit": limit})]

    def count(self, query: Query) -> int:
        """How many articles match."""
        statement = _COUNT_FILTERED if query.cls == "filter" else _COUNT
        found: int = self._base.execute(statement, _named(query)).fetchone()[0]
        return found

    def add(self, articles: Sequence[Article]) -> None:
        """Add articles."""
        with self._base:
            self._base.executemany(_ADD, map(_row, articles))

    def update(self, articles: Sequence[Article]) -> None:
        """Put articles in place of others."""
        with self._base:
            for article in articles:
                self._base.execute(
                    "UPDATE article SET lang = ?, date = ?, body = ? WHERE id = ?",
                    (article.lang, article.date, article.body, article.id),
                )

    def delete(self, ids: Sequence[str]) -> None:
        """Remove articles."""
        with self._base:
            self._base.executemany("DELETE FROM article WHERE id = ?", [(each,) for each in ids])


def _connected(folder: Path) -> sqlite3.Connection:
    base = sqlite3.connect(folder / "articles.db")
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA synchronous = NORMAL")
    return base


def _row(article: Article) -> tuple[str, str, str, str]:
    return article.id, article.lang, article.date, article.body


def _named(query: Query) -> dict[str, str | int]:
    """What the statements ask for by name."""
    quoted = [f'"{term}"' for term in query.terms]
    match query.cls:
        case "and" | "or" | "not":
            matching = f" {query.cls.upper()} ".join(quoted)
        case "phrase":
            matching = f'"{" ".join(query.terms)}"'
        case "prefix":
            matching = quoted[0] + "*"
        case _:
            matching = quoted[0]
    return {"words": matching, "lang": query.lang, "low": query.low, "high": query.high}


def engine() -> bench.Engine:
    """The engine for the benchmark."""
    return Fts5()

"""Reading articles and quotes: lists, heads, texts. Functions on a connection."""

import json
import sqlite3
from array import array
from collections.abc import Iterable, Sequence

from replikk_index.catalogue.packing import ARTICLE, HEAD, QUOTE, article_of, head_of, quote_of
from replikk_index.docset import DocSet
from replikk_index.errors import UnknownKey
from replikk_index.models import Article, Head, QuoteHead, Sort

FEW = 2_000
"""Up to so many keys are looked up one by one; for more, all keys are read."""

_IN_ORDER = {
    Sort.NEWEST: "SELECT row FROM article WHERE hidden = 0 ORDER BY moment DESC, key",
    Sort.OLDEST: "SELECT row FROM article WHERE hidden = 0 ORDER BY moment = 0, moment, key",
}

# CROSS JOIN keeps SQLite to the given order: each wanted row is one look-up
_HEADS = f"""SELECT {HEAD} FROM json_each(?) AS wanted CROSS JOIN article ON article.row = wanted.value
    WHERE hidden = 0"""  # noqa: S608 - names of columns
_KEYS = """SELECT key FROM json_each(?) AS wanted CROSS JOIN article ON article.row = wanted.value
    WHERE hidden = 0"""
_ROWS_OF_FEW = """SELECT row FROM json_each(?) AS wanted CROSS JOIN article ON article.key = wanted.value
    WHERE hidden = 0"""
_ARTICLES = f"""SELECT {ARTICLE} FROM json_each(?) AS wanted CROSS JOIN article ON article.row = wanted.value
    JOIN body ON body.row = article.row WHERE hidden = 0"""  # noqa: S608
_QUOTES = f"""SELECT article, row, {QUOTE} FROM json_each(?) AS wanted
    CROSS JOIN quote ON quote.article = wanted.value ORDER BY article, start, stop"""  # noqa: S608
_QUOTE_HEADS = f"""SELECT quote.row, {", ".join("quote." + name for name in QUOTE.split(", "))},
    {", ".join("article." + name for name in HEAD.split(", "))},
    substr(body.text, before_start + 1, before_stop - before_start)
    FROM json_each(?) AS wanted CROSS JOIN quote ON quote.row = wanted.value
    CROSS JOIN article ON article.row = quote.article CROSS JOIN body ON body.row = quote.article
    WHERE hidden = 0"""  # noqa: S608
_FIELDS = QUOTE.count(",") + 1


def wanted(rows: Iterable[int] | Iterable[str]) -> str:
    """The rows or keys to join with."""
    return json.dumps(list(rows))


def rows(db: sqlite3.Connection, sort: Sort) -> "array[int]":
    """Rows of every article, undated last."""
    order = _IN_ORDER.get(sort, _IN_ORDER[Sort.NEWEST])
    return array("q", (row for (row,) in db.execute(order)))


def heads(db: sqlite3.Connection, rows: Sequence[int]) -> tuple[Head, ...]:
    """Heads in the order of ``rows``."""
    return tuple(map(head_of, db.execute(_HEADS, (wanted(rows),))))


def keys(db: sqlite3.Connection, rows: Sequence[int]) -> tuple[str, ...]:
    """Keys in the order of ``rows``."""
    return tuple(key for (key,) in db.execute(_KEYS, (wanted(rows),)))


def rows_of_keys(db: sqlite3.Connection, keys: frozenset[str]) -> DocSet:
    """Rows of these keys, also of former keys of moved files."""
    former = {key for origin, key in db.execute("SELECT origin_key, key FROM alias") if origin in keys}
    every = keys | former
    if len(every) <= FEW:
        return DocSet.of(row for (row,) in db.execute(_ROWS_OF_FEW, (wanted(every),)))
    pairs = db.execute("SELECT row, key FROM article INDEXED BY article_newest WHERE hidden = 0")
    return DocSet.of(row for row, key in pairs if key in every)


def articles(
    db: sqlite3.Connection, rows: Iterable[int]
) -> dict[int, tuple[Article, tuple[int, ...]]]:
    """Whole articles with the rows of their quotes, by row; those that are gone are left out."""
    asked = wanted(rows)
    quotes: dict[int, list[tuple[int, ...]]] = {}
    for article, *quote in db.execute(_QUOTES, (asked,)):
        quotes.setdefault(article, []).append(tuple(quote))
    found = {}
    for columns in db.execute(_ARTICLES, (asked,)):
        mine = quotes.get(columns[0], [])
        article = article_of(columns, tuple(quote_of(quote[1:]) for quote in mine))
        found[columns[0]] = (article, tuple(quote[0] for quote in mine))
    return found


def article(db: sqlite3.Connection, row: int) -> Article:
    """One article with its quotes; raises ``UnknownKey``."""
    found = articles(db, [row])
    if row not in found:
        raise UnknownKey("that article is no longer in the library")
    return found[row][0]


def text(db: sqlite3.Connection, row: int) -> str:
    """One article's text; raises ``UnknownKey``."""
    found = db.execute("SELECT text FROM body JOIN article USING (row) WHERE row = ? AND hidden = 0", (row,)).fetchone()
    if found is None:
        raise UnknownKey("that article is no longer in the library")
    return str(found[0])


def quote_heads(db: sqlite3.Connection, rows: Sequence[int]) -> tuple[QuoteHead, ...]:
    """Quotes with their articles, in the order of ``rows``."""
    return tuple(
        QuoteHead(columns[0], quote_of(columns[1 : 1 + _FIELDS]), head_of(columns[1 + _FIELDS : -1]), columns[-1])
        for columns in db.execute(_QUOTE_HEADS, (wanted(rows),))
    )


def quote_keys(db: sqlite3.Connection, row: int) -> dict[str, int]:
    """Keys of the quotes of an article, and their rows, in order."""
    return dict(db.execute("SELECT key, row FROM quote WHERE article = ? ORDER BY start, stop", (row,)))


def languages(db: sqlite3.Connection) -> tuple[str, ...]:
    """Languages in use, the most frequent first."""
    found = db.execute(
        "SELECT language FROM article WHERE hidden = 0 AND language <> '' GROUP BY language ORDER BY count(*) DESC, language"
    )
    return tuple(language for (language,) in found)


def sources(db: sqlite3.Connection) -> tuple[tuple[str, int], ...]:
    """Outlets and how many articles each has, the most frequent first."""
    found = db.execute(
        "SELECT source, count(*) FROM article WHERE hidden = 0 AND source <> '' "
        "GROUP BY source ORDER BY count(*) DESC, source"
    )
    return tuple((source, number) for source, number in found)

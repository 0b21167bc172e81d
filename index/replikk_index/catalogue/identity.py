"""Keys: which article or quote a key, a former key or the beginning of one means."""

import os
import sqlite3
from collections.abc import Iterable

from replikk_index.errors import UnknownKey
from replikk_index.keys import SHORTEST_PREFIX, article_key

_MOST_STEPS = 20
"""A quote whose key was replaced more often than this is lost."""

_MANY = 6
"""At most so many candidates are named in a message."""


def origin_key(label: str, path: bytes) -> str:
    """The key of a file that names no address of its own: root label and relative path."""
    return article_key(f"{label}/{os.fsdecode(path)}")


def alias_of(db: sqlite3.Connection, key: str) -> str:
    """The key that a file with this origin key goes by; the key itself if it goes by its own."""
    found = db.execute("SELECT key FROM alias WHERE origin_key = ?", (key,)).fetchone()
    return str(found[0]) if found else key


def put_alias(db: sqlite3.Connection, origin: str, key: str) -> None:
    """From now on a file with this origin key goes by ``key``."""
    if alias_of(db, origin) == key:
        return
    if origin == key:
        db.execute("DELETE FROM alias WHERE origin_key = ?", (origin,))
    else:
        db.execute("INSERT OR REPLACE INTO alias VALUES (?, ?)", (origin, key))


def row_of(db: sqlite3.Connection, typed: str) -> int:
    """The row of the article that a key, a former key or a unique beginning of one means; raises ``UnknownKey``."""
    prefix = _checked(typed, "article")
    exact = db.execute("SELECT row FROM article WHERE key = ? AND hidden = 0", (prefix,)).fetchone()
    if exact is None:
        exact = db.execute(
            "SELECT row FROM alias JOIN article USING (key) WHERE origin_key = ? AND hidden = 0", (prefix,)
        ).fetchone()
    if exact is not None:
        return int(exact[0])
    found = db.execute(
        """SELECT row, key FROM article WHERE key >= ?1 AND key < ?2 AND hidden = 0
        UNION SELECT row, article.key FROM alias JOIN article USING (key)
        WHERE origin_key >= ?1 AND origin_key < ?2 AND hidden = 0 ORDER BY key LIMIT 20""",
        (prefix, prefix + "~"),
    ).fetchall()
    return _only(found, typed, "article")


def quote_row(db: sqlite3.Connection, typed: str) -> int:
    """The row of the quote that a key, a replaced key or a unique beginning of one means; raises ``UnknownKey``."""
    prefix = _checked(typed, "quote")
    known = [
        key
        for (key,) in db.execute(
            "SELECT key FROM quote_identity WHERE key >= ? AND key < ? LIMIT 20", (prefix, prefix + "~")
        )
    ]
    if prefix in known:
        known = [prefix]
    found = {row: key for old in known for row, key in _living(db, old)}
    if known and not found:
        raise UnknownKey(f"the quote {typed} is no longer in the library: its article changed or is gone")
    return _only(found.items(), typed, "quote")


def _living(db: sqlite3.Connection, key: str) -> list[tuple[int, str]]:
    """The quote with that key, or with the key that replaced it, …"""
    for _ in range(_MOST_STEPS):
        found = db.execute(
            "SELECT quote.row, quote.key FROM quote JOIN article ON article.row = quote.article "
            "WHERE quote.key = ? AND hidden = 0",
            (key,),
        ).fetchall()
        if found:
            return found
        (key,) = db.execute("SELECT replaced_by FROM quote_identity WHERE key = ?", (key,)).fetchone() or ("",)
        if not key:
            break
    return []


def _checked(typed: str, what: str) -> str:
    prefix = typed.strip().lower()
    if len(prefix) < SHORTEST_PREFIX:
        raise UnknownKey(f"'{typed}' is too short for the key of an {what}: give at least {SHORTEST_PREFIX} letters"
                         if what[0] in "aeiou" else
                         f"'{typed}' is too short for the key of a {what}: give at least {SHORTEST_PREFIX} letters")
    return prefix


def _only(found: Iterable[tuple[int, str]], typed: str, what: str) -> int:
    candidates = list(found)
    if len(candidates) == 1:
        return candidates[0][0]
    if not candidates:
        raise UnknownKey(f"no {what} in this library has a key that begins with '{typed}'")
    named = ", ".join(key for _, key in candidates[:_MANY])
    more = " …" if len(candidates) > _MANY else ""
    raise UnknownKey(f"several {what}s have keys that begin with '{typed}': {named}{more}")

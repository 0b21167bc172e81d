"""Keys: which article or quote a key, a former key or the beginning of one means. Functions on a connection."""

import os
import sqlite3
from collections.abc import Iterable

from replikk_index.errors import UnknownKey
from replikk_index.keys import ARTICLE_LETTERS, QUOTE_LETTERS, SHORTEST_PREFIX, article_key

_AFTER = "\U0010ffff"
"""Behind everything that begins with what stands before it."""

_MOST_STEPS = 20
"""A quote whose key was replaced more often than this is taken for lost."""

_NAMED = 6
"""At most so many candidates are named in a message."""


def origin_key(label: str, path: bytes) -> str:
    """The key of a file that names no address of its own: root label and relative path."""
    return article_key(f"{label}/{os.fsdecode(path)}")


def alias_of(db: sqlite3.Connection, origin: str) -> str:
    """The key that the file with this origin key goes by; the same if it goes by its own."""
    found = db.execute("SELECT key FROM alias WHERE origin_key = ?", (origin,)).fetchone()
    return str(found[0]) if found else origin


def put_alias(db: sqlite3.Connection, origin: str, key: str) -> None:
    """From now on the file with this origin key goes by ``key``."""
    if origin == key:
        db.execute("DELETE FROM alias WHERE origin_key = ?", (origin,))
    elif alias_of(db, origin) != key:
        db.execute("INSERT OR REPLACE INTO alias VALUES (?, ?)", (origin, key))


def row_of(db: sqlite3.Connection, typed: str) -> int:
    """The row of an article by key, former key or a unique beginning of one; raises ``UnknownKey``."""
    prefix = _checked(typed, ARTICLE_LETTERS)
    found = db.execute(
        """SELECT row, key, key FROM article WHERE key >= :low AND key < :high AND hidden = 0
        UNION ALL SELECT row, key, origin_key FROM alias JOIN article USING (key)
        WHERE origin_key >= :low AND origin_key < :high AND hidden = 0""",
        {"low": prefix, "high": prefix + _AFTER},
    ).fetchall()
    exact = [each for each in found if each[2] == prefix][:1]  # its own key before a former one
    return _only({row: key for row, key, _ in exact or found}.items(), typed, "article")


def quote_row(db: sqlite3.Connection, typed: str) -> int:
    """The row of a quote by key, replaced key or a unique beginning of one; raises ``UnknownKey``."""
    prefix = _checked(typed, QUOTE_LETTERS)
    once = db.execute("SELECT key FROM quote_identity WHERE key >= ? AND key < ?", (prefix, prefix + _AFTER))
    known = [key for (key,) in once]
    living = dict(each for key in known for each in _living(db, key))
    if known and not living:
        raise UnknownKey(f"the quote {typed} is no longer in the library: its article was changed or removed")
    return _only(living.items(), typed, "quote")


def _living(db: sqlite3.Connection, key: str) -> list[tuple[int, str]]:
    """The quote with that key, or with the one that replaced it, as row and key; none if there is no such thing."""
    for _ in range(_MOST_STEPS):
        found = db.execute(
            "SELECT quote.row, quote.key FROM quote JOIN article ON article.row = article "
            "WHERE quote.key = ? AND hidden = 0",
            (key,),
        ).fetchall()
        if found:
            return found
        (key,) = db.execute("SELECT replaced_by FROM quote_identity WHERE key = ?", (key,)).fetchone() or ("",)
    return []


def _checked(typed: str, letters: int) -> str:
    key = typed.strip().lower()
    if len(key) < SHORTEST_PREFIX or not key.isalnum():
        raise UnknownKey(
            f"{typed!r} is no key: a key has {letters} letters, of which the first {SHORTEST_PREFIX} may do"
        )
    return key


def _only(found: Iterable[tuple[int, str]], typed: str, what: str) -> int:
    candidates = sorted(found, key=lambda each: each[1])
    if len(candidates) == 1:
        return candidates[0][0]
    if not candidates:
        raise UnknownKey(f"no {what} in this library has the key {typed}")
    named = ", ".join(key for _, key in candidates[:_NAMED]) + (" …" if len(candidates) > _NAMED else "")
    raise UnknownKey(f"several keys begin with {typed}: give more letters ({named})")

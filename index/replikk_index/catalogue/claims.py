"""Which file an article belongs to, when files are moved, copied, edited, or share an address.

A file asks for its article's key in one of two ways: by the *address* that the article names, or by its own *origin*
(root and path). Several files may share an address, and the longest text wins; an origin belongs to one file alone.
Identical bytes always go by one key, and the ``alias`` table remembers which. Functions within a transaction.
"""

import sqlite3
from typing import NamedTuple

from replikk_index.catalogue.identity import alias_of, origin_key, put_alias
from replikk_index.catalogue.packing import ARTICLE, QUOTE, article_of, packed
from replikk_index.catalogue.storing import log, store
from replikk_index.catalogue.values import STALE
from replikk_index.models import Article, Quote


class Place(NamedTuple):
    """A file, as far as this room is concerned."""

    root: int
    label: str
    path: bytes
    hash: str

    @property
    def origin(self) -> str:
        """The key it has if it names no address and is no copy."""
        return origin_key(self.label, self.path)


def is_known(db: sqlite3.Connection, place: Place, key: str) -> bool:
    """Whether anything is known of a file, of its bytes, of the key that it asks for, or of its origin's."""
    origin = place.origin
    (known,) = db.execute(
        "SELECT EXISTS (SELECT 1 FROM file WHERE root = ? AND path = ?) "
        "OR EXISTS (SELECT 1 FROM file WHERE hash = ? AND hash <> '') "
        "OR EXISTS (SELECT 1 FROM file WHERE key IN (?, ?) AND key <> '') "
        "OR EXISTS (SELECT 1 FROM article WHERE key = ?) OR EXISTS (SELECT 1 FROM alias WHERE origin_key = ?)",
        (place.root, place.path, place.hash, key, origin, key, origin),
    ).fetchone()
    return bool(known)


def others(db: sqlite3.Connection, key: str, place: Place) -> list[Place]:
    """Further files that are there, go by this key, and have other bytes."""
    # not "hash <> ?": SQLite then looks whether the index on ``hash`` could serve, and plans anew at every call
    found = db.execute(
        "SELECT root, label, file.path, hash FROM file JOIN root ON root.id = root WHERE key = ? AND key <> '' "
        "AND status = 'ok' AND NOT (root = ? AND file.path = ?) AND NOT hash = ? ORDER BY root, file.path",
        (key, place.root, place.path, place.hash),
    )
    return [Place(*each) for each in found]


def key_for(db: sqlite3.Connection, place: Place, asked: str) -> str:
    """The key of an article read from a file that asks for ``asked``."""
    if asked != place.origin:
        return asked
    former = alias_of(db, asked)
    if former == asked:
        former = _same_bytes(db, place) or asked
    if former != asked and others(db, former, place):
        former = asked  # a copy that went its own way
    put_alias(db, asked, former)
    return former


def _same_bytes(db: sqlite3.Connection, place: Place) -> str:
    """The key that the same bytes went by elsewhere, even when another importer read them: a move or a copy."""
    found = db.execute(
        "SELECT key FROM file WHERE hash = ? AND hash <> '' AND key <> '' AND NOT (root = ? AND path = ?) "
        "AND status IN ('ok', 'gone') ORDER BY status = 'ok' DESC, owner DESC, root, path LIMIT 1",
        (place.hash, place.root, place.path),
    ).fetchone()
    return str(found[0]) if found else ""


def make_way(db: sqlite3.Connection, place: Place, importer: int) -> None:
    """A file is about to put new text under its own origin key: copies of the old text get a key of their own."""
    key = place.origin
    text_of = db.execute("SELECT hash FROM file WHERE key = ? AND key <> '' AND owner = 1", (key,)).fetchone()
    heir = ""
    for other in others(db, key, place):
        if text_of is None or other.hash != text_of[0]:
            put_alias(db, other.origin, other.origin)
            _make_stale(db, key, other)
            continue
        put_alias(db, other.origin, heir or other.origin)
        if not heir:
            heir = other.origin
            store(db, heir, packed(_article(db, key)), importer, extractor=0)
        db.execute(
            "UPDATE file SET key = ?, owner = ? WHERE root = ? AND path = ?",
            (heir, heir == other.origin, other.root, other.path),
        )


def settle(db: sqlite3.Connection, key: str) -> None:
    """Show or hide an article as its files are there or gone, and see to it that one of them gives the text."""
    found = db.execute("SELECT row, hidden FROM article WHERE key = ?", (key,)).fetchone()
    if found is None:
        return
    row, hidden = found
    live = db.execute(
        "SELECT root, path, hash, owner FROM file WHERE key = ? AND key <> '' AND status = 'ok' "
        "ORDER BY owner DESC, root, path",
        (key,),
    ).fetchall()
    if bool(hidden) == bool(live):
        db.execute("UPDATE article SET hidden = ? WHERE row = ?", (not live, row))
        log(db, row)
    if live and not live[0][3]:
        _inherit(db, key, live)


def _inherit(db: sqlite3.Connection, key: str, live: list[tuple[int, bytes, str, int]]) -> None:
    """The file that gave the text is gone: one with the same bytes takes its place, or the rest is read again."""
    last = db.execute("SELECT hash FROM file WHERE key = ? AND key <> '' AND owner = 1", (key,)).fetchone()
    heir = next((each for each in live if last and each[2] == last[0]), None)
    db.execute("UPDATE file SET owner = 0 WHERE key = ? AND key <> '' AND owner = 1", (key,))
    if heir:
        db.execute("UPDATE file SET owner = 1 WHERE root = ? AND path = ?", heir[:2])
    else:
        _make_stale(db, key)


def reread_others(db: sqlite3.Connection, key: str, place: Place) -> None:
    """The text of ``place`` became shorter: another file of the same address may now have the longest."""
    for other in others(db, key, place):
        _make_stale(db, key, other)


def _make_stale(db: sqlite3.Connection, key: str, only: Place | None = None) -> None:
    """Have files read again at the next refresh; by the importer too, or equal bytes would be taken as read."""
    where, values = ("root = ? AND path = ?", (only.root, only.path)) if only else ("key = ? AND key <> ''", (key,))
    db.execute(
        f"UPDATE file SET size = ?, importer = ? WHERE status = 'ok' AND {where}",  # noqa: S608 - one of two texts
        (STALE, STALE, *values),
    )


def _article(db: sqlite3.Connection, key: str) -> Article:
    columns = db.execute(f"SELECT {ARTICLE} FROM article JOIN body USING (row) WHERE key = ?", (key,)).fetchone()  # noqa: S608
    quotes = db.execute(
        f"SELECT {', '.join('quote.' + name for name in QUOTE.split(', '))} FROM quote "  # noqa: S608
        "JOIN article ON article.row = article WHERE article.key = ? ORDER BY start, quote.row",
        (key,),
    )
    return article_of(columns, tuple(Quote(*each) for each in quotes))

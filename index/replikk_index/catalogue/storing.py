"""Putting an article, its text and its quotes into the derived tables. Functions within a transaction."""

import sqlite3
from collections.abc import Iterable

from replikk_index.catalogue.packing import BODY, KEY, LIST, STORED, TEXT, UNSEEN, Columns, Packed
from replikk_index.selector import CONTEXT, Found, Selector

_HEAD_MARKS, _BODY_MARKS, _QUOTE_MARKS = (", ".join("?" * (each.count(",") + 1)) for each in (LIST, BODY, STORED))


def log(db: sqlite3.Connection, row: int) -> None:
    """Remember that an article changed; it takes the place of what was logged of it before."""
    db.execute("INSERT OR REPLACE INTO change (row) VALUES (?)", (row,))


def store(db: sqlite3.Connection, key: str, article: Packed, importer: int, extractor: int) -> int:
    """Put an article under a key and show it; logged only if somebody could see a difference.

    Args:
        db: in a transaction.
        key: the article's; if it is not the one that it was packed with, its quotes get other keys.
        article: with its quotes.
        importer: version of what read the article.
        extractor: version of what found its quotes; 0 if they are to be found anew.

    Returns:
        Its row; the same as ever for the same key. Quotes, too, keep their rows as long as they keep their keys.
    """
    article = article.under(key)
    select = f"SELECT row, hidden, extractor, {LIST} FROM article WHERE key = ?"  # noqa: S608
    known = db.execute(select, (key,)).fetchone()
    if known is None:
        return store_new(db, article, importer, extractor)
    row, hidden, found_by, *head = known
    changed = hidden != 0 or tuple(head) != article.head
    if changed or found_by != extractor:
        names = ", ".join(f"{name} = ?" for name in ("hidden", "extractor", *LIST.split(", ")))
        db.execute(f"UPDATE article SET {names} WHERE row = ?", (0, extractor, *article.head, row))  # noqa: S608
    old_text, body_changed = _store_body(db, row, article.body)
    quotes_changed = _store_quotes(db, row, article, old_text, importer)
    if changed or body_changed or quotes_changed:
        log(db, row)
    return int(row)


def store_new(db: sqlite3.Connection, article: Packed, importer: int, extractor: int) -> int:
    """Put an article under its own key, of which nothing is known: nothing is compared with what was there."""
    row = db.execute(
        f"INSERT INTO article (key, hidden, extractor, {LIST}) VALUES (?, 0, ?, {_HEAD_MARKS})",  # noqa: S608
        (article.key, extractor, *article.head),
    ).lastrowid
    assert row is not None  # noqa: S101 - for the type checker
    db.execute(f"INSERT INTO body (row, {BODY}) VALUES (?, {_BODY_MARKS})", (row, *article.body))  # noqa: S608
    _insert_quotes(db, ((None, row, *each) for each in article.quotes))
    _remember(db, article, article.quotes, importer)
    log(db, row)
    return row


def _store_body(db: sqlite3.Connection, row: int, columns: Columns) -> tuple[str, bool]:
    known = db.execute(f"SELECT {BODY} FROM body WHERE row = ?", (row,)).fetchone()  # noqa: S608
    if known == columns:
        return known[TEXT], False
    db.execute(f"INSERT OR REPLACE INTO body (row, {BODY}) VALUES (?, {_BODY_MARKS})", (row, *columns))  # noqa: S608
    return (known[TEXT], known[:-UNSEEN] != columns[:-UNSEEN]) if known else ("", True)


def _store_quotes(db: sqlite3.Connection, row: int, article: Packed, old_text: str, importer: int) -> bool:
    select = f"SELECT row, {STORED} FROM quote WHERE article = ? ORDER BY start, row"  # noqa: S608
    known: dict[str, Columns] = {each[KEY]: each for each in db.execute(select, (row,))}
    columns: dict[str, Columns] = {each[KEY]: each for each in article.quotes}
    vanished = [each for key, each in known.items() if key not in columns]
    changed = [each for key, each in columns.items() if key not in known or known[key][1:] != each]
    if not vanished and not changed:
        return False
    db.executemany("DELETE FROM quote WHERE key = ?", ((each[KEY],) for each in vanished))
    _insert_quotes(db, ((known[each[KEY]][0] if each[KEY] in known else None, row, *each) for each in changed))
    _remember(db, article, (each for each in changed if each[KEY] not in known), importer)
    for each in vanished:
        heir = _heir(article, old_text, each[1], each[2])
        db.execute("UPDATE quote_identity SET replaced_by = ? WHERE key = ?", (heir, each[KEY]))
    return True


def _insert_quotes(db: sqlite3.Connection, rows: Iterable[Columns]) -> None:
    """Each with its row (None for the next one) and its article's; one with the same key gives way."""
    db.executemany(f"INSERT OR REPLACE INTO quote (row, article, {STORED}) VALUES (?, ?, {_QUOTE_MARKS})", rows)  # noqa: S608


def _remember(db: sqlite3.Connection, article: Packed, quotes: Iterable[Columns], importer: int) -> None:
    """Write down new keys for good."""
    text = article.text

    def identity(columns: Columns) -> Columns:
        start, stop, exact = columns[:3]
        around = text[max(0, start - CONTEXT) : start], text[stop : stop + CONTEXT]
        return columns[KEY], article.key, exact, *around, importer

    db.executemany(
        "INSERT INTO quote_identity (key, article_key, exact, prefix, suffix, importer) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET prefix = excluded.prefix, suffix = excluded.suffix, "
        "importer = excluded.importer, replaced_by = ''",
        map(identity, quotes),
    )


def _heir(article: Packed, old_text: str, start: int, stop: int) -> str:
    """The key of the quote that now stands where a vanished one stood; "" if none does."""
    if not 0 <= start < stop <= len(old_text):
        return ""
    place = Selector.of(old_text, start, stop).find(article.text)
    if not isinstance(place, Found):
        return ""
    shared = [(min(each[1], place.end) - max(each[0], place.start), -each[0], each[KEY]) for each in article.quotes]
    most, _, key = max(shared, default=(0, 0, ""))
    return key if most > 0 else ""

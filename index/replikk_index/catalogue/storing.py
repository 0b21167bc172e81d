"""Putting an article, its text and its quotes into the derived tables. Functions within a transaction."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace

from replikk_index.catalogue.packing import (
    BODY,
    LIST,
    STORED,
    UNSEEN,
    Columns,
    body_columns,
    list_columns,
    plain,
    quote_columns,
)
from replikk_index.keys import normalised, quote_key
from replikk_index.models import Article, Quote
from replikk_index.selector import CONTEXT, Found, Selector

KEY = -4
"""Where the quote's key stands in ``STORED``."""


def log(db: sqlite3.Connection, row: int) -> None:
    """Remember that an article changed; it takes the place of what was logged of it before."""
    db.execute("INSERT OR REPLACE INTO change (row) VALUES (?)", (row,))


def store(db: sqlite3.Connection, key: str, article: Article, importer: int, extractor: int) -> int:
    """Put an article under a key and show it; logged only if somebody could see a difference.

    Args:
        db: in a transaction.
        key: the article's.
        article: with its quotes; their keys are made here.
        importer: version of what read the article.
        extractor: version of what found its quotes; 0 if they are to be found anew.

    Returns:
        Its row; the same as ever for the same key. Quotes, too, keep their rows as long as they keep their keys.
    """
    article = replace(article, key=key, quotes=keyed(key, article.quotes))
    row, changed = _store_head(db, key, list_columns(article))
    old_text, body_changed = _store_body(db, row, body_columns(article))
    quotes_changed = _store_quotes(db, row, article, old_text, importer)
    db.execute("UPDATE article SET extractor = ? WHERE row = ? AND extractor <> ?", (extractor, row, extractor))
    if changed or body_changed or quotes_changed:
        log(db, row)
    return row


def keyed(article: str, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotes with their keys: equal words are told apart by their number."""
    seen: dict[str, int] = {}
    result = []
    for quote in quotes:
        text = normalised(plain(quote.text))
        nth = seen.get(text, 0)
        seen[text] = nth + 1
        result.append(replace(quote, key=quote_key(article, text, nth)))
    return tuple(result)


def _store_head(db: sqlite3.Connection, key: str, columns: Columns) -> tuple[int, bool]:
    known = db.execute(f"SELECT row, hidden, {LIST} FROM article WHERE key = ?", (key,)).fetchone()  # noqa: S608
    if known is not None and known[1:] == (0, *columns):
        return int(known[0]), False
    names = LIST.split(", ")
    db.execute(
        f"INSERT INTO article (key, hidden, {LIST}) VALUES (?, 0, {_marks(columns)}) ON CONFLICT (key) DO UPDATE SET "  # noqa: S608
        f"hidden = 0, {', '.join(f'{name} = excluded.{name}' for name in names)}",
        (key, *columns),
    )
    (row,) = db.execute("SELECT row FROM article WHERE key = ?", (key,)).fetchone()
    return int(row), True


def _store_body(db: sqlite3.Connection, row: int, columns: Columns) -> tuple[str, bool]:
    known = db.execute(f"SELECT {BODY} FROM body WHERE row = ?", (row,)).fetchone()  # noqa: S608
    if known == columns:
        return known[1], False
    db.execute(f"INSERT OR REPLACE INTO body (row, {BODY}) VALUES (?, {_marks(columns)})", (row, *columns))  # noqa: S608
    return (known[1], known[:-UNSEEN] != columns[:-UNSEEN]) if known else ("", True)


def _store_quotes(db: sqlite3.Connection, row: int, article: Article, old_text: str, importer: int) -> bool:
    select = f"SELECT row, {STORED} FROM quote WHERE article = ? ORDER BY start, row"  # noqa: S608
    known: dict[str, Columns] = {each[KEY]: each for each in db.execute(select, (row,))}
    columns: dict[str, Columns] = {each[KEY]: each for each in quote_columns(article)}
    vanished = [each for key, each in known.items() if key not in columns]
    changed = [each for key, each in columns.items() if key not in known or known[key][1:] != each]
    if not vanished and not changed:
        return False
    db.executemany("DELETE FROM quote WHERE key = ?", ((each[KEY],) for each in (*vanished, *changed)))
    for each in changed:
        old_row = known[each[KEY]][0] if each[KEY] in known else None
        db.execute(
            f"INSERT INTO quote (row, article, {STORED}) VALUES (?, ?, {_marks(each)})",  # noqa: S608
            (old_row, row, *each),
        )
    _remember(db, article, (each for each in changed if each[KEY] not in known), importer)
    for each in vanished:
        heir = _heir(article, old_text, each[1], each[2])
        db.execute("UPDATE quote_identity SET replaced_by = ? WHERE key = ?", (heir, each[KEY]))
    return True


def _remember(db: sqlite3.Connection, article: Article, quotes: Iterable[Columns], importer: int) -> None:
    """Write down new keys for good."""
    text = plain(article.text)
    for columns in quotes:
        start, stop, exact, key = *columns[:3], columns[KEY]
        around = text[max(0, start - CONTEXT) : start], text[stop : stop + CONTEXT]
        db.execute(
            "INSERT INTO quote_identity (key, article_key, exact, prefix, suffix, importer) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET prefix = excluded.prefix, suffix = excluded.suffix, "
            "importer = excluded.importer, replaced_by = ''",
            (key, article.key, exact, *around, importer),
        )


def _heir(article: Article, old_text: str, start: int, stop: int) -> str:
    """The key of the quote that now stands where a vanished one stood; "" if none does."""
    if not 0 <= start < stop <= len(old_text):
        return ""
    place = Selector.of(old_text, start, stop).find(plain(article.text))
    if not isinstance(place, Found):
        return ""
    shared = [
        (min(quote.end, place.end) - max(quote.start, place.start), -quote.start, quote.key) for quote in article.quotes
    ]
    most, _, key = max(shared, default=(0, 0, ""))
    return key if most > 0 else ""


def _marks(columns: Columns) -> str:
    return ", ".join("?" * len(columns))

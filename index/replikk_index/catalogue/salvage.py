"""A damaged catalogue is put aside, and what can still be read of the keys is taken over into a new one.

Everything else comes from the articles' own files; only identity (who goes by which former key) does not.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from replikk_index.catalogue.values import STALE
from replikk_index.catalogue.writing import CatalogueWriter
from replikk_index.keys import ARTICLE_LETTERS, QUOTE_LETTERS

BESIDE = ("", "-wal", "-shm", "-journal")
"""What SQLite puts beside a file belongs to it."""


def put_aside(path: Path) -> Path:
    """Rename a damaged catalogue, make a new one with the keys of the old, and say where the old one lies.

    Nobody else may be writing. Raises ``DiskFull`` or ``LibraryError``; then the old one stands.
    """
    aside = next(each for each in _names(path) if not each.exists())
    for suffix in BESIDE:
        with suppress(FileNotFoundError):
            os.replace(f"{path}{suffix}", f"{aside}{suffix}")
    try:
        with CatalogueWriter.open(path) as fresh:
            _take_over(aside, fresh)
    except BaseException:
        for suffix in BESIDE:
            with suppress(FileNotFoundError):
                os.replace(f"{aside}{suffix}", f"{path}{suffix}")
        raise
    return aside


def _names(path: Path) -> Iterator[Path]:
    number = 1
    while True:
        yield path.with_name(f"{path.name}.damaged{number}")
        number += 1


def _take_over(aside: Path, fresh: CatalogueWriter) -> None:
    """Row by row as long as they come; what is torn is not a key any more and is left out."""
    name = quote(os.fsencode(aside.absolute()))
    with suppress(sqlite3.Error, UnicodeDecodeError), closing(sqlite3.connect(f"file:{name}?mode=rw", uri=True)) as old:
        old.text_factory = bytes
        with fresh.transaction():
            for origin, key in _rows(old, "SELECT origin_key, key FROM alias", 2, _is_article, _is_article):
                fresh.put_former_key(origin, key)
            select = "SELECT key, article_key, exact, prefix, suffix, replaced_by FROM quote_identity"
            for key, article, *around, heir in _rows(old, select, 6, _is_quote, _is_article):
                fresh.put_former_quote(key, article, around, heir)
            paths = {}
            for number, label, root in _rows(old, "SELECT CAST(id AS TEXT), label, path FROM root", 2):
                fresh.add_root(label, root)
                paths[number] = label
            select = "SELECT key, CAST(root AS TEXT), hash, path FROM file WHERE key <> '' AND status IN ('ok', 'gone')"
            for key, number, digest, path in _rows(old, select, 3, _is_article):
                if number in paths:
                    fresh.put_former_file(paths[number], path, digest, key, STALE)


def _rows(old: sqlite3.Connection, select: str, texts: int, *tests: Callable[[str], bool]) -> Iterator[Sequence[Any]]:
    """Rows whose first ``texts`` columns are text, of which the first ones pass the tests."""
    with suppress(sqlite3.Error, UnicodeDecodeError):  # the latter when its message is torn, too
        for row in old.execute(select):
            with suppress(UnicodeDecodeError, AttributeError):
                decoded = [each.decode() for each in row[:texts]]
                if all(test(each) for test, each in zip(tests, decoded, strict=False)):
                    yield [*decoded, *row[texts:]]


def _is_article(key: str) -> bool:
    return len(key) == ARTICLE_LETTERS and key.isalnum()


def _is_quote(key: str) -> bool:
    return len(key) == QUOTE_LETTERS and key.isalnum()

"""What can be asked of a catalogue; safe to use from several threads."""

import os
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from replikk_index.catalogue import checking, identity, speaking
from replikk_index.catalogue.connection import BUSY_SECONDS, Pool
from replikk_index.catalogue.packing import ARTICLE, HEAD, QUOTE, article_of, head_of
from replikk_index.catalogue.speaking import Spoken, SpokenAs
from replikk_index.catalogue.values import Counts, FileRecord, RootRecord
from replikk_index.docset import DocSet
from replikk_index.errors import UnknownKey
from replikk_index.models import Article, Change, FileReport, Head, Quote, QuoteHead, Sort
from replikk_index.text import shown_path

CHUNK = 500
"""Parameters in one statement."""

FEW = 2_000
"""Up to so many keys are looked up one by one; for more, all keys are read."""

_FILE = "file.path, size, mtime_ns, hash, importer, status, reason, key, owner, root.label"
_ORDERS = {
    Sort.NEWEST: "moment DESC, key",
    Sort.RELEVANCE: "moment DESC, key",
    Sort.OLDEST: "moment = 0, moment, key",
}


class Catalogue:
    """The catalogue of a library, to read from."""

    def __init__(self, path: Path, *, shared: bool = False, timeout: float = BUSY_SECONDS) -> None:
        self.path = path
        self._pool = Pool(path, shared=shared, timeout=timeout)

    @classmethod
    def open(cls, path: Path, *, shared: bool = False, timeout: float = BUSY_SECONDS) -> Self:
        """Open the file.

        Args:
            path: ``catalogue.db``.
            shared: it belongs to somebody else or lies on a network file system.
            timeout: seconds to wait for another process before ``Busy`` is raised.

        Raises:
            NotALibrary, TooNew, Damaged, Busy, LibraryError: see the message.
        """
        catalogue = cls(path, shared=shared, timeout=timeout)
        with catalogue.reading():
            pass
        return catalogue

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._pool.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection to read with, its errors turned into ours."""
        with self._pool.reading() as db:
            yield db

    # how much there is

    def revision(self) -> int:
        """Grows with every transaction of the writer."""
        return self._number("revision")

    def counts(self) -> Counts:
        """How much there is."""
        with self.reading() as db:
            numbers = dict(db.execute("SELECT name, number FROM meta"))
        return Counts(numbers["articles"], numbers["quotes"], numbers["ok"], numbers["refused"], numbers["skipped"])

    def languages(self) -> tuple[str, ...]:
        """Codes of the languages in use, the most frequent first."""
        with self.reading() as db:
            found = db.execute(
                "SELECT language FROM article WHERE hidden = 0 AND language <> '' "
                "GROUP BY language ORDER BY count(*) DESC"
            )
            return tuple(code for (code,) in found)

    def check(self) -> list[str]:
        """Look for damage; sentences for people."""
        with self.reading() as db:
            return checking.problems(db, self.path)

    def check_file(self) -> list[str]:
        """Look for damage that SQLite itself can see; sentences for people. Raises ``Damaged`` if it is bad."""
        with self.reading() as db:
            return checking.file_problems(db, self.path)

    # articles

    def rows(self, sort: Sort = Sort.NEWEST) -> "array[int]":
        """Every article that is not hidden, in order."""
        with self.reading() as db:
            found = db.execute(f"SELECT row FROM article WHERE hidden = 0 ORDER BY {_ORDERS[sort]}")  # noqa: S608
            return array("q", (row for (row,) in found))

    def heads(self, rows: Sequence[int]) -> tuple[Head, ...]:
        """What a list shows of these articles, in the order asked for; hidden and missing ones are left out."""
        with self.reading() as db:
            found = {
                each[0]: head_of(each)
                for each in _chunked(db, f"SELECT {HEAD} FROM article WHERE hidden = 0 AND row IN (?)", rows)  # noqa: S608
            }
        return tuple(found[row] for row in rows if row in found)

    def article(self, row: int) -> Article:
        """One article with its quotes; raises ``UnknownKey`` if it is gone."""
        with self.reading() as db:
            _hold(db)
            article, _ = _article(db, row)
        if article is None:
            raise UnknownKey("that article is not in the library any more")
        return article

    def text(self, row: int) -> str:
        """An article's text; "" if it is gone."""
        with self.reading() as db:
            found = db.execute("SELECT text FROM body WHERE row = ?", (row,)).fetchone()
        return str(found[0]) if found else ""

    def row_of(self, key: str) -> int:
        """The row of an article key, or a unique beginning of one (six letters or more); raises ``UnknownKey``."""
        with self.reading() as db:
            return identity.row_of(db, key)

    def rows_of_keys(self, keys: Iterable[str]) -> DocSet:
        """The articles with these keys, or with these as former keys, that are in the library."""
        wanted = set(keys)
        with self.reading() as db:
            aliases = db.execute("SELECT origin_key, key FROM alias")
            wanted |= {key for origin, key in aliases if origin in wanted}
            if len(wanted) > FEW:
                every = db.execute("SELECT row, key FROM article WHERE hidden = 0")
                return DocSet.of(row for row, key in every if key in wanted)
            found = _chunked(db, "SELECT row FROM article WHERE hidden = 0 AND key IN (?)", tuple(wanted))
            return DocSet.of(row for (row,) in found)

    def changes_of(self, keys: Iterable[str]) -> dict[str, tuple[int, int]]:
        """By key of each listed article its row, and a number that is another one when it has changed."""
        statement = (
            "SELECT key, row, coalesce(number, 0) FROM article LEFT JOIN change USING (row) "
            "WHERE hidden = 0 AND key IN (?)"
        )
        with self.reading() as db:
            return {key: (row, number) for key, row, number in _chunked(db, statement, tuple(keys))}

    # quotes

    def quote_heads(self, rows: Sequence[int]) -> tuple[QuoteHead, ...]:
        """What a list shows of these quotes, in the order asked for; missing ones are left out."""
        statement = (
            f"SELECT row, article, {QUOTE}, "  # noqa: S608
            "(SELECT substr(text, before_start + 1, before_stop - before_start) FROM body WHERE body.row = article) "
            "FROM quote WHERE row IN (?)"
        )
        with self.reading() as db:
            found = {each[0]: each for each in _chunked(db, statement, rows)}
        heads = {head.row: head for head in self.heads(tuple({each[1] for each in found.values()}))}
        return tuple(
            QuoteHead(row, Quote(*found[row][2:-1]), heads[found[row][1]], found[row][-1] or "")
            for row in rows
            if row in found and found[row][1] in heads
        )

    def quote_rows(self, article: int) -> dict[str, int]:
        """The row of each quote of an article, by key."""
        with self.reading() as db:
            return speaking.rows_of_keys(db, article)

    def speaker_forms(self) -> list[SpokenAs]:
        """Every form of every speaker's name, the most frequent first."""
        with self.reading() as db:
            return speaking.forms(db)

    def names_ending_in(self, words: str) -> list[tuple[str, int]]:
        """Full names that end in these folded words, and how many quotes each has."""
        with self.reading() as db:
            return speaking.ending_in(db, words)

    def spoken_by(self, persons: Sequence[str], article: int = 0) -> list[Spoken]:
        """The quotes of these persons (by ``person_names.person_key``), the newest first."""
        with self.reading() as db:
            return speaking.spoken_by(db, persons, article)

    def spoken_in(self, rows: Sequence[int]) -> list[Spoken]:
        """What the quotes of these rows say of their speakers."""
        with self.reading() as db:
            return speaking.of_rows(db, rows)

    def quote_row(self, key: str) -> int:
        """The row of a quote key, or a unique beginning of one (six letters or more); raises ``UnknownKey``."""
        with self.reading() as db:
            return identity.quote_row(db, key)

    def outdated(self, extractor: int, limit: int, letters: int = 1 << 62) -> list[tuple[int, str, str]]:
        """Row, text and language of listed articles whose quotes another version of the rules found.

        Args:
            extractor: the version that finds them now.
            limit: at most so many.
            letters: no more once their texts have so many.
        """
        found: list[tuple[int, str, str]] = []
        with self.reading() as db:
            for each in db.execute(
                "SELECT row, text, language FROM article JOIN body USING (row) WHERE hidden = 0 AND row IN "
                "(SELECT row FROM article WHERE hidden = 0 AND extractor <> ? LIMIT ?)",
                (extractor, limit),
            ):
                found.append(each)
                letters -= len(each[1])
                if letters <= 0:
                    break
        return found

    def count_outdated(self, extractor: int) -> int:
        """How many articles ``outdated`` could give."""
        with self.reading() as db:
            query = "SELECT count(*) FROM article WHERE hidden = 0 AND extractor <> ?"
            return int(db.execute(query, (extractor,)).fetchone()[0])

    # the ledger

    def roots(self) -> tuple[RootRecord, ...]:
        """The folders that were read."""
        with self.reading() as db:
            return tuple(RootRecord(*each) for each in db.execute("SELECT label, path FROM root ORDER BY id"))

    def known(self, root: str) -> dict[bytes, FileRecord]:
        """Every file of a root, by path."""
        with self.reading() as db:
            found = db.execute(f"SELECT {_FILE} FROM file JOIN root ON root.id = root WHERE label = ?", (root,))  # noqa: S608
            return {each[0]: _record(each) for each in found}

    def reports(self) -> tuple[FileReport, ...]:
        """Every file that was not read, and why."""
        with self.reading() as db:
            found = db.execute(
                "SELECT root.path, file.path, status, reason FROM file JOIN root ON root.id = root "
                "WHERE status IN ('refused', 'skipped') ORDER BY status, root.id, file.path"
            )
            return tuple(FileReport(_shown(root, path), status, reason) for root, path, status, reason in found)

    # the change log

    def last_change(self) -> int:
        """The number of the newest change; 0 if there is none."""
        with self.reading() as db:
            return int(db.execute("SELECT coalesce(max(number), 0) FROM change").fetchone()[0])

    def waiting(self, after: int) -> int:
        """Articles that changed after that number."""
        with self.reading() as db:
            return int(db.execute("SELECT count(*) FROM change WHERE number > ?", (after,)).fetchone()[0])

    def changes(self, after: int, limit: int, letters: int = 1 << 62) -> list[Change]:
        """What changed after that number, the latest state of each article, in order.

        Args:
            after: the number of the last change that is known already.
            limit: at most so many.
            letters: no more once their texts have so many.
        """
        with self.reading() as db:
            _hold(db)
            log = db.execute(
                "SELECT number, row FROM change WHERE number > ? ORDER BY number LIMIT ?", (after, limit)
            ).fetchall()
            found: list[Change] = []
            for number, row in log:
                article, quote_rows = _article(db, row)
                found.append(Change(number, row, article, quote_rows))
                letters -= len(article.text) if article else 0
                if letters <= 0:
                    break
            return found

    def _number(self, name: str) -> int:
        with self.reading() as db:
            return int(db.execute("SELECT number FROM meta WHERE name = ?", (name,)).fetchone()[0])


def _chunked(db: sqlite3.Connection, statement: str, values: Sequence[object]) -> Iterator[tuple[Any, ...]]:
    """Run a statement with ``IN (?)`` for any number of values."""
    for start in range(0, len(values), CHUNK):
        some = tuple(values[start : start + CHUNK])
        yield from db.execute(statement.replace("IN (?)", f"IN ({','.join('?' * len(some))})"), some)


def _record(found: Sequence[Any]) -> FileRecord:
    path, size, mtime_ns, digest, importer, status, reason, key, owner, root = found
    return FileRecord(path, size, mtime_ns, digest, importer, status, reason, key, bool(owner), root)


def _hold(db: sqlite3.Connection) -> None:
    """See one moment in all that follows, until the connection is given back."""
    if not db.in_transaction:
        db.execute("BEGIN")


def _article(db: sqlite3.Connection, row: int) -> tuple[Article | None, tuple[int, ...]]:
    """An article and the rows of its quotes; None if it is gone."""
    found = db.execute(
        f"SELECT {ARTICLE} FROM article JOIN body USING (row) WHERE row = ? AND hidden = 0",  # noqa: S608
        (row,),
    ).fetchone()
    if not found:
        return None, ()
    select = f"SELECT {QUOTE}, row FROM quote WHERE article = ? ORDER BY start, row"  # noqa: S608
    quotes = db.execute(select, (row,)).fetchall()
    return article_of(found, tuple(Quote(*each[:-1]) for each in quotes)), tuple(each[-1] for each in quotes)


def _shown(root: bytes, path: bytes) -> str:
    return shown_path(os.path.join(root, path) if path else root)

"""What the one writer does to a catalogue."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, replace
from pathlib import Path
from typing import Self

from replikk_index import failpoints
from replikk_index.catalogue import schema
from replikk_index.catalogue.connection import connect_writing, translated
from replikk_index.catalogue.reading import Catalogue
from replikk_index.catalogue.values import STALE, FileStatus
from replikk_index.keys import article_key, content_hash, normalised, quote_key
from replikk_index.models import SHOWN_FROM, Article, Quote

CONTEXT = 32
"""Letters kept before and after a quote, to find it again (W3C TextQuoteSelector)."""


class CatalogueWriter(Catalogue):
    """A catalogue that may be changed; one process at a time, from one thread, always inside ``transaction``."""

    def __init__(self, path: Path, *, shared: bool = False) -> None:
        super().__init__(path, shared=shared)
        self._db = connect_writing(path, shared=shared)
        self._inside = False

    @classmethod
    def open(cls, path: Path, *, shared: bool = False) -> Self:
        """Open the file, made first if need be; raises as ``Catalogue.open`` does."""
        return cls(path, shared=shared)

    def close(self) -> None:
        """Let go of the file."""
        super().close()
        self._db.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """As for a reader, but what the open transaction has written is seen."""
        if self._inside:
            with translated(self.path):
                yield self._db
        else:
            with super().reading() as db:
                yield db

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit what is done inside, all or nothing. Raises ``DiskFull``, ``Busy`` or ``Damaged``."""
        with translated(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            self._inside = True
            try:
                yield
                self._db.execute("UPDATE meta SET number = number + 1 WHERE name = 'revision'")
                failpoints.reach("catalogue.before-commit")
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
            finally:
                self._inside = False
            failpoints.reach("catalogue.after-commit")

    # roots

    def add_root(self, label: str, path: bytes) -> None:
        """Make a root known, or tell where it lies now."""
        self._db.execute(
            "INSERT INTO root (label, path) VALUES (?, ?) ON CONFLICT (label) DO UPDATE SET path = excluded.path "
            "WHERE path <> excluded.path",
            (label, path),
        )

    def remove_root(self, label: str) -> None:
        """Forget a root; articles that lie nowhere else leave the list."""
        paths = list(self.known(label))
        self.mark_gone(label, paths)
        self._db.execute("DELETE FROM file WHERE root = (SELECT id FROM root WHERE label = ?)", (label,))
        self._db.execute("DELETE FROM root WHERE label = ?", (label,))

    # files

    def is_known(self, root: str, path: bytes) -> bool:
        """Whether the file held an article when it was last seen."""
        found = self._db.execute(
            "SELECT 1 FROM file WHERE root = ? AND path = ? AND status = 'ok'", (self._root(root), path)
        ).fetchone()
        return found is not None

    def same_content(self, digest: str, importer: int) -> str:
        """The key of an article that was read, with this importer, from the very same bytes; "" if there is none."""
        found = self._db.execute(
            "SELECT key FROM file WHERE hash = ? AND importer = ? AND key <> '' AND hash <> '' "
            "AND status IN ('ok', 'gone') AND size <> ? ORDER BY owner DESC LIMIT 1",
            (digest, importer, STALE),
        ).fetchone()
        return str(found[0]) if found else ""

    def touch(self, root: str, path: bytes, mtime_ns: int, size: int) -> None:
        """Remember a new time stamp of a file whose bytes are the same."""
        self._db.execute(
            "UPDATE file SET mtime_ns = ?, size = ? WHERE root = ? AND path = ?",
            (mtime_ns, size, self._root(root), path),
        )

    def put_refused(
        self, root: str, path: bytes, size: int, mtime_ns: int, digest: str, importer: int, reason: str
    ) -> None:
        """A file that cannot be read; what it held before leaves the list."""
        self._put_file(root, path, size, mtime_ns, digest, importer, "refused", reason)

    def put_skipped(self, root: str, path: bytes, reason: str) -> None:
        """Something that is passed over."""
        self._put_file(root, path, 0, 0, "", 0, "skipped", reason)

    def put_same(self, root: str, path: bytes, size: int, mtime_ns: int, digest: str, importer: int, key: str) -> None:
        """A further file with the bytes of an article that is known: copied, moved, or come back."""
        own = self._own_key(root, path)
        if own != key:
            self._db.execute("INSERT OR REPLACE INTO alias VALUES (?, ?)", (own, key))
        self._put_file(root, path, size, mtime_ns, digest, importer, "ok", "", key)
        self._settle(key)

    def put_article(
        self, root: str, path: bytes, size: int, mtime_ns: int, digest: str, importer: int, article: Article
    ) -> int:
        """An article read from a file.

        Returns:
            Its row. Of several files with the same address the one with the longest text gives it.
        """
        key = self._key_for(root, path, digest, article.key)
        rival = self._db.execute(
            "SELECT length(text) FROM file JOIN article USING (key) JOIN body USING (row) WHERE file.key = ? "
            "AND owner = 1 AND status = 'ok' AND NOT (root = ? AND path = ?) AND hash <> ?",
            (key, self._root(root), path, digest),
        ).fetchone()
        loses = rival is not None and rival[0] >= len(article.text)
        if not loses:
            self._db.execute("UPDATE file SET owner = 0 WHERE key = ?", (key,))
            self._store(key, article, importer)
        self._put_file(root, path, size, mtime_ns, digest, importer, "ok", "", key, owner=not loses)
        self._settle(key)
        return int(self._db.execute("SELECT row FROM article WHERE key = ?", (key,)).fetchone()[0])

    def mark_gone(self, root: str, paths: Iterable[bytes]) -> None:
        """Files that are not there any more; an article whose last file went leaves the list and keeps its row."""
        number = self._root(root)
        for path in paths:
            found = self._db.execute("SELECT key FROM file WHERE root = ? AND path = ?", (number, path)).fetchone()
            if found is None:
                continue
            if found[0]:
                self._db.execute("UPDATE file SET status = 'gone' WHERE root = ? AND path = ?", (number, path))
                self._settle(found[0])
            else:
                self._db.execute("DELETE FROM file WHERE root = ? AND path = ?", (number, path))

    def rebuild(self) -> None:
        """Forget everything derived; identity stays, and every file is read again."""
        with self.transaction():
            schema.run(self._db, (*schema.DROPPED, *schema.DERIVED))
            self._db.execute("UPDATE file SET size = ?, importer = ?, owner = 0", (STALE, STALE))
            self._db.execute("DELETE FROM change")

    # within a transaction

    def _root(self, label: str) -> int:
        return int(self._db.execute("SELECT id FROM root WHERE label = ?", (label,)).fetchone()[0])

    def _own_key(self, root: str, path: bytes) -> str:
        return article_key(f"{root}/{path.decode('utf-8', 'surrogateescape')}")

    def _key_for(self, root: str, path: bytes, digest: str, own: str) -> str:
        """The key to use: the own one, or the one that a moved file has brought along."""
        found = self._db.execute("SELECT key FROM alias WHERE origin_key = ?", (own,)).fetchone()
        if found is None:
            return own
        others = self._db.execute(
            "SELECT 1 FROM file WHERE key = ? AND status = 'ok' AND NOT (root = ? AND path = ?) AND hash <> ?",
            (found[0], self._root(root), path, digest),
        ).fetchone()
        if others is None:
            return str(found[0])
        self._db.execute("DELETE FROM alias WHERE origin_key = ?", (own,))  # a copy that went its own way
        return own

    def _put_file(
        self,
        root: str,
        path: bytes,
        size: int,
        mtime_ns: int,
        digest: str,
        importer: int,
        status: FileStatus,
        reason: str,
        key: str = "",
        *,
        owner: bool = False,
    ) -> None:
        number = self._root(root)
        before = self._db.execute("SELECT key, owner FROM file WHERE root = ? AND path = ?", (number, path)).fetchone()
        self._db.execute(
            "INSERT INTO file VALUES (?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (root, path, member) DO UPDATE SET "
            "size = excluded.size, mtime_ns = excluded.mtime_ns, hash = excluded.hash, importer = excluded.importer, "
            "status = excluded.status, reason = excluded.reason, key = excluded.key, owner = excluded.owner",
            (number, path, size, mtime_ns, digest, importer, status, reason, key, owner),
        )
        if before and before[0] and before[0] != key:
            self._settle(before[0])

    def _settle(self, key: str) -> None:
        """Show or hide an article as its files are there or gone, and see to it that one of them owns the text."""
        live = self._db.execute(
            "SELECT root, path, hash, owner FROM file WHERE key = ? AND status = 'ok' ORDER BY owner DESC, path",
            (key,),
        ).fetchall()
        found = self._db.execute("SELECT row, hidden FROM article WHERE key = ?", (key,)).fetchone()
        if found is None:
            return
        row, hidden = found
        if bool(hidden) == bool(live):
            self._db.execute("UPDATE article SET hidden = ? WHERE row = ?", (not live, row))
            self._log(row)
        if live and not live[0][3]:
            self._inherit(key, live)

    def _inherit(self, key: str, live: Sequence[tuple[int, bytes, str, int]]) -> None:
        """The file that gave the text is gone: another with the same bytes takes its place, or all are read again."""
        last = self._db.execute("SELECT hash FROM file WHERE key = ? AND owner = 1", (key,)).fetchone()
        heir = next((each for each in live if last and each[2] == last[0]), None)
        if heir:
            self._db.execute("UPDATE file SET owner = 0 WHERE key = ?", (key,))
            self._db.execute("UPDATE file SET owner = 1 WHERE root = ? AND path = ?", heir[:2])
        elif last:
            self._db.execute("UPDATE file SET owner = 0 WHERE key = ?", (key,))
            self._db.execute("UPDATE file SET size = ? WHERE key = ? AND status = 'ok'", (STALE, key))

    def _log(self, row: int) -> None:
        self._db.execute("DELETE FROM change WHERE row = ?", (row,))
        self._db.execute("INSERT INTO change (row) VALUES (?)", (row,))

    def _store(self, key: str, article: Article, importer: int) -> None:
        quotes = _keyed(key, article.quotes)
        shown = sum(1 for quote in quotes if quote.confidence >= SHOWN_FROM and quote.turn != "question")
        head = (
            article.when, article.title, article.source, article.date, article.date_precision, article.language,
            shown, len(article.text.split()), _json(article.authors), article.place, len(quotes),
        )  # fmt: skip
        self._db.execute(
            "INSERT INTO article (key, hidden, moment, title, source, date, date_precision, language, shown, words, "
            "authors, place, quotes) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET "
            "hidden = 0, moment = excluded.moment, title = excluded.title, source = excluded.source, "
            "date = excluded.date, date_precision = excluded.date_precision, language = excluded.language, "
            "shown = excluded.shown, words = excluded.words, authors = excluded.authors, place = excluded.place, "
            "quotes = excluded.quotes",
            (key, *head),
        )
        row = int(self._db.execute("SELECT row FROM article WHERE key = ?", (key,)).fetchone()[0])
        self._db.execute(
            "INSERT OR REPLACE INTO body VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                row, content_hash(article.text.encode("utf-8", "surrogatepass")), article.text, article.url,
                article.lead, _json(article.tags), _json([astuple(each) for each in article.blocks]),
                _json([astuple(each) for each in article.marks]), _json([astuple(each) for each in article.related]),
                _json(article.origins), _json(article.warnings),
            ),
        )  # fmt: skip
        self._store_quotes(row, key, article, quotes, importer)
        self._log(row)

    def _store_quotes(self, row: int, key: str, article: Article, quotes: Sequence[Quote], importer: int) -> None:
        before = dict(self._db.execute("SELECT key, row FROM quote WHERE article = ?", (row,)).fetchall())
        self._db.execute("DELETE FROM quote WHERE article = ?", (row,))
        for quote in quotes:
            start, stop = _paragraph_before(article, quote)
            self._insert_quote(before.get(quote.key), row, quote, (start, stop))
            around = (
                article.text[max(0, quote.start - CONTEXT) : quote.start],
                article.text[quote.end : quote.end + CONTEXT],
            )
            self._db.execute(
                "INSERT INTO quote_identity (key, article_key, exact, prefix, suffix, importer) "
                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET prefix = excluded.prefix, "
                "suffix = excluded.suffix, "
                "importer = excluded.importer, replaced_by = ''",
                (quote.key, key, quote.text, *around, importer),
            )

    def _insert_quote(self, row: int | None, article: int, quote: Quote, before: tuple[int, int]) -> None:
        self._db.execute(
            "INSERT INTO quote VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                row, article, quote.start, quote.end, quote.text, quote.kind, quote.marking, quote.turn, quote.speaker,
                quote.speaker_full, quote.role, quote.cue, quote.chain, quote.confidence, quote.rule, quote.why,
                quote.key, *before,
            ),
        )  # fmt: skip


def _keyed(article: str, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotes with their keys: equal words are told apart by their number."""
    seen: dict[str, int] = {}
    keyed = []
    for quote in quotes:
        text = normalised(quote.text)
        nth = seen.get(text, 0)
        seen[text] = nth + 1
        keyed.append(replace(quote, key=quote_key(article, text, nth)))
    return tuple(keyed)


def _paragraph_before(article: Article, quote: Quote) -> tuple[int, int]:
    before = (0, 0)
    for block in article.blocks:
        if block.end > quote.start:
            break
        before = (block.start, block.end)
    return before


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

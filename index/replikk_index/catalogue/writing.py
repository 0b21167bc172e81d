"""What the one writer does to a catalogue."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Self

from replikk_index import failpoints
from replikk_index.catalogue import claims, schema, storing
from replikk_index.catalogue.claims import Place
from replikk_index.catalogue.connection import BUSY_SECONDS, CACHE, connect_writing, translated
from replikk_index.catalogue.identity import put_alias
from replikk_index.catalogue.packing import Columns, Packed, packed
from replikk_index.catalogue.reading import Catalogue
from replikk_index.catalogue.values import STALE, FileStatus
from replikk_index.models import Article, Quote


class CatalogueWriter(Catalogue):
    """A catalogue that may be changed: in one process, always inside ``transaction``.

    Other threads may read meanwhile; they see what is committed.
    """

    def __init__(
        self, path: Path, *, shared: bool = False, timeout: float = 2 * BUSY_SECONDS, cache: int = CACHE
    ) -> None:
        super().__init__(path, shared=shared, timeout=timeout)
        self._db = connect_writing(path, shared=shared, timeout=timeout, cache=cache)
        self._writing = 0
        """The thread inside ``transaction``; 0 if there is none."""

    @classmethod
    def open(cls, path: Path, *, shared: bool = False, timeout: float = 2 * BUSY_SECONDS, cache: int = CACHE) -> Self:
        """Open the file, made first if need be, with ``cache`` megabytes of it in memory.

        Raises as ``Catalogue.open`` does.
        """
        return cls(path, shared=shared, timeout=timeout, cache=cache)

    def close(self) -> None:
        """Let go of the file."""
        super().close()
        self._db.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """As for a reader; the thread inside a transaction also sees what it has written there."""
        if self._writing == threading.get_ident():
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
            self._writing = threading.get_ident()
            before = self._db.total_changes
            try:
                yield
                if self._db.total_changes != before:
                    self._db.execute("UPDATE meta SET number = number + 1 WHERE name = 'revision'")
                failpoints.reach("catalogue.before-commit")
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
            finally:
                self._writing = 0
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
        """Forget a root. Articles that lie nowhere else are removed with their text; their keys stay known."""
        number = self._root(label)
        self.mark_gone(label, self.known(label))
        keys = self._db.execute("SELECT DISTINCT key FROM file WHERE root = ? AND key <> ''", (number,)).fetchall()
        self._db.execute("DELETE FROM file WHERE root = ?", (number,))
        self._db.execute("DELETE FROM root WHERE id = ?", (number,))
        self._db.executemany(  # hiding them has logged that they are gone; rows are never given twice
            "DELETE FROM article WHERE key = ? AND NOT EXISTS "
            "(SELECT 1 FROM file WHERE file.key = article.key AND file.key <> '')",
            keys,
        )

    # files

    def is_known(self, root: str, path: bytes) -> bool:
        """Whether an article is listed that the file held when it was last seen."""
        found = self._db.execute(
            "SELECT 1 FROM file JOIN article USING (key) WHERE root = ? AND path = ? AND status = 'ok' AND key <> ''",
            (self._root(root), path),
        ).fetchone()
        return found is not None

    def is_listed(self, key: str) -> bool:
        """Whether an article with this key is in the list."""
        found = self._db.execute("SELECT 1 FROM article WHERE key = ? AND hidden = 0", (key,)).fetchone()
        return found is not None

    def same_content(self, digest: str, importer: int) -> str:
        """The key of an article that was read, with this importer, from the very same bytes; "" if there is none."""
        found = self._db.execute(
            "SELECT key FROM file WHERE hash = ? AND importer = ? AND key <> '' AND hash <> '' AND size <> ? "
            "AND (status = 'ok' OR status = 'gone' AND owner = 1) ORDER BY owner DESC LIMIT 1",
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
        place = Place(self._root(root), root, path, digest)
        self._put_file(place, size, mtime_ns, importer, "refused", reason=reason)

    def put_skipped(self, root: str, path: bytes, reason: str) -> None:
        """Something that is passed over."""
        self._put_file(Place(self._root(root), root, path, ""), 0, 0, 0, "skipped", reason=reason)

    def put_same(self, root: str, path: bytes, size: int, mtime_ns: int, digest: str, importer: int, key: str) -> None:
        """A further file with the bytes of an article that is known: copied, moved, or come back."""
        place = Place(self._root(root), root, path, digest)
        put_alias(self._db, place.origin, key)
        owner = self._owns(place, key, digest)
        self._put_file(place, size, mtime_ns, importer, "ok", key=key, owner=owner)
        claims.settle(self._db, key)

    def put_new(
        self,
        root: str,
        path: bytes,
        size: int,
        mtime_ns: int,
        digest: str,
        importer: int,
        article: Packed,
        extractor: int,
    ) -> bool:
        """As ``put_article``, if nothing at all is known of the file, of its bytes, and of the key that it asks for.

        So it is with nearly every file at the first launch, and then nobody's claims must be looked at one by one.

        Returns:
            Whether it was so; if not, nothing is done.
        """
        place = Place(self._root(root), root, path, digest)
        if claims.is_known(self._db, place, article.key):
            return False
        storing.store_new(self._db, article, importer, extractor)
        self._insert_file((place.root, path, size, mtime_ns, digest, importer, "ok", "", article.key, True))
        return True

    def put_article(
        self,
        root: str,
        path: bytes,
        size: int,
        mtime_ns: int,
        digest: str,
        importer: int,
        article: Article | Packed,
        extractor: int = 0,
    ) -> int:
        """An article read from a file, with quotes that this version of the rules found (0: to be found anew).

        Packed by whoever had the time for it, or as it is.

        Returns:
            Its row. Of several files with the same address the one with the longest text gives it.
        """
        place = Place(self._root(root), root, path, digest)
        if isinstance(article, Article):
            article = packed(article)
        key = claims.key_for(self._db, place, article.key)
        if key == place.origin:
            claims.make_way(self._db, place, importer)
        wins = self._longest_elsewhere(place, key) < len(article.text)
        if not wins:
            self._put_file(place, size, mtime_ns, importer, "ok", key=key)
            claims.settle(self._db, key)
            return int(self._db.execute("SELECT row FROM article WHERE key = ?", (key,)).fetchone()[0])
        if self._owns(place, key) and self._length(key) > len(article.text):
            claims.reread_others(self._db, key, place)
        self._db.execute("UPDATE file SET owner = 0 WHERE key = ? AND key <> '' AND owner = 1", (key,))
        row = storing.store(self._db, key, article, importer, extractor)  # shown, as this file is there: settled
        self._put_file(place, size, mtime_ns, importer, "ok", key=key, owner=True)
        return row

    def put_quotes(self, row: int, quotes: Sequence[Quote], importer: int, extractor: int) -> bool:
        """The quotes of a listed article as newer rules find them; those with the same words keep their keys.

        Returns:
            Whether anything is different now.
        """
        before = self.last_change()
        article = self.article(row)
        renewed = packed(replace(article, quotes=tuple(quotes)))
        storing.store(self._db, article.key, renewed, importer, extractor)
        return self.last_change() != before

    def keep_quotes(self, row: int, extractor: int) -> None:
        """The newer rules cannot read this article: its quotes stay, and it is not tried again."""
        self._db.execute("UPDATE article SET extractor = ? WHERE row = ?", (extractor, row))

    def mark_gone(self, root: str, paths: Iterable[bytes]) -> None:
        """Files that are not there any more; an article whose last file went leaves the list and keeps its row."""
        number = self._root(root)
        for path in paths:
            found = self._db.execute("SELECT key FROM file WHERE root = ? AND path = ?", (number, path)).fetchone()
            if found and found[0]:
                self._db.execute("UPDATE file SET status = 'gone' WHERE root = ? AND path = ?", (number, path))
                claims.settle(self._db, found[0])
            elif found:
                self._db.execute("DELETE FROM file WHERE root = ? AND path = ?", (number, path))

    # what is taken over from another catalogue

    def put_former_key(self, origin: str, key: str) -> None:
        """A file with this origin key goes by another key."""
        put_alias(self._db, origin, key)

    def put_former_quote(self, key: str, article: str, around: Sequence[str], heir: str) -> None:
        """A quote key that was given once; ``around``: its words, what stood before, what stood behind."""
        self._db.execute(
            "INSERT OR IGNORE INTO quote_identity (key, article_key, exact, prefix, suffix, importer, replaced_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (key, article, *around, STALE, heir),
        )

    def put_former_file(self, root: str, path: bytes, digest: str, key: str, importer: int) -> None:
        """A file that held an article, to be read again."""
        self._db.execute(
            "INSERT OR IGNORE INTO file (root, path, size, mtime_ns, hash, importer, status, reason, key, owner) "
            "VALUES (?, ?, ?, 0, ?, ?, 'ok', '', ?, 0)",
            (self._root(root), path, STALE, digest, importer, key),
        )

    def rebuild(self) -> None:
        """Forget everything derived; identity stays, and every file is read again."""
        with self.transaction():
            schema.run(self._db, (*schema.DROPPED, *schema.DERIVED))
            self._db.execute("UPDATE file SET size = ?, importer = ?, owner = 0", (STALE, STALE))
            self._db.execute("DELETE FROM change")

    # within a transaction

    def _root(self, label: str) -> int:
        return int(self._db.execute("SELECT id FROM root WHERE label = ?", (label,)).fetchone()[0])

    def _owns(self, place: Place, key: str, digest: str | None = None) -> bool:
        """Whether the article's text is already this file's (and was read from these bytes)."""
        found = self._db.execute(
            "SELECT hash FROM file WHERE root = ? AND path = ? AND key = ? AND owner = 1", (place.root, place.path, key)
        ).fetchone()
        return found is not None and digest in (None, found[0])

    def _length(self, key: str) -> int:
        found = self._db.execute("SELECT length(text) FROM body JOIN article USING (row) WHERE key = ?", (key,))
        return int((found.fetchone() or (-1,))[0])

    def _longest_elsewhere(self, place: Place, key: str) -> int:
        """Letters of the article's text, if it is that of another file with other bytes; else -1."""
        owners = self._db.execute(
            "SELECT 1 FROM file WHERE key = ? AND key <> '' AND owner = 1 AND status = 'ok' "
            "AND NOT (root = ? AND path = ?) AND NOT hash = ?",
            (key, place.root, place.path, place.hash),
        ).fetchone()
        return self._length(key) if owners else -1

    def _put_file(
        self,
        place: Place,
        size: int,
        mtime_ns: int,
        importer: int,
        status: FileStatus,
        *,
        reason: str = "",
        key: str = "",
        owner: bool = False,
    ) -> None:
        where = (place.root, place.path)
        before = self._db.execute("SELECT key FROM file WHERE root = ? AND path = ?", where).fetchone()
        self._insert_file((*where, size, mtime_ns, place.hash, importer, status, reason, key, owner))
        if before and before[0] not in ("", key):
            claims.settle(self._db, before[0])

    def _insert_file(self, columns: Columns) -> None:
        self._db.execute(
            "INSERT INTO file (root, path, size, mtime_ns, hash, importer, status, reason, key, owner) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (root, path, member) DO UPDATE SET "
            "size = excluded.size, mtime_ns = excluded.mtime_ns, hash = excluded.hash, importer = excluded.importer, "
            "status = excluded.status, reason = excluded.reason, key = excluded.key, owner = excluded.owner "
            "WHERE (size, mtime_ns, hash, importer, status, reason, key, owner) <> (excluded.size, excluded.mtime_ns, "
            "excluded.hash, excluded.importer, excluded.status, excluded.reason, excluded.key, excluded.owner)",
            columns,
        )

"""Reading and keeping notes: answers come from memory, one thread writes."""

import queue
import sqlite3
import threading
from datetime import UTC, datetime
from pathlib import Path

from replikk_index import failpoints
from replikk_index.notes import schema

Statement = tuple[str, tuple[object, ...]]


class Notes:
    """What one user made in one library. Safe to use from several threads.

    A change is seen at once in this process, and written within moments by a thread of its own; ``flush`` waits for
    it. Changes of another process of the same user are seen after ``reload``.
    """

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        self.path = path
        self.problem = ""
        """Why the last change could not be written, for people; "" if all is well. Reading goes on."""
        self._db = db
        self._lock = threading.Lock()
        self._read: set[str] = set()
        self._starred: set[str] = set()
        self._positions: dict[str, int] = {}
        self._session: dict[str, str] = {}
        self._version = -1
        self._waiting: queue.SimpleQueue[Statement | threading.Event | None] = queue.SimpleQueue()
        self.reload()
        self._thread = threading.Thread(target=self._write, name="notes", daemon=True)
        self._thread.start()

    @classmethod
    def open(cls, path: Path) -> "Notes":
        """Open a notes file, made if need be; raises ``TooNew``, ``Damaged`` or ``LibraryError``."""
        return cls(path, schema.connect(path))

    def close(self) -> None:
        """Write what is left and let go of the file."""
        if self._thread.is_alive():
            self._waiting.put(None)
            self._thread.join()
            self._db.close()

    def flush(self) -> None:
        """Wait until everything is written."""
        written = threading.Event()
        self._waiting.put(written)
        written.wait()

    def reload(self) -> bool:
        """See what another process has changed; whether there was anything."""
        with self._lock:
            (version,) = self._db.execute("PRAGMA data_version").fetchone()
            if version == self._version:
                return False
            self._version = version
            rows = self._db.execute("SELECT key, read_at, starred_at, position FROM state").fetchall()
            self._read = {key for key, read, _, _ in rows if read}
            self._starred = {key for key, _, starred, _ in rows if starred}
            self._positions = {key: position for key, _, _, position in rows if position}
            self._session = dict(self._db.execute("SELECT name, value FROM session"))
            return True

    # what is read and starred

    def read_keys(self) -> frozenset[str]:
        """Keys of the articles that were read."""
        return frozenset(self._read)

    def is_read(self, key: str) -> bool:
        """Whether an article was read."""
        return key in self._read

    def set_read(self, key: str, read: bool) -> None:
        """Mark an article as read or unread."""
        self._change(self._read, "read_at", key, read)

    def starred_keys(self) -> frozenset[str]:
        """Keys of the articles with a star."""
        return frozenset(self._starred)

    def is_starred(self, key: str) -> bool:
        """Whether an article has a star."""
        return key in self._starred

    def set_starred(self, key: str, starred: bool) -> None:
        """Give an article a star or take it away."""
        self._change(self._starred, "starred_at", key, starred)

    # where the reader was

    def position(self, key: str) -> int:
        """Offset in the article's text of the first line that was seen when it was left; 0 if it never was open."""
        return self._positions.get(key, 0)

    def set_position(self, key: str, offset: int) -> None:
        """Remember where an article was left."""
        if self._positions.get(key, 0) != offset:
            self._positions[key] = offset
            self._put("position", key, offset)

    def last_article(self) -> str:
        """Key of the article that was open last; "" if there is none."""
        return self._session.get("article", "")

    def set_last_article(self, key: str) -> None:
        """Remember which article is open."""
        if self._session.get("article") != key:
            self._session["article"] = key
            statement = (
                "INSERT INTO session VALUES ('article', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
            )
            self._waiting.put((statement, (key,)))

    def _change(self, keys: set[str], column: str, key: str, wanted: bool) -> None:
        if (key in keys) == wanted:
            return
        if wanted:
            keys.add(key)
        else:
            keys.discard(key)
        self._put(column, key, datetime.now(UTC).isoformat(timespec="seconds") if wanted else None)

    def _put(self, column: str, key: str, value: object) -> None:
        statement = (
            f"INSERT INTO state (key, {column}) VALUES (?, ?) "  # noqa: S608 - a column of ours
            f"ON CONFLICT (key) DO UPDATE SET {column} = excluded.{column}"
        )
        self._waiting.put((statement, (key, value)))

    def _write(self) -> None:
        while True:
            batch = [self._waiting.get()]
            while not self._waiting.empty():
                batch.append(self._waiting.get())
            statements = [each for each in batch if isinstance(each, tuple)]
            if statements:
                self._commit(statements)
            for each in batch:
                if isinstance(each, threading.Event):
                    each.set()
            if None in batch:
                return

    def _commit(self, statements: list[Statement]) -> None:
        with self._lock:
            try:
                self._db.execute("BEGIN IMMEDIATE")
                for statement, values in statements:
                    self._db.execute(statement, values)
                failpoints.reach("notes.before-commit")
                self._db.execute("COMMIT")
                failpoints.reach("notes.after-commit")
                self.problem = ""
            except sqlite3.Error as error:
                self.problem = f"your notes could not be saved in {self.path} ({error})"
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")

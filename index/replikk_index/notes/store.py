"""Reading and keeping notes: answers come from memory, one thread writes."""

import sqlite3
import threading
from datetime import UTC, datetime
from pathlib import Path

from replikk_index import failpoints
from replikk_index.errors import Damaged, LibraryError, TooNew
from replikk_index.notes import schema
from replikk_index.notes.kept import Kept, Value
from replikk_index.notes.values import CorrectedQuote

_STATEMENTS = {
    column: f"INSERT INTO state (key, {column}) VALUES (?, ?) "  # noqa: S608 - one of three
    f"ON CONFLICT (key) DO UPDATE SET {column} = excluded.{column}"
    for column in ("read_at", "starred_at", "position")
} | {
    "session": "INSERT INTO session VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    "correction": "INSERT INTO correction VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
    "name_form": "INSERT INTO name_form VALUES (?, ?) ON CONFLICT (form) DO UPDATE SET person = excluded.person",
}
"""How a change is written: one value at a time, so that two processes do not undo each other's."""

_OF_SPEAKERS = ("correction", "name_form")

_DELETIONS = {
    "correction": "DELETE FROM correction WHERE id = ?",
    "name_form": "DELETE FROM name_form WHERE form = ?",
}
"""How no value is written, where it is not a value like others."""


class Notes:
    """What one user made in one library. Safe to use from several threads.

    A change is seen at once in this process, and written within moments by a thread of its own; ``flush`` waits for
    it. Changes of another process of the same user are seen after ``reload``.
    """

    def __init__(self, path: Path, db: sqlite3.Connection | None, problem: str = "") -> None:
        self.path = path
        self.problem = problem
        """Why changes cannot be saved now, for people; "" if all is well. Reading goes on, and they are tried again."""
        self._db = db
        self._file = threading.Lock()
        """Held while the file is used; taken before ``_news``."""
        self._news = threading.Condition()
        """Guards what follows."""
        self._kept = Kept()
        self._turn = 0
        """Grows when what is said of speakers changes."""
        self._waiting: dict[tuple[str, str], Value] = {}
        """Changes not yet saved: (column, key) and value."""
        self._asked = self._answered = 0
        """Attempts to save that were asked for, and those that were made."""
        self._closing = False
        self._version = -1
        self.reload()
        self._thread = threading.Thread(target=self._work, name="notes", daemon=True)
        self._thread.start()

    @classmethod
    def open(cls, path: Path) -> "Notes":
        """Open a notes file, made if need be; raises ``TooNew`` or ``Damaged``.

        Where it cannot be opened for another reason (full disk, read-only home), notes live in memory and
        ``problem`` says so.
        """
        try:
            return cls(path, schema.connect(path))
        except (TooNew, Damaged):
            raise
        except LibraryError as error:
            return cls(path, None, str(error))

    def close(self) -> None:
        """Save what is left and let go of the file."""
        with self._news:
            self._closing = True
            self._news.notify_all()
        self._thread.join()
        with self._file:
            if self._db:
                self._db.close()
                self._db = None

    def flush(self) -> None:
        """Wait until everything is saved, or could not be: see ``problem``."""
        with self._news:
            self._asked += 1
            mine = self._asked
            self._news.notify_all()
            self._news.wait_for(lambda: self._answered >= mine or self._closing)

    def reload(self) -> bool:
        """See what another process has changed; whether there was anything. Cheap when there was not."""
        with self._file:
            if self._db is None:
                return False
            try:
                (version,) = self._db.execute("PRAGMA data_version").fetchone()
                if version == self._version:
                    return False
                kept = Kept.load(self._db)
            except sqlite3.OperationalError as error:
                self.problem = f"your notes in {self.path} cannot be read now ({error})"
                return False
            except sqlite3.DatabaseError as error:
                raise Damaged(f"your notes in {self.path} are damaged ({error}): restore a copy") from None
            with self._news:
                self._version = version
                self._kept = kept
                self._turn += 1
                for (column, key), value in self._waiting.items():
                    self._kept.take(column, key, value)
            return True

    def check(self) -> tuple[str, ...]:
        """Look for damage; sentences for people."""
        with self._file:
            try:
                found = self._db.execute("PRAGMA quick_check(5)").fetchall() if self._db else []
            except sqlite3.Error as error:
                found = [(str(error),)]
        wrong = tuple(f"your notes in {self.path}: {line}" for (line,) in found if line != "ok")
        return (self.problem, *wrong) if self.problem else wrong

    # what is read and starred

    def read_keys(self) -> frozenset[str]:
        """Keys of the articles that were read."""
        with self._news:
            return frozenset(self._kept.read)

    def is_read(self, key: str) -> bool:
        """Whether an article was read."""
        return key in self._kept.read

    def set_read(self, key: str, read: bool) -> None:
        """Mark an article as read or unread."""
        if self.is_read(key) != read:
            self._change("read_at", key, _now() if read else None)

    def starred_keys(self) -> frozenset[str]:
        """Keys of the articles with a star."""
        with self._news:
            return frozenset(self._kept.starred)

    def is_starred(self, key: str) -> bool:
        """Whether an article has a star."""
        return key in self._kept.starred

    def set_starred(self, key: str, starred: bool) -> None:
        """Give an article a star or take it away."""
        if self.is_starred(key) != starred:
            self._change("starred_at", key, _now() if starred else None)

    # where the reader was

    def position(self, key: str) -> int:
        """Offset in the article's text of the first line that was seen when it was left; 0 if it never was open."""
        return self._kept.positions.get(key, 0)

    def set_position(self, key: str, offset: int) -> None:
        """Remember where an article was left."""
        if self.position(key) != offset:
            self._change("position", key, offset)

    def last_article(self) -> str:
        """Key of the article that was open last; "" if there is none."""
        return self._kept.session.get("article", "")

    def set_last_article(self, key: str) -> None:
        """Remember which article is open."""
        if self.last_article() != key:
            self._change("session", "article", key)

    # who says what

    def stamp_of_speakers(self) -> int:
        """A number that changes when anything below does."""
        return self._turn

    def corrections(self, article: str = "") -> tuple[CorrectedQuote, ...]:
        """What was said of quotes, of one article or all."""
        with self._news:
            return tuple(each for each in self._kept.corrections.values() if article in ("", each.article))

    def set_correction(self, id: str, correction: CorrectedQuote | None) -> None:
        """Keep a correction under its id, or take it back."""
        self._change("correction", id, correction.packed() if correction else None)

    def name_forms(self) -> dict[str, str]:
        """By form of a name (``Quote.speaker_full``), whose it is by the user's word; itself if it stands alone."""
        with self._news:
            return dict(self._kept.forms)

    def set_name_form(self, form: str, person: str | None) -> None:
        """Say whose a form of a name is, or leave it to the names alone."""
        self._change("name_form", form, person)

    def _change(self, column: str, key: str, value: Value) -> None:
        with self._news:
            self._kept.take(column, key, value)
            self._turn += column in _OF_SPEAKERS
            self._waiting[column, key] = value
            self._asked += 1
            self._news.notify_all()

    # the writing thread

    def _work(self) -> None:
        closing = False
        while not closing:
            with self._news:
                self._news.wait_for(lambda: self._asked > self._answered or self._closing)
                asked, closing, batch = self._asked, self._closing, dict(self._waiting)
            problem = self._save(batch) if batch else ""
            with self._news:
                if batch:
                    self.problem = problem
                if batch and not problem:
                    for change, value in batch.items():
                        if self._waiting[change] is value:  # it was not changed again meanwhile
                            del self._waiting[change]
                self._answered = asked
                self._news.notify_all()

    def _save(self, batch: dict[tuple[str, str], Value]) -> str:
        """Write changes, all or nothing; why that was not possible, or ""."""
        with self._file:
            try:
                self._db = db = self._db or schema.connect(self.path)
                db.execute("BEGIN IMMEDIATE")
                for (column, key), value in batch.items():
                    if value is None and column in _DELETIONS:
                        db.execute(_DELETIONS[column], (key,))
                    else:
                        db.execute(_STATEMENTS[column], (key, value))
                failpoints.reach("notes.before-commit")
                db.execute("COMMIT")
            except (sqlite3.Error, LibraryError) as error:
                if self._db and self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                return f"your notes could not be saved in {self.path} ({error}): they will be when that is mended"
            failpoints.reach("notes.after-commit")
            return ""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")

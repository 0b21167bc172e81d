"""What the workers answer goes into the catalogue, many answers in one transaction."""

import time

from replikk_index.catalogue import STALE, CatalogueWriter, unpacked
from replikk_index.frames import Message
from replikk_index.memory import Memory
from replikk_index.quotes import EXTRACTOR_VERSION
from replikk_index.sources import IMPORTER_VERSION
from replikk_index.wire import unpack_quotes
from replikk_index.workers import OldQuotes, Task, Work

BATCH = 200
"""Articles in one transaction of the catalogue …"""
BATCH_SECONDS = 0.5
"""… or as many as came in this time."""
MOST = 4000
"""No more than this wait to be stored, however small they are."""


class Intake:
    """Takes answers in any order, each exactly once.

    Attributes:
        added: articles that are new or came back, so far.
        changed: articles that are not as they were.
    """

    def __init__(self, catalogue: CatalogueWriter, memory: Memory) -> None:
        self._catalogue = catalogue
        self._most_bytes = memory.waiting
        self._batch: list[tuple[Task, Message]] = []
        self._bytes = 0
        self._began = 0.0
        self._unread: list[str] = []
        self.added = self.changed = 0

    def take(self, work: Task, answer: Message) -> None:
        """Keep an answer for the next transaction."""
        if not self._batch:
            self._began = time.monotonic()
        self._batch.append((work, answer))
        self._bytes += work.size

    @property
    def is_due(self) -> bool:
        """Whether what was answered should be stored now."""
        return self.is_full or len(self._batch) >= BATCH or self._is_late

    @property
    def is_full(self) -> bool:
        """Whether no more may wait."""
        return self._bytes > self._most_bytes or len(self._batch) >= MOST

    @property
    def _is_late(self) -> bool:
        return bool(self._batch) and time.monotonic() - self._began > BATCH_SECONDS

    def commit(self) -> None:
        """Store everything that was answered."""
        batch, self._batch, self._bytes = self._batch, [], 0
        if batch:
            with self._catalogue.transaction():
                for work, answer in batch:
                    if isinstance(work, OldQuotes):
                        self._store_quotes(work, answer)
                    else:
                        self._store(work, answer)

    def notices(self) -> list[str]:
        """What the user should know."""
        if not self._unread:
            return []
        others = f" (and {len(self._unread) - 1} more)" if len(self._unread) > 1 else ""
        return [f"{self._unread[0]}{others}: articles are kept as they were"]

    def _store(self, work: Work, answer: Message) -> None:
        label, path, digest = work.root_label, work.path, answer.get("hash", "")
        size, mtime = answer.get("size", work.size), answer.get("mtime_ns", work.mtime_ns)
        stamp = (label, path, size, mtime, digest, IMPORTER_VERSION)
        match answer["type"]:
            case "vanished":
                pass  # if it was known, the next scan misses it
            case "unread" if self._catalogue.is_known(label, path):
                self._unread.append(f"{work.shown} cannot be read now: {answer['reason']}")
            case "unread":
                self._catalogue.put_refused(label, path, STALE, mtime, "", IMPORTER_VERSION, answer["reason"])
            case "same":
                self._catalogue.touch(label, path, mtime, size)
            case "refused":
                self._catalogue.put_refused(*stamp, answer["reason"])
            case _:
                self._store_article(stamp, answer)

    def _store_article(self, stamp: tuple[str, bytes, int, int, str, int], answer: Message) -> None:
        label, path, _, _, digest, _ = stamp
        article = unpacked(answer["article"])
        if self._catalogue.put_new(*stamp, article, EXTRACTOR_VERSION):
            self.added += 1
            return
        if key := self._catalogue.same_content(digest, IMPORTER_VERSION):
            self.added += not self._catalogue.is_listed(key)  # a copy, or a file that was moved, is nothing new
            self._catalogue.put_same(*stamp, key)
            return
        known = self._catalogue.is_known(label, path)
        self._catalogue.put_article(*stamp, article, EXTRACTOR_VERSION)
        if known:
            self.changed += 1
        else:
            self.added += 1

    def _store_quotes(self, work: OldQuotes, answer: Message) -> None:
        if answer["type"] == "quotes":
            self._catalogue.put_quotes(work.row, unpack_quotes(answer["quotes"]), IMPORTER_VERSION, EXTRACTOR_VERSION)
        else:
            self._catalogue.keep_quotes(work.row, EXTRACTOR_VERSION)

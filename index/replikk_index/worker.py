"""A worker process: one file at a time becomes an article with its quotes, or a refusal.

It touches no store. It ends when its input ends, and it ends itself (SIGALRM, memory limit) when a file takes too
much: the writer then knows which file that was. Run by the writer as ``python -m replikk_index.worker``.

::

    writer → {"type": "work", "root": …, "path": …, "origin": …, "hash": known hash or ""}
             {"type": "find quotes", "text": …, "language": …}   of an article that was read earlier
    worker → {"type": "hello", "version": 1}
             {"type": "article", "hash", "size", "mtime_ns", "article"}    ready to be stored: the fields of Packed
             {"type": "same", "hash", "size", "mtime_ns"}        bytes as before
             {"type": "refused", "hash", "size", "mtime_ns", "reason"}
             {"type": "unread", "reason"}                        its bytes could not be had, now
             {"type": "vanished"}                                it was there a moment ago
             {"type": "quotes", "quotes"}
"""

import os
import signal
import sys
import time
import traceback
from contextlib import suppress
from dataclasses import replace

from replikk_index import failpoints, frames, quotes, sources
from replikk_index.catalogue import packed
from replikk_index.errors import ReplikkError
from replikk_index.frames import Message
from replikk_index.keys import content_hash
from replikk_index.memory import rarely_collect
from replikk_index.models import Article
from replikk_index.sources import folder
from replikk_index.wire import pack_quotes

VERSION = 1
SECONDS = 30
"""Wall-clock time for one file."""
MEMORY = 1_500_000_000
"""Bytes of address space beyond what an idle worker has."""
RACY_NS = 2_000_000_000
"""A file changed this shortly before it was read may change again without a new time stamp."""


_TOO_MUCH = f"it needs more than {MEMORY // 1_000_000} MB of memory"


def _limit_memory() -> None:
    with suppress(ImportError, ValueError, OSError):  # not every system can
        import resource

        with open("/proc/self/statm", encoding="ascii") as statm:
            idle = int(statm.read().split()[0]) * resource.getpagesize()
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (idle + MEMORY, hard))


def settled_mtime(mtime_ns: int) -> int:
    """The time stamp to remember: 0 (never equal) if the file is so fresh that it may change unnoticed."""
    return 0 if time.time_ns() - mtime_ns < RACY_NS else mtime_ns


def read_one(work: Message) -> Message:
    """Read one file as a ``work`` message asks; the answer as described above."""
    root, path = os.fsencode(work["root"]), os.fsencode(work["path"])
    try:
        content = folder.read_file(root, path)
    except FileNotFoundError:
        return {"type": "vanished"}
    except ReplikkError as error:
        return {"type": "unread", "reason": str(error)}
    except OSError as error:
        return {"type": "unread", "reason": f"it could not be read: {error.strerror}"}
    except MemoryError:
        return {"type": "refused", "hash": "", "reason": _TOO_MUCH}
    answer: Message = {"size": content.size, "mtime_ns": settled_mtime(content.mtime_ns)}
    try:
        answer["hash"] = content_hash(content.data)
        if answer["hash"] == work["hash"]:
            return answer | {"type": "same"}
        name = os.fsdecode(os.path.basename(path or root))
        article = sources.read(content.data, name, work["origin"])
        return answer | {"type": "article", "article": packed(_with_quotes(article))}
    except ReplikkError as error:
        return answer | {"type": "refused", "reason": str(error)}
    except MemoryError:
        return answer | {"type": "refused", "reason": _TOO_MUCH}


def _with_quotes(article: Article) -> Article:
    try:
        return replace(article, quotes=quotes.extract(article.text, article.language or None))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - a defect in the rules must not cost the article
        traceback.print_exc()
        return replace(article, warnings=(*article.warnings, "its quotes could not be looked for: the log says why"))


def find_quotes(work: Message) -> Message:
    """Find the quotes of a text as a ``find quotes`` message asks; the answer as described above."""
    try:
        return {"type": "quotes", "quotes": pack_quotes(quotes.extract(work["text"], work["language"] or None))}
    except Exception:  # noqa: BLE001 - the article keeps the quotes it has
        traceback.print_exc()
        return {"type": "refused", "hash": "", "reason": "its quotes could not be looked for"}


def _encoded(answer: Message) -> bytes:
    with suppress(MemoryError):
        frame = frames.encode(answer)
        if len(frame) <= frames.LARGEST:
            return frame
    kept = {name: answer[name] for name in ("hash", "size", "mtime_ns") if name in answer}
    return frames.encode(kept | {"type": "refused", "reason": _TOO_MUCH})


def main() -> int:
    """Answer work until the input ends."""
    commands = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a stray print of some parser, in whatever language, must not end up between the frames
    _limit_memory()
    rarely_collect()
    with suppress(BrokenPipeError):
        frames.write(answers, {"type": "hello", "version": VERSION})
        while (work := frames.read(commands)) is not None:
            failpoints.reach("worker.before-reading")
            signal.setitimer(signal.ITIMER_REAL, SECONDS)
            frame = _encoded(read_one(work) if work["type"] == "work" else find_quotes(work))
            signal.setitimer(signal.ITIMER_REAL, 0)
            answers.write(frame)
            answers.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())

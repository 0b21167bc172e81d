"""The last copied text in a file that only its owner reads, for terminals that take none."""

import os
from contextlib import suppress
from pathlib import Path


def keep(text: str, path: Path) -> None:
    """Replace the file's content, all of it or nothing; raises ``OSError``."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    beside = path.with_name(f".{path.name}-{os.getpid()}")
    with suppress(FileNotFoundError):
        beside.unlink()  # of a process of the same number that died
    number = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)  # no link is followed
    try:
        with open(number, "wb") as file:
            file.write(text.encode("utf-8", "replace"))
        os.replace(beside, path)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise

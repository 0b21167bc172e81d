"""The log: what happened, never what was read. 0600, and never large."""

import os
from pathlib import Path

LARGEST = 1_000_000
"""Bytes; then the old one is set aside once."""


def open_log(path: Path) -> int:
    """A file descriptor to append to; of the null device where no log can be written."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LARGEST:
            path.replace(path.with_suffix(".old"))
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    except OSError:
        return os.open(os.devnull, os.O_WRONLY | os.O_CLOEXEC)

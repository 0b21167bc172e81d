"""What somebody else may have put there: files that make the reader wait, and numbers that count nothing."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO, TypeGuard


def open_regular(path: Path) -> BinaryIO:
    """Open a file for reading. Raises ``OSError``, also if it is no regular file."""
    file = open(path, "rb", buffering=0, opener=_without_waiting)  # noqa: SIM115 - ``Path.open`` has no opener
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(errno.EINVAL, "no regular file", str(path))
    return file


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NONBLOCK | os.O_NOCTTY)


def is_count(value: object) -> TypeGuard[int]:
    """Whether what was read is a whole number that can count something; True and 1.0 are none."""
    return type(value) is int and 0 <= value < 2**63

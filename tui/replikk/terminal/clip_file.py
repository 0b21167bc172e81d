"""The last copied text in a file that only its owner reads, for terminals that take none."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path


def keep(text: str, path: Path) -> None:
    """Replace the file's content, all of it or nothing; raises ``OSError``."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    number, name = tempfile.mkstemp(prefix=".clip-", dir=path.parent)  # made 0600, and no link is followed
    try:
        with open(number, "wb") as file:
            file.write(text.encode("utf-8", "replace"))
        os.replace(name, path)
    except OSError:
        with suppress(OSError):
            os.unlink(name)
        raise

"""Where everything lies: the one file that asks platformdirs."""

import os
from collections.abc import Sequence
from pathlib import Path

from platformdirs import PlatformDirs

from replikk_index.keys import content_hash

_DIRS = PlatformDirs("replikk", appauthor=False)


def data() -> Path:
    """Libraries and notes."""
    return Path(_DIRS.user_data_dir)


def config_file() -> Path:
    """The settings."""
    return Path(_DIRS.user_config_dir) / "config.toml"


def state() -> Path:
    """What is nice to have and may be lost."""
    return Path(_DIRS.user_state_dir)


def clip_file() -> Path:
    """What was copied last."""
    return state() / "copied.txt"


def theme_file() -> Path:
    """The theme that was chosen in the room."""
    return state() / "theme"


def cache() -> Path:
    """What can be made again."""
    return Path(_DIRS.user_cache_dir)


def log_file() -> Path:
    """What happened."""
    return Path(_DIRS.user_log_dir) / "replikk.log"


def crash_reports() -> Path:
    """What broke, where in the program."""
    return log_file().parent / "crashes"


def own_library() -> Path:
    """The user's own library."""
    return data() / "library"


def library_of(folders: Sequence[Path]) -> Path:
    """The library of these folders alone: the same whenever the same folders are named, in any order."""
    real = sorted(os.path.realpath(os.fsencode(folder)) for folder in folders)
    name = "".join(letter if letter.isalnum() else "-" for letter in folders[0].resolve().name)[:30] or "root"
    return data() / "libraries" / f"{name}-{content_hash(bytes([0]).join(real))[:12]}"


def notes_file(uuid: str) -> Path:
    """The user's notes in a library."""
    return data() / "notes" / f"{uuid}.db"


def seeds() -> Path:
    """The articles that come along: of the checkout that runs, else those packed into the wheel."""
    here = Path(__file__).resolve().parent
    checkout = here.parent.parent / "seeds"
    return checkout if (here.parent.parent / "pyproject.toml").exists() and checkout.is_dir() else here / "seeds"

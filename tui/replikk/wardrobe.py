"""Which theme is worn: named on the command line, chosen in the room, or set in ``config.toml``.

A choice made in the room is kept in a small file, together with what the settings said then: who changes the settings
later has changed their mind.
"""

from contextlib import suppress
from pathlib import Path

THEMES = ("terminal", "dark", "light")
"""In the order in which the key goes through them."""


def chosen(set_theme: str, file: Path) -> str:
    """The theme to begin with.

    Args:
        set_theme: what the settings say.
        file: where a choice is kept; it need not be there.
    """
    with suppress(OSError, UnicodeDecodeError):
        theme, set_then = (*file.read_text("utf-8").split(), "", "")[:2]
        if theme in THEMES and set_then == set_theme:
            return theme
    return set_theme


def keep(theme: str, set_theme: str, file: Path) -> None:
    """Remember a choice for the next time; one that cannot be written lasts for this evening."""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{theme}\n{set_theme}\n", "utf-8")
        file.chmod(0o600)


def after(theme: str) -> str:
    """The next theme, round and round."""
    return THEMES[(THEMES.index(theme) + 1) % len(THEMES)]

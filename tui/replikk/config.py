"""Settings from ``config.toml``; what is wrong in it is said, with its line, and the rest counts."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from replikk.commands import PRESETS, problems_with
from replikk.wardrobe import THEMES

LANGUAGES = ("", "nb", "en")


@dataclass(frozen=True, slots=True)
class Config:
    """Every setting, with its default."""

    keys: str = "vim"
    """Preset of keys: ``vim``, ``newsboat`` or ``arrows``."""
    overrides: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Table ``[key]``: command id = key or list of keys."""
    language: str = ""
    """Of the screen: ``nb`` or ``en``; by default the locale's."""
    ascii: bool = False
    """Draw marks with ASCII only; by default only where the locale is not UTF-8."""
    measure: int = 68
    """Letters in a line of the text, at most."""
    osc52: bool = True
    """Send what is copied to the terminal for its clipboard."""
    clip_file: bool = True
    """Keep what is copied in a file besides (``replikk where``)."""
    theme: str = "terminal"
    """``terminal`` (its own colours), ``dark`` or ``light``."""
    mouse: bool = False
    """Let clicks and the wheel move about; the terminal selects text with Shift then."""
    page: int = 0
    """Plain text mode: lines of a text and entries of a list at once; 0: as many as the terminal has room for."""


def load(path: Path) -> tuple[Config, tuple[str, ...]]:
    """The settings and what is wrong with them.

    Args:
        path: ``config.toml``; all defaults if there is none.

    Returns:
        The settings, and sentences for people that name the file and the line.
    """
    try:
        text = path.read_text("utf-8")
        values = tomllib.loads(text)
    except FileNotFoundError:
        return Config(), ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Config(), (f"{path}: {error}; the defaults are used",)
    good: dict[str, Any] = {}
    problems: list[str] = []
    for name, value in values.items():
        problem = _take(name, value, good)
        if problem:
            problems.append(f"{path}, line {_line_of(text, name)}: {problem}")
    return Config(**good), tuple(problems)


def _take(name: str, value: object, good: dict[str, Any]) -> str:
    match name, value:
        case "keys", str() if value in PRESETS:
            good["keys"] = value
        case "keys", _:
            return f"keys must be one of {', '.join(PRESETS)}"
        case "language", str() if value in LANGUAGES:
            good["language"] = value
        case "language", _:
            return "language must be nb or en"
        case "ascii", bool():
            good["ascii"] = value
        case "ascii", _:
            return "ascii must be true or false"
        case "measure", int(number) if not isinstance(value, bool) and 20 <= number <= 200:
            good["measure"] = value
        case "measure", _:
            return "measure must be a number from 20 to 200"
        case "osc52" | "clip_file" | "mouse", bool():
            good[name] = value
        case "osc52" | "clip_file" | "mouse", _:
            return f"{name} must be true or false"
        case "theme", str() if value in THEMES:
            good["theme"] = value
        case "theme", _:
            return f"theme must be one of {', '.join(THEMES)}"
        case "page", int(number) if not isinstance(value, bool) and 0 <= number <= 10_000:
            good["page"] = value
        case "page", _:
            return "page must be a number from 0 to 10000"
        case "key", dict():
            rows = {str(each): _keys(row) for each, row in value.items()}
            good["overrides"] = {each: row for each, row in rows.items() if row and not problems_with({each: row})}
            wrong = [f"key.{each} must be a key or a list of keys" for each, row in rows.items() if not row]
            return "; ".join(wrong + problems_with({each: row for each, row in rows.items() if row}))
        case _:
            return f"there is no setting {name!r}"
    return ""


def _keys(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return tuple(value)
    return ()


def _line_of(text: str, name: str) -> int:
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip(" [").startswith(name):
            return number
    return 1

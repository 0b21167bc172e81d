"""What can be known of the terminal from the environment."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass

_NO_ADDRESSING = frozenset({"dumb", "unknown", "emacs"})


@dataclass(frozen=True, slots=True)
class Environment:
    """Where the program runs."""

    terminal: bool
    """Standard input and output are a terminal that can place a cursor."""
    utf8: bool
    tmux: bool
    screen: bool
    ssh: bool


def look(environ: Mapping[str, str] | None = None, encoding: str | None = None) -> Environment:
    """Find out; arguments are for tests."""
    env = os.environ if environ is None else environ
    name = env.get("TERM", "")
    spoken = (encoding or sys.stdout.encoding or "ascii").lower().replace("-", "")
    said = next((env[each] for each in ("LC_ALL", "LC_CTYPE", "LANG") if env.get(each)), "")
    return Environment(
        terminal=sys.stdin.isatty() and sys.stdout.isatty() and name not in _NO_ADDRESSING,
        utf8=spoken == "utf8" and not (said in ("C", "POSIX") and env.get("PYTHONUTF8") == "0"),
        tmux=bool(env.get("TMUX")),
        screen=bool(env.get("STY")),
        ssh=bool(env.get("SSH_CONNECTION") or env.get("SSH_TTY")),
    )


def speaks_utf8() -> bool:
    """Whether the user's locale says that the terminal understands UTF-8.

    Python coerces the C locale to UTF-8 for itself, which tells nothing about the terminal.
    """
    said = next((os.environ[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if os.environ.get(name)), "")
    if not said and os.environ.get("SSH_CONNECTION"):
        return True  # ssh does not forward the locale
    return "utf" in said.lower() or not said


def wants_ascii(config: object) -> bool:
    """Whether marks must be drawn with ASCII only: asked for, or no UTF-8."""
    return bool(getattr(config, "ascii", False)) or not speaks_utf8()

"""What can be known of the terminal from the environment."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TextIO

from replikk.terminal.ancestors import nearest

_NO_ADDRESSING = frozenset({"dumb", "unknown", "emacs", "network", "dialup", "printer", "lpr", "tty", "glasstty"})
"""Kinds of terminal whose cursor cannot be placed; where none is named, it is most likely one of today's."""


@dataclass(frozen=True, slots=True)
class Environment:
    """Where the program runs."""

    terminal: bool
    """Standard input and output are a terminal that can place a cursor."""
    utf8: bool
    """The user's locale says so, or says nothing (ssh forwards none)."""
    tmux: bool
    screen: bool
    ssh: bool
    term: str = ""
    """``TERM``."""
    display: bool = False
    """A program may open a window of its own."""
    nearest: str = ""
    """``tmux`` or ``screen`` where both are there and it is known which of them is the nearer; else ""."""


def look(environ: Mapping[str, str] | None = None) -> Environment:
    """Find out; the argument is for tests."""
    env = os.environ if environ is None else environ
    return Environment(
        terminal=_is_tty(sys.stdin) and _is_tty(sys.stdout) and env.get("TERM", "") not in _NO_ADDRESSING,
        utf8=speaks_utf8(env),
        tmux=bool(env.get("TMUX")),
        screen=bool(env.get("STY")),
        ssh=bool(env.get("SSH_CONNECTION") or env.get("SSH_TTY")),
        term=env.get("TERM", ""),
        display=sys.platform == "darwin" or bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")),
        nearest=_nearest(env) if env.get("TMUX") and env.get("STY") else "",
    )


def _nearest(env: Mapping[str, str]) -> str:
    """Which of tmux and screen we run in, if one runs in the other: ``TERM`` may say, else our ancestors."""
    term = env.get("TERM", "")
    if term.startswith("tmux"):
        return "tmux"
    if term.startswith(("screen.", "screen-bce")):
        return "screen"
    servers = {env["TMUX"].partition(",")[2].partition(",")[0]: "tmux", env["STY"].partition(".")[0]: "screen"}
    return nearest({int(pid): name for pid, name in servers.items() if pid.isdecimal()}, os.getpid())


def _is_tty(file: TextIO | None) -> bool:
    """Whether that is a terminal; Python has no file at all where the program was started with it closed."""
    return file is not None and file.isatty()


def speaks_utf8(env: Mapping[str, str]) -> bool:
    """Whether the terminal may get more than ASCII, as far as the locale tells."""
    names = ["LC_ALL", "LC_CTYPE", "LANG"]
    if env.get("LC_CTYPE") == "C.UTF-8" and env.get("LANG") in ("C", "POSIX"):
        names.remove("LC_CTYPE")  # Python has put it there for itself (PEP 538); it says nothing of the terminal
    said = next((env[name] for name in names if env.get(name)), "")
    return not said or "utf" in said.lower()

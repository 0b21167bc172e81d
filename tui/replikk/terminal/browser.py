"""Opening an address in the user's browser: a program with arguments, never a shell, and never waited for."""

import os
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Mapping

from replikk.terminal.environment import Environment
from replikk.terminal.links import safe_url

_IN_TERMINAL = frozenset("lynx w3m elinks links links2 links-g browsh carbonyl chawan cha www-browser".split())
"""Browsers that would need the terminal we are drawing on."""


def browser(here: Environment, environ: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """The program that opens addresses, and its arguments with ``%s`` for the address; () if there is none.

    Over SSH there is none: it would open on a screen that nobody sees. ``BROWSER`` names some, parted by colons.

    Args:
        here: where the program runs.
        environ: for tests.
    """
    env = os.environ if environ is None else environ
    if here.ssh:
        return ()
    for named in env.get("BROWSER", "").split(":"):
        command = _parsed(named)
        if command and os.path.basename(command[0]) not in _IN_TERMINAL and _is_there(command[0], env):
            return command
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    return (opener, "%s") if here.display and _is_there(opener, env) else ()


def open_address(command: tuple[str, ...], url: str) -> None:
    """Start the program with an address and leave it alone; raises ``OSError`` if it does not start.

    Nothing but what ``safe_url`` lets through is opened: ``ValueError`` otherwise.
    """
    if not url or safe_url(url) != url:
        raise ValueError("this address must not be opened")
    program = subprocess.Popen(
        [part.replace("%s", url) for part in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # neither our terminal nor our end is its own
    )
    threading.Thread(target=program.wait, daemon=True).start()  # when it ends it must not stay as a zombie


def _parsed(named: str) -> tuple[str, ...]:
    """What stands in ``BROWSER``, as a command with a place for the address; () if it cannot be read."""
    try:
        words = shlex.split(named)
    except ValueError:  # a mark that is not closed
        return ()
    if words and not any("%s" in word for word in words):
        words.append("%s")
    return tuple(words)


def _is_there(program: str, env: Mapping[str, str]) -> bool:
    return shutil.which(program, path=env.get("PATH")) is not None

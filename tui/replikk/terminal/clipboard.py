"""Copying to the clipboard of the machine the user sits at, with what is certain besides.

A terminal does not answer, so nobody can know whether it took the text, and no message claims it. What was copied is
therefore also kept in a file of the user's, and in the program itself.
"""

import base64
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from replikk.strings import tr
from replikk.terminal import clip_file, osc52
from replikk.terminal.environment import Environment
from replikk_index.text import shown_path

_JOINERS = "\u200c\u200d"
"""They shape Arabic, Indic scripts and emoji; cleaning has left them only there."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What happened."""

    sent: bool
    """It was sent to the terminal; whether it arrived is not known."""
    kept: bool
    """It stands in the clip file."""
    message: str
    """For people."""


class Clipboard:
    """Sends what is copied to the terminal, and keeps the last of it.

    Attributes:
        text: what was copied last; "" for nothing yet.
    """

    def __init__(
        self, write: Callable[[str], None], here: Environment, file: Path | None, *, ask_terminal: bool = True
    ) -> None:
        """Nothing copied yet.

        Args:
            write: sends a sequence to the terminal.
            here: what lies between.
            file: where the text is kept besides; None for nowhere.
            ask_terminal: whether the terminal is sent anything.
        """
        self.text = ""
        self._write, self._here, self._file, self._ask = write, here, file, ask_terminal

    def copy(self, text: str) -> Copied:
        """Copy a text, without control characters but line ends; says truly what became of it."""
        self.text = plain(text)
        where, problem = self._keep()
        sent, said = self._send()
        if where:
            message = tr("{said}; also in {file}", said=said, file=where) if sent else f"{said}; {_kept(where)}"
        elif problem:
            message = f"{said}; {problem}"
        else:
            message = said if sent else f"{said}; {tr('kept in replikk only')}"
        return Copied(sent, bool(where), message)

    def _keep(self) -> tuple[str, str]:
        """Write the file; its name for people, or why there is none."""
        if self._file is None:
            return "", ""
        name = shown(self._file)
        try:
            clip_file.keep(self.text, self._file)
        except OSError as error:
            return "", tr("{file} could not be written: {reason}", file=name, reason=error.strerror or str(error))
        return name, ""

    def _send(self) -> tuple[bool, str]:
        """Send it to the terminal; whether it was, and what can be said of that."""
        if not self._ask:
            return False, tr("not sent to the terminal, as set")
        most = osc52.most(self._here)
        if not most:
            return False, tr("this terminal has no clipboard")
        payload = base64.b64encode(self.text.encode("utf-8", "replace")).decode("ascii")
        count = len(self.text)
        if len(payload) > most:
            return False, tr("not sent: {n} letters are too many for a terminal", n=count)
        between = osc52.layers(self._here)
        self._write(osc52.sequence(payload, between))
        named = " + ".join("tmux/screen" if each == "unsure" else each for each in between)
        if named:
            return True, tr("{n} letters sent through {between}; the terminal does not confirm", n=count, between=named)
        return True, tr("{n} letters sent to your terminal, which does not confirm", n=count)


def plain(text: str) -> str:
    """What of a text is copied: line ends and what can be printed."""
    return "".join(letter for letter in text if letter.isprintable() or letter in ("\n", *_JOINERS))


def shown(path: Path) -> str:
    """A path for people: home is ``~``, and nothing in it is unprintable."""
    name, home = os.fsencode(path), os.fsencode(Path.home())
    return shown_path(b"~" + name[len(home) :] if name.startswith(home + b"/") else name)


def _kept(where: str) -> str:
    return tr("kept in {file}", file=where)

"""What is typed on a line, understood: keys, names, titles and words of commands, with what stands behind them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from replikk.commands import COMMANDS, in_room
from replikk.plain.words import ARGUMENTS, ONLY_HERE, WORDS
from replikk.strings import current, tr

_NAMED = re.compile(r"..*\+|f\d|up$|...")
"""Keys that are no letters: ``ctrl+f``, ``f5``, ``pagedown``."""
CLOSED = '"'
"""Around words that stand side by side."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A command and what it is to be done with."""

    command: str
    """Id, as in ``commands.py``; "" if nothing could be made of the line."""
    argument: str = ""


class Vocabulary:
    """Knows every way to ask for a command."""

    def __init__(self, bindings: Mapping[str, tuple[str, ...]]) -> None:
        """Understand the keys of these bindings, and the words of the table."""
        self._keys = {key: name for name, row in in_room(bindings).items() for key in row}
        self._keys |= dict.fromkeys(bindings.get("search-meant", ()), "search-meant")
        self._bindings = bindings
        self._phrases = dict(_phrases())

    def understand(self, line: str) -> Asked:
        """What is asked for by a line; an empty one is the key Enter, one of spaces the space bar."""
        if not line.strip():
            return Asked(self._keys.get("space" if line else "enter", ""))
        typed = " ".join(line.split())
        if typed.isdecimal():
            return Asked("open", typed)
        if alone := self._keys.get(typed) or self._phrases.get(typed.casefold()):
            return Asked(alone)
        first, _, rest = typed.partition(" ")
        asked = self._phrases.get(first.casefold()) or self._keys.get(first)
        if asked in ARGUMENTS:
            return Asked(asked, rest)
        sign = self._keys.get(typed[0]) if not typed[0].isalnum() else None
        if sign in ARGUMENTS:
            whole = sign == "find-quotes" and typed.endswith(CLOSED)  # "side by side"
            return Asked(sign, typed if whole else typed[1:].strip())
        return Asked("")

    def words(self, command: str) -> tuple[str, ...]:
        """The word for a command in the language of the screen; none where its keys must do."""
        return tuple(WORDS[command][current()].split()[:1])

    def keys(self, command: str) -> tuple[str, ...]:
        """The keys for a command that can be typed on a line."""
        return tuple(key for key in self._bindings.get(command, ()) if not key.isdecimal() and not _NAMED.match(key))

    def name(self, command: str) -> str:
        """How to ask for a command in words."""
        return (*self.words(command), *self.keys(command), command)[0]

    def key(self, command: str) -> str:
        """The shortest way to ask for a command."""
        return (*self.keys(command), *self.words(command), command)[0]


def _phrases() -> Iterator[tuple[str, str]]:
    """Words, names and titles of commands; those of the table last, since they count most."""
    for command in (*COMMANDS, *ONLY_HERE):
        yield tr(command.title).casefold(), command.id
        yield command.title.casefold(), command.id
        yield command.id, command.id
    for name, row in WORDS.items():
        for words in row.values():
            for word in words.split():
                yield word, name

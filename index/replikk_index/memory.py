"""How much memory the writer may take: one number, from which follows how much it does at once."""

import gc
import os
from dataclasses import dataclass

from replikk_index.errors import LibraryError

VARIABLE = "REPLIKK_MEMORY"
"""Megabytes, in the environment; it counts before what ``library.toml`` says."""
USUAL = 512
LEAST = 128
"""Megabytes; with less even small steps do not fit beside the program itself."""

_OBJECTS = 50_000
"""New objects after which Python looks for circles among them: seventy times as many as usual."""

_PROGRAM = 100
"""Megabytes of the program itself, with some of everything."""
_LETTERS_OF_A_MEGABYTE = 55_000
"""Of text in one commit of the index, for each further megabyte: on its way there a letter takes some 17 bytes."""
_SHARE_OF_SQLITE = 8
_SHARE_OF_ANSWERS = 16
"""This part of the memory may be files whose articles wait to be stored: as values they take three times as much."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What the writer may have in memory."""

    megabytes: int = USUAL

    @property
    def letters(self) -> int:
        """Of text in one commit of the index; one article more than that is always taken."""
        return (self.megabytes - _PROGRAM) * _LETTERS_OF_A_MEGABYTE

    @property
    def cache(self) -> int:
        """Megabytes of the catalogue that SQLite keeps."""
        return self.megabytes // _SHARE_OF_SQLITE

    @property
    def waiting(self) -> int:
        """Bytes of files that were read and whose articles wait to be stored."""
        return self.megabytes * (1 << 20) // _SHARE_OF_ANSWERS


def allowed(wanted: int = USUAL) -> Memory:
    """What the environment allows, or else what the library wants; raises ``LibraryError`` for nonsense."""
    said = os.environ.get(VARIABLE, "")
    if said and not said.isdecimal():
        raise LibraryError(f"{VARIABLE} must be a number of megabytes, not {said!r}")
    return Memory(max(LEAST, int(said or wanted)))


def rarely_collect() -> None:
    """Let Python look for circles of dead objects less often: there are few, and it looks at all living ones."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS)

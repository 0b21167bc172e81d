"""What the notes say, in memory."""

import sqlite3
from dataclasses import dataclass, field
from typing import Self

from replikk_index.notes.values import CorrectedQuote

Value = str | int | None
"""What is kept under a key; None takes it away."""


@dataclass(slots=True)
class Kept:
    """Everything that one notes file says."""

    read: set[str] = field(default_factory=set)
    """Keys of articles, as in the next two."""
    starred: set[str] = field(default_factory=set)
    positions: dict[str, int] = field(default_factory=dict)
    session: dict[str, str] = field(default_factory=dict)
    corrections: dict[str, CorrectedQuote] = field(default_factory=dict)
    """By id."""
    forms: dict[str, str] = field(default_factory=dict)
    """By form of a name, whose it is."""

    @classmethod
    def load(cls, db: sqlite3.Connection) -> Self:
        """Read the whole file."""
        states = db.execute("SELECT key, read_at, starred_at, position FROM state").fetchall()
        packed = db.execute("SELECT id, value FROM correction").fetchall()
        return cls(
            {key for key, read, _, _ in states if read},
            {key for key, _, starred, _ in states if starred},
            {key: position for key, _, _, position in states if position},
            dict(db.execute("SELECT name, value FROM session")),
            {id: each for id, value in packed if (each := _unpacked(value))},
            dict(db.execute("SELECT form, person FROM name_form")),
        )

    def take(self, what: str, key: str, value: Value) -> None:
        """Follow one change, named as its column or table in the file."""
        match what:
            case "read_at":
                _hold(self.read, key, value)
            case "starred_at":
                _hold(self.starred, key, value)
            case "position":
                self.positions[key] = int(value or 0)
            case "session":
                self.session[key] = str(value)
            case "correction":
                found = _unpacked(value) if isinstance(value, str) else None
                if found:
                    self.corrections[key] = found
                else:
                    self.corrections.pop(key, None)
            case "name_form":
                if value is None:
                    self.forms.pop(key, None)
                else:
                    self.forms[key] = str(value)


def _hold(keys: set[str], key: str, value: Value) -> None:
    if value:
        keys.add(key)
    else:
        keys.discard(key)


def _unpacked(value: str) -> CorrectedQuote | None:
    """What was packed; None if this program did not write it."""
    try:
        return CorrectedQuote.unpacked(value)
    except (ValueError, TypeError, KeyError):
        return None

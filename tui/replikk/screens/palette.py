"""Which commands may be meant by a few letters of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from replikk.commands import COMMANDS
from replikk.screens.help import key_name
from replikk.strings import tr
from replikk.widgets.choice_box import Choice

OPENS = "palette"
"""The command that leads here, and so is not offered."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What Enter would do."""

    choice: Choice
    command: str = ""
    entry: int = 0
    """Of the list, counted from 1; 0 for a command."""


def offers(typed: str, keys: Mapping[str, Sequence[str]]) -> tuple[Offer, ...]:
    """Commands that may be meant, the likeliest first; of a number, the entry of the list.

    Args:
        typed: letters of a title, in the language of the screen or in English, or of an id; words in any order.
        keys: of every command.
    """
    typed = " ".join(typed.replace("-", " ").casefold().split())
    if typed.isdecimal():
        return (Offer(Choice(tr("entry {n} of the list", n=int(typed))), entry=int(typed)),)
    found: list[tuple[int, Offer]] = []
    for command in COMMANDS:
        if command.typing == "only" or command.id == OPENS:
            continue
        shown = tr(command.title)
        rank = _rank(typed, shown.casefold(), f"{command.title} {command.id.replace('-', ' ')}".casefold())
        if rank is not None:
            pressed = "  ".join(key_name(key) for key in keys.get(command.id, ()))
            found.append((rank, Offer(Choice(shown, pressed), command.id)))
    return tuple(offer for _, offer in sorted(found, key=lambda each: each[0]))


def _rank(typed: str, shown: str, english: str) -> int | None:
    """How well it fits, 0 the best; None if it does not."""
    return next((rank for rank, fits in enumerate(_ways(typed, shown, english)) if fits), None)


def _ways(typed: str, shown: str, english: str) -> Iterator[bool]:
    """Ways in which a title may be meant, the surest first."""
    yield shown.startswith(typed)
    yield _begin(typed, shown)
    yield _begin(typed, english)
    yield all(word in shown or word in english for word in typed.split())
    yield all(any(_in_order(word, other) for other in f"{shown} {english}".split()) for word in typed.split())


def _begin(typed: str, title: str) -> bool:
    """Whether every word typed begins a word of the title."""
    words = title.split()
    return all(any(word.startswith(begun) for word in words) for begun in typed.split())


def _in_order(typed: str, word: str) -> bool:
    """Whether the letters come in the word in this order, from its first letter on, whatever stands between."""
    letters = iter(word)
    return typed[0] == word[0] and all(letter in letters for letter in typed)

"""ONE table of everything a key can do: bindings, help, ``replikk keys`` and the manual come from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Typing = Literal["never", "also", "only"]

PRESETS = ("vim", "newsboat", "arrows")


@dataclass(frozen=True, slots=True)
class Command:
    """Something the user can do in the room."""

    id: str
    """Imperative, with hyphens; the room's method is ``action_`` and the same with underscores."""
    keys: tuple[str, ...]
    """Of the preset ``vim``: what is typed (``j``, ``gg``, ``)``) or a key's name (``enter``, ``ctrl+f``)."""
    title: str
    """English; at most three words."""
    group: str
    typing: Typing = "never"
    """Whether it is meant while something is typed into a box: ``only`` then, ``also`` (by keys that write nothing)."""


COMMANDS: tuple[Command, ...] = (
    Command("move-down", ("j", "down"), "one line down", "Move"),
    Command("move-up", ("k", "up"), "one line up", "Move"),
    Command("page-down", ("space", "pagedown", "ctrl+f"), "one page down", "Move"),
    Command("page-up", ("b", "pageup", "ctrl+b"), "one page up", "Move"),
    Command("half-down", ("ctrl+d",), "half a page down", "Move"),
    Command("half-up", ("ctrl+u",), "half a page up", "Move"),
    Command("top", ("gg", "home"), "to the top", "Move"),
    Command("bottom", ("G", "end"), "to the bottom", "Move"),
    Command("pane-list", ("1",), "the list", "Panes"),
    Command("pane-reader", ("2",), "the text", "Panes"),
    Command("pane-quotes", ("3",), "the quotes", "Panes"),
    Command("next-pane", ("tab",), "next pane", "Panes"),
    Command("previous-pane", ("shift+tab",), "previous pane", "Panes"),
    Command("left", ("h", "left"), "pane to the left", "Panes"),
    Command("right", ("l", "right"), "pane to the right", "Panes"),
    Command("toggle-quotes", ("c",), "quotes away, back", "Panes"),
    Command("zen", ("z",), "text alone", "Panes"),
    Command("wider", ("+",), "wider lines", "Panes"),
    Command("narrower", ("-",), "narrower lines", "Panes"),
    Command("open", ("enter",), "open", "Articles"),
    Command("next-article", ("J",), "next article", "Articles"),
    Command("previous-article", ("K",), "previous article", "Articles"),
    Command("mark-read", ("r",), "mark as read", "Articles"),
    Command("mark-unread", ("u",), "mark as unread", "Articles"),
    Command("star", ("m",), "star", "Articles"),
    Command("find", ("/",), "find here", "Find"),
    Command("find-archive", ("S",), "search all articles", "Find"),
    Command("find-quotes", ('"',), "search all quotes", "Find"),
    Command("next-match", ("n",), "next match", "Find"),
    Command("previous-match", ("N",), "previous match", "Find"),
    Command("clear-search", ("F",), "all articles again", "Find"),
    Command("back-to-results", ("!",), "last results again", "Find"),
    Command("narrow", ("f",), "count and narrow", "Find"),
    Command("search-meant", ("M", "ctrl+y"), "what was meant", "Find", "also"),
    Command("complete-word", ("tab",), "complete, while typing", "Find", "only"),
    Command("paste-copied", ("ctrl+v",), "paste what was copied", "Find", "only"),
    Command("next-quote", (")", "]"), "next quote", "Quotes"),
    Command("previous-quote", ("(", "["), "previous quote", "Quotes"),
    Command("open-speaker", ("w",), "the speaker's quotes", "Quotes"),
    Command("name-forms", ("=",), "names put together", "Quotes"),
    Command("copy", ("y",), "copy with citation", "Quotes"),
    Command("copy-as", ("Y",), "copy in a form", "Quotes"),
    Command("correct-quote", ("e",), "correct the speaker", "Quotes"),
    Command("explain-quote", ("E",), "why this speaker?", "Quotes"),
    Command("toggle-doubtful", (".",), "show doubtful quotes", "Quotes"),
    Command("select", ("V",), "select lines", "Select"),
    Command("select-letters", ("v",), "select letters", "Select"),
    Command("open-link", ("o",), "open its address", "Links"),
    Command("choose-link", ("O",), "all links", "Links"),
    Command("undo", ("U",), "undo", "Rest"),
    Command("refresh", ("i", "f5"), "bring in new files", "Rest"),
    Command("not-read", ("L",), "files not read", "Rest"),
    Command("help", ("?",), "keys", "Rest"),
    Command("palette", (":", "ctrl+p"), "all commands", "Rest"),
    Command("theme", ("T",), "other colours", "Rest"),
    Command("redraw", ("ctrl+l",), "draw again", "Rest"),
    Command("back", ("escape",), "one step back", "Rest"),
    Command("quit", ("q",), "back, leave", "Rest"),
    Command("quit-now", ("ctrl+q",), "leave at once", "Rest"),
)


@dataclass(frozen=True, slots=True)
class Gesture:
    """Something the user can do while text is selected; the same in every preset."""

    id: str
    """A motion of ``selection.MOTIONS``, or what the room does with the selection."""
    keys: tuple[str, ...]
    title: str


WHILE_SELECTING: tuple[Gesture, ...] = (
    Gesture("down", ("j", "down"), "one line down"),
    Gesture("up", ("k", "up"), "one line up"),
    Gesture("left", ("h", "left"), "one letter back"),
    Gesture("right", ("l", "right"), "one letter on"),
    Gesture("word-on", ("w",), "to the next word"),
    Gesture("word-back", ("b",), "one word back"),
    Gesture("word-end", ("e",), "to the word's end"),
    Gesture("line-start", ("0", "home"), "to the line's beginning"),
    Gesture("line-end", ("$", "end"), "to the line's end"),
    Gesture("sentence-end", (")", "]"), "to the sentence's end"),
    Gesture("sentence-start", ("(", "["), "to its beginning"),
    Gesture("block-end", ("}",), "to the paragraph's end"),
    Gesture("block-start", ("{",), "to its beginning"),
    Gesture("first", ("gg",), "to the top"),
    Gesture("last", ("G",), "to the bottom"),
    Gesture("page-down", ("space", "pagedown", "ctrl+f"), "one page down"),
    Gesture("page-up", ("pageup", "ctrl+b"), "one page up"),
    Gesture("half-down", ("ctrl+d",), "half a page down"),
    Gesture("half-up", ("ctrl+u",), "half a page up"),
    Gesture("swap", ("o",), "move the other end"),
    Gesture("by-lines", ("V",), "whole lines; again ends"),
    Gesture("by-letters", ("v",), "letters; again ends"),
    Gesture("copy", ("y", "enter"), "copy with source"),
    Gesture("copy-as", ("Y",), "copy in a form"),
    Gesture("leave", ("escape", "q"), "select nothing"),
)

_TYPING = {command.id: command.typing for command in COMMANDS}

_OTHER_PRESETS: dict[str, dict[str, tuple[str, ...]]] = {
    "vim": {},
    "newsboat": {
        "next-article": ("J", "n"),
        "previous-article": ("K", "p"),
        "next-match": (".",),
        "previous-match": (",",),
        "toggle-doubtful": ("H",),
        "mark-read": ("r", "A"),
        "star": ("m", "ctrl+e"),
        "refresh": ("R", "i", "f5"),
    },
    "arrows": {
        "move-down": ("down",),
        "move-up": ("up",),
        "left": ("left",),
        "right": ("right",),
        "top": ("home",),
        "bottom": ("end",),
        "page-up": ("pageup",),
    },
}
"""What other presets change."""


def bindings_for(
    preset: str = "vim", overrides: Mapping[str, tuple[str, ...]] | None = None
) -> dict[str, tuple[str, ...]]:
    """The keys of every command, in the order of the table.

    A key that an override takes is taken away from the command that had it.
    """
    keys = {command.id: command.keys for command in COMMANDS} | _OTHER_PRESETS.get(preset, {})
    given = {name: tuple(row) for name, row in (overrides or {}).items() if name in keys}
    for name, row in keys.items():
        taken = {key for other, theirs in given.items() if _meet(name, other) for key in theirs}
        keys[name] = tuple(key for key in row if key not in taken)
    return keys | given


def _meet(one: str, other: str) -> bool:
    """Whether two commands can be meant by the same key."""
    return {_TYPING[one], _TYPING[other]} != {"never", "only"}


def in_room(keys: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Of these commands and their keys, those that mean something while nothing is typed."""
    return {name: row for name, row in keys.items() if _TYPING[name] != "only"}


def while_typing(keys: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Those that mean something in a box; keys that write a letter write it there."""
    return {
        name: tuple(key for key in row if len(key) > 1 or _TYPING[name] == "only")
        for name, row in keys.items()
        if _TYPING[name] != "never"
    }


def problems_with(overrides: Mapping[str, tuple[str, ...]]) -> list[str]:
    """What is wrong with a table of overrides, in words."""
    known = {command.id for command in COMMANDS}
    found = [f"there is no command {name!r}; 'replikk keys' lists them" for name in overrides if name not in known]
    owner: dict[str, str] = {}
    given = ((key, name) for name, row in overrides.items() for key in row)
    found += [
        f"the key {key!r} is given to both {owner[key]} and {name}"
        for key, name in given
        if owner.setdefault(key, name) != name
    ]
    return found

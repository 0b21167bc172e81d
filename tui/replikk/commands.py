"""ONE table of everything a key can do: bindings, help, ``replikk keys`` and the manual come from it."""

from collections.abc import Mapping
from dataclasses import dataclass

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
    Command("next-quote", (")", "]"), "next quote", "Quotes"),
    Command("previous-quote", ("(", "["), "previous quote", "Quotes"),
    Command("open-speaker", ("w",), "the speaker's quotes", "Quotes"),
    Command("name-forms", ("=",), "names put together", "Quotes"),
    Command("copy", ("y",), "copy with citation", "Quotes"),
    Command("correct-quote", ("e",), "correct the speaker", "Quotes"),
    Command("explain-quote", ("E",), "why this speaker?", "Quotes"),
    Command("toggle-doubtful", (".",), "show doubtful quotes", "Quotes"),
    Command("undo", ("U",), "undo", "Rest"),
    Command("refresh", ("i", "f5"), "bring in new files", "Rest"),
    Command("not-read", ("L",), "files not read", "Rest"),
    Command("help", ("?",), "keys", "Rest"),
    Command("redraw", ("ctrl+l",), "draw again", "Rest"),
    Command("back", ("escape",), "one step back", "Rest"),
    Command("quit", ("q",), "back, leave", "Rest"),
    Command("quit-now", ("ctrl+q",), "leave at once", "Rest"),
)

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
    taken = {key for row in (overrides or {}).values() for key in row}
    keys = {name: tuple(key for key in row if key not in taken) for name, row in keys.items()}
    return keys | {name: tuple(row) for name, row in (overrides or {}).items() if name in keys}


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

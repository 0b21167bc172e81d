"""Commands that need no screen; each module holds those of one concern, named after the commands."""

from importlib import import_module
from typing import Protocol, cast

MODULES = {
    "search": "searching",
    "quotes": "searching",
    "show": "showing",
    "where": "telling",
    "keys": "telling",
    "refresh": "refreshing",
    "add": "refreshing",
    "doctor": "mending",
    "reset": "mending",
}
"""The module of each command, where a function of the command's name is: loaded only when it is asked for."""


class Command(Protocol):
    """What runs a command."""

    def __call__(self, options: object, /) -> int:
        """Do it; the exit code."""
        ...


def command(name: str) -> Command:
    """The function that runs a command."""
    return cast("Command", getattr(import_module(f"{__name__}.{MODULES[name]}"), name))

"""Commands that need no screen; each module holds those of one concern, named after the commands."""

from argparse import Namespace
from collections.abc import Callable
from importlib import import_module

MODULES = {
    "search": "searching",
    "quotes": "searching",
    "quote": "quoting",
    "speakers": "quoting",
    "show": "showing",
    "where": "telling",
    "keys": "telling",
    "refresh": "refreshing",
    "add": "refreshing",
    "doctor": "mending",
    "reset": "mending",
}
"""The module of each command, where a function of the command's name is: loaded only when it is asked for."""


def command(name: str) -> Callable[[Namespace], int]:
    """The function that runs a command and returns its exit code."""
    run: Callable[[Namespace], int] = getattr(import_module(f"{__name__}.{MODULES[name]}"), name)
    return run

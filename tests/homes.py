"""A user for tests of the whole program: a home of their own, and a small library."""

from pathlib import Path

from replikk_index import OwnedLibrary
from replikk_index.process import refresh
from tests.test_refresh import write


def home(place: Path) -> dict[str, str]:
    """An environment in which nothing of this machine's user is seen or touched."""
    folders = ("CONFIG", "DATA", "STATE", "CACHE")
    unset = ("TMUX", "STY", "SSH_CONNECTION", "SSH_TTY", "COLORTERM", "NO_COLOR")
    return {
        "HOME": str(place),
        **{f"XDG_{name}_HOME": str(place / name.lower()) for name in folders},
        **dict.fromkeys(unset, ""),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
    }


def library(place: Path) -> Path:
    """Three articles, read and searchable; the newest is *Fergen kom aldri*."""
    OwnedLibrary.create(place / "library", [("avis", three_articles(place / "articles"))])
    refresh(place / "library")
    return place / "library"


def three_articles(folder: Path) -> Path:
    """A folder of articles, of one month each; the newest is *Fergen kom aldri*."""
    write(folder, "skole.txt", "Skolen må stenge", "Dette er vondt for barna", "skolen")
    write(folder, "kraft.txt", "Kraftlaget varsler kutt", "Strømmen blir dyrere", "strømmen", 4)
    write(folder, "ferge.txt", "Fergen kom aldri", "Vi har ventet i ti år", "fergen", 5)
    return folder

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
    articles = place / "articles"
    write(articles, "skole.txt", "Skolen må stenge", "Dette er vondt for barna", "skolen")
    write(articles, "kraft.txt", "Kraftlaget varsler kutt", "Strømmen blir dyrere", "strømmen", 4)
    write(articles, "ferge.txt", "Fergen kom aldri", "Vi har ventet i ti år", "fergen", 5)
    OwnedLibrary.create(place / "library", [("avis", articles)])
    refresh(place / "library")
    return place / "library"

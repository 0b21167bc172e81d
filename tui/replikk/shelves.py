"""Which library a command means: the user's own, that of some folders, or one that is named."""

import os
from collections.abc import Sequence
from pathlib import Path

from replikk import paths
from replikk_index.errors import LibraryError
from replikk_index.library import Library, Mode, OwnedLibrary, open_library
from replikk_index.library_file import LibraryFile, is_library
from replikk_index.text import shown_path


def place_of(named: str | None, folders: Sequence[Path]) -> tuple[Path, list[tuple[str, Path]]]:
    """The library's folder, and its roots if it has to be made.

    Args:
        named: what ``-L`` says.
        folders: those on the command line; they win over ``REPLIKK_LIBRARY``.

    Raises:
        LibraryError: a folder is not there.
    """
    if not folders:
        said = named or os.environ.get("REPLIKK_LIBRARY")
        if not said:
            return paths.own_library(), [("seeds", paths.seeds())]
        place = Path(said).expanduser()
        if is_library(place):
            return place, []
        folders = [place]
    elif named:
        place = Path(named).expanduser()
        return place, [("", _there(folder)) for folder in folders]
    roots = [_there(folder) for folder in folders]
    if len(roots) == 1 and is_library(roots[0]):
        return roots[0], []
    return paths.library_of(roots), [("", root) for root in roots]


def _there(folder: Path) -> Path:
    try:
        there = folder.exists()
    except OSError as error:
        raise LibraryError(f"{folder} cannot be read ({error.strerror}): may you read that folder?") from None
    if not there:
        raise LibraryError(f"there is no folder or file {shown_path(os.fsencode(folder))}")
    return folder.resolve()


def open_for(named: str | None, folders: Sequence[Path] = ()) -> Library:
    """Open that library, made first where there is none; one that cannot be written only for reading."""
    place, _ = place_of(named, folders)
    if is_library(place) and not os.access(place, os.W_OK):
        return Library.open(place, Mode.READER, paths.notes_file(LibraryFile.load(place).uuid))
    return owned_for(named, folders)


def owned_for(named: str | None, folders: Sequence[Path] = ()) -> OwnedLibrary:
    """Open that library to change it; raises ``LibraryError`` if that is not allowed."""
    place, roots = place_of(named, folders)
    if is_library(place) and not os.access(place, os.W_OK):
        raise LibraryError(f"{place} may be read, but not changed, by you: ask its owner")
    library = open_library(place, roots, paths.notes_file)
    _follow_seeds(library)
    return library


def _follow_seeds(library: OwnedLibrary) -> None:
    """The seeds move when replikk is installed anew: read them where they lie now."""
    if library.path == paths.own_library():
        library.move_root("seeds", paths.seeds())

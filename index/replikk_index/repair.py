"""What an owner does when a library is damaged, or is to be emptied: nobody else may be writing meanwhile."""

import shutil
from contextlib import suppress
from pathlib import Path

from replikk_index.catalogue import STALE, Catalogue, CatalogueWriter, put_aside
from replikk_index.engines import SearchEngine
from replikk_index.engines.whoosh import WhooshEngine
from replikk_index.errors import Damaged, LibraryError
from replikk_index.library_file import CATALOGUE, NAME, ORIGINALS, SEARCH, LibraryFile
from replikk_index.lock import WriterLock
from replikk_index.refresh import scan


def rebuild(folder: Path, catalogue: Catalogue, engine: SearchEngine) -> str:
    """Forget everything that is derived; the next refresh makes it anew. Keys and notes stay.

    Returns:
        A sentence about a damaged catalogue that was put aside, or "".

    Raises:
        Busy: somebody is writing.
        LibraryError: a folder of articles is not there now, so that nothing could be made anew from it.
    """
    with WriterLock(folder):
        with suppress(Damaged):
            if not catalogue.check_file():
                _refuse_if_lost(folder, catalogue)
                engine.reset()  # first: an index may be behind its catalogue, but never ahead
                with CatalogueWriter.open(folder / CATALOGUE) as writer:
                    writer.rebuild()
                return ""
        return _put_aside(folder)


def mend(folder: Path) -> str:
    """Put a catalogue aside that is too damaged to be opened, and keep what can be read of its keys.

    Returns:
        A sentence about it; "" if nothing is wrong with the catalogue.

    Raises:
        Busy: somebody is writing.
        LibraryError: it is something else that is wrong.
    """
    LibraryFile.load(folder)
    with WriterLock(folder):
        try:
            Catalogue.open(folder / CATALOGUE).close()
        except Damaged:
            return _put_aside(folder)
        return ""


def empty(folder: Path, *, forget: bool = False) -> None:
    """Throw away what can be made again, unless somebody is writing (``Busy``). Notes lie elsewhere.

    Args:
        folder: the library; its stores may be damaged.
        forget: also which library it is and what it reads; its notes will not be found again.
    """
    with WriterLock(folder):
        WhooshEngine(folder / SEARCH).reset()
        for each in folder.glob(f"{CATALOGUE}*"):
            each.unlink(missing_ok=True)
        shutil.rmtree(folder / ORIGINALS, ignore_errors=True)
        if forget:
            (folder / NAME).unlink(missing_ok=True)


def _put_aside(folder: Path) -> str:
    WhooshEngine(folder / SEARCH).reset()
    return f"the damaged catalogue lies in {put_aside(folder / CATALOGUE)} now, and a new one is made"


def _refuse_if_lost(folder: Path, catalogue: Catalogue) -> None:
    for root in LibraryFile.load(folder).roots:
        plan = scan(root, catalogue.known(root.label), STALE)
        if plan.notice or plan.has_lost_too_much():
            raise LibraryError(
                plan.notice
                or f"{root.shown} has lost {len(plan.missing)} of {plan.articles} files: nothing is made anew. "
                "If you removed them, run 'replikk refresh --accept-deletions' first"
            )

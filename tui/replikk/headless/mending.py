"""``replikk doctor`` and ``replikk reset``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from replikk import output, paths, shelves
from replikk.exit_codes import ERROR, FOUND, NOTHING
from replikk.headless import counting
from replikk.headless.refreshing import bring_up_to_date
from replikk_index import repair
from replikk_index.errors import Damaged
from replikk_index.library import OwnedLibrary
from replikk_index.library_file import LibraryFile, is_library
from replikk_index.text import clean


def doctor(options: argparse.Namespace) -> int:
    """Check every store, and make anew what is derived if asked to; or tell what words the index holds."""
    if options.words:
        return counting.words(options)
    if options.json:
        output.say("replikk: 'doctor --json' goes with --words only")
        return ERROR
    try:
        library = shelves.open_for(options.library)
    except Damaged as error:
        place, _ = shelves.place_of(options.library, [])
        print(clean(f"library   {place}\nproblem   {error}"))
        if not options.rebuild:
            return ERROR
        mended = repair.mend(place)
        if not mended:  # something else is damaged, which cannot be made again
            return ERROR
        print(clean(f"mended    {mended}"))
        return bring_up_to_date(options.library)
    with library:
        status = library.status()
        problems = library.check()
        print(clean(f"library   {library.path}"))
        for root in status.roots:
            print(clean(f"reads     {root}"))
        print(
            f"holds     {status.articles:,} articles, {status.quotes:,} quotes; {status.waiting:,} not yet searchable"
        )
        print(f"passed    {status.refused:,} refused, {status.skipped:,} left out")
        for problem in problems:
            print(clean(f"problem   {problem}"))
        if not options.rebuild:
            print(_advice(problems, mine=isinstance(library, OwnedLibrary)))
            return ERROR if problems else FOUND
    with shelves.owned_for(options.library) as owned:
        if mended := owned.rebuild():
            print(clean(f"mended    {mended}"))
    return bring_up_to_date(options.library)


def _advice(problems: Sequence[str], *, mine: bool) -> str:
    if not problems:
        return "all is well"
    if all(problem.startswith("your notes") for problem in problems):
        return "notes cannot be made anew: their file must be mended, or moved away"
    return "'replikk doctor --rebuild' makes anew what is derived" if mine else "only its owner can mend it"


def reset(options: argparse.Namespace) -> int:
    """Throw away a library: what can be made again, and the notes only if asked to."""
    place, _ = shelves.place_of(options.library, [])
    if not is_library(place):
        output.say(f"replikk: there is no library in {place}")
        return NOTHING
    notes = paths.notes_file(LibraryFile.load(place).uuid)
    if not _agreed(options, place, notes):
        return ERROR
    repair.empty(place, forget=options.notes)
    if options.notes:
        for path in notes.parent.glob(f"{notes.name}*"):
            path.unlink()
    return FOUND


def _agreed(options: argparse.Namespace, place: Path, notes: Path) -> bool:
    if options.yes:
        return True
    if not sys.stdin.isatty():
        output.say("replikk: 'reset' asks before it throws anything away; say --yes where nobody can answer")
        return False
    what = f"{place}" + (f" and your notes in {notes}" if options.notes else "")
    kept = "" if options.notes else " Your notes are kept, and which folders it reads."
    output.say(f"This throws away {what}.{kept} The articles' own files are not touched. Go on? [y/N]")
    return input().strip().lower() in ("y", "yes", "j", "ja")

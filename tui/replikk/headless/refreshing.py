"""``replikk refresh`` and ``replikk add``."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from replikk import logs, output, paths, shelves
from replikk.exit_codes import ERROR, FOUND, INTERRUPTED, REFUSED
from replikk_index import process
from replikk_index.models import Progress


def refresh(options: argparse.Namespace) -> int:
    """Bring the library up to date."""
    folders = [Path(folder) for folder in options.folders]
    return bring_up_to_date(options.library, folders, accept_deletions=options.accept_deletions)


def bring_up_to_date(named: str | None, folders: Sequence[Path] = (), *, accept_deletions: bool = False) -> int:
    """Run the writer on a library (named as for ``shelves.place_of``) and say how it went; the exit code."""
    with shelves.owned_for(named, folders) as library:
        place = library.path
    log = logs.open_log(paths.log_file())
    on_terminal = sys.stderr.isatty()
    try:
        result = process.refresh(
            place, _progress if on_terminal else _silent, accept_deletions=accept_deletions, errors=log
        )
    finally:
        os.close(log)
        if on_terminal:
            print("\r\x1b[K", end="", file=sys.stderr)
    for notice in result.notices:
        output.say(f"replikk: {notice}")
    with shelves.open_for(named, folders) as library:
        articles = library.status().articles
        refused = [report for report in library.refused() if report.status == "refused"]
    for report in refused:
        output.say(f"replikk: {report.path}: {report.reason}")
    output.say(f"{articles:,} articles: {result.added:,} new, {result.changed:,} changed, {result.gone:,} gone")
    if result.interrupted:
        output.say("replikk: interrupted; the next refresh goes on from here")
        return INTERRUPTED
    return REFUSED if refused else FOUND


def _silent(_: Progress) -> None:
    pass


def _progress(progress: Progress) -> None:
    line = progress.message or progress.phase
    if progress.total:
        line += f" {progress.done:,}/{progress.total:,}"
    elif progress.done:
        line += f" {progress.done:,}"
    if progress.rate:
        line += f" · {progress.rate:.0f}/s · {progress.seconds_left:.0f} s left"
    print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)


def add(options: argparse.Namespace) -> int:
    """Read further folders in the library."""
    with shelves.owned_for(options.library) as library:
        for folder in options.folders:
            path = Path(folder)
            if not path.exists():
                output.say(f"replikk: there is no folder or file {folder}")
                return ERROR
            library.add(path.resolve())
    return bring_up_to_date(options.library)

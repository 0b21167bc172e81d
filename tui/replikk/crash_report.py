"""What is written down when something breaks: where in the program, never what was being read.

A report names the places in the code and the kind of error. Messages are left out, since any of them may hold a title,
a query or the path of an article; so are the values of variables.
"""

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from replikk import __version__, paths
from replikk.strings import tr

KEPT = 5
"""Reports that are kept; older ones are thrown away."""
MOST_PLACES = 40
"""Places in the code named at each end of a long row of calls."""
MOST_ERRORS = 10
"""Errors named that led to one another."""


def write(error: BaseException) -> Path:
    """Write a report of an error (0600, in a folder of its own beside the log), and throw the oldest ones away.

    Returns:
        The report.

    Raises:
        OSError: nothing can be written there.
    """
    folder = paths.crash_reports()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{datetime.now(UTC):%Y%m%dT%H%M%S.%f}-{os.getpid()}.txt"
    # never through a link or into a file that somebody else has put there
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(file, "w", encoding="utf-8", errors="backslashreplace") as report:
        report.write("\n".join((*_setting(), "", *_errors(error))) + "\n")
    for old in sorted(folder.glob("*.txt"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return path


def tell(error: BaseException) -> str:
    """Write a report, and say in one sentence what broke and where the report lies."""
    kind = type(error).__name__
    try:
        path = write(error)
    except OSError as problem:
        return tr(
            "something broke inside replikk ({kind}), and no report could be written ({problem})",
            kind=kind,
            problem=problem.strerror or type(problem).__name__,
        )
    return tr(
        "something broke inside replikk ({kind}); a report, with nothing of your articles in it, lies in {path}",
        kind=kind,
        path=path,
    )


def _setting() -> Iterator[str]:
    """Where it happened: versions and terminal."""
    yield f"replikk {__version__}"
    yield f"when      {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"
    yield f"python    {platform.python_implementation()} {platform.python_version()}"
    yield f"platform  {platform.system()} {platform.release()} {platform.machine()}"
    columns, rows = shutil.get_terminal_size((0, 0))
    yield f"terminal  {ascii(os.environ.get('TERM', ''))[:40]}, {columns} columns, {rows} rows"
    locale = next((os.environ[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if os.environ.get(name)), "")
    yield f"locale    {ascii(locale)[:40]}"


def _errors(error: BaseException) -> Iterator[str]:
    """The error and those that led to it, the last one first."""
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen and len(seen) < MOST_ERRORS:
        if seen:
            yield "which came of"
        seen.add(id(now))
        yield _kind(now)
        yield from _places(now.__traceback__)
        if isinstance(now, BaseExceptionGroup):
            yield from (f"  with {_kind(each)}" for each in now.exceptions[:MOST_ERRORS])
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)


def _kind(error: BaseException) -> str:
    """The class of an error; of the system's errors also the number's meaning, which names no file."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} ({os.strerror(error.errno)})"
    stored = getattr(error, "sqlite_errorname", "")
    return f"{name} ({stored})" if stored else name


def _places(trace: TracebackType | None) -> Iterator[str]:
    """Each place in the code that was passed through, the innermost last."""
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"  {_file(code.co_filename)}:{trace.tb_lineno} in {code.co_qualname}")
        trace = trace.tb_next
    if len(places) > 2 * MOST_PLACES:
        between = len(places) - 2 * MOST_PLACES
        places[MOST_PLACES:-MOST_PLACES] = [f"  … {between} more …"]
    yield from places


def _file(name: str) -> str:
    """A file of code as it is imported, without the folder of whoever installed it."""
    for root in sorted(filter(None, sys.path), key=len, reverse=True):
        if name.startswith(root.rstrip(os.sep) + os.sep):
            return os.path.relpath(name, root)
    return os.path.basename(name)

"""Commands that need no screen: one function each, named after the command."""

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from replikk import output, paths, shelves
from replikk.cli import ERROR, FOUND, INTERRUPTED, NOTHING, REFUSED
from replikk_index import repair
from replikk_index.errors import Damaged, Refused, ReplikkError, UnknownKey
from replikk_index.library import OwnedLibrary
from replikk_index.library_file import LibraryFile, is_library
from replikk_index.models import Article, Progress, Sort, Target
from replikk_index.text import clean


def search(options: argparse.Namespace) -> int:
    """Find articles."""
    with shelves.open_for(options.library) as library:
        results = library.search(" ".join(options.query), Target.ARTICLES, Sort(options.sort), options.limit)
        heads = library.heads([hit.row for hit in results.hits])
        snippets = [library.snippet(head.row, results.words, results.phrases) for head in heads]
    for problem in results.problems:
        output.say(f"replikk: {problem}")
    if options.json:
        hits = [output.head_fields(h) | {"snippet": s.text} for h, s in zip(heads, snippets, strict=True)]
        output.as_json(_about(results) | {"hits": hits})
    elif options.csv:
        names = ("key", "date", "source", "title", "language", "quotes", "snippet")
        rows = [
            (h.key, h.date, h.source, h.title, h.language, h.quotes, s.text)
            for h, s in zip(heads, snippets, strict=True)
        ]
        output.as_csv(names, rows)
    else:
        for head, snippet in zip(heads, snippets, strict=True):
            print(output.line_of(head))
            print(f"    {clean(snippet.text)}")
        output.say(output.about(results, "articles"))
    return FOUND if heads else NOTHING


def quotes(options: argparse.Namespace) -> int:
    """Find quotes."""
    words = ['speaker:"{}"'.format(options.speaker.replace('"', " "))] if options.speaker else []
    with shelves.open_for(options.library) as library:
        results = library.search(" ".join(words + options.query), Target.QUOTES, Sort(options.sort), options.limit)
        heads = library.quote_heads([hit.row for hit in results.hits])
    for problem in results.problems:
        output.say(f"replikk: {problem}")
    if options.json:
        output.as_json(_about(results) | {"hits": [output.quote_fields(head) for head in heads]})
    elif options.csv:
        names = ("key", "speaker", "role", "kind", "text", "date", "source", "title", "article")
        rows = [
            (h.quote.key, h.quote.speaker_full or h.quote.speaker, h.quote.role, h.quote.kind, h.quote.text,
             h.article.date, h.article.source, h.article.title, h.article.key)
            for h in heads
        ]  # fmt: skip
        output.as_csv(names, rows)
    else:
        for head in heads:
            who = head.quote.speaker_full or head.quote.speaker or "unnamed"
            print(clean(f"{head.quote.key}  {who}: {' '.join(head.quote.text.split())}"))
            print(f"    {output.line_of(head.article)}")
        output.say(output.about(results, "quotes"))
    return FOUND if heads else NOTHING


def _about(results: Any) -> dict[str, Any]:
    return {
        "query": results.query,
        "total": results.total,
        "searched": results.searched,
        "waiting": results.waiting,
        "hidden": results.hidden,
        "problems": [str(problem) for problem in results.problems],
    }


def show(options: argparse.Namespace) -> int:
    """Print articles, from files or by key, without importing anything."""
    code, answers = FOUND, []
    for what in options.what:
        try:
            answers.append(_answer(_article(what, options.library), what, options))
        except ReplikkError as error:
            code = max(code, NOTHING if isinstance(error, UnknownKey) else REFUSED)
            answers.append({"file": what, "error": str(error)})
            if not (options.jsonl or options.json):
                output.say(f"replikk: {what}: {error}")
        if options.jsonl:
            output.as_line(answers.pop())
    if options.json:
        output.as_json(answers[0] if len(answers) == 1 else answers)
    return code


def _answer(article: Article, what: str, options: argparse.Namespace) -> dict[str, Any]:
    if not (options.json or options.jsonl):
        _print(article)
    return output.article_fields(article, what)


def _article(what: str, library: str | None) -> Article:
    path = Path(what)
    if path.exists() or os.sep in what or "." in what:
        return _read(path)
    with shelves.open_for(library) as opened:
        return opened.article(opened.row(what))


def _read(path: Path) -> Article:
    from replikk_index import quotes, sources
    from replikk_index.sources import folder

    try:
        content = folder.read_file(os.fsencode(path), b"")
    except FileNotFoundError:
        raise Refused("there is no such file, and no such key") from None
    except OSError as error:
        raise Refused(f"it cannot be read: {error.strerror}") from None
    article = sources.read(content.data, path.name, f"{path.parent.name}/{path.name}")
    return replace(article, quotes=quotes.extract(article.text, article.language or None))


def _print(article: Article) -> None:
    """For people: title, date line, text, and who said what."""
    from replikk.dates import show_date

    width = min(shutil.get_terminal_size().columns, 80) if sys.stdout.isatty() else 0
    date = show_date(article.date, article.date_precision)
    line = " · ".join(part for part in (article.source, article.place, date, ", ".join(article.authors)) if part)
    print(clean(article.title), line, "", sep="\n" if line else "")
    for block in article.blocks:
        print(_wrapped(article.text[block.start : block.end], width), end="\n\n")
    for each in article.related:
        print(f"→ {clean(each.text)}")
    said = [quote for quote in article.quotes if quote.turn != "question"]
    if said:
        print("— quotes —")
    for quote in said:
        who = quote.speaker_full or quote.speaker or "unnamed"
        print(_wrapped(f"{who} ({quote.kind}): {' '.join(quote.text.split())}", width))


def _wrapped(text: str, width: int) -> str:
    import textwrap

    return clean(textwrap.fill(text, width, break_long_words=False) if width else text)


def refresh(options: argparse.Namespace) -> int:
    """Bring the library up to date."""
    from replikk import logs
    from replikk_index.process import refresh as run

    with shelves.owned_for(options.library, [Path(folder) for folder in options.folders]) as library:
        place = library.path
    log = logs.open_log(paths.log_file())
    on_terminal = sys.stderr.isatty()
    try:
        result = run(
            place, _progress if on_terminal else _silent, accept_deletions=options.accept_deletions, errors=log
        )
    finally:
        os.close(log)
        if on_terminal:
            print("\r\x1b[K", end="", file=sys.stderr)
    for notice in result.notices:
        output.say(f"replikk: {notice}")
    with shelves.open_for(options.library, [Path(folder) for folder in options.folders]) as library:
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
    return _refresh_all(options)


def where(options: argparse.Namespace) -> int:
    """Where everything lies."""
    place, _ = shelves.place_of(options.library, [])
    found: dict[str, Any] = {
        "library": str(place),
        "settings": str(paths.config_file()),
        "notes": str(paths.data() / "notes"),
        "state": str(paths.state()),
        "cache": str(paths.cache()),
        "log": str(paths.log_file()),
        "seeds": str(paths.seeds()),
    }
    if is_library(place):
        with shelves.open_for(options.library) as library:
            found["notes"] = str(paths.notes_file(library.uuid))
            found["sources"] = list(library.status().roots)
    if options.json:
        output.as_json(found)
    else:
        for name, value in found.items():
            for each in value if isinstance(value, list) else [value]:
                print(clean(f"{name:9} {each}"))
    return FOUND


def keys(_: argparse.Namespace) -> int:
    """What the keys do, as set."""
    from replikk import config
    from replikk.commands import COMMANDS, bindings_for

    settings, problems = config.load(paths.config_file())
    for problem in problems:
        output.say(f"replikk: {problem}")
    bound = bindings_for(settings.keys, settings.overrides)
    for command in COMMANDS:
        print(f"{command.id:17} {' '.join(bound[command.id]):24} {command.title}")
    return FOUND


def doctor(options: argparse.Namespace) -> int:
    """Check every store, and make anew what is derived if asked to."""
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
        return _refresh_all(options)
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
    return _refresh_all(options)


def _advice(problems: Sequence[str], *, mine: bool) -> str:
    if not problems:
        return "all is well"
    if all(problem.startswith("your notes") for problem in problems):
        return "notes cannot be made anew: their file must be mended, or moved away"
    return "'replikk doctor --rebuild' makes anew what is derived" if mine else "only its owner can mend it"


def _refresh_all(options: argparse.Namespace) -> int:
    options.folders, options.accept_deletions = [], False
    return refresh(options)


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

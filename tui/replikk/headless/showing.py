"""``replikk show``: articles from files or by key."""

import argparse
import os
import shutil
import sys
import textwrap
from dataclasses import replace
from pathlib import Path
from typing import Any

from replikk import output, shelves
from replikk.dates import show_date
from replikk.exit_codes import FOUND, NOTHING, REFUSED
from replikk_index.errors import Refused, ReplikkError, UnknownKey
from replikk_index.models import Article
from replikk_index.text import clean


def show(options: argparse.Namespace) -> int:
    """Print articles, from files or by key, without importing anything."""
    if options.form:
        return _cite(options)
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


def _cite(options: argparse.Namespace) -> int:
    """Print articles as they would be copied; what cannot be read is said beside."""
    from replikk.headless.citing import print_form

    code, cited = FOUND, []
    for what in options.what:
        try:
            cited.append((None, _article(what, options.library)))
        except ReplikkError as error:
            code = max(code, NOTHING if isinstance(error, UnknownKey) else REFUSED)
            output.say(f"replikk: {what}: {error}")
    return max(code, print_form(options.form, cited)) if cited else code


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
    width = min(shutil.get_terminal_size().columns, 80) if sys.stdout.isatty() else 0
    date = show_date(article.date, article.date_precision)
    line = " · ".join(part for part in (article.source, article.place, date, ", ".join(article.authors)) if part)
    print(clean(article.title), line, "", sep="\n" if line else "")
    for block in article.blocks:
        print(_wrapped(article.text[block.start : block.end], width), end="\n\n")
    for each in article.related:
        print(f"→ {clean(each.text)}")
    said = [quote for quote in article.quotes if quote.is_shown]
    if said:
        print("— quotes —")
    for quote in said:
        who = quote.speaker_full or quote.speaker or "unnamed"
        print(_wrapped(f"{who} ({quote.kind}): {' '.join(quote.text.split())}", width))


def _wrapped(text: str, width: int) -> str:
    return clean(textwrap.fill(text, width, break_long_words=False) if width else text)

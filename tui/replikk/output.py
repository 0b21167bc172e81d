"""Printing for people and for programs: data on standard output, all else on standard error."""

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from replikk.dates import show_date
from replikk_index.models import Article, Head, QuoteHead, Results
from replikk_index.text import clean, clean_line

SCHEMA = 1
"""``"schema"`` of every JSON answer; grows when fields change their meaning or go."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def say(message: str) -> None:
    """Tell the user something beside the data."""
    print(clean(message), file=sys.stderr)


def as_json(value: dict[str, Any] | list[dict[str, Any]]) -> None:
    """One object, or an array of them, indented for a terminal only."""
    signed = [{"schema": SCHEMA} | each for each in (value if isinstance(value, list) else [value])]
    whole = signed if isinstance(value, list) else signed[0]
    print(_dumped(whole, indent=2 if sys.stdout.isatty() else None))


def as_line(value: dict[str, Any]) -> None:
    """One object on one line."""
    print(_dumped({"schema": SCHEMA} | value))


def _dumped(value: object, indent: int | None = None) -> str:
    """JSON with letters as letters; what no terminal may get (in a file's name, say) as ``\\uNNNN``."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() or each == "\n" else json.dumps(each)[1:-1] for each in text)


def as_csv(names: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A table; cells that a spreadsheet would take for a formula get an apostrophe."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell for cell in row])


def head_fields(head: Head) -> dict[str, Any]:
    """An article in an answer."""
    return {
        "key": head.key,
        "title": head.title,
        "date": head.date,
        "date_precision": head.date_precision,
        "source": head.source,
        "place": head.place,
        "authors": list(head.authors),
        "language": head.language,
        "quotes": head.quotes,
        "words": head.words,
    }


def quote_fields(head: QuoteHead) -> dict[str, Any]:
    """A quote in an answer."""
    quote = head.quote
    return {
        "key": quote.key,
        "text": quote.text,
        "start": quote.start,
        "end": quote.end,
        "kind": quote.kind,
        "marking": quote.marking,
        "turn": quote.turn,
        "speaker": quote.speaker,
        "speaker_full": quote.speaker_full,
        "role": quote.role,
        "cue": quote.cue,
        "rule": quote.rule,
        "confidence": quote.confidence,
        "why": quote.why,
        "correction": quote.correction,
        "article": head_fields(head.article),
    }


def quote_table(heads: Iterable[QuoteHead]) -> tuple[Sequence[str], Iterable[Sequence[object]]]:
    """Quotes as a table: its names and rows."""
    names = ("key", "speaker", "role", "kind", "text", "date", "source", "title", "article")
    rows = [
        (h.quote.key, h.quote.speaker_full or h.quote.speaker, h.quote.role, h.quote.kind, h.quote.text,
         h.article.date, h.article.source, h.article.title, h.article.key)
        for h in heads
    ]  # fmt: skip
    return names, rows


def article_fields(article: Article, file: str) -> dict[str, Any]:
    """A whole article, as ``show --json`` gives it."""
    from replikk_index.wire import pack

    plain = pack(article)
    names = (
        "key", "title", "date", "date_precision", "place", "source", "authors", "language", "url", "lead", "tags",
        "text", "blocks", "marks", "related", "quotes", "origins", "warnings",
    )  # fmt: skip
    return {"file": file} | {name: plain[name] for name in names}


def line_of(head: Head) -> str:
    """An article on one line."""
    parts = (show_date(head.date, head.date_precision), head.source, head.title)
    return clean_line(f"{head.key}  " + " · ".join(part for part in parts if part))


def result_fields(results: Results, meant: str) -> dict[str, Any]:
    """What an answer says of the whole result; ``meant`` is what the query may have been meant to be."""
    return {
        "query": results.query,
        "total": results.total,
        "searched": results.searched,
        "waiting": results.waiting,
        "hidden": results.hidden,
        "problems": [str(problem) for problem in results.problems],
        "did_you_mean": meant,
    }


def say_problems(results: Results, meant: str) -> None:
    """What of the query was not understood, and what it may have been meant to be."""
    for problem in results.problems:
        say(f"replikk: {problem}")
    if meant:
        say(f"Did you mean: {meant}")


def about(results: Results, kind: str, listed: int) -> str:
    """What was searched, and what the answer hides; ``listed`` of the hits are shown."""
    if not results.searched:
        return "nothing has been read yet: open the library with 'replikk', or run 'replikk refresh'"
    parts = [f"{results.total:,} of {results.searched:,} {kind}"]
    if results.total > listed:
        parts.append(f"the first {listed:,} are shown (--limit)")
    if results.hidden:
        parts.append(f"{results.hidden:,} hidden by {' '.join(results.hidden_by)}")
    if results.waiting:
        parts.append(f"{results.waiting:,} articles not yet searchable (replikk refresh)")
    return " · ".join(parts)

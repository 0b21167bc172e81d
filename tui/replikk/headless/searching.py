"""``replikk search`` and ``replikk quotes``."""

import argparse
from typing import Any

from replikk import output, shelves
from replikk.exit_codes import FOUND, NOTHING
from replikk_index.models import Results, Sort, Target
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
        output.as_csv(*output.quote_table(heads))
    else:
        for head in heads:
            who = head.quote.speaker_full or head.quote.speaker or "unnamed"
            print(clean(f"{head.quote.key}  {who}: {' '.join(head.quote.text.split())}"))
            print(f"    {output.line_of(head.article)}")
        output.say(output.about(results, "quotes"))
    return FOUND if heads else NOTHING


def _about(results: Results) -> dict[str, Any]:
    return {
        "query": results.query,
        "total": results.total,
        "searched": results.searched,
        "waiting": results.waiting,
        "hidden": results.hidden,
        "problems": [str(problem) for problem in results.problems],
    }

"""``replikk search`` and ``replikk quotes``."""

import argparse

from replikk import output, shelves
from replikk.exit_codes import FOUND, NOTHING
from replikk.headless import counting
from replikk_index.models import Sort, Target
from replikk_index.text import clean


def search(options: argparse.Namespace) -> int:
    """Find articles."""
    text = " ".join(options.query)
    with shelves.open_for(options.library) as library:
        if options.by:
            return counting.facets(library, text, Target.ARTICLES, options)
        results = library.search(text, Target.ARTICLES, Sort(options.sort), options.limit)
        meant = library.did_you_mean(text, Target.ARTICLES)
        heads = library.heads([hit.row for hit in results.hits])
        snippets = [library.snippet(head.row, results.words, results.phrases) for head in heads]
    output.say_problems(results, meant)
    if options.json:
        hits = [output.head_fields(h) | {"snippet": s.text} for h, s in zip(heads, snippets, strict=True)]
        output.as_json(output.result_fields(results, meant) | {"hits": hits})
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
        output.say(output.about(results, "articles", len(results.hits)))
    return FOUND if heads else NOTHING


def quotes(options: argparse.Namespace) -> int:
    """Find quotes."""
    words = ['speaker:"{}"'.format(options.speaker.replace('"', " "))] if options.speaker else []
    text = " ".join(words + options.query)
    with shelves.open_for(options.library) as library:
        if options.by:
            return counting.facets(library, text, Target.QUOTES, options)
        results = library.search(text, Target.QUOTES, Sort(options.sort), options.limit)
        meant = library.did_you_mean(text, Target.QUOTES)
        heads = library.quote_heads([hit.row for hit in results.hits])
    output.say_problems(results, meant)
    if options.json:
        output.as_json(output.result_fields(results, meant) | {"hits": [output.quote_fields(head) for head in heads]})
    elif options.csv:
        output.as_csv(*output.quote_table(heads))
    else:
        for head in heads:
            who = head.quote.speaker_full or head.quote.speaker or "unnamed"
            print(clean(f"{head.quote.key}  {who}: {' '.join(head.quote.text.split())}"))
            print(f"    {output.line_of(head.article)}")
        output.say(output.about(results, "quotes", len(results.hits)))
    return FOUND if heads else NOTHING

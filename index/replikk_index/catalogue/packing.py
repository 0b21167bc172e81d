"""Articles and quotes as columns, and back."""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import astuple
from typing import Any

from replikk_index.keys import content_hash
from replikk_index.models import Article, Block, Head, Mark, Quote, Related
from replikk_index.person_names import person_key

Columns = tuple[Any, ...]

HEAD = "row, key, title, source, date, date_precision, language, shown, words, authors, place"
"""Columns of ``article`` that make a ``Head``."""

LIST = "moment, title, source, date, date_precision, language, shown, words, authors, place, quotes"
"""Columns of ``article`` that ``list_columns`` gives."""

BODY = "text_hash, text, url, lead, tags, blocks, marks, related, origins, warnings"
"""Columns of ``body`` that ``body_columns`` gives."""

UNSEEN = 2
"""The last so many of ``BODY`` are kept, but that they differ is no change that anybody must hear of."""

QUOTE = "start, stop, text, kind, marking, turn, speaker, speaker_full, role, cue, chain, confidence, rule, why, key"
"""Columns of ``quote`` that make a ``Quote``."""

STORED = f"{QUOTE}, before_start, before_stop, person"
"""Columns of ``quote`` that ``quote_columns`` gives: also the span of the paragraph before it, and whose it is."""

ARTICLE = (
    "key, title, date, date_precision, place, source, authors, language, "
    "text, url, lead, tags, blocks, marks, related, origins, warnings"
)
"""Columns of ``article`` and ``body`` that make an ``Article``."""

CONTEXT: frozenset[str] = frozenset({"paragraph", "list-item", "quotation"})
"""Kinds of blocks that can be the paragraph before a quote."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def plain(text: str) -> str:
    """The text as SQLite can hold it: a lone surrogate becomes U+FFFD, so that offsets stay."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def _json(values: object) -> str:
    return json.dumps(values, separators=(",", ":"))  # escapes what is not ASCII: any string survives


def list_columns(article: Article) -> Columns:
    """What lists and sorting need of an article: ``LIST``."""
    shown = sum(quote.is_shown for quote in article.quotes)
    return (
        article.when,
        plain(article.title),
        plain(article.source),
        article.date,
        article.date_precision,
        article.language,
        shown,
        len(article.text.split()),
        _json(article.authors),
        plain(article.place),
        len(article.quotes),
    )


def body_columns(article: Article) -> Columns:
    """The rest of an article: ``BODY``."""
    text = plain(article.text)
    spans = (article.blocks, article.marks, article.related)
    return (
        content_hash(text.encode()),
        text,
        plain(article.url),
        plain(article.lead),
        _json(article.tags),
        *(_json([astuple(each) for each in some]) for some in spans),
        _json(article.origins),
        _json(article.warnings),
    )


def quote_columns(article: Article) -> Iterator[Columns]:
    """For each quote ``STORED``."""
    blocks = [(block.start, block.end) for block in article.blocks if block.kind in CONTEXT]
    ends = [end for _, end in blocks]
    for quote in article.quotes:
        *fields, key, _correction = astuple(quote)
        place = bisect_right(ends, quote.start)
        before = blocks[place - 1] if place else (0, 0)
        person = plain(person_key(quote.speaker_full)) if quote.is_shown else ""
        yield (*(plain(each) if isinstance(each, str) else each for each in fields), key, *before, person)


def head_of(columns: Sequence[Any]) -> Head:
    """A ``Head`` from the columns ``HEAD``."""
    row, key, title, source, date, precision, language, shown, words, authors, place = columns
    return Head(row, key, title, source, date, precision, language, shown, words, tuple(json.loads(authors)), place)


def article_of(columns: Sequence[Any], quotes: tuple[Quote, ...]) -> Article:
    """An ``Article`` from the columns ``ARTICLE``."""
    key, title, date, precision, place, source, authors, language, text, url, lead, *packed = columns
    tags, blocks, marks, related, origins, warnings = map(json.loads, packed)
    return Article(
        key=key,
        title=title,
        text=text,
        date=date,
        date_precision=precision,
        place=place,
        source=source,
        authors=tuple(json.loads(authors)),
        language=language,
        url=url,
        lead=lead,
        tags=tuple(tags),
        blocks=tuple(Block(*each) for each in blocks),
        marks=tuple(Mark(*each) for each in marks),
        related=tuple(Related(*each) for each in related),
        quotes=quotes,
        origins=origins,
        warnings=tuple(warnings),
    )

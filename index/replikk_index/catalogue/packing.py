"""Articles and quotes as columns, and back."""

import json
import re
from collections.abc import Sequence
from typing import Any

from replikk_index.keys import content_hash
from replikk_index.models import SHOWN_FROM, Article, Block, Head, Mark, Quote, Related

Row = Sequence[Any]

HEAD = "row, key, title, source, date, date_precision, language, shown, words, authors, place"
"""Columns of ``article`` that make a ``Head``."""

QUOTE = (
    "start, stop, text, kind, marking, turn, speaker, speaker_full, role, cue, chain, confidence, rule, why, key"
)
"""Columns of ``quote`` that make a ``Quote``, in the order of its fields."""

CONTEXT: frozenset[str] = frozenset({"paragraph", "list-item", "quotation"})
"""Kinds of blocks that can be the paragraph before a quote."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def plain(text: str) -> str:
    """The text as SQLite can hold it: a lone surrogate becomes U+FFFD, so that offsets stay."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def _json(values: Any) -> str:  # noqa: ANN401
    return json.dumps(values, separators=(",", ":"))


def list_columns(article: Article) -> tuple[Any, ...]:
    """``moment … quotes`` of the table ``article``."""
    shown = sum(quote.confidence >= SHOWN_FROM and quote.turn != "question" for quote in article.quotes)
    return (
        article.when,
        plain(article.title),
        plain(article.source),
        plain(article.date),
        article.date_precision,
        plain(article.language),
        shown,
        len(article.text.split()),
        _json(article.authors),
        plain(article.place),
        len(article.quotes),
    )


def body_columns(article: Article) -> tuple[Any, ...]:
    """``text_hash … warnings`` of the table ``body``."""
    text = plain(article.text)
    return (
        content_hash(text.encode()),
        text,
        plain(article.url),
        plain(article.lead),
        _json(article.tags),
        _json([(block.kind, block.start, block.end, block.level) for block in article.blocks]),
        _json([(mark.kind, mark.start, mark.end, mark.target) for mark in article.marks]),
        _json([(related.text, related.url, related.offset) for related in article.related]),
        _json(article.origins),
        _json(article.warnings),
    )


UNSEEN = 2
"""The last columns of ``body_columns`` (origins, warnings) are stored, but no change that anybody must hear of."""


def quote_columns(article: Article, key: str, quote: Quote) -> tuple[Any, ...]:
    """``start … before_stop`` of the table ``quote``."""
    before = paragraph_before(article, quote.start)
    words = (quote.speaker, quote.speaker_full, quote.role, quote.cue)
    return (
        quote.start,
        quote.end,
        plain(quote.text),
        quote.kind,
        quote.marking,
        quote.turn,
        *(plain(each) for each in words),
        quote.chain,
        quote.confidence,
        quote.rule,
        plain(quote.why),
        key,
        *before,
    )


def paragraph_before(article: Article, start: int) -> tuple[int, int]:
    """Span of the last paragraph before the block that holds ``start``; (0, 0) if there is none."""
    before = (0, 0)
    for block in article.blocks:
        if block.end > start:
            break
        if block.kind in CONTEXT:
            before = (block.start, block.end)
    return before


def head_of(row: Row) -> Head:
    """A ``Head`` from the columns ``HEAD``."""
    return Head(*row[:9], tuple(json.loads(row[9])), row[10])


def quote_of(row: Row) -> Quote:
    """A ``Quote`` from the columns ``QUOTE``."""
    return Quote(*row)


ARTICLE = (
    "article.row, article.key, title, date, date_precision, place, source, authors, language, "
    "text, url, lead, tags, blocks, marks, related, origins, warnings"
)
"""Columns of ``article`` joined with ``body`` that make an ``Article`` without its quotes."""


def article_of(row: Row, quotes: tuple[Quote, ...]) -> Article:
    """An ``Article`` from the columns ``ARTICLE``."""
    _, key, title, date, precision, place, source, authors, language, text, url, lead, *packed = row
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
        blocks=tuple(Block(*block) for block in blocks),
        marks=tuple(Mark(*mark) for mark in marks),
        related=tuple(Related(*each) for each in related),
        quotes=quotes,
        origins=origins,
        warnings=tuple(warnings),
    )

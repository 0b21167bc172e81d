"""Articles and quotes as columns, and back.

Packing an article takes much longer than storing what comes of it, so it is done where many can work at once: in the
workers.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import fields
from itertools import starmap
from operator import attrgetter
from typing import Any, NamedTuple

from replikk_index.keys import content_hash, normalised, quote_key
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

KEY = -4
"""Where the quote's key stands in ``STORED``."""

TEXT = 1
"""Where an article's text stands in ``BODY``."""

_SURROGATE = re.compile("[\ud800-\udfff]")

_ENCODE = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode
"""Escapes what is not ASCII: any string survives."""

# reading fields by name is five times as fast as ``dataclasses.astuple``, which copies every value
_OF_BLOCK, _OF_MARK, _OF_RELATED = (
    attrgetter(*(field.name for field in fields(each))) for each in (Block, Mark, Related)
)
_OF_QUOTE = attrgetter(*(field.name for field in fields(Quote) if field.name not in ("key", "correction")))


class Packed(NamedTuple):
    """An article as the catalogue stores it; a list of its fields where it travels as JSON."""

    key: str
    """The article's; those of its quotes are made from it."""
    head: Columns
    """``LIST``."""
    body: Columns
    """``BODY``."""
    quotes: tuple[Columns, ...]
    """``STORED``, each."""

    @property
    def text(self) -> str:
        """The article's text."""
        return str(self.body[TEXT])

    def under(self, key: str) -> "Packed":
        """The same article under another key; its quotes have other keys, too."""
        if key == self.key:
            return self
        made = _keys(key, [each[2] for each in self.quotes])
        quotes = zip(self.quotes, made, strict=True)
        return self._replace(key=key, quotes=tuple((*each[:KEY], new, *each[KEY + 1 :]) for each, new in quotes))


def packed(article: Article) -> Packed:
    """Make an article ready to be stored."""
    return Packed(article.key, list_columns(article), body_columns(article), tuple(quote_columns(article)))


def unpacked(values: Sequence[Any]) -> Packed:
    """What was packed, from the list that it travelled as."""
    key, head, body, quotes = values
    return Packed(key, tuple(head), tuple(body), tuple(map(tuple, quotes)))


def plain(text: str) -> str:
    """The text as SQLite can hold it: a lone surrogate becomes U+FFFD, so that offsets stay."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


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
        _ENCODE(article.authors),
        plain(article.place),
        len(article.quotes),
    )


def body_columns(article: Article) -> Columns:
    """The rest of an article: ``BODY``."""
    text = plain(article.text)
    return (
        content_hash(text.encode()),
        text,
        plain(article.url),
        plain(article.lead),
        _ENCODE(article.tags),
        _ENCODE([_OF_BLOCK(each) for each in article.blocks]),
        _ENCODE([_OF_MARK(each) for each in article.marks]),
        _ENCODE([_OF_RELATED(each) for each in article.related]),
        _ENCODE(article.origins),
        _ENCODE(article.warnings),
    )


def quote_columns(article: Article) -> Iterator[Columns]:
    """For each quote ``STORED``."""
    blocks = [(block.start, block.end) for block in article.blocks if block.kind in CONTEXT]
    ends = [end for _, end in blocks]
    keys = _keys(article.key, [plain(quote.text) for quote in article.quotes])
    odd = _SURROGATE.search(article.text)  # else nothing is wrong with its quotes either: all of it is from the text
    for quote, key in zip(article.quotes, keys, strict=True):
        place = bisect_right(ends, quote.start)
        before = blocks[place - 1] if place else (0, 0)
        person = plain(person_key(quote.speaker_full)) if quote.is_shown else ""
        values = _OF_QUOTE(quote)
        if odd:
            values = tuple(plain(each) if isinstance(each, str) else each for each in values)
        yield (*values, key, *before, person)


def _keys(article: str, texts: Sequence[str]) -> list[str]:
    """The keys of an article's quotes: equal words are told apart by their number."""
    seen: dict[str, int] = {}
    made = []
    for text in map(normalised, texts):
        nth = seen.get(text, 0)
        seen[text] = nth + 1
        made.append(quote_key(article, text, nth))
    return made


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
        blocks=tuple(starmap(Block, blocks)),
        marks=tuple(starmap(Mark, marks)),
        related=tuple(starmap(Related, related)),
        quotes=quotes,
        origins=origins,
        warnings=tuple(warnings),
    )

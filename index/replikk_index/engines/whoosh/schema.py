"""What Whoosh is told of articles and quotes; imported only when an index is opened.

They are two indexes that are written, committed and merged together: in each segment one table of articles and one of
their quotes.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from whoosh import columns, fields
from whoosh.analysis import Token, Tokenizer

from replikk_index.keys import sort_number
from replikk_index.models import Article, Change, Quote
from replikk_index.text import folded, raw_words, tokens

BOOSTS = {"title": 3.0, "stressed": 0.5, "body": 1.0, "said": 1.5, "context": 0.4, "speaker": 1.0}
"""How much a match weighs by where it stands; ``stressed`` (lead and quotes) comes on top of ``body``."""

ARTICLE_TEXT = ("title", "body", "stressed")
QUOTE_TEXT = ("said", "context", "speaker")
UNORDERED = frozenset({"context", "stressed"})
"""Fields in which no phrases are looked for."""

Document = dict[str, Any]


class Words(Tokenizer):  # type: ignore[misc]  # Whoosh is untyped
    """Words as ``text.tokens`` cuts them, so that search and highlighting agree."""

    def split(self, text: str) -> list[str]:
        """The words as they stand, for ``codec.table``."""
        return raw_words(text)

    def fold(self, word: str) -> str:
        """The term of one of them."""
        return folded(word)

    def __call__(self, value: str, positions: bool = False, start_pos: int = 0, **_: Any) -> Iterator[Token]:
        """Whoosh's interface: one token object, changed in place."""
        token = Token(positions, False)
        token.stopped = False
        token.boost = 1.0
        for place, (word, _start, _end) in enumerate(tokens(value), start_pos):
            token.text = token.original = word
            token.pos = place
            yield token


def articles() -> fields.Schema:
    """The fields of articles."""
    return _schema(
        ("title", "body", "stressed", "place", "source", "author"),
        ("lang", "has", "outlet", "person"),
        ("row", "when", "order"),
    )


def quotes() -> fields.Schema:
    """The fields of quotes; ``owner`` is the number of the article in the table beside."""
    return _schema(
        ("said", "context", "speaker"),
        ("lang", "outlet", "person"),
        ("row", "article", "owner", "when", "order"),
    )


def _schema(texts: tuple[str, ...], exact: tuple[str, ...], numbers: tuple[str, ...]) -> fields.Schema:
    def text(name: str) -> fields.TEXT:
        return fields.TEXT(Words(), phrase=name not in UNORDERED, stored=False, field_boost=BOOSTS.get(name, 1.0))

    return fields.Schema(
        **{name: text(name) for name in texts},
        **{name: fields.ID(stored=False) for name in exact},
        **{name: fields.COLUMN(columns.NumericColumn("q")) for name in numbers},
    )


def documents(change: Change, article: Article) -> tuple[Document, Iterator[Document]]:
    """An article and its quotes as Whoosh's documents, these without ``owner``."""
    quotes = [(row, quote) for row, quote in zip(change.quote_rows, article.quotes, strict=True) if quote.is_shown]
    common: Document = {"when": article.when, "lang": article.language or "?", "outlet": article.source or None}
    return common | {
        "row": change.row,
        "order": sort_number(article.key),
        "title": article.title,
        "source": article.source,
        "place": article.place,
        "author": "\n".join(article.authors),
        "body": article.text,
        "stressed": "\n".join([_lead(article), *(quote.text for _, quote in quotes)]),
        "has": "quotes" if quotes else "none",
        "person": sorted({quote.speaker_full for _, quote in quotes if quote.speaker_full}),
    }, _quotes(change.row, article, quotes, common)


def _quotes(row: int, article: Article, quotes: list[tuple[int, Quote]], common: Document) -> Iterator[Document]:
    ends = [block.end for block in article.blocks]
    for quote_row, quote in quotes:
        place = bisect_right(ends, quote.start)
        before = article.blocks[place - 1] if place else None
        yield common | {
            "row": quote_row,
            "article": row,
            "order": sort_number(quote.key),
            "said": quote.text,
            # the paragraph before the quote's own: what it is about often stands there
            "context": article.text[before.start : before.end] if before else "",
            "speaker": _speaker(quote),
            "person": quote.speaker_full or None,
        }


def _lead(article: Article) -> str:
    """The ingress, or the first paragraph where none is marked."""
    if article.lead:
        return article.lead
    first = next((block for block in article.blocks if block.kind == "paragraph"), None)
    return article.text[first.start : first.end] if first else ""


def _speaker(quote: Quote) -> str:
    """Every way to name the speaker, each word once."""
    words = f"{quote.speaker_full} {quote.speaker} {quote.role}".split()
    return " ".join(dict.fromkeys(words))

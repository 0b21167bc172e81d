"""Articles and quotes as JSON values: between processes, and on standard output."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from operator import attrgetter
from typing import Any

from replikk_index.models import Article, Quote

_OF_QUOTE = attrgetter(*(field.name for field in fields(Quote)))


def pack(article: Article) -> dict[str, Any]:
    """An article by the names of its fields, as ``json`` can write it."""
    return asdict(article)


def pack_quotes(quotes: Iterable[Quote]) -> list[Sequence[Any]]:
    """Quotes as ``json`` can write them, the values of their fields in order."""
    return [_OF_QUOTE(quote) for quote in quotes]


def unpack_quotes(values: Iterable[Sequence[Any]]) -> tuple[Quote, ...]:
    """The quotes that were packed."""
    return tuple(Quote(*value) for value in values)

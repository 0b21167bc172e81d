"""Articles as JSON values: between processes, and on standard output."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from replikk_index.models import Article, Block, Mark, Quote, Related


def pack(article: Article) -> dict[str, Any]:
    """Turn an article into values that ``json`` can write."""
    return asdict(article)


def unpack(value: dict[str, Any]) -> Article:
    """The article that was packed; raises ``TypeError`` or ``KeyError`` for anything else."""
    plain = dict(value)
    plain["authors"] = tuple(plain["authors"])
    plain["tags"] = tuple(plain["tags"])
    plain["warnings"] = tuple(plain["warnings"])
    plain["blocks"] = tuple(Block(**block) for block in plain["blocks"])
    plain["marks"] = tuple(Mark(**mark) for mark in plain["marks"])
    plain["related"] = tuple(Related(**related) for related in plain["related"])
    plain["quotes"] = unpack_quotes(plain["quotes"])
    return Article(**plain)


def pack_quotes(quotes: Iterable[Quote]) -> list[dict[str, Any]]:
    """Turn quotes into values that ``json`` can write."""
    return [asdict(quote) for quote in quotes]


def unpack_quotes(values: Iterable[dict[str, Any]]) -> tuple[Quote, ...]:
    """The quotes that were packed."""
    return tuple(Quote(**value) for value in values)

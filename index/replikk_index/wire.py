"""Articles as JSON values: between processes, and on standard output."""

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
    plain["quotes"] = tuple(Quote(**quote) for quote in plain["quotes"])
    return Article(**plain)

"""What a page says of itself in JSON-LD (schema.org), reduced to what an article needs."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from typing import Any

from replikk_index.sources.parts import folded
from replikk_index.text import clean_line

_ARTICLES = (
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "ReviewNewsArticle",
    "LiveBlogPosting",
    "BlogPosting",
    "Article",
    "TechArticle",
    "ScholarlyArticle",
    "Report",
    "SocialMediaPosting",
    "WebPage",
)
"""From what is surely an article to what is only a page."""
_OTHERS = frozenset({"itemListElement", "liveBlogUpdate", "comment", "mentions", "citation", "isRelatedTo"})
"""Properties that hold other things than the article, maybe other articles."""
_DEEPEST = 12
_LONGEST_LIST = 500
_MOST_OBJECTS = 5_000
_TAG = re.compile(r"<[^<>]{0,500}>")
_OPENING = re.compile(r"[\[{]")
_MOST_OPENINGS = 3
"""Brackets that are tried as the beginning; "<![CDATA[" holds two."""
_ADDRESSED = re.compile(r"^.*[/:#]")
"""What stands before a type that is written as an address: ``http://schema.org/``, ``schema:``."""
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_DECODER = json.JSONDecoder(strict=False)

_Object = dict[str, Any]


class LinkedData:
    """The object that describes the article; every field is "" or empty where it says nothing usable."""

    def __init__(self, scripts: Iterable[str], headlines: Iterable[str]) -> None:
        """Choose among all objects of a page.

        Args:
            scripts: contents of its JSON-LD elements.
            headlines: what stands as title elsewhere on the page; of several articles the one that agrees is meant.
        """
        objects = list(_objects(scripts))
        known = {folded(line) for line in headlines}
        self._by_id = {str(each["@id"]): each for each in objects if "@id" in each and each.get("name")}
        ranked = [(folded(_text(each.get("headline"))) not in known, rank, each) for rank, each in _articles(objects)]
        ranked.sort(key=lambda entry: entry[:2])
        self._main: _Object = ranked[0][2] if ranked else {}

    @property
    def headline(self) -> str:
        """The title."""
        return _text(self._main.get("headline"))

    @property
    def description(self) -> str:
        """The lead or a summary."""
        return _text(self._main.get("description"))

    @property
    def published(self) -> str:
        """The date as written."""
        return _text(self._main.get("datePublished")) or _text(self._main.get("dateCreated"))

    @property
    def language(self) -> str:
        """The language as written."""
        declared = self._main.get("inLanguage")
        return _text(declared.get("alternateName") if isinstance(declared, dict) else declared)

    @property
    def authors(self) -> tuple[str, ...]:
        """Names of people or newsrooms, as written."""
        return self._names(self._main.get("author")) or self._names(self._main.get("creator"))

    @property
    def publisher(self) -> str:
        """The outlet's name."""
        return next(iter(self._names(self._main.get("publisher"))), "")

    @property
    def addresses(self) -> tuple[str, ...]:
        """Addresses of the article, the surest first."""
        page = self._main.get("mainEntityOfPage")
        page = (page.get("@id") or page.get("url")) if isinstance(page, dict) else page
        return tuple(found for found in (_text(self._main.get("url")), _text(page)) if found)

    @property
    def keywords(self) -> tuple[str, ...]:
        """What the article is about."""
        found = self._main.get("keywords")
        listed = found if isinstance(found, list) else _text(found).split(",")
        return tuple(word for each in listed if (word := _text(each)))

    def _names(self, found: object) -> tuple[str, ...]:
        if isinstance(found, dict) and isinstance(found.get("@list"), list):
            found = found["@list"]
        several = found if isinstance(found, list) else [found]
        named = (name for each in several[:_LONGEST_LIST] for name in self._name(each))
        return tuple(dict.fromkeys(name for name in named if name and not name.startswith("http")))

    def _name(self, found: object) -> list[str]:
        if isinstance(found, dict):
            whole = found if _named(found) else self._by_id.get(str(found.get("@id")), {})
            found = _named(whole)
        return [_text(each) for each in (found[:_LONGEST_LIST] if isinstance(found, list) else [found])]


def _named(person: _Object) -> object:
    parts = (_text(person.get("givenName")), _text(person.get("familyName")))
    return person.get("name") or " ".join(part for part in parts if part)


def _text(found: object) -> str:
    """A clean line of a string, which may hold entities and tags, or of the first of several; "" for anything else."""
    if isinstance(found, list):
        found = found[0] if found else ""
    return clean_line(_TAG.sub("", html.unescape(found))) if isinstance(found, str) else ""


def _objects(scripts: Iterable[str]) -> Iterator[_Object]:
    left = _MOST_OBJECTS
    for script in scripts:
        content = _loaded(script) or _loaded(_TRAILING_COMMA.sub("", script))
        for found in _within(content, 0):
            left -= 1
            if left < 0:
                return
            yield found


def _loaded(script: str) -> object:
    """What the first value in a script holds, whatever stands around it (comments, CDATA, a semicolon); or None."""
    for opening in islice(_OPENING.finditer(script), _MOST_OPENINGS):
        with suppress(ValueError, RecursionError):
            return _DECODER.raw_decode(script, opening.start())[0]
    return None


def _within(content: object, depth: int) -> Iterator[_Object]:
    if depth > _DEEPEST:
        return
    if isinstance(content, dict):
        yield content
        for key, value in content.items():
            if isinstance(value, dict | list) and key not in _OTHERS:
                yield from _within(value, depth + 1)
    elif isinstance(content, list):
        for value in content[:_LONGEST_LIST]:
            yield from _within(value, depth + 1)


def _articles(objects: Iterable[_Object]) -> Iterator[tuple[int, _Object]]:
    for each in objects:
        kinds = each.get("@type")
        named = [_ADDRESSED.sub("", str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])]
        ranks = [_ARTICLES.index(kind) for kind in named if kind in _ARTICLES]
        if ranks and any(each.get(key) for key in ("headline", "datePublished", "author")):
            yield min(ranks), each

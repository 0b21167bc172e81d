"""What a web page says of itself: title, authors, date, outlet, address, language.

Structured data (schema.org JSON-LD) comes first, then meta elements, then what the page shows. Each field remembers
which of these it came from.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from replikk_index.sources import dates, fields
from replikk_index.sources.draft import Builder
from replikk_index.text import clean_line

_ARTICLES = (
    "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
    "LiveBlogPosting", "BlogPosting", "TechArticle", "ScholarlyArticle", "Article", "WebPage",
)  # fmt: skip
"""Types of JSON-LD objects, the most telling first."""

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "title")
_AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl", "sailthru.author")
_DATES = (
    "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
    "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate",
)  # fmt: skip
_SITES = ("og:site_name", "application-name", "dc.publisher")
_TRACKING = re.compile(r"(?:utm_|fbclid$|gclid$|mc_[ce]id$|igshid$)")
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(?P<url>https?://\S+)")
_SINGLEFILE = re.compile(r"\burl:\s*(?P<url>https?://\S+)")
_SITE_IN_TITLE = re.compile(r"\s+[|–—·»:-]\s+")
_TAG = re.compile(r"<[^>]{0,500}>")
_DEEPEST = 12


def read(builder: Builder, tree: Any) -> None:  # noqa: ANN401 - an lxml element
    """Take what the page says of itself."""
    meta, data = _metas(tree), _linked_data(tree)
    _language(builder, tree, data)
    _address(builder, tree, meta)
    site = clean_line(_first(meta, _SITES)) or next(iter(_names(data.get("publisher"))), "")
    builder.know("source", site, "page metadata")
    _title(builder, tree, meta, data, site)
    _authors(builder, meta, data)
    _date(builder, tree, meta, data)
    tags = [tag for tag in meta.get("article:tag", []) if clean_line(tag)]
    if tags:
        fields.fill(builder, {"tags": tuple(tags)}, "page metadata")


def _metas(tree: Any) -> dict[str, list[str]]:  # noqa: ANN401
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = (element.get("content") or "").strip()
        if key and content:
            found.setdefault(key.lower(), []).append(content)
    return found


def _first(meta: Mapping[str, list[str]], keys: tuple[str, ...]) -> str:
    return next((meta[key][0] for key in keys if key in meta), "")


def _linked_data(tree: Any) -> dict[str, Any]:  # noqa: ANN401
    """The JSON-LD object that is the article, {} if there is none."""
    best: tuple[int, dict[str, Any]] = (len(_ARTICLES), {})
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            whole = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for each in _objects(whole, 0):
            kinds = each.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            rank = min((_ARTICLES.index(kind) for kind in kinds if kind in _ARTICLES), default=len(_ARTICLES))
            if rank < best[0] and (each.get("headline") or each.get("datePublished") or each.get("author")):
                best = (rank, each)
    return best[1]


def _objects(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _objects(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value[:500]:
            yield from _objects(inner, depth + 1)


def _names(value: object) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        name = each.get("name") if isinstance(each, dict) else each
        if isinstance(name, list):
            name = name[0] if name else ""
        if isinstance(name, str) and (line := _words(name)) and not line.startswith("http"):
            yield line


def _words(markup: str) -> str:
    """A line of text, of what may hold entities or tags."""
    from html import unescape

    return clean_line(_TAG.sub(" ", unescape(markup)))


def shown(element: Any) -> str:  # noqa: ANN401
    """What an element shows, as one line."""
    return clean_line("".join(element.itertext()))


def _title(builder: Builder, tree: Any, meta: Mapping[str, list[str]], data: Mapping[str, Any], site: str) -> None:  # noqa: ANN401
    headline = _words(data["headline"]) if isinstance(data.get("headline"), str) else ""
    declared = _words(_first(meta, _TITLES))
    in_head = next((shown(each) for each in tree.iter("title") if each.getparent().tag != "svg"), "")
    heads = [line for line in (shown(each) for each in tree.iter("h1")) if line]
    claims = [claim for claim in (declared, headline, in_head) if claim]
    for head in heads:
        if len(head) > 3 and any(same(head) in same(claim) for claim in claims):
            builder.know("title", head, "page heading")
            return
    builder.know("title", headline, "page metadata")
    builder.know("title", _without_site(declared, site), "page metadata")
    if len(heads) == 1:
        builder.know("title", heads[0], "page heading")
    builder.know("title", _without_site(in_head, site), "page title")


def same(title: str) -> str:
    """What two ways to write a title have in common."""
    return " ".join(re.findall(r"\w+", title.lower()))


def _without_site(title: str, site: str) -> str:
    parts = _SITE_IN_TITLE.split(title)
    if len(parts) > 1 and (not site or same(parts[-1]) == same(site)):
        return title[: title.rindex(parts[-1])].rstrip(" |–—·»:-") if site else max(parts[:2], key=len)
    return title


def _authors(builder: Builder, meta: Mapping[str, list[str]], data: Mapping[str, Any]) -> None:
    structured = tuple(dict.fromkeys((*_names(data.get("author")), *_names(data.get("creator")))))
    if structured:
        fields.fill(builder, {"author": structured}, "page metadata")
        return
    for key in _AUTHORS:
        values = tuple(_words(value) for value in meta.get(key, []) if not value.startswith("http"))
        if values and not builder.authors:
            fields.fill(builder, {"author": tuple(value.removeprefix("By ") for value in values)}, "page metadata")


def _date(builder: Builder, tree: Any, meta: Mapping[str, list[str]], data: Mapping[str, Any]) -> None:  # noqa: ANN401
    said = data.get("datePublished")
    times = (each.get("datetime") or "" for each in tree.iter("time"))
    for value, origin in (
        (said if isinstance(said, str) else "", "page metadata"),
        (_first(meta, _DATES), "page metadata"),
        (next((time for time in times if time[:4].isdigit()), ""), "time element"),
    ):
        if value and (date := dates.parse(clean_line(value))):
            builder.know_date(date.iso, date.precision, origin)


def _language(builder: Builder, tree: Any, data: Mapping[str, Any]) -> None:  # noqa: ANN401
    said = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or data.get("inLanguage") or ""
    if isinstance(said, str):
        fields.fill(builder, {"language": said}, "page language")


def _address(builder: Builder, tree: Any, meta: Mapping[str, list[str]]) -> None:  # noqa: ANN401
    links = (each.get("href") or "" for each in tree.iter("link") if "canonical" in (each.get("rel") or "").lower())
    comments = (str(each.text or "") for each in tree.xpath("//comment()[position() < 6]"))
    saved = (found["url"] for text in comments if (found := _SAVED_FROM.search(text) or _SINGLEFILE.search(text)))
    for value, origin in (
        (next(links, ""), "canonical link"),
        (_first(meta, ("og:url",)), "page metadata"),
        (next(saved, ""), "comment of the program that saved the page"),
    ):
        builder.know("url", canonical(value), origin)


def canonical(url: str) -> str:
    """An http(s) address without fragment and without what only follows readers about; "" for any other."""
    try:
        parts = urlsplit(clean_line(url))
        host, query = parts.netloc.lower(), parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not host or " " in url.strip():
        return ""
    kept = [(name, value) for name, value in query if not _TRACKING.match(name)]
    return urlunsplit((parts.scheme.lower(), host, parts.path or "/", urlencode(kept), ""))

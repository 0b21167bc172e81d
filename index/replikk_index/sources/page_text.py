"""The visible text of a page without a parser, for pages that are too much for one.

Tags are cut out by patterns that take time linear in the length of the page, whatever stands in it.
"""

import html
import re
from collections.abc import Iterator

from replikk_index.errors import Refused
from replikk_index.sources.inline import Line
from replikk_index.sources.parts import Part
from replikk_index.text import clean, clean_line

LONGEST = 20 * 1024 * 1024
"""Letters."""

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_HIDDEN = "script|style|template|svg|iframe|textarea|select|button|title|head"
_UNSEEN = re.compile(rf"<({_HIDDEN}|noscript)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_UNSEEN_WITHOUT_SCRIPTS = re.compile(rf"<({_HIDDEN})\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_LEAST_WITHOUT_SCRIPTS = 200
"""Letters of a text for readers without scripts; a shorter one only asks for them."""
_FURNITURE = re.compile(r"<(nav|footer|aside|form)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(
    r"<(?P<slash>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)(?P<rest>(?:[^<>\"']|\"[^\"<]*+\"|'[^'<]*+')*+)>?|<[!?][^<>]*+>?"
)
_OPEN = re.compile(r"<(article|main)\b", re.IGNORECASE)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small "
    "span strike strong sub sup time tt u var wbr".split()
)
_LEAST_SHARE = 0.3
"""Share of a page's letters that its article holds at least, if it is the article."""
_TITLE = re.compile(r"<title\b[^<>]*>([^<]{1,1000})", re.IGNORECASE)


def title(page: str) -> str:
    """What stands in ``<title>``, or ""."""
    found = _TITLE.search(page)
    return clean_line(html.unescape(found[1])) if found else ""


def extract(page: str) -> list[Part]:
    """The visible text in order: paragraphs, headings and list items, no marks.

    Raises:
        Refused: it is longer than any article.
    """
    whole = _COMMENT.sub(" ", page)
    seen = _UNSEEN.sub(" ", whole)
    if len(seen) > LONGEST and len(_TAG.sub("", seen)) > LONGEST:
        raise Refused(f"it is longer than {LONGEST // (1024 * 1024)} million letters; part it into several files")
    bare = _FURNITURE.sub(" ", seen)
    return list(_parts(_article(bare))) or list(_parts(seen)) or _without_scripts(whole)


def _without_scripts(page: str) -> list[Part]:
    found = list(_parts(_UNSEEN_WITHOUT_SCRIPTS.sub(" ", page)))
    return found if sum(len(part.line.text) for part in found) >= _LEAST_WITHOUT_SCRIPTS else []


def _article(page: str) -> str:
    """From the first to the last ``<article>`` or ``<main>``, if most of the page is in it."""
    found = _OPEN.search(page)
    if not found:
        return page
    end = page.lower().rfind(f"</{found[1].lower()}")
    inside = page[found.start() : end if end > found.start() else len(page)]
    return inside if len(_TAG.sub("", inside)) >= _LEAST_SHARE * len(_TAG.sub("", page)) else page


def _parts(page: str) -> Iterator[Part]:
    kind, pieces, end = "p", list[str](), 0
    for found in _TAG.finditer(page):
        pieces.append(page[end : found.start()])
        end = found.end()
        name = (found["name"] or "span").lower()
        if name in _INLINE:
            continue
        yield from _part(kind, pieces)
        pieces = []
        kind = "p" if found["slash"] or name == "br" else name
    pieces.append(page[end:])
    yield from _part(kind, pieces)


def _part(kind: str, pieces: list[str]) -> Iterator[Part]:
    text = html.unescape("".join(pieces))
    if kind == "pre":
        if clean(text).strip():
            yield Part("code", Line(clean(text)))
        return
    line = clean_line(text)
    if not line:
        return
    if kind in {"h1", "h2", "h3", "h4", "h5", "h6"}:
        yield Part("heading", Line(line), int(kind[1]))
    elif kind == "li":
        yield Part("list-item", Line(line), 1)
    else:
        yield Part("paragraph", Line(line))

"""An HTML page looked through once: everything in it that may say something about its article."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from replikk_index.sources.linked_data import LinkedData
from replikk_index.sources.parts import folded
from replikk_index.text import clean_line

Element = Any
"""An element of lxml, which brings no types."""

LONGEST = 400
"""Letters of a title or a name on a page; longer ones are something else."""

_MOST_HEADINGS = 10
_MOST_NAMES = 10
_BREAKING = ("br", "p", "div", "li", "h1", "h2", "h3", "h4", "tr", "td")
_SAVED = re.compile(r"Page saved with SingleFile\s+url:\s*(?P<url>\S+)")
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(?P<url>[^\s>]+)\s*-->")
_DATE = re.compile(r"\d{4}-\d\d")
_PUBLISHED = re.compile(r"pubdate|publish|'itemprop', 'datecreated'", re.IGNORECASE)
_LEAD_CLASS = re.compile(
    r"(?<![a-z])(?:lead|ingress|standfirst|preamble|manchet|chapo|chapeau|entradilla|vorspann|lede|dek)"
    r"(?:[-_]?(?:text|paragraph))?(?=\s|$)",
    re.IGNORECASE,
)
_LEAD_LETTERS = range(40, 701)
_LEAD_SOUGHT = 400
"""Elements after the heading among which the lead is sought."""


@dataclass(frozen=True, slots=True)
class Page:
    """What was found; nothing is judged here."""

    meta: dict[str, list[str]]
    """Contents of ``<meta>`` by name, property or itemprop in small letters."""
    title: str
    headings: tuple[str, ...]
    """Of level 1."""
    language: str
    canonical: str
    base: str
    """What relative addresses count from, as far as the page says so itself."""
    time: str
    """The first full date in a ``<time>``."""
    bylines: tuple[str, ...]
    """Texts of elements that are marked as an author's name."""
    lead: str
    data: LinkedData
    saved_url: str
    """Where a program that saved the page says it came from."""

    def named(self, *names: str) -> str:
        """The first content of the first of these that is there, or ""."""
        return next((self.meta[name][0] for name in names if name in self.meta), "")

    @property
    def titles(self) -> tuple[str, ...]:
        """Every title the page gives its article."""
        given = (self.data.headline, self.named("og:title"), self.named("twitter:title"), *self.headings)
        return tuple(title for title in given if title)


def text_of(element: Element, longest: int = LONGEST) -> str:
    """The clean text of an element on one line; "" if it has more than ``longest`` letters."""
    pieces: list[str] = []
    left = longest
    broken = next(element.iterdescendants(*_BREAKING), None) is not None
    for piece in _parted(element) if broken else element.itertext():
        left -= len(piece.strip())
        if left < 0:
            return ""  # long before the end of a whole page
        pieces.append(piece)
    text = clean_line("".join(pieces))
    return text if len(text) <= longest else ""


def _parted(element: Element) -> Iterator[str]:
    """The texts in an element, with spaces where the page breaks the line."""
    for event, each in etree.iterwalk(element, events=("start", "end")):
        if each.tag in _BREAKING:
            yield " "
        if event == "start":
            yield each.text or ""
        elif each is not element:
            yield each.tail or ""


def look(tree: Element, head: str) -> Page:
    """Look through a page.

    Args:
        tree: its root.
        head: the beginning of its source: programs that save pages leave a comment there.
    """
    meta, headings = _meta(tree), _headings(tree)
    title = next((text_of(each) for each in tree.iter("title") if each.getparent().tag != "svg"), "")
    scripts = [each.text for each in tree.iter("script") if "ld+json" in (each.get("type") or "") and each.text]
    saved = _SAVED.search(head) or _SAVED_FROM.search(head)
    links = {
        rel: each.get("href") or "" for each in tree.iter("link") for rel in (each.get("rel") or "").lower().split()
    }
    saved_url = saved["url"] if saved else ""
    base = next((each.get("href") or "" for each in tree.iter("base")), "")
    data = LinkedData(scripts, [*headings, *meta.get("og:title", ()), title])
    return Page(
        meta=meta,
        title=title,
        headings=tuple(headings),
        language=tree.get("lang")
        or tree.get("{http://www.w3.org/XML/1998/namespace}lang")
        or tree.get("xml:lang")
        or "",
        canonical=links.get("canonical", ""),
        base=base if base.startswith("http") else saved_url,
        time=_time(tree),
        bylines=tuple(_bylines(tree)),
        lead=_lead(tree, (*meta.get("og:description", ()), *meta.get("description", ()), data.description)),
        data=data,
        saved_url=saved_url,
    )


def _meta(tree: Element) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in tree.iter("meta"):
        name = (each.get("property") or each.get("name") or each.get("itemprop") or "").lower()
        content = clean_line(html.unescape(each.get("content") or ""))  # some write their entities twice
        if name and content:
            found.setdefault(name, []).append(content)
    return found


def _headings(tree: Element) -> list[str]:
    texts: list[str] = []
    for each in tree.iter("h1"):
        if text := text_of(each):
            texts.append(text)
        if len(texts) >= _MOST_HEADINGS:
            break
    return texts


def _time(tree: Element) -> str:
    dated = [each for each in tree.iter("time") if _DATE.match(each.get("datetime") or "")]
    published = (each for each in dated if _PUBLISHED.search(" ".join(map(str, each.attrib.items()))))
    best = next(published, dated[0] if dated else None)
    return "" if best is None else best.get("datetime")


def _bylines(tree: Element) -> Iterator[str]:
    """Names in elements that are marked as the author by rel or itemprop."""
    found = 0
    for each in tree.iter("a", "span", "div", "p", "address", "strong"):
        if "author" not in ((each.get("rel") or "") + " " + (each.get("itemprop") or "")).lower().split():
            continue
        inner = next((one for one in each.iter() if one.get("itemprop") == "name"), each)
        if text := inner.get("content") or text_of(inner):
            yield clean_line(text)
            found += 1
        if found >= _MOST_NAMES:
            return


def _lead(tree: Element, descriptions: tuple[str, ...]) -> str:
    """The paragraph after the heading that a class names as the lead, or that the page's description repeats."""
    wanted = {folded(each) for each in descriptions if len(each) in _LEAD_LETTERS}
    sought = 0
    for each in tree.iter("h1", "h2", "h3", "p", "div", "span", "section"):
        if each.tag == "h1" or sought:
            sought += 1
        if each.tag == "h1" or not sought:
            continue
        if sought > _LEAD_SOUGHT:
            break
        named = _LEAD_CLASS.search(each.get("class") or "") or each.get("itemprop") == "description"
        if not named and each.tag not in {"p", "h2", "h3"}:
            continue
        text = text_of(each, max(_LEAD_LETTERS))
        if len(text) in _LEAD_LETTERS and (named or folded(text) in wanted):
            return text
    return ""

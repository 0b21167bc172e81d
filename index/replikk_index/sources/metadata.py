"""Who, when, where: what an HTML page says of its article besides the text.

The page's own word counts, JSON-LD before ``<meta>`` before elements; trafilatura guesses only what is left.
"""

import re
from collections.abc import Iterable, Iterator

from replikk_index.language import normal_code
from replikk_index.sources import addresses, byline, dates, fields
from replikk_index.sources.draft import Builder
from replikk_index.sources.page import LONGEST, Element, Page
from replikk_index.sources.parts import folded
from replikk_index.text import clean_line

_TITLES = "og:title twitter:title dc.title dcterms.title parsely-title".split()
_AUTHORS = "author article:author dc.creator dcterms.creator parsely-author byl sailthru.author".split()
_DATES = (
    "article:published_time og:published_time og:article:published_time datepublished date dc.date dc.date.issued "
    "dcterms.created dcterms.issued dcterms.date parsely-pub-date sailthru.date pubdate publishdate publish-date"
).split()
_SITES = "og:site_name application-name".split()
_KEYWORDS = "article:tag news_keywords keywords".split()
_LANGUAGES = "og:locale content-language dc.language dcterms.language".split()
_TITLE_PARTS = re.compile(r"\s+[|»›·–—-]\s+|\s*[|»]\s*")
_TITLE_WORDS = 3
_MOST_TAGS = 20
_LONGEST_TAG = 60
_LONGEST_NAME = 80


def describe(builder: Builder, page: Page, tree: Element) -> None:
    """Set everything that the page says of its article.

    Args:
        builder: fields that it knows already stand.
        page: the page looked through.
        tree: the same page, for what only guessing can find.
    """
    _address(builder, page)
    _source(builder, page)
    _title(builder, page)
    _date(builder, page)
    _authors(builder, page)
    _tags(builder, page)
    declared = ((page.language, "html lang"), (page.data.language, "JSON-LD"), (page.named(*_LANGUAGES), "meta"))
    for code, origin in declared:
        builder.know("language", normal_code(code), origin)
    _guess(builder, page, tree)


def _address(builder: Builder, page: Page) -> None:
    base = page.base
    given = (
        (page.canonical, "canonical link"),
        (page.named("og:url"), "og:url"),
        *((address, "JSON-LD") for address in page.data.addresses),
        (page.saved_url, "saved page"),
    )
    for address, origin in given:
        builder.know("url", addresses.canonical(address, base), origin)


def _source(builder: Builder, page: Page) -> None:
    builder.know("source", page.named(*_SITES[:1]), "og:site_name")
    builder.know("source", page.data.publisher, "JSON-LD")
    builder.know("source", page.named(*_SITES), "meta")
    builder.know("source", addresses.host(builder.url), "address")


def _title(builder: Builder, page: Page) -> None:
    """The heading that agrees with another title is what a reader saw; then what the page names as its title."""
    named = [folded(title) for title in (page.data.headline, page.named(*_TITLES), page.title)]
    agreeing = (heading for heading in page.headings if _agrees(folded(heading), named))
    site = folded(builder.source)
    builder.know(
        "title", max((heading for heading in agreeing if folded(heading) != site), key=len, default=""), "page heading"
    )
    builder.know("title", _without_site(page.data.headline, builder.source), "JSON-LD")
    builder.know("title", _without_site(page.named(*_TITLES), builder.source), "meta")
    if len(page.headings) == 1 and folded(page.headings[0]) != site:
        builder.know("title", page.headings[0], "page heading")


def _agrees(heading: str, titles: Iterable[str]) -> bool:
    return len(heading) > 3 and any(f" {heading} " in f" {title} " for title in titles)


def _without_site(title: str, site: str) -> str:
    """A title without the outlet's name at its end."""
    if not site or not title:
        return title
    return re.sub(rf"\s*[|\-–—:·]\s*{re.escape(site)}\s*$", "", title, flags=re.IGNORECASE) or title


def _date(builder: Builder, page: Page) -> None:
    given = [(page.data.published, "JSON-LD")]
    given += [(page.named(name), f"meta {name}") for name in _DATES]
    given += [(page.time, "time element")]
    for written, origin in given:
        if found := _parsed(written):
            builder.know_date(found.iso, found.precision, origin)
            return


def _parsed(written: str) -> dates.Date | None:
    if not written:
        return None
    if date := dates.parse(written):
        return date
    found = dates.at_start(written)
    return found[0] if found else None


def _authors(builder: Builder, page: Page) -> None:
    in_meta = [name for key in _AUTHORS for name in page.meta.get(key, ())]
    seen = (page.bylines, "byline on the page")
    for written, origin in ((page.data.authors, "JSON-LD"), (in_meta, "meta author"), seen):
        names = tuple(dict.fromkeys(_names(written, builder.source)))
        fuller = builder.authors and set(builder.authors) < set(names)  # JSON-LD often names only the first
        if fuller:
            builder.authors = ()
        builder.know("authors", names, origin)


def _names(written: Iterable[str], source: str) -> Iterator[str]:
    """Names of people in what stands as author; addresses and the outlet's own name are none."""
    for each in written:
        credit = byline.read(each)
        for name in (credit.authors if credit else ()) or fields.names(each):
            if name.startswith(("http", "@", "www.")) or len(name) > _LONGEST_NAME or not any(map(str.isalpha, name)):
                continue
            if folded(name) != folded(source):
                yield name


def _tags(builder: Builder, page: Page) -> None:
    in_meta = (part for key in _KEYWORDS for each in page.meta.get(key, ()) for part in each.split(","))
    words = (word.strip() for word in (*page.data.keywords, *in_meta))
    fit = dict.fromkeys(word for word in words if 0 < len(word) <= _LONGEST_TAG)
    builder.know("tags", tuple(fit)[:_MOST_TAGS], "page")


def _likelier(guess: str, whole: str, site: str) -> str:
    """A guessed title, unless it is only the outlet's name and ``<title>`` holds a longer part."""
    parts = [part for part in _TITLE_PARTS.split(whole) if folded(part) != folded(site)]
    longest = max(parts, key=len, default="")
    name = folded(guess) == folded(site) or (guess in parts and len(guess.split()) < _TITLE_WORDS)
    return longest if name and len(longest.split()) > len(guess.split()) else guess


def _guess(builder: Builder, page: Page, tree: Element) -> None:
    """Guess what is missing; whatever trips the guessing, the article stands without it."""
    try:
        _ask(builder, page, tree)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - the parsers raise many kinds
        builder.warn(f"title, date and authors could not be guessed: {type(error).__name__}")


def _ask(builder: Builder, page: Page, tree: Element) -> None:
    """Ask trafilatura for title, date and authors; it takes as long as the text, so only where they are missing."""
    if builder.title and builder.date and builder.authors:
        return
    from trafilatura import metadata  # a fifth of a second, only in workers

    if builder.title and builder.date:
        author = metadata.extract_author(tree) or ""
    else:
        found = metadata.extract_metadata(tree, extensive=False)
        author = found.author or ""
        title = _likelier(clean_line(found.title or "")[:LONGEST], page.title, builder.source)
        builder.know("title", title, "guessed from the page")
        if date := dates.parse(found.date or ""):
            builder.know_date(date.iso, date.precision, "guessed from the page")
    builder.know("authors", tuple(dict.fromkeys(_names(author.split("; "), builder.source))), "guessed from the page")

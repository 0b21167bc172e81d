"""What pages say of themselves, in the many ways in which they say it."""

import json

import pytest

from replikk_index.sources import html
from replikk_index.sources.draft import Draft
from tests.pages import LONG

PARAGRAPHS = "".join(f"<p>{text}</p>" for text in LONG)
SITE = '<meta property="og:site_name" content="Fjordposten">'


def read(head: str = "", top: str = "") -> Draft:
    return html.read(f"<html lang=nb><head><meta charset=utf-8>{head}</head><body>{top}{PARAGRAPHS}</body>".encode())


def described(**fields: object) -> Draft:
    data = {"@type": "NewsArticle", "headline": "Havna er stengt", **fields}
    return read(f'<script type="application/ld+json">{json.dumps(data)}</script>')


@pytest.mark.parametrize(
    ("head", "top"),
    [
        ("<title>Fjordposten » Havna er stengt</title>", ""),
        (f"<title>Havna er stengt - Fjordposten</title>{SITE}", "<header><h1>Fjordposten</h1></header>"),
        ("<title>Havna er stengt</title>", "<h1>Havna<br>er <span>stengt</span></h1>"),
        ("<title>Havna er stengt</title>", "<h1><div>Havna er</div><div>stengt</div></h1>"),
    ],
)
def test_titles(head: str, top: str) -> None:
    assert read(head, top).title == "Havna er stengt"


def test_entities_that_were_written_twice() -> None:
    assert read('<meta property="og:title" content="Havna er &amp;quot;stengt&amp;quot;">').title == 'Havna er "stengt"'


@pytest.mark.parametrize(
    "author",
    [
        "Nora Vik, Ola Berg",
        {"name": ["Nora Vik", "Ola Berg"]},
        {"@list": [{"name": "Nora Vik"}, {"givenName": "Ola", "familyName": "Berg"}]},
        [{"name": "Av Nora Vik og Ola Berg"}],
        [{"name": "Nora Vik, journalist"}, {"name": "Ola Berg Fotograf"}],
    ],
)
def test_authors(author: object) -> None:
    assert described(author=author).authors == ("Nora Vik", "Ola Berg")


@pytest.mark.parametrize("kind", ["http://schema.org/NewsArticle", "schema:NewsArticle", ["Thing", "NewsArticle"]])
def test_types_may_be_addresses(kind: object) -> None:
    found = described(**{"@type": kind, "datePublished": ["2017-11-09"]})
    assert (found.title, found.date, found.origins["date"]) == ("Havna er stengt", "2017-11-09", "JSON-LD")


def test_articles_in_a_list_are_others() -> None:
    other = {"@type": "NewsArticle", "headline": "Elgen tok bussen", "author": "Per Foss"}
    data = {"@type": "ItemList", "itemListElement": [other]}
    found = read(f'<title>Havna</title><script type="application/ld+json">{json.dumps(data)}</script>')
    assert found.authors == ()


def test_the_time_that_is_marked_as_published_counts() -> None:
    found = read(
        "<title>Havna</title>", "<time datetime=2019-01-01>nå</time><time pubdate datetime=2017-11-09>da</time>"
    )
    assert (found.date, found.origins["date"]) == ("2017-11-09", "time element")


def test_a_link_may_have_several_relations() -> None:
    assert (
        read('<link rel="Canonical alternate" href="https://avis.example/havna">').url == "https://avis.example/havna"
    )

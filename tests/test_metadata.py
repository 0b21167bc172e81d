"""Title, authors, date, outlet and address of an HTML page."""

import json

import pytest

from replikk_index.models import Article
from replikk_index.sources import addresses, read
from tests.pages import page

NEWS = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Havna er stengt",
    "datePublished": "2024-05-09T06:15:00+02:00",
    "author": [{"@type": "Person", "name": "Nora Vik"}],
    "publisher": {"@type": "Organization", "name": "Fjordposten"},
    "mainEntityOfPage": "https://fjordposten.example/havna",
    "inLanguage": "nb",
}


def ld(content: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(content)}</script>'


def meta(**contents: str) -> str:
    return "".join(f'<meta property="{name.replace("_", ":", 1)}" content="{text}">' for name, text in contents.items())


def article(head: str, body: str = "", lang: str = "nb") -> Article:
    return read(page(body, head, lang).encode(), "havna.html", "arkiv/havna.html")


def test_linked_data_comes_first_and_says_so() -> None:
    found = article(ld(NEWS))
    assert (found.title, found.date, found.date_precision) == ("Havna er stengt", "2024-05-09T06:15", "minute")
    assert (found.authors, found.url) == (("Nora Vik",), "https://fjordposten.example/havna")
    assert found.origins["date"] == "JSON-LD"
    assert found.origins["title"] == "page heading"


def test_the_article_is_found_in_a_graph_and_authors_by_their_id() -> None:
    news = {**NEWS, "author": {"@id": "#nora"}, "publisher": {"@id": "#avis"}}
    others = [
        {"@type": "NewsArticle", "headline": "En helt annen sak", "author": "Per Foss", "datePublished": "2020-01-01"},
        {"@type": "Person", "@id": "#nora", "givenName": "Nora", "familyName": "Vik", "name": "Nora Vik"},
        {"@type": "Organization", "@id": "#avis", "name": "Fjordposten"},
    ]
    found = article(ld({"@graph": [*others, news]}))
    assert (found.authors, found.source, found.date[:10]) == (("Nora Vik",), "Fjordposten", "2024-05-09")


@pytest.mark.parametrize("content", ["{", "[" * 5000, '{"@type": 3, "headline": {"a": []}}', '"bare tekst"', "null"])
def test_broken_linked_data_does_no_harm(content: str) -> None:
    found = article(f'<script type="application/ld+json">{content}</script>')
    assert found.title == "Havna er stengt"


def test_the_heading_counts_where_it_agrees_with_another_title() -> None:
    assert article(meta(og_title="Havna er stengt etter nattas uhell")).title == "Havna er stengt"
    assert article(meta(og_title="Noe annet | Fjordposten", og_site_name="Fjordposten")).title == "Havna er stengt"
    head = ld({**NEWS, "headline": "Sperret &amp; stengt"})
    other = page(head=head).replace("<h1>Havna er stengt</h1>", "<h1>Fjordposten</h1><h1>Meny</h1>")
    assert read(other.encode(), "h.html", "a/h").title == "Sperret & stengt"


def test_meta_elements_fill_in() -> None:
    head = meta(article_published_time="2023-11-02", article_author="Av Nora Vik og Per Foss", article_tag="havn")
    found = article(head + '<meta property="og:site_name" content="Fjordposten">')
    assert (found.date, found.authors, found.source) == ("2023-11-02", ("Nora Vik", "Per Foss"), "Fjordposten")
    assert found.tags == ("havn",)
    assert found.origins["date"] == "meta article:published_time"


def test_time_and_author_elements_are_the_last_to_be_asked() -> None:
    found = article("", '<p><a rel="author" href="/n">Nora Vik</a> <time datetime="2022-03-04">4. mars</time></p>')
    assert (found.date, found.authors) == ("2022-03-04", ("Nora Vik",))


def test_a_byline_with_more_names_than_linked_data_is_believed() -> None:
    found = article(ld(NEWS), '<p><a rel="author">Nora Vik</a> <a rel="author">Per Foss</a></p>')
    assert found.authors == ("Nora Vik", "Per Foss")


def test_the_text_has_a_say_in_the_language() -> None:
    assert article("", lang="en").language == "nb"
    assert article("", lang="").language == "nb"


@pytest.mark.parametrize(
    ("comment", "url"),
    [
        ("<!-- saved from url=(0033)https://fjordposten.example/havna -->", "https://fjordposten.example/havna"),
        (
            "<!--\n Page saved with SingleFile \n url: https://fjordposten.example/havna?utm_source=x#topp \n"
            " saved date: Thu May 09 2024 10:00:00 GMT+0200 \n-->",
            "https://fjordposten.example/havna",
        ),
    ],
)
def test_a_saved_page_tells_its_address(comment: str, url: str) -> None:
    found = read((comment + page()).encode(), "havna.html", "arkiv/havna.html")
    assert (found.url, found.source) == (url, "fjordposten.example")


@pytest.mark.parametrize(
    ("given", "canonical"),
    [
        ("HTTPS://Avis.Example:443/Sak/1?utm_medium=a&id=4&fbclid=z#kommentarer", "https://avis.example/Sak/1?id=4"),
        ("http://avis.example/?sak=4", "http://avis.example/?sak=4"),
        ("http://avis.example/", ""),  # the front page stands for no article
        ("https://avis.example", ""),
        ("/sak/1", ""),
        ("ftp://avis.example/sak", ""),
        ("javascript:alert(1)", ""),
        ("https://nora:hemmelig@avis.example/sak", ""),
        ("https://[avis/sak", ""),
        ("https://avis.example/sak\x1b[2J", ""),
        ("https://avis.example/" + "x" * 3000, ""),
        ("https://avis.example/no" + "\u0301" * 9 + "ra", "https://avis.example/nó" + "\u0301" * 4 + "ra"),
    ],
)
def test_canonical_addresses(given: str, canonical: str) -> None:
    assert addresses.canonical(given) == canonical


def test_a_relative_address_counts_from_where_the_page_was_saved() -> None:
    assert addresses.canonical("/sak/1", "https://avis.example/forside") == "https://avis.example/sak/1"

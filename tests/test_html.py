"""The article in an HTML page: its text as blocks with marks, and what is left out or set aside."""

from replikk_index.models import Article, Related
from replikk_index.sources import read
from tests.pages import LONG, page

BASE = '<link rel="canonical" href="https://fjordposten.example/lauvhamn/havna">'


def article(body: str = "", head: str = "", lang: str = "nb") -> Article:
    return read(page(body, head, lang).encode(), "havna.html", "arkiv/havna.html")


def blocks(found: Article) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, found.text[block.start : block.end]) for block in found.blocks]


def added(body: str, head: str = "") -> list[tuple[str, int, str]]:
    """The blocks that ``body`` brings in after the three paragraphs."""
    found = blocks(article(body, head))
    assert [text for _, _, text in found[:3]] == list(LONG)
    return found[3:]


def test_the_text_is_the_article_without_what_stands_around_it() -> None:
    found = article()
    assert found.title == "Havna er stengt"
    assert found.text == "\n\n".join(LONG)
    assert {block.kind for block in found.blocks} == {"paragraph"}
    assert found.language == "nb"
    assert found.warnings == ()


def test_headings_lists_quotations_and_code_keep_their_kind() -> None:
    body = """<h2>Tåke</h2><p>Det var tett tåke i hele fjorden da det skjedde, sier vakta.</p>
    <h3>Bøyer</h3><ul><li>Ei rød bøye<ul><li>ved skjæret</li></ul></li><li>Ei grønn bøye</li></ul>
    <ol><li>Taue vekk</li><li>Åpne igjen</li></ol>
    <blockquote><p>Vi har sagt fra.</p><p>I tre år.</p></blockquote>
    <pre><code>lys = 3\n    rødt = 1</code></pre>"""
    assert added(body) == [
        ("heading", 2, "Tåke"),
        ("paragraph", 0, "Det var tett tåke i hele fjorden da det skjedde, sier vakta."),
        ("heading", 3, "Bøyer"),
        ("list-item", 1, "Ei rød bøye"),
        ("list-item", 2, "ved skjæret"),
        ("list-item", 1, "Ei grønn bøye"),
        ("list-item", 1, "1. Taue vekk"),
        ("list-item", 1, "2. Åpne igjen"),
        ("quotation", 0, "Vi har sagt fra."),
        ("quotation", 0, "I tre år."),
        ("code", 0, "lys = 3\n    rødt = 1"),
    ]


def test_emphasis_and_links_are_marks() -> None:
    body = """<p>Hun var <b>først <i>på</i> stedet</b> og leste <a href="/regler">reglene</a> høyt.
    Skriv til <a href="mailto:havn@lauvhamn.example">havna</a>, ikke <a href="javascript:alert(1)">hit</a>,
    og bruk <code>kanal 16</code>.</p>"""
    found = article(body, BASE)
    assert [(mark.kind, found.text[mark.start : mark.end], mark.target) for mark in found.marks] == [
        ("strong", "først på stedet", ""),
        ("emphasis", "på", ""),
        ("link", "reglene", "https://fjordposten.example/regler"),
        ("link", "havna", "mailto:havn@lauvhamn.example"),
        ("code", "kanal 16", ""),
    ]


def test_breaks_part_paragraphs_where_a_sentence_ends() -> None:
    body = """<p><b>Hva så du</b><br>– Ingenting, svarer Vik.<br>– Og så smalt det.</p>
    <p>Ei linje<br>som går videre.</p><div>Løs tekst i en boks<br><br>og et avsnitt til av den.</div>"""
    assert [text for _, _, text in added(body)] == [
        "Hva så du",
        "– Ingenting, svarer Vik.",
        "– Og så smalt det.",
        "Ei linje som går videre.",
        "Løs tekst i en boks",
        "og et avsnitt til av den.",
    ]


def test_captions_are_kept_as_captions() -> None:
    body = '<figure><img src="/b.jpg" alt=""><figcaption>Moloen i tåke. Foto: Nora Vik</figcaption></figure>'
    assert added(f"{body}<p>Etter bildet går saken videre som før.</p>") == [
        ("caption", 0, "Moloen i tåke. Foto: Nora Vik"),
        ("paragraph", 0, "Etter bildet går saken videre som før."),
    ]


def test_links_to_other_articles_are_related_not_text() -> None:
    body = """<p><strong>Les også:</strong> <a href="/ferge">Fergen som aldri kom</a></p>
    <p>Etter lenken går saken videre som før.</p>
    <a href="https://fjordposten.example/bro"><img src="/b.jpg"><h3>Broen åpner igjen</h3></a>
    <aside><h4>Les også</h4><ul><li><a href="/a">Tåke i fjorden</a></li><li><a href="/b">Nye bøyer</a></li></ul></aside>
    <p>Og der slutter den, til noe nytt skjer.</p>"""
    found = article(body, BASE)
    after, end = found.text.index("Etter lenken"), found.text.index("Og der slutter")
    assert found.related == (
        Related("Les også: Fergen som aldri kom", "https://fjordposten.example/ferge", after),
        Related("Broen åpner igjen", "https://fjordposten.example/bro", end),
        Related("Tåke i fjorden", "https://fjordposten.example/a", end),
        Related("Nye bøyer", "https://fjordposten.example/b", end),
    )
    assert [text for _, _, text in blocks(found)[3:]] == [
        "Etter lenken går saken videre som før.",
        "Og der slutter den, til noe nytt skjer.",
    ]


def test_the_lead_is_the_first_block_also_where_it_stands_outside_the_text() -> None:
    lead = "Innløpet til Lauvhamn er sperret etter nattas uhell, og fergen må bruke den gamle kaia."
    head = f'<meta property="og:description" content="{lead}">'
    source = page(head=head).replace("</h1>", f'</h1><div class="topp"><h2>{lead}</h2></div>')
    found = read(source.encode(), "havna.html", "arkiv/havna.html")
    assert found.lead == lead
    assert blocks(found)[0] == ("paragraph", 0, lead)
    assert found.text.count(lead) == 1


def test_byline_and_dateline_are_no_text() -> None:
    source = page().replace("</h1>", "</h1><p>Av Per Foss</p>").replace("<p>To båter", "<p>LAUVHAMN (NTB) To båter")
    found = read(source.encode(), "havna.html", "arkiv/havna.html")
    assert (found.authors, found.place) == (("Per Foss",), "Lauvhamn")
    assert found.text == "\n\n".join(LONG)


def test_the_marks_of_a_q_element_are_written() -> None:
    ((_, _, text),) = added("<p>Hun kalte det <q>en natt uten like</q> i loggen.</p>")
    assert text == "Hun kalte det “en natt uten like” i loggen."


def test_tables_become_rows() -> None:
    body = "<table><tr><th>Båt</th><th>Meter</th></tr><tr><td>Solrenning</td><td>12</td></tr></table>"
    assert [text for _, _, text in added(body)] == ["Båt | Meter", "Solrenning | 12"]


def test_a_short_article_keeps_its_paragraphs() -> None:
    found = read(
        b"<html><body><h1>Kort</h1><p>Kaia er tom.</p><p>Ingen vet hvorfor.</p></body></html>", "k.html", "a/k"
    )
    assert (found.title, found.text) == ("Kort", "Kaia er tom.\n\nIngen vet hvorfor.")


def test_a_page_of_a_headline_alone_is_an_article() -> None:
    found = read(b"<html><body><h1>Havna er stengt</h1></body></html>", "k.html", "a/k")
    assert (found.title, found.text) == ("Havna er stengt", "Havna er stengt")

"""Pages as they come from old sites, from programs that save them, and from sites that need scripts."""

from textwrap import fill

import pytest

from replikk_index.errors import Refused
from replikk_index.sources import html
from replikk_index.sources.draft import Draft
from tests.pages import LONG, page

PARAGRAPHS = "".join(f"<p>{text}</p>" for text in LONG)
TEXT = "\n\n".join(LONG)


def blocks(draft: Draft) -> list[tuple[str, str]]:
    return [(block.kind, draft.text[block.start : block.end]) for block in draft.blocks]


def read(body: str, head: str = "") -> Draft:
    return html.read(
        f"<html lang=nb><head><meta charset=utf-8><title>Havna er stengt</title>{head}</head>{body}</html>".encode()
    )


@pytest.mark.parametrize(
    "script",
    [
        '//<![CDATA[\n{"@type":"NewsArticle","headline":"Havna er stengt","author":{"name":"Nora Vik"}}\n//]]>',
        '<!-- {"@type":"NewsArticle","headline":"Havna er stengt","author":{"name":"Nora Vik"}} -->',
        '{"@type":"NewsArticle","headline":"Havna er stengt","author":{"name":"Nora Vik",},};',
        '[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"Havna\ner stengt","author":["Nora Vik"]}]',
    ],
)
def test_linked_data_is_read_in_its_wrappings(script: str) -> None:
    draft = html.read(page(head=f'<script type="application/ld+json">{script}</script>').encode())
    assert (draft.authors, draft.origins["authors"]) == (("Nora Vik",), "JSON-LD")


def test_the_way_to_the_page_is_no_text() -> None:
    path = "<ul><li>Hjem</li><li>Nyheter</li></ul><p>Av Nora Vik</p>"
    draft = read(f"<body><article>{path}<h1>Havna er stengt</h1>{PARAGRAPHS}</article></body>")
    assert (draft.text, draft.authors) == (TEXT, ("Nora Vik",))


def test_what_can_end_no_article_is_dropped() -> None:
    tail = "<h3>Mer om saken</h3><p>.</p><p>Publisert 9. november 2017</p><p>Kommentarer</p>"
    draft = read(f"<body><article><h1>Havna er stengt</h1>{PARAGRAPHS}{tail}</article></body>")
    assert (draft.text, draft.date) == (TEXT, "2017-11-09")


def test_a_table_that_makes_the_layout_is_parted_into_paragraphs() -> None:
    draft = read(
        f"<body><table><tr><td><a href=/>Hjem</a></td><td><b>Havna er stengt</b>{PARAGRAPHS}</td></tr></table>"
    )
    assert draft.text == TEXT


def test_written_lines_keep_their_breaks() -> None:
    draft = read(
        f"<body><article><h1>Havna er stengt</h1>{PARAGRAPHS}<pre>mandag  8\n  tirsdag 9</pre></article></body>"
    )
    assert blocks(draft)[-1] == ("code", "mandag  8\n  tirsdag 9")


def test_a_page_that_is_one_plain_text_gets_its_paragraphs() -> None:
    first, *others = (fill(text, 60) for text in LONG)
    draft = read("<body><pre>" + "\n\n".join([first, "* to båter\n* en mole", *others]) + "\n</pre></body>")
    assert [kind for kind, _ in blocks(draft)] == ["paragraph", "list-item", "list-item", "paragraph", "paragraph"]
    assert [text for kind, text in blocks(draft) if kind == "paragraph"] == list(LONG)


def test_hidden_elements_are_not_shown() -> None:
    draft = html.read(page("<div hidden><p>Bare for dem som er logget inn.</p></div>").encode())
    assert draft.text == TEXT


def test_text_for_readers_without_scripts_is_the_last_resort() -> None:
    assert read(f"<body><div id=app></div><noscript>{PARAGRAPHS}</noscript></body>").text == TEXT
    with pytest.raises(Refused, match="no text in it"):
        read("<body><div id=app></div><noscript>Slå på JavaScript.</noscript></body>")


def test_a_button_in_a_caption_is_no_text() -> None:
    figure = "<figure><img src=x><figcaption>Moloen i går. <button>Vis mer</button></figcaption></figure>"
    assert ("caption", "Moloen i går.") in blocks(html.read(page(figure).encode()))


@pytest.mark.parametrize(
    ("body", "head", "said"),
    [
        (
            "<frameset cols='1,2'><frame src=a.html><noframes><p>Rammer.</p></noframes></frameset>",
            "",
            "only holds frames",
        ),
        ("<frameset cols='1,2'><frame src=a.html></frameset>", "", "only holds frames"),
        ("<body><p>Siden er flyttet.</p></body>", "<meta http-equiv=refresh content='0; url=/ny'>", "leads on"),
    ],
)
def test_signposts_are_refused(body: str, head: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        read(body, head)


def test_a_page_that_reloads_itself_is_an_article() -> None:
    reload = '<meta http-equiv="refresh" content="300">'
    assert TEXT in html.read(page(head=reload).encode()).text
    assert read("<body><p>Havna er stengt i dag.</p></body>", reload).text == "Havna er stengt i dag."


def test_escape_sequences_leave_nothing_behind() -> None:
    noise = "\x1b]52;c;aGVp\x07&#27;[31m\x9b1m"
    draft = html.read(
        page(f"<p>To skip{noise} ligger og venter utenfor.</p>").replace("Havna", f"Ha{noise}vna").encode()
    )
    assert draft.title == "Havna er stengt"
    assert draft.text.endswith("To skip ligger og venter utenfor.")


def test_what_was_set_aside_in_a_table_comes_back() -> None:
    figure = "<figure><img src=x><figcaption>Moloen i går.</figcaption></figure>"
    table = f"<table><tr><td>mandag<br><br>tirsdag</td><td>8</td></tr><tr><td>{figure}</td><td>9</td></tr></table>"
    draft = html.read(page(f"<p>{LONG[0]} Slik går det.</p>{table}").encode())
    assert "⟦" not in draft.text
    assert ("paragraph", "mandag tirsdag | 8") in blocks(draft)


def test_characters_that_are_no_xml_cost_nothing_else() -> None:
    odd = "\x01\ufffe&#1;&#xfffe;"
    top = f'<a class="author" href=x>{odd}</a>{odd}<div class="author">Av Nora Vik</div>{odd}'
    assert html.read(page(f"{top}<p>To skip{odd} ligger og venter.</p>").encode()).text.startswith(TEXT)


def test_a_plain_text_of_very_many_lines_stays_one_piece() -> None:
    draft = read("<body><pre>" + "En linje.\n\n" * 10_000 + "</pre></body>")
    assert blocks(draft)[0][0] == "code"
    assert draft.text.count("En linje.") == 10_000

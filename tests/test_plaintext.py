"""Plain-text articles: what the page says without markup."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replikk_index.errors import Refused
from replikk_index.sources import dateline, headers, sentences
from replikk_index.sources.draft import Draft
from replikk_index.sources.plaintext import read
from replikk_index.text import clean

DUMP = """ date 2021-03 FJELLBY (DT) Ferjerederiet i Sundvær legger fra kai for siste gang i april. Nå frykter folk på
øyene at ingen tar over.

– Vi har seilt her i femti år, og det er vondt å slutte, sa skipper Torleif Ånes da han tok imot DT i styrhuset på \
mandag morgen.

Les også: Derfor går broen ikke opp i budsjettet



Ingen anbud



– Det kom ingen anbud. Vi må gå ut på nytt, og det tar tid, varslet fylkesråd Grete Molund.

Saken skal opp i fylkestinget før påske, opplyser hun.

Kort varsel



Skolen på Ytterøya fikk vite det gjennom en lapp på døren, og rektoren har ennå ikke fått svar fra fylket.

DT på Ytterøya: Skolen er truet



Håpet ligger i sør



I Sørsund har de løst det med en liten båt som kommunen eier, og der er køene borte for lengst.

Lakseby: Vi gir ikke opp broen

Lang venting

– Hvor lenge må dere vente?

– Vi venter til noen svarer, sier Ånes.

Les også: Slik ble rutene kuttet"""


def blocks(draft: Draft, kind: str) -> list[str]:
    return [draft.text[block.start : block.end] for block in draft.blocks if block.kind == kind]


def check(draft: Draft) -> None:
    """Hold the invariants that every reader must keep."""
    place = 0
    for block in draft.blocks:
        assert place <= block.start < block.end <= len(draft.text)
        assert not draft.text[place : block.start].strip()
        assert block.kind == "code" or "\n" not in draft.text[block.start : block.end]
        place = block.end
    assert not draft.text[place:].strip()
    assert draft.blocks
    for mark in draft.marks:
        assert any(block.start <= mark.start < mark.end <= block.end for block in draft.blocks)
    for line in draft.related:
        assert line.offset == len(draft.text) or any(block.start == line.offset for block in draft.blocks)
    assert clean(draft.text) == draft.text
    assert draft.title
    assert draft.text.startswith(draft.lead)
    for name in ("title", "date", "place", "source", "authors", "lead", "language"):
        assert not getattr(draft, name) or draft.origins[name]


def test_a_dump_with_one_header_glued_to_the_lead() -> None:
    draft = read(DUMP)
    check(draft)
    assert (draft.date, draft.date_precision, draft.place, draft.source) == ("2021-03", "month", "Fjellby", "DT")
    assert draft.language == "nb"
    assert draft.text.startswith("Ferjerederiet i Sundvær")
    assert draft.title == "Ferjerederiet i Sundvær legger fra kai for siste gang i april."
    assert blocks(draft, "heading") == ["Ingen anbud", "Kort varsel", "Håpet ligger i sør", "Lang venting"]
    assert [line.text for line in draft.related] == [
        "Les også: Derfor går broen ikke opp i budsjettet",
        "DT på Ytterøya: Skolen er truet",
        "Lakseby: Vi gir ikke opp broen",
        "Les også: Slik ble rutene kuttet",
    ]
    assert draft.text[draft.related[0].offset :].startswith("Ingen anbud")
    assert draft.related[-1].offset == len(draft.text)
    assert draft.origins["date"] == "header line"
    assert draft.origins["place"] == draft.origins["source"] == "dateline"
    assert draft.origins["title"] == "first sentence"
    assert "– Hvor lenge må dere vente?" in blocks(draft, "paragraph")


def test_title_byline_date_line() -> None:
    draft = read(
        "Broen som ble til slutt\n\nIngressen forteller hva saken handler om, og hvem den gjelder mest for.\n\n"
        "Av Grete Molund og Per van Strand\nPublisert: 9. mars 2021 kl. 14.03\n\n"
        "Teksten begynner her, og den er lengre enn tittelen over.\n\nFoto: Siv Hauge / Dagens Tidende\n"
    )
    check(draft)
    assert draft.title == "Broen som ble til slutt"
    assert draft.authors == ("Grete Molund", "Per van Strand")
    assert (draft.date, draft.origins["date"]) == ("2021-03-09T14:03", "date line")
    assert draft.lead.startswith("Ingressen")
    assert "Av Grete" not in draft.text
    assert "Publisert" not in draft.text
    assert blocks(draft, "caption") == ["Foto: Siv Hauge / Dagens Tidende"]


@pytest.mark.parametrize(
    ("line", "place", "source", "rest"),
    [
        ("LAUVHAMN/HOLMAVÅG (NTB) Etter lang tid", "Lauvhamn/Holmavåg", "NTB", "Etter lang tid"),
        ("HAYFORD, Calif. (AP) — The mayor", "Hayford, Calif.", "AP", "The mayor"),
        ("LAUVHAMN/THE MOLE, March 7 (Reuters) - Two ships", "Lauvhamn/The Mole", "Reuters", "Two ships"),
        ("(Reuters) — Two ships", "", "Reuters", "Two ships"),
        ("Holmavåg (NTB): Regjeringen", "Holmavåg", "NTB", "Regjeringen"),
        ("MO I RANA: Verket", "Mo i Rana", "", "Verket"),
        ("Paris, 9 nov (AFP) - Le maire", "Paris", "AFP", "Le maire"),
        ("FJELLBY – Ordføreren", "Fjellby", "", "Ordføreren"),
    ],
)
def test_datelines(line: str, place: str, source: str, rest: str) -> None:
    found = dateline.find(line)
    assert found is not None
    assert (found.place, found.source, line[found.end :]) == (place, source, rest)


@pytest.mark.parametrize(
    "line",
    [
        "NATO (NTB) er på vei til møte",
        "USA: En ny avtale er klar",
        "FAKTA: Dette er saken",
        "Ministry of Technology (MOTIE) said so",
        "Hendrik Stark (CDU) sagte gestern",
        "Ordføreren (Ap) sier nei",
        "Regjeringen vil kutte",
    ],
)
def test_what_is_no_dateline(line: str) -> None:
    assert dateline.find(line) is None


def test_a_header_block_needs_two_known_lines_or_a_title() -> None:
    both = headers.split("Tittel: Broen\nKilde: Dagens\n  Tidende\nNummer: 4\n\nTeksten.")
    assert both.fields == {"tittel": "Broen", "kilde": "Dagens Tidende", "nummer": "4"}
    assert both.body.strip() == "Teksten."
    assert headers.split("Title: Broen\n\nTeksten.").fields == {"title": "Broen"}
    for text in ("Saken er: den er tapt.\n\nMer.", "Kilde: alene\n\nMer.", "Tittel: Broen\nEn linje til\n\nMer."):
        assert headers.split(text).fields == {}
        assert headers.split(text).body == text


def test_header_fields_are_read() -> None:
    draft = read(
        "Title: The bridge\nDate: March 9, 2021\nAuthor: Molund, Grete\nSource: The Daily Sound\nTags: roads, sea\n"
        "Language: en-GB\nURL: https://example.org/a\n\nThe text is about the bridge, and it is long enough.\n"
    )
    check(draft)
    assert (draft.title, draft.date, draft.source) == ("The bridge", "2021-03-09", "The Daily Sound")
    assert draft.authors == ("Grete Molund",)
    assert (draft.tags, draft.url, draft.language) == (("roads", "sea"), "https://example.org/a", "en")


def test_an_odd_date_is_reported() -> None:
    draft = read("Title: A\nDate: sometime soon\n\nSome text that goes on for a while.")
    assert draft.date == ""
    assert "sometime soon" in draft.warnings[0]


def test_wrapped_lines_are_joined_and_speech_is_not() -> None:
    draft = read(
        "En tittel uten punktum\n\nDette er en lang linje som er brutt av den som skrev\nden, og her går den"
        " videre til det er slutt.\n– Nå sier jeg noe, sa hun.\n– Og jeg svarer, sa han.\n"
    )
    assert blocks(draft, "paragraph") == [
        "Dette er en lang linje som er brutt av den som skrev den, og her går den videre til det er slutt.",
        "– Nå sier jeg noe, sa hun.",
        "– Og jeg svarer, sa han.",
    ]


def test_lists_and_marked_headings() -> None:
    draft = read(
        "Tittel\n======\n\nDette er innledningen til saken.\n\n## Krav\n\n• flere brønner\n• bedre varsling\n\n"
        "- mer penger\n- mer tid\n\n1. først dette\n2. så dette\n\n- Dette er tale, sa hun.\n\n***\n\n"
        "Slutt på saken.\n"
    )
    check(draft)
    assert (draft.title, draft.origins["title"]) == ("Tittel", "heading")
    assert blocks(draft, "heading") == ["Krav"]
    assert blocks(draft, "list-item") == [
        "flere brønner",
        "bedre varsling",
        "mer penger",
        "mer tid",
        "1. først dette",
        "2. så dette",
    ]
    assert "- Dette er tale, sa hun." in blocks(draft, "paragraph")


def test_a_book_without_its_licence() -> None:
    draft = read(
        "The Project Gutenberg eBook\n\nTitle: Sea Songs\nAuthor: Ann Holder\nRelease Date: May 2, 2020 [eBook #1]\n"
        "\n*** START OF THE PROJECT GUTENBERG EBOOK SEA SONGS ***\n\n"
        "The sea was calm that day, and the boat lay still.\n\n"
        "*** END OF THE PROJECT GUTENBERG EBOOK SEA SONGS ***\n\nLicence text.\n"
    )
    assert (draft.title, draft.authors, draft.date) == ("Sea Songs", ("Ann Holder",), "2020-05-02")
    assert draft.text == "The sea was calm that day, and the boat lay still."


def test_the_file_name_is_the_last_resort() -> None:
    draft = read("• punkt en\n• punkt to\n", name="2021-03-09_referat")
    assert (draft.date, draft.origins["date"]) == ("2021-03-09", "file name")
    assert draft.origins["title"] == "file name"


@pytest.mark.parametrize("text", ["", "\n\n \t\n", "\x00\x01", "-----\n"])
def test_no_text_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        read(text)


def test_sentences() -> None:
    text = "Hun traff J. Hansen kl. 14 den 3. mai, bl.a. om broen. «Kommer du?» spurte hun. – Nei! Han gikk."
    assert sentences.split(text, "nb") == [
        "Hun traff J. Hansen kl. 14 den 3. mai, bl.a. om broen.",
        "«Kommer du?» spurte hun.",
        "– Nei!",
        "Han gikk.",
    ]


LINES = st.sampled_from(
    "||||Title: x|date 2021-03 |HOLMAVÅG (NTB) Tekst|Av Kari Ås|9. mars 2021|– Ja.|- nei|* a|1. b|# H|=====|---|+++"
    "|Foto: A|Les også: B|Les også|Label: Title here|Kort linje|a: b|x = 1|\x1b[31m"
    "|En lengre linje med tekst som går.".split("|")
)


@settings(max_examples=200)
@given(st.lists(LINES | st.text(max_size=20), max_size=25).map("\n".join))
def test_no_input_breaks_the_reader(text: str) -> None:
    try:
        draft = read(text)
    except Refused:
        return
    check(draft)


@pytest.mark.parametrize(
    "text", ["a", "-", "A", "1", "- a\n", "a: b\n", "Foto: ", "Les også: ", "Av A og ", "(", "\t", "# a\n"]
)
def test_a_megabyte_of_anything_is_read(text: str) -> None:
    try:
        check(read(text * (300_000 // len(text))))
    except Refused:
        assert not text.strip(" -\t")

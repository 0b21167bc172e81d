"""Lines between a title and its article, and the dateline before the first sentence: who, where, when, for whom."""

import pytest

from replikk_index.sources import byline, credits, plaintext
from replikk_index.sources.draft import Builder
from replikk_index.sources.fields import names

LEAD = "Kommunestyret vedtok tirsdag å bygge ny bru over elva, etter elleve års strid om hvor den skulle ligge."


@pytest.mark.parametrize(
    ("line", "authors", "source", "date"),
    [
        ("Av Nora Vik og Ola Berg", ("Nora Vik", "Ola Berg"), "", ""),
        ("Tekst: Nora Vik Foto: Ola Berg", ("Nora Vik",), "", ""),
        ("Av Nora Vik, foto: Ola Berg", ("Nora Vik",), "", ""),
        ("Av Nora Vik, nora@avis.example", ("Nora Vik",), "", ""),
        ("Av Nora Vik, journalist", ("Nora Vik",), "", ""),
        ("Av Nora Vik, 9. november 2017", ("Nora Vik",), "", "2017-11-09"),
        ("Av Nora Vik (Fjordposten)", ("Nora Vik",), "Fjordposten", ""),
        ("Von Anna Fell und Karl von der Aue", ("Anna Fell", "Karl von der Aue"), "", ""),
        ("By Anna Fell | Reporter", ("Anna Fell",), "", ""),
        ("Av NTB", ("NTB",), "NTB", ""),
        ("BYLINE: Nora Vik", ("Nora Vik",), "", ""),
        ("Kilde: Fjordposten", (), "Fjordposten", ""),
        ("Publisert 9. november 2017 kl. 14.03", (), "", "2017-11-09T14:03"),
    ],
)
def test_bylines(line: str, authors: tuple[str, ...], source: str, date: str) -> None:
    found = byline.read(line)
    assert found
    assert (found.authors, found.source, found.date.iso if found.date else "") == (authors, source, date)


@pytest.mark.parametrize("line", ["https://avis.example/bru", "Kilde: https://avis.example/bru"])
def test_an_address_on_a_line_of_its_own_is_the_articles(line: str) -> None:
    draft = plaintext.read(f"Ny bru over elva\n{line}\n\n{LEAD}")
    assert (draft.title, draft.url, draft.text) == ("Ny bru over elva", "https://avis.example/bru", LEAD)
    assert draft.origins["url"] == "line of its own"


@pytest.mark.parametrize("line", ["Av alle bruer er denne best", "Fra: Jeg vet ikke: kanskje", "Ola: Hei på deg"])
def test_what_is_no_byline(line: str) -> None:
    assert byline.read(line) is None


def test_odd_names_are_believed_above_a_date_line() -> None:
    draft = plaintext.read(f"Ny bru\n\nAv nora vik og संदीप कुमार\n09.11.2017\n\n{LEAD}")
    assert (draft.authors, draft.date) == (("nora vik", "संदीप कुमार"), "2017-11-09")
    assert draft.text == LEAD
    assert not plaintext.read(f"Ny bru\n\nAv alle bruer er denne best\nog den er lang\n\n{LEAD}").authors


def test_a_value_may_repeat_the_word_before_the_names() -> None:
    assert names("By Anna Fell and Tom Reed") == ("Anna Fell", "Tom Reed")
    assert names("Par Lager") == ("Par Lager",)


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        ("LAUVHAMN/THE MOLE, March 7, 2019 (Reuters) - The vote was close.", "Lauvhamn/The Mole", "2019-03-07"),
        ("HARROWBY, Dorset, March 7, 2019 (AP) — The vote was close.", "Harrowby, Dorset", "2019-03-07"),
        ("HARROWBY, Wis. (AP) — The vote was close.", "Harrowby, Wis.", ""),
        ("Lauvhamn, le 3 mars 2019 (AFP) – Le vote était serré.", "Lauvhamn", "2019-03-03"),
    ],
)
def test_a_dateline_may_hold_a_whole_date(text: str, place: str, date: str) -> None:
    builder = Builder()
    assert text[credits.take_dateline(builder, text) :].startswith(("The vote", "Le vote"))
    assert (builder.place, builder.date) == (place, date)


def test_a_name_above_what_its_bearer_is() -> None:
    draft = plaintext.read(f"Ny bru\n\nNora Vik\nJournalist\n\nPublisert 9. november 2017\n\n{LEAD}")
    assert (draft.authors, draft.date, draft.text) == (("Nora Vik",), "2017-11-09", LEAD)
    assert names("Redaktør") == ("Redaktør",)


@pytest.mark.parametrize(
    ("line", "source", "url"),
    [
        ("(©NTB)", "NTB", ""),
        ("/ritzau/", "ritzau", ""),
        ("© Fjordposten", "Fjordposten", ""),
        ("Copyright 2017 The Ellan Post", "The Ellan Post", ""),
        ("https://avis.example/bru", "", "https://avis.example/bru"),
    ],
)
def test_a_line_below_the_article_names_the_outlet(line: str, source: str, url: str) -> None:
    text = "\n\n".join([LEAD] * 5)
    draft = plaintext.read(f"Ny bru\n\n{text}\n\n{line}\n")
    assert (draft.source, draft.url, draft.text) == (source, url, text)
    assert "line below the article" in draft.origins.values()


@pytest.mark.parametrize("line", ["Slutt.", "NATO", "(Nora Vik)", "Hei", "Brua (fra sør)"])
def test_other_last_lines_are_text(line: str) -> None:
    assert plaintext.read(f"Ny bru\n\n{LEAD}\n\n{line}\n").text == f"{LEAD}\n\n{line}"

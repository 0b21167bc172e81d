"""Blocks of fields at the top of a text, however they are written."""

from types import ModuleType

import pytest

from replikk_index.sources import headers, markdown, plaintext

BODY = "Kommunestyret vedtok tirsdag å bygge ny bru over elva, etter elleve års strid om hvor den skulle ligge."


def test_a_block_may_end_without_an_empty_line() -> None:
    draft = plaintext.read(f"Tittel: Ny bru\nDato: 9.11.2017\n{BODY}\n\n{BODY}")
    assert (draft.title, draft.date) == ("Ny bru", "2017-11-09")
    assert draft.text == f"{BODY}\n\n{BODY}"


def test_a_field_may_be_empty() -> None:
    assert headers.split("Tittel: Ny bru\nAv:\nDato: 9.11.2017\n\nTekst.").fields == {
        "tittel": "Ny bru",
        "av": "",
        "dato": "9.11.2017",
    }


@pytest.mark.parametrize("reader", [plaintext, markdown])
@pytest.mark.parametrize(
    "block",
    [
        "Tittel: Ny bru\nDato: 9.11.2017\nAv: Nora Vik",
        "**Tittel:** Ny bru\n**Dato:** 9.11.2017  \n**Av:** Nora Vik",
        "**Tittel**: Ny bru\n*Dato:* 9.11.2017\\\n__Av__: Nora Vik",
    ],
)
def test_keys_may_be_marked_in_text_and_markdown(reader: ModuleType, block: str) -> None:
    draft = reader.read(f"{block}\n\n{BODY}")
    assert (draft.title, draft.date, draft.authors) == ("Ny bru", "2017-11-09", ("Nora Vik",))
    assert draft.text == BODY


def test_fields_may_stand_below_the_title_of_a_markdown_file() -> None:
    draft = markdown.read(f"# Ny bru\n\n**Dato:** 9.11.2017  \n**Av:** Nora Vik\n\n{BODY}")
    assert (draft.date, draft.authors, draft.text) == ("2017-11-09", ("Nora Vik",), BODY)


@pytest.mark.parametrize(
    "text",
    [
        "Nora: Hei.\nOla: Hei.\n\nDet var alt.",
        "Dato: 9.11.2017\nDet var en tirsdag i november og alle var der.",
        "Konklusjon: Dette var en god dag.\n\nMer står her.",
    ],
)
def test_what_is_no_block(text: str) -> None:
    assert headers.split(text) == headers.Headers({}, text)


def test_rules_around_a_block_and_keys_of_several_words() -> None:
    draft = plaintext.read(
        f"-----\nTittel: Ny bru\nKilde/avis: Fjordposten\nPublisert på nett: 9.11.2017\n-----\n\n{BODY}"
    )
    assert (draft.title, draft.source, draft.text) == ("Ny bru", "Fjordposten", BODY)


def test_a_block_may_stand_below_the_title_of_a_text() -> None:
    draft = plaintext.read(f"Ny bru\n\nDato: 9.11.2017\nKilde: Fjordposten\nSide: 4\n\n{BODY}\n\n{BODY}")
    assert (draft.title, draft.date, draft.source) == ("Ny bru", "2017-11-09", "Fjordposten")
    assert draft.text == f"{BODY}\n\n{BODY}"
    facts = "Fakta: Brua\nLengde: 300 meter\nPris: 40 millioner"
    assert plaintext.read(f"Ny bru\n\n{facts}\n\n{BODY}").text.startswith("Fakta: Brua")

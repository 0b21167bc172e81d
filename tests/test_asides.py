"""Lines inside a text that are not its own: links to other articles and marks of the page; and what is a heading."""

import pytest

from replikk_index.sources import asides, markdown, plaintext
from replikk_index.sources.draft import Draft

TEXT = "Kommunestyret vedtok tirsdag å bygge ny bru over elva, etter elleve års strid om hvor den skulle ligge."


def headings(draft: Draft) -> list[str]:
    return [draft.text[block.start : block.end] for block in draft.blocks if block.kind == "heading"]


@pytest.mark.parametrize(
    "line",
    ["Annonse", "ANNONSE:", "Saken fortsetter under bildet.", "– Annons –", "Anzeige", "Story continues below"],
)
def test_marks_of_the_page_are_no_text(line: str) -> None:
    assert asides.is_furniture(line)
    assert plaintext.read(f"Ny bru\n\n{TEXT}\n\n{line}\n\n{TEXT}").text == f"{TEXT}\n\n{TEXT}"
    assert markdown.read(f"# Ny bru\n\n{TEXT}\n\n{line}\n\n{TEXT}").text == f"{TEXT}\n\n{TEXT}"


@pytest.mark.parametrize("line", ["Annonsemarkedet faller", "Annonse i avisa ga ti svar", "Saken er avsluttet"])
def test_what_only_begins_so_is_text(line: str) -> None:
    assert not asides.is_furniture(line)


def test_a_heading_that_is_marked_as_one_stays() -> None:
    assert headings(markdown.read(f"# Ny bru\n\n{TEXT}\n\n## Kommentarer\n\n{TEXT}")) == ["Kommentarer"]
    assert headings(plaintext.read(f"Ny bru\n\n{TEXT}\n\nKommentarer\n-----------\n\n{TEXT}")) == ["Kommentarer"]


def test_all_lines_below_a_cue_are_links() -> None:
    draft = plaintext.read(f"Ny bru\n\n{TEXT}\n\nLes også:\nNaboene er lei\nSlik blir brua\n\n{TEXT}")
    assert [line.text for line in draft.related] == ["Naboene er lei", "Slik blir brua"]
    assert draft.text == f"{TEXT}\n\n{TEXT}"


@pytest.mark.parametrize(
    ("heading", "paragraph"),
    [
        ("ग्यारह साल का विवाद", "यह काम मई में शुरू होगा।"),
        ("十一年の争い", "工事は五月に始まる。"),
        ("Долгий спор", "и это всё"),
        ("Żeby było lepiej", "środki są"),
    ],
)
def test_headings_in_other_scripts(heading: str, paragraph: str) -> None:
    text = {"ग": "नगर परिषद ने मंगलवार को नदी पर नया पुल बनाने का फैसला किया। यह काम मई में शुरू होगा।"}.get(
        heading[0], "町議会は火曜日、川に新しい橋を架けることを決めた。" if heading[0] == "十" else TEXT
    )
    draft = plaintext.read("\n\n".join([f"{heading} 1", text, heading, text, paragraph, text]))
    assert headings(draft) == [heading]


def test_a_heading_may_be_wrapped_but_a_verse_is_none() -> None:
    wrapped = (
        "Kommunestyret vedtok tirsdag å bygge ny bru over\nelva, etter elleve års strid om hvor den skulle\nligge."
    )
    long = "Kommunedirektøren understreker anleggskostnadene ved\nLauvhamnbrua"
    assert headings(plaintext.read(f"Ny bru\n\n{wrapped}\n\n{long}\n\n{wrapped}")) == [long.replace("\n", " ")]
    assert not headings(plaintext.read(f"Elva\n\n{wrapped}\n\nElva går mot havet\nog havet er stort\n\n{wrapped}"))


@pytest.mark.parametrize("line", ["**Slik blir brua**", "__Slik blir brua__", "”Slik blir brua”", "## Slik blir brua"])
def test_headings_that_are_marked_or_quoted(line: str) -> None:
    assert headings(plaintext.read(f"Ny bru\n\n{TEXT}\n\n{line}\n\n{TEXT}")) == [line.strip("*_# ")]

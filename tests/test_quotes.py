"""Who says what: a table of the ways to quote, and what must not be taken for speech."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replikk_index.models import JOURNALIST, SHOWN_FROM, Quote
from replikk_index.quotes import extract

Said = list[tuple[str, str]]


def said(text: str, language: str) -> Said:
    """Words and speaker of every quote that is shown."""
    return [(quote.text, quote.speaker_full) for quote in extract(text, language) if quote.confidence >= SHOWN_FROM]


TVEIT = "Sigrun Tveit"

BOKMÅL: list[tuple[str, str, Said]] = [
    ("dash and tag", "– Vi venter på fergen, sier Sigrun Tveit.", [("Vi venter på fergen", TVEIT)]),
    ("long dash", "— Vi venter på fergen, sier Sigrun Tveit.", [("Vi venter på fergen", TVEIT)]),
    ("hyphen for a dash", "- Vi venter på fergen, sier Sigrun Tveit.", [("Vi venter på fergen", TVEIT)]),
    ("a question that somebody asks", "– Kommer den? spør Sigrun Tveit.", [("Kommer den?", TVEIT)]),
    ("role before the name", "– Vi venter, sier ordfører Sigrun Tveit.", [("Vi venter", TVEIT)]),
    ("role behind the name", "– Vi venter, sier Sigrun Tveit, ordfører i Lauvvik.", [("Vi venter", TVEIT)]),
    (
        "tag in the middle",
        "– Vi venter, sier Sigrun Tveit. – Men ikke lenge.",
        [("Vi venter", TVEIT), ("Men ikke lenge.", TVEIT)],
    ),
    (
        "tag inside a sentence",
        "– Fergen, sier Sigrun Tveit, er viktig for oss.",
        [("Fergen", TVEIT), ("er viktig for oss.", TVEIT)],
    ),
    (
        "the verb comes first",
        "Sigrun Tveit sier: «Vi venter på fergen nå.»",
        [("Vi venter på fergen nå.", TVEIT)],
    ),
    ("marks and tag", "«Vi venter på fergen», sier Sigrun Tveit.", [("Vi venter på fergen", TVEIT)]),
    ("straight marks", '"Vi venter på fergen", sier Sigrun Tveit.', [("Vi venter på fergen", TVEIT)]),
    ("curly marks", "“Vi venter på fergen”, sier Sigrun Tveit.", [("Vi venter på fergen", TVEIT)]),
    (
        "indirect",
        "Ordfører Sigrun Tveit sier at fergen må komme snart.",
        [("fergen må komme snart", TVEIT)],
    ),
    ("indirect without that", "Fergen må komme snart, mener Sigrun Tveit.", [("Fergen må komme snart", TVEIT)]),
    ("according to", "Ifølge Sigrun Tveit kommer fergen i mai.", [("kommer fergen i mai", TVEIT)]),
    (
        "surname later on",
        "Ordfører Sigrun Tveit har ventet.\n\n– Nå holder det, sier Tveit.",
        [("Nå holder det", TVEIT)],
    ),
    (
        "pronoun",
        "Ordfører Sigrun Tveit har ventet lenge.\n\n– Nå holder det, sier hun.",
        [("Nå holder det", TVEIT)],
    ),
    (
        "role alone",
        "Ordfører Sigrun Tveit har ventet lenge.\n\n– Nå holder det, sier ordføreren.",
        [("Nå holder det", TVEIT)],
    ),
    ("a phrasal verb", "– Nå holder det, legger Sigrun Tveit til.", [("Nå holder det", TVEIT)]),
    (
        "a second paragraph without a tag",
        "– Vi venter på fergen, sier Sigrun Tveit.\n\n– Og vi venter lenge.",
        [("Vi venter på fergen", TVEIT), ("Og vi venter lenge.", TVEIT)],
    ),
    (
        "questions and answers",
        "Sigrun Tveit er ordfører.\n\n– Hva nå?\n\n– Nå venter vi, sier Tveit.\n\n– Hvor lenge?\n\n– Til det er slutt.",
        [
            ("Hva nå?", JOURNALIST),
            ("Nå venter vi", TVEIT),
            ("Hvor lenge?", JOURNALIST),
            ("Til det er slutt.", TVEIT),
        ],
    ),
    ("somebody nobody has heard of", "– Nå holder det, sier en mann på kaia.", [("Nå holder det", "en mann")]),
]

NYNORSK: list[tuple[str, str, Said]] = [
    ("dash and tag", "– Vi ventar på ferja, seier Sigrun Tveit.", [("Vi ventar på ferja", TVEIT)]),
    ("marks and tag", "«Vi ventar på ferja», seier Sigrun Tveit.", [("Vi ventar på ferja", TVEIT)]),
    ("indirect", "Sigrun Tveit seier at ferja må kome snart.", [("ferja må kome snart", TVEIT)]),
    ("indirect without that", "Ferja må kome snart, meiner Sigrun Tveit.", [("Ferja må kome snart", TVEIT)]),
    ("according to", "Ifølgje Sigrun Tveit kjem ferja i mai.", [("kjem ferja i mai", TVEIT)]),
    (
        "pronoun",
        "Ordførar Sigrun Tveit har venta lenge.\n\n– No held det, seier ho.",
        [("No held det", TVEIT)],
    ),
    (
        "role alone",
        "Ordførar Sigrun Tveit har venta lenge.\n\n– No held det, seier ordføraren.",
        [("No held det", TVEIT)],
    ),
]

ENGLISH: list[tuple[str, str, Said]] = [
    ("marks and tag", "“We wait for the ferry,” says Nora Hale.", [("We wait for the ferry", "Nora Hale")]),
    ("tag behind", "“We wait for the ferry,” Nora Hale said.", [("We wait for the ferry", "Nora Hale")]),
    (
        "tag in the middle",
        "“We wait,” said Nora Hale. “But not for much longer.”",
        [("We wait", "Nora Hale"), ("But not for much longer.", "Nora Hale")],
    ),
    ("tag in front", "Nora Hale said: “We wait for the ferry.”", [("We wait for the ferry.", "Nora Hale")]),
    ("indirect", "Nora Hale said that the ferry must come soon.", [("the ferry must come soon", "Nora Hale")]),
    (
        "according to",
        "According to Nora Hale, the ferry will come in May.",
        [("the ferry will come in May", "Nora Hale")],
    ),
    (
        "pronoun",
        "Mayor Nora Hale has waited for years.\n\n“That is enough,” she said.",
        [("That is enough", "Nora Hale")],
    ),
]

NOT_SPEECH: list[tuple[str, str]] = [
    ("the title of a work", "Boken «Havet og vinden» kom ut i fjor."),
    ("a nickname", "Arve «Fergemannen» Haugom er pensjonist."),
    ("a word at arm's length", "Den såkalte «løsningen» ble dyr."),
    ("an aside", "Fergen – den eneste i kommunen – er innstilt."),
    ("a range", "Møtet er 12–14 mai, og det er 3 – 4 saker."),
    ("an idiom", "Det vil si at fergen er innstilt."),
    ("to agree", "Hun sier seg enig i vedtaket."),
    ("a list", "Dette skjer:\n\n- Fergen\n- Skolen\n- Broen"),
]


def ways(*tables: tuple[str, list[tuple[str, str, Said]]]) -> list[object]:
    return [
        pytest.param(text, language, expected, id=f"{language}: {name}")
        for language, table in tables
        for name, text, expected in table
    ]


@pytest.mark.parametrize(("text", "language", "expected"), ways(("nb", BOKMÅL), ("nn", NYNORSK), ("en", ENGLISH)))
def test_ways_to_quote(text: str, language: str, expected: Said) -> None:
    assert said(text, language) == expected


@pytest.mark.parametrize(("what", "text"), NOT_SPEECH)
def test_what_is_not_speech(what: str, text: str) -> None:
    assert said(text, "nb") == [], what


def test_the_evidence_is_kept() -> None:
    (quote,) = extract("Ordfører Sigrun Tveit har ventet.\n\n– Nå holder det, sier hun.", "nb")
    assert (quote.kind, quote.marking, quote.cue, quote.speaker) == ("direct", "dash", "sier", "hun")
    assert "Tveit" in quote.why or quote.why
    assert 0 < quote.confidence < 1


def test_marked_words_within_reported_speech_are_mixed() -> None:
    (quote,) = [q for q in extract("Sigrun Tveit kaller det «en helt umulig sak».", "nb") if q.confidence >= SHOWN_FROM]
    assert (quote.text, quote.kind) == ("en helt umulig sak", "mixed")


def test_a_question_is_context_of_its_answer() -> None:
    asked, answered = extract("Sigrun Tveit møter oss.\n\n– Hva nå?\n\n– Vi venter.", "nb")
    assert (asked.turn, asked.speaker_full) == ("question", JOURNALIST)
    assert (answered.turn, answered.speaker_full) == ("answer", TVEIT)


def test_pieces_of_one_utterance_belong_together() -> None:
    first, second = extract("– Vi venter, sier Sigrun Tveit. – Men ikke lenge.", "nb")
    assert first.chain == second.chain != 0


def test_a_name_is_never_invented() -> None:
    text = "– Nei, sier hun.\n\n– Jo, sier naboen.\n\n– Kanskje."
    for quote in extract(text, "nb"):
        assert quote.speaker_full in text


def test_of_an_unknown_language_marks_and_dashes_are_read() -> None:
    assert [quote.text for quote in extract("– Ei, me odotamme vielä.", "fi")] == ["Ei, me odotamme vielä."]


def test_the_language_is_guessed() -> None:
    text = "Ordfører Sigrun Tveit har ventet lenge på fergen som aldri kom.\n\n– Nå holder det, sier hun."
    assert extract(text) == extract(text, "nb")


PIECES = st.sampled_from(
    [
        "– ",
        "«",
        "»",
        "“",
        "”",
        '"',
        ", sier ",
        "Sigrun Tveit",
        " hun",
        ".",
        "?",
        "\n\n",
        " at ",
        "Ifølge ",
        "Vi venter",
        " ",
    ]
)


@given(
    st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join)),
    st.sampled_from(["nb", "nn", "en", None, "xx"]),
)
def test_any_text_can_be_read_and_every_span_is_right(text: str, language: str | None) -> None:
    quotes = extract(text, language)
    for quote in quotes:
        assert text[quote.start : quote.end] == quote.text != ""
        assert quote.text == quote.text.strip()
        assert quote.speaker == "" or quote.speaker in text
        assert 0 <= quote.confidence <= 1
    in_order = [(quote.start, quote.end) for quote in quotes]
    assert in_order == sorted(in_order)
    for (_, end), (start, _) in pairwise(in_order):
        assert end <= start
    assert [replace(quote) for quote in extract(text, language)] == list(quotes)


@pytest.mark.parametrize(
    "text",
    [
        "– " * 250_000,
        "«" * 500_000,
        "“a " * 170_000,
        "Vi venter på fergen " * 25_000,
        "a. " * 170_000,
        "– Nei.\n\n" * 60_000,
    ],
)
def test_half_a_megabyte_of_anything_is_read(text: str) -> None:
    assert all(isinstance(quote, Quote) for quote in extract(text, "nb"))

"""Finding quotes, whatever the language: spans, evidence, and that no input is too much."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replikk_index.models import JOURNALIST, SHOWN_FROM, Quote
from replikk_index.quotes import extract
from replikk_index.quotes.languages import PROFILES
from replikk_index.quotes.profile import Profile

TVEIT = "Sigrun Tveit"


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


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_no_small_word_is_taken_for_a_verb(profile: Profile) -> None:
    small = {*profile.prepositions.split(), *profile.phrase_ends.split(), *profile.pronouns}
    assert small.isdisjoint(f"{profile.speech} {profile.manner} {profile.thought}".split())


def test_of_an_unknown_language_marks_and_dashes_are_read() -> None:
    (quote,) = extract("– Ei, me odotamme vielä.", "fi")
    assert (quote.text, quote.is_shown) == ("Ei, me odotamme vielä.", True)


def test_dashes_beside_which_nobody_is_named_are_hidden_as_they_may_be_a_list() -> None:
    text = "Slik gjør du det:\n\n– Skrell og del potetene.\n– Stek dem i en halv time.\n\nServer med rømme."
    assert not any(quote.is_shown for quote in extract(text, "nb"))


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
        assert quote.speaker_full in text or quote.speaker_full == JOURNALIST
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

"""Finding quotes, whatever the language: spans, evidence, and that no input is too much."""

from functools import partial
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from replikk_index.models import JOURNALIST, SHOWN_FROM, Quote
from replikk_index.quotes import extract
from replikk_index.quotes.grammar.profile import Profile
from replikk_index.quotes.languages import PROFILES

TVEIT = "Sigrun Tveit"
EXAMPLES = 60
"""Texts of each language that are tried."""


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


def test_no_space_of_any_kind_is_part_of_a_quote() -> None:
    assert [quote.text for quote in extract("– Vi venter her\u202f, sier Sigrun Tveit.", "nb")] == ["Vi venter her"]


MARKS = [*"«»“”„\"‹›‘’'–—―-.,:;?!…()", "– ", "\n– ", "\n—", " —", ", ", ". ", ": ", "? – ", "» «", "... "]
GAPS = [" ", " ", " ", " ", " ", "", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u202f", "  "]
NAMES = (
    "Sigrun Tveit|Tveit|Tveits|Ole J. Lie|Per og Kari Lie|Lie|Kari|NATO|NATO-sjef|Vinje kommune|Mme Vasse|"
    "Jean-Luc Vasse|Inés de la Vega|O’Hara|Omar al-Haddad|Dr. Ott|Frau Ott|FJORDPOSTEN|Nei"
).split("|")
ODD = [
    "😀",
    "e\u0301",
    "Ã¸",
    "â€œ",
    "\ud800",
    "\u200b",
    "\ufeff",
    "47",
    "(47)",
    "1990–1995",
    "2–1",
    "Les også:",
    "_",
    "İ",
]


def words_of(profile: Profile) -> list[str]:
    """Whatever a language brings along, and the same at the beginning of a sentence."""
    lists = [value for value in map(partial(getattr, profile), profile.__slots__) if isinstance(value, str)]
    words = [word for value in lists for word in (value.split("|") if "|" in value else value.split())]
    words += [*profile.pronouns, *profile.figures]
    return [*words, *(word.title() for word in words)]


def texts(language: str) -> st.SearchStrategy[str]:
    """Texts of the words of a language between marks, names and what articles should not hold."""
    words = st.sampled_from(words_of(PROFILES[language]) if language in PROFILES else ["sana", "Sana"])
    verbs = st.sampled_from(PROFILES[language].speech.split() if language in PROFILES else ["sana"])
    piece = st.one_of(words, verbs, st.sampled_from(NAMES), st.sampled_from(MARKS), st.sampled_from(ODD))
    return st.lists(st.tuples(piece, st.sampled_from(GAPS)), max_size=50).map(
        lambda pairs: "".join(part for pair in pairs for part in pair)
    )


def check(text: str, language: str | None) -> None:
    """What holds for the quotes of any text."""
    quotes = extract(text, language)
    for quote in quotes:
        assert text[quote.start : quote.end] == quote.text != ""
        assert quote.text == quote.text.strip()
        assert quote.speaker in text
        assert quote.speaker_full in text or quote.speaker_full == JOURNALIST
        assert 0 <= quote.confidence <= 1
    for before, behind in pairwise(quotes):
        assert before.end <= behind.start
    assert extract(text, language) == quotes


@pytest.mark.parametrize("language", [*PROFILES, "fi", ""])
def test_any_text_can_be_read_and_every_span_is_right(language: str) -> None:
    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(texts(language))
    def holds(text: str) -> None:
        check(text, language)
        check(text.replace("\n", " "), language)

    holds()


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=200), st.sampled_from([*PROFILES, None, "xx"]))
def test_any_letters_can_be_read(text: str, language: str | None) -> None:
    check(text, language)


@pytest.mark.parametrize("text", ["", " ", "\n", "\n\n– ", "«", "–", "\u00a0", "\ufeff", ":", ", "])
@pytest.mark.parametrize("language", [*PROFILES, None])
def test_hardly_any_text_can_be_read(text: str, language: str | None) -> None:
    check(text, language)


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

"""Anchors: found again by their words, or lost; never somewhere else."""

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from replikk_index.selector import CONTEXT, Found, Lost, Selector

LETTERS = st.text(st.sampled_from("abå –\n\u00a0e\u0301\u0300.«»"), max_size=90)
SOME = st.sampled_from(["Nei.", "Ja.", "– Vi venter,", "sier", "hun", "e\u0301n", "øy\n\n"])
WORDS = st.lists(SOME, max_size=30).map(" ".join)
TEXTS = st.one_of(LETTERS, WORDS)

NEWS = (
    "Fergen er innstilt ut uka, opplyser rederiet i Lauvhamn.\n\n"
    "– Nei, sier Sigrun Tveit til det.\n\n"
    "Nordavinden tok kaia, og ingen vet når den blir bygd opp att.\n\n"
    "– Nei, sier Arve Haugom når vi spør om han skal selge huset."
)


@st.composite
def anchored(draw: st.DrawFn) -> tuple[str, int, int]:
    text = draw(TEXTS.filter(bool))
    start = draw(st.integers(0, len(text) - 1))
    return text, start, draw(st.integers(start + 1, len(text)))


def anchor(text: str, words: str) -> Selector:
    start = text.index(words)
    return Selector.of(text, start, start + len(words))


def words_of(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


@given(anchored())
def test_in_its_own_text_it_is_where_it_was(case: tuple[str, int, int]) -> None:
    text, start, end = case
    selector = Selector.of(text, start, end)
    assert selector.find(text) == Found(start, end)
    assert max(len(selector.prefix), len(selector.suffix)) <= CONTEXT


@given(anchored(), TEXTS)
def test_in_another_text_only_the_same_words_are_found(case: tuple[str, int, int], other: str) -> None:
    text, start, end = case
    found = Selector.of(text, start, end).find(other)
    if isinstance(found, Found):
        assert words_of(other[found.start : found.end]) == words_of(text[start:end])
    else:
        assert found.reason


@given(anchored(), TEXTS)
def test_an_edit_far_away_moves_it_along_and_never_elsewhere(case: tuple[str, int, int], added: str) -> None:
    text, start, end = case
    assume(not any(map(unicodedata.combining, (text[start], (text + " ")[end]))))  # no half letters
    fixed = "Ingress. " * 8
    before = fixed + text
    selector = Selector.of(before, start + len(fixed), end + len(fixed))
    found = selector.find(added + before)
    if isinstance(found, Found):
        shift = len(added) + len(fixed)
        edges = (start + shift, end + shift)
        whole = added + before
        # white space at the edges may be left out, nothing else may differ
        assert edges[0] <= found.start <= found.end <= edges[1]
        assert not whole[edges[0] : found.start].strip()
        assert not whole[found.end : edges[1]].strip()


@given(anchored(), st.integers(0, 90), st.integers(1, 90))
def test_a_passage_that_was_cut_out_is_lost(case: tuple[str, int, int], cut: int, length: int) -> None:
    """Cut out the anchored words and some of what surrounds them: what remains must not be taken for them."""
    text, start, end = case
    assume(text[start:end].strip())
    selector = Selector.of(text, start, end)
    low, high = max(0, start - cut), min(len(text), end + length)
    rest = text[:low] + text[high:]
    found = selector.find(rest)
    if isinstance(found, Found):
        # only where the cut itself has put the very same surroundings together again
        again = words_of(selector.prefix + selector.exact + selector.suffix)
        assert again in words_of(rest)
        assert not (0 <= found.start < low - CONTEXT - len(selector.exact) and again in words_of(rest[:low]))
        assert selector.unique


def test_new_paragraphs_before_and_after_do_not_matter() -> None:
    selector = anchor(NEWS, "Nordavinden tok kaia")
    longer = f"Oppdatert klokka ti.\n\n{NEWS}\n\nSaken oppdateres."
    found = selector.find(longer)
    assert isinstance(found, Found)
    assert longer[found.start : found.end] == "Nordavinden tok kaia"


def test_white_space_and_normal_form_do_not_matter() -> None:
    selector = anchor(NEWS, "blir bygd opp att.")
    other = unicodedata.normalize("NFD", NEWS).replace(" ", "\u00a0").replace("\n\n", " \n")
    found = selector.find(other)
    assert isinstance(found, Found)
    assert words_of(other[found.start : found.end]) == "blir bygd opp att."


def test_a_lookalike_is_not_taken_for_it() -> None:
    selector = anchor(NEWS, "Nei")
    without = NEWS.replace("– Nei, sier Sigrun Tveit til det.\n\n", "")
    assert "Nei" in without
    assert isinstance(selector.find(without), Lost)


def test_one_of_several_alike_is_found_in_its_own_text_only() -> None:
    text = "Hva sier du? Nei. " * 9
    selector = Selector.of(text, text.index("Nei", 70), text.index("Nei", 70) + 3)
    assert not selector.unique
    assert isinstance(selector.find(text), Found)
    lost = selector.find("Hva sier du? Nei. " * 5)
    assert isinstance(lost, Lost)
    assert "more than once" in lost.reason


def test_a_whole_text_is_not_found_inside_another() -> None:
    assert isinstance(Selector.of("Nei", 0, 3).find("Han svarte Nei og gikk"), Lost)


def test_a_letter_is_not_torn_from_its_accent() -> None:
    text = "Slik går det an å skrive ordet idé i en setning som er lang nok til å gi omgivelser."
    selector = anchor(text, "id")
    assert isinstance(selector.find(unicodedata.normalize("NFD", text)), Lost | Found)
    whole = anchor(text, "idé")
    found = whole.find(unicodedata.normalize("NFD", text))
    assert isinstance(found, Found)
    assert found.end - found.start == 4


def test_changed_words_are_lost_with_a_reason() -> None:
    lost = anchor(NEWS, "Nordavinden").find(NEWS.replace("Nordavinden", "Sønnavinden"))
    assert isinstance(lost, Lost)
    assert "no longer" in lost.reason


@pytest.mark.parametrize(("start", "end"), [(3, 3), (-1, 2), (0, 99)])
def test_an_empty_or_foreign_span_is_an_error(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no passage"):
        Selector.of("kort", start, end)


def test_a_passage_that_tears_a_letter_from_its_accent_is_found_in_its_own_text_only() -> None:
    text = "e\u0301n Nei. Nei. \u00e9n"
    selector = Selector.of(text, 0, 1)
    assert selector.find(text) == Found(0, 1)
    assert isinstance(selector.find(f"{text} Nei."), Lost)

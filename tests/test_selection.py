"""Selecting by keyboard: motions over a laid out text, without a screen."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replikk.cells import width
from replikk.render import lay_out
from replikk.selection import MOTIONS, Ground, Selection, begin, moved, swapped
from replikk_index.models import Article, Block, BlockKind
from tests.articles import article

TEXT = article(
    "Fergen",
    "Ferga står. Kl. 10 gikk ingen, sier ordfører Tveit – igjen!",
    "– Nå holder det, sier hun. «Vi har ventet.» Hun går.",
    "Slutt",
)


def ground(shown: Article = TEXT, measure: int = 20, height: int = 4) -> Ground:
    return Ground(shown.text, shown.blocks, lay_out(shown, measure), height)


def after(motions: str, start: Selection, on: Ground) -> Selection:
    for motion in motions.split():
        start = moved(start, motion, on)
    return start


def at(words: str, *, lines: bool = False) -> Selection:
    place = TEXT.text.index(words)
    return Selection(place, place, lines)


def words_of(selected: Selection, on: Ground) -> str:
    start, end = on.span(selected)
    return on.text[start:end]


def test_it_begins_with_the_line_or_the_letter_that_is_seen() -> None:
    on = ground()
    assert words_of(begin(on, 0, lines=True) or at("F"), on) == "Ferga står. Kl. 10"
    assert words_of(begin(on, 0, lines=False) or at("S"), on) == "F"
    assert begin(ground(Article("k", "Tittel", "")), 0, lines=True) is None


def test_lines_are_those_of_the_screen_and_the_text_is_the_articles() -> None:
    on = ground()
    assert words_of(after("down", at("Ferga", lines=True), on), on) == "Ferga står. Kl. 10 gikk ingen, sier"
    whole = words_of(after("last", at("Ferga", lines=True), on), on)
    assert whole == TEXT.text
    assert whole.count("\n") == 4  # the paragraphs' own, however the lines are broken


@pytest.mark.parametrize(
    ("begun", "motions", "words"),
    [
        ("Ferga", "right right", "Fer"),
        ("Ferga", "left", "F"),
        ("Ferga", "word-end", "Ferga"),
        ("Ferga", "word-on", "Ferga s"),
        ("Ferga", "word-on word-on word-on", "Ferga står. K"),
        ("gikk", "word-back", "10 g"),
        ("Tveit", "word-on word-on word-on word-on", "Tveit – igjen!\n\n–"),
        ("Ferga", "line-end", "Ferga står. Kl. 10"),
        ("står", "line-start", "Ferga s"),
        ("Ferga", "sentence-end", "Ferga står."),
        ("Kl", "sentence-end", "Kl. 10 gikk ingen, sier ordfører Tveit – igjen!"),
        ("Nå", "sentence-end", "Nå holder det, sier hun."),
        ("Nå", "sentence-end sentence-end", "Nå holder det, sier hun. «Vi har ventet.»"),
        ("Hun går", "sentence-start", "«Vi har ventet.» H"),
        ("ventet", "sentence-start", "«Vi har v"),
        ("holder", "block-end", "holder det, sier hun. «Vi har ventet.» Hun går."),
        ("holder", "block-end block-end", "holder det, sier hun. «Vi har ventet.» Hun går.\n\nSlutt"),
        ("holder", "block-start", "– Nå h"),
        ("– Nå", "block-start", "Ferga står. Kl. 10 gikk ingen, sier ordfører Tveit – igjen!\n\n–"),
        ("Slutt", "first", TEXT.text[: TEXT.text.index("Slutt") + 1]),
        ("Slutt", "last", "Slutt"),
    ],
)
def test_a_motion_takes_the_head_along(begun: str, motions: str, words: str) -> None:
    on = ground()
    assert words_of(after(motions, at(begun), on), on) == words


def test_up_and_down_keep_the_column_over_short_and_empty_lines() -> None:
    on = ground(measure=30)
    start = at("hun. «Vi")
    column = on.column(start.head)
    over = after("down down", start, on)
    assert on.column(over.head) < column
    assert after("up up", over, on).head == start.head


def test_a_page_goes_as_far_as_the_window_is_high() -> None:
    on = ground(height=4)
    assert after("page-down", at("Ferga"), on).head == after("down down down", at("Ferga"), on).head
    assert after("half-down half-up", at("Ferga"), on).head == at("Ferga").head
    assert after("page-down page-down page-down", at("Ferga"), on).head == at("Slutt").head


def test_the_ends_can_be_swapped() -> None:
    on = ground()
    there = after("word-on word-on", at("Ferga"), on)
    back = swapped(there)
    assert on.span(back) == on.span(there)
    assert (back.head, back.anchor) == (there.anchor, there.head)


def test_marks_and_wide_letters_are_never_parted() -> None:
    shown = article("Tittel", "q\u0303a 日本語 e\u0301x 👍🏽")
    on = ground(shown)
    head = begin(on, 0, lines=False)
    assert head is not None
    assert words_of(head, on) == "q\u0303"
    down = after("right right right", head, on)
    assert (on.column(down.head), words_of(replace(down, anchor=down.head), on)) == (3, "日")


KINDS: tuple[BlockKind, ...] = ("paragraph", "code", "list-item")
LETTERS = st.text("ab å. \u0303\u0301日本e\u200d👍\U0001f3fd«»–?A", min_size=1, max_size=40)
PARAGRAPHS = st.lists(LETTERS.map(str.strip).filter(lambda words: bool(words) and width(words[0]) > 0), max_size=5)


@given(PARAGRAPHS, st.integers(4, 30), st.lists(st.sampled_from(MOTIONS), max_size=12), st.booleans(), st.data())
def test_whatever_is_pressed_both_ends_stand_on_letters(
    paragraphs: list[str], measure: int, motions: list[str], lines: bool, data: st.DataObject
) -> None:
    kinds = data.draw(st.lists(st.sampled_from(KINDS), min_size=5, max_size=5))
    shown = article("Tittel", *paragraphs)
    blocks = (replace(block, kind=kind) for block, kind in zip(shown.blocks, kinds, strict=False))
    on = ground(replace(shown, blocks=tuple(blocks)), measure)
    selected = begin(on, data.draw(st.integers(0, len(shown.text))), lines=lines)
    if selected is None:
        assert not shown.text
        return
    for motion in motions:
        before = selected.head
        selected = moved(selected, motion, on)
        line = on.line_at(selected.head)
        assert selected.head in on.places(line)
        assert on.column(selected.head) <= measure
        start, end = on.span(selected)
        assert start <= min(selected.anchor, selected.head) < end or shown.text == ""
        assert end == len(shown.text) or shown.text[end] == "\n" or width(shown.text[end]) or lines
        if motion in ("down", "right", "word-on", "word-end", "sentence-end", "block-end", "page-down", "last"):
            assert selected.head >= before
            assert selected.head > before or selected.head == moved(selected, "last", on).head or motion in _BY_LINES
        if motion in ("up", "left", "word-back", "sentence-start", "block-start", "page-up", "first"):
            assert selected.head <= before
            assert selected.head < before or selected.head == moved(selected, "first", on).head or motion in _BY_LINES


_BY_LINES = ("down", "page-down", "up", "page-up")


def test_an_empty_line_of_code_can_be_stood_on() -> None:
    text = "en\n\nto"
    shown = Article("k", "T", text, blocks=(Block("code", 0, len(text)),))
    on = ground(shown)
    begun = begin(on, 0, lines=True)
    assert begun is not None
    assert words_of(after("down down", begun, on), on) == text

"""An article becomes lines: nothing is lost, nothing is wider than asked for, everything can be found again."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replikk.cells import cut, fit, printable, shorten, width
from replikk.render import EMPTY_PAGE, Line, Page, Span, lay_out, overlapping, paint
from replikk.typesetting import even_lines, set_lines
from replikk.wrapping import wrap, wrap_code
from replikk_index.models import Article, Block, BlockKind, Related

LETTERS = st.text(st.sampled_from("abc æøå   \n–«»日本語ｈ한e\u0301\u20dd👩\u200d🚀\ufe0f\u00ad-/."), max_size=120)
HOSTILE = st.text(max_size=60)
MEASURES = st.integers(2, 80)


def article(*blocks: tuple[BlockKind, str], related: tuple[str, ...] = (), title: str = "Broen er åpen") -> Article:
    """An article of blocks of text, written for these tests."""
    text, spans = "", []
    for kind, content in blocks:
        text += "\n\n" if text else ""
        spans.append(Block(kind, len(text), len(text) + len(content), 1))
        text += content
    return Article("k" * 16, title, text, blocks=tuple(spans), related=tuple(Related(r, "", 0) for r in related))


def drawn(page: Page) -> list[str]:
    return [line.before + line.text for line in page.lines]


# cells


def test_escape_sequences_and_bidi_lose_their_teeth() -> None:
    for hostile in ("\x1b[2J", "\x9b2J", "a\u202eb\u202c", "\x00\x07\x7f", "\ud800", "\ufeff", "\u2028"):
        assert printable(f"x{hostile}y").isprintable()


def test_joiners_go_and_odd_spaces_become_spaces() -> None:
    assert printable("a\u200db\ufe0fc\u00add") == "abcd"
    assert printable("a\u00a0b\tc\u3000d") == "a b c d"


@given(HOSTILE)
def test_the_gate_lets_only_printable_text_through(text: str) -> None:
    assert printable(text).isprintable()
    assert printable(printable(text)) == printable(text)


@given(HOSTILE, st.integers(0, 30))
def test_cut_and_fitted_text_has_the_width_asked_for(text: str, cells: int) -> None:
    assert width(cut(text, cells)) <= cells
    assert width(fit(text, cells)) == cells


@given(HOSTILE, st.integers(0, 30))
def test_shortened_text_fits_and_is_never_empty_where_there_was_room(text: str, cells: int) -> None:
    short = shorten(text, cells)
    assert width(short) <= cells
    assert bool(short) == bool(cut(text, cells))


def test_titles_are_shortened_behind_a_word_where_that_costs_little() -> None:
    assert shorten("Budsjettet delt i to", 19) == "Budsjettet delt i…"
    assert shorten("Ordføreren: – Vi venter ikke", 15) == "Ordføreren…"
    assert shorten("Fergetilbudssituasjonen", 12) == "Fergetilbud…"
    assert shorten("Rektor: Et tillitsbrudd", 20) == "Rektor: Et tillitsb…"
    assert shorten("Kort", 9) == "Kort"


def test_wide_letters_count_twice_and_marks_not_at_all() -> None:
    assert width("日本") == 4
    assert width("e\u0301") == 1
    assert cut("日本語", 5) == "日本…"
    assert cut("kort", 4) == "kort"


# wrapping


@given(LETTERS, MEASURES, MEASURES)
def test_wrapping_keeps_every_letter_in_order(text: str, first: int, rest: int) -> None:
    place = 0
    for start, end in wrap(text, 0, len(text), first, rest):
        assert place <= start <= end
        assert not text[place:start].strip(" \n")
        place = end
    assert not text[place:].strip(" \n")


@given(LETTERS, MEASURES, MEASURES)
def test_no_wrapped_line_is_wider_than_asked_for(text: str, first: int, rest: int) -> None:
    for number, (start, end) in enumerate(wrap(text, 0, len(text), first, rest)):
        assert width(text[start:end]) <= (rest if number else first)


@given(LETTERS, MEASURES)
def test_a_line_never_begins_with_a_mark_torn_from_its_letter(text: str, measure: int) -> None:
    for start, end in wrap(text, 0, len(text), measure, measure):
        if start and start < end and unicodedata.combining(text[start]):
            assert text[start - 1] in " \n"


@given(LETTERS, MEASURES)
def test_code_keeps_its_spaces(text: str, measure: int) -> None:
    lines = wrap_code(text, 0, len(text), measure)
    assert "".join(text[start:end] for start, end in lines) == text.replace("\n", "")
    assert all(width(text[start:end]) <= measure for start, end in lines)


def test_words_stay_whole_where_they_can() -> None:
    text = "Fergen går ikke i dag heller"
    assert [text[a:b] for a, b in wrap(text, 0, len(text), 10, 10)] == ["Fergen går", "ikke i dag", "heller"]


def test_text_without_spaces_fills_its_lines() -> None:
    text = "駅 本日は晴天なり"
    assert [text[a:b] for a, b in wrap(text, 0, len(text), 9, 9)] == ["駅 本日は", "晴天なり"]


# pages


@given(
    st.lists(st.tuples(st.sampled_from(["heading", "paragraph", "list-item", "quotation", "code"]), LETTERS)),
    MEASURES,
)
def test_a_page_shows_the_whole_text_once(blocks: list[tuple[BlockKind, str]], measure: int) -> None:
    paper = article(*blocks)
    page = lay_out(paper, measure)
    place = 0
    for line in page.lines:
        if line.start >= 0:
            assert line.text == paper.text[line.start : line.end]
            assert line.start >= place
            assert not paper.text[place : line.start].strip(" \n")
            place = line.end
    assert not paper.text[place:].strip(" \n")


@given(LETTERS, st.integers(10, 80))
def test_no_line_of_a_page_is_wider_than_the_measure(text: str, measure: int) -> None:
    paper = article(("paragraph", f"– {text}"), ("list-item", text), ("quotation", text), related=(text,), title=text)
    assert all(width(line) <= measure for line in drawn(lay_out(paper, measure, dateline=text)))


def test_a_page_in_full() -> None:
    paper = article(
        ("paragraph", "Broen over Elva er åpen igjen."),
        ("paragraph", "– Endelig slipper vi omveien, sier kjøpmann Jorid Aas."),
        ("heading", "Ventet i tre år"),
        ("list-item", "to felt for alle slags biler"),
        ("list-item", "gangvei"),
        ("quotation", "Vi visste at det ville ta tid."),
        related=("Slik ble broen til",),
    )
    assert drawn(lay_out(paper, 24, "Elvebladet · 3. mai 2024")) == [
        "Broen er åpen",
        "Elvebladet · 3. mai 2024",
        "",
        "Broen over Elva er åpen",
        "igjen.",
        "",
        "– Endelig slipper vi",
        "  omveien, sier kjøpmann",
        "  Jorid Aas.",
        "",
        "Ventet i tre år",
        "• to felt for alle slags",
        "  biler",
        "• gangvei",
        "",
        "▎ Vi visste at det ville",
        "▎ ta tid.",
        "",
        "Related",
        "→ Slik ble broen til",
    ]


def test_dashes_and_marks_hang_so_that_letters_stand_in_line() -> None:
    paper = article(
        ("paragraph", "– Endelig slipper vi omveien, sier hun."),
        ("paragraph", "«Nei» sa han den gangen."),
        ("paragraph", "Så gikk det ti år."),
        title="– Endelig en bro",
    )
    page = lay_out(paper, 20, hang=2)
    shown = [(" " * (2 - line.hang) + line.before + line.text).rstrip() for line in page.lines]
    assert shown == [
        "– Endelig en bro",
        "",
        "– Endelig slipper vi",
        "  omveien, sier hun.",
        "",
        " «Nei» sa han den",
        "  gangen.",
        "",
        "  Så gikk det ti år.",
    ]
    assert all(width(line.text) - line.hang <= 20 for line in page.lines)


def test_a_mark_that_has_no_room_in_the_margin_stands_in_the_measure() -> None:
    paper = article(("paragraph", "– Endelig slipper vi omveien"), ("paragraph", "«Nei» sa han"))
    assert not any(line.hang for line in lay_out(paper, 20).lines)
    assert [line.hang for line in lay_out(paper, 30, hang=1).lines if line.text] == [0, 0, 1]


def test_a_title_has_lines_of_even_length() -> None:
    paper = article(("paragraph", "Tekst."), title="Kommunen vil bygge ny bro over elva i år")
    titles = [line.text for line in lay_out(paper, 36).lines if line.style == "title"]
    assert titles == ["Kommunen vil bygge ny", "bro over elva i år"]


@given(LETTERS, st.integers(4, 60), st.integers(0, 2))
def test_even_lines_are_as_few_and_as_short_as_any(title: str, room: int, hang: int) -> None:
    lines = even_lines(title, hang, room)
    assert len(lines) == len(wrap(title, 0, len(title), room + hang, room))
    assert all(width(title[a:b]) <= room + (0 if number else hang) for number, (a, b) in enumerate(lines))


@given(LETTERS, MEASURES, MEASURES)
def test_a_set_paragraph_keeps_every_letter_and_its_measure(text: str, first: int, rest: int) -> None:
    place = 0
    for number, (start, end) in enumerate(set_lines(text, 0, len(text), first, rest)):
        assert place <= start <= end
        assert not text[place:start].strip(" \n")
        assert width(text[start:end]) <= (rest if number else first)
        place = end
    assert not text[place:].strip(" \n")


def test_a_last_line_is_more_than_a_letter_or_two() -> None:
    text = "Broen over elva er åpen i år."
    assert [text[a:b] for a, b in wrap(text, 0, len(text), 25, 25)] == ["Broen over elva er åpen i", "år."]
    assert [text[a:b] for a, b in set_lines(text, 0, len(text), 25, 25)] == ["Broen over elva er åpen", "i år."]


def test_no_line_of_the_dateline_begins_with_its_dot() -> None:
    for measure in range(14, 40):
        page = lay_out(article(("paragraph", "Tekst.")), measure, "Elvebladet · Skardvik · 3. mai 2024")
        assert not any(line.text.startswith("·") for line in page.lines)
        assert not any("\u00a0" in line.text for line in page.lines)


def test_places_in_the_text_are_found_on_the_page_and_back() -> None:
    paper = article(("paragraph", "en to tre fire fem"), ("paragraph", "seks sju åtte"))
    page = lay_out(paper, 7)
    for offset in (0, 6, paper.text.index("fem"), paper.text.index("åtte")):
        line = page.lines[page.line_of(offset)]
        assert line.start <= offset < line.end
    assert page.offset_of(0) == 0
    assert page.offset_of(page.line_of(6)) <= 6
    assert EMPTY_PAGE.offset_of(3) == EMPTY_PAGE.line_of(0) == 0


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=6), st.integers(0, 20))
def test_painting_cuts_a_line_but_changes_no_letter(places: list[tuple[int, int]], start: int) -> None:
    text = "abcdefghijklmnopqrstuvwxyzæøå"[: 29 - start]
    line = Line("paragraph", text, start, start + len(text))
    spans = sorted((Span(a, a + n, f"s{a}") for a, n in places), key=lambda span: span.start)
    pieces = paint(line, spans)
    assert "".join(piece.text for piece in pieces) == text
    assert {style for piece in pieces for style in piece.styles} == {
        span.style for span in spans if span.start < line.end and line.start < span.end
    }


def test_looking_up_spans_misses_none_that_touch() -> None:
    spans = [Span(0, 50, "long"), Span(10, 12, "a"), Span(40, 45, "b"), Span(60, 61, "c")]
    assert Span(0, 50, "long") in overlapping(spans, 42, 44, 50)
    assert Span(60, 61, "c") not in overlapping(spans, 42, 44, 50)


def test_a_number_stays_on_one_line() -> None:
    text = "Det koster 1 186 000 kroner og 61 000, sier de 2300 som bor der i 2017 alene"
    for room in range(12, 40):
        lines = [text[start:end] for start, end in wrap(text, 0, len(text), room, room)]
        assert any("1 186 000" in line for line in lines)
        assert any("61 000," in line for line in lines)


@pytest.mark.parametrize(
    "text",
    ["offert une voiture. « Nous avons reçu une lettre »", "Il a dit : « Non » ; puis rien", "Vraiment ? Oui ! Si"],
)
def test_no_line_ends_in_the_space_that_french_sets_by_its_marks(text: str) -> None:
    for room in range(12, 40):
        lines = [text[start:end] for start, end in wrap(text, 0, len(text), room, room)]
        assert not any(line.endswith("«") or line[0] in "»?!:;" for line in lines)

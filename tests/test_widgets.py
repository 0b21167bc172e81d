"""The widgets alone: they ask only for what they show, keep their place, and let nothing harmful through."""

from array import array
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.app import App, ComposeResult
from textual.geometry import Region, Size
from textual.pilot import Pilot

from replikk.cells import width
from replikk.render import Span
from replikk.screens.floor_plan import floor_plan
from replikk.screens.typed_keys import TypedKeys
from replikk.widgets.article_list import ArticleList, Entry
from replikk.widgets.choice_box import Choice, ChoiceBox
from replikk.widgets.heads import ListHead
from replikk.widgets.lines import Lines
from replikk.widgets.looks import ASCII, FINE
from replikk.widgets.pick_list import PickLine, PickList
from replikk.widgets.quote_list import QuoteList
from replikk.widgets.quote_sidebar import QuoteSidebar
from replikk.widgets.reader import Leaf, Reader
from replikk.widgets.sayings import Said, Saying
from replikk.widgets.search_box import SearchBox
from replikk.widgets.title_lines import TitleLines
from replikk_index.models import Article, Block


class Stage(App[None]):
    """One widget, as large as the screen."""

    def __init__(self, widget: Lines) -> None:
        super().__init__()
        self.widget = widget

    def compose(self) -> ComposeResult:
        yield self.widget


@asynccontextmanager
async def on_stage(widget: Lines, columns: int = 30, rows: int = 10) -> AsyncIterator[Pilot[None]]:
    async with Stage(widget).run_test(size=(columns, rows)) as pilot:
        await pilot.pause()
        yield pilot


def drawn(widget: Lines) -> list[str]:
    return [widget.render_line(y).text for y in range(widget.size.height)]


def asking(asked: list[int]) -> Callable[[Sequence[int]], tuple[Entry, ...]]:
    """Entries for any rows; remembers which were asked for."""

    def ask(rows: Sequence[int]) -> tuple[Entry, ...]:
        asked.extend(rows)
        return tuple(Entry(row, f"Sak {row}", str(row % 10), unread=row % 2 == 0) for row in rows)

    return ask


def leaf(paragraphs: int = 30) -> Leaf:
    text = "\n\n".join(f"Avsnitt {n} handler om broen, om elva og om alle som venter." for n in range(paragraphs))
    blocks, start = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block("paragraph", start, start + len(part)))
        start += len(part) + 2
    return Leaf(Article("k" * 16, "Broen", text, blocks=tuple(blocks)), "Elvebladet")


# the list


async def test_a_long_list_asks_only_for_what_it_shows() -> None:
    asked: list[int] = []
    articles = ArticleList("list")
    async with on_stage(articles) as pilot:
        articles.show(array("q", range(100_000)), asking(asked))
        await pilot.pause()
        articles.move_to(70_000)
        await pilot.pause()
        assert "Sak 70000" in "\n".join(drawn(articles))
        assert len(asked) < 60
        assert len(asked) == len(set(asked))


async def test_rows_that_are_gone_leave_an_empty_line_and_no_crash() -> None:
    articles = ArticleList("list")
    async with on_stage(articles):
        articles.show([1, 2, 3], lambda rows: [Entry(row, f"Sak {row}") for row in rows if row != 2])
        assert [line.strip(" ▏") for line in drawn(articles)[:3]] == ["Sak 1", "", "Sak 3"]


async def test_the_cursor_stays_in_view_however_it_moves() -> None:
    articles = ArticleList("list")
    async with on_stage(articles):
        for articles.tall in (1, 2, 3):
            articles.show(range(50), asking([]))
            for index in (1, 9, 10, 11, 49, 48, 0, 25, 24, 60, -5):
                articles.move_to(index)
                first = articles.cursor_line() - articles.top
                assert 0 <= first <= articles.size.height - articles.tall
                assert f"Sak {articles.row}" in drawn(articles)[first]


async def test_a_row_shows_unread_star_title_and_number() -> None:
    articles = ArticleList("list")
    async with on_stage(articles, 24, 3):
        articles.show([1], lambda _: [Entry(1, "En tittel som er altfor lang", "12", unread=True, starred=True)])
        assert drawn(articles)[0] == "●▏En tittel som er…  ★12"
        articles.activate(True)
        assert drawn(articles)[0].startswith("●▌En ")


async def test_snippets_show_their_matches() -> None:
    articles = ArticleList("list")
    async with on_stage(articles, 40, 4):
        articles.tall = 2
        articles.show([1], lambda _: [Entry(1, "Broen", snippet="om broen igjen", hits=((3, 8),))])
        reversed_text = "".join(s.text for s in articles.render_line(1) if s.style and s.style.reverse)
        assert reversed_text == "broen"


# the gate


@given(st.text(max_size=40))
def test_no_letter_that_could_steer_a_terminal_gets_through(text: str) -> None:
    assert Lines("x")._gate(text).isprintable()
    assert Lines("x", ASCII)._gate("– «hei» … ·").isascii()


async def test_hostile_titles_and_texts_are_drawn_harmless_and_literal() -> None:
    evil = "\x1b]52;c;UFdORUQ=\x07[@click=app.quit]x[/nope]\u202e\x9b2J"
    articles = ArticleList("list")
    async with on_stage(articles, 80, 3):
        articles.show([1], lambda _: [Entry(1, evil, evil, source=evil, date=evil, snippet=evil)])
        for articles.tall in (1, 3):
            assert all(line.isprintable() and width(line) == 80 for line in drawn(articles))
        assert "[@click=app.quit]" in drawn(articles)[0]


# the reader


async def test_the_reader_keeps_its_place_when_the_width_changes() -> None:
    reader = Reader("reader")
    async with on_stage(reader, 60, 12) as pilot:
        reader.show(leaf())
        reader.scroll_top(40)
        place = reader.place
        assert place > 0
        for columns in (33, 90, 60):
            await pilot.resize_terminal(columns, 12)
            await pilot.pause()
            assert reader.shows(place)
        assert reader.place == place


async def test_a_place_is_come_back_to() -> None:
    reader = Reader("reader")
    async with on_stage(reader, 60, 12):
        reader.show(leaf())
        reader.scroll_top(30)
        place = reader.place
        reader.show(None)
        reader.show(leaf(), place)
        assert reader.place == place


async def test_the_measure_is_kept_and_centred() -> None:
    reader = Reader("reader")
    async with on_stage(reader, 120, 20):
        reader.show(leaf())
        lines = [line for line in drawn(reader) if line.strip()]
        assert max(len(line.strip()) for line in lines) <= 72
        assert all(line.startswith(" " * 23) for line in lines)
        reader.set_measure(40)
        assert max(len(line.strip()) for line in drawn(reader)) <= 40


async def test_going_to_a_span_shows_it_and_lighting_marks_it_without_colour() -> None:
    reader = Reader("reader")
    async with on_stage(reader, 60, 12):
        reader.show(leaf())
        start = reader.leaf.article.text.index("Avsnitt 20") if reader.leaf else 0
        reader.go_to(start, start + 10)
        reader.light([Span(start, start + 10, "lit")])
        assert any(line.startswith(" ▏  Avsnitt 20") for line in drawn(reader))
        reader.activate(True)
        assert any(line.startswith(" ▌  Avsnitt 20") for line in drawn(reader))
        assert reader.shows(start)


async def test_an_unsure_quote_has_a_question_mark_in_the_margin_lit_or_not() -> None:
    reader = Reader("reader")
    for columns, plain, lit in ((60, "?   Avsnitt 1 ", "?▏  Avsnitt 1 "), (30, "?Avsnitt 1 ", "▏Avsnitt 1 ")):
        async with on_stage(reader, columns, 12):
            reader.show(leaf())
            assert reader.leaf
            start = reader.leaf.article.text.index("Avsnitt 1 ")
            reader.dress((Span(start, start + 40, "unsure"),))
            lines = [line for line in drawn(reader) if line.startswith("?")]
            assert len(lines) == 1
            assert lines[0].startswith(plain)
            reader.light([Span(start, start + 40, "lit")])
            assert any(line.startswith(lit) for line in drawn(reader))


async def test_the_reading_place_reaches_every_line() -> None:
    reader = Reader("reader")
    async with on_stage(reader, 60, 12):
        reader.show(leaf())
        reader.scroll_top(10**6)
        assert reader.at_end
        assert reader.share == 1
        assert reader.leaf
        assert reader.reading_offset >= reader.leaf.article.text.rindex("Avsnitt")
        reader.scroll_top(0)
        assert reader.reading_offset == 0


# the sidebar


async def test_the_sidebar_shows_speaker_words_and_kind() -> None:
    sidebar = QuoteSidebar("quotes")
    async with on_stage(sidebar, 27, 8):
        sidebar.show(
            [
                Saying("Jorid Aas", "– Endelig slipper vi den lange omveien", "kjøpmann"),
                Saying("Odd Li", "at det går", kind="indirect"),
            ]
        )
        assert [line.rstrip() for line in drawn(sidebar)[:5]] == [
            "▏Jorid Aas, kjøpmann",
            "▏ – Endelig slipper vi",
            "▏   den lange omveien",
            " Odd Li           indirect",
            "  at det går",
        ]


async def test_a_narrow_sidebar_leaves_out_the_role_and_shortens_the_kind() -> None:
    sidebar = QuoteSidebar("quotes")
    async with on_stage(sidebar, 27, 8):
        sidebar.show(
            [
                Saying("Jorid Aas", "– Ja", "kommunaldirektør i byen"),
                Saying("Annbjørg Hovland", "at det går", kind="indirekte", kind_short="indir."),
            ]
        )
        assert [line.rstrip() for line in drawn(sidebar)[:3]] == [
            "▏Jorid Aas",
            "▏ – Ja",
            " Annbjørg Hovland   indir.",
        ]


async def test_a_question_stands_above_its_answer_and_a_name_is_said_once() -> None:
    sidebar = QuoteSidebar("quotes")
    sayings = [
        Saying("Jorid Aas ?", "– Nei", "kjøpmann", question="Hva koster det når alt er talt og regnet?"),
        Saying("Jorid Aas ?", "– Jo", goes_on=True),
        Saying("Jorid Aas ?", "– Ja", question="Hvem betaler?", goes_on=True),
    ]
    async with on_stage(sidebar, 27, 10):
        sidebar.show(sayings)
        assert [line.rstrip() for line in drawn(sidebar)[:6]] == [
            "▏? Hva koster det når alt…",
            "▏Jorid Aas ? kjøpmann",
            "▏ – Nei",
            "  – Jo",
            " ? Hvem betaler?",
            "  – Ja",
        ]
        sidebar.select(2)
        assert [line.rstrip() for line in drawn(sidebar)[3:6]] == ["  – Jo", "▏? Hvem betaler?", "▏ – Ja"]
        sidebar.airy = True
        sidebar.settle()
        assert [line.rstrip() for line in drawn(sidebar)[2:6]] == ["  – Nei", "  – Jo", "", "▏? Hvem betaler?"]


async def test_a_piece_of_a_longer_utterance_comes_into_view_with_its_name() -> None:
    sidebar = QuoteSidebar("quotes")
    many = [Saying(f"Taler {n // 3}", "– Dette er sagt", goes_on=n % 3 > 0) for n in range(30)]
    async with on_stage(sidebar, 27, 6):
        sidebar.show(many)
        sidebar.select(20)
        assert any("Taler 6" in line for line in drawn(sidebar))


async def test_selecting_in_the_sidebar_brings_the_quote_into_view() -> None:
    sidebar = QuoteSidebar("quotes")
    async with on_stage(sidebar, 27, 6):
        sidebar.show([Saying(f"Taler {n}", "– Dette er sagt") for n in range(20)])
        assert sidebar.select(15)
        assert any("Taler 15" in line for line in drawn(sidebar))
        assert not sidebar.select(15)
        assert not sidebar.select(99)


# quotes of a speaker, and choices


def said(asked: list[int]) -> Callable[[Sequence[int]], tuple[Said, ...]]:
    def ask(rows: Sequence[int]) -> tuple[Said, ...]:
        asked.extend(rows)
        return tuple(Said(row, f"– Sagt for {row}. gang", f"2025 · Avisa {row}", kind="indir.") for row in rows)

    return ask


async def test_a_long_list_of_quotes_asks_only_for_what_it_shows() -> None:
    asked: list[int] = []
    quotes = QuoteList("quotes")
    async with on_stage(quotes, 40, 9) as pilot:
        quotes.tall = 3
        quotes.show(range(100_000), said(asked))
        await pilot.pause()
        quotes.move_to(70_000)
        await pilot.pause()
        assert [line.rstrip() for line in drawn(quotes) if "70000" in line] == [
            "▌2025 · Avisa 70000              indir.",
            "▌ – Sagt for 70000. gang",
        ]
        assert len(asked) < 30


async def test_long_words_are_cut_visibly_and_hang_behind_their_dash() -> None:
    quotes = QuoteList("quotes")
    async with on_stage(quotes, 20, 3):
        quotes.tall = 3
        quotes.show([1], lambda _: [Said(1, "– Dette er så mye at det ikke er plass", "Avisa")])
        assert [line.rstrip() for line in drawn(quotes)] == ["▌Avisa", "▌ – Dette er så mye", "▌   at det ikke er…"]


async def test_nothing_is_chosen_until_something_is_typed_or_one_moves() -> None:
    box = ChoiceBox("dialog")
    async with on_stage(box, 30, 6):
        box.open("Hvem?", "– Ja", "Navn:")
        box.offer([Choice(f"Taler {n}", f"{n} her") for n in range(9)], -1)
        assert not any("▌" in line for line in drawn(box))
        assert [line.rstrip() for line in drawn(box)[:4]] == [
            "─ Hvem? ──────────────────────",
            " – Ja",
            " Navn:",
            "  Taler 0  0 her",
        ]
        for step, name in ((-1, "Taler 8"), (1, "Taler 0"), (1, "Taler 1"), (-1, "Taler 0"), (-1, "Taler 8")):
            box.move(step)
            assert [line for line in drawn(box) if "▌" in line] == [f" ▌{name}  {name[-1]} her".ljust(30)]


async def test_headings_are_passed_over_when_picking() -> None:
    picks = PickList("names")
    async with on_stage(picks, 30, 4):
        lines = [("Én", True), ("Jorid Aas", False), ("", False), ("To", True), ("Odd Lie", False), ("Per Moe", False)]
        picks.show([PickLine(words, heading=heading) for words, heading in lines])
        for step, cursor in ((0, 1), (1, 4), (9, 5), (-1, 4), (-9, 1)):
            picks.move(step)
            assert picks.cursor == cursor
            assert f" ▌{lines[cursor][0]}" in [line.rstrip() for line in drawn(picks)]
        picks.show([])
        picks.move(1)
        assert picks.cursor == -1


async def test_hostile_names_and_words_are_drawn_harmless() -> None:
    evil = "\x1b]52;c;UFdORUQ=\x07[@click=app.quit]x[/nope]\u202e\x9b2J"
    quotes, picks, box, head = QuoteList("a"), PickList("b"), ChoiceBox("c"), TitleLines("d")
    for widget in (quotes, picks, box, head):
        async with on_stage(widget, 60, 6):
            quotes.tall = 3
            quotes.show([1], lambda _: [Said(1, evil, evil, kind=evil)])
            picks.show([PickLine(evil, evil), PickLine(evil, heading=True)])
            box.open(evil, evil, evil)
            box.offer([Choice(evil, evil)], 0)
            head.say(evil, evil, [evil])
            assert all(line.isprintable() and width(line) == 60 for line in drawn(widget))


# box, head, keys, floor


def test_the_box_edits_like_a_shell() -> None:
    box = SearchBox()
    box.open("Find:")
    box.type("strøm kraft")
    for key in ("ctrl+w", "backspace", "home", "delete", "end"):
        assert box.press(key)
    box.type("men")
    assert box.value == "trømmen"
    assert not box.press("f7")


@given(st.text(max_size=60), st.integers(20, 80), st.integers(0, 60))
def test_the_box_fits_its_line(typed: str, cells: int, left: int) -> None:
    box = SearchBox()
    box.open("Find:")
    box.type(typed)
    for _ in range(left):
        box.press("left")
    box.say("3 of 9")
    assert width("".join(segment.text for segment in box.segments(cells))) <= cells
    assert box.cursor_column(cells) < cells


async def test_the_head_gives_way_to_the_number() -> None:
    head = ListHead("list-head")
    async with on_stage(head, 20, 2):
        head.say("Et langt navn på et arkiv", "12 of 3,481", strong=True)
        assert drawn(head) == ["▌Et lan… 12 of 3,481", "─" * 20]


def test_keys_of_one_and_of_two_letters() -> None:
    keys = TypedKeys({"top": ["gg", "home"], "bottom": ["G"], "help": ["?"], "page": ["space", "ctrl+f"]})
    assert [keys.press(key, letter) for key, letter in (("g", "g"), ("g", "g"))] == ["", "top"]
    assert [keys.press(key, letter) for key, letter in (("g", "g"), ("G", "G"))] == ["", "bottom"]
    assert keys.press("question_mark", "?") == "help"
    assert keys.press("space", " ") == "page"
    assert keys.press("ctrl+f", "\x06") == "page"
    assert keys.press("home", None) == "top"
    assert keys.press("x", "x") == ""


@given(
    st.integers(1, 250),
    st.integers(2, 80),
    st.sampled_from(["list", "reader", "quotes"]),
    st.booleans(),
    st.booleans(),
    st.integers(0, 9),
)
def test_panes_never_overlap_nor_leave_the_screen(
    columns: int, rows: int, pane: str, zen: bool, quotes: bool, dialog: int
) -> None:
    plan = floor_plan(Size(columns, rows), pane, zen=zen, quotes=quotes, dialog=dialog)
    regions = [region for region in plan.regions.values() if region.area]
    screen = Region(0, 0, columns, rows)
    assert pane in plan.regions or (zen and pane == "list") or (pane == "quotes" and not quotes)
    for number, region in enumerate(regions):
        assert screen.contains_region(region)
        assert not any(region.overlaps(other) for other in regions[number + 1 :])


@pytest.mark.parametrize(
    ("size", "columns"), [((80, 24), 2), ((110, 24), 3), ((120, 40), 3), ((59, 24), 1), ((40, 10), 1)]
)
def test_the_floor_follows_the_width(size: tuple[int, int], columns: int) -> None:
    assert floor_plan(Size(*size)).columns == columns


def test_the_floor_at_80_by_24_is_the_one_that_was_drawn() -> None:
    regions = floor_plan(Size(80, 24)).regions
    assert regions["list"] == Region(0, 2, 27, 11)
    assert regions["quotes"] == Region(0, 14, 27, 9)
    assert regions["reader"] == Region(28, 0, 52, 23)
    assert FINE.bar == "▌"

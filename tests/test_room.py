"""The room over a real library: keys are pressed, and what lies open is looked at."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from textual import events
from textual.geometry import Offset
from textual.pilot import Pilot

from replikk.app import Replikk
from replikk.config import Config
from replikk.progress_words import in_words, summary
from replikk.screens import sayings
from replikk.screens.room import RoomScreen
from replikk.screens.sheet import Sheet
from replikk_index import Library, Mode, OwnedLibrary
from replikk_index.models import Article, Progress, Quote, Target
from replikk_index.process import RefreshResult, refresh
from tests import rooms
from tests.rooms import entered, room, search, title

SHORT = """Tittel: {title}
Dato: {date}
Kilde: Elvebladet

{lead}

– {words}, sier kjøpmann Jorid Aas.

Ingen andre ville si noe.
"""

LONG = "Tittel: Broen som aldri ble ferdig\nDato: 2025-06-01\nKilde: Elvebladet\n\n" + "\n\n".join(
    f"Dette er avsnitt {n} i en lang historie om broen over elva og alle som venter på den, noe mer for hvert år."
    if n % 8
    else f"– Vi venter for {n}. gang, sier ordfører Odd Lie."
    for n in range(1, 41)
)

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of four articles; nobody changes it."""
    articles = {
        f"{name}.txt": SHORT.format(title=title, date=date, lead=lead, words=words)
        for name, title, date, lead, words in (
            (
                "torg",
                "Torget blir gågate",
                "2025-03-14",
                "Bilene må vekk fra torget til høsten.",
                "Endelig får vi ro her",
            ),
            ("skole", "Skolen får nytt tak", "2025-04-14", "Taket på skolen har lekket i ti år.", "Dette var på tide"),
            ("ferge", "Fergen er innstilt", "2025-05-14", "Det er storm, og fergen ligger i ro.", "Jeg tar taxi rundt"),
        )
    }
    return rooms.made(tmp_path_factory.mktemp("room"), articles | {"bro.txt": LONG})


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[OwnedLibrary]:
    with Library.open(made, notes=tmp_path / "notes.db") as opened:
        yield opened


@pytest.fixture
def opened(library: OwnedLibrary) -> Open:
    """Opens the room, without looking for new articles."""

    return partial(entered, library)


def lit(pilot: Pilot[None]) -> list[str]:
    article = room(pilot).article
    return [article.text[start:end] for start, end in room(pilot).hits] if article else []


# list and text


async def test_the_newest_article_lies_open(opened: Open) -> None:
    async with opened() as pilot:
        assert title(pilot) == "Broen som aldri ble ferdig"
        assert len(room(pilot).list.rows) == 4
        assert room(pilot).pane == "list"


async def test_list_and_text_move_together(opened: Open) -> None:
    async with opened() as pilot:
        for keys, expected in (
            ("j", "Fergen er innstilt"),
            ("G", "Torget blir gågate"),
            ("k", "Skolen får nytt tak"),
            ("gg", "Broen som aldri ble ferdig"),
            ("J", "Fergen er innstilt"),
        ):
            await pilot.press(*keys)
            assert title(pilot) == expected


async def test_next_and_previous_article_from_the_text(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("2", "J", "J", "K")
        assert title(pilot) == "Fergen er innstilt"
        assert room(pilot).pane == "reader"


async def test_panes_by_number_tab_and_side(opened: Open) -> None:
    async with opened() as pilot:
        for key, pane in (
            ("2", "reader"),
            ("3", "quotes"),
            ("1", "list"),
            ("tab", "reader"),
            ("tab", "quotes"),
            ("tab", "list"),
            ("shift+tab", "quotes"),
            ("l", "reader"),
            ("h", "list"),
            ("enter", "reader"),
            ("escape", "list"),
        ):
            await pilot.press(key)
            assert room(pilot).pane == pane
            assert room(pilot).pane_widget(pane).active


async def test_the_terminals_cursor_stands_on_the_row_with_the_focus(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("j", "j")
        widget = room(pilot).list
        assert pilot.app.cursor_position == Offset(0, widget.region.y + 2)
        await pilot.press("3")
        assert pilot.app.cursor_position == room(pilot).sidebar.region.offset


# read, star, place


async def test_passing_by_does_not_mark_as_read_but_reading_does(opened: Open) -> None:
    async with opened() as pilot:
        desk = room(pilot)
        await pilot.press("j", "j", "k", "k")
        assert not any(desk.list.entry(n).unread is False for n in range(4))
        await pilot.press("2", "space")
        assert [desk.list.entry(n).unread for n in range(4)] == [False, True, True, True]
        await pilot.press("u")
        assert desk.list.entry(0).unread
        await pilot.press("G")
        assert not desk.list.entry(0).unread
        await pilot.press("1", "j", "r", "m")
        assert not desk.list.entry(1).unread
        assert desk.list.entry(1).starred


async def test_opening_from_a_search_does_not_mark_as_read(opened: Open, library: OwnedLibrary) -> None:
    async with opened() as pilot:
        await search(pilot, "slash", "taket")
        await pilot.press("enter", "enter")
        article = room(pilot).article
        assert article
        assert room(pilot).pane == "reader"
        assert library.notes
        assert not library.notes.is_read(article.key)


async def test_what_another_window_reads_is_seen_here(opened: Open, library: OwnedLibrary, tmp_path: Path) -> None:
    async with opened() as pilot:
        key = library.heads(library.rows())[1].key
        with Library.open(library.path, notes=tmp_path / "notes.db") as other:
            assert other.notes is not None
            other.notes.set_read(key, True)
            other.notes.flush()
        room(pilot).look_at_notes()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert room(pilot).memory.is_read(key)
        assert not room(pilot).list.entry(1).unread


async def test_a_long_message_is_told_in_full_and_gives_its_lines_back(opened: Open) -> None:
    async with opened() as pilot:
        long = "the folder /srv/archive/avis has lost 300 of 1000 files: their articles are kept. " * 2
        room(pilot).say(long)
        room(pilot).tell()
        await pilot.pause()
        status, reader = room(pilot).status, room(pilot).reader
        lines = ["".join(part.text for part in status.line(number, 80)) for number in range(status.size.height)]
        assert " ".join(" ".join(lines).split()).startswith(long.strip())
        assert reader.size.height == 24 - len(lines) < 23
        await pilot.press("2")
        await pilot.pause()
        assert (status.size.height, reader.size.height) == (1, 23)


async def test_notes_that_cannot_be_saved_are_complained_of(library: OwnedLibrary) -> None:
    assert library.notes is not None
    async with Replikk(library, Config(), refresh=False).run_test(size=(80, 24)) as pilot:
        library.notes.problem = "your notes could not be saved"
        async with asyncio.timeout(20):
            while room(pilot).message != "your notes could not be saved":
                await pilot.pause(0.05)


async def test_a_library_of_somebody_else_is_only_read(made: Path, tmp_path: Path) -> None:
    with Library.open(made, Mode.READER, tmp_path / "notes.db") as library:
        async with Replikk(library, Config()).run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            assert room(pilot).writer is None
            await pilot.press("i")
            assert "Only the owner" in room(pilot).message


async def test_it_is_left_and_come_back_to_at_the_same_line(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("2", "space", "space", "j")
        place = room(pilot).reader.place
        assert place > 0
        await pilot.press("1", "j", "k")
        assert room(pilot).reader.place == place
        await pilot.press("q")
    async with opened() as pilot:
        assert title(pilot) == "Broen som aldri ble ferdig"
        assert room(pilot).reader.place == place


# quotes


async def test_quotes_are_walked_through_and_lit(opened: Open) -> None:
    async with opened() as pilot:
        desk = room(pilot)
        assert len(desk.quotes) == 5
        for number in range(5):
            await pilot.press("right_parenthesis")
            assert desk.sidebar.selected == number
            assert desk.reader.is_lit
        await pilot.press("right_parenthesis")
        assert desk.sidebar.selected == 4
        await pilot.press("left_parenthesis")
        assert desk.sidebar.selected == 3


async def test_the_quote_that_is_read_is_selected(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("2", "G")
        assert room(pilot).sidebar.selected == 4
        await pilot.press("g", "g")
        assert room(pilot).sidebar.selected == 0


async def test_enter_in_the_sidebar_goes_to_the_quote_in_the_text(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("3", "j", "j", "enter")
        desk = room(pilot)
        assert desk.pane == "reader"
        assert desk.reader.shows(desk.quotes[2].start)


async def test_copying_says_what_was_sent(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("y")
        assert room(pilot).message
        assert room(pilot).status.left == room(pilot).message


# finding


async def test_results_come_as_it_is_typed_and_all_matches_are_lit(opened: Open) -> None:
    async with opened() as pilot:
        await search(pilot, "slash", "skolen")
        desk = room(pilot)
        assert desk.searching
        assert title(pilot) == "Skolen får nytt tak"
        assert desk.results
        assert desk.results.total == len(desk.list.rows) == 1
        assert "skolen" in [text.lower() for text in lit(pilot)]
        await pilot.press("enter")
        assert not desk.searching
        assert desk.pane == "list"


async def test_clearing_a_search_stays_at_the_article_and_results_come_back(opened: Open) -> None:
    async with opened() as pilot:
        await search(pilot, "slash", "torget")
        await pilot.press("enter", "F")
        desk = room(pilot)
        assert len(desk.list.rows) == 4
        assert title(pilot) == "Torget blir gågate"
        assert desk.list.row == desk.article_row
        assert not desk.hits
        await pilot.press("k", "exclamation_mark")
        assert title(pilot) == "Torget blir gågate"
        assert len(desk.list.rows) == 1


async def test_q_leaves_the_results_before_it_leaves_the_program(opened: Open) -> None:
    async with opened() as pilot:
        await search(pilot, "/", "storm")
        await pilot.press("enter", "q")
        assert room(pilot).results is None
        assert pilot.app.is_running


async def test_a_selected_quote_is_shown_with_its_speaker(opened: Open) -> None:
    async with opened(80, 14) as pilot:
        while title(pilot) != "Broen som aldri ble ferdig":
            await pilot.press("j")
        for _ in range(4):
            await pilot.press("right_parenthesis")
            reader, quote = room(pilot).reader, room(pilot).quotes[room(pilot).sidebar.selected]
            assert reader.shows(room(pilot).article.text.index(quote.speaker, quote.end))  # type: ignore[union-attr]


async def test_help_cuts_nothing_and_says_that_there_is_more(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("question_mark")
        sheet = pilot.app.screen.query_one(Sheet)
        lines = ["".join(part.text for part in sheet.line(number, 80)) for number in range(sheet.count())]
        text = " ".join("\n".join(lines).split())
        assert "…" not in text
        assert "Space: more" in text
        await pilot.press("G")
        assert sheet.top == sheet.last_top > 0
        await pilot.press("question_mark")
        assert isinstance(pilot.app.screen, RoomScreen)


async def test_giving_up_a_search_leads_back_to_where_one_was(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("2", "space")
        place = room(pilot).reader.place
        await search(pilot, "S", "torget")
        assert title(pilot) == "Torget blir gågate"
        await pilot.press("escape")
        assert title(pilot) == "Broen som aldri ble ferdig"
        assert room(pilot).reader.place == place
        assert room(pilot).pane == "reader"
        assert room(pilot).results is None


async def test_keys_typed_ahead_all_reach_the_box(opened: Open) -> None:
    async with opened() as pilot:
        for key, letter in (("slash", "/"), ("q", "q"), ("J", "J"), ("å", "å"), ("2", "2")):
            pilot.app.post_message(events.Key(key, letter))
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        assert room(pilot).box.value == "qJå2"


async def test_nothing_found_says_so_and_can_be_left(opened: Open) -> None:
    async with opened() as pilot:
        await search(pilot, "slash", "xylofon")
        assert len(room(pilot).list.rows) == 0
        assert room(pilot).article is None
        await pilot.press("enter", "j", "n", "y", "right_parenthesis", "escape")
        assert title(pilot) == "Broen som aldri ble ferdig"


async def test_finding_in_the_article_walks_round_and_round(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("2", "slash", *"BROEN", "enter")
        desk = room(pilot)
        assert len(desk.list.rows) == 4
        assert len(desk.hits) == 35
        assert set(lit(pilot)) == {"broen"}
        await pilot.press("n", "n")
        assert desk.hit == 2
        await pilot.press("N", "N", "N")
        assert desk.hit == 34
        assert desk.reader.shows(desk.hits[34][0])
        await pilot.press("F")
        assert not desk.hits


async def test_giving_up_in_the_article_leads_back_to_the_line(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("2", "j", "slash", *"avsnitt", "space", *"39")
        assert room(pilot).reader.top > 20
        await pilot.press("escape")
        assert room(pilot).reader.top == 1
        assert not room(pilot).hits


async def test_searching_quotes_lands_on_the_quote(opened: Open) -> None:
    async with opened() as pilot:
        await search(pilot, "quotation_mark", "taxi")
        desk = room(pilot)
        assert desk.results
        assert desk.results.target is Target.QUOTES
        assert title(pilot) == "Fergen er innstilt"
        assert "taxi" in desk.quotes[desk.sidebar.selected].text
        assert desk.reader.is_lit


# sizes


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (59, 20), (40, 10), (20, 5), (10, 3)])
async def test_every_pane_can_be_reached_at_any_size(opened: Open, size: tuple[int, int]) -> None:
    async with opened(*size) as pilot:
        for key, pane in (("2", "reader"), ("3", "quotes"), ("1", "list")):
            await pilot.press(key)
            await pilot.pause()
            assert room(pilot).pane_widget(pane).region.area > 0 or size[1] < 5


async def test_a_resize_keeps_the_place_in_the_text(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("2", "space", "space")
        place = room(pilot).reader.place
        for size in ((120, 40), (40, 10), (80, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert room(pilot).reader.shows(place)
        assert room(pilot).reader.place == place


async def test_zen_leaves_the_text_alone_and_quotes_can_be_put_away(opened: Open) -> None:
    async with opened(120, 40) as pilot:
        desk = room(pilot)
        await pilot.press("z")
        await pilot.pause()
        assert desk.reader.region.width == 120
        assert max(len(line.text) for line in desk.reader.page.lines) <= 72
        await pilot.press("z", "c")
        await pilot.pause()
        assert "quotes" not in desk.plan.regions
        assert "list" in desk.plan.regions
        await pilot.press("c")
        assert "quotes" in desk.plan.regions


async def test_lines_can_be_made_shorter_and_longer(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.press("minus", "minus")
        assert max(len(line.text) for line in room(pilot).reader.page.lines) <= 43
        await pilot.press("plus")
        assert room(pilot).reader.measure == 45


# quotes in words


def paper(text: str, *quotes: Quote) -> Article:
    return Article("k" * 16, "Broen", text, quotes=quotes)


def test_words_stand_in_the_marks_of_the_text() -> None:
    text = "Hun kaller det «et svik» og “a farce”."
    for start, end, shown in ((16, 23, "«et svik»"), (29, 36, "“a farce”")):
        quote = Quote(start, end, text[start:end], "direct", "marks")
        assert sayings.words_of(quote, text) == shown
    assert sayings.words_of(Quote(0, 3, "Hun", "direct", "dash")) == "– Hun"
    assert sayings.words_of(Quote(0, 3, "Hun", "indirect", "none")) == "Hun"


def test_an_unsure_speaker_gets_a_question_mark() -> None:
    sure = Quote(0, 3, "Hun", "direct", "dash", speaker="ordføreren", speaker_full="Odd Lie")
    assert sayings.name_of(sure) == "Odd Lie"
    assert sayings.name_of(replace(sure, confidence=0.6)) == "Odd Lie ?"
    assert sayings.name_of(replace(sure, confidence=0.6, speaker_full="")) == "ordføreren ?"
    assert sayings.name_of(replace(sure, confidence=0.4)) == "Odd Lie ??"


def test_doubtful_quotes_and_questions_are_not_shown() -> None:
    good = Quote(0, 3, "Hun", "direct", "dash")
    doubtful = replace(good, confidence=0.4)
    article = paper("Hun gikk.", good, doubtful, replace(good, turn="question"))
    assert sayings.shown(article) == (good,)
    assert sayings.shown(article, doubtful=True) == (good, doubtful)


def test_the_speaker_is_found_behind_the_quote_or_before_it() -> None:
    text = "Odd Lie er sint.\n\n– Vi venter, sier Odd Lie.\n\nOdd Lie gikk. – Nå, sa han."
    first = Quote(20, 29, "Vi venter", "direct", "dash", speaker="Odd Lie")
    assert sayings.speaker_span(paper(text, first), first) == (36, 43)
    last = Quote(text.index("Nå"), text.index("Nå") + 2, "Nå", "direct", "dash", speaker="Odd Lie")
    assert sayings.speaker_span(paper(text, last), last) == (46, 53)
    assert sayings.speaker_span(paper(text), replace(last, speaker="Per")) is None


# bringing in


def test_progress_in_words() -> None:
    assert in_words(Progress("reading", 120, 4000, rate=85.2, seconds_left=45.4)).startswith("reading 120/4,000 · 85/s")
    assert in_words(Progress("idle")) == "tidying the search index"
    assert summary(RefreshResult(added=3, refused=1)).startswith("3 new")
    assert summary(RefreshResult())


async def test_new_articles_arrive_and_the_cursor_stays_on_its_own(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    story = SHORT.format(
        title="Torget blir gågate", date="2025-03-14", lead="Bilene må vekk.", words="Endelig får vi ro"
    )
    (articles / "a.txt").write_text(story, "utf-8")
    OwnedLibrary.create(tmp_path / "library", [("avis", articles)])
    refresh(tmp_path / "library")
    with Library.open(tmp_path / "library") as library:
        async with Replikk(library, Config(), refresh=False).run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            newer = SHORT.format(
                title="Fergen er innstilt", date="2025-05-14", lead="Storm.", words="Jeg tar taxi rundt"
            )
            (articles / "b.txt").write_text(newer, "utf-8")
            await pilot.press("i")
            await pilot.app.workers.wait_for_complete()
            await pilot.pause()
            assert len(room(pilot).list.rows) == 2
            assert title(pilot) == "Torget blir gågate"
            assert room(pilot).list.row == room(pilot).article_row
            assert room(pilot).message


async def test_a_result_grows_while_more_becomes_searchable(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    OwnedLibrary.create(tmp_path / "library", [("avis", articles)])
    first = SHORT.format(title="Torget blir gågate", date="2025-03-14", lead="Det er storm.", words="Endelig")
    (articles / "a.txt").write_text(first, "utf-8")
    refresh(tmp_path / "library")
    with Library.open(tmp_path / "library") as library:
        async with Replikk(library, Config(), refresh=False).run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            await search(pilot, "/", "storm")
            assert len(room(pilot).list.rows) == 1
            newer = SHORT.format(title="Fergen er innstilt", date="2025-05-14", lead="Ny storm.", words="Jeg tar taxi")
            (articles / "b.txt").write_text(newer, "utf-8")
            refresh(tmp_path / "library")
            async with asyncio.timeout(20):
                while len(room(pilot).list.rows) < 2:
                    await pilot.pause(0.05)
            assert title(pilot) == "Torget blir gågate"
            assert room(pilot).searching


async def test_looking_for_more_never_takes_the_place_of_what_is_being_typed(opened: Open) -> None:
    async with opened() as pilot:
        await search(pilot, "/", "storm")
        found = room(pilot).results
        assert found is not None
        room(pilot).results = replace(found, generation=found.generation - 1)
        room(pilot).wanted = typed = ("stormen", Target.ARTICLES)
        room(pilot).look_for_more()
        assert room(pilot).wanted == typed


async def test_an_empty_library_can_be_opened(tmp_path: Path) -> None:
    OwnedLibrary.create(tmp_path / "library")
    with Library.open(tmp_path / "library") as library:
        async with Replikk(library, Config(), refresh=False).run_test(size=(80, 24)) as pilot:
            await pilot.press("j", "G", "2", "space", "3", "j", "y", "r", "m", "n", "right_parenthesis", "1", "enter")
            assert room(pilot).article is None

"""The plain text mode: every command line by line, over a real library."""

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from replikk import strings
from replikk.ascii_letters import in_ascii
from replikk.commands import COMMANDS, bindings_for
from replikk.config import Config
from replikk.plain.printer import Printer
from replikk.plain.room import PlainRoom
from replikk.plain.vocabulary import Asked, Vocabulary
from replikk.plain.words import ARGUMENTS, ONLY_HERE, WORDS
from replikk.strings_nb import NB
from replikk.terminal.environment import look
from replikk_index import Library
from tests.rooms import made

FERRY = """Tittel: Fergen kom aldri
Dato: 2024-05-09
Kilde: Fjordposten
URL: https://fjordposten.example/ferge

Folk i Lauvhamn har ventet på fergen i ti år.

– Fergen er viktigst, sier ordfører Sigrun Tveit.

– Når kommer den?

– Det vet ingen, sier Tveit.

Rådmannen mener at havna blir stående tom.

{long}
"""
SCHOOL = """Tittel: Skolen må stenge
Dato: 2025-03-14
Kilde: Havbygda

Skolen på Skardet har elleve elever.

– Dette er vondt for barna, sier rektor Arve Haugom.
"""
LONG = "\n\n".join(f"Avsnitt {number} handler om kaia, og om hva den koster i år." for number in range(60))

Obey = Callable[..., str]


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    strings.choose("en")
    yield
    strings.choose("")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plain")
    return made(folder, {"ferge.txt": FERRY.format(long=LONG), "skole.txt": SCHOOL})


@pytest.fixture
def opened(place: Path, tmp_path: Path) -> Iterator[Library]:
    with Library.open(place, notes=tmp_path / "notes.db") as library:
        yield library


def room_over(library: Library, config: Config | None = None, locale: str = "C.UTF-8") -> tuple[PlainRoom, Obey]:
    """The room, and a way to type lines and get what is told."""
    paper = io.StringIO()
    printer = Printer(paper, config or Config(), look({"LC_ALL": locale, "TERM": "dumb"}))
    room = PlainRoom(library, config or Config(), printer)

    def obey(*lines: str) -> str:
        paper.seek(0)
        paper.truncate()
        for line in lines:
            room.obey(line)
        return paper.getvalue()

    return room, obey


@pytest.fixture
def room(opened: Library) -> PlainRoom:
    return room_over(opened)[0]


@pytest.fixture
def obey(opened: Library) -> Obey:
    return room_over(opened)[1]


def test_the_list_is_numbered_and_says_every_state_in_words(obey: Obey) -> None:
    assert obey("list") == (
        "All articles:\n"
        "1. Skolen må stenge\n   Havbygda, 14 Mar 2025, 1 quote, unread\n"
        "2. Fergen kom aldri\n   Fjordposten, 9 May 2024, 3 quotes, unread\n"
    )
    assert obey("star 2") == "Fergen kom aldri: unread, starred\n"
    assert obey("read 2") == "Fergen kom aldri: read, starred\n"
    assert "Fjordposten, 9 May 2024, 3 quotes, read, starred\n" in obey("list")


def test_an_article_is_read_page_by_page_and_then_counts_as_read(obey: Obey) -> None:
    first = obey("open 2")
    assert first.startswith("Fergen kom aldri\nFjordposten · 9 May 2024\n\nFolk i Lauvhamn har ventet")
    assert first.endswith(" %; Enter goes on.\n")
    second = obey("")
    assert second.splitlines()[0] not in first
    assert obey(" ") != second
    assert obey("b") == second
    assert "The end of the article; 3 quotes.\n" in obey("rest")
    assert obey("more") == "The end of the article.\n"
    assert obey("gg") == first
    assert "read" in obey("list").splitlines()[4].split(", ")


def test_reading_goes_on_where_it_was_left(opened: Library) -> None:
    room, obey = room_over(opened)
    obey("open 2", "", "")
    here = room.page.offset_of(room.line)
    room.save()
    again, obey = room_over(opened)
    assert again.listing.at == 1
    told = obey("")
    assert told.startswith("Fergen kom aldri\n")
    assert "Going on at " in told
    assert again.page.offset_of(again.line) == here


def test_a_search_says_how_much_it_found_and_opens_where_it_was_found(obey: Obey) -> None:
    told = obey("search vondt")
    assert told.startswith("Articles, “vondt”: 1 of 2:\n1. Skolen må stenge\n")
    assert "Dette er vondt for barna" in told
    assert "Dette er vondt for barna" in obey("1")
    assert "unread" in obey("list")  # looking at what was found is not reading it
    assert "All articles:" in obey("F")
    assert "“vondt”" in obey("!")


def test_a_match_far_down_is_told_with_its_paragraph(obey: Obey) -> None:
    told = obey('search "avsnitt 40"', "open 1")
    assert "Match 1 of 1, “Avsnitt 40”, at " in told
    assert "Avsnitt 40 handler om kaia" in told
    assert "Avsnitt 39" not in told


def test_finding_within_the_open_article(obey: Obey) -> None:
    obey("open 2")
    assert "Match 1 of 60, “kaia”" in obey("/kaia")
    assert "Match 2 of 60" in obey("n")
    assert "Match 1 of 60" in obey("N")
    assert "Match 60 of 60" in obey("previous match")
    assert obey("find elefant") == "“elefant” does not stand in this article.\n"
    assert obey("n") == "Nothing is searched for in this article.\n"


def test_what_finds_nothing_may_have_been_meant_otherwise(obey: Obey) -> None:
    told = obey("search fregen")
    assert "Nothing found.\n" in told
    assert "Did you mean: fergen (1 hit; M searches for it)" in told
    assert "Fergen kom aldri" in obey("M")
    assert obey("M") == "There is nothing else to search for.\n"


def test_quotes_are_said_with_speaker_role_and_doubt(obey: Obey) -> None:
    told = obey("open 2", "quotes")
    told = told[told.index("Quotes:") :]
    assert "1. Sigrun Tveit, ordfører: – Fergen er viktigst\n" in told
    assert "2. Sigrun Tveit: – Det vet ingen\n   answers: Når kommer den?\n" in told
    assert "(indirect" in told
    assert obey(")").startswith("2. Sigrun Tveit: – Det vet ingen\n")
    assert obey("(").startswith("1. Sigrun Tveit, ordfører: ")
    assert obey("(").startswith("The first quote.\n1. ")
    assert "– Det vet ingen, sier Tveit." in obey("quote 2")


def test_quotes_are_searched_and_opened(obey: Obey) -> None:
    told = obey('"ingen')
    assert told.startswith("Quotes, “ingen”: 2 of 5:\n1. Sigrun Tveit: – Det vet ingen\n")
    assert "   Fergen kom aldri. Fjordposten, 9 May 2024\n" in told
    assert "– Det vet ingen, sier Tveit." in obey("open 1")
    assert 'Quotes, “"fergen er viktigst"”: 1 of 5:' in obey('"fergen er viktigst"')


def test_a_quote_is_copied_on_a_line_of_its_own(obey: Obey) -> None:
    told = obey("open 2", "quotes", "copy 1")
    assert told.splitlines()[-1].startswith("«Fergen er viktigst» — Sigrun Tveit, ordfører. “Fergen kom aldri”. ")


def test_a_quote_and_an_article_are_written_in_every_form(obey: Obey) -> None:
    obey("open 1", "quotes")
    assert (
        obey("Y").split() == "Say behind it in which form: citation, plain, markdown, bibtex, csl-json, link.".split()
    )
    assert obey("Y plain") == "Dette er vondt for barna\n"
    assert obey("Y markdown").startswith("> ")
    assert "Havbygda" in obey("Y BibTeX")
    obey("text")
    assert obey("Y citation").startswith("“Skolen må stenge”. Havbygda, 14 Mar 2025")


def test_addresses_are_written_to_be_copied(obey: Obey) -> None:
    assert obey("o") == "There is no article here.\n"
    assert obey("O") == "There is no article here.\n"
    obey("open 2")
    assert obey("o") == "https://fjordposten.example/ferge\n"
    assert obey("links") == "this article:\nhttps://fjordposten.example/ferge\n"
    obey("open 1")
    assert obey("address") == "This article has no address.\n"
    assert obey("links") == "There are no links here.\n"


def test_why_a_quote_stands_under_a_name(obey: Obey) -> None:
    told = obey("open 2", "why 1")
    assert "  who is meant: Sigrun Tveit\n" in told
    assert "  found by: a line with a dash, and the verb behind it\n" in told


def test_everything_a_speaker_says(obey: Obey) -> None:
    told = obey("speaker tveit")
    assert "ordfører 2024\nSigrun Tveit, 2 quotes · 2024:\n" in told
    assert "All articles" not in told
    obey("back", "open 1", "quotes")
    assert "Arve Haugom, 1 quote · 2025:" in obey("w")
    assert obey("speaker Elefant") == "Nobody of that name is quoted.\n"


def test_a_speaker_is_corrected_and_that_is_undone(obey: Obey) -> None:
    obey("open 1", "quotes")
    assert obey("e Ada Lie") == "Ada Lie, not Arve Haugom · U undoes it\n"
    assert "Ada Lie: – Dette er vondt for barna (corrected by you)" in obey("quotes")
    assert obey("U") == "Undone: Ada Lie, not Arve Haugom\n"
    assert obey("drop").startswith("no quote: – Dette er vondt for barna")
    assert "No quotes in this article.\n" in obey("quotes")
    assert "(no quote)" in obey(".", "quotes")
    assert obey("undo").startswith("Undone: no quote")


def test_marks_and_stars_are_undone(obey: Obey) -> None:
    obey("m", "r")
    assert obey("U", "U", "U") == "Undone: marked as read\nUndone: star\nThere is nothing to undo.\n"


def test_hits_are_counted_and_narrowed(obey: Obey) -> None:
    told = obey("f")
    assert "Year:\n1. 2025: 1\n2. 2024: 1\n" in told
    assert "Source:\n" in told
    assert "Articles, “date:2024”: 1 of 2:" in obey("2")


def test_moving_through_the_list(obey: Obey) -> None:
    obey("list")
    assert obey("j").startswith("2. Fergen")
    assert obey("j").startswith("The last of the list.\n2. Fergen")
    assert obey("previous").startswith("1. Skolen")
    assert obey("k").startswith("The first of the list.\n1. Skolen")
    assert obey("J").startswith("Fergen kom aldri\n")
    assert obey("K").startswith("Skolen må stenge\n")
    assert obey("text") == obey("again")


def test_pages_are_as_long_as_the_settings_say(opened: Library) -> None:
    _, obey = room_over(opened, Config(page=1))
    assert obey("list").startswith("All articles, 1 to 1 of 2:\n1. Skolen")
    assert obey("more").startswith("All articles, 2 to 2 of 2:\n2. Fergen")
    assert obey("more") == "The last of the list.\n"
    assert len(obey("open 2").splitlines()) == 2


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("xyzzy", "“xyzzy” is not understood. ? tells what can be typed; “search …”\nsearches.\n"),
        ("open 77", "There are only the numbers 1 to 2.\n"),
        ("open " + "9" * 5000, "There are only the numbers 1 to 2.\n"),
        ("open it", "Say a number of the list behind it, not “it”.\n"),
        ("0", "There are only the numbers 1 to 2.\n"),
        ("search", "Say what to search for behind it.\n"),
        ("zen", "“zen” is for the room on the whole screen only.\n"),
        ("z", "“z” is for the room on the whole screen only.\n"),
        ("y", "There is no quote here.\n"),
        ("quotes", "No article is open: open one by its number.\n"),
        ("rest", "No article is open: open one by its number.\n"),
        ("M", "There is nothing else to search for.\n"),
        ("!", "Nothing has been searched for yet.\n"),
        ("e", "Say the name of the speaker behind it.\n"),
        ("refused", "Every file could be read.\n"),
    ],
)
def test_what_cannot_be_done_is_said(obey: Obey, line: str, said: str) -> None:
    assert obey(line) == said


def test_a_broken_query_is_answered_as_far_as_it_goes(obey: Obey) -> None:
    assert "date:soon is not a date" in obey("search fergen date:soon")


@pytest.mark.parametrize("line", ["\x1b[2J", "\ud800", '"', "/", "((((", "S \x00", "٣", "²", "open ²", "w \x1b"])
def test_no_line_is_too_odd(obey: Obey, line: str) -> None:
    told = obey(line)
    assert told
    assert all(letter == "\n" or letter.isprintable() for letter in told)


def test_every_command_of_the_table_can_be_asked_for_and_answers(opened: Library) -> None:
    room, obey = room_over(opened)
    for command in (*COMMANDS, *ONLY_HERE):
        if command.id not in ("quit", "quit-now", "refresh"):
            assert obey("open 2", command.id), command.id
    assert not room.left
    obey("quit")
    assert room.left


def test_help_names_every_command_that_has_a_key_or_a_word(obey: Obey) -> None:
    told = obey("?")
    assert "  search words, S: search all articles\n" in told
    assert "  more: one page down\n" in told
    for word in ("quote number", "correct name, e", "undo, U", "quit, q"):
        assert f"  {word}: " in told


def test_words_of_the_table_are_of_commands_and_never_mean_two() -> None:
    known = {command.id for command in (*COMMANDS, *ONLY_HERE)}
    assert set(WORDS) <= known
    assert set(ARGUMENTS) <= set(WORDS)
    for language in ("en", "nb"):
        words = [word for row in WORDS.values() for word in row[language].split()]
        assert len(words) == len(set(words))
    texts = {command.title for command in ONLY_HERE} | set(ARGUMENTS.values())
    assert texts <= set(NB)


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("", Asked("open")),
        ("  ", Asked("page-down")),
        ("12", Asked("open", "12")),
        ("G", Asked("bottom")),
        ("gg", Asked("top")),
        ("S strøm", Asked("find-archive", "strøm")),
        ("Søk  akutt   krise", Asked("find-archive", "akutt krise")),
        ("search", Asked("find-archive")),
        ("/kaia", Asked("find", "kaia")),
        ("/ kaia", Asked("find", "kaia")),
        ('"ingen spurte', Asked("find-quotes", "ingen spurte")),
        ('"ingen spurte"', Asked("find-quotes", '"ingen spurte"')),
        ("next match", Asked("next-match")),
        ("next-match", Asked("next-match")),
        ("search all articles", Asked("find-archive")),
        ("neste", Asked("move-down")),
        ("j k", Asked("")),
        ("F", Asked("clear-search")),
        ("f", Asked("narrow")),
        ("ctrl+l", Asked("redraw")),
    ],
)
def test_lines_are_understood(line: str, asked: Asked) -> None:
    assert Vocabulary(bindings_for()).understand(line) == asked


def test_keys_are_those_of_the_settings() -> None:
    vocabulary = Vocabulary(bindings_for("newsboat", {"star": ("x",)}))
    assert vocabulary.understand("R") == Asked("refresh")
    assert vocabulary.understand("x") == Asked("star")
    assert vocabulary.understand("m") == Asked("")


def test_where_only_ascii_can_be_shown_letters_are_written_out(opened: Library) -> None:
    _, obey = room_over(opened, locale="C")
    told = obey("open 1", "quotes")
    assert told.isascii()
    assert "Skolen maa stenge" in told
    assert "- Dette er vondt for barna" in told


def test_in_ascii_paragraphs_are_broken_anew_and_fit(opened: Library) -> None:
    room, obey = room_over(opened, Config(measure=30), locale="C")
    lines = obey("open 2", "rest").splitlines()
    assert max(map(len, lines)) <= 30
    assert "Folk i Lauvhamn har ventet paa" in lines
    assert room.printer.measure == 30


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Blåbærsyltetøy", "Blaabaersyltetoey"),
        ("«Ja» – „nein“ … “yes”", '"Ja" - "nein" ... "yes"'),
        ("Ærfugl Østre Åmot", "Aerfugl Oestre Aamot"),
        ("a\u030a er å", "aa er aa"),
        ("café Łódź ﬁn ½", "cafe Lodz fin 1?2"),
        ("漢字", "??"),
    ],
)
def test_letters_beyond_ascii(text: str, plain: str) -> None:
    assert in_ascii(text) == plain


def test_the_width_of_the_terminal_is_kept(opened: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "41")
    monkeypatch.setenv("LINES", "10")
    room, obey = room_over(opened)
    assert (room.printer.measure, room.printer.lines, room.printer.entries) == (40, 7, 3)
    assert max(len(line) for line in obey("list", "open 2", "?", "quotes").splitlines()) <= 40
    obey("-")
    assert room.printer.measure == 38
    assert os.environ["COLUMNS"] == "41"


def test_norwegian_is_spoken_throughout(opened: Library) -> None:
    strings.choose("nb")
    _, obey = room_over(opened)
    assert obey("liste").startswith("Alle artikler:\n1. Skolen må stenge\n   Havbygda, 14. mars 2025, 1 sitat, ulest\n")
    assert "Slutt på artikkelen; 3 sitater.\n" in obey("åpne 2", "resten")
    assert obey("fisk").startswith("«fisk» er ikke forstått. ? forteller hva som kan skrives; «søk …»\n")
    assert "  søk ord, S: søk i alle artikler\n" in obey("hjelp")

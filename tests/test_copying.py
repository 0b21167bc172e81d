"""What is copied, how it gets to the user's own machine, and whether what is said of that is true."""

import base64
import os
import re
import stat
from pathlib import Path

import pytest

from replikk import strings
from replikk.citation import cite
from replikk.dates import short_date
from replikk.terminal.clipboard import Clipboard, Copied
from replikk.terminal.environment import Environment, look
from replikk.terminal.osc52 import MOST, Layer, layers, sequence
from replikk_index.models import Article, Quote

OSC = re.compile(r"\x1b\]52;c;([A-Za-z0-9+/=]*)\x07")

QUOTE = Quote(
    0,
    3,
    "Nå holder\n det",
    "direct",
    "dash",
    speaker="Tveit",
    speaker_full="Sigrun Tveit",
    role="ordfører",
    key="abcdefghijkl",
)
ARTICLE = Article(
    "k",
    "Fergen kom aldri",
    "Nå holder det",
    "2024-05-09",
    "day",
    "Lauvhamn",
    "Fjordposten",
    ("Nora Vik",),
    url="https://fjordposten.example/ferge",
)


def here(term: str = "xterm-256color", *, tmux: bool = False, screen: bool = False) -> Environment:
    return Environment(terminal=True, utf8=True, tmux=tmux, screen=screen, ssh=False, term=term)


def sent(text: str, where: Environment, file: Path | None = None, *, ask: bool = True) -> tuple[str, Copied]:
    written: list[str] = []
    clipboard = Clipboard(written.append, where, file, ask_terminal=ask)
    answer = clipboard.copy(text)
    return "".join(written), answer


def payload(written: str) -> str:
    (found,) = OSC.findall(written)
    return base64.b64decode(found).decode()


def test_a_citation_is_one_line_that_says_who_said_it_where() -> None:
    line = cite(QUOTE, ARTICLE)
    assert line.startswith(
        "«Nå holder det» — Sigrun Tveit, ordfører. Nora Vik: “Fergen kom aldri”. Fjordposten, Lauvhamn, "
    )
    assert line.endswith("2024. https://fjordposten.example/ferge [abcdefghijkl]")


def test_reported_speech_is_not_put_in_marks() -> None:
    assert cite(Quote(0, 3, "det holder", "indirect", "none"), Article("k", "T", "x")) == "det holder. “T”."


def test_the_text_arrives_whole() -> None:
    written, copied = sent("«Nå» — blåbærsyltetøy", here())
    assert payload(written) == "«Nå» — blåbærsyltetøy"
    assert copied.sent
    assert "does not confirm" in copied.message


@pytest.mark.parametrize(
    ("environ", "between"),
    [
        ({"TERM": "xterm"}, ()),
        ({"TERM": "tmux-256color", "TMUX": "x"}, ("tmux",)),
        ({"TERM": "screen", "TMUX": "x"}, ("tmux",)),
        ({"TERM": "screen", "STY": "x"}, ("screen",)),
        ({"TERM": "screen.xterm-256color", "STY": "x", "TMUX": "x"}, ("screen", "tmux")),
        ({"TERM": "tmux-256color", "STY": "x", "TMUX": "x"}, ("tmux", "screen")),
        ({"TERM": "screen-256color", "STY": "x", "TMUX": "x"}, ("unsure",)),
        ({"TERM": "tmux-256color", "SSH_CONNECTION": "x"}, ("tmux",)),
        ({"TERM": "screen.xterm-256color", "SSH_CONNECTION": "x"}, ("screen",)),
        ({"TERM": "screen-256color", "SSH_CONNECTION": "x"}, ("unsure",)),
    ],
)
def test_what_lies_between_is_told_by_the_environment(environ: dict[str, str], between: tuple[Layer, ...]) -> None:
    assert layers(look(environ)) == between


def test_tmux_gets_it_plain_and_wrapped() -> None:
    assert sequence("aGVp", ("tmux",)) == "\x1b]52;c;aGVp\x07\x1bPtmux;\x1b\x1b]52;c;aGVp\x07\x1b\\"


def test_screen_gets_it_in_small_pieces() -> None:
    written = sequence("aGVp" * 500, ("screen",))
    pieces = re.findall(r"\x1bP(.*?)\x1b\\", written, re.DOTALL)
    assert max(map(len, pieces)) <= 256
    assert OSC.findall("".join(pieces)) == ["aGVp" * 500]


def as_screen_hands_on(written: str) -> str:
    """What GNU screen sends to its own terminal."""
    return "".join(re.findall(r"\x1bP(.*?)\x1b\\", written, re.DOTALL))


def test_in_a_screen_within_tmux_tmux_gets_both_forms() -> None:
    inner = re.sub(r"\x1b\\\x1bP", "", sequence("aGVp", ("screen", "tmux")))
    assert inner == f"\x1bP{sequence('aGVp')}\x1bPtmux;\x1b\x1b]52;c;aGVp\x07\x1b\\\x1b\\"


def test_in_tmux_within_a_screen_the_wrapping_is_wrapped() -> None:
    written = sequence("aGVp", ("tmux", "screen"))
    (inner,) = re.findall(r"\x1bPtmux;(.*)\x1b\\", written, re.DOTALL)
    assert as_screen_hands_on(inner.replace("\x1b\x1b", "\x1b")) == sequence("aGVp")


def test_where_it_may_be_screen_nothing_is_wrapped_for_tmux() -> None:
    written = sequence("aGVp", ("unsure",))
    assert "tmux;" not in written
    assert OSC.findall(written)[0] == "aGVp"
    assert as_screen_hands_on(written) == sequence("aGVp")
    long = sequence("aGVp" * 500, ("unsure",))
    assert re.sub(r"\x1bP.*?\x1b\\", "", long, flags=re.DOTALL) == ""  # screen would print what it has no room for
    assert as_screen_hands_on(long) == sequence("aGVp" * 500)


def test_of_tmux_and_screen_the_nearer_ancestor_counts() -> None:
    pid, parent = os.getpid(), os.getppid()
    environ = {"TERM": "screen", "TMUX": f"/socket,{pid},0", "STY": f"{parent}.name"}
    assert layers(look(environ)) == ("tmux", "screen")
    environ = {"TERM": "screen", "TMUX": f"/socket,{parent},0", "STY": f"{pid}.name"}
    assert layers(look(environ)) == ("screen", "tmux")


def test_control_characters_are_not_copied() -> None:
    written, _ = sent("a\x1b]0;x\x07b\u202e\n\u009bc\r\td", here())
    assert payload(written) == "a]0;xb\ncd"


def test_joined_letters_stay_joined() -> None:
    assert payload(sent("👩\u200d🚒", here())[0]) == "👩\u200d🚒"


def test_what_is_copied_is_kept_in_a_file_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "state" / "copied.txt"
    for text in ("en lang tekst", "«å»\nto"):
        _, copied = sent(text, here(), file)
        assert copied.kept
        assert str(file) in copied.message
    assert file.read_text("utf-8") == "«å»\nto"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert list(file.parent.iterdir()) == [file]


def test_a_link_in_the_place_of_the_file_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("untouched")
    (tmp_path / "copied.txt").symlink_to(tmp_path / "other")
    sent("hei", here(), tmp_path / "copied.txt")
    assert (tmp_path / "other").read_text() == "untouched"
    assert (tmp_path / "copied.txt").read_text() == "hei"


def test_too_much_is_not_sent_and_said(tmp_path: Path) -> None:
    written, copied = sent("x" * MOST, here(), tmp_path / "copied.txt")
    assert written == ""
    assert not copied.sent
    assert copied.message.startswith(f"not sent: {MOST} letters are too many for a terminal; kept in ")
    assert len((tmp_path / "copied.txt").read_text()) == MOST


def test_some_terminals_take_more() -> None:
    assert sent("x" * MOST, here("xterm-kitty"))[1].sent
    assert not sent("x" * MOST, here("tmux-256color", tmux=True))[1].sent


@pytest.mark.parametrize("term", ["linux", "vt100", "vt220", "dumb"])
def test_a_terminal_without_a_clipboard_is_sent_nothing(term: str, tmp_path: Path) -> None:
    written, copied = sent("hei", here(term), tmp_path / "copied.txt")
    assert written == ""
    assert copied.message.startswith("this terminal has no clipboard; kept in ")


def test_without_a_file_that_can_be_written_this_is_said(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    written, copied = sent("hei", here(), tmp_path / "state" / "copied.txt")
    assert payload(written) == "hei"
    assert (copied.sent, copied.kept) == (True, False)
    assert "copied.txt could not be written: " in copied.message
    assert "also in" not in copied.message


def test_both_ways_can_be_switched_off() -> None:
    written, copied = sent("hei", here(), None, ask=False)
    assert written == ""
    assert copied.message == "not sent to the terminal, as set; kept in replikk only"


def test_what_was_copied_last_is_known_even_where_it_went_nowhere() -> None:
    clipboard = Clipboard(print, here("linux"), None)
    clipboard.copy("først")
    clipboard.copy("sist\x07")
    assert clipboard.text == "sist"


def test_lists_get_short_dates_in_the_language_of_the_screen() -> None:
    strings.choose("nb")
    try:
        assert short_date("2025-11-04T10:00", "minute") == "4.11.2025"
        assert short_date("2025-11", "month") == "nov. 2025"
        assert short_date("2025", "year") == "2025"
        assert short_date("", "") == ""
        strings.choose("en")
        assert short_date("2025-11-04", "day") == "4 Nov 2025"
    finally:
        strings.choose("")

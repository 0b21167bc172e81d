"""What is copied, and how it gets to the user's own machine."""

import base64
import re

from replikk import strings
from replikk.citation import cite
from replikk.dates import short_date
from replikk.terminal.clipboard import MOST, copy
from replikk.terminal.environment import Environment
from replikk_index.models import Article, Quote

DIRECT = Environment(terminal=True, utf8=True, tmux=False, screen=False, ssh=False)
TMUX = Environment(terminal=True, utf8=True, tmux=True, screen=False, ssh=True)
SCREEN = Environment(terminal=True, utf8=True, tmux=False, screen=True, ssh=True)
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


def test_a_citation_is_one_line_that_says_who_said_it_where() -> None:
    line = cite(QUOTE, ARTICLE)
    assert line.startswith(
        "«Nå holder det» — Sigrun Tveit, ordfører. Nora Vik: “Fergen kom aldri”. Fjordposten, Lauvhamn, "
    )
    assert line.endswith("2024. https://fjordposten.example/ferge [abcdefghijkl]")


def test_reported_speech_is_not_put_in_marks() -> None:
    assert cite(Quote(0, 3, "det holder", "indirect", "none"), Article("k", "T", "x")) == "det holder. “T”."


def sent(text: str, environment: Environment) -> tuple[str, bool, str]:
    written: list[str] = []
    answer = copy(text, written.append, environment)
    return "".join(written), answer.ok, answer.message


def test_the_text_arrives_whole() -> None:
    written, ok, message = sent("«Nå» — blåbærsyltetøy", DIRECT)
    assert ok
    (payload,) = OSC.findall(written)
    assert base64.b64decode(payload).decode() == "«Nå» — blåbærsyltetøy"
    assert "does not confirm" in message


def test_tmux_gets_it_plain_and_wrapped() -> None:
    written, _, _ = sent("hei", TMUX)
    assert len(OSC.findall(written)) == 2
    assert "\x1bPtmux;\x1b\x1b]52;c;aGVp\x07\x1b\\" in written


def test_screen_gets_it_in_small_pieces() -> None:
    written, _, _ = sent("hei " * 500, SCREEN)
    pieces = re.findall(r"\x1bP(.*?)\x1b\\", written, re.DOTALL)
    assert max(map(len, pieces)) <= 256
    (payload,) = OSC.findall("".join(pieces))
    assert base64.b64decode(payload).decode() == "hei " * 500


def test_control_characters_are_not_copied() -> None:
    written, _, _ = sent("a\x1b]0;x\x07b\u202e\nc", DIRECT)
    (payload,) = OSC.findall(written)
    assert base64.b64decode(payload).decode() == "a]0;xb\nc"


def test_too_much_is_not_sent_and_said() -> None:
    written, ok, message = sent("x" * MOST, DIRECT)
    assert (written, ok) == ("", False)
    assert "not copied" in message or "ikke kopiert" in message


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

"""The plain text mode as a program: in pipes and on a terminal that can do nothing but write lines."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from replikk.exit_codes import FOUND, INTERRUPTED
from tests import homes
from tests.homes import three_articles
from tests.terminal import Terminal, replikk
from tests.test_refresh import write

PLAIN = {"TERM": "dumb", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "COLUMNS": "", "LINES": ""}
EVIL = "\x1b]52;c;UFdORUQ=\x07\x1b[2J\u009b6n\u202eevil\u202c\x0e[/x][@click=quit]\x08\r"


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment of its own; the terminal in it is dumb."""
    return homes.home(tmp_path / "home") | PLAIN


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return three_articles(tmp_path / "articles")


def piped(
    home: dict[str, str], articles: Path, typed: str | bytes, *options: str, **more: str
) -> subprocess.CompletedProcess[bytes]:
    """Run with these lines as standard input."""
    return subprocess.run(
        replikk(*options, str(articles)),
        env=os.environ | home | more,
        input=typed if isinstance(typed, bytes) else typed.encode(),
        capture_output=True,
        check=False,
    )


def test_commands_from_a_pipe_find_what_has_just_been_brought_in(home: dict[str, str], articles: Path) -> None:
    done = piped(home, articles, "search strøm\nopen 1\nquotes\nquit\nnever\n", "--plain")
    told = done.stdout.decode()
    assert done.returncode == FOUND
    assert told.startswith("Articles, “strøm”: 1 of 3:\n1. Kraftlaget varsler kutt\n")
    assert "– Strømmen blir dyrere, sier ordfører Sigrun Tveit." in told
    assert "1. Sigrun Tveit, ordfører: – Strømmen blir dyrere" in told
    assert ">" not in told
    assert "never" not in told
    assert "3 new" in done.stderr.decode()


def test_the_end_of_the_lines_is_the_end(home: dict[str, str], articles: Path) -> None:
    done = piped(home, articles, "list\nopen 2")  # without a line end
    assert done.returncode == FOUND
    assert "Strømmen blir dyrere" in done.stdout.decode()


def test_bytes_that_are_no_text_are_only_not_understood(home: dict[str, str], articles: Path) -> None:
    done = piped(home, articles, b"\xff\xfe\x00\n" + b"x" * 100_000 + b"\nlist\n")
    told = done.stdout.decode()
    assert (done.returncode, told.count("is not understood")) == (FOUND, 2)
    assert "All articles:\n" in told


def test_notes_are_kept_from_one_session_to_the_next(home: dict[str, str], articles: Path) -> None:
    piped(home, articles, "star 3\nopen 2\n")
    told = piped(home, articles, "list\n").stdout.decode()
    assert "3. Skolen må stenge\n   Fjordposten, 14 Mar 2025, 2 quotes, unread, starred\n" in told
    assert "2. Kraftlaget varsler kutt\n   Fjordposten, 14 Apr 2025, 2 quotes, read\n" in told


@pytest.mark.parametrize(("locale", "said"), [("C", "ventet i ti aar"), ("nb_NO.UTF-8", "ventet i ti år")])
def test_the_locale_says_which_letters_there_are(home: dict[str, str], articles: Path, locale: str, said: str) -> None:
    done = piped(home, articles, "open 1\nquotes\n", LC_ALL=locale)
    assert said in done.stdout.decode()
    assert done.stdout.isascii() is (locale == "C")
    assert ("Sitater:" in done.stdout.decode()) is (locale != "C")


def test_a_reader_that_has_seen_enough_is_no_error(home: dict[str, str], articles: Path) -> None:
    piped(home, articles, "")
    command = f"yes list | {sys.executable} -m replikk --plain {articles} | head -n 1"
    done = subprocess.run(command, shell=True, env=os.environ | home, capture_output=True, check=False)  # noqa: S602
    assert (done.stdout, done.stderr) == (b"All articles:\n", b"")


def test_nothing_of_an_article_steers_the_terminal(home: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "hostile"
    write(folder, "x\x1b[2Jy\u202e.txt", f"Før{EVIL}etter", f"Vi {EVIL} sa", EVIL)
    (folder / "z\x1b[2J\n.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    (folder / "front.md").write_text(
        f'---\ntitle: "A{EVIL!r}"\nauthor: "B{EVIL!r}"\n---\n\nTekst {EVIL} mer.\n', "utf-8"
    )
    typed = "list\nopen 1\nquotes\nE\ny\nw\nopen 2\nrest\nL\nsearch før\nf\n"
    typed += f"{EVIL}\nsearch {EVIL}\n/{EVIL}\nspeaker {EVIL}\n"
    done = piped(home, folder, typed)
    assert done.returncode == FOUND
    for told in (done.stdout.decode(), done.stderr.decode()):
        assert all(letter == "\n" or letter.isprintable() for letter in told), repr(told)
    assert "Traceback" not in done.stderr.decode()
    assert b"PNG" in done.stdout


def test_neither_textual_nor_what_draws_is_loaded(home: dict[str, str], articles: Path) -> None:
    code = (
        "import sys; from replikk.cli import main; main(sys.argv[1:]); "
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'textual', 'rich', 'curses', 'readline'}))"
        "; print([name for name in sys.modules if name.startswith('rich.') and 'cells' not in name "
        "and 'unicode' not in name and 'extension' not in name])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--plain", str(articles)],
        env=os.environ | home,
        input="list\nopen 1\nquotes\nE\nw\nsearch strøm\nf\n?\n",
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.splitlines()[-2:] == ["['rich']", "[]"]


# on a terminal


def opened(home: dict[str, str], articles: Path, *options: str) -> Terminal:
    terminal = Terminal(replikk(*options, str(articles)), environment=home)
    terminal.wait(lambda: terminal.raw.endswith(b"> "), "the prompt")
    return terminal


def asked(terminal: Terminal, line: str) -> str:
    """Type a line; what is told before the next prompt."""
    before = len(terminal.raw)
    terminal.press(f"{line}\n")
    terminal.wait(lambda: len(terminal.raw) > before + len(line) + 2 and terminal.raw.endswith(b"\n> "), line)
    return terminal.raw[before:].decode()


@pytest.mark.parametrize("options", [(), ("--plain",)])
def test_on_a_dumb_terminal_lines_are_told_and_nothing_else(
    home: dict[str, str], articles: Path, options: tuple[str, ...]
) -> None:
    with opened(home | ({"TERM": "xterm-256color"} if options else {}), articles, *options) as terminal:
        assert "articles: 3 articles. ? tells what can be typed.\r\nAll articles:\r\n1. Fergen" in terminal.raw.decode()
        assert "Nothing new." in asked(terminal, "refresh")
        assert "Dette er vondt for barna" in asked(terminal, "search vondt") + asked(terminal, "1")
        assert "ordfører" in asked(terminal, "quotes")
        terminal.press("quit\n")
        assert terminal.wait_for_end() == FOUND
        assert not re.search(rb"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]", terminal.raw.replace(b"\r\n", b"\n"))
        assert b"\r" not in terminal.raw.replace(b"\r\n", b"\n")


def test_ctrl_c_gives_up_and_ctrl_d_leaves(home: dict[str, str], articles: Path) -> None:
    with opened(home, articles) as terminal:
        terminal.press("sear\x03")
        terminal.wait(lambda: "Given up. “quit” leaves.\r\n> " in terminal.raw.decode(), "being given up")
        assert "Fergen kom aldri" in asked(terminal, "list")
        terminal.press("\x04")
        assert terminal.wait_for_end() == FOUND
        assert terminal.raw.endswith(b"> \r\n")


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_saves_and_leaves(home: dict[str, str], articles: Path, name: str) -> None:
    number = getattr(signal, name)
    with opened(home, articles) as terminal:
        asked(terminal, "open 2")
        os.kill(terminal.pid, number)
        assert terminal.wait_for_end() == 128 + number
    with opened(home, articles) as again:
        assert "2. Kraftlaget varsler kutt\r\n   Fjordposten, 14 Apr 2025, 2 quotes, read\r\n" in again.raw.decode()
        assert "Strømmen blir dyrere" in asked(again, "")  # Enter opens the one that was open last


def test_a_terminal_that_is_gone_is_left(home: dict[str, str], articles: Path) -> None:
    terminal = opened(home, articles)
    os.close(terminal._file)
    _, status = os.waitpid(terminal.pid, 0)
    assert os.waitstatus_to_exitcode(status) == 128 + signal.SIGHUP


def test_ctrl_c_ends_what_reads_from_a_file(home: dict[str, str], articles: Path) -> None:
    with subprocess.Popen(
        replikk("--plain", str(articles)),
        env=os.environ | home,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write(b"list\n")
        running.stdin.flush()
        assert running.stdout.readline() == b"All articles:\n"
        running.send_signal(signal.SIGINT)
        assert running.wait() == INTERRUPTED


@pytest.mark.parametrize("closed", ["<&-", ">&-", "<&- >&- 2>&-"])
def test_files_that_are_closed_are_no_error(home: dict[str, str], articles: Path, closed: str) -> None:
    command = f"echo list | {sys.executable} -m replikk --plain {articles} {closed}"
    done = subprocess.run(command, shell=True, env=os.environ | home, capture_output=True, check=False)  # noqa: S602
    assert (done.returncode, done.stdout) == (FOUND, b"")
    assert b"broke" not in done.stderr
    assert b"Traceback" not in done.stderr

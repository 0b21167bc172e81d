"""Nothing that stands in an article, a name, a path or a query reaches the terminal as anything but letters."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from replikk_index import Library, OwnedLibrary
from replikk_index.process import refresh
from tests.homes import home
from tests.payloads import MARKUP, PAYLOADS, foreign, plain, plant, typed
from tests.sequences import pieces
from tests.terminal import Terminal, replikk

EVIL = "Evil" + PAYLOADS["clipboard"] + PAYLOADS["c1 csi"] + PAYLOADS["bidi"] + "[/nope]"

MARKS = 50
"""On a letter of a file's name, which JSON gives exactly."""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("hostile")
    (place / "articles").mkdir()
    plant(place / "articles")
    OwnedLibrary.create(place / "library", [("avis", place / "articles")])
    refresh(place / "library")
    return place / "library"


def walk(room: Terminal, count: int) -> Iterator[str]:
    """Screens of a walk through everything that shows something of an article."""
    room.wait_for("Evil")
    room.wait_for("could not be read")
    for _ in range(count):
        room.press("J")
        room.settle()
        yield room.text()
    keys = ["2", " ", "G", "gg", ")", "E", "q", "w", "j", "E", "q", "=", "q", "f", "q", "q", "3", "j", ".", "e", "\x1b"]
    keys += ["z", "z", "c", "c", "1", "m", "r", "u", "U", "L", " ", "G", "q", "?", "q", "f", "\t", "q", "\x0c"]
    keys += [":", "E", "\x1b", "y", "Y", "j", "\x1b", "2", "y", "V", "j", "j", "y", "v", "l", "\x1b", "o", "\x1b", "1"]
    keys += ["/Evil", "\r", "n", "q", "SEvil", "\r", "f", "q", "F", '"Evil', "\r", "w", "q", "F", "/", "Ev\t", "\x1b"]
    for each in [*keys, "gg", *(key for paste in typed() for key in (paste, "\x1b", "F"))]:
        room.press(each)
        room.settle()
        yield room.text()


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (120, 40)])
def test_a_walk_through_the_room_shows_letters_only(archive: Path, tmp_path: Path, columns: int, rows: int) -> None:
    with Library.open(archive, notes=tmp_path / "notes.db") as library:
        articles, refused = library.status().articles, library.refused()
    assert articles > len(PAYLOADS)
    assert len(refused) >= len(PAYLOADS)
    with Terminal(replikk("-L", str(archive)), columns, rows, home(tmp_path)) as room:
        room.quiet = 0.12
        seen = "\n".join(walk(room, articles))
        room.press("\x11")
        assert room.wait_for_end() == 0
        assert room.sane()
    assert foreign(room.raw) == []
    for payload in MARKUP:
        assert payload.partition("]")[0] in seen, payload


COMMANDS = (
    ["search", "Evil", "--limit", "100"],
    ["search", "Evil", "--limit", "100", "--json"],
    ["search", "Evil", "--csv"],
    ["search", "Evil", "--facets"],
    ["search", EVIL],
    ["search", f"nofield:{EVIL}"],
    ["quotes", "--limit", "200"],
    ["quotes", "--json"],
    ["quotes", "--speaker", EVIL],
    ["speakers"],
    ["speakers", "Tveit"],
    ["speakers", EVIL],
    ["show", EVIL],
    ["quote", EVIL],
    ["doctor"],
    ["doctor", "--words"],
    ["refresh"],
)
"""What is asked of the library; the keys of its articles and quotes come besides."""


PLAIN = (
    *"help list 2 text rest quotes quote why speaker names back links address refused count copy".split(),
    *("text 1", "rest", "links", "quotes"),
    *(f"{word} {EVIL}" for word in ("search", "find", "quotes", "speaker", "")),
    "quit",
)
"""What is typed line by line."""


def commands(archive: Path, notes: Path) -> Iterator[list[str]]:
    """Every command that prints something of an article."""
    yield from (list(command) for command in COMMANDS)
    with Library.open(archive, notes=notes) as library:
        heads = library.heads(library.rows())
        article = library.article(heads[-1].row)
    yield ["show", *(head.key for head in heads)]
    yield ["show", "--json", *(head.key for head in heads)]
    for quote in article.quotes[:2]:
        yield ["quote", quote.key]
    paths = sorted(str(path) for path in archive.with_name("articles").rglob("*") if path.is_file())
    yield ["show", *paths]
    yield ["show", "--jsonl", *paths]


def test_what_the_commands_print_on_a_terminal_is_letters_only(archive: Path, tmp_path: Path) -> None:
    for command in commands(archive, tmp_path / "notes.db"):
        with Terminal(replikk("-L", str(archive), *command), environment=home(tmp_path)) as terminal:
            terminal.wait_for_end()
        sent = terminal.raw.replace(b"\r\x1b[K", b"\r")  # how progress is written over itself
        strange = [piece.raw for piece in pieces(sent) if not _shown(piece.kind, piece.body)]
        assert strange == [], command[:3]
        assert b"Traceback" not in terminal.raw


def _shown(kind: str, body: bytes) -> bool:
    return plain(body.decode(), MARKS) if kind == "text" else kind == "control" and body in (b"\r", b"\n", b"\t")


def test_what_is_told_line_by_line_is_letters_only(archive: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "replikk", "-L", str(archive), "--plain"],
        env=os.environ | home(tmp_path),
        input="\n".join(PLAIN).encode(),
        capture_output=True,
        check=False,
    )
    printed = (done.stdout + done.stderr).decode()
    assert "Evil" in printed
    assert [line for line in printed.split("\n") if not plain(line)] == []
    assert "Traceback" not in printed


def test_what_the_commands_print_into_a_pipe_is_letters_only(archive: Path, tmp_path: Path) -> None:
    for command in commands(archive, tmp_path / "notes.db"):
        done = subprocess.run(
            [sys.executable, "-m", "replikk", "-L", str(archive), *command],
            env=os.environ | home(tmp_path),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        printed = (done.stdout + done.stderr).decode()
        assert all(plain(line, MARKS) for line in printed.replace("\t", " ").split("\n")), command[:3]
        assert "Traceback" not in printed

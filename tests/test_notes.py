"""Notes: what the user did is never lost, and never in the way."""

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from replikk_index.errors import Damaged, TooNew
from replikk_index.failpoints import EXIT_CODE, VARIABLE
from replikk_index.notes import CorrectedQuote, Notes
from replikk_index.notes.schema import FORMAT, migrate
from replikk_index.selector import Selector


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "notes.db"


def test_what_was_done_is_there_next_time(path: Path) -> None:
    notes = Notes.open(path)
    notes.set_read("a", True)
    notes.set_read("b", True)
    notes.set_read("b", False)
    notes.set_starred("b", True)
    notes.set_position("a", 4711)
    notes.set_last_article("a")
    notes.close()
    again = Notes.open(path)
    assert again.read_keys() == {"a"}
    assert again.starred_keys() == {"b"}
    assert (again.position("a"), again.position("b"), again.last_article()) == (4711, 0, "a")
    again.close()


def test_nobody_else_can_read_them(path: Path) -> None:
    Notes.open(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_two_windows_do_not_undo_each_other(path: Path) -> None:
    one, other = Notes.open(path), Notes.open(path)
    one.set_read("a", True)
    other.set_starred("a", True)
    one.flush()
    other.flush()
    assert one.reload()
    assert other.reload()
    assert not one.reload()
    for notes in (one, other):
        assert (notes.is_read("a"), notes.is_starred("a")) == (True, True)
        notes.close()


def test_a_change_not_yet_saved_survives_a_reload(path: Path) -> None:
    notes, other = Notes.open(path), Notes.open(path)
    blocker = sqlite3.connect(path, isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    notes.set_read("mine", True)
    assert notes.is_read("mine")
    blocker.execute("COMMIT")
    blocker.close()
    other.set_read("theirs", True)
    other.flush()
    notes.reload()
    assert notes.read_keys() >= {"mine", "theirs"}
    notes.close()
    other.close()


def test_killed_before_the_commit_the_old_state_stands(path: Path) -> None:
    code = (
        "import sys, pathlib, replikk_index.notes\n"
        "notes = replikk_index.notes.Notes.open(pathlib.Path(sys.argv[1]))\n"
        "notes.set_read(sys.argv[2], True)\n"
        "notes.flush()"
    )
    subprocess.run([sys.executable, "-c", code, str(path), "first"], check=True)
    environment = os.environ | {VARIABLE: "notes.before-commit"}
    killed = subprocess.run([sys.executable, "-c", code, str(path), "second"], env=environment, check=False)
    assert killed.returncode == EXIT_CODE
    notes = Notes.open(path)
    assert notes.read_keys() == {"first"}
    notes.close()


def test_where_nothing_can_be_saved_reading_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    notes = Notes.open(tmp_path / "file" / "notes.db")
    notes.set_read("a", True)
    notes.flush()
    assert notes.is_read("a")
    assert str(tmp_path / "file" / "notes.db") in notes.problem
    notes.close()


def test_what_could_not_be_saved_is_saved_when_it_can(tmp_path: Path) -> None:
    obstacle = tmp_path / "home"
    obstacle.write_text("in the way")
    notes = Notes.open(obstacle / "notes.db")
    notes.set_read("a", True)
    notes.flush()
    assert notes.problem
    obstacle.unlink()
    notes.set_read("b", True)
    notes.flush()
    assert notes.problem == ""
    notes.close()
    again = Notes.open(obstacle / "notes.db")
    assert again.read_keys() == {"a", "b"}
    again.close()


def test_damaged_and_newer_notes_are_left_alone(path: Path, tmp_path: Path) -> None:
    Notes.open(path).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(TooNew, match="update replikk"):
        Notes.open(path)
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(b"this is not a database, whatever it is called" * 50)
    with pytest.raises(Damaged, match="damaged"):
        Notes.open(damaged)
    assert damaged.read_bytes().startswith(b"this is not")


def add_colour(db: sqlite3.Connection) -> None:
    db.execute("ALTER TABLE state ADD COLUMN colour TEXT")


def fail(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM state")
    raise sqlite3.OperationalError("no room")


def test_a_migration_keeps_a_copy_of_what_was_there(path: Path) -> None:
    notes = Notes.open(path)
    notes.set_read("a", True)
    notes.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        migrate(db, path, {FORMAT: add_colour}, FORMAT + 1)
        assert db.execute("SELECT key, colour FROM state").fetchall() == [("a", None)]
        assert db.execute("PRAGMA user_version").fetchone() == (FORMAT + 1,)
    copy = path.with_name(f"{path.name}.format-{FORMAT}")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    old = Notes.open(copy)
    assert old.read_keys() == {"a"}
    old.close()
    with pytest.raises(TooNew, match="update replikk"):
        Notes.open(path)


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    notes = Notes.open(path)
    notes.set_read("a", True)
    notes.close()
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as db,
        pytest.raises(sqlite3.OperationalError, match="no room"),
    ):
        migrate(db, path, {FORMAT: add_colour, FORMAT + 1: fail}, FORMAT + 2)
    again = Notes.open(path)
    assert again.read_keys() == {"a"}
    again.close()


def test_notes_of_the_first_format_keep_what_they_say(path: Path) -> None:
    notes = Notes.open(path)
    notes.set_read("a", True)
    notes.close()
    with closing(sqlite3.connect(path)) as db:
        for statement in ("DROP TABLE correction", "DROP TABLE name_form", "PRAGMA user_version = 1"):
            db.execute(statement)
        db.commit()
    again = Notes.open(path)
    assert again.read_keys() == {"a"}
    assert again.corrections() == ()
    again.close()
    assert path.with_name(f"{path.name}.format-1").exists()


def test_what_is_said_of_speakers_is_seen_by_another_process_and_can_be_taken_back(path: Path) -> None:
    text = "– Vi venter, sier Sigrun Tveit."
    said = CorrectedQuote("x", "artikkel", Selector.of(text, 2, 11), "Solveig Lid", "direct", "dash")
    one, other = Notes.open(path), Notes.open(path)
    one.set_correction("x", said)
    one.set_name_form("Lid", "Solveig Lid")
    one.flush()
    before = other.stamp_of_speakers()
    assert other.reload()
    assert other.stamp_of_speakers() != before
    assert (other.corrections("artikkel"), other.name_forms()) == ((said,), {"Lid": "Solveig Lid"})
    assert other.corrections("en annen") == ()
    other.set_correction("x", None)
    other.set_name_form("Lid", None)
    other.flush()
    assert one.reload()
    assert (one.corrections(), one.name_forms()) == ((), {})
    one.close()
    other.close()


def test_a_correction_that_cannot_be_understood_is_left_out(path: Path) -> None:
    Notes.open(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("""INSERT INTO correction VALUES ('x', '{"id": "x"}'), ('y', 'not JSON')""")
        db.commit()
    notes = Notes.open(path)
    assert notes.corrections() == ()
    notes.close()

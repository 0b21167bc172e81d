"""One number bounds what the writer has in memory."""

from pathlib import Path

import pytest

from replikk_index import OwnedLibrary
from replikk_index.catalogue import CatalogueWriter
from replikk_index.errors import Damaged, LibraryError
from replikk_index.intake import Intake
from replikk_index.library_file import LibraryFile
from replikk_index.memory import LEAST, USUAL, VARIABLE, Memory, allowed
from replikk_index.process import refresh
from replikk_index.workers import OldQuotes


def test_the_environment_counts_before_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert allowed().megabytes == USUAL
    assert allowed(1000).megabytes == 1000
    monkeypatch.setenv(VARIABLE, "300")
    assert allowed(1000).megabytes == 300
    monkeypatch.setenv(VARIABLE, "1")
    assert allowed().megabytes == LEAST


@pytest.mark.parametrize("said", ["much", "-5", "1.5", "512 MB"])
def test_nonsense_in_the_environment_is_said(monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    monkeypatch.setenv(VARIABLE, said)
    with pytest.raises(LibraryError, match=VARIABLE):
        allowed()


def test_a_library_says_how_much_its_writer_may_take_and_keeps_it(tmp_path: Path) -> None:
    OwnedLibrary.create(tmp_path, [("avis", tmp_path)])
    toml = tmp_path / "library.toml"
    assert LibraryFile.load(tmp_path).memory == USUAL
    toml.write_text("memory = 200\n" + toml.read_text())
    changed = LibraryFile.load(tmp_path).with_root(b"/more").without_root("avis")
    changed.save(tmp_path)
    assert LibraryFile.load(tmp_path).memory == 200
    for wrong in ("true", '"much"', str(LEAST - 1)):
        toml.write_text(toml.read_text().replace("memory = 200", f"memory = {wrong}"))
        with pytest.raises(Damaged, match="memory"):
            LibraryFile.load(tmp_path)
        toml.write_text(toml.read_text().replace(f"memory = {wrong}", "memory = 200"))


def test_the_writer_says_what_is_wrong_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    OwnedLibrary.create(tmp_path / "library", [("avis", tmp_path)])
    monkeypatch.setenv(VARIABLE, "much")
    with pytest.raises(LibraryError, match="must be a number of megabytes, not 'much'"):
        refresh(tmp_path / "library")


def test_more_memory_lets_more_be_done_at_once() -> None:
    little, much = Memory(LEAST), Memory(2 * USUAL)
    assert 0 < little.letters < much.letters
    assert 0 < little.waiting < much.waiting
    assert 0 < little.cache < much.cache


def test_no_more_answers_wait_to_be_stored_than_there_is_room_for(tmp_path: Path) -> None:
    with CatalogueWriter.open(tmp_path / "catalogue.db") as catalogue:
        memory = Memory(LEAST)
        intake = Intake(catalogue, memory)
        half = OldQuotes(1, "x" * (memory.waiting // 2 + 1), "nb")
        refused = {"type": "refused"}
        intake.take(half, refused)
        assert not intake.is_full
        intake.take(half, refused)
        assert intake.is_full
        assert intake.is_due
        intake.commit()
        assert not intake.is_full

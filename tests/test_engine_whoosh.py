"""The Whoosh engine: what every engine does, and what happens to its folder."""

import os
import pickle
from pathlib import Path

import pytest

from replikk_index.engines import State
from replikk_index.engines.whoosh import WhooshEngine
from replikk_index.errors import EngineError, Unsafe
from replikk_index.models import Target
from replikk_index.query import Everything
from tests.engine_conformance import EngineConformance, changes


@pytest.fixture
def engine(tmp_path: Path) -> WhooshEngine:
    return WhooshEngine(tmp_path / "search")


class TestWhoosh(EngineConformance):
    """All of the conformance suite."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "search"
    WhooshEngine(folder).apply(changes(), 5)
    return folder


def test_no_contents_of_whooshs_own_are_written(folder: Path) -> None:
    assert not [path for path in folder.iterdir() if path.name.startswith("_MAIN") or path.suffix == ".toc"]
    assert (folder / "manifest.json").read_text().startswith('{"format": 1')


@pytest.mark.parametrize("mode", [0o770, 0o707])
def test_a_folder_others_may_write_is_not_opened(folder: Path, mode: int) -> None:
    folder.chmod(mode)
    engine = WhooshEngine(folder)
    health = engine.check()
    assert health.state is State.UNSAFE
    assert "chmod" in health.message
    with pytest.raises(Unsafe):
        engine.snapshot()
    with pytest.raises(Unsafe):
        engine.reset()


def test_a_file_others_may_write_is_not_read(folder: Path, tmp_path: Path) -> None:
    class Trap:
        def __reduce__(self) -> tuple[object, ...]:
            return os.mkdir, (str(tmp_path / "trapped"),)

    for path in folder.glob("*.pst"):
        path.write_bytes(pickle.dumps(Trap()))
        path.chmod(0o666)
    assert WhooshEngine(folder).check().state is State.UNSAFE
    assert not (tmp_path / "trapped").exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_somebody_elses_folder_is_not_opened(folder: Path) -> None:
    os.chown(folder, 12345, -1)
    assert WhooshEngine(folder).check().state is State.UNSAFE


def test_a_newer_format_is_left_alone(folder: Path) -> None:
    (folder / "manifest.json").write_text('{"format": 99}')
    engine = WhooshEngine(folder)
    assert engine.check().state is State.TOO_NEW
    with pytest.raises(EngineError, match="newer"):
        engine.snapshot()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"format": 1}', "\x00" * 50, '{"format": 1, "generation": "x", "segments": []}']
)
def test_a_damaged_manifest_is_noticed_and_can_be_thrown_away(folder: Path, text: str) -> None:
    (folder / "manifest.json").write_text(text)
    engine = WhooshEngine(folder)
    assert engine.check().state is State.DAMAGED
    with pytest.raises(EngineError, match="manifest"):
        engine.generation()
    engine.reset()
    engine.apply(changes(), 5)
    assert engine.check().state is State.GOOD


def test_a_missing_segment_is_noticed(folder: Path) -> None:
    for path in folder.glob("*.trm"):
        path.unlink()
    health = WhooshEngine(folder).check()
    assert health.state is State.DAMAGED
    assert str(folder) in health.message


def test_what_a_killed_writer_left_is_swept_away(folder: Path) -> None:
    left = folder / "MAIN_0123456789abcdef.pst"
    left.write_bytes(b"half a segment")
    engine = WhooshEngine(folder)
    engine.apply(changes()[:1], 6)
    assert not left.exists()
    assert engine.check().documents == 9


def test_a_commit_that_fails_leaves_the_old_state(folder: Path) -> None:
    engine = WhooshEngine(folder)
    broken = changes()[0]
    object.__setattr__(broken, "quote_rows", (1,))  # fewer rows than quotes
    with pytest.raises(ValueError, match="zip"):
        engine.apply([broken], 6)
    assert engine.generation() == 5
    snapshot = engine.snapshot()
    assert len(snapshot.rows(Everything(), Target.ARTICLES)) == 5
    snapshot.close()
    engine.apply(changes(), 7)
    assert engine.generation() == 7

"""Killed at any moment, nothing is lost and the next start goes on."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from replikk_index import Library, OwnedLibrary, failpoints
from tests.test_refresh import keys, titles, write

COUNT = 60


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A library of some dozen articles, nothing read yet."""
    for number in range(COUNT):
        words = f"Dette er sak nummer {number} om kaia"
        write(tmp_path / "articles", f"{number % 5}/{number}.txt", f"Sak {number}", words)
    folder = tmp_path / "library"
    OwnedLibrary.create(folder, [("avis", tmp_path / "articles")])
    return folder


def start(library: Path, **environment: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "replikk_index.writer", str(library)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | environment,
        start_new_session=True,
    )


def finish(process: "subprocess.Popen[bytes]", timeout: float = 120) -> int:
    assert process.stdin is not None
    code = process.wait(timeout)
    process.stdin.close()
    return code


def everything_is_there_once(folder: Path) -> None:
    with Library.open(folder) as library:
        assert sorted(titles(library)) == sorted(f"Sak {number}" for number in range(COUNT))
        assert library.search("kaia", limit=1000).total == COUNT
        assert library.search("said:kaia", limit=1000).total == COUNT
        assert library.status().waiting == 0
        assert library.check() == ()


@pytest.mark.parametrize("name", failpoints.NAMES)
def test_killed_at_a_fail_point(many: Path, name: str) -> None:
    died = finish(start(many, REPLIKK_FAILPOINT=name))
    if not name.startswith(("worker.", "notes.")):
        assert died == failpoints.EXIT_CODE, f"{name} was never reached"
    assert finish(start(many)) == 0
    everything_is_there_once(many)


def test_killed_twenty_times_at_random(many: Path) -> None:
    chance = random.Random(20)
    for _ in range(20):
        process = start(many)
        time.sleep(chance.uniform(0.1, 1.2))
        os.killpg(process.pid, signal.SIGKILL)
        finish(process)
    assert finish(start(many)) == 0
    everything_is_there_once(many)


def test_keys_do_not_change_by_being_killed(many: Path) -> None:
    process = start(many, REPLIKK_FAILPOINT="catalogue.after-commit:3")
    finish(process)
    with Library.open(many) as library:
        before = keys(library)
    finish(start(many))
    with Library.open(many) as library:
        after = keys(library)
    assert before.items() <= after.items()

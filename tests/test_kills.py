"""Killed at any moment, nothing is lost and the next start goes on."""

import asyncio
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from replikk_index import Library, OwnedLibrary, failpoints, frames
from replikk_index.workers import Task, Work, Workers
from tests.test_refresh import keys, titles, write

COUNT = 60
MANY = 400


def library_of(place: Path, count: int) -> Path:
    for number in range(count):
        words = f"Dette er sak nummer {number} om kaia"
        write(place / "articles", f"{number % 5}/{number}.txt", f"Sak {number}", words)
    folder = place / "library"
    OwnedLibrary.create(folder, [("avis", place / "articles")])
    return folder


@pytest.fixture
def some(tmp_path: Path) -> Path:
    """A library of some dozen articles, nothing read yet."""
    return library_of(tmp_path, COUNT)


def start(library: Path, **environment: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "replikk_index.writer", str(library)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | environment,
        start_new_session=True,
    )


def finish(process: "subprocess.Popen[bytes]", events: int = sys.maxsize) -> int:
    """Wait for its end, or for so many of its reports."""
    with process:
        assert process.stdout is not None
        while events and frames.read(process.stdout) is not None:
            events -= 1
        if not events:
            os.killpg(process.pid, signal.SIGKILL)
        return process.wait()


def everything_is_there_once(folder: Path, count: int) -> None:
    with Library.open(folder) as library:
        assert sorted(titles(library)) == sorted(f"Sak {number}" for number in range(count))
        assert library.search("kaia", limit=1000).total == count
        assert library.search("said:kaia", limit=1000).total == count
        assert library.status().quotes == 2 * count
        assert library.status().waiting == 0
        assert library.check() == ()


@pytest.mark.parametrize("name", failpoints.NAMES)
def test_killed_at_a_fail_point(some: Path, name: str) -> None:
    died = finish(start(some, REPLIKK_FAILPOINT=name))
    if not name.startswith(("worker.", "notes.")):
        assert died == failpoints.EXIT_CODE, f"{name} was never reached"
    assert finish(start(some)) == 0
    everything_is_there_once(some, COUNT)


def test_killed_twenty_times_at_random(tmp_path: Path) -> None:
    """At some report or at the n-th time at some fail point: all of its processes, the writer alone, or its app."""
    folder, chance, there = library_of(tmp_path, MANY), random.Random(20), 0
    for _ in range(20):
        match chance.choice(["all", "writer", "app", "fail point"]):
            case "all":
                finish(start(folder), chance.randrange(1, 6))
            case "fail point":
                finish(start(folder, REPLIKK_FAILPOINT=f"{chance.choice(failpoints.NAMES)}:{chance.randrange(1, 4)}"))
            case who:
                with start(folder) as process:
                    assert process.stdout is not None
                    assert process.stdin is not None
                    for _ in range(chance.randrange(1, 6)):
                        frames.read(process.stdout)
                    process.kill() if who == "writer" else process.stdin.close()
                    while frames.read(process.stdout) is not None:
                        pass
        with Library.open(folder) as library:
            before, there = there, len(library.rows())
            assert there >= before, "what was there is there still"
    assert finish(start(folder)) == 0
    everything_is_there_once(folder, MANY)


def test_keys_do_not_change_by_being_killed(some: Path) -> None:
    finish(start(some, REPLIKK_FAILPOINT="catalogue.after-commit:3"))
    with Library.open(some) as library:
        before = keys(library)
    finish(start(some))
    with Library.open(some) as library:
        after = keys(library)
    assert before.items() <= after.items()


REFRESH = (
    "import sys; from pathlib import Path; from replikk_index.process import refresh\n"
    "refresh(Path(sys.argv[1]), lambda progress: print(progress.phase, progress.done, flush=True), errors=2)"
)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_whoever_started_the_writer_takes_it_along(tmp_path: Path, number: signal.Signals) -> None:
    folder = library_of(tmp_path, MANY)
    with subprocess.Popen(
        [sys.executable, "-c", REFRESH, str(folder)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        assert parent.stderr is not None
        while not parent.stdout.readline().startswith("reading"):
            pass
        parent.send_signal(number)
        parent.stderr.read()  # ends when the writer and all of its workers have let go of it
    assert finish(start(folder)) == 0
    everything_is_there_once(folder, MANY)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_writer_that_is_told_to_stop_says_that_it_left_work(tmp_path: Path, number: signal.Signals) -> None:
    folder = library_of(tmp_path, MANY)
    with start(folder) as process:
        assert process.stdout is not None
        message = frames.read(process.stdout)
        while message and message.get("phase") != "reading":
            message = frames.read(process.stdout)
        process.send_signal(number)
        while message and message["type"] != "bye":
            message = frames.read(process.stdout)
    assert message
    assert message["interrupted"]
    assert finish(start(folder)) == 0
    everything_is_there_once(folder, MANY)


def test_a_reader_that_is_killed_takes_one_file_along_at_most(some: Path, capfd: pytest.CaptureFixture[str]) -> None:
    deaths: list[str] = []
    done: list[str] = []

    async def run() -> None:
        async def answered(_: Task, answer: frames.Message) -> None:
            (deaths if answer["type"] == "refused" else done).append(str(answer.get("reason")))

        root = os.fsencode(some.parent / "articles")
        work = [Work("avis", root, f"{number % 5}/{number}.txt".encode()) for number in range(COUNT)]
        await Workers(2, answered).run(work)

    os.environ["REPLIKK_FAILPOINT"] = "worker.before-reading:4"
    try:
        asyncio.run(run())
    finally:
        del os.environ["REPLIKK_FAILPOINT"]
    assert len(done) + len(deaths) == COUNT
    assert set(deaths) <= {"reading it brought the reader down (exit code 86)"}
    assert "Unknown child process" not in capfd.readouterr().err

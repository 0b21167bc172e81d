"""Crash reports: written when something really breaks, and silent about what was read."""

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from replikk import crash_report, paths
from replikk.exit_codes import ERROR, FOUND

SECRET = "Hemmelig tittel om Lauvhamn"


@pytest.fixture(autouse=True)
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the reports, in a home of its own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    return paths.crash_reports()


def broken(error: BaseException) -> BaseException:
    """The error, raised, with a secret in what it came of."""
    title = SECRET
    try:
        try:
            raise KeyError(title)
        except KeyError:
            raise error  # noqa: B904 - what it came of is to be told as well
    except type(error) as raised:
        return raised


def test_a_report_names_the_place_and_the_kind_but_no_text(reports: Path) -> None:
    path = crash_report.write(broken(ValueError(f"cannot show {SECRET}")))
    text = path.read_text("utf-8")
    assert path.parent == reports
    assert "ValueError\n" in text
    assert "which came of\nKeyError\n" in text
    assert "test_crash_report.py:" in text
    assert "in broken" in text
    assert "Hemmelig" not in text
    assert str(Path.home()) not in text


def test_a_report_is_for_its_owner_only(reports: Path) -> None:
    path = crash_report.write(broken(RuntimeError()))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(reports.stat().st_mode) == 0o700


def test_of_a_system_error_the_number_is_told_and_not_the_file() -> None:
    text = crash_report.write(broken(FileNotFoundError(2, "nothing", f"/{SECRET}"))).read_text("utf-8")
    assert "FileNotFoundError (No such file or directory)" in text
    assert "Hemmelig" not in text


def test_of_a_store_the_kind_of_damage_is_told() -> None:
    with closing(sqlite3.connect(":memory:")) as store, pytest.raises(sqlite3.Error) as caught:
        store.execute('SELECT "Hemmelig" FROM nowhere')
    assert "sqlite3.OperationalError (SQLITE_ERROR)" in crash_report.write(caught.value).read_text("utf-8")


def test_several_errors_at_once_are_all_named() -> None:
    text = crash_report.write(broken(ExceptionGroup(SECRET, [ValueError(SECRET), OSError(28, "x")]))).read_text("utf-8")
    assert "ExceptionGroup\n" in text
    assert "  with ValueError\n  with OSError (No space left on device)\n" in text
    assert "Hemmelig" not in text


def test_a_call_without_end_makes_a_short_report() -> None:
    def again() -> None:
        again()

    with pytest.raises(RecursionError) as caught:
        again()
    text = crash_report.write(caught.value).read_text("utf-8")
    assert "more …" in text
    assert len(text.splitlines()) < 120


def test_only_the_last_reports_are_kept(reports: Path) -> None:
    written = [crash_report.write(broken(RuntimeError())) for _ in range(crash_report.KEPT + 3)]
    assert sorted(reports.iterdir()) == written[3:]


def test_where_no_report_can_be_written_that_is_said(reports: Path) -> None:
    reports.parent.mkdir(parents=True)
    reports.write_text("in the way")
    assert "no report could be written (File exists)" in crash_report.tell(broken(ValueError(SECRET)))


def test_a_program_that_breaks_says_one_sentence_and_no_traceback(tmp_path: Path, reports: Path) -> None:
    """numpy, without which nothing can be searched, is broken here for real."""
    articles, modules = tmp_path / "articles", tmp_path / "modules"
    articles.mkdir()
    modules.mkdir()
    (articles / "ferge.txt").write_text(f"{SECRET}\n\nFergen kom aldri.\n", "utf-8")
    (modules / "numpy.py").write_text(f"raise ZeroDivisionError({SECRET!r})\n", "utf-8")

    def run(*command: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "replikk", "-L", str(articles), *command],
            env=os.environ | {"TERM": "xterm\x1b[2J"} | more,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    assert run("refresh").returncode == FOUND
    done = run("search", SECRET, PYTHONPATH=os.pathsep.join((str(modules), *filter(None, sys.path))))
    (report,) = reports.iterdir()
    assert (done.returncode, done.stdout) == (ERROR, "")
    assert done.stderr == (
        "replikk: something broke inside replikk (ZeroDivisionError); "
        f"a report, with nothing of your articles in it, lies in {report}\n"
    )
    text = report.read_text("utf-8")
    assert "ZeroDivisionError\n  replikk/cli.py:" in text
    assert "Hemmelig" not in text
    assert "ferge" not in text
    assert str(tmp_path) not in text
    assert "\x1b" not in text

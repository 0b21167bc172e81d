"""The benchmark of search engines, with the one engine that every Python has."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import pytest
from benchmarks import corpus
from benchmarks.search_engines.engine import Article, Query, articles, words
from benchmarks.search_engines.processes import call
from benchmarks.search_engines.queries import pick

SCRIPT = Path(corpus.__file__).parent / "search.py"
COUNT = 60


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus of a few articles."""
    path = tmp_path_factory.mktemp("corpus") / "lines.jsonl"
    corpus.make(COUNT, None, seed=1, folders=1, mixed=False, lines=path)
    return path


def matches(article: Article, text: Sequence[str], query: Query) -> bool:
    """What the classes mean, said without an engine."""
    first, *rest = query.terms
    match query.cls:
        case "or":
            return not set(text).isdisjoint(query.terms)
        case "not":
            return first in text and rest[0] not in text
        case "phrase":
            size = len(query.terms)
            return any(tuple(text[start : start + size]) == query.terms for start in range(len(text)))
        case "prefix":
            return any(word.startswith(first) for word in text)
        case "filter":
            return first in text and article.lang == query.lang and query.low <= article.date <= query.high
    return set(query.terms) <= set(text)


def test_sqlite_finds_what_reading_all_articles_finds(lines: Path, tmp_path: Path) -> None:
    texts = {article: words(article.body) for article in articles(lines, COUNT)}
    dates = {article.id: article.date for article in texts}
    queries = pick(lines, COUNT)
    asked = tmp_path / "queries.json"
    asked.write_text(json.dumps([asdict(query) for query in queries]), "utf-8")
    index = tmp_path / "index"
    index.mkdir()
    call(sys.executable, "fts5", "build", index, lines, COUNT)
    answers = call(sys.executable, "fts5", "query", index, asked)["answers"]
    for query, answer in zip(queries, answers, strict=True):
        if query.cls in ("fuzzy", "near"):
            assert answer is None
            continue
        expected = {article.id for article, text in texts.items() if matches(article, text, query)}
        assert expected, query
        assert answer["hits"] == len(expected), query
        assert set(answer["top"]) <= expected, query
        if query.cls == "newest":
            newest = sorted((dates[each] for each in expected), reverse=True)
            assert [dates[each] for each in answer["top"]] == newest[: len(answer["top"])]


def test_the_command_prints_a_table_of_the_engines_that_are_here(lines: Path, tmp_path: Path) -> None:
    kept = tmp_path / "figures.json"
    command: list[str | Path] = [
        sys.executable,
        SCRIPT,
        "--from",
        lines,
        "--engines",
        "ours,fts5",
        "--rounds",
        "1",
        "--json",
        kept,
    ]
    command += ["--python", "ours=/nowhere/python"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert f"\n{COUNT} articles, " in f"\n{ended.stdout}"
    rows = {cells[1].strip(): cells[2:-1] for row in ended.stdout.splitlines() if len(cells := row.split("|")) > 2}
    assert rows["queries: median / p95 / max"] == [" fts5 "]
    assert all(float(rows[f"{step}, ms"][0]) > 0 for step in ("add 1", "add 100", "update 1", "delete 1"))
    assert float(rows["build: CPU, s"][0]) > 0
    assert rows["fuzzy"][-1].strip() == "–"
    assert "\n* ours is left out: /nowhere/python: No such file or directory\n" in ended.stdout
    assert "FAILED" not in ended.stdout
    (measured,) = json.loads(kept.read_text("utf-8"))
    assert measured["here"]["name"] == "fts5"

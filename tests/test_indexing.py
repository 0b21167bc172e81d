"""When the index is fed while articles are still being read, and with how much at once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from replikk_index.catalogue import CatalogueWriter
from replikk_index.engines.whoosh import WhooshEngine
from replikk_index.indexing import FIRST_STEP, GROWTH, Indexing
from replikk_index.keys import article_key
from replikk_index.memory import Memory
from replikk_index.speed import Speed
from tests.articles import article

ENOUGH = Memory(512)
ONE_MORE = 101
"""Megabytes with which a commit takes some ten thousand letters."""


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[CatalogueWriter]:
    with CatalogueWriter.open(tmp_path / "catalogue.db") as catalogue:
        with catalogue.transaction():
            catalogue.add_root("avis", b"/articles")
        yield catalogue


@pytest.fixture
def engine(tmp_path: Path) -> WhooshEngine:
    return WhooshEngine(tmp_path / "search")


def fill(catalogue: CatalogueWriter, count: int, letters: int = 0) -> None:
    found = article("En sak", "Fergen går ikke." + " kai" * (letters // 4))
    with catalogue.transaction():
        for number in range(count):
            key = article_key(f"avis/{number}")
            catalogue.put_article("avis", str(number).encode(), 1, 1, str(number), 1, replace(found, key=key))


def just_begun(total: int = 100_000) -> Speed:
    return Speed("reading", total)


def test_the_first_articles_are_soon_searchable(catalogue: CatalogueWriter, engine: WhooshEngine) -> None:
    indexing = Indexing(catalogue, engine, ENOUGH)
    assert not indexing.is_due(FIRST_STEP - 1, just_begun())
    assert indexing.is_due(FIRST_STEP, just_begun())
    fill(catalogue, FIRST_STEP + 30)
    assert indexing.step()
    assert indexing.waiting() == 30


def test_each_commit_waits_for_more_than_the_one_before(catalogue: CatalogueWriter, engine: WhooshEngine) -> None:
    fill(catalogue, FIRST_STEP)
    indexing = Indexing(catalogue, engine, ENOUGH)
    indexing.step()
    assert not indexing.is_due(GROWTH * FIRST_STEP - 1, just_begun())
    assert indexing.is_due(GROWTH * FIRST_STEP, just_begun())


def test_a_handful_that_was_late_is_not_followed_by_handfuls(catalogue: CatalogueWriter, engine: WhooshEngine) -> None:
    fill(catalogue, 3)
    indexing = Indexing(catalogue, engine, ENOUGH)
    indexing.step()
    assert not indexing.is_due(FIRST_STEP - 1, just_begun())
    assert indexing.is_due(FIRST_STEP, just_begun())


def test_what_waits_is_indexed_when_little_is_left_to_read(catalogue: CatalogueWriter, engine: WhooshEngine) -> None:
    fill(catalogue, FIRST_STEP)
    indexing = Indexing(catalogue, engine, ENOUGH)
    indexing.step()
    reading = just_begun(10_000)
    reading.done = 10_000
    assert indexing.is_due(FIRST_STEP, reading)
    assert not indexing.is_due(FIRST_STEP - 1, reading), "a handful can wait for the last"


def test_no_commit_takes_more_text_than_there_is_memory_for(catalogue: CatalogueWriter, engine: WhooshEngine) -> None:
    memory = Memory(ONE_MORE)
    fill(catalogue, 7, letters=memory.letters // 3)
    indexing = Indexing(catalogue, engine, memory)
    left = [indexing.waiting()]
    while indexing.step():
        left.append(indexing.waiting())
    assert left == [7, 4, 1, 0]


def test_the_time_left_is_that_of_what_takes_longest() -> None:
    reading = just_begun(100)
    reading.done = 100
    assert reading.progress().seconds_left == 0
    assert reading.progress(beside=12.0).seconds_left == 12.0

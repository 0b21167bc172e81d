"""How often articles are written anew, and how many segments a query has to look at."""

import random
from collections.abc import Iterable, Iterator, Sequence
from math import ceil, log2

import pytest

from replikk_index.engines.whoosh import policy
from replikk_index.engines.whoosh.manifest import SegmentRecord

CHANCE = random.Random(5)

COMMITS = {
    "one article each": [1] * 5000,
    "2,000 each": [2000] * 500,
    "an import, then one each": [*[2000] * 7, *[1] * 3000],
    "a full house, then one each": [*[2000] * policy.MOST, *[1] * 3000],
    "one large, then one each": [100_000, *[1] * 3000],
    "2,000 after every fifty": [2000 if number % 50 == 0 else 1 for number in range(3000)],
    "by turns": [1, 2000] * 1000,
    "ever larger": list(range(1, 3000)),
    "ever smaller": list(range(3000, 0, -1)),
    "of any size": [int(10 ** CHANCE.uniform(0, 4)) for _ in range(3000)],
}


class House:
    """Segments, and how often the articles in each were written anew."""

    def __init__(self) -> None:
        self.segments: list[SegmentRecord] = []
        self.rewritten: dict[str, int] = {}
        """The most that happened to any article, by segment."""
        self.work = 0
        """Articles written anew."""
        self.number = 0

    def add(self, articles: int, rewritten: int = 0) -> None:
        """One more segment."""
        self.number += 1
        fresh = SegmentRecord(f"{self.number:016x}", articles, 0, (1, 1), {})
        self.segments.append(fresh)
        self.rewritten[fresh.id] = rewritten

    def delete(self, number: int) -> None:
        """One article of a segment."""
        old = self.segments.pop(number)
        if old.live > 1:
            fresh = SegmentRecord(old.id, old.articles, 0, old.rows, {}, (old.deleted[0] + 1, 0), 1)
            self.segments.insert(number, fresh)

    def tidy(self) -> None:
        """As much as the policy wants."""
        while chosen := policy.to_merge(self.segments):
            assert len(chosen) > 1 or chosen[0].deleted[0], "for nothing"
            assert list(chosen) == [each for each in self.segments if each in chosen], "not in order"
            self.segments = [each for each in self.segments if each not in chosen]
            self.work += sum(each.live for each in chosen)
            self.add(sum(each.live for each in chosen), max(self.rewritten[each.id] for each in chosen) + 1)

    @property
    def most_rewritten(self) -> int:
        """Of any article that is there."""
        return max(self.rewritten[each.id] for each in self.segments)


def commits(sizes: Iterable[int]) -> Iterator[House]:
    """The house after each commit and the tidying that follows it."""
    house = House()
    for size in sizes:
        house.add(size)
        house.tidy()
        yield house


@pytest.mark.parametrize("sizes", COMMITS.values(), ids=COMMITS)
def test_there_are_never_many_segments_and_articles_are_seldom_written_anew(sizes: Sequence[int]) -> None:
    house = House()
    for house in commits(sizes):
        assert len(house.segments) <= policy.MOST
    articles = sum(sizes)
    assert sum(each.live for each in house.segments) == articles
    assert house.most_rewritten <= ceil(log2(articles))
    assert house.work <= 7 * articles


@pytest.mark.parametrize("sizes", COMMITS.values(), ids=COMMITS)
def test_what_is_merged_is_twice_as_large_as_each_part_or_nothing_better_can_be_had(sizes: Sequence[int]) -> None:
    house = House()
    for size in sizes:
        house.add(size)
        if chosen := policy.to_merge(house.segments):
            together = sum(each.live for each in chosen)
            if any(2 * each.live > together for each in chosen):
                ordered = sorted(each.live for each in house.segments)
                assert all(size > sum(ordered[:number]) for number, size in enumerate(ordered) if number)
                assert len(chosen) == 2
            house.tidy()


def test_few_segments_are_left_as_they_are() -> None:
    house = House()
    for size in (1, 5, 1, 1_000_000, 1, 1, 1, 1, 1, 1):
        house.add(size)
        assert not policy.to_merge(house.segments)


def test_a_large_segment_is_not_written_anew_for_a_few_articles() -> None:
    house = House()
    house.add(1_000_000)
    for _ in range(3000):
        house.add(1)
        house.tidy()
    assert max(each.live for each in house.segments) == 1_000_000
    assert house.work < 20_000


def test_articles_that_change_again_and_again_cost_little() -> None:
    house, chance, deleted = House(), random.Random(7), 0
    for _ in range(20):
        house.add(100)
    house.tidy()
    for _ in range(4000):
        house.delete(chance.choices(range(len(house.segments)), [each.live for each in house.segments])[0])
        deleted += 1
        house.add(1)
        house.tidy()
        assert len(house.segments) <= policy.MOST
        assert all(each.deleted[0] <= policy.GONE * each.articles for each in house.segments)
    assert sum(each.live for each in house.segments) == 2000
    assert house.work <= 15 * deleted


def test_what_has_lost_many_articles_is_written_anew_alone() -> None:
    house = House()
    for _ in range(3):
        house.add(8)
    house.delete(1)
    house.delete(1)
    assert not policy.to_merge(house.segments)
    house.delete(1)
    assert policy.to_merge(house.segments) == (house.segments[1],)


def test_segments_that_double_are_merged_two_by_two() -> None:
    house = House()
    for number in range(policy.MOST + 1):
        house.add(2**number)
    assert [each.live for each in policy.to_merge(house.segments)] == [1, 2]

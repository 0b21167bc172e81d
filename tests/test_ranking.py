"""What is found is put together and in order, against doing it one by one."""

import tempfile
from collections.abc import Callable, Sequence
from itertools import pairwise, product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replikk_index.engines.whoosh.codec import phrases, ranking
from replikk_index.engines.whoosh.codec.arrays import Ints
from replikk_index.engines.whoosh.codec.hits import Hits, all_of, any_of, nothing, summed
from replikk_index.engines.whoosh.codec.postings import FieldPostings
from replikk_index.text import tokens
from tests.tables import opened, written

quick = settings(max_examples=80, deadline=None)

Scores = dict[int, float]
"""By document."""


def made(documents: int, scores: Scores, *, masked: bool, scored: bool = True) -> Hits:
    """Findings that are told by their documents, or by a mask."""
    docs = np.array(sorted(scores), np.int64)
    values = np.array([scores[doc] for doc in sorted(scores)], np.float64)
    mask = np.zeros(documents, np.bool_)
    mask[docs] = True
    score = values.__getitem__ if scored else None
    return Hits(documents, mask=mask, score=score) if masked else Hits(documents, docs, score=score)


def scores_of(hits: Hits) -> Scores:
    """What findings say, asked in every way."""
    docs = hits.docs.tolist()
    assert docs == sorted(set(docs))
    assert hits.mask.tolist() == [doc in docs for doc in range(hits.documents)]
    assert not (hits.is_empty and docs)
    assert hits.size >= len(docs)
    scores = hits.scores().tolist()
    backwards = np.arange(len(docs))[::-1]
    assert hits.scores_at(backwards).tolist() == scores[::-1]
    assert hits.scores_of(hits.docs[1::2]).tolist() == scores[1::2]
    return dict(zip(docs, scores, strict=True))


def some(documents: int) -> st.SearchStrategy[Scores]:
    """Whole numbers, so that they are the same in whatever order they are added."""
    return st.dictionaries(st.integers(0, documents - 1), st.integers(0, 9).map(float), max_size=12)


parts = st.sampled_from([12, 40, 3000]).flatmap(
    lambda documents: st.tuples(
        st.just(documents), st.lists(st.tuples(some(documents), st.booleans()), min_size=1, max_size=4)
    )
)
"""Among few documents they are many, and looked up in arrays; among 3000 they are few, and sorted."""


@quick
@given(parts, st.booleans())
def test_documents_that_any_part_finds(wanted: tuple[int, list[tuple[Scores, bool]]], scored: bool) -> None:
    documents, found = wanted
    each = [made(documents, scores, masked=masked, scored=scored) for scores, masked in found]
    right = {
        doc: sum(scores.get(doc, 0) for scores, _ in found) if scored else 0.0 for scores, _ in found for doc in scores
    }
    assert scores_of(any_of(each, documents, scored=scored)) == right


@quick
@given(parts)
def test_documents_that_every_part_finds(wanted: tuple[int, list[tuple[Scores, bool]]]) -> None:
    documents, found = wanted
    common = set.intersection(*(set(scores) for scores, _ in found))
    right = {doc: sum(scores[doc] for scores, _ in found) for doc in common}
    assert scores_of(all_of([made(documents, scores, masked=masked) for scores, masked in found], documents)) == right


@quick
@given(parts, st.data())
def test_which_of_some_documents_are_found(wanted: tuple[int, list[tuple[Scores, bool]]], data: st.DataObject) -> None:
    documents, ((scores, masked), *_) = wanted
    for docs in (
        sorted(data.draw(st.sets(st.integers(0, documents - 1), max_size=4))),
        [],
        [documents - 1],
        list(range(documents)),
    ):
        hits = made(documents, scores, masked=masked)
        assert hits.among(np.array(docs, np.int64)).tolist() == [doc in scores for doc in docs]


@quick
@given(parts, st.integers(2, 3))
def test_those_that_are_kept_keep_their_scores(wanted: tuple[int, list[tuple[Scores, bool]]], nth: int) -> None:
    documents, ((scores, masked), *_) = wanted
    hits = made(documents, scores, masked=masked)
    kept = hits.only(np.arange(len(scores)) % nth == 0)
    right = {doc: scores[doc] for doc in sorted(scores)[::nth]}
    assert scores_of(kept) == right
    assert scores_of(kept.only(np.arange(len(right)) % 2 == 1)) == {doc: right[doc] for doc in sorted(right)[1::2]}
    assert scores_of(hits.times(2.5)) == {doc: score * 2.5 for doc, score in scores.items()}
    assert scores_of(hits.unscored()) == dict.fromkeys(scores, 0.0)


@pytest.mark.parametrize("documents", [0, 1, 5])
def test_nothing_is_found_in_nothing(documents: int) -> None:
    for hits in (
        nothing(documents),
        any_of([], documents, scored=True),
        any_of([nothing(documents)] * 2, documents, scored=False),
        all_of([nothing(documents), made(documents, {}, masked=True)], documents),
        nothing(documents).only(np.zeros(0, np.bool_)).times(2),
    ):
        assert scores_of(hits) == {}
        assert hits.among(np.zeros(0, np.int64)).tolist() == []
    if documents:
        assert nothing(documents).among(np.array([0])).tolist() == [False]


@quick
@given(
    st.sampled_from([10, 10_000]),
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 2**32)), max_size=30),
    st.sampled_from(["u1", "u2", "u4", "i8"]),
    st.sampled_from(["u4", "i8", "f8"]),
)
def test_weights_are_summed_by_document(documents: int, found: list[tuple[int, int]], docs: str, weights: str) -> None:
    found = [(doc, min(weight, 2**32 - 1)) for doc, weight in found]
    each, sums = summed(
        np.array([doc for doc, _ in found], docs), np.array([weight for _, weight in found], weights), documents
    )
    right: dict[int, int] = {}
    for doc, weight in found:
        right[doc] = right.get(doc, 0) + weight
    assert each.dtype == np.int64
    assert sums.dtype == np.float64
    assert dict(zip(each.tolist(), sums.tolist(), strict=True)) == right
    assert each.tolist() == sorted(right)


# the first in order

few = st.integers(0, 3)


@quick
@given(st.lists(st.tuples(few, few, few), max_size=60), st.integers(-1, 70), st.integers(1, 3))
def test_the_first_of_many_with_ties_in_all_keys(rows: list[tuple[int, int, int]], most: int, keys: int) -> None:
    columns = [np.array([row[key] for row in rows], np.int64) for key in range(keys)]
    found = ranking.first(len(rows), most, [column.__getitem__ for column in columns])
    right = sorted(range(len(rows)), key=lambda place: (rows[place][:keys], place))[: max(most, 0)]
    assert found.tolist() == right


@quick
@given(
    st.lists(st.tuples(st.sampled_from([0.0, 1.5, -2.25, 1e30]), st.integers(-(2**62), 2**62)), max_size=40),
    st.integers(1, 40),
)
def test_keys_of_different_kinds_are_not_mixed(rows: list[tuple[float, int]], most: int) -> None:
    scores, numbers = np.array([row[0] for row in rows], np.float32), np.array([row[1] for row in rows], np.int64)
    found = ranking.first(len(rows), most, [lambda some: -scores[some], lambda some: numbers[some]])
    right = sorted(range(len(rows)), key=lambda place: (-float(scores[place]), rows[place][1], place))
    assert found.tolist() == right[:most]


def test_later_keys_are_asked_of_those_only_that_are_equal_so_far() -> None:
    asked: list[int] = []

    def second(some: Ints) -> Ints:
        asked.append(len(some))
        return -some

    first = np.array([0, 1, 1, 1, 2, 2, 2, 2, 2, 2], np.int64)
    assert ranking.first(10, 3, [first.__getitem__, second]).tolist() == [0, 3, 2]
    assert max(asked) == 3


def test_hits_without_any_key_stand_as_they_are() -> None:
    assert ranking.first(5, 3, []).tolist() == [0, 1, 2]
    assert ranking.first(0, 3, []).tolist() == []


# words in a row

WORDS = ["a", "b", "c"]
sentences = st.lists(st.sampled_from([*WORDS, "x"]), max_size=14).map(" ".join)


def stand_in_a_row(text: str, words: Sequence[str], between: int) -> bool:
    """Whether there is a place for each word, each at most so many words after the one before."""
    there = [word for word, *_ in tokens(text)]
    places = [[at for at, word in enumerate(there) if word == wanted] for wanted in words]
    return any(all(0 < later - sooner <= between + 1 for sooner, later in pairwise(row)) for row in product(*places))


def in_a_row(field: FieldPostings, words: Sequence[str], between: int) -> list[int]:
    """Documents with words in a row; none if one of them is nowhere."""
    numbers = [field.terms.find(word.encode()) for word in words]
    found: list[int] = phrases.in_a_row(field, numbers, between).tolist() if min(numbers) >= 0 else []
    return found


def assert_in_a_row(folder: Path, texts: Sequence[str], words: Sequence[str], between: int) -> None:
    """Ours and one by one."""
    field = opened(written(folder / "a.table", [{"text": text} for text in texts])).field("text")
    right = [number for number, text in enumerate(texts) if stand_in_a_row(text, words, between)]
    assert (in_a_row(field, words, between) if field else []) == right


@quick
@given(
    st.lists(sentences, max_size=12),
    st.lists(st.sampled_from(WORDS), min_size=2, max_size=4),
    st.sampled_from([0, 0, 1, 2, 5]),
)
def test_words_in_a_row_as_one_by_one(texts: list[str], words: list[str], between: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        assert_in_a_row(Path(name), texts, words, between)


PLACES: dict[str, Callable[[int], str]] = {
    "at the beginning": lambda length: "a b " + "x " * (length - 2),
    "at the end": lambda length: "x " * (length - 2) + "a b",
    "over the border of two documents": lambda length: "b " + "x " * (length - 2) + "a",
    "in the wrong order": lambda length: "x " * (length - 3) + "b a x",
    "too far apart": lambda length: "a " + "x " * (length - 2) + "b",
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("length", [4, 255, 256, 65_536, 110_000])
@pytest.mark.parametrize("between", [0, 1])
def test_first_and_last_places_of_short_and_long_documents(
    tmp_path: Path, place: Callable[[int], str], length: int, between: int
) -> None:
    texts = [place(length), "x", place(length), "a x b", place(4)]
    assert_in_a_row(tmp_path, texts, ["a", "b"], between)
    (tmp_path / "turned").mkdir()
    assert_in_a_row(tmp_path / "turned", texts, ["b", "a"], between)


@pytest.mark.parametrize("between", [0, 2])
def test_a_word_that_is_repeated_needs_as_many_places(tmp_path: Path, between: int) -> None:
    texts = ["a", "a a", "a a a", "a x a x a", "a b a a", "a " * 300]
    for words in (["a", "a"], ["a", "a", "a"], ["a", "b", "a", "a"], ["a"] * 4):
        folder = tmp_path / "".join(words)
        folder.mkdir()
        assert_in_a_row(folder, texts, words, between)


def test_a_rare_word_beside_a_frequent_one_in_many_documents(tmp_path: Path) -> None:
    texts = ["a x b" if number % 3 else "b a" for number in range(300)]
    for number in (0, 17, 299):
        texts[number] = "x a b c a"
    for name, words, between in (("1", "ab", 0), ("2", "abc", 0), ("3", "ca", 0), ("4", "abca", 2), ("5", "bb", 1)):
        (tmp_path / name).mkdir()
        assert_in_a_row(tmp_path / name, texts, words, between)

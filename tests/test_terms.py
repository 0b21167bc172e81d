"""The terms of a field, against looking at all of them."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replikk_index.engines.whoosh.codec.arrays import DamagedFile
from replikk_index.engines.whoosh.codec.terms import STRIDE, Terms, packed, signatures
from replikk_index.text import within_one_letter

LETTERS = "abcåøé1жщ水の\u0301\u0323𝒳𐍈😀"
"""One to four bytes each; some with the same last byte, two that combine with the letter before."""

words = st.one_of(
    st.text(LETTERS, min_size=1, max_size=6),
    st.text("abå", min_size=1, max_size=4),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=5),
    st.text("aé水", min_size=40, max_size=90),
)
dictionaries = st.sets(words, max_size=150)
quick = settings(max_examples=60, deadline=None)


def made(known: Iterable[str]) -> tuple[Terms, list[str]]:
    """The terms, and the same in order."""
    ordered = sorted({word.encode() for word in known})
    blob, borders = packed(ordered)
    return Terms(blob, borders, signatures(blob, borders)), [term.decode() for term in ordered]


def distance(one: str, other: str) -> int:
    """Levenshtein's, by the book."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        before, row[0] = row[0], number
        for place, another in enumerate(other, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (letter != another))
    return row[-1]


@quick
@given(dictionaries, st.lists(words, max_size=10))
def test_a_term_is_found_by_its_bytes_and_by_its_number(known: set[str], others: list[str]) -> None:
    terms, ordered = made(known)
    assert len(terms) == len(known)
    for number, word in enumerate(ordered):
        assert terms.find(word.encode()) == number
        assert terms.term(number) == word.encode()
    for word in others:
        assert terms.find(word.encode()) == (ordered.index(word) if word in known else -1)


@quick
@given(dictionaries, st.lists(words, max_size=10))
def test_the_first_that_is_not_before_a_word(known: set[str], others: list[str]) -> None:
    terms, ordered = made(known)
    every = [word.encode() for word in ordered]
    for word in [*ordered, *others, *(word[:-1] for word in ordered), *(word + "a" for word in ordered), ""]:
        assert terms.lower_bound(word.encode()) == bisect_left(every, word.encode())


@quick
@given(dictionaries, st.lists(words, max_size=5))
def test_all_that_begin_so(known: set[str], others: list[str]) -> None:
    terms, ordered = made(known)
    for beginning in ["", *others, *LETTERS, *(word[:2] for word in ordered), *ordered]:
        low, high = terms.beginning_with(beginning.encode())
        assert [term.decode() for term in terms.terms(low, high)] == [
            word for word in ordered if word.startswith(beginning)
        ]


@quick
@given(dictionaries, st.data())
def test_a_run_of_terms(known: set[str], data: st.DataObject) -> None:
    terms, ordered = made(known)
    low = data.draw(st.integers(0, len(ordered)))
    high = data.draw(st.integers(0, len(ordered)))
    assert terms.terms(low, high) == [word.encode() for word in ordered[low:high]]


def changed(word: str, draw: Callable[[st.SearchStrategy[int]], int], times: int) -> str:
    """A word with some letters more, less or changed."""
    for _ in range(times):
        at = draw(st.integers(0, len(word)))
        letter = LETTERS[draw(st.integers(0, len(LETTERS) - 1))]
        word = (word[:at] + letter + word[at:], word[:at] + word[at + 1 :], word[:at] + letter + word[at + 1 :])[
            draw(st.integers(0, 2))
        ]
    return word


@quick
@given(dictionaries, st.data())
def test_words_that_are_nearly_right(known: set[str], data: st.DataObject) -> None:
    starts = sorted(known)[:20] or ["ab"]
    known |= {changed(word, data.draw, 1) for word in starts} | {changed(word, data.draw, 2) for word in starts}
    terms, ordered = made(known - {""})
    for wanted in [*starts[:5], changed(starts[0], data.draw, 1), "x", "水"]:
        for most in (1, 2):
            found = [ordered[number] for number in terms.near(wanted, most).tolist()]
            assert found == [word for word in ordered if distance(word, wanted) <= most]
            if most == 1:
                assert found == [word for word in ordered if within_one_letter(word, wanted)]


@pytest.mark.parametrize("letter", ["a", "é", "水", "𝒳"])
@pytest.mark.parametrize("length", [63, 64, 65, 254, 255, 256, 257, 300])
def test_very_long_words_are_found_and_compared(letter: str, length: int) -> None:
    word = letter * length
    near = [word[1:], "b" + word, "b" + word[1:], word[:-1] + "b", word]
    far = ["bb" + word[2:], word + word, "b", word[: length // 2]]
    terms, ordered = made([*near, *far])
    assert {ordered[number] for number in terms.near(word, 1).tolist()} == set(near)
    assert {ordered[number] for number in terms.near(word, 2).tolist()} == {*near, far[0]}
    assert [terms.find(each.encode()) for each in ordered] == list(range(len(ordered)))


@pytest.mark.parametrize("count", [1, STRIDE - 1, STRIDE, STRIDE + 1, 3 * STRIDE - 1, 3 * STRIDE, 3 * STRIDE + 1])
def test_nothing_is_lost_where_blocks_of_terms_meet(count: int) -> None:
    every = [f"{number:04}" for number in range(1, 2 * count, 2)]
    terms, ordered = made(every)
    assert [terms.find(word.encode()) for word in every] == list(range(count))
    for number in range(2 * count + 1):
        word = f"{number:04}"
        assert terms.lower_bound(word.encode()) == bisect_left(ordered, word)
        assert terms.find(word.encode()) == (number // 2 if number % 2 else -1)
    for beginning in ("0", "00", "000", "001", "0127", "9"):
        low, high = terms.beginning_with(beginning.encode())
        assert ordered[low:high] == [word for word in ordered if word.startswith(beginning)]


def test_a_part_of_a_term_or_two_of_them_are_no_term() -> None:
    terms, _ = made(["aa", "aab", "b", "baa"])
    assert [terms.find(each) for each in (b"a", b"ab", b"aabb", b"\xff", b"")] == [-1] * 5


def test_an_empty_dictionary_finds_nothing() -> None:
    terms, _ = made([])
    assert len(terms) == 0
    assert terms.find(b"a") == -1
    assert terms.lower_bound(b"a") == 0
    assert terms.beginning_with(b"") == (0, 0)
    assert terms.terms(0, 0) == []
    assert terms.near("a", 2).tolist() == []


def test_nothing_is_nearly_right_where_that_is_not_asked_for() -> None:
    blob, borders = packed([b"a", b"b"])
    assert Terms(blob, borders, None).near("a", 1).tolist() == []


@pytest.mark.parametrize("borders", [[], [0], [0, 2], [0, 2, 5], [4, 2, 0]])
def test_terms_whose_borders_do_not_fit_are_damage(borders: Sequence[int]) -> None:
    blob, _ = packed([b"a", b"b"])
    with pytest.raises(DamagedFile, match="do not fit"):
        Terms(blob, np.array(borders, np.uint32), None)

"""Corrected quotes inside a query: found by the names that the user gave them."""

import pytest

from replikk_index.models import Target
from replikk_index.query import Fuzzy, InSet, Node, Or, Phrase, Prefix, Words
from replikk_index.query_corrections import settle_corrections

NAME = "Mona Irene Lauvås"


def rows(node: Node, name: str = NAME) -> set[int]:
    """Quotes that a part of a query also finds: quote 7 was given to that name, 8 is none."""
    settled = settle_corrections(node, Target.ARTICLES, {7: name, 8: ""})
    assert isinstance(settled, Or)
    gained = settled.nodes[1]
    assert isinstance(gained, InSet)
    return set(gained.rows)


@pytest.mark.parametrize(
    "node",
    [
        Words("mona", "speaker"),
        Prefix("lauv", "speaker"),
        Prefix("m", "speaker"),
        Fuzzy("lauvas", "speaker"),
        Fuzzy("lauvås", "speaker"),
        Fuzzy("aona", "speaker"),
        Phrase(("irene", "lauvås"), "speaker"),
        Phrase(("mona", "lauvås"), "speaker", 1),
    ],
)
def test_a_corrected_quote_is_found_by_its_new_speaker(node: Node) -> None:
    assert rows(node) == {7}


@pytest.mark.parametrize(
    "node",
    [
        Words("lauv", "speaker"),
        Prefix("auv", "speaker"),
        Fuzzy("lauv", "speaker"),
        Fuzzy("loavas", "speaker"),
        Phrase(("mona", "lauvås"), "speaker"),
        Phrase(("lauvås", "mona"), "speaker", 5),
    ],
)
def test_and_by_no_other(node: Node) -> None:
    assert rows(node) == set()


def test_short_words_are_only_themselves() -> None:
    assert rows(Fuzzy("bo", "speaker"), "Bo Li") == {7}
    assert rows(Fuzzy("ba", "speaker"), "Bo Li") == set()

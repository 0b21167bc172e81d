"""What is typed into the search box, and what is made of it."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from replikk_index.query import (
    And,
    DateRange,
    Everything,
    Filter,
    Flag,
    Node,
    Not,
    Or,
    Phrase,
    Said,
    Words,
)
from replikk_index.query_parser import MOST_DEPTH, parse
from replikk_index.query_tokens import FIELDS

TODAY = date(2025, 3, 14)
A, B, C = Words("a"), Words("b"), Words("c")


def tree(text: str) -> Node:
    parsed = parse(text, TODAY)
    assert parsed.problems == ()
    return parsed.node


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("", Everything()),
        ("   ", Everything()),
        ("Strøm", Words("strøm")),
        ("a b", And((A, B))),
        ("a OR b", Or((A, B))),
        ("a b OR c", Or((And((A, B)), C))),
        ("a (b OR c)", And((A, Or((B, C))))),
        ("a ELLER b", Or((A, B))),
        ("a AND b", And((A, B))),
        ("a -b", And((A, Not(B)))),
        ("a NOT b", And((A, Not(B)))),
        ("-a", Not(A)),
        ("-(a b)", Not(And((A, B)))),
        ("NOT NOT a", A),
        ("a or b", And((A, Words("or"), B))),
        ("– a", A),
        ("a-b", Phrase(("a", "b"))),
        ('"a b"', Phrase(("a", "b"))),
        ("«a b»", Phrase(("a", "b"))),
        ("„a b“", Phrase(("a", "b"))),
        ("“a”", A),
        ('"a b', Phrase(("a", "b"))),
        ("title:a", Words("a", "title")),
        ('title:"a b"', Phrase(("a", "b"), "title")),
        ("TITLE:a", Words("a", "title")),
        ("lang:NN", Filter("language", "nn")),
        ("language:nn", Filter("language", "nn")),
        ("has:quotes", Filter("has", "quotes")),
        ("is:unread", Flag("unread")),
        ("-is:read", Not(Flag("read"))),
        ("tag:Havn", Flag("tag", "Havn")),
        ("has:notes", Flag("notes")),
        ("speaker:tveit", Said(Words("tveit", "speaker"))),
        ("speaker:a said:b", Said(And((Words("a", "speaker"), Words("b", "said"))))),
        ("speaker:a c said:b", And((Said(And((Words("a", "speaker"), Words("b", "said")))), C))),
        ("speaker:a OR said:b", Or((Said(Words("a", "speaker")), Said(Words("b", "said"))))),
        ("date:2024", DateRange(202401010000, 202412312359)),
        ("date:2024-02", DateRange(202402010000, 202402292359)),
        ("date:2024-2-3", DateRange(202402030000, 202402032359)),
        ("date:2017..2019-03", DateRange(201701010000, 201903312359)),
        ("date:2017..", DateRange(201701010000, 999912312359)),
        ("date:..2017", DateRange(1, 201712312359)),
        ("date:2019..2017", DateRange(201701010000, 201912312359)),
        ("newer:7d", DateRange(202503070000, 999912312359)),
        ("newer:1y", DateRange(202403140000, 999912312359)),
        ("http://a", Phrase(("http", "a"))),
        ("a\u0308", Words("ä")),
    ],
)
def test_a_query_is_understood(text: str, node: Node) -> None:
    assert tree(text) == node


@pytest.mark.parametrize(
    ("text", "node", "problem"),
    [
        ("(a b", And((A, B)), "not closed"),
        ("a OR", A, "OR stands without"),
        ("OR", Everything(), "OR stands without"),
        ("a NOT", A, "NOT stands without"),
        ("date:soon a", A, "is not a date"),
        ("date:2024-13", Everything(), "is not a date"),
        ("newer:a", Everything(), "is not an age"),
        ("is:blue", Everything(), "is:unread"),
        ("has:blue", Everything(), "has:quotes"),
        ("title: a", A, "wants a value"),
        ("speker:a", Phrase(("speker", "a")), "did you mean speaker:"),
        ("a*", A, "yet to come"),
        ("a~", A, "yet to come"),
    ],
)
def test_what_is_not_understood_is_said_and_the_rest_is_searched(text: str, node: Node, problem: str) -> None:
    parsed = parse(text, TODAY)
    assert parsed.node == node
    assert problem in str(parsed.problems[0])


def test_a_parenthesis_too_many_does_no_harm() -> None:
    assert tree("a) b") == And((A, B))


PIECES = st.sampled_from(
    [
        *(f"{name}:" for name in FIELDS),
        *'()"«»„“”-–:~*.',
        "OR",
        "NOT",
        "AND",
        " ",
        "a",
        "ø",
        "2024",
        "..",
        "7d",
        "\x1b[2J",
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=40).map("".join)))
@example("(" * 5000)
@example("NOT " * 5000 + "a")
@example("-(" * 5000 + "a")
@example("speaker:a " * 2000)
@example("newer:99999y")
@example("date:0001..")
def test_nothing_that_can_be_typed_breaks_it(text: str) -> None:
    parsed = parse(text, TODAY)
    assert depth(parsed.node) <= 4 * MOST_DEPTH


def depth(node: Node) -> int:
    match node:
        case And(nodes) | Or(nodes):
            return 1 + max(map(depth, nodes))
        case Not(inner) | Said(inner):
            return 1 + depth(inner)
        case _:
            return 1

"""What is typed into the search box, and what is made of it."""

from datetime import date

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from replikk_index.query import (
    And,
    DateRange,
    Everything,
    Filter,
    Flag,
    Fuzzy,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Said,
    Words,
)
from replikk_index.query_parser import MOST_DEPTH, parse
from replikk_index.query_signs import MOST_BETWEEN, NEAR
from replikk_index.query_tokens import FIELDS, QUOTE_FIELDS, tokens_of
from replikk_index.text import clean, tokens

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
        ("Strøm*", Prefix("strøm")),
        ("a*", Prefix("a")),
        ("a**", Prefix("a")),
        ("strøm*,", Prefix("strøm")),
        ("strom~", Fuzzy("strom")),
        ("strom~1", Fuzzy("strom")),
        ("strom~0", Words("strom")),
        ("strom~0.8", Fuzzy("strom")),
        ("~5", Words("5")),
        ("title:strøm*", Prefix("strøm", "title")),
        ("said:strøm*", Said(Prefix("strøm", "said"))),
        ("speaker:haug~", Said(Fuzzy("haug", "speaker"))),
        ("speaker:haug* said:a", Said(And((Prefix("haug", "speaker"), Words("a", "said"))))),
        ("-strøm*", Not(Prefix("strøm"))),
        ("a OR strøm* OR b~", Or((A, Prefix("strøm"), Fuzzy("b")))),
        ("(strøm*)", Prefix("strøm")),
        ('"a b"~3', Phrase(("a", "b"), between=3)),
        ('"a b"~', Phrase(("a", "b"), between=NEAR)),
        ('"a b"~0', Phrase(("a", "b"))),
        ("«a b»~007", Phrase(("a", "b"), between=7)),
        ('"a b"~50', Phrase(("a", "b"), between=50)),
        ('"a b"~2c', And((Phrase(("a", "b"), between=2), C))),
        ('title:"a b"~3', Phrase(("a", "b"), "title", 3)),
        ('said:"a b"~3', Said(Phrase(("a", "b"), "said", 3))),
        ('-"a b"~3', Not(Phrase(("a", "b"), between=3))),
        ('"a"~3', A),
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
        ("*", Everything(), "* stands for nothing alone"),
        ("a -*", A, "* stands for nothing alone"),
        ("** a", A, "strøm* finds all words"),
        ("*strøm", Words("strøm"), "searched for strøm"),
        ("*strøm*", Prefix("strøm"), "searched for strøm*"),
        ("st*m", Prefix("st"), "searched for st*"),
        ("title:st*m a", And((Prefix("st", "title"), A)), "at the end of a word only"),
        ("a*~", Prefix("a"), "at the end of a word only"),
        ("strom~2", Fuzzy("strom"), "one letter apart, not more"),
        ("strom~99", Fuzzy("strom"), "one letter apart, not more"),
        ("e-post*", And((Words("e"), Prefix("post"))), "not side by side"),
        ("said:a-b-c~", Said(And((Phrase(("a", "b"), "said"), Fuzzy("c", "said")))), "not side by side"),
        ('"a* b"', Phrase(("a", "b")), "nothing inside a phrase"),
        ('"a b"~51', Phrase(("a", "b"), between=MOST_BETWEEN), "at most 50 words"),
        ('"a b"~' + "9" * 5000, Phrase(("a", "b"), between=MOST_BETWEEN), "at most 50 words"),
        ("speker:lund*", And((Words("speker"), Prefix("lund"))), "did you mean speaker:"),
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
        *'()"«»„“”-–:~*.,',
        "~5",
        '"~',
        "²",
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
    assert all(str(problem) for problem in parsed.problems)


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=40).map("".join)))
def test_what_is_cut_knows_where_it_stood(text: str) -> None:
    cleaned = clean(text)
    cut = tokens_of(text)
    assert all(cleaned[token.start : token.end] == token.text for token in cut if token.kind in ("word", "phrase"))
    assert [token.start for token in cut] == sorted(token.start for token in cut)


LETTERS = st.text(st.characters(categories=["Ll", "Lu", "Nd"]), min_size=1, max_size=12)


@given(LETTERS, st.sampled_from(["", "title", "source", "speaker", "said"]))
def test_any_letters_with_a_sign_in_any_field_are_a_beginning_or_a_near_word(letters: str, name: str) -> None:
    (word, _start, _end), *more = tokens(clean(letters))
    assume(not more)
    colon = f"{name}:" if name else ""
    for sign, wanted in (("*", Prefix(word, name)), ("~", Fuzzy(word, name))):
        assert tree(f"{colon}{letters}{sign}") == (Said(wanted) if name in QUOTE_FIELDS else wanted)


@given(st.lists(LETTERS, min_size=2, max_size=4), st.integers(0, 10**6))
def test_any_phrase_may_have_so_many_words_between(letters: list[str], between: int) -> None:
    words = tuple(word for word, _start, _end in tokens(clean(" ".join(letters))))
    parsed = parse(f'"{" ".join(letters)}"~{between}', TODAY)
    assert parsed.node == Phrase(words, between=min(between, MOST_BETWEEN))
    assert len(parsed.problems) == (between > MOST_BETWEEN)


def depth(node: Node) -> int:
    match node:
        case And(nodes) | Or(nodes):
            return 1 + max(map(depth, nodes))
        case Not(inner) | Said(inner):
            return 1 + depth(inner)
        case _:
            return 1

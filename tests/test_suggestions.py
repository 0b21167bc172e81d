"""What a query may have been meant to be, and how one that is being typed may go on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from replikk_index import Library
from replikk_index.completions import completions
from replikk_index.models import Facet, Target
from replikk_index.query_tokens import FIELDS
from replikk_index.suggestions import FEW, did_you_mean
from replikk_index.text import clean
from tests.rooms import made

POWER = """Tittel: Krise i kraftlaget {n}
Dato: 202{n}-05-09
Kilde: {source}

Strømmen fra kraftlaget er dyr, og krisen er akutt i Lauvhamn.

– Fergen er viktigst for bygda nå, sier ordfører Sigrun Haugom.
"""
SOURCES = ("Fjordposten", "Fjordposten", "Lauvhamn Blad", "Kraftbladet")
ARTICLES = {f"{n}.txt": POWER.format(n=n, source=source) for n, source in enumerate(SOURCES)}
ARTICLES["skule.txt"] = (
    "Tittel: Skulen må stengje\nKilde: Fjordposten\n\n"
    "Det er ikkje barn nok att, og ho veit ikkje kvifor folk flyttar frå øya.\n\n"
    "– Eg er ikkje einig, seier rektor Liv Tveit.\n"
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("suggestions")
    with Library.open(made(folder, ARTICLES), notes=folder / "notes.db") as opened:
        yield opened


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("strømmmen", "strømmen"),
        ("krisen strømmmen", "krisen strømmen"),
        ("Strømmmen -elefant", "Strømmen -elefant"),
        ("strømmmen OR fregen", "strømmen OR fergen"),
        ("title:kraftlagte strømmen", "title:kraftlaget strømmen"),
        ("speaker:haugum said:fergen", "speaker:haugom said:fergen"),
        ("speker:haugom", "speaker:haugom"),
        ("speker:haugum  date:2020..", "speaker:haugom  date:2020.."),
        ('"krisen er akkut"', '"krisen er akutt"'),
        ('("krisen er akkut"~2 strømmmen)', '("krisen er akutt"~2 strømmen)'),
        ('("krisen akkut"~1 strømmmen)', '("krisen akutt"~1 strømmen)'),
        ("strø* fregen", "strø* fergen"),
        ("strømme~ fregen", "strømme~ fergen"),
    ],
)
def test_what_finds_nothing_may_have_been_meant_otherwise(library: Library, typed: str, meant: str) -> None:
    assert library.did_you_mean(typed) == meant
    assert library.search(meant).total > library.search(typed).total


@pytest.mark.parametrize(
    "typed",
    [
        "strømmen",  # finds enough
        "",
        "elefant",  # like no other word
        "strømmmen elefant",  # would still find nothing
        "-strømmmen",
        "-(strømmmen krisen)",
        "source:strømmmen",  # no outlet is called so
        "is:strømmmen",
        "xx 1234",
    ],
)
def test_where_nothing_better_is_known_nothing_is_said(library: Library, typed: str) -> None:
    assert library.did_you_mean(typed) == ""


def test_only_what_is_asked_for_is_meant_otherwise(library: Library) -> None:
    assert library.did_you_mean("strømmmen -(fregen krsien)") == "strømmen -(fregen krsien)"
    assert library.did_you_mean("strømmmen -(elefant -akkut)") == "strømmen -(elefant -akutt)"


def test_quotes_are_meant_among_quotes(library: Library) -> None:
    assert library.did_you_mean("speaker:haugum", Target.QUOTES) == "speaker:haugom"
    assert library.did_you_mean("strømmmen title:krise", Target.QUOTES) == "strømmen title:krise"


def test_a_word_that_occurs_gives_way_only_to_one_that_is_found_much_more_often() -> None:
    often = {'"bro"': 1, '"bru"': 9, "bro": 1, "bru": 9}
    assert did_you_mean("bro", lambda query: often.get(query, 0), lambda _: ["bru"]) == ""
    often |= {'"bru"': 10, "bru": 10}
    assert did_you_mean("bro", lambda query: often.get(query, 0), lambda _: ["bru"]) == "bru"
    often |= {"bro": FEW + 1}
    assert did_you_mean("bro", lambda query: often.get(query, 0), lambda _: ["bru"]) == ""


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("strø", ["strømmen"]),
        ("Strø", ["Strømmen"]),
        ("akutt (strø", ["akutt (strømmen"]),
        ('title:"krise i kra', ['title:"krise i kraftlaget']),
        ("title:strø", []),
        ("speaker:hau", ["speaker:haugom"]),
        ("-speaker:hau", ["-speaker:haugom"]),
        ("speak", ["speaker:"]),
        ("a OR spea", ["a OR speaker:"]),
        ("lang:", ["lang:nb", "lang:nn"]),
        ("lang:nn", []),
        ("is:st", ["is:starred"]),
        ("krise has:", ["krise has:quotes", "krise has:notes"]),
        ("source:fj", ["source:Fjordposten"]),
        ("source:bl", ['source:"Lauvhamn Blad"']),
        ('source:"lauv', ['source:"Lauvhamn Blad"']),
        ("e-strø", ["e-strømmen"]),
        ("strøm*", []),
        ("strømmen ", []),
        ('"strø"', []),
        ("date:20", []),
        ("", []),
    ],
)
def test_what_is_being_typed_is_completed(library: Library, typed: str, completed: list[str]) -> None:
    assert [each.text for each in library.completions(typed)] == completed


def test_completions_say_what_is_new_and_are_no_more_than_wanted(library: Library) -> None:
    assert [each.shown for each in library.completions("speaker:hau")] == ["haugom"]
    assert [each.shown for each in library.completions("source:bl")] == ["Lauvhamn Blad"]
    assert [each.shown for each in library.completions("s", 3)] == ["source:", "speaker:", "said:"]


PIECES = st.sampled_from([*(f"{name}:" for name in FIELDS), *'()"«»-~* ', "OR", "NOT", "strø", "Hau", "ı", "İ", "x"])


@settings(deadline=None)
@given(st.one_of(st.text(max_size=30), st.lists(PIECES, max_size=20).map("".join)))
@example("is:" * 500)
@example('"' * 500)
def test_nothing_that_can_be_typed_breaks_it(typed: str) -> None:
    for each in completions(typed, lambda word, _: [word + "en"], lambda _: ["Nb", 'a "b" c'], 8):
        assert each.shown
    meant = did_you_mean(typed, lambda query: query.count("en"), lambda word: [word + "en"])
    assert not meant or meant.count("en") > clean(typed).count("en")


def test_counts_by_speaker_know_what_was_corrected(tmp_path: Path) -> None:
    with Library.open(made(tmp_path, ARTICLES), notes=tmp_path / "notes.db") as library:
        before = {("Sigrun Haugom", 4), ("Liv Tveit", 1)}
        assert set(library.facets("", Target.QUOTES, Facet.SPEAKER)) == before
        assert set(library.facets("", Target.ARTICLES, Facet.SPEAKER)) == before
        article = library.article(library.search("einig").hits[0].row)
        library.correct(article, article.quotes[0], "Sigrun Haugom")
        for target in Target:
            assert library.facets("", target, Facet.SPEAKER) == (("Sigrun Haugom", 5),)
            assert library.search("speaker:haug*", target).total == library.search("speaker:haugum~", target).total == 5
            assert library.search("speaker:tv*", target).total == 0
        assert library.facets("skulen", Target.ARTICLES, Facet.SPEAKER) == (("Sigrun Haugom", 1),)
        library.drop(article, article.quotes[0])
        for target in Target:
            assert library.facets("", target, Facet.SPEAKER) == (("Sigrun Haugom", 4),)

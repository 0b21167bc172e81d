"""The scorer of the benchmark: a tiny gold set, and what is right and wrong in it."""

import json
from pathlib import Path

import pytest
from benchmarks import quotes
from benchmarks.quote_scores import Passage, Score, is_full, is_head, read, trimmed

from replikk_index.models import Quote, QuoteKind

TEXT = (
    "Sigrun Tveit venter.\n\n– Vi venter på fergen, sier hun.\n\nTveit sier at kaia er for kort.\n\n– Hva nå?\n\n– Nei."
)
WORDS, CLAUSE, ASKED = "Vi venter på fergen", "kaia er for kort", "Hva nå?"
HUN = ("hun", "Sigrun Tveit")


def row(**changed: object) -> dict[str, object]:
    """A passage with two quotes that are asked for and a question that is not."""
    quotes = [
        expected(WORDS, *HUN, "pronoun"),
        expected(CLAUSE, "Tveit", "Sigrun Tveit", "name", kind="indirect"),
        expected(ASKED, "", "@journalist", "implicit", optional=True),
    ]
    return {"id": "a", "lang": "nb", "text": TEXT, "negative": False, "quotes": quotes} | changed


def expected(
    words: str, speaker: str, full: str, speaker_kind: str, *, kind: QuoteKind = "direct", optional: bool = False
) -> dict[str, object]:
    """A quote of the gold set."""
    start = TEXT.index(words)
    return {
        "start": start, "end": start + len(words), "text": words, "kind": kind, "optional": optional,
        "speaker": speaker, "speaker_full": full, "speaker_kind": speaker_kind,
    }  # fmt: skip


def given(words: str, speaker: str, full: str, kind: QuoteKind = "direct") -> Quote:
    """A quote that was found."""
    start = TEXT.index(words)
    return Quote(start, start + len(words), words, kind, "dash", speaker=speaker, speaker_full=full)


def passage(folder: Path, **changed: object) -> Passage:
    """The passage, read from a file."""
    path = folder / "gold.jsonl"
    path.write_text(json.dumps(row(**changed)) + "\n\n", "utf-8")
    (only,) = read(path)
    return only


def score(folder: Path, *found: Quote, **changed: object) -> Score:
    """What is counted for some quotes."""
    counted = Score()
    counted.add(passage(folder, **changed), found)
    return counted


def test_all_that_is_right_counts(tmp_path: Path) -> None:
    counted = score(tmp_path, given(WORDS, *HUN), given(CLAUSE, "Tveit", "Sigrun Tveit", "indirect"))
    every = counted.tallies["all"]
    assert (every.exact_rate.f1, every.near_rate.f1, every.spoken_rate.f1) == (100, 100, 100)
    assert (every.full.percent, every.head.percent, every.kind.percent) == (100, 100, 100)
    assert counted.tallies["kind:indirect"].near.all == counted.tallies["speaker:pronoun"].near.all == 1
    assert counted.mistakes == []


def test_nothing_found_is_missed(tmp_path: Path) -> None:
    counted = score(tmp_path)
    assert counted.tallies["nb"].near_rate.f1 == counted.tallies["nb"].spoken_rate.recall == 0
    assert [mistake.what for mistake in counted.mistakes] == ["missed", "missed"]


def test_a_span_may_be_found_without_being_exact(tmp_path: Path) -> None:
    every = score(tmp_path, given("Vi venter på ferge", *HUN)).tallies["all"]
    assert (every.exact.right, every.exact_extra, every.near.right, every.near_extra) == (0, 1, 1, 0)


def test_stops_marks_and_a_leading_that_do_not_count() -> None:
    text = "Hun sier at «kaia er for kort.»"
    assert text[slice(*trimmed(text, 9, len(text)))] == "kaia er for kort"
    assert trimmed("«»", 0, 2) == (2, 2)
    assert trimmed("ja", -5, 99) == (0, 2)


def test_one_quote_is_matched_once_and_the_better_one_first(tmp_path: Path) -> None:
    counted = score(tmp_path, given("Vi venter på ferge", "Tveit", "Tveit"), given(WORDS, *HUN))
    every = counted.tallies["all"]
    assert (every.near.right, every.near_extra, every.head.right) == (1, 1, 1)


def test_what_is_optional_is_neutral(tmp_path: Path) -> None:
    every = score(tmp_path, given(ASKED, "", "")).tallies["all"]
    assert (every.near.all, every.near_extra) == (2, 0)
    assert (every.questions_given.right, every.questions_given.all) == (0, 1)


def test_a_question_given_to_a_person_is_told_of(tmp_path: Path) -> None:
    assert score(tmp_path, given(ASKED, "Tveit", "Sigrun Tveit")).tallies["all"].questions_given.right == 1
    assert score(tmp_path, given(ASKED, "", "@journalist")).tallies["all"].questions_given.right == 0


def test_an_invented_speaker_is_none(tmp_path: Path) -> None:
    every = score(tmp_path, given(WORDS, "rektor Tveit", "Sigrun Tveit")).tallies["all"]
    assert (every.near.right, every.head.right) == (1, 0)


def test_a_speaker_is_a_name_and_no_paragraph(tmp_path: Path) -> None:
    said = given(WORDS, "Tveit", "Sigrun Tveit som venter på fergen")
    assert score(tmp_path, said).tallies["all"].head.right == 0


def test_in_a_negative_passage_nothing_may_be_found(tmp_path: Path) -> None:
    counted = score(tmp_path, given(WORDS, *HUN), negative=True)
    every = counted.tallies["all"]
    assert (every.negatives_hit.right, every.negative_extra, every.near.all) == (1, 1, 0)
    assert counted.mistakes[0].what == "negative"


def test_other_spans_and_names_may_be_as_right(tmp_path: Path) -> None:
    start = TEXT.index("på fergen")
    other = expected(WORDS, *HUN, "pronoun") | {"alt_spans": [[start, start + 9]], "speaker_aliases": ["rektoren"]}
    every = score(tmp_path, given("på fergen", "Tveit", "rektoren"), quotes=[other]).tallies["all"]
    assert (every.exact.right, every.head.right, every.full.right) == (1, 1, 0)


@pytest.mark.parametrize(
    ("name", "right", "full", "head"),
    [
        ("Sigrun Tveit", "Sigrun Tveit", True, True),
        ("Tveit", "Sigrun Tveit", False, True),
        ("Sigrun", "Sigrun Tveit", False, False),
        ("rektor ved skolen", "rektoren ved en skole", False, False),
        ("en talskvinne for havna", "talskvinne for en havn", False, True),
        ("Sigrun Tveit", "Sigrun Tveits", True, True),
        ("", "Sigrun Tveit", False, False),
        ("Sigrun Tveit", "", False, False),
    ],
)
def test_names(name: str, right: str, full: bool, head: bool) -> None:
    assert (is_full(name, right), is_head(name, right)) == (full, head)


def test_the_table_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counted = quotes.scored([passage(tmp_path)])
    quotes.print_score(counted)
    quotes.print_mistakes(counted, 5)
    assert "nb" in capsys.readouterr().out
    assert quotes.as_data(counted)["nb"]["near"] == {"right": 2, "all": 2}

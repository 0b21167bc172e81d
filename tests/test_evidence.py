"""Why a quote stands under a name, in words."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from replikk import evidence, strings
from replikk.strings_nb import NB
from replikk_index import quotes, sources
from replikk_index.models import Quote

SEEDS = Path(__file__).parent.parent / "seeds"

QUOTE = Quote(
    0, 3, "Nei", "direct", "dash", "answer", "hun", "Mona Lauvås", cue="svarer", confidence=0.84, rule="dash and tag",
    why="“hun”: Mona Lauvås is spoken of right before",
)  # fmt: skip


@pytest.fixture
def bokmål() -> object:
    strings.choose("nb")
    yield
    strings.choose("")


def test_everything_known_is_told() -> None:
    assert list(evidence.facts(QUOTE, "Kan dere holde det?")) == [
        ("asked", "Kan dere holde det?"),
        ("as written", "hun"),
        ("who is meant", "Mona Lauvås"),
        ("because", "“hun”: Mona Lauvås is spoken of right before"),
        ("how sure", "fairly sure · 84 %"),
        ("told by", "svarer"),
        ("found by", "a line with a dash, and the verb behind it"),
        ("speech", "direct: the speaker's own words"),
        ("set off by", "a dash: spoken, perhaps edited"),
    ]


@pytest.mark.usefixtures("bokmål")
def test_it_is_told_in_the_language_of_the_screen() -> None:
    told = dict(evidence.facts(QUOTE))
    assert told["fordi"] == "«hun»: Mona Lauvås er omtalt rett før"
    assert told["funnet ved"] == "en replikk med tankestrek og verbet etter"
    assert told["hvor sikkert"] == "ganske sikkert · 84 %"


def test_what_is_not_known_is_told_as_it_is() -> None:
    assert evidence.reason("a new reason") == "a new reason"
    assert evidence.rule("a new rule, opinion") == "a new rule; what somebody thinks"


@pytest.mark.parametrize(
    ("confidence", "word"), [(0.97, "sure"), (0.8, "fairly sure"), (0.6, "unsure"), (0.3, "doubtful")]
)
def test_a_confidence_is_a_word(confidence: float, word: str) -> None:
    assert evidence.sureness(confidence) == word


def test_nobody_is_nobody() -> None:
    told = dict(evidence.facts(replace(QUOTE, speaker="", speaker_full="", cue="")))
    assert (told["as written"], told["who is meant"]) == ("–", "nobody is named")
    assert "told by" not in told


def test_every_rule_and_reason_has_its_words_in_bokmål() -> None:
    tables = (evidence.RULES.values(), evidence.REASONS, evidence.KINDS.values(), evidence.MARKINGS.values())
    assert {text for table in tables for text in table} - set(NB) == set()


def test_every_rule_and_reason_that_the_seeds_give_is_known() -> None:
    unknown = set()
    for file in SEEDS.iterdir():
        article = sources.read(file.read_bytes(), file.name, os.fspath(file))
        for quote in quotes.extract(article.text, article.language or None):
            unknown |= set(quote.rule.split(", ")) - set(evidence.RULES)
            if not any(pattern.fullmatch(quote.why) for _, pattern in evidence._PATTERNS):
                unknown.add(quote.why)
    assert unknown == set()

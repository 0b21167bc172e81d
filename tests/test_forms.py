"""Word forms: which of the index a query word finds, language by language."""

import re
from collections.abc import Callable, Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replikk_index.engines.whoosh.forms import MOST_FORMS, Forms, expand
from replikk_index.language import LANGUAGES
from replikk_index.languages.inflections import INFLECTIONS
from replikk_index.languages.pairs import NB_NN, NB_TO_NN
from replikk_index.word_forms import word_forms
from tests.word_pairs import PAIRS, Pair

TABLE_WORDS = sorted({word for pair in PAIRS for word in (pair.word, pair.other)})


def index_of(*words: str) -> Callable[[Iterable[str]], Iterator[str]]:
    """What gives those of some words that it holds, as an index does."""
    known = frozenset(words)
    return lambda some: (word for word in some if word in known)


EVERYTHING = index_of(*TABLE_WORDS)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{'+'.join(pair.languages)} {pair.word} {pair.other}")
def test_a_word_finds_its_forms_and_nothing_else(pair: Pair) -> None:
    for word, other in ((pair.word, pair.other), (pair.other, pair.word)):
        assert (other in expand(word, pair.languages, EVERYTHING).all) is pair.found


def test_the_table_is_large_and_full_of_traps() -> None:
    assert len(PAIRS) >= 380
    assert {code for pair in PAIRS for code in pair.languages} == set(LANGUAGES)
    assert sum(not pair.found for pair in PAIRS) >= 0.4 * len(PAIRS)


def test_forms_count_in_their_language_only() -> None:
    found = expand("hus", ("nb", "en"), index_of("hus", "huset", "houses"))
    assert found == Forms(("hus",), {"nb": ("huset",)})
    assert found.all == ("hus", "huset")


def test_other_spellings_count_everywhere_and_are_inflected() -> None:
    found = expand("boeker", ("nb",), index_of("bok", "bøker"))
    assert "bøker" in found.exact
    assert found.by_language == {"nb": ("bok",)}


def test_names_are_not_inflected() -> None:
    found = expand("haug", ("nb", "nn"), index_of("haug", "haugen"), inflect=False)
    assert (found.exact, dict(found.by_language)) == (("haug",), {})


def test_forms_that_do_not_occur_are_left_out() -> None:
    assert expand("gå", ("nb",), index_of("gikk")).by_language == {"nb": ("gikk",)}
    assert expand("gå", ("nb",), index_of()).by_language == {}


def test_danish_and_swedish_do_not_cross() -> None:
    words = index_of("bøger", "bøgerne", "böcker", "böckerna")
    assert expand("bog", ("da", "sv"), words).by_language == {"da": ("bøger", "bøgerne")}
    assert expand("bok", ("da", "sv"), words).by_language == {"sv": ("böcker", "böckerna")}


def test_a_word_with_letters_of_another_language_has_no_forms_there() -> None:
    assert word_forms("strøm", "en") == ()
    assert word_forms("häuser", "fr") == ()


def test_a_language_that_is_not_known_has_no_forms() -> None:
    assert expand("bil", ("", "xx"), index_of("bil", "bilen")).by_language == {}


def test_compounds_and_verbs_with_a_beginning_are_inflected_like_their_ends() -> None:
    assert "håndbøkene" in word_forms("håndbok", "nb")
    assert "misforstod" in word_forms("misforstå", "nb")
    assert "bundesländern" in word_forms("bundesland", "de")
    assert "einzukaufen" in word_forms("eingekauft", "de")
    assert "businesswomen" in word_forms("businesswoman", "en")


def test_the_other_norwegian_is_found_in_any_form() -> None:
    assert {"skule", "skulen", "skulane"} <= set(word_forms("skolene", "nn"))
    assert {"skole", "skolen", "skolene"} <= set(word_forms("skulane", "nb"))
    assert "røyndomen" in word_forms("virkeligheten", "nn")


def test_a_nynorsk_word_that_means_something_else_in_bokmål_leads_nowhere() -> None:
    assert "jente" in word_forms("pike", "nn")
    assert "pike" not in word_forms("jente", "nb")


def test_the_index_is_asked_once() -> None:
    asked: list[list[str]] = []

    def held(words: Iterable[str]) -> list[str]:
        asked.append(list(words))
        return asked[0][:1]

    assert expand("strøm", ("nb",), held).by_language == {"nb": ("strøms",)}
    assert len(asked) == 1


@given(st.text(alphabet="abdegiklmnorstuvyäåæéïñöøüßœ'7", max_size=14), st.sampled_from(LANGUAGES))
def test_whatever_is_asked_a_word_is_no_form_of_itself(word: str, language: str) -> None:
    found = word_forms(word, language)
    assert word not in found
    assert len(set(found)) == len(found)
    every = expand(word, (language,), index_of(*found))
    assert all(len(forms) <= MOST_FORMS for forms in every.by_language.values())


@pytest.mark.parametrize("language", INFLECTIONS)
def test_tables_are_written_in_the_letters_of_their_language(language: str) -> None:
    inflection = INFLECTIONS[language]
    known = re.compile(rf"[a-z{inflection.letters}'’\s]*")
    assert all(known.fullmatch(part.lines) for part in inflection.irregular)
    assert all(known.fullmatch(re.sub(r"[-+^~]", "", paradigm.forms)) for paradigm in inflection.paradigms)
    assert all(re.compile(paradigm.where) for paradigm in inflection.paradigms)
    assert known.fullmatch(inflection.uninflected)


def test_no_pair_of_the_norwegians_says_nothing() -> None:
    lines = [line.split(" | ") for table in (NB_NN, NB_TO_NN) for line in table.strip().splitlines()]
    assert len(lines) > 200
    assert all(set(nynorsk.split()) - set(bokmål.split()) for bokmål, nynorsk in lines)

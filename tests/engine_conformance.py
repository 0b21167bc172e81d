"""What any search engine behind the seam must do: a test class to inherit from.

The subclass gives a fixture ``engine`` (empty), and may give ``again``, a function that opens the same index anew.
"""

from collections import Counter
from collections.abc import Callable, Sequence

import pytest

from replikk_index.docset import DocSet
from replikk_index.engines import Cancelled, Facet, SearchEngine, State
from replikk_index.models import JOURNALIST, Article, Change, Sort, Target
from replikk_index.query import (
    And,
    DateRange,
    Everything,
    Filter,
    Fuzzy,
    InSet,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    Prefix,
    Said,
    Words,
)
from replikk_index.text import tokens
from tests.articles import article

ARTICLES, QUOTES = Target.ARTICLES, Target.QUOTES


def change(number: int, row: int, found: Article | None) -> Change:
    """A change whose quotes have the rows 100 × row, 100 × row + 1, …"""
    count = len(found.quotes) if found else 0
    return Change(number, row, found, tuple(range(row * 100, row * 100 + count)))


FERRY = article(
    "Fergen kom aldri",
    "Folk i Lauvhamn har ventet på fergen i ti år.",
    "– Vi bryr oss ikke om strømmen, sier Sigrun Tveit.",
    "– Fergen er viktigst, sier Arve Haugom.",
    date="2024-05-09T10:30",
    source="Fjordposten",
    place="Lauvhamn",
    author="Nora Vik",
    said=(("Sigrun Tveit", "Vi bryr oss ikke om strømmen"), ("Arve Haugom", "Fergen er viktigst")),
)
POWER = article(
    "Kraftlaget varsler kutt",
    "Prisen på strøm er en krise for bygda, og strøm må alle ha.",
    "– Strømmen blir dyrere, sier Arve Haugom.",
    date="2024-05",
    source="Kraftbladet",
    said=(("Arve Haugom", "Strømmen blir dyrere"),),
)
SCHOOL = article(
    "Skulen må stengje",
    "Det er ikkje barn nok att på Øya.",
    "– Eg er ikkje einig, seier Sigrun Tveit.",
    date="2023",
    language="nn",
    source="Fjordposten",
    said=(("Sigrun Tveit", "Eg er ikkje einig"),),
)
CARS = article(
    "Bilen er billig",
    "En billig bil kjører best. Bilen må på verksted.",
    source="Fjordposten",
    date="2022-12-31",
)
UNDATED = article("A man drifts alone", "The crisis is over, he drifted home.", language="en")
EVERY = (FERRY, POWER, SCHOOL, CARS, UNDATED)
ROWS = {found.title: row for row, found in enumerate(EVERY, 1)}


def changes() -> list[Change]:
    """All of the articles above, as rows 1 to 5."""
    return [change(number, number, found) for number, found in enumerate(EVERY, 1)]


class EngineConformance:
    """Inherit from it."""

    @pytest.fixture
    def filled(self, engine: SearchEngine) -> SearchEngine:
        """An engine that holds the articles, put there in two steps."""
        every = changes()
        engine.apply(every[:2], 2)
        engine.apply(every[2:], 5)
        return engine

    def titles(self, engine: SearchEngine, node: Node, sort: Sort = Sort.RELEVANCE) -> list[str]:
        """Titles of the articles found, in order."""
        snapshot = engine.snapshot()
        try:
            page = snapshot.search(node, ARTICLES, sort)
            rows = [hit.row for hit in page.hits]
            assert page.total == len(rows) == snapshot.count(node, ARTICLES).number
            assert set(snapshot.rows(node, ARTICLES)) == set(rows)
            return [EVERY[row - 1].title for row in rows]
        finally:
            snapshot.close()

    def said(self, engine: SearchEngine, node: Node) -> list[str]:
        """Words of the quotes found, in order."""
        snapshot = engine.snapshot()
        try:
            rows = [hit.row for hit in snapshot.search(node, QUOTES).hits]
            return [EVERY[row // 100 - 1].quotes[row % 100].text for row in rows]
        finally:
            snapshot.close()

    # commits

    def test_an_empty_engine_has_generation_zero(self, engine: SearchEngine) -> None:
        assert engine.generation() == 0
        assert engine.check().state is State.EMPTY
        assert not engine.tidy()

    def test_the_generation_is_committed_with_the_changes(self, filled: SearchEngine) -> None:
        assert filled.generation() == 5
        snapshot = filled.snapshot()
        assert snapshot.generation == 5
        snapshot.close()
        health = filled.check()
        assert (health.state, health.documents) == (State.GOOD, 5 + 4)

    def test_a_change_may_come_twice(self, filled: SearchEngine) -> None:
        filled.apply(changes(), 5)
        assert self.titles(filled, Words("strøm")) == ["Kraftlaget varsler kutt", "Fergen kom aldri"]
        assert len(self.said(filled, Words("haugom", "speaker"))) == 2

    def test_what_is_gone_is_not_found(self, filled: SearchEngine) -> None:
        filled.apply([change(6, ROWS[FERRY.title], None)], 6)
        assert self.titles(filled, Words("fergen")) == []
        assert self.said(filled, Words("fergen")) == []
        assert filled.generation() == 6

    def test_an_article_that_changed_is_found_by_its_new_words_alone(self, filled: SearchEngine) -> None:
        rewritten = article(FERRY.title, "Broen er åpnet.", date=FERRY.date)
        filled.apply([change(6, ROWS[FERRY.title], rewritten)], 6)
        assert self.titles(filled, Words("broen")) == [FERRY.title]
        assert self.titles(filled, Words("lauvhamn")) == []
        assert self.said(filled, Words("tveit", "speaker")) == ["Eg er ikkje einig"]

    def test_a_snapshot_does_not_see_what_comes_later(self, filled: SearchEngine) -> None:
        snapshot = filled.snapshot()
        filled.apply([change(6, ROWS[FERRY.title], None)], 6)
        while filled.tidy():
            pass
        assert [hit.row for hit in snapshot.search(Words("fergen", "title"), ARTICLES).hits] == [1]
        snapshot.close()

    def test_housekeeping_changes_no_answer(self, engine: SearchEngine) -> None:
        for number in range(1, 31):
            found = article(f"Sak {number}", f"Ferge nummer {number} kom.", date=f"2024-01-{number:02}")
            engine.apply([change(number, number, found)], number)
        engine.apply([change(31, 7, None)], 31)
        steps = 0
        while engine.tidy():
            steps += 1
        assert steps
        snapshot = engine.snapshot()
        rows = [hit.row for hit in snapshot.search(Words("ferge"), ARTICLES, Sort.NEWEST).hits]
        snapshot.close()
        assert rows == [row for row in range(30, 0, -1) if row != 7]
        assert engine.generation() == 31

    def test_thrown_away_it_is_empty_and_usable(self, filled: SearchEngine) -> None:
        filled.reset()
        assert filled.generation() == 0
        filled.apply(changes(), 5)
        assert self.titles(filled, Words("broen")) == []

    # words

    def test_a_word_is_found_in_its_forms(self, filled: SearchEngine) -> None:
        assert self.titles(filled, Words("strøm")) == ["Kraftlaget varsler kutt", "Fergen kom aldri"]
        assert set(self.titles(filled, Words("strømmen"))) == {FERRY.title, POWER.title}
        assert self.titles(filled, Words("drift")) == [UNDATED.title]

    def test_both_norwegians_find_each_other(self, filled: SearchEngine) -> None:
        assert set(self.titles(filled, Words("ikke"))) == {FERRY.title, SCHOOL.title}
        assert set(self.titles(filled, Words("ikkje"))) == {FERRY.title, SCHOOL.title}

    def test_forms_count_in_their_own_language_only(self, filled: SearchEngine) -> None:
        found = article("On strømmen", "An essay about strømmen.", language="en")
        filled.apply([change(6, 5, found)], 6)
        assert UNDATED.title not in self.titles(filled, Words("strøm"))

    def test_another_word_with_the_same_beginning_is_not_a_form(self, filled: SearchEngine) -> None:
        without = article("Noe billig", "Alt er billig.", language="nb")
        filled.apply([change(6, 5, without)], 6)
        assert self.titles(filled, Words("bil")) == [CARS.title]

    def test_norwegian_letters_are_letters(self, filled: SearchEngine) -> None:
        assert self.titles(filled, Words("øya")) == [SCHOOL.title]
        assert self.titles(filled, Words("oya")) == []
        assert POWER.title in self.titles(filled, Words("stroem"))

    def test_a_title_weighs_more(self, filled: SearchEngine) -> None:
        assert self.titles(filled, Words("fergen"))[0] == FERRY.title
        assert self.titles(filled, Words("bilen", "title")) == [CARS.title]

    def test_phrases_are_taken_as_written(self, filled: SearchEngine) -> None:
        assert self.titles(filled, Phrase(("ti", "år"))) == [FERRY.title]
        assert self.titles(filled, Phrase(("år", "ti"))) == []
        assert self.titles(filled, Phrase(("bilen", "er"), "title")) == [CARS.title]

    def test_what_was_looked_for_is_told(self, filled: SearchEngine) -> None:
        snapshot = filled.snapshot()
        page = snapshot.search(And((Words("strøm"), Phrase(("ti", "år")), Not(Words("bil")))), ARTICLES)
        snapshot.close()
        assert {"strøm", "strømmen"} <= set(page.words)
        assert not {"bil", "bilen"} & set(page.words)
        assert page.phrases == (("ti", "år"),)

    # beginnings, near words, near phrases

    def test_a_beginning_stands_for_all_words_with_it(self, filled: SearchEngine) -> None:
        assert self.titles(filled, Prefix("strøm")) == [POWER.title, FERRY.title]
        assert self.titles(filled, Prefix("strømm", "body")) == self.titles(filled, Words("strømmen", "body"))
        assert set(self.titles(filled, Prefix("b"))) == {FERRY.title, POWER.title, SCHOOL.title, CARS.title}
        assert self.titles(filled, Prefix("strømmenes")) == []

    def test_a_beginning_is_not_inflected(self, filled: SearchEngine) -> None:
        assert self.titles(filled, Prefix("ikkj")) == [SCHOOL.title]
        assert self.titles(filled, Prefix("ikke")) == [FERRY.title]

    def test_a_near_word_is_one_letter_apart_at_most(self, filled: SearchEngine) -> None:
        assert self.titles(filled, Fuzzy("strøm")) == [POWER.title]
        assert self.titles(filled, Fuzzy("strom")) == [POWER.title]
        for changed in ("gergen", "fergan", "fegen", "ergen", "ferge", "fergenn", "ffergen"):
            assert self.titles(filled, Fuzzy(changed)) == [FERRY.title], changed
        for other in ("fregen", "fargan", "rgen", "xfergenx"):
            assert self.titles(filled, Fuzzy(other)) == [], other

    def test_short_near_words_are_only_themselves(self, filled: SearchEngine) -> None:
        assert self.titles(filled, Fuzzy("ti")) == self.titles(filled, Words("ti")) == [FERRY.title]
        assert self.titles(filled, Fuzzy("to")) == []
        assert self.titles(filled, Fuzzy("x")) == []

    @pytest.mark.parametrize("make", [Prefix, Fuzzy])
    def test_beginnings_and_near_words_of_fields(
        self, filled: SearchEngine, make: Callable[[str, str], Prefix | Fuzzy]
    ) -> None:
        assert self.titles(filled, make("bile", "title")) == [CARS.title]
        assert self.titles(filled, make("verkste", "title")) == []
        assert self.titles(filled, make("kraftblade", "source")) == [POWER.title]
        assert self.titles(filled, make("lauvham", "place")) == [FERRY.title]
        assert set(self.titles(filled, Said(make("haugo", "speaker")))) == {FERRY.title, POWER.title}
        assert set(self.said(filled, make("haugo", "speaker"))) == {"Fergen er viktigst", "Strømmen blir dyrere"}
        assert self.said(filled, make("dyrer", "said")) == ["Strømmen blir dyrere"]
        assert self.said(filled, make("skule", "title")) == ["Eg er ikkje einig"]
        both = Said(And((make("tvei", "speaker"), make("strømme", "said"))))
        assert self.titles(filled, both) == [FERRY.title]
        assert self.said(filled, both) == ["Vi bryr oss ikke om strømmen"]

    @pytest.mark.parametrize("node", [Prefix("strømme"), Fuzzy("strømme")])
    def test_beginnings_and_near_words_anywhere_in_the_tree(self, filled: SearchEngine, node: Node) -> None:
        strømmen = {FERRY.title, POWER.title}
        assert set(self.titles(filled, Not(node))) == {SCHOOL.title, CARS.title, UNDATED.title}
        assert self.titles(filled, And((node, Words("fergen")))) == [FERRY.title]
        assert self.titles(filled, And((node, Not(Words("fergen"))))) == [POWER.title]
        assert set(self.titles(filled, Or((node, Words("bil"))))) == strømmen | {CARS.title}
        assert self.titles(filled, And((node, DateRange(2024_05_09_0000, 2024_05_09_2359)))) == [FERRY.title]

    @pytest.mark.parametrize("node", [Prefix("ferge"), Fuzzy("ferge")])
    def test_all_words_that_are_stood_for_count_as_one(self, engine: SearchEngine, node: Node) -> None:
        """Every article has a twin in which one and the same word stands for all of them."""
        texts = (
            "Her går fergen og fergen og fergen.",
            "Her ligger fergen, ferger og noe annet.",
            "Og ferger kommer aldri mer hit nå.",
            "Alt annet enn båter.",
        )
        singles = [text.replace("fergen", "zebra").replace("ferger", "zebra") for text in texts]
        every = [article(f"Nummer {n}", text, date="2024") for n, text in enumerate((*texts, *singles))]
        numbered = [change(row, row, found) for row, found in enumerate(every, 1)]
        engine.apply(numbered[:3], 3)
        engine.apply(numbered[3:], len(every))
        snapshot = engine.snapshot()
        found = snapshot.search(node, ARTICLES).hits
        twins = snapshot.search(Words("zebra"), ARTICLES).hits
        snapshot.close()
        assert [hit.row for hit in found] == [1, 2, 3]
        assert [hit.row - len(texts) for hit in twins] == [1, 2, 3]
        assert [hit.score for hit in found] == pytest.approx([hit.score for hit in twins], rel=1e-5)

    @pytest.mark.parametrize("node", [Prefix("bil"), Fuzzy("bilen")])
    def test_a_title_weighs_more_for_them_too(self, filled: SearchEngine, node: Node) -> None:
        once = article("Noe annet", "En bil, og bilen som sto der, er borte.", date="2024")
        filled.apply([change(6, 6, once)], 6)
        snapshot = filled.snapshot()
        rows = [hit.row for hit in snapshot.search(node, ARTICLES).hits]
        snapshot.close()
        assert rows == [ROWS[CARS.title], 6]

    def test_more_often_is_better(self, engine: SearchEngine) -> None:
        texts = ("Båten og noe annet kom hit.", "Båten og båtene lå i ro.", "Båten, båtene og båter lå.")
        for row, text in enumerate(texts, 1):
            engine.apply([change(row, row, article(f"Nummer {row}", text, date=f"{2030 - row}"))], row)
        snapshot = engine.snapshot()
        assert [hit.row for hit in snapshot.search(Prefix("båt"), ARTICLES).hits] == [3, 2, 1]
        assert [hit.row for hit in snapshot.search(Fuzzy("båten"), ARTICLES).hits] == [3, 2, 1]
        snapshot.close()

    @pytest.mark.parametrize("node", [Prefix("fer", "title"), Fuzzy("ferge", "title")])
    def test_what_is_gone_or_changed_is_not_stood_for(self, filled: SearchEngine, node: Node) -> None:
        assert self.titles(filled, node) == [FERRY.title]
        filled.apply([change(6, ROWS[FERRY.title], article("Broen", "Alt er nytt."))], 6)
        assert self.titles(filled, node) == []
        filled.apply([change(7, ROWS[FERRY.title], FERRY)], 7)
        assert self.titles(filled, node) == [FERRY.title]
        filled.apply([change(8, ROWS[FERRY.title], None)], 8)
        assert self.titles(filled, node) == []

    def test_the_words_that_were_stood_for_are_told(self, filled: SearchEngine) -> None:
        snapshot = filled.snapshot()
        begun = snapshot.search(And((Prefix("strøm"), Not(Prefix("bil")))), ARTICLES)
        near = snapshot.search(Said(Fuzzy("haugam", "speaker")), ARTICLES)
        snapshot.close()
        assert set(begun.words) >= {"strøm", "strømmen"}
        assert not {"bil", "bilen", "billig"} & set(begun.words)
        assert "haugom" in near.words

    def test_near_phrases_have_so_many_words_between_each_and_the_next(self, filled: SearchEngine) -> None:
        for words, least in (
            (("ventet", "fergen"), 1),
            (("folk", "fergen"), 5),
            (("folk", "har", "fergen"), 2),
            (("folk", "i", "ti", "år"), 6),
        ):
            assert self.titles(filled, Phrase(words, between=least)) == [FERRY.title], words
            assert self.titles(filled, Phrase(words, between=least + 1)) == [FERRY.title], words
            assert self.titles(filled, Phrase(words, between=least - 1)) == [], words
        assert self.titles(filled, Phrase(("fergen", "ventet"), between=10)) == []
        assert self.titles(filled, Phrase(("strøm", "strøm"), between=10)) == [POWER.title]
        assert self.titles(filled, Phrase(("ti", "ti"), between=50)) == []
        assert self.titles(filled, Phrase(("ti", "elefant"), between=50)) == []

    def test_near_phrases_are_found_wherever_one_of_their_words_is_repeated(self, engine: SearchEngine) -> None:
        found = article("Farger", "Rød, så grønn, hvit, grå og blå; så rød, grønn, grønn og blå til slutt.")
        engine.apply([change(1, 1, found)], 1)
        snapshot = engine.snapshot()

        def is_found(words: Sequence[str], between: int) -> bool:
            return bool(snapshot.count(Phrase(tuple(words), between=between), ARTICLES).number)

        assert is_found(("rød", "grønn", "blå"), 1), "by the second green"
        assert not is_found(("rød", "grønn", "blå"), 0)
        assert is_found(("hvit", "rød"), 4)
        assert not is_found(("hvit", "rød"), 3)
        assert not is_found(("hvit", "grå", "rød", "hvit"), 20)
        snapshot.close()

    def test_near_phrases_of_fields_and_quotes(self, filled: SearchEngine) -> None:
        assert self.titles(filled, Phrase(("bilen", "billig"), "title", 1)) == [CARS.title]
        assert self.titles(filled, Phrase(("bilen", "best"), "title", 50)) == []
        near = Phrase(("bryr", "strømmen"), "said", 4)
        assert self.titles(filled, Said(near)) == [FERRY.title]
        assert self.said(filled, And((Words("tveit", "speaker"), near))) == ["Vi bryr oss ikke om strømmen"]
        assert self.said(filled, Phrase(("bryr", "strømmen"), "said", 2)) == []
        assert set(self.titles(filled, And((Words("strøm"), Not(Said(near)))))) == {POWER.title}

    # trees

    def test_and_or_not(self, filled: SearchEngine) -> None:
        strøm, ferge = Words("strøm"), Words("fergen")
        assert self.titles(filled, And((strøm, ferge))) == [FERRY.title]
        assert set(self.titles(filled, Or((strøm, Words("skulen"))))) == {FERRY.title, POWER.title, SCHOOL.title}
        assert self.titles(filled, And((strøm, Not(ferge)))) == [POWER.title]

    def test_only_what_is_not(self, filled: SearchEngine) -> None:
        assert set(self.titles(filled, Not(Words("strøm")))) == {SCHOOL.title, CARS.title, UNDATED.title}
        assert set(self.titles(filled, And((Not(Words("strøm")), Not(Words("bil")))))) == {SCHOOL.title, UNDATED.title}
        assert self.titles(filled, Not(Not(Words("bil")))) == [CARS.title]

    def test_everything_and_nothing(self, filled: SearchEngine) -> None:
        assert len(self.titles(filled, Everything())) == 5
        assert self.titles(filled, Nothing()) == []
        assert len(self.said(filled, Everything())) == 4
        assert self.titles(filled, And((Words("strøm"), Nothing()))) == []

    def test_sets_of_rows_anywhere_in_the_tree(self, filled: SearchEngine) -> None:
        some = InSet(DocSet.of([1, 4]))
        assert set(self.titles(filled, some)) == {FERRY.title, CARS.title}
        assert self.titles(filled, And((some, Words("fergen")))) == [FERRY.title]
        assert set(self.titles(filled, Or((some, Words("skulen"))))) == {FERRY.title, CARS.title, SCHOOL.title}
        assert set(self.titles(filled, Not(some))) == {POWER.title, SCHOOL.title, UNDATED.title}
        assert self.titles(filled, InSet(DocSet())) == []
        assert self.titles(filled, InSet(DocSet.of([99, 10_000]))) == []

    @pytest.mark.parametrize("target", [ARTICLES, QUOTES])
    def test_everything_but_one_where_quotes_have_the_numbers_of_articles(
        self, engine: SearchEngine, target: Target
    ) -> None:
        engine.apply([Change(1, 1, FERRY, (1, 2)), Change(2, 2, POWER, (3,)), Change(3, 3, SCHOOL, (4,))], 3)
        snapshot = engine.snapshot()
        every = set(snapshot.rows(Everything(), target))
        assert len(every) == (3 if target is ARTICLES else 4)
        for row in every:
            but_one = Not(InSet(DocSet.of([row]), target))
            for node in (but_one, And((Everything(), but_one)), And((Not(InSet(DocSet())), but_one))):
                assert set(snapshot.rows(node, target)) == every - {row}
                hits = [hit.row for hit in snapshot.search(node, target).hits]
                assert sorted(hits) == sorted(every - {row})
        snapshot.close()

    def test_sets_of_articles_mean_their_quotes_and_the_other_way_round(self, filled: SearchEngine) -> None:
        assert set(self.said(filled, InSet(DocSet.of([2, 3])))) == {"Strømmen blir dyrere", "Eg er ikkje einig"}
        assert self.titles(filled, InSet(DocSet.of([300]), QUOTES)) == [SCHOOL.title]
        assert self.said(filled, InSet(DocSet.of([101]), QUOTES)) == ["Fergen er viktigst"]

    # fields

    def test_fields(self, filled: SearchEngine) -> None:
        assert set(self.titles(filled, Words("fjordposten", "source"))) == {FERRY.title, SCHOOL.title, CARS.title}
        assert self.titles(filled, Words("vik", "author")) == [FERRY.title]
        assert self.titles(filled, Words("lauvhamn", "place")) == [FERRY.title]
        assert self.titles(filled, Filter("language", "nn")) == [SCHOOL.title]
        assert set(self.titles(filled, Filter("has", "quotes"))) == {FERRY.title, POWER.title, SCHOOL.title}
        assert set(self.said(filled, Words("fjordposten", "source"))) == {
            "Vi bryr oss ikke om strømmen",
            "Fergen er viktigst",
            "Eg er ikkje einig",
        }

    def test_partial_dates_are_their_first_moment(self, filled: SearchEngine) -> None:
        may = DateRange(2024_05_01_0000, 2024_05_31_2359)
        assert set(self.titles(filled, may)) == {FERRY.title, POWER.title}
        assert self.titles(filled, DateRange(2024_05_02_0000, 2024_05_31_2359)) == [FERRY.title]
        assert self.titles(filled, DateRange(2023_01_01_0000, 2023_12_31_2359)) == [SCHOOL.title]

    def test_undated_articles_are_in_no_range(self, filled: SearchEngine) -> None:
        assert UNDATED.title not in self.titles(filled, DateRange(0, 9999_12_31_2359))
        assert UNDATED.title in self.titles(filled, Not(DateRange(1, 9999_12_31_2359)))

    # quotes

    def test_speaker_and_words_are_of_one_and_the_same_quote(self, filled: SearchEngine) -> None:
        tveit, haugom = Words("tveit", "speaker"), Words("haugom", "speaker")
        assert self.titles(filled, Said(And((tveit, Words("strømmen", "said"))))) == [FERRY.title]
        assert self.titles(filled, Said(And((haugom, Words("strømmen", "said"))))) == [POWER.title]
        assert self.said(filled, Said(And((tveit, Words("strøm", "said"))))) == ["Vi bryr oss ikke om strømmen"]

    def test_a_quote_and_its_article_together(self, filled: SearchEngine) -> None:
        node = And((Said(Words("haugom", "speaker")), Words("lauvhamn")))
        assert self.titles(filled, node) == [FERRY.title]
        assert self.said(filled, And((Words("fergen", "title"), Said(Words("haugom", "speaker"))))) == [
            "Fergen er viktigst"
        ]

    def test_quotes_are_found_by_what_stands_before_them(self, filled: SearchEngine) -> None:
        assert self.said(filled, And((Words("barn"), Words("einig")))) == ["Eg er ikkje einig"]

    def test_doubtful_quotes_and_questions_are_not_found_as_quotes(self, engine: SearchEngine) -> None:
        asked = article("Spørsmål", "– Hva nå? – Vi venter.", said=((JOURNALIST, "Hva nå?"), ("Tveit", "Vi venter.")))
        doubtful = article("Tvil", "Vi går, mener noen.", said=(("Noen", "Vi går"),), confidence=0.3)
        engine.apply([change(1, 1, asked), change(2, 2, doubtful)], 2)
        snapshot = engine.snapshot()
        assert list(snapshot.rows(Everything(), QUOTES)) == [101]
        assert list(snapshot.rows(Filter("has", "quotes"), ARTICLES)) == [1]
        snapshot.close()

    # order, pages, cancelling

    def test_by_date_undated_last(self, filled: SearchEngine) -> None:
        newest = [FERRY.title, POWER.title, SCHOOL.title, CARS.title, UNDATED.title]
        assert self.titles(filled, Everything(), Sort.NEWEST) == newest
        assert self.titles(filled, Everything(), Sort.OLDEST) == [*newest[-2::-1], UNDATED.title]

    @pytest.mark.parametrize("limit", [2, 3, 50])
    def test_equal_ones_by_date_then_key(self, engine: SearchEngine, limit: int) -> None:
        dates = ("2020", "2024", "2024", "2024", "2024", "")
        same = [article(f"Nummer {n}", "Ferge.", date=date) for n, date in enumerate(dates)]
        engine.apply([change(row, row, found) for row, found in enumerate(same, 1)], len(same))
        snapshot = engine.snapshot()
        found = [hit.row for hit in snapshot.search(Words("ferge"), ARTICLES, limit=limit).hits]
        assert found == [*sorted((2, 3, 4, 5), key=lambda row: same[row - 1].key), 1, 6][:limit]
        snapshot.close()

    def test_pages_follow_each_other(self, filled: SearchEngine) -> None:
        snapshot = filled.snapshot()
        first = snapshot.search(Everything(), ARTICLES, Sort.NEWEST, 2)
        second = snapshot.search(Everything(), ARTICLES, Sort.NEWEST, 2, first.after)
        third = snapshot.search(Everything(), ARTICLES, Sort.NEWEST, 2, second.after)
        snapshot.close()
        assert [hit.row for page in (first, second, third) for hit in page.hits] == [1, 2, 3, 4, 5]
        assert (first.total, third.after) == (5, None)

    def test_a_search_nobody_wants_any_more_stops(self, filled: SearchEngine) -> None:
        snapshot = filled.snapshot()
        with pytest.raises(Cancelled):
            snapshot.search(Words("strøm"), ARTICLES, cancel=lambda: True)
        assert snapshot.count(Words("strøm"), ARTICLES).number == 2
        snapshot.close()

    # other questions

    def test_facets(self, filled: SearchEngine) -> None:
        snapshot = filled.snapshot()
        every = Everything()
        assert dict(snapshot.facets(every, ARTICLES, Facet.YEAR)) == {"2024": 2, "2023": 1, "2022": 1}
        assert snapshot.facets(every, ARTICLES, Facet.SOURCE)[0] == ("Fjordposten", 3)
        assert dict(snapshot.facets(every, ARTICLES, Facet.LANGUAGE)) == {"nb": 3, "nn": 1, "en": 1}
        assert dict(snapshot.facets(every, QUOTES, Facet.SPEAKER)) == {"Sigrun Tveit": 2, "Arve Haugom": 2}
        assert dict(snapshot.facets(Words("skulen"), ARTICLES, Facet.SPEAKER)) == {"Sigrun Tveit": 1}
        snapshot.close()

    def test_facets_of_some(self, filled: SearchEngine) -> None:
        snapshot = filled.snapshot()
        of_2024 = DateRange(2024_01_01_0000, 2024_12_31_2359)
        assert dict(snapshot.facets(of_2024, ARTICLES, Facet.SOURCE)) == {"Fjordposten": 1, "Kraftbladet": 1}
        by_tveit = Said(Words("tveit", "speaker"))
        assert dict(snapshot.facets(by_tveit, ARTICLES, Facet.YEAR)) == {"2024": 1, "2023": 1}
        assert snapshot.facets(by_tveit, QUOTES, Facet.SPEAKER) == (("Sigrun Tveit", 2),)
        assert dict(snapshot.facets(Not(of_2024), ARTICLES, Facet.LANGUAGE)) == {"nb": 1, "nn": 1, "en": 1}
        strøm = Prefix("strøm", "said")
        assert dict(snapshot.facets(strøm, QUOTES, Facet.SPEAKER)) == {"Sigrun Tveit": 1, "Arve Haugom": 1}
        assert dict(snapshot.facets(strøm, QUOTES, Facet.SOURCE)) == {"Fjordposten": 1, "Kraftbladet": 1}
        assert snapshot.facets(InSet(DocSet.of([2])), QUOTES, Facet.YEAR) == (("2024", 1),)
        assert all(snapshot.facets(Nothing(), target, by) == () for target in Target for by in Facet)
        snapshot.close()

    def test_facets_do_not_count_what_is_gone(self, filled: SearchEngine) -> None:
        filled.apply([change(6, ROWS[FERRY.title], None)], 6)
        snapshot = filled.snapshot()
        assert dict(snapshot.facets(Everything(), ARTICLES, Facet.SOURCE)) == {"Fjordposten": 2, "Kraftbladet": 1}
        assert dict(snapshot.facets(Everything(), QUOTES, Facet.SPEAKER)) == {"Sigrun Tveit": 1, "Arve Haugom": 1}
        snapshot.close()

    def test_words_are_completed_in_their_field(self, filled: SearchEngine) -> None:
        snapshot = filled.snapshot()
        assert snapshot.complete("ha", "speaker", 5) == ("haugom",)
        assert snapshot.complete("tv", "speaker", 5) == ("tveit",)
        assert set(snapshot.complete("bil", "title", 5)) == {"bilen", "billig"}
        assert snapshot.complete("verk", "title", 5) == ()
        assert snapshot.complete("fj", "source", 5) == ("fjordposten",)
        assert snapshot.complete("øy", "", 5) == ("øya",)
        assert len(snapshot.complete("b", "", 2)) == 2
        assert snapshot.complete("xyz", "", 5) == ()
        snapshot.close()

    def test_the_likeliest_word_is_suggested_first(self, engine: SearchEngine) -> None:
        texts = ("Krise.", "Krise her.", "En krise til.", "En kripe.", "Kriset seg.")
        engine.apply([change(row, row, article(f"Sak {row}", text)) for row, text in enumerate(texts, 1)], 5)
        snapshot = engine.snapshot()
        assert snapshot.suggest("krine")[:2] == ("krise", "kripe")
        assert "krise" not in snapshot.suggest("krise")
        assert snapshot.suggest("elefantøre") == ()
        snapshot.close()

    def test_what_the_index_holds_is_counted(self, filled: SearchEngine) -> None:
        snapshot = filled.snapshot()
        found = {each.field: each for each in snapshot.statistics(3)}
        assert all(len(each.frequent) <= 3 for each in snapshot.statistics(3))
        snapshot.close()
        held = {
            "title": [each.title for each in EVERY],
            "body": [each.text for each in EVERY],
            "said": [quote.text for each in EVERY for quote in each.quotes],
        }
        for field, texts in held.items():
            counted = [Counter(word for word, _start, _end in tokens(text)) for text in texts]
            documents = Counter(word for words in counted for word in words)
            one = found[field]
            assert (one.documents, one.words) == (len(texts), len(documents))
            assert one.occurrences == sum(words.total() for words in counted)
            assert [number for _, number in one.frequent] == [number for _, number in documents.most_common(3)]
            assert all(documents[word] == number for word, number in one.frequent)
            assert one.size >= 0

    def test_words_are_completed_and_suggested(self, filled: SearchEngine) -> None:
        snapshot = filled.snapshot()
        assert snapshot.complete("str", "", 2) == ("strøm", "strømmen")
        assert "strøm" in snapshot.suggest("strøn")
        snapshot.close()

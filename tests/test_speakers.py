"""Who is quoted in a library, across articles, and what the user says of it."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from replikk_index import Library, OwnedLibrary
from replikk_index.models import Article, Quote, Target
from replikk_index.person_names import is_full, person_key

MAY = """Tittel: Fergen kom aldri
Dato: 2024-05-09
Kilde: Fjordposten

– Vi har ventet i ti år, sier ordfører Sigrun Tveit.

– Jeg tror ikke på noen ferge, sier en mann på kaia.

– Ingen spurte oss, sier Arve Haugom. – Ikke en eneste gang.
"""
MARCH = """Tittel: Skolen må stenge
Dato: 2025-03
Kilde: Øyposten

– Dette er vondt for barna, sier rådgiver Sigrun Tveit.

– Nå holder det, sier Tveit.
"""
UNDATED = """Tittel: Et gammelt brev
Kilde: Fjordposten

– Jeg skriver fordi jeg må, sa Tveit.
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    an_hour_ago = time.time() - 3600
    os.utime(path, (an_hour_ago, an_hour_ago))
    return path


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    for name, text in (("mai.txt", MAY), ("mars.txt", MARCH), ("brev.txt", UNDATED)):
        write(folder, name, text)
    return folder


@pytest.fixture
def library(tmp_path: Path, articles: Path) -> Iterator[OwnedLibrary]:
    OwnedLibrary.create(tmp_path / "library", [("avis", articles)])
    with Library.open(tmp_path / "library", notes=tmp_path / "notes.db") as library:
        library.refresh()
        yield library


def entitled(library: Library, title: str) -> Article:
    (row,) = (head.row for head in library.heads(library.rows()) if head.title == title)
    return library.article(row)


def saying(article: Article, words: str) -> Quote:
    return next(quote for quote in article.quotes if words in quote.text)


def found(library: Library, query: str) -> list[str]:
    hits = library.search(query, Target.QUOTES).hits
    return sorted(head.quote.text for head in library.quote_heads([hit.row for hit in hits]))


def words_of(library: Library, name: str, article: int = 0) -> list[str]:
    return [head.quote.text for head in library.quote_heads(library.speaker(name, article).rows)]


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("Sigrun Tveit", True),
        ("SIGRUN TVEIT", True),
        ("Ola de Lind", True),
        ("Tveit", False),
        ("ordføreren", False),
        ("Ordføreren i Lauvhamn", False),
        ("Ein Sprecher der Stadt", False),
        ("", False),
    ],
)
def test_only_full_names_are_taken_for_one_person(name: str, full: bool) -> None:
    assert is_full(name) == full


def test_case_dots_hyphens_and_space_make_no_other_person() -> None:
    assert len({person_key(name) for name in ("Anne-Lise  Vik", "ANNE-LISE VIK", "Anne Lise Vik")}) == 1
    assert person_key("J. R. Hale") == person_key("J.R. Hale") == person_key("J R Hale")
    assert person_key("Åse Vik") != person_key("Ase Vik")


def test_everybody_who_is_quoted_is_listed_with_what_was_merged(library: Library) -> None:
    listed = {each.name: each for each in library.speakers()}
    tveit = listed["Sigrun Tveit"]
    assert (tveit.quotes, tveit.first, tveit.last, tveit.merged) == (3, "2024-05-09", "2025-03", True)
    assert not listed["Tveit"].merged
    assert [each.name for each in library.speakers("sig")] == ["Sigrun Tveit"]
    assert library.speakers("ingen slik") == ()


def test_a_persons_page_has_all_quotes_the_newest_first_and_the_roles_as_written(library: Library) -> None:
    page = library.speaker("Sigrun Tveit")
    assert words_of(library, "Sigrun Tveit") == [
        "Dette er vondt for barna",
        "Nå holder det",
        "Vi har ventet i ti år",
    ]
    assert [(each.role, each.first) for each in page.roles] == [("rådgiver", "2025-03"), ("ordfører", "2024-05-09")]
    assert [(each.name, each.quotes) for each in page.akin] == [("Tveit", 1)]


def test_a_role_or_a_surname_alone_is_looked_for_in_its_article(library: Library) -> None:
    may = library.row(entitled(library, "Fergen kom aldri").key)
    letter = library.row(entitled(library, "Et gammelt brev").key)
    assert words_of(library, "Tveit", letter) == ["Jeg skriver fordi jeg må"]
    assert words_of(library, "Tveit", may) == []
    assert [each.name for each in library.speaker("Tveit").akin] == ["Sigrun Tveit"]


def test_a_surname_is_joined_to_a_name_and_parted_again(library: Library) -> None:
    undo = library.join("Tveit", "Sigrun Tveit")
    page = library.speaker("Sigrun Tveit")
    assert [(each.name, each.quotes) for each in page.speaker.forms] == [("Sigrun Tveit", 3), ("Tveit", 1)]
    assert words_of(library, "Sigrun Tveit")[-1] == "Jeg skriver fordi jeg må"
    assert library.speaker("Tveit").rows == page.rows
    assert "Tveit" not in [each.name for each in library.speakers()]
    library.take_back(undo)
    assert len(library.speaker("Sigrun Tveit").rows) == 3


def test_two_people_of_one_name_are_kept_apart(library: OwnedLibrary, articles: Path) -> None:
    write(articles, "ny.txt", "Tittel: En annen\n\n– Jeg er en annen, sier SIGRUN TVEIT.\n")
    library.refresh()
    assert len(library.speaker("Sigrun Tveit").rows) == 4
    library.part("SIGRUN TVEIT")
    page = library.speaker("Sigrun Tveit")
    assert (len(page.rows), [(each.name, each.quotes) for each in page.parted]) == (3, [("SIGRUN TVEIT", 1)])
    assert words_of(library, "SIGRUN TVEIT") == ["Jeg er en annen"]
    library.join("SIGRUN TVEIT", "Sigrun Tveit")
    assert len(library.speaker("Sigrun Tveit").rows) == 4


def test_a_quote_is_given_to_somebody_else_everywhere(library: Library) -> None:
    article = entitled(library, "Fergen kom aldri")
    library.correct(article, saying(article, "Ingen spurte"), "Sigrun Tveit")
    quote = saying(entitled(library, "Fergen kom aldri"), "Ingen spurte")
    assert (quote.speaker_full, quote.correction, quote.is_shown) == ("Sigrun Tveit", "speaker", True)
    assert "Ingen spurte oss" in words_of(library, "Sigrun Tveit")
    assert "Ingen spurte oss" not in words_of(library, "Arve Haugom")
    assert "Ingen spurte oss" in found(library, "speaker:sigrun")
    assert found(library, "speaker:haugom") == ["Ikke en eneste gang."]
    assert found(library, "haugom sigrun said:spurte") == ["Ingen spurte oss"]


def test_a_dropped_quote_is_neither_shown_nor_found(library: Library) -> None:
    article = entitled(library, "Fergen kom aldri")
    before = {each.title: each.quotes for each in library.heads(library.rows())}
    undo = library.drop(article, saying(article, "Vi har ventet"))
    assert not saying(entitled(library, article.title), "Vi har ventet").is_shown
    assert "Vi har ventet i ti år" not in words_of(library, "Sigrun Tveit")
    assert found(library, "said:ventet") == []
    assert library.search("speaker:tveit ventet").hits == ()
    after = {each.title: each.quotes for each in library.heads(library.rows())}
    assert after[article.title] == before[article.title] - 1
    library.take_back(undo)
    assert found(library, "said:ventet") == ["Vi har ventet i ti år"]
    assert {each.title: each.quotes for each in library.heads(library.rows())} == before


def test_a_second_correction_takes_the_place_of_the_first_and_both_can_be_undone(library: Library) -> None:
    article = entitled(library, "Fergen kom aldri")
    quote = saying(article, "Ingen spurte")
    first = library.correct(article, quote, "Solveig Lid")
    second = library.correct(article, quote, "Inger Held")

    def speaker() -> str:
        return saying(entitled(library, article.title), "Ingen spurte").speaker_full

    assert speaker() == "Inger Held"
    library.take_back(second)
    assert speaker() == "Solveig Lid"
    library.take_back(first)
    assert speaker() == "Arve Haugom"
    library.correct(article, quote, "Inger Held")
    library.forget_correction(article, quote)
    assert speaker() == "Arve Haugom"


def test_a_correction_survives_another_import_and_the_end_of_the_program(
    library: OwnedLibrary, articles: Path, tmp_path: Path
) -> None:
    article = entitled(library, "Fergen kom aldri")
    library.correct(article, saying(article, "Ingen spurte"), "Solveig Lid")
    library.close()
    write(articles, "mai.txt", MAY.replace("\n\n– Vi har", "\n\nEt avsnitt som er nytt i denne utgaven.\n\n– Vi har"))
    with Library.open(tmp_path / "library", notes=tmp_path / "notes.db") as again:
        again.refresh()
        assert saying(entitled(again, article.title), "Ingen spurte").speaker_full == "Solveig Lid"


def test_what_the_rules_find_no_more_is_kept_if_the_user_gave_it_to_somebody(library: Library) -> None:
    article = entitled(library, "Fergen kom aldri")
    start = article.text.index("en mann på kaia")
    by_hand = Quote(start, start + 12, article.text[start : start + 12], "direct", "none")
    library.correct(article, by_hand, "Solveig Lid")
    kept = next(quote for quote in entitled(library, article.title).quotes if quote.start == start)
    assert (kept.speaker_full, kept.correction, kept.text) == ("Solveig Lid", "speaker", by_hand.text)


@pytest.mark.usefixtures("library")
def test_without_notes_there_is_nothing_to_correct(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library") as other:
        article = entitled(other, "Fergen kom aldri")
        with pytest.raises(ValueError, match="without notes"):
            other.drop(article, article.quotes[0])
        assert len(other.speaker("Sigrun Tveit").rows) == 3


def test_a_doubtful_quote_that_is_given_to_its_speaker_counts_once(library: OwnedLibrary) -> None:
    article = entitled(library, "Fergen kom aldri")
    quote = saying(article, "Ingen spurte")
    library.close()
    with closing(sqlite3.connect(library.path / "catalogue.db")) as db:
        db.execute("UPDATE quote SET confidence = 0.4, person = '' WHERE key = ?", (quote.key,))
        db.commit()
    with Library.open(library.path, notes=library.path / "notes.db") as again:
        counts = {each.name: each.quotes for each in again.speakers()}
        again.correct(entitled(again, article.title), quote, "Arve Haugom")
        after = {each.name: each.quotes for each in again.speakers()}
        assert after == counts | {"Arve Haugom": counts["Arve Haugom"] + 1}


def test_a_corrected_article_that_changes_or_goes_is_looked_at_again(library: OwnedLibrary, articles: Path) -> None:
    article = entitled(library, "Fergen kom aldri")
    library.correct(article, saying(article, "Ingen spurte"), "Solveig Lid")
    assert words_of(library, "Solveig Lid") == ["Ingen spurte oss"]
    write(articles, "ny.txt", "Tittel: En annen\n\n– Jeg er en annen, sier Inger Held.\n")
    library.refresh()
    assert words_of(library, "Solveig Lid") == ["Ingen spurte oss"]
    write(articles, "mai.txt", MAY.replace("– Ingen spurte oss, sier Arve Haugom. – Ikke en eneste gang.", "Ferdig."))
    library.refresh()
    assert words_of(library, "Solveig Lid") == []
    assert found(library, "speaker:lid") == []


def test_a_speaker_has_a_name(library: Library) -> None:
    article = entitled(library, "Fergen kom aldri")
    with pytest.raises(ValueError, match="has a name"):
        library.correct(article, article.quotes[0], " ")

"""The catalogue: which file holds which article, what survives what, and what is told of it."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from replikk_index.catalogue import Catalogue, CatalogueWriter, packed
from replikk_index.catalogue.schema import APPLICATION, FORMAT
from replikk_index.catalogue.values import STALE
from replikk_index.errors import Busy, Damaged, LibraryError, NotALibrary, TooNew, Unfinished, UnknownKey
from replikk_index.keys import article_key, content_hash
from replikk_index.models import Article, Sort
from tests.articles import article

ROOT = "avis"
IMPORTER = 1001

FERRY = article(
    "Fergen kom aldri",
    "Folk i Lauvhamn har ventet i ti år.",
    "– Fergen er viktigst, sier Arve Haugom.",
    date="2024-05-09",
    said=(("Arve Haugom", "Fergen er viktigst"),),
)
SCHOOL = article("Skulen må stengje", "Det er ikkje barn nok att på Øya.", date="2023", language="nn")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.db"


@pytest.fixture
def writer(path: Path) -> Iterator[CatalogueWriter]:
    with CatalogueWriter.open(path) as writer:
        with writer.transaction():
            writer.add_root(ROOT, b"/articles")
        yield writer


def put(writer: CatalogueWriter, path: bytes, found: Article, data: bytes | None = None, address: str = "") -> int:
    """As the writing process does with a file it has read; the article's key is its address or its file's origin."""
    digest = content_hash(data if data is not None else found.text.encode("utf-8", "replace"))
    with writer.transaction():
        known = writer.same_content(digest, IMPORTER)
        if known:
            writer.put_same(ROOT, path, 1, 1, digest, IMPORTER, known)
            return writer.row_of(known)
        key = article_key(address or f"{ROOT}/{path.decode()}")
        return writer.put_article(ROOT, path, 1, 1, digest, IMPORTER, replace(found, key=key, url=address))


def gone(writer: CatalogueWriter, *paths: bytes) -> None:
    with writer.transaction():
        writer.mark_gone(ROOT, paths)


def titles(catalogue: Catalogue, sort: Sort = Sort.NEWEST) -> list[str]:
    return [head.title for head in catalogue.heads(catalogue.rows(sort))]


def texts(catalogue: Catalogue) -> list[str]:
    return sorted(catalogue.text(row) for row in catalogue.rows())


def sound(catalogue: Catalogue) -> bool:
    return catalogue.check() == []


# one article


def test_an_article_comes_back_as_it_was(writer: CatalogueWriter) -> None:
    row = put(writer, b"ferge.txt", FERRY)
    stored = writer.article(row)
    assert replace(stored, key="", quotes=()) == replace(FERRY, key="", quotes=())
    assert [replace(quote, key="") for quote in stored.quotes] == list(FERRY.quotes)
    (head,) = writer.heads([row])
    assert (head.title, head.date, head.quotes, head.words) == (FERRY.title, "2024-05-09", 1, len(FERRY.text.split()))
    assert sound(writer)


def test_undated_articles_come_last_either_way(writer: CatalogueWriter) -> None:
    put(writer, b"a", article("Undated", "A."))
    put(writer, b"b", article("Old", "B.", date="1999"))
    put(writer, b"c", article("New", "C.", date="2024-01-01T08:00"))
    assert titles(writer) == ["New", "Old", "Undated"]
    assert titles(writer, Sort.OLDEST) == ["Old", "New", "Undated"]


def test_half_a_surrogate_is_kept_as_a_sign_of_its_loss(writer: CatalogueWriter) -> None:
    row = put(writer, b"a", article("Tegn", "Tekst\ud800 \udc80 her."))
    assert writer.article(row).text == "Tekst\ufffd \ufffd her."
    assert sound(writer)


def test_a_changed_article_keeps_its_row_and_its_quotes_their_keys(writer: CatalogueWriter) -> None:
    row = put(writer, b"ferge.txt", FERRY)
    (before,) = writer.article(row).quotes
    longer = article(
        FERRY.title, "Oppdatert.", *FERRY.text.split("\n\n"), said=(("Arve Haugom", "Fergen er viktigst"),)
    )
    assert put(writer, b"ferge.txt", longer) == row
    (after,) = writer.article(row).quotes
    assert (after.key, after.start) == (before.key, before.start + len("Oppdatert.\n\n"))
    assert sound(writer)


def test_a_quote_whose_span_moved_is_found_by_its_old_key(writer: CatalogueWriter) -> None:
    row = put(writer, b"ferge.txt", FERRY)
    (before,) = writer.article(row).quotes
    better = article(FERRY.title, *FERRY.text.split("\n\n"), said=(("Arve Haugom", "Fergen er viktig"),))
    put(writer, b"ferge.txt", better, b"other bytes")
    (after,) = writer.article(row).quotes
    assert after.key != before.key
    assert writer.quote_heads([writer.quote_row(before.key)])[0].quote.key == after.key


def test_quotes_with_the_same_words_have_keys_of_their_own(writer: CatalogueWriter) -> None:
    text = "– Nei, sier Tveit. – Nei, sier Vik."
    found = article("To nei", text, said=(("Tveit", "Nei"),))
    (first,) = found.quotes
    second = replace(first, start=text.rindex("Nei"), end=text.rindex("Nei") + 3, speaker_full="Vik")
    row = put(writer, b"a", replace(found, quotes=(first, second)))
    one, other = writer.article(row).quotes
    assert one.key != other.key


# keys


def test_a_key_may_be_shortened_while_it_is_unique(writer: CatalogueWriter) -> None:
    row = put(writer, b"a", FERRY)
    key = writer.article(row).key
    assert writer.row_of(key[:6]) == writer.row_of(f" {key.upper()} ") == row
    for typed in (key[:5], "zzzzzz", "", "%' OR 1"):
        with pytest.raises(UnknownKey):
            writer.row_of(typed)


def test_a_key_that_means_several_names_them(writer: CatalogueWriter) -> None:
    for key in ("abcdefaaaaaaaaaa", "abcdefbbbbbbbbbb"):
        with writer.transaction():
            writer.put_article(ROOT, key.encode(), 1, 1, key, IMPORTER, replace(FERRY, key=key, url="https://x"))
    with pytest.raises(UnknownKey, match="abcdefaaaaaaaaaa, abcdefbbbbbbbbbb"):
        writer.row_of("abcdef")


# files that move, are copied, change, go and come back


def test_a_moved_file_keeps_key_and_row(writer: CatalogueWriter) -> None:
    row = put(writer, b"old.txt", FERRY)
    key = writer.article(row).key
    assert put(writer, b"new.txt", FERRY) == row
    gone(writer, b"old.txt")
    assert titles(writer) == [FERRY.title]
    assert writer.article(row).key == key
    assert sound(writer)


def test_a_moved_file_that_then_changes_keeps_its_key(writer: CatalogueWriter) -> None:
    row = put(writer, b"old.txt", FERRY)
    put(writer, b"new.txt", FERRY)
    gone(writer, b"old.txt")
    assert put(writer, b"new.txt", article(FERRY.title, "Nå er den her.")) == row
    assert texts(writer) == ["Nå er den her."]
    assert sound(writer)


def test_copies_are_one_article(writer: CatalogueWriter) -> None:
    assert put(writer, b"a.txt", FERRY) == put(writer, b"b.txt", FERRY)
    assert titles(writer) == [FERRY.title]
    gone(writer, b"a.txt")
    assert titles(writer) == [FERRY.title]
    gone(writer, b"b.txt")
    assert titles(writer) == []
    assert sound(writer)


def test_a_copy_keeps_its_text_when_the_original_changes(writer: CatalogueWriter) -> None:
    put(writer, b"a.txt", FERRY)
    put(writer, b"b.txt", FERRY)
    put(writer, b"a.txt", article("Noe annet", "Helt ny tekst."))
    assert texts(writer) == sorted([FERRY.text, "Helt ny tekst."])
    assert sound(writer)


def test_the_original_keeps_its_text_when_a_copy_changes(writer: CatalogueWriter) -> None:
    row = put(writer, b"a.txt", FERRY)
    put(writer, b"b.txt", FERRY)
    other = put(writer, b"b.txt", article("Noe annet", "Helt ny tekst."))
    assert other != row
    assert texts(writer) == sorted([FERRY.text, "Helt ny tekst."])
    assert writer.article(row).text == FERRY.text
    assert sound(writer)


def test_what_went_and_came_back_has_its_row_and_key(writer: CatalogueWriter) -> None:
    row = put(writer, b"a.txt", FERRY)
    gone(writer, b"a.txt")
    assert titles(writer) == []
    with pytest.raises(UnknownKey):
        writer.article(row)
    assert put(writer, b"a.txt", FERRY) == row
    assert titles(writer) == [FERRY.title]
    assert sound(writer)


def test_a_file_that_becomes_unreadable_leaves_the_list_and_is_reported(writer: CatalogueWriter) -> None:
    put(writer, b"a.txt", FERRY)
    with writer.transaction():
        writer.put_refused(ROOT, b"a.txt", 1, 2, "x", IMPORTER, "it is a picture")
        writer.put_skipped(ROOT, b"loop", "it leads back to a folder above it")
    assert titles(writer) == []
    assert [(report.path, report.status) for report in writer.reports()] == [
        ("/articles/a.txt", "refused"),
        ("/articles/loop", "skipped"),
    ]
    assert (writer.counts().refused, writer.counts().skipped) == (1, 1)
    assert sound(writer)


def test_paths_are_bytes(writer: CatalogueWriter) -> None:
    with writer.transaction():
        writer.put_refused(ROOT, b"bl\xe5.txt", 1, 2, "x", IMPORTER, "empty")
    (report,) = writer.reports()
    assert report.path == "/articles/bl\\xe5.txt"
    assert list(writer.known(ROOT)) == [b"bl\xe5.txt"]


# several files with one address


ADDRESS = "https://fjordposten.example/fergen"


def test_of_several_files_with_one_address_the_longest_is_shown(writer: CatalogueWriter) -> None:
    short = article("Kort", "Fergen.")
    row = put(writer, b"short.html", short, address=ADDRESS)
    assert put(writer, b"long.html", FERRY, address=ADDRESS) == row
    assert texts(writer) == [FERRY.text]
    assert put(writer, b"other.html", article("Kortere", "Fer."), address=ADDRESS) == row
    assert texts(writer) == [FERRY.text]
    assert sound(writer)


def test_when_the_longest_goes_the_others_are_read_again(writer: CatalogueWriter) -> None:
    put(writer, b"short.html", article("Kort", "Fergen."), address=ADDRESS)
    put(writer, b"long.html", FERRY, address=ADDRESS)
    gone(writer, b"long.html")
    assert writer.known(ROOT)[b"short.html"].size == STALE
    assert writer.known(ROOT)[b"short.html"].importer == STALE
    put(writer, b"short.html", article("Kort", "Fergen."), address=ADDRESS)
    assert texts(writer) == ["Fergen."]
    assert sound(writer)


# what nothing is known of


def new(writer: CatalogueWriter, path: bytes, digest: str, found: Article) -> bool:
    with writer.transaction():
        return writer.put_new(ROOT, path, 1, 1, digest, IMPORTER, packed(found), 1)


def test_a_new_file_is_stored_in_one_go_as_it_would_be_with_care(writer: CatalogueWriter, tmp_path: Path) -> None:
    ferry = replace(FERRY, key=article_key(f"{ROOT}/a.txt"))
    assert new(writer, b"a.txt", "one", ferry)
    with CatalogueWriter.open(tmp_path / "other.db") as other:
        with other.transaction():
            other.add_root(ROOT, b"/articles")
            other.put_article(ROOT, b"a.txt", 1, 1, "one", IMPORTER, ferry, 1)
        assert list(writer.changes(0, 10)) == list(other.changes(0, 10))
        assert writer.known(ROOT) == other.known(ROOT)
        assert writer.counts() == other.counts()
        assert writer.heads(writer.rows()) == other.heads(other.rows())
    assert sound(writer)


def test_with_care_it_must_be_when_file_bytes_or_key_are_known(writer: CatalogueWriter) -> None:
    put(writer, b"a.txt", FERRY, b"one", ADDRESS)
    put(writer, b"moved.txt", FERRY, b"one", ADDRESS)
    school = replace(SCHOOL, key=article_key(f"{ROOT}/b.txt"))
    assert not new(writer, b"a.txt", "other", school), "the file is known"
    assert not new(writer, b"b.txt", content_hash(b"one"), school), "the bytes are"
    assert not new(writer, b"b.txt", "other", replace(school, key=article_key(ADDRESS))), "the address is"
    assert not new(writer, b"moved.txt", "other", replace(school, key=article_key("x"))), "its origin is"
    assert titles(writer) == [FERRY.title]
    assert new(writer, b"b.txt", "other", school)
    assert sound(writer)


# the change log


def drained(writer: CatalogueWriter, after: int = 0) -> dict[int, Article | None]:
    return {change.row: change.article for change in writer.changes(after, 1000)}


def test_the_change_log_holds_the_latest_state_of_each_article(writer: CatalogueWriter) -> None:
    row = put(writer, b"a.txt", FERRY)
    put(writer, b"a.txt", article(FERRY.title, "Ny."))
    other = put(writer, b"b.txt", SCHOOL)
    assert writer.waiting(0) == 2
    state = drained(writer)
    assert {row: state[row].text for row in state if state[row]} == {row: "Ny.", other: SCHOOL.text}  # type: ignore[union-attr]
    gone(writer, b"b.txt")
    assert drained(writer)[other] is None


def test_nothing_is_logged_when_nobody_could_see_a_difference(writer: CatalogueWriter) -> None:
    put(writer, b"a.txt", FERRY, b"one")
    last = writer.last_change()
    put(writer, b"a.txt", FERRY, b"other bytes, same article")
    put(writer, b"copy.txt", FERRY, b"other bytes, same article")
    assert writer.last_change() == last


def test_changes_come_with_the_rows_of_their_quotes(writer: CatalogueWriter) -> None:
    row = put(writer, b"a.txt", FERRY)
    (change,) = writer.changes(0, 10)
    assert change.row == row
    assert [head.quote.text for head in writer.quote_heads(change.quote_rows)] == ["Fergen er viktigst"]
    assert writer.quote_heads(change.quote_rows)[0].before == "Folk i Lauvhamn har ventet i ti år."


# transactions


def test_a_transaction_that_fails_leaves_nothing(writer: CatalogueWriter) -> None:
    revision = writer.revision()

    def fail() -> None:
        with writer.transaction():
            writer.put_article(ROOT, b"a", 1, 1, "x", IMPORTER, FERRY)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert titles(writer) == []
    assert writer.revision() == revision


def test_other_threads_see_only_what_is_committed(writer: CatalogueWriter) -> None:
    seen: list[int] = []
    with writer.transaction():
        writer.put_article(ROOT, b"a", 1, 1, "x", IMPORTER, FERRY)
        assert len(writer.rows()) == 1
        thread = threading.Thread(target=lambda: seen.append(len(writer.rows())))
        thread.start()
        thread.join()
    assert seen == [0]
    assert len(writer.rows()) == 1


def test_a_second_writer_waits_and_then_says_so(writer: CatalogueWriter, path: Path) -> None:
    with (
        writer.transaction(),
        CatalogueWriter.open(path, timeout=0.05) as other,
        pytest.raises(Busy),
        other.transaction(),
    ):
        pass


def test_everything_derived_can_be_made_anew_under_the_same_keys(writer: CatalogueWriter) -> None:
    row = put(writer, b"a.txt", FERRY)
    key, quote = writer.article(row).key, writer.article(row).quotes[0].key
    put(writer, b"copy.txt", FERRY)
    writer.rebuild()
    assert titles(writer) == []
    assert {record.size for record in writer.known(ROOT).values()} == {STALE}
    put(writer, b"copy.txt", FERRY)
    put(writer, b"a.txt", FERRY)
    (again,) = writer.rows()
    assert (writer.article(again).key, writer.article(again).quotes[0].key) == (key, quote)
    assert sound(writer)


def test_a_root_that_is_not_read_any_more_takes_its_articles_along(writer: CatalogueWriter) -> None:
    put(writer, b"a.txt", FERRY)
    with writer.transaction():
        writer.add_root("other", b"/other")
        digest = content_hash(SCHOOL.text.encode())
        writer.put_article("other", b"s.txt", 1, 1, digest, IMPORTER, replace(SCHOOL, key=article_key("other/s.txt")))
    with writer.transaction():
        writer.remove_root(ROOT)
    assert titles(writer) == [SCHOOL.title]
    assert [root.label for root in writer.roots()] == ["other"]
    assert sound(writer)


# the file


def test_no_catalogue_says_what_to_do(path: Path) -> None:
    with pytest.raises(NotALibrary, match="replikk refresh"):
        Catalogue.open(path)


def test_somebody_elses_database_is_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE mine (x)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(Damaged, match="not a catalogue"):
        CatalogueWriter.open(path)
    assert path.read_bytes() == before


def test_a_newer_format_is_left_alone(writer: CatalogueWriter, path: Path) -> None:
    writer.close()
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION,)
        db.execute(f"PRAGMA user_version = {FORMAT + 1}")
    db.close()
    for kind in (Catalogue, CatalogueWriter):
        with pytest.raises(TooNew, match="update replikk"):
            kind.open(path)


@pytest.mark.parametrize("data", [b"not a database at all, but long enough to be looked at" * 40, b"\0" * 5000])
def test_a_damaged_file_is_named(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with pytest.raises(Damaged, match="catalogue"):
        Catalogue.open(path)


def test_damage_inside_is_found(writer: CatalogueWriter, path: Path) -> None:
    put(writer, b"a.txt", FERRY)
    writer.close()
    with sqlite3.connect(path) as db:
        db.execute("UPDATE quote SET start = start + 1, stop = stop + 1")
        db.execute("UPDATE meta SET number = 7 WHERE name = 'articles'")
    db.close()
    with Catalogue.open(path) as catalogue:
        counted, misplaced = catalogue.check()
    assert "counts 7 articles" in counted
    assert "1 quotes do not stand" in misplaced


def test_a_reader_of_a_shared_library_writes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    path = folder / "catalogue.db"
    with CatalogueWriter.open(path, shared=True) as writer:
        with writer.transaction():
            writer.add_root(ROOT, b"/articles")
        put(writer, b"a.txt", FERRY)
    folder.chmod(0o500)
    before = sorted(folder.iterdir())
    try:
        with Catalogue.open(path, shared=True) as catalogue:
            assert titles(catalogue) == [FERRY.title]
            with pytest.raises(LibraryError, match="readonly"), catalogue.reading() as db:
                db.execute("DELETE FROM article")
    finally:
        folder.chmod(0o700)
    assert sorted(folder.iterdir()) == before


def test_a_catalogue_that_is_replaced_is_seen(writer: CatalogueWriter, path: Path, tmp_path: Path) -> None:
    put(writer, b"a.txt", FERRY)
    writer.close()
    with Catalogue.open(path) as catalogue:
        assert titles(catalogue) == [FERRY.title]
        fresh = tmp_path / "fresh.db"
        CatalogueWriter.open(fresh).close()
        fresh.replace(path)
        assert titles(catalogue) == []


def test_a_catalogue_of_the_first_format_is_brought_up_to_date(writer: CatalogueWriter, path: Path) -> None:
    row = put(writer, b"a", FERRY)
    quote = writer.article(row).quotes[0]
    writer.close()
    with closing(sqlite3.connect(path)) as db:
        for statement in (
            "DROP INDEX quote_person",
            "DROP INDEX article_extractor",
            "ALTER TABLE quote DROP COLUMN person",
            "ALTER TABLE article DROP COLUMN extractor",
            "UPDATE file SET importer = 2002",
            "PRAGMA user_version = 1",
        ):
            db.execute(statement)
        db.commit()
    with pytest.raises(Unfinished, match="replikk refresh"):
        Catalogue.open(path)
    with CatalogueWriter.open(path) as again:
        assert again.article(row).quotes == (quote,)
        assert [(each.name, each.quotes) for each in again.speaker_forms()] == [("Arve Haugom", 1)]
        assert [row for row, _, _ in again.outdated(3, 10)] == [row]
        assert again.known(ROOT)[b"a"].importer == 2


def test_newer_rules_keep_the_keys_of_quotes_with_the_same_words(writer: CatalogueWriter) -> None:
    row = put(writer, b"a", FERRY)
    other = put(writer, b"b", SCHOOL)
    (old,) = writer.article(row).quotes
    better = replace(old, speaker_full="Solveig Lid", key="")
    with writer.transaction():
        assert writer.put_quotes(row, [better], IMPORTER, 7)
        assert not writer.put_quotes(other, (), IMPORTER, 7)
    (new,) = writer.article(row).quotes
    assert (new.key, new.speaker_full) == (old.key, "Solveig Lid")
    assert [change.row for change in writer.changes(0, 10)][-1] == row
    assert writer.outdated(7, 10) == []

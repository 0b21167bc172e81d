"""From a folder of files to a list, a search and quotes: the writer and its workers, for real."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest

from replikk_index import Library, OwnedLibrary, quotes, repair
from replikk_index.errors import Busy, LibraryError
from replikk_index.lock import WriterLock
from replikk_index.models import Progress, Target
from replikk_index.process import refresh
from replikk_index.worker import find_quotes, read_one

STORY = """Tittel: {title}
Dato: 2025-{month:02d}-14
Kilde: Fjordposten

Lauvhamn kommune må spare, og det haster mer enn noen trodde.

– {words}, sier ordfører Sigrun Tveit.

Hun mener at {topic} er en krise for hele bygda.
"""


def write(folder: Path, name: str, title: str, words: str, topic: str = "kuttet", month: int = 3) -> Path:
    """An article file that is old enough to be taken as settled."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(STORY.format(title=title, words=words, topic=topic, month=month), "utf-8")
    an_hour_ago = time.time() - 3600
    os.utime(path, (an_hour_ago, an_hour_ago))
    return path


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    write(folder, "skole.txt", "Skolen må stenge", "Dette er vondt for barna", "skolen")
    write(folder, "kraft.txt", "Kraftlaget varsler kutt", "Strømmen blir dyrere", "strømmen", 4)
    write(folder, "under/ferge.txt", "Fergen kom aldri", "Vi har ventet i ti år", "fergen", 5)
    return folder


@pytest.fixture
def library(tmp_path: Path, articles: Path) -> Iterator[OwnedLibrary]:
    folder = tmp_path / "library"
    OwnedLibrary.create(folder, [("avis", articles)])
    with Library.open(folder, notes=tmp_path / "notes" / "notes.db") as library:
        yield library


def titles(library: Library) -> list[str]:
    return [head.title for head in library.heads(library.rows())]


def keys(library: Library) -> dict[str, str]:
    return {head.title: head.key for head in library.heads(library.rows())}


def found(library: Library, query: str) -> list[str]:
    return [head.title for head in library.heads([hit.row for hit in library.search(query).hits])]


def test_a_folder_becomes_a_list_a_search_and_quotes(library: OwnedLibrary) -> None:
    reports: list[Progress] = []
    result = refresh(library.path, reports.append)
    assert (result.added, result.changed, result.gone, result.refused) == (3, 0, 0, 0)
    assert titles(library) == ["Fergen kom aldri", "Kraftlaget varsler kutt", "Skolen må stenge"]
    assert found(library, "strøm") == ["Kraftlaget varsler kutt"]
    quotes = library.search("speaker:tveit said:barn", Target.QUOTES)
    (head,) = library.quote_heads([hit.row for hit in quotes.hits])
    assert head.quote.text == "Dette er vondt for barna"
    assert head.quote.speaker_full == "Sigrun Tveit"
    assert library.status().waiting == 0
    assert reports[0].phase == "scanning"
    assert any(report.phase == "reading" and report.total == 3 for report in reports)


def test_nothing_is_read_twice(library: OwnedLibrary) -> None:
    library.refresh()
    again = library.refresh()
    assert (again.added, again.changed, again.gone) == (0, 0, 0)


def test_changed_moved_and_deleted_files(library: OwnedLibrary, articles: Path) -> None:
    for number in range(10):
        write(articles, f"mer/{number}.txt", f"Notis {number}", f"Dette er nummer {number}")
    library.refresh()
    before = keys(library)
    write(articles, "skole.txt", "Skolen blir", "Vi gleder oss stort", "gleden")
    (articles / "kraft.txt").rename(articles / "under" / "kraft-flyttet.txt")
    (articles / "mer" / "3.txt").unlink()
    result = library.refresh()
    assert (result.added, result.changed, result.gone, result.notices) == (0, 1, 1, ())
    after = keys(library)
    assert after["Skolen blir"] == before["Skolen må stenge"]
    assert after["Kraftlaget varsler kutt"] == before["Kraftlaget varsler kutt"]
    assert "Notis 3" not in after
    assert found(library, "gleder") == ["Skolen blir"]
    assert found(library, "strøm") == ["Kraftlaget varsler kutt"]
    assert found(library, '"nummer 3"') == []


def test_a_deleted_file_that_comes_back_has_its_key(library: OwnedLibrary, articles: Path, tmp_path: Path) -> None:
    for number in range(10):
        write(articles, f"mer/{number}.txt", f"Notis {number}", f"Dette er nummer {number}")
    library.refresh()
    before = keys(library)
    shutil.move(articles / "mer" / "3.txt", tmp_path / "3.txt")
    library.refresh()
    assert "Notis 3" not in keys(library)
    shutil.move(tmp_path / "3.txt", articles / "mer" / "3.txt")
    library.refresh()
    assert keys(library) == before
    assert found(library, '"nummer 3"') == ["Notis 3"]


def test_a_copy_is_not_listed_twice(library: OwnedLibrary, articles: Path) -> None:
    library.refresh()
    shutil.copy2(articles / "kraft.txt", articles / "kopi.txt")
    library.refresh()
    assert titles(library).count("Kraftlaget varsler kutt") == 1
    write(articles, "kopi.txt", "Noe helt annet", "Dette er en ny sak")
    library.refresh()
    assert {"Kraftlaget varsler kutt", "Noe helt annet"} <= set(titles(library))


def test_a_root_that_lost_too_much_keeps_its_articles(library: OwnedLibrary, articles: Path) -> None:
    library.refresh()
    (articles / "skole.txt").unlink()
    (articles / "kraft.txt").unlink()
    result = library.refresh()
    assert "has lost 2 of 3 files" in result.notices[0]
    assert len(titles(library)) == 3
    assert library.refresh(accept_deletions=True).gone == 2
    assert titles(library) == ["Fergen kom aldri"]


def test_new_files_do_not_hide_that_the_old_ones_are_gone(library: OwnedLibrary, articles: Path) -> None:
    library.refresh()
    for path in list(articles.rglob("*.txt")):
        path.unlink()
    for number in range(40):
        write(articles, f"annet/{number}.txt", f"Notis {number}", f"Dette er nummer {number}")
    assert "has lost 3 of 3 files" in library.refresh().notices[0]
    assert len(titles(library)) == 43


def test_an_empty_mount_point_keeps_its_articles(library: OwnedLibrary, articles: Path) -> None:
    library.refresh()
    articles.rename(articles.with_name("unmounted"))
    articles.mkdir()
    assert "has lost 3 of 3 files" in library.refresh().notices[0]
    assert len(titles(library)) == 3
    articles.rmdir()
    articles.with_name("unmounted").rename(articles)
    again = library.refresh()
    assert (again.added, again.changed, again.gone, again.notices) == (0, 0, 0, ())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_keeps_its_articles(library: OwnedLibrary, articles: Path) -> None:
    library.refresh()
    (articles / "under").chmod(0)
    try:
        library.refresh(accept_deletions=True)
        assert len(titles(library)) == 3
        assert "under" in library.refused()[0].path
    finally:
        (articles / "under").chmod(0o700)


def test_a_file_that_cannot_be_read_now_keeps_its_article(library: OwnedLibrary, articles: Path) -> None:
    library.refresh()
    before = keys(library)
    path = articles / "skole.txt"
    path.write_bytes(b"x" * 10)
    os.truncate(path, 60 * 1024 * 1024)  # larger than what is read
    result = library.refresh()
    assert f"{path} cannot be read now" in result.notices[0]
    assert "kept as they were" in result.notices[0]
    assert keys(library) == before
    write(articles, "skole.txt", "Skolen blir", "Vi gleder oss stort", "gleden")
    result = library.refresh()
    assert (result.changed, result.notices) == (1, ())
    assert keys(library)["Skolen blir"] == before["Skolen må stenge"]


def test_a_new_time_stamp_alone_is_no_change(library: OwnedLibrary, articles: Path) -> None:
    library.refresh()
    revision = library.revision()
    os.utime(articles / "skole.txt", (1_000_000_000, 1_000_000_000))
    result = library.refresh()
    assert (result.added, result.changed) == (0, 0)
    assert library.status().waiting == 0
    touched = library.revision()
    assert touched > revision
    library.refresh()
    assert library.revision() == touched, "the new time stamp is remembered"


def test_a_change_that_leaves_size_and_time_as_they_were(library: OwnedLibrary, articles: Path) -> None:
    path = articles / "fersk.txt"
    path.write_text(STORY.format(title="Fersk", words="Dette er nytt", topic="det", month=3), "utf-8")
    stamp = path.stat()
    library.refresh()
    path.write_text(STORY.format(title="Fersk", words="Dette er brutt", topic="et", month=3), "utf-8")
    assert path.stat().st_size == stamp.st_size
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert library.refresh().changed == 1, "it was so fresh that its time stamp was not believed"
    assert found(library, "brutt") == ["Fersk"]


def test_a_root_that_is_gone_keeps_its_articles(library: OwnedLibrary, articles: Path) -> None:
    library.refresh()
    articles.rename(articles.with_name("unmounted"))
    result = library.refresh()
    assert "cannot be read now" in result.notices[0]
    assert str(articles) in result.notices[0]
    assert len(titles(library)) == 3


def test_what_cannot_be_read_is_listed_and_stops_nothing(library: OwnedLibrary, articles: Path) -> None:
    (articles / "bilde.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    (articles / "tom.txt").write_bytes(b"")
    (articles / ".skjult").mkdir()
    (articles / "rundt").symlink_to(articles)
    library.refresh()
    assert len(titles(library)) == 3
    reports = {report.path: report for report in library.refused()}
    assert all(report.reason for report in reports.values())
    assert {"bilde.txt", "tom.txt"} <= {Path(path).name for path in reports}
    assert library.status().refused == 2


def test_file_names_are_bytes(library: OwnedLibrary, articles: Path) -> None:
    odd = os.fsencode(articles) + b"/b\xe5t.txt"
    write(articles, "baat.txt", "Båten gikk ned", "Vi fikk alle i land")
    os.rename(os.fsencode(articles) + b"/baat.txt", odd)
    library.refresh()
    assert "Båten gikk ned" in titles(library)
    first = keys(library)
    library.refresh()
    assert keys(library) == first


def test_a_reader_brought_down_by_a_file_goes_on(
    library: OwnedLibrary, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(articles, "drap.txt", "Farlig fil", "Denne tar livet av leseren")
    monkeypatch.setenv("REPLIKK_FAILPOINT", "worker.before-reading:2")
    library.refresh()
    assert len(titles(library)) == 4


def test_a_file_that_brings_every_reader_down_is_listed_and_the_rest_goes_on(
    library: OwnedLibrary, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        write(articles, f"mer/{number}.txt", f"Notis {number}", f"Dette er nummer {number}")
    worst = articles / "verst.txt"  # by its time stamp it is the first to be read, by every new reader
    worst.write_text("Verst\n\nDenne er verst.\n", "utf-8")
    monkeypatch.setenv("REPLIKK_FAILPOINT", "worker.before-reading")
    library.refresh()
    assert library.status().refused == 24
    assert "brought the reader down (exit code 86)" in library.refused()[0].reason
    monkeypatch.delenv("REPLIKK_FAILPOINT")
    library.refresh()
    assert len(titles(library)) == 24


def test_a_library_that_is_no_more_is_not_half_made_again(library: OwnedLibrary) -> None:
    library.refresh()
    repair.empty(library.path, forget=True)
    with pytest.raises(LibraryError, match="is not a replikk library"):
        refresh(library.path)
    assert not (library.path / "catalogue.db").exists()


def test_what_it_keeps_is_for_nobody_else(library: OwnedLibrary) -> None:
    before = os.umask(0)
    try:
        library.refresh()
    finally:
        os.umask(before)
    assert found(library, "strøm") == ["Kraftlaget varsler kutt"]
    for path in (library.path, *library.path.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path


def test_only_one_writes(library: OwnedLibrary) -> None:
    with WriterLock(library.path), pytest.raises(Busy, match="being written by"):
        library.refresh()


def test_an_app_that_dies_takes_its_writer_along(library: OwnedLibrary) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-m", "replikk_index.writer", str(library.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    assert writer.stdin is not None
    writer.stdin.close()
    assert writer.wait(timeout=60) in (0, -15)
    library.refresh()
    assert len(titles(library)) == 3


def test_a_lost_index_is_made_again(library: OwnedLibrary) -> None:
    library.refresh()
    shutil.rmtree(library.path / "search")
    library.refresh()
    assert found(library, "strøm") == ["Kraftlaget varsler kutt"]


def test_an_index_that_must_be_left_alone_does_not_keep_articles_from_being_read(
    library: OwnedLibrary, articles: Path
) -> None:
    library.refresh()
    search = library.path / "search"
    (search / "manifest.json").write_text('{"format": 99}')
    write(articles, "ny.txt", "Ny sak", "Dette er helt nytt")
    result = library.refresh()
    assert result.added == 1
    assert "articles are read but cannot be searched" in result.notices[0]
    assert "Ny sak" in titles(library)
    assert library.check() != ()


def test_rebuilding_keeps_keys(library: OwnedLibrary) -> None:
    library.refresh()
    before = keys(library)
    library.rebuild()
    library.refresh()
    assert keys(library) == before
    assert library.check() == ()
    assert found(library, "strøm") == ["Kraftlaget varsler kutt"]


def test_what_the_notes_say_is_part_of_a_query(library: OwnedLibrary) -> None:
    library.refresh()
    assert library.notes is not None
    all_keys = keys(library)
    library.notes.set_read(all_keys["Skolen må stenge"], True)
    library.notes.set_starred(all_keys["Fergen kom aldri"], True)
    assert found(library, "is:read") == ["Skolen må stenge"]
    assert set(found(library, "is:unread")) == {"Kraftlaget varsler kutt", "Fergen kom aldri"}
    assert found(library, "krise is:starred OR is:read") != []
    assert found(library, "krise -is:unread") == ["Skolen må stenge"]


@pytest.mark.parametrize(
    ("query", "total", "hidden", "by"),
    [
        ("is:unread", 2, 1, ("is:unread",)),
        ("krise is:unread", 2, 1, ("is:unread",)),
        ("krise -is:read is:starred", 0, 3, ("-is:read", "is:starred")),
        ("strøm is:unread", 1, 0, ("is:unread",)),
        ("strøm OR is:read", 2, 0, ()),
        ("krise", 3, 0, ()),
    ],
)
def test_a_result_says_what_the_notes_hide(
    library: OwnedLibrary, query: str, total: int, hidden: int, by: tuple[str, ...]
) -> None:
    library.refresh()
    assert library.notes is not None
    library.notes.set_read(keys(library)["Skolen må stenge"], True)
    results = library.search(query)
    assert (results.total, results.hidden, results.hidden_by) == (total, hidden, by)


def test_quotes_found_by_older_rules_are_found_anew_though_the_files_are_gone(
    library: OwnedLibrary, articles: Path, tmp_path: Path
) -> None:
    library.refresh()
    before = {quote.key: quote for row in library.rows() for quote in library.article(row).quotes}
    shutil.move(articles, tmp_path / "unmounted")
    catalogue = library.path / "catalogue.db"
    with closing(sqlite3.connect(catalogue)) as db:  # as the rules of long ago left it
        db.execute("UPDATE article SET extractor = 1")
        db.execute("UPDATE quote SET speaker_full = 'nobody', person = 'nobody'")
        db.commit()
    phases: list[str] = []
    result = refresh(library.path, lambda report: phases.append(report.phase))
    assert any("cannot be read now" in notice for notice in result.notices)
    after = {quote.key: quote for row in library.rows() for quote in library.article(row).quotes}
    assert after == before
    assert "quoting" in phases
    assert len(library.search("speaker:tveit", Target.QUOTES).hits) == len(before)


def test_a_defect_in_the_rules_costs_no_article(
    articles: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def defective(text: str, language: str | None) -> NoReturn:
        raise IndexError(f"{len(text)} {language}")

    monkeypatch.setattr(quotes, "extract", defective)
    answer = read_one({"root": str(articles), "path": "skole.txt", "origin": "avis/skole.txt", "hash": ""})
    assert answer["type"] == "article"
    assert answer["article"]["title"] == "Skolen må stenge"
    assert "quotes could not be looked for" in answer["article"]["warnings"][0]
    assert find_quotes({"text": "– Nei, sier hun.", "language": "nb"})["type"] == "refused"
    assert "IndexError" in capsys.readouterr().err

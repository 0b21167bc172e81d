"""A library that belongs to somebody else: read by many, written by its owner alone."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from replikk_index import Library, Mode, OwnedLibrary
from replikk_index.catalogue import CatalogueWriter
from tests.test_refresh import write

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")

STRANGER = 65534

BECOME = f"""
import os, pkgutil, sys
from importlib import import_module
import replikk_index.engines, replikk_index.languages, replikk_index.notes
from replikk.cli import main
from replikk.headless import MODULES
for name in MODULES.values():
    import_module("replikk.headless." + name)
for package in (replikk_index.engines, replikk_index.languages):  # a search imports them, but a stranger may not
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        import_module(found.name)
os.setgroups([]); os.setgid({STRANGER}); os.setuid({STRANGER})
"""


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that others may enter, which pytest's own is not."""
    place = Path(tempfile.mkdtemp(prefix="replikk-"))
    place.chmod(0o755)
    (place / "home").mkdir()
    os.chown(place / "home", STRANGER, STRANGER)
    yield place
    shutil.rmtree(place)


@pytest.fixture
def folder(place: Path) -> Path:
    """A library that its owner has opened to all."""
    for number in range(5):
        write(place / "articles", f"{number}.txt", f"Sak {number}", f"Dette er sak nummer {number} om kaia")
    folder = place / "library"
    OwnedLibrary.create(folder, [("avis", place / "articles")])
    with OwnedLibrary.open(folder) as library:
        library.refresh()
    share(folder)
    return folder


def share(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def stranger(folder: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BECOME + code, *arguments],
        env=os.environ | {"HOME": str(folder.parent / "home"), "XDG_DATA_HOME": "", "REPLIKK_LIBRARY": str(folder)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def command(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return stranger(folder, "sys.exit(main(sys.argv[1:]))", *arguments)


def contents(folder: Path) -> dict[str, tuple[int, int]]:
    return {str(path): (path.stat().st_mtime_ns, path.stat().st_size) for path in folder.rglob("*")}


def test_a_stranger_reads_and_has_notes_of_their_own(folder: Path) -> None:
    with Library.open(folder, Mode.READER) as library:
        key = library.article(library.rows()[0]).key
        uuid = library.uuid
    before = contents(folder)
    done = command(folder, "show", key)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Sak ")
    marked = stranger(
        folder,
        "from replikk import shelves\n"
        "with shelves.open_for(None) as library: library.notes.set_read(sys.argv[1], True)\n"
        "with shelves.open_for(None) as library: print(library.notes.read_keys(), library.notes.problem)",
        key,
    )
    assert key in marked.stdout, marked.stderr
    (notes,) = (folder.parent / "home").rglob(f"{uuid}.db")
    assert notes.stat().st_uid == STRANGER
    assert contents(folder) == before, "a reader writes nothing"


def test_a_stranger_searches(folder: Path) -> None:
    before = contents(folder)
    done = command(folder, "search", "kaia")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("Sak ") == 5
    assert contents(folder) == before


@pytest.mark.parametrize("what", [["refresh"], ["add", "/"], ["doctor", "--rebuild"], ["reset", "--yes"]])
def test_a_stranger_changes_nothing(folder: Path, what: list[str]) -> None:
    before = contents(folder)
    done = command(folder, *what)
    assert done.returncode == 2
    assert done.stderr.startswith("replikk: ")
    assert "Traceback" not in done.stderr
    assert contents(folder) == before


def test_a_folder_that_may_not_be_entered_says_so(folder: Path) -> None:
    folder.chmod(0o700)
    done = command(folder, "search", "kaia")
    assert done.returncode == 2
    assert f"{folder} cannot be read (Permission denied)" in done.stderr


COUNT_ROWS = (
    "from replikk_index import Library, Mode\n"
    "with Library.open(os.environ['REPLIKK_LIBRARY'], Mode.READER) as library: print(len(library.rows()))"
)


def test_a_stranger_reads_while_the_owner_writes(folder: Path) -> None:
    with CatalogueWriter.open(folder / "catalogue.db") as writer:
        with writer.transaction():
            writer.add_root("annet", b"/nowhere")
        assert stranger(folder, COUNT_ROWS).stdout == "5\n"
        with writer.transaction():
            writer.mark_gone("avis", [b"3.txt"])
            assert stranger(folder, COUNT_ROWS).stdout == "5\n"
        assert stranger(folder, COUNT_ROWS).stdout == "4\n"


def test_a_shared_library_stays_shared(folder: Path) -> None:
    write(folder.parent / "articles", "ny.txt", "Ny sak", "Dette er helt nytt")
    with OwnedLibrary.open(folder) as library:
        library.add(folder.parent / "home")
        library.refresh()
    assert stranger(folder, COUNT_ROWS).stdout == "6\n"


SCAN = """
from pathlib import Path
from replikk_index.catalogue import Catalogue
from replikk_index.library_file import Root
from replikk_index.refresh import scan
with Catalogue.open(Path(sys.argv[1]) / "catalogue.db", shared=True) as catalogue:
    plan = scan(Root("avis", os.fsencode(sys.argv[2])), catalogue.known("avis"), 0)
print(plan.notice, [record.path for record in plan.missing], [path for path, _ in plan.skipped])
print(plan.notices())
"""


def test_what_lies_in_a_folder_that_may_not_be_read_is_not_missing(folder: Path) -> None:
    articles = folder.parent / "articles"
    write(articles, "under/hemmelig.txt", "Hemmelig", "Dette er hemmelig")
    with OwnedLibrary.open(folder) as library:
        library.refresh()
    (articles / "3.txt").unlink()
    (articles / "under").chmod(0o700)
    done = stranger(folder, SCAN, str(folder), str(articles))
    assert done.stdout == " [b'3.txt'] [b'under']\n[]\n", done.stderr
    (articles / "under").chmod(0o744)  # its names can be seen, but not its files
    done = stranger(folder, SCAN, str(folder), str(articles))
    assert done.stdout.startswith(" [b'3.txt'] []\n"), done.stderr
    assert "under/hemmelig.txt: it cannot be looked at: Permission denied; articles are kept" in done.stdout
    articles.chmod(0o700)
    done = stranger(folder, SCAN, str(folder), str(articles))
    assert "its articles are kept as they were [] []\n" in done.stdout, done.stderr

"""A library as large as wanted whose newest articles have about 600 words each, so that steps in its list compare.

    python benchmarks/archive.py LIBRARY [--articles 100000]

The bulk is the corpus of ``corpus.py``. Before it stand, as the newest, one named article of the seeds and neighbours
of its length. A library of 100,000 takes some minutes; it may be kept and given to ``terminal.py --library``.
"""

import argparse
import datetime
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import count, islice
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks import corpus

from replikk_index import Library, OwnedLibrary
from replikk_index.process import refresh

SEEDS = Path(__file__).parent.parent / "seeds"
NAMED = "2026-01-29-the-town-that-takes-turns.txt"
"""About 600 words."""
TITLE = "The town that takes turns"
"""Its title."""
WORDS = range(575, 626)
"""Words of a neighbour."""
NEWER, OLDER = 4, 16
"""Neighbours above and below the named article."""
_FIRST = 50_000_000
"""The number from which neighbours are looked for: beyond any corpus."""
FOLDERS = 400


def neighbours() -> Iterator[corpus.Made]:
    """Invented articles of about 600 words, in no order."""
    made = (corpus.article(number) for number in count(_FIRST))
    return (each for each in made if len(each.body.split()) in WORDS and len(each.quotes) >= 3)


def write_front(folder: Path) -> None:
    """The newest articles: the named one with its neighbours."""
    folder.mkdir(parents=True)
    (folder / NAMED).write_bytes((SEEDS / NAMED).read_bytes())
    day = datetime.date.fromisoformat(NAMED[:10])
    days = [day + datetime.timedelta(days=far) for far in (*range(NEWER, 0, -1), *range(-1, -OLDER - 1, -1))]
    for when, made in zip(days, islice(neighbours(), len(days)), strict=True):
        dated = replace(made, date=when.isoformat())
        (folder / corpus.name_of(dated, "md")).write_text(corpus.as_markdown(dated), "utf-8")


def make(library: Path, articles: int) -> None:
    """Write the articles beside the library and read them all."""
    files = library.with_name(f"{library.name}-articles")
    write_front(files / "front")
    bulk = articles - NEWER - OLDER - 1
    if bulk > 0:
        corpus.make(bulk, files / "bulk", 1, FOLDERS, mixed=True, lines=None)
    OwnedLibrary.create(library, [("front", files / "front"), *([("bulk", files / "bulk")] if bulk > 0 else [])])
    refresh(library)


def articles_in(library: Path) -> int:
    """How many it holds."""
    with Library.open(library, notes=Path(tempfile.mkdtemp(prefix="replikk-")) / "notes.db") as opened:
        return opened.status().articles


def main() -> int:
    """Make one and say what it holds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("library", type=Path)
    parser.add_argument("--articles", type=int, default=100_000)
    options = parser.parse_args()
    make(options.library, options.articles)
    print(f"{articles_in(options.library):,} articles in {options.library}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

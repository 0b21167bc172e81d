"""A folder that an enemy wrote: everything an index can be asked, and ways to write what no writer of ours would."""

import json
import shutil
import warnings
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from replikk_index.docset import DocSet
from replikk_index.engines import Facet, Health, Snapshot, State
from replikk_index.engines.whoosh import WhooshEngine
from replikk_index.engines.whoosh.codec.arrays import Array, ArrayFile, ArrayWriter
from replikk_index.errors import EngineError
from replikk_index.models import Change, Sort, Target
from replikk_index.query import (
    And,
    DateRange,
    Everything,
    Filter,
    Fuzzy,
    InSet,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Said,
    Words,
)
from tests.articles import article

QUESTIONS: tuple[Node, ...] = (
    Words("strøm"),
    Prefix("s"),
    Fuzzy("strøn"),
    Phrase(("strøm", "er")),
    Phrase(("er", "dyr", "strøm"), "", 2),
    Or((Words("fergen", "title"), Said(Words("strøm")))),
    And((Words("er"), Not(Words("dyr")), Filter("language", "nb"))),
    DateRange(2023_01_01_0000, 2024_12_31_2359),
    InSet(DocSet.of([1, 3, 8])),
    InSet(DocSet.of([100, 301]), Target.QUOTES),
    Everything(),
)


def change(number: int, row: int, words: str) -> Change:
    """An article with two quotes."""
    found = article(
        f"Fergen {row} {words}",
        f"Strøm er dyr {words} " * 3,
        f"– Strøm er dyr strøm {words}, sier Sigrun Tveit.",
        "– Vi må ha en ferge, sier Arve Haugom.",
        date=f"202{row % 5}-05-09",
        language="nb" if row % 2 else "nn",
        source=f"Blad {row % 3}",
        said=(("Sigrun Tveit", f"Strøm er dyr strøm {words}"), ("Arve Haugom", "Vi må ha en ferge")),
    )
    return Change(number, row, found, (row * 100, row * 100 + 1))


def changes() -> list[Change]:
    """Twelve articles."""
    return [change(row, row, "a " * row) for row in range(1, 13)]


def filled(folder: Path) -> WhooshEngine:
    """Three segments, from two of which something is deleted; one word stands often."""
    engine = WhooshEngine(folder)
    every = changes()
    engine.apply(every[:5], 5)
    engine.apply([*every[5:], change(13, 2, "b " * 300)], 13)
    engine.apply([change(14, 9, "c"), Change(15, 4, None)], 15)
    return engine


def questions(snapshot: Snapshot) -> Iterator[Callable[[], object]]:
    """Everything that can be asked, one at a time."""
    for target in Target:
        for node in QUESTIONS:
            for sort in Sort if node == Everything() else (Sort.RELEVANCE,):
                yield partial(snapshot.search, node, target, sort, 5)
            yield partial(snapshot.rows, node, target)
        for facet in Facet:
            yield partial(snapshot.facets, Words("er"), target, facet)
    for field in ("", "title", "said", "speaker"):
        yield partial(snapshot.complete, "s", field, 3)
    yield partial(snapshot.suggest, "strøn")
    yield partial(snapshot.statistics, 3)


def answers(engine: WhooshEngine) -> list[object]:
    """What is answered; the errors among it are all of the one kind that the library expects.

    Raises whatever else is raised; warnings are errors, also those that were raised and caught.
    """
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found: list[object] = []
        try:
            snapshot = engine.snapshot()
        except EngineError as error:
            found.append(str(error))
        else:
            for ask in questions(snapshot):
                try:
                    found.append(ask())
                except EngineError as error:
                    found.append(str(error))
            snapshot.close()
    assert not caught, caught[0]
    return found


def survives(folder: Path) -> list[object]:
    """Ask all that can be asked of a folder; what was answered."""
    health = WhooshEngine(folder).check()
    assert isinstance(health, Health)
    return answers(WhooshEngine(folder))


def writes_or_refuses(folder: Path) -> None:
    """A writer that meets such an index raises what the library expects, or goes on."""
    engine = WhooshEngine(folder)
    with suppress(EngineError):
        engine.apply([Change(16, 3, None), Change(17, 7, None), Change(18, 8, None)], 18)
        while engine.tidy():
            pass


def is_made_anew(folder: Path, right: list[object]) -> None:
    """Throw an index away and make it again."""
    engine = WhooshEngine(folder)
    engine.reset()
    assert engine.check().state is State.EMPTY
    filled(folder)
    assert answers(WhooshEngine(folder)) == right
    assert engine.check(thorough=True).state is State.GOOD


def copied(folder: Path, to: Path) -> Path:
    """Another such folder."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(folder, to)
    return to


# what an enemy can write

Values = dict[str, Any]


def manifest_of(folder: Path) -> Values:
    """The manifest as it stands."""
    found: Values = json.loads((folder / "manifest.json").read_text())
    return found


def write_manifest(folder: Path, values: Values) -> None:
    """Another manifest, with the CRC that belongs to it."""
    values = {name: value for name, value in values.items() if name != "crc32"}
    (folder / "manifest.json").write_text(json.dumps(values | {"crc32": zlib.crc32(json.dumps(values).encode())}))


def sealed(folder: Path) -> None:
    """Make the manifest say of all files what they are like now."""
    values = manifest_of(folder)
    for segment in values["segments"]:
        for name in segment["files"]:
            data = (folder / name).read_bytes()
            segment["files"][name] = [len(data), zlib.crc32(data)]
    write_manifest(folder, values)


def table_with(path: Path, arrays: Mapping[str, Array | None], facts: Mapping[str, Any] | None = None) -> None:
    """Write a file of arrays anew, some of them other ones or left out, with right CRCs."""
    old = ArrayFile(path, mapped=False)
    every = {name: old.array(name) for name in old.names()} | dict(arrays)
    path.unlink()
    with ArrayWriter(path) as out:
        for name, array in every.items():
            if array is not None:
                out.add(name, array)
        out.close(dict(old.facts) if facts is None else facts)


def files(folder: Path, pattern: str) -> Sequence[Path]:
    """Some files of an index, in the order of the segments."""
    order = [segment["id"] for segment in manifest_of(folder)["segments"]]
    return sorted(folder.glob(pattern), key=lambda path: (order.index(path.name.split("_")[1][:16]), path.name))

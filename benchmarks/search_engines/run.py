"""One engine, one operation, one process: prints one JSON line.

    python benchmarks/search_engines/run.py ENGINE about
    python benchmarks/search_engines/run.py ENGINE read CORPUS COUNT
    python benchmarks/search_engines/run.py ENGINE build FOLDER CORPUS COUNT
    python benchmarks/search_engines/run.py ENGINE query FOLDER QUERIES
    python benchmarks/search_engines/run.py ENGINE change FOLDER CORPUS
    python benchmarks/search_engines/run.py ENGINE first FOLDER WORD

``search.py`` calls it. ``read`` needs no engine and only parses the corpus, which is a part of every ``build``.
``change`` changes the index that lies in FOLDER. ``about`` leaves with 3 if the engine cannot be had in this Python.
"""

import json
import resource
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import cycle, islice
from pathlib import Path

if __package__ in (None, ""):
    # in place of this folder, whose modules must not be found under their bare names
    sys.path[0] = str(Path(__file__).resolve().parents[2])

from benchmarks.search_engines.engine import Article, Engine, Query, articles, load

NOT_HERE = 3
LIMIT = 50
REPEATS = 5
TOP = 10
_KILO = 1024 if sys.platform != "darwin" else 1
"""What ``ru_maxrss`` counts in, in bytes."""


def processor() -> float:
    """CPU seconds of this process and of its children that have ended."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def memory() -> dict[str, int]:
    """Bytes: resident now, of that not shared with a file, and the most of any one process so far.

    Linux tells all; elsewhere the most stands for the others.
    """
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * _KILO
    try:
        # not ru_maxrss: that of a new process begins with the size of the one that started it
        lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text("ascii").splitlines())
        resident, own, most = (int(lines[key].split()[0]) * 1024 for key in ("VmRSS", "RssAnon", "VmHWM"))
    except (OSError, KeyError):
        resident = own = most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KILO
    return {"resident": resident, "own": own, "peak": max(most, children)}


def timed(work: Callable[[], object]) -> dict[str, float]:
    """Wall and CPU seconds of one call."""
    began, used = time.perf_counter(), processor()
    work()
    return {"wall": time.perf_counter() - began, "cpu": processor() - used}


def build(engine: Engine, folder: Path, corpus: Path, count: int) -> dict[str, object]:
    """Time, size and memory of building."""
    taken = timed(lambda: engine.build(corpus, folder, count))
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return {**taken, "bytes": size, **memory()}


def query(engine: Engine, folder: Path, queries: Path) -> dict[str, object]:
    """Milliseconds of each query, the first call and the median of those after it; hits, and the ids on top.

    What the engine cannot ask is null.
    """
    engine.open(folder)
    asked = [Query(**{**fields, "terms": tuple(fields["terms"])}) for fields in json.loads(queries.read_text("utf-8"))]
    answers = [None if each.cls in engine.unable else answer(engine, each) for each in asked]
    # before the hits are counted, which may need more of it than searching does
    after = memory()
    for each, found in zip(asked, answers, strict=True):
        if found:
            found["hits"] = engine.count(each)
    return {"answers": answers, **after}


def answer(engine: Engine, asked: Query) -> dict[str, object]:
    """What one query takes and brings."""
    search = partial(engine.search, asked, LIMIT)
    first, *then = (timed(search)["wall"] * 1000 for _ in range(1 + REPEATS))
    return {"first": first, "then": statistics.median(then), "top": search()[:TOP]}


def change(engine: Engine, folder: Path, corpus: Path) -> dict[str, object]:
    """Add, update and delete, each until it is found; "wrong" tells where it was not.

    The new articles are those of the corpus under other ids, with a word that no article has.
    """
    engine.open(folder)
    old = list(islice(cycle(articles(corpus, 102)), 102))
    new = [marked(article, number, "qzxadded") for number, article in enumerate(old)]
    changed = marked(old[5], 1, "qzxchanged")
    # whatever an engine sets up for its first change is no part of the figures
    engine.add(new[:1])
    steps: dict[str, tuple[Callable[[], None], int, int]] = {
        "add 1": (lambda: engine.add(new[1:2]), 2, 0),
        "add 100": (lambda: engine.add(new[2:]), 102, 0),
        "update 1": (lambda: engine.update([changed]), 101, 1),
        "delete 1": (lambda: engine.delete([new[2].id]), 100, 1),
    }
    taken, wrong = {}, []
    for name, (work, *expected) in steps.items():
        taken[name] = timed(work)
        found = [engine.count(Query("rare", (word,))) for word in ("qzxadded", "qzxchanged")]
        if found != expected:
            wrong.append(f"after {name}: {found} articles instead of {expected}")
    return {"steps": taken, "wrong": wrong}


def marked(article: Article, number: int, word: str) -> Article:
    """The article as a new one that can be told by a word."""
    return replace(article, id=f"new{number:06}", body=f"{article.body} {word}")


def first(engine: Engine, folder: Path, word: str) -> dict[str, object]:
    """Whether one word is found; how long that took is measured from outside."""
    engine.open(folder)
    return {"hits": len(engine.search(Query("medium", (word,)), LIMIT))}


def main(arguments: list[str]) -> int:
    """The command."""
    name, operation, *rest = arguments
    if operation == "read":
        corpus, count = Path(rest[0]), int(rest[1])
        print(json.dumps(timed(lambda: sum(len(article.body) for article in articles(corpus, count)))))
        return 0
    try:
        engine = load(name)
    except (ImportError, NotImplementedError) as reason:
        print(json.dumps({"missing": str(reason)}))
        return NOT_HERE
    match operation, rest:
        case "about", []:
            told: dict[str, object] = {
                "version": engine.version,
                "settings": engine.settings,
                "unable": sorted(engine.unable),
                "keeps_text": engine.keeps_text,
                "python": sys.version.split()[0],
            }
        case "build", [folder, lines, many]:
            told = build(engine, Path(folder), Path(lines), int(many))
        case "query", [folder, queries]:
            told = query(engine, Path(folder), Path(queries))
        case "change", [folder, lines]:
            told = change(engine, Path(folder), Path(lines))
        case "first", [folder, word]:
            told = first(engine, Path(folder), word)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

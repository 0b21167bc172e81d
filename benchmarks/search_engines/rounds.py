"""One run of the search benchmark: the engines take turns at every operation, round after round."""

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

from benchmarks.search_engines.engine import articles
from benchmarks.search_engines.processes import Failed, call, seconds_to_line
from benchmarks.search_engines.queries import pick
from benchmarks.search_engines.report import Measured

OPERATIONS = ("build", "query", "change", "first")
STARTS = 5
"""Fresh processes a round, of which the fastest counts."""


class Benchmark:
    """One run over one corpus."""

    def __init__(self, lines: Path, most: int, folder: Path) -> None:
        """Read the corpus. Raises OSError or ValueError if it cannot be used."""
        self.lines, self.folder = lines, folder
        sizes = [len(article.body.encode()) for article in articles(lines, most)]
        self.count, self.text = len(sizes), sum(sizes)
        self.queries = pick(lines, self.count)
        self.asked = folder / "queries.json"
        self.asked.write_text(json.dumps([asdict(query) for query in self.queries]), "utf-8")
        self.load = os.getloadavg()[0]
        self.failures: list[str] = []

    def round(self, measured: Sequence[Measured], operations: Sequence[str]) -> None:
        """Every operation, and in it every engine, once."""
        work = {"build": self.build, "query": self.query, "change": self.change, "first": self.first}
        for operation in OPERATIONS:
            for each in measured:
                if operation in operations:
                    print(f"{operation}: {each.here.name}", file=sys.stderr)
                    try:
                        if operation != "build" and not self.index(each).is_dir():
                            self.build(each)
                            each.builds.clear()
                        # so that nobody waits for the disk because of what another one has written
                        os.sync()
                        work[operation](each)
                    except Failed as reason:
                        self.failures.append(str(reason))

    def index(self, each: Measured) -> Path:
        """Where an engine's index lies."""
        return self.folder / f"{each.here.name}-{self.lines.stem}-{self.count}"

    def build(self, each: Measured) -> None:
        """Build it anew."""
        index = self.index(each)
        shutil.rmtree(index, ignore_errors=True)
        index.mkdir()
        try:
            each.builds.append(call(each.here.python, each.here.name, "build", index, self.lines, self.count))
        except Failed:
            shutil.rmtree(index)
            raise

    def query(self, each: Measured) -> None:
        """Ask all queries."""
        told = call(each.here.python, each.here.name, "query", self.index(each), self.asked)
        each.queries.append(told.pop("answers"))
        each.memory.append(told)

    def change(self, each: Measured) -> None:
        """Change a copy of the index."""
        with tempfile.TemporaryDirectory(dir=self.folder) as scratch:
            copy = shutil.copytree(self.index(each), Path(scratch) / "index")
            told = call(each.here.python, each.here.name, "change", copy, self.lines)
        each.changes.append(told["steps"])
        self.failures += [f"{each.here.name}: {wrong}" for wrong in told["wrong"]]

    def first(self, each: Measured) -> None:
        """Start processes for one query."""
        word = next(query.terms[0] for query in self.queries if query.cls == "medium")
        start = partial(seconds_to_line, each.here.python, each.here.name, "first", self.index(each), word)
        each.firsts.append(min(start() for _ in range(STARTS)))

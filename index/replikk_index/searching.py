"""Searching a library: flags are settled, the newest snapshot is asked, and what the answer leaves out is counted."""

import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TypeVar

from replikk_index import completions, query_parser, suggestions
from replikk_index.catalogue import Catalogue
from replikk_index.corrections import Corrections
from replikk_index.docset import DocSet
from replikk_index.engines import Cancel, Cancelled, SearchEngine, Snapshot
from replikk_index.errors import EngineError, ReplikkError
from replikk_index.flags import KnownRows, settle_flags, without_flags
from replikk_index.models import Completion, Facet, FieldStatistics, Found, Results, Sort, Target
from replikk_index.notes import Notes
from replikk_index.query import And, Everything, InSet, Node, Not, Nothing, Words
from replikk_index.query_corrections import settle_corrections

Answer = TypeVar("Answer")


class Searching:
    """Asks one engine about one catalogue. Safe to use from several threads; they wait for each other."""

    def __init__(
        self, folder: Path, catalogue: Catalogue, engine: SearchEngine, notes: Notes | None, corrections: Corrections
    ) -> None:
        self._folder = folder
        """Of the index, for messages."""
        self._catalogue = catalogue
        self._engine = engine
        self._rows = KnownRows(catalogue)
        self._notes = notes
        self._corrections = corrections
        self._snapshot: Snapshot | None = None
        self._stamp: tuple[int, ...] = ()
        self._lock = threading.Lock()

    def close(self) -> None:
        """Let go of files."""
        with self._lock:
            self._let_go()

    def generation(self) -> int:
        """A number that changes when more has become searchable: cheap, too; 0 while nothing is."""
        try:
            return self._engine.generation()
        except EngineError:
            return 0

    def waiting(self) -> int:
        """Articles read but not yet searchable."""
        try:
            return self._catalogue.waiting(self._engine.generation())
        except EngineError:
            return self._catalogue.waiting(0)

    def warm_up(self) -> None:
        """As ``Library.warm_up``."""
        with suppress(ReplikkError):
            # any word will do: the tables of its forms are read, and the index is looked into
            self._ask(lambda snapshot: [snapshot.count(Words("og"), target) for target in Target])

    def search(self, text: str, target: Target, sort: Sort, limit: int, cancel: Cancel) -> Results:
        """As ``Library.search``."""
        parsed = query_parser.parse(text, today=date.today())
        spoken = settle_corrections(parsed.node, target, self._corrections.speakers())
        node, flag_problems = settle_flags(spoken, self._rows, self._notes)
        problems = (*parsed.problems, *flag_problems)
        counts = self._catalogue.counts()
        waiting = self.waiting()
        searched = counts.articles if target is Target.ARTICLES else counts.quotes
        wider, hidden_by = without_flags(spoken)

        def ask(snapshot: Snapshot) -> Results:
            if cancel():  # while others were answered
                raise Cancelled
            page = snapshot.search(node, target, sort, limit, None, cancel)
            return Results(
                text,
                target,
                tuple(Found(hit.row, hit.score) for hit in page.hits),
                page.total,
                searched,
                waiting,
                problems,
                page.words,
                page.phrases,
                snapshot.count(wider, target).number - page.total if hidden_by else 0,
                hidden_by,
                snapshot.generation,
            )

        answer = None if isinstance(node, Nothing) else self._ask(ask)
        return answer or Results(text, target, (), 0, searched, waiting, problems, generation=self.generation())

    def facets(self, text: str, target: Target, by: Facet) -> tuple[tuple[str, int], ...]:
        """As ``Library.facets``."""
        node = self._settled(text, target)
        corrected = self._corrections.speakers()
        if by is not Facet.SPEAKER or not corrected:
            return self._ask(lambda snapshot: snapshot.facets(node, target, by)) or ()
        touched = InSet(DocSet.of(corrected), Target.QUOTES)

        def ask(snapshot: Snapshot) -> tuple[tuple[str, int], ...]:
            counts = Counter(dict(snapshot.facets(And((node, Not(touched))), target, by)))
            for row in snapshot.rows(And((node, touched)), target):
                counts.update(self._corrections.speakers_of(row) if target is Target.ARTICLES else [corrected[row]])
            return tuple(counts.most_common())

        return self._ask(ask) or ()

    def did_you_mean(self, text: str, target: Target) -> str:
        """As ``Library.did_you_mean``."""

        def ask(snapshot: Snapshot) -> str:
            def hits(query: str) -> int:
                return snapshot.count(self._settled(query, target), target).number

            return suggestions.did_you_mean(text, hits, snapshot.suggest)

        return self._ask(ask) or ""

    def completions(self, text: str, limit: int) -> tuple[Completion, ...]:
        """As ``Library.completions``."""

        def ask(snapshot: Snapshot) -> tuple[Completion, ...]:
            return completions.completions(
                text,
                lambda beginning, field: snapshot.complete(beginning, field, limit + 1),  # the word itself may be one
                lambda name: (value for value, _ in snapshot.facets(Everything(), Target.ARTICLES, Facet(name))),
                limit,
            )

        return self._ask(ask) or ()

    def complete(self, beginning: str, field: str, limit: int) -> tuple[str, ...]:
        """As ``Library.complete``."""
        return self._ask(lambda snapshot: snapshot.complete(beginning, field, limit)) or ()

    def suggest(self, word: str) -> tuple[str, ...]:
        """As ``Library.suggest``."""
        return self._ask(lambda snapshot: snapshot.suggest(word)) or ()

    def statistics(self, most: int) -> tuple[FieldStatistics, ...]:
        """As ``Library.statistics``."""
        return self._ask(lambda snapshot: snapshot.statistics(most)) or ()

    def articles(self, most: int) -> tuple[int, ...]:
        """Rows of the articles that the index holds, at most so many."""
        page = self._ask(lambda snapshot: snapshot.search(Everything(), Target.ARTICLES, Sort.NEWEST, most))
        return tuple(hit.row for hit in page.hits) if page else ()

    def _settled(self, text: str, target: Target) -> Node:
        """The tree of a query, ready for an engine."""
        parsed = query_parser.parse(text, today=date.today())
        spoken = settle_corrections(parsed.node, target, self._corrections.speakers())
        return settle_flags(spoken, self._rows, self._notes)[0]

    def _ask(self, ask: Callable[[Snapshot], Answer]) -> Answer | None:
        with self._lock:
            stamp = self._engine.stamp()
            if not stamp:
                return None
            if self._snapshot is None or self._stamp != stamp:
                self._let_go()
                self._snapshot, self._stamp = self._fresh_snapshot(), stamp
            return ask(self._snapshot)

    def _fresh_snapshot(self) -> Snapshot:
        snapshot = self._engine.snapshot()
        try:
            ahead = snapshot.generation > self._catalogue.last_change()
        except BaseException:
            snapshot.close()
            raise
        if ahead:
            snapshot.close()
            raise EngineError(
                f"the search index in {self._folder} belongs to another state of the catalogue: "
                "'replikk refresh' makes it anew"
            )
        return snapshot

    def _let_go(self) -> None:
        if self._snapshot:
            self._snapshot.close()
            self._snapshot = None

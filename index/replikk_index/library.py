"""The one door to a library: reading, searching, and (for its owner) writing.

::

    from replikk_index import Library
    library = Library.open("/srv/archive")
    for hit in library.search("krise strøm").hits:
        print(library.article(hit.row).title)
"""

import os
from array import array
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Literal, Self, overload

from replikk_index import snippets
from replikk_index.catalogue import Catalogue, CatalogueWriter
from replikk_index.corrections import Corrections, Undo
from replikk_index.engines import Cancel, SearchEngine, State, never
from replikk_index.engines.whoosh import WhooshEngine
from replikk_index.errors import Damaged, LibraryError, NotALibrary, Unfinished
from replikk_index.library_file import CATALOGUE, ORIGINALS, SEARCH, LibraryFile, Root, is_library
from replikk_index.models import (
    Article,
    Completion,
    Facet,
    FieldStatistics,
    FileReport,
    Head,
    Quote,
    QuoteHead,
    Results,
    Snippet,
    Sort,
    Speaker,
    SpeakerPage,
    Status,
    Target,
)
from replikk_index.notes import Notes
from replikk_index.person_names import person_key
from replikk_index.process import RefreshResult, refresh
from replikk_index.searching import Searching
from replikk_index.speakers import Speakers
from replikk_index.text import clean_line


class Mode(StrEnum):
    """What the caller may do with a library."""

    OWNER = "owner"
    READER = "reader"


class Library:
    """A library that can be read. Safe to use from several threads.

    Attributes:
        path: its folder.
        uuid: its name for life.
        notes: what this user made in it; None when it was opened without.
    """

    def __init__(self, path: Path, file: LibraryFile, catalogue: Catalogue, notes: Notes | None) -> None:
        self.path = path
        self.uuid = file.uuid
        self.notes = notes
        self._file = file
        self._catalogue = catalogue
        self._engine: SearchEngine = WhooshEngine(path / SEARCH)
        self._corrections = Corrections(catalogue, notes)
        self._speakers = Speakers(catalogue, notes, self._corrections)
        self._searching = Searching(path / SEARCH, catalogue, self._engine, notes, self._corrections)

    @overload
    @staticmethod
    def open(path: Path | str, mode: Literal[Mode.READER], notes: Path | None = None) -> "Library": ...

    @overload
    @staticmethod
    def open(path: Path | str, mode: Literal[Mode.OWNER] = Mode.OWNER, notes: Path | None = None) -> "OwnedLibrary": ...

    @staticmethod
    def open(path: Path | str, mode: Mode = Mode.OWNER, notes: Path | None = None) -> "Library":
        """Open a library folder.

        Args:
            path: the folder that holds ``library.toml``.
            mode: ``READER`` never writes there; for libraries of somebody else.
            notes: this user's notes file; without it, ``is:unread`` and the like find nothing.

        Raises:
            NotALibrary, TooNew, Damaged: see the message.
        """
        folder = Path(path).absolute()
        file = LibraryFile.load(folder)
        mine = Notes.open(notes) if notes else None
        if mode is Mode.OWNER:
            return OwnedLibrary(folder, file, _owned_catalogue(folder), mine)
        return Library(folder, file, Catalogue.open(folder / CATALOGUE, shared=True), mine)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of every file; notes are saved first."""
        if self.notes:
            self.notes.close()
        self._searching.close()
        self._catalogue.close()

    # what there is

    def revision(self) -> int:
        """A number that changes when the catalogue has: cheap enough to ask twice a second."""
        return self._catalogue.revision()

    def status(self) -> Status:
        """How the library stands."""
        counts = self._catalogue.counts()
        notices = []
        health = self._engine.check()
        if health.state not in (State.GOOD, State.EMPTY):
            notices.append(health.message)
        if self.notes and self.notes.problem:
            notices.append(self.notes.problem)
        return Status(
            counts.articles,
            counts.quotes,
            self._searching.waiting(),
            counts.refused,
            counts.skipped,
            self.roots,
            tuple(notices),
        )

    @property
    def roots(self) -> tuple[str, ...]:
        """The folders it is made of, as people read them."""
        return tuple(root.shown for root in self._file.roots)

    def generation(self) -> int:
        """A number that changes when more has become searchable: cheap, too; 0 while nothing is."""
        return self._searching.generation()

    def rows(self, sort: Sort = Sort.NEWEST) -> "array[int]":
        """Every article, in order; undated ones last."""
        return self._catalogue.rows(sort)

    def heads(self, rows: Sequence[int]) -> tuple[Head, ...]:
        """What a list shows of these articles; those that are gone are left out."""
        return self._corrections.over_heads(self._catalogue.heads(rows))

    def article(self, row: int) -> Article:
        """One article with its quotes, corrected; raises ``UnknownKey`` if it is gone."""
        return self._corrections.over(self._catalogue.article(row))

    def row(self, key: str) -> int:
        """The row of an article key or a unique beginning of one; raises ``UnknownKey``."""
        return self._catalogue.row_of(key)

    def quote_heads(self, rows: Sequence[int]) -> tuple[QuoteHead, ...]:
        """What a list shows of these quotes, corrected; those that are gone are left out."""
        return self._corrections.over_quotes(self._catalogue.quote_heads(rows))

    def quote(self, key: str) -> QuoteHead:
        """The quote of a key or a unique beginning of one; raises ``UnknownKey``."""
        (head,) = self.quote_heads([self._catalogue.quote_row(key)])
        return head

    # who says what

    def speakers(self, name: str = "") -> tuple[Speaker, ...]:
        """Everybody who is quoted, the most often first; only those with words that begin so, if any are given.

        Speakers of several articles are one if they have the same full name. Others (*the mayor*, *Lie*) are only
        called alike: ``Speaker.merged`` is False.
        """
        return self._speakers.all(name)

    def speaker(self, name: str, article: int = 0) -> SpeakerPage:
        """All that somebody says.

        Args:
            name: ``Quote.speaker_full``, or any form of the name.
            article: the row of an article; a speaker without a full name is looked for in that one only.
        """
        return self._speakers.page(name, article)

    def correct(self, article: Article, quote: Quote, speaker: str) -> Undo:
        """Give a quote of an article to somebody else, in the notes; raises ``ValueError`` without notes or a name."""
        name = " ".join(clean_line(speaker).split())
        if not name:
            raise ValueError("a speaker has a name; what is no quote is dropped")
        return self._corrections.correct(article, quote, name)

    def drop(self, article: Article, quote: Quote) -> Undo:
        """Say that this is no quote: it is hidden and not searched."""
        return self._corrections.correct(article, quote, "")

    def forget_correction(self, article: Article, quote: Quote) -> Undo:
        """Show a quote again as the rules found it."""
        return self._corrections.forget(article, quote)

    def part(self, form: str) -> Undo:
        """Keep a form of a name (``Quote.speaker_full``) apart from others that read alike."""
        return self._corrections.name_form(form, form)

    def join(self, form: str, name: str) -> Undo:
        """Take a form of a name for another name's; with the same name, leave it to the names alone again."""
        same = person_key(form) == person_key(name)
        return self._corrections.name_form(form, None if same else name)

    def take_back(self, undo: Undo) -> None:
        """Undo a correction."""
        self._corrections.take_back(undo)

    def refused(self) -> tuple[FileReport, ...]:
        """Every file that was not read, and why."""
        return self._catalogue.reports()

    def check(self) -> tuple[str, ...]:
        """Look for damage in every store; sentences for people, none if all is well."""
        try:
            problems = self._catalogue.check()
        except Damaged as error:
            problems = [str(error)]
        health = self._engine.check(thorough=True)
        if health.state not in (State.GOOD, State.EMPTY):
            problems.append(health.message)
        elif not problems and health.state is State.GOOD and not self._searching.waiting():
            problems += self._miscounted()
        return (*problems, *(self.notes.check() if self.notes else ()))

    def _miscounted(self) -> list[str]:
        rows = set(self.rows())
        found = self._searching.articles(len(rows) + 1)
        if self._searching.waiting() or (len(found) == len(rows) and set(found) == rows):
            return []
        return [
            f"the search index in {self.path / SEARCH} holds {len(found)} articles, the catalogue {len(rows)}: "
            "'replikk doctor --rebuild' makes it anew"
        ]

    # searching

    def warm_up(self) -> None:
        """Open the index, so that the first search is as fast as the second; takes a while, and fails silently."""
        self._searching.warm_up()

    def search(
        self,
        text: str,
        target: Target = Target.ARTICLES,
        sort: Sort = Sort.RELEVANCE,
        limit: int = 200,
        cancel: Cancel = never,
    ) -> Results:
        """Find articles or quotes; never raises over what was typed.

        Raises:
            Cancelled: ``cancel`` said so.
            EngineError: the index cannot be used; the message says what to do.
        """
        return self._searching.search(text, target, sort, limit, cancel)

    def facets(self, text: str, target: Target, by: Facet) -> tuple[tuple[str, int], ...]:
        """What all hits of a query are counted by: values and numbers, the most frequent first.

        Raises:
            EngineError: the index cannot be used; the message says what to do.
        """
        return self._searching.facets(text, target, by)

    def complete(self, beginning: str, field: str = "", limit: int = 8) -> tuple[str, ...]:
        """Words in the index that begin so (lower case), the most frequent first; ``field`` as in ``query.Words``."""
        return self._searching.complete(beginning, field, limit)

    def suggest(self, word: str) -> tuple[str, ...]:
        """Words in the index that ``word`` may have been meant to be, likeliest first."""
        return self._searching.suggest(word)

    def did_you_mean(self, text: str, target: Target = Target.ARTICLES) -> str:
        """What a query that finds next to nothing may have been meant to be: one that finds more, or ""."""
        return self._searching.did_you_mean(text, target)

    def completions(self, text: str, limit: int = 8) -> tuple[Completion, ...]:
        """How a query that is being typed may go on at its end: words of its field, fields, and fields' values."""
        return self._searching.completions(text, limit)

    def statistics(self, most: int = 10) -> tuple[FieldStatistics, ...]:
        """What the search index holds, field by field, with the ``most`` frequent words of each."""
        return self._searching.statistics(most)

    def snippet(self, row: int, words: Sequence[str], phrases: Sequence[Sequence[str]], width: int = 160) -> Snippet:
        """The window of an article's text with the most matches."""
        return snippets.snippet(self._catalogue.text(row), words, phrases, width)

    def matches(self, text: str, words: Sequence[str], phrases: Sequence[Sequence[str]]) -> tuple[tuple[int, int], ...]:
        """Spans to light in a text."""
        return snippets.matches(text, words, phrases)


class OwnedLibrary(Library):
    """A library that may also be changed."""

    @staticmethod
    def create(path: Path, roots: Iterable[tuple[str, Path]] = ()) -> None:
        """Make a library folder (0700) with these folders of articles; raises ``LibraryError`` if it cannot."""
        file = LibraryFile.new()
        for label, root in roots:
            file = file.with_root(os.fsencode(root.absolute()), label)
        try:
            path.mkdir(parents=True, exist_ok=True, mode=0o700)
            (path / ORIGINALS).mkdir(exist_ok=True, mode=0o700)
            (path / SEARCH).mkdir(exist_ok=True, mode=0o700)
            _owned_catalogue(path).close()
            file.save(path, first=True)
        except OSError as error:
            raise LibraryError(f"the library {path} cannot be made: {error.strerror}") from None

    def add(self, root: Path, label: str = "") -> None:
        """Read one more folder or file from the next refresh on."""
        self._file = LibraryFile.load(self.path).with_root(os.fsencode(root.absolute()), label)
        self._file.save(self.path)

    def remove(self, label: str) -> None:
        """Read that folder no more; its articles leave the list at the next refresh."""
        self._file = LibraryFile.load(self.path).without_root(label)
        self._file.save(self.path)

    def move_root(self, label: str, root: Path) -> None:
        """Tell where a folder lies now, if the library reads one of that label; its articles keep their keys."""
        file = LibraryFile.load(self.path)
        there = os.fsencode(root.absolute())
        if any(each.label == label and each.path != there for each in file.roots):
            roots = tuple(Root(label, there) if each.label == label else each for each in file.roots)
            self._file = replace(file, roots=roots)
            self._file.save(self.path)

    def refresh(self, *, accept_deletions: bool = False) -> RefreshResult:
        """Bring it up to date and wait for it; raises ``Busy``, ``DiskFull`` or ``LibraryError``."""
        return refresh(self.path, accept_deletions=accept_deletions)

    def rebuild(self) -> str:
        """Forget everything that is derived; the next refresh makes it anew. Keys and notes stay.

        Returns:
            A sentence about a damaged catalogue that was put aside, or "".

        Raises:
            Busy: somebody is writing.
            LibraryError: a folder of articles is not there now, so that nothing could be made anew from it.
        """
        from replikk_index import repair  # with all of reading files behind it: not for one who opens the room

        return repair.rebuild(self.path, self._catalogue, self._engine)


def _owned_catalogue(folder: Path) -> Catalogue:
    path = folder / CATALOGUE
    with suppress(NotALibrary, Unfinished):
        return Catalogue.open(path)
    CatalogueWriter.open(path).close()  # makes it, or brings it up to date; two at once wait for each other
    return Catalogue.open(path)


def open_library(
    path: Path, roots: Iterable[tuple[str, Path]] = (), notes: Callable[[str], Path] | None = None
) -> OwnedLibrary:
    """Open the library at ``path``, making it first, with these roots, where there is none.

    Args:
        path: the library's folder.
        roots: label ("" for the folder's own name) and folder; only used when the library is made.
        notes: gives the notes file for the library's uuid.
    """
    if not is_library(path):
        OwnedLibrary.create(path, roots)
    file = LibraryFile.load(path)
    return Library.open(path, Mode.OWNER, notes(file.uuid) if notes else None)


__all__ = ["Library", "Mode", "OwnedLibrary", "Undo", "open_library"]

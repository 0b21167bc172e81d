"""What the list shows: articles or quotes of the library, as entries."""

from collections.abc import Sequence

from replikk.cells import cut
from replikk.dates import short_date
from replikk.screens.memory import Memory
from replikk.screens.sayings import kind_of, name_of, words_of
from replikk.strings import tr
from replikk.widgets.article_list import Entry
from replikk_index.errors import LibraryError, UnknownKey
from replikk_index.library import Library
from replikk_index.models import Head, QuoteHead, Results


class Shelf:
    """Makes entries from rows; knows how much room each has."""

    def __init__(self, library: Library, memory: Memory) -> None:
        self._library = library
        self._memory = memory
        self.results: Results | None = None
        """What was searched for, if the rows come from a search."""
        self.snippet_width = 0
        """Cells there are for the place that was found; 0 for no such line."""

    def articles(self, rows: Sequence[int]) -> tuple[Entry, ...]:
        """Entries of articles; none while the library is being reset or mended."""
        try:
            return tuple(self._article(head) for head in self._library.heads(rows))
        except (LibraryError, UnknownKey):
            return ()

    def quotes(self, rows: Sequence[int]) -> tuple[Entry, ...]:
        """Entries of quotes; none while the library is being reset or mended."""
        try:
            return tuple(self._quote(head) for head in self._library.quote_heads(rows))
        except LibraryError:
            return ()

    def _article(self, head: Head) -> Entry:
        snippet, hits = self._snippet(head)
        return Entry(
            row=head.row,
            title=head.title or tr("(no title)"),
            right=str(head.quotes) if head.quotes else "",
            unread=not self._memory.is_read(head.key),
            starred=self._memory.is_starred(head.key),
            source=head.source,
            date=short_date(head.date, head.date_precision),
            snippet=snippet,
            hits=hits,
        )

    def _snippet(self, head: Head) -> tuple[str, tuple[tuple[int, int], ...]]:
        if self.results is None or not self.snippet_width or not (self.results.words or self.results.phrases):
            return "", ()
        found = self._library.snippet(head.row, self.results.words, self.results.phrases, self.snippet_width)
        return found.text, found.hits

    def _quote(self, head: QuoteHead) -> Entry:
        words = words_of(head.quote)
        results = self.results
        hits = self._library.matches(words, results.words, results.phrases) if results else ()
        return Entry(
            row=head.row,
            title=name_of(head.quote) if self.snippet_width else f"{name_of(head.quote)}: {words}",
            right=kind_of(head.quote) if self.snippet_width else "",
            source=head.article.source,
            date=short_date(head.article.date, head.article.date_precision),
            unread=False,
            starred=self._memory.is_starred(head.article.key),
            snippet=cut(words, self.snippet_width) if self.snippet_width else "",
            hits=hits,
        )

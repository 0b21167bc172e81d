"""Finding: in the archive, among the quotes, in the open article; and counting what was found."""

import re
from dataclasses import dataclass

from replikk.config import Config
from replikk.language_names import language_name
from replikk.numbers import number
from replikk.plain.desk import Listing
from replikk.plain.printer import Printer
from replikk.plain.reading import Reading
from replikk.result_words import beside
from replikk.screens.narrower import narrowed, restriction
from replikk.screens.offers import FEW, instead
from replikk.strings import tr
from replikk_index.engines import never
from replikk_index.library import Library
from replikk_index.models import Facet, Target

MOST_LISTED = 5000
"""Hits in the list; nobody walks through more of them."""
MOST_VALUES = 15
"""Values told of each kind that hits are counted by."""


@dataclass(frozen=True, slots=True)
class _Value:
    """What hits can be narrowed to."""

    by: Facet
    value: str
    count: int


class Finding(Reading):
    """The commands that find."""

    def __init__(self, library: Library, config: Config, printer: Printer) -> None:
        super().__init__(library, config, printer)
        self._meant = ""
        """What could be searched for instead."""
        self._values: list[_Value] = []
        """What was counted last, in the order of its numbers."""
        self._counted: tuple[str, Target] = ("", Target.ARTICLES)
        """Whose hits."""

    def search(self, typed: str, target: Target) -> None:
        """Ask the library, list the answer, and say what it leaves out."""
        results = self.library.search(typed, target, limit=MOST_LISTED)
        self.keep_place()
        rows = [hit.row for hit in results.hits]
        kind = tr("Quotes") if target is Target.QUOTES else tr("Articles")
        amount = tr("{n} of {all}", n=number(results.total), all=number(results.searched))
        self.listing = self.found = Listing(f"{kind}, “{typed}”: {amount}", rows, target, results)
        for part in beside(results, MOST_LISTED):
            self.say(part)
        self.tell_list(0)
        self._meant = ""
        if results.total <= FEW:
            self._offer()

    def _offer(self) -> None:
        """Say what may have been meant by a search that found little."""
        results = self.listing.results
        offered = instead(self.library, results, never) if results is not None else None
        if offered is None or not offered.query:
            return
        self._meant = offered.query
        words = (
            tr("With typing errors: {query}", query=offered.query)
            if offered.typos
            else tr("Did you mean: {query}", query=offered.query)
        )
        finds = tr("1 hit") if offered.finds == 1 else tr("{n} hits", n=number(offered.finds))
        self.say(f"{words} ({finds}; {tr('{key} searches for it', key=self.vocabulary.key('search-meant'))})")

    def search_meant(self) -> None:
        """Search for what may have been meant instead."""
        if self._meant:
            self.search(self._meant, self.listing.target)
        else:
            self.say(tr("There is nothing else to search for."))

    def list_everything(self) -> None:
        """List all articles as they are now."""
        self.listing = self.everything()
        self.tell_list(self.listing.top)

    def list_found(self) -> None:
        """Back to what was found last."""
        if self.found is None:
            self.say(tr("Nothing has been searched for yet."))
        else:
            self.listing = self.found
            self.tell_list(self.listing.top)

    # in the open article

    def find_here(self, typed: str) -> None:
        """Go to the first place of the open article, from here on, where this stands."""
        if self.article is None:
            self.search(typed, Target.ARTICLES)
            return
        pattern = r"\s+".join(re.escape(word) for word in typed.split())
        self.hits = tuple(found.span() for found in re.finditer(pattern, self.article.text, re.IGNORECASE))
        self.hit = -1
        if not self.hits:
            self.say(tr("“{words}” does not stand in this article.", words=typed))
            return
        here = self.page.offset_of(self.line) if self.line else 0
        self.tell_match(next((at for at, (start, _) in enumerate(self.hits) if start >= here), 0))

    def step_match(self, step: int) -> None:
        """To the next match or the one before, round and round."""
        if not self.hits:
            self.say(tr("Nothing is searched for in this article."))
        else:
            self.tell_match((self.hit + step) % len(self.hits) if self.hit >= 0 else 0)

    # counting

    def count(self) -> None:
        """Count what is listed by year, language, source and speaker."""
        results, target = self.listing.results, self.listing.target
        if not self.listing.rows or (results is None and not self.listing.whole):
            self.say(tr("There is nothing to count."))
            return
        query = results.query if results is not None else ""
        titles = {
            Facet.YEAR: tr("Year"),
            Facet.LANGUAGE: tr("Language"),
            Facet.SOURCE: tr("Source"),
            Facet.SPEAKER: tr("Speaker"),
        }
        self._values, self._counted = [], (query, target)
        for by, title in titles.items():
            counts = self.library.facets(query, target, by)
            counts = tuple(sorted(counts, reverse=True)) if by is Facet.YEAR else counts
            if counts:
                self.say(f"{title}:")
            for value, count in counts[:MOST_VALUES]:
                self._values.append(_Value(by, value, count))
                name = language_name(value) if by is Facet.LANGUAGE else value
                self.printer.item(len(self._values), f"{name}: {number(count)}")
            if len(counts) > MOST_VALUES:
                self.say(tr("and {n} more", n=number(len(counts) - MOST_VALUES)))
        self.pane = "counts"
        self.say(tr("A number narrows to it."))

    def narrow(self, argument: str) -> None:
        """Search again, for what has the value of this number only."""
        at = self.numbered(argument, len(self._values))
        if at is None:
            return
        query, target = self._counted
        value = self._values[at]
        self.search(narrowed(query, restriction(value.by, value.value)), target)

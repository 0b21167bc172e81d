"""The desk: what is listed and what lies open, told in lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from replikk.commands import bindings_for
from replikk.config import Config
from replikk.numbers import number
from replikk.plain.phrasing import about_article, about_quote, said
from replikk.plain.printer import Printer
from replikk.plain.vocabulary import Vocabulary
from replikk.screens.memory import Memory
from replikk.strings import tr
from replikk_index.errors import UnknownKey
from replikk_index.library import Library
from replikk_index.models import Results, Target


@dataclass(slots=True)
class Listing:
    """What is listed, numbered from 1, and where one is in it."""

    name: str
    rows: Sequence[int]
    target: Target = Target.ARTICLES
    results: Results | None = None
    """The answer to a search, if it is one."""
    whole: bool = False
    """Every article of the library."""
    at: int = 0
    """Index of the entry one is at."""
    top: int = 0
    """Index of the first entry that was told last."""


class Desk:
    """A library, and what is listed of it.

    Attributes:
        library: what is read.
        memory: what was read, starred, and where.
        printer: writes.
        vocabulary: what can be typed.
        listing: what ``list`` tells; the numbers of ``open`` are of it.
        found: the last answer to a search.
        pane: what was told last, and is gone on with: ``list``, ``reader``, ``quotes`` or ``counts``.
    """

    def __init__(self, library: Library, config: Config, printer: Printer) -> None:
        self.library = library
        self.config = config
        self.memory = Memory(library.notes)
        self.printer = printer
        self.vocabulary = Vocabulary(bindings_for(config.keys, config.overrides))
        self.listing = self.everything()
        self.found: Listing | None = None
        self.pane = "list"

    def say(self, text: str = "") -> None:
        """Tell something; an empty line if it is nothing."""
        self.printer.say(text)

    def everything(self) -> Listing:
        """All articles as they are now, at the one that was open last."""
        rows = self.library.rows()
        listing = Listing(tr("All articles"), rows, whole=True)
        try:
            listing.at = rows.index(self.library.row(self.memory.last)) if self.memory.last else 0
        except (UnknownKey, ValueError):
            listing.at = 0
        listing.top = listing.at - listing.at % self.printer.entries
        return listing

    # telling

    def tell_list(self, top: int) -> None:
        """Tell a page of the list, from this entry on."""
        listing, page = self.listing, self.printer.entries
        self.pane = "list"
        if not listing.rows:
            self.say(tr("Nothing found.") if listing.results is not None else tr("There are no articles here yet."))
            if listing.whole:
                self.say(tr("Text, Markdown and HTML files are read."))
            return
        listing.top = max(0, min(top, len(listing.rows) - 1))
        stop = min(listing.top + page, len(listing.rows))
        if not listing.top <= listing.at < stop:
            listing.at = listing.top
        self.say(self.span(listing.name, listing.top, stop, len(listing.rows)))
        self._tell_entries(range(listing.top, stop))

    def span(self, name: str, start: int, stop: int, count: int) -> str:
        """What is listed, and which entries of it are told now if not all."""
        if stop - start == count:
            return f"{name}:"
        return tr(
            "{name}, {first} to {last} of {all}:",
            name=name,
            first=number(start + 1),
            last=number(stop),
            all=number(count),
        )

    def tell_entry(self) -> None:
        """Tell the entry one is at."""
        self.pane = "list"
        if self.listing.rows:
            self._tell_entries(range(self.listing.at, self.listing.at + 1))
        else:
            self.tell_list(0)

    def _tell_entries(self, places: range) -> None:
        rows = [self.listing.rows[place] for place in places]
        told = self._quotes(rows) if self.listing.target is Target.QUOTES else self._articles(rows)
        for place, row in zip(places, rows, strict=True):
            lines = told.get(row) or (tr("This article is no longer there."),)
            self.printer.item(place + 1, *lines)

    def _articles(self, rows: Sequence[int]) -> dict[int, tuple[str, ...]]:
        results, told = self.listing.results, {}
        for head in self.library.heads(rows):
            read, starred = self.memory.is_read(head.key), self.memory.is_starred(head.key)
            lines = [head.title or tr("(no title)"), about_article(head, read=read, starred=starred)]
            if results is not None and (results.words or results.phrases):
                room = self.printer.measure - 8
                lines.append(self.library.snippet(head.row, results.words, results.phrases, room).text)
            told[head.row] = tuple(lines)
        return told

    def _quotes(self, rows: Sequence[int]) -> dict[int, tuple[str, ...]]:
        return {head.row: (said(head.quote), about_quote(head)) for head in self.library.quote_heads(rows)}

    # moving

    def move(self, step: int) -> None:
        """To an entry further on or back, and tell it."""
        listing = self.listing
        there = listing.at + step
        if listing.rows and not 0 <= there < len(listing.rows):
            self.say(tr("The last of the list.") if step > 0 else tr("The first of the list."))
        listing.at = max(0, min(there, len(listing.rows) - 1))
        self.tell_entry()

    def turn_list(self, step: int) -> None:
        """Tell the next page of the list, or the one before."""
        listing, page = self.listing, self.printer.entries
        top = listing.top + step * page
        if top >= len(listing.rows) and listing.rows:
            self.say(tr("The last of the list."))
            return
        listing.at = max(0, top)
        self.tell_list(max(0, top))

    def numbered(self, argument: str, count: int) -> int | None:
        """The index that a typed number means; tells what is wrong with it and gives None if it means nothing."""
        if argument.isdecimal() and len(argument) < 12 and 1 <= int(argument) <= count:
            return int(argument) - 1
        if argument.isdecimal() and count:
            self.say(tr("There are only the numbers 1 to {n}.", n=number(count)))
        elif argument.isdecimal():
            self.say(tr("Nothing is listed."))
        else:
            self.say(tr("Say a number of the list behind it, not “{typed}”.", typed=argument))
        return None

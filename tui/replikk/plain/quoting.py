"""What one does with quotes: hear them, copy them, see why they stand under a name, and say whose they are."""

from collections.abc import Sequence

from replikk.config import Config
from replikk.evidence import facts
from replikk.numbers import number
from replikk.plain.desk import Listing
from replikk.plain.finding import Finding
from replikk.plain.phrasing import quotes_of, said
from replikk.plain.printer import Printer
from replikk.screens import sayings
from replikk.screens.speaker_words import amount, below
from replikk.strings import tr
from replikk_index.errors import UnknownKey
from replikk_index.library import Library
from replikk_index.models import Article, Quote, Speaker, Target

MOST_SPEAKERS = 15
"""Speakers told of whom one may be meant."""


class Quoting(Finding):
    """The commands that concern one quote, or all of the open article."""

    def __init__(self, library: Library, config: Config, printer: Printer) -> None:
        super().__init__(library, config, printer)
        self._quotes_top = 0

    # the quotes of the open article

    def tell_quotes(self, top: int) -> None:
        """Tell a page of the quotes of the open article."""
        if self.article is None:
            self.say(tr("No article is open: open one by its number."))
            return
        self.pane = "quotes"
        if not self.quotes:
            self.say(tr("No quotes in this article."))
        hidden = len(sayings.shown(self.article, doubtful=True)) - len(self.quotes)
        if self.quotes:
            self._quotes_top = top = max(0, min(top, len(self.quotes) - 1))
            stop = min(top + self.printer.entries, len(self.quotes))
            self.quote_at = self.quote_at if top <= self.quote_at < stop else top
            self.say(self.span(tr("Quotes"), top, stop, len(self.quotes)))
            for at in range(top, stop):
                self._tell_quote(self.article, at)
        if hidden:
            key = self.vocabulary.key("toggle-doubtful")
            self.say(tr("{n} doubtful: {key} shows them", n=number(hidden), key=key))

    def _tell_quote(self, article: Article, at: int) -> None:
        quote = self.quotes[at]
        question = sayings.questions(article).get(quote.start, "")
        asked = tr("answers: {question}", question=question) if question else ""
        self.printer.item(at + 1, said(quote, article.text), asked)

    def turn_quotes(self, step: int) -> None:
        """Tell the next page of the quotes, or the one before."""
        top = self._quotes_top + step * self.printer.entries
        if self.quotes and top >= len(self.quotes):
            self.say(tr("The last quote."))
        else:
            self.tell_quotes(top)

    def step_quote(self, step: int) -> None:
        """To the next quote of the open article or the one before, and tell it."""
        if self.article is None or not self.quotes:
            self.say(tr("No quotes in this article.") if self.article else tr("There is no quote here."))
            return
        there = self.quote_at + step if self.pane == "quotes" else self._quote_from_here(step)
        if not 0 <= there < len(self.quotes):
            self.say(tr("The last quote.") if step > 0 else tr("The first quote."))
        self.pane, self.quote_at = "quotes", max(0, min(there, len(self.quotes) - 1))
        self._tell_quote(self.article, self.quote_at)

    def _quote_from_here(self, step: int) -> int:
        """The first quote of what was told last, or the one before that."""
        here = self.page.offset_of(self.line) if self.line else 0
        before = sum(quote.start < here for quote in self.quotes)
        return before if step > 0 else before - 1

    def open_quote_at(self, at: int) -> None:
        """Tell the text around a quote of the open article."""
        self.quote_at = at
        quote = self.quotes[at]
        self.tell_passage(quote.start, quote.end)

    def chosen(self, argument: str) -> tuple[Quote, Article] | None:
        """The quote that is meant, with its article; tells why and gives None if there is none."""
        if self.pane == "list" and self.listing.target is Target.QUOTES and self.listing.rows:
            at = self.numbered(argument, len(self.listing.rows)) if argument else self.listing.at
            if at is None:
                return None
            self.listing.at = at
            for head in self.library.quote_heads([self.listing.rows[at]]):
                return head.quote, self.library.article(head.article.row)
        if self.article is None or not self.quotes:
            self.say(tr("There is no quote here."))
            return None
        at = self.numbered(argument, len(self.quotes)) if argument else self.quote_at
        if at is None:
            return None
        self.quote_at = at
        return self.quotes[at], self.article

    def explain(self, argument: str) -> None:
        """Tell why a quote stands under its name."""
        if chosen := self.chosen(argument):
            quote, article = chosen
            self.say(said(quote, article.text))
            for what, it in facts(quote, sayings.questions(article).get(quote.start, "")):
                self.printer.say(f"{what}: {it}", "  ", "    ")

    def toggle_doubtful(self) -> None:
        """Tell the doubtful quotes, too, or leave them out again."""
        self.doubtful = not self.doubtful
        before = len(self.quotes)
        self.take_quotes()
        count = abs(len(self.quotes) - before)
        if self.doubtful:
            told = tr("Doubtful quotes shown: {n}", n=count)
            nothing = tr("Doubtful quotes are shown now; there are none here.")
        else:
            told = tr("Doubtful quotes hidden: {n}", n=count)
            nothing = tr("Doubtful quotes are hidden now; there are none here.")
        self.say(told if count else nothing)

    def take_quotes(self) -> None:
        """Read the quotes of the open article anew."""
        if self.article is None:
            return
        try:
            self.article = self.library.article(self.article_row)
        except UnknownKey:
            return
        self.quotes = sayings.shown(self.article, doubtful=self.doubtful)
        self.quote_at = max(0, min(self.quote_at, len(self.quotes) - 1))

    # speakers

    def tell_speaker(self, name: str) -> None:
        """List everything that somebody says: who is named, or else the speaker of the quote one is at."""
        if name:
            known = self.library.speakers(name)
            same = [each for each in known if each.name.casefold() == name.casefold()]
            if len(same or known) == 1:
                self._list_speaker((same or known)[0].name, 0)
            else:
                self._tell_speakers(known)
        elif chosen := self.chosen(""):
            quote, article = chosen
            if said_by := quote.speaker_full or quote.speaker:
                self._list_speaker(said_by, self.library.row(article.key))
            else:
                self.say(tr("Nobody is named here."))

    def _tell_speakers(self, known: Sequence[Speaker]) -> None:
        """Say who may be meant."""
        for each in known[:MOST_SPEAKERS]:
            self.say(f"{each.name}: {quotes_of(each.quotes)}")
        if len(known) > MOST_SPEAKERS:
            self.say(tr("and {n} more", n=number(len(known) - MOST_SPEAKERS)))
        self.say(tr("Say more of the name.") if known else tr("Nobody of that name is quoted."))

    def _list_speaker(self, name: str, article_row: int) -> None:
        page = self.library.speaker(name, article_row)
        self.keep_place()
        self.listing = Listing(f"{page.speaker.name}, {amount(page)}", page.rows, Target.QUOTES)
        for each in below(page):
            self.say(each)
        self.tell_list(0)

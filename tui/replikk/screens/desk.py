"""The desk: what is listed and what lies open. Knows how to show it, not what the keys are."""

from collections.abc import Sequence

from replikk.config import Config
from replikk.dates import show_date
from replikk.render import Span
from replikk.screens import sayings
from replikk.screens.memory import Memory
from replikk.screens.panes import Panes
from replikk.screens.shelf import Shelf
from replikk.strings import tr
from replikk.widgets.looks import FINE, Marks
from replikk.widgets.reader import Leaf
from replikk_index.errors import LibraryError, UnknownKey
from replikk_index.library import Library
from replikk_index.models import Article, Quote, QuoteHead, Results, Target


class Desk(Panes):
    """A library, what is listed of it, and one open article.

    Attributes:
        library: what is read.
        memory: what was read, starred, and where.
        article: the open one; its row, and its quotes that are shown.
        doubtful: whether doubtful quotes are shown, too; ``hidden``: how many of this article are not.
        read_on: whether the user has moved in it since it was opened.
        hits: matches lit in the text, and the one where the reader is.
        results: what is listed comes from this search; None for everything.
        everything: rows of all articles, newest first.
    """

    def __init__(self, library: Library, config: Config, marks: Marks = FINE) -> None:
        super().__init__(config, marks)
        self.library = library
        self.config = config
        self.memory = Memory(library.notes)
        self.shelf = Shelf(library, self.memory)
        self.article: Article | None = None
        self.article_row = -1
        self.read_on = False
        self.quotes: tuple[Quote, ...] = ()
        self.doubtful = False
        self.hidden = 0
        self.hits: tuple[tuple[int, int], ...] = ()
        self.hit = -1
        self.results: Results | None = None
        self.everything: Sequence[int] = ()

    def fit_list(self) -> None:
        """Two lines where there is room, and one more for the place that a search found."""
        roomy = self.plan.columns == 3 or (self.plan.columns == 2 and self.size.width >= 110)
        tall = 2 if roomy or (self.plan.columns == 1 and self.size.height >= 16) else 1
        if self.results is not None:
            tall = tall + 1 if self.size.height >= 16 else tall
        if tall != self.list.tall:
            self.list.tall = tall
            self.list.settle()
        room = self.plan.regions["list"].width - 4 if "list" in self.plan.regions else self.size.width - 4
        self.shelf.snippet_width = max(room, 1) if tall > 1 else 0

    # the list

    def list_rows(self, rows: Sequence[int], cursor: int = 0, top: int | None = None) -> None:
        """List these rows, entries as the results say."""
        self.shelf.results = self.results
        quotes = self.results is not None and self.results.target is Target.QUOTES
        self.arrange_floor()
        self.list.show(rows, self.shelf.quotes if quotes else self.shelf.articles, cursor, top)

    def open_under_cursor(self) -> None:
        """Show the article under the list's cursor; of a result, the place that was found."""
        row = self.list.row
        if row is None:
            if self.results is not None:
                self.close_article(tr("Nothing found."))
            else:
                self.close_article(tr("There are no articles here yet."), tr("Text, Markdown and HTML files are read."))
        elif self.results is not None and self.results.target is Target.QUOTES:
            try:
                for head in self.library.quote_heads([row]):
                    self.open_quote(head)
            except LibraryError as error:
                self.say(str(error))
        else:
            self.open_article(row)

    def open_quote(self, head: QuoteHead) -> None:
        """Show the article of a quote, at the quote."""
        self.open_article(head.article.row, land=False)
        for number, quote in enumerate(self.quotes):
            if quote.start == head.quote.start:
                self.select_quote(number)
                return
        if self.article is not None:
            self.reader.light(sayings.lit(self.article, head.quote))
            self.reader.go_to(head.quote.start, head.quote.end)

    # the open article

    def open_article(self, row: int, *, land: bool = True) -> None:
        """Show an article where it was left; one that was searched for, at its first match.

        Args:
            row: of the article.
            land: whether to go to the first match.
        """
        if row == self.article_row and self.article is not None and self.results is None:
            return
        self.keep_place()
        try:
            article = self.library.article(row)
        except UnknownKey:
            self.close_article(tr("This article is no longer there."))
            return
        except LibraryError as error:
            self.say(str(error))
            return
        self.article, self.article_row = article, row
        self.read_on = False
        dateline = self.dateline(article)
        place = 0 if self.results is not None else self.memory.place(article.key)
        self.reader.show(Leaf(article, dateline, tr("Related")), place)
        self.show_quotes()
        self.light_results(land=land)
        self.follow_reading()

    def light_results(self, *, land: bool) -> None:
        """Light what was searched for, and go to the first match."""
        self.hits, self.hit = (), -1
        if self.results is not None and self.article is not None:
            found = self.results
            self.hits = self.library.matches(self.article.text, found.words, found.phrases)
            self.hit = 0 if self.hits and land else -1
        self.reader.mark_hits(self.hits, self.hit)
        if self.hit >= 0:
            self.reader.go_to(*self.hits[0])

    def close_article(self, *why: str) -> None:
        """Leave the reader empty, and say why, a line each."""
        self.keep_place()
        self.article, self.article_row, self.quotes, self.hidden = None, -1, (), 0
        self.hits, self.hit = (), -1
        self.reader.empty = why
        self.reader.show(None)
        self.sidebar.empty = ""
        self.sidebar.show(())

    def dateline(self, article: Article) -> str:
        """The line under the title: outlet, place, date, authors."""
        date = show_date(article.date, article.date_precision)
        parts = (article.source, article.place, date, ", ".join(article.authors))
        return " · ".join(part for part in parts if part)

    def keep_place(self) -> None:
        """Remember where the open article is left; a place that only a search led to is not one."""
        if self.article is not None and (self.results is None or self.read_on):
            self.memory.set_place(self.article.key, self.reader.place)

    def mark_read(self) -> None:
        """The open article was read."""
        if self.article is not None and self.memory.set_read(self.article.key, True):
            self.list.refresh_row(self.article_row)

    # quotes

    def show_quotes(self) -> None:
        """List the quotes of the open article, and set them off in its text."""
        if self.article is None:
            return
        self.quotes = sayings.shown(self.article, doubtful=self.doubtful)
        self.hidden = len(sayings.shown(self.article, doubtful=True)) - len(self.quotes)
        self.sidebar.empty = tr("No quotes.")
        self.sidebar.show(sayings.listed(self.article, self.quotes))
        self.reader.dress(sayings.spans(self.article, self.quotes))

    def show_quotes_anew(self) -> None:
        """Read the quotes of the open article again; the selection and the text stay where they are."""
        if self.article is None:
            return
        try:
            self.article = self.library.article(self.article_row)
        except (LibraryError, UnknownKey) as error:
            self.say(str(error))
            return
        before, here = self.quotes, self.quotes[self.sidebar.selected].start if self.quotes else 0
        if sayings.shown(self.article, doubtful=self.doubtful) == before:
            return
        self.show_quotes()
        lit: tuple[Span, ...] = ()
        if self.quotes:
            index = min(range(len(self.quotes)), key=lambda n: abs(self.quotes[n].start - here))
            self.sidebar.select(index)
            lit = sayings.lit(self.article, self.quotes[index])
        self.reader.light(lit if lit and self.reader.shows(lit[0].start) else ())

    def select_quote(self, index: int) -> None:
        """Select a quote in the sidebar, bring it into view in the text and light it."""
        if self.article is None or not 0 <= index < len(self.quotes):
            return
        quote = self.quotes[index]
        lit = sayings.lit(self.article, quote)
        self.sidebar.select(index)
        self.reader.go_to(quote.start, max(span.end for span in lit))
        self.reader.light(lit)

    def follow_reading(self) -> None:
        """Select and light the quote where the reader's eye is taken to be."""
        if self.article is None or not self.quotes:
            return
        here = self.reader.reading_offset
        index = max((number for number, each in enumerate(self.quotes) if each.start <= here), default=0)
        self.sidebar.select(index)
        quote = self.quotes[index]
        self.reader.light(sayings.lit(self.article, quote) if self.reader.shows(quote.start) else ())

"""Reading: one open article, page by page."""

from collections.abc import Iterator, Sequence

from replikk.config import Config
from replikk.numbers import number
from replikk.plain.desk import Desk
from replikk.plain.phrasing import dateline, quotes_of, state
from replikk.plain.printer import Printer
from replikk.render import ASCII_GLYPHS, EMPTY_PAGE, FINE_GLYPHS, Line, Page, lay_out
from replikk.screens import sayings
from replikk.strings import tr
from replikk_index.errors import UnknownKey
from replikk_index.library import Library
from replikk_index.models import Article, Quote, QuoteHead, Target


class Reading(Desk):
    """Opens articles, and knows how far one has read.

    Attributes:
        article: the open one; its row, and its quotes that are told.
        doubtful: whether doubtful quotes are told, too.
        page: the article laid out; ``line``: the first one told last, ``below``: the one behind the last.
        hits: matches in the text, and the one where one is.
    """

    def __init__(self, library: Library, config: Config, printer: Printer) -> None:
        super().__init__(library, config, printer)
        self.article: Article | None = None
        self.article_row = -1
        self.quotes: tuple[Quote, ...] = ()
        self.quote_at = 0
        self.doubtful = False
        self.page: Page = EMPTY_PAGE
        self.line = self.below = 0
        self.hits: tuple[tuple[int, int], ...] = ()
        self.hit = -1
        self._counts = False
        """Whether the place in the open article is one's own, not one that a search led to."""

    # opening

    def open_entry(self, index: int) -> None:
        """Open an entry of the list: where it was left, or where it was found."""
        listing = self.listing
        listing.at, row = index, listing.rows[index]
        if listing.target is Target.QUOTES:
            for head in self.library.quote_heads([row]):
                self.open_quote(head)
            return
        if not self._take(row, whole=listing.whole):
            return
        results = listing.results
        if results is not None and self.article is not None:
            self.hits = self.library.matches(self.article.text, results.words, results.phrases)
        if listing.whole:  # who opens what a search found looks whether it is what was meant
            self.mark_read()
        self._tell_opened()

    def open_quote(self, head: QuoteHead) -> None:
        """Open the article of a quote, at the quote."""
        if not self._take(head.article.row, whole=False):
            return
        self.quote_at = next((at for at, each in enumerate(self.quotes) if each.start == head.quote.start), 0)
        self.tell_title()
        self.tell_passage(head.quote.start, head.quote.end)

    def _take(self, row: int, *, whole: bool) -> bool:
        """Lay an article on the desk; whether it is there."""
        self.keep_place()
        try:
            article = self.library.article(row)
        except UnknownKey:
            self.say(tr("This article is no longer there."))
            return False
        self.article, self.article_row, self._counts = article, row, whole
        self.quotes, self.quote_at = sayings.shown(article, doubtful=self.doubtful), 0
        self.hits, self.hit = (), -1
        self.page, self.line = EMPTY_PAGE, 0
        self.lay_out()
        return True

    def lay_out(self) -> None:
        """Break the open article into lines anew; the place in the text stays."""
        if self.article is None:
            return
        here = self.page.offset_of(self.line)
        glyphs = ASCII_GLYPHS if self.printer.ascii else FINE_GLYPHS
        self.page = lay_out(self.article, self.printer.measure, dateline(self.article), tr("Related"), glyphs)
        self.line = self.below = self.page.line_of(here) if here else 0

    def _tell_opened(self) -> None:
        """Tell the first page, the one where reading was left, or the first match."""
        if self.article is None:
            return
        place = self.memory.place(self.article.key) if self._counts else 0
        if place and (line := self.page.line_of(place)):
            self.tell_title()
            again = self.vocabulary.name("top")
            self.say(tr("Going on at {share} %; {key} begins again.", share=self._share(line), key=again))
            self.tell_page(line)
            return
        first = self.page.line_of(self.hits[0][0]) if self.hits else 0
        if first < self.printer.lines:
            self.tell_page(0)
        else:
            self.tell_title()
            self.tell_match(0)

    # telling

    def tell_title(self) -> None:
        """Tell which article is open."""
        if self.article is None:
            return
        self.say(self.article.title or tr("(no title)"))
        if line := dateline(self.article):
            self.say(line)
        read, starred = self.memory.is_read(self.article.key), self.memory.is_starred(self.article.key)
        facts = (quotes_of(len(self.quotes)), state(read=read, starred=starred))
        self.say(", ".join(part for part in facts if part))
        self.say()

    def tell_page(self, line: int, lines: int = 0) -> None:
        """Tell a page of the text from this line on; so many lines if they are given."""
        self.pane = "reader"
        every = self.page.lines
        line = max(0, min(line, len(every) - 1))
        self.line, self.below = line, min(line + (lines or self.printer.lines), len(every))
        for before, text in self._runs(every[self.line : self.below]):
            self.printer.say(text, before, " " * len(before))
        if self.below < len(every):
            self.say(tr("{share} %; Enter goes on.", share=self._share(self.below)))
        else:
            quotes = quotes_of(len(self.quotes))
            self.say(f"{'; '.join(filter(None, (tr('The end of the article'), quotes)))}.")

    def _runs(self, lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
        """What stands in front of lines, and they; in ASCII, where letters grow, whole paragraphs to be broken anew."""
        text = self.article.text if self.article else ""
        before, start, end = "", -1, -1
        for line in lines:
            joined = self.printer.ascii and line.start >= 0 and line.style != "code"
            if joined and 0 <= end <= line.start and "\n" not in text[end : line.start]:
                end = line.end
                continue
            if end >= 0:
                yield before, text[start:end]
            if joined:
                before, start, end = line.before, line.start, line.end
            else:
                end = -1
                yield line.before, line.text
        if end >= 0:
            yield before, text[start:end]

    def tell_passage(self, start: int, end: int) -> None:
        """Tell the paragraph around a place in the text, or of a long one the lines there."""
        if self.article is None:
            return
        block = next((each for each in self.article.blocks if each.start <= start < each.end), None)
        here = self.page.line_of(start)
        first = self.page.line_of(block.start) if block else here
        last = self.page.line_of(max(end, block.end if block else end) - 1) + 1
        if block and block.kind == "heading":  # it says nothing alone
            below = next((each for each in self.article.blocks if each.start > block.start), block)
            last = self.page.line_of(below.end - 1) + 1
        if last - first > self.printer.lines:
            first, last = max(first, here - 1), min(last, here + self.printer.lines)
        self.tell_page(first, last - first)

    def tell_match(self, number_of: int) -> None:
        """Tell one of the matches with the paragraph it stands in."""
        if self.article is None:
            return
        self.hit = number_of
        start, end = self.hits[number_of]
        self.say(
            tr(
                "Match {n} of {all}, “{words}”, at {share} %:",
                n=number(number_of + 1),
                all=number(len(self.hits)),
                words=self.article.text[start:end],
                share=self._share(self.page.line_of(start)),
            )
        )
        self.tell_passage(start, end)

    def _share(self, line: int) -> int:
        return round(100 * line / max(1, len(self.page.lines)))

    # going on

    def turn_page(self, step: int) -> None:
        """Tell the next page of the text, or the one before; who goes on reads."""
        self._counts = True
        if step < 0:
            self.tell_page(self.line - self.printer.lines)
            return
        self.mark_read()
        if self.below >= len(self.page.lines):
            self.say(f"{tr('The end of the article')}.")
        else:
            self.tell_page(self.below)

    def mark_read(self) -> None:
        """The open article was read."""
        if self.article is not None:
            self.memory.set_read(self.article.key, True)

    def keep_place(self) -> None:
        """Remember where the open article is left; a place that only a search led to is not one."""
        if self.article is not None and self._counts:
            self.memory.set_place(self.article.key, self.page.offset_of(self.line) if self.line else 0)

    def save(self) -> None:
        """Keep the place and the article for the next time."""
        self.keep_place()
        if self.article is not None:
            self.memory.set_last(self.article.key)
        self.memory.save()

"""The room line by line: what every command does."""

from collections.abc import Callable
from pathlib import Path

from replikk.config import Config
from replikk.numbers import number
from replikk.paths import own_library
from replikk.plain.help_lines import help_lines
from replikk.plain.printer import NARROWEST, WIDEST, Printer
from replikk.plain.refreshing import Refreshing
from replikk.strings import tr
from replikk_index.errors import EngineError
from replikk_index.library import Library, OwnedLibrary
from replikk_index.models import Target


class PlainRoom(Refreshing):
    """Obeys one line after the other.

    Attributes:
        left: whether the user wants to leave.
    """

    def __init__(self, library: Library, config: Config, printer: Printer) -> None:
        super().__init__(library, config, printer)
        self.left = False
        self._mended = False
        self._commands: dict[str, Callable[[str], None]] = {
            "open": self._open,
            "page-down": lambda _: self._turn(1),
            "page-up": lambda _: self._turn(-1),
            "rest": lambda _: self._rest(),
            "top": lambda _: self._edge(last=False),
            "bottom": lambda _: self._edge(last=True),
            "move-down": lambda _: self._step(1),
            "move-up": lambda _: self._step(-1),
            "pane-list": self._list,
            "pane-reader": lambda _: self._text(),
            "pane-quotes": self._quotes_or_search,
            "next-article": lambda _: self._next(1),
            "previous-article": lambda _: self._next(-1),
            "mark-read": lambda argument: self.mark(argument, read=True),
            "mark-unread": lambda argument: self.mark(argument, read=False),
            "star": self.star,
            "find-archive": lambda words: self._search(words, Target.ARTICLES),
            "find": self._find,
            "find-quotes": lambda words: self._search(words, Target.QUOTES),
            "next-match": lambda _: self.step_match(1),
            "previous-match": lambda _: self.step_match(-1),
            "search-meant": lambda _: self.search_meant(),
            "clear-search": lambda _: self.list_everything(),
            "back-to-results": lambda _: self.list_found(),
            "narrow": lambda argument: self.narrow(argument) if argument else self.count(),
            "open-quote": self._open_quote,
            "next-quote": lambda _: self.step_quote(1),
            "previous-quote": lambda _: self.step_quote(-1),
            "open-speaker": self.tell_speaker,
            "name-forms": lambda _: self.tell_speaker(""),
            "copy": self.copy,
            "copy-as": self.copy_as,
            "open-link": lambda _: self.tell_address(),
            "choose-link": lambda _: self.tell_links(),
            "correct-quote": self.correct,
            "drop-quote": lambda _: self.drop(),
            "explain-quote": self.explain,
            "toggle-doubtful": lambda _: self.toggle_doubtful(),
            "undo": lambda _: self.undo(),
            "refresh": lambda _: self.refresh(),
            "not-read": lambda _: self.tell_not_read(),
            "wider": lambda _: self._set_measure(2),
            "narrower": lambda _: self._set_measure(-2),
            "redraw": lambda _: self._again(),
            "back": lambda _: self._back(),
            "help": lambda _: self._help(),
            "quit": lambda _: self._leave(),
            "quit-now": lambda _: self._leave(),
        }

    def obey(self, line: str) -> None:
        """Do what a line asks for; says what was not understood.

        Raises:
            ReplikkError: it could not be done; the message says why.
        """
        asked = self.vocabulary.understand(line)
        if command := self._commands.get(asked.command):
            command(asked.argument)
        elif asked.command:
            self.say(tr("“{typed}” is for the room on the whole screen only.", typed=line.strip()))
        else:
            typed = " ".join(line.split())
            self.say(
                tr(
                    "“{typed}” is not understood. {help} tells what can be typed; “{search} …” searches.",
                    typed=typed[: self.printer.measure],
                    help=self.vocabulary.key("help"),
                    search=self.vocabulary.name("find-archive"),
                )
            )

    def greet(self) -> None:
        """Say where one is, and list the articles around the one that was open last."""
        roots = self.library.status().roots
        own = self.library.path == own_library()
        label = Path(roots[0]).name if len(roots) == 1 and not own else tr("Archive")
        count = len(self.listing.rows)
        articles = tr("1 article") if count == 1 else tr("{n} articles", n=number(count))
        self.say(f"{label}: {articles}. {tr('{key} tells what can be typed.', key=self.vocabulary.key('help'))}")
        self.tell_list(self.listing.top)

    # going on, by what was told last

    def _open(self, argument: str) -> None:
        if self.pane == "counts":
            self.narrow(argument)
        elif self.pane == "quotes" and self.quotes:
            self._open_quote(argument)
        elif self.pane == "reader" and not argument:
            self.turn_page(1)
        elif not argument and self.listing.rows:
            self.open_entry(self.listing.at)
        elif (at := self.numbered(argument, len(self.listing.rows))) is not None:
            self.open_entry(at)

    def _turn(self, step: int) -> None:
        match self.pane:
            case "reader" if self.article is not None:
                self.turn_page(step)
            case "quotes":
                self.turn_quotes(step)
            case _:
                self.turn_list(step)

    def _rest(self) -> None:
        if self.article is None:
            self.say(tr("No article is open: open one by its number."))
        else:
            self.mark_read()
            self._counts = True
            self.tell_page(self.below, len(self.page.lines))

    def _edge(self, *, last: bool) -> None:
        match self.pane:
            case "reader" if self.article is not None:
                self._counts = True
                self.tell_page(len(self.page.lines) - self.printer.lines if last else 0)
            case "quotes":
                self.tell_quotes(len(self.quotes) - self.printer.entries if last else 0)
            case _:
                self.listing.at = len(self.listing.rows) - 1 if last else 0
                self.tell_list(len(self.listing.rows) - self.printer.entries if last else 0)

    def _step(self, step: int) -> None:
        if self.pane == "quotes":
            self.step_quote(step)
        else:
            self.move(step)

    def _next(self, step: int) -> None:
        """Open the next article of the list, or the one before."""
        there = self.listing.at + step
        if 0 <= there < len(self.listing.rows):
            self.open_entry(there)
        else:
            self.say(tr("The last of the list.") if step > 0 else tr("The first of the list."))

    def _list(self, argument: str) -> None:
        if self.listing.whole:  # there may be more by now
            here = self.listing.at
            self.listing = self.everything()
            self.listing.at = min(here, max(0, len(self.listing.rows) - 1))
        at = self.numbered(argument, len(self.listing.rows)) if argument else self.listing.at
        if at is not None:
            self.listing.at = at
            self.tell_list(at - at % self.printer.entries)

    def _text(self) -> None:
        if self.article is None:
            self.say(tr("No article is open: open one by its number."))
        else:
            self.tell_page(self.line)

    def _again(self) -> None:
        match self.pane:
            case "reader":
                self._text()
            case "quotes":
                self.tell_quotes(self._quotes_top)
            case "counts":
                self.count()
            case _:
                self.tell_list(self.listing.top)

    def _back(self) -> None:
        """From the text and the quotes to the list, from what was found to everything."""
        if self.pane == "list" and not self.listing.whole:
            self.list_everything()
        else:
            self.tell_list(self.listing.at - self.listing.at % self.printer.entries)

    # finding

    def _search(self, words: str, target: Target) -> None:
        if not words:
            self.say(tr("Say what to search for behind it."))
            return
        try:
            self.search(words, target)
        except EngineError as error:  # a damaged index is made anew while one reads on
            self.say(str(error))
            if not self._mended and isinstance(self.library, OwnedLibrary):
                self._mended = True
                self.bring_in()

    def _find(self, words: str) -> None:
        if words:
            self.find_here(words) if self.article is not None else self._search(words, Target.ARTICLES)
        else:
            self.say(tr("Say what to search for behind it."))

    def _quotes_or_search(self, words: str) -> None:
        if words:
            self._search(words, Target.QUOTES)
        else:
            self.tell_quotes(0)

    def _open_quote(self, argument: str) -> None:
        at = self.numbered(argument, len(self.quotes)) if argument else self.quote_at
        if at is not None and self.quotes:
            self.open_quote_at(at)

    # the rest

    def _set_measure(self, change: int) -> None:
        self.printer.measure = max(NARROWEST, min(self.printer.measure + change, WIDEST))
        self.lay_out()
        self.say(tr("Lines of {n} letters.", n=self.printer.measure))

    def _help(self) -> None:
        for line, before in help_lines(self.vocabulary):
            self.printer.say(line, before, before * 2)

    def _leave(self) -> None:
        self.left = True

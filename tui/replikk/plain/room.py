"""The room line by line: what every command does."""

from collections.abc import Callable
from pathlib import Path

from replikk.commands import COMMANDS
from replikk.config import Config
from replikk.numbers import number
from replikk.paths import own_library
from replikk.plain.bringing_in import BringingIn
from replikk.plain.phrasing import state
from replikk.plain.printer import NARROWEST, WIDEST, Printer
from replikk.plain.quoting import Quoting
from replikk.plain.words import ARGUMENTS, ONLY_HERE, WORDS
from replikk.strings import tr
from replikk_index.errors import EngineError
from replikk_index.library import Library, OwnedLibrary
from replikk_index.models import Target

PACE = 3.0
"""Seconds between two lines about how far the writer is."""


class PlainRoom(Quoting):
    """Obeys one line after the other.

    Attributes:
        writer: brings in what is new; None when nothing is brought in.
        left: whether the user wants to leave.
    """

    def __init__(self, library: Library, config: Config, printer: Printer) -> None:
        super().__init__(library, config, printer)
        self.writer: BringingIn | None = None
        self.left = False
        self._said = ""
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
            "mark-read": lambda argument: self._mark(argument, read=True),
            "mark-unread": lambda argument: self._mark(argument, read=False),
            "star": self._star,
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
            "correct-quote": self.correct,
            "drop-quote": lambda _: self.drop(),
            "explain-quote": self.explain,
            "toggle-doubtful": lambda _: self.toggle_doubtful(),
            "undo": lambda _: self.undo(),
            "refresh": lambda _: self._refresh(),
            "not-read": lambda _: self._not_read(),
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
                    help=self.vocabulary.word("help"),
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
        self.say(f"{label}: {articles}. {tr('{key} tells what can be typed.', key=self.vocabulary.word('help'))}")
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
        if self.listing.whole and self.writer is None:  # there may be more by now
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

    # what was read and starred

    def _marked(self, argument: str) -> str:
        """Key of the article that is meant: by its number, the one one is at in the list, or the open one."""
        if argument or self.article is None or self.pane == "list":
            at = self.numbered(argument, len(self.listing.rows)) if argument else self.listing.at
            if at is None or not self.listing.rows:
                return ""
            row = self.listing.rows[at]
            if self.listing.target is Target.QUOTES:
                return next((head.article.key for head in self.library.quote_heads([row])), "")
            return next((head.key for head in self.library.heads([row])), "")
        return self.article.key

    def _mark(self, argument: str, *, read: bool) -> None:
        if key := self._marked(argument):
            if self.memory.set_read(key, read):
                what = tr("marked as read") if read else tr("marked as unread")
                self.did(what, lambda: self.memory.set_read(key, not read))
            self._tell_state(key)

    def _star(self, argument: str) -> None:
        if key := self._marked(argument):
            starred = self.memory.is_starred(key)
            self.memory.set_starred(key, not starred)
            self.did(tr("star taken away") if starred else tr("star"), lambda: self.memory.set_starred(key, starred))
            self._tell_state(key)

    def _tell_state(self, key: str) -> None:
        title = self.library.article(self.library.row(key)).title or tr("(no title)")
        self.say(f"{title}: {state(read=self.memory.is_read(key), starred=self.memory.is_starred(key))}")

    # bringing in

    def bring_in(self) -> None:
        """Begin to look for new, changed and deleted files."""
        if self.writer is None and isinstance(self.library, OwnedLibrary):
            self.writer = BringingIn(self.library.path)

    def wait(self, until: Callable[[], bool], tell: Callable[[str], None]) -> None:
        """Wait for the writer to end, or for something to be there; say now and then how far it is."""
        while self.writer is not None and not self.writer.over.wait(0.1) and not until():
            self._wait_a_while(self.writer, until)
            if self.writer.words != self._said and not self.writer.over.is_set() and not until():
                self._said = self.writer.words
                tell(self._said)

    def _wait_a_while(self, writer: BringingIn, until: Callable[[], bool]) -> None:
        for _ in range(round(PACE * 10)):
            if writer.over.wait(0.1) or until():
                return

    def tell_news(self, tell: Callable[[str], None]) -> None:
        """Say how far the writer is, or how it went once it has ended."""
        writer = self.writer
        if writer is None:
            return
        if not writer.over.is_set():
            if writer.words != self._said:
                self._said = writer.words
                tell(self._said)
            return
        self.writer, self._said = None, ""
        if writer.said and (writer.news or writer.said != tr("Nothing new.")):
            tell(writer.said)

    def stop_writer(self) -> None:
        """Let the writer end; what it has committed is kept."""
        if self.writer is not None:
            self.writer.stop()

    def _refresh(self) -> None:
        if not isinstance(self.library, OwnedLibrary):
            self.say(tr("Only the owner of this library can bring in new files."))
            return
        self.bring_in()
        writer = self.writer
        if writer is None:
            return
        try:
            self.wait(lambda: False, self.say)
        finally:  # Ctrl+C gives it up
            writer.stop()
            self.writer, self._said = None, ""
            self.say(writer.said)
        if self.listing.whole and self.pane == "list":
            self._list("")

    def _not_read(self) -> None:
        reports = self.library.refused()
        for at, report in enumerate(reports, 1):
            self.printer.item(at, report.path, report.reason)
        if not reports:
            self.say(tr("Every file could be read."))

    # the rest

    def _set_measure(self, change: int) -> None:
        self.printer.measure = max(NARROWEST, min(self.printer.measure + change, WIDEST))
        self.lay_out()
        self.say(tr("Lines of {n} letters.", n=self.printer.measure))

    def _help(self) -> None:
        """Every command with what can be typed for it."""
        commands = [command for command in (*COMMANDS, *ONLY_HERE) if command.id in WORDS]
        self.say(tr("A number opens an entry; Enter alone goes on. What can be typed:"))
        for group in dict.fromkeys(command.group for command in commands):
            self.say()
            self.say(f"{tr(group)}:")
            for command in commands:
                if command.group == group:
                    behind = f" {tr(ARGUMENTS[command.id])}" if command.id in ARGUMENTS else ""
                    word, *keys = self.vocabulary.ways(command.id)
                    ways = ", ".join((f"{word}{behind}", *keys))
                    self.printer.say(f"{ways}: {tr(command.title)}", "  ", "    ")

    def _leave(self) -> None:
        self.left = True

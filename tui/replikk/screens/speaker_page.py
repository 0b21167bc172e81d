"""Everything one person says in the archive, the newest first."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.geometry import Offset
from textual.message import Message

from replikk.citation.passage import passage_of
from replikk.commands import in_room
from replikk.numbers import number
from replikk.screens.listing import Listing
from replikk.screens.quoting import Quoting
from replikk.screens.sayings import questions
from replikk.screens.speaker_words import amount, below, said
from replikk.screens.typed_keys import TypedKeys, passed_on
from replikk.strings import tr
from replikk.widgets.quote_list import QuoteList
from replikk.widgets.sayings import Said
from replikk.widgets.status_line import StatusLine
from replikk.widgets.title_lines import TitleLines
from replikk_index.errors import ReplikkError, UnknownKey
from replikk_index.models import QuoteHead, Speaker, SpeakerPage

POLL = 2.0
"""Seconds between two looks at whether the library has changed."""
LOW = 14
"""Rows below which less is shown of everything."""


class SpeakerScreen(Listing[QuoteHead | str | None]):
    """The page of a speaker; ends with the quote to open, with a query to search for, or with neither.

    Attributes:
        name: as it was asked for.
        row: of the article where it was, for names that mean somebody only there.
        page: what the library says; nobody's until it has answered.
    """

    class Read(Message):
        """The library has answered, and says in which row the quote stands that one came from."""

        def __init__(self, page: SpeakerPage, quote_row: int) -> None:
            super().__init__()
            self.page, self.quote_row = page, quote_row

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, room: Quoting, name: str, row: int, quote_key: str = "", *, forms: bool = False) -> None:
        """A page of nobody yet.

        Args:
            room: where one comes from.
            name: ``Quote.speaker_full``, or what is written.
            row: of the article, for names that mean somebody only there.
            quote_key: of the quote that the cursor is to stand on.
            forms: whether to go on to the forms of the name.
        """
        super().__init__()
        self.room = room
        self.name_asked, self.row = name, row
        self.page = SpeakerPage(Speaker(name, 0, "", "", ()), (), (), (), ())
        self._quote_key, self._forms = quote_key, forms
        self._revision = -1
        self._keys = TypedKeys(in_room(room.commands))
        self._message = ""
        self.head = TitleLines("speaker-head", room.marks)
        self.list = QuoteList("speaker-quotes", room.marks)
        self.status = StatusLine("speaker-status", room.marks)

    def compose(self) -> ComposeResult:
        """Heading, quotes, status line."""
        yield self.head
        yield self.list
        yield self.status

    def on_mount(self) -> None:
        """Ask in a thread: keys that are typed meanwhile come here already."""
        self._look()
        self.set_interval(POLL, self._look)

    def _look(self) -> None:
        """Ask, and ask anew when somebody has written to the library."""
        with suppress(ReplikkError):  # it is being reset or mended: the next look may succeed
            revision = self.room.library.revision()
            if revision != self._revision:
                self._revision = revision
                self.run_worker(self._read, thread=True, exclusive=True)

    def _read(self) -> None:
        library = self.room.library
        try:
            page = library.speaker(self.name_asked, self.row)
            row = library.quote(self._quote_key).row if self._quote_key else -1
        except UnknownKey:
            row = -1
        except ReplikkError:
            self._revision = -1
            return
        self.post_message(self.Read(page, row))

    def on_speaker_screen_read(self, message: Read) -> None:
        """Show the page; the cursor goes to where one came from, and then stays on its quote."""
        self.show_again(message.page, message.quote_row if self._quote_key else self.list.row)
        self._quote_key = ""
        if self._forms:
            self._forms = False
            self.action_name_forms()

    def on_resize(self) -> None:
        """Give the heading the lines it needs, and the quotes the rest."""
        self.divide()
        self.tell()

    def show(self, page: SpeakerPage, cursor: int = 0) -> None:
        """Show another state of the page."""
        self.page = page
        self.head.say(page.speaker.name, amount(page), below(page))
        self.divide()
        self.list.show(page.rows, self._said, cursor)
        self.tell()

    def show_again(self, page: SpeakerPage, row: int | None) -> None:
        """Show another state of the page, with the cursor on a quote if that is still there."""
        self.show(page, page.rows.index(row) if row in page.rows else self.list.cursor)

    def divide(self) -> None:
        """Divide the screen."""
        low = self.size.height < LOW
        self.head.most = 1 if low else 3
        self.list.tall = 2 if low else 3
        above = min(self.head.lines_for(self.size.width), max(2, self.size.height // 2))
        for widget, height in ((self.head, above), (self.list, max(1, self.size.height - above - 1)), (self.status, 1)):
            widget.styles.height = height
        self.list.settle()

    def tell(self) -> None:
        """Bring the status line and the terminal's cursor up to date."""
        hints = (("open", "open"), ("copy", "copy"), ("find", "search"), ("name-forms", "names"), ("quit", "back"))
        left = "   ".join(f"{self.room.key_of(command)} {tr(word)}" for command, word in hints)
        place = f"{number(self.list.cursor + 1)}/{number(len(self.page.rows))}" if self.page.rows else ""
        self.status.say(self._message or left, place, strong=bool(self._message))
        region = self.list.region
        self.app.cursor_position = Offset(region.x, region.y + self.list.cursor_line() - self.list.top)

    def _said(self, rows: Sequence[int]) -> Sequence[Said]:
        try:
            return tuple(said(head) for head in self.room.library.quote_heads(rows))
        except ReplikkError:  # it is being reset or mended
            return ()

    # keys

    async def on_key(self, event: events.Key) -> None:
        """What the keys of the room mean here."""
        if passed_on(event, self):
            return
        self._message = ""
        if event.key == "ctrl+c":
            self.dismiss(None)
        elif event.key == "ctrl+z":
            self.app.action_suspend_process()
        elif command := self._keys.press(event.key, event.character):
            name = command.replace("-", "_")
            if hasattr(self, f"action_{name}"):
                try:
                    await self.run_action(name)
                except ReplikkError as error:
                    self._message = str(error)
        if self.is_current:
            self.tell()

    def action_open(self) -> None:
        """To the quote in its article."""
        self._with_head(self.dismiss)

    def action_copy(self) -> None:
        """Copy the quote with its citation."""

        def copied(head: QuoteHead) -> None:
            self._message = self.room.copied(head.quote, self.room.library.article(head.article.row))

        self._with_head(copied)

    def action_copy_as(self) -> None:
        """Choose the form in which the quote is copied."""

        def chosen(head: QuoteHead) -> None:
            article = self.room.library.article(head.article.row)
            self.room.choose_form(passage_of(head.quote), article, self._take_form)

        self._with_head(chosen)

    def _take_form(self, chosen: tuple[str, str] | None) -> None:
        if chosen is not None:
            self._message = self.room.copied_form(*chosen)
        self.tell()

    def action_explain_quote(self) -> None:
        """Why the quote stands here."""
        from replikk.screens.explaining import ExplainingScreen

        def explained(head: QuoteHead) -> None:
            article = self.room.library.article(head.article.row)
            question = questions(article).get(head.quote.start, "")
            self.app.push_screen(ExplainingScreen(head.quote, article, question, self.room.marks))

        self._with_head(explained)

    def action_find(self) -> None:
        """Search among these quotes."""
        name = self.page.speaker.name.replace('"', " ")
        self.dismiss(f'speaker:"{name}" ')

    def action_find_quotes(self) -> None:
        """The same."""
        self.action_find()

    def action_name_forms(self) -> None:
        """What was put together under this name, and what was not."""
        from replikk.screens.name_forms import NameFormsScreen

        self.app.push_screen(NameFormsScreen(self.room, self.name_asked, self.row, self.page), self._renamed)

    def _renamed(self, page: SpeakerPage | None) -> None:
        if page is not None:
            self.show_again(page, self.list.row)

    def action_undo(self) -> None:
        """Take the last change back."""
        self.room.action_undo()
        self._message, self.room.message = self.room.message, ""
        self.show_again(self.room.library.speaker(self.name_asked, self.row), self.list.row)

    def action_help(self) -> None:
        """What the keys do."""
        from replikk.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.room.commands, self.room.marks))

    def action_back(self) -> None:
        """Back to the room."""
        self.dismiss(None)

    async def action_quit(self) -> None:
        """Back to the room."""
        self.dismiss(None)

    def action_open_speaker(self) -> None:
        """Back to the room."""
        self.dismiss(None)

    async def action_quit_now(self) -> None:
        """Out at once."""
        self.app.exit()

    def _with_head(self, do: Callable[[QuoteHead], object]) -> None:
        row = self.list.row
        for head in self.room.library.quote_heads([row] if row is not None else []):
            do(head)

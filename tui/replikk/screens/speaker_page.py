"""Everything one person says in the archive, the newest first."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.geometry import Offset
from textual.screen import Screen

from replikk.dates import short_date, years
from replikk.screens.finding import number
from replikk.screens.quoting import Quoting
from replikk.screens.sayings import kind_of, questions, role_of, sign_of, words_of
from replikk.screens.typed_keys import TypedKeys
from replikk.strings import tr
from replikk.widgets.quote_list import QuoteList, Said
from replikk.widgets.status_line import StatusLine
from replikk.widgets.title_lines import TitleLines
from replikk_index.errors import ReplikkError
from replikk_index.models import NameForm, QuoteHead, SpeakerPage

LOW = 14
"""Rows below which less is shown of everything."""


class SpeakerScreen(Screen[QuoteHead | str | None]):
    """The page of a speaker; ends with the quote to open, with a query to search for, or with neither.

    Attributes:
        name: as it was asked for.
        row: of the article where it was, for names that mean somebody only there.
        page: what the library says.
    """

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, room: Quoting, name: str, row: int, page: SpeakerPage, quote_row: int = -1) -> None:
        super().__init__()
        self.room = room
        self.name_asked, self.row, self.page = name, row, page
        self._start = page.rows.index(quote_row) if quote_row in page.rows else 0
        self._keys = TypedKeys(room.commands)
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
        """Show the page."""
        self.show(self.page, self._start)

    def on_resize(self) -> None:
        """Give the heading the lines it needs, and the quotes the rest."""
        self.divide()
        self.tell()

    def show(self, page: SpeakerPage, cursor: int = 0) -> None:
        """Show another state of the page."""
        self.page = page
        amount = tr("1 quote") if len(page.rows) == 1 else tr("{n} quotes", n=number(len(page.rows)))
        when = years(page.speaker.first, page.speaker.last)
        self.head.say(page.speaker.name, " · ".join(part for part in (amount, when) if part), tuple(_below(page)))
        self.divide()
        self.list.show(page.rows, self._said, cursor)
        self.tell()

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
            return tuple(_said(head) for head in self.room.library.quote_heads(rows))
        except ReplikkError:  # it is being reset or mended
            return ()

    # keys

    async def on_key(self, event: events.Key) -> None:
        """What the keys of the room mean here."""
        event.stop()
        event.prevent_default()
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

    def action_move_down(self) -> None:
        """One down."""
        self.list.move_to(self.list.cursor + 1)

    def action_move_up(self) -> None:
        """One up."""
        self.list.move_to(self.list.cursor - 1)

    def action_page_down(self) -> None:
        """A window down."""
        self.list.move_to(self.list.cursor + self.list.page)

    def action_page_up(self) -> None:
        """A window up."""
        self.list.move_to(self.list.cursor - self.list.page)

    def action_half_down(self) -> None:
        """Half a window down."""
        self.list.move_to(self.list.cursor + max(1, self.list.page // 2))

    def action_half_up(self) -> None:
        """Half a window up."""
        self.list.move_to(self.list.cursor - max(1, self.list.page // 2))

    def action_top(self) -> None:
        """To the newest."""
        self.list.move_to(0)

    def action_bottom(self) -> None:
        """To the oldest."""
        self.list.move_to(len(self.page.rows) - 1)

    def action_open(self) -> None:
        """To the quote in its article."""
        self._with_head(self.dismiss)

    def action_copy(self) -> None:
        """Copy the quote with its citation."""

        def copied(head: QuoteHead) -> None:
            self._message = self.room.copied(head.quote, self.room.library.article(head.article.row))

        self._with_head(copied)

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
            row = self.list.row
            self.show(page, page.rows.index(row) if row in page.rows else 0)

    def action_undo(self) -> None:
        """Take the last change back."""
        self.room.action_undo()
        self._message, self.room.message = self.room.message, ""
        self._renamed(self.room.library.speaker(self.name_asked, self.row))

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


def _said(head: QuoteHead) -> Said:
    """A quote as the page shows it."""
    date = short_date(head.article.date, head.article.date_precision)
    place = " · ".join(part for part in (date, head.article.source, role_of(head.quote)) if part)
    return Said(
        head.row,
        words_of(head.quote),
        place,
        sign_of(head.quote),
        kind_of(head.quote),
        head.quote.kind != "indirect",
    )


def _below(page: SpeakerPage) -> Sequence[str]:
    """What stands below the name: roles with their years, what was put together, and what was not."""
    found = []
    if page.roles:
        found.append(" · ".join(f"{each.role} {years(each.first, each.last)}".rstrip() for each in page.roles))
    if not page.speaker.merged:
        found.append(tr("no full name: only what this article says"))
    if len(page.speaker.forms) > 1:
        found.append(tr("written: {names}", names=_names(page.speaker.forms)))
    if page.parted:
        found.append(tr("kept apart: {names}", names=_names(page.parted)))
    if page.akin:
        found.append(tr("perhaps the same: {names}", names=_names(page.akin)))
    return found


def _names(forms: Sequence[NameForm]) -> str:
    return " · ".join(f"{each.name} {number(each.quotes)}" for each in forms)

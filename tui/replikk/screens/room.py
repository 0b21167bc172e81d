"""The room: list, reader and quotes side by side, and what the keys do in it."""

import gc
from pathlib import Path
from time import monotonic
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.timer import Timer

from replikk.cells import cut, width
from replikk.commands import in_room
from replikk.config import Config
from replikk.paths import own_library
from replikk.screens.bringing_in import POLL
from replikk.screens.commanding import Commanding
from replikk.screens.sayings import name_of
from replikk.screens.typed_keys import TypedKeys, passed_on
from replikk.strings import tr
from replikk.terminal.painted_app import PaintedApp
from replikk.widgets.lines import Lines
from replikk.widgets.looks import FINE, Marks
from replikk_index.errors import ReplikkError, UnknownKey
from replikk_index.library import Library, OwnedLibrary

NOTES_POLL = 3.0
"""Seconds between two looks at what another window of the same user has read and starred."""

LONGEST_POLL = 30.0
"""Seconds between two looks when nobody has typed for a while, so that an idle room costs nothing."""

MOST_NAME = 24
"""Cells of a speaker's name in the status line."""

_GAP = "   "
"""Between two hints."""

_HINTS = (("find", "search"), ("help", "help"), ("palette", "more"), ("next-quote", "quote"), ("copy", "copy"))
"""Commands that the status line recalls, as many as it has room for.

They are the same in every pane, so that a change of focus draws next to nothing.
"""

_ONLY_MOVE = frozenset("move-down move-up page-down page-up half-down half-up next-article previous-article".split())
"""Commands that do not look at the open article: it may follow later."""


class RoomScreen(Commanding):
    """Where one reads."""

    class NotesChanged(Message):
        """Another window of the same user has read or starred something."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, library: Library, config: Config, marks: Marks = FINE, *, refresh: bool = True) -> None:
        super().__init__(library, config, marks)
        self._refresh_at_start = refresh
        self._keys = TypedKeys(in_room(self.commands))
        self._label = self._label_of_library()
        self._problem = ""
        self._is_seen = False
        self._pause = POLL / 2
        self._notes_seen = monotonic()
        self._next_look: Timer | None = None

    # coming and going

    def on_mount(self) -> None:
        """List everything and open the article that was open last."""
        self._revision = self.library.revision()
        self.begin_anew()
        self.watch_for_changes()

    def begin_anew(self) -> None:
        """Be as at the start: everything listed, the article that was open last under the cursor."""
        self.leave_everything()
        self.article, self.article_row = None, -1
        self.everything = self.library.rows()
        self.list_rows(self.everything, self.index_of(self._last_row()))
        self.open_under_cursor()
        self.focus_pane("list")
        self.tell()

    def leave_everything(self) -> None:
        """Close every box and leave every search."""
        if self.searching:
            self.give_up()
        if self.corrected is not None:
            self.leave_dialog()
        self.results, self.message, self.progress = None, "", ""
        self.zen, self.quotes_wanted, self.doubtful = False, True, False

    def save(self) -> None:
        """Keep the place and the article for the next time."""
        self.keep_place()
        if self.article is not None:
            self.memory.set_last(self.article.key)
        self.memory.save()

    def _last_row(self) -> int:
        try:
            return self.library.row(self.memory.last) if self.memory.last else -1
        except UnknownKey:
            return -1

    def _begin_to_draw(self) -> None:
        """Draw from now on, since there is something to draw; only then comes what nobody waits for."""
        if isinstance(self.app, PaintedApp) and self.app.terminal:
            self.app.terminal.draw()
            gc.freeze()  # what is loaded stays
            gc.enable()
        if self._refresh_at_start and isinstance(self.library, OwnedLibrary):
            self.bring_in(asked=False)

    def _label_of_library(self) -> str:
        own = self.library.path == own_library()
        roots = self.library.roots
        return Path(roots[0]).name if len(roots) == 1 and not own else tr("Archive")

    def watch_for_changes(self) -> None:
        """Look whether another window or the writer has changed something; less and less often while nobody types."""
        self._look()
        if monotonic() - self._notes_seen >= NOTES_POLL:
            self._notes_seen = monotonic()
            self.look_at_notes()
        self._pause = POLL if self.writer else min(2 * self._pause, LONGEST_POLL)
        self._next_look = self.set_timer(self._pause, self.watch_for_changes)

    def _watch_again(self) -> None:
        """Somebody types: look soon."""
        if self._pause > POLL and self._next_look:
            self._next_look.stop()
            self._pause = POLL / 2
            self._next_look = self.set_timer(self._pause, self.watch_for_changes)

    def _look(self) -> None:
        if self.is_current:
            self.look_for_changes()
            self.look_for_more()
        problem = self.memory.problem
        if problem != self._problem:
            self._problem = problem
            self.say(problem)
            self.tell()

    def look_at_notes(self) -> None:
        """See, in a thread, what another window has changed in the notes."""
        self.run_worker(self._reload_notes, thread=True, exclusive=True, group="notes")

    def _reload_notes(self) -> None:
        if self.memory.reload():
            self.post_message(self.NotesChanged())

    def on_room_screen_notes_changed(self) -> None:
        """Show what another window has read, starred and corrected."""
        self.show_changes()

    # keys

    async def on_key(self, event: events.Key) -> None:
        """Every key comes here, in the order typed, whatever has the focus by then."""
        if passed_on(event, self):
            return
        self.message = ""
        self._watch_again()
        if event.key == "ctrl+c":
            self.interrupt()
        elif event.key == "ctrl+z":
            self.app.action_suspend_process()
        elif self.searching:
            self.type_in_box(event.key, event.character)
        elif self.corrected is not None:
            self.type_in_dialog(event.key, event.character)
        elif self.commanding:
            await self._run(self.type_in_palette(event.key, event.character))
        elif self.selecting:
            self.press_while_selecting(event.key, event.character)
        else:
            await self._run(self._keys.press(event.key, event.character))
        self.tell()

    async def _run(self, command: str) -> None:
        """Do what a command says; nothing for ""."""
        if not command:
            return
        if command not in _ONLY_MOVE:
            self.catch_up()
        try:
            await self.run_action(command.replace("-", "_"))
        except ReplikkError as error:
            self.say(str(error))

    def interrupt(self) -> None:
        """Ctrl+C gives up a search, and never destroys anything."""
        if self.searching:
            self.give_up()
        elif self.corrected is not None:
            self.leave_dialog()
        elif self.commanding:
            self.leave_palette()
        elif self.selecting:
            self.leave_selection()
        else:
            self.say(tr("{key} leaves.", key=self.key_of("quit")))

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted goes into the box that is open; one to search is opened for it."""
        if self.corrected is not None:
            self.paste_in_dialog(event.text)
            return
        if self.commanding:
            self.paste_in_palette(event.text)
            return
        self.leave_selection()
        if not self.searching:
            self.action_find_archive()
        self.box.type(event.text)
        self.look_for(self.box.value)
        self.tell()

    def on_lines_sized(self, message: Lines.Sized) -> None:
        """The place in the text may be another, and the cursor's too; the first time, there is something to draw."""
        if not self._is_seen:
            self._is_seen = True
            self.call_after_refresh(self._begin_to_draw)
        if message.lines is not self.reader:
            return
        self.begin_at_last()
        if self.corrected is not None:
            self.reader.go_to(self.corrected.start, self.corrected.end)
        elif self.selected is not None:
            self.show_selection()
        elif not self.reader.is_lit and not self.commanding:  # the box only lies over it for a moment
            self.follow_reading()
        self.tell()

    # what was read and starred

    def action_mark_read(self) -> None:
        """Mark as read."""
        self._mark(read=True)

    def action_mark_unread(self) -> None:
        """Mark as unread."""
        self._mark(read=False)

    def _mark(self, *, read: bool) -> None:
        if self.article is not None and self.memory.set_read(self.article.key, read):
            key = self.article.key
            self.did(
                tr("marked as read") if read else tr("marked as unread"), lambda: self.memory.set_read(key, not read)
            )
            self.list.forget()

    def action_star(self) -> None:
        """Give the article a star, or take it away."""
        if self.article is not None:
            key, starred = self.article.key, self.memory.is_starred(self.article.key)
            self.memory.set_starred(key, not starred)
            self.did(tr("star taken away") if starred else tr("star"), lambda: self.memory.set_starred(key, starred))
            self.list.forget()

    # elsewhere

    def action_help(self) -> None:
        """What the keys do."""
        from replikk.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.commands, self.marks))

    def action_not_read(self) -> None:
        """Files that could not be read."""
        from replikk.screens.not_read import NotReadScreen

        self.app.push_screen(NotReadScreen(self.library.refused(), self.marks))

    def action_redraw(self) -> None:
        """Paint everything anew."""
        self.refresh(layout=True)
        if isinstance(self.app, PaintedApp) and self.app.terminal:
            self.app.terminal.repaint()

    def action_back(self) -> None:
        """One step back, never out."""
        if self.zen:
            self.action_zen()
        elif self.pane != "list":
            self.focus_pane("list")
        elif self.results is not None:
            self.action_clear_search()

    async def action_quit(self) -> None:
        """One step back; from the list of everything, out."""
        if self.pane == "list" and not self.zen and self.results is None:
            self.app.exit()
        else:
            self.action_back()

    async def action_quit_now(self) -> None:
        """Out at once."""
        self.app.exit()

    # what heads and status line say

    def tell(self) -> None:
        """Bring heads, status line and the terminal's cursor up to date."""
        super().tell()
        self.look_after_selection()
        quotes = tr("{n} of {all}", n=self.sidebar.selected + 1, all=len(self.quotes)) if self.quotes else ""
        name = self._label if self.results is None else self.results.query
        detail = self._detail() if self.list.rows and self.list.tall == 1 else ""
        self.list_head.say(name, self.amount(), detail, strong=self.pane == "list")
        self.quotes_head.say(tr("Quotes"), quotes, strong=self.pane == "quotes")
        self.status.say(self._left(), self._right(), strong=bool(self.message))
        lines = self.status.lines_for(self.size.width)
        if lines != self.status_lines:
            self.status_lines = lines
            self.arrange_floor()
        if self.searching:
            self.status.refresh()
        self.place_cursor(self.status if self.searching else self.dialog if self.dialog_lines else None)

    def _detail(self) -> str:
        """Source and date of the entry under the cursor, where its own line has no room for them."""
        head = self.plan.regions.get("list-head")
        return self.list.entry(self.list.cursor).below(head.width - 2, self.marks.ellipsis) if head else ""

    def _left(self) -> str:
        if self.message:
            return self.message
        if self.corrected is not None:
            return tr("Enter takes it   ↓ others   ↑ no quote   Esc leaves it")
        if self.commanding:
            return tr("Enter does it   ↑ ↓ others   Esc leaves it")
        if self.selected is not None:
            return self.about_selection()
        found = self.results is not None and self.pane == "list"
        about = " · ".join(part for part in (self.about_results() if found else "", self.progress) if part)
        if about:
            return about
        if found:
            return tr("{key} all articles", key=self.key_of("clear-search"))
        hints = [f"{self.key_of(command)} {tr(word)}" for command, word in _HINTS]
        if self.hidden:
            hints.insert(1, f"{self.key_of('toggle-doubtful')} {tr('{n} hidden', n=self.hidden)}")
        room = self.size.width - width(self._right()) - 3
        while len(hints) > 1 and width(_GAP.join(hints)) > room:
            hints.pop()
        return _GAP.join(hints)

    def _right(self) -> str:
        if self.selected is not None:
            return ""
        parts = [self.hit_count()] if self.hits and self.hit >= 0 else []
        if self.article is not None and "reader" in self.plan.regions:
            if self.quotes and "quotes" not in self.plan.regions:
                place = f"{self.sidebar.selected + 1}/{len(self.quotes)}"
                name = cut(name_of(self.quotes[self.sidebar.selected]), MOST_NAME, self.marks.ellipsis)
                parts.append(f"{name} {place}" if self.reader.is_lit else tr("quote {n}", n=place))
            parts.append(f"{round(self.reader.share * 100)} %")
        return " · ".join(parts)

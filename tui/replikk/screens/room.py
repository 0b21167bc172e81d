"""The room: list, reader and quotes side by side, and what the keys do in it."""

import gc
from typing import ClassVar

from textual import events
from textual.binding import BindingType

from replikk.commands import in_room
from replikk.config import Config
from replikk.screens.pointing import Pointing
from replikk.screens.typed_keys import TypedKeys, passed_on
from replikk.strings import tr
from replikk.widgets.lines import Lines
from replikk.widgets.looks import FINE, Marks
from replikk_index.errors import ReplikkError, UnknownKey
from replikk_index.library import Library, OwnedLibrary

WRITER_WAITS = 0.3
"""Seconds after the first frame until the writer is started: the first keys come before it."""

_ONLY_MOVE = frozenset("move-down move-up page-down page-up half-down half-up next-article previous-article".split())
"""Commands that do not look at the open article: it may follow later."""


class RoomScreen(Pointing):
    """Where one reads."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, library: Library, config: Config, marks: Marks = FINE, *, refresh: bool = True) -> None:
        super().__init__(library, config, marks)
        self._refresh_at_start = refresh
        self._keys = TypedKeys(in_room(self.commands))
        self._is_seen = False

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
        self.leave_box()
        self.results, self.message, self.progress = None, "", ""
        self.zen, self.quotes_wanted, self.doubtful = False, True, False
        self.reader.measure = self.config.measure

    def leave_box(self) -> bool:
        """Give up what is being typed, corrected, commanded or selected; whether there was anything."""
        if self.searching:
            self.give_up()
        elif self.corrected is not None:
            self.leave_dialog()
        elif self.commanding:
            self.leave_palette()
        elif self.selecting:
            self.leave_selection()
        else:
            return False
        return True

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
        if self.terminal:
            self.terminal.draw()
            gc.freeze()  # what is loaded stays
            gc.enable()
        if self._refresh_at_start and isinstance(self.library, OwnedLibrary):
            if self.everything:
                self.set_timer(WRITER_WAITS, lambda: self.bring_in(asked=False))
            else:
                self.bring_in(asked=False)

    # keys

    async def on_key(self, event: events.Key) -> None:
        """Every key comes here, in the order typed, whatever has the focus by then."""
        if passed_on(event, self):
            return
        self.message = ""
        self.watch_again()
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
        if not self.leave_box():
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
        if self.terminal:
            self.terminal.repaint()

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

"""Which forms of a name are one person: seen, parted and put together by the user."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Literal

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from replikk.commands import in_room
from replikk.numbers import number
from replikk.screens.quoting import Quoting
from replikk.screens.typed_keys import TypedKeys, passed_on
from replikk.strings import tr
from replikk.widgets.pick_list import PickLine, PickList
from replikk.widgets.status_line import StatusLine
from replikk.widgets.title_lines import TitleLines
from replikk_index.library import Undo
from replikk_index.models import NameForm, SpeakerPage

Group = Literal["", "together", "parted", "akin"]


@dataclass(frozen=True, slots=True)
class _Form:
    """A line of the list."""

    line: PickLine
    name: str = ""
    group: Group = ""


class NameFormsScreen(Screen[SpeakerPage]):
    """The forms; Enter puts one in or takes it out. Ends with the page as it then is."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, room: Quoting, name: str, row: int, page: SpeakerPage) -> None:
        super().__init__()
        self.room = room
        self._asked, self._row, self._page = name, row, page
        self._forms: tuple[_Form, ...] = ()
        self._keys = TypedKeys(in_room(room.commands))
        self._message = ""
        self.head = TitleLines("names-head", room.marks)
        self.head.most = 3
        self.list = PickList("names", room.marks)
        self.status = StatusLine("names-status", room.marks)

    def compose(self) -> ComposeResult:
        """Heading, forms, status line."""
        yield self.head
        yield self.list
        yield self.status

    def on_mount(self) -> None:
        """Show the forms."""
        self.show(self._page)

    def on_resize(self) -> None:
        """The list gets what the others leave."""
        above = min(self.head.lines_for(self.size.width), max(2, self.size.height // 2))
        self.head.styles.height, self.status.styles.height = above, 1
        self.list.styles.height = max(1, self.size.height - above - 1)

    def show(self, page: SpeakerPage, keep: str = "") -> None:
        """Show the forms of a page; the cursor stays on a name."""
        self._page = page
        self._forms = tuple(self._lines(page))
        self.head.say(
            page.speaker.name,
            "",
            (tr("Only the same full name is put together; what you change is for all articles."),),
        )
        cursor = next((place for place, form in enumerate(self._forms) if keep and form.name == keep), 0)
        self.list.show([form.line for form in self._forms], cursor)
        self._tell()

    def _lines(self, page: SpeakerPage) -> Iterator[_Form]:
        groups: tuple[tuple[Group, str, tuple[NameForm, ...]], ...] = (
            ("together", tr("one person"), page.speaker.forms),
            ("parted", tr("kept apart by you"), page.parted),
            ("akin", tr("perhaps the same"), page.akin),
        )
        for group, title, forms in groups:
            if forms:
                yield from (_Form(PickLine("")),) if group != "together" else ()
                yield _Form(PickLine(title, heading=True))
            for each in forms:
                yield _Form(PickLine(each.name, number(each.quotes)), each.name, group)

    async def on_key(self, event: events.Key) -> None:
        """Move, put in or take out, or leave."""
        if passed_on(event, self):
            return
        self._message = ""
        match self._keys.press(event.key, event.character):
            case "move-down" | "half-down" | "page-down":
                self.list.move(1)
            case "move-up" | "half-up" | "page-up":
                self.list.move(-1)
            case "top":
                self.list.move(-len(self._forms))
            case "bottom":
                self.list.move(len(self._forms))
            case "open":
                self._toggle(self._forms[self.list.cursor])
            case "undo":
                self.room.action_undo()
                self._message, self.room.message = self.room.message, ""
                self.show(self.room.library.speaker(self._asked, self._row))
            case "back" | "quit" | "name-forms":
                self.dismiss(self._page)
                return
            case "quit-now":
                self.app.exit()
                return
            case _ if event.key == "ctrl+c":
                self.dismiss(self._page)
                return
        self._tell()

    def _toggle(self, form: _Form) -> None:
        """Put a form in, or take it out, for all articles."""
        if self.room.library.notes is None:
            self._message = tr("Corrections are kept in your notes, and the library was opened without them.")
        elif form.group == "together" and form.name == self._asked:
            self._message = tr("This is the name itself.")
        else:
            what, undo = self._change(form)
            self.room.did(what, lambda: self.room.library.take_back(undo))
            self._message = tr("{what} · {key} undoes it", what=what, key=self.room.key_of("undo"))
            self.show(self.room.library.speaker(self._asked, self._row), form.name)

    def _change(self, form: _Form) -> tuple[str, Undo]:
        library, name = self.room.library, self._asked
        joined = library.notes.name_forms() if library.notes else {}
        match form.group:
            case "parted":
                return _one(form.name, name), library.join(form.name, name)
            case "akin" if self._page.speaker.merged:
                return _one(form.name, name), library.join(form.name, name)
            case "akin":
                return _one(name, form.name), library.join(name, form.name)
        if joined.get(form.name, form.name) != form.name:  # put in by the user
            return _two(form.name, name), library.join(form.name, form.name)
        if joined.get(name, name) != name:
            return _two(form.name, name), library.join(name, name)
        return _two(form.name, name), library.part(form.name)

    def _tell(self) -> None:
        hints = f"{self.room.key_of('open')} {tr('put in, take out')}   {self.room.key_of('quit')} {tr('back')}"
        self.status.say(self._message or hints, "", strong=bool(self._message))


def _one(form: str, name: str) -> str:
    return tr("{form} is {name}", form=form, name=name)


def _two(form: str, name: str) -> str:
    return tr("{form} is not {name}", form=form, name=name)

"""The addresses in an article, to open or copy one."""

from collections.abc import Mapping
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.geometry import Offset
from textual.screen import Screen

from replikk.screens.typed_keys import SHEET, TypedKeys, passed_on
from replikk.strings import tr
from replikk.terminal.links import safe_url
from replikk.widgets.looks import Marks
from replikk.widgets.pick_list import PickLine, PickList
from replikk.widgets.status_line import StatusLine
from replikk.widgets.title_lines import TitleLines

_KEYS = SHEET | {
    "down": ("j", "down", "tab"),
    "up": ("k", "up", "shift+tab"),
    "open": ("enter", "o"),
    "copy": ("y",),
    "leave": (*SHEET["leave"], "O"),
}


class LinkSheet(Screen[tuple[str, str]]):
    """Ends with ``open`` or ``copy`` and an address, or with nothing."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, marks: Marks, addresses: Mapping[str, str], title: str) -> None:
        super().__init__()
        self._addresses = list(addresses)
        self._items = [PickLine(words or url, _place(url)) for url, words in addresses.items()]
        self._title = title
        self._keys = TypedKeys(_KEYS)
        self.head = TitleLines("links-head", marks)
        self.list = PickList("links", marks)
        self.status = StatusLine("links-status", marks)

    def compose(self) -> ComposeResult:
        """Title, addresses, and below all of the one under the cursor."""
        yield self.head
        yield self.list
        yield self.status

    def on_mount(self) -> None:
        """Show them."""
        self.head.styles.height = 2
        self.list.styles.height = "1fr"
        self.head.say(tr("Links: {title}", title=self._title), str(len(self._items)), ())
        self.list.active = True
        self.list.show(self._items)
        self._tell()

    def on_resize(self) -> None:
        """An address may need another number of lines."""
        self._tell()

    def on_key(self, event: events.Key) -> None:
        """Move, open, copy or leave."""
        if passed_on(event, self):
            return
        page = max(1, self.list.size.height - 1)
        match self._keys.press(event.key, event.character):
            case "open":
                self.dismiss(("open", self._address()))
            case "copy":
                self.dismiss(("copy", self._address()))
            case "leave":
                self.dismiss(None)
            case "quit":
                self.app.exit()
            case "suspend":
                self.app.action_suspend_process()
            case moved:
                steps = {"down": 1, "up": -1, "page-down": page, "page-up": -page}
                ends = {"top": -len(self._items), "bottom": len(self._items)}
                self.list.move(steps.get(moved, ends.get(moved, 0)))
        if self.is_current:
            self._tell()

    def _address(self) -> str:
        """The one under the cursor: as it would be opened, else as it is written."""
        written = self._addresses[self.list.cursor]
        return safe_url(written) or written

    def _tell(self) -> None:
        address = self._address()
        hint = tr("Enter opens   y copies") if safe_url(address) else tr("not opened   y copies")
        self.status.say(f"{address}   {hint}", "", strong=True)
        self.status.styles.height = max(1, self.status.lines_for(self.size.width))
        region = self.list.region
        self.app.cursor_position = Offset(region.x, region.y + max(0, self.list.cursor_line() - self.list.top))


def _place(url: str) -> str:
    """Where an address leads, in short: its host, or what it is where that cannot be opened."""
    safe = safe_url(url)
    return safe.split("/")[2] if safe else url.partition(":")[0]

"""The panes of the room and what stands around them: where each is, which has the keys, what the status line says."""

from textual.app import ComposeResult
from textual.geometry import Offset
from textual.screen import Screen

from replikk.commands import bindings_for, in_room, while_typing
from replikk.config import Config
from replikk.screens.floor_plan import Floor, FloorPlan, floor_plan
from replikk.strings import tr
from replikk.widgets.article_list import ArticleList
from replikk.widgets.choice_box import ChoiceBox
from replikk.widgets.heads import ListHead, QuotesHead, Rule
from replikk.widgets.lines import Lines
from replikk.widgets.looks import FINE, Marks
from replikk.widgets.quote_sidebar import QuoteSidebar
from replikk.widgets.reader import Reader
from replikk.widgets.search_box import SearchBox
from replikk.widgets.status_line import StatusLine

PANES = ("list", "reader", "quotes")


class Panes(Screen[None]):
    """List, reader and quotes, and the lines around them.

    Attributes:
        pane: the one that has the keys.
        zen: the reader alone.
        quotes_wanted: the quotes are not put away.
        commands: the keys of every command.
        message: what the status line says until the next key.
    """

    def __init__(self, config: Config, marks: Marks = FINE) -> None:
        super().__init__(id="room")
        self.marks = marks
        self.commands = bindings_for(config.keys, config.overrides)
        self.pane = "list"
        self.zen = False
        self.quotes_wanted = True
        self.message = ""
        self.status_lines, self.dialog_lines = 1, 0
        self.plan = FloorPlan(1, {})
        self.list = ArticleList("list", marks)
        self.reader = Reader("reader", marks)
        self.reader.measure = config.measure
        self.sidebar = QuoteSidebar("quotes", marks)
        self.list_head = ListHead("list-head", marks)
        self.quotes_head = QuotesHead("quotes-head", marks)
        self.dialog = ChoiceBox("dialog", marks)
        self.status = StatusLine("status", marks)
        self.box = SearchBox(marks)

    def compose(self) -> ComposeResult:
        """All there ever is; the floor plan says what is seen."""
        rules = (Rule("rule-left", self.marks), Rule("rule-right", self.marks))
        panes = (self.list_head, self.list, *rules, self.reader, self.quotes_head, self.sidebar)
        yield Floor(*panes, self.dialog, self.status)

    def on_resize(self) -> None:
        """Move everything to where it belongs now."""
        self.arrange_floor()

    def arrange_floor(self) -> None:
        """Divide the screen anew."""
        self.plan = floor_plan(
            self.size,
            self.pane,
            zen=self.zen,
            quotes=self.quotes_wanted,
            status=self.status_lines,
            dialog=self.dialog_lines,
        )
        self.fit_list()
        self.sidebar.airy = self.plan.columns == 3
        self.query_one(Floor).follow(self.plan)

    def fit_list(self) -> None:
        """Give the entries of the list as many lines as there is room for."""

    def focus_pane(self, pane: str) -> None:
        """Give a pane the focus, and the screen if it can show only one."""
        if pane == "quotes" and not self.quotes_wanted:
            self.quotes_wanted = True
        if self.zen and pane != "reader":
            self.zen = False
        self.pane = pane
        self.arrange_floor()
        for each in PANES:
            self.pane_widget(each).activate(each == pane)

    def pane_widget(self, pane: str) -> Lines:
        """The widget of a pane."""
        return {"list": self.list, "reader": self.reader, "quotes": self.sidebar}[pane]

    def show_dialog(self, lines: int) -> None:
        """Open the box for a question at the foot of the screen, or close it (0)."""
        self.dialog_lines = lines
        self.arrange_floor()

    def tell(self) -> None:
        """Bring heads, status line and the terminal's cursor up to date."""

    def say(self, message: str) -> None:
        """Tell the user something, until the next key."""
        self.message = message

    def key_of(self, command: str, *, typing: bool = False) -> str:
        """The first key of a command, as people call it; ``typing``: the first that means it in a box."""
        keys = (while_typing if typing else in_room)(self.commands)
        key = next(iter(keys.get(command, ())), "")
        if key.startswith("ctrl+"):
            return f"Ctrl+{key[5:].upper()}"
        return {"enter": "Enter", "escape": "Esc", "space": tr("Space"), "tab": "Tab"}.get(key, key)

    def place_cursor(self, widget: Lines | None = None) -> None:
        """Put the terminal's own cursor where the focus is, for those who follow it."""
        widget = widget or self.pane_widget(self.pane)
        region = widget.region
        line = max(0, min(widget.cursor_line() - widget.top, region.height - 1))
        self.app.cursor_position = Offset(region.x + widget.cursor_column(), region.y + line)

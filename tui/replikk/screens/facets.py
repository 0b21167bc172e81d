"""What all hits of a search are counted by: year, language, source, speaker; one value narrows the search."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.geometry import Offset
from textual.message import Message
from textual.screen import Screen

from replikk.commands import in_room
from replikk.language_names import language_name
from replikk.numbers import number
from replikk.screens.narrower import narrowed, restriction
from replikk.screens.quoting import Quoting
from replikk.screens.typed_keys import TypedKeys, passed_on
from replikk.strings import tr
from replikk.widgets.count_column import CountColumn
from replikk.widgets.pick_list import PickLine
from replikk.widgets.status_line import StatusLine
from replikk.widgets.title_lines import TitleLines
from replikk_index.errors import ReplikkError
from replikk_index.models import Facet, Target

COLUMNS = ((Facet.YEAR, Facet.LANGUAGE), (Facet.SOURCE,), (Facet.SPEAKER,))
SHORT = 22
"""Cells of the first column: years and languages are short."""
WIDE = 72
"""Cells from which columns stand side by side; below, all stand in one."""
MOST = 100
"""Values of each kind; the rest are rare."""

Counts = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class _Value:
    """A line of a column."""

    line: PickLine
    by: Facet | None = None
    value: str = ""


class FacetsScreen(Screen[str]):
    """The counts; ends with the narrower query, or with nothing."""

    class Counted(Message):
        """One of the counts is there."""

        def __init__(self, by: Facet, counts: Counts) -> None:
            super().__init__()
            self.by, self.counts = by, counts

    class Failed(Message):
        """Nothing can be counted."""

        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, room: Quoting, query: str, target: Target, title: str) -> None:
        """No counts yet.

        Args:
            room: where one comes from.
            query: whose hits are counted; "" for everything.
            target: articles or quotes.
            title: what stands above.
        """
        super().__init__()
        self.room = room
        self._query, self._target, self._title = query, target, title
        self._counts: dict[Facet, Counts] = {}
        self._values: list[list[_Value]] = [[] for _ in COLUMNS]
        self._at = 0
        self._message = ""
        self._keys = TypedKeys(in_room(room.commands))
        self.head = TitleLines("facets-head", room.marks)
        self.columns = tuple(CountColumn(f"facets-{place}", room.marks) for place in range(len(COLUMNS)))
        self.status = StatusLine("facets-status", room.marks)

    def compose(self) -> ComposeResult:
        """Heading, columns, status line."""
        yield self.head
        yield Horizontal(*self.columns)
        yield self.status

    def on_mount(self) -> None:
        """Count in a thread."""
        self.head.styles.height = 2
        self.head.say(self._title, self.room.amount(), ())
        self.columns[0].activate(True)
        self.run_worker(self._count())

    async def _count(self) -> None:
        """One after the other, so that the first is seen at once; leaving ends it."""
        for by in (by for column in COLUMNS for by in column):
            try:
                counts = await asyncio.to_thread(self.room.library.facets, self._query, self._target, by)
            except ReplikkError as error:
                self.post_message(self.Failed(str(error)))
                return
            self.post_message(self.Counted(by, counts))

    def on_facets_screen_counted(self, message: Counted) -> None:
        """Show them."""
        known = [each for each in message.counts if _tells(message.by, each[0])]
        most = sorted(known, reverse=True) if message.by is Facet.YEAR else known
        self._counts[message.by] = tuple(most[:MOST])
        self._fill()

    def on_facets_screen_failed(self, message: Failed) -> None:
        """Say why."""
        self._message = message.reason
        self._tell()

    def on_resize(self) -> None:
        """Columns side by side, or one."""
        self._fill()

    @property
    def column(self) -> CountColumn:
        """The one that has the keys."""
        return self.columns[self._at]

    def _fill(self) -> None:
        """Put the counts into their columns; cursors stay on their values."""
        wide = self.size.width >= WIDE
        groups: Sequence[Sequence[Facet]] = COLUMNS if wide else (tuple(by for column in COLUMNS for by in column),)
        self._go_to(self._at if wide else 0)
        for place, column in enumerate(self.columns):
            column.display = place < len(groups)
            column.styles.width = SHORT if wide and place == 0 else "1fr"
            if place < len(groups):
                before = self._picked(place)
                self._values[place] = list(self._lines(groups[place]))
                keys = [(each.by, each.value) for each in self._values[place]]
                cursor = keys.index((before.by, before.value)) if before and (before.by, before.value) in keys else 0
                column.show([each.line for each in self._values[place]], cursor)
        self._tell()

    def _lines(self, group: Sequence[Facet]) -> Iterator[_Value]:
        titles = {
            Facet.YEAR: tr("Year"),
            Facet.LANGUAGE: tr("Language"),
            Facet.SOURCE: tr("Source"),
            Facet.SPEAKER: tr("Speaker"),
        }
        for place, by in enumerate(by for by in group if self._counts.get(by)):
            if place:
                yield _Value(PickLine(""))
            yield _Value(PickLine(titles[by], heading=True))
            for value, count in self._counts[by]:
                shown = language_name(value) if by is Facet.LANGUAGE else value
                yield _Value(PickLine(shown, number(count)), by, value)

    def _picked(self, place: int) -> _Value | None:
        cursor, values = self.columns[place].cursor, self._values[place]
        return values[cursor] if 0 <= cursor < len(values) else None

    # keys

    async def on_key(self, event: events.Key) -> None:
        """Move, narrow, or leave."""
        if passed_on(event, self):
            return
        self._message = ""
        page = max(1, self.column.size.height - 2)
        steps = {"move-down": 1, "move-up": -1, "half-down": page // 2, "half-up": -(page // 2), "page-down": page}
        steps |= {"page-up": -page, "top": -MOST * len(Facet), "bottom": MOST * len(Facet)}
        match self._keys.press(event.key, event.character):
            case step if step in steps:
                self.column.move(steps[step])
            case "right" | "next-pane":
                self._turn(1)
            case "left" | "previous-pane":
                self._turn(-1)
            case "open":
                self._narrow()
                return
            case "back" | "quit" | "narrow":
                self.dismiss("")
                return
            case "quit-now":
                self.app.exit()
                return
            case _ if event.key == "ctrl+c":
                self.dismiss("")
                return
            case _ if event.key == "ctrl+z":
                self.app.action_suspend_process()
        self._tell()

    def _turn(self, step: int) -> None:
        """To another column, or where there is one, to another group in it."""
        if self.columns[1].display:
            self._go_to((self._at + step) % len(self.columns))
        else:
            self.column.leap(step)

    def _go_to(self, place: int) -> None:
        self.column.activate(False)
        self._at = place
        self.column.activate(True)

    def _narrow(self) -> None:
        picked = self._picked(self._at)
        if picked is not None and picked.by is not None:
            self.dismiss(narrowed(self._query, restriction(picked.by, picked.value)))

    def _tell(self) -> None:
        """Bring the status line and the terminal's cursor up to date."""
        hints = [("open", "narrow"), ("back", "back")]
        hints += [("right", "next column")] if self.columns[1].display else []
        left = "   ".join(f"{self.room.key_of(command)} {tr(word)}" for command, word in hints)
        self.status.say(self._message or left, "", strong=bool(self._message))
        self.status.styles.height = self.status.lines_for(self.size.width)
        region = self.column.region
        self.app.cursor_position = Offset(region.x, region.y + self.column.cursor_line() - self.column.top)


def _tells(by: Facet, value: str) -> bool:
    """Whether a value says something: *he* or *the board* is somebody else in every article."""
    return value not in ("", "?") and (by is not Facet.SPEAKER or value[0].isupper())

"""Where everything in the room stands, for any size of the terminal."""

from dataclasses import dataclass

from textual.geometry import Region, Size
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.strip import Strip
from textual.widget import Widget

from replikk.widgets.looks import PLAIN, style_of

THREE_FROM = 110
"""Columns from which the quotes have a column of their own."""
ONE_BELOW = 60
"""Columns below which one pane is seen at a time."""
LOW = 12
"""Rows below which one pane is seen at a time."""


@dataclass(frozen=True, slots=True)
class FloorPlan:
    """Regions by the name of what stands there; what has none is not seen."""

    columns: int
    """1, 2 or 3 side by side."""
    regions: dict[str, Region]


def floor_plan(
    size: Size, pane: str = "list", *, zen: bool = False, quotes: bool = True, status: int = 1, dialog: int = 0
) -> FloorPlan:
    """Divide the screen.

    Args:
        size: of the terminal.
        pane: the one with the focus: ``list``, ``reader`` or ``quotes``.
        zen: the reader alone.
        quotes: whether the sidebar is wanted.
        status: lines that the status line takes.
        dialog: lines wanted above it for a question to the user.
    """
    dialog = max(0, min(dialog, size.height - status - 1))
    width, height = size.width, max(1, size.height - status - dialog)
    foot = {"status": Region(0, height + dialog, width, status)}
    if dialog:
        foot["dialog"] = Region(0, height, width, dialog)
    if zen or width < ONE_BELOW or height + dialog < LOW:
        return FloorPlan(1, foot | _one("reader" if zen and pane != "quotes" else pane, width, height))
    if width >= THREE_FROM:
        return FloorPlan(3 if quotes else 2, foot | _three(width, height, quotes=quotes))
    return FloorPlan(2, foot | _two(width, height, quotes=quotes))


def _one(pane: str, width: int, height: int) -> dict[str, Region]:
    """One pane with its head; the list's head has no rule when there are few lines."""
    match pane:
        case "list":
            return _list(0, 0, width, height, 1 if height < LOW else 2)
        case "quotes":
            return _quotes(0, 0, width, height)
        case _:
            return {"reader": Region(0, 0, width, height)}


def _two(width: int, height: int, *, quotes: bool) -> dict[str, Region]:
    """List above, quotes below, reader at the right."""
    left = max(22, min(34, width * 27 // 80))
    share = height * 10 // 23 if quotes else 0
    columns = _list(0, 0, left, height - share)
    if quotes:
        columns |= _quotes(0, height - share, left, share)
    columns["rule-left"] = Region(left, 0, 1, height)
    columns["reader"] = Region(left + 1, 0, width - left - 1, height)
    return columns


def _three(width: int, height: int, *, quotes: bool) -> dict[str, Region]:
    """List, reader, quotes side by side."""
    left = max(28, min(44, width * 26 // 100))
    right = max(28, min(40, width * 26 // 100)) if quotes else 0
    columns = _list(0, 0, left, height)
    columns["rule-left"] = Region(left, 0, 1, height)
    columns["reader"] = Region(left + 1, 0, width - left - 1 - (right + 1 if quotes else 0), height)
    if quotes:
        columns["rule-right"] = Region(width - right - 1, 0, 1, height)
        columns |= _quotes(width - right, 1, right, height - 1)
    return columns


def _list(x: int, y: int, width: int, height: int, head: int = 2) -> dict[str, Region]:
    return {"list-head": Region(x, y, width, head), "list": Region(x, y + head, width, max(0, height - head))}


def _quotes(x: int, y: int, width: int, height: int) -> dict[str, Region]:
    return {"quotes-head": Region(x, y, width, 1), "quotes": Region(x, y + 1, width, max(0, height - 1))}


class _FloorLayout(Layout):
    """Puts each child where the plan has its name."""

    name = "floor"

    def __init__(self) -> None:
        self.plan = FloorPlan(1, {})

    def arrange(self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True) -> ArrangeResult:  # noqa: ARG002 - the plan knows
        regions = self.plan.regions
        return [
            WidgetPlacement(region, region.reset_offset.offset, parent.styles.margin, child)
            for child in children
            if (region := regions.get(child.id or "")) is not None
        ]


class Floor(Widget):
    """Holds the widgets of the room and puts them where the plan says."""

    DEFAULT_CSS = "Floor { width: 100%; height: 100%; }"

    def __init__(self, *children: Widget) -> None:
        super().__init__(*children, id="floor")
        self._floor_layout = _FloorLayout()

    @property
    def layout(self) -> Layout:
        """Our own."""
        return self._floor_layout

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - all are alike
        """The ground between what stands on the floor."""
        return Strip.blank(self.size.width, style_of(PLAIN))

    def follow(self, plan: FloorPlan) -> None:
        """Move everything to where this plan has it."""
        if plan != self._floor_layout.plan:
            self._floor_layout.plan = plan
            self.children[0].refresh(layout=True)  # a child's layout: that of a widget itself leaves its arrangement

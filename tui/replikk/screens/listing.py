"""A screen with one long list: the commands that move in it."""

from typing import Any, TypeVar

from textual.screen import Screen

from replikk.widgets.entries import Entries

Answer = TypeVar("Answer")


class Listing(Screen[Answer]):
    """Moves the cursor of its list."""

    list: Entries[Any]

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
        """To the first."""
        self.list.move_to(0)

    def action_bottom(self) -> None:
        """To the last."""
        self.list.move_to(len(self.list.rows) - 1)

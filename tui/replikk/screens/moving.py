"""Moving about: through the list, the text and the quotes, and between the panes."""

from replikk.screens.keeping_up import KeepingUp
from replikk.screens.panes import PANES
from replikk.strings import tr


class Moving(KeepingUp):
    """The commands that move. What they mean depends on the pane that has the focus."""

    def move(self, lines: int) -> None:
        """Up or down by entries, lines or quotes."""
        match self.pane:
            case "list":
                self.go_to_entry(self.list.cursor + lines)
            case "quotes":
                self.select_quote(max(0, min(self.sidebar.selected + lines, len(self.quotes) - 1)))
            case _:
                self.scroll_reader(self.reader.top + lines)

    def leap(self, share: float) -> None:
        """Up or down by a part of the window."""
        match self.pane:
            case "list":
                self.move(round(self.list.page * share) or 1)
            case "quotes":
                self.move(2 if share > 0 else -2)
            case _:
                height = self.reader.size.height
                self.scroll_reader(
                    self.reader.top + round(height * share) - (1 if share == 1 else -1 if share == -1 else 0)
                )

    def scroll_reader(self, line: int) -> None:
        """Move the text; the lit quote follows the eye."""
        if self.reader.scroll_top(line):
            self.read_on = True
            self.follow_reading()
            if self.reader.at_end:
                self.mark_read()

    def action_move_down(self) -> None:
        """One down."""
        self.move(1)

    def action_move_up(self) -> None:
        """One up."""
        self.move(-1)

    def action_half_down(self) -> None:
        """Half a window down."""
        self.leap(0.5)

    def action_half_up(self) -> None:
        """Half a window up."""
        self.leap(-0.5)

    def action_page_down(self) -> None:
        """A window down; who pages through an article reads it."""
        if self.pane == "reader":
            self.mark_read()
        self.leap(1)

    def action_page_up(self) -> None:
        """A window up."""
        self.leap(-1)

    def action_top(self) -> None:
        """To the first."""
        match self.pane:
            case "list":
                self.go_to_entry(0)
            case "quotes":
                self.select_quote(0)
            case _:
                self.scroll_reader(0)

    def action_bottom(self) -> None:
        """To the last."""
        match self.pane:
            case "list":
                self.go_to_entry(len(self.list.rows) - 1)
            case "quotes":
                self.select_quote(len(self.quotes) - 1)
            case _:
                self.scroll_reader(self.reader.last_top)

    # articles and quotes, from any pane

    def action_next_article(self) -> None:
        """Open the next one of the list."""
        self.go_to_entry(self.list.cursor + 1)

    def action_previous_article(self) -> None:
        """Open the one before."""
        self.go_to_entry(self.list.cursor - 1)

    def action_next_quote(self) -> None:
        """Select the next quote."""
        self.step_quote(1)

    def action_previous_quote(self) -> None:
        """Select the quote before."""
        self.step_quote(-1)

    def step_quote(self, step: int) -> None:
        """Select a quote further on, or say that there is none."""
        if not self.quotes:
            self.say(tr("No quotes in this article."))
            return
        index = self.sidebar.selected + step
        if not self.reader.is_lit:  # the selected one is out of sight: go on from what is seen
            here = self.reader.offset_of(self.reader.top)
            before = sum(quote.start < here for quote in self.quotes)
            index = before if step > 0 else before - 1
        if not 0 <= index < len(self.quotes):
            self.say(tr("The last quote.") if step > 0 else tr("The first quote."))
        self.select_quote(max(0, min(index, len(self.quotes) - 1)))

    # panes

    def action_pane_list(self) -> None:
        """To the list."""
        self.focus_pane("list")

    def action_pane_reader(self) -> None:
        """To the text."""
        self.focus_pane("reader")

    def action_pane_quotes(self) -> None:
        """To the quotes."""
        self.focus_pane("quotes")

    def action_next_pane(self) -> None:
        """Round the panes."""
        self.turn_pane(1)

    def action_previous_pane(self) -> None:
        """Round the panes, the other way."""
        self.turn_pane(-1)

    def turn_pane(self, step: int) -> None:
        """To the next pane, leaving out quotes that were put away."""
        panes = PANES if self.quotes_wanted and not self.zen else PANES[:2]
        self.focus_pane(panes[(panes.index(self.pane) + step) % len(panes)] if self.pane in panes else "list")

    def action_right(self) -> None:
        """To the pane at the right."""
        self.focus_pane({"list": "reader", "quotes": "reader"}.get(self.pane, "quotes"))

    def action_left(self) -> None:
        """To the pane at the left."""
        self.focus_pane({"quotes": "list" if self.plan.columns == 2 else "reader"}.get(self.pane, "list"))

    def action_open(self) -> None:
        """Go into the text: of the article under the cursor, or to the quote."""
        if self.article is None:
            return
        if self.pane == "quotes":
            self.select_quote(self.sidebar.selected)
        elif self.results is None or self.pane == "reader":
            self.mark_read()
        if self.pane == "reader":
            self.scroll_reader(self.reader.top + 1)
        self.focus_pane("reader")

    # looks

    def action_zen(self) -> None:
        """The text alone, or everything again."""
        self.zen = not self.zen
        self.focus_pane("reader" if self.zen else self.pane)

    def action_toggle_quotes(self) -> None:
        """Put the quotes away, or bring them back."""
        self.quotes_wanted = not self.quotes_wanted
        self.focus_pane("reader" if self.pane == "quotes" else self.pane)

    def action_wider(self) -> None:
        """Longer lines."""
        self.set_measure(2)

    def action_narrower(self) -> None:
        """Shorter lines."""
        self.set_measure(-2)

    def set_measure(self, change: int) -> None:
        """Change the length of lines and say it."""
        self.reader.set_measure(min(self.reader.measure, self.reader.room) + change)
        self.say(tr("Lines of {n} letters.", n=self.reader.room))

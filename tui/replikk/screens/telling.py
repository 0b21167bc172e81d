"""What the heads of the panes and the status line say."""

from pathlib import Path

from replikk.cells import cut, width
from replikk.config import Config
from replikk.paths import own_library
from replikk.screens.marking import Marking
from replikk.screens.sayings import name_of
from replikk.strings import tr
from replikk.widgets.looks import FINE, Marks
from replikk_index.library import Library

MOST_NAME = 24
"""Cells of a speaker's name in the status line."""

_GAP = "   "
"""Between two hints."""

_HINTS = (("find", "search"), ("help", "help"), ("palette", "more"), ("next-quote", "quote"), ("copy", "copy"))
"""Commands that the status line recalls, as many as it has room for.

They are the same in every pane, so that a change of focus draws next to nothing.
"""


class Telling(Marking):
    """Keeps heads, status line and the terminal's cursor up to date."""

    def __init__(self, library: Library, config: Config, marks: Marks = FINE) -> None:
        super().__init__(library, config, marks)
        self._label = self._label_of_library()

    def _label_of_library(self) -> str:
        own = self.library.path == own_library()
        roots = self.library.roots
        return Path(roots[0]).name if len(roots) == 1 and not own else tr("Archive")

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

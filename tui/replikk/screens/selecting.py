"""Selecting text in the reader by keyboard, and copying it as it stands in the article, not as it is broken there."""

from dataclasses import replace

from replikk.citation.line import cite_passage
from replikk.citation.passage import Passage
from replikk.commands import WHILE_SELECTING
from replikk.screens.narrowing import Narrowing
from replikk.screens.typed_keys import TypedKeys
from replikk.selection import Ground, Selection, begin, moved, swapped
from replikk.strings import tr
from replikk_index.models import Article


class Selecting(Narrowing):
    """The commands that begin to select, and the keys from then on.

    Attributes:
        selected: the two ends; None while nothing is being selected.
    """

    selected: Selection | None = None
    _article_selected: Article | None = None
    """The one in which something is selected, as it was then."""
    _gestures = TypedKeys({})
    _lines = True
    _ahead: list[tuple[str, str | None]] | None = None
    """Keys typed before the text could be laid out, where it was not seen before; None when nothing is waited for."""

    def action_select(self) -> None:
        """Select whole lines, from the lit quote or the first line that is seen on."""
        self._begin(lines=True)

    def action_select_letters(self) -> None:
        """Select from letter to letter."""
        self._begin(lines=False)

    @property
    def selecting(self) -> bool:
        """Whether keys select."""
        return self.selected is not None or self._ahead is not None

    def _begin(self, *, lines: bool) -> None:
        leaf = self.reader.leaf
        if leaf is None or not leaf.article.text:
            self.say(tr("There is nothing to select."))
            return
        if self.pane != "reader":
            self.focus_pane("reader")
        self._lines = lines
        if not self.reader.page.lines:
            self._ahead = []
            return
        begun = begin(self._ground(), self.reader.start_of_eye, lines=lines)
        if begun is not None:
            self._article_selected = leaf.article
            self._gestures = TypedKeys({each.id: each.keys for each in WHILE_SELECTING})
            self._select(begun)

    def begin_at_last(self) -> None:
        """The text has been laid out: begin, if that was waited for, and do what was typed meanwhile."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            self._begin(lines=self._lines)
        for key, character in ahead or ():
            self.press_while_selecting(key, character)

    def press_while_selecting(self, key: str, character: str | None) -> None:
        """A key while something is selected."""
        if self._ahead is not None:
            if key == "escape":
                self._ahead = None
            else:
                self._ahead.append((key, character))
            return
        now = self.selected
        gesture = self._gestures.press(key, character)
        if now is None or not gesture:
            return
        match gesture:
            case "leave":
                self.leave_selection()
            case "by-lines" | "by-letters":
                lines = gesture == "by-lines"
                if now.lines == lines:
                    self.leave_selection()
                else:
                    self._select(replace(now, lines=lines))
            case "swap":
                self._select(swapped(now))
            case "copy":
                self._copy_selection()
            case "copy-as":
                if self._article_selected is not None:
                    self.choose_form(self._passage(now), self._article_selected)
            case motion:
                self._select(moved(now, motion, self._ground()))

    def take_form(self, chosen: tuple[str, str] | None) -> None:
        """As in ``Copying``; what was selected is done with once it is copied."""
        if chosen is not None:
            self.leave_selection()
        super().take_form(chosen)

    def leave_selection(self) -> None:
        """Select nothing any more."""
        self._ahead = None
        if self.selected is not None:
            self.selected = self._article_selected = None
            self.reader.select(None)

    def look_after_selection(self) -> None:
        """Leave it when another article has been opened meanwhile."""
        leaf = self.reader.leaf
        if self.selected is not None and (leaf is None or leaf.article is not self._article_selected):
            self.leave_selection()

    def show_selection(self) -> None:
        """Draw it, and bring its moving end into view."""
        if self.selected is not None:
            self.reader.follow(self.selected.head)
            self.reader.select(self._ground().span(self.selected), self.selected.head)

    def about_selection(self) -> str:
        """How much is selected, and what can be done with it."""
        if self.selected is None:
            return ""
        count = len(self._passage(self.selected).text)
        return tr("{n} letters   y copies   Y in a form   o other end   Esc ends", n=count)

    def _select(self, selected: Selection) -> None:
        self.selected = selected
        self.show_selection()

    def _copy_selection(self) -> None:
        if self.selected is not None and self._article_selected is not None:
            cited = cite_passage(self._passage(self.selected), self._article_selected)
            self.say(self.clipboard.copy(cited).message)
            self.leave_selection()

    def _passage(self, selected: Selection) -> Passage:
        ground = self._ground()
        start, end = ground.span(selected)
        return Passage(start, end, ground.text[start:end])

    def _ground(self) -> Ground:
        leaf = self.reader.leaf
        text, blocks = (leaf.article.text, leaf.article.blocks) if leaf else ("", ())
        return Ground(text, blocks, self.reader.page, self.reader.size.height)

"""Saying whose a quote is, marking articles, and taking such things back."""

from collections.abc import Callable

from replikk.config import Config
from replikk.plain.copying import Copying
from replikk.plain.phrasing import state
from replikk.plain.printer import Printer
from replikk.screens import sayings
from replikk.strings import tr
from replikk_index.corrections import Undo
from replikk_index.library import Library
from replikk_index.models import Article, Quote, Target

MOST_UNDONE = 100
"""Changes that can be taken back, one after the other."""


class Correcting(Copying):
    """The commands that write into the user's notes."""

    def __init__(self, library: Library, config: Config, printer: Printer) -> None:
        super().__init__(library, config, printer)
        self._done: list[tuple[str, Callable[[], object]]] = []

    def correct(self, name: str) -> None:
        """Give the quote one is at to somebody else."""
        name = " ".join(name.split())
        if not name:
            self.say(tr("Say the name of the speaker behind it."))
        elif chosen := self._correctable():
            quote, article = chosen
            undo = self.library.correct(article, quote, name)
            before = quote.speaker_full or quote.speaker or tr("unnamed")
            self._keep(tr("{name}, not {before}", name=name, before=before), undo)

    def drop(self) -> None:
        """Say that the quote one is at is none."""
        if chosen := self._correctable():
            quote, article = chosen
            undo = self.library.drop(article, quote)
            self._keep(tr("no quote: {words}", words=sayings.words_of(quote, article.text)), undo)

    def _correctable(self) -> tuple[Quote, Article] | None:
        if self.library.notes is None:
            self.say(tr("Corrections are kept in your notes, and the library was opened without them."))
            return None
        return self.chosen("")

    def _keep(self, what: str, undo: Undo) -> None:
        self.did(what, lambda: self.library.take_back(undo))
        self.take_quotes()
        self.say(tr("{what} · {key} undoes it", what=what, key=self.vocabulary.key("undo")))

    # undoing

    def did(self, what: str, back: Callable[[], object]) -> None:
        """Remember a change: what it was, in words, and how to take it back."""
        self._done.append((what, back))
        del self._done[:-MOST_UNDONE]

    def undo(self) -> None:
        """Take the last change back, and say which it was."""
        if not self._done:
            self.say(tr("There is nothing to undo."))
            return
        what, back = self._done.pop()
        back()
        self.take_quotes()
        self.say(tr("Undone: {what}", what=what))

    # what was read and starred

    def _meant_by(self, argument: str) -> str:
        """Key of the article that is meant: by its number, the one one is at in the list, or the open one."""
        if argument or self.article is None or self.pane == "list":
            at = self.numbered(argument, len(self.listing.rows)) if argument else self.listing.at
            if at is None or not self.listing.rows:
                return ""
            row = self.listing.rows[at]
            if self.listing.target is Target.QUOTES:
                return next((head.article.key for head in self.library.quote_heads([row])), "")
            return next((head.key for head in self.library.heads([row])), "")
        return self.article.key

    def mark(self, argument: str, *, read: bool) -> None:
        """Mark an article as read or unread."""
        if key := self._meant_by(argument):
            if self.memory.set_read(key, read):
                what = tr("marked as read") if read else tr("marked as unread")
                self.did(what, lambda: self.memory.set_read(key, not read))
            self._tell_state(key)

    def star(self, argument: str) -> None:
        """Give an article a star, or take it away."""
        if key := self._meant_by(argument):
            starred = self.memory.is_starred(key)
            self.memory.set_starred(key, not starred)
            self.did(tr("star taken away") if starred else tr("star"), lambda: self.memory.set_starred(key, starred))
            self._tell_state(key)

    def _tell_state(self, key: str) -> None:
        title = self.library.article(self.library.row(key)).title or tr("(no title)")
        self.say(f"{title}: {state(read=self.memory.is_read(key), starred=self.memory.is_starred(key))}")

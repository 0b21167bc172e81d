"""Copying: what is copied in which form, and where it goes."""

from collections.abc import Callable

from replikk import paths
from replikk.citation import cite
from replikk.citation.ids import FORM_IDS
from replikk.citation.passage import Passage
from replikk.commands import while_typing
from replikk.config import Config
from replikk.screens.undoing import Undoing
from replikk.strings import tr
from replikk.terminal.clipboard import Clipboard
from replikk.terminal.environment import look
from replikk.widgets.looks import FINE, Marks
from replikk_index.library import Library
from replikk_index.models import Article, Quote


class Copying(Undoing):
    """Knows the clipboard, and the forms that can be copied.

    Attributes:
        clipboard: what was copied last, and the way to the terminal.
        environment: what was known of the terminal before Textual took standard output over.
    """

    def __init__(self, library: Library, config: Config, marks: Marks = FINE) -> None:
        super().__init__(library, config, marks)
        self.environment = look()
        file = paths.clip_file() if config.clip_file else None
        self.clipboard = Clipboard(self.write, self.environment, file, ask_terminal=config.osc52)
        self._form = FORM_IDS[0]

    def write(self, sequence: str) -> None:
        """Send a control sequence of our own to the terminal."""
        driver = self.app._driver
        if driver is not None:
            driver.write(sequence)

    def copied(self, quote: Quote, article: Article) -> str:
        """Copy a quote with its citation; what can be said of that."""
        return self.clipboard.copy(cite(quote, article)).message

    def choose_form(
        self, passage: Passage | None, article: Article, then: Callable[[tuple[str, str] | None], None] | None = None
    ) -> None:
        """Show a passage, or the article, in every form; copy the one that is chosen.

        Args:
            passage: None for the article.
            article: where it stands.
            then: takes the form instead of ``take_form``.
        """
        from replikk.screens.copy_sheet import CopySheet, forms_of

        sheet = CopySheet(self.marks, forms_of(passage, article), self._form, self.clipboard.text)
        self.app.push_screen(sheet, then or self.take_form)

    def take_form(self, chosen: tuple[str, str] | None) -> None:
        """Copy the text of a form; its id is offered first the next time. None for nothing."""
        if chosen is not None:
            self.say(self.copied_form(*chosen))
        self.tell()

    def copied_form(self, form: str, text: str) -> str:
        """Copy a text in the form with this id; what can be said of that."""
        self._form = form
        return self.clipboard.copy(text).message

    def type_in_box(self, key: str, character: str | None) -> None:
        """As in ``Finding``; one key types what was copied last."""
        if key not in while_typing(self.commands)["paste-copied"]:
            super().type_in_box(key, character)
        elif self.clipboard.text:
            self.box.type(self.clipboard.text)
            self.look_for(self.box.value)
        else:
            self.box.say(tr("nothing copied yet"))

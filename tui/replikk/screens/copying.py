"""Copying: what is copied in which form, and where it goes."""

from replikk import paths
from replikk.citation import cite
from replikk.citation.forms import FORMS
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
        self._form = FORMS[0].id

    def write(self, sequence: str) -> None:
        """Send a control sequence of our own to the terminal."""
        driver = self.app._driver
        if driver is not None:
            driver.write(sequence)

    def copied(self, quote: Quote, article: Article) -> str:
        """Copy a quote with its citation; what can be said of that."""
        return self.clipboard.copy(cite(quote, article)).message

    def choose_form(self, passage: Passage | None, article: Article) -> None:
        """Show a passage, or the article, in every form; copy the one that is chosen."""
        from replikk.screens.copy_sheet import CopySheet, forms_of

        sheet = CopySheet(self.marks, forms_of(passage, article), self._form, self.clipboard.text)
        self.app.push_screen(sheet, self.take_form)

    def take_form(self, chosen: tuple[str, str] | None) -> None:
        """Copy the text of a form; its id is offered first the next time. None for nothing."""
        if chosen is not None:
            self._form, text = chosen
            self.say(self.clipboard.copy(text).message)
        self.tell()

    def type_in_box(self, key: str, character: str | None) -> None:
        """As in ``Finding``; one key types what was copied last."""
        if key not in while_typing(self.commands)["paste-copied"]:
            super().type_in_box(key, character)
        elif self.clipboard.text:
            self.box.type(self.clipboard.text)
            self.look_for(self.box.value)
        else:
            self.box.say(tr("nothing copied yet"))

"""What is written to be copied from the lines: quotes in every form, and addresses."""

from replikk.addresses import addresses
from replikk.citation.forms import FORMS, Form
from replikk.citation.passage import passage_of
from replikk.plain.quoting import Quoting
from replikk.strings import tr
from replikk_index.models import Article, Quote


class Copying(Quoting):
    """The commands that write something whole, on lines that are not broken.

    There is no clipboard here: whoever sits at a terminal of lines copies from them.
    """

    def copy(self, argument: str) -> None:
        """Write a quote with its citation on a line of its own."""
        if chosen := self.chosen(argument):
            self._write(FORMS[0], *chosen)

    def copy_as(self, argument: str) -> None:
        """Write the quote one is at in a form, or the article where no quote is told."""
        form = next((form for form in FORMS if argument.casefold() in (form.id, tr(form.title).casefold())), None)
        if form is None:
            self.say(tr("Say behind it in which form: {forms}.", forms=", ".join(form.id for form in FORMS)))
        elif self.pane == "reader" and self.article is not None:
            self._write(form, None, self.article)
        elif chosen := self.chosen(""):
            self._write(form, *chosen)

    def _write(self, form: Form, quote: Quote | None, article: Article) -> None:
        text = form.write(passage_of(quote) if quote else None, article)
        for line in text.splitlines():
            self.printer.whole(line)
        if not text:
            self.say(tr("This article has no address."))

    def tell_address(self) -> None:
        """Write the address of the open article."""
        if self.article is None:
            self.say(tr("There is no article here."))
        elif not self.article.url:
            self.say(tr("This article has no address."))
        else:
            self.printer.whole(self.article.url)

    def tell_links(self) -> None:
        """Write every address in the open article with the words it stands under."""
        found = addresses(self.article) if self.article is not None else {}
        for url, words in found.items():
            self.say(f"{words}:")
            self.printer.whole(url)
        if not found:
            self.say(tr("There are no links here.") if self.article else tr("There is no article here."))

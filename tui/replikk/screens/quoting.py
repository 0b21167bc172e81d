"""What one does with a quote: copy it, see why it stands under a name, see the doubtful ones, too."""

from replikk.citation.passage import passage_of
from replikk.screens import sayings
from replikk.screens.copying import Copying
from replikk.strings import tr
from replikk_index.models import Quote


class Quoting(Copying):
    """The commands that concern the selected quote, or all of the open article."""

    @property
    def quote(self) -> Quote | None:
        """The selected one."""
        return self.quotes[self.sidebar.selected] if self.quotes else None

    def action_copy(self) -> None:
        """Copy the selected quote with its citation."""
        if self.article is None or self.quote is None:
            self.say(tr("There is no quote to copy."))
            return
        self.say(self.copied(self.quote, self.article))

    def action_copy_as(self) -> None:
        """Choose the form in which the selected quote is copied; where there is none, the article's."""
        if self.article is None:
            self.say(tr("There is nothing to copy."))
        else:
            self.choose_form(passage_of(self.quote) if self.quote else None, self.article)

    def action_explain_quote(self) -> None:
        """Show why the selected quote stands under its name."""
        from replikk.screens.explaining import ExplainingScreen

        if self.article is None or self.quote is None:
            self.say(tr("There is no quote here."))
            return
        question = sayings.questions(self.article).get(self.quote.start, "")
        self.app.push_screen(ExplainingScreen(self.quote, self.article, question, self.marks))

    def action_toggle_doubtful(self) -> None:
        """Show the doubtful quotes, too, or hide them again; the selection stays where it is in the text."""
        self.doubtful = not self.doubtful
        number = len(self.quotes)
        self.show_quotes_anew()
        number = abs(len(self.quotes) - number)
        if self.doubtful:
            said = tr("Doubtful quotes shown: {n}", n=number)
            nothing = tr("Doubtful quotes are shown now; there are none here.")
        else:
            said = tr("Doubtful quotes hidden: {n}", n=number)
            nothing = tr("Doubtful quotes are hidden now; there are none here.")
        self.say(said if number else nothing)

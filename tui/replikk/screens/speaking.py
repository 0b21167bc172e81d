"""From a quote to the page of its speaker, and back to one of the quotes there."""

from replikk.screens.correcting import Correcting
from replikk.strings import tr
from replikk_index.models import QuoteHead, Target


class Speaking(Correcting):
    """The commands that open the page of a speaker."""

    def action_open_speaker(self) -> None:
        """All quotes of whoever says the selected one."""
        self._open_speaker()

    def action_name_forms(self) -> None:
        """What is put together under the name of whoever says the selected one."""
        self._open_speaker(forms=True)

    def _open_speaker(self, *, forms: bool = False) -> None:
        from replikk.screens.speaker_page import SpeakerScreen

        quote = self.quote
        name = (quote.speaker_full or quote.speaker) if quote else ""
        if quote is None:
            self.say(tr("There is no quote here."))
        elif not name:
            self.say(tr("Nobody is named here."))
        else:
            screen = SpeakerScreen(self, name, self.article_row, quote.key, forms=forms)
            self.app.push_screen(screen, self._leave_speaker)

    def _leave_speaker(self, chosen: QuoteHead | str | None) -> None:
        """Open the quote that was chosen there, search for more, or just be back."""
        self.show_changes()
        if isinstance(chosen, str):
            self.open_box(Target.QUOTES, chosen)
        elif chosen is not None:
            if self.results is not None:
                self.last_cursor, self.results = self.list.cursor, None
            self.list_rows(self.everything, self.index_of(chosen.article.row))
            self.open_quote(chosen)
            self.focus_pane("reader")
        self.tell()

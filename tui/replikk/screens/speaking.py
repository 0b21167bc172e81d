"""From a quote to the page of its speaker, and back to one of the quotes there."""

from functools import partial

from textual.message import Message

from replikk.screens.correcting import Correcting
from replikk.strings import tr
from replikk_index.errors import ReplikkError, UnknownKey
from replikk_index.models import Quote, QuoteHead, SpeakerPage, Target


class Speaking(Correcting):
    """The command that opens the page of a speaker."""

    class SpeakerRead(Message):
        """A speaker's page was asked for, and here it is."""

        def __init__(self, name: str, row: int, page: SpeakerPage, quote: int, *, forms: bool) -> None:
            super().__init__()
            self.name, self.row, self.page, self.quote, self.forms = name, row, page, quote, forms

    def action_open_speaker(self) -> None:
        """All quotes of whoever says the selected one."""
        self._read_speaker()

    def action_name_forms(self) -> None:
        """What is put together under the name of whoever says the selected one."""
        self._read_speaker(forms=True)

    def _read_speaker(self, *, forms: bool = False) -> None:
        quote = self.quote
        name = (quote.speaker_full or quote.speaker) if quote else ""
        if quote is None:
            self.say(tr("There is no quote here."))
        elif not name:
            self.say(tr("Nobody is named here."))
        else:
            ask = partial(self._ask_for_speaker, name, self.article_row, quote, forms=forms)
            self.run_worker(ask, thread=True, exclusive=True, group="speakers")

    def _ask_for_speaker(self, name: str, row: int, quote: Quote, *, forms: bool) -> None:
        try:
            page = self.library.speaker(name, row)
            here = self.library.quote(quote.key).row if quote.key else -1
        except UnknownKey:
            here = -1
        except ReplikkError as error:
            self.post_message(self.Failed(str(error)))
            return
        self.post_message(self.SpeakerRead(name, row, page, here, forms=forms))

    def on_speaking_speaker_read(self, message: SpeakerRead) -> None:
        """Show the page."""
        from replikk.screens.speaker_page import SpeakerScreen

        if self.is_current:
            screen = SpeakerScreen(self, message.name, message.row, message.page, message.quote)
            self.app.push_screen(screen, self._leave_speaker)
            if message.forms:
                self.app.call_later(screen.action_name_forms)

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

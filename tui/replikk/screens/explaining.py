"""Why a quote stands under a name, on one sheet."""

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen

from replikk.evidence import facts
from replikk.screens.sayings import words_of
from replikk.screens.sheet import Sheet, fact, heading, line
from replikk.screens.typed_keys import passed_on
from replikk.strings import tr
from replikk.widgets.looks import Marks
from replikk_index.models import Article, Quote


class ExplainingScreen(Screen[None]):
    """The words and what the rules saw; ``E``, ``q`` and Esc close it."""

    def __init__(self, quote: Quote, article: Article, question: str, marks: Marks) -> None:
        super().__init__()
        self._quote = quote
        self._article = article
        self._question = question
        self._marks = marks

    def compose(self) -> ComposeResult:
        """One sheet."""
        words = words_of(self._quote, self._article.text)
        lines = [heading(words), line(""), *(fact(what, it) for what, it in facts(self._quote, self._question))]
        yield Sheet(tr("Why this speaker?"), lines, self._marks, columns=1)

    def on_key(self, event: events.Key) -> None:
        """Scroll or close."""
        if not passed_on(event, self):
            self.query_one(Sheet).press(event.key, event.character or "", self.dismiss)

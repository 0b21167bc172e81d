"""Correcting a quote: somebody else said it, or it is none."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from textual.message import Message

from replikk.screens.people import matches, named_in, quoted_in
from replikk.screens.quoting import Quoting
from replikk.screens.sayings import name_of, words_of
from replikk.strings import tr
from replikk.widgets.choice_box import ABOVE, Choice
from replikk_index.errors import ReplikkError
from replikk_index.library import Undo
from replikk_index.models import Article, Quote, Speaker

LEAST, MOST = 2, 6
"""Choices seen at once."""
OFFERED = 50
"""Names offered at most."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What Enter would do."""

    choice: Choice
    name: str = ""
    """Who says it; "" for what ``forget`` or ``drop`` says."""
    forget: bool = False


class Correcting(Quoting):
    """The command that corrects, and the box in which one says who it was."""

    corrected: Quote | None = None
    """The quote that is being corrected; None while the box is closed."""
    _within: Article | None = None
    """Its article: another one may be open by the time of the answer."""
    _known: tuple[Speaker, ...] = ()
    _reading = False
    """Who is known in the library is still being read; an Enter waits for it."""
    _entered = False
    _names: Mapping[str, str] = MappingProxyType({})
    """Who may have said it, with a detail, the likeliest first."""
    _answers: tuple[_Answer, ...] = ()

    class SpeakersKnown(Message):
        """Everybody who is quoted in the library has been read."""

        def __init__(self, speakers: tuple[Speaker, ...]) -> None:
            super().__init__()
            self.speakers = speakers

    def action_correct_quote(self) -> None:
        """Ask who said the selected quote."""
        if self.article is None or self.quote is None:
            self.say(tr("There is no quote here."))
        elif self.library.notes is None:
            self.say(tr("Corrections are kept in your notes, and the library was opened without them."))
        else:
            self.corrected, self._within = self.quote, self.article
            words = words_of(self.quote, self.article.text)
            self.dialog.open(tr("Who says this?"), f"{name_of(self.quote)}: {words}", tr("Name:"))
            self._reading, self._entered = True, False
            self._gather(self.article)
            self._offer()
            self.show_dialog(ABOVE + max(LEAST, min(MOST, self.size.height // 2 - ABOVE)))
            self.run_worker(self._read_speakers, thread=True, exclusive=True, group="speakers")

    def _read_speakers(self) -> None:
        try:
            known = self.library.speakers()
        except ReplikkError:  # it is being reset or mended: the names of the article must do
            known = ()
        self.post_message(self.SpeakersKnown(known))

    def on_correcting_speakers_known(self, message: SpeakersKnown) -> None:
        """Offer them, too."""
        self._known, self._reading = message.speakers, False
        if self._within is None or self.corrected is None:
            return
        self._gather(self._within)
        if self.dialog.cursor < 1:  # who has moved already chooses from what is seen
            self._offer()
        if self._entered:
            self._take_chosen()
            self.tell()

    def type_in_dialog(self, key: str, character: str | None) -> None:
        """A key while the box is open."""
        self._entered = False
        if key == "escape":
            self.leave_dialog()
        elif key == "enter":
            self._take_chosen()
        elif self.dialog.press(key, character):
            self._offer()

    def paste_in_dialog(self, text: str) -> None:
        """As if it were typed."""
        self.dialog.box.type(text)
        self._offer()

    def leave_dialog(self) -> None:
        """Change nothing."""
        self.corrected = self._within = None
        self.show_dialog(0)

    def _offer(self) -> None:
        """What may be meant by what was typed; while that is nothing, none of it."""
        if self.corrected is not None:
            typed = self.dialog.box.value
            self._answers = tuple(self._possible(self.corrected, typed))
            self.dialog.offer([each.choice for each in self._answers], 0 if typed.strip() else -1)

    def _possible(self, quote: Quote, typed: str) -> Iterator[_Answer]:
        typed = " ".join(typed.split())
        if quote.correction and not typed:
            yield _Answer(Choice(tr("as it was found")), forget=True)
        names = {name: detail for name, detail in self._names.items() if matches(name, typed)}
        if quote.correction != "dropped":
            names.pop(quote.speaker_full, None)
        for name in list(names)[:OFFERED]:
            yield _Answer(Choice(name, names[name]), name)
        if typed and typed.casefold() not in (name.casefold() for name in names):
            yield _Answer(Choice(typed, tr("as typed")), typed)
        if quote.correction != "dropped":
            yield _Answer(Choice(tr("This is no quote"), tr("hides it")))

    def _gather(self, article: Article) -> None:
        """Whoever may be meant: who is quoted here, who is named here, who is known; the first detail counts."""
        names = {name: tr("{n} here", n=number) for name, number in quoted_in(article).items()}
        for name in named_in(article.text):
            names.setdefault(name, tr("named here"))
        for each in self._known:
            if each.merged:
                names.setdefault(each.name, tr("{n} in all", n=each.quotes))
        self._names = names

    def _take_chosen(self) -> None:
        article, quote = self._within, self.corrected
        if article is None or quote is None or self.dialog.cursor < 0:
            return
        if self._reading and self.dialog.cursor == 0:  # the first one may be another when all are known
            self._entered = True
            return
        answer = self._answers[self.dialog.cursor]
        self.leave_dialog()
        before = name_of(quote)
        if answer.forget:
            undo, what = self.library.forget_correction(article, quote), tr("as it was found")
        elif answer.name:
            undo = self.library.correct(article, quote, answer.name)
            what = tr("{name}, not {before}", name=answer.name, before=before)
        else:
            undo, what = self.library.drop(article, quote), tr("no quote: {words}", words=words_of(quote, article.text))
        self._keep(what, undo)

    def _keep(self, what: str, undo: Undo) -> None:
        self.did(what, lambda: self.library.take_back(undo))
        self.show_changes()
        self.say(tr("{what} · {key} undoes it", what=what, key=self.key_of("undo")))

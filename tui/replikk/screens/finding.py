"""Finding: in the archive, among the quotes, and in the open article."""

from collections.abc import Sequence
from dataclasses import dataclass

from replikk.commands import while_typing
from replikk.numbers import number
from replikk.result_words import beside
from replikk.screens.asking import MOST_LISTED, Asking
from replikk.screens.offers import FEW, Completed, Instead
from replikk.strings import tr
from replikk.widgets.article_list import Below
from replikk_index.models import Results, Target


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where one was before searching, to come back to."""

    pane: str
    results: Results | None
    rows: Sequence[int]
    cursor: int
    top: int
    place: int
    """First line of the text."""


class Finding(Asking):
    """The commands that find. One box serves three scopes: articles, quotes, and the open article."""

    scope: Target | None = None
    """What the open box searches; None for the open article."""
    last_results: Results | None = None
    last_cursor = 0
    instead = Instead()
    """What could be searched for instead of what is listed."""
    _origin: _Origin | None = None
    _looked = -1
    _is_warm = False

    # the box

    def action_find(self) -> None:
        """Find in what has the focus."""
        match self.pane:
            case "reader" if self.article is not None:
                self.open_box(None)
            case "quotes":
                self.open_box(Target.QUOTES)
            case _:
                self.open_box(Target.ARTICLES)

    def action_find_archive(self) -> None:
        """Find articles, from anywhere."""
        self.open_box(Target.ARTICLES)

    def action_find_quotes(self) -> None:
        """Find quotes, from anywhere."""
        self.open_box(Target.QUOTES)

    def open_box(self, scope: Target | None, query: str = "") -> None:
        """Begin to search, with what is already asked."""
        self.keep_place()
        shown = self.list
        self._origin = _Origin(self.pane, self.results, shown.rows, shown.cursor, shown.top, self.reader.top)
        self.scope, self.searching = scope, True
        if scope is not None and not self._is_warm:
            self._is_warm = True  # while the first letters are typed
            self.run_worker(self.library.warm_up, thread=True, group="index")
        prompts = {
            None: tr("Find in this article:"),
            Target.ARTICLES: tr("Find articles:"),
            Target.QUOTES: tr("Find quotes:"),
        }
        self.box.open(prompts[scope], query)
        if scope is not None and self.plan.columns == 1 and self.pane != "list":
            self.focus_pane("list")
        self.status.show_box(self.box)
        self.pane_widget(self.pane).activate(False)
        if query:
            self.look_for(query)

    def close_box(self, pane: str) -> None:
        """End typing and go to a pane."""
        self.searching = False
        self.status.show_box(None)
        self.focus_pane(pane)

    def type_in_box(self, key: str, character: str | None) -> None:
        """A key while the box is open."""
        keys = while_typing(self.commands)
        if key in keys["complete-word"]:
            self.complete_word()
        elif key in keys["search-meant"]:
            self.action_search_meant()
        elif key == "escape" or (key == "backspace" and not self.box.value):
            self.give_up()
        elif key == "enter":
            self.keep_found()
        elif key in ("down", "up") and self.scope is not None:
            self.go_to_entry(self.list.cursor + (1 if key == "down" else -1))
        else:
            before = self.box.value
            if character and character.isprintable():
                self.box.type(character)
            else:
                self.box.press(key)
            if self.box.value != before:
                self.look_for(self.box.value)

    def complete_word(self) -> None:
        """Take what stands quietly behind the cursor."""
        if self.box.take(self.status.size.width):
            self.look_for(self.box.value)

    def look_for(self, typed: str) -> None:
        """Answer as it is typed."""
        if self.scope is None:
            self.find_in_article(typed, self._origin.place if self._origin else 0)
            self.box.say(self.hit_count() if typed.strip() else "")
        elif typed.strip():
            self.search(typed, self.scope)
        else:
            self.stop_searching()
            self.show_everything()
            self.box.say("")

    def give_up(self) -> None:
        """Forget the search and go back to where one was."""
        self.stop_searching()
        origin, self._origin = self._origin, None
        if origin is None:
            return
        if self.scope is None:
            self.light_results(land=False)
            self.reader.scroll_top(origin.place)
            self.follow_reading()
        else:
            self.results = origin.results
            self.list_rows(origin.rows, origin.cursor, origin.top)
            self.open_under_cursor()
            self.reader.scroll_top(origin.place)
        self.close_box(origin.pane)

    def keep_found(self) -> None:
        """Keep what was found and go there."""
        if self.scope is None:
            self.close_box("reader")
        elif not self.box.value.strip():
            self.give_up()
        else:
            self.close_box("list")
            if self.wanted is not None and self.results is not None and self.results.total <= FEW:
                self.search(*self.wanted)  # once more: now that it is no longer typed, it may have been a mistake

    # in the archive

    def list_rows(self, rows: Sequence[int], cursor: int = 0, top: int | None = None) -> None:
        """List these rows; what was offered beside others is offered no more."""
        self.instead = Instead()
        super().list_rows(rows, cursor, top)

    def on_asking_found(self, message: Asking.Found) -> None:
        """Show what was found."""
        asked = message.results.query, message.results.target
        if asked != self.wanted:
            return
        if self.listed(asked):
            self.show_more_found(message.results)
            return
        self.results = self.last_results = message.results
        self.last_cursor = 0
        self.list_rows([hit.row for hit in message.results.hits], 0, 0)
        self.open_under_cursor()
        self.box.say(self.amount())
        self.tell()

    def on_asking_offered(self, message: Asking.Offered) -> None:
        """Show how the query could go on, and what else could be searched for."""
        if message.question != self.wanted or not self.listed(message.question):
            return
        match message.offer:
            case Completed(query):
                self.box.suggest(query)
                self.status.refresh()
            case other:
                self.instead = other
                self.tell()

    def action_search_meant(self) -> None:
        """Search for what may have been meant instead."""
        if self.results is None or not self.instead.query:
            self.say(tr("There is nothing else to search for."))
        elif self.searching:
            self.box.open_again(self.instead.query)
            self.look_for(self.box.value)
        else:
            self.search(self.instead.query, self.results.target)

    def look_for_more(self) -> None:
        """Ask again, in a thread, if more has become searchable since the results came."""
        found = self.results
        if found is None or self.wanted not in (None, (found.query, found.target)):
            return  # nothing to ask again, or another question is under way
        now = self.library.generation()
        if now not in (0, found.generation, self._looked):
            self._looked = now  # once only: the answer may take longer than until the next look
            self.search(found.query, found.target)

    def show_more_found(self, results: Results) -> None:
        """Show the answer to the same question anew; the cursor stays on its entry, and the text where it is."""
        listed, rows = self.list.rows, [hit.row for hit in results.hits]
        self.results = self.last_results = results
        if listed and rows[: len(listed)] == listed:  # as when the first hits were listed at once
            self.shelf.results = results
            self.list.lengthen(rows)
        else:
            row, below = self.list.row, self.list.cursor_line() - self.list.top
            cursor = rows.index(row) if row in rows else 0
            self.list_rows(rows, cursor, max(0, cursor * self.list.tall - below))
            if self.list.row != row:
                self.open_under_cursor()
        self.box.say(self.amount())
        self.tell()

    def on_asking_failed(self, message: Asking.Failed) -> None:
        """Say why nothing can be found."""
        self.box.say(message.reason)
        self.say(message.reason)
        self.tell()

    def show_everything(self) -> None:
        """List all articles again; the open one stays open."""
        self.results = None
        self.list_rows(self.everything, self.index_of(self.article_row))
        self.light_results(land=False)
        if self.article is None:
            self.open_under_cursor()

    def index_of(self, row: int) -> int:
        """Where a row stands among all; 0 if it does not."""
        try:
            return self.everything.index(row) if row >= 0 else 0
        except ValueError:
            return 0

    def action_clear_search(self) -> None:
        """List everything again, and light nothing."""
        self.stop_searching()
        if self.results is not None:
            self.last_cursor = self.list.cursor
            self.show_everything()
        else:
            self.light_results(land=False)

    def action_back_to_results(self) -> None:
        """Back to what was found last."""
        if self.last_results is None:
            self.say(tr("Nothing has been searched for yet."))
            return
        if self.results is None:
            self.keep_place()
            self.results = self.last_results
            self.list_rows([hit.row for hit in self.results.hits], self.last_cursor)
            self.open_under_cursor()
        self.focus_pane("list")

    # in words

    def tell(self) -> None:
        """Say below the list what could be searched for instead."""
        super().tell()
        self.list.say_below(self.offered() if self.results is not None else ())

    def offered(self) -> tuple[Below, ...]:
        """What else could be searched for, by which key, and how much that finds."""
        made = self.instead
        if not made.query:
            return ()
        words = (
            tr("With typing errors: {query}", query=made.query)
            if made.typos
            else tr("Did you mean: {query}", query=made.query)
        )
        key = self.key_of("search-meant", typing=self.searching)
        finds = tr("1 hit") if made.finds == 1 else tr("{n} hits", n=number(made.finds))
        return Below(words), Below(f"{key} {tr('search')}   {finds}", quiet=True)

    def amount(self) -> str:
        """How much is listed."""
        if self.results is None:
            return number(len(self.everything))
        return tr("{n} of {all}", n=number(self.results.total), all=number(self.results.searched))

    def about_results(self) -> str:
        """What the search did not understand, and what its answer leaves out."""
        return " · ".join(beside(self.results, MOST_LISTED)) if self.results is not None else ""

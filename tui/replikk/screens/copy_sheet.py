"""What can be copied, form by form, each shown in full: who has a terminal that takes nothing selects it there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.geometry import Offset
from textual.screen import Screen

from replikk.citation.forms import FORMS
from replikk.citation.passage import Passage
from replikk.screens.typed_keys import SHEET, TypedKeys, passed_on
from replikk.strings import tr
from replikk.terminal.clipboard import plain
from replikk.widgets.form_tabs import FormTabs
from replikk.widgets.looks import Marks
from replikk.widgets.preview import Preview
from replikk.widgets.status_line import StatusLine
from replikk_index.models import Article

LAST = "last"
"""Id of what was copied last."""

_KEYS = SHEET | {
    "next": ("l", "right", "tab", "Y"),
    "previous": ("h", "left", "shift+tab"),
    "copy": ("enter", "y"),
}


@dataclass(frozen=True, slots=True)
class Written:
    """A text in one form."""

    id: str
    title: str
    """In the language of the screen."""
    text: str
    """As it would be copied; "" where there is none."""


def forms_of(passage: Passage | None, article: Article) -> list[Written]:
    """A passage, or the article, in every form."""
    return [Written(form.id, tr(form.title), plain(form.write(passage, article))) for form in FORMS]


class CopySheet(Screen[tuple[str, str]]):
    """One form after the other; ends with the id and the text of one, or with nothing."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, marks: Marks, forms: Sequence[Written], first: str, last: str) -> None:
        """Begin with a form.

        Args:
            marks: to draw with.
            forms: what there is to choose from.
            first: id of the one to begin with.
            last: what was copied last; "" for nothing.
        """
        super().__init__()
        self.forms = [*forms, Written(LAST, tr("last copied"), last)] if last else list(forms)
        self.at = next((number for number, form in enumerate(self.forms) if form.id == first), 0)
        self._keys = TypedKeys(_KEYS)
        self._message = ""
        self.tabs = FormTabs("copy-forms", tr("Copy"), [form.title for form in self.forms], marks)
        self.preview = Preview("copy-preview", marks)
        self.status = StatusLine("copy-status", marks)

    def compose(self) -> ComposeResult:
        """Forms, the text, status line."""
        yield self.tabs
        yield self.preview
        yield self.status

    def on_mount(self) -> None:
        """Show the first."""
        self.tabs.styles.height = self.tabs.count()
        self.preview.styles.height = "1fr"
        self.status.styles.height = 1
        self._choose(self.at)

    def on_resize(self) -> None:
        """More or less of it is seen."""
        self.call_after_refresh(self._tell)

    def on_key(self, event: events.Key) -> None:
        """Choose, scroll, copy or leave."""
        if passed_on(event, self):
            return
        self._message = ""
        page = max(1, self.preview.size.height - 1)
        match self._keys.press(event.key, event.character):
            case "next":
                self._choose(self.at + 1)
            case "previous":
                self._choose(self.at - 1)
            case "copy":
                self._copy()
            case "leave":
                self.dismiss(None)
            case "quit":
                self.app.exit()
            case "suspend":
                self.app.action_suspend_process()
            case moved:
                steps = {"down": 1, "up": -1, "page-down": page, "page-up": -page}
                ends = {"top": 0, "bottom": self.preview.last_top}
                self.preview.scroll_top(ends.get(moved, self.preview.top + steps.get(moved, 0)))
        if self.is_current:
            self._tell()

    def _choose(self, index: int) -> None:
        self.at = index % len(self.forms)
        self.tabs.choose(self.at)
        self.preview.show(self.forms[self.at].text or tr("This article has no address."))
        self._tell()

    def _copy(self) -> None:
        form = self.forms[self.at]
        if form.text:
            self.dismiss((form.id, form.text))
        else:
            self._message = tr("There is nothing to copy.")

    def _tell(self) -> None:
        right = f"{round(100 * self.preview.top / self.preview.last_top)} %" if self.preview.last_top else ""
        hints = tr("Enter copies   h l other forms   j k scroll   Esc leaves")
        self.status.say(self._message or hints, right, strong=bool(self._message))
        region = self.preview.region
        self.app.cursor_position = Offset(region.x, region.y)

"""The same room as anybody would write it with Textual's own widgets, to compare with.

    python benchmarks/plain_textual.py ARTICLES.json

ARTICLES.json is a list of ``{"title", "body", "quotes": [[speaker, words], …]}``. Three panes: an ``OptionList`` of
titles, the text in ``Markdown``, a ``ListView`` of quotes; ``Header``, ``Footer`` and an ``Input`` to search titles.
"""

import json
import sys
from pathlib import Path
from typing import Any, ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Footer, Header, Input, Label, ListItem, ListView, Markdown, OptionList


class PlainRoom(App[None]):
    """List, text and quotes."""

    CSS = """
    #list { width: 34%; border: round $primary; text-wrap: nowrap; text-overflow: ellipsis; }
    #text { width: 1fr; border: round $primary; }
    #quotes { width: 22%; border: round $primary; }
    Input { display: none; }
    Input.open { display: block; }
    """
    TITLE = "Reading room"
    BINDINGS: ClassVar[list[BindingType]] = [
        ("q", "quit", "Quit"),
        ("j", "step(1)", "Next"),
        ("k", "step(-1)", "Previous"),
        ("slash", "search", "Search"),
        ("tab", "app.focus_next", "Next pane"),
    ]

    def __init__(self, articles: list[dict[str, Any]]) -> None:
        super().__init__()
        self._articles = articles
        self._listed = list(range(len(articles)))

    def compose(self) -> ComposeResult:
        """All widgets."""
        yield Header()
        with Horizontal():
            yield OptionList(*(each["title"] for each in self._articles), id="list", markup=False)
            with VerticalScroll(id="text"):
                yield Markdown()
            yield ListView(id="quotes")
        yield Input(placeholder="search")
        yield Footer()

    def on_mount(self) -> None:
        """Begin in the list."""
        self.query_one(OptionList).focus()

    async def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show another article with its quotes."""
        article = self._articles[self._listed[event.option_index]]
        await self.query_one(Markdown).update(f"# {article['title']}\n\n{article['body']}")
        self.query_one("#text").scroll_home(animate=False)
        quotes = self.query_one(ListView)
        await quotes.clear()
        await quotes.extend(
            ListItem(Label(f"{speaker}\n{words}", markup=False)) for speaker, words in article["quotes"]
        )

    def action_step(self, far: int) -> None:
        """One article on or back."""
        titles = self.query_one(OptionList)
        titles.highlighted = max(0, min(titles.option_count - 1, (titles.highlighted or 0) + far))

    def action_search(self) -> None:
        """Open the box."""
        box = self.query_one(Input)
        box.add_class("open")
        box.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """List the articles whose titles hold what is typed."""
        wanted = event.value.lower()
        self._listed = [n for n, each in enumerate(self._articles) if wanted in each["title"].lower()]
        titles = self.query_one(OptionList)
        titles.clear_options()
        titles.add_options([self._articles[number]["title"] for number in self._listed])


if __name__ == "__main__":
    PlainRoom(json.loads(Path(sys.argv[1]).read_text("utf-8"))).run()

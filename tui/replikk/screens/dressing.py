"""Changing the theme while one reads."""

import os
from collections.abc import Callable

from replikk.config import Config
from replikk.screens.following import Following
from replikk.strings import tr
from replikk.terminal.colours import Depth, depth
from replikk.wardrobe import after
from replikk.widgets.lines import Lines
from replikk.widgets.looks import FINE, Marks, wear
from replikk.widgets.themes import theme
from replikk_index.library import Library


class Dressing(Following):
    """The command that goes from one theme to the next.

    Attributes:
        theme_name: the one that is worn.
        keep_theme: remembers a choice for the next time.
    """

    keep_theme: Callable[[str], None] = staticmethod(lambda _: None)

    def __init__(self, library: Library, config: Config, marks: Marks = FINE) -> None:
        super().__init__(library, config, marks)
        self.theme_name = config.theme
        self._depth = depth(os.environ)
        wear(theme(self.theme_name, self._depth))

    def action_theme(self) -> None:
        """Draw everything in the next theme, and remember it."""
        self.theme_name = after(self.theme_name)
        wear(theme(self.theme_name, self._depth))
        for screen in self.app.screen_stack:
            screen.refresh()
            for each in screen.query(Lines):
                each.refresh()
        self.keep_theme(self.theme_name)
        said = {"terminal": tr("Colours: the terminal's"), "dark": tr("Colours: dark"), "light": tr("Colours: light")}
        self.say(said[self.theme_name] if self._depth is not Depth.NONE else tr("This terminal shows no colours."))

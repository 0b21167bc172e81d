"""A Textual app whose frames go through our driver as cells."""

from rich.console import RenderableType
from textual._compositor import CompositorUpdate
from textual.app import App
from textual.screen import Screen

from replikk.terminal.driver import TerminalDriver


class PaintedApp(App[None]):
    """Hands what Textual composes to the driver instead of writing it."""

    @property
    def terminal(self) -> TerminalDriver | None:
        """Our driver; None without a terminal (in tests)."""
        return self._driver if isinstance(self._driver, TerminalDriver) else None

    def _cursor(self) -> tuple[int, int]:
        x, y = self.screen.outer_size.clamp_offset(self.cursor_position)
        return x, y

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        """As Textual's, which is private: the tests of the painted screen watch over it."""
        terminal = self.terminal
        if terminal is None or not isinstance(renderable, CompositorUpdate):
            super()._display(screen, renderable)
            return
        try:
            if not self._batch_count and self._running and not self._closed:
                if terminal.fit():  # Textual may not have noticed a size that came and went
                    renderable = screen._compositor.render_full_update()
                terminal.paint(renderable, self._cursor())
        finally:
            self.post_display_hook()

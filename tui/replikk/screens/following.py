"""From the text to what it points to: its address, and the links in it."""

from replikk.addresses import addresses
from replikk.screens.selecting import Selecting
from replikk.strings import tr
from replikk.terminal.links import safe_url


class Following(Selecting):
    """The commands that open addresses."""

    def action_open_link(self) -> None:
        """Open the article's address, or copy it where no browser can be opened."""
        if self.article is None:
            self.say(tr("There is no article here."))
        elif not self.article.url:
            self.say(tr("This article has no address."))
        else:
            self.follow(self.article.url)

    def action_choose_link(self) -> None:
        """Show all addresses in the article, to open or copy one."""
        from replikk.screens.link_sheet import LinkSheet

        if self.article is None:
            self.say(tr("There is no article here."))
        elif not addresses(self.article):
            self.say(tr("There are no links here."))
        else:
            sheet = LinkSheet(self.marks, addresses(self.article), self.article.title)
            self.app.push_screen(sheet, self._take_link)

    def follow(self, url: str) -> None:
        """Open an address, or copy it and say why; one that must not be opened is not."""
        from replikk.terminal.browser import browser, open_address

        safe = safe_url(url)
        command = browser(self.environment)
        if not safe:
            self.say(tr("This address is not opened: only http and https are, without anything hidden."))
        elif not command:
            why = (
                tr("over SSH no browser is opened: copied instead")
                if self.environment.ssh
                else tr("no browser: copied instead")
            )
            self._copy_address(safe, why)
        else:
            try:
                open_address(command, safe)
            except OSError as error:
                self._copy_address(safe, tr("{program}: {reason}", program=command[0], reason=error.strerror or ""))
            else:
                self.say(tr("Given to {program}: {url}", program=command[0], url=safe))

    def _take_link(self, chosen: tuple[str, str] | None) -> None:
        if chosen is not None:
            what, url = chosen
            if what == "copy":
                self.say(self.clipboard.copy(url).message)
            else:
                self.follow(url)
        self.tell()

    def _copy_address(self, url: str, why: str) -> None:
        self.say(tr("{why} · {url} · {said}", why=why, url=url, said=self.clipboard.copy(url).message))

"""What the page of a speaker says: quotes with their places, and what must be known of the name."""

from collections.abc import Sequence

from replikk.dates import short_date, years
from replikk.numbers import number
from replikk.screens.sayings import kind_of, role_of, sign_of, words_of
from replikk.strings import tr
from replikk.widgets.sayings import Said
from replikk_index.models import NameForm, QuoteHead, SpeakerPage


def amount(page: SpeakerPage) -> str:
    """How many quotes, of which years."""
    count = tr("1 quote") if len(page.rows) == 1 else tr("{n} quotes", n=number(len(page.rows)))
    return " · ".join(part for part in (count, years(page.speaker.first, page.speaker.last)) if part)


def said(head: QuoteHead) -> Said:
    """A quote as the page shows it."""
    date = short_date(head.article.date, head.article.date_precision)
    place = " · ".join(part for part in (date, head.article.source, role_of(head.quote)) if part)
    return Said(
        head.row,
        words_of(head.quote),
        place,
        sign_of(head.quote),
        kind_of(head.quote),
        head.quote.kind != "indirect",
    )


def below(page: SpeakerPage) -> Sequence[str]:
    """What stands below the name: roles with their years, what was put together, and what was not."""
    found = []
    if page.roles:
        found.append(" · ".join(f"{each.role} {years(each.first, each.last)}".rstrip() for each in page.roles))
    if not page.speaker.merged:
        found.append(tr("no full name: only what this article says"))
    if len(page.speaker.forms) > 1:
        found.append(tr("written: {names}", names=_names(page.speaker.forms)))
    if page.parted:
        found.append(tr("kept apart: {names}", names=_names(page.parted)))
    if page.akin:
        found.append(tr("perhaps the same: {names}", names=_names(page.akin)))
    return found


def _names(forms: Sequence[NameForm]) -> str:
    return " · ".join(f"{each.name} {number(each.quotes)}" for each in forms)

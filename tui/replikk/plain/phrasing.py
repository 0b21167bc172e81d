"""Articles and quotes in words: everything that the room on the whole screen tells by marks or colours is said."""

from replikk.dates import show_date
from replikk.evidence import sureness
from replikk.numbers import number
from replikk.screens.sayings import CORRECTED, role_of, sign_of, words_of
from replikk.strings import tr
from replikk_index.models import Article, Head, Quote, QuoteHead


def about_article(head: Head, *, read: bool, starred: bool) -> str:
    """Where and when an article stood, how many quotes it has, and what the user's notes say."""
    return ", ".join(part for part in (_where(head), quotes_of(head.quotes), state(read=read, starred=starred)) if part)


def state(*, read: bool, starred: bool) -> str:
    """What the user's notes say of an article."""
    said = tr("read") if read else tr("unread")
    return f"{said}, {tr('starred')}" if starred else said


def quotes_of(count: int) -> str:
    """How many quotes; "" if there are none."""
    if not count:
        return ""
    return tr("1 quote") if count == 1 else tr("{n} quotes", n=number(count))


def dateline(article: Article) -> str:
    """The line under the title: outlet, place, date, authors."""
    date = show_date(article.date, article.date_precision)
    parts = (article.source, article.place, date, ", ".join(article.authors))
    return " · ".join(part for part in parts if part)


def said(quote: Quote, text: str = "") -> str:
    """Who says what: ``Speaker, role: words (indirect, unsure)``, in the marks of the text where that is given."""
    name = quote.speaker_full or quote.speaker or tr("unnamed")
    who = f"{name}, {role}" if (role := role_of(quote)) else name
    states = ", ".join(_states(quote))
    return f"{who}: {words_of(quote, text)}" + (f" ({states})" if states else "")


def about_quote(head: QuoteHead) -> str:
    """Which article a quote stands in."""
    title = head.article.title or tr("(no title)")
    where = _where(head.article)
    return f"{title}. {where}" if where else title


def _where(head: Head) -> str:
    date = show_date(head.date, head.date_precision)
    return ", ".join(part for part in (head.source, date) if part)


def _states(quote: Quote) -> list[str]:
    """Everything about a quote that is not as usual."""
    states = [tr(quote.kind)] if quote.kind != "direct" else []
    if quote.correction == "dropped":
        states.append(tr("no quote"))
    elif sign_of(quote) == CORRECTED:
        states.append(tr("corrected by you"))
    elif sign_of(quote):
        states.append(sureness(quote.confidence))
    return states

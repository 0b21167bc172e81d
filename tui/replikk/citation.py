"""A quote as it is copied: the words, who said them, and where they stand."""

from replikk.dates import show_date
from replikk_index.models import Article, Quote


def cite(quote: Quote, article: Article) -> str:
    """One line, never wrapped: «words» — Speaker, role. Authors: “Title”. Outlet, place, date. Address [key]."""
    words = " ".join(quote.text.split())
    said = f"«{words}»" if quote.kind != "indirect" else words
    speaker = quote.speaker_full or quote.speaker
    role = quote.role if quote.role and quote.role not in speaker and speaker not in quote.role else ""
    who = ", ".join(part for part in (speaker, role) if part)
    where = ", ".join(
        part for part in (article.source, article.place, show_date(article.date, article.date_precision)) if part
    )
    title = f"“{article.title}”"
    source = f"{', '.join(article.authors)}: {title}" if article.authors else title
    parts = [f"{said} — {who}" if who else said, source, where, article.url]
    line = ". ".join(part.rstrip(".") for part in parts if part)
    return f"{line} [{quote.key}]" if quote.key else f"{line}."

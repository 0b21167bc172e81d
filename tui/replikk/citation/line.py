"""A quote as it is copied: the words, who said them, and where they stand, on one line."""

from replikk.citation.passage import Passage, said, speaker_of
from replikk.dates import show_date
from replikk_index.models import Article, Quote


def cite(quote: Quote, article: Article) -> str:
    """One line, never wrapped: «words» — Speaker, role. Authors: “Title”. Outlet, place, date. Address [key]."""
    who = speaker_of(quote)
    parts = [f"{said(quote)} — {who}" if who else said(quote), *_source(article)]
    line = _joined(parts)
    return f"{line} [{quote.key}]" if quote.key else f"{line}."


def cite_passage(passage: Passage, article: Article) -> str:
    """The passage in its paragraphs, and below it where it stands."""
    return "\n\n".join([*passage.paragraphs, cite_article(article)])


def cite_article(article: Article) -> str:
    """One line: Authors: “Title”. Outlet, place, date. Address."""
    return f"{_joined(_source(article))}{'' if article.url else '.'}"


def _source(article: Article) -> list[str]:
    date = show_date(article.date, article.date_precision)
    where = ", ".join(part for part in (article.source, article.place, date) if part)
    title = f"“{article.title}”"
    return [f"{', '.join(article.authors)}: {title}" if article.authors else title, where, article.url]


def _joined(parts: list[str]) -> str:
    return ". ".join(part.rstrip(".") for part in parts if part)

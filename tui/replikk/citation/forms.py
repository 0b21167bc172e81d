"""The forms in which something can be copied: one table."""

from collections.abc import Callable
from dataclasses import dataclass

from replikk.citation.bibtex import bibtex
from replikk.citation.csl_json import csl_json
from replikk.citation.fragment import link
from replikk.citation.line import cite, cite_article, cite_passage
from replikk.citation.markdown import markdown
from replikk.citation.passage import Passage
from replikk_index.models import Article


@dataclass(frozen=True, slots=True)
class Form:
    """A way to write a passage, or an article (a passage that is None)."""

    id: str
    """As in ``ids.py``."""
    title: str
    """English; one or two words."""
    write: Callable[[Passage | None, Article], str]
    """The text; "" where there can be none, which only a link's can be."""


def _cited(passage: Passage | None, article: Article) -> str:
    if passage is None:
        return cite_article(article)
    return cite(passage.quote, article) if passage.quote else cite_passage(passage, article)


def _plain(passage: Passage | None, article: Article) -> str:
    """The words alone, without marks; of an article all of its text."""
    return "\n\n".join(passage.paragraphs) if passage else article.text


FORMS = (
    Form("citation", "with source", _cited),
    Form("plain", "plain", _plain),
    Form("markdown", "Markdown", markdown),
    Form("bibtex", "BibTeX", bibtex),
    Form("csl-json", "CSL-JSON", csl_json),
    Form("link", "link", link),
)
"""The first is what is copied without choosing."""


def form_called(name: str) -> Form:
    """The form with this id."""
    return next(form for form in FORMS if form.id == name)

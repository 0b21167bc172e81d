"""The addresses in an article."""

from replikk.strings import tr
from replikk_index.models import Article


def addresses(article: Article) -> dict[str, str]:
    """Every address of an article with the words it stands under: its own first, then in the order of the text."""
    found = {article.url: tr("this article")} if article.url else {}
    for mark in article.marks:
        if mark.kind == "link" and mark.target:
            found.setdefault(mark.target, " ".join(article.text[mark.start : mark.end].split()))
    for each in article.related:
        if each.url:
            found.setdefault(each.url, each.text)
    return found

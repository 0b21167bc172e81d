"""Markdown (CommonMark): a quotation with its source, in which nothing of the text is taken for markup."""

import re

from replikk.citation.passage import Passage, speaker_of
from replikk.dates import show_date
from replikk.terminal.links import safe_url
from replikk_index.models import Article

_SIGNS = re.compile(r"[\\`*_\[\]<>&~|$]")
"""What may mean something anywhere in a line, in CommonMark or in what others have added to it."""
_BEGINNINGS = re.compile(r"(?m)^ *(?:([-+#=:])|(\d{1,9})([.)]))?")
"""What may mean something at the beginning of one: spaces do, too."""


def markdown(passage: Passage | None, article: Article) -> str:
    """A block quotation with a link to the article, or only that link."""
    if passage is None:
        return _source(article)
    lines = [_escaped(part).replace("\n", "\\\n") for part in passage.paragraphs]
    who = speaker_of(passage.quote) if passage.quote else ""
    lines.append(f"— {', '.join(part for part in (_escaped(who), _source(article)) if part)}")
    return "\n".join(f"> {line}".rstrip() for line in "\n\n".join(lines).split("\n"))


def _source(article: Article) -> str:
    """[Title](address), *Outlet*, place, date."""
    title, url = _escaped(" ".join(article.title.split())), safe_url(article.url)
    linked = f"[{title}]({_destination(url)})" if url and title else title or url
    outlet = f"*{_escaped(article.source)}*" if article.source else ""
    parts = (
        ", ".join(map(_escaped, article.authors)),
        linked,
        outlet,
        _escaped(article.place),
        show_date(article.date, article.date_precision),
    )
    return ", ".join(part for part in parts if part)


def _destination(url: str) -> str:
    return url.replace("(", "%28").replace(")", "%29").replace("*", "%2A").replace("_", "%5F")


def _escaped(text: str) -> str:
    text = _SIGNS.sub(lambda found: f"\\{found.group()}", text)
    return _BEGINNINGS.sub(_as_letters, text)


def _as_letters(begun: re.Match[str]) -> str:
    sign, number, dot = begun.groups(default="")
    return f"\\{sign}" if sign else f"{number}\\{dot}" if dot else ""

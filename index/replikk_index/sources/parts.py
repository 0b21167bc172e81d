"""An article as a row of parts, as a page gives them; from these its title line, credits and links are taken out."""

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from replikk_index.models import BlockKind
from replikk_index.sources import asides, byline, credits
from replikk_index.sources.draft import Builder
from replikk_index.sources.inline import Line

TOP = 5
"""Parts in which a title line, a byline, a date line or the dateline may stand."""

_TITLE_ONCE_MORE = 3
_PATH_SOUGHT = 12
"""Parts among which the title line is sought below the way to the page."""
_PATH_LETTERS = 60
_LEAD_SOUGHT = 12
"""Parts among which a marked lead may already stand."""
_HEADING_LETTERS = 90
_LEAD_LETTERS = range(60, 701)
_LINK_LETTERS = range(15, 131)
_SENTENCE_END = re.compile(r"[.!?…:,;»”\"')\]]$")
_NOT_WORDS = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph-like piece."""

    kind: BlockKind | Literal["related"]
    line: Line
    level: int = 0
    address: str = ""
    """Of a related line: where it leads."""


def folded(text: str) -> str:
    """Words only, in small letters: two lines that read alike are equal."""
    return _NOT_WORDS.sub(" ", text.casefold()).strip()


def append(builder: Builder, parts: Iterable[Part], titles: Iterable[str] = (), lead: str = "") -> None:
    """Append an article to a builder.

    Args:
        builder: what is known already stands.
        parts: in order.
        titles: lines that are left out at the top, since they say what the title says.
        lead: as the page marks it; it becomes the first block.
    """
    rest = deque(parts)
    known = {folded(title) for title in (builder.title, *titles)} - {""}
    _drop_path(builder, rest, known)
    _drop_titles(rest, known)
    _take_credits(builder, rest)
    _drop_tail(builder, rest)
    _lead(builder, rest, lead)
    cued = False
    for part in rest:
        text = part.line.text
        if part.kind != "heading" and asides.is_furniture(text):
            continue
        if part.kind != "related" and asides.is_bare_cue(text):
            cued = True
        elif not _relate(builder, part, cued=cued):
            cued = False
            _block(builder, part)


def _drop_path(builder: Builder, parts: deque[Part], titles: set[str]) -> None:
    """Drop what stands above the title line: the way to this page, all of it short."""
    top = list(parts)[:_PATH_SOUGHT]
    place = next((at for at, part in enumerate(top) if _is_heading(part) and folded(part.line.text) in titles), 0)
    above = top[:place]
    if any(len(part.line.text) > _PATH_LETTERS or _SENTENCE_END.search(part.line.text) for part in above):
        return
    for part in above:
        if part.kind != "caption":
            parts.remove(part)
            credits.take_line(builder, part.line.text)


def _is_heading(part: Part) -> bool:
    return part.kind == "heading" or (part.kind == "paragraph" and part.line.is_all("strong"))


def _drop_tail(builder: Builder, parts: deque[Part]) -> None:
    """Drop what can end no article: headings of nothing, signs without a word, a date or a source alone."""
    while len(parts) > 1:
        last = parts[-1]
        text = last.line.text
        alone = last.kind == "paragraph" and (credit := byline.read(text)) and not credit.authors
        empty = last.kind == "heading" or asides.is_furniture(text) or not any(map(str.isalnum, text))
        if not empty and not alone:
            return
        if alone:
            credits.take_line(builder, text)
        parts.pop()


def _drop_titles(parts: deque[Part], titles: set[str]) -> None:
    for part in [parts[place] for place in range(min(_TITLE_ONCE_MORE, len(parts)))]:
        if folded(part.line.text) in titles and (_is_heading(part) or part is parts[0]):
            parts.remove(part)


def _take_credits(builder: Builder, parts: deque[Part]) -> None:
    """Take bylines, date lines and the dateline out of the first paragraphs."""
    kept: list[Part] = []
    for _ in range(min(TOP, len(parts))):
        part = parts.popleft()
        text = part.line.text
        if part.kind != "paragraph":
            kept.append(part)
        elif not credits.take_line(builder, text):
            end = credits.take_dateline(builder, text)
            if end < len(text):
                kept.append(replace(part, line=part.line.without(end)) if end else part)
    parts.extendleft(reversed(kept))


def _lead(builder: Builder, parts: deque[Part], marked: str) -> None:
    """The lead is the first block: the one the page marks, or a first paragraph all in bold or italics."""
    top = list(parts)[:_LEAD_SOUGHT]
    same = next((part for part in top if marked and folded(part.line.text) == folded(marked)), None)
    if marked and not same and folded(marked) in folded(" ".join(part.line.text for part in top)):
        marked = ""  # a piece of a paragraph, no paragraph of its own
    first = next((part for part in top if part.kind not in {"caption", "related"}), None)
    if not marked and first and first.kind == "paragraph" and _is_marked_lead(first.line):
        same = first
    if same:
        parts.remove(same)
        parts.appendleft(replace(same, kind="paragraph", level=0))
        builder.know("lead", same.line.text, "marked on the page" if marked else "marked first paragraph")
    elif marked:
        parts.appendleft(Part("paragraph", Line(marked)))
        builder.know("lead", marked, "marked on the page")


def _is_marked_lead(line: Line) -> bool:
    return len(line.text) in _LEAD_LETTERS and (line.is_all("strong") or line.is_all("emphasis"))


def _relate(builder: Builder, part: Part, *, cued: bool) -> bool:
    """Remember a line that leads to another article; returns whether it was one."""
    text = part.line.text
    if part.kind == "related":
        builder.relate(text, part.address)
        return True
    if part.kind not in {"paragraph", "list-item", "heading"}:
        return False
    alone = part.line.is_all("link") and len(text) in _LINK_LETTERS
    headline = part.kind == "paragraph" and not builder.empty and not _SENTENCE_END.search(text)
    if not asides.leads_on(text) and not (alone and (cued or headline)):
        return False
    line, address = asides.with_url(text)
    builder.relate(line, part.line.link or address)
    return True


def _block(builder: Builder, part: Part) -> None:
    line, kind = part.line, part.kind
    if kind == "related":
        return
    if kind == "paragraph" and asides.is_caption(line.text):
        kind = "caption"
    elif kind == "paragraph" and line.is_all("strong") and _is_short(line.text):
        builder.block("heading", line.text, 3)
        return
    builder.block(kind, line.text, part.level, () if kind == "heading" else line.spans)


def _is_short(text: str) -> bool:
    return len(text) <= _HEADING_LETTERS and not _SENTENCE_END.search(text)

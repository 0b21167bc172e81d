"""The paragraphs of a plain text, each appended as what it is: heading, list item, caption, link or text."""

from dataclasses import replace

from replikk_index.sources import asides, headings
from replikk_index.sources.draft import Builder
from replikk_index.sources.layout import Piece

_LEAD_LETTERS = range(60, 401)
"""Length of a lead that is told only by its place."""
_MARKED_LEAD_LETTERS = 700


def append(builder: Builder, parts: list[Piece], lead_marked: bool) -> None:
    """Append every piece; ``lead_marked`` says that the first one stood above the byline or the dateline."""
    if builder.lead and not (parts and parts[0].text == builder.lead):
        builder.block("paragraph", builder.lead)
    kinds: list[str] = []
    cued = False
    for at, piece in enumerate(parts):
        if not piece.level and asides.is_furniture(piece.text):
            continue
        following = parts[at + 1] if at + 1 < len(parts) else None
        cue = bool(following) and asides.is_bare_cue(piece.text)
        if cue or (cued and _are_titles(piece)) or _leads_on(builder, piece, following):
            kinds.append("related")
            for line in () if cue else piece.lines if cued else (piece.text,):
                builder.relate(*asides.with_url(line))
        else:
            kinds.append(_block(builder, piece, following))
        cued = cue
    _lead(builder, parts, kinds, lead_marked)


def _are_titles(piece: Piece) -> bool:
    """Whether every line of a piece could be the title of another article."""
    return all(headings.could_be(replace(piece, text=line, lines=(line,))) for line in piece.lines)


def _leads_on(builder: Builder, piece: Piece, following: Piece | None) -> bool:
    """Whether a piece is a link to another article.

    "Label: Title" is one only where it cannot be a subheading: before another short line, or where the label names
    the article's own source and the gap is wide.
    """
    if piece.level:
        return False
    if asides.leads_on(piece.text):
        return True
    label = asides.label_of(piece.text) if headings.is_short(piece) else ""
    if not label or builder.empty:
        return False
    own = bool(builder.source) and builder.source.casefold() in label.casefold().split()
    if following is None:
        return own
    wide = piece.before > 1 or piece.after > 1
    return (own and wide) or (headings.could_be(following) and not following.level)


def _block(builder: Builder, piece: Piece, following: Piece | None) -> str:
    """Append one piece of the article's own text; returns its kind."""
    if piece.level:
        builder.block("heading", piece.text, max(piece.level, 2))
        return "heading"
    if piece.bullet:
        builder.block("list-item", piece.text, 1)
        return "list-item"
    if asides.is_caption(piece.text):
        builder.block("caption", piece.text)
        return "caption"
    if following and not builder.empty and headings.is_heading(piece, following):
        builder.block("heading", piece.text, 2)
        return "heading"
    builder.block("paragraph", piece.text)
    return "paragraph"


def _lead(builder: Builder, parts: list[Piece], kinds: list[str], marked: bool) -> None:
    """The first paragraph is the lead where the page says so: above the byline, or alone before a subheading."""
    if builder.lead or not builder.title or kinds[:1] != ["paragraph"]:
        return
    text = parts[0].text
    if marked and len(text) <= _MARKED_LEAD_LETTERS:
        builder.know("lead", text, "paragraph above the byline")
    elif kinds[1:2] == ["heading"] and len(text) in _LEAD_LETTERS:
        builder.know("lead", text, "paragraph before the first subheading")

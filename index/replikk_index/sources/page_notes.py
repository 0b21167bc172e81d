"""What a page holds beside its running text, set aside before the text is told from the rest.

Picture captions and links to other articles would be thrown away with the furniture of the page, or end up as text.
Each is put on a list, and a line of its own in the page says where it stood.
"""

import re
from dataclasses import dataclass, field

from replikk_index.sources import page_links
from replikk_index.sources.inline import Line
from replikk_index.sources.layout import pieces
from replikk_index.sources.page import Element, text_of
from replikk_index.sources.parts import Part
from replikk_index.text import clean

BREAK = "⟦¶⟧"
"""Stands where a page parts paragraphs by empty lines instead of elements."""

NOTE = "⟦[0-9]{1,9}⟧"
"""Pattern of what stands where something was set aside."""

_UNSEEN = ("script", "style", "noscript", "template")
_INLINE = frozenset(
    "a abbr b bdi bdo br cite code del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u"
    " var".split()
)
_NOT_PICTURES = ("blockquote", "table", "pre", "p")
_LONGEST_CAPTION = 1_000
_LONGEST_HIDDEN = 1_000
_MOST_LINES = 10_000
"""Of a ``<pre>`` that is parted into paragraphs: each becomes an element that the parsers must look at."""


@dataclass(slots=True)
class Notes:
    """What was set aside."""

    parts: list[list[Part]] = field(default_factory=list)

    def find(self, text: str) -> list[Part] | None:
        """The parts that a line of the page stands for, or None if it is a line of text."""
        number = int(text[1:-1]) if re.fullmatch(NOTE, text) else len(self.parts)
        return self.parts[number] if number < len(self.parts) else None

    def put(self, element: Element, parts: list[Part]) -> None:
        """Replace an element by a line that stands for ``parts``."""
        tail = element.tail
        element.clear()
        element.tag, element.text, element.tail = "p", f"⟦{len(self.parts)}⟧", tail
        self.parts.append(parts)


def set_aside(tree: Element) -> Notes:
    """Prepare a page for extraction; changes the tree.

    Scripts and styles go; captions and links to other articles are set aside; ``<q>`` gets its quotation marks.
    """
    for each in list(tree.iter(*_UNSEEN)):
        if each.tag != "script" or "ld+json" not in (each.get("type") or ""):
            each.drop_tree()
    for each in [each for each in tree.iter("div", "p", "section", "aside", "span") if _is_hidden(each)]:
        each.drop_tree()
    notes = Notes()
    written = list(tree.iter("pre"))
    most = sum(map(len, tree.itertext())) // 2 if written else 0
    for each in written:
        _set_aside_written(notes, each, most)
    for each in list(tree.iter("figure")):
        _set_aside_caption(notes, each)
    for each, links in list(page_links.find(tree)):
        if _is_within(each, tree):
            notes.put(each, links)
    for each in list(tree.iter("q")):
        _mark_quotation(each)
    for each in tree.iter("div"):
        if all(child.tag in _INLINE for child in each) and _has_own_text(each):
            each.tag = "p"
    for each in tree.iter("br"):
        following = each.getnext()
        if following is not None and following.tag == "br" and not (each.tail or "").strip():
            each.tail = BREAK
    return notes


def _set_aside_caption(notes: Notes, figure: Element) -> None:
    caption = next(figure.iter("figcaption"), None)
    for button in list(caption.iter("button")) if caption is not None else ():
        button.drop_tree()
    text = text_of(caption, _LONGEST_CAPTION) if caption is not None else ""
    if not text:
        return
    outside = (each for each in figure.iter(*_NOT_PICTURES) if caption not in each.iterancestors())
    if next(outside, None) is None:
        notes.put(figure, [Part("caption", Line(text))])


def _set_aside_written(notes: Notes, element: Element, most: int) -> None:
    """Keep the lines of a ``<pre>``; one that holds most of the page is a plain text and gets its paragraphs."""
    text = clean("".join(element.itertext()))
    if "\n" not in text.strip():
        return
    if len(text) <= most or text.count("\n") > _MOST_LINES:
        notes.put(element, [Part("code", Line(text))])
        return
    tail = element.tail
    element.clear()
    element.tag, element.tail = "article", tail  # so that it is taken for the text
    items: Element = None
    for piece in pieces(text):
        if piece.bullet and items is None:
            items = _within(element, "ul")
        if piece.bullet:
            _within(items, "li", piece.text)
        else:
            items = None
            _within(element, f"h{piece.level}" if piece.level else "p", piece.text)


def _within(element: Element, tag: str, text: str = "") -> Element:
    child = element.makeelement(tag)
    child.text = text
    element.append(child)
    return child


def _is_hidden(element: Element) -> bool:
    """Whether an element is marked as hidden; a long one may be the article before a script has run."""
    return (
        element.get("hidden", "until-found") != "until-found"
        and element.getparent() is not None
        and (bool(text_of(element, _LONGEST_HIDDEN)) or not "".join(element.itertext()).strip())
    )


def _is_within(element: Element, tree: Element) -> bool:
    """Whether an element has not gone with one around it."""
    return element is tree or any(each is tree for each in element.iterancestors())


def _has_own_text(element: Element) -> bool:
    """Whether text stands in an element itself, not only in what it holds."""
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)


def _mark_quotation(element: Element) -> None:
    element.text = "“" + (element.text or "")
    last = element[-1] if len(element) else None
    if last is not None:
        last.tail = (last.tail or "") + "”"
    else:
        element.text += "”"
    element.drop_tag()

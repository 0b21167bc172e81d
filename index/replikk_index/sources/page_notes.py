"""What a page holds beside its running text, set aside before the text is told from the rest.

Picture captions and links to other articles would be thrown away with the furniture of the page, or end up as text.
Each is put on a list, and a line of its own in the page says where it stood.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from replikk_index.languages import PROFILES
from replikk_index.sources import asides
from replikk_index.sources.inline import Line
from replikk_index.sources.page import Element
from replikk_index.sources.parts import Part
from replikk_index.text import clean_line

BREAK = "⟦¶⟧"
"""Stands where a page parts paragraphs by empty lines instead of elements."""

_NOTE = re.compile(r"⟦(\d+)⟧")
_UNSEEN = ("script", "style", "noscript", "template")
_LINKING = ("p", "li", "div", "aside", "section", "a", "h2", "h3", "h4", "h5")
_INLINE = frozenset(
    "a abbr b bdi bdo br cite code del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u"
    " var".split()
)
_FIRST_WORDS = frozenset(cue.split()[0] for profile in PROFILES.values() for cue in profile.leads_on)
_LONGEST_WORD = 40
_BULLETS = " \t\r\n\u00a0•*>»→▶►-"
_NOT_PICTURES = ("blockquote", "table", "pre", "p")
_LONGEST_LINK = 200
_LONGEST_CAPTION = 1_000


@dataclass(slots=True)
class Notes:
    """What was set aside."""

    parts: list[Part] = field(default_factory=list)

    def find(self, text: str) -> Part | None:
        """The part that a line of the page stands for, or None if it is a line of text."""
        found = _NOTE.fullmatch(text)
        number = int(found[1]) if found else -1
        return self.parts[number] if 0 <= number < len(self.parts) else None

    def _put(self, element: Element, part: Part) -> None:
        """Replace an element by a line that stands for ``part``."""
        tail = element.tail
        element.clear()
        element.tag, element.text, element.tail = "p", f"⟦{len(self.parts)}⟧", tail
        self.parts.append(part)


def set_aside(tree: Element) -> Notes:
    """Prepare a page for extraction; changes the tree.

    Scripts and styles go; captions and links to other articles are set aside; ``<q>`` gets its quotation marks.
    """
    for each in list(tree.iter(*_UNSEEN)):
        if each.tag != "script" or "ld+json" not in (each.get("type") or ""):
            each.drop_tree()
    notes = Notes()
    for each in list(tree.iter("figure")):
        _set_aside_caption(notes, each)
    for each in list(_links_on(tree)):
        if _is_within(each, tree):
            address = next((one.get("href") or "" for one in each.iter("a")), "")
            notes._put(each, Part("related", Line(clean_line(str(each.text_content()))), address=address))
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
    text = clean_line(str(caption.text_content())) if caption is not None else ""
    if not text or len(text) > _LONGEST_CAPTION:
        return
    outside = (each for each in figure.iter(*_NOT_PICTURES) if caption not in each.iterancestors())
    if next(outside, None) is None:
        notes._put(figure, Part("caption", Line(text)))


def _links_on(tree: Element) -> Iterator[Element]:
    """Elements that hold nothing but a link to another article, the outermost first."""
    for each in tree.iter(*_LINKING):
        if not _begins_as_link(each):
            continue
        text = _short_text(each)
        if text and asides.leads_on(text) and (each.tag == "a" or next(each.iter("a"), None) is not None):
            yield each


def _begins_as_link(element: Element) -> bool:
    """Whether the first word could begin a cue: most elements are told by it without reading on."""
    for piece in element.itertext():
        if word := piece.strip(_BULLETS)[:_LONGEST_WORD].split(maxsplit=1)[:1]:
            return word[0].strip(":").lower() in _FIRST_WORDS
    return False


def _short_text(element: Element) -> str:
    """The text of an element, or "" if it is longer than a link."""
    pieces: list[str] = []
    left = _LONGEST_LINK
    for piece in element.itertext():
        text = piece.strip()
        if text:
            left -= len(text)
            if left < 0:
                return ""
            pieces.append(text)
    return clean_line(" ".join(pieces))


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

"""Links from one article to others as pages show them: "Les også: …", alone or above a list."""

from collections.abc import Iterator

from replikk_index.languages import PROFILES
from replikk_index.sources import asides
from replikk_index.sources.inline import Line
from replikk_index.sources.page import Element, text_of
from replikk_index.sources.parts import Part
from replikk_index.text import clean_line

_PLACES = ("p", "li", "div", "aside", "section", "a", "h2", "h3", "h4", "h5", "strong")
_FIRST_WORDS = frozenset(cue.split()[0] for profile in PROFILES.values() for cue in profile.leads_on)
_LONGEST_WORD = 40
_BULLETS = " \t\r\n\u00a0•*>»→▶►-"
_LONGEST_LINE = 200
_LONGEST_LIST = 1_500


def find(tree: Element) -> Iterator[tuple[Element, list[Part]]]:
    """Elements that hold nothing but links to other articles, and those links; an outer one comes before an inner."""
    for each in tree.iter(*_PLACES):
        if _begins_as_cue(each):
            if links := _line(each) or _list(each):
                yield each, links
            elif links := _below(each):
                yield each, []
                yield each.getnext(), links


def _begins_as_cue(element: Element) -> bool:
    """Whether the first word could begin a cue: most elements are told by it without reading on."""
    for piece in element.itertext():
        if word := piece.strip(_BULLETS)[:_LONGEST_WORD].split(maxsplit=1)[:1]:
            return word[0].strip(":").lower() in _FIRST_WORDS
    return False


def _line(element: Element) -> list[Part]:
    """One link with its cue in the same line."""
    text = " ".join(_pieces(element, _LONGEST_LINE))
    if not text or not asides.leads_on(text):
        return []
    anchors = [*element.iter("a")]
    return [_part(text, anchors[0])] if 0 < len(anchors) < 3 else []


def _list(element: Element) -> list[Part]:
    """A cue and then only links; of a card the cue may stand inside the link."""
    pieces = _pieces(element, _LONGEST_LIST)
    if len(pieces) < 2 or not asides.is_bare_cue(pieces[0]):
        return []
    if element.tag == "a":
        return [_part(" ".join(pieces[1:]), element)]
    anchors = [(text_of(each), each) for each in element.iter("a")]
    linked = [(text, each) for text, each in anchors if text and text != pieces[0]]
    if "".join(pieces[1:]).replace(" ", "") != "".join(text for text, _ in linked).replace(" ", ""):
        return []
    return [_part(text, each) for text, each in linked]


def _below(element: Element) -> list[Part]:
    """A cue alone in its line, and only links in the next element."""
    following = element.getnext()
    if following is None or not asides.is_bare_cue(" ".join(_pieces(element, _LONGEST_LINE))):
        return []
    anchors = [(text_of(each), each) for each in following.iter("a")]
    linked = [(text, each) for text, each in anchors if text]
    whole = "".join(_pieces(following, _LONGEST_LIST)).replace(" ", "")
    if not whole or whole != "".join(text for text, _ in linked).replace(" ", ""):
        return []
    return [_part(text, each) for text, each in linked]


def _part(text: str, anchor: Element) -> Part:
    return Part("related", Line(clean_line(text)), address=anchor.get("href") or "")


def _pieces(element: Element, longest: int) -> list[str]:
    """The texts in an element, or none if they are longer than links are."""
    pieces: list[str] = []
    for piece in element.itertext():
        if text := clean_line(piece):
            longest -= len(text)
            if longest < 0:
                return []
            pieces.append(text)
    return pieces

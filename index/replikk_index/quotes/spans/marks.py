"""Quotation marks that are hard to tell: single ones, which look like apostrophes, and misplaced ones."""

import re
from collections.abc import Iterator

_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=\w)")
_SURE = re.compile(r"(?<=[,.!?…—–])[’'](?!\w)")
_MAYBE = re.compile(r"(?<=\w)[’'](?!\w)")
_GLUED = re.compile(r"(?<=\w)[”\"] (?=[^\W_])")
_ANY = re.compile(r"[«»“”„\"]")
CLOSING = {"«": "»", "»": "«", "“": "”", "„": "“”", '"': '"', "”": "”"}
"""What closes each opening mark."""
_FAR = 3000
"""Letters between an opening mark and what closes it."""
_DOUBLE = '«»“”„"'


def singles(text: str, start: int, end: int) -> bool:
    """Whether a paragraph quotes in single marks: its first mark is one."""
    opening = _SINGLE.search(text, start, end)
    return opening is not None and not any(mark in text[start : opening.start()] for mark in _DOUBLE)


def single(text: str, place: int, end: int) -> re.Match[str] | None:
    """The next single mark that opens."""
    return _SINGLE.search(text, place, end)


def closing_single(text: str, begin: int, end: int) -> int:
    """What closes a single mark: the first behind a stop or a comma; else the first that ends a word. Or -1."""
    following = _SINGLE.search(text, begin, end)
    upto = following.start() if following else end
    close = _SURE.search(text, begin, upto) or _MAYBE.search(text, begin, upto)
    return close.start() if close else -1


def glued(text: str, start: int, end: int) -> Iterator[int]:
    """Opening marks that stick to the word before them: ``sa att” vi behöver en båt”``.

    Only where opening and closing marks are the same, and only by their number: the third one opens.
    """
    count, place = {"”": 0, '"': 0}, start
    for found in _GLUED.finditer(text, start, end):
        for mark in count:
            count[mark] += text.count(mark, place, found.start())
        place = found.start()
        mark = found.group()[0]
        if count[mark] % 2 == 0 and text.find(mark, found.end(), min(end, found.end() + _FAR)) >= 0:
            yield found.start()


def has_any(text: str, begin: int, end: int) -> bool:
    """Whether there are marks at all."""
    return _ANY.search(text, begin, end) is not None


def first(text: str, begin: int, end: int, closing: str) -> int:
    """Where the first of some marks stands; -1 if none does."""
    places = [place for mark in closing if (place := text.find(mark, begin, end)) >= 0]
    return min(places, default=-1)


def spans(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a sentence that stand in marks."""
    closing, opened = "", begin
    for found in _ANY.finditer(text, begin, end):
        if closing:
            if found.group() in closing:
                yield opened, found.start()
                closing = ""
        elif _opens(text, found.start()):
            closing, opened = CLOSING[found.group()], found.start()


def left_open(text: str, begin: int, end: int, upto: int, closing: str) -> str:
    """What closes the marks that are open at the end of a sentence, if it stands further on in the paragraph.

    ``closing``: what closes the marks that were open at its beginning.
    """
    for found in _ANY.finditer(text, begin, end):
        if closing:
            closing = "" if found.group() in closing else closing
        elif _opens(text, found.start()):
            closing = CLOSING[found.group()]
    closed = not closing or text[end : end + 1] in tuple(closing)
    return closing if not closed and first(text, end, min(upto, end + _FAR), closing) >= 0 else ""


def _opens(text: str, place: int) -> bool:
    """Whether a mark stands before a word and not behind one."""
    before, behind = text[place - 1 : place] if place else "", text[place + 1 : place + 2]
    if before.isalnum() or before in tuple(".,!?"):
        return False
    if text[place] == "«":
        return True  # « A », with its space
    return not behind.isspace() and behind not in tuple(".,;:!?)")

"""What is typed becomes a query tree; what is not understood is said, and the rest is searched."""

import calendar
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, timedelta
from difflib import get_close_matches

from replikk_index.query import (
    And,
    DateRange,
    Everything,
    Filter,
    Flag,
    Node,
    Not,
    Or,
    Parsed,
    Phrase,
    Said,
    Words,
)
from replikk_index.text import clean, tokens

TEXT_FIELDS = ("title", "author", "source", "place")
QUOTE_FIELDS = ("speaker", "said")
FIELDS = (*TEXT_FIELDS, *QUOTE_FIELDS, "lang", "language", "date", "newer", "is", "tag", "has")
FLAGS = ("unread", "read", "starred")
MOST_DEPTH = 50
"""Parentheses within parentheses; deeper ones are ignored."""

_QUOTES = {'"': '"', "«": "»", "“": "”", "„": "“”", "”": "”", "»": "«", "‘": "’"}
_PIECE = re.compile(r"\s+")
_RANGE = re.compile(r"^(?P<low>[\d-]*)\.\.(?P<high>[\d-]*)$")
_DAY = re.compile(r"^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
_AGE = re.compile(r"^(\d{1,5})([dwmy])$")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_LATEST = 999912312359


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    """``word``, ``phrase``, ``(``, ``)``, ``or``, ``and``, ``not``."""
    text: str = ""
    field: str = ""


def parse(text: str, today: date) -> Parsed:
    """Understand a query.

    Args:
        text: as typed.
        today: the reader's day, for ``newer:``.

    Returns:
        The tree and sentences about what was not understood; never raises.
    """
    parser = _Parser(_tokens(clean(text)), today)
    node = parser.either(0)
    while parser.place < len(parser.tokens):  # a parenthesis too many
        parser.place += 1
        node = _both(node, parser.either(0))
    return Parsed(Everything() if node is None else node, tuple(dict.fromkeys(parser.problems)))


def _tokens(text: str) -> list[_Token]:
    """Cut what was typed into words, phrases and signs."""
    found: list[_Token] = []
    place = 0
    while place < len(text):
        letter = text[place]
        if letter.isspace():
            place += 1
        elif letter in "()":
            found.append(_Token(letter))
            place += 1
        elif letter in "-–—" and _negates(text, place):
            found.append(_Token("not"))
            place += 1
        elif letter in _QUOTES:
            phrase, place = _phrase(text, place)
            found.append(_Token("phrase", phrase))
        else:
            token, place = _word(text, place)
            found.append(token)
    return found


def _negates(text: str, place: int) -> bool:
    """A hyphen right before a word; a dash before a space begins a line of dialogue."""
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    return text[place] == "-" and (before.isspace() or before == "(") and not after.isspace() and after not in "-)"


def _phrase(text: str, place: int) -> tuple[str, int]:
    ends = _QUOTES[text[place]]
    for end in range(place + 1, len(text)):
        if text[end] in ends:
            return text[place + 1 : end], end + 1
    return text[place + 1 :], len(text)


def _word(text: str, place: int) -> tuple[_Token, int]:
    end = place
    while end < len(text) and not text[end].isspace() and text[end] not in "()" and text[end] not in _QUOTES:
        end += 1
    word = text[place:end]
    name, colon, value = word.partition(":")
    if colon and name.lower() in FIELDS:
        if not value and end < len(text) and text[end] in _QUOTES:
            phrase, end = _phrase(text, end)
            return _Token("phrase", phrase, name.lower()), end
        return _Token("word", value, name.lower()), end
    signs = {"OR": "or", "AND": "and", "NOT": "not", "ELLER": "or", "OG": "and", "IKKE": "not"}
    return _Token(signs.get(word, "word"), word), end


def _both(left: Node | None, right: Node | None) -> Node | None:
    if left is None or right is None:
        return left or right
    return _gather((left, right))


def _gather(nodes: tuple[Node, ...]) -> Node:
    """All of them, where quote fields side by side mean one and the same quote."""
    said = [node for node in nodes if isinstance(node, Said)]
    if len(said) > 1:
        inner = tuple(node.node for node in said)
        at = nodes.index(said[0])
        rest = [node for node in nodes if not isinstance(node, Said)]
        nodes = (*rest[:at], Said(And(inner)), *rest[at:])
    return nodes[0] if len(nodes) == 1 else And(nodes)


@dataclass(slots=True)
class _Parser:
    tokens: list[_Token]
    today: date
    place: int = 0
    problems: list[str] = field(default_factory=list)

    def either(self, depth: int) -> Node | None:
        """``a OR b OR c``."""
        nodes = [self.together(depth)]
        while self._next("or"):
            nodes.append(self.together(depth))
        known = tuple(node for node in nodes if node is not None)
        if len(known) < len(nodes) and len(nodes) > 1:
            self.problems.append("OR stands without a word on one of its sides and was ignored")
        if not known:
            return None
        return known[0] if len(known) == 1 else Or(known)

    def together(self, depth: int) -> Node | None:
        """``a b -c``."""
        nodes: list[Node] = []
        while self.place < len(self.tokens) and self.tokens[self.place].kind not in ("or", ")"):
            node = self._one(depth)
            if node is not None:
                nodes.append(node)
        return _gather(tuple(nodes)) if nodes else None

    def _next(self, kind: str) -> bool:
        if self.place < len(self.tokens) and self.tokens[self.place].kind == kind:
            self.place += 1
            return True
        return False

    def _one(self, depth: int) -> Node | None:
        token = self.tokens[self.place]
        self.place += 1
        match token.kind:
            case "(":
                return self._group(depth)
            case "not":
                return self._not(depth)
            case "and":
                return None
            case _:
                return self._field(token)

    def _not(self, depth: int) -> Node | None:
        twice = False
        while self._next("not"):
            twice = not twice
        if self.place == len(self.tokens) or self.tokens[self.place].kind in ("or", "and", ")"):
            self.problems.append("NOT stands without a word and was ignored")
            return None
        inner = self._one(depth)
        return inner if inner is None or twice else Not(inner)

    def _group(self, depth: int) -> Node | None:
        if depth >= MOST_DEPTH:
            self.problems.append("so many parentheses cannot be followed; some were ignored")
            return None
        node = self.either(depth + 1)
        if not self._next(")"):
            self.problems.append("a parenthesis is not closed")
        return node

    def _field(self, token: _Token) -> Node | None:
        match token.field:
            case "":
                return self._plain(token)
            case "date":
                return self._date(token.text)
            case "newer":
                return self._newer(token.text)
            case "lang" | "language":
                return Filter("language", token.text.lower()) if token.text else self._empty(token)
            case "is":
                if token.text.lower() in FLAGS:
                    return Flag(token.text.lower())
                return self._strange(f"is:{token.text}", "is:unread, is:read and is:starred")
            case "has":
                if token.text.lower() == "quotes":
                    return Filter("has", "quotes")
                if token.text.lower() == "notes":
                    return Flag("notes")
                return self._strange(f"has:{token.text}", "has:quotes and has:notes")
            case "tag":
                return Flag("tag", token.text) if token.text else self._empty(token)
            case name:
                node = self._text(token, name)
                if node is None:
                    return self._empty(token)
                return Said(node) if name in QUOTE_FIELDS else node

    def _empty(self, token: _Token) -> Node | None:
        self.problems.append(f"{token.field}: wants a value after the colon")
        return None

    def _strange(self, what: str, known: str) -> Node | None:
        self.problems.append(f"{what} is not known; there are {known}")
        return None

    def _plain(self, token: _Token) -> Node | None:
        name, colon, value = token.text.partition(":")
        if token.kind == "word" and colon and value and name.isalpha():
            close = get_close_matches(name.lower(), FIELDS, 1, 0.75)
            if close:
                self.problems.append(f"{name}: is not a field; did you mean {close[0]}:?")
        return self._text(token, "")

    def _text(self, token: _Token, name: str) -> Node | None:
        typed = token.text
        if token.kind == "word" and typed[-1:] in ("*", "~") and tokens(typed):
            kind = "words that begin like it" if typed.endswith("*") else "words spelt nearly like it"
            typed = typed[:-1]
            self.problems.append(f"searching for {kind} is yet to come; searched for {typed!r} itself")
        words = tuple(_folded(word) for word, _, _ in tokens(typed))
        if not words:
            return None
        if token.kind == "phrase" and len(words) > 1:
            return Phrase(words, name)
        return Words(words[0], name) if len(words) == 1 else Phrase(words, name)

    def _date(self, value: str) -> Node | None:
        found = _RANGE.match(value)
        low, high = (found["low"], found["high"]) if found else (value, value)
        first = _edge(low, False) if low else 1
        last = _edge(high, True) if high else _LATEST
        if not (low or high) or first is None or last is None:
            self.problems.append(f"date:{value} is not a date; write date:2017, date:2017-11 or date:2017..2019-03")
            return None
        if first > last:
            first, last = _edge(high, False) or 1, _edge(low, True) or _LATEST
        return DateRange(first, last)

    def _newer(self, value: str) -> Node | None:
        found = _AGE.match(value.lower())
        if not found:
            self.problems.append(f"newer:{value} is not an age; write newer:7d, newer:3w, newer:2m or newer:1y")
            return None
        days = int(found[1]) * _DAYS[found[2]]
        try:
            first = self.today - timedelta(days=days)
        except OverflowError:
            first = date.min
        return DateRange(int(first.strftime("%Y%m%d").rjust(8, "0")) * 10_000, _LATEST)


def _folded(word: str) -> str:
    return unicodedata.normalize("NFC", word.lower())


def _edge(value: str, latest: bool) -> int | None:
    """The first or last minute of a partial date as ``YYYYMMDDhhmm``; None if it is none."""
    found = _DAY.match(value)
    if not found:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    if not 1 <= year <= 9999 or month > 12 or day > 31 or (found[2] and not month) or (found[3] and not day):
        return None
    if latest:
        month = month or 12
        day = min(day or 31, calendar.monthrange(year, month)[1])
        return (year * 10_000 + month * 100 + day) * 10_000 + 2359
    return (year * 10_000 + (month or 1) * 100 + (day or 1)) * 10_000


__all__ = ["FIELDS", "parse"]

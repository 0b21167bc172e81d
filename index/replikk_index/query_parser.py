"""What is typed becomes a query tree; what is not understood is said, and the rest is searched."""

from dataclasses import dataclass, field
from datetime import date

from replikk_index.models import Problem
from replikk_index.query import (
    And,
    Everything,
    Filter,
    Flag,
    Fuzzy,
    Node,
    Not,
    Or,
    Parsed,
    Phrase,
    Prefix,
    Said,
    Words,
)
from replikk_index.query_dates import date_range, newer_than
from replikk_index.query_signs import MOST_BETWEEN, Signed, nearness, signed
from replikk_index.query_tokens import QUOTE_FIELDS, Token, tokens_of
from replikk_index.text import tokens

FLAGS = ("unread", "read", "starred")
HAS = ("quotes", "notes")
MOST_DEPTH = 50
"""Parentheses within parentheses; deeper ones are ignored."""


def parse(text: str, today: date) -> Parsed:
    """Understand a query.

    Args:
        text: as typed.
        today: the reader's day, for ``newer:``.

    Returns:
        The tree and sentences about what was not understood; never raises.
    """
    parser = _Parser(tokens_of(text), today)
    node = parser.either(0)
    while parser.place < len(parser.tokens):  # a parenthesis too many
        parser.place += 1
        node = _both(node, parser.either(0))
    return Parsed(Everything() if node is None else node, tuple(dict.fromkeys(parser.problems)))


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
    tokens: list[Token]
    today: date
    place: int = 0
    problems: list[Problem] = field(default_factory=list)

    def _problem(self, text: str, **values: str) -> None:
        self.problems.append(Problem(text, tuple(values.items())))

    def either(self, depth: int) -> Node | None:
        """``a OR b OR c``."""
        nodes = [self.together(depth)]
        while self._next("or"):
            nodes.append(self.together(depth))
        known = tuple(node for node in nodes if node is not None)
        if len(known) < len(nodes) and len(nodes) > 1:
            self._problem("OR stands without a word on one of its sides and was ignored")
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
            self._problem("NOT stands without a word and was ignored")
            return None
        inner = self._one(depth)
        return inner if inner is None or twice else Not(inner)

    def _group(self, depth: int) -> Node | None:
        if depth >= MOST_DEPTH:
            self._problem("so many parentheses cannot be followed; some were ignored")
            return None
        node = self.either(depth + 1)
        if not self._next(")"):
            self._problem("a parenthesis is not closed")
        return node

    def _field(self, token: Token) -> Node | None:
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
                return self._strange(token, FLAGS)
            case "has":
                match token.text.lower():
                    case "quotes":
                        return Filter("has", "quotes")
                    case "notes":
                        return Flag("notes")
                return self._strange(token, HAS)
            case "tag":
                return Flag("tag", token.text) if token.text else self._empty(token)
            case name:
                node = self._text(token, name)
                if node is None:
                    return self._empty(token)
                return Said(node) if name in QUOTE_FIELDS else node

    def _empty(self, token: Token) -> Node | None:
        self._problem("{field}: wants a value after the colon", field=token.field)
        return None

    def _strange(self, token: Token, known: tuple[str, ...]) -> Node | None:
        name = token.field
        there = ", ".join(f"{name}:{each}" for each in known)
        self._problem("{what} is not known; there are {known}", what=f"{name}:{token.text}", known=there)
        return None

    def _plain(self, token: Token) -> Node | None:
        close = token.meant_field()
        if close:
            name = token.text.partition(":")[0]
            self._problem("{name}: is not a field; did you mean {close}:?", name=name, close=close)
        return self._text(token, "")

    def _text(self, token: Token, name: str) -> Node | None:
        if token.kind == "phrase":
            return self._phrase(token, name)
        found = signed(token.text)
        words = _words(found.text)
        if found.misplaced or (found.sign and not words):
            self._misplaced(token.text, found if words else Signed(""))
        if found.far:
            self._problem("{typed}: ~ finds words that are one letter apart, not more", typed=token.text)
        if not words or not found.sign:
            return _side_by_side(words, name)
        last = Prefix(words[-1], name) if found.sign == "*" else Fuzzy(words[-1], name)
        before = _side_by_side(words[:-1], name)
        if before is None:
            return last
        self._problem("{typed}: its parts are searched anywhere in the text, not side by side", typed=token.text)
        return And((before, last))

    def _misplaced(self, typed: str, found: Signed) -> None:
        if found.text:
            searched = found.text + found.sign
            self._problem(
                "{typed}: * stands at the end of a word only; searched for {searched}", typed=typed, searched=searched
            )
        else:
            self._problem("{typed} stands for nothing alone; strøm* finds all words that begin so", typed=typed)

    def _phrase(self, token: Token, name: str) -> Node | None:
        words = _words(token.text)
        if "*" in token.text and words:
            self._problem("* means nothing inside a phrase; searched for its words as they stand")
        between, too_many = nearness(token.nearness)
        if too_many:
            self._problem("{typed}: at most {most} words stand between", typed=token.nearness, most=str(MOST_BETWEEN))
        return _side_by_side(words, name, between)

    def _date(self, value: str) -> Node | None:
        found = date_range(value)
        if found is None:
            self._problem(
                "date:{value} is not a date; write date:2017, date:2017-11 or date:2017..2019-03", value=value
            )
        return found

    def _newer(self, value: str) -> Node | None:
        found = newer_than(value, self.today)
        if found is None:
            self._problem("newer:{value} is not an age; write newer:7d, newer:3w, newer:2m or newer:1y", value=value)
        return found


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word, _start, _end in tokens(text))


def _side_by_side(words: tuple[str, ...], name: str, between: int = 0) -> Node | None:
    if not words:
        return None
    return Words(words[0], name) if len(words) == 1 else Phrase(words, name, between)

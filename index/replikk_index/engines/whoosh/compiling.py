"""The query tree in Whoosh's own classes."""

from collections.abc import Callable
from typing import Any

from whoosh import query

from replikk_index.docset import DocSet
from replikk_index.engines.whoosh.forms import Forms
from replikk_index.engines.whoosh.rows import RowsQuery
from replikk_index.engines.whoosh.schema import ARTICLE, ARTICLE_TEXT, QUOTE, QUOTE_TEXT
from replikk_index.models import Target
from replikk_index.query import (
    And,
    DateRange,
    Everything,
    Filter,
    Flag,
    InSet,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    Said,
    Words,
)

FORM_WEIGHT = 0.7
"""What a form counts beside the word as typed."""

_NAMES = frozenset({"author", "source", "place", "speaker"})
"""Fields whose words are never inflected."""

Rows = Callable[[Node, Target], DocSet]
Expand = Callable[[str, str, bool], Forms]


class Compiler:
    """Turns a tree into a Whoosh query for one kind of document.

    Args:
        target: articles or quotes.
        rows: answers a part of the query that is about the other kind.
        expand: gives the forms of a word (word, field of the index, whether it is inflected).
    """

    def __init__(self, target: Target, rows: Rows, expand: Expand) -> None:
        self._target = target
        self._rows = rows
        self._expand = expand
        self.words: dict[str, None] = {}
        """Every form that was looked for."""
        self.phrases: dict[tuple[str, ...], None] = {}

    def compile(self, node: Node) -> Any:
        """The whole query."""
        kind = query.Term("kind", ARTICLE if self._target is Target.ARTICLES else QUOTE)
        if isinstance(node, Everything):
            return query.ConstantScoreQuery(kind, 0.0)
        return query.Require(self._node(node), kind)

    def _node(self, node: Node) -> Any:
        match node:
            case Words(word, field):
                return self._words(word, field)
            case Phrase(words, field):
                self.phrases[words] = None
                return query.Or([query.Phrase(name, list(words)) for name in self._fields(field)])
            case And(nodes):
                return self._all(nodes)
            case Or(nodes):
                return query.Or([self._node(each) for each in nodes])
            case Not(inner):
                return query.And([self._everything(), query.Not(self._quietly(inner))])
            case DateRange(low, high):
                within = query.NumericRange("when", max(low, 1), high, constantscore=True)
                return query.ConstantScoreQuery(within, 0.0)
            case Filter("language", value):
                return query.ConstantScoreQuery(query.Term("lang", value), 0.0)
            case Filter("has", value):
                return self._has(value)
            case Said(inner):
                return self._said(inner)
            case InSet(rows, of):
                return (
                    RowsQuery(rows, "row" if of is self._target else "article") if self._ours(of) else self._cross(node)
                )
            case Everything():
                return self._everything()
            case Nothing() | Flag() | Filter():
                return query.NullQuery
        raise TypeError(f"no such node: {node!r}")

    def _ours(self, of: Target) -> bool:
        return of is self._target or self._target is Target.QUOTES

    def _all(self, nodes: tuple[Node, ...]) -> Any:
        wanted = [self._node(each) for each in nodes if not isinstance(each, Not)]
        unwanted = [self._quietly(each.node) for each in nodes if isinstance(each, Not)]
        both = query.And(wanted) if wanted else self._everything()
        return query.AndNot(both, query.Or(unwanted)) if unwanted else both

    def _quietly(self, node: Node) -> Any:
        """As ``_node``, but its words are not lit."""
        words, phrases = dict(self.words), dict(self.phrases)
        compiled = self._node(node)
        self.words, self.phrases = words, phrases
        return compiled

    def _everything(self) -> Any:
        return query.ConstantScoreQuery(query.Term("kind", ARTICLE if self._target is Target.ARTICLES else QUOTE), 0.0)

    def _fields(self, field: str) -> tuple[str, ...]:
        if field:
            return (field,)
        return ARTICLE_TEXT if self._target is Target.ARTICLES else QUOTE_TEXT

    def _words(self, word: str, field: str) -> Any:
        if field == "title" and self._target is Target.QUOTES:
            return self._cross(Words(word, field))
        return query.Or([self._in_field(word, name) for name in self._fields(field)])

    def _in_field(self, word: str, name: str) -> Any:
        forms = self._expand(word, name, name not in _NAMES)
        self.words |= dict.fromkeys(forms.all)
        exact = query.Or([query.Term(name, each) for each in forms.exact])
        others = [
            query.Require(
                query.Or([query.Term(name, form) for form in found], boost=FORM_WEIGHT), query.Term("lang", code)
            )
            for code, found in forms.by_language.items()
        ]
        return query.Or([exact, *others]) if others else exact

    def _has(self, value: str) -> Any:
        if self._target is Target.QUOTES:
            return self._everything()
        return query.ConstantScoreQuery(query.Term("has", value), 0.0)

    def _said(self, inner: Node) -> Any:
        if self._target is Target.QUOTES:
            return self._node(inner)
        return self._cross(Said(inner))

    def _cross(self, node: Node) -> Any:
        """A part about the other kind of document: look it up there, and take what belongs to it."""
        other = Target.QUOTES if self._target is Target.ARTICLES else Target.ARTICLES
        aside = Compiler(other, self._rows, self._expand)
        aside.compile(node)
        self.words |= aside.words
        self.phrases |= aside.phrases
        return RowsQuery(self._rows(node, other), "article")

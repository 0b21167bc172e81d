"""The query tree in Whoosh's own classes."""

from collections.abc import Callable
from typing import Any

from whoosh import query

from replikk_index.docset import DocSet
from replikk_index.engines.whoosh.forms import Forms
from replikk_index.engines.whoosh.leaf_queries import Form, FormsQuery, RangeQuery, RowsQuery
from replikk_index.engines.whoosh.leaves import Leaves
from replikk_index.engines.whoosh.schema import ARTICLE, ARTICLE_TEXT, QUOTE, QUOTE_TEXT, UNORDERED
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

_OF_ARTICLES = frozenset({"title", "author", "source", "place"})
"""What can be asked for by name and only articles have."""

Rows = Callable[[Node, Target], DocSet]
Expand = Callable[[str, str, bool], Forms]


class Compiler:
    """Turns a tree into a Whoosh query for one kind of document.

    Args:
        target: articles or quotes.
        rows: answers a part of the query that is about the other kind.
        expand: gives the forms of a word (word, field of the index, whether it is inflected).
        leaves: the segments that will be searched.
    """

    def __init__(self, target: Target, rows: Rows, expand: Expand, leaves: Leaves) -> None:
        self._target = target
        self._leaves = leaves
        self._rows = rows
        self._expand = expand
        self.words: dict[str, None] = {}
        """Every form that was looked for."""
        self.phrases: dict[tuple[str, ...], None] = {}

    def compile(self, node: Node) -> Any:
        """The whole query."""
        if isinstance(node, Everything):
            return self._everything()
        compiled = self._node(node)
        return compiled if self._is_of_kind(node) else query.Require(compiled, self._kind())

    def _kind(self) -> Any:
        return query.Term("kind", ARTICLE if self._target is Target.ARTICLES else QUOTE)

    def _is_of_kind(self, node: Node) -> bool:
        """Whether only documents of the wanted kind can match, so that it need not be asked."""
        match node:
            case Words(_, field) | Phrase(_, field):
                return not self._is_elsewhere(field)
            case And(nodes):
                return any(self._is_of_kind(each) for each in nodes)
            case Or(nodes):
                return all(self._is_of_kind(each) for each in nodes)
        return isinstance(node, Everything | Not)

    def _node(self, node: Node) -> Any:
        match node:
            case Words(word, field):
                return self._words(word, field)
            case Phrase(words, field):
                if self._is_elsewhere(field):
                    return self._cross(node)
                self.phrases[words] = None
                ordered = [name for name in self._fields(field) if name not in UNORDERED]
                return query.Or([query.Phrase(name, list(words)) for name in ordered])
            case And(nodes):
                return self._all(nodes)
            case Or(nodes):
                return query.Or([self._node(each) for each in nodes])
            case Not(inner):
                return query.And([self._everything(), query.Not(self._quietly(inner))])
            case DateRange(low, high):
                return RangeQuery(max(low, 1), high, "when", self._leaves)
            case Filter("language", value):
                return query.ConstantScoreQuery(query.Term("lang", value), 0.0)
            case Filter("has", value):
                return self._has(value)
            case Said(inner):
                return self._said(inner)
            case InSet(rows, of):
                return self._in_rows(rows, of) if self._ours(of) else self._cross(node)
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
        return query.ConstantScoreQuery(self._kind(), 0.0)

    def _in_rows(self, rows: DocSet, of: Target) -> Any:
        return RowsQuery(rows, "row" if of is self._target else "article", self._leaves)

    def _fields(self, field: str) -> tuple[str, ...]:
        if field:
            return (field,)
        return ARTICLE_TEXT if self._target is Target.ARTICLES else QUOTE_TEXT

    def _is_elsewhere(self, field: str) -> bool:
        """Whether a field belongs to the articles of the quotes that are looked for."""
        return self._target is Target.QUOTES and field in _OF_ARTICLES

    def _words(self, word: str, field: str) -> Any:
        if self._is_elsewhere(field):
            return self._cross(Words(word, field))
        forms = [form for name in self._fields(field) for form in self._in_field(word, name)]
        return FormsQuery(forms, self._leaves)

    def _in_field(self, word: str, name: str) -> list[Form]:
        forms = self._expand(word, name, name not in _NAMES)
        self.words |= dict.fromkeys(forms.all)
        exact = [Form(name, each) for each in forms.exact]
        spoken: dict[str, list[str]] = {}
        for code, found in forms.by_language.items():
            for each in found:
                spoken.setdefault(each, []).append(code)
        others = [Form(name, each, FORM_WEIGHT, tuple(codes)) for each, codes in spoken.items()]
        return exact + others

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
        aside = Compiler(other, self._rows, self._expand, self._leaves)
        aside.compile(node)
        self.words |= aside.words
        self.phrases |= aside.phrases
        return RowsQuery(self._rows(node, other), "article", self._leaves)

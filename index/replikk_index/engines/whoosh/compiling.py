"""The query tree in Whoosh's own classes."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from whoosh import query

from replikk_index.engines.whoosh.codec.searching import Collection
from replikk_index.engines.whoosh.queries import (
    BelongingQuery,
    ExceptQuery,
    Form,
    FormsQuery,
    OneWordQuery,
    RangeQuery,
    RowsQuery,
    UnscoredQuery,
)
from replikk_index.engines.whoosh.schema import ARTICLE_TEXT, QUOTE_TEXT, UNORDERED
from replikk_index.models import Target
from replikk_index.query import (
    SHORTEST_FUZZY,
    And,
    DateRange,
    Everything,
    Filter,
    Flag,
    Fuzzy,
    InSet,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    Prefix,
    Said,
    Words,
)

if TYPE_CHECKING:
    from replikk_index.engines.whoosh.forms import Forms

FORM_WEIGHT = 0.7
"""What a form counts beside the word as typed."""

_NAMES = frozenset({"author", "source", "place", "speaker"})
"""Fields whose words are never inflected."""

_OF_ARTICLES = frozenset({"title", "author", "source", "place"})
"""What can be asked for by name and only articles have."""

Expand = Callable[[str, bool], "Forms"]
Searchers = Mapping[Target, Any]


class Compiler:
    """Turns a tree into a Whoosh query for one kind of document.

    Args:
        target: articles or quotes.
        expand: gives the forms of a word (word, whether it is inflected).
        collections: of both kinds; empty where Whoosh's own matchers will answer.
        searchers: Whoosh's, of both kinds; only needed then.
    """

    def __init__(
        self,
        target: Target,
        expand: Expand,
        collections: Mapping[Target, Collection],
        searchers: Searchers | None = None,
    ) -> None:
        self._target = target
        self._other = Target.QUOTES if target is Target.ARTICLES else Target.ARTICLES
        self._expand = expand
        self._collections = collections
        self._searchers = searchers or {}
        self.lit: dict[str, None] = {}
        """Every form that was looked for."""
        self.many: dict[OneWordQuery, Target] = {}
        """What stands for more words than one cares to count before they are looked for."""
        self.phrases: dict[tuple[str, ...], None] = {}

    def compile(self, node: Node) -> Any:
        """The whole query."""
        return self._node(node)

    def _node(self, node: Node) -> Any:
        match node:
            case Words(field=field) | Prefix(field=field) | Fuzzy(field=field) | Phrase(field=field) if (
                self._is_elsewhere(field)
            ):
                return self._cross(node)
            case Words(word, field):
                return FormsQuery([form for name in self._fields(field) for form in self._in_field(word, name)])
            case Prefix(beginning, field):
                return self._one_word(beginning, field, beginning=True)
            case Fuzzy(word, field):
                if len(word) < SHORTEST_FUZZY:
                    return self._node(Words(word, field))
                return self._one_word(word, field, beginning=False)
            case Phrase(words, field, between):
                if between:
                    self.lit |= dict.fromkeys(words)
                else:
                    self.phrases[words] = None
                ordered = [name for name in self._fields(field) if name not in UNORDERED]
                return query.Or([query.Phrase(name, list(words), slop=between + 1) for name in ordered])
            case And(nodes):
                return self._all(nodes)
            case Or(nodes):
                return query.Or([self._node(each) for each in nodes])
            case Not(inner):
                return ExceptQuery(self._everything(), self._quietly(inner))
            case DateRange(low, high):
                return RangeQuery(max(low, 1), high, "when")
            case Filter("language", value):
                return UnscoredQuery(query.Term("lang", value))
            case Filter("has", value):
                return self._has(value)
            case Said(inner):
                return self._node(inner) if self._target is Target.QUOTES else self._cross(node)
            case InSet(rows, of):
                return self._in_rows(node, of) if rows else query.NullQuery
            case Everything():
                return self._everything()
            case Nothing() | Flag() | Filter():
                return query.NullQuery
        raise TypeError(f"no such node: {node!r}")

    def _all(self, nodes: tuple[Node, ...]) -> Any:
        wanted = [self._node(each) for each in nodes if not isinstance(each, Not)]
        unwanted = [self._quietly(each.node) for each in nodes if isinstance(each, Not)]
        both = query.And(wanted) if wanted else self._everything()
        return ExceptQuery(both, query.Or(unwanted)) if unwanted else both

    def _quietly(self, node: Node) -> Any:
        """As ``_node``, but its words are not lit."""
        lit, many, phrases = dict(self.lit), dict(self.many), dict(self.phrases)
        compiled = self._node(node)
        self.lit, self.many, self.phrases = lit, many, phrases
        return compiled

    def _everything(self) -> Any:
        return UnscoredQuery(query.Every())

    def _in_rows(self, node: InSet, of: Target) -> Any:
        if of is self._target:
            return RowsQuery(node.rows, "row")
        return RowsQuery(node.rows, "article") if self._target is Target.QUOTES else self._cross(node)

    def _fields(self, field: str) -> tuple[str, ...]:
        if field:
            return (field,)
        return ARTICLE_TEXT if self._target is Target.ARTICLES else QUOTE_TEXT

    def _is_elsewhere(self, field: str) -> bool:
        """Whether a field belongs to the articles of the quotes that are looked for."""
        return self._target is Target.QUOTES and field in _OF_ARTICLES

    def _one_word(self, text: str, field: str, *, beginning: bool) -> Any:
        each = [OneWordQuery(name, text, beginning=beginning) for name in self._fields(field)]
        self.many |= dict.fromkeys(each, self._target)
        return query.Or(each)

    def _in_field(self, word: str, name: str) -> list[Form]:
        forms = self._expand(word, name not in _NAMES)
        self.lit |= dict.fromkeys(forms.all)
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
        return UnscoredQuery(query.Term("has", value))

    def _cross(self, node: Node) -> Any:
        """A part about the other kind of document: look it up there, and take what belongs to it."""
        aside = Compiler(self._other, self._expand, self._collections, self._searchers)
        compiled = aside.compile(node)
        self.lit |= aside.lit
        self.many |= aside.many
        self.phrases |= aside.phrases
        return BelongingQuery(
            compiled,
            self._collections.get(self._other),
            self._searchers.get(self._other),
            of_quotes=self._other is Target.QUOTES,
        )

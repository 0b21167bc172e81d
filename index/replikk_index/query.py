"""What is typed becomes a small tree that every engine understands.

The tree (all frozen)::

    Node = Words | Prefix | Fuzzy | Phrase | And | Or | Not | DateRange | Filter | Said | InSet | Flag
         | Everything | Nothing
"""

from dataclasses import dataclass

from replikk_index.docset import DocSet
from replikk_index.models import Problem, Target

SHORTEST_FUZZY = 3
"""Letters of a word that stands for others, too; of shorter ones most others are one letter apart."""


@dataclass(frozen=True, slots=True)
class Words:
    """One word, in any form."""

    word: str
    """As typed, lower case, NFC, no white space."""
    field: str = ""
    """``title``, ``author``, ``source``, ``place`` (not stemmed but title), ``speaker`` and ``said`` inside ``Said``,
    or "" for title, lead and body (articles) or quote, context and speaker (quotes)."""


@dataclass(frozen=True, slots=True)
class Prefix:
    """Any word that begins with these letters; together they count as one word."""

    beginning: str
    """As ``Words.word``."""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """A word, and every word that one letter more, less or changed makes of it; together they count as one word.

    Shorter ones than ``SHORTEST_FUZZY`` are only themselves.
    """

    word: str
    """As ``Words.word``."""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in this order, as written but for case."""

    words: tuple[str, ...]
    field: str = ""
    between: int = 0
    """At most so many other words between each and the next; 0: side by side."""


@dataclass(frozen=True, slots=True)
class And:
    """All of them."""

    nodes: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of them."""

    nodes: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Everything else."""

    node: "Node"


@dataclass(frozen=True, slots=True)
class DateRange:
    """Dates from ``low`` to ``high``, both included, as ``YYYYMMDDhhmm``; undated articles never match."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Filter:
    """An exact property: ``language`` = code, or ``has`` = ``quotes``."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Said:
    """One and the same quote matches ``node`` (whose words have the fields ``speaker``, ``said`` or "").

    As an article search: articles holding such a quote.
    """

    node: "Node"


@dataclass(frozen=True, slots=True)
class InSet:
    """Rows that the library has looked up elsewhere (notes, corrections, another search)."""

    rows: DocSet
    of: Target = Target.ARTICLES
    """What the rows number. In a search for quotes, a set of articles means their quotes, and the other way round."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A property kept in the notes (``is:unread``, ``tag:x``); the library turns it into an ``InSet``."""

    name: str
    """``unread``, ``read``, ``starred``, ``tag``, ``notes``."""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Everything:
    """All there is (an empty query)."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """No document."""


Node = (
    Words | Prefix | Fuzzy | Phrase | And | Or | Not | DateRange | Filter | Said | InSet | Flag | Everything | Nothing
)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query tree and what could not be understood of the text."""

    node: Node
    problems: tuple[Problem, ...] = ()
    """What was not understood; the rest was searched."""

"""What is remembered while the candidates of an article are read in order."""

from collections import Counter
from dataclasses import dataclass, field

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans.candidates import Paragraph
from replikk_index.quotes.speakers.epithets import Epithets
from replikk_index.quotes.speakers.people import People
from replikk_index.quotes.speakers.persons import Resolved
from replikk_index.quotes.speakers.pronouns import Antecedents
from replikk_index.quotes.speakers.roles import Roles

NOBODY = Resolved("", 0.55, "nobody is named")
"""So unsure that words behind a dash are hidden if nothing else says that they are speech: lists look the same."""
UNREAD = Resolved("", 0.6, "how people are named in this language is not known")
UNNAMED = Resolved("", 0.8, "the attribution names nobody")
AGO = 9
"""Paragraphs: who spoke longer ago does not simply go on speaking."""


@dataclass(slots=True)
class Talk:
    """One article, who is named in it, and who spoke last."""

    text: str
    lines: list[Paragraph]
    people: People
    grammar: Grammar
    last: Resolved = NOBODY
    last_paragraph: int = -AGO
    last_end: int = 0
    asked: tuple[int, str] = (-AGO, "")
    """Where somebody with a name asked last, and who spoke before."""
    interviewee: str = ""
    """Who answered last, as long as nobody else is quoted directly."""
    says: Counter[str] = field(default_factory=Counter)
    """How many quotes everybody has so far."""
    last_reported: bool = False
    """The last words were in a that-clause."""
    chain: int = 0
    asked_from: int = -1
    """Where the first question of an interview stands."""
    capitals: frozenset[str] | None = None
    """Words with a capital within a sentence."""
    presented: set[str] | None = None
    """Who is named before it."""
    roles: Roles = field(init=False)
    antecedents: Antecedents = field(init=False)
    epithets: Epithets = field(init=False)

    def __post_init__(self) -> None:
        self.roles = Roles(self.text, self.lines, self.people, self.grammar)
        self.antecedents = Antecedents(self.text, self.lines, self.people, self.grammar, self.roles)
        self.epithets = Epithets(self.text, self.people, self.antecedents, self.grammar)

"""Who is meant by what they are: *the mayor*, *backen*, *selskabet*."""

import re
from dataclasses import dataclass, field
from itertools import islice

from replikk_index.quotes import subjects
from replikk_index.quotes.candidates import Paragraph
from replikk_index.quotes.clauses import backwards, sentence_start
from replikk_index.quotes.grammar import Grammar, indefinite
from replikk_index.quotes.mentions import Mention
from replikk_index.quotes.offices import akin
from replikk_index.quotes.people import People
from replikk_index.quotes.persons import Resolved

_RECENT = 3
"""Paragraphs in which somebody without a known role is looked for."""
_FAR = 4000
"""Letters in which the whole name of a body is looked for."""
_LONGEST = 1500
"""Letters of a sentence."""
_MANY = 20
"""Sentences, and speakers known by a role only, to look back over."""


@dataclass(slots=True)
class Roles:
    """The roles of one article, and the speakers that are known by nothing else."""

    text: str
    lines: list[Paragraph]
    people: People
    grammar: Grammar
    nameless: list[str] = field(default_factory=list)
    """Speakers that are known by a role only, in order."""

    def find(self, role: str, place: int, paragraph: int) -> Resolved | None:
        """Who is meant by a role at this place; None if it says all there is to know."""
        found = self.people.by_role(role, place) or self._spoken_before(role)
        if found is None and not self.grammar.renames and self._is_somebody(role):
            found = self.people.without_role(
                self.lines[max(0, paragraph - _RECENT)].start, self._before(place, paragraph)
            )
        return found or self._body(role, place, paragraph)

    def whole(self, mention: Mention) -> str:
        """A role with what belongs to it (*le directeur de la salle*)."""
        start = self.text.find(mention.role, mention.start)
        end = start + len(mention.role)
        if adjective := self.grammar.adjective.match(self.text, end):
            end = adjective.end()
        further = self.grammar.complement.match(self.text, end)
        return self.text[start : further.end() if further else end]

    def remember(self, role: str) -> None:
        """Somebody spoke who is known by a role only."""
        if self.grammar.is_role(role.split()[-1]):
            self.nameless.append(role)

    def _spoken_before(self, role: str) -> Resolved | None:
        """``A spokeswoman for the force`` is the spokeswoman from then on."""
        if not self.grammar.is_definite(role):
            return None
        wanted = indefinite(role.split()[-1])
        for earlier in reversed(self.nameless[-_MANY:]):
            if any(akin(form, earlier.split()[-1].lower()) for form in wanted):
                return Resolved(earlier, 0.9, f"“{role}” is {earlier}")
        return None

    def _is_somebody(self, role: str) -> bool:
        """Whether a role is that of one person who has been spoken of: *the striker*, *backen*."""
        words = role.split()
        possessed = any(word.endswith(("’s", "'s")) for word in words)
        if len(words) > 3 or possessed or not self.grammar.is_role(words[-1]):
            return False
        if words[0].lower() in self.grammar.determiners:
            return True
        return len(words) == 1 and role[1:].islower() and self.grammar.is_definite(role)

    def _before(self, place: int, paragraph: int) -> int:
        """Where the sentence begins."""
        begin = self.lines[paragraph].start
        return sentence_start(self.text, max(begin, place - _LONGEST), place)

    def _body(self, role: str, place: int, paragraph: int) -> Resolved | None:
        """The whole name of a body: *samfundet* is Advokatsamfundet, *selskabet* whoever the text is about."""
        low = role.lower()
        if " " in role or self.grammar.is_role(role) or not self.grammar.is_definite(role) or len(low) < 6:
            return None
        whole = re.compile(rf"\b(?:[A-ZÆØÅÄÖ]\w+ )?\w{{3,}}{re.escape(low)}\b")
        found = whole.findall(self.text, max(0, place - _FAR), place)
        if found and found[-1][0].isupper():
            return Resolved(found[-1], 0.9, f"“{role}” is {found[-1]}")
        if low not in self.grammar.collectives:
            return None
        for line in reversed(self.lines[max(0, paragraph - _RECENT) : paragraph + 1]):
            upto = min(line.end, place)
            for begin, end in islice(backwards(self.text, max(line.start, upto - _LONGEST), upto), _MANY):
                mention = subjects.opening(self.text, begin, end, self.grammar)
                if mention and self._is_name(mention.name) and not self._is_person(mention.name, mention.start):
                    return Resolved(mention.name, 0.75, f"“{role}”: {mention.name} is spoken of right before")
        return None

    def _is_name(self, name: str) -> bool:
        """Whether it is more than a noun that its sentence begins with."""
        return bool(name) and (" " in name or not self.grammar.is_definite(name))

    def _is_person(self, name: str, place: int) -> bool:
        person = self.people.get(self.people.by_name(name, place).full)
        return person is not None and (person.human and bool(person.gender or person.roles))

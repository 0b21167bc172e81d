"""Who is meant by what they are: *the mayor*, *backen*, *selskabet*."""

import re
from dataclasses import dataclass, field

from replikk_index.quotes.grammar.forms import indefinite
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans.candidates import Paragraph
from replikk_index.quotes.speakers.bearers import akin
from replikk_index.quotes.speakers.people import People
from replikk_index.quotes.speakers.persons import Resolved
from replikk_index.quotes.syntax import subjects
from replikk_index.quotes.syntax.clauses import sentences
from replikk_index.quotes.syntax.mentions import Mention
from replikk_index.quotes.syntax.names import NAME

_RECENT = 3
"""Paragraphs in which somebody without a known role is looked for."""
_LAST = 20
"""Speakers without a name that are remembered."""
_FAR = 4000
"""Letters in which the whole name of a body is looked for."""
_LONGEST = 1500
"""Letters of a sentence."""


@dataclass(slots=True)
class Roles:
    """The roles of one article, and the speakers that are known by nothing else."""

    text: str
    lines: list[Paragraph]
    people: People
    grammar: Grammar
    nameless: list[str] = field(default_factory=list)
    """Speakers that are known by a role only, in order."""

    def find(self, role: str, place: int, paragraph: int, gender: str = "") -> Resolved | None:
        """Who is meant by a role at this place; None if it says all there is to know."""
        return self.known(role, place) or self.supposed(role, place, paragraph, gender)

    def known(self, role: str, place: int) -> Resolved | None:
        """Who was said to have a role, or spoke by it."""
        return self.people.by_role(role, place) or self._spoken_before(role, place)

    def supposed(self, role: str, place: int, paragraph: int, gender: str = "") -> Resolved | None:
        """Who was named last, for an age; or the whole name of a body. ``gender`` is that of a pronoun behind it.

        Nobody is guessed for a role that nobody was given: as it is written it is at least right.
        """
        found = None
        if role[:1].isdigit() and not self.grammar.renames:  # 23-åringen
            sex = self._sex(role) or (gender if gender in ("f", "m") else "")
            found = self.people.without_role(0, self._before(place, paragraph), sex, role)
            if found:
                self.people.assume(found.full, role, place)
        return found or self._body(role, place, paragraph)

    def whole(self, mention: Mention) -> str:
        """A role with whose it is or what belongs to it: *Bestefar min*, *le directeur de la salle*."""
        start = self.text.find(mention.role, mention.start)
        end = start + len(mention.role)
        own = self.text[end + 1 : end + 8].split(" ")[0]
        if self.grammar.kin and self.text[end : end + 1] == " " and own in self.grammar.first_words:
            return self.text[start : end + 1 + len(own)]
        if self.grammar.epithets:
            last = mention.role.split()[-1]
            known = self.grammar.is_role(last) or self.grammar.is_body(last)
            return self.within(mention.role, start) if known else mention.role
        adjective = self.grammar.adjective.match(self.text, end)
        if adjective and not self.grammar.beside.match(self.text, end + 1):
            end = adjective.end()
        further = self.grammar.complement.match(self.text, end)
        return self.text[start : further.end() if further else end]

    def within(self, role: str, place: int) -> str:
        """A role or a body with what it is within, if that is a name or a body: *Daglig leder i firmaet*."""
        end = place + len(role)
        of = self.grammar.within.match(self.text, end) if self.text.startswith(role, place) else None
        if of is None or not (role[0].isupper() or of["what"][0].isupper() or self.grammar.is_body(of["what"])):
            return role
        return self.text[place : of.end()]

    def remember(self, role: str) -> None:
        """Somebody spoke who is known by a role only."""
        if any(map(self.grammar.is_role, role.split())):
            self.nameless.append(role)

    def _spoken_before(self, role: str, place: int) -> Resolved | None:
        """``A spokeswoman for the force`` is the spokeswoman from then on."""
        if not self.grammar.is_definite(role):
            return None
        begin = max(0, place - _FAR)
        told = re.search(rf"(?<![\w-]){re.escape(role.capitalize())}(?![\w-])", self.text[begin:place])
        of = self.grammar.within.match(self.text, begin + told.end()) if told else None
        named = self.people.without_role(begin + told.end(), place, self._sex(role), role) if told else None
        if told and of and not (named and " " in named.full):  # Direktøren i havnestyret … sier direktøren
            full = self.text[begin + told.start() : of.end()]
            return Resolved(full, 0.85, f"“{role}” is {full}")
        wanted = indefinite(self.grammar.head(role))
        for earlier in self.nameless[: -_LAST - 1 : -1]:
            heads = [word.lower() for word in earlier.split() if self.grammar.is_role(word)]
            head = heads[0] if heads and self.grammar.epithets else self.grammar.head(earlier).lower()
            if any(akin(form, each, ()) for form in wanted for each in {head, *indefinite(head)}):
                return Resolved(earlier, 0.9, f"“{role}” is {earlier}")
        return None

    def _sex(self, role: str) -> str:
        """What pronoun a role takes that only women or men have (kroens kone)."""
        low = role.lower()
        return next((sex for figure, sex in self.grammar.sexed.items() if low.endswith(figure)), "")

    def _before(self, place: int, paragraph: int) -> int:
        """Where the sentence begins."""
        begin = self.lines[paragraph].start
        own = list(sentences(self.text, max(begin, place - _LONGEST), place))
        return own[-1][0] if own else begin

    def _body(self, role: str, place: int, paragraph: int) -> Resolved | None:
        """The whole name of a body: *samfundet* is Advokatsamfundet, *selskabet* whoever the text is about."""
        low = role.lower()
        if self.grammar.definite:
            words = self.grammar.word.findall(low)
            if len(words) != 2 or words[0] not in self.grammar.definite or words[1] not in self.grammar.collectives:
                return None
            return self._spoken_of(place, paragraph, role)
        if " " in role or self.grammar.is_role(role) or not self.grammar.is_definite(role) or len(low) < 6:
            return None
        whole = re.compile(rf"\b(?:[A-ZÆØÅÄÖ]\w+ )?\w{{3,}}{re.escape(low)}\b")
        found = list(whole.finditer(self.text, max(0, place - _FAR), place))
        if found and found[-1].group()[0].isupper():
            name = NAME.match(self.text, found[-1].end() + 1)  # Fraktbolaget Sjölink
            full = name.group() if name else found[-1].group()
            return Resolved(full, 0.9, f"“{role}” is {full}")
        if low not in self.grammar.collectives:
            return None
        return self._spoken_of(place, paragraph, role)

    def _spoken_of(self, place: int, paragraph: int, role: str) -> Resolved | None:
        """The last sentence that begins with the name of a body."""
        for line in reversed(self.lines[max(0, paragraph - _RECENT) : paragraph + 1]):
            upto = min(line.end, place)
            for begin, end in reversed(list(sentences(self.text, max(line.start, upto - _FAR), upto))):
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

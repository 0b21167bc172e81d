"""Who *she* is: the subject of the sentence before, or whoever spoke in the line before."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import islice

from replikk_index.quotes import subjects
from replikk_index.quotes.candidates import Paragraph
from replikk_index.quotes.clauses import backwards, sentences
from replikk_index.quotes.grammar import Grammar, indefinite
from replikk_index.quotes.mentions import Mention
from replikk_index.quotes.people import People
from replikk_index.quotes.persons import Person, Resolved
from replikk_index.quotes.roles import Roles

_FAR = 6
"""Paragraphs to look back over."""
_AHEAD = 2
"""Paragraphs to look ahead."""
_LONGEST = 1500
_MANY = 25
"""Sentences to look back over, in all."""
_SHORT = 4
"""Words of a role that names somebody again."""
_WORD = re.compile(r"\w+")
_SURE = (0.9, 0.87, 0.83, 0.78, 0.74, 0.7, 0.66)
"""By how many paragraphs away somebody is found."""


@dataclass(slots=True)
class Antecedents:
    """Looks backwards through the sentences of an article."""

    text: str
    lines: list[Paragraph]
    people: People
    grammar: Grammar
    known: Roles
    spoken: dict[int, str] = field(default_factory=dict)
    """Who spoke in a line of direct speech."""
    roles: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    """By paragraph, speakers that are known by a role only, and where it stands, in order."""
    tellers: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    """By paragraph, who is named there as saying something, and where, in order."""
    again: dict[str, Resolved | None] = field(default_factory=dict)
    """Who is meant by a role that nobody was introduced with."""
    marked: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    """By paragraph, the stretches that are somebody's own words, in order: who is named in them is spoken of."""
    read: dict[tuple[int, int, str, str, int], str] = field(default_factory=dict)
    """What was found in a sentence for a gender, with a role and so many speakers known by a role."""
    of_gender: dict[str, tuple[int, list[tuple[int, str]]]] = field(default_factory=dict)
    """Where the first stands whom a pronoun may mean, and all whom it surely may."""

    def renamed(self, mention: Mention, paragraph: int) -> Resolved | None:
        """Who is named again by what they are (*la bióloga*), as a pronoun would be; where it first stands."""
        words = self.grammar.word.findall(mention.role)
        definite = words[0].lower() in self.grammar.definite and len(words) <= _SHORT
        if not definite or not any(form in self.grammar.renames for word in words[1:] for form in indefinite(word)):
            return None
        if self.grammar.complement.match(self.text, mention.end):
            return None
        key = mention.role.lower()
        if key not in self.again:
            place = self.text.find(words[0].title() + mention.role[len(words[0]) :])
            if 0 <= place < mention.start:
                paragraph = bisect_right(self.lines, place, key=lambda line: line.start) - 1
            else:
                place = mention.start
            gender = self.people.sex(mention.role) or "u"
            self.again[key] = self.find(mention.role, place, paragraph, gender)
        return self.again[key]

    def find(self, pronoun: str, place: int, paragraph: int, gender: str = "") -> Resolved | None:
        """Whom a pronoun means; None if nobody fits."""
        gender = gender or self._gender(pronoun)
        if gender == "p":
            return None
        left = _MANY
        for number in range(paragraph, max(-1, paragraph - _FAR - 1), -1):
            line = self.lines[number]
            if line.heading:
                continue
            upto = place if number == paragraph else line.end
            away = min(paragraph - number, len(_SURE) - 1)
            found, left = self._in_line(number, line, upto, gender, left)
            if found:
                return Resolved(found[0], _SURE[away], f"“{pronoun}”: {found[0]} {found[1]}")
        return None

    def ahead(self, pronoun: str, place: int, paragraph: int) -> Resolved | None:
        """Whom a pronoun means that comes before the name, at the beginning of an article."""
        gender = self._gender(pronoun)
        if gender not in ("f", "m"):
            return None
        first, exact = self._of_gender(gender)
        if first < place:
            return None
        until = self.lines[min(paragraph + _AHEAD, len(self.lines) - 1)].end
        own = next(iter(sentences(self.text, place, self.lines[paragraph].end)), (place, place))
        at = bisect_left(exact, (own[1], ""))
        if at == len(exact) or exact[at][0] >= until:
            return None
        return Resolved(exact[at][1], 0.75, f"“{pronoun}”: {exact[at][1]} is named right after")

    def _of_gender(self, gender: str) -> tuple[int, list[tuple[int, str]]]:
        if gender not in self.of_gender:
            known = bool(self.grammar.first_names)
            fitting = (
                place
                for line in self.lines
                for place, person in (() if line.heading else self.people.named_in(line.start, line.end))
                if fits(person, gender, known)
            )
            named = self.people.named_in(0, len(self.text))
            exact = [(place, person.full) for place, person in named if person.gender == gender]
            self.of_gender[gender] = next(fitting, len(self.text)), exact
        return self.of_gender[gender]

    def _gender(self, pronoun: str) -> str:
        low = pronoun.lower()
        return self.grammar.pronouns.get(low) or self.grammar.oblique.get(low, "u")

    def _in_line(
        self, number: int, line: Paragraph, upto: int, gender: str, left: int
    ) -> tuple[tuple[str, str] | None, int]:
        """Who is found in a line and how, and how many sentences are left to be read."""
        if not line.dash:
            for begin, end in islice(backwards(self.text, max(line.start, upto - _LONGEST), upto), left):
                left -= 1
                if subject := self._subject(number, begin, end, gender):
                    return (subject, "is spoken of right before"), left
        speaker = self.spoken.get(number, "") if upto == line.end or not line.dash else ""
        return ((speaker, "spoke last") if speaker and self._fits_name(speaker, gender) else None), left

    def _subject(self, number: int, begin: int, end: int, gender: str) -> str:
        """Whom the pronoun may mean in a sentence; "" if it is nobody."""
        for _, speaker in reversed(_within(self.tellers.get(number, []), begin, end)):
            person = self.people.get(speaker)
            if person and fits(person, gender, bool(self.grammar.first_names)):
                return speaker
        role = next(iter(_within(self.roles.get(number, []), begin, end)), None)
        key = (begin, end, gender, role[1] if role else "", len(self.known.nameless))
        if key not in self.read:
            self.read[key] = self._first_fitting(number, begin, end, gender, role)
        return self.read[key]

    def _first_fitting(self, number: int, begin: int, end: int, gender: str, role: tuple[int, str] | None) -> str:
        """The first in a sentence whom the pronoun may mean, if possible one that no preposition governs."""
        named = [
            (place, person)
            for place, person in self.people.named_in(begin, end)
            if fits(person, gender, bool(self.grammar.first_names)) and not self._in_own_words(number, place)
        ]
        figure = role or self._figure(begin, end, gender)
        free = [each for each in named if not self._governed(each[0])] or named
        if figure and (not free or figure[0] < free[0][0]):
            return figure[1]
        if not free:
            return self._role(number, begin, end, gender)
        exact = [each for each in free if each[1].gender == gender]
        place, person = (exact or free)[0]
        pronoun = self._pronoun_before(begin, place, gender)
        return "" if pronoun else person.full

    def _in_own_words(self, number: int, place: int) -> bool:
        """Whether a place lies within somebody's own words."""
        own = self.marked.get(number, [])
        at = bisect_right(own, place, key=lambda each: each[0])
        return at > 0 and place < own[at - 1][1]

    def _pronoun_before(self, begin: int, place: int, gender: str) -> bool:
        """``Hun ringte Lie.``: the sentence is about her, whoever she is."""
        first = _WORD.search(self.text, begin, place)
        return first is not None and self.grammar.pronouns.get(first.group().lower()) == gender

    def _governed(self, place: int) -> bool:
        before = self.text[max(0, place - 20) : place].split()
        return bool(before) and before[-1].lower() in self.grammar.prepositions | self.grammar.hearers

    def _figure(self, begin: int, end: int, gender: str) -> tuple[int, str] | None:
        for found in self.grammar.figure.finditer(self.text, begin, end):
            if self.grammar.figures[found.group().lower()] == gender:
                return found.start(), found.group()
        return None

    def _role(self, number: int, begin: int, end: int, gender: str) -> str:
        """A role that a sentence begins with: ``Anklageren er tilfreds.``"""
        mention = subjects.opening(self.text, begin, end, self.grammar)
        if mention is None or mention.sure or not mention.role or not self.grammar.is_role(mention.role.split()[-1]):
            return ""
        found = self.known.find(mention.role, mention.start, number)
        person = self.people.get(found.full) if found else None
        if person is not None and not fits(person, gender, bool(self.grammar.first_names)):
            return ""
        figure = self.grammar.figures.get(mention.role.split()[-1].lower(), gender)
        return (found.full if found else mention.role) if figure == gender else ""

    def _fits_name(self, full: str, gender: str) -> bool:
        person = self.people.get(full)
        if person is not None:
            return fits(person, gender, bool(self.grammar.first_names))
        return full.lower() in self.grammar.figures and self.grammar.figures[full.lower()] == gender


def _within(places: list[tuple[int, str]], begin: int, end: int) -> list[tuple[int, str]]:
    """Those of some places, in order, that lie in a stretch."""
    return places[bisect_left(places, (begin, "")) : bisect_left(places, (end, ""))] if places else places


def fits(person: Person, gender: str, known: bool = False) -> bool:
    """Whether somebody may be called so. ``known``: first names are known, so that what has none is no person."""
    if known and not person.gender and not person.roles:
        return False
    return person.human and (gender in ("u", "") or not person.gender or person.gender == gender)

"""Who has a role: *the mayor*, *landslagstreneren*, *la ministre*."""

import re
from bisect import insort
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING

from replikk_index.quotes.grammar.forms import indefinite
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.speakers.persons import Person, Resolved, met_before

if TYPE_CHECKING:
    from replikk_index.quotes.speakers.people import People

_LONGEST = 40
"""Letters of a role."""
_FAR = 3000
"""Letters in which somebody without a role is looked for."""
_NEAR = 900
"""Letters: who was named so short ago may be called by an epithet."""
_LOOK = 2000
"""Letters back to look for a role that stands alone."""
_FEW = 3
"""Of the places where somebody is named in full so many, the first, are looked at."""
_HOUSE = 60
"""Letters around a name where it is told where somebody has a role."""
_BESIDE = 40
"""Letters between a name and a role that is its own."""
_AGED = re.compile(r",\s\d{1,2}\b")


_met = attrgetter("met")


@dataclass(slots=True)
class Bearers:
    """The people of an article by their roles."""

    text: str
    grammar: Grammar
    people: "People"
    by_word: dict[str, list[Person]]
    """Who has a role, by the word for it, in the order they are met."""
    by_ending: dict[str, list[Person]] = field(default_factory=dict)
    """The same by what the word ends in; made when it is asked for."""

    def is_elsewhere(self, role: str, place: int) -> bool:
        """``ordføreren i nabokommunen``: whether all who have a role are told to have it in other places."""
        if not self._wanted(role, place):
            return False
        return self.find(role, place) is None and self.find(role, place, anywhere=True) is not None

    def _in_place(self, people: list[Person], role: str, place: int) -> list[Person]:
        """Those who may be meant by a role that is told to be of some place or body."""
        if not people or not self.grammar.kin:
            return people
        wanted = self._wanted(role, place)
        if self.grammar.neighbours and wanted.startswith(self.grammar.neighbours):
            return []
        if not wanted[:1].isupper():
            return people
        told = [(person, self._places_of(person)) for person in people]
        same = [person for person, places in told if wanted in places]
        return same or [person for person, places in told if not places]

    def _wanted(self, role: str, place: int) -> str:
        """The place or body that a role is told to be of: *ordføreren i Lauvhamn*, *Lauvhamn-ordføreren*."""
        start = self.text.find(role, place, place + len(role) + 1)
        of = self.grammar.within.match(self.text, start + len(role)) if start >= 0 else None
        return of["what"] if of else role.split()[-1].rpartition("-")[0]

    def _places_of(self, person: Person) -> set[str]:
        """The places and bodies that are told beside a full name: ``Ordfører Per Lie i Lauvhamn``."""
        found: set[str] = set()
        for at in person.in_full[:_FEW]:
            at = max(at, self.text.find(person.full, at, at + len(person.full) + _LONGEST))  # behind the role
            behind = at + len(person.full)
            if of := self.grammar.within.match(self.text, behind):
                found.add(of["what"])
            before = self.text[max(0, at - _HOUSE) : at]
            after = self.text[behind : behind + _HOUSE]
            parts = (before[max(map(before.rfind, ".!?\n")) + 1 :], re.split(r"[.!?\n]", after)[0])
            for of in (each for part in parts for each in self.grammar.within.finditer(part)):
                ahead = _last_word(of.string[: of.start()])
                if ahead and self.grammar.is_role(ahead):
                    found.add(of["what"])
        return {each for each in found if each[0].isupper()}

    def find(self, role: str, place: int, *, anywhere: bool = False) -> Resolved | None:
        """Somebody who is called by what they are ("the mayor"): of several, whoever was named last."""
        named = self._heads(role)
        small = self.grammar.determiners if self.grammar.genders else frozenset[str]()
        wanted = {form for word in named if word.lower() not in small for form in indefinite(word)}
        sex = self.sex(role)
        exact = self._met([self.by_word.get(word, []) for word in wanted], place, sex)
        if exact := exact if anywhere else self._in_place(exact, role, place):
            person = self._nearest(exact, place)
            return Resolved(person.full, 0.88, f"“{role}” is {person.full}, by the role given there")
        if not any(self.grammar.is_role(word) for word in named):
            return self._by_epithet(role, named, place)
        kin = self._met(self._related(wanted), place, sex)
        kin = kin if anywhere else self._in_place(kin, role, place)
        if not kin:
            return self._by_epithet(role, named, place)
        person = self._nearest(kin, place)
        behind = self.text[place + len(role) : place + len(role) + 6].split()[:1] if self.grammar.kin else []
        if behind and behind[0] in self.grammar.offices:
            return None  # seksjonslederen for havbruk
        if self._is_another(role, person, place):
            return None
        if person.last_named(place) < 0 and not any(
            akin(known, form, self.grammar.synonyms) and not form.endswith(known)
            for known in (*person.roles, *person.before)
            for form in wanted
        ):
            return None  # the attorney general, and behind it an attorney
        return Resolved(person.full, 0.75, f"“{role}” is {person.full}, by the role given there")

    @staticmethod
    def _met(groups: list[list[Person]], place: int, sex: str) -> list[Person]:
        """Those of some people that may be meant at a place."""
        met = (person for group in groups for person in met_before(group, place))
        return [person for person in met if not sex or person.gender in ("", sex)]

    def _related(self, wanted: set[str]) -> list[list[Person]]:
        """Who has a role that is akin to one of these."""
        if not self.by_ending:
            self._take_stock()
        found = [self.by_ending.get(word, []) for word in wanted if len(word) > 3]
        for word in wanted:
            shorter = [] if self.grammar.is_deputy(word) else _endings(word)
            for group in self.grammar.synonyms:
                if word in group:
                    found += [self.by_ending.get(each, []) for each in group]
                if word.endswith(group) and (word in group or not self.grammar.chiefs >= {*group}):
                    shorter += group
            found += [self.by_word[end] for end in shorter if end in self.by_word and self.grammar.is_role(end)]
        return found

    def _take_stock(self) -> None:
        for known, people in self.by_word.items():
            for ending in self._all_endings(known):
                self.by_ending.setdefault(ending, []).extend(people)
        for people in self.by_ending.values():
            people.sort(key=_met)

    def _all_endings(self, role: str) -> set[str]:
        if not self.grammar.is_role(role):
            return set()
        if self.grammar.is_deputy(role):
            return {role}
        alike = (each for group in self.grammar.synonyms for each in group)
        return {*_endings(role), *(each for each in alike if role.endswith(each))}

    def add(self, role: str, person: Person) -> None:
        """Somebody has turned out to have a role."""
        insort(self.by_word.setdefault(role, []), person, key=_met)
        for ending in self._all_endings(role) if self.by_ending else ():
            insort(self.by_ending.setdefault(ending, []), person, key=_met)

    def _is_another(self, role: str, person: Person, place: int) -> bool:
        """Whether a longer word for a role (landslagstreneren) stood alone before: then it is not this trainer's."""
        word = role.split()[-1]
        known = {form for each in (*person.roles, *person.before) for form in indefinite(each)}
        if not known.isdisjoint(indefinite(word)) or "-" in word:
            return False
        longer = any(len(form) > len(each) + 2 and form.endswith(each) for form in indefinite(word) for each in known)
        start = max(0, place - _LOOK)
        found = re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", self.text[start:place], re.IGNORECASE)
        if found is None or any(self._beside(each, start + found.start()) for each in person.places):
            return False
        return longer or self.grammar.within.match(self.text, start + found.end()) is not None

    def _beside(self, name: int, role: int) -> bool:
        """Whether a name and a role stand in one sentence, close by."""
        first, last = min(name, role), max(name, role)
        return last - first < _BESIDE and not any(stop in self.text[first:last] for stop in ".!?\n")

    def without_role(self, start: int, end: int, sex: str, role: str = "") -> Resolved | None:
        """Who was last named in a stretch of the text that is somebody without a known role.

        For a role that nobody has (*the striker*): whoever the text speaks of, if we do not know what they are.
        """
        for _, person in reversed(self.people.named_in(max(start, end - _FAR), end)):
            known = any(map(self.grammar.is_role, (*person.roles, *person.before)))
            known = known or (self._is_chief(role) and self._is_private(person))
            if person.gender and not known and sex in ("", person.gender):
                return Resolved(person.full, 0.7, f"{person.full} was named right before")
        return None

    def _is_chief(self, role: str) -> bool:
        """Whether a role is an office that nobody has whose age is all that is told."""
        return any(form.endswith(tuple(self.grammar.chiefs)) for form in indefinite(role.lower()))

    def _is_private(self, person: Person) -> bool:
        """Whether somebody was named with an age: ``Inga Palm, 78,``, ``52-årige Dorte Glad``."""
        aged = any(word[0].isdigit() for word in (*person.roles, *person.before))
        return aged or any(_AGED.match(self.text, place + len(person.full)) for place in person.in_full[:1])

    def sex(self, role: str) -> str:
        """Which pronoun somebody takes, by the word before the role (*la ministre*)."""
        gender = self.grammar.genders.get(role.lower().split()[0], "")
        if not gender and role[1:2] in "'’" and any(word.endswith(self.grammar.feminine) for word in role.split()):
            return "f"  # l’ancienne directrice
        if not gender and any(indefinite(word)[0] + "e" in self.grammar.roles for word in role.split()):
            return "m"  # l’élu: a woman is élue
        return gender

    def _by_epithet(self, role: str, named: list[str], place: int) -> Resolved | None:
        """Whoever was named last, where a role is only another name for somebody: *der Politiker*."""
        epithets = self.grammar.phrasing.epithets
        definite = role.split()[0].lower() in self.grammar.determiners | self.grammar.phrasing.cases
        known = named and any(form.endswith(epithets) for form in indefinite(named[0]))
        if not epithets or not definite or not known:
            return None
        gender = self.grammar.phrasing.genders.get(role.split()[0].lower(), "u")
        if gender == "p":
            return None
        before = list(reversed(self.people.named_in(max(0, place - _NEAR), place)))
        strangers = (person for at, person in before if self._may_be_somebody(person, at))
        for person in (*(person for _, person in before if person.human), *strangers):
            if person.gender in ("", gender):
                return Resolved(person.full, 0.75, f"“{role}”: {person.full} was named last")
        return None

    def _may_be_somebody(self, person: Person, place: int) -> bool:
        """Whether a name without a known first name is no body, and no place behind a preposition."""
        around = [*self.text[max(0, place - 15) : place].split()[-1:], *self.text[place : place + 15].split()[:1]]
        governed = any(word.lower() in self.grammar.prepositions for word in around)
        return not person.gender and not governed and not person.full.lower().endswith(self.grammar.phrasing.bodies)

    def _heads(self, role: str) -> list[str]:
        """The words of a role that may say what somebody is; where nouns have capital letters, the first noun."""
        words = role.split()
        if not self.grammar.profile.capital_nouns:
            return words[-3:]
        return [] if words[0].lower() in self.grammar.indefinite else [self.grammar.head(role)]

    @staticmethod
    def _nearest(people: list[Person], place: int) -> Person:
        """Who was named last before a place; if nobody was, who comes first behind it."""
        return max(people, key=lambda each: (each.last_named(place), -each.places[0] if each.places else 0))


def _last_word(text: str) -> str:
    """The last word of some text."""
    words = text.rsplit(None, 1)
    return words[-1] if words else ""


def _endings(role: str) -> list[str]:
    """All that a compound may end in (kraftminister: minister)."""
    return [role[at:] for at in range(max(0, len(role) - _LONGEST), len(role) - 3)]


def akin(known: str, wanted: str, synonyms: tuple[tuple[str, ...], ...]) -> bool:
    """Whether two words may be the same role (sjåfør, drosjesjåfør)."""
    if len(wanted) > 3 and known.endswith(wanted):
        return True
    if len(known) > 3 and wanted.endswith(known):
        return True
    return any(
        (wanted in group and known.endswith(group)) or (known in group and wanted.endswith(group)) for group in synonyms
    )

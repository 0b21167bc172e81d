"""Who is called by the role that an article gives them: *the mayor*, *forsvarsministeren*."""

from collections.abc import Iterable

from replikk_index.quotes.grammar import Grammar, indefinite
from replikk_index.quotes.persons import Person, Resolved, met_before

_LONGEST = 40
"""Letters of a role."""


class Offices:
    """The people of one article by what they are, in the order they are met."""

    def __init__(self, people: Iterable[Person], grammar: Grammar) -> None:
        self._grammar = grammar
        self._exact: dict[str, list[Person]] = {}
        self._ending: dict[str, list[Person]] = {}
        """By what their roles end in: made when it is asked for."""
        for person in sorted(people, key=lambda each: each.met):
            for role in {*person.roles, *person.before}:
                self._exact.setdefault(role, []).append(person)

    def find(self, role: str, place: int, sex: str) -> Resolved | None:
        """Somebody of that sex who is called by a role: of several, whoever was named last."""
        small = self._grammar.determiners if self._grammar.genders else frozenset[str]()
        words = role.lower().split()[-3:]
        wanted = {form for word in words if word not in small for form in indefinite(word)}
        if person := _nearest([self._exact.get(word, []) for word in wanted], place, sex):
            return Resolved(person.full, 0.88, f"“{role}” is {person.full}, by the role given there")
        if not any(map(self._grammar.is_role, role.split()[-3:])):
            return None
        if person := _nearest(self._related(wanted), place, sex):
            return Resolved(person.full, 0.75, f"“{role}” is {person.full}, by the role given there")
        return None

    def _related(self, wanted: set[str]) -> list[list[Person]]:
        """Those with a role that is akin to one of these."""
        if not self._ending:
            self._take_stock()
        found = [self._ending.get(word, []) for word in wanted if len(word) > 3]
        for word in wanted:
            shorter = [end for end in _endings(word) if end in self._exact and self._grammar.is_role(end)]
            found += [self._exact[end] for end in shorter]
            for group in self._grammar.synonyms:
                if word.endswith(group):
                    found += [self._ending.get(each, []) for each in group]
        return found

    def _take_stock(self) -> None:
        alike = tuple(each for group in self._grammar.synonyms for each in group)
        for known, people in self._exact.items():
            for ending in {*_endings(known), *filter(known.endswith, alike)} if self._grammar.is_role(known) else ():
                self._ending.setdefault(ending, []).extend(people)
        for people in self._ending.values():
            people.sort(key=lambda each: each.met)


def akin(known: str, wanted: str) -> bool:
    """Whether two words may be the same role (sjåfør, drosjesjåfør)."""
    return (len(wanted) > 3 and known.endswith(wanted)) or (len(known) > 3 and wanted.endswith(known))


def _nearest(groups: list[list[Person]], place: int, sex: str) -> Person | None:
    """Who was named last before a place; if nobody was, who comes first behind it."""
    people = [
        person for group in groups for person in met_before(group, place) if not sex or person.gender in ("", sex)
    ]
    return max(people, key=lambda each: (each.last_named(place), -each.places[0] if each.places else 0), default=None)


def _endings(role: str) -> list[str]:
    """All that a compound may end in (kraftminister: minister)."""
    return [role[at:] for at in range(max(0, len(role) - _LONGEST), len(role) - 3)]

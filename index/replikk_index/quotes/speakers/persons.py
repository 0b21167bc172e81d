"""Somebody who is named in an article, and who is meant."""

from bisect import bisect_right
from dataclasses import dataclass, field

_NEAR = 600
"""Letters: who was named in full within so many may be called by the surname, though somebody else has it."""
_MOST = 40
"""People with one surname or one role."""


@dataclass(slots=True, eq=False)
class Person:
    """Somebody, or some body, that is named in full."""

    full: str
    met: int = 0
    """Where it was first named in full."""
    places: list[int] = field(default_factory=list)
    """Where any form of the name stands, in order."""
    in_full: list[int] = field(default_factory=list)
    """Where the full name stands."""
    roles: dict[str, int] = field(default_factory=dict)
    """Head words of roles, lower case, and where each was last given."""
    before: set[str] = field(default_factory=set)
    """Words right before the name: of these a definite form means it, too (havnefogd: havnefogden)."""
    past: set[str] = field(default_factory=set)
    """Head words of roles that somebody had once."""
    gender: str = ""
    """For pronouns only."""
    elsewhere: bool = False
    """Stands behind a preposition of place, or ends like a body: no person, unless something says so."""

    @property
    def human(self) -> bool:
        """Whether a pronoun may mean it."""
        return bool(self.gender or self.roles) or not self.elsewhere

    def last_named(self, place: int) -> int:
        """Where the name last stood before a place; -1 if it did not."""
        return _last(self.places, place)


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who is meant."""

    full: str
    certainty: float
    why: str


def met_before(people: list[Person], place: int) -> list[Person]:
    """Those of some people, in the order they are met, who are met before a place, at most so many that a text full of
    namesakes can be read; if there are none, the first."""
    at = bisect_right(people, place, key=lambda each: each.met)
    return people[max(0, at - _MOST) : at] or people[:1]


def of_that_name(people: list[Person], place: int) -> Person:
    """Of several with one surname: who was just named in full, or else whom the article is most about."""
    if len(people) == 1:
        return people[0]
    same = met_before(people, place)
    recent = [
        each for each in same if each.in_full and (near := _last(each.in_full, place)) >= 0 and place - near < _NEAR
    ]
    if recent:
        return max(recent, key=lambda each: _last(each.in_full, place))
    return max(same, key=lambda each: (bisect_right(each.places, place), each.last_named(place)))


def _last(places: list[int], place: int) -> int:
    at = bisect_right(places, place)
    return places[at - 1] if at else -1

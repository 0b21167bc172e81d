"""Who is named in an article, with which roles; and who a surname, a role or a pronoun means."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from replikk_index.quotes.languages.first_names import MEN, WOMEN
from replikk_index.quotes.profile import Grammar

UPPER = "A-ZÆØÅÄÖÜÉÈÁÀÂÍÓÚÑÇŠŽÐÞ"
_PARTICLES = "av|af|von|van|de|der|den|del|da|di|la|le|al|el|bin|ibn|zu|ter"
NAME = re.compile(rf"(?<![\w-])[{UPPER}][\w’'-]*(?:\s(?:(?:{_PARTICLES})\s){{0,2}}[{UPPER}][\w’'-]*){{0,5}}(?![\w])")
_ROLE_COMPOUND = re.compile(r"^[\w]+-[a-zæøåäöü]{3,}$")
_AGE = re.compile(r"\s*\((\d{1,3}|[A-ZÆØÅ][\w-]{0,15})\)")
_APPOSITION = re.compile(r",\s+(?P<role>[a-zæøåäöü][^,.;:!?–«»“”\n]{2,80})[,.]")
_SENTENCE_END = (".", "!", "?", ":", "–", "-", "—", "«", "“", "”", '"', "»", "„", "\n", "•")


@dataclass(slots=True)
class Person:
    """Somebody who is named in full."""

    full: str
    places: list[int] = field(default_factory=list)
    """Where any form of the name stands."""
    roles: dict[str, int] = field(default_factory=dict)
    """Head words of roles, lower case, and where each was last given."""
    gender: str = ""
    """For pronouns only."""

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return self.full.split()[-1]


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who is meant."""

    full: str
    certainty: float
    why: str


class People:
    """The inventory of one article."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._grammar = grammar
        self._text = text
        self._by_full: dict[str, Person] = {}
        self._by_surname: dict[str, list[Person]] = {}
        self._places: list[tuple[int, Person]] = []
        runs = [(found.start(), found.group()) for found in NAME.finditer(text)]
        single = {run for place, run in runs if " " not in run and not self._opens(place)}
        for place, run in runs:
            self._meet(place, run)
        for place, run in runs:
            last = run.split()[-1].rstrip("’'")
            for form in (last, last.removesuffix("s"), last.removesuffix("’s").removesuffix("'s")):
                if form in self._by_surname and (" " not in run or run in self._by_full or form in run):
                    person = self._by_surname[form][-1]
                    person.places.append(place)
                    self._places.append((place, person))
                    break
        self.single = single
        """One-word names that stand inside sentences."""
        self._places.sort(key=lambda each: each[0])

    def named_in(self, start: int, end: int) -> list[Person]:
        """Those named in a stretch of the text, in order."""
        low = bisect_left(self._places, start, key=lambda each: each[0])
        high = bisect_left(self._places, end, key=lambda each: each[0])
        return [person for _, person in self._places[low:high]]

    def _opens(self, place: int) -> bool:
        before = self._text[max(0, place - 2) : place].rstrip(" ")
        return not before or before[-1] in _SENTENCE_END

    def _meet(self, place: int, run: str) -> None:
        words = run.split()
        offset = 0
        while len(words) > 1 and self._is_no_name(words[0], place + offset):
            offset += len(words[0]) + 1
            words = words[1:]
        if len(words) < 2 or len(words) > 5:
            return
        full = " ".join(words)
        full = full.removesuffix("’s").removesuffix("'s")
        if full.endswith("s") and full[:-1] in self._by_full:
            full = full[:-1]
        person = self._by_full.get(full)
        if person is None:
            first = words[0].lower().split("-")[0]
            person = Person(full, gender="f" if first in WOMEN else "m" if first in MEN else "")
            self._by_full[full] = person
            self._by_surname.setdefault(person.surname, []).append(person)
        self._learn_roles(person, place + offset, full)

    def _is_no_name(self, word: str, place: int) -> bool:
        """A capitalised word before a name: a role, or whatever opens the sentence."""
        low = word.lower()
        if _ROLE_COMPOUND.match(word) or (is_role(low, self._grammar) and word[1:] == low[1:]):
            return True
        if not self._opens(place):
            return False
        grammar = self._grammar
        return low in grammar.opening or low in grammar.ends or low in grammar.clause_starts or len(low) < 3

    def _learn_roles(self, person: Person, place: int, full: str) -> None:
        before = self._text[max(0, place - 60) : place].split("\n")[-1].split()
        if before and self._text[place - 1 : place] == " ":
            self._learn(person, before[-1], place)
        after = self._text[place + len(full) : place + len(full) + 120]
        aged = _AGE.match(after)
        if aged:
            after = after[aged.end() :]
            if aged[1].isdigit():
                person.roles[f"{aged[1]}-åring"] = place
        if found := _APPOSITION.match(after):
            for word in found["role"].split()[:5]:
                self._learn(person, word, place)

    def _learn(self, person: Person, word: str, place: int) -> None:
        low = word.lower().strip(",.()")
        if is_role(low, self._grammar):
            person.roles[low] = place

    # who is meant

    def by_name(self, name: str, place: int) -> Resolved:
        """Somebody named with one or more words at this place of the text."""
        plain = name.removesuffix("’s").removesuffix("'s")
        if plain in self._by_full:
            return Resolved(plain, 1.0, "named in full")
        last = plain.split()[-1]
        same = self._by_surname.get(last) or self._by_surname.get(last.removesuffix("s"), [])
        if same:
            before = [person for person in same if person.places and person.places[0] <= place]
            person = max(before or same, key=lambda each: max((p for p in each.places if p <= place), default=-1))
            sure = 0.98 if len({each.full for each in same}) == 1 else 0.8
            return Resolved(person.full, sure, f"the surname {last}, written in full elsewhere")
        first = [person for person in self._by_full.values() if person.full.split()[0] == plain]
        if len(first) == 1:
            return Resolved(first[0].full, 0.9, f"the first name of {first[0].full}")
        return Resolved(plain, 0.95, "named here")

    def by_role(self, role: str, place: int) -> Resolved | None:
        """Somebody who is called by what they are ("the mayor")."""
        wanted = {base for word in role.lower().split()[-3:] for base in indefinite(word)}
        best: tuple[int, int, Person] | None = None
        for person in self._by_full.values():
            for known, where in person.roles.items():
                match = 2 if known in wanted else 1 if any(_akin(known, each) for each in wanted) else 0
                if match:
                    distance = place - where if where <= place else 100_000 + where - place
                    rank = (match, -distance, person)
                    if best is None or rank[:2] > best[:2]:
                        best = rank
        if best is None:
            return None
        return Resolved(
            best[2].full, 0.85 if best[0] == 2 else 0.75, f"“{role}” is {best[2].full}, by the role given there"
        )

    def by_pronoun(self, pronoun: str, place: int, last: str, since: int) -> Resolved | None:
        """Who he or she is: whoever spoke last, or was named last, and may be called so."""
        gender = self._grammar.pronouns.get(pronoun.lower(), "u")
        if gender == "p":
            return None
        recent = self.named_in(since, place)
        speaker = self._by_full.get(last)
        if (
            speaker
            and _may_be(speaker, gender)
            and (not recent or speaker in recent[-3:] or not any(_may_be(p, gender) for p in recent))
        ):
            return Resolved(speaker.full, 0.85, f"“{pronoun}”: {speaker.full} spoke last")
        for person in reversed(recent):
            if _may_be(person, gender):
                return Resolved(person.full, 0.75, f"“{pronoun}”: {person.full} was named last")
        earlier = self.named_in(0, since)
        for person in reversed(earlier):
            if _may_be(person, gender):
                return Resolved(person.full, 0.65, f"“{pronoun}”: {person.full} was named last")
        return None


def _may_be(person: Person, gender: str) -> bool:
    return gender in ("u", "") or not person.gender or person.gender == gender


def is_role(word: str, grammar: Grammar) -> bool:
    """Whether a word says what somebody is; compounds count (kraftminister, NATO-sjef)."""
    low = word.lower()
    return any(
        low == role or (len(role) > 3 and low.endswith(role) and len(low) > len(role) + 1) for role in grammar.roles
    )


def indefinite(word: str) -> tuple[str, ...]:
    """What a definite form may be the form of (direktøren: direktør)."""
    low = word.lower().strip(",.")
    forms = [low]
    endings = ("en", "n", "a", "et", "t")
    forms += [low.removesuffix(each) for each in endings if low.endswith(each) and len(low) > len(each) + 3]
    if low.endswith("mannen"):
        forms.append(low.removesuffix("nen"))
    return tuple(forms)


_MINISTERS = ("statsråd", "minister")


def _akin(known: str, wanted: str) -> bool:
    if len(wanted) > 3 and known.endswith(wanted):
        return True
    if len(known) > 3 and wanted.endswith(known):
        return True
    return known.endswith(_MINISTERS) and wanted.endswith(_MINISTERS)

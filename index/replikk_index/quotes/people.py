"""Who is named in an article, with which roles; and who a name or a role means."""

import re
from bisect import bisect_left
from itertools import pairwise

from replikk_index.quotes.grammar import Grammar, indefinite
from replikk_index.quotes.names import NAME, first_name_gender, plain, without_roles
from replikk_index.quotes.offices import Offices
from replikk_index.quotes.persons import Person, Resolved, of_that_name

_PHRASE = 6
"""Words before a name that may belong to it."""
_LAST = 30
"""Of the names in a stretch so many, the last, are looked at."""
_AGE = re.compile(r"\s*\((\d{1,3}|[A-ZÆØÅ][\w-]{0,15})\)")
_APPOSITION = re.compile(r",\s+(?P<role>[a-zæøåäöü][^,.;:!?–«»“”\n]{2,80})[,.]")
_SENTENCE_END = (".", "!", "?", ":", "–", "-", "—", "«", "“", "”", '"', "»", "„", "\n", "•")
_OUTSIDE = re.compile(r"[,.;:!?–—«»“”„\"\n()]")


class People:
    """The inventory of one article."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._grammar = grammar
        self._text = text
        self._by_full: dict[str, Person] = {}
        self._by_surname: dict[str, list[Person]] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._called: dict[tuple[str, bool], list[Person]] = {}
        self._parted: dict[tuple[str, bool], list[str]] = {}
        self._places: list[tuple[int, Person]] = []
        self._starts: list[int] = []
        runs = [
            (found.start(), found.group(), self._kept(found.start(), found.group())) for found in NAME.finditer(text)
        ]
        alone: dict[str, int] = {}
        """Single words, and where they may be a name for the first time."""
        for place, run, kept in runs:
            if len(kept) > 1:
                self._meet(place, run, kept)
        self._meet_couples(runs)
        for place, _, kept in runs:
            if len(kept) > 1 or kept[0] in alone:
                continue
            low = kept[0].lower()
            small = low in grammar.clause_starts or low in grammar.opening
            if not (small and self._opens(place)):  # Hans kone
                alone[kept[0]] = place
                self._meet_by_first_name(place, kept[0])
        nobody = {word for word in alone if not self._so_called(word, True)}
        for place, run, kept in runs:
            if run not in nobody and (person := self._person(run, kept, place)):
                person.places.append(place)
                if " " in run and person.full in run:
                    person.in_full.append(place)
                self._places.append((place, person))
                self._starts.append(place)
        self._offices = Offices(self._by_full.values(), grammar)

    def named_in(self, start: int, end: int) -> list[tuple[int, Person]]:
        """Those named in a stretch of the text, in order, and where."""
        low = bisect_left(self._starts, start)
        return self._places[low : bisect_left(self._starts, end, low)]

    def last_human(self, start: int, end: int) -> Person | None:
        """Who is named last in a stretch of the text."""
        return next((person for person in self._last_named(start, end) if person.human), None)

    def first_person(self, start: int, end: int) -> str:
        """Who is named first in a stretch of the text and known to be a person; the full name, or ""."""
        low = bisect_left(self._starts, start)
        named = self._places[low : low + _LAST]
        return next((person.full for place, person in named if place < end and person.gender), "")

    def names(self, full: str, start: int, end: int) -> bool:
        """Whether somebody is named in a stretch of the text."""
        return any(person.full == full for person in self._last_named(start, end))

    def _last_named(self, start: int, end: int) -> list[Person]:
        """Those named last in a stretch of the text, the last first."""
        high = bisect_left(self._starts, end)
        near = self._places[max(bisect_left(self._starts, start, 0, high), high - _LAST) : high]
        return [person for _, person in reversed(near)]

    def get(self, full: str) -> Person | None:
        """The person with this full name."""
        return self._by_full.get(" ".join(full.split()))

    # taking stock

    def _kept(self, place: int, run: str) -> list[str]:
        words = run.split()
        if len(words) == 1:
            return words
        opens = self._opens(place) or self._governed(place)
        kept = self._parted.get((run, opens))
        if kept is None:
            kept = self._parted[run, opens] = without_roles(words, self._grammar, opens=opens)
        return kept

    def _person(self, run: str, kept: list[str], place: int) -> Person | None:
        alone = len(kept) == 1
        same = self._called.get((run, alone))
        if same is None:
            same = self._called[run, alone] = self._so_called(run, alone)
        return of_that_name(same, place) if same else None

    def _so_called(self, run: str, alone: bool) -> list[Person]:
        """Whom some capitalised words may mean; ``alone``: all but the last of them are roles and the like."""
        words = run.split()
        for number in range(len(words)):
            full = plain(" ".join(words[number:]))
            if person := self._by_full.get(full) or self._by_full.get(full.removesuffix("s")):
                return [person]
        last = plain(words[-1])
        return self._by_surname.get(last) or self._by_surname.get(last.removesuffix("s"), []) if alone else []

    def _opens(self, place: int) -> bool:
        before = self._text[max(0, place - 2) : place].rstrip(" ")
        return not before or before[-1] in _SENTENCE_END

    def _governed(self, place: int) -> bool:
        """Whether a small word stands before the name that may bring a place: *el alcalde de Lugo Juan Vidal*."""
        before = self._text[max(0, place - 6) : place].split()
        return bool(before) and before[-1].lower() in self._grammar.linkers

    def _meet(self, place: int, run: str, kept: list[str]) -> None:
        words = run.split()
        if len(kept) > 5 or kept[0].lower() in self._grammar.calendar:
            return
        offset = len(run) - len(" ".join(kept))
        full = plain(run[offset:])
        key = " ".join(full.split())
        if key.endswith("s") and key[:-1] in self._by_full:
            full, key = full[:-1], key[:-1]
        person = self._by_full.get(key)
        if person is None:
            person = Person(full, place, gender=first_name_gender(kept[0], self._grammar))
            last = kept[-1].lower()
            bodies = self._grammar.bodies
            body = last in bodies or any(len(body) > 5 and last.endswith(body) for body in bodies)
            person.elsewhere = body or (len(kept[0]) > 1 and kept[0].isupper())
            person.elsewhere = person.elsewhere or kept[0].lower() in self._grammar.determiners
            self._by_full[key] = person
            self._by_surname.setdefault(full.split()[-1], []).append(person)
            self._by_first.setdefault(full.split()[0], []).append(person)
        self._learn_roles(person, place + offset, full, words[: len(words) - len(kept)])

    def _meet_couples(self, runs: list[tuple[int, str, list[str]]]) -> None:
        """``Grethe og Bent Lie``: both are called Lie."""
        for (place, run, one), (behind, _, other) in pairwise(runs):
            between = self._text[place + len(run) : behind].strip()
            if len(one) != 1 or len(other) < 2 or between not in self._grammar.joining:
                continue
            if (
                first_name_gender(one[0], self._grammar)
                and first_name_gender(other[0], self._grammar)
                and one[0] not in self._by_first
            ):
                full = f"{one[0]} {plain(other[-1])}"
                gender = first_name_gender(one[0], self._grammar)
                person = self._by_full.setdefault(full, Person(full, place, gender=gender))
                self._by_first.setdefault(one[0], []).append(person)

    def _meet_by_first_name(self, place: int, word: str) -> None:
        """Somebody who is called by a first name only."""
        name = plain(word)
        known = (self._by_first, self._by_surname, self._by_full)
        if not first_name_gender(name, self._grammar) or any(name in names for names in known):
            return
        if name.endswith("s") and any(name[:-1] in names for names in known):
            return
        person = self._by_full[name] = Person(name, place, gender=first_name_gender(name, self._grammar))
        if self._grammar.genders:
            self._learn_roles(person, place, name, [])

    def _meet_by_title(self, place: int, run: str, word: str) -> None:
        """Somebody who is called by a title and a surname only: *Mme Vasse*."""
        name = plain(word)
        before = self._text[max(0, place - 12) : place].replace(".", " ").split()
        title = run.split()[0] if run != word else before[-1] if before else ""
        gender = self._grammar.genders.get(title, "")
        if title in self._grammar.titles and gender and name not in self._by_surname and name not in self._by_full:
            self._by_full[name] = Person(name, place, gender=gender)

    def _learn_roles(self, person: Person, place: int, full: str, capitalised: list[str]) -> None:
        before = self._text[max(0, place - 90) : place].split("\n")[-1]
        words = before.split()
        if capitalised and capitalised[-1].lower() in self._grammar.calendar:  # On 4 January Zone Two
            person.elsewhere = True
        for word in capitalised:
            person.before.add(word.lower())
            self._learn(person, word, place)
        if self._grammar.genders:
            self._learn_gender(person, words, capitalised)
        self._learn_office(person, words, capitalised, place)
        if words and before.endswith(" "):
            former = len(words) > 1 and words[-2].lower() in self._grammar.former
            if before.endswith(", "):
                phrase = _OUTSIDE.split(before[:-2])[-1].split()
                for word in phrase[:8] if len(before) < 90 or len(phrase) < 10 else ():
                    self._learn(person, word, place)
            elif words[-1].lower() in self._grammar.prepositions | self._grammar.determiners:
                person.elsewhere = True
            elif len(words[-1]) > 3 and words[-1][-1].isalpha() and not former:
                person.before.add(words[-1].lower())
                self._learn(person, words[-1], place)
        after = self._text[place + len(full) : place + len(full) + 120]
        following = after.split(None, 1)[0] if after.startswith(" ") and not after.isspace() else ""
        if following[:1].islower() and self._grammar.is_role(following):  # Lauvhamn Kraftlag director Mona Lauvås
            person.elsewhere = True
        aged = _AGE.match(after)
        if aged:
            after = after[aged.end() :]
            if aged[1].isdigit():
                person.roles[f"{aged[1]}-åring"] = place
        if after.startswith(" ") and after.split()[:1] and after.split()[0] in self._grammar.copula:
            for word in _OUTSIDE.split(after)[0].split()[1:5]:  # Inger Lie er ordfører
                if word in self._grammar.prepositions:
                    break
                self._learn(person, word, place)
        found = _APPOSITION.match(after)
        if found and not self._grammar.beside.search(found["role"]):
            role = found["role"].split()[:6]
            if role[0] in self._grammar.relative and role[1] in self._grammar.copula:
                role = role[2:]  # som er tillitsvalgt; but not: som var ordfører
            if role and role[0] not in self._grammar.former | self._grammar.relative:
                for word in role:
                    if word.lower() in self._grammar.prepositions:
                        break
                    self._learn(person, word, place)

    def _learn_office(self, person: Person, words: list[str], capitalised: list[str], place: int) -> None:
        """The role before a phrase and the name: *le président du club Marc Vasse*."""
        small = self._grammar.linkers | self._grammar.determiners
        if not words or (words[-1].lower() in small and not capitalised):
            return
        governed = False
        for word in reversed(words[-_PHRASE:]):
            low = word.lower()
            if not word[-1].isalpha():
                return
            if low in self._grammar.linkers:
                governed = True
            elif governed and self._grammar.is_role(word):
                self._learn(person, word, place)
                return
            elif low not in small and (governed or not word[0].isalpha() or low in self._grammar.ends):
                return

    def _learn_gender(self, person: Person, words: list[str], capitalised: list[str]) -> None:
        """What an article or a title before the name says: *la ministre Dominique Vasse*, *Mme Vasse*."""
        genders = self._grammar.genders
        told = [genders[word] for word in capitalised if word in genders]
        known = False
        for word in reversed(words[-_PHRASE:]):
            known = known or self._grammar.is_role(word)
            if known and word.lower() in genders:
                told.append(genders[word.lower()])
                break
            if word.endswith((".", ";", ":")) or word.lower() in self._grammar.ends:
                break
        if told and not person.gender:
            person.gender = told[0]

    def _learn(self, person: Person, word: str, place: int) -> None:
        if self._grammar.is_role(word):
            person.roles[indefinite(word)[0]] = place

    # who is meant

    def by_name(self, name: str, place: int) -> Resolved:
        """Somebody named with one or more words at this place of the text."""
        whole = plain(name)
        if person := self.get(whole):
            return Resolved(person.full, 1.0, "named in full")
        words = whole.split()
        if any(word in self._grammar.joining for word in words):
            return Resolved(whole, 0.95, "named together")
        if len(words) > 1 and (person := self._person(name, self._kept(place, name), place)):
            return Resolved(person.full, 1.0, "named in full")
        last = words[-1]
        same = self._by_surname.get(last) or self._by_surname.get(last.removesuffix("s"), [])
        if same:
            person = of_that_name(same, place)
            sure = 0.98 if len(same) == 1 else 0.8
            return Resolved(person.full, sure, f"the surname {last}, written in full elsewhere")
        first = self._by_first.get(whole, [])
        if len(first) == 1:
            return Resolved(first[0].full, 0.9, f"the first name of {first[0].full}")
        return Resolved(whole, 0.95, "named here")

    def by_role(self, role: str, place: int) -> Resolved | None:
        """Somebody who is called by what they are ("the mayor"): of several, whoever was named last."""
        return self._offices.find(role, place, self.sex(role))

    def without_role(self, start: int, end: int) -> Resolved | None:
        """Who was last named in a stretch of the text that is somebody without a known role.

        For a role that nobody has (*the striker*): whoever the text speaks of, if we do not know what they are.
        """
        for person in self._last_named(start, end):
            known = any(map(self._grammar.is_role, (*person.roles, *person.before)))
            if person.gender and not known:
                return Resolved(person.full, 0.7, f"{person.full} was named right before")
        return None

    def sex(self, role: str) -> str:
        """Which pronoun somebody takes, by the word before the role (*la ministre*)."""
        gender = self._grammar.genders.get(role.lower().split()[0], "")
        if not gender and role[1:2] in "'’" and any(word.endswith(self._grammar.feminine) for word in role.split()):
            return "f"  # l’ancienne directrice
        return gender

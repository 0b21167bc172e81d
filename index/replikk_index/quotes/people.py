"""Who is named in an article, with which roles; and who a name or a role means."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise

from replikk_index.quotes import names, nominals
from replikk_index.quotes.grammar import Grammar, indefinite
from replikk_index.quotes.names import plain, without_roles
from replikk_index.quotes.persons import Person, Resolved, of_that_name

_PHRASE = 6
"""Words before a name that may belong to it."""
_LAST = 30
"""Of the names in a stretch so many, the last, are looked at."""
_AGE = re.compile(r"\s*\((\d{1,3}|[A-ZÆØÅ][\w-]{0,15})\)")
_APPOSITION = re.compile(r",\s+(?P<role>[a-zæøåäöü][^,.;:!?–«»“”\n]{2,80})[,.]")
_FAR = 3000
"""Letters in which somebody without a role is looked for."""
_SENTENCE_END = (".", "!", "?", ":", "–", "-", "—", "«", "“", "”", '"', "»", "„", "\n", "•")
_OUTSIDE = re.compile(r"[,.;:!?–—«»“”„\"\n()]")
_NEAR = 900
"""Letters: who was named so short ago may be called by an epithet."""


_TITLE = ("«", "“", "„", "”", '"')
"""Marks: a first name right behind them is the beginning of a title or of a quote."""
_LOOK = 2000
"""Letters back to look for a role that stands alone."""
_BESIDE = 40
"""Letters between a name and a role that is its own."""


class People:
    """The inventory of one article."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._grammar = grammar
        self._text = text
        self._small = grammar.opening | grammar.ends | grammar.adverbs | grammar.clause_starts | grammar.auxiliaries
        """Words that open a sentence and are no part of a name."""
        self._by_full: dict[str, Person] = {}
        self._by_surname: dict[str, list[Person]] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._by_role: dict[str, list[Person]] = {}
        self._called: dict[tuple[str, bool], list[Person]] = {}
        self._places: list[tuple[int, Person]] = []
        self._starts: list[int] = []
        runs = [(place, run, self._kept(place, run)) for place, run in names.runs(text, grammar)]
        for place, run, kept in runs:
            if len(kept) > 1:
                self._meet(place, run, kept)
        self._meet_couples(runs)
        for place, run, kept in runs:
            if len(kept) == 1 and grammar.profile.capital_nouns:
                self._meet_by_role(place, run, kept[0])
        for place, run, kept in runs:
            low = kept[0].lower()
            small = low in grammar.clause_starts or low in grammar.opening
            title = text[place - 1 : place] in _TITLE and text[place + len(kept[0]) : place + len(kept[0]) + 1] != "»"
            if len(kept) == 1 and not title and not (small and self._opens(place)):  # Hans kone
                self._meet_by_first_name(place, kept[0])
            if len(kept) == 1 and grammar.genders:
                self._meet_by_title(place, run, kept[0])
        for place, run, kept in runs:
            person = self._person(run, kept, place)
            if person is not None:
                person.places.append(place)
                if " " in run and person.full in run:
                    person.in_full.append(place)
                self._places.append((place, person))
                self._starts.append(place)
        for person in self._by_full.values():
            for role in (*person.roles, *person.before):
                self._by_role.setdefault(role, []).append(person)

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

    def everybody(self) -> Iterable[Person]:
        """All who are named, in the order of their first full name."""
        return self._by_full.values()

    # taking stock

    def _kept(self, place: int, run: str) -> list[str]:
        words = run.split()
        opens = self._opens(place) or self._governed(place)
        if self._grammar.profile.capital_nouns and len(words) > 1:
            return self._named_among(words)
        return without_roles(words, self._grammar, opens=opens) if len(words) > 1 else words

    def _named_among(self, words: list[str]) -> list[str]:
        """The name in a row of nouns, or the last of them if there is none."""
        grammar = self._grammar
        determined = words[0].lower() in grammar.determiners
        opening = determined or (not names.first_name_gender(words[0], grammar) and words[0].lower() in self._small)
        kept = words[1:] if opening else words
        if kept and (kept[0] in grammar.nobody or kept[0].lower() in grammar.pronouns):
            return kept[-1:]  # Haben Sie Geld
        if len(kept) < 2 and not determined:
            return kept
        first = nominals.names_from(kept, grammar, determined=determined)
        return kept[min(first, len(kept) - 1) :]

    def _person(self, run: str, kept: list[str], place: int) -> Person | None:
        alone = len(kept) == 1
        same = self._called.get((run, alone))
        if same is None:
            same = self._called[run, alone] = self._so_called(run, kept)
        return of_that_name(same, place) if same else None

    def _so_called(self, run: str, kept: list[str]) -> list[Person]:
        """Whom some capitalised words may mean."""
        words = run.split()
        for number in range(len(words)):
            full = plain(" ".join(words[number:]))
            if person := self._by_full.get(full) or self._by_full.get(full.removesuffix("s")):
                return [person]
        last = plain(kept[0])
        same = self._by_surname.get(last) or self._by_surname.get(last.removesuffix("s"), [])
        if not same and self._grammar.first_names and len(self._by_first.get(last, ())) == 1:
            same = self._by_first[last]  # Sa fille, Blanche
        return same if len(kept) == 1 else []

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
            person = Person(full, place, gender=names.first_name_gender(kept[0], self._grammar))
            last = kept[-1].lower()
            body = last in self._grammar.bodies or last.endswith(self._grammar.body_endings)
            person.elsewhere = body or (len(kept[0]) > 1 and kept[0].isupper())
            person.elsewhere = person.elsewhere or kept[0].lower() in self._grammar.determiners
            if self._grammar.profile.capital_nouns:
                stripped = words[: len(words) - len(kept)]
                feminine = stripped and stripped[-1].endswith(self._grammar.phrasing.feminine)
                if feminine and not person.gender and self._grammar.is_role(stripped[-1]):
                    person.gender = "f"
                person.elsewhere = not person.gender and not any(map(self._grammar.is_role, stripped))
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
                names.first_name_gender(one[0], self._grammar)
                and names.first_name_gender(other[0], self._grammar)
                and one[0] not in self._by_first
            ):
                full = f"{one[0]} {plain(other[-1])}"
                person = self._by_full.setdefault(
                    full, Person(full, place, gender=names.first_name_gender(one[0], self._grammar))
                )
                self._by_first.setdefault(one[0], []).append(person)

    def _meet_by_first_name(self, place: int, word: str) -> None:
        """Somebody who is called by a first name only."""
        name = plain(word)
        known = (self._by_first, self._by_surname, self._by_full)
        if not names.first_name_gender(name, self._grammar) or any(name in each for each in known):
            return
        if name.endswith("s") and any(name[:-1] in each for each in known):
            return
        person = self._by_full[name] = Person(name, place, gender=names.first_name_gender(name, self._grammar))
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

    def _meet_by_role(self, place: int, run: str, last: str) -> None:
        """Somebody who is called by a role and a surname only: *Bundeskanzlerin Lind*."""
        words = run.split()
        name = plain(last)
        low = name.lower()
        grammar = self._grammar
        if len(words) < 2 or not grammar.is_role(words[-2]) or grammar.is_role(low) or low in grammar.calendar:
            return
        known = (self._by_surname, self._by_full, self._by_first)
        if any(form in each for each in known for form in (name, name.removesuffix("s"))):
            return
        person = Person(name, gender="f" if words[-2].endswith(grammar.phrasing.feminine) else "m")
        self._by_full[name] = person
        self._by_surname.setdefault(name, []).append(person)
        self._learn_roles(person, place + len(run) - len(last), name, words[:-1])

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
        if following[:1].islower() and self._grammar.is_role(following):
            if words and words[-1] in self._grammar.copula:  # I dag er Lie leiar
                self._learn(person, following, place)
            else:  # Lauvhamn Kraftlag director Mona Lauvås
                person.elsewhere = True
        aged = _AGE.match(after)
        if aged:
            after = after[aged.end() :]
            if aged[1].isdigit():
                person.roles[f"{aged[1]}{self._grammar.profile.aged}"] = place
        if after.startswith(" ") and after.split()[:1] and after.split()[0] in self._grammar.copula:
            for word in _OUTSIDE.split(after)[0].split()[1:5]:  # Inger Lie er ordfører
                if word in self._grammar.prepositions:
                    break
                self._learn(person, word, place)
        if found := self._grammar.being.match(after):  # Kristin Lid som forsvarer
            self._learn(person, found["role"], place)
        if self._grammar.profile.capital_nouns and after.startswith(", "):  # Anna Lind, Chefin der Bahn,
            start = place + len(full) + (aged.end() if aged else 0) + 2
            apposed = nominals.at(self._text, start, start + 80, start + 80, self._grammar)
            if apposed and not apposed.sure:
                self._learn(person, self._grammar.head(apposed.role), place)
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
        if told and told[0] != "p" and not person.gender:
            person.gender = told[0]

    def _learn(self, person: Person, word: str, place: int) -> None:
        if self._grammar.is_role(word):
            person.roles[indefinite(word)[0]] = place

    def learn(self, full: str, role: str, place: int) -> None:
        """Somebody has been called by a role, and it was clear who was meant."""
        person = self.get(full)
        word = min((form for form in indefinite(role) if self._grammar.is_role(form)), key=len, default="")
        if person is not None and word and word not in person.roles:
            person.roles[word] = place
            self._by_role.setdefault(word, []).append(person)

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
        named = self._heads(role)
        small = self._grammar.determiners if self._grammar.genders else frozenset[str]()
        wanted = {form for word in named if word.lower() not in small for form in indefinite(word)}
        sex = self.sex(role)
        exact = {
            id(each): each
            for word in wanted
            for each in self._by_role.get(word, ())
            if not sex or each.gender in ("", sex)
        }
        if exact:
            person = self._nearest(list(exact.values()), place)
            return Resolved(person.full, 0.88, f"“{role}” is {person.full}, by the role given there")
        if not any(self._grammar.is_role(word) for word in named):
            return self._by_epithet(role, named, place)
        kin = [
            person
            for known, people in self._by_role.items()
            if self._grammar.is_role(known) and any(akin(known, each, self._grammar.synonyms) for each in wanted)
            for person in people
            if not sex or person.gender in ("", sex)
        ]
        if not kin:
            return self._by_epithet(role, named, place)
        person = self._nearest(kin, place)
        if self._is_another(role, person, place):
            return None
        if person.last_named(place) < 0 and not any(
            akin(known, form, self._grammar.synonyms) and not form.endswith(known)
            for known in (*person.roles, *person.before)
            for form in wanted
        ):
            return None  # the attorney general, and behind it an attorney
        return Resolved(person.full, 0.75, f"“{role}” is {person.full}, by the role given there")

    def _is_another(self, role: str, person: Person, place: int) -> bool:
        """Whether a longer word for a role (landslagstreneren) stood alone before: then it is not this trainer's."""
        word = role.split()[-1]
        known = {form for each in (*person.roles, *person.before) for form in indefinite(each)}
        if not known.isdisjoint(indefinite(word)) or "-" in word:
            return False
        longer = any(len(form) > len(each) + 2 and form.endswith(each) for form in indefinite(word) for each in known)
        start = max(0, place - _LOOK)
        found = re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", self._text[start:place], re.IGNORECASE)
        if found is None or any(self._beside(each, start + found.start()) for each in person.places):
            return False
        return longer or self._grammar.within.match(self._text, start + found.end()) is not None

    def _beside(self, name: int, role: int) -> bool:
        """Whether a name and a role stand in one sentence, close by."""
        first, last = min(name, role), max(name, role)
        return last - first < _BESIDE and not any(stop in self._text[first:last] for stop in ".!?\n")

    def without_role(self, start: int, end: int) -> Resolved | None:
        """Who was last named in a stretch of the text that is somebody without a known role.

        For a role that nobody has (*the striker*): whoever the text speaks of, if we do not know what they are.
        """
        for _, person in reversed(self.named_in(max(start, end - _FAR), end)):
            known = any(map(self._grammar.is_role, (*person.roles, *person.before)))
            if person.gender and not known:
                return Resolved(person.full, 0.7, f"{person.full} was named right before")
        return None

    def sex(self, role: str) -> str:
        """Which pronoun somebody takes, by the word before the role (*la ministre*)."""
        gender = self._grammar.genders.get(role.lower().split()[0], "")
        if not gender and role[1:2] in "'’" and any(word.endswith(self._grammar.feminine) for word in role.split()):
            return "f"  # l’ancienne directrice
        if not gender and any(indefinite(word)[0] + "e" in self._grammar.roles for word in role.split()):
            return "m"  # l’élu: a woman is élue
        return gender

    def _by_epithet(self, role: str, named: list[str], place: int) -> Resolved | None:
        """Whoever was named last, where a role is only another name for somebody: *der Politiker*."""
        epithets = self._grammar.phrasing.epithets
        definite = role.split()[0].lower() in self._grammar.determiners | self._grammar.phrasing.cases
        known = named and any(form.endswith(epithets) for form in indefinite(named[0]))
        if not epithets or not definite or not known:
            return None
        gender = self._grammar.phrasing.genders.get(role.split()[0].lower(), "u")
        for _, person in reversed(self.named_in(max(0, place - _NEAR), place)):
            if person.human and person.gender in ("", gender):
                return Resolved(person.full, 0.75, f"“{role}”: {person.full} was named last")
        return None

    def _heads(self, role: str) -> list[str]:
        """The words of a role that may say what somebody is; where nouns have capital letters, the first noun."""
        words = role.split()
        if not self._grammar.profile.capital_nouns:
            return words[-3:]
        return [] if words[0].lower() in self._grammar.indefinite else [self._grammar.head(role)]

    @staticmethod
    def _nearest(people: list[Person], place: int) -> Person:
        """Who was named last before a place; if nobody was, who comes first behind it."""
        return max(people, key=lambda each: (each.last_named(place), -each.places[0] if each.places else 0))


def akin(known: str, wanted: str, synonyms: tuple[tuple[str, ...], ...]) -> bool:
    """Whether two words may be the same role (sjåfør, drosjesjåfør)."""
    if len(wanted) > 3 and known.endswith(wanted):
        return True
    if len(known) > 3 and wanted.endswith(known):
        return True
    return any(
        (wanted in group and known.endswith(group)) or (known in group and wanted.endswith(group)) for group in synonyms
    )

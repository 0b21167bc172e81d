"""Who is named in an article, with which roles; and who a name or a role means."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice, pairwise

from replikk_index.quotes.grammar.forms import indefinite
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.speakers.bearers import Bearers
from replikk_index.quotes.speakers.introductions import Introductions
from replikk_index.quotes.speakers.persons import Person, Resolved, of_that_name
from replikk_index.quotes.syntax import appellations, names
from replikk_index.quotes.syntax.names import plain, without_roles

_CROWD = 150
"""People of an article."""
_LAST = 30
"""Of the names in a stretch so many, the last, are looked at."""
_PARTY = re.compile(r"\s*\([A-ZÆØÅÄÖ]")
_FAR = 3000
"""Letters in which somebody without a role is looked for."""
_SENTENCE_END = (".", "!", "?", ":", "–", "-", "—", "«", "“", "”", '"', "»", "„", "\n", "•")


_TITLE = ("«", "“", "„", "”", '"')
"""Marks: a first name right behind them is the beginning of a title or of a quote."""


class People:
    """The inventory of one article."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._grammar = grammar
        self._text = text
        self._small = grammar.opening | grammar.ends | grammar.adverbs | grammar.clause_starts | grammar.auxiliaries
        """Words that open a sentence and are no part of a name."""
        self._by_full: dict[str, Person] = {}
        self._by_surname: dict[str, list[Person]] = {}
        self._of_couples: dict[str, Person] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._by_role: dict[str, list[Person]] = {}
        self._called: dict[tuple[str, bool], list[Person]] = {}
        self._rows: dict[str, list[str]] = {}
        """What the names are in rows of nouns."""
        self._introductions = Introductions(text, grammar)
        self._bearers = Bearers(text, grammar, self, self._by_role)
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
        alone: set[str] = set()
        """Single words that have been looked at where they may be a name."""
        for place, run, kept in runs:
            if len(kept) > 1:
                continue
            if kept[0] not in alone and self._may_be_name(place, kept[0]):
                alone.add(kept[0])
                self._meet_by_first_name(place, kept[0])
            if grammar.genders:
                self._meet_by_title(place, run, kept[0])
        self._called = {(word, True): self._so_called(word, [word]) for word in alone}
        nobody = {word for (word, _), people in self._called.items() if not people}
        for place, run, kept in runs:
            if run not in nobody and (person := self._person(run, kept, place)):
                person.places.append(place)
                if " " in run and person.full in run:
                    person.in_full.append(place)
                self._places.append((place, person))
                self._starts.append(place)
        for person in sorted(self._by_full.values(), key=lambda each: each.met):
            for role in {*person.roles, *person.before}:
                self._by_role.setdefault(role, []).append(person)

    def _may_be_name(self, place: int, word: str) -> bool:
        """Whether a single word may be a first name: it is no title, nor only small but for its place (*Hans kone*)."""
        if self._text[place - 1 : place] in _TITLE and self._text[place + len(word) : place + len(word) + 1] != "»":
            return False
        low = word.lower()
        small = low in self._grammar.clause_starts or low in self._grammar.opening
        return low not in self._grammar.calendar and not (small and self._opens(place))

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
        """Who is named, in the order of the first full names; of a crowd no more than an article has."""
        return islice(self._by_full.values(), _CROWD)

    # taking stock

    def _kept(self, place: int, run: str) -> list[str]:
        words = run.split()
        if len(words) == 1:
            return words
        if self._grammar.profile.capital_nouns:
            if run not in self._rows:
                self._rows[run] = self._named_among(words)
            return self._rows[run]
        opens = self._opens(place) or self._governed(place)
        before = self._text[max(0, place - 12) : place].split()[-1:] if len(words) > 2 else []
        if before and before[0] in self._grammar.possessing and not names.first_name_gender(words[0], self._grammar):
            words = (
                words[1:] if names.first_name_gender(words[1], self._grammar) else words
            )  # Minister of Power Nora Hale
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
        first = appellations.names_from(kept, grammar, determined=determined)
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
        if last in self._of_couples and len(kept) == 1:
            return [self._of_couples[last]]
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
            person.elsewhere = body or any(len(word) > 1 and word.isupper() for word in (kept[0], kept[-1]))
            person.elsewhere = person.elsewhere or "&" in kept
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
        self._introductions.read(person, place + offset, full, words[: len(words) - len(kept)])

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
                self._of_couples[one[0]] = person
                if partner := self.get(" ".join(map(plain, other))):
                    self._of_couples[other[0]] = partner

    def _meet_by_first_name(self, place: int, word: str) -> None:
        """Somebody who is called by a first name only."""
        name = plain(word)
        known = (self._by_first, self._by_surname, self._by_full)
        if len(same := self._by_first.get(name, [])) == 1 and self._is_relative(place, name):
            self._introductions.read(same[0], place, name, [])  # Sønnen, Per, tok over
        if not names.first_name_gender(name, self._grammar) or any(name in each for each in known):
            return
        if name.endswith("s") and any(name[:-1] in each for each in known):
            return
        person = self._by_full[name] = Person(name, place, gender=names.first_name_gender(name, self._grammar))
        if self._grammar.genders or self._is_relative(place, name):
            self._introductions.read(person, place, name, [])

    def _is_relative(self, place: int, name: str) -> bool:
        """``kona Anne``, ``Broren, Per, …``: somebody is named by a noun of kin and a first name."""
        before = self._text[max(0, place - 20) : place].split()
        word = before[-1] if before else ""
        parted = not word.endswith(",") or self._text.startswith(",", place + len(name))
        return parted and bool(self._grammar.kin_gender(word.rstrip(",").lower()))

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
        person = Person(name, place, gender="f" if words[-2].endswith(grammar.phrasing.feminine) else "m")
        self._by_full[name] = person
        self._by_surname.setdefault(name, []).append(person)
        self._introductions.read(person, place + len(run) - len(last), name, words[:-1])

    def learn(self, full: str, role: str, place: int) -> None:
        """Somebody has been called by a role, and it was clear who was meant."""
        person = self.get(full)
        word = min((form for form in indefinite(role) if self._grammar.is_role(form)), key=len, default="")
        if person is not None and word and word not in person.roles:
            person.roles[word] = place
            self._bearers.add(word, person)

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
        written = whole.title()  # sier TVEIT
        if whole.isupper() and (self.get(written) or written.split()[-1] in self._by_surname):
            return self.by_name(written, place)
        return Resolved(whole, 0.95, "named here")

    def by_role(self, role: str, place: int) -> Resolved | None:
        """Somebody who is called by what they are ("the mayor"): of several, whoever was named last."""
        return self._bearers.find(role, place)

    def is_elsewhere(self, role: str, place: int) -> bool:
        """Whether all who have a role are told to have it in other places."""
        return self._bearers.is_elsewhere(role, place)

    def without_role(self, start: int, end: int, sex: str, role: str = "") -> Resolved | None:
        """Who was last named in a stretch of the text that is somebody without a known role."""
        return self._bearers.without_role(start, end, sex, role)

    def assume(self, full: str, role: str, place: int) -> None:
        """From now on somebody has a role by which they were meant."""
        person, word = self._by_full.get(full), role.lower().split()[-1]
        if person is not None and word not in person.roles:
            person.roles[word] = place
            for form in indefinite(word):
                if self._grammar.is_role(form):
                    self._by_role.setdefault(form, []).append(person)

    def sex(self, role: str) -> str:
        """Which pronoun somebody takes, by the word before the role (*la ministre*)."""
        return self._bearers.sex(role)

"""How people are introduced: what stands around a name says what they are."""

import re
from dataclasses import dataclass

from replikk_index.quotes.grammar.forms import indefinite
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.speakers.persons import Person
from replikk_index.quotes.syntax import nominals

_PHRASE = 6
"""Words before a name that may belong to it."""
_AGE = re.compile(r"\s*\((\d{1,3}|[A-ZÆØÅÄÖ][\w-]{0,15})\)")
_APPOSITION = re.compile(r",\s+(?P<role>[a-zæøåäöü][^,.;:!?–«»“”\n]{2,80})[,.]")
_OUTSIDE = re.compile(r"[,.;:!?–—«»“”„\"\n()]")


@dataclass(frozen=True, slots=True)
class Introductions:
    """Reads the roles, the age and the gender of people around their names."""

    text: str
    grammar: Grammar

    def read(self, person: Person, place: int, full: str, capitalised: list[str]) -> None:
        """Learn from what stands around a full name; ``capitalised`` are the words of its run before it."""
        before = self.text[max(0, place - 90) : place].split("\n")[-1]
        words = before.split()
        if capitalised and capitalised[-1].lower() in self.grammar.calendar:  # On 4 January Zone Two
            person.elsewhere = True
        for word in capitalised:
            if word.lower() not in self.grammar.determiners | self.grammar.clause_starts:
                person.before.add(word.lower())
            self._learn(person, word, place)
        if self.grammar.genders:
            self._learn_gender(person, words, capitalised)
        self._learn_office(person, words, capitalised, place)
        if words and before.endswith(" "):
            former = len(words) > 1 and words[-2].lower() in self.grammar.former
            if former and self.grammar.is_role(words[-1]):
                person.past.add(words[-1].lower())
            if before.endswith(", "):
                phrase = _OUTSIDE.split(before[:-2])[-1].split()
                for word in phrase[:8] if len(before) < 90 or len(phrase) < 10 else ():
                    self._learn(person, word, place)
            elif words[-1] in self.grammar.copula or (words[-2:-1] and words[-2] in self.grammar.copula):
                self._identified(person, before, place)
            elif words[-1].lower() in self.grammar.prepositions | self.grammar.determiners:
                person.elsewhere = True
            elif (len(words[-1]) > 3 or self.grammar.is_role(words[-1])) and words[-1][-1].isalpha() and not former:
                person.before.add(words[-1].lower())
                self._learn(person, words[-1], place)
                self._described(person, before, place)
        self._behind(person, place, full, words)

    def _identified(self, person: Person, before: str, place: int) -> None:
        """``Komponisten er svensken Tor Lie``: what the sentence begins with says what somebody is."""
        clause = _OUTSIDE.split(before)[-1].split()
        for word in clause[:_PHRASE]:
            if word in self.grammar.copula | self.grammar.prepositions:
                return
            if self.grammar.is_role(word) and self.grammar.is_definite(word):
                self._learn(person, word, place)

    def _described(self, person: Person, before: str, place: int) -> None:
        """``Forsvareren, advokat Tor Lie,``: of two roles before a name the first is what somebody is here."""
        clauses = _OUTSIDE.split(before)
        if len(clauses) < 2 or not self.grammar.is_role(clauses[-1].strip()):
            return
        phrase = clauses[-2].split()
        if len(phrase) == 1 and before[: before.rfind(clauses[-1])].endswith(","):
            self._learn(person, phrase[0], place)

    def _behind(self, person: Person, place: int, full: str, words: list[str]) -> None:
        """What is told behind the name; ``words`` stand before it."""
        after = self.text[place + len(full) : place + len(full) + 120]
        following = after.split(None, 1)[0] if after.startswith(" ") and not after.isspace() else ""
        if following[:1].islower() and self.grammar.is_role(following):
            if words and words[-1] in self.grammar.copula:  # I dag er Lie leiar
                self._learn(person, following, place)
            else:  # Lauvhamn Kraftlag director Mona Lauvås
                person.elsewhere = True
        aged = _AGE.match(after)
        if aged:
            after = after[aged.end() :]
            if aged[1].isdigit():
                person.roles[f"{aged[1]}{self.grammar.profile.aged}"] = place
        if after.startswith(" ") and after.split()[:1] and after.split()[0] in self.grammar.copula:
            for word in _OUTSIDE.split(after)[0].split()[1:5]:  # Inger Lie er ordfører
                if word in self.grammar.prepositions:
                    break
                self._learn(person, word, place)
        if (found := self.grammar.chosen.match(after)) and not any(map(str.isupper, found.group())):
            self._learn(person, found["role"], place)
        if found := self.grammar.being.match(after):  # Kristin Lid som forsvarer
            self._learn(person, found["role"], place)
        if self.grammar.profile.capital_nouns and after.startswith(", "):  # Anna Lind, Chefin der Bahn,
            start = place + len(full) + (aged.end() if aged else 0) + 2
            apposed = nominals.at(self.text, start, start + 80, start + 80, self.grammar)
            if apposed and not apposed.sure:
                self._learn(person, self.grammar.head(apposed.role), place)
        self._apposed(person, place, after)

    def _apposed(self, person: Person, place: int, after: str) -> None:
        """``Inger Lie, ordfører i Fossdal,`` and ``Inger Lie, som er ordfører,``"""
        found = _APPOSITION.match(after)
        if found and not self.grammar.beside.search(found["role"]):
            role = found["role"].split()[:6]
            if role[0] in self.grammar.relative and role[1] in self.grammar.copula:
                role = role[2:]  # som er tillitsvalgt; but not: som var ordfører
            if role and role[0] not in self.grammar.former | self.grammar.relative:
                for word in role:
                    if word.lower() in self.grammar.prepositions:
                        break
                    self._learn(person, word, place)

    def _learn_office(self, person: Person, words: list[str], capitalised: list[str], place: int) -> None:
        """The role before a phrase and the name: *le président du club Marc Vasse*."""
        small = self.grammar.linkers | self.grammar.determiners
        if not words or (words[-1].lower() in small and not capitalised):
            return
        governed = False
        for word in reversed(words[-_PHRASE:]):
            low = word.lower()
            if not word[-1].isalpha():
                return
            if low in self.grammar.linkers:
                governed = True
            elif governed and self.grammar.is_role(word):
                self._learn(person, word, place)
                return
            elif low not in small and (governed or not word[0].isalpha() or low in self.grammar.ends):
                return

    def _learn_gender(self, person: Person, words: list[str], capitalised: list[str]) -> None:
        """What an article or a title before the name says: *la ministre Dominique Vasse*, *Mme Vasse*."""
        genders = self.grammar.genders
        told = [genders[word] for word in capitalised if word in genders]
        known = False
        for word in reversed(words[-_PHRASE:]):
            known = known or self.grammar.is_role(word)
            if known and word.lower() in genders:
                told.append(genders[word.lower()])
                break
            if word.endswith((".", ";", ":")) or word.lower() in self.grammar.ends:
                break
        if told and told[0] != "p" and not person.gender:
            person.gender = told[0]

    def _learn(self, person: Person, word: str, place: int) -> None:
        if self.grammar.is_role(word):
            person.roles[indefinite(word)[0]] = place

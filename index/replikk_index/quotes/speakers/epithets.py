"""Who is meant by what somebody is called without having been said to be it: *tobarnsmoren*, *selskapet*, *kona*."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from replikk_index.quotes.grammar.forms import indefinite
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.speakers.people import People
from replikk_index.quotes.speakers.persons import Person, Resolved
from replikk_index.quotes.speakers.pronouns import Antecedents, fits
from replikk_index.quotes.syntax import subjects
from replikk_index.quotes.syntax.clauses import sentence_start, sentences
from replikk_index.quotes.syntax.names import NAME, first_name_gender

_SURE = 0.82
_LONGEST = 3
"""Words of an epithet."""
_SHORT = 5
"""Letters of a word whose ending may make it definite by chance."""
_BEGINNING = 50_000
"""Letters in which an abbreviation is explained."""
_OFTEN = 20
"""Of the places where somebody is named so many, the last, are looked at."""
_NEAR = 2
"""Paragraphs to look for whoever has an epithet."""
_FAR = 8
"""Paragraphs to look ahead where nobody has been named yet."""
_HOUSE = 150
"""Letters around a name where what somebody belongs to is told (leder i Havnelaget: Havnelag-lederen)."""
_TOLD = 4
"""Words behind *is* in which it is told what somebody is."""
_TOLD_NEAR = 30
"""Letters behind an age in which its bearer may be named."""
_AROUND = 70
"""Letters of a clause that are looked at."""
_BACK = 4000
_HYPHENED = re.compile(r"[\w]+-[a-zæøåäö]")
_RUN = re.compile(r"[A-ZÆØÅÄÖ][\w&.-]*(?:\s[A-ZÆØÅÄÖ][\w&.-]*)*$")
_MEMBER = re.compile(r"([A-ZÆØÅÄÖ]{1,3}\w?)['’]eren")
"""Danish: SF'eren is a politician of SF."""
_AGE = re.compile(r"(\d+)-")


@dataclass(slots=True)
class Epithets:
    """Knows the people of an article by what is told of them in passing."""

    text: str
    people: People
    antecedents: Antecedents
    grammar: Grammar
    _told: list[tuple[int, str, str]] | None = field(default=None, init=False)

    def find(self, role: str, place: int, paragraph: int, last: str, interviewee: str = "") -> Resolved | None:
        """Whom a definite noun means; None if nobody is known to be meant."""
        words = role.lower().split()
        head = words[-1]
        if (
            len(words) == 1
            and role[0].isupper()
            and self.text[place - 2 : place] not in ("", "\n\n", ". ", "– ", "! ", "? ")
            and place
        ):
            if not (_HYPHENED.match(role) or _MEMBER.fullmatch(role)):
                return None  # skriver Riksadvokaten
        owned = len(words) > 1 and words[0].endswith("s") and self.grammar.is_role(head)  # Høyres leder
        vague = words[0] in self.grammar.nobody - self.grammar.determiners
        if not (self.grammar.is_definite(role) or owned) or len(words) > _LONGEST or vague:
            return None
        if any(form in self.grammar.media for form in indefinite(head)):
            found = (last, "spoke last") if self.antecedents.is_several(last) else self._sender(head, place)
        elif self.grammar.is_body(head):
            found = self._body(head, place, last)
        else:
            found = (
                self._told_of(head, place)
                or self._of_house(role, place)
                or self._kin(head, last)
                or self._last(head, place, paragraph, last, interviewee)
                or self._ahead(head, place, paragraph)
            )
        if found is None:
            return None
        self.people.learn(found[0], head, place)
        return Resolved(found[0], _SURE, f"“{role}”: {found[0]} {found[1]}")

    def former(self, role: str, place: int) -> Resolved | None:
        """``den tidligere statsministeren``: somebody who was said to have been it."""
        words = role.lower().split()
        if len(words) < 2 or self.grammar.former.isdisjoint(words):
            return None
        forms = indefinite(words[-1])
        had = [person for person in self.people.everybody() if any(each.endswith(forms) for each in person.past)]
        if not had:
            return None
        person = max(had, key=lambda each: each.last_named(place))
        return Resolved(person.full, _SURE, f"“{role}” is {person.full}")

    def anonymous(self, role: str, place: int) -> Resolved | None:
        """``17-åringen`` behind ``en 17 år gammel gutt``: somebody without a name, whoever else is named."""
        aged = _AGE.match(role)
        if aged is None or not self.grammar.years:
            return None
        told = re.compile(rf"\b{aged[1]} {self.grammar.years}\b").search(self.text, max(0, place - _BACK), place)
        if told is None:
            return None
        line = self.antecedents.lines[self.antecedents.paragraph_of(told.start())]
        begin = sentence_start(self.text, max(line.start, told.start() - _BACK), told.start())
        stop = self.text.find(".", told.end(), told.end() + _TOLD_NEAR)
        if self.people.named_in(begin, stop if stop >= 0 else told.end() + _TOLD_NEAR):
            return None
        return Resolved(role, _SURE, "has an age and no name")

    def _sender(self, head: str, place: int) -> tuple[str, str] | None:
        """Whose message it is: ``seier Lie i Bondelaget i ei melding``, ``skriv selskapet i ei melding``."""
        forms = "|".join(re.escape(form) for form in indefinite(head) if form in self.grammar.media)
        start = max(0, place - _BACK)
        sent = list(re.finditer(rf"\s\w{{1,2}}\s\w{{2,3}}\s(?:{forms})(?!\w)", self.text[start:place]))
        if not sent:
            return None
        before = self.text[start : start + sent[-1].start()][-_AROUND:]
        name = _RUN.search(before)
        if name is not None and (person := self.people.get(name.group())) and person.human:
            return None
        if name is not None:
            return self._in_full(name.group()), "sent it"
        word = before.split()[-1] if before.split() else ""
        return self._body(word, start + sent[-1].start(), "") if self.grammar.is_body(word) else None

    def _in_full(self, name: str) -> str:
        """What an abbreviation stands for, if that is told: ``Naturvern i nord (NIN)``."""
        if " " in name or not name.isupper():
            return name
        told = re.search(rf"({name[0]}\w+(?: [\w-]+){{0,5}}) \({re.escape(name)}\)", self.text[:_BEGINNING])
        return told[1] if told else name

    def _body(self, head: str, place: int, last: str) -> tuple[str, str] | None:
        """A body that has this word in its name, or before it; else the one that spoke last."""
        forms = [form for form in indefinite(head) if len(form) > 3]
        bodies = [
            person
            for person in self.people.everybody()
            if any(word.endswith(tuple(forms)) for word in (person.full.split()[-1].lower(), *person.before))
            and person.last_named(place) >= 0
        ]
        if bodies:
            return max(bodies, key=lambda each: each.last_named(place)).full, "was named before"
        ends = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
        start = max(0, place - _BACK)
        named = re.findall(
            rf"(?<![\w-])(?:[A-ZÆØÅÄÖ]\w+-\sog\s\w+(?:{ends})|(?:[A-ZÆØÅÄÖ][\w-]*\s){{1,3}}[\w-]*(?:{ends})|[A-ZÆØÅÄÖ][\w-]+(?:{ends}))(?!\w)",
            self.text[start:place],
        )
        named = [each for each in named if each.split()[0].lower() not in self.grammar.opening]  # Ifølge politiet
        if named:
            own = NAME.match(self.text, self.text.rfind(named[-1], start, place) + len(named[-1]) + 1)
            return own.group() if own else named[-1], "was named before"  # Flyselskapet Nordvind
        firms = [
            person
            for person in self.people.everybody()
            if not person.human and (person.full.isupper() or self._is_firm(person.full.split()[-1]))
        ]
        any_firm = any(form.endswith(self.grammar.firms) for form in forms)
        spoke = self.people.get(last)
        unknown = (
            spoke is None
            and not self.grammar.is_body(last)
            and last[:1].isupper()
            and " " not in last
            and not first_name_gender(last, self.grammar)
        )
        if any_firm and (unknown or (spoke and not spoke.human and not self._kinds(spoke, forms))):
            return last, "spoke last"
        if any_firm and (named_firms := [firm for firm in firms if firm.last_named(place) >= 0]):
            return max(named_firms, key=lambda each: each.last_named(place)).full, "was named before"
        begun = self._begun_with(place)
        if begun and self.grammar.is_body(begun[0]) and not begun[0].lower().endswith((head, *forms)):
            return None  # a body of another kind
        return begun if begun and (any_firm or begun[0].isupper()) else None

    def _begun_with(self, place: int) -> tuple[str, str] | None:
        """The body that the sentence before begins with: ``Naturvakta er kritisk. Organisasjonen mener …``"""
        number = self.antecedents.paragraph_of(place)
        line = self.antecedents.lines[number]
        before = list(sentences(self.text, line.start, place))
        if not self.text[line.start : place].rstrip().endswith((".", "!", "?")):
            before = before[:-1]  # the place is within a sentence
        if not before or line.dash:
            return None
        begin, end = before[-1]
        subject = subjects.opening(self.text, begin, end, self.grammar)
        name = subject.name if subject and begin < place - 1 else ""
        person = self.people.get(name) if name else None
        adjective = not (" " in name or person or name.isupper() or self.grammar.is_definite(name))  # Variabel pris
        if (
            not name
            or adjective
            or (person and person.human and " " in name)
            or first_name_gender(name.split()[0], self.grammar)
        ):
            return None
        return name, "is spoken of right before"

    def _is_firm(self, word: str) -> bool:
        return word.isupper() or word.lower() in self.grammar.bodies

    def _kinds(self, body: Person, forms: list[str]) -> bool:
        """Whether a body is said to be of another kind."""
        kinds = (body.full.split()[-1].lower(), *body.before)
        return any(self.grammar.is_body(kind) and not kind.endswith(tuple(forms)) for kind in kinds)

    def _told_of(self, head: str, place: int) -> tuple[str, str] | None:
        """``Hun er sykepleier.``, ``Lie er snekker``: somebody of whom it is told elsewhere than by the full name."""
        if self._told is None:
            self._told = list(self._tellings())
        wanted = indefinite(head)
        ends = tuple(form for form in wanted if len(form) > 4)
        for person in self.people.everybody():  # Samlivsterapeut Lie: terapeuten
            if any(word.endswith(ends) and not self.grammar.is_deputy(word) for word in person.before):
                return person.full, "is called so before the name"
        for start, who, what in reversed(self._told):
            if start < place and what in wanted:
                meant = self._who(who, start)
                if meant:
                    return meant.full, "is said to be it"
        return None

    def _tellings(self) -> Iterator[tuple[int, str, str]]:
        """Where it is told what somebody is, who, and what: ``Lie er en god snekker``."""
        grammar = self.grammar
        for found in grammar.told.finditer(self.text):
            before = self.text[max(0, found.start() - _AROUND) : found.start()].split()
            while before and before[-1].lower() in grammar.auxiliaries:
                before.pop()
            if not before or not (before[-1][0].isupper() or grammar.pronouns.get(before[-1].lower()) in ("m", "f")):
                continue
            for word in self.text[found.end() : found.end() + _AROUND].split()[:_TOLD]:
                if grammar.is_role(word):
                    place = self.text.rfind(before[-1], 0, found.start())
                    yield place, before[-1].strip(",.«»"), word.strip(",.;:").lower()
                    break
                if word in grammar.prepositions or word[-1] in ",.;:":
                    break

    def _who(self, who: str, place: int) -> Resolved | None:
        if who.lower() in self.grammar.pronouns:
            number = self.antecedents.paragraph_of(place)
            spoke = self.antecedents.spoken.get(number, "") if self.antecedents.lines[number].dash else ""
            person = self.people.get(spoke) if spoke else None
            if person is not None and fits(person, self.grammar.pronouns[who.lower()]):
                return Resolved(spoke, _SURE, "spoke right before")  # – Nei, sier Lie. Hun er sykepleier
            return self.antecedents.find(who, place, number)
        meant = self.people.by_name(who, place)
        return meant if self.people.get(meant.full) else None

    def _of_house(self, role: str, place: int) -> tuple[str, str] | None:
        """``Havnelag-lederen``: somebody beside whose name that body or party stands."""
        word = role.split()[-1]
        body, dash, rest = word.rpartition("-")
        member = _MEMBER.fullmatch(word)
        if member:
            body = member[1]
        elif not dash or not body[0].isupper() or not (self.grammar.is_role(rest) or self.grammar.is_epithet(rest)):
            return None
        parties = [(short, long) for short, long in self.grammar.parties.items() if body in (short, *long)]
        names = {body, *(name for _, long in parties for name in long)}
        written = [rf"\b{re.escape(name)}(?!-)" for name in names if len(name) > 1]
        if not written and not parties:
            return None
        house = re.compile("|".join([*written, *(rf"\({re.escape(short)}\)" for short, _ in parties)]))
        near: list[tuple[int, int, Person]] = []
        for person in self.people.everybody():
            for at in person.in_full[-_OFTEN:]:
                line = self.antecedents.lines[self.antecedents.paragraph_of(at)]
                begin = max(line.start, at - _HOUSE)
                around = self.text[begin : min(line.end, at + _HOUSE)]
                found = [abs(each.start() + begin - at) for each in house.finditer(around)]
                second = not member and any(map(self.grammar.is_deputy, (*person.roles, *person.before)))
                if at < place and person.human and found and not second:
                    near.append((-min(found), person.last_named(place), person))
        return (max(near, key=lambda each: each[:2])[2].full, "belongs there") if near else None

    def _kin(self, head: str, last: str) -> tuple[str, str] | None:
        """``kona``: who has the surname of the last speaker, and is a woman."""
        forms = indefinite(head)
        gender = next((gender for word, gender in self.grammar.kin if word in forms), "")
        if not gender or " " not in last:
            return None
        family = [
            person
            for person in self.people.everybody()
            if person.full.split()[-1] == last.split()[-1] and person.full != last and person.gender == gender
        ]
        return (family[0].full, "is of the family") if len(family) == 1 else None

    def _last(self, head: str, place: int, paragraph: int, last: str, interviewee: str) -> tuple[str, str] | None:
        """Whoever was spoken of right before, if what they are called is no office of somebody else."""
        if not self.grammar.is_epithet(head):
            return None
        gender = self.grammar.figure_gender(head) or self.grammar.kin_gender(head) or "u"
        aged = _AGE.match(head)
        meant = self.antecedents.find_near(gender, place, paragraph, _NEAR)
        if aged and (somebody := self.people.without_role(0, place, "")):
            meant = somebody.full
        if kin := self.grammar.kin_gender(head):
            meant = self._relative(kin, place, paragraph, last) or meant
        for asked in (
            () if meant and self._just_named(meant, place, paragraph) else (interviewee, "" if meant else last)
        ):
            speaker = self.people.get(asked) if asked else None
            if speaker is not None and fits(speaker, gender):
                meant = asked
                break
        if meant is None:
            return None
        person = self.people.get(meant)
        if person is None or (aged and any(_AGE.match(each) for each in person.roles)):
            return None  # he has another age
        return meant, "was spoken of right before"

    def _just_named(self, full: str, place: int, paragraph: int) -> bool:
        """Whether somebody is named in the sentence right before the one that a place is in."""
        line = self.antecedents.lines[paragraph]
        begin = sentence_start(self.text, line.start, place)
        before = sentence_start(self.text, line.start, begin - 1) if begin > line.start else begin
        return not line.dash and self.people.names(full, before, begin)

    def _relative(self, gender: str, place: int, paragraph: int, last: str) -> str | None:
        """``svarer moren``: she is a relative of whoever spoke last, not that one."""
        start = self.antecedents.lines[max(0, paragraph - _NEAR - 2)].start
        named = [person for _, person in self.people.named_in(start, place)]
        return next((each.full for each in reversed(named) if each.gender == gender and each.full != last), None)

    def _ahead(self, head: str, place: int, paragraph: int) -> tuple[str, str] | None:
        """Whoever is named right behind without a role of their own, when it is somebody new."""
        if not self.grammar.epithets or not (self.grammar.is_role(head) or self.grammar.is_epithet(head)):
            return None
        gender = self.grammar.figure_gender(head) or self.grammar.kin_gender(head) or "u"
        lines = self.antecedents.lines
        first = not any(person.human for _, person in self.people.named_in(0, place))
        until = lines[min(paragraph + (_FAR if first else _NEAR), len(lines) - 1)].end
        stop = next(iter(sentences(self.text, place, lines[paragraph].end)), (place, place))[1]
        for at, person in self.people.named_in(stop, until):  # not whom the words themselves speak of
            new = person.places[0] == at and at in person.in_full and fits(person, gender, known=True)
            if not new or any(map(self._is_introduction, (*person.roles, *person.before))):
                continue
            if first or any(line.start == at for line in lines[paragraph + 1 : paragraph + 1 + _NEAR]):
                return person.full, "is named right behind"
        return None

    def _is_introduction(self, word: str) -> bool:
        """Whether a word before a name says what somebody is: a role, or any definite noun."""
        definite = len(word) > _SHORT and word.endswith(self.grammar.definite_endings)
        return definite or self.grammar.is_role(word)

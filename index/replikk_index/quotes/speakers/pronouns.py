"""Who *she* is: the subject of the sentence before, or whoever spoke in the line before."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import islice
from operator import itemgetter
from typing import TypeVar

from replikk_index.quotes.grammar.forms import indefinite
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans.candidates import Paragraph
from replikk_index.quotes.speakers.people import People
from replikk_index.quotes.speakers.persons import Person, Resolved
from replikk_index.quotes.speakers.roles import Roles
from replikk_index.quotes.syntax import subjects
from replikk_index.quotes.syntax.clauses import backwards, sentences
from replikk_index.quotes.syntax.mentions import Mention

_FAR = 6
"""Paragraphs to look back over."""
_BACK = 4
"""Sentences to look back over for a body."""
_FEW = 8
"""Speakers of a paragraph that are looked at."""
_EARLY = 8
"""Paragraphs at the beginning of an article."""
_AHEAD = 6
"""Paragraphs to look ahead."""
_LONGEST = 1500
_WHOLE = re.compile(r"\w[\w-]*")
_SHORT = 4
"""Words of a role that names somebody again."""
_CLAUSE = 400
"""Letters back over which a role is looked for that only the sentence tells."""
_SENTENCES = 8
"""Sentences of a paragraph that are looked through."""
_What = TypeVar("_What")
_place = itemgetter(0)
_WORD = re.compile(r"\w+")
_STOPS = (".", "!", "?")
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
    said: dict[int, str] = field(default_factory=dict)
    """Whose words stood last in a line, reported ones too."""
    roles: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    """By paragraph, speakers that are known by a role only, and where it stands."""
    tellers: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    """By paragraph, who is named there as saying something, and where."""
    again: dict[str, Resolved | None] = field(default_factory=dict)
    """Who is meant by a role that nobody was introduced with."""
    marked: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    """By paragraph, the stretches that are somebody's own words: who is named in them is spoken of."""
    read: dict[tuple[int, int, str, int, int, int], str] = field(default_factory=dict)
    """What was found in a sentence for a gender, and how much was known then."""

    def renamed(self, mention: Mention, paragraph: int) -> Resolved | None:
        """Who is named again by what they are (*la bióloga*), as a pronoun would be; where it first stands."""
        words = self.grammar.word.findall(mention.role)
        definite = words[0].lower() in self.grammar.definite and len(words) <= _SHORT
        nouns = [form for word in words[1:] for form in indefinite(word)]
        called = (
            len(words) == 2 and words[-1].endswith(self.grammar.demonyms) and not self.grammar.is_somebody(mention.role)
        )
        if not definite or not (called or not self.grammar.renames.isdisjoint(nouns)):
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
            return self._several(pronoun, place, paragraph)
        for number in range(paragraph, max(-1, paragraph - _FAR - 1), -1):
            line = self.lines[number]
            if line.heading:
                continue
            upto = place if number == paragraph else line.end
            away = min(paragraph - number, len(_SURE) - 1)
            own = self.spoken.get(number, "") if pronoun.isalpha() and number == paragraph and line.dash else ""
            found = self._in_line(number, line, upto, gender)
            if own and not found and self._fits_name(own, gender):
                found = own, "spoke right before"  # – Nei, sier Lie. Hun legger til at …
            if found:
                said = f"“{pronoun}”: " if pronoun else ""  # a verb alone
                return Resolved(found[0], _SURE[away], f"{said}{found[0]} {found[1]}")
        return None

    def find_near(self, gender: str, place: int, paragraph: int, far: int) -> str | None:
        """Who was spoken of, or spoke, last within so many paragraphs: for whom no pronoun stands."""
        for number in range(paragraph, max(-1, paragraph - far - 1), -1):
            line = self.lines[number]
            if line.heading:
                continue
            if (
                number < paragraph
                and line.dash
                and number in self.spoken
                and not self._fits_name(self.spoken[number], gender)
            ):
                return None  # somebody else, who has no name
            found = self._in_line(number, line, place if number == paragraph else line.end, gender)
            if found:
                return found[0]
        return None

    def paragraph_of(self, place: int) -> int:
        """The number of the paragraph that a place is in."""
        return max(0, bisect_right(self.lines, place, key=lambda line: line.start) - 1)

    def _several(self, pronoun: str, place: int, paragraph: int) -> Resolved | None:
        """Whom *they* means: the body or the group that the sentence before is about, or that spoke last."""
        for number in range(paragraph, max(-1, paragraph - 2), -1):
            line = self.lines[number]
            upto = place if number == paragraph else line.end
            if not line.dash and not line.heading:
                for begin, end in islice(backwards(self.text, max(line.start, upto - _LONGEST), upto), _SENTENCES):
                    closed = end < place - 1 or self.text[begin:end].rstrip()[-1:] in _STOPS
                    subject = subjects.opening(self.text, begin, end, self.grammar) if closed else None
                    name = subject and (subject.name or subject.role)
                    if subject and name and self.is_several(name):
                        full = self.people.by_name(name, begin).full if subject.name else name
                        return Resolved(full, 0.8, f"“{pronoun}”: {full} is spoken of right before")
            spoke = self.said.get(number, "")
            if self.is_several(spoke):
                return Resolved(spoke, 0.8, f"“{pronoun}”: {spoke} spoke last")
        return None

    def is_several(self, name: str) -> bool:
        """Whether a name or a role is that of a body or of a group."""
        if not name:
            return False
        person = self.people.get(name)
        if person is not None:
            return not person.human
        if not self.grammar.joining.isdisjoint(name.split()):
            return True
        last = name.split()[-1].lower()
        return self.grammar.is_body(last) or last.endswith(self.grammar.plural_endings)

    def ahead(self, pronoun: str, place: int, paragraph: int) -> Resolved | None:
        """Whom a pronoun means that comes before the name, at the beginning of an article."""
        gender = self._gender(pronoun)
        if gender not in ("f", "m") or paragraph > _EARLY:
            return None
        for line in self.lines[: paragraph + 1]:
            upto = min(place, line.end)
            words = self.text[line.start : min(upto, line.start + _LONGEST)].split()
            if not self.grammar.bare_figures.isdisjoint(words):
                return None  # En 29 år gammel mann er tiltalt: he has no name
            if not line.heading and any(
                self._fits(person, gender) for _, person in self.people.named_in(line.start, upto)
            ):
                return None
        until = self.lines[min(paragraph + _AHEAD, len(self.lines) - 1)].end
        own = next(iter(sentences(self.text, place, self.lines[paragraph].end)), (place, place))
        opening = {line.start for line in self.lines[paragraph + 1 : paragraph + _AHEAD + 1]}
        for at, person in self.people.named_in(own[1], until):
            if person.gender == gender or (at in opening and not person.gender and person.human):
                return Resolved(person.full, 0.75, f"“{pronoun}”: {person.full} is named right after")
        return None

    def thing(self, place: int, paragraph: int) -> Resolved | None:
        """What *it* is that says something: a body that spoke, or that a sentence begins with, right before."""
        for number in range(paragraph, max(-1, paragraph - 2), -1):
            line = self.lines[number]
            upto = place if number == paragraph else line.end
            parts = list(sentences(self.text, max(line.start, upto - _LONGEST), upto))
            for begin, end in parts[: -_BACK - 1 : -1]:
                told = [speaker for at, speaker in self.tellers.get(number, ())[-_FEW:] if begin <= at < end]
                mention = subjects.opening(self.text, begin, end, self.grammar)
                opened = "" if mention is None or mention.pronoun else mention.name or mention.role
                for named in (*reversed(told), opened):
                    if named and not self._is_person(named):
                        return Resolved(named, 0.85, f"“it”: {named} is spoken of right before")
        return None

    def _is_person(self, named: str) -> bool:
        person = self.people.get(named)
        role = self.grammar.is_role(named.split()[-1]) or named.lower() in self.grammar.pronouns
        return role or (person is not None and person.human)

    def _gender(self, pronoun: str) -> str:
        low = pronoun.lower()
        known = (self.grammar.pronouns, self.grammar.oblique, self.grammar.possessives, self.grammar.phrasing.genders)
        return next((words[low] for words in known if low in words), "u")

    def _in_line(self, number: int, line: Paragraph, upto: int, gender: str) -> tuple[str, str] | None:
        if line.dash and upto < line.end and (told := self._narrated(number, line, upto, gender)):
            return told, "is spoken of right before"
        if line.dash:
            speaker = self.spoken.get(number, "") if upto == line.end else ""
            return (speaker, "spoke last") if speaker and self._fits_name(speaker, gender) else None
        for begin, end in islice(backwards(self.text, max(line.start, upto - _LONGEST), upto), _SENTENCES):
            subject = self._subject(number, begin, end, gender)
            if subject:
                return subject, "is spoken of right before"
        speaker = self.spoken.get(number, "")
        return (speaker, "spoke last") if speaker and self._fits_name(speaker, gender) else None

    def _narrated(self, number: int, line: Paragraph, upto: int, gender: str) -> str:
        """Who is spoken of between two tags of a line: ``– A, sier Lie. Mannen, Per Vik, nikker. – B, sier han.``"""
        tellers = _within(self.tellers.get(number, []), line.start, upto)
        dash = self.text.rfind(" – ", tellers[-1][0], upto) if tellers and self.grammar.epithets else -1
        if dash < 0:
            return ""
        for begin, end in islice(backwards(self.text, max(tellers[-1][0], dash - _LONGEST), dash), _SENTENCES):
            if begin > tellers[-1][0] and (subject := self._subject(number, begin, end, gender)):
                return subject
        return ""

    def _subject(self, number: int, begin: int, end: int, gender: str) -> str:
        """Whom the pronoun may mean in a sentence; it is read anew if more is known of its speakers."""
        tellers = len(_within(self.tellers.get(number, []), begin, end))
        roles = len(_within(self.roles.get(number, []), begin, end))
        key = (begin, end, gender, tellers, roles, len(self.known.nameless))
        if key not in self.read:
            self.read[key] = self._first_fitting(number, begin, end, gender)
        return self.read[key]

    def _first_fitting(self, number: int, begin: int, end: int, gender: str) -> str:
        """The first in a sentence whom the pronoun may mean, if possible one that no preposition governs."""
        own = _within(self.marked.get(number, []), begin - _LONGEST, end)
        named = [
            (place, person)
            for place, person in self.people.named_in(begin, end)
            if self._fits(person, gender) and not any(a <= place < b for a, b in own)
        ]
        for _, speaker in reversed(_within(self.tellers.get(number, []), begin, end)):
            person = self.people.get(speaker)
            if person is not None and self._fits(person, gender):
                return speaker
        figure = self._figure(number, begin, end, gender)
        free = [each for each in named if not self._governed(each[0])] or named
        apposed = figure and free and self.text[figure[0] + len(figure[1]) : free[0][0]] in (", ", " ")
        if figure and not apposed and (not free or figure[0] < free[0][0]):  # but: Mannen, Per Vik, nikker
            return figure[1]
        if not free:
            return self._role(number, begin, end, gender) or self._office(max(begin, end - _CLAUSE), end, gender)
        exact = [each for each in free if each[1].gender == gender]
        place, person = (exact or free)[0]
        pronoun = self._pronoun_before(begin, place, gender)
        return "" if pronoun else person.full

    def _office(self, begin: int, end: int, gender: str) -> str:
        """``Det avviser selskapets direktør.``: somebody of whom only the role is told."""
        before = ""
        for found in _WHOLE.finditer(self.text, begin, end):
            word = found.group()
            low = word.lower()
            if low in self.grammar.pronouns:
                return ""
            owned = before.endswith("s") and len(before) > 4
            if before.lower() in self.grammar.relative:
                return ""
            definite = owned or low.endswith(self.grammar.definite_endings)
            if low.endswith(self.grammar.plural_endings):
                continue
            kin = self.grammar.kin_gender(low) or gender
            if definite and gender in (kin, "u") and self.grammar.is_role(low) and not self._is_epithet(low, begin):
                known = self.people.by_role(low, found.start())
                person = self.people.get(known.full) if known else None
                if person is not None and fits(person, gender):
                    return person.full
                return "" if known else f"{before} {word}" if owned else word
            before = word
        return ""

    def _pronoun_before(self, begin: int, place: int, gender: str) -> bool:
        """``Hun ringte Lie.``: the sentence is about her, whoever she is."""
        first = _WORD.search(self.text, begin, place)
        return first is not None and self.grammar.pronouns.get(first.group().lower()) == gender

    def _governed(self, place: int) -> bool:
        before = self.text[max(0, place - 20) : place].split()
        return bool(before) and before[-1].lower() in self.grammar.prepositions | self.grammar.hearers

    def _figure(self, number: int, begin: int, end: int, gender: str) -> tuple[int, str] | None:
        genders = self.grammar.phrasing.genders
        for place, role in _within(self.roles.get(number, []), begin, end):
            if genders.get(role.split()[0].lower(), gender) in (gender, "u"):
                return place, role
        for found in self.grammar.figure.finditer(self.text, begin, end):
            if self.grammar.figures[found.group().lower()] == gender:
                return found.start(), found.group()
        return None

    def _role(self, number: int, begin: int, end: int, gender: str) -> str:
        """A role that a sentence begins with: ``Anklageren er tilfreds.``"""
        mention = subjects.opening(self.text, begin, end, self.grammar)
        if mention and self.grammar.profile.capital_nouns and " " in mention.name:
            return self._stranger(mention.name, mention.start)
        if mention is None or mention.sure or not mention.role:
            return ""
        head = self.grammar.head(mention.role)
        if not self.grammar.is_role(head) and not head.lower().endswith(self.grammar.phrasing.bodies):
            return ""
        if self.grammar.plural_endings and head.lower().endswith(self.grammar.plural_endings):
            return ""  # Foreldrene må ta ansvar, mener hun
        article = mention.role.split()[0].lower()
        if self.grammar.phrasing.genders.get(article, gender) not in (gender, "u"):
            return ""
        if self.people.sex(mention.role) not in ("", gender) and gender in ("f", "m"):
            return ""
        if relative := self._relative(self.grammar.kin_gender(head.lower()), number):
            return relative
        if self._is_epithet(mention.role.split()[-1].lower(), begin):
            return self._bearer(mention, gender)
        found = self.known.find(mention.role, mention.start, number, gender)
        person = self.people.get(found.full) if found else None
        if person is not None and not self._fits(person, gender):
            found = None
            if self.grammar.kin:
                return ""
        noun = self.grammar.head(mention.role).lower()
        figure = self.grammar.figures.get(noun) or self.grammar.kin_gender(noun) or gender
        return (found.full if found else self.known.whole(mention)) if gender in (figure, "u") else ""

    def _relative(self, kin: str, number: int) -> str:
        """``sier Per Lie. Hans kone nikker.``: the only one with the name of whoever spoke last, a woman."""
        spoke = next((self.said[each] for each in range(number, max(-1, number - 3), -1) if self.said.get(each)), "")
        if not kin or " " not in spoke:
            return ""
        name = spoke.split()[-1]
        family = [
            each.full
            for each in self.people.everybody()
            if each.gender == kin and each.full != spoke and each.full.split()[-1] == name
        ]
        return family[0] if len(family) == 1 else ""

    def _bearer(self, mention: Mention, gender: str) -> str:
        """``Kapteinen noterer.``: somebody who has been said to be that."""
        known = self.people.by_role(mention.role, mention.start) if self.grammar.epithets else None
        person = self.people.get(known.full) if known else None
        return person.full if person is not None and self._fits(person, gender) else ""

    def _is_epithet(self, noun: str, place: int) -> bool:
        """Whether a noun only calls somebody by it who has been named (47-åringen)."""
        return self.grammar.is_epithet(noun) and self.people.last_human(0, place) is not None

    def _fits(self, person: Person, gender: str) -> bool:
        return fits(person, gender, bool(self.grammar.first_names))

    def _stranger(self, name: str, place: int) -> str:
        """Somebody whose first name we do not know, if a sentence begins with the whole name."""
        person = self.people.get(self.people.by_name(name, place).full)
        body = name.lower().endswith(self.grammar.phrasing.bodies)
        return person.full if person and not person.gender and not body else ""

    def _fits_name(self, full: str, gender: str) -> bool:
        person = self.people.get(full)
        if person is not None and not person.gender and self.grammar.profile.capital_nouns:
            return True  # whoever spoke is somebody
        if person is not None:
            return fits(person, gender)
        return full.lower() in self.grammar.figures and self.grammar.figures[full.lower()] == gender


def _within(placed: list[tuple[int, _What]], begin: int, end: int) -> list[tuple[int, _What]]:
    """Those that stand in a stretch; they are in order."""
    if not placed or placed[-1][0] < begin:
        return []
    low = bisect_left(placed, begin, key=_place)
    return placed[low : bisect_left(placed, end, key=_place)]


def fits(person: Person, gender: str, known: bool = False) -> bool:
    """Whether somebody may be called so. ``known``: first names are known, so that what has none is no person."""
    if known and not person.gender and not person.roles:
        return False
    return person.human and (gender in ("u", "") or not person.gender or person.gender == gender)

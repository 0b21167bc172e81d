"""Whose words they are: candidates, read in order, become quotes with a speaker."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from replikk_index.models import JOURNALIST, Quote
from replikk_index.quotes import subjects, tags
from replikk_index.quotes.candidates import Candidate, Paragraph
from replikk_index.quotes.clauses import sentence_start
from replikk_index.quotes.epithets import Epithets
from replikk_index.quotes.forms import indefinite
from replikk_index.quotes.grammar import Grammar
from replikk_index.quotes.mentions import Mention
from replikk_index.quotes.people import People
from replikk_index.quotes.persons import Resolved
from replikk_index.quotes.pronouns import Antecedents
from replikk_index.quotes.roles import Roles

NOBODY = Resolved("", 0.55, "nobody is named")
"""So unsure that words behind a dash are hidden if nothing else says that they are speech: lists look the same."""
UNREAD = Resolved("", 0.6, "how people are named in this language is not known")
UNNAMED = Resolved("", 0.8, "the attribution names nobody")
_AGO = 9
"""Paragraphs: who spoke longer ago does not simply go on speaking."""
_FAR = 40
"""Lines of an interview behind which somebody is presented."""
_EDGE = 4
_CAPITAL = re.compile(r"(?<=[a-zæøåäö,] )[^\W\d_a-zæøåäö][\w-]*")
_OPENING = ' –—“”«»„"‘'
_CLOSING = ' .!?…”»“"'


@dataclass(slots=True)
class Attribution:
    """Reads the candidates of one article in order, and remembers who spoke last."""

    text: str
    lines: list[Paragraph]
    people: People
    grammar: Grammar
    last: Resolved = NOBODY
    last_paragraph: int = -_AGO
    last_end: int = 0
    asked: tuple[int, str] = (-_AGO, "")
    """Where somebody with a name asked last, and who spoke before."""
    interviewee: str = ""
    """Who answered last, as long as nobody else is quoted directly."""
    says: Counter[str] = field(default_factory=Counter)
    """How many quotes everybody has so far."""
    last_reported: bool = False
    """The last words were in a that-clause."""
    chain: int = 0
    asked_from: int = -1
    """Where the first question of an interview stands."""
    capitals: frozenset[str] | None = None
    """Words with a capital within a sentence."""
    presented: set[str] | None = None
    """Who is named before it."""
    roles: Roles = field(init=False)
    antecedents: Antecedents = field(init=False)
    epithets: Epithets = field(init=False)

    def __post_init__(self) -> None:
        self.roles = Roles(self.text, self.lines, self.people, self.grammar)
        self.antecedents = Antecedents(self.text, self.lines, self.people, self.grammar, self.roles)
        self.epithets = Epithets(self.text, self.people, self.antecedents, self.grammar)

    def resolve(self, found: list[Candidate]) -> Iterable[Quote]:
        """Every candidate as a quote."""
        for each in found:
            if each.mention and each.mention.name:
                self.roles.speakers.append((each.mention.start, each.mention.name))
            if each.marking == "marks":
                self.antecedents.marked.setdefault(each.paragraph, []).append((each.start, each.end))
        for each, following in zip_longest(found, found[1:]):
            start, end = self._trimmed(each)
            if start == end:
                continue
            if each.turn == "question":
                yield self._question(each, start, end)
            else:
                yield self._statement(each, following, start, end)
            self.last_paragraph, self.last_end = each.paragraph, each.end

    def _question(self, each: Candidate, start: int, end: int) -> Quote:
        if self.asked_from < 0:
            self.asked_from = start
        return Quote(
            start, end, self.text[start:end], each.kind, each.marking, "question", speaker_full=JOURNALIST,
            confidence=0.9, rule="question", why="an untagged line that the next line answers",
        )  # fmt: skip

    def _statement(self, each: Candidate, following: Candidate | None, start: int, end: int) -> Quote:
        resolved, cue = NOBODY, each.cue
        if each.mention is not None:
            resolved = self._named(each.mention, each.paragraph)
            near = each.paragraph - self.last_paragraph <= 1 and each.kind == "direct"
            if resolved is UNNAMED and near and self.last.full and self.grammar.epithets:
                resolved = Resolved(self.last.full, 0.85, "goes on with what was written")
            elif resolved is UNNAMED and self.grammar.epithets and (sender := self._sender(each)):
                resolved = sender
        else:
            resolved, cue = self._unnamed(each, following)
        if resolved is NOBODY and not self.grammar.speech:
            resolved = UNREAD
        goes_on = resolved.full == self.last.full != "" and each.paragraph - self.last_paragraph <= 1
        if not (each.chained or (goes_on and each.mention is None)) or not self.chain:
            self.chain += 1
        written = each.cue in self.grammar.impersonal and each.kind != "direct"
        if each.mention and each.cue in self.grammar.asking and self.text[start:end].endswith("?"):
            self.asked = each.paragraph, "" if self.last.full == resolved.full else self.last.full
        if resolved.full and not written:
            self.last = resolved
            self.says[resolved.full] += 1
            self.last_reported = each.kind != "direct" and each.rule.startswith("that-clause")
            self._remember(each, resolved.full)
            if each.mention and each.mention.role and resolved.why == "named by a role only":
                self.roles.remember(resolved.full)
        return Quote(
            start, end, self.text[start:end], each.kind, each.marking, each.turn,
            speaker=each.mention.surface if each.mention else "", speaker_full=resolved.full,
            role=each.mention.role if each.mention else "", cue=self.grammar.cue(cue), chain=self.chain,
            confidence=round(each.confidence * resolved.certainty, 3), rule=each.rule, why=resolved.why,
        )  # fmt: skip

    def _remember(self, each: Candidate, speaker: str) -> None:
        mention = each.mention
        if mention:
            self.antecedents.tellers.setdefault(each.paragraph, []).append((mention.start, speaker))
        by_role = (
            mention
            and not mention.name
            and mention.role
            and speaker.startswith(mention.role)
            and any(map(self.grammar.is_role, mention.role.split()))
        )
        by_half_a_name = mention and mention.name == speaker and self.people.get(speaker) is None
        if mention and (by_role or by_half_a_name):
            self.antecedents.roles.setdefault(each.paragraph, []).append((mention.start, speaker))
        self.antecedents.said[each.paragraph] = speaker
        if each.marking != "none":
            self.antecedents.spoken[each.paragraph] = speaker
        if each.turn == "answer":
            self.interviewee = speaker
        elif each.kind == "direct" and speaker != self.interviewee:
            self.interviewee = ""

    def _named(self, mention: Mention, paragraph: int) -> Resolved:
        """Who is meant by a name, a pronoun or a role."""
        if mention.name and (found := self._from_somewhere(mention, paragraph)):
            return found
        if mention.name:
            named = self.people.by_name(mention.name, mention.start)
            unknown = " " not in mention.name and self.people.get(named.full) is None
            return (self._noun(mention, paragraph) if unknown else None) or named
        if mention.pronoun and self.grammar.pronouns.get(mention.pronoun.lower()) == "n":
            found = self.antecedents.thing(mention.start, paragraph)
            return found or Resolved(mention.pronoun, 0.6, "nothing is named that the pronoun could mean")
        if mention.plural:
            return Resolved(mention.pronoun, 0.8, "named as several")
        if mention.pronoun:
            found = self.antecedents.find(mention.pronoun, mention.start, paragraph)
            if found and self.grammar.epithets and self.people.get(found.full) is None:
                found = self._later(mention, paragraph) or found
            found = found or self.antecedents.ahead(mention.pronoun, mention.end, paragraph)
            found = found or self._several(mention.pronoun, paragraph)
            return found or Resolved(mention.pronoun, 0.7, "nobody is named whom the pronoun could mean")
        if mention.dropped:
            return self._left_out(mention, paragraph)
        if not mention.role:
            return UNNAMED
        if mention.role.lower() in self.grammar.pronouns:  # ce dernier
            found = self.antecedents.find(mention.role, mention.start, paragraph)
            return found or Resolved(mention.role, 0.7, "nobody is named whom the pronoun could mean")
        first, *rest = mention.role.split()
        adverb = bool(rest) and first.endswith("s") and not self.grammar.is_role(rest[-1])  # sier Aas tørt
        if first[0].isupper() and (adverb or not rest):  # Bonde mener: a surname
            named = self.people.by_name(first, mention.start)
            person = self.people.get(named.full)
            if person is not None and person.full.split()[-1] == first:
                return named
        if mention.role.split()[-1].lower().endswith(self.grammar.plural_endings):
            return Resolved(mention.role, 0.9, "named as several")
        role, place = mention.role, mention.start
        if self.grammar.kin and self.people.is_elsewhere(role, place):
            return Resolved(self.grammar.uncased(self.roles.whole(mention)), 0.9, "named by a role only")
        return (
            self.epithets.former(role, place)
            or self.epithets.anonymous(role, place)
            or self.roles.known(role, place)
            or self.epithets.find(role, place, paragraph, self.last.full, self.interviewee)
            or self.roles.supposed(role, place, paragraph)
            or self.antecedents.renamed(mention, paragraph)
            or Resolved(self.grammar.uncased(self.roles.whole(mention)), 0.9, "named by a role only")
        )

    def _later(self, mention: Mention, paragraph: int) -> Resolved | None:
        """``Komponisten venter. … sier hun``: who is named later without a role, at the beginning of an article."""
        ahead = self.antecedents.ahead(mention.pronoun, mention.end, paragraph)
        person = self.people.get(ahead.full) if ahead else None
        return ahead if person and not any(map(self.grammar.is_role, (*person.roles, *person.before))) else None

    def _sender(self, each: Candidate) -> Resolved | None:
        """``Opprørerne svarer. I en erklæring heter det at …``: whom the sentence before begins with."""
        line = self.lines[each.paragraph]
        begin = sentence_start(self.text, line.start, each.start)
        own = self.grammar.word.findall(self.text[begin : each.start])
        written = any(form in self.grammar.media for word in own for form in indefinite(word))
        if each.kind == "direct" or begin <= line.start or not written:
            return None
        before = sentence_start(self.text, line.start, begin - 2)
        sender = subjects.opening(self.text, before, begin, self.grammar)
        if sender is None or not (sender.name or sender.role):
            return None
        return replace(self._named(sender, each.paragraph), certainty=0.8)

    def _within_sentences(self, name: str) -> bool:
        """Whether a single word stands within a sentence, too; all such words are gathered once."""
        if self.capitals is None:
            self.capitals = frozenset(_CAPITAL.findall(self.text))
        return name in self.capitals

    def _noun(self, mention: Mention, paragraph: int) -> Resolved | None:
        """What only looks like a name because its sentence begins with it: ``Kommunen``, ``Kansleren``."""
        name = mention.name
        if (
            self._within_sentences(name)
            or not self.grammar.epithets
            or not name.lower().endswith(self.grammar.definite_endings)
        ):
            return None  # it has its capital within a sentence, too
        found = self.epithets.find(name, mention.start, paragraph, self.last.full, self.interviewee)
        if found is None and self.grammar.is_body(name):
            found = Resolved(self.roles.within(name, mention.start), 0.95, "named here")
        return found if found and found.full != name else None

    def _from_somewhere(self, mention: Mention, paragraph: int) -> Resolved | None:
        """``confie le Marseillais``: somebody named again by where he comes from."""
        article = mention.role in self.grammar.definite
        if not article or " " in mention.name or not mention.name.endswith(self.grammar.demonyms):
            return None
        return self.antecedents.find(mention.name, mention.start, paragraph, self.people.sex(mention.role) or "u")

    def _several(self, pronoun: str, paragraph: int) -> Resolved | None:
        """``they`` are whoever spoke last, if that was no single person."""
        person = self.people.get(self.last.full)
        single = person is not None and bool(person.gender)
        if self.grammar.pronouns.get(pronoun.lower()) != "p" or single or not self.last.full:
            return None
        near = paragraph - self.last_paragraph <= 1 and self.grammar.relative_that
        return Resolved(self.last.full, 0.8, f"“{pronoun}” are {self.last.full}, who spoke before") if near else None

    def _left_out(self, mention: Mention, paragraph: int) -> Resolved:
        """Who is meant by a verb alone: whoever spoke just before, unless somebody else is spoken of since."""
        last = self.last.full
        near = last and paragraph - self.last_paragraph <= 1
        if near and all(person.full == last for _, person in self.people.named_in(self.last_end, mention.start)):
            return Resolved(last, 0.85, f"goes on after {last}, whom the verb leaves out")
        found = self.antecedents.find("", mention.start, paragraph)
        if found or last:
            return found or Resolved(last, 0.7, f"goes on after {last}")
        begun = sentence_start(self.text, self.lines[paragraph].start, mention.start)
        own = subjects.opening(self.text, begun, mention.start, self.grammar)
        if own is not None and (own.name or own.role):
            return replace(self._named(own, paragraph), certainty=0.75)
        behind = self.people.named_in(mention.start, self.lines[paragraph].end)
        named = [person.full for _, person in behind if person.human and person.gender]
        return Resolved(named[0], 0.75, f"{named[0]} is named right after") if named else UNNAMED

    def _unnamed(self, each: Candidate, following: Candidate | None) -> tuple[Resolved, str]:
        """Whose words these are, that have no tag of their own; and the verb that said so."""
        last = self.last.full
        if each.chained and last:
            return Resolved(last, 0.97, f"goes on with what {last} says"), ""
        if each.marking == "dash" and each.paragraph == self.asked[0] + 1 and self.asked[1]:
            return Resolved(self.asked[1], 0.85, f"answers; {self.asked[1]} spoke before the question"), ""
        before = self.lines[each.paragraph - 1] if each.paragraph else None
        if before and self.text[before.end - 1] == ":":
            if introduced := self._introduced(before):
                return self._named(introduced.mention, each.paragraph), introduced.cue
            if leading := self._presented(before):
                return Resolved(leading, 0.88, f"{leading} is named before the colon"), ""
        if each.rule in ("marks within", "dash within") and (subject := self._sentence_subject(each)):
            return self._named(subject, each.paragraph), ""
        if each.rule == "marks within" and (subject := self._next_subject(each)):
            return replace(self._named(subject, each.paragraph), certainty=0.8), ""
        if each.turn == "answer" and not self.interviewee and (whom := self._talked_to()):
            return Resolved(whom, 0.85, f"answers; {whom} has said most until now"), ""
        if each.turn == "answer" and self.interviewee:
            return Resolved(self.interviewee, 0.9, f"answers; {self.interviewee} is being interviewed"), ""
        if each.rule == "marks within" and self.grammar.relative_that:
            start = max(self.lines[each.paragraph].start, self.last_end)
            found = self.antecedents.find("", each.start, each.paragraph) if each.start - start > _EDGE else None
            if found and self.people.names(found.full, start, each.start):
                return replace(found, certainty=0.85), ""
        distance = self._distance(each)
        near = bool(last) and distance <= 2 and each.marking != "none"
        if near and (distance <= 1 or each.turn == "answer"):
            return Resolved(last, 0.9, f"goes on after {last}"), ""
        if each.turn == "answer" and last:
            return Resolved(last, 0.85, f"answers; {last} is being interviewed"), ""
        if following and following.mention and _belongs(each, following):
            return self._named(following.mention, following.paragraph), ""
        if before and not before.dash and not before.heading:
            if person := self.people.last_human(before.start, before.end):
                return Resolved(person.full, 0.8, f"{person.full} was named right before"), ""
        if near:
            return Resolved(last, 0.75, f"goes on after {last}"), ""
        if each.turn == "answer":
            if self.presented is None:
                named = self.people.named_in(0, self.asked_from)
                self.presented = {person.full for _, person in named if person.human}
            if len(self.presented) == 1:
                (only,) = self.presented
                return Resolved(only, 0.75, f"answers; nobody but {only} was presented before the questions"), ""
            if not self.presented and (later := self._first_outside_speech(each)):
                return Resolved(later, 0.7, f"answers; {later} is presented behind the questions"), ""
        if self.grammar.epithets and (behind := self._begins_next(each)):
            return Resolved(behind, 0.75, f"{behind} is who the next paragraph begins with"), ""
        ahead = self._first_named(each) if self.grammar.relative_that and each.marking == "marks" and not last else ""
        return (Resolved(ahead, 0.75, f"{ahead} is presented right after") if ahead else NOBODY), ""

    def _next_subject(self, each: Candidate) -> Mention | None:
        """Who the sentence is about that follows marked words: ``“I saw it.” Hale shrugged.``"""
        line = self.lines[each.paragraph]
        if not line.start < each.end + 2 < line.end or each.start > line.start + 1:
            return None
        named = subjects.opening(self.text, each.end + 2, line.end, self.grammar)
        return named if named and (named.pronoun or " " in named.name) else None

    def _first_outside_speech(self, each: Candidate) -> str:
        """Who is presented first behind the lines of an interview."""
        for line in self.lines[each.paragraph + 1 : each.paragraph + 1 + _FAR]:
            if not line.dash and not line.heading:
                return self.people.first_person(line.start, line.end)
        return ""

    def _first_named(self, each: Candidate) -> str:
        """Who is presented behind the words that open an article."""
        line = self.lines[min(each.paragraph + 1, len(self.lines) - 1)]
        return self.people.first_person(each.end, line.end)

    def _begins_next(self, each: Candidate) -> str:
        """Whom the narration right behind a paragraph of words begins with, where nobody has spoken yet."""
        if each.marking == "none" or each.paragraph + 1 >= len(self.lines):
            return ""
        if self.text[each.end : self.lines[each.paragraph].end].strip(_CLOSING):
            return ""  # something else is said of these words
        line = self.lines[each.paragraph + 1]
        named = self.people.named_in(line.start, line.start + 1)
        return named[0][1].full if named and not line.dash and named[0][1].human else ""

    def _talked_to(self) -> str:
        """Who has said more than the last speaker, if that one was only reported once."""
        last = self.last.full
        if self.says[last] != 1 or not self.last_reported:
            return ""
        most = max(self.says, key=lambda each: self.says[each])
        return most if self.says[most] > 1 else ""

    def _sentence_subject(self, each: Candidate) -> Mention | None:
        """Who the sentence is about in which marked words stand: ``She has promised to go “at once, …”``"""
        line = self.lines[each.paragraph]
        end = each.start
        while end > line.start and self.text[end - 1] in _OPENING:
            end -= 1
        begin = sentence_start(self.text, max(line.start, end - 300), end)
        subject = subjects.opening(self.text, begin, end, self.grammar)
        if subject and subject.name and " " not in subject.name:
            known = self.people.get(self.people.by_name(subject.name, subject.start).full)
            named = self.people.named_in(begin, end) if known is None else []
            for place, person in named[:1]:  # Asked about it, Hale shrugged
                return Mention(place, place + len(person.full), name=person.full)
        bodies = self.grammar.phrasing.bodies
        if subject is None or subject.sure or not bodies:
            return subject
        head = self.grammar.head(subject.role)
        return subject if self.grammar.is_role(head) or head.lower().endswith(bodies) else None  # Sein Motto

    def _distance(self, each: Candidate) -> int:
        """How many paragraphs ago somebody spoke; headings are none."""
        if each.paragraph - self.last_paragraph >= _AGO:
            return _AGO
        if each.paragraph - self.last_paragraph <= 1:
            return each.paragraph - self.last_paragraph
        between = self.lines[self.last_paragraph + 1 : each.paragraph]
        return each.paragraph - self.last_paragraph - sum(line.heading for line in between)

    def _introduced(self, before: Paragraph) -> tags.Tag | None:
        """The tag that a paragraph with a colon ends with."""
        return None if before.dash else tags.leading(self.text, before.start, before.end, self.grammar)

    def _presented(self, before: Paragraph) -> str:
        """Who is named right before a colon that ends a paragraph: ``… fikk støtte fra Lie:``"""
        named = self.people.named_in(max(before.start, before.end - 60), before.end)
        return named[-1][1].full if named and named[-1][1].human else ""

    def _trimmed(self, each: Candidate) -> tuple[int, int]:
        start, end = each.start, each.end
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return start, end


def _belongs(each: Candidate, following: Candidate) -> bool:
    """Whether a paragraph of speech leads on to one that names the speaker."""
    return following.paragraph == each.paragraph + 1 and following.marking == each.marking

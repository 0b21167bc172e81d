"""Whose words these are that have no tag of their own."""

from dataclasses import dataclass, replace

from replikk_index.quotes.spans import tags
from replikk_index.quotes.spans.candidates import Candidate, Paragraph
from replikk_index.quotes.speakers.meant import Meant
from replikk_index.quotes.speakers.persons import Resolved
from replikk_index.quotes.speakers.talk import AGO, NOBODY
from replikk_index.quotes.syntax import subjects
from replikk_index.quotes.syntax.clauses import sentence_start
from replikk_index.quotes.syntax.mentions import Mention

_FAR = 40
"""Lines of an interview behind which somebody is presented."""
_EDGE = 4
_OPENING = ' –—“”«»„"‘'
_CLOSING = ' .!?…”»“"'


@dataclass(slots=True)
class Untagged(Meant):
    """Reads on where nobody is named."""

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
        if each.marking == "dash" and each.turn != "answer" and (other := self._told_last(each)):
            return Resolved(other, 0.8, f"{other} is spoken of right before"), ""
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

    def _told_last(self, each: Candidate) -> str:
        """Whom the last sentence before a dash begins with, if somebody else has spoken in its paragraph.

        ``Politiet sier at … Pressetalsperson Eva Lie vil ikke si mer.`` and then her words.
        """
        before = self.lines[each.paragraph - 1] if each.paragraph else None
        if before is None or before.dash or before.heading or self.last_paragraph != each.paragraph - 1:
            return ""
        begin = sentence_start(self.text, before.start, before.end - 1)
        subject = subjects.opening(self.text, begin, before.end, self.grammar) if begin >= self.last_end else None
        person = self.people.get(subject.name) if subject and " " in subject.name else None
        return person.full if person is not None and person.human and person.full != self.last.full else ""

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
        if each.paragraph - self.last_paragraph >= AGO:
            return AGO
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


def _belongs(each: Candidate, following: Candidate) -> bool:
    """Whether a paragraph of speech leads on to one that names the speaker."""
    return following.paragraph == each.paragraph + 1 and following.marking == each.marking

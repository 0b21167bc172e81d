"""Who is meant by the naming of a speaker: by a name, a pronoun, a role, or a verb alone."""

import re
from dataclasses import dataclass, replace

from replikk_index.quotes.grammar.forms import indefinite
from replikk_index.quotes.spans.candidates import Candidate
from replikk_index.quotes.speakers.persons import Resolved
from replikk_index.quotes.speakers.talk import UNNAMED, Talk
from replikk_index.quotes.syntax import subjects
from replikk_index.quotes.syntax.clauses import sentence_start
from replikk_index.quotes.syntax.mentions import Mention

_CAPITAL = re.compile(r"(?<=[a-zæøåäö,] )[^\W\d_a-zæøåäö][\w-]*")


@dataclass(slots=True)
class Meant(Talk):
    """Reads namings."""

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

"""Whose words they are: candidates, read in order, become quotes with a speaker."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from replikk_index.models import JOURNALIST, Quote
from replikk_index.quotes.spans.candidates import Candidate
from replikk_index.quotes.speakers.persons import Resolved
from replikk_index.quotes.speakers.talk import NOBODY, UNNAMED, UNREAD
from replikk_index.quotes.speakers.untagged import Untagged


@dataclass(slots=True)
class Attribution(Untagged):
    """Reads the candidates of one article in order, and remembers who spoke last."""

    def resolve(self, found: list[Candidate]) -> Iterable[Quote]:
        """Every candidate as a quote."""
        for each in found:
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

    def _trimmed(self, each: Candidate) -> tuple[int, int]:
        start, end = each.start, each.end
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return start, end

"""An article as a conversation: whose turn it is, and who is meant."""

from collections.abc import Iterable
from dataclasses import replace

from replikk_index.models import JOURNALIST, Quote
from replikk_index.quotes import paragraphs, reported, spoken, tags
from replikk_index.quotes.candidates import Candidate, Paragraph
from replikk_index.quotes.mentions import Mention
from replikk_index.quotes.people import People, Resolved
from replikk_index.quotes.profile import Grammar

_EDGES = " \t\u00a0"


def read(text: str, grammar: Grammar) -> tuple[Quote, ...]:
    """Every quote of a text, in order."""
    lines = paragraphs.split(text)
    people = People(text, grammar)
    found: list[Candidate] = []
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else line
        found += _in_paragraph(text, line, number, grammar, text[following.start] in "“«„")
    found = _turns(text, _disjoint(found), lines)
    return tuple(_resolve(text, found, lines, people, grammar))


def _in_paragraph(text: str, line: Paragraph, number: int, grammar: Grammar, goes_on: bool) -> Iterable[Candidate]:
    if line.heading:
        return ()
    if line.dash:
        return tuple(spoken.dashed(text, line, number, grammar))
    start = line.start
    marked = list(spoken.marked(text, line, number, grammar, goes_on))
    said = list(reported.reported(text, line, number, grammar, start))
    inner = _after_colon(text, line, number, grammar)
    return (*marked, *said, *inner)


def _after_colon(text: str, line: Paragraph, number: int, grammar: Grammar) -> Iterable[Candidate]:
    """``Lauvås sier: – Nei.`` within one paragraph."""
    place = text.find(": – ", line.start, line.end)
    if place < 0:
        return ()
    tag = tags.leading(text, line.start, place, grammar)
    if tag is None:
        return ()
    inner = Paragraph(place + 2, line.end, place + 4)
    pieces = list(spoken.dashed(text, inner, number, grammar))
    return (replace(pieces[0], mention=pieces[0].mention or tag.mention, cue=pieces[0].cue or tag.cue), *pieces[1:])


def _disjoint(found: list[Candidate]) -> list[Candidate]:
    """Of overlapping spans the surer one, and of those the longer."""
    kept: list[Candidate] = []
    for each in sorted(found, key=lambda c: (-c.confidence, c.start - c.end)):
        if each.end > each.start and all(
            each.end <= other.start or each.start >= other.end for other in _near(kept, each)
        ):
            kept.append(each)
    return sorted(kept, key=lambda c: c.start)


def _near(kept: list[Candidate], each: Candidate) -> Iterable[Candidate]:
    return (other for other in kept if other.paragraph == each.paragraph)


def _turns(text: str, found: list[Candidate], lines: list[Paragraph]) -> list[Candidate]:
    """Tell questions of journalists: untagged dash lines that end in a question mark, answered by the next line."""
    result: list[Candidate] = []
    for each in found:
        line = lines[each.paragraph]
        follows = lines[each.paragraph + 1] if each.paragraph + 1 < len(lines) else None
        asks = (
            each.mention is None
            and not each.chained
            and each.marking == "dash"
            and text[line.start : line.end].rstrip(_EDGES).endswith("?")
            and follows is not None
            and bool(follows.dash)
            and not text[follows.start : follows.end].rstrip(_EDGES).endswith("?")
        )
        before = result[-1] if result else None
        answers = before is not None and before.turn == "question" and before.paragraph == each.paragraph - 1
        chained = before is not None and each.chained and before.paragraph == each.paragraph and before.turn == "answer"
        result.append(replace(each, turn="question" if asks else "answer" if answers or chained else "statement"))
    return result


def _resolve(
    text: str, found: list[Candidate], lines: list[Paragraph], people: People, grammar: Grammar
) -> Iterable[Quote]:
    last = Resolved("", 0.0, "")
    last_mention: Mention | None = None
    last_paragraph = -9
    chain = 0
    for number, each in enumerate(found):
        start, end = _trim(text, each.start, each.end)
        if end <= start:
            continue
        if each.turn == "question":
            yield Quote(
                start, end, text[start:end], each.kind, each.marking, "question", "", JOURNALIST, "", "", 0, 0.9,
                "question", "an untagged question that the next line answers",
            )  # fmt: skip
            last_paragraph = each.paragraph
            continue
        mention, resolved, cue = each.mention, None, each.cue
        if mention is None:
            mention, resolved, cue = _untagged(
                text, each, number, found, lines, people, grammar, last, last_mention, last_paragraph
            )
        if mention is not None and resolved is None:
            since = lines[max(0, each.paragraph - 1)].start
            resolved = _who(mention, people, last.full, since)
        same = resolved is not None and resolved.full == last.full and each.paragraph - last_paragraph <= 1
        if each.chained or (same and each.mention is None):
            chain = chain or 1
        else:
            chain += 1
        if resolved is None:
            resolved = Resolved("", 0.6, "nobody is named")
        surface = _surface(mention) if mention is not None and each.mention is not None else ""
        role = mention.role if mention is not None and mention.name and each.mention is not None else ""
        if mention is not None and each.mention is not None and not mention.name and mention.role:
            role = mention.role
        yield Quote(
            start, end, text[start:end], each.kind, each.marking, each.turn, surface, resolved.full, role, cue, chain,
            round(each.confidence * resolved.certainty, 3), each.rule, resolved.why,
        )  # fmt: skip
        if resolved.full:
            last, last_mention = resolved, mention or last_mention
        last_paragraph = each.paragraph


def _untagged(
    text: str, each: Candidate, number: int, found: list[Candidate], lines: list[Paragraph], people: People,
    grammar: Grammar, last: Resolved, last_mention: Mention | None, last_paragraph: int,
) -> tuple[Mention | None, Resolved | None, str]:  # fmt: skip
    """Whose words these are, that have no tag of their own."""
    if each.chained and last.full:
        return last_mention, Resolved(last.full, 0.97, f"goes on with what {last.full} says"), ""
    if each.paragraph and not lines[each.paragraph - 1].dash:
        before = lines[each.paragraph - 1]
        if text[before.start : before.end].rstrip().endswith(":"):
            tag = tags.leading(text, before.start, before.end, grammar)
            if tag is not None:
                return tag.mention, None, tag.cue
    following = found[number + 1] if number + 1 < len(found) else None
    near = last.full and each.paragraph - last_paragraph <= 2 and each.marking != "none"
    if near and (each.paragraph - last_paragraph <= 1 or each.turn == "answer"):
        return last_mention, Resolved(last.full, 0.9, f"goes on after {last.full}"), ""
    if each.turn == "answer" and last.full:
        return last_mention, Resolved(last.full, 0.85, f"answers; {last.full} is being interviewed"), ""
    if (
        following
        and following.mention
        and following.paragraph == each.paragraph + 1
        and following.marking == each.marking
    ):
        return following.mention, None, ""
    between = lines[each.paragraph - 1] if each.paragraph else None
    if between and not between.dash and not between.heading:
        named = people.named_in(between.start, between.end)
        if named:
            return None, Resolved(named[-1].full, 0.8, f"{named[-1].full} was named right before"), ""
    if near:
        return last_mention, Resolved(last.full, 0.75, f"goes on after {last.full}"), ""
    return None, None, ""


def _who(mention: Mention, people: People, last: str, since: int) -> Resolved:
    if mention.name:
        return people.by_name(mention.name, mention.start)
    if mention.pronoun:
        found = people.by_pronoun(mention.pronoun, mention.start, last, since)
        return found or Resolved(mention.pronoun, 0.7, "nobody is named whom the pronoun could mean")
    found = people.by_role(mention.role, mention.start)
    return found or Resolved(mention.role, 0.9, "named by a role only")


def _surface(mention: Mention) -> str:
    return mention.name or mention.pronoun or mention.role


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end

"""Interviews without marks or dashes: names before a colon, or questions and answers by turns."""

import re
from collections.abc import Iterator

from replikk_index.models import Turn
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans.candidates import Candidate, Paragraph
from replikk_index.quotes.speakers.people import People
from replikk_index.quotes.syntax.mentions import Mention
from replikk_index.quotes.syntax.names import NAME, without_roles

_LABEL = re.compile(r"(?P<who>[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,3})\s?:\s+(?=\S)")
_MARKS = '«»“”„"–—'
_LONGEST_QUESTION = 25
"""Words."""
_FEW_TURNS = 4
"""Lines of an interview of two in which only one line asks."""
_LEAST = 2
"""Questions of an interview."""
_EDGES = " \t\u00a0"


def read(
    text: str, found: list[Candidate], lines: list[Paragraph], people: People, grammar: Grammar
) -> list[Candidate]:
    """The candidates with the turns of such an interview in the place of what was found in its lines."""
    turns = list(_by_label(text, lines, grammar)) or list(_by_turns(text, found, lines, people, grammar))
    taken = {each.paragraph for each in turns}
    return sorted([*turns, *(each for each in found if each.paragraph not in taken)], key=lambda each: each.start)


def _by_label(text: str, lines: list[Paragraph], grammar: Grammar) -> Iterator[Candidate]:
    """``Kystbladet: Hva nå?`` and ``Lauvås: Nå venter vi.``"""
    labels = {number: label for number, line in enumerate(lines) if (label := _label(text, line))}
    asking = {number for number in labels if _ends_asking(text, lines[number])}
    asked = {label["who"] for number, label in labels.items() if number in asking}
    answered = {labels[number + 1]["who"] for number in asking if number + 1 in labels} - asked
    by_turns = len(asking) == 1 and len(labels) >= _FEW_TURNS and len({label["who"] for label in labels.values()}) == 2
    if (len(asking) < _LEAST and not by_turns) or not answered:
        return
    for number, label in labels.items():
        line, who = lines[number], label["who"]
        if who in asked:
            yield _turn(label.end(), line.end, "question", number, None)
        else:
            role = grammar.is_role(who.split()[-1])
            mention = Mention(label.start(), label.end("who"), "" if role else who, who if role else "")
            yield _turn(label.end(), line.end, "answer", number, mention if len(who) > 1 else None)  # A: Probably.


def _label(text: str, line: Paragraph) -> re.Match[str] | None:
    label = _LABEL.match(text, line.start, line.end)
    words = label["who"].split() if label else []
    return label if words and all(word[0].isupper() for word in words) else None


def _ends_asking(text: str, line: Paragraph) -> bool:
    return text[line.start : line.end].rstrip(_EDGES).endswith("?")


def _by_turns(
    text: str, found: list[Candidate], lines: list[Paragraph], people: People, grammar: Grammar
) -> Iterator[Candidate]:
    """Short paragraphs that ask, and behind each what somebody says of himself."""
    asking = [number for number, line in enumerate(lines) if _is_question(text, line)]
    questions = set(asking)
    pairs = [number for number in asking if number + 1 < len(lines) and number + 1 not in questions]
    if len(pairs) < _LEAST:
        return
    answers = range(asking[0] + 1, len(lines))
    spoken = [number for number in answers if number not in questions and not lines[number].heading]
    personal = [n for n in spoken if grammar.first_person.search(text, lines[n].start, lines[n].end)]
    between = set(spoken)
    tagged = any(each.mention and each.paragraph in between and each.kind == "direct" for each in found)
    labels = {number: label for number in spoken if (label := _label(text, lines[number]))}
    labelled = len(labels) >= _LEAST and len({label["who"] for label in labels.values()}) == 1
    if not labelled and not _alternates(asking, lines) and 2 * len(personal) < len(spoken):
        return
    if tagged or len(spoken) > 3 * len(pairs):
        return
    if any(lines[number].dash or text[lines[number].start] in _MARKS for number in spoken):
        return
    presented = {person.full for _, person in people.named_in(0, lines[asking[0]].start) if person.human}
    mention = Mention(0, 0, presented.pop()) if len(presented) == 1 else None
    mention = _addressed(text, lines[asking[0]], grammar) or mention
    for number in (*asking, *spoken):
        line = lines[number]
        turn: Turn = "question" if number in questions else "answer"
        if labelled and (label := labels.get(number)):  # Lind: Am liebsten höre ich nichts.
            named = Mention(label.start(), label.end("who"), label["who"])
            yield _turn(label.end(), line.end, turn, number, named)
            continue
        yield _turn(line.start, line.end, turn, number, None if turn == "question" else mention)


def _alternates(asking: list[int], lines: list[Paragraph]) -> bool:
    """Whether from the first question on every other line asks."""
    return len(asking) > _LEAST and asking == list(range(asking[0], len(lines), 2))


def _addressed(text: str, line: Paragraph, grammar: Grammar) -> Mention | None:
    """``Frau Professorin Lind, lesen Kinder weniger?``: the first question says who is asked."""
    address = grammar.address.match(text, line.start, line.end)
    run = NAME.match(text, address.end(), line.end) if address else None
    if run is None:
        return None
    kept = without_roles(run.group().split(), grammar, opens=False) if " " in run.group() else [run.group()]
    name = " ".join(kept)
    start = run.end() - len(name)
    return Mention(start, run.end(), name) if text[start : run.end()] == name else None


def _is_question(text: str, line: Paragraph) -> bool:
    body = text[line.start : line.end]
    plain = not line.dash and not any(mark in body for mark in _MARKS)
    return plain and _ends_asking(text, line) and len(body.split()) <= _LONGEST_QUESTION


def _turn(start: int, end: int, turn: Turn, number: int, mention: Mention | None) -> Candidate:
    rule, sure = ("question", 0.9) if turn == "question" else ("answer without marks", 0.75)
    return Candidate(start, end, "direct", "none", rule, sure, mention, turn=turn, paragraph=number)

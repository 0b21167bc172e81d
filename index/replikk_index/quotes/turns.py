"""Whose turn it is: questions and remarks of journalists, and answers."""

from dataclasses import replace

from replikk_index.models import Marking
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans.candidates import Candidate, Paragraph

_EDGES = " \t\u00a0"
_DASH: Marking = "dash"
_NONE: Marking = "none"
_MARKED: Marking = "marks"
_MARKS = '«»“”„"‘’'
_TAG = 40
"""Letters of a tag of the journalist."""
_SHORT = 15
"""Words of a remark or of a question without a dash."""


def told(text: str, found: list[Candidate], lines: list[Paragraph], grammar: Grammar) -> list[Candidate]:
    """The candidates with their turns; questions without a dash are added."""
    by_line: dict[int, list[Candidate]] = {}
    for each in found:
        by_line.setdefault(each.paragraph, []).append(each)
    result: list[Candidate] = []
    answer = -1
    """The line that answers the last question."""
    talking = False
    """There has been a question already, and nothing but dialogue since, or a sentence between."""
    for number, line in enumerate(lines):
        some = by_line.get(number, [])
        follows = lines[number + 1] if number + 1 < len(lines) else None
        if (
            _is_mine(text, line, some, grammar)
            or _asks(text, line, some, follows, grammar)
            or (talking and _remarks(text, line, some, follows, grammar))
        ):
            result.append(_question(text, line, number))
            answer, talking = number + 1, True
            continue
        if _asks_over(text, lines, number, by_line, talking, grammar):
            result.append(_question(text, line, number))
            answer, talking = number + 2, True
            continue
        if not line.dash and not _marked(text, line):
            between = answer == number + 1 or _is_aside(text, line, some)
            talking = talking and (line.heading or between)
            result += some
            continue
        result += [replace(each, turn="answer") if answer == number else each for each in some]
    return result


def _is_mine(text: str, line: Paragraph, some: list[Candidate], grammar: Grammar) -> bool:
    """``– Angrer du? spør jeg.``: the journalist says so."""
    untagged = line.dash and len(some) == 1 and some[0].mention is None
    return bool(untagged) and grammar.asked_by_me.search(text, max(line.start, line.end - _TAG), line.end) is not None


def _question(text: str, line: Paragraph, number: int) -> Candidate:
    start, end, marking = (line.dash, line.end, _DASH) if line.dash else (line.start, line.end, _NONE)
    if _marked(text, line):
        start, end, marking = start + 1, end - 1, _MARKED
    return Candidate(start, end, "direct", marking, "question", 0.9, turn="question", paragraph=number)


def _asks(text: str, line: Paragraph, some: list[Candidate], follows: Paragraph | None, grammar: Grammar) -> bool:
    """An untagged line that ends in a question mark and is answered by the next line, which has a dash."""
    marked = _marked(text, line)
    body = text[line.dash or line.start : line.end].rstrip(_EDGES + (_MARKS if marked else ""))
    if not body.endswith("?") or line.heading or follows is None:
        return False
    if not (_marked(text, follows) if marked or not follows.dash else follows.dash):
        return False
    answered = text[follows.start : follows.end].rstrip(_EDGES + _MARKS)
    if answered.endswith("?") and (". " not in answered or grammar.first_person.search(body)):
        return False
    if marked:
        alone = not any(mark in body[1:] for mark in _MARKS)
        return alone and len(body.split()) <= _SHORT and all(each.mention is None for each in some)
    if line.dash:
        return len(some) == 1 and some[0].mention is None
    plain = not some and len(body.split()) <= _SHORT
    return plain and not any(stop in body for stop in ('!:;«“"„»”' if _marked(text, follows) else '.!:;«“"„'))


def _asks_over(
    text: str, lines: list[Paragraph], number: int, found: dict[int, list[Candidate]], talking: bool, grammar: Grammar
) -> bool:
    """A question that is answered behind a line of narration: ``– Angrer du?``, ``Han ler.``, ``– Aldri.``

    It is one only in an interview, or if it says *you*.
    """
    if number + 2 >= len(lines) or not lines[number].dash:
        return False
    line, between, follows = lines[number : number + 3]
    asked = text[line.dash : line.end]
    if between.dash or not _is_aside(text, between, found.get(number + 1, [])):
        return False
    return (talking or _said_to(asked, grammar)) and _asks(text, line, found.get(number, []), follows, grammar)


def _said_to(asked: str, grammar: Grammar) -> bool:
    """Whether somebody is spoken to, and nobody speaks of himself."""
    return grammar.second_person.search(asked) is not None and grammar.first_person.search(asked) is None


def _is_aside(text: str, line: Paragraph, some: list[Candidate]) -> bool:
    """Whether a line is a short sentence of narration."""
    return not line.dash and not some and len(text[line.start : line.end].split()) <= _SHORT


def _marked(text: str, line: Paragraph) -> bool:
    """Whether a line stands in quotation marks."""
    return not line.dash and text[line.start] in _MARKS


def _remarks(text: str, line: Paragraph, some: list[Candidate], follows: Paragraph | None, grammar: Grammar) -> bool:
    """A short untagged dash line between answers that the next line answers with *No* or *That is right*."""
    if not line.dash or len(some) != 1 or some[0].mention is not None or follows is None or not follows.dash:
        return False
    short = len(text[line.dash : line.end].split()) <= _SHORT
    return short and grammar.answers.match(text, follows.dash) is not None

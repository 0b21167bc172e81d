"""Whose turn it is: questions and remarks of journalists, and answers."""

from dataclasses import replace

from replikk_index.models import Marking
from replikk_index.quotes.candidates import Candidate, Paragraph
from replikk_index.quotes.grammar import Grammar

_EDGES = " \t\u00a0"
_DASH: Marking = "dash"
_NONE: Marking = "none"
_SHORT = 15
"""Words of a remark or of a question without a dash."""


def told(text: str, found: list[Candidate], lines: list[Paragraph], grammar: Grammar) -> list[Candidate]:
    """The candidates with their turns; questions without a dash are added."""
    by_line: dict[int, list[Candidate]] = {}
    for each in found:
        by_line.setdefault(each.paragraph, []).append(each)
    result: list[Candidate] = []
    asked = -2
    """The line of the last question."""
    talking = False
    """There has been a question already, and nothing but dialogue since."""
    for number, line in enumerate(lines):
        some = by_line.get(number, [])
        follows = lines[number + 1] if number + 1 < len(lines) else None
        if _asks(text, line, some, follows) or (talking and _remarks(text, line, some, follows, grammar)):
            start, marking = (line.dash, _DASH) if line.dash else (line.start, _NONE)
            result.append(
                Candidate(start, line.end, "direct", marking, "question", 0.9, turn="question", paragraph=number)
            )
            asked, talking = number, True
            continue
        if not line.dash:
            talking = talking and line.heading
            result += some
            continue
        answers = asked == number - 1
        result += [replace(each, turn="answer") if answers else each for each in some]
    return result


def _asks(text: str, line: Paragraph, some: list[Candidate], follows: Paragraph | None) -> bool:
    """An untagged line that ends in a question mark and is answered by the next line, which has a dash."""
    body = text[line.dash or line.start : line.end].rstrip(_EDGES)
    if not body.endswith("?") or line.heading or follows is None or not follows.dash:
        return False
    if text[follows.start : follows.end].rstrip(_EDGES).endswith("?"):
        return False
    if line.dash:
        return len(some) == 1 and some[0].mention is None
    return not some and len(body.split()) <= _SHORT and not any(stop in body for stop in '.!:;«“"„')


def _remarks(text: str, line: Paragraph, some: list[Candidate], follows: Paragraph | None, grammar: Grammar) -> bool:
    """A short untagged dash line between answers that the next line answers with *No* or *That is right*."""
    if not line.dash or len(some) != 1 or some[0].mention is not None or follows is None or not follows.dash:
        return False
    short = len(text[line.dash : line.end].split()) <= _SHORT
    return short and grammar.answers.match(text, follows.dash) is not None

"""Minutes: paragraphs that begin with who speaks, and a colon: ``Kari Lie (H) [11:04]: Jeg takker …``"""

import re
from collections.abc import Iterator

from replikk_index.models import Turn
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans.candidates import Candidate, Paragraph
from replikk_index.quotes.syntax.mentions import Mention
from replikk_index.quotes.syntax.names import UPPER

_LABEL = re.compile(
    rf"(?P<role>[{UPPER}][\w-]+(?: [a-zæøåäö]\w+)?(?=[ :]))?\s?"
    rf"(?P<name>(?:[{UPPER}][\w.’'-]*)(?:[ -][{UPPER}][\w.’'-]*)+)?"
    r"(?: \([^()\n]{1,30}\))?(?: \[[\d:.]{4,9}\])?:\s+(?=[A-ZÆØÅÄÖÉ])"
)
_LEAST = 2
"""Paragraphs with a label that make minutes of an article."""
_WORDS = 4
"""Words of a contribution."""


def said(text: str, lines: list[Paragraph], grammar: Grammar) -> Iterator[Candidate]:
    """The contributions, if an article has several of them."""
    found = [
        Candidate(label.end(), line.end, "direct", "none", "minutes", 0.8, mention, paragraph=number, turn=turn)
        for number, line in enumerate(lines)
        if not line.dash and (label := _LABEL.match(text, line.start, line.end)) and (mention := _who(label, grammar))
        if _is_speech(text, label.end(), line.end, grammar)
        for turn in (_turn(mention, grammar),)
    ]
    if len(found) >= _LEAST:
        yield from found


def _is_speech(text: str, start: int, end: int, grammar: Grammar) -> bool:
    """Whether there are sentences behind a label, no list of players."""
    verb = grammar.finite.search(text, start, end) or grammar.first_person.search(text, start, end)
    return verb is not None and len(text[start:end].split()) >= _WORDS and text[end - 1] in ".!?…"


def _turn(mention: Mention, grammar: Grammar) -> Turn:
    return "question" if mention.surface.lower() in grammar.interviewers else "statement"


def _who(label: re.Match[str], grammar: Grammar) -> Mention | None:
    name, role = label["name"] or "", label["role"] or ""
    if role and not name and role.lower() in grammar.interviewers:
        return Mention(label.start(), label.end(), role=role)
    if role and not grammar.is_role(role.split()[0]):
        name, role = (f"{role} {name}", "") if name and " " not in role else ("", "")
    if name:
        return Mention(label.start(), label.end(), name=name, role=role)
    whole = label.group().split(":")[0].split(" [")[0]
    known = " " not in whole and (grammar.is_role(whole) or whole.lower() in grammar.interviewers)
    return Mention(label.start(), label.end(), role=whole) if known else None

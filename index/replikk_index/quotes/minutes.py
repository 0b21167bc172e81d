"""Minutes: paragraphs that begin with who speaks, and a colon: ``Kari Lie (H) [11:04]: Jeg takker …``"""

import re
from collections.abc import Iterator

from replikk_index.quotes.candidates import Candidate, Paragraph
from replikk_index.quotes.grammar import Grammar
from replikk_index.quotes.mentions import Mention
from replikk_index.quotes.names import UPPER

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
        Candidate(label.end(), line.end, "direct", "none", "minutes", 0.8, mention, paragraph=number)
        for number, line in enumerate(lines)
        if not line.dash and (label := _LABEL.match(text, line.start, line.end)) and (mention := _who(label, grammar))
        if len(text[label.end() : line.end].split()) >= _WORDS and text[line.end - 1] in ".!?…"
    ]
    if len(found) >= _LEAST:
        yield from found


def _who(label: re.Match[str], grammar: Grammar) -> Mention | None:
    name, role = label["name"] or "", label["role"] or ""
    if role and not grammar.is_role(role.split()[0]):
        name, role = (f"{role} {name}", "") if name and " " not in role else ("", "")
    if name:
        return Mention(label.start(), label.end(), name=name, role=role)
    whole = label.group().split(":")[0].split(" [")[0]
    return Mention(label.start(), label.end(), role=whole) if grammar.is_role(whole) and " " not in whole else None

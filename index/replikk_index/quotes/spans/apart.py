"""Phrasal verbs whose words stand apart: ``viste statsråden til at``, ``la i sin tale vekt på at``."""

from collections.abc import Iterator

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans.candidates import Candidate
from replikk_index.quotes.spans.unmarked import made
from replikk_index.quotes.syntax import mentions, subjects
from replikk_index.quotes.syntax.clauses import clause_end


def apart(text: str, begin: int, end: int, number: int, grammar: Grammar) -> Iterator[Candidate]:
    """That-clauses behind such a verb."""
    for found in grammar.parted.finditer(text, begin, end):
        rest = grammar.rests[found.group()].match(text, found.end(), end)
        if rest is None:
            continue
        mention = mentions.after(text, found.end(), rest.start("rest"), grammar)
        if mention is None or not (mention.sure or grammar.is_role(mention.role.split()[-1])):
            before = subjects.before(text, begin, found.start(), grammar)
            mention = before or (mention if mention and grammar.is_definite(mention.role) else None)
        if mention is None:
            continue
        stop = clause_end(text, rest.end(), end, grammar)
        cue = f"{found.group()} {rest['rest']}"
        candidate = made(text, rest.end(), stop, "that-clause", 0.85, mention, cue, number)
        if candidate:
            yield candidate

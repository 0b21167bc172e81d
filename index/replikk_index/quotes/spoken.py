"""Words behind a dialogue dash."""

import re
from collections.abc import Iterator
from dataclasses import replace

from replikk_index.quotes import tags
from replikk_index.quotes.candidates import Candidate, Paragraph
from replikk_index.quotes.grammar import Grammar
from replikk_index.quotes.reported import added

_LATER = re.compile(r"[.!?:]\s[–—]\s(?=[«“\"]?[A-ZÆØÅÄÖ0-9])")
_INNER = re.compile(r"[,:]?\s[–—]\s")


def dashed(text: str, paragraph: Paragraph, number: int, grammar: Grammar) -> Iterator[Candidate]:
    """The pieces of a paragraph that begins with a dash."""
    place, chained = paragraph.dash, False
    while place < paragraph.end:
        tag = tags.inside(text, place, paragraph.end, grammar)
        if tag is None:
            rule, sure = ("dash continued", 0.9) if chained else ("dash", 0.85)
            yield Candidate(
                place, paragraph.end, "direct", "dash", rule, sure, chained=chained, paragraph=number
            )  # fmt: skip
            return
        yield Candidate(
            place, tag.words_end, "direct", "dash", "dash and tag", 0.9 if tag.weak else 0.97,
            tag.mention, tag.cue, chained=chained, paragraph=number,
        )  # fmt: skip
        if goes_on := grammar.continued.match(text, tag.mention.end, paragraph.end):
            place, chained = goes_on.end(), True
            continue
        yield from added(text, tag.mention.end, tag.end, number, grammar, tag.mention)
        following = tags.next_words(text, tag.end, paragraph.end)
        inner = _INNER.search(text, tag.mention.end, tag.end)
        if inner and not following:
            following = inner.end()
        later = None if following else _LATER.search(text, tag.end - 1, paragraph.end)
        if later is not None:  # – A, sier Lie. Han ler. – B.  and:  – A, sier Lie. Naboen legger til: – B.
            lead = tags.leading(text, tag.end, later.start() + 1, grammar) if text[later.start()] == ":" else None
            inner = Paragraph(later.start() + 2, paragraph.end, later.end())
            for number_of, each in enumerate(dashed(text, inner, number, grammar)):
                mention = each.mention or (lead.mention if lead and not number_of else None)
                yield replace(each, mention=mention, cue=each.cue or (lead.cue if lead and mention else ""))
            return
        if not following:
            yield from _undashed(text, tag.end, paragraph, number, grammar)
            return
        place, chained = following, True


def _undashed(text: str, place: int, paragraph: Paragraph, number: int, grammar: Grammar) -> Iterator[Candidate]:
    """What follows a tag without a dash is narration, unless the speaker goes on in the first person."""
    while place < paragraph.end and text[place].isspace():
        place += 1
    stop = tags.sentence_end(text, place, paragraph.end)
    if grammar.first_person.search(text, place, stop) and len(text[place:stop].split()) >= 3:
        yield Candidate(
            place, paragraph.end, "direct", "dash", "dash, no second dash", 0.7, chained=True, paragraph=number
        )

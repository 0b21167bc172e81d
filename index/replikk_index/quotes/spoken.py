"""Words behind a dialogue dash or in quotation marks."""

import re
from collections.abc import Iterator

from replikk_index.models import QuoteKind
from replikk_index.quotes import mentions, tags
from replikk_index.quotes.candidates import Candidate, Paragraph
from replikk_index.quotes.profile import Grammar

_PAIRS = {"«": "»", "“": "”", "„": "“”", "”": "”", '"': '"', "»": "«", "‹": "›", "‘": "’"}
_OPENING = re.compile(r"(?<![\w])[«“„”\"»]\s?(?=\S)")
_LEAST_WORDS = 3


def dashed(text: str, paragraph: Paragraph, number: int, grammar: Grammar) -> Iterator[Candidate]:
    """The pieces of a paragraph that begins with a dash."""
    place, chained = paragraph.dash, False
    while place < paragraph.end:
        tag = tags.inside(text, place, paragraph.end, grammar)
        if tag is None:
            rule = "dash continued" if chained else "dash"
            yield Candidate(
                place,
                paragraph.end,
                "direct",
                "dash",
                rule,
                0.9 if chained else 0.85,
                chained=chained,
                paragraph=number,
            )
            return
        confidence = 0.9 if tag.weak else 0.97
        yield Candidate(
            place,
            tag.words_end,
            "direct",
            "dash",
            "dash and tag",
            confidence,
            tag.mention,
            tag.cue,
            "statement",
            chained,
            number,
        )
        goes_on = grammar.continued and grammar.continued.match(text, tag.mention.end, paragraph.end)
        if goes_on:
            place, chained = goes_on.end(), True
            continue
        following = tags.next_words(text, tag.end, paragraph.end)
        inner = re.compile(r"[,:]?\s[–—]\s").search(text, tag.mention.end, tag.end)
        if inner and not following:
            following = inner.end()
        if not following:
            return
        place, chained = following, True


def marked(text: str, paragraph: Paragraph, number: int, grammar: Grammar, goes_on: bool) -> Iterator[Candidate]:
    """Words in quotation marks within a paragraph.

    ``goes_on``: the next paragraph begins with a mark, so that the last one here may be left open.
    """
    place = paragraph.start
    last_end, tagged = -1, False
    while opening := _OPENING.search(text, place, paragraph.end):
        mark = text[opening.start()]
        begin = opening.end()
        close = _closing(text, begin, paragraph.end, mark)
        if close < 0:
            if opening.start() != paragraph.start and not (goes_on and mark in "“«„"):
                place = begin
                continue
            close = paragraph.end
        end = close
        while end > begin and text[end - 1].isspace():
            end -= 1
        place = close + 1
        candidate = _judge(text, paragraph, number, opening.start(), begin, end, close + 1, grammar)
        if (
            candidate is None
            and tagged
            and 0 <= opening.start() - last_end < 160
            and len(text[begin:end].split()) >= _LEAST_WORDS
        ):
            candidate = Candidate(
                begin, end, "direct", "marks", "marks continued", 0.85, chained=True, paragraph=number
            )
        if candidate is not None:
            yield candidate
            tagged, last_end = True, close


def _closing(text: str, begin: int, end: int, mark: str) -> int:
    ends = _PAIRS.get(mark, mark)
    places = [place for close in ends if (place := text.find(close, begin, end)) >= 0]
    return min(places, default=-1)


def _judge(
    text: str, paragraph: Paragraph, number: int, mark: int, begin: int, end: int, behind: int, grammar: Grammar
) -> Candidate | None:
    """Whether marked words are somebody's, and whose; None for titles, nicknames and the like."""
    count = len(text[begin:end].split())
    tag = _tag_behind(text, end, behind, paragraph.end, grammar)
    if tag is not None:
        return Candidate(
            begin,
            _trimmed(text, begin, end),
            "direct",
            "marks",
            "marks and tag",
            0.95,
            tag[0],
            tag[1],
            paragraph=number,
        )
    lead = tags.leading(text, paragraph.start, mark, grammar)
    if lead is not None:
        verb_at = text.rfind(lead.cue, paragraph.start, mark)
        gap = text[verb_at + len(lead.cue) : mark]
        close_by = len(gap.split()) <= 4 or gap.rstrip().endswith((":", ","))
        if close_by and "." not in gap and (count >= _LEAST_WORDS or gap.strip() == ":" or lead.cue in grammar.thought):
            whole = gap.rstrip().endswith((":", ",")) or not gap.strip(" ,:")
            kind: QuoteKind = "direct" if whole and lead.cue not in grammar.thought else "mixed"
            sure = 0.93 if kind == "direct" else 0.7
            return Candidate(
                begin,
                _trimmed(text, begin, end),
                kind,
                "marks",
                "tag and marks",
                sure,
                lead.mention,
                lead.cue,
                paragraph=number,
            )
    if mark == paragraph.start and count >= 5 and (behind >= paragraph.end or text[end - 1 : end] in ".!?,…"):
        return Candidate(begin, end, "direct", "marks", "marks alone", 0.75, paragraph=number)
    if count >= 8 and text[end - 1 : end] in ".!?":
        return Candidate(begin, end, "direct", "marks", "marks within", 0.6, paragraph=number)
    return None


def _trimmed(text: str, begin: int, end: int) -> int:
    return end - 1 if text[end - 1 : end] == "," and end - 1 > begin else end


def _tag_behind(text: str, end: int, behind: int, upto: int, grammar: Grammar) -> tuple[mentions.Mention, str] | None:
    place = behind
    while place < upto and text[place] in " ,.\u00a0":
        place += 1
    if text[behind:place].count(".") and text[end - 1 : end] not in ",!?":
        return None
    verb = grammar.beside.match(text, place, upto)
    if verb:
        mention = mentions.after(text, verb.end(), upto, grammar)
        return (mention, verb.group()) if mention else None
    # “…,” she said
    verb = grammar.beside.search(text, place, min(upto, place + 70))
    if verb and text[end - 1 : end] in ",!?—–" and not set(".;:") & set(text[place : verb.start()]):
        mention = mentions.before(text, place, verb.start(), grammar)
        if mention and mention.start - place <= 1:
            return mention, verb.group()
    return None

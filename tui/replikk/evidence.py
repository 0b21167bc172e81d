"""Why a quote stands under a name: what the rules saw, in words for people and in the language of the screen."""

import re
from collections.abc import Iterator

from replikk.strings import tr
from replikk_index.models import SHOWN_FROM, Quote

SURE = 0.9
FAIRLY_SURE = 0.75
"""Below this a name gets a question mark."""

KINDS = {
    "direct": "direct: the speaker's own words",
    "indirect": "indirect: told in the writer's words",
    "mixed": "mixed: told, with words of the speaker",
}

MARKINGS = {
    "dash": "a dash: spoken, perhaps edited",
    "marks": "quotation marks: word for word",
    "none": "nothing",
}

RULES = {
    "answer without marks": "an answer without dash or quotation marks",
    "bare clause": "a clause without “that” behind the verb",
    "dash and tag": "a line with a dash, and the verb behind it",
    "dash continued": "goes on behind the verb",
    "dash within": "a dash within the paragraph",
    "dash": "a line with a dash that names nobody",
    "goes on": "goes on with what was said",
    "indirect question": "a question told by the writer",
    "infinitive": "an infinitive behind the verb",
    "inverted tag": "the words first, then verb and name",
    "kept": "your word alone",
    "marked predicate": "marked words behind “is” and the like",
    "marks alone": "a whole sentence in quotation marks",
    "marks and tag": "quotation marks, and the verb behind them",
    "marks behind a colon": "quotation marks behind a colon",
    "marks continued": "the quotation marks go on",
    "marks within": "quotation marks within a sentence",
    "marks": "quotation marks",
    "minutes": "who speaks stands before a colon, as in minutes",
    "mood": "the mood of the verb",
    "name and marks": "a name, then quotation marks",
    "no second dash": "no second dash",
    "opinion": "what somebody thinks",
    "question": "an untagged line that the next line answers",
    "resumed": "goes on after a break",
    "sentence": "a whole sentence",
    "source and marks": "“according to”, then quotation marks",
    "source first": "“according to” before the words",
    "source in a clause": "“according to” within a clause",
    "source last": "“according to” behind the words",
    "source within": "“according to” amid the words",
    "tag and marks": "the verb, then quotation marks",
    "tag behind": "the words first, then name and verb",
    "tag first": "verb and name first, then the words",
    "tag within marks": "the verb amid the words in quotation marks",
    "tag within": "the verb amid the words",
    "that-clause": "a clause with “that” behind the verb",
    "told": "the next sentence says who",
    "view first": "whose view it is, then the words",
    "words ascribed": "the next line says whose words they are",
}
"""What the names of rules mean; several in one name are parted by commas."""

REASONS = (
    "nobody is named",
    "the attribution names nobody",
    "nobody is named whom the pronoun could mean",
    "named by a role only",
    "named in full",
    "named together",
    "named as several",
    "goes on with what was written",
    "named here",
    "an untagged line that the next line answers",
    "goes on with what {who} says",
    "goes on after {who}, whom the verb leaves out",
    "goes on after {who}",
    "{who} is named before the colon",
    "{who} was named right before",
    "{who} is presented right after",
    "{who} is who the next paragraph begins with",
    "answers; {who} is being interviewed",
    "answers; {who} is presented behind the questions",
    "answers; {who} has said most until now",
    "answers; nobody but {who} was presented before the questions",
    "the surname {who}, written in full elsewhere",
    "the first name of {who}",
    "“{words}” are {who}, who spoke before",
    "“{words}” is {who}, by the role given there",
    "“{words}” is {who}",
    "“{words}”: {who} is named right after",
    "“{words}”: {who} was named last",
    "“{words}”: {who} is spoken of right before",
    "“{words}”: {who} spoke last",
    "“{words}”: {who} spoke right before",
    "“{words}”: {who} was spoken of right before",
    "“{words}”: {who} was named before",
    "“{words}”: {who} is named right behind",
    "“{words}”: {who} is called so before the name",
    "“{words}”: {who} is said to be it",
    "“{words}”: {who} belongs there",
    "“{words}”: {who} is of the family",
    "“{words}”: {who} sent it",
    "{who} is spoken of right before",
    "{who} is named right after",
    "{who} spoke last",
    "{who} spoke right before",
    "answers; {who} spoke before the question",
    "has an age and no name",
    "nothing is named that the pronoun could mean",
    "how people are named in this language is not known",
    "you said so",
)
"""How the library says who is meant (``Quote.why``), with gaps for names; the first that fits counts."""


def _pattern(reason: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(reason)))


_PATTERNS = tuple((reason, _pattern(reason)) for reason in REASONS)


def facts(quote: Quote, question: str = "") -> Iterator[tuple[str, str]]:
    """Everything known about whose words these are: what it is, and it.

    Args:
        quote: the words.
        question: that they answer, if they do.
    """
    if question:
        yield tr("asked"), question
    yield tr("as written"), " · ".join(part for part in dict.fromkeys((quote.speaker, quote.role)) if part) or "–"
    yield tr("who is meant"), quote.speaker_full or tr("nobody is named")
    yield tr("because"), reason(quote.why)
    yield tr("how sure"), f"{sureness(quote.confidence)} · {round(quote.confidence * 100)} %"
    if quote.cue:
        yield tr("told by"), quote.cue
    yield tr("found by"), rule(quote.rule)
    yield tr("speech"), tr(KINDS[quote.kind])
    yield tr("set off by"), tr(MARKINGS[quote.marking])


def reason(why: str) -> str:
    """How the speaker was found, translated where the sentence is known."""
    for known, pattern in _PATTERNS:
        if found := pattern.fullmatch(why):
            return tr(known, **found.groupdict())
    return why


def rule(name: str) -> str:
    """What a rule looks for."""
    return "; ".join(tr(RULES.get(part, part)) for part in name.split(", "))


def sureness(confidence: float) -> str:
    """A confidence as a word."""
    if confidence >= SURE:
        return tr("sure")
    if confidence >= FAIRLY_SURE:
        return tr("fairly sure")
    return tr("unsure") if confidence >= SHOWN_FROM else tr("doubtful")

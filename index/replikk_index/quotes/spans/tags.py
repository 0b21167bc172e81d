"""Attributions: the verb beside some words, and who is named with it."""

import re
from dataclasses import dataclass

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans import framed
from replikk_index.quotes.syntax import mentions, nominals, subjects
from replikk_index.quotes.syntax.clauses import sentence_start
from replikk_index.quotes.syntax.mentions import Mention

_STOP = re.compile(r"[.!?:…]+[”»“\"]?(?=\s|$)")
_NEXT = re.compile(r"\s+[–—―-]\s+|\s*[–—―](?=\w)")
_LONGEST = 600
"""Letters of a tag's sentence."""


@dataclass(frozen=True, slots=True)
class Tag:
    """``, sier Lauvås`` or ``Lauvås sier:``."""

    words_end: int
    """Where the words before it end."""
    end: int
    """Where its sentence ends."""
    mention: Mention
    cue: str
    weak: bool = False
    """The comma is missing."""


def inside(text: str, start: int, end: int, grammar: Grammar) -> Tag | None:
    """The first inverted tag behind the words that begin at ``start``: ``words, sier X.``"""
    for found in grammar.beside.finditer(text, start, end):
        verb = found.group()
        gap = text[max(start, found.start() - 3) : found.start()]
        stripped = gap.rstrip()
        if found.start() == start or gap == stripped or verb in grammar.refers:
            continue
        if grammar.is_idiom(text, found.start()):
            continue
        mention = behind(text, found, end, grammar)
        if mention is None or not is_whole(text, verb, mention, grammar):
            continue
        parted = stripped.endswith((",", "!", "?", "…", "»", "”", '"', "“", "..."))
        if not parted:
            told_of = text[mention.end : mention.end + 1] == "," and " " in mention.name  # sa Per Lie, som
            closes = mention.end >= end or text[mention.end] == "." or told_of
            speaks = verb in grammar.speech and verb not in grammar.thought
            if not (closes and mention.name and speaks):
                continue
        place = found.start() - (len(gap) - len(stripped))
        words_end = place - 1 if stripped.endswith(",") else place
        return Tag(words_end, sentence_end(text, mention.end, end), mention, verb, not parted)
    return _unfamiliar(text, start, end, grammar)


def _unfamiliar(text: str, start: int, end: int, grammar: Grammar) -> Tag | None:
    """``Eg kom, gispar Lauvås.``: any verb, if a comma stands before it and behind it somebody, and then nothing."""
    for found in grammar.unknown.finditer(text, start, end):
        verb = found["verb"]
        if verb in grammar.small or grammar.is_role(verb) or grammar.finite.fullmatch(verb):
            continue
        mention = mentions.after(text, found.end(), end, grammar)
        if mention is None or not (mention.sure or grammar.is_role(mention.role.split()[-1])):
            continue
        if (mention.name and grammar.is_role(mention.name)) or not _ends(text, mention.end, end, grammar):
            continue
        place = found.start()
        words_end = place if text[place] == "," else place + 1
        return Tag(words_end, sentence_end(text, mention.end, end), mention, verb, weak=True)
    return None


def _ends(text: str, place: int, end: int, grammar: Grammar) -> bool:
    """Whether behind a speaker the sentence ends, or a phrase follows (*i målområdet*)."""
    rest = text[place : min(end, place + 40)].split()
    return not rest or text[place] in ".:" or (text[place] == " " and rest[0].lower() in grammar.prepositions)


def behind(text: str, verb: re.Match[str], end: int, grammar: Grammar) -> Mention | None:
    """Who is named behind a verb; behind an impersonal one the medium, or nobody (a mention without words)."""
    if subject := grammar.hanging.search(text, verb.start(), verb.end()):
        if subject["who"] in grammar.pronouns:
            return Mention(subject.start("who"), verb.end(), pronoun=subject["who"])
        return Mention(subject.start("who"), verb.end(), role=subject["who"])  # dit-on
    if grammar.profile.capital_nouns and verb.group() not in grammar.impersonal:
        return nominals.behind(text, verb.end(), end, end, grammar)
    if verb.group() not in grammar.impersonal:
        if grammar.leaves_out.match(text, verb.start(), verb.end()):
            return Mention(verb.end(), verb.end(), dropped=True)
        mention = mentions.after(text, verb.end(), end, grammar)
        return mention if mention is not None or not grammar.drops else dropped(text, verb, end, grammar)
    if verb.group().split()[-1] in grammar.agents:  # kommer det fra Lie
        return mentions.after(text, verb.end(), end, grammar)
    if by := grammar.agent.match(text, verb.end(), end):  # lyder det fra Lie
        return mentions.governed(text, by.end() - 1, end, grammar)
    medium = grammar.medium.match(text, verb.end(), end)
    agent = grammar.agent.match(text, medium.end("what") if medium else verb.end(), end)
    if agent and (named := mentions.after(text, agent.end(), end, grammar)):
        return named
    message = grammar.message.match(text, verb.end(), end)  # heter det i en uttalelse fra tollvesenet
    sender = grammar.agent.match(text, message.end(), end) if message else None
    if sender and (named := mentions.after(text, sender.end(), end, grammar)):
        return named
    if medium:
        return Mention(medium.start("what"), medium.end("what"), role=medium["what"])
    return Mention(verb.end(), verb.end())


def dropped(text: str, verb: re.Match[str], end: int, grammar: Grammar) -> Mention | None:
    """A verb that has its subject in itself: ``«A», dijo.``, ``Añadió que …``"""
    word = grammar.word.search(text, verb.end(), end)
    low = word.group().lower() if word else ""
    if low.isalnum() and low not in grammar.ends | grammar.adverbs:
        return None
    return Mention(verb.end(), verb.end(), dropped=True)


def is_whole(text: str, verb: str, mention: Mention, grammar: Grammar) -> bool:
    """Whether a verb that wants a particle has it behind the speaker (la Lauvås til)."""
    if grammar.speech_alone(verb):
        return True
    return bool(re.match(rf"\s+(?:å\s+)?{grammar.split[verb]}\b", text[mention.end : mention.end + 12]))


def sentence_end(text: str, place: int, end: int) -> int:
    """The end of the sentence, including its stop; a dash that begins new words ends it, too."""
    end = min(end, place + _LONGEST)
    stop = _STOP.search(text, place, end)
    return stop.end() if stop else end


def next_words(text: str, place: int, end: int) -> int:
    """Where new words begin behind a dash right at ``place``; 0 if there is no dash."""
    dash = _NEXT.match(text, place, end)
    return dash.end() if dash else 0


def told(text: str, place: int, end: int, grammar: Grammar) -> Tag | None:
    """A sentence that says whose the words before it are: ``Det skriver Lauvås på Facebook.``"""
    back = grammar.referring_back.match(text, place, end)
    verb = grammar.beside.match(text, back.end(), end) if back else None
    if verb is None or verb.group() not in grammar.speech or verb.group() in grammar.refers:
        return None
    mention = behind(text, verb, end, grammar)
    return Tag(place, sentence_end(text, mention.end, end), mention, verb.group()) if mention else None


def _is_known(mention: Mention, grammar: Grammar) -> bool:
    """Whether a mention is a name, a pronoun or a role, not just some words."""
    return mention.sure or any(map(grammar.is_role, mention.role.split()))


def _spoke_already(text: str, begin: int, place: int, grammar: Grammar) -> Mention | None:
    """``…, sier Lie, som er leder, og legger til:``: whoever the verb before it names."""
    before = text[begin:place].rsplit(None, 2)[-2:]
    if len(before) < 2 or before[1] not in grammar.joining or not before[0].endswith(","):
        return None
    for earlier in grammar.beside.backwards(text, begin, place):
        mention = behind(text, earlier, place, grammar)
        return mention if mention and mention.sure else None
    return None


def leading(text: str, start: int, place: int, grammar: Grammar) -> Tag | None:
    """A tag that ends right before ``place``: ``Lauvås sier:``, ``She said,`` or ``svarer Lauvås:``."""
    if grammar.profile.capital_nouns:
        found_before = framed.before(text, start, place, grammar)
        return Tag(*found_before) if found_before else None
    begin = max(start, place - 220)
    if text[place - 2 : place].strip() in (".", "!", "?"):
        return None
    for found in grammar.beside.backwards(text, begin, place):
        if found.group() not in grammar.refers and not grammar.is_idiom(text, found.start()):
            break
    else:
        return None
    begin = sentence_start(text, begin, place - 1)
    if found.start() < begin:
        return None
    mention = None
    if found.group() not in grammar.impersonal:
        mention = subjects.before(text, begin, found.start(), grammar)
    if mention is None and (comma := text.rfind(", ", begin, found.start())) >= 0:  # …, og formannen skriver:
        joined = grammar.contrast.match(text, comma, found.start())
        mention = subjects.before(text, joined.end(), found.start(), grammar) if joined else None
        mention = mention if mention and _is_known(mention, grammar) else None
    if mention is None:
        mention = behind(text, found, place, grammar) or _spoke_already(text, begin, found.start(), grammar)
    if mention is None and text[begin : found.start()].rstrip().endswith(","):  # Moss praised them, saying:
        mention = subjects.opening(text, begin, found.start(), grammar)
    if mention is None:
        return None
    if not _is_known(mention, grammar):  # Den kritikken avviser Lie:
        other = behind(text, found, place, grammar)
        mention = other if other and _is_known(other, grammar) else mention
    return Tag(found.start(), found.end(), mention, found.group())

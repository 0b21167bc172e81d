"""The subject of a verb: what stands right before it, or begins its sentence."""

import re

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.syntax import nominals
from replikk_index.quotes.syntax.mentions import (
    MOST_WORDS,
    Mention,
    Word,
    abbreviated,
    after,
    apposed,
    joins_body,
    made,
    named_behind,
    role_only,
)
from replikk_index.quotes.syntax.names import CAPITAL, first_name_gender

_NAME_BEFORE = re.compile(r"[A-ZÆØÅÄÖÉ][\w-]*(?: [A-ZÆØÅÄÖÉ][\w-]*)*\Z")
_ADJECTIVES = 2
"""Words between an article and a role."""
_LONGEST_HEAD = 120
"""Letters of what a clause begins with."""
_PARTS = 5
"""Parts between commas that are tried for a subject."""


def opening(text: str, begin: int, end: int, grammar: Grammar) -> Mention | None:
    """The subject that a sentence begins with: ``Hun sto på trappa og sa …``."""
    if grammar.profile.capital_nouns:
        return nominals.at(text, begin, end, end, grammar)
    if grammar.definite and (part := grammar.part.match(text, begin, end)):  # Uno de los rescatados
        several = after(text, part.end(), end, grammar)
        return Mention(begin, several.end, role=text[begin : several.end]) if several else None
    words: list[Word] = []
    between: list[Word] = []
    """Words that belong to it only if a role or a name follows (the former mayor)."""
    for found in grammar.word.finditer(text, begin, min(end, begin + 120)):
        word = found.group()
        if word == "." and words and abbreviated(words[-1][0], grammar):
            continue
        low = word.lower()
        if not words and low in grammar.pronouns:
            return Mention(found.start(), found.end(), pronoun=word)
        joins = low in grammar.joining and words and text[found.end() + 1 : found.end() + 2].isupper()
        body = grammar.is_body(low) or (bool(grammar.definite) and low in grammar.bodies)
        body = body or joins_body(text, words, found, grammar)
        article = not words and bool(grammar.definite) and low in grammar.determiners
        known = bool(CAPITAL.match(word)) or grammar.is_role(low) or body or joins or article
        nobody = low in grammar.nobody and low not in grammar.determiners and word not in grammar.titles
        if not word[0].isalnum() or (not words and (low in grammar.ends or nobody)):
            break
        if words and low in grammar.prepositions and (named := named_behind(text, words, found, end, grammar)):
            return named
        if known:
            words += [*between, (word, found.start(), found.end())]
            between = []
        elif words and low in grammar.joining and grammar.is_role(words[-1][0]):
            between.append((word, found.start(), found.end()))  # The novelist and critic Ruth Hale
        elif words and len(between) < _ADJECTIVES and _determined(words, grammar) and _may_describe(low, grammar):
            between.append((word, found.start(), found.end()))
        else:
            break
    if not words or (words[0][0].lower() in grammar.opening and len(words) == 1):
        return None
    mention = made(text, words, grammar)
    return mention if mention is None or mention.sure else apposed(text, mention, end, grammar) or mention


def _determined(words: list[Word], grammar: Grammar) -> bool:
    """Whether it begins with an article or a genitive, so that adjectives may follow."""
    first = words[0][0]
    low = first.lower()
    if low in grammar.determiners or low in grammar.clause_starts:
        return True
    return any(word[0].endswith(grammar.genitives) and not first_name_gender(word[0], grammar) for word in words)


def _may_describe(low: str, grammar: Grammar) -> bool:
    kinds = (grammar.ends, grammar.nobody, grammar.adverbs, grammar.auxiliaries, grammar.relative, grammar.joining)
    small = low in grammar.determiners or low in grammar.clause_starts
    return (
        not small
        and not any(low in kind for kind in kinds)
        and not any(verb.fullmatch(low) for verb in (grammar.finite, grammar.beside))
    )


def before(text: str, start: int, place: int, grammar: Grammar) -> Mention | None:
    """The subject right before ``place`` (a verb), not before ``start``."""
    start = max(start, place - 240)
    while start < place and text[start].isspace():
        start += 1
    place = _before_parentheses(text, start, place)
    words: list[Word] = []
    for found in grammar.word.finditer(text, start, place):
        if found.group() != "." or not words or not abbreviated(words[-1][0], grammar):
            words.append((found.group(), found.start(), found.end()))
    between = grammar.auxiliaries | grammar.calendar
    while words and (grammar.is_adverb(words[-1][0].lower()) or words[-1][0].lower() in between):
        words.pop()
    words = _before_auxiliary(words, grammar)
    if not words:
        return None
    if words[0][0].lower() in grammar.speaks_from:  # desde el sindicato señalan
        return after(text, words[0][2], place, grammar)
    last, at, upto = words[-1]
    low = last.lower()
    if last == ",":
        return _parted(text, start, at, grammar)
    if low in grammar.passive:
        return None
    if low in grammar.pronouns:
        return Mention(at, upto, pronoun=last)
    if low in grammar.relative:  # it was Nora Hale who said
        words.pop()
        if words and words[-1][0] == ",":  # wrote to the minister, who replied
            return _nearest(text, words[:-1], grammar)
        return _phrase(text, words, grammar) if words else None
    if low in grammar.joining:
        return (
            _asked(text, words, place, grammar)
            or opening(text, start, place, grammar)
            or _named(text, words[:-1], grammar)
        )
    phrase = _phrase(text, words, grammar)
    return _row(text, phrase, grammar) if phrase and phrase.name else phrase


def _before_auxiliary(words: list[Word], grammar: Grammar) -> list[Word]:
    """Leaves out what stands between an auxiliary and its verb: ``Lie har en gang (sagt)``."""
    for back in range(2, min(5, len(words))):
        low = words[-back][0].lower()
        between = [word[0] for word in words[len(words) - back + 1 :]]
        plain = all(word.islower() and word not in grammar.pronouns and not grammar.is_role(word) for word in between)
        if not plain or any(word in grammar.passive for word in between):
            return words
        if low in grammar.auxiliaries:
            return words[:-back]
    return words


def _before_parentheses(text: str, start: int, place: int) -> int:
    """Leaves out the party or age behind a name."""
    end = place
    while end > start and text[end - 1].isspace():
        end -= 1
    if text[end - 1 : end] == ")":
        opened = text.rfind("(", start, end)
        return opened if opened >= 0 else place
    return place


def _parted(text: str, start: int, comma: int, grammar: Grammar) -> Mention | None:
    """What stands before a comma: ``Lauvås, who …,``, ``leiar i laget, Jorid Lie,`` or ``In June,``."""
    inner = text.rfind(", ", start, comma)
    if inner < 0:
        return _described(text, start, comma, grammar)
    named = opening(text, inner + 2, comma, grammar)
    if named is None and grammar.genders:  # su presidente, el académico Fermín Vidal,
        named = after(text, inner + 2, comma, grammar)
    if named is None or not named.name or named.end != _before_parentheses(text, inner, comma):
        named = _ending_name(text, inner + 2, comma, grammar) or named
    if named and named.name and named.end == _before_parentheses(text, inner, comma):
        begin = max(start, text.rfind(", ", start, inner) + 2)
        role = text[begin:inner]
        words_ = role.split()
        begin += len(words_[0]) + 1 if words_ and words_[0].lower() in grammar.joining else 0
        determined = text[begin:inner].split(None, 1)[:1]
        short = determined and determined[0].lower() in grammar.determiners
        known = any(map(grammar.is_role, words_)) or (words_ and grammar.is_definite(words_[0]))
        if known and (" " in named.name or short):
            return Mention(begin, named.end, name=named.name, role=text[begin:inner])
    segment, tries = start, 0
    # the first part that begins with a subject: "In May, Nora Hale, who …,"
    while segment <= inner and (tries := tries + 1) < _PARTS:
        part_end = text.find(", ", segment, comma)
        upto = part_end if part_end >= 0 else comma
        words = [(found.group(), found.start(), found.end()) for found in grammar.word.finditer(text, segment, upto)]
        head = opening(text, segment, upto, grammar) or _phrase(text, words, grammar)
        if head is not None and (head.pronoun or " " in head.name or head.start == segment):
            return head
        segment = part_end + 2 if part_end >= 0 else comma
    return None


def _ending_name(text: str, start: int, end: int, grammar: Grammar) -> Mention | None:
    """A whole name that a short apposition ends with: ``Danish liberal Nora Lund``."""
    words = [(found.group(), found.start(), found.end()) for found in grammar.word.finditer(text, start, end)]
    if len(words) > MOST_WORDS or any(word[0].lower() in grammar.ends for word in words):
        return None
    name = words
    while name and not first_name_gender(name[0][0], grammar):
        name = name[1:]
    if len(name) < 2 or not all(CAPITAL.match(word[0]) for word in name):
        return None
    return Mention(name[0][1], name[-1][2], name=text[name[0][1] : name[-1][2]])


def _row(text: str, mention: Mention, grammar: Grammar) -> Mention:
    """``Tore Lie, Siv Dal og Per Moe``: the names before the last one belong to it."""
    if grammar.joining.isdisjoint(mention.name.split()):
        return mention
    begin = mention.start
    while text[begin - 2 : begin] == ", ":
        named = _NAME_BEFORE.search(text, max(0, begin - 60), begin - 2)
        if named is None or named.end() != begin - 2:
            break
        begin = named.start()
    return Mention(begin, mention.end, name=text[begin : mention.end]) if begin < mention.start else mention


def _joined(text: str, words: list[Word], at: int, second: Mention, grammar: Grammar) -> Mention | None:
    """Two roles: ``elevene og lærerne``, ``Klima- og miljøministeren``."""
    if not grammar.is_definite(second.role):
        return None
    first = at - 1 - (words[at - 1][0] == "-")
    if first > 0 and words[first - 1][0].lower() in grammar.ends:
        return None
    if first < 0 or not (words[at - 1][0] == "-" or grammar.is_definite(words[first][0])):
        return None
    return Mention(words[first][1], second.end, role=text[words[first][1] : second.end])


def _described(text: str, start: int, comma: int, grammar: Grammar) -> Mention | None:
    """Somebody with a relative clause that a comma closes: ``Naboen som ringte, sier …``"""
    words = [(found.group(), found.start(), found.end()) for found in grammar.word.finditer(text, start, comma)]
    at = next((at for at, word in enumerate(words) if word[0].lower() in grammar.relative), 0)
    if not 0 < at <= MOST_WORDS:
        return None
    return made(text, words[:at], grammar)


def _nearest(text: str, words: list[Word], grammar: Grammar) -> Mention | None:
    """The last phrase, whatever governs it: what a relative clause is about."""
    at = len(words)
    while (
        at
        and words[at - 1][0][0].isalnum()
        and words[at - 1][0].lower() not in grammar.ends
        and words[at - 1][0] not in grammar.speech
        and len(words) - at < 5
    ):
        at -= 1
    while at < len(words) and grammar.is_adverb(words[at][0].lower()):
        at += 1
    mention = made(text, words[at:], grammar)
    return mention if mention and (mention.sure or grammar.is_definite(mention.role)) else None


def _asked(text: str, words: list[Word], place: int, grammar: Grammar) -> Mention | None:
    """The name that an indirect question is about: ``hur Nils Dal kom och (sa att …)``"""
    for number in range(len(words) - 2, 0, -1):
        if words[number - 1][0].lower() in grammar.asks:
            mention = opening(text, words[number][1], place, grammar)
            return mention if mention and mention.name else None
    return None


def headed(text: str, begin: int, place: int, grammar: Grammar) -> Mention | None:
    """The noun that a clause begins with, whatever describes it: ``En rapport om havet och fisket säger att …``"""
    if grammar.partitive.match(text, begin, place):
        several = after(text, begin, place, grammar)
        return several if several and not text[several.end : place].strip() else None
    words: list[Word] = []
    for found in grammar.word.finditer(text, begin, min(place, begin + _LONGEST_HEAD)):
        low = found.group().lower()
        if low in grammar.ends or low in grammar.relative:
            break
        if not found.group()[0].isalnum() or len(words) > _PARTS or grammar.finite.fullmatch(low):
            return None
        words.append((found.group(), found.start(), found.end()))
    else:
        return None
    first, last = words[0][0].lower() if words else "", words[-1][0] if words else ""
    known = first in grammar.clause_starts | grammar.determiners or grammar.is_role(last) or grammar.is_definite(last)
    if not known or first in grammar.pronouns or grammar.beside.search(text, found.end(), place):
        return None
    return role_only(text, words, grammar)


def _named(text: str, words: list[Word], grammar: Grammar) -> Mention | None:
    """A name at the end, as of an inverted sentence: ``Det mener Lie og …``"""
    if words and words[-1][0].lower() in grammar.pronouns:
        return Mention(words[-1][1], words[-1][2], pronoun=words[-1][0])
    mention = _phrase(text, words, grammar)
    return mention if mention and mention.name and mention.end == words[-1][2] else None


def _phrase(text: str, words: list[Word], grammar: Grammar) -> Mention | None:
    """The subject that these words end with; a phrase behind it (``ved kaia``) is left out."""
    while words:
        kept: list[Word] = []
        at = len(words) - 1
        while at >= 0 and len(kept) < MOST_WORDS:
            word, low = words[at][0], words[at][0].lower()
            between = at > 0 and bool(kept) and kept[0][0][0].isupper() and words[at - 1][0][0].isupper()
            body = between and low in grammar.possessing and words[at - 1][0].lower() in grammar.bodies
            joins = body or (between and low in grammar.joining)
            if not word[0].isalnum() or (low in grammar.ends and not joins) or grammar.finite.fullmatch(low):
                break
            lower_before_name = kept and kept[0][0][0].isupper() and not word[0].isupper()
            if lower_before_name and not joins and not grammar.is_role(low):
                break
            kept.insert(0, words[at])
            at -= 1
        if kept and at > 0 and words[at][0].lower() in grammar.determiners:
            governed = words[at - 1][0].lower() in grammar.prepositions
            at -= governed  # of the Harbour Institute
        if at >= 0 and len(kept) > 2 and words[at][0].lower() in grammar.prepositions:
            mention = made(text, kept, grammar)
            if mention and mention.role and " " in mention.name:  # fylkesleiar i Bondelaget Per Lie
                return mention
        if at == 0 and kept and words[at][0].lower() in grammar.articles and grammar.is_somebody(kept[0][0]):
            return role_only(text, [words[at], *kept], grammar)  # Des riverains affirment
        if at < 0 or words[at][0].lower() not in grammar.prepositions:
            mention = made(text, kept, grammar)
            if mention and mention.name and " " not in mention.name and mention.end != kept[-1][2]:
                mention = role_only(text, kept, grammar)  # Vanlig ventetid: only the sentence makes it a capital
            if mention and not mention.sure and at > 0 and words[at][0].lower() in grammar.joining:
                if both := _joined(text, words, at, mention, grammar):
                    return both
            begins = at <= 0 and (at < 0 or words[at][0].lower() in grammar.joining | grammar.ends)
            if mention and not mention.sure and not begins and words[at][0] != ",":
                article = words[at][0].lower() in grammar.determiners | grammar.clause_starts
                return role_only(text, [words[at], *kept], grammar) if article and at < 2 else None
            return mention
        words = words[:at]
        while words and words[-1][0].lower() in grammar.relative | grammar.auxiliaries:
            words = words[:-1]
        # in the phrase of a preposition: the subject stands before it
    return None

"""Sources without a verb: ``ifølge Lauvås``, ``according to her office``."""

import re

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans import tags
from replikk_index.quotes.syntax import mentions, subjects
from replikk_index.quotes.syntax.mentions import Mention
from replikk_index.quotes.syntax.names import first_name_gender

_COLON = re.compile(r"[^.,;:«“\"]{0,60}:\s*[«“\"]")
_NEAR = 120
_PHRASE = re.compile(r"\s+(?P<prep>\w+)\s+(?P<what>[\w-]+)")
_NAMING = 4
"""Words between what is named and by whom it was made."""
_VERB = 30
"""Letters between a source in the middle of a sentence and its verb."""
Sourced = tuple[int, int, str, float, Mention, str]
"""Start and end of the words, the rule, how sure, who, and the preposition."""


def by_source(text: str, begin: int, end: int, grammar: Grammar) -> Sourced | None:
    """``Ifølge Lie blir det dyrere.``, ``Det blir dyrere, ifølge Lie.`` and ``Det vil ifølge Lie bli dyrere.``"""
    if own := grammar.own_views.match(text, begin, end):
        nobody = Mention(own.start(), own.start(), dropped=True)
        return own.end(), end, "source first", 0.7, nobody, own.group().rstrip(", ")
    if opinion := by_opinion(text, begin, end, grammar):
        return opinion
    if words := grammar.by_words.match(text, begin, end):
        return _by_words(text, words, end, grammar)
    found = grammar.source.search(text, begin, end)
    if found is None or text[end - 1] == ":":
        return by_view(text, begin, end, grammar)
    comma = text.find(", ", found.end(), end)
    cue = found.group().strip()
    if verb := grammar.beside.match(text, found.end(), end):  # según informó ayer el alcalde
        mention, cue = tags.behind(text, verb, end, grammar), verb.group()
    else:
        mention = _named(text, found.end(), end, comma, grammar)
    if mention is None or _COLON.match(text, mention.end, end):
        return None  # selon le préfet : « … »
    if found.start() <= begin + 1 or text[begin : found.start()].strip().lower() in grammar.joining:
        comma = text.find(", ", mention.end, end)
        return _behind(text, mention, end, comma, grammar), end, "source first", 0.85, mention, cue
    before = text[begin : found.start()].rstrip()
    if grammar.relative_that and mention.role and not mention.sure and not grammar.is_somebody(mention.role):
        return None  # selon la zone
    if mention.dropped and text.startswith(",", mention.end):
        return mention.end, end, "source within", 0.7, mention, cue
    if before.endswith(",") and _goes_on(text, mention.end, end, grammar):
        return begin, end, "source within", 0.7, mention, cue
    short = len(text[mention.end : end].strip(' .,»”"')) < (_NEAR if verb else 60)
    short = short and not _unparted(text, mention, end, grammar)
    if short and (before.endswith(",") or mention.end >= end - 1):
        return begin, begin + len(before), "source last", 0.85, mention, cue
    rest = len(text[mention.end : end].split()) >= 3
    known = mention.sure or grammar.is_role(mention.role)
    if rest and (known or not before.endswith(",") or text.startswith(", ", mention.end)):
        return begin, end, "source within", 0.7, mention, cue  # one stretch, with the source in it
    return None


def _unparted(text: str, mention: Mention, end: int, grammar: Grammar) -> bool:
    """Whether the clause goes on behind a source: no comma stands there, and no phrase follows."""
    if not grammar.verb_second or text[mention.end : mention.end + 1] != " ":
        return False
    words = text[mention.end : end].split()
    return len(words) > 2 and words[0].islower() and words[0] not in grammar.ends | grammar.adverbs


def _by_words(text: str, found: re.Match[str], end: int, grammar: Grammar) -> Sourced | None:
    """``Etter det politiet opplyser, er veien åpen.``: what stands behind the comma."""
    verb = grammar.beside.search(text, found.end(), min(end, found.end() + _NEAR))
    mention = subjects.before(text, found.end(), verb.start(), grammar) if verb else None
    comma = text.find(", ", verb.end(), min(end, verb.end() + _NEAR)) if verb else -1
    if verb is None or mention is None or verb.group() not in grammar.speech:
        return None
    if grammar.finite.match(text, verb.end() + 1, end):  # Enligt vad polisen uppger är vägen öppen
        return verb.end(), end, "source first", 0.8, mention, verb.group()
    if comma < 0:
        return None
    return comma + 1, end, "source first", 0.8, mention, verb.group()


def by_opinion(text: str, begin: int, end: int, grammar: Grammar) -> Sourced | None:
    """``Etter hans syn er brua for smal.``: the words begin at the verb."""
    found = grammar.opinion.match(text, begin, end)
    if found is None:
        return None
    if found["own"]:
        mention: Mention | None = Mention(found.start("own"), found.end("own"), pronoun=found["own"])
    else:
        mention = mentions.after(text, found.start("who"), found.end("who"), grammar)
    if mention is None or not (mention.sure or grammar.is_somebody(mention.role) or grammar.is_definite(mention.role)):
        return None
    return found.end(), end, "source first", 0.8, mention, found.group()


def by_view(text: str, begin: int, end: int, grammar: Grammar) -> Sourced | None:
    """``Pour le maire, rien ne presse.``: the opinion of somebody, or of some body, at the beginning of a sentence."""
    found = grammar.views.match(text, begin, end)
    if found is None:
        return None
    comma = text.find(", ", found.end(), end)
    mention = _named(text, found.end(), end, comma, grammar)
    marked = any(mark in text[found.end() : end] for mark in '«“"')
    if mention is None or not (mention.pronoun or _is_somebody(mention, grammar, marked)):
        return None
    comma = text.find(", ", mention.end, end)
    if comma < 0 or comma > mention.end + 60:
        return None
    return _behind(text, mention, end, comma, grammar), end, "view first", 0.7, mention, found.group().strip()


def _is_somebody(mention: Mention, grammar: Grammar, marked: bool) -> bool:
    if grammar.is_somebody(mention.role):
        return True
    if mention.name and marked:
        return True
    return " " in mention.name and first_name_gender(mention.name.split()[0], grammar) != ""


def _goes_on(text: str, place: int, end: int, grammar: Grammar) -> bool:
    """``Båten sank, ifølge Lie, på ti minutter.``: the sentence goes on behind the source."""
    following = text[place + 2 : end].split(None, 1) if text.startswith(", ", place) else []
    if not following:
        return False
    if grammar.relative_that and following[0] not in grammar.relative and following[0] not in grammar.determiners:
        return grammar.finite.search(text, place + 2, min(end, place + _VERB)) is not None
    return following[0] in grammar.prepositions or grammar.finite.fullmatch(following[0]) is not None


def _first_noun(text: str, place: int, end: int, grammar: Grammar) -> Mention | None:
    """The definite noun right behind a source preposition, where a verb that we do not know follows it."""
    word = grammar.word.search(text, place, end)
    several = word is not None and word.group().endswith(grammar.plurals) and grammar.is_role(word.group())
    known = word is not None and (grammar.is_definite(word.group()) or several)  # ifølge vitner
    if word is None or not word.group().islower() or not known or grammar.relative_that:
        return None
    return mentions.role_only(text, [(word.group(), word.start(), word.end())], grammar)


def _named(text: str, place: int, end: int, comma: int, grammar: Grammar) -> Mention | None:
    """The name behind a source preposition: the verb that follows it ends it, which only its shape can tell."""
    upto = min(end, place + _NEAR)
    verb = grammar.finite.search(text, place, upto)
    near = comma if 0 <= comma < upto else upto
    mention = mentions.governed(text, place, min(near, verb.start()) if verb else near, grammar)
    if mention is None:
        return _first_noun(text, place, near, grammar)
    if mention.sure:
        return mention
    agent = grammar.agent.search(text, mention.start, min(near, verb.start()) if verb else near)
    far = agent is not None and len(text[mention.start : agent.start()].split()) > _NAMING
    if agent and not far and not grammar.is_role(mention.role.split()[0]):  # according to a count made by her office
        made_by = mentions.after(text, agent.end(), near, grammar)
        if made_by:
            return made_by
    if grammar.relative_that and text[mention.end : mention.end + 1] in ",.":
        return mentions.apposed(text, mention, end, grammar) or mention
    words = mention.role.split()
    more = words[0].lower() in grammar.clause_starts or words[0][0].isupper() or words[-1][0].isupper()
    role = " ".join(words[: 2 if more else 1])
    named = Mention(mention.start, mention.start + len(role), role=role)
    return mentions.apposed(text, named, end, grammar) or named


def _verb_behind(text: str, mention: Mention, end: int, grammar: Grammar) -> bool:
    """Whether the verb must stand right behind the naming: no comma and no phrase does."""
    word = grammar.word.match(text, mention.end + 1, end)
    if word is None or text[mention.end] != " " or not word.group()[0].islower():
        return False
    whole = mention.sure or grammar.is_role(mention.role) or grammar.is_body(mention.role) or mention.role.isalpha()
    return whole and word.group() not in grammar.prepositions | grammar.relative | grammar.joining | grammar.adverbs


def _behind(text: str, mention: Mention, end: int, comma: int, grammar: Grammar) -> int:
    """Where the words begin: behind the comma that closes the naming, or at the verb."""
    verb = grammar.finite.search(text, mention.end, min(end, mention.end + _NEAR))
    if grammar.verb_second and _verb_behind(text, mention, end, grammar):
        return mention.end
    if 0 <= comma < mention.end + _NEAR and (verb is None or comma < verb.start()):
        told = grammar.word.match(text, comma + 2, end)
        if grammar.verb_second and told and told.group() in grammar.relative:  # ifølge Lie, som var der, er det
            comma = max(comma, text.find(", ", comma + 2, end))
        while grammar.genders and mentions.is_apposition(text, comma + 2, end, grammar):
            comma = text.find(", ", comma + 2, end)
        if aside := grammar.aside.match(text, comma + 2, end):
            return aside.end()
        return comma + 1
    further = _PHRASE.match(text, mention.end, end)  # enligt uppgifter till Kustbladet greps två
    if further and further["prep"] in grammar.prepositions and further["what"][0].isupper() and verb is None:
        return further.end()
    between = text[mention.end : verb.start()].split() if verb else []
    phrase = bool(between) and between[0].lower() in grammar.prepositions
    return verb.start() if verb and phrase else mention.end

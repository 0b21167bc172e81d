"""Sources without a verb: ``ifølge Lauvås``, ``according to her office``."""

from replikk_index.quotes import mentions
from replikk_index.quotes.grammar import Grammar
from replikk_index.quotes.mentions import Mention

_NEAR = 120
_NAMING = 4
"""Words between what is named and by whom it was made."""
Sourced = tuple[int, int, str, float, Mention, str]
"""Start and end of the words, the rule, how sure, who, and the preposition."""


def by_source(text: str, begin: int, end: int, grammar: Grammar) -> Sourced | None:
    """``Ifølge Lie blir det dyrere.``, ``Det blir dyrere, ifølge Lie.`` and ``Det vil ifølge Lie bli dyrere.``"""
    found = grammar.source.search(text, begin, end)
    if found is None or text[end - 1] == ":":
        return None
    comma = text.find(", ", found.end(), end)
    mention = _named(text, found.end(), end, comma, grammar)
    if mention is None:
        return None
    cue = found.group().strip()
    if found.start() <= begin + 1 or text[begin : found.start()].strip().lower() in grammar.joining:
        comma = text.find(", ", mention.end, end)
        return _behind(text, mention, end, comma, grammar), end, "source first", 0.85, mention, cue
    before = text[begin : found.start()].rstrip()
    short = len(text[mention.end : end].strip(' .,»”"')) < 60 and not _goes_on(text, mention, end, grammar)
    if short and (before.endswith(",") or mention.end >= end - 1):
        return begin, begin + len(before), "source last", 0.85, mention, cue
    rest = len(text[mention.end : end].split()) >= 3
    known = mention.sure or grammar.is_role(mention.role)
    if rest and (known or not before.endswith(",") or text.startswith(", ", mention.end)):
        return begin, end, "source within", 0.65, mention, cue  # one stretch, with the source in it
    return None


def _goes_on(text: str, mention: Mention, end: int, grammar: Grammar) -> bool:
    """Whether the clause goes on behind a source: no comma stands there, and no phrase follows."""
    if not grammar.verb_second or text[mention.end : mention.end + 1] != " ":
        return False
    words = text[mention.end : end].split()
    return len(words) > 2 and words[0].islower() and words[0] not in grammar.ends | grammar.adverbs


def _named(text: str, place: int, end: int, comma: int, grammar: Grammar) -> Mention | None:
    """The name behind a source preposition: the verb that follows it ends it, which only its shape can tell."""
    upto = min(end, place + _NEAR)
    verb = grammar.finite.search(text, place, upto)
    near = comma if 0 <= comma < upto else upto
    mention = mentions.governed(text, place, min(near, verb.start()) if verb else near, grammar)
    if mention is None or mention.sure:
        return mention
    agent = grammar.agent.search(text, mention.start, min(near, verb.start()) if verb else near)
    far = agent is not None and len(text[mention.start : agent.start()].split()) > _NAMING
    if agent and not far and not grammar.is_role(mention.role.split()[0]):  # according to a count made by her office
        made_by = mentions.after(text, agent.end(), near, grammar)
        if made_by:
            return made_by
    words = mention.role.split()
    more = words[0].lower() in grammar.clause_starts or words[0][0].isupper()
    role = " ".join(words[: 2 if more else 1])
    named = Mention(mention.start, mention.start + len(role), role=role)
    return mentions.apposed(text, named, end, grammar) or named


def _at_verb(text: str, mention: Mention, end: int, grammar: Grammar) -> bool:
    """Whether the verb must stand right behind the naming: no comma and no phrase does."""
    word = mentions.WORD.match(text, mention.end + 1, end)
    if word is None or text[mention.end] != " " or not word.group()[0].islower():
        return False
    whole = mention.sure or grammar.is_role(mention.role) or grammar.is_body(mention.role) or mention.role.isalpha()
    return whole and word.group() not in grammar.prepositions | grammar.relative | grammar.joining | grammar.adverbs


def _behind(text: str, mention: Mention, end: int, comma: int, grammar: Grammar) -> int:
    """Where the words begin: behind the comma that closes the naming, or at the verb."""
    verb = grammar.finite.search(text, mention.end, min(end, mention.end + _NEAR))
    if grammar.verb_second and _at_verb(text, mention, end, grammar):
        return mention.end
    if 0 <= comma < mention.end + _NEAR and (verb is None or comma < verb.start()):
        return comma + 1
    between = text[mention.end : verb.start()].split() if verb else []
    phrase = bool(between) and between[0].lower() in grammar.prepositions
    return verb.start() if verb and phrase else mention.end

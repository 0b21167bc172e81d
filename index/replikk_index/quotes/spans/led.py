"""Marked words behind their tag: ``Lie sier: «Vi venter»`` and ``Lie kaller det «en skandale»``."""

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans import tags
from replikk_index.quotes.spans.pieces import LEAST_WORDS, Marked, Verdict

_LEAST_WRITTEN = 6
"""Words of what is written somewhere, to be more than a sign."""
_TERM = 2
"""Words of a term or a nickname."""
_NAMING = 8
"""Words between a verb of naming and what it calls somebody."""


def read(piece: Marked, grammar: Grammar) -> Verdict:
    """``Lie sier: «Vi venter»`` and ``Lie kaller det «en skandale»``: the tag stands in front."""
    text, mark, count = piece.text, piece.mark, piece.count
    lead = tags.leading(text, piece.since, mark, grammar)
    if lead is None:
        return None
    if lead.cue in grammar.impersonal and count < _LEAST_WRITTEN and text[mark - 2] != ":":
        return False  # På døra sto det «Ingen adgang»
    gap = text[lead.end : mark]
    first = text[piece.begin]
    if grammar.relative_that and not _is_said(gap, first, count, lead, grammar):
        return False
    calls, close_by = _bearing(piece, gap, lead, grammar)
    led = gap.rstrip().endswith((":", ","))
    small = (
        count == 2 and grammar.relative_that and ((first.islower() and len(gap.split()) <= 1) or (led and ":" in gap))
    )
    small = small or (grammar.profile.capital_nouns and led and count > 1)
    enough = count >= LEAST_WORDS or gap.strip() == ":" or calls or small
    if not close_by or "." in gap or not enough:
        return None
    unknown = lead.mention.role and not lead.mention.sure and not grammar.is_somebody(lead.mention.role)
    if lead.cue in grammar.adjectival and unknown and not gap.strip():
        return False  # le concours dit « de la paille »
    if calls and lead.cue in grammar.thought and grammar.claims:
        short = count <= LEAST_WORDS and _is_work(gap, first, grammar)  # kalte bildet «Uten navn»
        if short or _is_name(text[piece.begin : piece.end]):
            return False  # rosen hun kalte «Fru Holm»
    titled = not grammar.profile.capital_nouns and (
        _is_title(text[piece.begin : piece.end]) or _is_work(gap, first, grammar)
    )
    if not calls and gap.strip(" ,:") and titled:
        return False
    whole = led or not gap.strip(" ,:")
    if whole and not calls:
        return piece.shorter().said("tag and marks", 0.93, lead.mention, lead.cue)
    return piece.shorter().said("tag and marks", 0.75, lead.mention, lead.cue, "mixed")


def _bearing(piece: Marked, gap: str, lead: tags.Tag, grammar: Grammar) -> tuple[bool, bool]:
    """Whether a tag in front gives the thing its name by the marked words, and whether it is close to them."""
    words, count = gap.split(), piece.count
    led = gap.rstrip().endswith((":", ","))
    if grammar.profile.capital_nouns:
        fragment = piece.text[piece.begin].islower() and count > 1 and len(words) <= _NAMING
        calls = not led and (fragment or _calls(gap, lead.cue, grammar))
        close_by = calls or led or not gap.strip()
    else:
        named = words[-1:] != [] and words[-1] in grammar.naming and len(words) <= _NAMING
        calls = (
            named
            or lead.cue in grammar.thought
            or lead.cue in grammar.labels
            or (count == 2 and _ends_finite(gap, grammar))
        )
        close_by = named or len(words) <= 4 or led
    ends = piece.stops and count > LEAST_WORDS
    return calls, close_by or (grammar.relative_that and ends and len(words) <= _NAMING)


def _is_said(gap: str, first: str, count: int, lead: tags.Tag, grammar: Grammar) -> bool:
    """Whether marked words behind a verb are what it says, and no title or term: *raconte sa vie dans « La Digue »*."""
    words = gap.lower().split()
    if words and words[-1] in grammar.places and first.isupper():
        return False
    if count > _TERM or words[-1:] == [":"] or not words:
        return True
    speaker = lead.mention
    someone = lead.cue in grammar.speech and lead.cue not in grammar.labels
    someone = someone or speaker.sure or speaker.dropped or grammar.is_somebody(speaker.role)
    return someone and (
        len(words) < LEAST_WORDS or any(word in grammar.linkers or word in grammar.naming for word in words)
    )


def _ends_finite(gap: str, grammar: Grammar) -> bool:
    """``Hale said it was “a gift”.``"""
    words = gap.split()
    return bool(words) and grammar.finite.fullmatch(words[-1]) is not None


def _calls(gap: str, cue: str, grammar: Grammar) -> bool:
    """``bezeichnete das als „…“``: what gives a thing a name, and the word that belongs to it."""
    calling = grammar.phrasing.calling
    needed = next((calling[verb] for verb in cue.split() if verb in calling), None)
    words = gap.split()
    if needed is None or len(words) > 9 or ":" in gap:
        return False
    if needed:
        return any(word in needed for word in words)
    return not words or words[0] not in grammar.prepositions


def _is_work(gap: str, first: str, grammar: Grammar) -> bool:
    """``Hun skrev boken «Dager ved havet»``: between the verb and the marks stands what the words are the name of."""
    words = gap.lower().split()
    if not 0 < len(words) <= 2 or not first.isupper() or gap.rstrip().endswith((":", ",")):
        return False
    free = words[0] not in grammar.ends and words[0] not in grammar.adverbs and words[-1] not in grammar.pronouns
    return free and (grammar.is_definite(words[-1]) or words[0] in grammar.determiners | grammar.clause_starts)


def _is_name(words: str) -> bool:
    """Whether these are few words, and all have capital letters."""
    parts = words.split()
    return len(parts) <= LEAST_WORDS and all(word[0].isupper() or word[0].isdigit() for word in parts)


def _is_title(words: str) -> bool:
    long = [word for word in words.split() if len(word) > 3]
    return len(long) > 1 and all(not word[0].islower() for word in long)

"""The frame of a German clause: its verb of speech, and the subject before or behind it.

The verb may be parted (*teilte … mit*, *hat … gesagt*), and in a subordinate clause it stands last
(*wie die Polizei mitteilte*).
"""

import re
from dataclasses import dataclass, replace

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.syntax import commas, nominals
from replikk_index.quotes.syntax.mentions import Mention
from replikk_index.quotes.syntax.rows import WORD

_MARKS = '„“»«"'
_BEHIND_NAME = re.compile(r"(?<=\w), (\w+)(?=[.!?:]*$|[.!?:,;])")
_BEHIND_MARKS = re.compile(r"[“«\"]\s(\w+)(?=[.,;:!?]|$)")
_AUXILIARIES = 2
"""Words behind the verb that closes a clause (gesagt haben soll)."""
_LONGEST = 600
"""Letters of a clause that are read."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A clause in which somebody says something."""

    start: int
    """Where its finite verb stands."""
    end: int
    """Where it ends at the earliest: behind the verb, its particle, and the speaker."""
    mention: Mention | None
    """Who speaks; nobody if the subject stands in another clause."""
    cue: str
    verb: str
    first: bool = False
    """The verb opens the clause (*…, sagte Ott*)."""
    last: bool = False
    """The verb closes it (*wie Ott sagte*)."""


def frame(text: str, begin: int, end: int, stop: int, grammar: Grammar) -> Frame | None:
    """What a clause says about who speaks. ``stop`` is the end of its sentence."""
    begin = _behind_joining(text, begin, end, grammar)
    end = min(end, begin + _LONGEST)
    opening = _word(text, begin, end)
    final = opening in grammar.phrasing.subordinate
    verbs = list(reversed(list(grammar.beside.finditer(text, begin, end))))
    if verbs and verbs[-1].start() == begin:
        verbs.insert(0, verbs.pop())
    for found in verbs:
        verb = found.group()
        if grammar.is_idiom(text, found.start()):
            continue
        if verb in grammar.impersonal:
            return Frame(found.start(), found.end(), _medium(text, begin, found, end, stop, grammar), verb, verb,
                         first=found.start() == begin)  # fmt: skip
        last_verb = final and len(text[found.end() : end].split()) <= _AUXILIARIES  # not: Als Antwort darauf sagte Ott
        parted = _parted(text, begin, end, found.start(), found.end(), last_verb, stop, grammar)
        if parted is None:
            continue
        finite, finite_end, closes, cue = parted
        mention = _subject(text, begin, (finite, finite_end), end, stop, last_verb, grammar)
        if mention and text[finite_end - 1] == "n" and grammar.pronouns.get(mention.pronoun) == "f":
            mention = replace(mention, plural=True)  # riefen sie
        last = mention.end if mention else finite_end
        return Frame(finite, max(last, closes), mention, cue, verb, first=finite == begin, last=last_verb)
    return None


def _behind_joining(text: str, begin: int, end: int, grammar: Grammar) -> int:
    while begin < end and not text[begin].isalnum() and text[begin] not in _MARKS:
        begin += 1
    word = WORD.match(text, begin, end)
    if word and word.group().lower() in grammar.joining:
        begin = word.end() + 1
    return begin


def _word(text: str, place: int, end: int) -> str:
    found = WORD.match(text, commas.spaced(text, place, end), end)
    return found.group().lower() if found else ""


def _parted(
    text: str, begin: int, end: int, start: int, upto: int, final: bool, stop: int, grammar: Grammar
) -> tuple[int, int, int, str] | None:
    """The finite verb of a verb of speech and where the whole of it ends, and what it is called."""
    verb = text[start:upto]
    rest = text[upto:end].strip(' .,:;?!–…“”„"»«)')
    closing = rest.split()
    if closing and closing[0] in grammar.passive:
        return None  # in dem behauptet wurde
    participle = verb in grammar.phrasing.participles
    if final and participle and len(closing) <= 2:
        return start, upto, upto, verb
    if not final and (not closing or closing[0] in grammar.joining or (participle and closing[0] in grammar.ends)):
        aux = next((each for each in WORD.finditer(text, begin, start) if each.group() in grammar.auxiliaries), None)
        aux = aux or next((each for each in WORD.finditer(text, begin, start)
                           if each.group().lower() in grammar.auxiliaries), None)  # fmt: skip
        if aux:
            return aux.start(), aux.end(), upto, f"{aux.group()} {verb}"
    if participle and verb not in grammar.speech:
        return None
    particles = grammar.phrasing.separable.get(verb)
    if particles:
        apposed = _BEHIND_NAME.search(text, upto, min(stop, upto + 160))
        if apposed and apposed[1] in particles:  # kündigte der Chef, Karl Ott, an
            return start, upto, upto, f"{verb} {apposed[1]}"
        marked = _BEHIND_MARKS.search(text, end, end + 200) if text[end : end + 2].strip()[:1] in tuple('„»"') else None
        if marked and marked[1] in particles:  # kündigte „harte Maßnahmen“ an
            return start, upto, upto, f"{verb} {marked[1]}"
        for number, word in enumerate(closing):
            alone = number + 1 == len(closing) or closing[number + 1] in grammar.joining
            if word.strip(",") in particles and alone:
                place = text.find(word, upto, end)
                return start, upto, max(place + len(word), upto), f"{verb} {word}"
    if verb not in grammar.phrasing.alone:
        return None
    if final:
        return (start, upto, upto, verb) if not closing else None
    if not closing and verb.endswith("en") and start != begin and not _plural(text, begin, start, grammar):
        return None  # will dazu nichts sagen
    return start, upto, upto, verb


def _plural(text: str, begin: int, start: int, grammar: Grammar) -> bool:
    """Whether nothing before the verb is finite, so that it is: *Experten warnen*."""
    return grammar.finite.search(text, begin, start) is None


def _subject(
    text: str, begin: int, finite: tuple[int, int], end: int, stop: int, final: bool, grammar: Grammar
) -> Mention | None:
    start, upto = finite
    if final:
        opening = WORD.match(text, begin, end)
        return nominals.behind(text, opening.end(), start, start, grammar) if opening else None
    if start <= begin:
        return nominals.behind(text, upto, end, stop, grammar)
    following = _word(text, upto, end)
    if following in grammar.pronouns and grammar.pronouns[following] == "m":  # Dem Sender sagte er
        return nominals.at(text, upto, end, stop, grammar)
    head = nominals.at(text, begin, start, start, grammar)
    if following in grammar.pronouns and not (head and (head.sure or _somebody(head.role, grammar))):
        return nominals.at(text, upto, end, stop, grammar)  # Die Kritik wies sie zurück
    if head is not None and _reaches(text, head.end, start, grammar):
        return head
    return nominals.behind(text, upto, end, stop, grammar)


def subject(text: str, begin: int, end: int, grammar: Grammar) -> Mention | None:
    """The subject of a clause, whatever its verb."""
    verb = grammar.finite.search(text, begin, end)
    if verb is None:
        return nominals.at(text, begin, end, end, grammar)
    return _subject(text, begin, verb.span(), end, end, False, grammar)


def _somebody(role: str, grammar: Grammar) -> bool:
    return any(map(grammar.is_role, role.split()))


def _reaches(text: str, place: int, verb: int, grammar: Grammar) -> bool:
    """Whether a phrase at the beginning of a clause is the subject of the verb behind it."""
    between = text[place:verb].split()
    if not between or text[place:verb].strip()[0] in "(,":
        return True
    low = between[0].lower()
    if between[-1].lower() in grammar.joining:
        return True
    return (
        low in grammar.prepositions
        or low in grammar.phrasing.belonging
        or low in grammar.adverbs
        or low in grammar.joining
    )


def _medium(text: str, begin: int, verb: re.Match[str], end: int, stop: int, grammar: Grammar) -> Mention:
    """Beside an impersonal verb the medium, or nobody: ``heißt es in dem Bericht``, ``In dem Bericht heißt es``."""
    nobody = Mention(verb.end(), verb.end())
    word = WORD.match(text, verb.end() + 1, end)
    while word and word.group().lower() in grammar.adverbs:
        word = WORD.match(text, word.end() + 1, end)
    if word is None or word.group().lower() not in grammar.prepositions:
        word = WORD.match(text, begin, verb.start())
        end = stop = verb.start()
    if word is None or word.group().lower() not in grammar.prepositions:
        return nobody
    medium = nominals.governed(text, word.end() + 1, end, stop, grammar)
    return nominals.owner(text, medium, grammar) if medium else nobody


def held(text: str, clauses: list[commas.Part], at: int, stop: int, grammar: Grammar) -> Mention | None:
    """The subject that a sentence begins with, if nothing but relative clauses and appositions parts it from the verb
    that opens a later clause: ``Der Chef des Amts, Udo Wolf, warf der Stadt vor``.
    """
    if not at:
        return None
    mention = nominals.at(text, *clauses[0], stop, grammar)
    if mention is None or mention.pronoun:
        return None
    if mention.end < clauses[0][1] and not _reaches(text, mention.end, clauses[0][1], grammar):
        return None
    for clause in clauses[:at]:
        if not commas.is_relative(text, clause, grammar) and commas.finite(text, clause, grammar):
            return None
    return mention

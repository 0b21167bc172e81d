"""Indirect speech: what somebody says without marks or dash."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.grammar.verbs import bare
from replikk_index.quotes.spans import bare_clauses, marks, tags
from replikk_index.quotes.spans.apart import apart
from replikk_index.quotes.spans.candidates import Candidate, Paragraph
from replikk_index.quotes.spans.named_sources import named_source
from replikk_index.quotes.spans.parted import parted
from replikk_index.quotes.spans.sources import by_source
from replikk_index.quotes.spans.unmarked import LEAST, closes, enclosed, interrupted, inverted, made, postposed, resumed
from replikk_index.quotes.syntax import mentions, subjects
from replikk_index.quotes.syntax.clauses import clause_end, sentences
from replikk_index.quotes.syntax.mentions import Mention

_OPENING = '«“„"”»'
_DATELINE = re.compile(
    r"\([A-ZÆØÅÄÖ][\w./ -]{1,25}\)[:.]?\s+(?=[A-ZÆØÅÄÖ])"
    r"|(?:[A-ZÆØÅÄÖÉ]{3,}[^\n—–()-]{0,40}|[A-ZÆØÅÄÖÉ][\w ]{2,25}(?=\s\())(?:\s?\([\w/ -]{2,20}\))?"
    r"\s?(?:\s[—–-]+|[:.])\s+(?=[A-ZÆØÅÄÖÉ])"
    r"|[A-ZÆØÅÄÖÉ][^\n,;!?–—]{1,40},\s[^\n,;!?–—]{0,20}\b(?:19|20)\d\d\s[—–-]+\s+(?=[A-ZÆØÅÄÖÉ])"
)
_CLOSE = 90
"""Letters between a tag and what it adds."""
_MANY = 15
"""Verbs of a sentence: what has more is none."""
_LONGEST = 1500
"""Letters of a sentence: what is longer is no sentence."""
_COMMA_THAT = 2
_OPINION = 0.62
_MANNER = 0.75
_WORD = re.compile(r"\s+([^\W\d_][\w’'-]*|\d[\d.,]*)")


def reported(text: str, paragraph: Paragraph, number: int, grammar: Grammar) -> Iterator[Candidate]:
    """Indirect speech in the sentences of a paragraph."""
    inside = ""
    """What closes the marks that the sentence before left open."""
    marked = marks.has_any(text, paragraph.start, paragraph.end)
    before: tuple[int, int] | None = None
    """The sentence before, if nobody is known to have said it."""
    for begin, end in sentences(text, paragraph.start, paragraph.end):
        telling = before and _told(text, before, begin, end, number, grammar)
        before = None
        opened, inside = inside, marks.left_open(text, begin, end, paragraph.end, inside) if marked else ""
        if opened:
            close = marks.first(text, begin, end, opened)
            if close >= 0:
                yield from added(text, close + 1, end, number, grammar, None)
            continue
        begin = _behind_dateline(text, begin, end) if begin == paragraph.start else begin
        if not 12 <= end - begin <= _LONGEST or text[begin] in "–—":
            continue
        if text[begin] in _OPENING:  # “Words,” she said, adding that …
            yield from added(text, _closed(text, begin, end, grammar), end, number, grammar, None)
            continue
        if grammar.profile.capital_nouns:
            yield from _parted(text, begin, end, number, grammar)
            continue
        if telling:
            yield telling
            continue
        said = [*_by_verb(text, begin, end, number, grammar), *apart(text, begin, end, number, grammar)]
        source = by_source(text, begin, end, grammar)
        sourced = source and made(text, *source, number)
        if sourced and not any(each.confidence > _OPINION for each in said):
            yield sourced
        else:
            yield from said
            before = None if said else (begin, end)


def _told(text: str, before: tuple[int, int], begin: int, end: int, number: int, grammar: Grammar) -> Candidate | None:
    """``Brua blir stengt. Det opplyser Lie.``: the sentence before is what was said."""
    tag = tags.told(text, begin, end, grammar)
    if tag is None or not closes(text, tag.mention.end, end, grammar) or text[before[1] - 1] != ".":
        return None
    words = tag.mention.role.split()
    if not (tag.mention.sure or any(map(grammar.is_role, words)) or any(map(grammar.is_body, words))):
        return None
    return made(text, before[0], before[1] - 1, "sentence, told", 0.75, tag.mention, tag.cue, number)


def _parted(text: str, begin: int, end: int, number: int, grammar: Grammar) -> Iterator[Candidate]:
    """In a language whose commas part all clauses; a source counts where no verb says whose the words are."""
    said = list(parted(text, begin, end, number, grammar))
    source = None if said else named_source(text, begin, end, grammar)
    sourced = source and made(text, *source, number)
    yield from [sourced] if sourced else said


def added(text: str, begin: int, end: int, number: int, grammar: Grammar, last: Mention | None) -> Iterator[Candidate]:
    """What a speaker of marked words adds without marks, in the sentence of the tag: ``…, og legger til at …``"""
    if grammar.profile.capital_nouns:
        yield from (each for each in parted(text, begin, end, number, grammar) if each.rule.startswith("that-clause"))
        return
    for each in _by_verb(text, begin, min(end, begin + _LONGEST), number, grammar, last):
        if each.rule.startswith("that-clause") and text.find(each.cue.split()[0], begin, begin + _CLOSE) >= 0:
            yield each


def _behind_dateline(text: str, begin: int, end: int) -> int:
    """Where a sentence begins behind a place and an agency: ``OSLO (NTB) – Lie sier …``"""
    dateline = _DATELINE.match(text, begin, end)
    return dateline.end() if dateline else begin


def _closed(text: str, begin: int, end: int, grammar: Grammar) -> int:
    """Behind the last closing mark of a sentence that begins with a mark; the first, where a clause may follow in which
    there are marks, too.
    """
    if grammar.relative_that:
        return marks.first(text, begin + 1, end, marks.CLOSING[text[begin]]) + 1 or end
    return max(text.rfind(mark, begin + 1, end) for mark in marks.CLOSING[text[begin]]) + 1 or end


def _by_verb(
    text: str, begin: int, end: int, number: int, grammar: Grammar, last: Mention | None = None
) -> Iterator[Candidate]:
    done = begin
    own = list(marks.spans(text, begin, end))
    for found in islice(grammar.beside.finditer(text, begin, end), _MANY):
        verb = found.group()
        if found.start() < done or grammar.is_idiom(text, found.start()):
            continue
        if any(opened < found.start() < closed for opened, closed in own):
            continue  # Filmen «Hun sier at det er slutt»
        if verb in grammar.split:
            candidate = _added(text, end, found, number, grammar) or inverted(text, begin, end, found, number, grammar)
        elif verb in grammar.impersonal:
            candidate = _impersonal(text, begin, end, found, number, grammar) or inverted(
                text, begin, end, found, number, grammar
            )
        elif verb in grammar.speech:
            candidate = (
                _with_complementiser(text, begin, end, found, number, grammar, last)
                or bare_clauses.clause(text, begin, end, found, number, grammar)
                or inverted(text, begin, end, found, number, grammar)
                or enclosed(text, begin, end, found, number, grammar)
                or postposed(text, begin, end, found, number, grammar)
                or interrupted(text, begin, end, found, number, grammar)
            )
        elif grammar.verb_second and grammar.kin:  # Det tok tid, sukker hun.
            candidate = inverted(text, begin, end, found, number, grammar)
            candidate = candidate and replace(candidate, confidence=_MANNER)
        else:
            continue
        if candidate is None:
            continue
        if verb in grammar.thought:
            candidate = Candidate(
                candidate.start, candidate.end, candidate.kind, candidate.marking, f"{candidate.rule}, opinion",
                min(candidate.confidence, _OPINION), candidate.mention, verb, paragraph=number,
            )  # fmt: skip
        yield candidate
        if candidate.rule.startswith("inverted"):
            more = list(resumed(text, candidate, end, number, grammar))
            yield from more
            if not more and candidate.mention and last is None:  # …, sier hun og legger til at …
                yield from added(text, candidate.mention.end, end, number, grammar, candidate.mention)
            return
        done, last = candidate.end, candidate.mention


def _added(text: str, end: int, found: re.Match[str], number: int, grammar: Grammar) -> Candidate | None:
    """``Samtidig la han til at …``: the particle stands behind the speaker."""
    mention = mentions.after(text, found.end(), end, grammar)
    if mention is None:
        return None
    particle = grammar.split[found.group()]
    that = _that(text, mention.end, end, grammar)
    if that is None or particle not in that.group().split()[:4]:
        return None
    return made(text, that.end(), end, "that-clause", 0.9, mention, f"{found.group()} {particle}", number)


def _impersonal(
    text: str, begin: int, end: int, found: re.Match[str], number: int, grammar: Grammar
) -> Candidate | None:
    """``I brevet står det at …``: nobody says it."""
    that = grammar.that.match(text, found.end(), end)
    if that is None or len(that.group().split()) > 5:
        return None
    mention = Mention(found.end(), found.end())
    first = _WORD.match(" " + text[begin : begin + 12])
    if first and first[1].lower() in grammar.agents:  # Fra ledelsen blir det sagt at
        mention = mentions.after(text, begin + first.end() - 1, found.start(), grammar) or mention
    elif grammar.media and first and first[1].lower() in grammar.prepositions:  # I brevet står det at
        medium = _WORD.match(text, begin + first.end() - 1, found.start())
        if medium and medium.end() >= found.start() - 1 and grammar.is_definite(medium[1]):
            mention = Mention(medium.start(1), medium.end(1), role=medium[1])
    stop = clause_end(text, that.end(), end, grammar)
    return made(text, that.end(), stop, "that-clause", 0.7, mention, found.group(), number)


def _that(text: str, place: int, end: int, grammar: Grammar) -> re.Match[str] | None:
    """The complementiser behind a verb; not what only begins an infinitive (*hjælper med at male*)."""
    that = grammar.that.match(text, place, end)
    if that is None or that.group().split()[-1] not in grammar.infinitive:
        return that
    if that.group().split()[-2:-1] and that.group().split()[-2].endswith(","):
        return that
    if text[place - 1] == ",":
        return that
    follow = re.compile(r"([^\W_][\w-]*)(?:\s+[\w-]+){0,3}").match(text, that.end(), end)
    if follow is None:
        return that
    low = follow[1]
    verb = low in grammar.infinitives or low.endswith(grammar.infinitive_endings)
    verb = verb and not grammar.is_definite(low)
    begins = low in grammar.clause_starts or not verb
    return that if begins or grammar.finite.search(text, follow.end(1), follow.end()) else None


def _subject(
    text: str, begin: int, found: re.Match[str], end: int, grammar: Grammar, last: Mention | None
) -> Mention | None:
    """Who the verb belongs to: before it, in the clause or else the sentence; behind it; or the last speaker."""
    if grammar.gerunds and bare(found.group()).endswith(grammar.gerunds):
        return last or _first_subject(text, begin, found.start(), grammar)
    comma = text.rfind(", ", begin, found.start())
    clause = comma + 2 if comma >= 0 else begin
    joined = text[clause : found.start()].split()[:1]
    if not joined and comma >= 0:
        return _behind_comma(text, begin, comma, found, end, grammar, last)
    if last and joined and joined[0].lower() in grammar.relative:
        between = text[clause : found.start()].split()[1:]
        if grammar.adverbs.issuperset(between):
            return last  # – Nei, sier Lie, som dog mener at
    if joined and comma >= 0 and joined[0].lower() in grammar.profile.contrast.split():
        clause += len(joined[0]) + 1  # …, mens opposisjonen hevder at
        joined = []
    if joined and joined[0].lower() in grammar.joining:
        if len(text[clause : found.start()].split()) == 1:  # …, men tror at
            return last or subjects.opening(text, begin, comma, grammar) or _first_subject(text, begin, comma, grammar)
        clause += len(joined[0]) + 1
    first = subjects.before(text, clause, found.start(), grammar)
    if first is None and comma >= 0:
        first = subjects.before(text, begin, found.start(), grammar)
    several = first is not None and not grammar.joining.isdisjoint(first.role.split())  # både elevene og lærerne
    stands_alone = first and text[clause : first.start].strip().lower() in grammar.speaks_from | {""}
    if first and (first.sure or first.start <= clause + 2 or stands_alone or several):
        return first
    before = text[clause : found.start()].split()
    if grammar.drops and before and before[-1].lower() in grammar.nobody and before[-1].lower() not in grammar.relative:
        return None  # nadie pregunta
    return tags.behind(text, found, end, grammar) or subjects.headed(text, clause, found.start(), grammar)


def _first_subject(text: str, begin: int, end: int, grammar: Grammar) -> Mention | None:
    """Whom a sentence is about: what it begins with, or what stands before its first verb of speech."""
    opened = subjects.opening(text, begin, end, grammar)
    if opened is not None or not grammar.gerunds:
        return opened
    for verb in islice(grammar.beside.finditer(text, begin, end), 3):
        if found := subjects.before(text, begin, verb.start(), grammar) or tags.behind(text, verb, end, grammar):
            return found
    finite = grammar.finite.search(text, begin, end)
    return subjects.before(text, begin, finite.start(), grammar) if finite else None


def _behind_comma(
    text: str, begin: int, comma: int, found: re.Match[str], end: int, grammar: Grammar, last: Mention | None
) -> Mention | None:
    """The subject of a verb right behind a comma: ``Da han kom, sa Lie``, ``Lie, who came, said``, ``…, adding``."""
    behind = None if found.group() in grammar.hearers else tags.behind(text, found, end, grammar)
    fronted = any(word.lower() in grammar.ends for word in text[begin:comma].split(None, 1)[:1])
    if fronted and behind and (behind.sure or (behind.role and grammar.is_definite(behind.role))):
        return behind
    parted = subjects.before(text, begin, found.start(), grammar)
    if parted is None and not grammar.finite.search(text, begin, comma):  # a comma too many
        parted = subjects.before(text, begin, comma, grammar)
    return parted or behind or last or subjects.opening(text, begin, comma, grammar)


def _with_complementiser(
    text: str, begin: int, end: int, found: re.Match[str], number: int, grammar: Grammar, last: Mention | None
) -> Candidate | None:
    that = _that(text, found.end(), end, grammar)
    if that is None and found.group() in grammar.asking:
        that = grammar.whether.match(text, found.end(), end)
        if that and len(text[that.end() : end].split()) <= LEAST and not grammar.finite.search(text, that.end(), end):
            return None  # spurte om vei
    if that is None or (found.group() in grammar.plain and grammar.finite.match(text, that.end(), end)):
        return None  # said that was enough: a pronoun
    if any(each.group() in grammar.speech for each in grammar.beside.finditer(text, found.end(), that.end())):
        return None  # a later verb is nearer
    if found.group() in grammar.thought:  # regnet ut at: something else; tror ikke at, håper virkelig at: an opinion
        words = text[found.end() : that.end()].replace(",", " ").split()[:-1]
        if len(words) > 3 or (
            words
            and not all(word.lower() in grammar.adverbs for word in words)
            and mentions.after(text, found.end(), that.end(), grammar) is None
        ):
            return None
    if found.group() in grammar.plain and _has_begun(text, found.end(), that.end(), grammar):
        return None  # seier boka er så god at alle bør lese ho
    before_that = text[found.end() : that.end()].split()[-2:-1]
    if before_that and before_that[0] in grammar.conjunctions:
        return None  # oppsummerte kampen etter at den var over
    if before_that and before_that[0] in grammar.joining and found.group() in grammar.plain:
        return None  # said it would come and that it would stay
    if _is_within(text, begin, found, that.end(), grammar):
        return None  # Det er rart, meiner Lie, at …: one stretch
    mention = _subject(text, begin, found, that.end(), grammar, last)
    if mention is None or bare_clauses.conditional(text, begin, mention.start, grammar):
        return None
    if grammar.relative_that and _is_relative(text, found.end(), that, mention, grammar):
        return None
    object_ = _WORD.match(text, found.end(), that.end())
    further = object_ is not None and bool(text[object_.end() : that.end()].strip(" ,"))
    held = further and object_ is not None and object_[1].lower() in grammar.clause_starts
    if held and mention.start < found.start():
        if found.group() in grammar.plain - grammar.hearers:
            return None  # said the bridge that fell was old
    stop = clause_end(text, that.end(), end, grammar)
    return made(text, that.end(), stop, "that-clause", 0.9, mention, found.group(), number)


def _has_begun(text: str, place: int, that: int, grammar: Grammar) -> bool:
    """Whether a clause without a complementiser begins right behind a verb: a definite noun and a finite verb."""
    noun = _WORD.match(text, place, that)
    if not grammar.claims or noun is None or noun[1][0].isupper() or not grammar.is_definite(noun[1]):
        return False
    verb = _WORD.match(text, noun.end(), that)
    return verb is not None and grammar.finite.fullmatch(verb[1]) is not None and not grammar.is_role(noun[1])


def _is_within(text: str, begin: int, found: re.Match[str], end: int, grammar: Grammar) -> bool:
    """Whether a tag stands between a statement, or its subject, and what goes on behind it."""
    gap = text[begin : found.start()].rstrip()
    if not gap.endswith(",") or not (len(gap.split()) < LEAST or grammar.finite.search(gap)):
        return False
    behind = mentions.after(text, found.end(), end, grammar)
    return behind is not None and behind.sure and grammar.continued.match(text, behind.end) is not None


def _is_relative(text: str, place: int, that: re.Match[str], mention: Mention, grammar: Grammar) -> bool:
    """Whether what looks like a complementiser belongs to a noun: *cuenta Vidal, que vive aquí*, *la obra que hizo*."""
    between = text[place : that.end()].split()[:-1]
    if not between:
        return False
    last = between[-1].lower()
    if (last.endswith(",") and text.count(",", place, that.end()) == 1) or last in grammar.determiners:
        return True
    if mention.start > place or (mention.end > place and not mention.dropped):
        if (
            text[mention.end : that.end()].startswith(", ")
            and len(text[mention.end : that.end()].split()) == _COMMA_THAT
        ):
            return True
        return last in grammar.nobody
    first = between[0].lower().rstrip(",") or ","
    free = first in grammar.ends or grammar.is_adverb(first) or first == "," or grammar.detour.match(text, place)
    return not free

"""Reported speech where commas part all clauses: each clause is a tag, or words, or neither of the two (German)."""

from collections.abc import Iterator

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans import contents, tagged
from replikk_index.quotes.spans.candidates import Candidate
from replikk_index.quotes.spans.unmarked import LEAST, made
from replikk_index.quotes.syntax import commas, frames, nominals
from replikk_index.quotes.syntax.commas import Part
from replikk_index.quotes.syntax.frames import Frame
from replikk_index.quotes.syntax.mentions import Mention
from replikk_index.quotes.syntax.rows import WORD

_OPINION = 0.62


def parted(
    text: str, begin: int, end: int, number: int, grammar: Grammar, last: Mention | None = None
) -> Iterator[Candidate]:
    """What is reported in a sentence."""
    parts = list(_with_commas(text, commas.parts(text, begin, end), grammar))
    at, free = 0, begin
    """The clause that is read, and where words begin that nobody has said yet."""
    while at < len(parts):
        start, stop = parts[at]
        mention, cue = tagged.aside(text, parts[at], end, grammar)
        if mention is not None:
            if within := _within(text, parts, at, free, end, mention, cue, number, grammar):
                yield within
            else:
                yield from _around(text, parts, at, free, end, mention, cue, number, grammar)
            return
        found = frames.frame(text, start, stop, end, grammar)
        if found is None or _only_names(found, grammar):
            at += 1
            continue
        if found.first and at and _spoken_before(text, parts, at, free, end, found, grammar):
            speaker = found.mention
            if speaker is not None:
                if _half(text, free, parts[at - 1], grammar) or _inverted_main(text, parts, at, grammar):
                    if within := _within(text, parts, at, free, end, speaker, found.cue, number, grammar):
                        yield within
                        return
                yield from _around(text, parts, at, free, end, speaker, found.cue, number, grammar)
                return
        speaker = (
            (found.first and at and frames.held(text, parts, at, end, grammar))
            or found.mention
            or _elsewhere(text, parts, at, end, grammar)
            or last
        )
        if speaker is not None and not speaker.surface and at:
            speaker = tagged.out_of(text, parts[0][0], parts[0][1], grammar) or speaker  # In dem Brief, …, heißt es
        words = contents.words_behind(text, parts, at, found, grammar) if speaker else None
        if words is None or speaker is None:
            at += 1
            continue
        first, kind, sure = words
        if kind == "indirect question" and not (speaker.sure or any(map(grammar.is_role, speaker.role.split()))):
            at += 1
            continue  # Der Film erzählt, wie
        upto = contents.upto(text, parts, first, end, grammar)
        place = parts[first][0]
        each = made(
            text,
            contents.behind_that(text, place, parts[first][1], grammar),
            upto,
            kind,
            sure,
            speaker,
            found.cue,
            number,
        )
        if each is not None:
            yield _opinion(each, found.verb, grammar)
            last, free = speaker, upto
        at = first + 1
        while at < len(parts) and parts[at][0] < upto:
            at += 1


def _with_commas(text: str, parts: list[Part], grammar: Grammar) -> Iterator[Part]:
    """The clauses of a sentence, one that begins with *dass* for itself, though its comma was forgotten."""
    if grammar.phrasing.that_behind.search(text, parts[0][0], parts[-1][1]) is None:
        yield from parts
        return
    for start, end in parts:
        that = grammar.phrasing.that_behind.search(text, start, end)
        if that is None:
            yield start, end
        else:
            yield start, that.start()
            yield that.end(), end


def _only_names(found: Frame, grammar: Grammar) -> bool:
    """Whether a verb brings no clause, but a name for something: *würdigte ihn als*."""
    return found.verb in grammar.phrasing.calling and found.verb not in grammar.speech and " " not in found.cue


def _opinion(each: Candidate, verb: str, grammar: Grammar) -> Candidate:
    if verb not in grammar.thought:
        return each
    return Candidate(
        each.start, each.end, each.kind, each.marking, f"{each.rule}, opinion", min(each.confidence, _OPINION),
        each.mention, each.cue, paragraph=each.paragraph,
    )  # fmt: skip


def _around(
    text: str, parts: list[Part], at: int, free: int, end: int, mention: Mention, cue: str, number: int,
    grammar: Grammar,
) -> Iterator[Candidate]:  # fmt: skip
    """The words before a tag between commas, and behind it."""
    before = parts[at - 1][1] if at else free
    colon = text.find(": ", free, before)
    if at and colon >= 0 and text[colon + 2].isupper():  # Er sieht keinen Bedarf: Es gehe auch so, sagte Ott.
        free = colon + 2
    words = made(text, free, before, "inverted tag", 0.85, mention, cue, number) if at else None
    short = len(text[free:before].split()) < LEAST
    if words is not None:
        yield words
    follow = at + 1
    while follow < len(parts) and parts[follow][0] < mention.end:
        follow += 1
    follow = _behind_relative(text, parts, follow, grammar)
    if follow >= len(parts):
        return
    upto = contents.upto(text, parts, follow, end, grammar)
    begin = parts[follow][0]
    if words is not None and not commas.finite(text, (begin, upto), grammar):
        return  # Anna Lind, Chefin der Grünen im Rat
    if words is None:
        lead = made(text, begin, upto, "tag first" if not at else "tag within", 0.85, mention, cue, number)
        if lead is not None and (not at or short):
            yield lead
        return
    if frames.frame(text, begin, parts[follow][1], end, grammar) is None:
        rest = made(text, begin, upto, "inverted tag, resumed", 0.8, mention, cue, number)
        if rest is not None:
            yield Candidate(
                rest.start, rest.end, rest.kind, rest.marking, rest.rule, rest.confidence, chained=True,
                paragraph=number,
            )  # fmt: skip
    else:
        yield from parted(text, begin, end, number, grammar, mention)


def _inverted_main(text: str, parts: list[Part], at: int, grammar: Grammar) -> bool:
    """``Wenn die Brücke falle, sagte Ott, sei das Dorf verloren.``: the first clause is part of the last."""
    if at != 1 or at + 1 >= len(parts) or not commas.depends(text, parts[0], grammar):
        return False
    word = WORD.match(text, *parts[at + 1])
    return word is not None and grammar.phrasing.reporting.fullmatch(word.group()) is not None


def _half(text: str, start: int, last: Part, grammar: Grammar) -> bool:
    """Whether words are only the beginning of a clause: ``Er werde, sagte Ott,``, ``Die Brücke war, sagt Ott,``"""
    words = text[start : last[1]].split()
    if len(words) < LEAST or not commas.finite(text, (start, last[1]), grammar):
        return True
    if commas.depends(text, last, grammar):
        return False
    verb = words[-1]
    return bool(grammar.finite.fullmatch(verb) or grammar.phrasing.reporting.fullmatch(verb))


def _within(
    text: str, parts: list[Part], at: int, free: int, end: int, mention: Mention, cue: str, number: int,
    grammar: Grammar,
) -> Candidate | None:  # fmt: skip
    """``Am Sonntag ist Lind, wie ihr Haus mitteilte, gestorben.``: one clause around its tag is taken whole."""
    follow = at + 1
    while follow < len(parts) and parts[follow][0] < mention.end:
        follow += 1
    if at and not _half(text, free, parts[at - 1], grammar):
        follow = _behind_relative(text, parts, follow, grammar)
    if not at or follow >= len(parts) or free > parts[at - 1][0]:
        return None
    if _inverted_main(text, parts, at, grammar):
        return made(text, free, end, "tag within", 0.8, mention, cue, number)
    if commas.finite(text, parts[follow], grammar) and not _half(text, free, parts[at - 1], grammar):
        return None
    if not commas.finite(text, (free, end), grammar):
        return None
    return made(text, free, end, "tag within", 0.8, mention, cue, number)


def _behind_relative(text: str, parts: list[Part], at: int, grammar: Grammar) -> int:
    """Leaves out a relative clause about the speaker."""
    while at < len(parts) and commas.is_relative(text, parts[at], grammar):
        at += 1
    return at


def _spoken_before(text: str, parts: list[Part], at: int, free: int, end: int, found: Frame, grammar: Grammar) -> bool:
    """Whether the words of a verb that opens its clause stand before it: ``Es sei spät, sagte Ott.``"""
    opening = WORD.match(text, parts[0][0], parts[0][1])
    if opening is None or found.mention is None:
        return False
    if frames.held(text, parts, at, end, grammar) is not None:
        return False
    before = text[free : parts[at - 1][1]]
    low = opening.group().lower()
    subordinate = low in grammar.phrasing.subordinate and at == 1
    fronted = low in grammar.prepositions and not any(
        commas.finite(text, part, grammar) for part in parts[:at] if not commas.depends(text, part, grammar)
    )
    if subordinate and grammar.phrasing.reporting.search(text, *parts[0]):
        return True
    if subordinate or fronted:
        following = at + 1 < len(parts) and contents.content(text, parts[at + 1], found, grammar)
        if following or fronted:
            return False
    if found.verb in grammar.refers:
        return False
    if found.verb in grammar.impersonal or before.rstrip().endswith(("“", "«", '"')):
        return True
    return len(before.split()) >= 2 and (
        commas.finite(text, (free, parts[at - 1][1]), grammar) or found.verb not in grammar.thought
    )


def _elsewhere(text: str, parts: list[Part], at: int, end: int, grammar: Grammar) -> Mention | None:
    """The subject in a clause before: ``Ott, der es weiß, sagte``, ``die Chefin, die sagte``."""
    if not at:
        return None
    word = WORD.match(text, *parts[at])
    if word and word.group().lower() in grammar.relative:
        return _last_noun(text, parts[at - 1], grammar)
    for begin, stop in parts[: min(at, 3)]:
        found = nominals.at(text, begin, stop, end, grammar)
        if found is not None:
            return found
        if at == 1 or (
            (opening := WORD.match(text, begin, stop)) and opening.group().lower() in grammar.phrasing.subordinate
        ):
            found = nominals.behind(text, begin, stop, end, grammar)
            if found is not None and found.sure:
                return found
    return None


def _last_noun(text: str, part: Part, grammar: Grammar) -> Mention | None:
    """The last phrase of a clause, of which a relative clause speaks."""
    for found in reversed(list(WORD.finditer(text, *part))):
        low = found.group().lower()
        if low in grammar.determiners or low in grammar.phrasing.cases or low in grammar.prepositions:
            return nominals.governed(text, found.start() if low not in grammar.prepositions else found.end() + 1,
                                     part[1], part[1], grammar)  # fmt: skip
    return nominals.at(text, part[0], part[1], part[1], grammar)

"""Reported speech where commas part all clauses: each clause is a tag, or words, or neither of the two (German)."""

from collections.abc import Iterator

from replikk_index.quotes import frames, nominals
from replikk_index.quotes.candidates import Candidate
from replikk_index.quotes.frames import Frame
from replikk_index.quotes.grammar import Grammar
from replikk_index.quotes.mentions import Mention
from replikk_index.quotes.nominals import WORD
from replikk_index.quotes.unmarked import LEAST, made

Part = tuple[int, int]
_SKIPPED = 3
"""Clauses between a tag and its words: relative clauses and appositions of the speaker."""
_OPINION = 0.62


def parted(
    text: str, begin: int, end: int, number: int, grammar: Grammar, last: Mention | None = None
) -> Iterator[Candidate]:
    """What is reported in a sentence."""
    parts = frames.parts(text, begin, end)
    at, free = 0, begin
    """The clause that is read, and where words begin that nobody has said yet."""
    while at < len(parts):
        start, stop = parts[at]
        mention, cue = _aside(text, parts[at], end, grammar)
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
        words = _words(text, parts, at, found, grammar) if speaker else None
        if words is None or speaker is None:
            at += 1
            continue
        first, kind, sure = words
        if kind == "indirect question" and not (speaker.sure or any(map(grammar.is_role, speaker.role.split()))):
            at += 1
            continue  # Der Film erzählt, wie
        upto = _upto(text, parts, first, end, grammar)
        place = parts[first][0]
        each = made(text, _that(text, place, parts[first][1], grammar), upto, kind, sure, speaker, found.cue, number)
        if each is not None:
            yield _opinion(each, found.verb, grammar)
            last, free = speaker, upto
        at = first + 1
        while at < len(parts) and parts[at][0] < upto:
            at += 1


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


def _aside(text: str, part: Part, stop: int, grammar: Grammar) -> tuple[Mention | None, str]:
    """``so Ott`` and ``wie Ott sagte``: a clause that says whose the words around it are."""
    start, end = part
    word = WORD.match(text, start, end)
    if word is None:
        return None, ""
    low = word.group().lower()
    if low in grammar.phrasing.thus:
        mention = nominals.at(text, word.end() + 1, end, stop, grammar)
        if (mention and mention.end >= end) or (mention and _loose(text, mention.end, end, grammar)):
            return mention, word.group()
    if low in grammar.phrasing.likewise:
        if said := grammar.phrasing.it_says.fullmatch(text, word.end() + 1, end):  # wie es in dem Brief heißt
            named = _out_of(text, word.end() + said.end("it") - said.start() + 2, end, grammar)
            return named or Mention(word.end(), word.end()), said["verb"]
        found = frames.frame(text, start, end, stop, grammar)
        if found and found.last:
            mention = found.mention or _out_of(text, word.end() + 1, found.start, grammar)
            return mention, found.cue
    return None, ""


def _out_of(text: str, place: int, verb: int, grammar: Grammar) -> Mention | None:
    """``wie aus dem Bericht hervorgeht``"""
    word = WORD.match(text, place, verb)
    if word is None or word.group() not in grammar.prepositions:
        return None
    return nominals.governed(text, word.end() + 1, verb, verb, grammar)


def _loose(text: str, place: int, end: int, grammar: Grammar) -> bool:
    """Whether behind the speaker stands nothing but a phrase, the party, or an adverb."""
    rest = text[place:end].strip(' .!?“”"«»')
    if not rest or rest[0] in "(,–:":
        return True
    low = rest.split()[0].lower()
    return low in grammar.ends or low in grammar.adverbs


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
    upto = _upto(text, parts, follow, end, grammar)
    begin = parts[follow][0]
    if words is not None and not frames.finite(text, (begin, upto), grammar):
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
    if at != 1 or at + 1 >= len(parts) or not _depends(text, parts[0], grammar):
        return False
    word = WORD.match(text, *parts[at + 1])
    return word is not None and grammar.phrasing.reporting.fullmatch(word.group()) is not None


def _half(text: str, start: int, last: Part, grammar: Grammar) -> bool:
    """Whether words are only the beginning of a clause: ``Er werde, sagte Ott,``, ``Die Brücke war, sagt Ott,``"""
    words = text[start : last[1]].split()
    if len(words) < LEAST or not frames.finite(text, (start, last[1]), grammar):
        return True
    if _depends(text, last, grammar):
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
    if frames.finite(text, parts[follow], grammar) and not _half(text, free, parts[at - 1], grammar):
        return None
    if not frames.finite(text, (free, end), grammar):
        return None
    return made(text, free, end, "tag within", 0.8, mention, cue, number)


def _behind_relative(text: str, parts: list[Part], at: int, grammar: Grammar) -> int:
    """Leaves out a relative clause about the speaker."""
    while at < len(parts) and frames.is_relative(text, parts[at], grammar):
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
        frames.finite(text, part, grammar) for part in parts[:at] if not _depends(text, part, grammar)
    )
    if subordinate and grammar.phrasing.reporting.search(text, *parts[0]):
        return True
    if subordinate or fronted:
        following = at + 1 < len(parts) and _content(text, parts[at + 1], found, grammar)
        if following or fronted:
            return False
    if found.verb in grammar.refers:
        return False
    if found.verb in grammar.impersonal or before.rstrip().endswith(("“", "«", '"')):
        return True
    return len(before.split()) >= 2 and (
        frames.finite(text, (free, parts[at - 1][1]), grammar) or found.verb not in grammar.thought
    )


def _depends(text: str, part: Part, grammar: Grammar) -> bool:
    """Whether a clause is a subordinate or a relative one."""
    word = WORD.match(text, *part)
    low = word.group().lower() if word else ""
    return low in grammar.phrasing.subordinate or frames.is_relative(text, part, grammar)


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


def _words(text: str, parts: list[Part], at: int, found: Frame, grammar: Grammar) -> tuple[int, str, float] | None:
    """Which clause behind a tag its words begin with, by what rule, and how sure."""
    skipped = 0
    for number in range(at + 1, len(parts)):
        if parts[number][0] < found.end:
            continue
        content = _content(text, parts[number], found, grammar)
        if content is not None:
            return number, *content
        skipped += 1
        if skipped > _SKIPPED or not _may_stand_between(text, parts[number], grammar):
            return None
    return None


def _may_stand_between(text: str, part: Part, grammar: Grammar) -> bool:
    word = WORD.match(text, *part)
    low = word.group().lower() if word else ""
    return (
        frames.is_relative(text, part, grammar)
        or low in grammar.phrasing.subordinate
        or not frames.finite(text, part, grammar)
    )


def _content(text: str, part: Part, found: Frame, grammar: Grammar) -> tuple[str, float] | None:
    """Whether a clause may be what somebody says."""
    start, end = part
    word = WORD.match(text, start, end)
    if word is None:
        return None
    low = word.group().lower()
    if low in grammar.phrasing.that_words:
        return "that-clause", 0.9
    if low in grammar.phrasing.whether_words and found.verb in grammar.asking | grammar.phrasing.telling:
        return "indirect question", 0.72
    if low not in grammar.phrasing.purpose and found.verb not in grammar.thought and _infinitive(text, part, grammar):
        return "infinitive", 0.8
    if frames.is_relative(text, part, grammar) or low in grammar.phrasing.subordinate:
        return None
    verb = grammar.phrasing.reporting.search(text, start, end)
    if verb is not None and (text[verb.end() : end].strip(" .!?“") or low in grammar.pronouns or verb.start() > start):
        return "bare clause", 0.85
    if grammar.phrasing.shaped.match(text, start, end):
        return "bare clause", 0.75
    unreal = grammar.phrasing.irrealis.search(text, start, end)
    if unreal and unreal.start() > start and (low in grammar.pronouns or text[unreal.end() : end].strip(" .!?“")):
        return "bare clause", 0.7
    if found.verb in grammar.plain and low not in grammar.joining:
        second = grammar.finite.search(text, start, end)
        if second and second.start() > start and text[start : second.start()].count(" ") <= 5:
            if text[second.end() : end].strip(" .!?“"):
                return "bare clause", 0.65
    return None


def _infinitive(text: str, part: Part, grammar: Grammar) -> bool:
    """``die Straße zu sperren``, ``den Bau einzustellen``"""
    return grammar.phrasing.infinitive.search(text, *part) is not None


def _that(text: str, place: int, end: int, grammar: Grammar) -> int:
    word = WORD.match(text, place, end)
    return word.end() + 1 if word and word.group().lower() in grammar.phrasing.that_words else place


def _upto(text: str, parts: list[Part], first: int, end: int, grammar: Grammar) -> int:
    """Where reported words end: where the speaker does something else, or somebody else speaks."""
    semicolon = text.find(";", parts[first][0], end)
    if semicolon >= 0:
        end = semicolon
    for number in range(first + 1, len(parts)):
        start, stop = parts[number]
        if start >= end:
            return end
        word = WORD.match(text, start, stop)
        low = word.group().lower() if word else ""
        following = WORD.match(text, word.end() + 1, stop) if word else None
        if low in grammar.joining and following and _does(following.group(), grammar):
            return parts[number - 1][1]
        if low in grammar.phrasing.contrast and frames.frame(text, start, stop, end, grammar):
            return parts[number - 1][1]
        if _aside(text, parts[number], end, grammar)[0] is not None:
            return parts[number - 1][1]
        if word and (word.group() in grammar.speech or word.group() in grammar.phrasing.separable):
            found = frames.frame(text, start, stop, end, grammar)
            if found and found.first:
                return parts[number - 1][1]
    return end


def _does(word: str, grammar: Grammar) -> bool:
    """Whether a word is a finite verb that is not reported."""
    if not word[0].islower() or grammar.phrasing.reporting.fullmatch(word):
        return False
    return bool(grammar.finite.fullmatch(word)) or word in grammar.speech or word.endswith(grammar.phrasing.past)

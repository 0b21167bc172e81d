"""Words in quotation marks."""

import re
from collections.abc import Iterator
from dataclasses import replace

from replikk_index.models import QuoteKind
from replikk_index.quotes import framed, incises, marks, mentions, subjects, tags
from replikk_index.quotes.candidates import Candidate, Paragraph
from replikk_index.quotes.clauses import sentence_start, sentences
from replikk_index.quotes.grammar import Grammar
from replikk_index.quotes.mentions import Mention
from replikk_index.quotes.names import first_name_gender

_PAIRS = {"«": "»", "“": "”", "„": '“”"', "”": "”", '"': '"', "»": "«", "‹": "›", "‘": "’"}
_CLOSING = {mark: re.compile(f"[{ends}]") for mark, ends in _PAIRS.items()}
_OPENING = re.compile(r"(?<![\w])[«“„”\"»]\s?(?=\S)|(?<=\w)[”\"] (?=[^\W_])")
_CLOSED = re.compile(r"[^«“„”\"»\n]+[”\"»“]$")
_PARTED = re.compile(r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)[.;:]")
_LEAST_WORDS = 3
_LEAST_WRITTEN = 6
"""Words of what is written somewhere, to be more than a sign."""
_TERM = 2
"""Words of a term or a nickname."""
_SENTENCE = 4
"""Words of marked words that are a sentence by themselves."""
_NEAR = 250
_NAMING = 8
"""Words between a verb of naming and what it calls somebody."""


def marked(
    text: str, paragraph: Paragraph, number: int, grammar: Grammar, goes_on: bool, left_open: bool
) -> Iterator[Candidate]:
    """Words in quotation marks within a paragraph.

    ``goes_on``: the next paragraph begins with a mark, so that the last one here may be left open.
    ``left_open``: the paragraph before left one open.
    """
    if left_open and _CLOSED.match(text, paragraph.start, paragraph.end):
        yield Candidate(
            paragraph.start, paragraph.end - 1, "direct", "marks", "marks continued", 0.85, chained=True,
            paragraph=number,
        )  # fmt: skip
        return
    place = paragraph.start
    before: Candidate | None = None
    behind = -1
    since = [paragraph.start] * 3
    """Where the marked words before end; a tag is not looked for beyond a few of them."""
    never: set[str] = set()
    """Marks that nothing closes any more: they are not looked for again."""
    single = grammar.single_marks and marks.singles(text, paragraph.start, paragraph.end)
    misplaced = set(marks.glued(text, paragraph.start, paragraph.end))
    while opening := (marks.single if single else _opening)(text, place, paragraph.end):
        mark = text[opening.start()]
        if opening.start() > paragraph.start and text[opening.start() - 1].isalnum():
            if opening.start() not in misplaced:
                place = opening.end()
                continue
        begin = opening.end()
        close = -1 if mark in never else _closing(text, begin, paragraph.end, mark)
        unclosed = close < 0
        if unclosed:
            never.add(mark)
            led = text[max(paragraph.start, opening.start() - 2) : opening.start()].rstrip().endswith((",", ":"))
            if not led and opening.start() != paragraph.start and not (goes_on and mark in "“«„»‘"):
                place = begin
                continue
            close = paragraph.end
        end = close
        while end > begin and text[end - 1].isspace():
            end -= 1
        place = close + 1
        if end <= begin:
            continue
        judged = _judge(
            text, paragraph, number, since[0], opening.start(), begin, end, close + 1, grammar, unclosed and goes_on
        )
        since = [*since[1:], place]
        if before is not None and _same_breath(text, behind, opening.start()):
            count = len(text[begin:end].split())
            if judged is None or judged.mention is None or judged.rule == "tag and marks":
                unended = count > 1 and text[behind : opening.start()].rstrip().endswith(",")
                stopped = text[end - 1 : end] in ".!?" or (text[begin].isupper() and text[close + 1 : close + 2] == ".")
                if count >= _LEAST_WORDS or stopped or unended:
                    end = _trimmed(text, begin, end)
                    judged = Candidate(
                        begin, end, "direct", "marks", "marks continued", 0.95, chained=True, paragraph=number
                    )
        if judged is None and (incises.within(text, begin, end, grammar) or incises.ruled(text, begin, end, grammar)):
            judged = Candidate(begin, end, "direct", "marks", "tag within marks", 0.95, paragraph=number)
        if judged is not None:
            yield from _interrupted(text, judged, grammar)
            before, behind = judged, close + 1


def _opening(text: str, place: int, end: int) -> re.Match[str] | None:
    return _OPENING.search(text, place, end)


def _interrupted(text: str, judged: Candidate, grammar: Grammar) -> Iterator[Candidate]:
    """The pieces of marked words in which their tag stands: ``« A, dit-il, B »``."""
    begin, chained = judged.start, False
    while incise := (
        incises.within(text, begin, judged.end, grammar) or incises.ruled(text, begin, judged.end, grammar)
    ):
        yield replace(
            judged, start=begin, end=incise.start, kind="direct", rule="tag within marks", confidence=0.95,
            mention=incise.mention, cue=incise.cue, chained=chained,
        )  # fmt: skip
        begin, chained = incise.end, True
    if not chained:
        yield judged
    elif begin < judged.end:
        yield Candidate(
            begin, judged.end, "direct", "marks", "marks continued", 0.95, chained=True, paragraph=judged.paragraph
        )


def leaves_open(text: str, paragraph: Paragraph) -> bool:
    """Whether the last mark of a paragraph is an opening one behind a tag: ``She said, "It …``"""
    for opened, closed in (("“", "”"), ("«", "»"), ('"', '"'), ("”", "”"), ("„", "“")):
        last = text.rfind(opened, paragraph.start, paragraph.end)
        if last < 0 or (opened == "“" and text.find("„", paragraph.start, last) >= 0):
            continue
        if opened == closed and text.count(opened, paragraph.start, paragraph.end) % 2 == 0:
            continue
        if text.find(closed, last + 1, paragraph.end) < 0:
            return True
    return False


def _same_breath(text: str, behind: int, mark: int) -> bool:
    """Whether between two marked pieces stands nothing but the tag of the first: ``“A,” said X. “B.”``"""
    if not 0 < mark - behind <= _NEAR:
        return False
    gap = text[behind:mark].strip()
    if not gap.endswith((".", ",")) or gap in (".", ","):
        return False
    return len(list(sentences(gap, 0, len(gap)))) == 1 and ": " not in gap


def _closing(text: str, begin: int, end: int, mark: str) -> int:
    if mark in "‘'":
        return marks.closing_single(text, begin, end)
    close = _CLOSING[mark].search(text, begin, end)
    return close.start() if close else -1


def _judge(
    text: str, paragraph: Paragraph, number: int, since: int, mark: int, begin: int, end: int, behind: int,
    grammar: Grammar, reopened: bool,
) -> Candidate | None:  # fmt: skip
    """Whether marked words are somebody's, and whose; None for titles, nicknames and the like."""
    count = len(text[begin:end].split())
    tag = _tag_behind(text, end, behind, paragraph.end, grammar)
    if tag is not None and count == 1 and text[behind : behind + 1] == " " and text[end - 1].isalnum():
        tag = None  # «Solveig» forteller: she is called so here
    if tag is not None and grammar.claims and text[behind : behind + 1] == " " and text[end - 1].isalnum():
        that = grammar.that.match(text, max(behind, tag[0].end), paragraph.end)
        tag = None if that and len(that.group().split()) <= _LEAST_WORDS else tag  # I boka «Havet» skriver Lie at
    within = grammar.profile.capital_nouns and (
        _in_a_clause(text, paragraph.start, mark, end) or _is_apposed(text, mark, behind)
    )
    if tag is not None and not within:
        stop = _trimmed(text, begin, end)
        return Candidate(
            begin, stop, "direct", "marks", "marks and tag", 0.95, tag[0], tag[1], paragraph=number
        )  # fmt: skip
    if count > 1 and (source := _sourced(text, paragraph, mark, grammar)):
        return Candidate(begin, end, "mixed", "marks", "source and marks", 0.75, source, paragraph=number)
    lead = tags.leading(text, since, mark, grammar)
    if lead is not None and lead.cue in grammar.impersonal and count < _LEAST_WRITTEN and text[mark - 2] != ":":
        return None  # På døra sto det «Ingen adgang»
    if lead is not None:
        gap = text[lead.end : mark]
        named = gap.split()[-1:] != [] and gap.split()[-1] in grammar.naming and len(gap.split()) <= _NAMING
        close_by = named or len(gap.split()) <= 4 or gap.rstrip().endswith((":", ","))
        calls = (
            named
            or lead.cue in grammar.thought
            or lead.cue in grammar.labels
            or (count == 2 and _ends_finite(gap, grammar))
        )
        if grammar.profile.capital_nouns:
            led = gap.rstrip().endswith((":", ","))
            fragment = text[begin].islower() and count > 1 and len(gap.split()) <= _NAMING
            calls = not led and (fragment or _calls(gap, lead.cue, grammar))
            close_by = calls or led or not gap.strip()
        if grammar.relative_that and not _is_said(gap, text[begin], count, lead, grammar):
            return None
        small = count == 2 and grammar.relative_that and text[begin].islower() and len(gap.split()) <= 1
        small = small or (count == 2 and grammar.relative_that and gap.rstrip().endswith(":"))
        small = small or (grammar.profile.capital_nouns and gap.rstrip().endswith((":", ",")) and count > 1)
        ends = text[end - 1 : end] in ".!?" and count > _LEAST_WORDS
        close_by = close_by or (grammar.relative_that and ends and len(gap.split()) <= _NAMING)
        if close_by and "." not in gap and (count >= _LEAST_WORDS or gap.strip() == ":" or calls or small):
            unknown = lead.mention.role and not lead.mention.sure and not grammar.is_somebody(lead.mention.role)
            if lead.cue in grammar.adjectival and unknown and not gap.strip():
                return None  # le concours dit « de la paille »
            if calls and lead.cue in grammar.thought and grammar.claims and _is_name(text[begin:end]):
                return None  # rosen hun kalte «Fru Holm»
            titled = not grammar.profile.capital_nouns and (
                _is_title(text[begin:end]) or _is_work(gap, text[begin], grammar)
            )
            if not calls and gap.strip(" ,:") and titled:
                return None
            whole = gap.rstrip().endswith((":", ",")) or not gap.strip(" ,:")
            kind: QuoteKind = "direct" if whole and not calls else "mixed"
            return Candidate(
                begin, _trimmed(text, begin, end), kind, "marks", "tag and marks", 0.93 if kind == "direct" else 0.75,
                lead.mention, lead.cue, paragraph=number,
            )  # fmt: skip
    if count >= _LEAST_WORDS and (subject := _predicate(text, paragraph, mark, begin, end, behind, grammar)):
        return Candidate(begin, end, "mixed", "marks", "marked predicate", 0.65, subject, paragraph=number)
    if count > 1 and not grammar.profile.capital_nouns and (speaker := _named_before(text, paragraph, mark, grammar)):
        return Candidate(begin, end, "direct", "marks", "name and marks", 0.88, speaker, paragraph=number)
    if grammar.relative_that and count > 1 and (presenter := _presenter(text, paragraph, mark, begin, grammar)):
        return Candidate(begin, end, "direct", "marks", "marks behind a colon", 0.75, presenter, paragraph=number)
    stops = text[end - 1 : end] in (".", "!", "?")
    if (stops or text[behind : behind + 1] == ".") and (told := tags.told(text, behind, paragraph.end, grammar)):
        return Candidate(begin, end, "direct", "marks", "marks, told", 0.9, told.mention, told.cue, paragraph=number)
    if mark == paragraph.start and (
        reopened or (count >= 5 and (behind >= paragraph.end or stops or text[end - 1] in ",…"))
    ):
        return Candidate(begin, end, "direct", "marks", "marks alone", 0.8, paragraph=number)
    last_words = stops and count > 1 and paragraph.start < mark and behind >= paragraph.end
    own = (last_words and not text[begin].islower() and _begins_sentence(text, paragraph, mark)) or (
        stops
        and count >= (_LEAST_WORDS if grammar.profile.capital_nouns or grammar.relative_that else _SENTENCE)
        and not text[begin].islower()
        and _begins_sentence(text, paragraph, mark)
    )
    led = text[max(paragraph.start, mark - 3) : mark].rstrip()[-1:] in (".", "!", "?", ":")
    if (count >= 8 and stops) or own or (stops and count >= 4 and led):
        return Candidate(begin, end, "direct", "marks", "marks within", 0.7, paragraph=number)
    return None


def _named_before(text: str, paragraph: Paragraph, mark: int, grammar: Grammar) -> Mention | None:
    """``En vaktmester: «Vi løp.»``: a name or a role, a colon, and the words."""
    colon = _colon_before(text, paragraph, mark)
    if colon < 0:
        return None
    begun = sentence_start(text, max(paragraph.start, mark - _NEAR), colon)
    mention = mentions.after(text, begun, colon, grammar)
    for by in grammar.agent.finditer(text, max(paragraph.start, colon - 60), colon):  # noteres fra Lie: «…»
        source = mentions.governed(text, by.end() - 1, colon, grammar)
        mention = source if source and source.end == colon else mention
    if mention is None or text[mention.end : colon].strip("”»“\"' ") or grammar.finite.search(mention.role):
        return None
    if " " not in mention.name and mention.name and not first_name_gender(mention.name, grammar):
        stop = _closing(text, mark + 1, paragraph.end, text[mark])
        return mention if text[stop - 1 : stop] in (".", "!", "?") else None  # Recension: ”Den sista färjan”
    known = mention.sure or any(map(grammar.is_role, mention.role.split())) or grammar.is_definite(mention.role)
    return mention if known else None


def _sourced(text: str, paragraph: Paragraph, mark: int, grammar: Grammar) -> Mention | None:
    """``Aage, som ifølge Lie «aldri leste en bok»``: a source that marked words follow, in a relative clause."""
    start = max(paragraph.start, mark - 80)
    for found in grammar.source.finditer(text, start, mark):
        mention = mentions.governed(text, found.end() - 1, mark, grammar)
        before = text[start : found.start()].split()[-1:]
        if mention and not text[mention.end : mark].strip() and before and before[0] in grammar.relative:
            return mention
    return None


def _colon_before(text: str, paragraph: Paragraph, mark: int) -> int:
    """Where the colon stands that leads to marked words; -1 if there is none."""
    colon = mark - 1
    while colon > paragraph.start and text[colon].isspace():
        colon -= 1
    return colon if colon > paragraph.start and text[colon] == ":" else -1


def _presenter(text: str, paragraph: Paragraph, mark: int, begin: int, grammar: Grammar) -> Mention | None:
    """Who a sentence is about that ends in a colon: ``El presidente fue más tajante: «Se acabó».``"""
    colon = _colon_before(text, paragraph, mark)
    if colon < 0 or (not text[begin].isupper() and text[begin] not in "¿¡"):
        return None
    begun = sentence_start(text, max(paragraph.start, mark - _NEAR), colon)
    if text[begun] in '«“"':
        return None
    if source := grammar.source.match(text, begun, colon):  # Selon le préfet : « … »
        return mentions.after(text, source.end(), colon, grammar)
    subject = subjects.opening(text, begun, colon, grammar)
    if subject is None and (verb := grammar.finite.search(text, begun, colon)):
        subject = subjects.before(text, begun, verb.start(), grammar)
    known = subject and (subject.sure or grammar.is_somebody(subject.role))
    return subject if known else None


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
        len(words) < _LEAST_WORDS or any(word in grammar.linkers or word in grammar.naming for word in words)
    )


def _begins_sentence(text: str, paragraph: Paragraph, mark: int) -> bool:
    before = text[max(paragraph.start, mark - 4) : mark].rstrip(' \u00a0»”"')
    return before.endswith((".", "!", "?", "…")) or mark == paragraph.start


def _in_a_clause(text: str, start: int, mark: int, end: int) -> bool:
    """Whether marked words are part of a reported clause: ``Man habe das „im Griff“, sagte sie.``"""
    begun = list(sentences(text, max(start, mark - _NEAR), mark))
    before = text[begun[-1][0] : mark].strip() if begun else ""
    return bool(before) and before[-1] not in ".!?:,–“" and text[end - 1 : end] not in (".", "!", "?")


def _is_apposed(text: str, mark: int, behind: int) -> bool:
    """Whether marked words stand right behind a noun and before a verb: ``Auf die Frage „Wann?“ sagte sie …``"""
    before = text[max(0, mark - 30) : mark]
    noun = before.split()[-1:] if before.endswith((" ", "\u00a0")) else []
    return bool(noun) and noun[0][0].isupper() and noun[0][-1].isalpha() and text[behind : behind + 1] == " "


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
    return len(parts) <= _LEAST_WORDS and all(word[0].isupper() or word[0].isdigit() for word in parts)


def _is_title(words: str) -> bool:
    long = [word for word in words.split() if len(word) > 3]
    return len(long) > 1 and all(not word[0].islower() for word in long)


def _predicate(
    text: str, paragraph: Paragraph, mark: int, begin: int, end: int, behind: int, grammar: Grammar
) -> Mention | None:
    """``Departementet «tar saken på alvor».``: the marks hold all that the sentence says of its subject."""
    if not grammar.finite.match(text, begin, end):
        return None
    begun = sentence_start(text, max(paragraph.start, mark - _NEAR), mark)
    subject = subjects.opening(text, begun, mark, grammar)
    closed = text[behind : behind + 1] in (",", ".") or behind >= paragraph.end
    return subject if subject and closed and not text[subject.end : mark].strip() else None


def _trimmed(text: str, begin: int, end: int) -> int:
    return end - 1 if text[end - 1 : end] == "," and end - 1 > begin else end


def _tag_behind(text: str, end: int, behind: int, upto: int, grammar: Grammar) -> tuple[Mention, str] | None:
    place, skipped = behind, " ,.–—\u00a0" if grammar.relative_that else " ,.–\u00a0"
    while place < upto and text[place] in skipped:
        place += 1
    if text[behind:place].count(".") and text[end - 1 : end] not in ",!?":
        return None
    if grammar.profile.capital_nouns:
        comma = text.find(",", end - 1, place) if text[end - 1 : end] not in "!?…" else end
        if comma < 0 and len(text[max(0, end - 60) : end].rsplit("„", 1)[-1].split()) < _LEAST_WORDS:
            return None
        return framed.behind(text, place, upto, comma, grammar)
    verb = grammar.beside.match(text, place, upto)
    if verb:
        if verb.group() in grammar.refers or (verb.group() in grammar.impersonal and "," not in text[end - 1 : place]):
            return None  # «Ingen adgang» står det på døra
        mention = tags.behind(text, verb, upto, grammar)
        return (mention, verb.group()) if mention else None
    if grammar.any_verb and "," in text[end - 1 : place] and (unknown := grammar.any_verb.match(text, place, upto)):
        mention = mentions.after(text, unknown.end(), upto, grammar)  # « … », énumère Luc Hamel
        if mention and " " in mention.name and first_name_gender(mention.name.split()[0], grammar):
            return mention, unknown.group()
    # “…,” she said
    verb = grammar.beside.search(text, place, min(upto, place + 90))
    stopped = text[end - 1 : end] in ",!?—–" or text[behind : behind + 1] == ","
    if grammar.relative_that and (verb is None or verb.group() not in grammar.speech):
        return None  # Dans « La Digue », il développe
    if verb and stopped and not _PARTED.search(text, place, verb.start()):
        mention = subjects.before(text, place, verb.start(), grammar)
        if mention and mention.start - place <= 1:
            return mention, verb.group()
    return None

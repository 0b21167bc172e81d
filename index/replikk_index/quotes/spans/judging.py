"""Whose words in quotation marks are, and whether they are anybody's: titles, nicknames and terms stand in marks, too.

The readings are tried in order; the first that has an answer gives it.
"""

import re
from collections.abc import Callable

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans import framed, led, tags
from replikk_index.quotes.spans.candidates import Candidate, Paragraph
from replikk_index.quotes.spans.pieces import LEAST_WORDS, Marked, Verdict
from replikk_index.quotes.syntax import mentions, subjects
from replikk_index.quotes.syntax.clauses import sentence_start, sentences
from replikk_index.quotes.syntax.mentions import Mention
from replikk_index.quotes.syntax.names import first_name_gender

_PARTED = re.compile(r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)[.;:]")
_SENTENCE = 4
"""Words of marked words that are a sentence by themselves."""
_NEAR = 250


def judged(piece: Marked, grammar: Grammar) -> Candidate | None:
    """Whether marked words are somebody's, and whose; None for titles, nicknames and the like."""
    for reading in _READINGS:
        verdict = reading(piece, grammar)
        if verdict is not None:
            return verdict or None
    return None


def _tagged(piece: Marked, grammar: Grammar) -> Verdict:
    """``«Vi venter», sier Lie``."""
    text, behind, upto = piece.text, piece.behind, piece.paragraph.end
    tag = _tag_behind(text, piece.end, behind, upto, grammar)
    if tag is None:
        return None
    close = text[behind : behind + 1] == " " and text[piece.end - 1].isalnum()
    if close and piece.count == 1:
        return None  # «Solveig» forteller: she is called so here
    if close and grammar.claims:
        that = grammar.that.match(text, max(behind, tag[0].end), upto)
        if that and len(that.group().split()) <= LEAST_WORDS:
            return None  # I boka «Havet» skriver Lie at
    if grammar.profile.capital_nouns and (_in_a_clause(piece) or _is_apposed(piece)):
        return None
    return piece.shorter().said("marks and tag", 0.95, *tag)


def _sourced(piece: Marked, grammar: Grammar) -> Verdict:
    """``Aage, som ifølge Lie «aldri leste en bok»``: a source that marked words follow, in a relative clause."""
    if piece.count <= 1:
        return None
    text, mark = piece.text, piece.mark
    start = max(piece.paragraph.start, mark - 80)
    for found in grammar.source.finditer(text, start, mark):
        mention = mentions.governed(text, found.end() - 1, mark, grammar)
        before = text[start : found.start()].split()[-1:]
        if mention and not text[mention.end : mark].strip() and before and before[0] in grammar.relative:
            return piece.said("source and marks", 0.75, mention, kind="mixed")
    return None


def _predicated(piece: Marked, grammar: Grammar) -> Verdict:
    """``Departementet «tar saken på alvor».``: the marks hold all that the sentence says of its subject."""
    text, mark = piece.text, piece.mark
    if piece.count < LEAST_WORDS or not grammar.finite.match(text, piece.begin, piece.end):
        return None
    begun = sentence_start(text, max(piece.paragraph.start, mark - _NEAR), mark)
    subject = subjects.opening(text, begun, mark, grammar)
    closed = text[piece.behind : piece.behind + 1] in (",", ".") or piece.behind >= piece.paragraph.end
    if subject is None or not closed or text[subject.end : mark].strip():
        return None
    return piece.said("marked predicate", 0.65, subject, kind="mixed")


def _named(piece: Marked, grammar: Grammar) -> Verdict:
    """``En vaktmester: «Vi løp.»``: a name or a role, a colon, and the words."""
    if piece.count <= 1 or grammar.profile.capital_nouns:
        return None
    speaker = _named_before(piece, grammar)
    return piece.said("name and marks", 0.88, speaker) if speaker else None


def _presented(piece: Marked, grammar: Grammar) -> Verdict:
    """``El presidente fue más tajante: «Se acabó».``: a sentence about somebody that ends in a colon."""
    if not grammar.relative_that or piece.count <= 1:
        return None
    presenter = _presenter(piece, grammar)
    return piece.said("marks behind a colon", 0.75, presenter) if presenter else None


def _told(piece: Marked, grammar: Grammar) -> Verdict:
    """``«Vi venter.» Det sier Lie.``"""
    if not piece.stops and piece.text[piece.behind : piece.behind + 1] != ".":
        return None
    told = tags.told(piece.text, piece.behind, piece.paragraph.end, grammar)
    return piece.said("marks, told", 0.9, told.mention, told.cue) if told else None


def _alone(piece: Marked, _: Grammar) -> Verdict:
    """They open their paragraph, and end it or a sentence."""
    if piece.mark != piece.paragraph.start:
        return None
    ends = piece.behind >= piece.paragraph.end or piece.stops or piece.text[piece.end - 1] in ",…"
    return piece.said("marks alone", 0.8) if piece.reopened or (piece.count >= 5 and ends) else None


def _within(piece: Marked, grammar: Grammar) -> Verdict:
    """A marked sentence amid a paragraph."""
    if not piece.stops:
        return None
    text, start, count = piece.text, piece.paragraph.start, piece.count
    least = LEAST_WORDS if grammar.profile.capital_nouns or grammar.relative_that else _SENTENCE
    last = count > 1 and start < piece.mark and piece.behind >= piece.paragraph.end
    own = (last or count >= least) and not text[piece.begin].islower() and _begins_sentence(piece)
    led = text[max(start, piece.mark - 3) : piece.mark].rstrip()[-1:] in (".", "!", "?", ":")
    return piece.said("marks within", 0.7) if count >= 8 or own or (count >= _SENTENCE and led) else None


_READINGS: tuple[Callable[[Marked, Grammar], Verdict], ...] = (
    _tagged, _sourced, led.read, _predicated, _named, _presented, _told, _alone, _within,
)  # fmt: skip


def _named_before(piece: Marked, grammar: Grammar) -> Mention | None:
    text, paragraph, mark = piece.text, piece.paragraph, piece.mark
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
        return mention if piece.stops else None  # Recension: ”Den sista färjan”
    known = mention.sure or any(map(grammar.is_role, mention.role.split())) or grammar.is_definite(mention.role)
    return mention if known else None


def _colon_before(text: str, paragraph: Paragraph, mark: int) -> int:
    """Where the colon stands that leads to marked words; -1 if there is none."""
    colon = mark - 1
    while colon > paragraph.start and text[colon].isspace():
        colon -= 1
    return colon if colon > paragraph.start and text[colon] == ":" else -1


def _presenter(piece: Marked, grammar: Grammar) -> Mention | None:
    text, paragraph, mark, begin = piece.text, piece.paragraph, piece.mark, piece.begin
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


def _begins_sentence(piece: Marked) -> bool:
    text, start, mark = piece.text, piece.paragraph.start, piece.mark
    before = text[max(start, mark - 4) : mark].rstrip(' \u00a0»”"')
    return before.endswith((".", "!", "?", "…")) or mark == start


def _in_a_clause(piece: Marked) -> bool:
    """Whether marked words are part of a reported clause: ``Man habe das „im Griff“, sagte sie.``"""
    text, mark = piece.text, piece.mark
    begun = list(sentences(text, max(piece.paragraph.start, mark - _NEAR), mark))
    before = text[begun[-1][0] : mark].strip() if begun else ""
    return bool(before) and before[-1] not in ".!?:,–“" and not piece.stops


def _is_apposed(piece: Marked) -> bool:
    """Whether marked words stand right behind a noun and before a verb: ``Auf die Frage „Wann?“ sagte sie …``"""
    before = piece.text[max(0, piece.mark - 30) : piece.mark]
    noun = before.split()[-1:] if before.endswith((" ", "\u00a0")) else []
    return (
        bool(noun)
        and noun[0][0].isupper()
        and noun[0][-1].isalpha()
        and piece.text[piece.behind : piece.behind + 1] == " "
    )


def _tag_behind(text: str, end: int, behind: int, upto: int, grammar: Grammar) -> tuple[Mention, str] | None:
    place, skipped = behind, " ,.–—\u00a0" if grammar.relative_that else " ,.–\u00a0"
    while place < upto and text[place] in skipped:
        place += 1
    if text[behind:place].count(".") and text[end - 1 : end] not in ",!?":
        return None
    if grammar.profile.capital_nouns:
        comma = text.find(",", end - 1, place) if text[end - 1 : end] not in "!?…" else end
        if comma < 0 and len(text[max(0, end - 60) : end].rsplit("„", 1)[-1].split()) < LEAST_WORDS:
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
        known = mention and (
            first_name_gender(mention.name.split(" ")[0], grammar) or grammar.is_somebody(mention.role)
        )
        if mention and " " in mention.name and known:
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

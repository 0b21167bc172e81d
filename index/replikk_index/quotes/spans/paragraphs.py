"""The lines of an article: what is furniture, a heading, a line of dialogue."""

import re

from replikk_index.languages import PROFILES
from replikk_index.quotes.grammar.words import any_of
from replikk_index.quotes.spans.candidates import Paragraph

_LINE = re.compile(r"[^\n]+")
_DASH = re.compile(r"\s*-(?=[A-ZÆØÅÄÖ][a-zæøåäö])|\s*(?:–|—|―|--|-)\s+(?=\S)|\s*[—–―](?=\w|¿|¡)")
_CUES = any_of({cue.lower() for profile in PROFILES.values() for cue in profile.leads_on})
_LEADS_ON = re.compile(rf"{_CUES}\b[^:\n]{{0,30}}:")
_TEASER = re.compile(r"[^\W\d_][\w .'’-]{1,28}:\s+[^\W_].{3,100}$")
_FURNITURE = re.compile(r"(?:foto|photo|bild|bilde|tekst|illustrasjon|grafikk|av|by|von|par|date|dato)\s*[:/]")
_NEAR = 80
"""Letters within which a line says that it is none of the text."""
_BRIEF, _LIST_ITEM = 8, 25
"""Words of a line that is no dialogue if it has no final stop: standing alone or in pairs, and in a longer row."""
_DATELINE = re.compile(
    r"[A-ZÁÉÍÓÚÀÂÇÑ][^.:\n«“\"–—]{1,50}\((?:[A-Z]{2,}[\w /]*|Reuters)\)\s?(?:\.\s?[-–—]+|[-–—:]+)\s+(?![«»“„\"])"
)
"""Where and by which agency: *Madrid, 23 may (EFE).-*."""
_TITLED = re.compile(r"\w[^.!?…«“]*\s[«“][^»”.!?…]+[»”]$")
"""Marked words without a stop at the end of a line, as of a programme."""
_CLOSED = '“”»"«'
_ENDS = tuple('.!?:…,;»«”"“’')


def split(text: str) -> list[Paragraph]:
    """The paragraphs of a text, without those that only lead elsewhere."""
    found: list[Paragraph] = []
    for line in _LINE.finditer(text):
        whole = line.group()
        body = whole.strip()
        if not body or _leads_elsewhere(body):
            continue
        start = line.start() + whole.index(body[0])
        end = start + len(body)
        if dateline := _DATELINE.match(text, start, end):
            start = dateline.end()
        dash = _DASH.match(text, start, end)
        heading = not dash and len(body) < 90 and not body.endswith(_ENDS)
        found.append(Paragraph(start, end, dash.end() if dash else 0, heading))
    return _without_lists(text, found)


def _leads_elsewhere(body: str) -> bool:
    near = body[:_NEAR].lower()
    if ":" not in near and "/" not in near:
        return False
    if _LEADS_ON.match(near) or _FURNITURE.match(near):
        return True
    return _TEASER.match(body) is not None and not body.endswith(_ENDS) and len(body.split()) < 9


def _without_lists(text: str, paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Rows of short dash lines without a final stop are lists, not dialogue."""
    kept = list(paragraphs)
    row: list[int] = []
    for number, each in enumerate([*paragraphs, Paragraph(0, 0)]):
        if each.dash and _is_item(text[each.dash : each.end]):
            row.append(number)
            continue
        if not row:
            continue
        brief = all(len(text[kept[at].dash : kept[at].end].split()) <= _BRIEF for at in row)
        if len(row) > 2 or (len(row) == 2 and brief):
            for at in row:
                kept[at] = Paragraph(paragraphs[at].start, paragraphs[at].end, heading=True)
        elif len(row) == 1 and brief:
            kept[row[0]] = Paragraph(paragraphs[row[0]].start, paragraphs[row[0]].end, heading=True)
        row = []
    return kept


def _is_item(body: str) -> bool:
    item = body[:1].islower() and body[-1:] in _CLOSED and body[-2:-1].isalnum()
    return (item or not body.endswith(_ENDS) or _TITLED.search(body) is not None) and len(body.split()) <= _LIST_ITEM

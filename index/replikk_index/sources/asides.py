"""Lines inside an article that are not its text: links to other articles, picture credits, marks of the page."""

import re

from replikk_index.languages import PROFILES


def _one_of(words: set[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_CUES = {cue for profile in PROFILES.values() for cue in profile.leads_on}
_ONE_WORD = {cue for cue in _CUES if " " not in cue}
_CUE = re.compile(
    rf"(?:[•*>»→▶►-]+\s*)?(?P<cue>{_one_of(_CUES)})\b[^:»→]{{0,30}}?(?:\s*[:»→]+\s*|\s+[–—-]\s+)(?P<title>\S.*)?$",
    re.IGNORECASE,
)
_BARE_CUE = re.compile(rf"(?:[•*>»→▶►-]+\s*)?(?:{_one_of(_CUES - _ONE_WORD)})\s*[:»→]*$", re.IGNORECASE)
_LABELLED = re.compile(r"(?P<label>[^\W\d_][\w .'’-]{1,28}):\s+(?P<title>[^\W_a-zæøåäöü«\"“„–—].{4,100})$")
_FURNITURE = {words for profile in PROFILES.values() for words in profile.furniture}
_FURNITURE_LINE = re.compile(
    rf"[\W_]*(?:(?:{_one_of(_FURNITURE)})[\W_]*$|(?:{_one_of({words for words in _FURNITURE if ' ' in words})})\b)",
    re.IGNORECASE,
)
_LONGEST_FURNITURE = 80
_URL = re.compile(r"\s*[<(\[]?(?P<url>https?://[^\s<>\"\])]+)[>)\]]?")
_LONGEST = 200
_CREDITS = _one_of({word for profile in PROFILES.values() for word in profile.credits})
_CREDIT = re.compile(rf"[(\[]?(?:{_CREDITS})(?:\s*(?:/|og|and|und|och)\s*\w+)?\s*[:/©]", re.IGNORECASE)
_BARE_CREDIT = re.compile(rf"(?:{_CREDITS})", re.IGNORECASE)
_CREDIT_LAST = re.compile(
    rf"[.!?»”\")]?\s*[(\[]?\b(?:{_CREDITS})\s*[:©]\s*(?P<who>[^.!?]{{2,70}})[.)\]]*$", re.IGNORECASE
)
_FINAL = re.compile(r"[.;,]$")


def leads_on(line: str) -> bool:
    """Whether a line leads to another article by its first words ("Les også: …")."""
    if len(line) > _LONGEST:
        return False
    found = _CUE.match(line)
    if not found or not found["title"]:
        return False
    return not (found["cue"].lower() in _ONE_WORD and _FINAL.search(line))


def is_bare_cue(line: str) -> bool:
    """Whether a line is only the cue, so that the next one is the other article's title."""
    return len(line) <= 60 and bool(_BARE_CUE.match(line))


def is_furniture(line: str) -> bool:
    """Whether a line belongs to the page around the article ("Annonse", "Saken fortsetter under bildet")."""
    return len(line) <= _LONGEST_FURNITURE and bool(_FURNITURE_LINE.match(line))


def label_of(line: str) -> str:
    """The label of a line like "Fjellby: Vil ikke gi opp broen" that ends in no stop, or ""."""
    found = _LABELLED.match(line) if len(line) <= 130 and line[-1:] not in ".:;," else None
    return found["label"] if found else ""


def is_caption(line: str) -> bool:
    """Whether a line is a picture credit, or a caption that ends in one."""
    if len(line) <= 160 and (_CREDIT.match(line) or _BARE_CREDIT.fullmatch(line)):
        return True
    tail = max(0, len(line) - 110)
    if len(line) > 400 or (line.find(":", tail) < 0 and line.find("©", tail) < 0):
        return False
    return bool(_CREDIT_LAST.search(line, tail))


def with_url(line: str) -> tuple[str, str]:
    """A line without its address, and the address ("" if there is none)."""
    found = _URL.search(line)
    if not found:
        return line, ""
    rest = (line[: found.start()] + line[found.end() :]).strip()
    return rest or found["url"], found["url"]

"""Fields at the top of a plain text: a block of ``Key: value`` lines, or one loose date before the first words."""

import re
from dataclasses import dataclass, field

from replikk_index.languages import PROFILES
from replikk_index.sources import dates
from replikk_index.sources.fields import field_of

_LINE = re.compile(r"(?P<key>[^\W\d_][\w /&-]{0,24}?)\s*[:=](?:\s+(?P<value>\S.*)|$)")
_BOLD = re.compile(r"(?:[*+-]\s+)?(?P<mark>\*\*|__|\*|_)(?P<key>[^*_:]{1,25})(?::(?P=mark)|(?P=mark)\s*:)\s*")
"""A key as Markdown makes it stand out: ``**Dato:** …``."""
_NAME = re.compile(r"[^\W\d_][\w-]*(?:(?: ?[/&] ?| )[\w-]+){0,2}")
_RULE = re.compile(r"[-=_*~]{3,}")
_MOST_LINES = 40
_LONGEST_VALUE = 600
_LONGEST_TITLE = 300
_ENOUGH_ALONE = frozenset({"title", "date"})
_LOOSE_KEYS = "|".join(
    sorted(
        {key for profile in PROFILES.values() for key, name in profile.header_keys.items() if name == "date"}
        | {"date"},
        key=len,
        reverse=True,
    )
)
_LOOSE = re.compile(rf"\s*(?:{_LOOSE_KEYS})(?:\s*[:=]\s*|\s+)", re.IGNORECASE)
_AFTER_DATE = re.compile(r"[\s,;:|–—-]*")


@dataclass(frozen=True, slots=True)
class Headers:
    """The fields of a header block and the text after it."""

    fields: dict[str, str] = field(default_factory=dict)
    """Keys as written, in lower case."""
    body: str = ""


def split(text: str) -> Headers:
    """Part a header block from a text.

    Two lines with keys that we know are needed, or a title or date alone; and an empty line after them, unless two
    are known and a line follows that is none. So a paragraph that happens to begin with a word and a colon stays text.
    """
    fields: dict[str, str] = {}
    last = ""
    used = 0
    ended = False
    top = text.lstrip("\n").split("\n", _MOST_LINES)
    for line in top[:_MOST_LINES]:
        rule = bool(_RULE.fullmatch(line.strip()))
        if not line.strip() or (rule and fields):
            used += rule
            ended = True
            break
        if rule:
            used += 1
            continue
        found = _LINE.match(_plain(line)) if line[:1] not in {" ", "\t"} or not last else None
        if found and _NAME.fullmatch(found["key"]) and len(found["value"] or "") <= _LONGEST_VALUE:
            last = found["key"].lower()
            fields.setdefault(last, (found["value"] or "").strip())
        elif last and line[:1] in {" ", "\t"}:
            fields[last] += " " + line.strip()
        else:
            break
        used += 1
    return Headers(fields, "\n".join(top[used:])) if _is_block(fields, ended or used == len(top)) else Headers({}, text)


def _plain(line: str) -> str:
    """A line whose key is not marked."""
    line = line.strip().rstrip("\\ ")
    found = _BOLD.match(line)
    return f"{found['key']}: {line[found.end() :]}" if found else line


def _is_block(fields: dict[str, str], ended: bool) -> bool:
    known = [name for key in fields if (name := field_of(key))]
    if 2 * len(known) < len(fields) or len(fields.get("title", "")) > _LONGEST_TITLE:
        return False
    return len(set(known)) >= 2 or (ended and (len(known) >= 2 or bool(_ENOUGH_ALONE & set(known))))


def loose_date(text: str) -> tuple[dates.Date, int] | None:
    """A date after its key but with the article going on in the same line (`` date 2017-11 HOLMAVÅG (NTB) …``).

    Returns the date and where the article goes on, or None.
    """
    key = _LOOSE.match(text[:200])
    found = dates.at_start(text[key.end() : key.end() + 100]) if key else None
    if not key or not found:
        return None
    date, length = found
    end = _AFTER_DATE.match(text, key.end() + length)
    return date, end.end() if end else key.end() + length

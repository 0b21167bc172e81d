"""The block of fields at the top of a file: YAML between ``---`` lines, TOML between ``+++`` lines.

Of YAML only what front matter holds: scalars, quoted strings, lists in brackets or with dashes, folded and literal
blocks, and one level of mappings (``author:`` / ``  name:`` becomes ``author.name``). No tags, no anchors.
"""

import re
import tomllib
from dataclasses import dataclass, field

Value = str | tuple[str, ...]

_FENCE = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\n")
_MOST_LINES = 400
_KEY = re.compile(r"(?P<key>[^\W\d][\w .-]{0,40}?|\"[^\"\n]{1,40}\")[ \t]*:(?:[ \t]+(?P<value>\S.*))?$")
_ITEM = re.compile(r"-(?:[ \t]+(?P<value>.*))?$")
_ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/", "_": " ", "a": "\a", "e": "\x1b"}
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U000([0-9a-fA-F]{5})|(.))")
_PIECE = re.compile(r"\s*(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')\s*(?=,|$)|[^,]+")
_PAIR = re.compile(r"\s*[\"']?(?P<key>\w+)[\"']?\s*:\s*(?P<value>\S.*)$")
_TOML_LINE = re.compile(r"(?P<key>[\w-]+)\s*=\s*(?P<value>\S.*)$")
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
"""``[[Page]]`` or ``[[Page|words]]``, as Obsidian writes links."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stood at the top, and the rest."""

    fields: dict[str, Value]
    """Lower-case keys; all values as text, lists as tuples."""
    body: str
    """The text after the closing line; all of it if there is no front matter."""
    warnings: tuple[str, ...] = ()


def split(text: str) -> FrontMatter:
    """Part the front matter of a text (with ``\\n`` line ends) from the rest."""
    opening = _FENCE.match(text)
    if not opening:
        return FrontMatter({}, text)
    fence = opening[1]
    closing = re.compile(rf"^(?:{re.escape(fence)}|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE).search(text, opening.end())
    if not closing or text.count("\n", opening.end(), closing.start()) > _MOST_LINES:
        return FrontMatter({}, text)
    inside, body = text[opening.end() : closing.start()], text[closing.end() :]
    if fence == "+++":
        return _toml(inside, body, text)
    fields = _yaml(inside.split("\n"))
    return FrontMatter(fields, body) if fields else FrontMatter({}, text)


def _toml(inside: str, body: str, whole: str) -> FrontMatter:
    try:
        table = tomllib.loads(inside)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        lines = [_TOML_LINE.match(line) for line in inside.split("\n")]
        simple: dict[str, Value] = {found["key"].lower(): _value(found["value"]) for found in lines if found}
        return FrontMatter(simple, body if simple else whole, (f"front matter is no valid TOML: {error}",))
    fields: dict[str, Value] = {}
    for key, value in table.items():
        inner = value.items() if isinstance(value, dict) else ()
        fields |= {f"{key}.{name}".lower(): _text(part) for name, part in inner}
        if not isinstance(value, dict):
            fields[key.lower()] = _text(value)
    return FrontMatter(fields, body)


def _text(value: object) -> Value:
    if isinstance(value, list):
        return tuple(str(part) for part in value)
    return str(value)


@dataclass(slots=True)
class _Yaml:
    """State of reading: the key that following lines belong to."""

    fields: dict[str, Value] = field(default_factory=dict)
    key: str = ""
    block: str = ""
    lines: list[str] = field(default_factory=list)

    def close(self) -> None:
        """End a folded or literal block."""
        if self.block and self.key:
            glue = "\n" if self.block == "|" else " "
            self.fields[self.key] = glue.join(line.strip() for line in self.lines).strip()
        self.block, self.lines = "", []


def _yaml(lines: list[str]) -> dict[str, Value]:
    """The fields of a YAML block, or none if it does not look like one."""
    state = _Yaml()
    for line in lines:
        indented = line[:1] in {" ", "\t"}
        if state.block and (indented or not line.strip()):
            state.lines.append(line)
            continue
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        state.close()
        if item := _ITEM.match(stripped):
            if not state.key:
                return {}
            _append(state, _scalar(item["value"] or ""))
        elif found := _KEY.match(stripped):
            _set(state, found, indented)
        elif indented and state.key:
            _continue(state, stripped)
        else:
            return {}
    state.close()
    return {key: value for key, value in state.fields.items() if value}


def _set(state: _Yaml, found: re.Match[str], indented: bool) -> None:
    key, value = found["key"].strip('"').lower(), found["value"] or ""
    if indented and state.key:
        parent = state.key.partition(".")[0]
        state.fields.setdefault(f"{parent}.{key}", _value(value))
        return
    state.key = key
    if value[:1] in {"|", ">"} and len(value) <= 2:
        state.block = value[0]
    else:
        state.fields[key] = _value(value)


def _append(state: _Yaml, value: str) -> None:
    known = state.fields.get(state.key, "")
    name = _KEY.match(value)  # "- name: Kari Lund"
    value = _scalar(name["value"] or "") if name and name["key"].lower() == "name" else value
    before = known if isinstance(known, tuple) else (known,) if known else ()
    state.fields[state.key] = (*before, value)


def _continue(state: _Yaml, more: str) -> None:
    known = state.fields.get(state.key, "")
    if isinstance(known, str):
        state.fields[state.key] = f"{known} {more}".strip()


def _value(raw: str) -> Value:
    raw = raw.strip()
    if raw.startswith("[") and raw.endswith("]"):
        if not raw.startswith("[["):
            return tuple(_scalar(piece) for piece in _PIECE.findall(raw[1:-1]) if piece.strip())
    elif raw.startswith("{") and raw.endswith("}"):
        pairs = (_PAIR.match(piece) for piece in _PIECE.findall(raw[1:-1]))
        return next((_scalar(pair["value"]) for pair in pairs if pair and pair["key"].lower() == "name"), "")
    return _scalar(raw)


def _scalar(raw: str) -> str:
    raw = raw.strip()
    if len(raw) > 1 and raw[0] == raw[-1] == '"':
        raw = _ESCAPE.sub(_unescaped, raw[1:-1])
    elif len(raw) > 1 and raw[0] == raw[-1] == "'":
        raw = raw[1:-1].replace("''", "'")
    else:
        raw = re.split(r"\s#\s?", raw, maxsplit=1)[0].strip()
        raw = "" if raw in {"null", "~", "[]", "{}", "|", ">"} else raw
    return _WIKI_LINK.sub(r"\1", raw)


def _unescaped(found: re.Match[str]) -> str:
    code = found[1] or found[2] or found[3]
    return chr(int(code, 16)) if code else _ESCAPES.get(found[4], found[0])

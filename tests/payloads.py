"""What a hostile article may hold, files that hold it everywhere, and what may reach a terminal."""

import base64
import html
import json
import os
import re
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from tests.sequences import Piece, pieces

PAYLOADS = {
    "scrollback": "\x1b[3J",
    "looks": "\x1b[9;53m",
    "place": "\x1b[333;444H",
    "question": "\x1b[6n",
    "who are you": "\x1b[>0c",
    "reset": "\x1bc",
    "charset": "\x1b(0",
    "title": "\x1b]2;PWNED\x07",
    "title and icon": "\x1b]0;PWNED\x1b\\",
    "clipboard": "\x1b]52;c;UFdORUQ=\x07",
    "clipboard, other end": "\x1b]52;c;UFdORUQ=\x1b\\",
    "link": "\x1b]8;;http://pwned.example/\x1b\\X\x1b]8;;\x1b\\",
    "no end": "\x1b]52;c;UFdORUQ=",
    "dcs": '\x1bP$q"p\x1b\\',
    "tmux": "\x1bPtmux;\x1b\x1b]52;c;UFdORUQ=\x07\x1b\\",
    "apc and pm": "\x1b_PWNED\x1b\\\x1b^PWNED\x1b\\",
    "c1 csi": "\u009b3J",
    "c1 osc": "\u009d2;PWNED\u009c",
    "c1 dcs": "\u0090$q\u009c",
    "shifts": "\x0e\x0f",
    "small controls": "\x00\x07\x08\x7f\x0b\x0c",
    "alone": "\x1b",
    "bidi": "\u202egro.live\u202c",
    "isolates": "\u2066x\u2069",
    "no width": "a\u200b\u2060\ufeffb",
    "tags": "\U000e0041\U000e0042",
    "many marks": "e" + "\u0301\u0316" * 20,
    "separators": "\u2028\u2029\u0085",
}
MARKUP = ("[red]R[/red]", "[$error]V[/]", "[@click=app.quit]C[/]", "[link=http://pwned.example]L[/link]", "[/nope]")
ADDRESSES = (
    "javascript:alert(1)",
    "file:///etc/passwd",
    "http://pwned.example/\x1b]52;c;UFdORUQ=\x07",
    "http://pwned.example/\u009d52;c;UFdORUQ=\u009c",
    "-pwned --option",
)

_OWN_FINALS = b"ABCDGHJKLMPSTXbdmr"
_OWN_MODES = {b"7", b"25", b"1049", b"2004", b"2026"}
_OWN_LINK = re.compile(rb"8;[^;]*;(?:https?://[\x21-\x7e]*)?")
_OWN_COPY = re.compile(rb"52;c;([A-Za-z0-9+/=]+)")
_OWN_CONTROLS = frozenset(b"\n\r\b")


def foreign(sent: bytes) -> list[bytes]:
    """Everything in some output of the room that its own driver would never write."""
    return [piece.raw for piece in pieces(sent) if not _own(piece)]


def _own(piece: Piece) -> bool:
    match piece.kind:
        case "text":
            return plain(piece.body.decode("utf-8", "strict"))
        case "control":
            return piece.body[0] in _OWN_CONTROLS
        case "escape":
            return piece.body == b"M"
        case "osc":
            return _OWN_LINK.fullmatch(piece.body) is not None or _own_copy(piece.body)
        case "csi" if piece.body[:1] == b"?":
            return piece.body[-1:] in (b"h", b"l") and set(piece.body[1:-1].split(b";")) <= _OWN_MODES
        case "csi":
            known = piece.body[-1] in _OWN_FINALS and re.fullmatch(rb"[0-9;]*.", piece.body) is not None
            return piece.body == b"5n" or (known and piece.body not in (b"3J", b"9;53m", b"333;444H"))
        case _:
            return False


def _own_copy(command: bytes) -> bool:
    """Whether it copies something that the user has asked for, of letters only."""
    found = _OWN_COPY.fullmatch(command)
    copied = base64.b64decode(found[1]).decode() if found else "PWNED"
    return copied != "PWNED" and all(map(plain, copied.split("\n")))


def plain(text: str, most_marks: int = 5) -> bool:
    """Whether a text is nothing but letters that a terminal writes one after the other, with few marks on each."""
    marks = 0
    for letter in text:
        marks = marks + 1 if unicodedata.category(letter)[0] == "M" else 0
        if marks > most_marks or not (letter.isprintable() or letter in "\u200c\u200d"):
            return False
    return True


def write(path: bytes, content: str | bytes) -> None:
    """A file that is old enough to be taken as settled."""
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())
    an_hour_ago = time.time() - 3600
    os.utime(path, (an_hour_ago, an_hour_ago))


def plant(folder: Path) -> None:
    """Articles that hold every payload in every field, in each format, in files and folders named after them."""
    every = " ".join((*PAYLOADS.values(), *MARKUP))
    for number, payload in enumerate((*PAYLOADS.values(), *MARKUP)):
        place = bytes(folder) + b"/" + _file_name(payload)
        os.makedirs(place, exist_ok=True)
        write(place + b"/a" + _file_name(payload) + b".txt", as_text(f"Evil{payload}{number}", number))
        write(place + b"/b" + _file_name(payload) + b".png", b"\x89PNG\r\n\x1a\n" + bytes(99))
    write(bytes(folder) + b"/every.md", as_markdown(f"Evil{every}"))
    write(bytes(folder) + b"/every.html", as_page(f"Evil{every}"))
    write(bytes(folder) + b"/raw\x9b3J\xff.txt", as_text("Evil name", 59))


def as_text(evil: str, number: int) -> str:
    """A plain file; its lines are one field each, so a line end in it is a space."""
    line = re.sub(r"[\n\r\x0b\x0c\x85\u2028\u2029]", " ", evil)
    return (
        f"Tittel: {line}\nDato: 2025-03-14\nKilde: {line}\nAv: {line}\nSted: {line}\n\n"
        f"Lauvhamn kommune må spare {evil}, og det haster.\n\n"
        f"– Nå {evil} holder det, sier ordfører Sigrun {line} Tveit.\n\n"
        f"– Vi {number} tåler ikke mer {evil}, sier rektor Arve Haugom til avisa.\n"
    )


def as_markdown(evil: str) -> str:
    """Front matter with the escapes of its own language, and links that lead astray."""
    fields = ("title", "author", "source", "place", "url", "feed")
    front = "\n".join(f"{name}: {json.dumps(evil)}" for name in fields)
    links = "\n\n".join(f"[{evil}]({address})" for address in ADDRESSES)
    tags = json.dumps([evil, "evil"])
    return (
        f"---\n{front}\ndate: 2025-03-15\ntags: {tags}\n---\n\n# {evil}\n\n{evil}\n\n"
        f"– Nå {evil} holder det, sier ordfører Sigrun {evil} Tveit.\n\n{links}\n\n```\n{evil}\n```\n"
    )


def as_page(evil: str) -> str:
    """A page that hides it in character references, in attributes and in its linked data."""
    hidden = "".join(f"&#{ord(letter)};" if letter < " " or letter > "~" else html.escape(letter) for letter in evil)
    facts = {"@type": "NewsArticle", "headline": evil, "author": {"name": evil}, "keywords": [evil],
             "datePublished": "2025-03-16"}  # fmt: skip
    links = "".join(f'<p><a href="{html.escape(address)}">{hidden}</a></p>' for address in ADDRESSES)
    return (
        f'<html lang="nb"><head><title>{hidden}</title><meta property="og:site_name" content="{hidden}">'
        f'<script type="application/ld+json">{json.dumps(facts)}</script></head><body><article><h1>{hidden}</h1>'
        f"<p>Lauvhamn kommune må spare {hidden}, og det haster mer enn noen trodde.</p>"
        f"<p>– Nå {hidden} holder det, sier ordfører Sigrun {hidden} Tveit.</p>{links}</article></body></html>"
    )


def typed() -> Iterator[str]:
    """The payloads as somebody would paste them: a terminal passes everything on between its marks."""
    for payload in (*PAYLOADS.values(), *MARKUP):
        if "\x1b[20" not in payload:
            yield f"\x1b[200~Evil{payload}\x1b[201~"


def _file_name(payload: str) -> bytes:
    return payload.replace("/", "").replace("\x00", "").encode()[:100]

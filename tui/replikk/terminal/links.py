"""The gate for addresses: what may be opened, copied as a link, or given to the terminal as one.

Addresses come from articles, and an article may be hostile. Only http and https pass, in ASCII: no character of what
passes can end a control sequence, begin an option, mean something to a program, or turn the order of letters.
"""

import re
import unicodedata
from urllib.parse import SplitResult, urlsplit

MOST = 2_083
"""Bytes of an address; VTE and others take no longer ones."""

_HOST = re.compile(r"(?=.{1,253}\Z)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?\Z")
_NUMBERED = re.compile(r"\[[0-9a-f:.]+\]\Z")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_KEPT = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%")


def safe_url(url: str) -> str:
    """The address in ASCII, percent-encoded, or "" if it is none that may be opened.

    Refused are other schemes than http and https, control, invisible and bidirectional characters, names and
    passwords before the host (which may pass for a host themselves), and what is longer than ``MOST``. Hosts in other
    scripts are shown as they are asked for (``xn--…``). What has passed passes unchanged.
    """
    url = url.strip(" ")
    if len(url) > MOST or any(_is_hidden(letter) for letter in url):
        return ""
    try:
        parts = urlsplit(url)
        host = _host(parts)
    except ValueError:  # brackets that do not pair, a port that is no number
        return ""
    if parts.scheme not in ("http", "https") or not host or "@" in parts.netloc or "\\" in parts.netloc:
        return ""
    rest = url[url.index("://") + 3 + len(parts.netloc) :]
    safe = f"{parts.scheme}://{host}{_encoded(rest)}"
    return safe if len(safe) <= MOST else ""


def _is_hidden(letter: str) -> bool:
    """Whether it steers, hides or turns something, or is no character at all."""
    return letter != " " and unicodedata.category(letter)[0] in "CZ"


def _host(parts: SplitResult) -> str:
    """Host and port in ASCII; "" if it is no host."""
    name = (parts.hostname or "").lower()
    port = "" if parts.port is None else f":{parts.port}"
    if ":" in name:
        name = f"[{name}]"
        return f"{name}{port}" if _NUMBERED.match(name) else ""
    labels = [_label(label) for label in name.split(".")]
    host = ".".join(labels)
    return f"{host}{port}" if _HOST.match(host) else ""


def _label(label: str) -> str:
    """A part of a host's name in ASCII (RFC 3492); of characters that no name has, the label is empty."""
    if label.isascii():
        return label
    label = unicodedata.normalize("NFC", label)
    if not all(unicodedata.category(letter)[0] in "LMN" or letter == "-" for letter in label):
        return ""
    return f"xn--{label.encode('punycode').decode('ascii')}" if unicodedata.normalize("NFKC", label) == label else ""


def _encoded(rest: str) -> str:
    """Path, query and fragment."""
    rest = _STRAY_PERCENT.sub("%25", rest)
    return "".join(
        letter if letter in _KEPT else "".join(f"%{byte:02X}" for byte in letter.encode("utf-8")) for letter in rest
    )

"""Addresses: which one stands for an article, and which ones may be shown as links."""

import re
from contextlib import suppress
from urllib.parse import urljoin, urlsplit, urlunsplit

from replikk_index.text import clean

LONGEST = 2000
"""Letters of an address; a longer one is dropped."""

_SAFE = re.compile(r"(?:https?://[^\s/?#]|mailto:[^\s@]+@)\S*$", re.IGNORECASE)
_TRACKING = re.compile(r"(?:utm_\w*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid)(?:=|$)", re.IGNORECASE)
_PORTS = {"http": ":80", "https": ":443"}


def canonical(address: str, base: str = "") -> str:
    """The address that stands for one article, or "".

    Only http and https; without fragment and tracking parameters; scheme and host in lower case. The front page of a
    site stands for no article: many pages name it by mistake, and all of them would become one.

    Args:
        address: as a page gives it.
        base: what a relative one counts from.
    """
    whole = link(address, base)
    if not whole.startswith("http"):
        return ""
    parts = urlsplit(whole)
    if "@" in parts.netloc or (parts.path in {"", "/"} and not parts.query):
        return ""
    query = "&".join(pair for pair in parts.query.split("&") if pair and not _TRACKING.match(pair))
    host = parts.netloc.lower().removesuffix(_PORTS[parts.scheme])
    return urlunsplit((parts.scheme, host, parts.path or "/", query, ""))


def link(address: str, base: str = "") -> str:
    """A web or mail address that may be shown and opened, made absolute; "" for every other scheme."""
    address = address.strip()
    if not address or len(address) > LONGEST or address.startswith("#"):
        return ""
    with suppress(ValueError):  # "http://[" and the like
        whole = urljoin(base, address) if base and not _SAFE.match(address) else address
        if _SAFE.match(whole) and whole.isprintable():
            scheme = urlsplit(whole).scheme
            return clean(scheme + whole[len(scheme) :])
    return ""


def host(address: str) -> str:
    """The site of an address without "www.", or ""."""
    with suppress(ValueError):
        return (urlsplit(address).hostname or "").removeprefix("www.")
    return ""

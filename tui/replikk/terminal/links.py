"""Addresses that may be sent to a terminal."""


def safe_url(url: str) -> str:
    """None yet."""
    return "" if url else url

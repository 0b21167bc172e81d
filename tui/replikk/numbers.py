"""Numbers as people read them."""

from replikk.strings import tr


def number(count: int) -> str:
    """A number with its thousands set apart as the language does."""
    return f"{count:,}".replace(",", tr(","))

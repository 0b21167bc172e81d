"""Regular forms of verbs: what a table of stems and endings stands for."""


def formed(stems: str, endings: str) -> str:
    """Every stem with every ending, parted by spaces; an ending ``-`` is the stem itself."""
    return " ".join(stem + ending.strip("-") for stem in stems.split() for ending in endings.split())

"""Many words as one pattern."""

import re

_Tree = dict[str, "_Tree"]
_END = ""


def any_of(words: set[str]) -> str:
    """A pattern that matches any of these words, the longest first; of no words, nothing.

    It is written as a tree of letters: trying hundreds of words one by one at every word of an article would
    take most of the time there is.
    """
    tree: _Tree = {}
    for word in words:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[_END] = {}
    return _written(tree) if tree else "(?!)"


def _written(tree: _Tree) -> str:
    branches = [re.escape(letter) + _written(rest) for letter, rest in sorted(tree.items()) if letter != _END]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 and _END not in tree else f"(?:{'|'.join(branches)})"
    return f"{pattern}?" if _END in tree else pattern


def whole(words: set[str], flags: int = 0) -> re.Pattern[str]:
    """Any of these words or phrases, standing by itself; a hyphen joins."""
    return re.compile(rf"(?<![\w-]){any_of(words)}(?![\w-])", flags)


def listed(phrases: str) -> set[str]:
    """The phrases of a list that is parted by ``|``."""
    return {phrase for phrase in phrases.split("|") if phrase}

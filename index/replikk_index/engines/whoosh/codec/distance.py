"""Edit distance of one word to thousands at once."""

import numpy as np
from numpy.typing import NDArray

from replikk_index.engines.whoosh.codec.arrays import Ints


def near(text: str, lengths: Ints, word: str, most: int) -> NDArray[np.bool_]:
    """Which words are at most so many letters more, less or changed away from one (Levenshtein's distance).

    Args:
        text: the words, one after the other.
        lengths: letters of each.
        word: the one they are compared with.
        most: the greatest distance.

    The usual table, one row a letter of ``word``, for all words side by side; only the cells near its diagonal, as all
    others are more than ``most``, which is as far as is counted.
    """
    close = np.abs(lengths - len(word)) <= most
    found = np.zeros(len(lengths), np.bool_)
    which = np.flatnonzero(close)
    if not len(which):
        return found
    letters = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    starts = (np.cumsum(lengths) - lengths)[which]
    width = int(lengths[which].max())
    places = np.minimum(starts[:, None] + np.arange(width), len(letters) - 1)
    grid = np.where(np.arange(width) < lengths[which][:, None], letters[places], 0).T  # one row a place in the words
    beyond = most + 1
    row = [np.full(len(which), min(place, beyond), np.uint8) for place in range(width + 1)]
    for number, letter in enumerate(word, 1):
        low, high = max(1, number - most), min(width, number + most)
        before = row[low - 1]
        row[low - 1] = np.full(len(which), min(number, beyond), np.uint8)
        for place in range(low, high + 1):
            changed = before + (grid[place - 1] != ord(letter))
            before = row[place]
            nearest = np.minimum(changed, np.minimum(before, row[place - 1]) + 1)
            row[place] = np.minimum(nearest, beyond).astype(np.uint8)
    table = np.stack(row)
    found[which] = table[lengths[which], np.arange(len(which))] <= most
    return found

"""The first of many hits in order: as much is compared as is needed, and only of those that may be among them."""

from collections.abc import Callable, Sequence

import numpy as np

from replikk_index.engines.whoosh.codec.arrays import Array, Ints

Key = Callable[[Ints], Array]
"""Numbers of some of the hits, which go by their place; the smallest come first."""


def first(count: int, most: int, keys: Sequence[Key]) -> Ints:
    """Places of the first hits, in order.

    Args:
        count: how many hits there are.
        most: how many are wanted.
        keys: what they are ordered by: the first one, where that is equal the second, and so on. Hits that are equal
            in all of them stand in the order of their places.
    """
    if most <= 0:
        return np.zeros(0, np.int64)
    kept = _kept(np.arange(count), most, list(keys))
    columns = [key(kept) for key in reversed(keys)]
    return kept[np.lexsort((kept, *columns))][:most]


def _kept(places: Ints, most: int, keys: list[Key]) -> Ints:
    """Those that may be among the first: all that are before the last of them by the first key, and of those that are
    equal to it only what the other keys let in."""
    if len(places) <= most or not keys:
        return places[:most] if not keys else places
    numbers = keys[0](places)
    border = np.partition(numbers, most - 1)[most - 1]
    sure = places[numbers < border]
    equal = places[numbers == border]
    return np.concatenate([sure, _kept(equal, most - len(sure), keys[1:])])

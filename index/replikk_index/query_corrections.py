"""The user's corrections inside a query: corrected quotes become sets of rows before an engine sees them."""

from collections.abc import Mapping, Sequence

from replikk_index.docset import DocSet
from replikk_index.models import Target
from replikk_index.query import SHORTEST_FUZZY, And, Fuzzy, InSet, Node, Not, Or, Phrase, Prefix, Said, Words
from replikk_index.text import tokens, within_one_letter


def settle_corrections(node: Node, target: Target, speakers: Mapping[int, str]) -> Node:
    """Search quotes as the user has corrected them.

    Args:
        node: the query.
        target: what is searched.
        speakers: by row of each corrected quote, who says it; "" if it is none.
    """
    if not speakers:
        return node
    dropped = InSet(DocSet.of(row for row, speaker in speakers.items() if not speaker), Target.QUOTES)
    corrected = InSet(DocSet.of(speakers), Target.QUOTES)

    def named(node: Words | Prefix | Fuzzy | Phrase) -> InSet:
        rows = (row for row, speaker in speakers.items() if _stands_in(node, speaker))
        return InSet(DocSet.of(rows), Target.QUOTES)

    def settle(node: Node, quoted: bool) -> Node:
        match node:
            case And(nodes):
                return And(tuple(settle(each, quoted) for each in nodes))
            case Or(nodes):
                return Or(tuple(settle(each, quoted) for each in nodes))
            case Not(inner):
                return Not(settle(inner, quoted))
            case Said(inner):
                return Said(And((settle(inner, True), Not(dropped))))
            case Words() | Prefix() | Fuzzy() | Phrase() if node.field == "speaker" or (quoted and not node.field):
                # found by any of its words, a corrected quote may still be found by those of its former speaker
                found = And((node, Not(corrected))) if node.field == "speaker" else node
                return Or((found, named(node)))
            case _:
                return node

    settled = settle(node, target is Target.QUOTES)
    if target is Target.ARTICLES:
        return settled
    return And((*(settled.nodes if isinstance(settled, And) else (settled,)), Not(dropped)))


def _stands_in(node: Words | Prefix | Fuzzy | Phrase, name: str) -> bool:
    """Whether a name would be found by this part of a query."""
    words = [word for word, _start, _end in tokens(name)]
    match node:
        case Words(word):
            return word in words
        case Prefix(beginning):
            return any(each.startswith(beginning) for each in words)
        case Fuzzy(word):
            return word in words or (
                len(word) >= SHORTEST_FUZZY and any(within_one_letter(word, each) for each in words)
            )
        case Phrase(wanted, _field, between):
            return _stand_in_order(wanted, words, between)


def _stand_in_order(wanted: Sequence[str], words: Sequence[str], between: int) -> bool:
    reached = [at for at, word in enumerate(words) if word == wanted[0]]
    for next_word in wanted[1:]:
        reached = [
            at
            for at, word in enumerate(words)
            if word == next_word and any(0 <= at - before - 1 <= between for before in reached)
        ]
    return bool(reached)

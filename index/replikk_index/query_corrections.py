"""The user's corrections inside a query: corrected quotes become sets of rows before an engine sees them."""

from collections.abc import Mapping

from replikk_index.docset import DocSet
from replikk_index.models import Target
from replikk_index.query import And, InSet, Node, Not, Or, Phrase, Said, Words
from replikk_index.text import tokens


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

    def named(words: tuple[str, ...]) -> InSet:
        rows = (row for row, speaker in speakers.items() if _stand_in(words, speaker))
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
            case Words(word, field) if field == "speaker" or (quoted and not field):
                words = (word,)
            case Phrase(words, field) if field == "speaker" or (quoted and not field):
                pass
            case _:
                return node
        # found by any of its words, a corrected quote may still be found by those of its former speaker
        found = And((node, Not(corrected))) if field == "speaker" else node
        return Or((found, named(words)))

    settled = settle(node, target is Target.QUOTES)
    if target is Target.ARTICLES:
        return settled
    return And((*(settled.nodes if isinstance(settled, And) else (settled,)), Not(dropped)))


def _stand_in(words: tuple[str, ...], name: str) -> bool:
    found = [word for word, _start, _end in tokens(name)]
    return any(tuple(found[place : place + len(words)]) == words for place in range(len(found)))

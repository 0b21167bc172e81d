"""What in a noun phrase is a name, and what says what somebody is."""

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.syntax import rows
from replikk_index.quotes.syntax.mentions import Mention, Word
from replikk_index.quotes.syntax.names import first_name_gender, plain, without_roles
from replikk_index.quotes.syntax.rows import MARKS, NOUN

_LONG = 6
"""Letters: a longer word in -in is no name."""


def named(text: str, words: list[Word], head: int, upto: int, grammar: Grammar, *, determined: bool) -> Mention | None:
    """A row of capitalised words as a mention: ``Innenminister Karl Ott``, ``Karl Ott``, ``der Sprecher``."""
    spans = [
        word
        for number, word in enumerate(words[head:upto], head)
        if word[0] != "." and not (word[0].islower() and words[number + 1 : number + 2] and words[number + 1][0] == ".")
    ]
    for number, (word, *_) in enumerate(spans[2:], 2):
        if word in grammar.determiners and spans[number - 1][0][0].isupper():  # sagte Petra Ott der Zeitung
            spans = spans[:number]
            break
    run = [word[0] for word in spans]
    if not run or len(run) > 8:
        return None
    first = names_from(run, grammar, determined=determined)
    genitive = len(run) == 2 and run[1].endswith("s") and not first_name_gender(run[1], grammar)
    if genitive and words[0][0].lower() in grammar.indefinite and grammar.is_role(run[0]):
        first = 2  # ein Sprecher Otts
    start = words[0][1]
    if first >= len(run):
        return Mention(start, spans[-1][2], role=text[start : spans[-1][2]])
    role = text[start : spans[first][1]].rstrip() if spans[first][1] > start else ""
    return Mention(start, spans[-1][2], name=plain(text[spans[first][1] : spans[-1][2]].strip(MARKS)), role=role)


def names_from(run: list[str], grammar: Grammar, *, determined: bool) -> int:
    """At which word of a row a name begins; the length of the row if none does."""
    joint = next((number for number, word in enumerate(run) if word.lower() in grammar.joining), 0)
    if joint:
        first = names_from(run[:joint], grammar, determined=determined)
        return first if first < joint else len(run)
    kept = len(run) - len(without_roles(run, grammar, opens=False)) if len(run) > 1 else 0
    if len(run) == 1:
        return int(determined or grammar.phrasing.reports.fullmatch(run[0]) is not None)
    if kept:
        return len(run) if grammar.is_role(run[-1]) and not first_name_gender(run[kept], grammar) else kept
    if determined and grammar.is_role(run[-1]):
        return len(run)  # der Lemgauer Trainer
    for number, word in enumerate(run[:-1] if not determined else run):
        if first_name_gender(word, grammar) and (number or not determined or len(run) > 1):
            return number
    if not determined and len(run) > 2 and run[0].endswith(grammar.phrasing.feminine) and len(run[0]) > _LONG:
        return 1  # Wahlverliererin Uta Groß
    if not determined:
        return (
            len(run)
            if grammar.is_role(run[-1]) and run[0].endswith("s") and not first_name_gender(run[0], grammar)
            else 0
        )
    body = run[-1].lower().endswith(grammar.phrasing.bodies)  # der Berliner Senat
    return 1 if run[0].endswith(grammar.phrasing.person_endings) and not body else len(run)


def named_last(text: str, words: list[Word], head: int, number: int, grammar: Grammar) -> Mention:
    """A role with its belongings; a name may be the last of them: ``der Chef der Bahn Karl Ott``."""
    at = number
    while at > head and NOUN.match(words[at - 1][0]):
        at -= 1
    run = [word[0] for word in words[at:number]]
    start = words[0][1]
    if at > head and len(run) > 2:
        first = names_from(run, grammar, determined=True)
        if 0 < first < len(run) - 1 and first_name_gender(run[first], grammar):
            begin = words[at + first][1]
            name = plain(text[begin : words[number - 1][2]].strip(MARKS))
            return Mention(start, words[number - 1][2], name=name, role=text[start:begin].rstrip())
    return Mention(start, words[number - 1][2], role=text[start : words[number - 1][2]])


def apposed(text: str, role: Mention, stop: int, grammar: Grammar) -> Mention | None:
    """The name behind a role and a comma: ``die Chefin des Amts, Anna Lind, sagte``; one more phrase may be between."""
    if role.name:
        return None
    comma = text.find(", ", role.end, min(stop, role.end + 70))
    if comma < 0 or any(mark in text[role.end : comma] for mark in ":;.„“»«"):
        return None
    gap = text[role.end : comma].split()
    if gap and gap[0] not in grammar.prepositions:
        return None
    words = rows.read(text, comma + 2, stop)
    upto = rows.run(words, 0, grammar) if words and NOUN.match(words[0][0]) else 0
    run = [word[0] for word in words[:upto] if word[0] != "."]
    if len(run) < 2:
        return None
    if upto < len(words) and words[upto][0] not in (",", "(", ":", ".", "–") and words[upto][0] not in grammar.speech:
        return None
    first = names_from(run, grammar, determined=False)
    if first >= len(run) or not (first_name_gender(run[first], grammar) or len(run) == 2):
        return None
    kept = [word for word in words[:upto] if word[0] != "."][first:]
    return Mention(role.start, kept[-1][2], name=plain(text[kept[0][1] : kept[-1][2]].strip(MARKS)), role=role.role)

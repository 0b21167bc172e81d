"""English: who says what."""

import pytest

from tests.quotes.saying import Rows, Said, each, said

WAYS: Rows = [
    ("marks and tag", "“We wait for the ferry,” says Nora Hale.", [("We wait for the ferry", "Nora Hale")]),
    ("tag behind", "“We wait for the ferry,” Nora Hale said.", [("We wait for the ferry", "Nora Hale")]),
    (
        "tag in the middle",
        "“We wait,” said Nora Hale. “But not for much longer.”",
        [("We wait", "Nora Hale"), ("But not for much longer.", "Nora Hale")],
    ),
    ("tag in front", "Nora Hale said: “We wait for the ferry.”", [("We wait for the ferry.", "Nora Hale")]),
    ("indirect", "Nora Hale said that the ferry must come soon.", [("the ferry must come soon", "Nora Hale")]),
    (
        "according to",
        "According to Nora Hale, the ferry will come in May.",
        [("the ferry will come in May", "Nora Hale")],
    ),
    (
        "pronoun",
        "Mayor Nora Hale has waited for years.\n\n“That is enough,” she said.",
        [("That is enough", "Nora Hale")],
    ),
]

ROLES: Rows = [
    (
        "a title is no part of a name",
        "“We are full,” Mr. Hale, a retired teacher, said in an interview. “Try next year.”",
        [("We are full", "Hale"), ("Try next year.", "Hale")],
    ),
    ("the owner, and her name", "“We open at six,” said the owner, Nora Hale.", [("We open at six", "Nora Hale")]),
]

CLAUSES: Rows = [
    (
        "somebody of an institute",
        "Nora Hale of the Tide Institute warned that the wall was weak.",
        [("the wall was weak", "Nora Hale")],
    ),
    ("a month is nobody", "The trust asked for more, and in September was told that the form was an old one.", []),
    (
        "a source with her own source",
        "Nora Hale is mayor. According to a count made by her office, six bridges need paint.",
        [("six bridges need paint", "her office")],
    ),
    ("that, the pronoun", "Nora Hale said that was not good enough.", [("that was not good enough", "Nora Hale")]),
    (
        "a council, behind the sentence",
        "The pool will close in May, the council announced on Wednesday.",
        [("The pool will close in May", "the council")],
    ),
    (
        "and then he does something",
        "Nora Hale confirmed that two boats were lost, and apologised to everyone.",
        [("two boats were lost", "Nora Hale")],
    ),
    (
        "an answer that nobody marked",
        "Nora Hale chairs the trust. Asked whether it would pay, she said it would depend on the winter.",
        [("it would depend on the winter", "Nora Hale")],
    ),
    (
        "told somebody",
        "Nora Hale told Coast Radio the harbour would reopen in May.",
        [("the harbour would reopen in May", "Nora Hale")],
    ),
    (
        "told somebody, who is no speaker",
        "Nora Hale, the minister for power, told the Review that the line would be closed.",
        [("the line would be closed", "Nora Hale")],
    ),
    (
        "a relative clause speaks of whoever stands before it",
        "Nora Hale wrote to the minister, who replied that safety comes first.",
        [("safety comes first", "the minister")],
    ),
    (
        "an apposition of commas before the verb",
        "On Monday Nora Hale, who chairs the trust, said the wall had moved.",
        [("the wall had moved", "Nora Hale")],
    ),
]

PRONOUNS: Rows = [
    (
        "somebody known by a role only",
        "A spokesman for the force added that nobody was hurt.\n\n“It was an accident,” he said.",
        [("nobody was hurt", "A spokesman"), ("It was an accident", "A spokesman")],
    ),
    (
        "somebody called by a first name",
        "Hale’s sister Jane, who runs the kitchen, disagrees. “He is dreaming,” she says.",
        [("He is dreaming", "Jane")],
    ),
    (
        "who has just spoken, in the sentence before",
        "Tomas Veld, who studies grids, spent two weeks there. He said that he had learnt a lot.",
        [("he had learnt a lot", "Tomas Veld")],
    ),
]

PIECES: Rows = [
    (
        "an aside in the tag",
        "“It was a promise,” said Nora Hale, who chairs the trust, “and both men are dead.”",
        [("It was a promise", "Nora Hale"), ("and both men are dead.", "Nora Hale")],
    ),
    (
        "a mark that nobody closes",
        "Nora Hale said, “It felt good out there.\n\nWe could have scored early.”",
        [("It felt good out there.", "Nora Hale"), ("We could have scored early.", "Nora Hale")],
    ),
    (
        "the marks are opened again",
        "“We are late,” said Nora Hale.\n\n“The plan is ready.\n\n“So are we,” she added.",
        [("We are late", "Nora Hale"), ("The plan is ready.", "Nora Hale"), ("So are we", "Nora Hale")],
    ),
    ("a title that is mentioned", "The plan was not mentioned on the site “The Long Way Home” that year.", []),
    (
        "a tag behind the sentence",
        "The thieves are local men, Inspector Nora Hale said.",
        [("The thieves are local men", "Nora Hale")],
    ),
    (
        "what she called it",
        "Nora Hale chairs the trust. She called it “an oversight.”",
        [("an oversight.", "Nora Hale")],
    ),
    (
        "what he went on to say",
        "“We were slow,” said Tom Hale, adding that the better team had won.",
        [("We were slow", "Tom Hale"), ("the better team had won", "Tom Hale")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), each(WAYS, ROLES, CLAUSES, PRONOUNS, PIECES))
def test_who_says_what(text: str, expected: Said) -> None:
    assert said(text, "en") == expected

"""English: who says what."""

import pytest

from replikk_index.models import JOURNALIST
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
        "Nora Hale said, “The water was warm.\n\nWe could have scored early.”",
        [("The water was warm.", "Nora Hale"), ("We could have scored early.", "Nora Hale")],
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

NEWS: Rows = [
    (
        "a day behind the verb",
        "The mayor said Monday the ferry would come in May.",
        [("the ferry would come in May", "The mayor")],
    ),
    ("a day that ends the tag", "The ferry will come, the mayor said Monday.", [("The ferry will come", "the mayor")]),
    (
        "a place and an agency in front",
        "BRANTMOUTH (Reuters) - The mayor told reporters on Sunday that the ferry would come.",
        [("the ferry would come", "The mayor")],
    ),
    (
        "groups that nobody names",
        "Conservation groups said the new rules were too mild.",
        [("the new rules were too mild", "Conservation groups")],
    ),
    (
        "police, at the end",
        "Two men were arrested on Friday, police said.",
        [("Two men were arrested on Friday", "police")],
    ),
    (
        "a report by somebody",
        "A report by the Tide Institute said the wall was weak.",
        [("the wall was weak", "A report")],
    ),
    (
        "a woman without a name",
        "One woman, who sells fish there, said her stall was gone. “I kept the key,” she added.",
        [("her stall was gone", "One woman"), ("I kept the key", "One woman")],
    ),
    (
        "said one",
        "The sailors laughed. “He sleeps through every storm,” said one.",
        [("He sleeps through every storm", "one")],
    ),
    (
        "a spokesman, named between commas",
        "A police spokesman, Tom Hale, said that two men were arrested.",
        [("two men were arrested", "Tom Hale")],
    ),
    (
        "adjectives before a role",
        "Her former tutor, Piers Lund, called the essay “a small storm” and predicted that it would be printed.",
        [("a small storm", "Piers Lund"), ("it would be printed", "Piers Lund")],
    ),
    (
        "an owner that is a firm",
        "The Hale Trust came. Its boss said it was “a gift”. “We paid,” said the owner, Nora Hale.",
        [("it was “a gift”", "Its boss"), ("We paid", "Nora Hale")],
    ),
    (
        "a ministry of something",
        "The Ministry of Power, which owns the line, says the wall is safe.",
        [("the wall is safe", "Ministry of Power")],
    ),
    (
        "a role that is given by two words",
        "The painter and sailor Ruth Abel, who came in May, liked to say that she had been lucky.",
        [("she had been lucky", "Ruth Abel")],
    ),
    (
        "a role that nobody was given stays as it is written",
        "Tom Ashby came off the field. “My legs were gone by noon,” the striker said.",
        [("My legs were gone by noon", "the striker")],
    ),
    (
        "whoever was just quoted",
        "Luke Hanson broke an oar, but Stuart Pell said the race was lost. “We were slow,” he said.",
        [("the race was lost", "Stuart Pell"), ("We were slow", "Stuart Pell")],
    ),
    (
        "the pronoun comes before the name",
        "“We are full,” she says.\n\nNora Hale has run the house for years.",
        [("We are full", "Nora Hale")],
    ),
    ("saying, behind a comma", "Nora Hale left early, saying the plan was dead.", [("the plan was dead", "Nora Hale")]),
    (
        "told a panel",
        "Nora Hale told the old harbour panel she would leave.",
        [("she would leave", "Nora Hale")],
    ),
    (
        "what he said of himself, according to a paper",
        "Leon Marsh has told his crew that he will sail in May, according to a source in Brantmouth.",
        [("he will sail in May", "Leon Marsh")],
    ),
    (
        "a tag within",
        "The plan, Nora Hale said, was a disgrace.",
        [("The plan, Nora Hale said, was a disgrace", "Nora Hale")],
    ),
    (
        "a tag behind what is no sentence",
        "It was, Hale said, the worst night of her life.",
        [("It was, Hale said, the worst night of her life", "Hale")],
    ),
    ("a comma outside the marks", "“The plan is dead”, Nora Hale told the BBC.", [("The plan is dead", "Nora Hale")]),
    (
        "single marks",
        "‘There was no light,’ says Nora Hale, 52. ‘My sister’s boat lay under the snow.’",
        [("There was no light", "Nora Hale"), ("My sister’s boat lay under the snow.", "Nora Hale")],
    ),
    ("a word in single marks", "Nora Hale never uses the term ‘folklore’, and she paints.", []),
    (
        "that, and a comma",
        "Nora Hale said that, although the trip was long, it was worth it.",
        [("although the trip was long, it was worth it", "Nora Hale")],
    ),
    ("to note something", "She noted the date and left.", []),
    ("a condition", "If they say that the plan is dead, it is dead.", []),
    ("nobody said so", "Nobody said the plan was dead.", []),
    (
        "a role is not given to whoever is named next",
        "The minister came late.\n\n“I missed the tide,” the minister said.\n\n“It was rough,” Owen Price added.",
        [("I missed the tide", "the minister"), ("It was rough", "Owen Price")],
    ),
    (
        "a surname that is no genitive",
        "Moss thanked the guards. “It was a good day,” said Nora Hale.",
        [("It was a good day", "Nora Hale")],
    ),
    (
        "saying, before a colon",
        "Nora Hale thanked them, saying: “It was a good day.”",
        [("It was a good day.", "Nora Hale")],
    ),
    ("they warn", "Experts warn the probe may not survive.", [("the probe may not survive", "Experts")]),
    (
        "a minister of something",
        "Minister of Power Nora Hale said she was not involved.",
        [("she was not involved", "Nora Hale")],
    ),
    (
        "it is a body",
        "The company said the line was safe. It said that nobody was hurt.",
        [("the line was safe", "The company"), ("nobody was hurt", "The company")],
    ),
    (
        "last words of a paragraph",
        "Asked about the winter, Nora Hale shrugged. “Talk to the boiler.”",
        [("Talk to the boiler.", "Nora Hale")],
    ),
    (
        "two clauses, one of them with that",
        "Nora Hale said boats would be painted in May and that nobody would be billed.",
        [("boats would be painted in May and that nobody would be billed", "Nora Hale")],
    ),
    ("what has been called so", "The day has been called “the longest in history”.", []),
]

INTERVIEWS: Rows = [
    (
        "roles in capitals",
        "HOST: Minister, who paints the pier?\n\nMINISTER: I hope that we do.\n\nHOST: With what?\n\n"
        "MINISTER: With care.\n\nThat was the minister, Owen Price.",
        [
            ("Minister, who paints the pier?", "@journalist"),
            ("I hope that we do.", "Owen Price"),
            ("With what?", "@journalist"),
            ("With care.", "Owen Price"),
        ],
    ),
    (
        "names before a colon",
        "Courier: Why now?\n\nVic Tarrant: The boat was paid for.\n\nCourier: And the crew?\n\n"
        "Tarrant: They came along. One of them can even cook.",
        [
            ("Why now?", "@journalist"),
            ("The boat was paid for.", "Vic Tarrant"),
            ("And the crew?", "@journalist"),
            ("They came along. One of them can even cook.", "Vic Tarrant"),
        ],
    ),
    (
        "paragraphs that ask and answer",
        "Hanna Bolt has counted gulls since May.\n\nWhy gulls?\n\nThey are loud. I like that."
        "\n\nHow many are there?\n\nMore than we thought. I stopped at nine hundred.",
        [
            ("Why gulls?", "@journalist"),
            ("They are loud. I like that.", "Hanna Bolt"),
            ("How many are there?", "@journalist"),
            ("More than we thought. I stopped at nine hundred.", "Hanna Bolt"),
        ],
    ),
    (
        "questions that nobody answers of himself",
        "What is a tide?\n\nIt is the sea that rises and falls.\n\nWhy does it rise?\n\nThe moon pulls at the water.",
        [],
    ),
]

TRANSCRIPTS: Rows = [
    (
        "who asks on the radio says nothing",
        "PRESENTER: The warden joins me now.\n\nTOM HALE: I did read the report. It was long.\n\n"
        "PRESENTER: It was forty pages, Mr Hale.\n\nTOM HALE: Then I read forty pages.",
        [
            ("The warden joins me now.", JOURNALIST),
            ("I did read the report. It was long.", "TOM HALE"),
            ("It was forty pages, Mr Hale.", JOURNALIST),
            ("Then I read forty pages.", "TOM HALE"),
        ],
    ),
    (
        "players are no speech",
        "Kellmouth Town (4-4-2): Doyle; Finch, Marsh; Reid, Sykes; Okoro, Vance.\n\n"
        "Holm Rovers (4-3-3): Hand; Pryce, Lamb; Moss, Irving; Quinn, Abbott.\n\nReferee: M. Hollis. Attendance: 412.",
        [],
    ),
    (
        "a letter is nobody's name",
        "Joan Weir laughs.\n\nQ: You left the choir at 26. Why?\n\nA: I was tired of it.\n\nQ: And now?\n\n"
        "A: Now I sing alone.",
        [
            ("You left the choir at 26. Why?", JOURNALIST),
            ("I was tired of it.", "Joan Weir"),
            ("And now?", JOURNALIST),
            ("Now I sing alone.", "Joan Weir"),
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), each(WAYS, ROLES, CLAUSES, PRONOUNS, PIECES, NEWS, INTERVIEWS, TRANSCRIPTS)
)
def test_who_says_what(text: str, expected: Said) -> None:
    assert said(text, "en") == expected

"""Bokmål: who says what."""

import pytest

from tests.quotes.saying import Rows, Said, each, said

WAYS: Rows = [
    ("dash and tag", "– Vi venter på fergen, sier Sigrun Tveit.", [("Vi venter på fergen", "Sigrun Tveit")]),
    ("long dash", "— Vi venter på fergen, sier Sigrun Tveit.", [("Vi venter på fergen", "Sigrun Tveit")]),
    ("hyphen for a dash", "- Vi venter på fergen, sier Sigrun Tveit.", [("Vi venter på fergen", "Sigrun Tveit")]),
    ("a question that somebody asks", "– Kommer den? spør Sigrun Tveit.", [("Kommer den?", "Sigrun Tveit")]),
    ("role before the name", "– Vi venter, sier ordfører Sigrun Tveit.", [("Vi venter", "Sigrun Tveit")]),
    ("role behind the name", "– Vi venter, sier Sigrun Tveit, ordfører i Lauvhamn.", [("Vi venter", "Sigrun Tveit")]),
    (
        "tag in the middle",
        "– Vi venter, sier Sigrun Tveit. – Men ikke lenge.",
        [("Vi venter", "Sigrun Tveit"), ("Men ikke lenge.", "Sigrun Tveit")],
    ),
    (
        "tag inside a sentence",
        "– Fergen, sier Sigrun Tveit, er viktig for oss.",
        [("Fergen", "Sigrun Tveit"), ("er viktig for oss.", "Sigrun Tveit")],
    ),
    (
        "the verb comes first",
        "Sigrun Tveit sier: «Vi venter på fergen nå.»",
        [("Vi venter på fergen nå.", "Sigrun Tveit")],
    ),
    ("marks and tag", "«Vi venter på fergen», sier Sigrun Tveit.", [("Vi venter på fergen", "Sigrun Tveit")]),
    ("straight marks", '"Vi venter på fergen", sier Sigrun Tveit.', [("Vi venter på fergen", "Sigrun Tveit")]),
    ("curly marks", "“Vi venter på fergen”, sier Sigrun Tveit.", [("Vi venter på fergen", "Sigrun Tveit")]),
    ("indirect", "Ordfører Sigrun Tveit sier at fergen må komme snart.", [("fergen må komme snart", "Sigrun Tveit")]),
    (
        "indirect without that",
        "Fergen må komme snart, mener Sigrun Tveit.",
        [("Fergen må komme snart", "Sigrun Tveit")],
    ),
    ("according to", "Ifølge Sigrun Tveit kommer fergen i mai.", [("kommer fergen i mai", "Sigrun Tveit")]),
    (
        "surname later on",
        "Ordfører Sigrun Tveit har ventet.\n\n– Nå holder det, sier Tveit.",
        [("Nå holder det", "Sigrun Tveit")],
    ),
    (
        "pronoun",
        "Ordfører Sigrun Tveit har ventet lenge.\n\n– Nå holder det, sier hun.",
        [("Nå holder det", "Sigrun Tveit")],
    ),
    (
        "role alone",
        "Ordfører Sigrun Tveit har ventet lenge.\n\n– Nå holder det, sier ordføreren.",
        [("Nå holder det", "Sigrun Tveit")],
    ),
    ("a phrasal verb", "– Nå holder det, legger Sigrun Tveit til.", [("Nå holder det", "Sigrun Tveit")]),
    (
        "a second paragraph without a tag",
        "– Vi venter på fergen, sier Sigrun Tveit.\n\n– Og vi venter lenge.",
        [("Vi venter på fergen", "Sigrun Tveit"), ("Og vi venter lenge.", "Sigrun Tveit")],
    ),
    (
        "questions and answers",
        "Sigrun Tveit er ordfører.\n\n– Hva nå?\n\n– Nå venter vi, sier Tveit.\n\n– Hvor lenge?\n\n– Til det er slutt.",
        [
            ("Hva nå?", "@journalist"),
            ("Nå venter vi", "Sigrun Tveit"),
            ("Hvor lenge?", "@journalist"),
            ("Til det er slutt.", "Sigrun Tveit"),
        ],
    ),
    ("somebody nobody has heard of", "– Nå holder det, sier en mann på kaia.", [("Nå holder det", "en mann")]),
]

ROLES: Rows = [
    (
        "a definite form means whoever has the role",
        "– Broen er trygg, sier havnefogd Inger Held.\n\n– Vi sjekker den ofte, sier havnefogden.",
        [("Broen er trygg", "Inger Held"), ("Vi sjekker den ofte", "Inger Held")],
    ),
    (
        "so does a word we do not know, if it stands before the name",
        "Alle kjenner tungtransportøren Arne Vik.\n\n– Jeg kjører i natt, sier tungtransportøren.",
        [("Jeg kjører i natt", "Arne Vik")],
    ),
    (
        "a sentence that begins with a role",
        "Bademester Inger Held låser døra. Bademesteren mener vannet er for kaldt.",
        [("vannet er for kaldt", "Inger Held")],
    ),
    (
        "a word before a known first name is no name",
        "Skogvokter Arne Vik opplyser at stien er stengt.",
        [("stien er stengt", "Arne Vik")],
    ),
    (
        "a role of the past is nobody's now",
        "Inger Held er ordfører. Solveig Lid, som var ordfører før henne, er uenig.\n\n– Det er dyrt, sier ordføreren.",
        [("Det er dyrt", "Inger Held")],
    ),
    (
        "of two who have a role, whoever was named last",
        "Direktør Inger Held bygger. Direktør Arne Vik river.\n\nHeld ler.\n\n– Nå haster det, sier direktøren.",
        [("Nå haster det", "Inger Held")],
    ),
    (
        "an adjective for a role",
        "Tillitsvalgt Inger Held kom først.\n\n– Vi er skuffet, sier den tillitsvalgte.",
        [("Vi er skuffet", "Inger Held")],
    ),
    (
        "the party or age behind a name",
        "Gruppeleder Arne Vik (Kystlista) erkjenner at svaret kom for sent.",
        [("svaret kom for sent", "Arne Vik")],
    ),
]

CLAUSES: Rows = [
    (
        "the medium is not the speaker",
        "I en e-post til Kystbladet skriver driftssjef Arne Vik at båten er solgt.",
        [("båten er solgt", "Arne Vik")],
    ),
    (
        "nor is the place where it was written",
        "Arne Vik er bonde. I et innlegg på kommunens nettsider kaller han planen «et luftslott».",
        [("et luftslott", "Arne Vik")],
    ),
    (
        "a denied verb keeps its subject",
        "Inger Held beklager, men tror ikke at det hadde hjulpet noen.",
        [("det hadde hjulpet noen", "Inger Held")],
    ),
    (
        "two verbs of one subject",
        "Inger Held leder styret. Hun avviser at styret sov, men innrømmer at møtet var langt.",
        [("styret sov", "Inger Held"), ("møtet var langt", "Inger Held")],
    ),
    (
        "what the speaker does next is not said",
        "Inger Held opplyser at det finnes to kjøpere, men vil ikke si hvem de er.",
        [("det finnes to kjøpere", "Inger Held")],
    ),
    (
        "while somebody else speaks",
        "Inger Held mener prisen er for høy, mens rådgiver Arne Vik avviser kritikken.",
        [("prisen er for høy", "Inger Held")],
    ),
    (
        "it was she who said so",
        "Det var politiadvokat Inger Held som opplyste at saken er henlagt.",
        [("saken er henlagt", "Inger Held")],
    ),
    (
        "a source in the middle",
        "Inger Held er ordfører. Svaret vil ifølge ordføreren komme før jul.",
        [("Svaret vil ifølge ordføreren komme før jul", "Inger Held")],
    ),
    ("a letter says it", "I brevet står det at kontoret flytter til byen.", [("kontoret flytter til byen", "brevet")]),
    ("a finding, not an opinion", "Inger Held er lærer. Hun har regnet ut at veien tar ni minutter.", []),
    (
        "the sources of a paper",
        "Men ifølge Kystbladets kilder er saken avgjort.",
        [("er saken avgjort", "Kystbladets kilder")],
    ),
    (
        "a role and a name in apposition",
        "Kvinnens forsvarer, advokat Arne Vik, sier til Kystbladet at hun er løslatt.",
        [("hun er løslatt", "Arne Vik")],
    ),
    (
        "a clause in front of the verb",
        "Da møtet var over, sa Arne Vik at saken var tapt.",
        [("saken var tapt", "Arne Vik")],
    ),
    ("an opinion", "Inger Held regner med at arbeidet tar seks uker.", [("arbeidet tar seks uker", "Inger Held")]),
    ("when we say", "Når vi sier nærhet, mener vi kvalitet. Kvalitet er også nærhet.", []),
    ("an adjective is no speaker", "Vanlig ventetid forteller hvor mange uker de fleste må stå i kø.", []),
]

PRONOUNS: Rows = [
    (
        "a place is no person",
        "Kommunelege Inger Held har drevet kontoret i Øvre Fossdal lenge. Hun understreker at det går bra.",
        [("det går bra", "Inger Held")],
    ),
    (
        "a firm is no person",
        "Direktør Inger Held i Fossdal Kraftlag hørte på. Hun sier at pengene holder til våren.",
        [("pengene holder til våren", "Inger Held")],
    ),
    (
        "two of one family",
        "Det regner bonde Arne Vik som flaks.\n\n– Jeg våknet, sier han.\n\nInger Vik sov.\n\n– Jeg sov, sier hun.",
        [("Jeg våknet", "Arne Vik"), ("Jeg sov", "Inger Vik")],
    ),
]

PIECES: Rows = [
    (
        "narration behind a tag",
        "– Nå holder det, sier Arne Vik. Han ser ut over fjorden.",
        [("Nå holder det", "Arne Vik")],
    ),
    (
        "a dash inside a paragraph",
        "Inger Held (17) går på skolen. – Vi trives her, forteller hun.",
        [("Vi trives her", "Inger Held")],
    ),
    (
        "named before a colon",
        "– Det er galt, sa Arne Vik, og fikk støtte fra Inger Held:\n\n– Arne har rett.",
        [("Det er galt", "Arne Vik"), ("Arne har rett.", "Inger Held")],
    ),
    (
        "whose words the paragraph before was",
        "En leid bro er som en lånt hatt.\n\nOrdene er havnefogd Inger Held sine, fra et møte i fjor.",
        [("En leid bro er som en lånt hatt.", "Inger Held")],
    ),
    (
        "a phrase behind the name",
        "– Jeg har hatt flaks, sier læreren Arne Vik via telefon fra Øvre Fossdal.",
        [("Jeg har hatt flaks", "Arne Vik")],
    ),
    (
        "what she adds behind the tag",
        "Inger Held nikker.\n\n– Vi har ventet lenge, sier hun, og legger til at hun ikke har håp.",
        [("Vi har ventet lenge", "Inger Held"), ("hun ikke har håp", "Inger Held")],
    ),
    ("a saying", "To millioner kan dra hjem, takket være de landene.", []),
    ("a dash without a space", "-Noen må gå først, svarer Arne Vik.", [("Noen må gå først", "Arne Vik")]),
]

INTERVIEWS: Rows = [
    (
        "others are named in the question and in between",
        "Inger Held tar imot.\n\n– Hva nå?\n\n– Nå venter vi, sier Held.\n\nArne Vik mener at hun tar feil.\n\n"
        "– Tar du feil, som Arne Vik sier?\n\n– Arne tar ofte feil.",
        [
            ("Hva nå?", "@journalist"),
            ("Nå venter vi", "Inger Held"),
            ("hun tar feil", "Arne Vik"),
            ("Tar du feil, som Arne Vik sier?", "@journalist"),
            ("Arne tar ofte feil.", "Inger Held"),
        ],
    ),
    (
        "a remark that is answered",
        "Inger Held tar imot.\n\n– Hva nå?\n\n– Vi bygger, sier Held.\n\n– Dere har ikke råd.\n\n– Nei. Men vi låner.",
        [
            ("Hva nå?", "@journalist"),
            ("Vi bygger", "Inger Held"),
            ("Dere har ikke råd.", "@journalist"),
            ("Nei. Men vi låner.", "Inger Held"),
        ],
    ),
]

NOT_SPEECH: Rows = [
    ("the title of a work", "Boken «Havet og vinden» kom ut i fjor.", []),
    ("a nickname", "Arve «Fergemannen» Haugom er pensjonist.", []),
    ("a word at arm's length", "Den såkalte «løsningen» ble dyr.", []),
    ("an aside", "Fergen – den eneste i kommunen – er innstilt.", []),
    ("a range", "Møtet er 12–14 mai, og det er 3 – 4 saker.", []),
    ("an idiom", "Det vil si at fergen er innstilt.", []),
    ("to agree", "Hun sier seg enig i vedtaket.", []),
    ("a list", "Dette skjer:\n\n- Fergen\n- Skolen\n- Broen", []),
]


@pytest.mark.parametrize(("text", "expected"), each(WAYS, ROLES, CLAUSES, PRONOUNS, PIECES, INTERVIEWS, NOT_SPEECH))
def test_who_says_what(text: str, expected: Said) -> None:
    assert said(text, "nb") == expected

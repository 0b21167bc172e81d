"""Who says what: a table of the ways to quote, and what must not be taken for speech."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replikk_index.models import JOURNALIST, SHOWN_FROM, Quote
from replikk_index.quotes import extract
from replikk_index.quotes.languages import PROFILES
from replikk_index.quotes.profile import Profile

Said = list[tuple[str, str]]


def said(text: str, language: str) -> Said:
    """Words and speaker of every quote that is shown."""
    return [(quote.text, quote.speaker_full) for quote in extract(text, language) if quote.confidence >= SHOWN_FROM]


TVEIT = "Sigrun Tveit"

BOKMÅL: list[tuple[str, str, Said]] = [
    ("dash and tag", "– Vi venter på fergen, sier Sigrun Tveit.", [("Vi venter på fergen", TVEIT)]),
    ("long dash", "— Vi venter på fergen, sier Sigrun Tveit.", [("Vi venter på fergen", TVEIT)]),
    ("hyphen for a dash", "- Vi venter på fergen, sier Sigrun Tveit.", [("Vi venter på fergen", TVEIT)]),
    ("a question that somebody asks", "– Kommer den? spør Sigrun Tveit.", [("Kommer den?", TVEIT)]),
    ("role before the name", "– Vi venter, sier ordfører Sigrun Tveit.", [("Vi venter", TVEIT)]),
    ("role behind the name", "– Vi venter, sier Sigrun Tveit, ordfører i Lauvhamn.", [("Vi venter", TVEIT)]),
    (
        "tag in the middle",
        "– Vi venter, sier Sigrun Tveit. – Men ikke lenge.",
        [("Vi venter", TVEIT), ("Men ikke lenge.", TVEIT)],
    ),
    (
        "tag inside a sentence",
        "– Fergen, sier Sigrun Tveit, er viktig for oss.",
        [("Fergen", TVEIT), ("er viktig for oss.", TVEIT)],
    ),
    (
        "the verb comes first",
        "Sigrun Tveit sier: «Vi venter på fergen nå.»",
        [("Vi venter på fergen nå.", TVEIT)],
    ),
    ("marks and tag", "«Vi venter på fergen», sier Sigrun Tveit.", [("Vi venter på fergen", TVEIT)]),
    ("straight marks", '"Vi venter på fergen", sier Sigrun Tveit.', [("Vi venter på fergen", TVEIT)]),
    ("curly marks", "“Vi venter på fergen”, sier Sigrun Tveit.", [("Vi venter på fergen", TVEIT)]),
    (
        "indirect",
        "Ordfører Sigrun Tveit sier at fergen må komme snart.",
        [("fergen må komme snart", TVEIT)],
    ),
    ("indirect without that", "Fergen må komme snart, mener Sigrun Tveit.", [("Fergen må komme snart", TVEIT)]),
    ("according to", "Ifølge Sigrun Tveit kommer fergen i mai.", [("kommer fergen i mai", TVEIT)]),
    (
        "surname later on",
        "Ordfører Sigrun Tveit har ventet.\n\n– Nå holder det, sier Tveit.",
        [("Nå holder det", TVEIT)],
    ),
    (
        "pronoun",
        "Ordfører Sigrun Tveit har ventet lenge.\n\n– Nå holder det, sier hun.",
        [("Nå holder det", TVEIT)],
    ),
    (
        "role alone",
        "Ordfører Sigrun Tveit har ventet lenge.\n\n– Nå holder det, sier ordføreren.",
        [("Nå holder det", TVEIT)],
    ),
    ("a phrasal verb", "– Nå holder det, legger Sigrun Tveit til.", [("Nå holder det", TVEIT)]),
    (
        "a second paragraph without a tag",
        "– Vi venter på fergen, sier Sigrun Tveit.\n\n– Og vi venter lenge.",
        [("Vi venter på fergen", TVEIT), ("Og vi venter lenge.", TVEIT)],
    ),
    (
        "questions and answers",
        "Sigrun Tveit er ordfører.\n\n– Hva nå?\n\n– Nå venter vi, sier Tveit.\n\n– Hvor lenge?\n\n– Til det er slutt.",
        [
            ("Hva nå?", JOURNALIST),
            ("Nå venter vi", TVEIT),
            ("Hvor lenge?", JOURNALIST),
            ("Til det er slutt.", TVEIT),
        ],
    ),
    ("somebody nobody has heard of", "– Nå holder det, sier en mann på kaia.", [("Nå holder det", "en mann")]),
]

NYNORSK: list[tuple[str, str, Said]] = [
    ("dash and tag", "– Vi ventar på ferja, seier Sigrun Tveit.", [("Vi ventar på ferja", TVEIT)]),
    ("marks and tag", "«Vi ventar på ferja», seier Sigrun Tveit.", [("Vi ventar på ferja", TVEIT)]),
    ("indirect", "Sigrun Tveit seier at ferja må kome snart.", [("ferja må kome snart", TVEIT)]),
    ("indirect without that", "Ferja må kome snart, meiner Sigrun Tveit.", [("Ferja må kome snart", TVEIT)]),
    ("according to", "Ifølgje Sigrun Tveit kjem ferja i mai.", [("kjem ferja i mai", TVEIT)]),
    (
        "pronoun",
        "Ordførar Sigrun Tveit har venta lenge.\n\n– No held det, seier ho.",
        [("No held det", TVEIT)],
    ),
    (
        "role alone",
        "Ordførar Sigrun Tveit har venta lenge.\n\n– No held det, seier ordføraren.",
        [("No held det", TVEIT)],
    ),
]

ENGLISH: list[tuple[str, str, Said]] = [
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

NOT_SPEECH: list[tuple[str, str]] = [
    ("the title of a work", "Boken «Havet og vinden» kom ut i fjor."),
    ("a nickname", "Arve «Fergemannen» Haugom er pensjonist."),
    ("a word at arm's length", "Den såkalte «løsningen» ble dyr."),
    ("an aside", "Fergen – den eneste i kommunen – er innstilt."),
    ("a range", "Møtet er 12–14 mai, og det er 3 – 4 saker."),
    ("an idiom", "Det vil si at fergen er innstilt."),
    ("to agree", "Hun sier seg enig i vedtaket."),
    ("a list", "Dette skjer:\n\n- Fergen\n- Skolen\n- Broen"),
]


HELD, VIK, LID = "Inger Held", "Arne Vik", "Solveig Lid"

ROLES: list[tuple[str, str, str, Said]] = [
    (
        "a definite form means whoever has the role",
        "nb",
        "– Broen er trygg, sier havnefogd Inger Held.\n\n– Vi sjekker den ofte, sier havnefogden.",
        [("Broen er trygg", HELD), ("Vi sjekker den ofte", HELD)],
    ),
    (
        "so does a word we do not know, if it stands before the name",
        "nb",
        "Alle kjenner tungtransportøren Arne Vik.\n\n– Jeg kjører i natt, sier tungtransportøren.",
        [("Jeg kjører i natt", VIK)],
    ),
    (
        "a sentence that begins with a role",
        "nb",
        "Bademester Inger Held låser døra. Bademesteren mener vannet er for kaldt.",
        [("vannet er for kaldt", HELD)],
    ),
    (
        "a word before a known first name is no name",
        "nb",
        "Skogvokter Arne Vik opplyser at stien er stengt.",
        [("stien er stengt", VIK)],
    ),
    (
        "a role in apposition before the name",
        "nn",
        "Det held ikkje, svarar leiaren i det lokale bondelaget, Solveig Lid.",
        [("Det held ikkje", LID)],
    ),
    (
        "kin",
        "nn",
        "– Han las kvar kveld, fortel dottera, Solveig Lid.\n\n– Alltid høgt, seier dottera.",
        [("Han las kvar kveld", LID), ("Alltid høgt", LID)],
    ),
    (
        "a role in apposition, and then the verb",
        "nn",
        "Tidlegare leiar i songlaget, Arne Vik, kallar vedtaket «ein flau spøk».",
        [("ein flau spøk", VIK)],
    ),
    (
        "a role of the past is nobody's now",
        "nb",
        "Inger Held er ordfører. Solveig Lid, som var ordfører før henne, er uenig.\n\n– Det er dyrt, sier ordføreren.",
        [("Det er dyrt", HELD)],
    ),
    (
        "of two who have a role, whoever was named last",
        "nb",
        "Direktør Inger Held bygger. Direktør Arne Vik river.\n\nHeld ler.\n\n– Nå haster det, sier direktøren.",
        [("Nå haster det", HELD)],
    ),
    (
        "an adjective for a role",
        "nb",
        "Tillitsvalgt Inger Held kom først.\n\n– Vi er skuffet, sier den tillitsvalgte.",
        [("Vi er skuffet", HELD)],
    ),
    (
        "the party or age behind a name",
        "nb",
        "Gruppeleder Arne Vik (Kystlista) erkjenner at svaret kom for sent.",
        [("svaret kom for sent", VIK)],
    ),
    (
        "a title is no part of a name",
        "en",
        "“We are full,” Mr. Hale, a retired teacher, said in an interview. “Try next year.”",
        [("We are full", "Hale"), ("Try next year.", "Hale")],
    ),
    (
        "the owner, and her name",
        "en",
        "“We open at six,” said the owner, Nora Hale.",
        [("We open at six", "Nora Hale")],
    ),
]

CLAUSES: list[tuple[str, str, str, Said]] = [
    (
        "the medium is not the speaker",
        "nb",
        "I en e-post til Kystbladet skriver driftssjef Arne Vik at båten er solgt.",
        [("båten er solgt", VIK)],
    ),
    (
        "nor is the place where it was written",
        "nb",
        "Arne Vik er bonde. I et innlegg på kommunens nettsider kaller han planen «et luftslott».",
        [("et luftslott", VIK)],
    ),
    (
        "the phrase of a preposition between subject and verb",
        "nn",
        "Arne Vik ved Nord og Sør fiskemottak seier det er tomt for is.",
        [("det er tomt for is", VIK)],
    ),
    (
        "somebody of an institute",
        "en",
        "Nora Hale of the Tide Institute warned that the wall was weak.",
        [("the wall was weak", "Nora Hale")],
    ),
    (
        "a month is nobody",
        "en",
        "The trust asked for more, and in September was told that the form was an old one.",
        [],
    ),
    (
        "a denied verb keeps its subject",
        "nb",
        "Inger Held beklager, men tror ikke at det hadde hjulpet noen.",
        [("det hadde hjulpet noen", HELD)],
    ),
    (
        "two verbs of one subject",
        "nb",
        "Inger Held leder styret. Hun avviser at styret sov, men innrømmer at møtet var langt.",
        [("styret sov", HELD), ("møtet var langt", HELD)],
    ),
    (
        "what the speaker does next is not said",
        "nb",
        "Inger Held opplyser at det finnes to kjøpere, men vil ikke si hvem de er.",
        [("det finnes to kjøpere", HELD)],
    ),
    (
        "while somebody else speaks",
        "nb",
        "Inger Held mener prisen er for høy, mens rådgiver Arne Vik avviser kritikken.",
        [("prisen er for høy", HELD)],
    ),
    (
        "who stood there and said",
        "nn",
        "Arne Vik stod på kaia og sa at båten var seld.",
        [("båten var seld", VIK)],
    ),
    (
        "it was she who said so",
        "nb",
        "Det var politiadvokat Inger Held som opplyste at saken er henlagt.",
        [("saken er henlagt", HELD)],
    ),
    (
        "the sentence goes on behind the tag",
        "nn",
        "Det gjekk godt, understrekar Arne Vik, det tok berre lang tid.",
        [("Det gjekk godt", VIK), ("det tok berre lang tid", VIK)],
    ),
    ("a tag with a time", "nn", "Det var ein fin dag, meinte Arne Vik seinare.", [("Det var ein fin dag", VIK)]),
    (
        "a source in the middle",
        "nb",
        "Inger Held er ordfører. Svaret vil ifølge ordføreren komme før jul.",
        [("komme før jul", HELD)],
    ),
    (
        "a source with her own source",
        "en",
        "Nora Hale is mayor. According to a count made by her office, six bridges need paint.",
        [("six bridges need paint", "her office")],
    ),
    ("nobody says it", "nb", "I brevet står det at kontoret flytter til byen.", [("kontoret flytter til byen", "")]),
    (
        "a finding, not an opinion",
        "nb",
        "Inger Held er lærer. Hun har regnet ut at veien tar ni minutter.",
        [],
    ),
    (
        "that, the pronoun",
        "en",
        "Nora Hale said that was not good enough.",
        [("that was not good enough", "Nora Hale")],
    ),
    (
        "the sources of a paper",
        "nb",
        "Men ifølge Kystbladets kilder er saken avgjort.",
        [("er saken avgjort", "Kystbladets kilder")],
    ),
    (
        "a name behind a body",
        "nn",
        "Fylkesleiar i Bondelaget Arne Vik understreka at prisane må opp.",
        [("prisane må opp", VIK)],
    ),
    (
        "an added sentence without marks",
        "nn",
        "Arne Vik såg på bygget. Det har stått tomt i sju år, la han til.",
        [("Det har stått tomt i sju år", VIK)],
    ),
    (
        "a role and a name in apposition",
        "nb",
        "Kvinnens forsvarer, advokat Arne Vik, sier til Kystbladet at hun er løslatt.",
        [("hun er løslatt", VIK)],
    ),
    (
        "a clause in front of the verb",
        "nb",
        "Da møtet var over, sa Arne Vik at saken var tapt.",
        [("saken var tapt", VIK)],
    ),
    (
        "a council, behind the sentence",
        "en",
        "The pool will close in May, the council announced on Wednesday.",
        [("The pool will close in May", "the council")],
    ),
    (
        "and then he does something",
        "en",
        "Nora Hale confirmed that two boats were lost, and apologised to everyone.",
        [("two boats were lost", "Nora Hale")],
    ),
    ("an opinion", "nb", "Inger Held regner med at arbeidet tar seks uker.", [("arbeidet tar seks uker", HELD)]),
    ("an opinion, denied", "nn", "Arne Vik trur ikkje det blir noko av planen.", [("det blir noko av planen", VIK)]),
    ("when we say", "nb", "Når vi sier nærhet, mener vi kvalitet. Kvalitet er også nærhet.", []),
    (
        "an adjective is no speaker",
        "nb",
        "Vanlig ventetid forteller hvor mange uker de fleste må stå i kø.",
        [],
    ),
    (
        "an answer that nobody marked",
        "en",
        "Nora Hale chairs the trust. Asked whether it would pay, she said it would depend on the winter.",
        [("it would depend on the winter", "Nora Hale")],
    ),
    (
        "told somebody",
        "en",
        "Nora Hale told Coast Radio the harbour would reopen in May.",
        [("the harbour would reopen in May", "Nora Hale")],
    ),
    (
        "told somebody, who is no speaker",
        "en",
        "Nora Hale, the minister for power, told the Review that the line would be closed.",
        [("the line would be closed", "Nora Hale")],
    ),
    (
        "a relative clause speaks of whoever stands before it",
        "en",
        "Nora Hale wrote to the minister, who replied that safety comes first.",
        [("safety comes first", "the minister")],
    ),
    (
        "a tag behind the subject of the words",
        "nn",
        "Det vanskelege, fortel Arne Vik, var å finne folk som hugsa.",
        [("var å finne folk som hugsa", VIK)],
    ),
    ("told about somebody", "nn", "Arne Vik fortalde meg om ein gut som kom for å spørje etter vegen.", []),
    (
        "an indirect question",
        "nn",
        "Arne Vik er uroa. Han spør om folk vil ha det slik framover.",
        [("om folk vil ha det slik framover", VIK)],
    ),
    (
        "an apposition of commas before the verb",
        "en",
        "On Monday Nora Hale, who chairs the trust, said the wall had moved.",
        [("the wall had moved", "Nora Hale")],
    ),
]

PRONOUNS: list[tuple[str, str, str, Said]] = [
    (
        "the subject of the sentence before",
        "nn",
        "– Nei, seier Arne Vik.\n\nOrdførar Odd Bø, som kom etter Vik, er uroa. Han meiner at hamna må utvidast.",
        [("Nei", VIK), ("hamna må utvidast", "Odd Bø")],
    ),
    (
        "a place is no person",
        "nb",
        "Kommunelege Inger Held har drevet kontoret i Øvre Fossdal lenge. Hun understreker at det går bra.",
        [("det går bra", HELD)],
    ),
    (
        "a firm is no person",
        "nb",
        "Direktør Inger Held i Fossdal Kraftlag hørte på. Hun sier at pengene holder til våren.",
        [("pengene holder til våren", HELD)],
    ),
    (
        "two of one family",
        "nb",
        "Det regner bonde Arne Vik som flaks.\n\n– Jeg våknet, sier han.\n\nInger Vik sov.\n\n– Jeg sov, sier hun.",
        [("Jeg våknet", VIK), ("Jeg sov", "Inger Vik")],
    ),
    (
        "somebody without a name",
        "nn",
        "Kultursjef Arne Vik har planar. Då eg skulle gå, vakna mannen i stolen.\n\n– Eg likar meg her, sa han.",
        [("Eg likar meg her", "mannen")],
    ),
    (
        "somebody known by a role only",
        "en",
        "A spokesman for the force added that nobody was hurt.\n\n“It was an accident,” he said.",
        [("nobody was hurt", "A spokesman"), ("It was an accident", "A spokesman")],
    ),
    (
        "somebody called by a first name",
        "en",
        "Hale’s sister Jane, who runs the kitchen, disagrees. “He is dreaming,” she says.",
        [("He is dreaming", "Jane")],
    ),
    (
        "the surname of two: whom the article is about",
        "nn",
        "Arne Vik fiska. Vik skreiv ned alt. Vik las alt.\n\nInger Vik er dottera.\n\n"
        + "Vinden stod i mot, og båten låg ved kaia. " * 20
        + "\n\nDet var ein god dag, sa Vik.",
        [("Det var ein god dag", VIK)],
    ),
    (
        "who has just spoken, in the sentence before",
        "en",
        "Tomas Veld, who studies grids, spent two weeks there. He said that he had learnt a lot.",
        [("he had learnt a lot", "Tomas Veld")],
    ),
]

PIECES_OF_QUOTES: list[tuple[str, str, str, Said]] = [
    (
        "an aside in the tag",
        "en",
        "“It was a promise,” said Nora Hale, who chairs the trust, “and both men are dead.”",
        [("It was a promise", "Nora Hale"), ("and both men are dead.", "Nora Hale")],
    ),
    (
        "a mark that nobody closes",
        "en",
        "Nora Hale said, “It felt good out there.\n\nWe could have scored early.”",
        [("It felt good out there.", "Nora Hale"), ("We could have scored early.", "Nora Hale")],
    ),
    (
        "the marks are opened again",
        "en",
        "“We are late,” said Nora Hale.\n\n“The plan is ready.\n\n“So are we,” she added.",
        [("We are late", "Nora Hale"), ("The plan is ready.", "Nora Hale"), ("So are we", "Nora Hale")],
    ),
    (
        "no second dash, but the first person",
        "nn",
        "– Han tenkte seg om, sa Arne Vik. Og så gjekk vi til røysting, og han tapte.",
        [("Han tenkte seg om", VIK), ("Og så gjekk vi til røysting, og han tapte.", VIK)],
    ),
    (
        "narration behind a tag",
        "nb",
        "– Nå holder det, sier Arne Vik. Han ser ut over fjorden.",
        [("Nå holder det", VIK)],
    ),
    (
        "a dash inside a paragraph",
        "nb",
        "Inger Held (17) går på skolen. – Vi trives her, forteller hun.",
        [("Vi trives her", HELD)],
    ),
    (
        "the marks hold the predicate",
        "nn",
        "Departementet «tek saka på alvor», viser til ei utgreiing og ventar.",
        [("tek saka på alvor", "Departementet")],
    ),
    (
        "a press release",
        "nn",
        "– Han har levert lenge, heiter det i pressemeldinga.",
        [("Han har levert lenge", "pressemeldinga")],
    ),
    (
        "named before a colon",
        "nb",
        "– Det er galt, sa Arne Vik, og fikk støtte fra Inger Held:\n\n– Arne har rett.",
        [("Det er galt", VIK), ("Arne har rett.", HELD)],
    ),
    (
        "whose words the paragraph before was",
        "nb",
        "En leid bro er som en lånt hatt.\n\nOrdene er havnefogd Inger Held sine, fra et møte i fjor.",
        [("En leid bro er som en lånt hatt.", HELD)],
    ),
    (
        "marks around all that is reported are not part of it",
        "nn",
        "Arne Vik har sagt på radioen at «ingen les brev lenger».",
        [("ingen les brev lenger", VIK)],
    ),
    ("a title that is mentioned", "en", "The plan was not mentioned on the site “The Long Way Home” that year.", []),
    (
        "a dash inside a paragraph, without a tag",
        "nn",
        "Arne Vik fekk vite det av naboen. – Han ringde og spurde kva eg skulle gjere.",
        [("Han ringde og spurde kva eg skulle gjere.", VIK)],
    ),
    (
        "a tag behind the sentence",
        "en",
        "The thieves are local men, Inspector Nora Hale said.",
        [("The thieves are local men", "Nora Hale")],
    ),
    (
        "a phrase behind the name",
        "nb",
        "– Jeg har hatt flaks, sier læreren Arne Vik via telefon fra Øvre Fossdal.",
        [("Jeg har hatt flaks", VIK)],
    ),
    ("a sigh", "nn", "– Eg har ikkje sove, sukkar Arne Vik.", [("Eg har ikkje sove", VIK)]),
    (
        "what she called it",
        "en",
        "Nora Hale chairs the trust. She called it “an oversight.”",
        [("an oversight.", "Nora Hale")],
    ),
    (
        "what she adds behind the tag",
        "nb",
        "Inger Held nikker.\n\n– Vi har ventet lenge, sier hun, og legger til at hun ikke har håp.",
        [("Vi har ventet lenge", HELD), ("hun ikke har håp", HELD)],
    ),
    (
        "what he went on to say",
        "en",
        "“We were slow,” said Tom Hale, adding that the better team had won.",
        [("We were slow", "Tom Hale"), ("the better team had won", "Tom Hale")],
    ),
    (
        "a verb in two parts",
        "nn",
        "«Havet står der i morgon òg», plar Arne Vik seie.",
        [("Havet står der i morgon òg", VIK)],
    ),
    ("a saying", "nb", "To millioner kan dra hjem, takket være de landene.", []),
    ("a dash without a space", "nb", "-Noen må gå først, svarer Arne Vik.", [("Noen må gå først", VIK)]),
]

INTERVIEWS: list[tuple[str, str, str, Said]] = [
    (
        "others are named in the question and in between",
        "nb",
        "Inger Held tar imot.\n\n– Hva nå?\n\n– Nå venter vi, sier Held.\n\nArne Vik mener at hun tar feil.\n\n"
        "– Tar du feil, som Arne Vik sier?\n\n– Arne tar ofte feil.",
        [
            ("Hva nå?", JOURNALIST),
            ("Nå venter vi", HELD),
            ("hun tar feil", VIK),
            ("Tar du feil, som Arne Vik sier?", JOURNALIST),
            ("Arne tar ofte feil.", HELD),
        ],
    ),
    (
        "a remark that is answered",
        "nb",
        "Inger Held tar imot.\n\n– Hva nå?\n\n– Vi bygger, sier Held.\n\n– Dere har ikke råd.\n\n– Nei. Men vi låner.",
        [
            ("Hva nå?", JOURNALIST),
            ("Vi bygger", HELD),
            ("Dere har ikke råd.", JOURNALIST),
            ("Nei. Men vi låner.", HELD),
        ],
    ),
    (
        "a question without a dash",
        "nn",
        "– Eg forstår uroa, seier Arne Vik.\n\nKva betyr det?\n\n– At vi får sjå.",
        [("Eg forstår uroa", VIK), ("Kva betyr det?", JOURNALIST), ("At vi får sjå.", VIK)],
    ),
]


def ways(*tables: tuple[str, list[tuple[str, str, Said]]]) -> list[object]:
    return [
        pytest.param(text, language, expected, id=f"{language}: {name}")
        for language, table in tables
        for name, text, expected in table
    ]


@pytest.mark.parametrize(("text", "language", "expected"), ways(("nb", BOKMÅL), ("nn", NYNORSK), ("en", ENGLISH)))
def test_ways_to_quote(text: str, language: str, expected: Said) -> None:
    assert said(text, language) == expected


RULES = [
    pytest.param(text, language, expected, id=f"{language}: {name}")
    for name, language, text, expected in (*ROLES, *CLAUSES, *PRONOUNS, *PIECES_OF_QUOTES, *INTERVIEWS)
]


@pytest.mark.parametrize(("text", "language", "expected"), RULES)
def test_what_a_sentence_says_of_its_speaker(text: str, language: str, expected: Said) -> None:
    assert said(text, language) == expected


@pytest.mark.parametrize(("what", "text"), NOT_SPEECH)
def test_what_is_not_speech(what: str, text: str) -> None:
    assert said(text, "nb") == [], what


def test_the_evidence_is_kept() -> None:
    (quote,) = extract("Ordfører Sigrun Tveit har ventet.\n\n– Nå holder det, sier hun.", "nb")
    assert (quote.kind, quote.marking, quote.cue, quote.speaker) == ("direct", "dash", "sier", "hun")
    assert "Tveit" in quote.why or quote.why
    assert 0 < quote.confidence < 1


def test_marked_words_within_reported_speech_are_mixed() -> None:
    (quote,) = [q for q in extract("Sigrun Tveit kaller det «en helt umulig sak».", "nb") if q.confidence >= SHOWN_FROM]
    assert (quote.text, quote.kind) == ("en helt umulig sak", "mixed")


def test_a_question_is_context_of_its_answer() -> None:
    asked, answered = extract("Sigrun Tveit møter oss.\n\n– Hva nå?\n\n– Vi venter.", "nb")
    assert (asked.turn, asked.speaker_full) == ("question", JOURNALIST)
    assert (answered.turn, answered.speaker_full) == ("answer", TVEIT)


def test_pieces_of_one_utterance_belong_together() -> None:
    first, second = extract("– Vi venter, sier Sigrun Tveit. – Men ikke lenge.", "nb")
    assert first.chain == second.chain != 0


def test_a_name_is_never_invented() -> None:
    text = "– Nei, sier hun.\n\n– Jo, sier naboen.\n\n– Kanskje."
    for quote in extract(text, "nb"):
        assert quote.speaker_full in text


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_no_small_word_is_taken_for_a_verb(profile: Profile) -> None:
    small = {*profile.prepositions.split(), *profile.phrase_ends.split(), *profile.pronouns}
    assert small.isdisjoint(f"{profile.speech} {profile.manner} {profile.thought}".split())


def test_of_an_unknown_language_marks_and_dashes_are_read() -> None:
    assert [quote.text for quote in extract("– Ei, me odotamme vielä.", "fi")] == ["Ei, me odotamme vielä."]


def test_the_language_is_guessed() -> None:
    text = "Ordfører Sigrun Tveit har ventet lenge på fergen som aldri kom.\n\n– Nå holder det, sier hun."
    assert extract(text) == extract(text, "nb")


PIECES = st.sampled_from(
    [
        "– ",
        "«",
        "»",
        "“",
        "”",
        '"',
        ", sier ",
        "Sigrun Tveit",
        " hun",
        ".",
        "?",
        "\n\n",
        " at ",
        "Ifølge ",
        "Vi venter",
        " ",
    ]
)


@given(
    st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join)),
    st.sampled_from(["nb", "nn", "en", None, "xx"]),
)
def test_any_text_can_be_read_and_every_span_is_right(text: str, language: str | None) -> None:
    quotes = extract(text, language)
    for quote in quotes:
        assert text[quote.start : quote.end] == quote.text != ""
        assert quote.text == quote.text.strip()
        assert quote.speaker == "" or quote.speaker in text
        assert quote.speaker_full in text or quote.speaker_full == JOURNALIST
        assert 0 <= quote.confidence <= 1
    in_order = [(quote.start, quote.end) for quote in quotes]
    assert in_order == sorted(in_order)
    for (_, end), (start, _) in pairwise(in_order):
        assert end <= start
    assert [replace(quote) for quote in extract(text, language)] == list(quotes)


@pytest.mark.parametrize(
    "text",
    [
        "– " * 250_000,
        "«" * 500_000,
        "“a " * 170_000,
        "Vi venter på fergen " * 25_000,
        "a. " * 170_000,
        "– Nei.\n\n" * 60_000,
    ],
)
def test_half_a_megabyte_of_anything_is_read(text: str) -> None:
    assert all(isinstance(quote, Quote) for quote in extract(text, "nb"))

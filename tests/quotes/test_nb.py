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
    ("what goes without saying", "Stek fisken lenge, ellers sier det seg selv at den blir tørr.", []),
    ("a notice", "Kommunen har sagt opp avtalen om brøyting, og laget har overtatt den.", []),
]


EPITHETS: Rows = [
    (
        "an age",
        "Målvakt Inger Held (23) har vært skadet.\n\n– Jeg har trent alene, sier 23-åringen.",
        [("Jeg har trent alene", "Inger Held")],
    ),
    (
        "not somebody of another age",
        "Inger Held (23) så ulykken.\n\n– Jeg er uskyldig, sier 47-åringen.",
        [("Jeg er uskyldig", "47-åringen")],
    ),
    (
        "somebody spoken of right before",
        "– Det smalt, forteller Inger Held.\n\n– Jeg så bare røyk, sier tobarnsmoren.",
        [("Det smalt", "Inger Held"), ("Jeg så bare røyk", "Inger Held")],
    ),
    (
        "an office that nobody has been said to have is somebody else's",
        "Inger Held fikk brevet i går.\n\n– Vi beklager, sier rådmannen.",
        [("Vi beklager", "rådmannen")],
    ),
    (
        "a role told with a pronoun",
        "– Vi var redde, sier Inger Held. Hun er sykepleier på Nes.\n\n– Det skjer ofte, sier sykepleieren.",
        [("Vi var redde", "Inger Held"), ("Det skjer ofte", "Inger Held")],
    ),
    (
        "the party, by its other name",
        "Gruppeleder Inger Held (H) er uenig.\n\n– Det er dyrt, sier Høyre-politikeren.",
        [("Det er dyrt", "Inger Held")],
    ),
    (
        "kin of the same name",
        "Solveig og Arne Vik seiler.\n\n– Vi drar i mai, sier Solveig Vik.\n\nEktemannen mener båten er klar nå.",
        [("Vi drar i mai", "Solveig Vik"), ("båten er klar nå", "Arne Vik")],
    ),
    (
        "what stands before the name may end in the role",
        "Fotterapeut Inger Held har tid.\n\n– Sett deg, sier terapeuten.",
        [("Sett deg", "Inger Held")],
    ),
    (
        "one role for another",
        "Klubbleder Arne Vik er lettet.\n\n– Det var på tide, sier den tillitsvalgte.",
        [("Det var på tide", "Arne Vik")],
    ),
    (
        "a role before the name it belongs to",
        "– Vi ser nesten ingenting, sier prosjektlederen.\n\nInger Held graver.\n\n– Alt er borte, sier hun.",
        [("Vi ser nesten ingenting", "Inger Held"), ("Alt er borte", "Inger Held")],
    ),
    (
        "a role that keeps what it is a role in",
        "Formann i klubben forsikret at båten var ny.\n\n– Den lekker ikke, sa han.",
        [("båten var ny", "Formann i klubben"), ("Den lekker ikke", "Formann i klubben")],
    ),
    (
        "a role in several parts",
        "Aktor, statsadvokat Inger Held, sa i retten at beviset holder.",
        [("beviset holder", "Inger Held")],
    ),
    (
        "a longer word that stood alone is somebody else",
        "Trener Arne Vik gråt.\n\nLandslagstreneren kom ned fra tribunen.\n\n– Flott, sier landslagstreneren.",
        [("Flott", "landslagstreneren")],
    ),
    (
        "several are not one of them",
        "Forsker Arne Vik er uenig.\n\nForskerne mener at isen smelter.",
        [("isen smelter", "Forskerne")],
    ),
    (
        "somebody without a name, and the verb behind a comma",
        "Naboen som ringte politiet, sier han hørte to skudd.",
        [("han hørte to skudd", "Naboen")],
    ),
]

BODIES: Rows = [
    (
        "a body that has been named",
        "Lauvhamn kommune stenger broen.\n\n– Den er farlig, skriver kommunen på nett.",
        [("Den er farlig", "Lauvhamn kommune")],
    ),
    (
        "what kind of body it is stands before the name",
        "Busselskapet Rute Nord vokser. Billettene blir dyrere, skriver selskapet på nett.",
        [("Billettene blir dyrere", "Rute Nord")],
    ),
    (
        "they are a body",
        "Beboernes fellesstyre har klaget. I klagen skriver de at heisen står.",
        [("heisen står", "Beboernes fellesstyre")],
    ),
    (
        "who sent the message",
        "«Butikken stenger for godt til påske», heter det i brevet fra eier Inger Held.",
        [("Butikken stenger for godt til påske", "Inger Held")],
    ),
    (
        "the time is not part of the speaker",
        "Havna åpner igjen klokka seks, melder kystvesenet natt til onsdag.",
        [("Havna åpner igjen klokka seks", "kystvesenet")],
    ),
    (
        "the body that the sentence before is about",
        "Havaksjonen er fornøyd. Organisasjonen mener at fjorden er renere.",
        [("fjorden er renere", "Havaksjonen")],
    ),
    ("two of them", "Både elevene og lærerne mener at rommet er kaldt.", [("rommet er kaldt", "elevene og lærerne")]),
]

APART: Rows = [
    (
        "the speaker stands within the verb",
        "Arne Vik er statsråd. Til slutt viste statsråden til at fergene går oftere.",
        [("fergene går oftere", "Arne Vik")],
    ),
    (
        "so does the place",
        "Politiadvokat Inger Held la i retten vekt på at kassa var tom.",
        [("kassa var tom", "Inger Held")],
    ),
    ("a short word too many", "Utvalget peker bl.a. på at rutinene mangler.", [("rutinene mangler", "Utvalget")]),
    (
        "a verb with its particle behind the name",
        "– Og hunden, skyter Arne Vik inn.",
        [("Og hunden", "Arne Vik")],
    ),
]

VERBS: Rows = [
    (
        "a verb we do not know",
        "– Ikke rør den, hveser Inger Held over disken.",
        [("Ikke rør den", "Inger Held")],
    ),
    ("it comes from somebody", "– Der har vi deg, lyder det fra Arne Vik.", [("Der har vi deg", "Arne Vik")]),
    (
        "no comma, and more about the speaker",
        "– Nå kan vi feire sa Arne Vik, som kjørte bussen.",
        [("Nå kan vi feire", "Arne Vik")],
    ),
    ("how it is said", "– De leser den ikke, sier Inger Aas tørt.", [("De leser den ikke", "Inger Aas")]),
    (
        "how it is said, by the surname",
        "Inger Aas skriver bøker.\n\n– De leser dem ikke, sier Aas tørt.",
        [("De leser dem ikke", "Inger Aas")],
    ),
    ("it is said by nobody", "Det ble opplyst at møtet var lovlig.", [("møtet var lovlig", "")]),
    (
        "it is said by a body",
        "Fra ledelsen blir det sagt at ingen mister jobben.",
        [("ingen mister jobben", "ledelsen")],
    ),
    ("a clause of two words", "Inger Held mener det haster.", [("det haster", "Inger Held")]),
    ("an object is no clause", "Boka forteller historien om et ekteskap i oppløsning.", []),
    (
        "two speakers in one sentence",
        "Mens Arne Vik mener at broen holder, sier Inger Held at den må rives.",
        [("broen holder", "Arne Vik"), ("den må rives", "Inger Held")],
    ),
    ("is said to have said", "Kvinnen skal ha fortalt at hun fant nøkkelen.", [("hun fant nøkkelen", "Kvinnen")]),
    ("the day before the verb", "Kystbladet tirsdag skrev at broen er solgt.", [("broen er solgt", "Kystbladet")]),
    (
        "a question without a dash",
        "Hvem skal betale for alt dette? spør Inger Held.",
        [("Hvem skal betale for alt dette", "Inger Held")],
    ),
    (
        "a report within a report",
        "Kokken Inger Held har sagt at Vik lager «den beste suppa».",
        [("Vik lager «den beste suppa»", "Inger Held")],
    ),
]

NAMES: Rows = [
    ("initials", "Leder J. P. Vik sier at saken er tapt.", [("saken er tapt", "J. P. Vik")]),
    (
        "a letter at the end of a sentence",
        "Veien er stengt, skriver politiet på X. Bilene står i kø, sier Arne Vik.",
        [("Veien er stengt", "politiet"), ("Bilene står i kø", "Arne Vik")],
    ),
    (
        "a firm behind a preposition",
        "Rådgiver Arne Vik i Tau og Garn sier at lageret er tomt.",
        [("lageret er tomt", "Arne Vik")],
    ),
    (
        "a pair",
        "Ekteparet Solveig og Arne Vik slutter.\n\n– Det får holde, sier Arne.",
        [("Det får holde", "Arne Vik")],
    ),
    ("a dateline", "(NTB): Broen er stengt i natt, opplyser Arne Vik.", [("Broen er stengt i natt", "Arne Vik")]),
]

MORE_PIECES: Rows = [
    (
        "what is reported behind a tag",
        "– Vi er ferdige, sa Inger Held. Hun la til at det hadde tatt tid.",
        [("Vi er ferdige", "Inger Held"), ("det hadde tatt tid", "Inger Held")],
    ),
    (
        "a dash behind what is told after the tag",
        "– Vi frøs, sier Inger Held. Broren legger til: – Hele natta.",
        [("Vi frøs", "Inger Held"), ("Hele natta.", "Broren")],
    ),
    (
        "a tag between the subject and the rest: one stretch",
        "Arne Vik er bonde. Det verste med fjøset, sier han, er lukta.",
        [("Det verste med fjøset, sier han, er lukta", "Arne Vik")],
    ),
    (
        "a source that the clause goes on behind",
        "Havnefogd Arne Vik er trøtt. Kaia ble ifølge havnefogden malt to ganger i fjor.",
        [("Kaia ble ifølge havnefogden malt to ganger i fjor", "Arne Vik")],
    ),
    (
        "a source, then the verb, and a comma later on",
        "Ifølge loggen kjøpte skipperen tau i Molde, to anker og en sekk mel.",
        [("kjøpte skipperen tau i Molde, to anker og en sekk mel", "loggen")],
    ),
]

MORE_INTERVIEWS: Rows = [
    (
        "the answer is not that of somebody who was only reported",
        "Språket lever godt, sier Inger Held i en ny bok.\n\nHeld mener at skolen må våkne. "
        "Kritiker Arne Vik skrev at boka er lang.\n\n– Hva sier du til det?\n\n– At den er lang.",
        [
            ("Språket lever godt", "Inger Held"),
            ("skolen må våkne", "Inger Held"),
            ("boka er lang", "Arne Vik"),
            ("Hva sier du til det?", "@journalist"),
            ("At den er lang.", "Inger Held"),
        ],
    ),
]

MORE_NOT_SPEECH: Rows = [
    ("a list behind a colon", "Regler for besøk:\n\n– Ta av skoene i gangen.\n– Ikke mat fuglene.\n\nVelkommen.", []),
    ("a list of titles", "Nytt på hylla\n\n– Per Lie, «Havet»: Kort og god.\n– Ida Vik, «Vinden»: Lang og tung.", []),
    ("a sign", "«Ingen adgang» står det malt over døra til kjelleren.", []),
    ("a sign behind the verb", "På plakaten sto det «Ned med prisene».", []),
    ("a demand", "Nestleder i laget, Inger Held, krever svar.", []),
    ("a relative clause is nobody's words", "Bedriften, som holder til i Fossdal, kommenterer ikke saken.", []),
    ("what somebody wrongly believed", "Bonden trodde først det var en rev i hønsehuset.", []),
]


MINUTES: Rows = [
    (
        "who speaks stands before a colon, and what time it is",
        "Inger Held (H) [11:04:12]: Jeg takker for svaret, og lar det ligge.\n\n"
        "Statsråd Arne Vik [11:06:30]: Jeg er enig i at dette haster.\n\n"
        "Presidenten: Da går vi videre til neste spørsmål.",
        [
            ("Jeg takker for svaret, og lar det ligge.", "Inger Held"),
            ("Jeg er enig i at dette haster.", "Arne Vik"),
            ("Da går vi videre til neste spørsmål.", "Presidenten"),
        ],
    ),
    ("other labels", "Fakta: Dette er en sak om noe annet.\n\nVær: Det blir pent i morgen tidlig.", []),
]

MORE_NAMES: Rows = [
    (
        "three of them",
        "Tore Lund, Siv Dal og Arne Vik sier at de trekker seg fra styret.",
        [("de trekker seg fra styret", "Tore Lund, Siv Dal og Arne Vik")],
    ),
    (
        "who was chosen",
        "– Folk er klare, sier Inger Held, som i går ble valgt til ny leder.\n\n– Nå bygger vi, sier lederen.",
        [("Folk er klare", "Inger Held"), ("Nå bygger vi", "Inger Held")],
    ),
    (
        "what else the speaker says, in a relative clause",
        "– Nei, sier Inger Held, som understreker at saken er åpen.",
        [("Nei", "Inger Held"), ("saken er åpen", "Inger Held")],
    ),
    ("what the speaker does", "– Jeg sover aldri, sier Inger Held – og ler.", [("Jeg sover aldri", "Inger Held")]),
    (
        "a name for somebody without one",
        "«Solveig» vil være anonym.\n\n– Jeg er redd, sier hun.",
        [("Jeg er redd", "Solveig")],
    ),
    (
        "a noun that begins its sentence",
        "Forbundskansler Arne Vik sier at tiden er inne. Kansleren mener at hæren må vokse.",
        [("tiden er inne", "Arne Vik"), ("hæren må vokse", "Arne Vik")],
    ),
]

MORE_QUESTIONS: Rows = [
    (
        "a line of narration between question and answer",
        "– Hvorfor stiller du til valg?\n\nKandidaten, Arne Vik, kremter.\n\n– Fordi noen må, sier han.",
        [("Hvorfor stiller du til valg?", "@journalist"), ("Fordi noen må", "Arne Vik")],
    ),
]


PAST: Rows = [
    (
        "a role that somebody had once",
        "Tidligere statsminister Arne Vik er uenig. Statsminister Inger Held ler.\n\n"
        "– Det får hun mene, sier den tidligere statsministeren.",
        [("Det får hun mene", "Arne Vik")],
    ),
    (
        "a book in which somebody writes",
        "I boken «Min tid» skriver Arne Vik at han aldri ble spurt.",
        [("han aldri ble spurt", "Arne Vik")],
    ),
    (
        "what was written goes on",
        "Redaktør Arne Vik skriver at byen må våkne.\n\n«Vi trenger ikke flere kjøpesentre», heter det.",
        [("byen må våkne", "Arne Vik"), ("Vi trenger ikke flere kjøpesentre", "Arne Vik")],
    ),
    (
        "the mother of whoever spoke last",
        "Inger Held selger votter. Datteren, Ida, ler.\n\n– De var for store, sier Ida.\n\n– Du vokste, svarer moren.",
        [("De var for store", "Ida"), ("Du vokste", "Inger Held")],
    ),
]


INTRODUCED: Rows = [
    (
        "what the sentence begins with is somebody",
        "Inger Held danser i kveld. Koreografen er dansken Arne Vik. Fotografen er Siri Moe.\n\n"
        "– Det ble lange dager, sier fotografen.\n\n– De øver ennå, sier hun.",
        [("Det ble lange dager", "Siri Moe"), ("De øver ennå", "Siri Moe")],
    ),
    (
        "two roles before a name",
        "Forsvareren, advokat Arne Vik, ba om frifinnelse. Aktor, politiadvokat Siri Moe, var uenig.\n\n"
        "– Bevisene er klare, sa aktor.\n\n– De er tynne, sa forsvareren.",
        [("Bevisene er klare", "Siri Moe"), ("De er tynne", "Arne Vik")],
    ),
    (
        "a deputy is another one",
        "Varaordfører Arne Vik i Holmnes vil selge. Ordføreren er på ferie.\n\n– Jeg er imot, sier ordføreren.",
        [("Jeg er imot", "ordføreren")],
    ),
    (
        "kin with a first name only",
        "Arne Vik driver bruket sammen med broren Nils.\n\n– Vi deler alt, sier Vik.\n\n– Nesten alt, sier broren.",
        [("Vi deler alt", "Arne Vik"), ("Nesten alt", "Nils")],
    ),
]

NOTHING_SAID: Rows = [
    ("another conjunction", "Sånn oppsummerer Arne Vik kampen etter at laget rykket ned forrige helg.", []),
    ("signing that one will not", "Arne Vik har skrevet under på at han ikke skal selge hytta.", []),
    ("kinds that keep well", "«Rød Juvel» og «Blå Kongle» holder seg best gjennom vinteren.", []),
]


SOURCES: Rows = [
    (
        "whose view it is",
        "Rektor Inger Held er lei. Etter hennes syn bør skolen bygges ut. Etter Arne Viks mening er den stor nok. "
        "Etter politiets vurdering er veien trygg.",
        [
            ("bør skolen bygges ut", "Inger Held"),
            ("er den stor nok", "Arne Vik"),
            ("er veien trygg", "politiet"),
        ],
    ),
    (
        "what the police tell",
        "Etter det politiet opplyser, er begge i god behold.",
        [("er begge i god behold", "politiet")],
    ),
    (
        "from whom a statement is",
        "Arne Vik venter. «Vi har fulgt alle regler», heter det i en uttalelse fra havnevesenet.",
        [("Vi har fulgt alle regler", "havnevesenet")],
    ),
    (
        "whom the sentence before is about",
        "Havnevesenet svarer i dag. I en uttalelse heter det at alle regler er fulgt.",
        [("alle regler er fulgt", "Havnevesenet")],
    ),
    (
        "they are two, or a council",
        "Inger Held og Arne Vik har telt ender. De skriver at tallet er usikkert.\n\n"
        "Ungdomsrådet leverte listene i går. De krever at bussen går om natta.",
        [("tallet er usikkert", "Inger Held og Arne Vik"), ("bussen går om natta", "Ungdomsrådet")],
    ),
    (
        "a manner of saying behind plain words",
        "Arne Vik fyller ut papirer. Skjemaet er på tolv sider, sukker han. Det er for langt, peker Vik på.",
        [("Skjemaet er på tolv sider", "Arne Vik"), ("Det er for langt", "Arne Vik")],
    ),
    (
        "a clause that has begun before its that",
        "Oversetteren, Inger Held, sier boka er så god at alle bør lese den.",
        [("boka er så god at alle bør lese den", "Inger Held")],
    ),
]

WHO_ELSE: Rows = [
    (
        "an age without a name",
        "En 19 år gammel mann er siktet. Han er ikke avhørt, sier politiadvokat Inger Held.\n\n"
        "– Jeg var hjemme, sier 19-åringen.",
        [("Han er ikke avhørt", "Inger Held"), ("Jeg var hjemme", "19-åringen")],
    ),
    (
        "whoever was asked by somebody with a name",
        "– Jeg kjørte rolig, sa Arne Vik i retten.\n\n– Hvor fort? spurte aktor Inger Held.\n\n– Femti, kanskje.",
        [("Jeg kjørte rolig", "Arne Vik"), ("Hvor fort?", "Inger Held"), ("Femti, kanskje.", "Arne Vik")],
    ),
    (
        "a name in capitals",
        "Ordfører Inger Held er klar.\n\n– Vi begynner mandag, sier HELD.",
        [("Vi begynner mandag", "Inger Held")],
    ),
    (
        "the ministry in full",
        "Saken ligger i Kultur- og havdepartementet. Svaret kommer til våren, opplyser departementet.",
        [("Svaret kommer til våren", "Kultur- og havdepartementet")],
    ),
    (
        "a policeman is whoever spoke, not a body that comes next",
        "– Vi leter ennå, sier operasjonsleder Arne Vik.\n\n– Det er mørkt, sier politimannen.\n\n"
        "Grønne Hjelpere stilte med ti folk.",
        [("Vi leter ennå", "Arne Vik"), ("Det er mørkt", "Arne Vik")],
    ),
    (
        "somebody who has been said to be that takes notes",
        "Kaptein Arne Vik går først. Gjeteren ber om vann. Kapteinen noterer. Han sier at det kommer.",
        [("det kommer", "Arne Vik")],
    ),
    (
        "the head of schools is no other director",
        "Administrerende direktør Inger Held i Fjordbuss er uenig. Alle får skyss, lover utdanningssjefen.",
        [("Alle får skyss", "utdanningssjefen")],
    ),
]

TOLD_BETWEEN: Rows = [
    (
        "a clause behind a speaker behind the verb",
        "Inger Held er forfatter. Selv mener forfatteren hun er blitt mildere. I går sa statsråden det var for sent.",
        [("hun er blitt mildere", "Inger Held"), ("det var for sent", "statsråden")],
    ),
    (
        "somebody else between two tags of a line",
        "– Jeg løp, sier Inger Held. Hytta hennes brant. Mannen, Arne Vik, sto på vakt. – Det gikk fort, sier han.",
        [("Jeg løp", "Inger Held"), ("Det gikk fort", "Arne Vik")],
    ),
    (
        "a colon before the second dash of a paragraph",
        "Spissen Inger Held var glad. – Jeg bare sparket, sa Held. Keeper Arne Vik på det andre laget var lei seg: "
        "– Vi sov.",
        [("Jeg bare sparket", "Inger Held"), ("Vi sov.", "Arne Vik")],
    ),
    ("a council that says no", "Da Arne Vik søkte om å få bygge naust, sa kommunen nei.", []),
    (
        "he says it to a paper",
        "Rådgiver Arne Vik tar kritikken. Kommunen vurderte saken grundig, sier han til Fjordposten.",
        [("Kommunen vurderte saken grundig", "Arne Vik")],
    ),
    (
        "a son with his first name",
        "Garden har ti kyr. Sønnen, Nils, tok over i fjor.\n\n– Jeg liker dyr, forteller Nils Held.\n\n"
        "– Men ikke fjøset, sier sønnen.",
        [("Jeg liker dyr", "Nils Held"), ("Men ikke fjøset", "Nils Held")],
    ),
]

OTHER_PLACES: Rows = [
    (
        "a mayor of a place that is named in the next paragraph only",
        "Styreleder Arne Vik er imot.\n\nFossby og Holmnes vil selge.\n\n– Vi trenger penger, sier Fossby-ordføreren.",
        [("Vi trenger penger", "Fossby-ordføreren")],
    ),
    (
        "whom the words themselves speak of",
        "Varaordføreren opplyste at hun hadde spurt Arne Vik. Vik gikk fra møtet.",
        [("hun hadde spurt Arne Vik", "Varaordføreren")],
    ),
    (
        "a man without a name, and another who is named later",
        "En 29 år gammel mann er tiltalt for hærverk. I retten sa han at han sov.\n\nArne Vik eide båten.",
        [("han sov", "han")],
    ),
    (
        "the mayor of somewhere else",
        "Ordfører Arne Vik i Holmnes vil bygge.\n\n– Aldri, sier ordføreren i nabokommunen.\n\n– Jo, sier ordføreren.",
        [("Aldri", "ordføreren i nabokommunen"), ("Jo", "Arne Vik")],
    ),
    (
        "two mayors and their places",
        "Ordfører Arne Vik i Holmnes møtte ordføreren i Sundby, Inger Held.\n\n– Vi betaler, sier ordføreren i Holmnes."
        "\n\n– Takk, sier Sundby-ordføreren.\n\n– Ikke vi, sier ordføreren i Fossvik.",
        [("Vi betaler", "Arne Vik"), ("Takk", "Inger Held"), ("Ikke vi", "ordføreren i Fossvik")],
    ),
    (
        "a clause between a source and its words",
        "Ifølge brannsjef Arne Vik i Holmnes, som var først på stedet, er huset totalskadd.",
        [("er huset totalskadd", "Arne Vik")],
    ),
    (
        "a name that somebody gives",
        "Katten, som hun kalte «Lille Prins», sov. Båten ble døpt «Havgull». Inger Held kalte bildet «Uten navn».",
        [],
    ),
]

ASKED_BACK: Rows = [
    (
        "the journalist says who asks",
        "– Angrer du? spør jeg.\n\n– Aldri, sier Inger Held.\n\n– Hvorfor ikke? spør vi.\n\n– Det var gøy.",
        [
            ("Angrer du? spør jeg.", "@journalist"),
            ("Aldri", "Inger Held"),
            ("Hvorfor ikke? spør vi.", "@journalist"),
            ("Det var gøy.", "Inger Held"),
        ],
    ),
    (
        "an answer that asks in turn, in an interview",
        "Inger Held (72) bor på øya.\n\n– Hva er best?\n\n– Stillheten. Hører du?",
        [("Hva er best?", "@journalist"), ("Stillheten. Hører du?", "Inger Held")],
    ),
    (
        "an answer that asks in turn",
        "– Jeg bakte hele natta, sier Inger Held.\n\n– Hva serverer du?\n\n– Lefse. Hva skulle det ellers være?",
        [
            ("Jeg bakte hele natta", "Inger Held"),
            ("Hva serverer du?", "@journalist"),
            ("Lefse. Hva skulle det ellers være?", "Inger Held"),
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    each(
        WAYS,
        EPITHETS,
        MINUTES,
        PAST,
        SOURCES,
        TOLD_BETWEEN,
        OTHER_PLACES,
        WHO_ELSE,
        ASKED_BACK,
        INTRODUCED,
        NOTHING_SAID,
        MORE_NAMES,
        MORE_QUESTIONS,
        BODIES,
        APART,
        VERBS,
        NAMES,
        MORE_PIECES,
        MORE_INTERVIEWS,
        MORE_NOT_SPEECH,
        ROLES,
        CLAUSES,
        PRONOUNS,
        PIECES,
        INTERVIEWS,
        NOT_SPEECH,
    ),
)
def test_who_says_what(text: str, expected: Said) -> None:
    assert said(text, "nb") == expected

"""Danish: who says what."""

import pytest

from tests.quotes.saying import Rows, Said, each, said

WAYS: Rows = [
    ("dash and tag", "– Vi venter på færgen, siger Karen Holm.", [("Vi venter på færgen", "Karen Holm")]),
    (
        "hyphen for a dash",
        "- Vi venter på færgen, siger borgmester Karen Holm.",
        [("Vi venter på færgen", "Karen Holm")],
    ),
    ("marks, the comma outside", "»Vi venter på færgen«, siger Karen Holm.", [("Vi venter på færgen", "Karen Holm")]),
    ("marks, the comma inside", "»Vi venter på færgen,« siger Karen Holm.", [("Vi venter på færgen", "Karen Holm")]),
    ("straight marks", '"Vi venter på færgen," siger Karen Holm til Ritzau.', [("Vi venter på færgen", "Karen Holm")]),
    (
        "tag in the middle",
        '"Jeg er glad," siger Karen Holm. "Men jeg er også træt."',
        [("Jeg er glad", "Karen Holm"), ("Men jeg er også træt.", "Karen Holm")],
    ),
    (
        "the tag parts a sentence",
        "- Det er, siger Karen Holm, den bedste færge, vi har haft.",
        [("Det er", "Karen Holm"), ("den bedste færge, vi har haft.", "Karen Holm")],
    ),
    (
        "the speaker goes on of himself",
        "- Ja, sagde Niels Dam, og så gik vi hjem.",
        [("Ja", "Niels Dam"), ("og så gik vi hjem.", "Niels Dam")],
    ),
    (
        "an apposition is no more of it",
        "- Vi blev overraskede over, hvor god den er, siger Karen Holm, lektor i kemi.",
        [("Vi blev overraskede over, hvor god den er", "Karen Holm")],
    ),
    (
        "the next paragraph in marks",
        "»Jeg er glad,« siger Karen Holm.\n\n»Det er de andre også, tror jeg.«",
        [("Jeg er glad", "Karen Holm"), ("Det er de andre også, tror jeg.", "Karen Holm")],
    ),
    ("tag in front", "I et brev skriver Karen Holm: »Vi har fået nok.«", [("Vi har fået nok.", "Karen Holm")]),
    (
        "as she writes",
        'Som formanden skriver i sin beretning:\n\n"Jeg er en glad mand, og foreningen lever."',
        [("Jeg er en glad mand, og foreningen lever.", "formanden")],
    ),
    ("a hyphen behind a colon", "Karen Holm siger: - Vi har fået nok nu.", [("Vi har fået nok nu.", "Karen Holm")]),
    (
        "that, behind its comma",
        "Niels Dam siger, at færgen skal sejle, og at den bliver billigere.",
        [("færgen skal sejle, og at den bliver billigere", "Niels Dam")],
    ),
    ("a comma instead of that", "Karen Holm mener, færgen er for dyr.", [("færgen er for dyr", "Karen Holm")]),
    ("inverted, without marks", "Færgen er for dyr, mener Karen Holm.", [("Færgen er for dyr", "Karen Holm")]),
    ("according to, first", "Ifølge Karen Holm er færgen for dyr.", [("er færgen for dyr", "Karen Holm")]),
    (
        "a decimal comma parts nothing",
        "Ifølge anklageskriftet slap røveren væk med 1,7 millioner kroner.",
        [("slap røveren væk med 1,7 millioner kroner", "anklageskriftet")],
    ),
    ("according to, last", "Færgen er for dyr, ifølge Karen Holm.", [("Færgen er for dyr", "Karen Holm")]),
    ("it sounds from her", "- Vi er klar, lyder det fra Karen Holm.", [("Vi er klar", "Karen Holm")]),
    (
        "it sounded from him",
        "Mads Elkær var vred.\n\n- Det er til grin, lød det fra ham.",
        [("Det er til grin", "Mads Elkær")],
    ),
    (
        "what she adds",
        "»Vi satte tre ting i gang. Det kan man læse«, siger Karen Holm og tilføjer, at hun gerne mødes.",
        [("Vi satte tre ting i gang. Det kan man læse", "Karen Holm"), ("hun gerne mødes", "Karen Holm")],
    ),
    (
        "who adds",
        '"Vi solgte," siger Niels Dam, der dog tilføjer, at prisen var for lav.',
        [("Vi solgte", "Niels Dam"), ("prisen var for lav", "Niels Dam")],
    ),
    (
        "whose words they were, in the line behind",
        "- Vi kan ikke vente længere.\n\nDet siger formand for havneudvalget Karen Holm til Kystbladet.",
        [("Vi kan ikke vente længere.", "Karen Holm")],
    ),
    (
        "the object comes first",
        'Kemikeren Karen Holm er træt. Den kritik afviser kemikeren: "Æbler og pærer."',
        [("Æbler og pærer.", "Karen Holm")],
    ),
    (
        "what they call it",
        "Karen Holm kalder forslaget »en dårlig vittighed«.",
        [("en dårlig vittighed", "Karen Holm")],
    ),
    (
        "what they remember him as",
        "Maleren Inger Sall huskede ham i sine breve som »en mand med et ansigt som en gade«.",
        [("en mand med et ansigt som en gade", "Inger Sall")],
    ),
    (
        "a name and a colon",
        'Et øjenvidne: "De løb ned mod vandet og råbte."',
        [("De løb ned mod vandet og råbte.", "Et øjenvidne")],
    ),
    (
        "a nickname in marks",
        '"Jeg troede, at du var hjemme," sagde "Bådmanden".',
        [("Jeg troede, at du var hjemme", "Bådmanden")],
    ),
]

ROLES: Rows = [
    (
        "a role in front of the name",
        "- Broen er sikker, siger havnefoged Karen Holm.\n\n- Vi ser til den, siger havnefogeden.",
        [("Broen er sikker", "Karen Holm"), ("Vi ser til den", "Karen Holm")],
    ),
    (
        "a role with a phrase behind it, and the name",
        "Den er for dyr, erkender afdelingschef i Vej og Havn Tina Bruun.",
        [("Den er for dyr", "Tina Bruun")],
    ),
    (
        "the chairman of a body, and the name",
        "- Kvoten er for lille, siger formanden for Dansk Fiskeri Niels Dam.",
        [("Kvoten er for lille", "Niels Dam")],
    ),
    (
        "one of several, with a role and a name",
        "Færgen skal sejle fra maj, fortæller en af stifterne, skipper Niels Dam, Vestby.",
        [("Færgen skal sejle fra maj", "Niels Dam")],
    ),
    (
        "several, who are no pronoun",
        "I går hævdede de to tiltalte, at pengene var et lån.",
        [("pengene var et lån", "de to tiltalte")],
    ),
    (
        "somebody known by a role only, named again",
        "Han er uden for fare, oplyser vagtchefen ved Vestpolitiet.\n\n- Der var mange på pladsen, siger vagtchefen.",
        [("Han er uden for fare", "vagtchefen"), ("Der var mange på pladsen", "vagtchefen")],
    ),
    (
        "a role told by a pronoun",
        "- Jeg gik, fortæller Susanne Holt.\n\nHun er sygeplejerske.\n\n- Mit nummer står der, siger sygeplejersken.",
        [("Jeg gik", "Susanne Holt"), ("Mit nummer står der", "Susanne Holt")],
    ),
    ("a body", "To mænd blev anholdt i nat, oplyser politiet.", [("To mænd blev anholdt i nat", "politiet")]),
    (
        "a firm that is called so again",
        "Ventus nedjusterer igen. Overskuddet bliver mindre end ventet, skriver selskabet.",
        [("Overskuddet bliver mindre end ventet", "Ventus")],
    ),
    ("my father is somebody", 'Min far sagde: "Gødning er som penge."', [("Gødning er som penge.", "Min far")]),
    ("a friend", "En ven sagde, at det var nemme penge.", [("det var nemme penge", "En ven")]),
]

CLAUSES: Rows = [
    (
        "an infinitive",
        '"Den er låst væk," fortæller Niels Dam, som fik alle til at spille skuespil i en film, han vil glemme.',
        [("Den er låst væk", "Niels Dam")],
    ),
    ("an infinitive behind a verb of speech", "Niels Dam lovede at male båden.", []),
    (
        "an inverted sentence goes on",
        "Det mener byens viceborgmester Birte Vang og foreslår, at skolerne lukkes.",
        [("skolerne lukkes", "Birte Vang")],
    ),
    (
        "a relative clause before the verb",
        "Kroejeren, der ikke vil have sit navn frem, fortæller, at han har solgt.",
        [("han har solgt", "Kroejeren")],
    ),
    (
        "has long thought",
        "Havneforeningen har længe ment, at broen skal lukkes.",
        [("broen skal lukkes", "Havneforeningen")],
    ),
    (
        "to whom, before the verb",
        "Over for Kystbladet bekræfter direktør Karen Holm, at broen lukker.",
        [("broen lukker", "Karen Holm")],
    ),
    ("an opinion", "Karen Holm tror, at færgen kommer.", [("færgen kommer", "Karen Holm")]),
    ("a condition", "Hvis de siger, at det er let, tager de fejl.", []),
    (
        "behind a clause of time",
        "Da Grethe Lade overtog kroen, sagde banken, at hun var tosset.",
        [("hun var tosset", "banken")],
    ),
]

MORE: Rows = [
    (
        "what she dwells on",
        "Hans forsvarer, Bo Lykke, hæfter sig ved, at politiet kom sent.",
        [("politiet kom sent", "Bo Lykke")],
    ),
    (
        "a source in a relative clause, and marks",
        "Her hænger et billede af Aage, der ifølge Karen Holm »aldrig læste en bog i sit liv«.",
        [("aldrig læste en bog i sit liv", "Karen Holm")],
    ),
    (
        "what is told of him, and what he says",
        "Borgmester Jens Ravn glæder sig, men åen skal stadig renses op, siger han.",
        [("åen skal stadig renses op", "Jens Ravn")],
    ),
    ("a tag that refers back", "To mænd er anholdt, det bekræfter Karen Holm.", [("To mænd er anholdt", "Karen Holm")]),
    (
        "an apposition behind an unmarked tag",
        "Det er utroligt, mener byens læge, Niels Dam, der har fulgt sagen fra begyndelsen.",
        [("Det er utroligt", "Niels Dam")],
    ),
    ("one of them", "Det er alt for dyrt, siger en af dem.", [("Det er alt for dyrt", "en af dem")]),
    ("the name of a work", 'Karen Holm har skrevet bogen "Dage ved havet" og bor i Vestby.', []),
    (
        "the wife is no man",
        "Grethe og Bent Lade solgte kroen.\n\n- Nu er det slut, siger Bent Lade.\n\n- Jeg er træt, siger krokonen.",
        [("Nu er det slut", "Bent Lade"), ("Jeg er træt", "Grethe Lade")],
    ),
    (
        "questions before marked words",
        "Hvad er det værste?\n\n»Ventetiden er det værste ved det.«\n\nGudrun Skov skænker te.",
        [("Hvad er det værste?", "@journalist"), ("Ventetiden er det værste ved det.", "Gudrun Skov")],
    ),
]

PRONOUNS: Rows = [
    (
        "the pronoun comes before the name",
        "Hun sidder i sofaen.\n\n»Det er kun til interviews«, siger hun.\n\nVibeke Stang er aktuel i et nyt stykke.",
        [("Det er kun til interviews", "Vibeke Stang")],
    ),
    (
        "a role that a sentence begins with",
        "Anklageren er tilfreds. Straffen ligger, hvor den skal, mener hun.",
        [("Straffen ligger, hvor den skal", "Anklageren")],
    ),
]

INTERVIEWS: Rows = [
    (
        "questions in marks",
        "»Det var min mor«, siger Lucas Holm.\n\n»Hvornår vidste du det?«\n\n»Først da jeg kiggede til siden.«",
        [
            ("Det var min mor", "Lucas Holm"),
            ("Hvornår vidste du det?", "@journalist"),
            ("Først da jeg kiggede til siden.", "Lucas Holm"),
        ],
    ),
    (
        "questions behind a hyphen",
        "- Hvad koster den?\n\n- Det ved jeg ikke, siger Karen Holm.\n\n- Hvornår?\n\n- Når regningen kommer.",
        [
            ("Hvad koster den?", "@journalist"),
            ("Det ved jeg ikke", "Karen Holm"),
            ("Hvornår?", "@journalist"),
            ("Når regningen kommer.", "Karen Holm"),
        ],
    ),
]

NOT_SPEECH: Rows = [
    ("a title", 'Filmen hedder "Den lange vej" og vises i aften.', []),
    ("a title with a verb of speech", "Opskriften er fra bogen »Brød siger jeg bare« af bageren fra Vestby.", []),
    ("that is to say", "Det vil sige, at bussen er aflyst.", []),
    ("to say goodbye", "Parken har sagt farvel til kontanter, og man betaler med armbånd.", []),
    ("to say good day", "Hun siger goddag og går ind i huset.", []),
    ("people say", "Man siger, at huset er forhekset.", []),
    ("we say", "Vi siger ofte, at vejret er værst i marts.", []),
    (
        "a list",
        "Tre hurtige:\n\n- Se filmen i Grand kl. 19\n- Spis østers på »Madam Blå« - de er bedst i februar\n- Gå en tur",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), each(WAYS, ROLES, CLAUSES, MORE, PRONOUNS, INTERVIEWS, NOT_SPEECH))
def test_who_says_what(text: str, expected: Said) -> None:
    assert said(text, "da") == expected

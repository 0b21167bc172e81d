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
        "Ifølge regnskabet slap havnen i fjor med 2,4 millioner kroner.",
        [("slap havnen i fjor med 2,4 millioner kroner", "regnskabet")],
    ),
    (
        "a verb that nobody knows",
        "Ifølge regnskabet tjente havnen to kroner og to øre mere end året før.",
        [("tjente havnen to kroner og to øre mere end året før", "regnskabet")],
    ),
    ("according to, last", "Færgen er for dyr, ifølge Karen Holm.", [("Færgen er for dyr", "Karen Holm")]),
    ("it sounds from her", "- Vi er klar, lyder det fra Karen Holm.", [("Vi er klar", "Karen Holm")]),
    (
        "it sounded from him",
        "Mads Friis var vred.\n\n- Det her går ikke, lød det fra ham.",
        [("Det her går ikke", "Mads Friis")],
    ),
    (
        "what she adds",
        "»Vi rettede to fejl. Det står i bogen«, siger Karen Holm og tilføjer, at hun gerne mødes.",
        [("Vi rettede to fejl. Det står i bogen", "Karen Holm"), ("hun gerne mødes", "Karen Holm")],
    ),
    (
        "who adds",
        '"Vi solgte," siger Niels Dam, der også tilføjer, at prisen var for lav.',
        [("Vi solgte", "Niels Dam"), ("prisen var for lav", "Niels Dam")],
    ),
    (
        "whose words they were, in the line behind",
        "- Vi kan ikke vente længere.\n\nDet siger formand for havneudvalget Karen Holm til Kystbladet.",
        [("Vi kan ikke vente længere.", "Karen Holm")],
    ),
    (
        "the object comes first",
        'Kemikeren Karen Holm er træt. Den kritik afviser kemikeren: "Det var noget andet."',
        [("Det var noget andet.", "Karen Holm")],
    ),
    (
        "what they call it",
        "Karen Holm kalder forslaget »en dårlig vittighed«.",
        [("en dårlig vittighed", "Karen Holm")],
    ),
    (
        "what they remember him as",
        "Digteren Rosa Kamp huskede ham i sine breve som »en fætter til blæsevejret«.",
        [("en fætter til blæsevejret", "Rosa Kamp")],
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
    (
        "a second tag behind the first",
        "- Det gik galt, sagde Ove Bang. Vi sov alle sammen i timen, mente han.",
        [("Det gik galt", "Ove Bang"), ("Vi sov alle sammen i timen", "Ove Bang")],
    ),
    (
        "the answer comes from her",
        '"Bare kom an", lyder svaret fra direktør Tove Rask.',
        [("Bare kom an", "Tove Rask")],
    ),
    (
        "a main clause that begins with a small word",
        "Der er ingen penge, siger en vagt. Men vi venter gerne, svarer Tove Rask.",
        [("Der er ingen penge", "en vagt"), ("Men vi venter gerne", "Tove Rask")],
    ),
    (
        "a second clause leads to marked words",
        'Klubben har bedt om et møde, og formanden skriver på Facebook: "Uden hjælp er banen væk til jul!"',
        [("Uden hjælp er banen væk til jul!", "formanden")],
    ),
    (
        "the speaker adds more behind a relative clause",
        "»Vi er klar,« siger Mia Lund, der leder klubben, og tilføjer: »Men ingen lytter.«",
        [("Vi er klar", "Mia Lund"), ("Men ingen lytter.", "Mia Lund")],
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
        "I fjor hævdede de tre brødre, at pengene var et lån.",
        [("pengene var et lån", "de tre brødre")],
    ),
    (
        "somebody known by a role only, named again",
        "Drengen er fundet, oplyser vagtchefen ved Vestpolitiet.\n\n- Der var mange på pladsen, siger vagtchefen.",
        [
            ("Drengen er fundet", "vagtchefen ved Vestpolitiet"),
            ("Der var mange på pladsen", "vagtchefen ved Vestpolitiet"),
        ],
    ),
    (
        "a role told by a pronoun",
        "- Jeg gik, fortæller Lis Bang.\n\nHun er bibliotekar.\n\n- Døren stod åben, siger bibliotekaren.",
        [("Jeg gik", "Lis Bang"), ("Døren stod åben", "Lis Bang")],
    ),
    ("a body", "To mænd blev anholdt i nat, oplyser politiet.", [("To mænd blev anholdt i nat", "politiet")]),
    (
        "a firm that is called so again",
        "Ventus nedjusterer igen. Overskuddet bliver mindre end ventet, skriver selskabet.",
        [("Overskuddet bliver mindre end ventet", "Ventus")],
    ),
    (
        "my father is somebody",
        'Min far sagde: "Havet skylder ingen noget."',
        [("Havet skylder ingen noget.", "Min far")],
    ),
    ("a friend", "En ven sagde, at bådene var solgt.", [("bådene var solgt", "En ven")]),
    (
        "a firm that was named",
        "Rederiet Bølgebryder lukker ruten. Færgen er for gammel, skriver selskabet i en pressemeddelelse.",
        [("Færgen er for gammel", "Bølgebryder")],
    ),
    (
        "an epithet",
        "Bo Lund bagte i tredive år.\n\n- Nu orker jeg ikke, siger tobarnsfaren.",
        [("Nu orker jeg ikke", "Bo Lund")],
    ),
    (
        "an age, and somebody with a role between",
        "Mia Hede vandt. Træner Svend Borg pakkede.\n\n- Jeg græd, siger den 23-årige.",
        [("Jeg græd", "Mia Hede")],
    ),
    (
        "the mayor is not whoever is named behind",
        "Borgmesteren i Vindby giver op. Det var for dyrt, erkender Ida Vang (S).\n\n- Vi lytter, siger borgmesteren.",
        [("Det var for dyrt", "Ida Vang"), ("Vi lytter", "borgmesteren")],
    ),
    (
        "an association with an and in its name",
        "Det er for sent, mener foreningen Lys & Luft. Vi venter, siger direktøren.",
        [("Det er for sent", "Lys & Luft")],
    ),
    (
        "a member of a party",
        "Viceborgmester Pia Dal (SF) vil rejse sagen.\n\n- Det er for fattigt, siger SF'eren.",
        [("Det er for fattigt", "Pia Dal")],
    ),
    (
        "a son by his first name",
        "Hendes søn Asger prøvede at hjælpe.\n\n- Mor er stædig, griner sønnen.",
        [("Mor er stædig", "Asger")],
    ),
]

CLAUSES: Rows = [
    (
        "an infinitive",
        '"Vi gemte kassen," fortæller Niels Dam, som fik alle til at spille skuespil i en film, han vil glemme.',
        [("Vi gemte kassen", "Niels Dam")],
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
        "Da Birte Lade købte skibet, sagde banken, at hun drømte.",
        [("hun drømte", "banken")],
    ),
    (
        "what was said stands in the sentence before",
        "Tunnelen åbner først til efteråret. Det oplyste direktør Mona Vase mandag.",
        [("Tunnelen åbner først til efteråret", "Mona Vase")],
    ),
    (
        "a tag, and then where it was said",
        "Dommer Eva Lund rystede på hovedet. Muren var skæv, og taget var utæt, sagde hun i sin tale.",
        [("Muren var skæv, og taget var utæt", "Eva Lund")],
    ),
    (
        "a relative clause with an adverb",
        "Hønsene har det godt, fortæller Mads Krog, der dog påpeger, at ræven er tilbage.",
        [("Hønsene har det godt", "Mads Krog"), ("ræven er tilbage", "Mads Krog")],
    ),
]

MORE: Rows = [
    (
        "what she dwells on",
        "Hans forsvarer, Bo Lykke, hæfter sig ved, at døren var låst.",
        [("døren var låst", "Bo Lykke")],
    ),
    (
        "a source in a relative clause, and marks",
        "Her sad gamle Aage, der ifølge Karen Holm »kendte hver sten på bunden«.",
        [("kendte hver sten på bunden", "Karen Holm")],
    ),
    (
        "what is told of him, and what he says",
        "Borgmester Jens Krog er lettet, men taget mangler endnu maling, siger han.",
        [("taget mangler endnu maling", "Jens Krog")],
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
        "Birte og Bent Lade solgte kroen.\n\n- Nu er det slut, siger Bent Lade.\n\n- Jeg er træt, siger krokonen.",
        [("Nu er det slut", "Bent Lade"), ("Jeg er træt", "krokonen")],
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
        "Hun ler højt.\n\n»Jeg hader at vente«, siger hun.\n\nSofie Lund spiller med i et nyt stykke.",
        [("Jeg hader at vente", "Sofie Lund")],
    ),
    (
        "a role that a sentence begins with",
        "Anklageren er træt. Sagen kunne være sluttet i maj, mener hun.",
        [("Sagen kunne være sluttet i maj", "Anklageren")],
    ),
    (
        "several are not she",
        'Dorte Lund kalder planen "pjat".\n\nForældrene må selv tage ansvaret, mener hun.',
        [("pjat", "Dorte Lund"), ("Forældrene må selv tage ansvaret", "Dorte Lund")],
    ),
    (
        "somebody else is told of before the dash",
        "Ole Bæk siger, at det går godt. Træner Eva Holm er mindre sikker.\n\n- Vi må se.",
        [("det går godt", "Ole Bæk"), ("Vi må se.", "Eva Holm")],
    ),
    (
        "the wife of whoever spoke",
        "Grethe og Bent Lade er færdige.\n\n- Det er nok, siger Bent Lade.\n\nHans kone nikker.\n\n- Ja, siger hun.",
        [("Det er nok", "Bent Lade"), ("Ja", "Grethe Lade")],
    ),
]

INTERVIEWS: Rows = [
    (
        "questions in marks",
        "»Jeg så lyset først«, siger Lucas Holm.\n\n»Hvornår vidste du det?«\n\n»Ikke før vi lagde til kaj.«",
        [
            ("Jeg så lyset først", "Lucas Holm"),
            ("Hvornår vidste du det?", "@journalist"),
            ("Ikke før vi lagde til kaj.", "Lucas Holm"),
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
    ("a title with a verb of speech", "Opgaven er fra heftet »Sådan siger jeg nej« af læreren fra Vestby.", []),
    ("that is to say", "Det vil sige, at bussen er aflyst.", []),
    ("to say goodbye", "Kroen har sagt farvel til sild, og man spiser nu med pinde.", []),
    ("to say good day", "Hun siger goddag og går ind i huset.", []),
    ("people say", "Man siger, at huset er forhekset.", []),
    ("we say", "Vi siger ofte, at vejret er værst i marts.", []),
    (
        "a list",
        "Tre hurtige:\n\n- Køb sild på kajen før ni\n- Besøg »Den Gule Hat« - der er varmt og tørt i dag\n- Sov længe",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), each(WAYS, ROLES, CLAUSES, MORE, PRONOUNS, INTERVIEWS, NOT_SPEECH))
def test_who_says_what(text: str, expected: Said) -> None:
    assert said(text, "da") == expected

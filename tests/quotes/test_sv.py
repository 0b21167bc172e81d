"""Swedish: who says what."""

import pytest

from tests.quotes.saying import Rows, Said, each, said

WAYS: Rows = [
    ("dash and tag", "– Vi väntar på färjan, säger Karin Holm.", [("Vi väntar på färjan", "Karin Holm")]),
    (
        "hyphen for a dash",
        "- Vi väntar på färjan, sade hamnchefen Karin Holm.",
        [("Vi väntar på färjan", "Karin Holm")],
    ),
    ("marks and tag", "”Vi väntar på färjan”, säger Karin Holm.", [("Vi väntar på färjan", "Karin Holm")]),
    ("a comma in the marks", "”Vi väntar på färjan,” sade Karin Holm.", [("Vi väntar på färjan", "Karin Holm")]),
    ("straight marks", '"Vi väntar på färjan", skriver Karin Holm.', [("Vi väntar på färjan", "Karin Holm")]),
    (
        "tag in the middle",
        "”Det är bra”, sa Karin Holm. ”Men inte gratis.”",
        [("Det är bra", "Karin Holm"), ("Men inte gratis.", "Karin Holm")],
    ),
    (
        "the tag parts a sentence",
        "– Vi, säger Karin Holm, har aldrig varit så nära.",
        [("Vi", "Karin Holm"), ("har aldrig varit så nära.", "Karin Holm")],
    ),
    (
        "the words go on without a dash",
        "– Vi väntar på färjan, säger Karin Holm till TT. Men det finns en gräns.",
        [("Vi väntar på färjan", "Karin Holm"), ("Men det finns en gräns.", "Karin Holm")],
    ),
    (
        "narration behind the tag",
        "– Vi väntar på färjan, säger Karin Holm. Hon ser ut över viken.",
        [("Vi väntar på färjan", "Karin Holm")],
    ),
    ("tag in front", "Karin Holm sade: ”Vi väntar på färjan nu.”", [("Vi väntar på färjan nu.", "Karin Holm")]),
    (
        "the line before ends with a colon",
        "Så här säger Karin Holm om beslutet:\n\n– Det blir svårt.",
        [("Det blir svårt.", "Karin Holm")],
    ),
    ("that", "Karin Holm säger att färjan är för dyr.", [("färjan är för dyr", "Karin Holm")]),
    ("inverted, without marks", "Färjan är för dyr, menar Karin Holm.", [("Färjan är för dyr", "Karin Holm")]),
    ("without that", "Karin Holm menar färjan är för dyr.", [("färjan är för dyr", "Karin Holm")]),
    ("according to, first", "Enligt Karin Holm är färjan för dyr.", [("är färjan för dyr", "Karin Holm")]),
    ("according to, last", "Färjan är för dyr, enligt Karin Holm.", [("Färjan är för dyr", "Karin Holm")]),
    (
        "according to, in the middle",
        "Båten sjönk, enligt Karin Holm, på tio minuter.",
        [("Båten sjönk, enligt Karin Holm, på tio minuter", "Karin Holm")],
    ),
    (
        "according to him",
        "Nils Dal är kritisk. Enligt honom är det för sent.",
        [("är det för sent", "Nils Dal")],
    ),
    ("a particle behind the speaker", "– Det räcker nu, slår Karin Holm fast.", [("Det räcker nu", "Karin Holm")]),
    ("a particle behind the verb", "Karin Holm lägger till att det räcker.", [("det räcker", "Karin Holm")]),
    (
        "what he adds",
        "– Det är slut, sade Nils Dal och tillade att ingen kunde göra något.",
        [("Det är slut", "Nils Dal"), ("ingen kunde göra något", "Nils Dal")],
    ),
    (
        "whose words they were, in the line behind",
        "– Vi är chockade.\n\nDet säger Karin Holm, rektor på skolan.",
        [("Vi är chockade.", "Karin Holm")],
    ),
    (
        "whose words they were, in the sentence behind",
        "”Vi väntar på färjan.” Det skriver Karin Holm på Facebook.",
        [("Vi väntar på färjan.", "Karin Holm")],
    ),
    ("a body", "Två män greps i natt, uppger polisen.", [("Två män greps i natt", "polisen")]),
    ("an agency", "Två män har gripits i natt, rapporterar TT.", [("Två män har gripits i natt", "TT")]),
    ("what they call it", "Karin Holm kallar beslutet ”en skandal”.", [("en skandal", "Karin Holm")]),
    (
        "what they describe it as",
        "Karin Holm minns hela resan till Berga som ”den värsta på tio år”.",
        [("den värsta på tio år", "Karin Holm")],
    ),
    (
        "marks that stick to the word before them",
        "Hon beskriver hur Nils Dal kom in och sa att” båten måste upp på land”.",
        [("båten måste upp på land", "Nils Dal")],
    ),
    ("a name and a colon", "Skepparen: ”Varför skulle jag det?”", [("Varför skulle jag det?", "Skepparen")]),
    (
        "a dash behind a colon",
        "Nils Dal sade: – Det här är slutet.",
        [("Det här är slutet.", "Nils Dal")],
    ),
    ("the answer comes from her", "– Aldrig i livet, blir svaret från Tove Rask.", [("Aldrig i livet", "Tove Rask")]),
    (
        "the message comes from a firm",
        "De boende kan flytta hem om en vecka, lyder beskedet från bostadsbolaget.",
        [("De boende kan flytta hem om en vecka", "bostadsbolaget")],
    ),
    (
        "a verb that we do not know, before a name",
        "”Vi skyddar bara våra fiskar”, försvarade landshövding Peter Ek beslutet.",
        [("Vi skyddar bara våra fiskar", "Peter Ek")],
    ),
    (
        "a second clause leads to marked words",
        "Klubben vill ha ett möte, och klubbens kassör skriver på Facebook: ”Utan hjälp är planen borta till jul!”",
        [("Utan hjälp är planen borta till jul!", "klubbens kassör")],
    ),
    (
        "what is much talked of is nobody's",
        "Musiken är för hög, och den mycket omtalade ”slutscenen” ser man på affischen.",
        [],
    ),
    (
        "the speaker adds more behind a relative clause",
        "”Vi är redo”, säger Mia Lund, som leder klubben, och tillägger: ”Men ingen lyssnar.”",
        [("Vi är redo", "Mia Lund"), ("Men ingen lyssnar.", "Mia Lund")],
    ),
]

ROLES: Rows = [
    (
        "a title is no part of a name",
        "”Det får inte glömmas bort”, sade Ms. Holm.",
        [("Det får inte glömmas bort", "Holm")],
    ),
    ("a short role with a colon", "– Vi anställer, säger vd:n Karin Holm.", [("Vi anställer", "Karin Holm")]),
    (
        "the chief of a body, and the name",
        "– Vi anställer, säger Västvarvets nya vd, Karin Holm.",
        [("Vi anställer", "Karin Holm")],
    ),
    (
        "a role of adjectives at the beginning",
        "Kustpartiets skolpolitiske talesperson Nils Dal är nöjd, men anser att pengarna saknas.",
        [("pengarna saknas", "Nils Dal")],
    ),
    (
        "a role, and later its definite form",
        "Åklagaren Karin Holm yrkar på fängelse.\n\n– Det är allvarligt, säger åklagaren.",
        [("Det är allvarligt", "Karin Holm")],
    ),
    (
        "a role that nobody was given stays as it is written",
        "I kön stod Rolf Ahlgren.\n\n– Bollen satt som gjuten, säger backen.",
        [("Bollen satt som gjuten", "backen")],
    ),
    (
        "a role that can be nobody in particular",
        "– Nu sover hon gott, säger pappan, som är på plats.",
        [("Nu sover hon gott", "pappan")],
    ),
    (
        "one of several, with a name",
        "– Jag såg allt, säger en av besökarna, snickaren Nils Dal.",
        [("Jag såg allt", "Nils Dal")],
    ),
    ("one of several", "– Jag såg allt, säger en av dem.", [("Jag såg allt", "en av dem")]),
    (
        "a body by half its name",
        "Kustsamfundet tvekar. I ett brev skriver samfundet att lagen är för sträng.",
        [("lagen är för sträng", "Kustsamfundet")],
    ),
    (
        "a husband is not one",
        "Hennes man säger att barnen är trötta.",
        [("barnen är trötta", "Hennes man")],
    ),
    (
        "a noun with a phrase behind it",
        "En rapport om havet och fisket säger att planen är för svag.",
        [("planen är för svag", "En rapport")],
    ),
    (
        "a couple",
        "Ulla och Sten Brandt bor i Berga.\n\n– Vi fiskar jämt, säger Ulla.",
        [("Vi fiskar jämt", "Ulla Brandt")],
    ),
    (
        "a firm that was named",
        "Rederiet Vågbrytaren lägger ned linjen. Färjan är för gammal, skriver bolaget i ett pressmeddelande.",
        [("Färjan är för gammal", "Vågbrytaren")],
    ),
    (
        "an epithet",
        "Bosse Ljung bakade i trettio år.\n\n– Nu orkar jag inte, säger tvåbarnspappan.",
        [("Nu orkar jag inte", "Bosse Ljung")],
    ),
    (
        "a nationality before the name",
        "Loppet var för långt, säger norske Terje Vik.",
        [("Loppet var för långt", "Terje Vik")],
    ),
    (
        "whose age is all that is told is no mayor",
        "Inga Palm, 78, bär vatten.\n\n– Jag är trött, säger hon.\n\nKommunen ska sänka avgiften, lovar kommunalrådet.",
        [("Jag är trött", "Inga Palm"), ("Kommunen ska sänka avgiften", "kommunalrådet")],
    ),
    (
        "an abbreviation with its ending",
        "Bolagets vd Nils Torp är trött.\n\n– De har fel, säger vd:n.",
        [("De har fel", "Nils Torp")],
    ),
    (
        "a source that is no part of the name",
        "Enligt polisen är ägaren känd. Hon är 34 år, uppger polisen.",
        [("är ägaren känd", "polisen"), ("Hon är 34 år", "polisen")],
    ),
]

CLAUSES: Rows = [
    (
        "two verbs of one subject",
        "Hon heter Karin Holm. Holm betonar att det var första gången, men säger också att det inte får hända igen.",
        [("det var första gången", "Karin Holm"), ("det inte får hända igen", "Karin Holm")],
    ),
    (
        "but, without a comma",
        "Polisen bekräftar att en man har gripits men vill inte säga mer.",
        [("en man har gripits", "Polisen")],
    ),
    ("an infinitive", "Nils Dal varnar för att måla båten i regn.", []),
    ("an infinitive behind a verb of speech", "Nils Dal lovade att måla båten.", []),
    (
        "a relative clause before the verb",
        "Karin Holm, som är ordförande, säger att det räcker.",
        [("det räcker", "Karin Holm")],
    ),
    ("it was she who said so", "Det var Karin Holm som sade att det räcker.", [("det räcker", "Karin Holm")]),
    (
        "the medium is not the speaker",
        "I en intervju med Kustbladet säger Karin Holm att hon slutar.",
        [("hon slutar", "Karin Holm")],
    ),
    (
        "behind a clause of time",
        "När mötet var slut sade Karin Holm att saken var avgjord.",
        [("saken var avgjord", "Karin Holm")],
    ),
    (
        "words between the auxiliary and the verb",
        "Statsministern har flera gånger sagt att det inte blir nyval.",
        [("det inte blir nyval", "Statsministern")],
    ),
    (
        "while somebody else thinks",
        "Vänstern vill höja avgiften, medan Kustpartiet anser att staten ska betala allt.",
        [("staten ska betala allt", "Kustpartiet")],
    ),
    ("a condition", "Om hon säger att det är slut är det slut.", []),
    ("a report says it", "I rapporten heter det att inga problem finns.", [("inga problem finns", "rapporten")]),
    (
        "an apposition is no clause",
        "Nämndens ordförande, Nils Dal (KD), beklagar läget.",
        [],
    ),
    (
        "what was said stands in the sentence before",
        "Tunneln öppnar först nästa höst. Det meddelade generaldirektör Mona Vass vid ett möte på tisdagen.",
        [("Tunneln öppnar först nästa höst", "Mona Vass")],
    ),
    ("nothing was said about it", "Tunneln öppnar först nästa höst. Det sade ministern ingenting om.", []),
    (
        "a relative clause with an adverb",
        "Hönsen mår bra igen, berättar Mats Krok, som dock påpekar att räven är tillbaka.",
        [("Hönsen mår bra igen", "Mats Krok"), ("räven är tillbaka", "Mats Krok")],
    ),
    (
        "somebody else says something else",
        "Styrelsen anser att stadgan bör ändras, medan medlemmarna hävdar att den räcker.",
        [("stadgan bör ändras", "Styrelsen"), ("den räcker", "medlemmarna")],
    ),
    ("what somebody says as a source", "Enligt vad polisen uppger är ägaren okänd.", [("är ägaren okänd", "polisen")]),
]

MORE: Rows = [
    (
        "a noun that ends like an infinitive",
        "Birger Ståhl har nyligen sagt att båtarna säljs i juli.",
        [("båtarna säljs i juli", "Birger Ståhl")],
    ),
    (
        "the words go on with a role",
        "– Det kom som ett slag, säger Tore Lindh. Dottern märkte ingenting alls.",
        [("Det kom som ett slag", "Tore Lindh"), ("Dottern märkte ingenting alls.", "Tore Lindh")],
    ),
    (
        "an age without a name",
        "Moa Hed vann. Tränaren Sven Borg packade.\n\n– Jag grät, säger 23-åringen.",
        [("Jag grät", "Moa Hed")],
    ),
    (
        "a firm with its kind in front",
        "Fraktbolaget Sjölink beklagar. ”Vi gör om det”, skriver bolaget.",
        [("Vi gör om det", "Sjölink")],
    ),
    (
        "a role that is told before the name",
        "Lagen blir strängare, meddelade justitieministern.\n\n– Det behövs, sade Karin Ahl.",
        [("Lagen blir strängare", "Karin Ahl"), ("Det behövs", "Karin Ahl")],
    ),
    ("a review is nobody", "Krönika: ”Den blinda hönan” i Kustbladet är lång.", []),
    (
        "a question beside a tag without marks",
        "Nora Dal kom hem. Varför sa du inget? frågade hon.",
        [("Varför sa du inget", "Nora Dal")],
    ),
    ("one of them, first", "En av dem säger att hon är frisk.", [("hon är frisk", "En av dem")]),
]

PRONOUNS: Rows = [
    (
        "whoever spoke in the sentence before",
        "Lukas Ek tappade åran, men Sten Palm sa att loppet var slut. ”Vi var trötta”, sa han.",
        [("loppet var slut", "Sten Palm"), ("Vi var trötta", "Sten Palm")],
    ),
    (
        "a role that a sentence begins with",
        "Nils Dal gick hem.\n\nRiksbankschefen ville inte kommentera.\n\n– Vi räknar om allting, sade hon.",
        [("Vi räknar om allting", "Riksbankschefen")],
    ),
    (
        "the pronoun comes before the name",
        "– Jag har slutat, säger hon.\n\nVendela Stång tände en pipa.",
        [("Jag har slutat", "Vendela Stång")],
    ),
    (
        "a possessive is no name",
        "Karin Holm nickar. Hans båt är nymålad, säger hon.",
        [("Hans båt är nymålad", "Karin Holm")],
    ),
    (
        "a club is not he",
        "Efter matchen var Kråkby BK:s tränare Micke Frände arg.\n\n– Vi spelar dåligt, sa han.",
        [("Vi spelar dåligt", "Micke Frände")],
    ),
    (
        "somebody else is told of before the dash",
        "Polisen uppger att föraren var nykter. Talesperson Eva Ek vill inte säga mer.\n\n– Vi har bara börjat.",
        [("föraren var nykter", "Polisen"), ("Vi har bara börjat.", "Eva Ek")],
    ),
    (
        "the wife of whoever spoke",
        "Greta och Bengt Lade är klara.\n\n– Det räcker, säger Bengt Lade.\n\nHans fru nickar.\n\n– Ja, säger hon.",
        [("Det räcker", "Bengt Lade"), ("Ja", "Greta Lade")],
    ),
]

INTERVIEWS: Rows = [
    (
        "questions behind a dash",
        "– Vad kostar den?\n\n– Det vet jag inte, säger Karin Holm.\n\n– När vet du det?\n\n– När räkningen kommer.",
        [
            ("Vad kostar den?", "@journalist"),
            ("Det vet jag inte", "Karin Holm"),
            ("När vet du det?", "@journalist"),
            ("När räkningen kommer.", "Karin Holm"),
        ],
    ),
    (
        "questions in marks",
        "”Jag är från Berga”, säger Karin Holm.\n\n”Vad tycker du om hamnen?”\n\n”Den är fin, men full av tång.”",
        [
            ("Jag är från Berga", "Karin Holm"),
            ("Vad tycker du om hamnen?", "@journalist"),
            ("Den är fin, men full av tång.", "Karin Holm"),
        ],
    ),
]

NOT_SPEECH: Rows = [
    ("a title", "Boken heter ”Den långa resan” och kom i fjol.", []),
    ("at arm's length", "Den så kallade ”lösningen” blev dyr.", []),
    ("that is to say", "Det vill säga att färjan är inställd.", []),
    ("to give notice", "Hon sa upp sig i maj.", []),
    ("told about something", "Hon berättar om sin barndom på ön.", []),
    ("a title with a verb of speech", "Filmen ”Hon säger att det är slut” visas på lördag.", []),
    ("people say", "Man säger att huset är förhäxat.", []),
    ("nobody says", "Ingen säger att det blir lätt.", []),
    (
        "a list",
        "Det här behövs:\n\n– två rep\n– en hink vatten\n– en nypa salt som vägts på en gammal våg från farfars tid",
        [],
    ),
    ("an aside", "Kalla fakta – som alltid – kom sist, klockan 19–21.", []),
    ("so-called with an adjective", "Museet visar de så kallade ”skepparlådorna” i vinter.", []),
]


@pytest.mark.parametrize(("text", "expected"), each(WAYS, ROLES, CLAUSES, MORE, PRONOUNS, INTERVIEWS, NOT_SPEECH))
def test_who_says_what(text: str, expected: Said) -> None:
    assert said(text, "sv") == expected

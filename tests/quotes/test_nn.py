"""Nynorsk: who says what."""

import pytest

from tests.quotes.saying import Rows, Said, each, said

WAYS: Rows = [
    ("dash and tag", "– Vi ventar på ferja, seier Sigrun Tveit.", [("Vi ventar på ferja", "Sigrun Tveit")]),
    ("marks and tag", "«Vi ventar på ferja», seier Sigrun Tveit.", [("Vi ventar på ferja", "Sigrun Tveit")]),
    ("indirect", "Sigrun Tveit seier at ferja må kome snart.", [("ferja må kome snart", "Sigrun Tveit")]),
    ("indirect without that", "Ferja må kome snart, meiner Sigrun Tveit.", [("Ferja må kome snart", "Sigrun Tveit")]),
    ("according to", "Ifølgje Sigrun Tveit kjem ferja i mai.", [("kjem ferja i mai", "Sigrun Tveit")]),
    (
        "pronoun",
        "Ordførar Sigrun Tveit har venta lenge.\n\n– No held det, seier ho.",
        [("No held det", "Sigrun Tveit")],
    ),
    (
        "role alone",
        "Ordførar Sigrun Tveit har venta lenge.\n\n– No held det, seier ordføraren.",
        [("No held det", "Sigrun Tveit")],
    ),
]

ROLES: Rows = [
    (
        "a role in apposition before the name",
        "Det held ikkje, svarar leiaren i det lokale bondelaget, Solveig Lid.",
        [("Det held ikkje", "Solveig Lid")],
    ),
    (
        "kin",
        "– Han las kvar kveld, fortel dottera, Solveig Lid.\n\n– Alltid høgt, seier dottera.",
        [("Han las kvar kveld", "Solveig Lid"), ("Alltid høgt", "Solveig Lid")],
    ),
    (
        "a role in apposition, and then the verb",
        "Tidlegare leiar i songlaget, Arne Vik, kallar vedtaket «ein flau spøk».",
        [("ein flau spøk", "Arne Vik")],
    ),
]

CLAUSES: Rows = [
    (
        "the phrase of a preposition between subject and verb",
        "Arne Vik ved Nord og Sør fiskemottak seier det er tomt for is.",
        [("det er tomt for is", "Arne Vik")],
    ),
    ("who stood there and said", "Arne Vik stod på kaia og sa at båten var seld.", [("båten var seld", "Arne Vik")]),
    (
        "the sentence goes on behind the tag",
        "Det gjekk godt, understrekar Arne Vik, det tok berre lang tid.",
        [("Det gjekk godt", "Arne Vik"), ("det tok berre lang tid", "Arne Vik")],
    ),
    ("a tag with a time", "Det var ein fin dag, meinte Arne Vik seinare.", [("Det var ein fin dag", "Arne Vik")]),
    (
        "a name behind a body",
        "Fylkesleiar i Bondelaget Arne Vik understreka at prisane må opp.",
        [("prisane må opp", "Arne Vik")],
    ),
    (
        "an added sentence without marks",
        "Arne Vik såg på bygget. Det har stått tomt i sju år, la han til.",
        [("Det har stått tomt i sju år", "Arne Vik")],
    ),
    ("an opinion, denied", "Arne Vik trur ikkje det blir noko av planen.", [("det blir noko av planen", "Arne Vik")]),
    (
        "a tag behind the subject of the words",
        "Det vanskelege, fortel Arne Vik, var å finne folk som hugsa.",
        [("Det vanskelege, fortel Arne Vik, var å finne folk som hugsa", "Arne Vik")],
    ),
    ("told about somebody", "Arne Vik fortalde meg om ein gut som kom for å spørje etter vegen.", []),
    (
        "an indirect question",
        "Arne Vik er uroa. Han spør om folk vil ha det slik framover.",
        [("om folk vil ha det slik framover", "Arne Vik")],
    ),
]

PRONOUNS: Rows = [
    (
        "the subject of the sentence before",
        "– Nei, seier Arne Vik.\n\nOrdførar Odd Bø, som kom etter Vik, er uroa. Han meiner at hamna må utvidast.",
        [("Nei", "Arne Vik"), ("hamna må utvidast", "Odd Bø")],
    ),
    (
        "somebody without a name",
        "Kultursjef Arne Vik har planar. Då eg skulle gå, vakna mannen i stolen.\n\n– Eg likar meg her, sa han.",
        [("Eg likar meg her", "mannen")],
    ),
    (
        "the surname of two: whom the article is about",
        "Arne Vik fiska. Vik skreiv ned alt. Vik las alt.\n\nInger Vik er dottera.\n\n"
        + "Vinden stod i mot, og båten låg ved kaia. " * 20
        + "\n\nDet var ein god dag, sa Vik.",
        [("Det var ein god dag", "Arne Vik")],
    ),
]

PIECES: Rows = [
    (
        "no second dash, but the first person",
        "– Han tenkte seg om, sa Arne Vik. Og så gjekk vi til røysting, og han tapte.",
        [("Han tenkte seg om", "Arne Vik"), ("Og så gjekk vi til røysting, og han tapte.", "Arne Vik")],
    ),
    (
        "the marks hold the predicate",
        "Departementet «tek saka på alvor», viser til ei utgreiing og ventar.",
        [("tek saka på alvor", "Departementet")],
    ),
    (
        "a press release",
        "– Han har levert lenge, heiter det i pressemeldinga.",
        [("Han har levert lenge", "pressemeldinga")],
    ),
    (
        "marks around all that is reported are not part of it",
        "Arne Vik har sagt på radioen at «ingen les brev lenger».",
        [("ingen les brev lenger", "Arne Vik")],
    ),
    (
        "a dash inside a paragraph, without a tag",
        "Arne Vik fekk vite det av naboen. – Han ringde og spurde kva eg skulle gjere.",
        [("Han ringde og spurde kva eg skulle gjere.", "Arne Vik")],
    ),
    ("a sigh", "– Eg har ikkje sove, sukkar Arne Vik.", [("Eg har ikkje sove", "Arne Vik")]),
    (
        "a verb in two parts",
        "«Havet står der i morgon òg», plar Arne Vik seie.",
        [("Havet står der i morgon òg", "Arne Vik")],
    ),
]

INTERVIEWS: Rows = [
    (
        "a question without a dash",
        "– Eg forstår uroa, seier Arne Vik.\n\nKva betyr det?\n\n– At vi får sjå.",
        [("Eg forstår uroa", "Arne Vik"), ("Kva betyr det?", "@journalist"), ("At vi får sjå.", "Arne Vik")],
    ),
]


EPITHETS: Rows = [
    (
        "an age",
        "Målvakt Inger Held (23) har vore skadd.\n\n– Eg har trena åleine, seier 23-åringen.",
        [("Eg har trena åleine", "Inger Held")],
    ),
    (
        "somebody spoken of right before",
        "– Eg er tom, sa Inger Held.\n\nHo la seg ned i snøen.\n\n– Eg har drøymt om dette, sa gullvinnaren.",
        [("Eg er tom", "Inger Held"), ("Eg har drøymt om dette", "Inger Held")],
    ),
    (
        "an office is somebody else's",
        "Inger Held fekk brevet i går.\n\n– Vi er leie for det, seier rådmannen.",
        [("Vi er leie for det", "rådmannen")],
    ),
    (
        "what somebody is, told with the surname",
        "Arne Vik bur i Fossdal. Vik er snikkar.\n\n– Eg bygde huset sjølv, seier snikkaren.",
        [("Eg bygde huset sjølv", "Arne Vik")],
    ),
    (
        "the party, by its other name",
        "Gruppeleiar Arne Vik i Høgre er uroa.\n\n– Det blir dyrt, seier Høgre-politikaren.",
        [("Det blir dyrt", "Arne Vik")],
    ),
    (
        "before the name",
        "– Vi tek ut benkane, seier soknepresten.\n\nInger Held kom til bygda i fjor.",
        [("Vi tek ut benkane", "Inger Held")],
    ),
    (
        "a role that was told in full",
        "Gruppeleiar Arne Vik nøler. Direktøren i energiverket stadfestar tala.\n\n– Dei er rette, seier direktøren.",
        [("Dei er rette", "Direktøren i energiverket")],
    ),
    (
        "a role with a possessive",
        "Bestefar min sa at den som ventar, får sjå.",
        [("den som ventar, får sjå", "Bestefar min")],
    ),
    (
        "the husband",
        "Gunn og Arne Vik spelar.\n\n– Vi øver, seier Gunn Vik.\n\nMannen meiner dei har vorte betre.",
        [("Vi øver", "Gunn Vik"), ("dei har vorte betre", "Arne Vik")],
    ),
    (
        "who leads what, told in a turned sentence",
        "Ho kom hit i 2009. I dag er Selam Tesfu leiar for kvinnelaget.\n\n– Eg blei, seier ho.",
        [("Eg blei", "Selam Tesfu")],
    ),
]

BODIES: Rows = [
    (
        "a press release goes on",
        "Lauvhamn kommune har sagt opp avtalen.\n\n– Vi er ikkje nøgde, skriv kommunen i ei pressemelding.\n\n"
        "– Vi har venta lenge, heiter det vidare i pressemeldinga.",
        [("Vi er ikkje nøgde", "Lauvhamn kommune"), ("Vi har venta lenge", "Lauvhamn kommune")],
    ),
    (
        "a firm, by the kind it is",
        "Reiarlaget Kystruta skriv at dei lyttar. Feilen vart funnen seint, opplyser selskapet.",
        [("dei lyttar", "Kystruta"), ("Feilen vart funnen seint", "Kystruta")],
    ),
    (
        "what stands in a journal",
        "I journalen stod det at pasienten var uroleg.",
        [("pasienten var uroleg", "journalen")],
    ),
    (
        "two words for one minister",
        "Klima- og miljøministeren svarar at måla står fast.",
        [("måla står fast", "Klima- og miljøministeren")],
    ),
]

VERBS: Rows = [
    (
        "a verb in two parts, and the speaker between",
        "Arne Vik er statssekretær. I brevet peikar statssekretæren på at utlånet søkk.",
        [("utlånet søkk", "Arne Vik")],
    ),
    (
        "a verb we do not know",
        "– Eg er heilt ferdig, gispar Inger Held i målområdet.",
        [("Eg er heilt ferdig", "Inger Held")],
    ),
    ("what used to be said", "Far min plar å seie at havet ventar.", [("havet ventar", "Far min")]),
    ("two words, one of them a verb", "Arne Vik meiner han overdriv.", [("han overdriv", "Arne Vik")]),
    (
        "a noun and a verb",
        "Konservator Arne Vik seier utstillinga viser gamle bunader.",
        [("utstillinga viser gamle bunader", "Arne Vik")],
    ),
    (
        "a question and its tag",
        "Kvifor skal vi ha to språk? spør Inger Held i boka.",
        [("Kvifor skal vi ha to språk", "Inger Held")],
    ),
    (
        "at what time it was said",
        "Klokka 17.20 melde politiet at dei pårørande er varsla.",
        [("dei pårørande er varsla", "politiet")],
    ),
    (
        "then she could breathe",
        "Inger Held vann. Eg er berre glad det er over, sa ho då ho fekk pusten att.",
        [("Eg er berre glad det er over", "Inger Held")],
    ),
    (
        "a tag between a statement and its that-clause",
        "Det er urimeleg, meiner Inger Held, at borna skal betale sjølve.",
        [("Det er urimeleg, meiner Inger Held, at borna skal betale sjølve", "Inger Held")],
    ),
    (
        "two people behind their role",
        "Det var i går at toppane i laget, Inger Held og Arne Vik, hevda at kassa var tom.",
        [("kassa var tom", "Inger Held og Arne Vik")],
    ),
    (
        "somebody with a role and a body with two names",
        "Bokmeldaren i Dag og Kveld, Arne Vik, skreiv at boka er for lang.",
        [("boka er for lang", "Arne Vik")],
    ),
]

LISTS: Rows = [
    ("a recipe", "Slik gjer du det:\n\n– Skrell potetene.\n– Kok dei i saltvatn.\n\nServer med smør.", []),
]


@pytest.mark.parametrize(
    ("text", "expected"), each(WAYS, EPITHETS, BODIES, VERBS, LISTS, ROLES, CLAUSES, PRONOUNS, PIECES, INTERVIEWS)
)
def test_who_says_what(text: str, expected: Said) -> None:
    assert said(text, "nn") == expected

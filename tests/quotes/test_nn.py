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
        "– Orgelet må stemmast, seier kantoren.\n\nInger Held flytta hit i mars.",
        [("Orgelet må stemmast", "Inger Held")],
    ),
    (
        "a role that was told in full",
        "Gruppeleiar Arne Vik nøler. Direktøren i Havneverket tek imot oss.\n\n– Kaia held, seier direktøren.",
        [("Kaia held", "Direktøren i Havneverket")],
    ),
    (
        "a role with a possessive",
        "Bestefar min sa at sild er kveldsmat.",
        [("sild er kveldsmat", "Bestefar min")],
    ),
    (
        "the husband",
        "Gunn og Arne Vik bakar.\n\n– Vi sel alt, seier Gunn Vik.\n\nMannen meiner dei står for tidleg opp.",
        [("Vi sel alt", "Gunn Vik"), ("dei står for tidleg opp", "Arne Vik")],
    ),
    (
        "who leads what, told in a turned sentence",
        "Ho var ung då. No er Amira Hadid formann i båtlaget.\n\n– Eg kan segle, seier ho.",
        [("Eg kan segle", "Amira Hadid")],
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
        "Reiarlaget Nordbåt skriv at dei lyttar. Båten får ny kaptein i haust, opplyser selskapet.",
        [("dei lyttar", "Nordbåt"), ("Båten får ny kaptein i haust", "Nordbåt")],
    ),
    (
        "what stands in a log",
        "I loggboka stod det at vinden hadde snudd.",
        [("vinden hadde snudd", "loggboka")],
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
        "Arne Vik er byggmeister. Til slutt peikar byggmeisteren på at taket lek.",
        [("taket lek", "Arne Vik")],
    ),
    (
        "a verb we do not know",
        "– No orkar eg ikkje meir, pustar Inger Held.",
        [("No orkar eg ikkje meir", "Inger Held")],
    ),
    ("what used to be said", "Far min plar å seie at havet ventar.", [("havet ventar", "Far min")]),
    ("two words, one of them a verb", "Arne Vik meiner han overdriv.", [("han overdriv", "Arne Vik")]),
    (
        "a noun and a verb",
        "Skipper Arne Vik seier motoren bråkar for mykje.",
        [("motoren bråkar for mykje", "Arne Vik")],
    ),
    (
        "a question and its tag",
        "Kor lenge skal bygda vente på bru? spør Inger Held.",
        [("Kor lenge skal bygda vente på bru", "Inger Held")],
    ),
    (
        "at what time it was said",
        "Klokka 8.40 melde politiet at skredet har stengt vegen.",
        [("skredet har stengt vegen", "politiet")],
    ),
    (
        "when she came inside",
        "Inger Held vann. Dette hadde eg aldri trudd om meg sjølv, sa ho då ho kom i hus.",
        [("Dette hadde eg aldri trudd om meg sjølv", "Inger Held")],
    ),
    (
        "a tag between a statement and its that-clause",
        "Det er dumt, meiner Inger Held, at bussen køyrer før skulen sluttar.",
        [("Det er dumt, meiner Inger Held, at bussen køyrer før skulen sluttar", "Inger Held")],
    ),
    (
        "two people behind their role",
        "Det var i går at toppane i laget, Inger Held og Arne Vik, hevda at kassa var tom.",
        [("kassa var tom", "Inger Held og Arne Vik")],
    ),
    (
        "somebody with a role and a body with two names",
        "Kommentatoren i Fjord og Fjell, Arne Vik, skreiv at ferja er for lita.",
        [("ferja er for lita", "Arne Vik")],
    ),
]

LISTS: Rows = [
    ("things to do", "Før du reiser:\n\n– Tøm postkassen.\n– Vatn blomane.\n\nGod tur.", []),
]


INTRODUCED: Rows = [
    (
        "two roles before a name",
        "Forsvararen, advokat Arne Vik, meinte saka var tynn. Aktor, politiadvokat Siri Moe, var usamd.\n\n"
        "– Vitna er klare, sa aktor.",
        [("saka var tynn", "Arne Vik"), ("Vitna er klare", "Siri Moe")],
    ),
    (
        "a deputy is another one",
        "– Me sel, seier varaordførar Arne Vik.\n\n– Aldri i verda, svarar ordføraren.",
        [("Me sel", "Arne Vik"), ("Aldri i verda", "ordføraren")],
    ),
    (
        "kin with a first name only",
        "Arne Vik og kona Anne har ti sauer. Det er for få, seier ho.",
        [("Det er for få", "Anne")],
    ),
]


SOURCES: Rows = [
    (
        "a clause behind a speaker behind the verb",
        "I går sa statsråden det var for seint. No meiner Arne Vik det må skje noko.",
        [("det var for seint", "statsråden"), ("det må skje noko", "Arne Vik")],
    ),
    (
        "he says it to a paper",
        "Rådgjevar Arne Vik tek kritikken. Kommunen vurderte saka grundig, seier han til Fjordposten.",
        [("Kommunen vurderte saka grundig", "Arne Vik")],
    ),
    (
        "the leader of something is not any leader",
        "Leiaren i grendalaget, Arne Vik, er glad. Svaret kjem i mai, opplyser seksjonsleiaren for hav.",
        [("Svaret kjem i mai", "seksjonsleiaren")],
    ),
    (
        "the mayor of somewhere else",
        "Ordførar Arne Vik i Holmnes vil byggje.\n\n– Aldri, seier ordføraren i nabokommunen.\n\n"
        "– Jau, seier ordføraren.",
        [("Aldri", "ordføraren i nabokommunen"), ("Jau", "Arne Vik")],
    ),
    ("a name that somebody gives", "Katten, som ho kalla «Vesle Prins», sov.", []),
    (
        "whose view it is",
        "Rektor Inger Held er lei. Etter hennar syn bør skulen byggjast ut. Etter Arne Vik si meining er han stor nok.",
        [("bør skulen byggjast ut", "Inger Held"), ("er han stor nok", "Arne Vik")],
    ),
    (
        "what the police tell",
        "Etter det politiet opplyser, er begge i god behald.",
        [("er begge i god behald", "politiet")],
    ),
    (
        "the clause that has begun before its that",
        "Omsetjaren, Inger Held, seier boka er så god at alle bør lese ho.",
        [("boka er så god at alle bør lese ho", "Inger Held")],
    ),
    (
        "an age without a name",
        "Ein 19 år gamal mann er sikta. Politiadvokat Inger Held vil ikkje seie meir.\n\n"
        "– Eg var heime, seier 19-åringen.",
        [("Eg var heime", "19-åringen")],
    ),
    (
        "an answer that asks in turn",
        "– Eg baka heile natta, seier Inger Held.\n\n– Kva serverer du?\n\n– Lefse. Kva skulle det elles vere?",
        [
            ("Eg baka heile natta", "Inger Held"),
            ("Kva serverer du?", "@journalist"),
            ("Lefse. Kva skulle det elles vere?", "Inger Held"),
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    each(WAYS, SOURCES, INTRODUCED, EPITHETS, BODIES, VERBS, LISTS, ROLES, CLAUSES, PRONOUNS, PIECES, INTERVIEWS),
)
def test_who_says_what(text: str, expected: Said) -> None:
    assert said(text, "nn") == expected

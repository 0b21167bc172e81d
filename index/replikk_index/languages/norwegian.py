"""What bokmål and nynorsk have in common in their inflection."""

from replikk_index.languages.inflection import Irregular, Paradigm

LETTERS = "æøåéèêòóôüöä"

BESIDE_A_NOUN = """arbeid svar spil spel bruk lån tap håp lov mål tal land kost bank drøm film jobb test sjekk start
stopp trykk klipp pakk kutt heis post hopp tegn teikn regn lukt smak tvil frykt bygg dans spark slutt streik kyss klem
kast form frakt hast feil hat røyk sving takk svei fisk skap kjøp søk rop krav forsøk besøk forsvar snakk tenn pust
kamp angrip lyd luft laug merk kjøl kjør hyll dekk tråkk varsl handel trøst skrik knekk dytt skyv støt lås treff gap
tak dom døm drømm dømm strømm klemm svømm filmm vann vei veg stol rull veks sats sap hogg jag sug svømm grav bit spark
fyll spor råd bevis pris rust trik triks kall ran savn ramm salt skudd sum ring tur kurs plan hus skritt slag"""
"""Nouns, beside which the same with -e is a verb (*lov, love*) and not a noun in -e."""

_ADJECTIVES = """rask sterk svak høy høg lav låg kort lang brei bred smal varm kald våt lys mørk hvit kvit svart rød
raud gul brun rik dyr rein ren frisk syk sjuk død daud trist sint redd klok hard mjuk myk blaut bløt skarp rund flat
rett rettvis bratt dyp djup fast laus løs klar rar grov fin pen fersk sen sein stolt stiv hel heil halv lik ulik viss
nær fjern kjær skjev sur søt mett tørst trett stum døv blind lam tett lett vid trang slank feit svær frekk falsk
privat korrekt absurd smart kjapp treg spent vond ond mild sær dansk norsk svensk engelsk fransk tysk finsk russisk
tøff sløv stri vill kul stor ung tung vis lur skjør tynn tykk tørr mørk modern bitter edru fremmed framand kvikk flink
fæl gild glatt god grønn hes høvelig jevn jamn kjekk krass lei lun matt modig naken nett nøye øm sart skral skrøpelig
slem snar spiss steil streng strid stram svart sløv tapper tom trygg tung tverr vakker varsom veik verd vrang ærlig
ufør bevisst robust abstrakt konkret perfekt gal intern ekstern gravid solid maritim eksakt akutt absolutt korrupt
trøtt brått effektiv strikt moderat separat aktuell"""

ADJECTIVE = (
    r"(?:\w{2}(?:ig|leg|isk|som|sam|løs|laus|full|øs|[bg]il|iv|bar|abel|ant|ent|[^ps]al|[rlndm]sk|ær|ør)"
    rf"|^u?(?:{'|'.join(_ADJECTIVES.split())}))$"
)
"""Stems that take the endings of adjectives; of others *-e* and *-t* make another word."""

DOUBLING = (
    r"^u?(?:kjap|knap|sun|san|grøn|tyn|tryg|snil|dum|tør|vil|slap|tom|stram|styg|tøf|tyk|slem|lam|kjek|skjøn|ful)$"
    r"|^\w{2,}el$|^\w{3}if?ik$"
)
"""Adjectives whose last consonant is double but before t, or before a vowel only."""

NOUN_IN_E = rf"^(?!(?:{'|'.join(BESIDE_A_NOUN.split())})$)\w"
SHORT_M = r"[aeiouyæøå]m$"
CONSONANT = r"\w[^aeiouyæøå]$"
NOT_E = r"\w[^e]$"
LONG = r"\w{3}[^es]$"

TE = (
    r"(?:^(?:be|for|ut|inn|opp|av|på|til|om|over|under|mis|gjen|an|sam|fram|frem|med|ned)*"
    r"(?:vis|reis|lås|løys|løs|spis|pris|blås|lys|men|mein|tjen|lån|tren|nevn|kjen|kall|del|tal|mal|mål|tål|føl|kvil|hvil|seil"
    r"|feil|søk|tenk|stek|virk|verk|merk|lek|øk|styrk|svek|senk|krenk|lenk|kjøp|døp|skjerp|tap|løp|kjør|lær|hør|høyr"
    r"|før|klar|svar|rør|styr|køyr|spør|smør|(?:ri|tre|sle|spre|ste|me|he)ng|voks|bruk|rop|prat|steik|rik|nyt|plei)|\w{2}er|egn|[nl]d)$"
)
"""Stems of verbs that take *-te*, *-t*."""
TE_DOUBLING = r"(?:kal|spil|stil|fyl|skil|kjen|skjøn|begyn|bren|glem|drøm|døm|svøm|gjem|klem|tøm|stem|skrem|hem|nem)$"
"""The same, with a double consonant before a vowel."""
DE = r"(?:[eøåi]v|ov|^ei|(?:l|gr|pl|dr|v|f|st)ei|øy|yg|eig)$"
"""Stems of verbs that take *-de*, *-d*."""

DE_DOUBLING = r"[yieu]g$"
"""The same, with a double consonant before a vowel."""

SHARED = (
    Paradigm("el elen elens elet let ler lene lar lane els", CONSONANT),
    Paradigm("+el +elen +elet let ler lene lar lane +els", CONSONANT),
    Paradigm("+el +elt le", r"^(?:ek|us)$"),
    Paradigm("en enet enets nene nenes", CONSONANT),
    Paradigm("el elt le", r"^(?:enk|dobb|ed|trav|simp|nob|fleksib|komp|stab)$"),
    Paradigm("er eren erens eret ert ers re ret rene rar rane rere rest reste", CONSONANT),
    Paradigm("+er +eren +eret +ert +ers re rene rar rane rere rest reste", CONSONANT),
    Paradigm("en ent ne nere nare nest nast neste naste", r"\w[^aeiouyæøå]$|^åp$|^eig$"),
    Paradigm("+en +ent ne nere nest neste", CONSONANT),
    Paradigm("- tt e ere are est ast este aste", r"^(?:ny|fri|blå|grå|rå|bli|tru|tro)$"),
    Paradigm("um et er ene ets ums umet", r"\w{2}[ei]$"),
)

NOUNS = Irregular(
    ("- en s ens a as et ets", "er ene ers enes ane ar"),
    """
bok bøk
fot føtt
hand hend
kraft kreft
hånd hend
natt nett
rot røtt
tann tenn
tang teng
stang steng
strand strend
and end
gås gjes
ku kyr
bot bøt
bonde bønd
ting ting
""",
)

AGENTS = """
vinn
selg
sel
velg
vel
les
fortell
fortel
driv
løp
skriv
bær
trekk
hjelp
spring
sving
"""
"""Stems of strong verbs whose present is a noun as well (*vinner*, winner)."""

"""How German inflects."""

from replikk_index.languages.inflection import Inflection, Irregular, Paradigm

_ADJECTIVES = """neu rasch schwach breit schmal dick dünn warm kalt nass trocken hell dunkel weiß schwarz rot grün
blau grau gelb braun reich arm rein frisch krank tot traurig froh spät hart weich scharf rund flach recht steil tief
voll leer fest lose frei gesund klar selten grob fein schön wild still stolz steif ganz halb gleich nah fern lieb
schief sauer süß satt müde stumm taub blind lahm dicht leicht weit eng schlank fett schwer frech falsch privat korrekt
absurd smart schnell langsam träge böse mild roh deutsch klein gut schlecht alt jung lang kurz hoch groß stark klug
dumm nett streng schlau faul fremd modern echt ernst fair flexibel heiß laut leise locker nackt offen öffentlich sanft
sauber schlimm sicher toll total global spitz starr teuer edel übel eitel treu trüb wach wahr wild zart zäh bekannt
beliebt berühmt verrückt geeignet gesamt"""

_ADJECTIVE = (
    rf"(?:\w{{2}}(?:ig|lich|isch|sam|los|voll|ell|iv|bar|abel|ant|ent|al|haft|är|ös|[rlndtg]er[tn]|end|[bg]il)"
    rf"|^(?:un)?(?:{'|'.join(_ADJECTIVES.split())}))$"
)

_PRESENT = "en e t st et est end ende enden ender endes ten te"
_STRONG_VERBS = """
befehl befiehl befahl befohlen
beginn beginn begann begonnen
beiß beiß biss bissen
berg birg barg borgen
beweg beweg bewog wogen
bieg bieg bog bogen
biet biet bot boten
bind bind band bunden
bitt bitt bat beten
blas bläs blies blasen
bleib bleib blieb blieben
brat brät briet braten
brech brich brach brochen
brenn brenn brannte brannt
bring bring brachte bracht
denk denk dachte dacht
dring dring drang drungen
empfehl empfiehl empfahl empfohlen
ess iss aß gessen
fahr fähr fuhr fahren
fall fäll fiel fallen
fang fäng fing fangen
find find fand funden
flieg flieg flog flogen
flieh flieh floh flohen
fließ fließ floss flossen
fress friss fraß fressen
frier frier fror froren
geb gib gab geben
geb gibt gab geben
geh geh ging gangen
geling geling gelang lungen
gelt gilt galt golten
genieß genieß genoss nossen
geschehn geschieh geschah schehen
gescheh geschieh geschah schehen
gewinn gewinn gewann wonnen
gieß gieß goss gossen
gleich gleich glich glichen
gleit gleit glitt glitten
grab gräb grub graben
greif greif griff griffen
halt hält hielt halten
häng häng hing hangen
heb heb hob hoben
heiß heiß hieß heißen
helf hilf half holfen
kenn kenn kannte kannt
kling kling klang klungen
komm komm kam kommen
kriech kriech kroch krochen
lad läd lud laden
lass läss ließ lassen
lauf läuf lief laufen
leid leid litt litten
leih leih lieh liehen
les lies las lesen
lieg lieg lag legen
lüg lüg log logen
meid meid mied mieden
mess miss maß messen
nehm nimm nahm nommen
nenn nenn nannte nannt
pfeif pfeif pfiff pfiffen
rat rät riet raten
reib reib rieb rieben
reiß reiß riss rissen
reit reit ritt ritten
renn renn rannte rannt
riech riech roch rochen
ring ring rang rungen
ruf ruf rief rufen
schaff schaff schuf schaffen
scheid scheid schied schieden
schein schein schien schienen
schieb schieb schob schoben
schieß schieß schoss schossen
schlaf schläf schlief schlafen
schlag schläg schlug schlagen
schleich schleich schlich schlichen
schließ schließ schloss schlossen
schmeiß schmeiß schmiss schmissen
schmelz schmilz schmolz schmolzen
schneid schneid schnitt schnitten
schreib schreib schrieb schrieben
schrei schrei schrie schrien
schreit schreit schritt schritten
schweig schweig schwieg schwiegen
schwimm schwimm schwamm schwommen
schwind schwind schwand schwunden
schwing schwing schwang schwungen
schwör schwör schwor schworen
seh sieh sah sehen
send send sandte sandt
sing sing sang sungen
sink sink sank sunken
sitz sitz saß sessen
sprech sprich sprach sprochen
spring spring sprang sprungen
stech stich stach stochen
steh steh stand standen
stehl stiehl stahl stohlen
steig steig stieg stiegen
sterb stirb starb storben
stoß stöß stieß stoßen
streich streich strich strichen
streit streit stritt stritten
trag träg trug tragen
treff triff traf troffen
treib treib trieb trieben
tret tritt trat treten
trink trink trank trunken
trüg trüg trog trogen
verderb verdirb verdarb dorben
vergess vergiss vergaß vergessen
verlier verlier verlor verloren
verzeih verzeih verzieh verziehen
wachs wächs wuchs wachsen
wasch wäsch wusch waschen
weich weich wich wichen
weis weis wies wiesen
wend wend wandte wandt
werb wirb warb worben
werf wirf warf worfen
wieg wieg wog wogen
zieh zieh zog zogen
zwing zwing zwang zwungen
"""
_NOUNS_IN_ER = """
haus häus
land länd
mann männ
buch büch
kind kind
wurm würm
kraut kräut
wort wört
bild bild
dorf dörf
rad räd
dach däch
blatt blätt
glas gläs
gras gräs
kleid kleid
lied lied
licht licht
feld feld
geld geld
bad bäd
band bänd
amt ämt
tal täl
wald wäld
rand ränd
gott gött
geist geist
volk völk
schloss schlöss
loch löch
fach fäch
grab gräb
gesicht gesicht
gehalt gehält
mitglied mitglied
glied glied
brett brett
ei ei
nest nest
huhn hühn
lamm lämm
rind rind
schild schild
schwert schwert
bürgeramt bürgerämt
denkmal denkmäl
"""
_NOUNS_BY_VOWEL = """
vater väter
mutter mütter
bruder brüder
tochter töchter
garten gärten
boden böden
laden läden
vogel vögel
apfel äpfel
mantel mäntel
hafen häfen
ofen öfen
schaden schäden
faden fäden
graben gräben
kasten kästen
magen mägen
mangel mängel
nagel nägel
sattel sättel
schwager schwäger
acker äcker
hammer hämmer
kloster klöster
bogen bögen
"""
_COMPARED = """
groß größ
alt ält
jung jüng
lang läng
kurz kürz
stark stärk
schwach schwäch
warm wärm
kalt kält
hart härt
arm ärm
klug klüg
dumm dümm
scharf schärf
schwarz schwärz
gesund gesünd
krank kränk
rot röt
grob gröb
"""
_OTHERS = """
sein bin bist ist sind seid war warst waren wart gewesen sei seien wäre wären
haben habe hast hat habt hatte hatten gehabt hätte hätten
werden werde wirst wird werdet wurde wurden geworden worden würde würden
können kann kannst könnt konnte konnten gekonnt könnte könnten
müssen muss musst müsst musste mussten gemusst müsste müssten
dürfen darf darfst dürft durfte durften dürfte dürften
wollen will willst wollt wollte wollten gewollt
sollen soll sollst sollt sollte sollten
mögen mag magst mögt mochte mochten möchte möchten
wissen weiß weißt wisst wusste wussten gewusst wüsste
tun tue tust tut tat taten getan täte
gut gute guten guter gutes gutem besser bessere besseren besserer besseres beste besten bester bestes
viel viele vielen mehr meisten meiste
hoch hohe hohen hoher hohes hohem höher höhere höheren höherer höheres höchste höchsten höchster höchstes
nah nahe nahen naher näher nähere näheren nächste nächsten nächster
tag tage tagen tages tags
reis reises
reise reisen
mensch menschen
herr herrn herren
frau frauen
firma firmen
thema themen themas
museum museen museums
zentrum zentren zentrums
küche küchen
kuchen kuchens
stadt städte städten
ich mich mir mein meine meinen meinem meiner
du dich dir dein deine
er ihn ihm
wir uns unser unsere
"""
_FIXED = (
    "schon noch nur hausen heute gestern morgen immer wieder bereits etwa fast gern oft dort unten oben politik polizei"
)

INFLECTION = Inflection(
    paradigms=(
        Paradigm("- s es e en ^e ^en", r"\w[^aeiouns]$|[aeioyäöü][ns]$|[rhlu]n$|[rcklp]s$"),
        Paradigm("- s", r"(?:er|el|en|ein|chen|lein)$"),
        Paradigm("- n s", r"(?:er|el|ar)$"),
        Paradigm("e en s es", r"\w{2}"),
        Paradigm("- nen", r"\w{2}in$"),
        Paradigm("nis nisse nissen nisses", r"\w{2}"),
        Paradigm("- s", r"[aiouy]$"),
        Paradigm("um en ums", r"\w{2}[ie]$"),
        Paradigm("a en as", r"\w{3}m$"),
        Paradigm("us en", r"\w[rs]$"),
        Paradigm("en st t te ten test tet end ende enden ge~t ge~te ge~ten ge~ter ge~tes", r"\w[^td]$", silent="e"),
        Paradigm(
            "en est et ete eten etest end ende enden ge~et ge~ete ge~eten ge~eter",
            r"\w(?:[td]|[^lrhaeiou][mn])$",
            silent="e",
        ),
        Paradigm("eln le ele elst elt elte elten elnd ge~elt ge~elte ge~elten", r"\w[^aeiou]$"),
        Paradigm("ern ere erst ert erte erten ernd ge~ert ge~erte ge~erten ge~erter", r"\w[^aeiou]$"),
        Paradigm("ieren iere ierst iert ierte ierten ierend ierter iertes", r"\w{2}"),
        Paradigm("- e en er es em ere eren erer eres ste sten ster stes este esten ester", _ADJECTIVE),
        Paradigm("el le len ler les lem lere", r"^(?:dunk|ed|üb|eit|flexib|\w+ab)$"),
        Paradigm("er re ren rer res rem rere", r"^(?:teu|sau)$"),
    ),
    irregular=(
        Irregular(
            (
                _PRESENT,
                "- t st",
                "- en st t e n ^e ^en",
                "ge~ - ge~e ge~en ge~er ge~es e er es",
            ),
            _STRONG_VERBS,
        ),
        Irregular(("- s es e", "er ern"), _NOUNS_IN_ER),
        Irregular(("- s n", "- n"), _NOUNS_BY_VOWEL),
        Irregular(
            ("- e en er es em", "er ere eren erer eres erem ste sten ster stes este esten ester te ten ter tes"),
            _COMPARED,
        ),
        Irregular(("-",), _OTHERS),
    ),
    uninflected=_FIXED,
    letters="äöüßé",
    changes=(("au", "äu"), ("a", "ä"), ("o", "ö"), ("u", "ü")),
    beginnings=(
        "ab",
        "an",
        "auf",
        "aus",
        "bei",
        "durch",
        "ein",
        "fest",
        "fort",
        "her",
        "hin",
        "los",
        "mit",
        "nach",
        "nieder",
        "statt",
        "teil",
        "um",
        "vor",
        "weg",
        "weiter",
        "wieder",
        "zu",
        "zurück",
        "zusammen",
    ),
    between="zu",
)

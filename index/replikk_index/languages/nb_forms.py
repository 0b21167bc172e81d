"""How bokmål inflects. What it shares with nynorsk stands in ``norwegian.py``."""

from replikk_index.languages import norwegian as shared
from replikk_index.languages.inflection import Inflection, Irregular, Paradigm
from replikk_index.languages.pairs import NN_NB

STRONG_VERBS = """
bit bet bitt bite
bryt brøt brutt brutte
bind bandt bundet bundne
bær bar båret bårne
dett datt dettet
drikk drakk drukket drukne
driv drev drevet drevne
et å
finn fant funnet funne funnen
fall falt fallet falne
flyg fløy fløyet
fly fløy fløyet
forsvinn forsvant forsvunnet forsvunne
frys frøs frosset frosne
følg fulgte fulgt fulgte
gjeld gjaldt gjeldt
gjør gjør gjorde gjort gjorte
glid gled glidd
grav grov gravd gravde
grip grep grepet grepne
gråt gråt grått
heng hang hengt hengte
het hette hett
hjelp hjalp hjulpet hjulpne
hogg hogde hogg hogd
hold holdt holdte
klyp kløp kløpet
knekk knakk knekte knekt
komm kom kommet komne
krymp krympet
kryp krøp krøpet
kvel kvalte kvalt
les leste lest
lat lot latt latte
lid led lidd lidt
ligg lå ligget
lyd lød lydt
lyg løy løyet
lyv løy løyet
løp løp løpte løpt
legg la lagt lagte
nyt nøt nytt
nys nøs nyst
pip pep pepet
ri red ridd
rid red ridd
riv rev revet revne
rekk rakk rukket
renn rant
ryk røk røket
sett satte satt
selg solgte solgt
sitt satt sittet
skjær skar skåret skårne
skjelv skalv skjelvet
skrid skred skredet
skrik skrek skreket
skriv skrev skrevet skrevne skreven
skyt skjøt skutt skutte
skyv skjøv skjøvet
slepp slapp sluppet
slipp slapp sluppet
slit slet slitt slitte
smell smalt smelt
smør smurte smurt
snik snek sneket
spinn spant spunnet
spring sprang sprunget
sprekk sprakk sprukket sprukne
spør spør spurte spurt spurte
sov sov sovet
stikk stakk stukket
stig steg steget
stjel stjal stjålet stjålne
strekk strakk strukket
strid stred stridd
stryk strøk strøket strøkne
svik svek sveket svekne
sving svingte svang svingt
synk sank sunket sunkne
syng sang sunget
svi sved svidd
tell talte talt fortalte fortalt
tenn tente tent tente
tvil tvilte tvilt
tving tvang tvunget tvungne tvungen
tre trådte trådt
treff traff truffet
trekk trakk trukket trukne
velg valgte valgt
vet visste visst
viss vet visste visst
vinn vant vunnet vunne
vri vred vridd
bring brakte brakt brakte
spreng sprengte sprengt
drep drepte drept
sørg sørget
brekk brakk brukket
skill skilte skilt
sprett spratt sprettet
vekk vakte vekket vakt
gled gledet gleder
smit smittet
søk søkte søkt
trykk trykte trykket trykt
"""
VOWEL_VERBS = """
gå gikk gått gåtte gåen gangne
stå sto stod stått
slå slo slått slåtte
få fikk fått
se så sett
be ba bad bedt
le lo ledd
ta tok tatt tatte
dra dro drog dratt
la lot latt
gi ga gav gitt gitte
ha hadde hatt
bli ble blei blitt
dø døde dødd
bo bodde bodd
tro trodde trodd
nå nådde nådd
sy sydde sydd
spå spådde spådd
snu snudde snudd
ro rodde rodd
skje skjedde skjedd
tre trådte trådt tredde
fly fløy fløyet
ri red ridd
vri vred vridd
gni gned gnidd
flå flådde flådd
kle kledde kledd
bety betydde betydd
"""
OTHERS = """
være er var vært værende
vite vet visste visst vites vitende
gjøre gjør gjorde gjort gjøres gjorte gjørende
spørre spør spurte spurt spørres spørrende
legge legger la lagt lagte legges leggende
ete eter åt ett etende
ville vil villet
kunne kan kunnet
skulle skal skullet
måtte må måttet
burde bør burdet
tore tør torde tort
smøre smører smurte smurt smøres
fortelle forteller fortalte fortalt fortelles fortellende
følge følger fulgte fulgt følges følgende
velge velger valgte valgt velges velgende
valg valget valgene valgets valgenes valga
stor stort store større størst største
liten lita lite lille små smått mindre minst minste
god godt gode bedre best beste
gammel gammelt gamle eldre eldst eldste
ung ungt unge yngre yngst yngste
lang langt lange lengre lenger lengst lengste
tung tungt tunge tyngre tyngst tyngste
få færre færrest færreste
mange flere flest fleste
mye meget mer mest meste
dårlig dårlige verre verst verste dårligere dårligst dårligste
nær nært nære nærmere nærmest nærmeste
annen annet anna andre annens
egen eget egne
bil bilen bilens biler bilene bilers bilenes bils bila
mann mannen manns mannens menn mennene menns mennenes
barn barnet barna barnene barns barnets barnas barnenes
datter datteren dattera døtre døtrene datters
mor moren mora mødre mødrene mors morens
far faren fedre fedrene fars farens
bror broren brødre brødrene brors
søster søsteren søstera søstre søstrene søsters
tre treet trær trærne trea treets
tre tredje
fare farer for fart fares farende
si sier sa sagt sies sagte
byde byr bød bydd budt bydes
fly flyet flyene flya flys flyets flyenes
død dødt døde
død døden dødens
vann vannet vannene vanns vannets vanna
orden ordenen ordener ordenene ordens
hundre hundrene
idé ide idéen ideen idéer ideer idéene ideene idéens
kollega kollegaen kollegaer kolleger kollegene kollegaene kollegas
skade skader skadet skadde skada skades skadde skadd
skade skaden skader skadene
kne kneet knær knærne knea
øye øyet øyne øynene øyets
øre øret ører ørene øra
kloa klo kloen klør klørne
tå tåen tåa tær tærne
fjær fjæren fjærene
sko skoen skoa sko skoene skos
mus musen musa mus musene
gås gåsa gåsen gjess gjessene
fjell fjellet fjellene fjella fjells fjellets
land landet landene landa lands landets landenes
lande lander landet landa landende
var vart vare
vare varen varer varene varens vara varers
fare faren farer farene farens fara farers
bar baren barer barene bart
bære bærer bar båret bårne bæres bærende
finger fingeren fingre fingrene fingrer
støvel støvelen støvler støvlene
himmel himmelen himler himlene
tid tiden tida tider tidene tidens tids tidenes
mål målet måla målene måls målets målenes
måle måler målte målt måles målende målet
svare svarer svarte svart svares svarende
år året åra årene års årets årenes
åre åren årer årene åra
love lover lovet lovte lovde lovd lova loves lovende
lov loven lova lover lovene lovens lovers lovenes
by byen byer byene byens byers byenes
leve lever levde levd leves levende levet
sende sender sendte sendt sendes sendende
hat hatet hatets
hatt hatten hatter hattene hattens
rom rommet rommene romma rommets
penger pengene penge pengers pengenes
klær klærne klærnes
foreldre foreldrene foreldres foreldrenes forelder
ski skien skia skiene
feil feilen feilene feilet feile feiler
du deg din ditt dine
jeg meg min mitt mine
han ham hans
hun henne hennes
vi oss vår vårt våre
de dem deres
"""
FIXED = """
bare eller etter under over andre ellers fordi siden videre heller snart fram fremme inne ute oppe nede borte hjemme
mindre aldri igjen allerede kanskje også dette denne disse begge hver hvert ikke for var noen noe ingen alle alt all
som men man først sist sammen samme slik slike hele hvem hvor hva hvis når da nå her der dit hit tidende ting fredag
mandag mest
"""

INFLECTION = Inflection(
    paradigms=(
        Paradigm("- s", shared.LONG),
        Paradigm("- en ens a er ene enes et ets", shared.NOT_E, reads="ar ane ars anes"),
        Paradigm("- +en +ens +a +er +ene +enes +et +ets", shared.SHORT_M, reads="+ar +ane"),
        Paradigm("e es en ens a er ene enes et ets", shared.NOUN_IN_E, reads="ar ane or one"),
        Paradigm("er ers eren erens ere eres erne ernes", r"\w{2}", reads="ar ars aren arens arar arane arars aranes"),
        Paradigm("e er es et a ede ende", r"\w{2}", reads="ar ast ande"),
        Paradigm("e er es ende te t", shared.TE, reads="je jer ast ande"),
        Paradigm("+e +er +es +ende te t", shared.TE_DOUBLING, reads="+ast +ande"),
        Paradigm("e er es ende de d", shared.DE),
        Paradigm("+e +er +es +ende de d", shared.DE_DOUBLING, reads="+jer +je"),
        Paradigm("- t e ere est este st ste", shared.ADJECTIVE, reads="are ast aste"),
        Paradigm("+ - t +e +ere +est +este", shared.DOUBLING, reads="+are +ast +aste"),
        Paradigm("lig lige ligere ligst ligste", r"\w{2}", reads="leg lege legare legast legaste"),
        Paradigm(
            "lighet ligheten ligheter lighetene lighetens", r"\w{2}", reads="legheit legheita legheiter legheitene"
        ),
        Paradigm(
            "het heten heter hetene hetens", r"\w{3}", reads="heit heita heiter heitene leik leiken leikar leikane"
        ),
        Paradigm("else elsen elser elsene elsens", r"\w{3}", reads="ing inga ingar ingane"),
        *shared.SHARED,
    ),
    irregular=(
        Irregular(("e er es ende", "- s", "-"), STRONG_VERBS),
        Irregular(("er eren ere erne ers erens eres ernes",), shared.AGENTS),
        Irregular(("- r s ende", "-"), VOWEL_VERBS),
        shared.NOUNS,
        Irregular(("-",), OTHERS),
    ),
    uninflected=FIXED,
    letters=shared.LETTERS,
    relative="nn",
    counterparts=(NN_NB,),
)

"""How nynorsk inflects. What it shares with bokmål stands in ``norwegian.py``."""

from replikk_index.languages import norwegian as shared
from replikk_index.languages.inflection import Inflection, Irregular, Paradigm
from replikk_index.languages.pairs import NB_NN, NB_TO_NN

STRONG_VERBS = """
bit beit biten bite bitne
bryt braut brote broten brotne
bind batt bunde bunden bundne
by bydde baud bode boden
ber bar bore boren borne
drikk drakk drukke drukken
driv dreiv drive driven drivne
et åt ete
finn fann funne funnen funnet
fall fall falle fallen falne
flyg flaug floge
forsvinn forsvann forsvunne
frys fraus frose
følg følgde følgt følgd
gjeld galdt gjeldt
glid gleid glide
grav grov grave
grip greip gripe gripen
gråt gret gråte
heng hang hange
heit heitte heitt
hjelp hjelpte hjelpt
hald heldt halde halden haldne
kom kjem kom kome komen komne
komm kjem kom komme kommen komne
kryp kraup krope
lat lèt late
les las lese lesen lesne
lid leid lide
ligg låg lege
lyg laug loge
nyt naut note
riv reiv rive riven rivne
renn rann runne
rek rak reke
ryk rauk roke
set sette sett
sel selde selt seld selje
sit sat sete
skin skein skine
skjer skar skore skoren
skri skreid
skrik skreik skrike
skriv skreiv skrive skriven skrivne skrivi
skyt skaut skote skoten skotne
skyv skauv skove
slepp slapp sleppe sloppe
slit sleit slite sliten slitne
søv sov sove
sov sov sove
spring sprang sprunge
sprekk sprakk sprokke
stikk stakk stukke
stig steig stige
stel stal stole stolen
strid streid stride
stryk strauk stroke
svik sveik svike
syng song sunge
søkk sokk sokke
tel talde talt tald telje fortel fortelje fortalde fortalt
teng tengde
tvinge tvang tvinga tvinge tvungen
treff trefte treft
trekk trekte trekt
trenge treng trengde trengt trong
vel valde valt vald velje
vit veit visste visst
vinn vann vunne vunnen vunnet
verp varp
"""
VOWEL_VERBS = """
gå gjekk gått gådd
stå stod sto stått
få fekk fått
sjå såg sett sedd
be bad ba bede bedt
le lo ledd
ta tek tok teke tatt tekne teken
ta tar tok tatt
dra dreg drog dro drege drege dradd dratt
la lèt let latt late
gi gir gav gitt gjeve
gje gjev gav gjeve gjeven gjevne gitt
ha hadde hatt
bli blei vart blitt vorte
slå slo slått slegen slege
dø døydde dødd
bu budde budd
tru trudde trudd trutt
nå nådde nådd
snu snudde snudd
seie seier sa sagt sagde
"""
OTHERS = """
vere vera er var vore
verte vert vart vorte vorten
vite vita veit visste visst
gjere gjera gjer gjorde gjort gjerast
spørje spør spurde spurt spørre
seie seier sa sagt sagd seiast
leggje legge legg la lagt lagd
følgje følgjer følgde følgd følgt følgje
velje vel valde valt vald velge
selje sel selde selt seld
telje tel talde talt tald
fortelje fortel fortalde fortalt fortald
setje set sette sett
liggje ligge ligg låg lege
tenkje tenkjer tenkte tenkt tenkje
ville vil villa
kunne kan kunna
skulle skal skulla
måtte må måtta
burde bør burda
stor stort store større størst største
liten lita lite små mindre minst minste
god godt gode betre best beste
gammal gamal gammalt gamalt gamle eldre eldst eldste
ung ungt unge yngre yngst yngste
lang langt lange lengre lengst lengste
tung tungt tunge tyngre tyngst tyngste
få færre færrast
mange fleire flest fleste
mykje meir mest meste
dårleg dårlege verre verst verste
vond vondt vonde verre verst
annan anna andre
eigen eige eiga eigne
mann mannen manns menn mennene mannens
barn barnet barna borna born barns barnets
dotter dottera døtre døtrene
mor mora mødre mødrene mors
far faren fedre fedrene fars
bror broren brør brørne brørar
syster systera systre systrene søster søstera
tre treet trea trær
idé ide idéen ideen idear idéar ideane idéane
orden ordenen ordenar ordenane ordens
lære lærer lærte lært lærast lærande
lærar læraren lærarar lærarane lærars lærarens
fare fara fer for fare farast farande
kne kneet knea
auge auga auget augo augene auger
øyra øyre øyro øyrene
sko skoen skoa sko skorne skoa
tå tåa tær tærne
klo kloa klør klørne
fjell fjellet fjella fjells fjellets
land landet landa lands landets
lande landar landa
vare vara varer varene
fare fara farar farer farane
tid tida tider tidene tids
mål målet måla måls målets
måle måler målte målt
svare svarar svara svaret
svar svaret svara svars
år året åra års årets
lov lova lover lovene lovens
love lovar lova lovast
arbeid arbeidet arbeida arbeids arbeidets
arbeide arbeidar arbeidde arbeidd arbeida arbeidast
arbeidar arbeidaren arbeidarar arbeidarane arbeidars
klede klær kleda klæda
pengar pengane penge
foreldre foreldra
eg meg min mi mitt mine
du deg din di ditt dine
ho henne hennar
vi me oss vår vårt våre
de dykk dykkar
dei deira
bil bilen bilar bilane bils bilens
rom rommet romma
veg vegen vegar vegane vegs
"""
FIXED = """
berre eller etter under over andre elles fordi sidan vidare heller snart fram inne ute oppe nede borte heime aldri
igjen allereie kanskje også òg dette denne desse begge kvar kvart ikkje for var da nokon noko nokre ingen alle alt all
som men først sist saman same slik slike kven kor kva viss når då no her der dit hit ting fredag måndag så
"""

INFLECTION = Inflection(
    paradigms=(
        Paradigm("- s", shared.LONG),
        Paradigm("- en ens a ar ane anes er ene enes et ets", shared.NOT_E),
        Paradigm("- +en +ens +a +ar +ane +er +ene +et +ets", shared.SHORT_M),
        Paradigm("e es en ens a ar ane er ene or one et ets", shared.NOUN_IN_E),
        Paradigm("ar ars aren arens arar arane aranes", r"\w{2}", reads="er ers eren erens ere eres erne ernes"),
        Paradigm("e ar a ast ande er et", r"\w{2}", reads="es ede ende"),
        Paradigm("e er ast ande te t a", shared.TE, reads="es ende"),
        Paradigm("je jer jast jande te t a", r"(?:[nr]k|øk|yk|ek)$", reads="e er es ende"),
        Paradigm("je jer jast jande e er de d", r"(?:ng|øyg|yg)$", reads="es ende"),
        Paradigm("+je +jer +jast +jande +e +er de d", shared.DE_DOUBLING, reads="+es +ende"),
        Paradigm("+e +er +ast +ande te t de d", shared.TE_DOUBLING, reads="+es +ende"),
        Paradigm("e er ast ande de d", shared.DE, reads="es ende"),
        Paradigm("e er ast ande de d te t", r"(?:øyr|ein|ær|øyv)$", reads="es ende"),
        Paradigm("- t e are ast aste", shared.ADJECTIVE, reads="ere est este st ste"),
        Paradigm("+ - t +e +are +ast +aste", shared.DOUBLING, reads="+ere +est +este"),
        Paradigm("leg lege legare legast legaste", r"\w{2}", reads="lig lige ligere ligst ligste"),
        Paradigm("legheit legheita legheiter legheitene", r"\w{2}", reads="lighet ligheten ligheter lighetene"),
        Paradigm("heit heita heiter heitene leik leiken leikar leikane", r"\w{3}", reads="het heten heter hetene"),
        Paradigm("ing inga ingar ingane ingas", r"\w{3}", reads="else elsen elser elsene"),
        *shared.SHARED,
    ),
    irregular=(
        Irregular(("e a - er ande ast", "-"), STRONG_VERBS),
        Irregular(("- r ast ande", "-"), VOWEL_VERBS),
        Irregular(("ar aren arar arane ars arens",), shared.AGENTS),
        shared.NOUNS,
        Irregular(("-",), OTHERS),
    ),
    uninflected=FIXED,
    letters=shared.LETTERS,
    relative="nb",
    counterparts=(NB_NN, NB_TO_NN),
)

"""How Swedish inflects."""

from replikk_index.languages.inflection import Inflection, Irregular, Paradigm

_ADJECTIVES = """rask stark svag hög lång bred smal tjock tunn varm kall våt torr ljus mörk vit svart röd grön gul
brun rik dyr ren frisk sjuk död glad trist sen hård mjuk skarp rund flat platt rätt brant djup grund full tom fast lös
sund klar rar grov fin stolt stel hel halv lik olik viss nära fjärran kär sned sur söt mätt törstig trött stum döv
blind lam tät lätt vid trång slank fet tung svår fräck falsk privat korrekt absurd smart kvick trög spänd ond mild
ärlig dansk norsk svensk engelsk fransk tysk finsk rysk ung stor kort låg dum snäll sträng fräsch vild grym vacker
säker mager bitter tapper nöjd känd berömd öppen trogen mogen vuxen vaken liten god bra gammal vanlig dålig"""

_ADJECTIVE = (
    rf"(?:\w{{2}}(?:ig|lig|isk|sam|lös|full|ell|iv|bar|abel|ant|ent|al|[rlndm]sk|är|ad|ös)"
    rf"|^o?(?:{'|'.join(_ADJECTIVES.split())}))$"
)
_CONSONANT = r"\w[^aeiouyåäö]$"

_STRONG_VERBS = """
bit bet bitit biten bitna bitet
bjud bjöd bjudit bjuden bjudna bjudet
bind band bundit bunden bundna bundet
brinn brann brunnit
brist brast brustit
bryt bröt brutit bruten brutna brutet
bär bar burit buren burna buret bär
drick drack druckit drucken
driv drev drivit driven drivna drivet
dyk dök dykt
fall föll fallit fallen fallna
finn fann funnit finns fanns
flyg flög flugit
flyt flöt flutit
frys frös frusit frusen frusna
försvinn försvann försvunnit försvunnen försvunna
ge gav gett givit given givna
gjut göt gjutit
glid gled glidit
grip grep gripit gripen gripna
gråt grät gråtit
gräv grävde grävt
gör gjorde gjort
hinn hann hunnit
hugg högg huggit
håll höll hållit hållen hållna
klyv klöv kluvit
kom kommit
komm kom kommit
kryp kröp krupit
lid led lidit
ligg låg legat
ljug ljög ljugit
låt lät låtit
lägg lade la lagt lagd lagda
njut njöt njutit
rid red ridit
rinn rann runnit
riv rev rivit riven rivna
ryt röt rutit
se såg sett
sitt satt suttit
sjung sjöng sjungit
sjunk sjönk sjunkit
skin sken skinit
skjut sköt skjutit skjuten skjutna
skrid skred skridit
skrik skrek skrikit
skriv skrev skrivit skriven skrivna skrivet
skär skar skurit skuren skurna skär
slipp slapp sluppit
slit slet slitit sliten slitna
sluk slök slukit
slå slog slagit slagen slagna
smyg smög smugit
snyt snöt snutit
sov sov sovit
spring sprang sprungit
sprick sprack spruckit
stick stack stuckit
stig steg stigit
stjäl stjäl stal stulit stulen stulna
strid stred stridit
stryk strök strukit
sup söp supit
svid sved svidit
svik svek svikit sviken svikna
sväng svängde svängt
svält svalt svultit
sälj sålde sålt såld sålda
sätt satte satt satta
tig teg tigit
ta tog tagit
tryt tröt trutit
träd trädde trätt
tvinga tvang
vet visste vetat
vik vek vikit
vinn vann vunnit vunnen vunna
vrid vred vridit
välj valde valt vald valda
väx växte växt vuxit
ät åt ätit
töm tömde tömt
glöm glömde glömt glömd glömda
bestäm bestämde bestämt bestämd bestämda
"""
_OTHERS = """
vara är var varit varande
veta vet visste vetat vetande
göra gör gjorde gjort gjord gjorda görs gjordes
säga säger sade sa sagt sägs sades sagd
gå går gick gått gås gående
stå står stod stått stående
få får fick fått
se ser såg sett ses sågs sedd sedda
ge ger gav gett givit ges gavs given givna givet
bli blir blev blivit bliva
ha har hade haft hava
dö dör dog dött döda
dra drar drog dragit dras drogs dragen dragna
ta tar tog tagit tas togs tagen tagna tagit
le ler log lett
be ber bad bett beds
kunna kan kunde kunnat
vilja vill ville velat
ska skall skulle
måste måst
böra bör borde bort
bo bor bodde bott
tro tror trodde trott
nå når nådde nått
sy syr sydde sytt
ske sker skedde skett
lägga lägger lade la lagt läggs lades lagd lagda
sälja säljer sålde sålt säljs såldes såld sålda
välja väljer valde valt väljs valdes vald valda
sätta sätter satte satt sätts sattes satta
skilja skiljer skilde skilt skiljs skildes skild skilda
vänja vänjer vände vant
dölja döljer dolde dolt döljs dold dolda
följa följer följde följt följs följdes följd följda
följd följden följder följderna
heta heter hette hetat
leva lever levde levt levat levs levande
stor stort stora större störst största
liten litet lilla små mindre minst minsta
god gott goda bättre bäst bästa
bra bättre bäst bästa
dålig dåligt dåliga sämre sämst sämsta
gammal gammalt gamla gamle äldre äldst äldsta
ung ungt unga yngre yngst yngsta unge
lång långt långa längre längst längsta
tung tungt tunga tyngre tyngst tyngsta
hög högt höga högre högst högsta
låg lågt låga lägre lägst lägsta
grov grovt grova grövre grövst grövsta
få färre
många fler flera flest flesta
mycket mer mest mesta
nära närmare närmast närmaste
man mannen män männen mans mannens mäns männens
bok boken böcker böckerna bokens böckers
fot foten fötter fötterna fotens
hand handen händer händerna handens
natt natten nätter nätterna nattens
tand tanden tänder tänderna
rot roten rötter rötterna
stad staden städer städerna stadens städernas stads
land landet länder länderna landets länders ländernas lands landen
strand stranden stränder stränderna
kraft kraften krafter krafterna
brand branden bränder bränderna brands brandens
son sonen söner sönerna
dotter dottern döttrar döttrarna
mor modern mödrar mödrarna moder
far fadern fäder fäderna fader
bror brodern bröder bröderna broder
bonde bonden bönder bönderna
barn barnet barnen barns barnens barnets
öga ögat ögon ögonen
öra örat öron öronen
gås gåsen gäss gässen
mus musen möss mössen
lus lusen löss lössen
ko kon kor korna
sko skon skor skorna
tå tån tår tårna
ledamot ledamoten ledamöter ledamöterna
museum museet museer museerna museets
centrum centrumet centret centra
finger fingret fingrar fingrarna
huvud huvudet huvuden huvudena
lag lagen lagar lagarna lagens lags
lag laget lagen lagens lagets
val valet valen valets
tal talet talen talets
mål målet målen målets
fara faran faror farorna
jag mig min mitt mina
du dig din ditt dina
han honom hans
hon henne hennes
vi oss vår vårt våra
de dem deras
"""
_FIXED = """
bara eller efter under över andra annars sedan vidare hellre snart fram framme inne ute uppe nere borta hemma så för
var aldrig igen redan kanske också detta denna dessa båda varje någon något några ingen inget alla allt som men först
sist samma sådan vem var vad när då nu här där dit hit ting inte fredag mera
"""

INFLECTION = Inflection(
    paradigms=(
        Paradigm("- s", r"\w{3}[^es]$"),
        Paradigm(
            "- en ens et ets ar ars arna arnas er ers erna ernas ena enas",
            r"\w[^ae]$",
        ),
        Paradigm("- +en +ens +et +ets +ar +arna +er +erna +ena", r"[aeiouyåäö][mn]$"),
        Paradigm("a as an ans or ors orna ornas", r"\w{2}"),
        Paradigm("e es en ens ar ars arna arnas", r"\w{2}"),
        Paradigm("e es et ets en ens ena enas", r"\w{2}"),
        Paradigm("are ares aren arens arna arnas", r"\w{2}"),
        Paradigm("- n r rs rna rnas na nas", r"\w[iouyåäö]$"),
        Paradigm("el eln elns let ler larna lar lars larnas els lets", _CONSONANT),
        Paradigm("er ern erns ret rar rarna ren rets ers", _CONSONANT),
        Paradigm("or orn orer orerna ors", r"\w[t]$"),
        Paradigm("en ens net nen nets nar narna", r"\w[^aeiouyåäö]$"),
        Paradigm("um et er erna ets ums", r"\w{2}[ei]$"),
        Paradigm("a ar ade at as ades ats ad ande", r"\w{2}"),
        Paradigm("a er de t s as des ts d da ande", r"(?:[glvjmr]|[nl]d|än|ön)$"),
        Paradigm("a er te t s as tes ts ta ande", r"[kpstx]$"),
        Paradigm(
            "+a +er de t +s +as des d da +ande", r"(?:kläm|stäm|glöm|töm|döm|dröm|göm|rym|ström|kän|spän|brän|vän|rän)$"
        ),
        Paradigm("a er e t s as es ts ande", r"[nlr]d$|tt$"),
        Paradigm("- t a e are ast aste s", _ADJECTIVE),
        Paradigm("- tt a are ast aste", r"^(?:ny|fri|blå|grå|rå)$"),
        Paradigm("d t da", r"^(?:\w*(?:nöj|kän|berö|stör|bestäm|erkän|okän|spän|utbil|väl|använ))$"),
        Paradigm("+ t +a +are +ast +aste", r"^(?:san|tun|grun|dum|tom|grym|stram|sun)$"),
        Paradigm("er ert ra rare rast raste", r"^(?:vack|säk|osäk|mag|bitt|tapp|nykt)$"),
        Paradigm("en et na nare nast", _CONSONANT),
        Paradigm("el elt la lare last", r"^(?:enk|dubb|äd|komp)$"),
        Paradigm("ad at ade", r"\w{2}"),
    ),
    irregular=(
        Irregular(("a er s as it ande", "- s"), _STRONG_VERBS),
        Irregular(("-",), _OTHERS),
    ),
    uninflected=_FIXED,
    letters="åäöéèüáàø",
)

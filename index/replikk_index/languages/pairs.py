"""Words of bokmål and what they are in nynorsk, as in the dictionary; other forms follow by themselves.

What differs by its ending only (*-lig, -leg*; *-er, -ar*) stands with the endings.
"""

NB_NN = """
ikke | ikkje
jeg | eg
hun | ho
de | dei
dere | dykk
vi | me
hva | kva
hvem | kven
hvor | kor
hvordan | korleis
hvorfor | kvifor
hvilken hvilket hvilke | kva
hver | kvar
hvert | kvart
hverandre | kvarandre
hverdag | kvardag
hvit | kvit
hvil hvile | kvil kvile
hvete | kveite
hval | kval
fra | frå
derfra | derifrå
herfra | herifrå
noe | noko
noen | nokon nokre
noensinne | nokosinne
mye | mykje
bare | berre
være | vere
bli | bli verte
en | ein
et ett | eit eitt
også | òg
se | sjå
si | seie
gjøre | gjere
gi | gje gi
mer | meir
flere | fleire
selv | sjølv
selvsagt | sjølvsagt
selvstendig | sjølvstendig
uten | utan
utenfor | utanfor
innenfor | innanfor
ovenfor | ovanfor
nedenfor | nedanfor
utenlandsk | utanlandsk
utenriks | utanriks
siden | sidan
innen | innan
unntatt | unnateke
da | då
nå | no
hjem | heim
hjemme | heime
hjemmeside | heimeside
hel | heil
helt | heilt
norge | noreg
norges | noregs
uke | veke
ukentlig | vekentleg
måned | månad
søndag | sundag søndag
mandag | måndag
tirsdag | tysdag
lørdag | laurdag lørdag
morgen | morgon
sommer | sommar
høst | haust
sammen | saman
sammenheng | samanheng
samtidig | samstundes
derfor | difor
fremdeles | framleis
dessuten | dessutan
imens mens | medan
tross | trass
ifølge | ifølgje
foran | framfor
frem | fram
fremtid | framtid
fremover | framover
fremgang | framgang
fremmed | framand
omkring | ikring
annen | annan
egen | eigen
egenskap | eigenskap
egentlig | eigentleg
eie | eige
eier | eigar
eiendom | eigedom
mulig | mogleg
umulig | umogleg
mulighet | moglegheit
vanskelig | vanskeleg
nødvendig | naudsynt nødvendig
nødvendighet | nødvendigheit
forskjell | skilnad
spørre | spørje
fortelle | fortelje
tenke | tenkje
trenge | trengje
henge | hengje
sprenge | sprengje
legge | leggje
ligge | liggje
bygge | byggje
sette | setje
selge | selje
telle | telje
velge | velje
følge | følgje
rekke | rekkje
merke | merkje
strekke | strekkje
vekke | vekkje
søke | søkje
ønske | ønskje
synge | syngje
sørge | syrgje sørgje
dømme | døme
drømme | drøyme
drøm | draum
glemme | gløyme
gjemme | gøyme
røre | røyre
kjøre | køyre
kjøretøy | køyretøy
løse | løyse
løsning | løysing
oppløsning | oppløysing
løs | laus
arbeidsløs | arbeidslaus
død | daud død
rød | raud
bløt | blaut
grøt | graut
strøm | straum
strømpris | straumpris
strømnett | straumnett
strømming | strøyming
høy | høg
høyde | høgd
høyskole | høgskule
lav | låg
øke | auke
økning | auke
øye | auge
øyeblikk | augneblink
hode | hovud
hovedstad | hovudstad
myk | mjuk
melk | mjølk
mel | mjøl
gren | grein
ren | rein
sen | sein
sent | seint
mene | meine
mening | meining
ledelse | leiing
leder | leiar
lederskap | leiarskap
utdannelse | utdanning
begynne | byrje
begynnelse | byrjing
bolig | bustad
gutt | gut
datter | dotter
søster | syster søster
venn | ven
menneskelig | menneskeleg
navn | namn
bilde | bilete
tall | tal
spill | spel
spille | spele
spiller | spelar
valg | val
utvalg | utval
utgave | utgåve
oppgave | oppgåve
gave | gåve
skole | skule
skolegang | skulegang
barneskole | barneskule
ungdomsskole | ungdomsskule
grunnskole | grunnskule
videregående | vidaregåande
videre | vidare
syk | sjuk
sykdom | sjukdom
sykehus | sjukehus
sykehjem | sjukeheim
sykepleier | sjukepleiar
sykemelding | sjukemelding
gård | gard
gårdbruker | gardbrukar
vei | veg
bro | bru
tro | tru
kjærlighet | kjærleik
virkelighet | røyndom verkelegheit
virkelig | verkeleg
virksomhet | verksemd
virke | verke
sannhet | sanning
frihet | fridom
sikkerhet | tryggleik
trygghet | tryggleik
likhet | likskap
ulikhet | ulikskap
rettferdighet | rettferd
enighet | semje
enig | samd einig
uenig | usamd ueinig
ensom | einsam
ensomhet | einsemd
alene | åleine
kjent | kjend
åpen | open
åpne | opne
åpning | opning
farlig | farleg
lykkelig | lukkeleg
ulykke | ulukke
trafikkulykke | trafikkulukke
avgjørelse | avgjerd
avgjøre | avgjere
begrep | omgrep
betydning | tyding
behandling | handsaming behandling
behandle | handsame behandle
befolkning | folkesetnad
forskning | forsking
forening | foreining
forslag | framlegg
foreslå | føreslå
forfatter | forfattar
forhold | tilhøve
forberede | førebu
forebygge | førebyggje
forrige | førre
nemlig | nemleg
endelig | endeleg
særlig | særleg
tydelig | tydeleg
daglig | dagleg
årlig | årleg
ærlig | ærleg
huske | hugse
hilsen | helsing
hjerte | hjarte
kirke | kyrkje
vann | vatn
vindu | vindauge
stue | stove
kjøkken | kjøken
lønn | løn
penger | pengar
trussel | trugsmål trussel
true | truge true
oversette | omsetje
oversettelse | omsetjing
dikter | diktar
fisker | fiskar
velger | veljar
selger | seljar
søker | søkjar
bruker | brukar
lærer | lærar
arbeider | arbeidar
ordfører | ordførar
fremføre | framføre
arbeidsledighet arbeidsløshet | arbeidsløyse
sjelden | sjeldan
ingensteds | ingenstad
svømme | symje
komme | kome
lys | ljos
deres | deira dykkar
hennes | hennar
"""

NB_TO_NN = """
hilse | helse
hvis | viss
høre | høyre
forskjellig | ulik
løpe | springe
beskytte | verne
beslutning | avgjerd vedtak
beholde | halde
lede | leie
bety | tyde
begge | båe
rettighet | rett
sted | stad
undervisning | opplæring
pike | jente
lykke | lukke
salg | sal
bo | bu
"""
"""Only from the left to the right: the word at the right is one of bokmål too, and means something else there."""

NN_NB = "\n".join(" | ".join(reversed(line.split(" | "))) for line in NB_NN.strip().splitlines())
"""The first table the other way round."""

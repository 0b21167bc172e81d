"""Common words of bokmål and their nynorsk forms; each line is one word: bokmål forms | nynorsk forms."""

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
hvis | viss
hvit hvitt hvite | kvit kvitt kvite
fra | frå
noe | noko
noen | nokon nokre
mye | mykje
bare | berre
være | vere
vært | vore
blir | vert blir
ble | vart blei
blitt | vorte blitt
en | ein
et | eit
ett | eitt
også | òg også
se | sjå
sier | seier
si | seie
gjøre | gjere
gjør | gjer
mer | meir
flere | fleire
selv | sjølv
uten | utan
siden | sidan
da | då
nå | no
hjem | heim
hjemme | heime
hel hele | heil heile
norge | noreg
uke uken uka | veke veka
uker ukene | veker vekene
måned måneden | månad månaden
måneder månedene | månader månadene
regjeringen | regjeringa
sammen | saman
samtidig | samstundes
derfor | difor
innen | innan
annen annet | annan anna
egen eget egne | eigen eige eigne
eie eier | eige eig
mulig mulige | mogleg moglege
mulighet muligheter | moglegheit moglegheiter
vanskelig vanskelige | vanskeleg vanskelege
lovlig | lovleg
ulovlig | ulovleg
offentlig offentlige | offentleg offentlege
tidligere | tidlegare
forskjell forskjeller | skilnad skilnader
forskjellig forskjellige | ulik ulike
spørre spør | spørje spør
fortelle forteller | fortelje fortel
mener | meiner
mente | meinte
mening | meining
svarer | svarar
skriver | skriv
kommer | kjem
gikk | gjekk
fikk | fekk
tar | tek
gi | gje gi
ga | gav
vet | veit
kjøre kjører | køyre køyrer
skole skolen | skule skulen
skoler skolene | skular skulane
lærer lærere lærerne | lærar lærarar lærarane
elev elever elevene | elev elevar elevane
arbeider arbeidere arbeiderne | arbeidar arbeidarar arbeidarane
bruker brukere | brukar brukarar
kommune kommuner kommunene | kommune kommunar kommunane
bolig boliger | bustad bustader
øke øker | auke aukar
økt økte | auka
økning økningen | auke auken
høy høyt høye | høg høgt høge
høyere høyest | høgare høgast
lav lavt lave | låg lågt låge
lavere lavest | lågare lågast
drøm | draum
strøm strømmen | straum straumen
strømpris strømprisen strømpriser strømprisene | straumpris straumprisen straumprisar straumprisane
hode hodet | hovud hovudet
øye øyne øynene | auge augo auga
løpe løper | springe spring
sykehus sykehuset | sjukehus sjukehuset
syk syke | sjuk sjuke
sykdom sykdommer | sjukdom sjukdomar
sykepleier sykepleiere | sjukepleiar sjukepleiarar
båt båter båtene | båt båtar båtane
fisker fiskere fiskerne | fiskar fiskarar fiskarane
gård gården gårder | gard garden gardar
melk | mjølk
kjærlighet | kjærleik
virkelighet virkeligheten | røyndom røyndomen
sannhet sannheten | sanning sanninga
frihet friheten | fridom fridomen
sikkerhet sikkerheten | tryggleik tryggleiken
leder ledere ledelse | leiar leiarar leiing
lederen lederne ledelsen | leiaren leiarane leiinga
utvikling utviklingen | utvikling utviklinga
avis avisen aviser | avis avisa aviser
bok boken bøker | bok boka bøker
begynne begynner begynte | byrje byrjar byrja
slutte slutter | slutte sluttar
ønske ønsker | ønskje ønskjer
lese leser | lese les
velge velger | velje vel
velger velgere velgerne | veljar veljarar veljarane
søke søker | søkje søkjer
tenke tenker | tenkje tenkjer
ligge ligger | liggje ligg
bygge bygger | byggje byggjer
rykte rykter | rykte
pike | jente
først første | fyrst fyrste først første
sørge | syrgje sørgje
åpen åpent åpne | open ope opne
åpner åpnet | opnar opna
vei veien veier | veg vegen vegar
alene | åleine
kjent | kjend kjent
deres | deira dykkar
ifølge | ifølgje
mens | medan
tross | trass
fremdeles | framleis
fremtid fremtiden | framtid framtida
frem | fram
leser lesere leserne | lesar lesarar lesarane
komme | kome komme
virksomhet | verksemd
bedrift | verksemd bedrift
ledighet | arbeidsløyse
arbeidsledighet arbeidsløshet | arbeidsløyse
økning | auke
gutt | gut
datter | dotter
søster | syster søster
tall | tal
spill | spel
spille | spele
navn | namn
søndag | sundag søndag
lørdag | laurdag lørdag
mandag | måndag
tirsdag | tysdag
forslag | framlegg forslag
forslå foreslå | føreslå
foreslår | føreslår
bilde | bilete
sted | stad
lys | ljos lys
myk | mjuk
hjerte | hjarte
svømme | symje
synge | syngje
tenke | tenkje
trenge | trengje trenge
henge | hengje henge
sprenge | sprengje
legge | leggje legge
sette | setje sette
selge | selje
telle | telje
følge | følgje
følger | følgjer
rekke | rekkje
merke | merkje merke
dømme | døme
drømme | drøyme
glemme | gløyme
gjemme | gøyme
høre | høyre
røre | røyre
løse | løyse
løsning | løysing
løs | laus
død | daud død
rød | raud
bløt | blaut
grøt | graut
stein sten | stein
ben bein | bein
hel | heil
mene | meine
gren | grein
ren | rein
sen | sein
sent | seint
lede | leie
ledelse | leiing
betydning | tyding
betyr bety | tyder tyde
begrep | omgrep
forhold | tilhøve forhold
forskning | forsking
forsker | forskar
forening | foreining lag
erfaring | erfaring røynsle
enighet | semje
enig | samd einig
uenig | usamd ueinig
avgjørelse | avgjerd
avgjøre | avgjere
beslutning | avgjerd vedtak
beskytte | verne
besøk | besøk vitjing
behandling | handsaming behandling
behandle | handsame behandle
beholde | halde behalde
befolkning | folkesetnad befolkning
begge | begge båe
oppgave | oppgåve
gave | gåve
ordfører | ordførar
lærer | lærar
arbeider | arbeidar
eier | eigar
søker | søkjar
velger | veljar
selger | seljar
leser | lesar
fisker | fiskar
kvinne | kvinne kvinnfolk
sannsynlig | sannsynleg
nødvendig | naudsynt nødvendig
mulig | mogleg
umulig | umogleg
mulighet | moglegheit
vanlig | vanleg
undervisning | undervisning opplæring
utvalg | utval
valg | val
valgkamp | valkamp
stemme | røyst stemme
stemmerett | røysterett stemmerett
vann | vatn
mel | mjøl
sne snø | snø
sø sjø | sjø
bro | bru bro
tro | tru
bo | bu
hos | hos hjå
høst | haust
sommer | sommar
morgen | morgon
kveld aften | kveld
vindu | vindauge
gulv | golv
stue | stove
kjøkken | kjøken
kirke | kyrkje
fortelle | fortelje
kjærlighet kjærleik | kjærleik
likhet | likskap
ulikhet | ulikskap
rettferdighet | rettferd
rettighet | rett rettar
lege | lege lækjar
sykepleier | sjukepleiar
husk huske | hugse minnast
vakker | vakker fager
farlig | farleg
lykkelig | lukkeleg
lykke | lukke
ulykke | ulukke
trygghet | tryggleik
bli | bli verte
begynnelse | byrjing
først | fyrst først
forrige | førre
sjelden | sjeldan
noensinne | nokosinne
ingensteds | ingenstad
derfra | derifrå
herfra | herifrå
utenfor | utanfor
innenfor | innanfor
ovenfor | ovanfor
nedenfor | nedanfor
foran | framfor
omkring rundt | ikring rundt
unntatt | unnateke
imidlertid | derimot
dessuten | dessutan
nemlig | nemleg
egentlig | eigentleg
endelig | endeleg
særlig | særleg
spesielt | spesielt særskilt
tydelig | tydeleg
daglig | dagleg
årlig | årleg
ærlig | ærleg
statlig | statleg
penger | pengar
lønn | løn
salg | sal
fossefall foss | foss
trussel | trugsmål trussel
true | truge true
oversette | omsetje
oversettelse | omsetjing
utgave | utgåve
forfatter | forfattar
dikter | diktar
"""

NN_NB = "\n".join(f"{theirs} | {ours}" for ours, theirs in (line.split(" | ") for line in NB_NN.strip().splitlines()))
"""The same the other way round."""

"""Pairs of words that are forms of one word (=), or only look so (/), judged as a reader would.

Other inflections of one word are forms of it, comparison included; a word made from it is another word. Where one
spelling is a form of two words (*lover*: laws, promises), it belongs to both. ``nb+nn`` pairs stand in both standards.
"""

from typing import NamedTuple


class Pair(NamedTuple):
    """Two words and whether either finds the other."""

    languages: tuple[str, ...]
    word: str
    other: str
    found: bool


TABLE = """
nb
bil = biler
bil = bilen
strøm = strømmen
strøm = strømmens
strømpris = strømprisene
mann = menn
mann = mennene
bok = bøker
bøkene = boka
barn = barna
fot = føtter
natt = netter
avis = avisa
avisene = avisen
uke = ukene
krise = krisen
lærer = lærerne
datter = døtre
tre = trær
museum = museet
senter = sentrene
regel = reglene
by = byene
sykehus = sykehuset
regjeringen = regjeringens
lov = lover
love = lovet
gå = gikk
gå = gått
skrive = skrev
komme = kommer
si = sagt
ta = tok
velge = valgt
selge = solgte
spørre = spurte
ligge = lå
kaste = kastet
stor = større
god = bedre
gammel = gamle
liten = små
vakker = vakre
politisk = politiske
lett = lettere
bil / billig
bil / bille
strøm / strømlov
lov / love
love / loven
lov / lovlig
år / åre
mål / måle
land / lande
universitet / univers
general / generell
politi / politikk
kost / koste
svar / svare
spill / spille
bank / banke
fisk / fiske
drøm / drømme
drømmen / drømme
skap / skape
vei / veie
far / fare
far / farlig
takk / takke
stat / statlig
stat / status
økonomi / økonom
person / personlig
natur / naturlig
demokrati / demokrat
nasjon / nasjonal
parti / part
tid / tidlig
man / mann
tak / takk
hat / hatt
sann / sannhet
vin / vind
vin / vinne
mor / mord
hund / hundre
kamp / kampanje
fred / fredag
kunst / kunstner
sol / solid
rom / roman
sykkel = syklene
hund = hundens
møte = møtene
helse = helsa
kraftverk = kraftverkene
politimann = politimenn
snill = snilt
forstå = forsto
diskutere = diskuterte
bygge = bygde
trøtt = trøtte
program = programmene
advokat = advokater
streik / streike
krone / kronikk
form / formel
vær / være
direktør / direkte
bru / bruker
sjef / sjel
løs / løsning
region / regional
trygg / trygd
sky / skylde
inngå = inngikk
individuell = individuelt
religiøs = religiøst
våpen = våpnene
fremtid = fremtidens
kvinne = kvinnenes
hundre / hunder
gjest / gjær
rente / rene
makt / make
nn
gut = gutane
jente = jentene
bok = bøkene
skule = skulane
straum = straumen
kome = kjem
gå = gjekk
skrive = skreiv
ta = tek
sjå = såg
velje = valde
snakke = snakkar
høg = høgare
open = opne
lærar = lærarane
hus = husa
auge = augo
fjell = fjella
bil / billeg
dag / dagleg
lov / love
mål / måle
land / lande
folk / folkeleg
skule / skuld
ven / venleg
kjær / kjærleik
arbeid / arbeidar
svar / svare
ny / nynorsk
elv = elvane
byggje = bygde
kommune = kommunane
vise = viste
bonde = bøndene
møte / møbel
regn / regne
artikkel = artiklane
kalender = kalendrane
nb+nn
ikke = ikkje
jeg = eg
hva = kva
hvordan = korleis
skole = skule
skole = skulen
skolene = skular
kjærlighet = kjærleik
kjærligheten = kjærleik
strøm = straumen
uke = vekene
gå = gjekk
melk = mjølk
vei = vegen
mulighet = moglegheiter
komme = kjem
leder = leiarane
elevene = elevane
virksomhet = verksemd
lærerne = lærarane
høyere = høgare
høy / høyre
sjå / så
bare / bar
hver / kven
gi / gjest
arbeidsplass = arbeidsplassane
forfattere = forfattarar
vanskeligheter = vanskelegheiter
søke = søkjer
fremtiden = framtida
utdannelse = utdanning
helsevesenet = helsevesen
hvit / kval
individuelle = individuell
virkelighet = røyndom
sv
bil = bilar
man = män
bok = böcker
flicka = flickor
gå = gick
skriva = skrev
stor = större
barn = barnen
bil / billig
lag / laga
mål / måla
land / landa
tal / tala
politi / politik
far / fara
regering = regeringens
nyckel = nycklarna
säga = sade
lärare = lärarna
by / byta
kraft / krafsa
dam = damen
grå / gråt
da
bil = biler
bog = bøger
mand = mænd
gå = gik
barn = børn
pige = pigerne
kat = kattene
stor = større
bil / billig
lov = love
land = lande
mand / mandag
far / fare
general / generel
politi / politik
skole = skolernes
købe = købte
gade / gad
minister / mini
gammel = ældre
begynde = begyndte
en
go = went
child = children
city = cities
write = wrote
run = running
big = bigger
take = taken
analysis = analyses
universe / university
general / generic
organ / organization
policy / police
new / news
past / paste
import / important
hop / hope
star / stare
study = studied
stop = stopping
knife = knives
wing / win
number / numb
car / care
rat / rate
de
haus = häuser
gehen = ging
gehen = gegangen
ankommen = angekommen
mann = männern
sprechen = spricht
groß = größer
frau = frauen
sagen = gesagt
haus / hausen
schon / schön
reise / reis
fordern / fördern
kuchen / küche
general / generell
universität / universum
politik / polizei
kind = kinder
einkaufen = eingekauft
stellen / stall
leser / lese
aufnehmen = aufzunehmen
finden = fände
raum = räume
fr
œil = yeux
aller = va
cheval = chevaux
national = nationaux
parler = parlait
beau = belle
venir = vient
heureux = heureuse
finir = finissait
général / génération
poisson / poison
université / univers
port / porter
fin / finir
loi / loin
jour / journal
animal / animer
acheter = achète
travail = travaux
place / placard
produire = produisait
protéger = protège
ballon / balle
es
voz = voces
hablar = habló
decir = dijo
tener = tiene
bueno = buenas
nación = naciones
hacer = hizo
pedir = pide
universidad / universo
casa / caso
puerto / puerta
pero / perro
punto / punta
político / policía
hombre / hombro
carta / cartel
empezar = empieza
joven = jóvenes
cuento / cuerda
seguir = siguió
año / ano
"""


def _read(table: str) -> tuple[Pair, ...]:
    found: list[Pair] = []
    languages: tuple[str, ...] = ()
    for line in table.split("\n"):
        match line.split():
            case [codes]:
                languages = tuple(codes.split("+"))
            case [word, sign, other]:
                found.append(Pair(languages, word, other, sign == "="))
    return tuple(found)


PAIRS = _read(TABLE)

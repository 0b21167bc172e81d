"""How Danish inflects."""

from replikk_index.languages.inflection import Inflection, Irregular, Paradigm

_ADJECTIVES = """rask stærk svag høj lav kort bred smal tyk tynd varm kold våd tør lys mørk hvid sort rød grøn gul
brun rig dyr ren frisk syg død glad trist sen hård blød skarp rund flad ret stejl dyb fuld tom fast løs sund klar
sjælden grov fin pæn styg vild stille stolt stiv hel halv lig ulig vis nær fjern kær skæv sur sød mæt tørstig træt
stum døv blind lam tæt let vid slank fed svær fræk falsk privat korrekt absurd smart kvik træg spændt ond mild dansk
norsk svensk engelsk fransk tysk finsk russisk ung stor lang tung dum flink slem slap sløv klog køn stram streng enkel
gammel sikker mager bitter dygtig åben voksen moden"""

_ADJECTIVE = (
    rf"(?:\w{{2}}(?:ig|lig|isk|som|løs|fuld|el|iv|bar|abel|ant|ent|al|[rlndm]sk|ær|øs|nym|[bg]il)"
    rf"|^u?(?:{'|'.join(_ADJECTIVES.split())}))$"
)
_CONSONANT = r"\w[^aeiouyåæø]$"
_TE = (
    r"(?:vis|rejs|læs|løs|lys|spis|lås|blæs|men|tjen|lån|nævn|føl|tal|del|mal|tål|hvil|brug|søg|smag|bag|kog|steg|køb|råb|døb"
    r"|tab|skab|tænk|svar|ånd|dræb|styrk|støt|\w{2}er|[øæ]r|[nleæøy]d)$"
)
_DOUBLING = r"[^aeiouyåæø]?[aeiouyåæø][bdfgklmnprst]$"

_STRONG_VERBS = """
bid bed bidt
bind bandt bundet bundne
bring bragte bragt
bryd brød brudt brudte
byd bød budt budte
bær bar båret bårne
drag drog draget
drik drak drukket
drikk drak drukket drik
driv drev drevet drevne
fald faldt faldet faldne
far for faret
find fandt fundet fundne
flyd flød flydt
flyv fløj fløjet
forsvind forsvandt forsvundet forsvundne
frys frøs frosset frosne
følg fulgte fulgt fulgte
giv gav givet givne gives
glid gled gledet
grib greb grebet grebne
græd græd grædt
gæld gjaldt gældt
gør gjorde gjort
hold holdt holdte
hjælp hjalp hjulpet
hæng hang hængt hængte
komm kom kommet komne
kryb krøb krøbet
lid led lidt
ligg lå ligget
lyd lød lydt
lyv løj løjet
læg lagde lagt
lægg lagde lagt lagte
lad lod ladet
løb løb løbet
nyd nød nydt
pib peb pebet
rid red redet
riv rev revet revne
ryg røg røget
ræk rakte rakt
rækk rakte rakt
sid sad siddet
sidd sad siddet
skrid skred skredet
skrig skreg skreget
skriv skrev skrevet skrevne
skyd skød skudt skudte
skær skar skåret skårne
slid sled slidt slidte
slip slap sluppet
slipp slap sluppet
smid smed smidt
smør smurte smurt
sov sov sovet
spring sprang sprunget
spørg spurgte spurgt
stig steg steget
stik stak stukket
stikk stak stukket
stjæl stjal stjålet stjålne
strid stred stridt
stryg strøg strøget
svig sveg sveget
sving svang svunget svingede svinget
synk sank sunket sunkne
syng sang sunget
sælg solgte solgt
sæt satte sat
sætt satte sat
tag tog taget tagne
tal talte talt
træd trådte trådt
træf traf truffet
træff traf truffet
træk trak trukket trukne
trækk trak trukket trukne
tæl talte talt
tving tvang tvunget tvungne
tvivl tvivlede tvivlet
vid vidste vidst
vind vandt vundet vundne
vrid vred vredet
vælg valgte valgt
væk vakte vakt
vækk vakte vakt
æd åd ædt
"""
_OTHERS = """
være er var været værende
vide ved vidste vidst
gøre gør gjorde gjort gøres gjorte
sige siger sagde sagt siges sagte
gå går gik gået gås gående
stå står stod stået stående
få får fik fået
se ser så set ses sete
bede beder bad bedt bedes
le ler lo leet
blive bliver blev blevet
have har havde haft haves
dø dør døde døet
slå slår slog slået slås slåede
bo bor boede boet
tro tror troede troet
nå når nåede nået
ske sker skete sket
ville vil villet
kunne kan kunnet
skulle skal skullet
måtte må måttet
burde bør burdet
turde tør turdet
bringe bringer bragte bragt bringes
følge følger fulgte fulgt følges følgende
tage tager tog taget tages tagende
vælge vælger valgte valgt vælges valgte
sælge sælger solgte solgt sælges
spørge spørger spurgte spurgt spørges
lægge lægger lagde lagt lægges lagte
sætte sætter satte sat sættes satte
hedde hedder hed heddet
stor stort store større størst største
lille små mindre mindst mindste
god godt gode bedre bedst bedste
dårlig dårligt dårlige værre værst værste ringere
gammel gammelt gamle ældre ældst ældste
ung ungt unge yngre yngst yngste
lang langt lange længere længst længste
tung tungt tunge tungere tungest
få færre færrest
mange flere flest fleste
meget mere mest meste
nær nært nære nærmere nærmest nærmeste
mand manden mænd mændene mands mandens mænds mændenes
bog bogen bøger bøgerne bogens bøgernes
fod foden fødder fødderne
hånd hånden hænder hænderne
nat natten nætter nætterne
tand tanden tænder tænderne
rod roden rødder rødderne
stad staden stæder stæderne
sted stedet steder stederne stedets
kraft kraften kræfter kræfterne
datter datteren døtre døtrene
søn sønnen sønner sønnerne
mor moren mødre mødrene moder moderen
far faren fædre fædrene fader
bror broren brødre brødrene broder
søster søsteren søstre søstrene
bonde bonden bønder bønderne
barn barnet børn børnene barns børns børnenes barnets
øje øjet øjne øjnene
øre øret ører ørerne
gås gåsen gæs gæssene
mus musen mus musene
ko koen køer køerne
sko skoen sko skoene
tå tåen tæer tæerne
klo kloen kløer kløerne
hoved hovedet hoveder hovederne
museum museet museer museerne museets
centrum centret centre centrene
minister ministeren ministre ministrene ministerens ministrenes ministers
fare faren farer farerne farens
far fars farens
ske skeen skeer skeerne
mål målet målene måls målets
måle måler målte målt måles
gide gider gad gidet
tog toget togene togets tog
vælger vælgeren vælgere vælgerne vælgernes vælgerens
sælger sælgeren sælgere sælgerne
ting tingen tingene
penge pengene
jeg mig min mit mine
du dig din dit dine
han ham hans
hun hende hendes
vi os vor vores vort
de dem deres
"""
_FIXED = """
bare eller efter under over andre ellers fordi siden videre hellere snart frem fremme inde ude oppe nede borte hjemme
aldrig igen allerede måske også dette denne disse begge hver hvert noget nogen nogle ingen intet alle alt som men man
først sidst samme sådan hvem hvor hvad hvis når da nu her der derhen tidende fredag mandag ikke
"""

INFLECTION = Inflection(
    paradigms=(
        Paradigm("- s", r"\w{3}[^es]$"),
        Paradigm("- en ens et ets e er ene enes erne ernes", r"\w[^e]$"),
        Paradigm("- +en +ens +et +ets +e +er +ers +ene +enes +erne +ernes", _DOUBLING),
        Paradigm("e es en ens et ets er ers erne ernes", r"\w{2}"),
        Paradigm("er ers eren erens ere eres erne ernes", r"\w{2}"),
        Paradigm("el elen elens let lets ler lerne els", _CONSONANT),
        Paradigm("+el +elen let ler lerne +els", _CONSONANT),
        Paradigm("er eren eret ret re rene rer rerne", _CONSONANT),
        Paradigm("um et er erne ets", r"\w{2}[ei]$"),
        Paradigm("e er ede et es ende", r"\w{2}"),
        Paradigm("e er te t es ende tes", _TE),
        Paradigm("+e +er +ede +et +es +ende", _DOUBLING),
        Paradigm("+e +er te t +es +ende", r"(?:skil|stil|spil|fyl|ram|tryk|[eøæ]m)$"),
        Paradigm("- t e ere est este st ste", _ADJECTIVE),
        Paradigm(
            "- t +e +ere +est +este",
            r"^(?:grøn|smuk|tyk|tør|let|slem|køn|dum|slap|stram|tom|flot|træt|mæt|tæt|ret|styg|\w{2}(?:el))$",
        ),
        Paradigm("- t +e", r"\w{3}el$"),
        Paradigm("- t e ere est este", r"^(?:ny|fri|blå|grå|rå)$"),
        Paradigm("en ent ne nere nest", _CONSONANT),
        Paradigm("el elt le", r"^(?:enk|dobb|æd|trav|simp)$"),
        Paradigm("+er +ert re rere rest", _CONSONANT),
    ),
    irregular=(
        Irregular(("e er es ende", "- s"), _STRONG_VERBS),
        Irregular(("-",), _OTHERS),
    ),
    uninflected=_FIXED,
    letters="æøåéèüöä",
)

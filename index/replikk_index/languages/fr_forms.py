"""How French inflects."""

from replikk_index.languages.inflection import Inflection, Irregular, Paradigm

_ADJECTIVES = """petit grand haut court lourd froid chaud fort vert noir bleu gris fin laid droit plat prêt parfait
secret content direct exact correct strict distinct suspect adulte saint idiot plein vain sain brun commun opportun
certain ancien prochain lointain américain humain romain africain mauvais français anglais japonais polonais norvégien
danois suédois chinois gaulois bourgeois étroit adroit maladroit lent absent présent urgent patient violent récent
excellent ouvert couvert clair dur pur sûr mûr noir supérieur inférieur extérieur intérieur antérieur postérieur
majeur mineur meilleur joli vrai gai poli uni fini hardi élu nu cru tendu perdu connu inconnu prévu imprévu entendu
voisin masculin féminin latin malin argentin sourd profond rond blond second fécond chaud grand gourmand allemand
normand marchand bavard tard lourd espagnol civil subtil seul total local"""

_ADJECTIVE = (
    rf"(?:\w{{2}}(?:é|ant|[^m]ent|[erfa]ct|olu|clus|quis|scur|[çn]u|ain|ais|ois|ard|and|rieur|tif)"
    rf"|^(?:{'|'.join(_ADJECTIVES.split())}))$"
)

_ER = (
    "er e es ez ent ais ait aient ai as a âmes èrent "
    "erai eras era erons erez eront erais erait erions eriez eraient é és ée ées ant"
)
_OTHERS = """
être est suis es sommes êtes sont étais était étions étiez étaient été fut furent sera serai seront serait seraient
    soit soient étant
avoir ai as a avons avez ont avais avait avions avaient eu eue eut eurent aura aurai auront aurait auraient ait aient
    ayant
aller vais va vas allons allez vont allais allait allions alliez allaient allé allée allés allées alla allèrent ira
    irai irons irez iront irait iraient aille aillent allant
faire fais fait faits faite faites faisons font faisais faisait faisaient fit firent fera ferai feront ferait feraient
    fasse fassent faisant
dire dis dit dits dite dites disons disent disais disait disaient dirent dira dirai diront dirait diraient dise disant
voir vois voit voyons voyez voient voyais voyait voyaient vu vue vus vues vit virent verra verrai verront verrait
    verraient voie voyant
pouvoir peux peut pouvons pouvez peuvent pouvais pouvait pouvaient pu put purent pourra pourrai pourront pourrait
    pourraient puisse puissent pouvant
vouloir veux veut voulons voulez veulent voulais voulait voulaient voulu voulue voulut voulurent voudra voudront
    voudrait voudraient voudrais veuille veuillent voulant
devoir dois doit devons devez doivent devais devait devaient dû due devra devront devrait devraient doive doivent devant
savoir sais sait savons savez savent savais savait savaient su sut surent saura sauront saurait sauraient sache
    sachent sachant
prendre prends prend prenons prenez prennent prenais prenait prenaient pris prise prises prit prirent prendra
    prendront prendrait prendraient prenne prennent prenant
mettre mets met mettons mettez mettent mettais mettait mettaient mis mise mises mit mirent mettra mettront mettrait
    mettraient mette mettant
venir viens vient venons venez viennent venais venait venaient venu venue venus venues vint vinrent viendra viendrai
    viendront viendrait viendraient vienne viennent venant
tenir tiens tient tenons tenez tiennent tenais tenait tenaient tenu tenue tenus tenues tint tinrent tiendra tiendront
    tiendrait tiendraient tienne tenant
partir pars part partons partez partent partais partait partaient parti partie partis parties partit partirent partira
    partiront partirait parte partant
sortir sors sort sortons sortez sortent sortais sortait sortaient sorti sortie sortis sorties sortit sortirent sortira
    sortiront sortirait sorte sortant
dormir dors dort dormons dorment dormait dormaient dormi dormit dormira dormant
servir sers sert servons servez servent servait servaient servi servie servis servies servit servirent servira
    serviront servirait serve servant
sentir sens sent sentons sentez sentent sentait sentaient senti sentie sentis senties sentit sentirent sentira sentant
mentir mens ment mentons mentent mentait mentaient menti mentit mentira mentant
ouvrir ouvre ouvres ouvrons ouvrez ouvrent ouvrait ouvraient ouvert ouverte ouverts ouvertes ouvrit ouvrirent ouvrira
    ouvriront ouvrirait ouvrant
couvrir couvre couvrons couvrez couvrent couvrait couvraient couvert couverte couverts couvertes couvrit couvrirent
    couvrira couvrant
offrir offre offrons offrez offrent offrait offraient offert offerte offerts offertes offrit offrirent offrira
    offriront offrant
souffrir souffre souffrons souffrent souffrait souffraient souffert soufferte souffrit souffrira souffrant
mourir meurs meurt mourons meurent mourait mouraient mort morte morts mortes mourut moururent mourra mourront mourrait
    meure mourant
courir cours court courons courez courent courait couraient couru courut coururent courra courront courrait coure
    courant
connaître connais connaît connaissons connaissez connaissent connaissait connaissaient connu connue connus connues
    connut connurent connaîtra connaissant
paraître parais paraît paraissons paraissent paraissait paraissaient paru parue parus parues parut parurent paraîtra
    paraîtront paraîtrait paraisse paraissant
naître nais naît naissent naissait né née nés nées naquit naquirent naîtra naissant
croire crois croit croyons croyez croient croyait croyaient cru crue crut crurent croira croiront croirait croie croyant
boire bois boit buvons buvez boivent buvait buvaient bu bue but burent boira boiront buvant
lire lis lit lisons lisez lisent lisait lisaient lu lue lus lues lut lurent lira liront lirait lise lisant
écrire écris écrit écrits écrite écrites écrivons écrivez écrivent écrivait écrivaient écrivit écrivirent écrira
    écriront écrirait écrive écrivant
vivre vis vit vivons vivez vivent vivait vivaient vécu vécue vécut vécurent vivra vivront vivrait vive vivant
suivre suis suit suivons suivez suivent suivait suivaient suivi suivie suivis suivies suivit suivirent suivra suivront
    suivrait suive suivant
recevoir reçois reçoit recevons recevez reçoivent recevait recevaient reçu reçue reçus reçues reçut reçurent recevra
    recevront recevrait reçoive recevant
valoir vaut valent valait valaient valu valut vaudra vaudrait vaille valant
falloir faut fallait fallu fallut faudra faudrait faille
rire ris rit rions rient riait riaient ri rirent rira riant
envoyer envoie envoies envoyons envoyez envoient envoyait envoyaient envoyé envoyée envoyés envoyées envoya envoyèrent
    enverra enverront enverrait envoyant
acquérir acquiert acquièrent acquérait acquis acquise acquises acquit acquerra acquérant
œil yeux
oeil yeux
ciel cieux ciels
beau bel belle beaux belles
nouveau nouvel nouvelle nouveaux nouvelles
vieux vieil vieille vieilles
fou fol folle fous folles
bon bonne bons bonnes meilleur meilleure meilleurs meilleures mieux
mauvais mauvaise mauvaises pire pires
blanc blanche blancs blanches
franc franche francs franches
sec sèche secs sèches
public publique publics publiques
grec grecque grecs grecques
turc turque turcs turques
long longue longs longues
doux douce douces
faux fausse fausses
roux rousse rousses
gros grosse grosses
gras grasse grasses
bas basse basses
épais épaisse épaisses
frais fraîche fraîches
gentil gentille gentils gentilles
nul nulle nuls nulles
favori favorite favoris favorites
travail travaux
bail baux
vitrail vitraux
corail coraux
monsieur messieurs
madame mesdames
mademoiselle mesdemoiselles
port ports
porter porte portes portons portez portent portait portaient porta portèrent portera porteront porterait porté portée
    portés portées portant
fin fine fins fines
roi rois
reine reines
parti partis
policier policière policiers policières
jeu jeux
jeune jeunes
bleu bleue bleus bleues
pneu pneus
je me moi mon ma mes
tu te toi ton ta tes
il le lui
"""
_FIXED = """
très plus moins bien puis sous sans dans vers hors toujours jamais après loin ailleurs demain hier temps corps pays
fois mois
"""

INFLECTION = Inflection(
    paradigms=(
        Paradigm("- s", r"\w[^sxzaeiouéèêâ]$|\w[aeiouyéèêâ]$"),
        Paradigm("- x", r"(?:eau|au|eu|[bhj]ou)$"),
        Paradigm("- e s es", _ADJECTIVE),
        Paradigm("al aux ale ales", r"\w{2}"),
        Paradigm("if ive ifs ives", r"\w{2}"),
        Paradigm("eux euse euses", r"\w{2}"),
        Paradigm("eur euse eurs euses", r"\w{2}[^t]$|(?:t|ch)$"),
        Paradigm("teur trice teurs trices", r"\w{2}"),
        Paradigm("er ère ers ères", r"\w{2}"),
        Paradigm("el elle els elles", r"\w{2}"),
        Paradigm("il ille ils illes", r"^(?:gent|pare)$"),
        Paradigm("ien ienne iens iennes", r"\w"),
        Paradigm("on onne ons onnes", r"^(?:b|champi|bret|breton|patr|lett|sax|wall|mign)$"),
        Paradigm("et ète ets ètes", r"^(?:compl|secr|concr|inqui|discr|indiscr)$"),
        Paradigm("et ette ets ettes", r"^(?:n|mu|coqu|cad|viol|suj)$"),
        Paradigm(_ER, r"\w[^cgy]$|[cg][^aeiouéèêâ]$|g[un]?$|qu$|gu$", silent="ons ions iez"),
        Paradigm(
            "er e es ent é ée és ées ez ^e ^es ^ent era eront erait ant ait aient a èrent",
            r"[eé](?:[^aeiouycg]|ch|gn|vr|gr|tr|br|gl)$",
        ),
        Paradigm("er +e +es +ent +era +eront +erait ez ait aient a èrent é ée és ées ant", r"e[lt]$"),
        Paradigm(
            "cer ce ces cent cez çons çais çait çaient ça cèrent cera ceront cerait ceraient cé cés cée cées çant",
            r"\w",
        ),
        Paradigm(
            "ger ge ges gent gez geons geais geait geaient gea gèrent gera geront gerait geraient gé gés gée gées "
            "geant ^ge ^ges ^gent",
            r"\w",
        ),
        Paradigm(
            "yer ie ies ient yons yez yait yaient ya yèrent iera ieront ierait ieraient yé yés yée yées yant ye yent",
            r"[aou]$",
        ),
        Paradigm(
            "ir is it issons issez issent issais issait issions issiez issaient irent irai ira irons iront irais irait "
            "iraient isse i ie ies issant",
            r"\w{2}[^t]$|(?:bât|aver|avert|sub|inves|invest|garant|alent|about|assort)$",
        ),
        Paradigm(
            "indre ins int inte ints intes ignent ignait ignaient ignit ignirent indra indront indrait igne ignant",
            r"\w[aeo]$",
        ),
        Paradigm(
            "uire uis uit uits uite uites uisent uisait uisaient uisit uisirent uira uiront uirait uise uisant",
            r"\w(?:d|tr|l|c)$",
        ),
        Paradigm(
            "re s - ons ez ent ais ait ions iez aient it irent rai ra rons ront rait raient e u ue us ues ant",
            r"(?:end|pond|fond|tond|pand|ord|erd|romp)$",
        ),
    ),
    irregular=(Irregular(("-",), _OTHERS),),
    uninflected=_FIXED,
    letters="àâçéèêëîïôùûüœæ",
    changes=(("é", "è"), ("e", "è")),
)

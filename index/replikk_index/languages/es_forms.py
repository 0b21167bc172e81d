"""How Spanish inflects."""

from replikk_index.languages.inflection import Inflection, Irregular, Paradigm

_ADJECTIVES = """nuev viej buen mal pequeñ alt baj larg cort anch estrech gord delgad flac grues hondo hond llen vací
limpi suci sec mojad frí caliente tibi dur bland rub moren roj negr blanc amarill guap fe bonit hermos bell lind ric
barat car raro rar ciert segur clar oscur list tont loc sol juntos junt medi mism otr propi primer segund tercer cuart
quint últim próxim médic públic polític económic históric jurídic técnic científic democrátic electrónic católic
soviétic chin rus suec norueg griego grieg turc polac italian american mexican argentin chilen peruan cuban colomban
colombian venezolan european african asiátic human urban cristian veteran ciudadan hij herman niñ chic muchach amig
vecin abuel tí prim novi espos candidat ministr diputad abogad maestr alumn compañer enfermer camarer ingenier
extranjer obrer verdader lent rápid sant sever sincer serio seri cult adult estrict perfect correct exact direct
concret complet discret secret quiet inquiet violent contento content correct honest modest just injust vast tod much
poc tant cuánt autónom mixt ortodox maldit tiern fals andin séptim octav intens inmens augus"""

_GENDERED = (
    rf"(?:\w{{2}}(?:ad|id|os|iv|ic|tori|ari|ísim|ens|ern|american|dominican|europe)"
    rf"|^(?:{'|'.join(_ADJECTIVES.split())}))$"
)

_AR = (
    "ar as amos áis an é aste ó asteis aron aba abas ábamos aban aré arás ará aremos arán aría arías aríamos arían "
    "emos ara aras aran ase asen ando ado ada ados adas arse arlo arla ándose"
)
_ER = (
    "er emos éis í iste ió imos ieron ía ías íamos ían eré erás erá eremos erán ería erías eríamos erían "
    "amos iera ieras ieran iese iesen iendo ido ida idos idas erse erlo"
)
_IR = (
    "ir imos ís í iste ió ieron ía ías íamos ían iré irás irá iremos irán iría irías iríamos irían "
    "amos iera ieras ieran iese iesen iendo ido ida idos idas irse irlo"
)
_OTHERS = """
ser soy eres es somos son era eras éramos eran fui fuiste fue fuimos fueron seré será serán sería serían sea sean
    siendo sido fuera fueran
ir voy vas va vamos van iba ibas íbamos iban fui fuiste fue fuimos fueron iré irá irán iría irían vaya vayan yendo ido
    fuera fueran
estar estoy estás está estamos están estuve estuvo estuvieron estaba estaban estará estarán estaría estarían esté
    estén estando estado estuviera estuvieran
haber he has ha hemos han había habías habíamos habían hubo hubieron habrá habrán habría habrían haya hayan hubiera
    hubieran hubiese habiendo habido hay
tener tengo tienes tiene tenemos tienen tuve tuvo tuvimos tuvieron tenía teníamos tenían tendrá tendrán tendría
    tendrían tenga tengan tuviera tuvieran teniendo tenido tenida tenidos
venir vengo vienes viene venimos vienen vine vino vinimos vinieron venía venían vendrá vendrán vendría vendrían venga
    vengan viniera viniendo venido venida venidos
poner pongo pones pone ponemos ponen puse puso pusimos pusieron ponía ponían pondrá pondrán pondría pondrían ponga
    pongan pusiera poniendo puesto puesta puestos puestas
hacer hago haces hace hacemos hacen hice hizo hicimos hicieron hacía hacían hará harán haría harían haga hagan hiciera
    hicieran haciendo hecho hecha hechos hechas
decir digo dices dice decimos dicen dije dijo dijimos dijeron decía decían dirá dirán diría dirían diga digan dijera
    dijeran diciendo dicho dicha dichos dichas
poder puedo puedes puede podemos pueden pude pudo pudimos pudieron podía podían podrá podrán podría podrían pueda
    puedan pudiera pudieran pudiendo podido
querer quiero quieres quiere queremos quieren quise quiso quisieron quería querían querrá querrán querría quiera
    quieran quisiera quisieran queriendo querido querida queridos
saber sé sabes sabe sabemos saben supe supo supieron sabía sabían sabrá sabrán sabría sepa sepan supiera sabiendo sabido
salir salgo sales sale salimos salen salí salió salieron salía salían saldrá saldrán saldría salga salgan saliera
    saliendo salido salida salidos
dar doy das da damos dan di dio dimos dieron daba daban dará darán daría dé den diera dieran dando dado dada dados dadas
ver veo ves ve vemos ven vi vio vimos vieron veía veían verá verán vería vea vean viera viendo visto vista vistos vistas
traer traigo traes trae traemos traen traje trajo trajeron traía traían traerá traerán traiga trajera trayendo traído
    traída traídos
caer caigo cae caemos caen caí cayó cayeron caía caían caerá caiga cayera cayendo caído caída caídos
oír oigo oye oímos oyen oí oyó oyeron oía oirá oiga oyendo oído
leer leo lees lee leemos leen leí leyó leyeron leía leían leerá lea leyera leyendo leído leída leídos leídas
creer creo crees cree creemos creen creí creyó creyeron creía creían creerá crea crean creyera creyendo creído
conocer conozco conoces conoce conocemos conocen conocí conoció conocieron conocía conocían conocerá conozca conozcan
    conociera conociendo conocido conocida conocidos conocidas
pedir pido pides pide pedimos piden pedí pidió pidieron pedía pedían pedirá pedirán pida pidan pidiera pidiendo pedido
    pedida pedidos pedidas
seguir sigo sigues sigue seguimos siguen seguí siguió siguieron seguía seguían seguirá seguirán siga sigan siguiera
    siguiendo seguido seguida seguidos seguidas
servir sirvo sirve servimos sirven sirvió sirvieron servía servían servirá sirva sirvan sirviendo servido servida
    servidos
repetir repito repite repetimos repiten repitió repitieron repetía repetirá repita repitiendo repetido repetida
    repetidos
elegir elijo elige elegimos eligen eligió eligieron elegía elegirá elegirán elija elijan eligiendo elegido elegida
    elegidos electo
medir mido mide medimos miden midió midieron medía medirá mida midiendo medido
vestir visto viste vestimos visten vistió vistieron vestía vista vistiendo vestido vestida vestidos
sentir siento sientes siente sentimos sienten sentí sintió sintieron sentía sentían sentirá sienta sientan sintiera
    sintiendo sentido
mentir miento miente mienten mintió mintieron mentía mienta mintiendo mentido
preferir prefiero prefiere preferimos prefieren prefirió prefirieron prefería prefiera prefiriendo preferido preferida
    preferidos
morir muero muere morimos mueren morí murió murieron moría morían morirá morirán muera mueran muriera muriendo muerto
    muerta muertos muertas
dormir duermo duerme dormimos duermen durmió durmieron dormía dormían dormirá duerma durmiendo dormido dormida dormidos
jugar juego juegas juega jugamos juegan jugué jugó jugaron jugaba jugaban jugará juegue jueguen jugando jugado
abrir abro abre abrimos abren abrí abrió abrieron abría abrían abrirá abra abran abriendo abierto abierta abiertos
    abiertas
escribir escribo escribe escribimos escriben escribí escribió escribieron escribía escribían escribirá escriba
    escribiendo escrito escrita escritos escritas
romper rompo rompe rompemos rompen rompió rompieron rompía romperá rompa rompiendo roto rota rotos rotas
volver vuelvo vuelves vuelve volvemos vuelven volví volvió volvieron volvía volvían volverá volverán vuelva vuelvan
    volviera volviendo vuelto vuelta vueltos vueltas
resolver resuelvo resuelve resolvemos resuelven resolvió resolvieron resolvía resolverá resuelva resolviendo resuelto
    resuelta resueltos
cubrir cubro cubre cubrimos cubren cubrió cubrieron cubría cubrirá cubra cubriendo cubierto cubierta cubiertos
ducir duzco duce ducen dujo dujeron ducía ducirá duzca duciendo ducido ducida
joven jóvenes
imagen imágenes
orden órdenes
crimen crímenes
origen orígenes
examen exámenes
margen márgenes
volumen volúmenes
virgen vírgenes
desorden desórdenes
jardín jardines
régimen regímenes
bueno buen buena buenos buenas mejor mejores
malo mal mala malos malas peor peores
grande gran grandes mayor mayores
pequeño pequeña pequeños pequeñas menor menores
primero primer primera primeros primeras
tercero tercer tercera
ninguno ningún ninguna
santo san santa santos santas
yo me mí mi mis
tú te ti tu tus
"""
_FIXED = "pero muy más menos bien mal hoy ayer mañana siempre nunca después luego lejos cerca casi además entonces"

_CHANGING_AR = (
    r"(?:pens|cerr|calent|despert|confes|tembl|sembr|acert|apret|quebr|recomend|sent|enterr|atraves|cont|mostr"
    r"|encontr|prob|record|acord|apost|cost|rod|soñ|vol|consol|renov|gobern)$"
)
_CHANGING_ER = r"(?:entend|perd|defend|encend|atend|extend|mov|dol|llov|mord|torc)$"
"""Stems whose vowel changes where it is stressed (pensar, piensa)."""

INFLECTION = Inflection(
    paradigms=(
        Paradigm("- s", r"\w[aeiouáéó]$"),
        Paradigm("- es", r"\w[^aeiousxzáéíóú]$|[aeo]s$|[íú]$"),
        Paradigm("z ces", r"\w"),
        Paradigm("ón ones ona onas", r"\w{2}"),
        Paradigm("és eses esa esas", r"\w{2}"),
        Paradigm("án anes ana anas", r"\w{2}"),
        Paradigm("ín ines", r"\w{2}"),
        Paradigm("o a os as", _GENDERED),
        Paradigm("or ora ores oras", r"\w{2}[dtsj]$"),
        Paradigm(f"{_AR} a e es en", r"[aeiouáéíóú]\w*(?:[^cgzií]|[cg][^aeiou])$"),
        Paradigm(f"{_AR} o", r"[aeiouáéíóú]\w*(?:[^cgz]|[cg][^aeiou])$"),
        Paradigm(
            "car cas ca camos can qué caste có caron caba caban cará carán caría carían que quen quemos cara "
            "caran cando cado cada cados cadas",
            r"\w",
        ),
        Paradigm(
            "gar gas ga gamos gan gué gaste gó garon gaba gaban gará garán garía garían gue guen guemos gara "
            "garan gando gado gada gados gadas",
            r"\w",
        ),
        Paradigm(
            "zar zas za zamos zan cé zaste zó zaron zaba zaban zará zarán zaría zarían ce cen cemos zara zaran "
            "zando zado zada zados zadas",
            r"\w",
        ),
        Paradigm(f"{_AR} ^o ^a ^as ^an ^e ^es ^en", _CHANGING_AR),
        Paradigm(f"{_ER} ^o ^a ^as ^an ^e ^es ^en", _CHANGING_ER),
        Paradigm(
            "zar zó zaba zaban zado zada zando zará zarán zaron cé cemos ^zo ^za ^zas ^zan ^ce ^cen",
            r"(?:emp|com|alm|for)[eo]?n?$",
        ),
        Paradigm(
            "gar gó gaba gaban gado gada gando gará garán garon gué guemos ^go ^ga ^gas ^gan ^gue ^guen",
            r"(?:n|r|pl|entr)[eo]$|(?:col)$",
        ),
        Paradigm("car co có caba caban cado cando que quen", r"\w"),
        Paradigm("gar go gó gaba gaban gado gando gue guen", r"\w"),
        Paradigm("zar zo zó zaba zaban zado zando ce cen", r"\w"),
        Paradigm(f"{_ER} e es en a as an", r"[aeiou]\w*[^aeiou]$"),
        Paradigm(f"{_ER} o", r"[aeiou]\w*[^aeioucg]$"),
        Paradigm(
            "cer ce ces cen cemos cí ció cieron cía cían cerá cerán cería zco zca zcan ciera ciendo cido cida "
            "cidos cidas",
            r"\w[aeo]$",
        ),
        Paradigm("ger gir jo ja jan ge gen gió gieron gía gían gerá girá giendo gido gida gidos gidas", r"\w"),
        Paradigm(f"{_IR} e es en a as an", r"[aeiou]\w*[^aeiou]$"),
        Paradigm(f"{_IR} o", r"[aeiou]\w*[^aeiou]$"),
        Paradigm("uir uyo uye uyen uyó uyeron uía uirá uya uyan uyendo uido uida uidos uidas", r"\w[^gq]$"),
    ),
    irregular=(Irregular(("-",), _OTHERS),),
    uninflected=_FIXED,
    letters="áéíóúñü",
    changes=(("e", "ie"), ("o", "ue")),
)

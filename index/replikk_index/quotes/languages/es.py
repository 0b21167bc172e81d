"""Spanish: how people are quoted."""

from replikk_index.quotes.grammar.profile import Profile
from replikk_index.quotes.languages import es_verbs
from replikk_index.quotes.languages.romance_names import SPANISH_MEN, SPANISH_WOMEN

_ROLES_BOTH = (
    "portavoz representante jefe jefa líder responsable juez jueza fiscal agente testigo dirigente cantante artista "
    "periodista economista analista especialista dentista taxista activista sindicalista ecologista socialista "
    "electricista pianista novelista tenista ciclista futbolista guardia policía atleta piloto guía médico médica "
    "gerente presidente presidenta vicepresidente vicepresidenta expresidente expresidenta exministro teniente "
    "capitán capitana comandante general coronel sargento intendente estudiante habitante comerciante votante "
    "paciente cliente docente sacerdote cónyuge miembro cabecilla titular mandatario mandataria canciller premier "
    "alcalde alcaldesa exalcalde psicólogo psicóloga geólogo bióloga biólogo arqueólogo arqueóloga meteorólogo "
    "meteoróloga vocal edil primer mandamás número timonel lateral delantero"
)
_ROLES = (
    "abogado abogada acusado acusada administrador administradora actor actriz agricultor agricultora albañil alumno "
    "alumna ama apicultor apicultora arquitecto arquitecta arzobispo asesor asesora atacante autor autora ayudante "
    "bibliotecario bibliotecaria bombero bombera camarero camarera campeón campeona campesino campesina candidato "
    "candidata cardenal carpintero catedrático catedrática científico científica cirujano cirujana comisario "
    "comisaria comisionado compañero compañera concejal concejala conductor conductora conserje consejero consejera "
    "consultor consultora coordinador coordinadora creador creadora cura curador dependienta dependiente defensor "
    "defensora delegado delegada denunciante detenido diplomático diplomática diputado diputada director directora "
    "doctor doctora dueño dueña editor editora embajador embajadora empleado empleada empresario empresaria encargado "
    "encargada enfermero enfermera entrenador entrenadora escritor escritora exdirector experto experta farmacéutico "
    "farmacéutica fotógrafo fotógrafa fundador fundadora funcionario funcionaria ganadero ganadera gestor gestora "
    "gobernador gobernadora granjero guionista hermano hermana herrero hijo hija historiador historiadora inspector "
    "inspectora instructor ingeniero ingeniera investigador investigadora jardinero jardinera jugador jugadora lector "
    "lectora librero librera madre padre magistrado magistrada maestro maestra marido esposa esposo marinero mecánico "
    "militar ministro ministra monitor monitora músico niño niña mujer hombre joven obispo obrero obrera oficial "
    "operario panadero panadera papa parlamentario parlamentaria párroco pastor pastora patrón patrona pescador "
    "pescadora pintor pintora poeta político política presidenta prefecto procurador procuradora productor productora "
    "profesor profesora propietario propietaria ranger realizador rector rectora regidor regidora relojero relojera "
    "rey reina príncipe princesa secretario secretaria seleccionador senador senadora sindicato síndico socio socia "
    "soldado superviviente técnico técnica tesorero tesorera trabajador trabajadora tutor tutora usuario usuaria "
    "vaquero vecino vecina vendedor vendedora veterinario veterinaria viuda víctima viticultor zapatero interlocutor "
    "alto cargo"
)
_BODIES = (
    "sondeo datos cifras documento sentencia parientes allegados medios analistas responsables organismo firma "
    "multinacional jurado defensa acusación rescatados afectados sociedad formación fuente fuentes ministerio "
    "gobierno ayuntamiento alcaldía consejería policía guardia ejército empresa compañía grupo asociación federación "
    "sindicato organización agencia comisión consejo dirección banco instituto universidad hospital tribunal juzgado "
    "fiscalía comité partido oposición presidencia autoridades estudio encuesta informe comunicado embajada "
    "cancillería diputación junta departamento ciudad diario periódico semanario revista cadena club liga equipo "
    "testigos vecinos expertos investigadores sindicatos organizadores portavoces familiares bomberos patronal "
    "entidad institución observatorio cooperativa fundación corporación delegación subdelegación secretaría"
)
_OFFICES = (
    "nieto nieta abuelo abuela candidato candidata embajador asesor alcalde alcaldesa ministro ministra portavoz juez "
    "jueza fiscal presidente presidenta abogado abogada víctima testigo padre madre marido mujer hijo hija hermano "
    "hermana vecino vecina cliente paciente rey reina papa príncipe princesa habitante canciller comisario comisaria "
    "gobernador gobernadora esposo esposa viuda interlocutor cardenal obispo arzobispo policía guardia conductor "
    "conductora secretario secretaria médico médica propietario propietaria miembro acusado acusada denunciante "
    "detenido consejero consejera regidor regidora hombre niño niña joven usuario usuaria párroco cura delegado "
    "delegada número teniente sargento coronel"
).split()
_AGAIN = (
    "titular munícipe prelado pontífice monarca novelista actriz académico académica mecenas nieto nieta panadero "
    "abuelo abuela pediatra directivo directiva dirigente político política atleta ponente eurodiputado eurodiputada "
    "centrocampista defensa guardameta portero portera delantera lateral ariete míster preparador preparadora "
    "protagonista cineasta intérprete novillero torero diestro matador mandatario"
)

PROFILE = Profile(
    code="es",
    speech=f"{es_verbs.SPEECH} {es_verbs.SAID}",
    manner=f"{es_verbs.MANNER} {es_verbs.TOLD}",
    participles=f"{es_verbs.SAID} {es_verbs.TOLD} creído pensado considerado esperado temido calificado tildado "
    "tachado descrito definido denunciado reclamado aludido atribuido confiado llamado hablado hecho dejado",
    labels=(
        "se_mostró se_muestra se_mostraba se_declaró se_declara se_confesó se_confiesa se_manifestó se_considera "
        "califica calificó calificaba califican calificaron calificando calificado tilda tildó tildaba tildado tacha "
        "tachó tachado describe describió describían describieron describiendo descrito llama llamó llamaba llamado "
        "habla hablan habló hablaba hablado denomina denominó define definió definía definido denuncia denunció "
        "denunciaron denunciado pide pidió pidieron pedido exige exigió exigieron exigido reclama reclamó reclamado "
        "tildaron considera consideró atribuye atribuyó alude aludió aludido ve vio ensalzó elogió elogia alabó "
        "destaca destacó destacado"
    ),
    thought=(
        "cree creen creía creían creyó creyendo creído piensa piensan pensaba pensó pensando pensado considera "
        "consideran consideraba consideró consideraron considerando considerado espera esperan esperaba esperó "
        "esperando esperado teme temen temía temió temiendo temido confía confían confiaba confió confiando duda "
        "dudan dudaba"
    ),
    phrasal=(
        "deja claro|dejó claro|dejaron claro|ha dejado claro|hace hincapié en|hizo hincapié en|ha hecho hincapié en|"
        "pone de relieve|puso de relieve|ha puesto de relieve|pone de manifiesto|puso de manifiesto|"
        "ha puesto de manifiesto|da a entender|dio a entender|ha dado a entender|hace saber|hizo saber|ha hecho saber|"
        "hizo notar|da por hecho|dio por hecho|da por seguro|se quejó de|se queja de|se lamentó de|se lamenta de|"
        "se lamenta|se lamentó|se quejó|se queja|se pregunta|se preguntó|se preguntaba|se mostró convencido de|"
        "se mostró convencida de|se mostró confiado en|se mostró confiada en|se mostró partidario de|"
        "se mostró partidaria de|se felicitó de|está convencido de|está convencida de|está seguro de|está segura de|"
        "se muestra convencido de|se muestra convencida de|se sinceró|se defiende|se defendió|se congratuló de|"
        "se dijo|se declaró|llama la atención sobre|da cuenta de|dio a conocer|da a conocer|ha dado a conocer"
    ),
    asking="pregunta preguntan preguntó preguntaba preguntado cuestiona cuestionó",
    proclitics="le les lo la nos me",
    nouns=(
        "cuenta pregunta critica crítica denuncia anuncio informe reclama nota llama cuestiona aviso juzga estima "
        "valora calcula record completa completan replica contesta espera teme tacha alerta confía reprocha señala "
        "protesta condena rechaza detalla habla"
    ),
    unsaid="no se nunca tampoco sin",
    drops=True,
    interviewers="presentador presentadora periodista entrevistador entrevistadora pregunta",
    pronouns={
        "él": "m",
        "ella": "f",
        "ellos": "p",
        "ellas": "p",
        "éste": "m",
        "ésta": "f",
        "este último": "m",
        "esta última": "f",
        "éstos": "p",
        "éstas": "p",
        "aquél": "m",
    },
    figures={"el hombre": "m", "la mujer": "f", "el joven": "m", "la joven": "f", "el niño": "m", "la niña": "f"},
    complementiser="que",
    source_prepositions=(
        "según|de acuerdo con|a juicio de|a juicio del|en opinión de|en opinión del|en palabras de|en palabras del|"
        "a decir de|a decir del|a ojos de|al decir de|en boca de|según el parecer de|conforme a"
    ),
    phrase_ends=(
        "a al en sobre durante tras cuando que quien para con de del y pero por ante desde hasta entre sin mientras "
        "donde si porque como aunque pues e u o quienes cuyo cuya"
    ),
    clause_starts=(
        "el la los las un una unos unas él ella ellos nosotros yo esto esta este estos estas su sus se no hay es ha "
        "lo le ya"
    ),
    roles=f"{_ROLES_BOTH} {_ROLES} {_AGAIN}",
    renames=" ".join(role for role in f"{_ROLES_BOTH} {_ROLES} {_AGAIN}".split() if role not in _OFFICES),
    compounds=False,
    tag_endings="ado ido|a e ó aba ía",
    demonyms="és eño eña ense ano ino",
    also="pide piden exige exigen reclama reclaman insta añade añaden agrega recuerda subraya destaca lamenta critica "
    "denuncia denuncian anuncia insiste",
    contrast="mientras",
    places="en",
    naming="como",
    synonyms=(
        "alcalde regidor edil munícipe|alcaldesa regidora edila|ministro titular|ministra titular|consejero titular|"
        "consejera titular|entrenador técnico míster preparador seleccionador|presidente mandatario dirigente líder|"
        "presidenta mandataria dirigente líder|obispo prelado|papa pontífice|rey monarca|reina monarca|"
        "cura párroco sacerdote|juez magistrado|jueza magistrada|diputado parlamentario|diputada parlamentaria|"
        "médico doctor|médica doctora|escritor novelista autor|escritora novelista autora|secretario dirigente|"
        "secretaria dirigente"
    ),
    collectives="empresa compañía entidad organismo organización institución firma sociedad multinacional formación",
    partitive="uno de|una de|dos de|varios de|varias de|algunos de|muchos de|ninguno de",
    somebody="uno una",
    adjectives="al ales ivo iva ico ica icos icas ario aria ano ana anos anas és esa eño eña ense ista ino ina",
    ascribed=(
        "La frase es de|Las palabras son de|Son palabras de|Quien habla es|Así habla|Lo dice|Lo cuenta|"
        "Quien así habla es"
    ),
    abbreviations="Sr Sra Srta Dr Dra D Ud Uds Mons Lic Ing Prof EE UU Excmo núm pág",
    asked="preguntado preguntada preguntados consultado consultada cuestionado cuestionada interrogado interrogada",
    speaks_from="desde Desde",
    adverb_endings="mente",
    own_views="a su juicio|en su opinión|a su entender|a su modo de ver|desde su punto de vista|en sus palabras",
    gerunds="ando iendo yendo",
    definite="el la este esta",
    women=SPANISH_WOMEN,
    men=SPANISH_MEN,
    linkers="de del",
    wanders=True,
    interrupts=True,
    determiners=(
        "el la los las un una unos unas su sus este esta estos estas ese esa aquel nuestro nuestra algunos algunas "
        "varios varias otro otra otros otras del al"
    ),
    genders={
        "los": "p",
        "las": "p",
        "el": "m",
        "este": "m",
        "esta": "f",
        "la": "f",
        "un": "m",
        "una": "f",
        "don": "m",
        "doña": "f",
        "Don": "m",
        "Doña": "f",
        "Sr": "m",
        "Sra": "f",
        "señor": "m",
        "señora": "f",
    },
    prepositions=(
        "junto a al en sobre durante tras con de del por ante para desde hasta entre sin hacia contra según bajo "
        "mediante"
    ),
    relative="que quien quienes",
    past="ó aron ieron",
    views="para|a los ojos de|desde el punto de vista de",
    joining="y e pero o u",
    auxiliaries="ha han había habían habría habrían hubo haya",
    finite=(
        "es son era eran fue fueron será serán sería serían está están estaba estaban ha han había habían habrá "
        "habría hay hubo puede pueden podrá podría podrían debe deben deberá debería tiene tienen tenía tendrá "
        "tendrán tendría va van iba hace hacen hará hizo falta queda quedan sigue siguen viene vienen cuesta costará "
        "pierde pueden quiere quieren quería sabe sube bajó subió bajará subirá abrirá cerrará comenzará empezará "
        "existe resulta permitirá está"
    ),
    finite_endings="ó aron ieron eron aba aban rá rán ría rían",
    whether="si cómo cuándo dónde por qué quién cuál cuánto",
    first_person="yo me mí mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras",
    nobody="esto eso ello tú usted ustedes nada se no lo le les me nos te algo nadie quien que si ya",
    adverbs=(
        "también entonces luego todavía ya asimismo además ayer hoy anoche después finalmente igualmente "
        "recientemente posteriormente concretamente textualmente incluso siempre solo sólo así anteayer previamente "
        "públicamente simplemente literalmente lunes martes miércoles jueves viernes sábado domingo ahora mañana "
        "nuevamente tajantemente lacónicamente rotundamente ambos mismo misma este"
    ),
    asides="este lunes|este martes|este miércoles|este jueves|este viernes|este sábado|este domingo|el lunes|el martes|"
    "el miércoles|el jueves|el viernes|el sábado|el domingo|por su parte|a su vez|sin embargo|por otra parte|"
    "por otro lado|en ese sentido|en este sentido|al respecto|esta mañana|esta tarde|esta noche|por último|en cambio|"
    "por contra|no obstante|ayer por la tarde|hoy mismo",
    as_said="como|tal como|tal y como|según",
    copula="es",
    former="ex antiguo antigua exministro anterior",
    titles="Sr Sra Srta Dr Dra don doña Don Doña D Dª señor señora Señor Señora Mons monseñor Monseñor Lic Ing Prof",
    bodies=_BODIES
    + (
        "ayuntamiento universidad instituto hospital federación asociación compañía banco agencia ministerio "
        "diputación junta consejo sindicato grupo club colegio plaza calle río puente puerto playa diario eco"
    ),
    answers="No|Sí|Claro|Cierto|Exacto|Así es|Por supuesto|Es verdad|Es cierto|Todavía no|Aún no|Para nada",
    continued="y que|pero que|porque",
    idioms=(
        "cuenta la leyenda|cabe señalar|cabe destacar|cabe recordar|cabe añadir|la leyenda cuenta|la leyenda dice|"
        "la tradición dice|se considera|es decir|por así decirlo|mejor dicho|dicho de otro modo|dicho de otra manera|"
        "en cuenta|se dio cuenta|darse cuenta|quiere decir|quería decir|cuenta con|contó con|cuentan con|contaba con|"
        "contaban con|ha contado con|por cuenta|a cuenta|dicho esto|dicho sea|dice que sí|dijo que no|cuenta atrás|"
        "llama la atención"
    ),
)

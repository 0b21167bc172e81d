"""Spanish verbs of attribution. Of regular ones the stem is enough."""

from replikk_index.quotes.languages.forms import formed

_AR = "a an aba aban ó aron ará arán aría ando"

_SAID_AR = (
    "declar jur presum aventur desliz reivindic vaticin concret enunci acept evoc estipul reafirm recapitul constat "
    "comunic alert avanz afirm explic agreg anunci asegur señal indic inform destac subray coment confirm apunt "
    "precis lament revel relat expres denunci remarc enfatiz aclar reiter adelant aleg matiz puntualiz argument avis "
    "alert recalc resalt detall narr augur pronostic vaticin proclam ratific constat testific corrobor reivindic "
    "asever observ pregon especific confes cont record neg manifest estim calcul valor evidenci reproch juzg argument "
    "justific critic complet rechaz reclam anticip garantiz ilustr"
)
_ASKED_AR = "pregunt cuestion"
_TOLD_AR = (
    "inst tuite abund brome orden mand reproch anim acot enton recit critic valor apel repas exclam suspir sentenci "
    "zanj apostill espet murmur susurr grit dispar replic contest celebr felicit protest exhort opin conmin arremet "
    "abog continu termin remat finaliz reflexion teoriz analiz rememor sincer rem apremi conden acus salud rezong "
    "mascull balbuce interrog inst implor areng defin"
)
SPEECH = " ".join(
    (
        formed(_SAID_AR, _AR),
        formed(_ASKED_AR, _AR),
        "manifiesta manifiestan niega niegan recuerda recuerdan cuenta cuentan confiesa confiesan asevera dice dicen "
        "decía decían dijo dijeron diciendo dirá añade añaden añadía añadió añadieron añadiendo responde responden "
        "respondía respondió respondieron respondiendo escribe escriben escribía escribió escribieron reconoce "
        "reconocen reconocía reconoció reconocieron reconociendo admite admiten admitía admitió admitieron "
        "admitiendo insiste insisten insistía insistió insistieron insistiendo concluye concluyen concluía concluyó "
        "concluyeron concluyendo pide piden pedía pidió pidieron pidiendo exige exigen exigía exigió exigieron "
        "exigiendo promete prometen prometía prometió prometieron prometiendo desmiente desmienten desmintió "
        "desmintieron repite repiten repetía repitió repitieron repitiendo sugiere sugieren sugería sugirió "
        "sugirieron sugiriendo aduce adujo adujeron expone exponen exponía expuso expusieron exponiendo propone "
        "proponen propuso propusieron mantiene mantienen mantenía mantuvo mantuvieron sostiene sostienen sostenía "
        "sostuvo sostuvieron sosteniendo advierte advierten advertía advirtió advirtieron advirtiendo predice "
        "predijoe argüíaó advirtiéndo concreta concretó concretaron previene previno coincide coinciden coincidió "
        "coincidieron asiente conviene contrapone contrapuso aduciendo prosigue transmite transmitió reafirma "
        "reafirmó contesta contestó contestaron replica replicó replicaron opina opinan opinaba opinó opinaron",
    )
)
"""Forms that bring indirect speech."""
SAID = " ".join(
    (
        formed(_SAID_AR, "ado"),
        formed(_ASKED_AR, "ado"),
        "defendido asumido rebatido dicho añadido respondido escrito reconocido admitido insistido concluido pedido "
        "exigido prometido desmentido repetido sugerido aducido expuesto propuesto mantenido sostenido advertido "
        "predicho concretado prevenido coincidido contrapuesto transmitido reafirmado contestado replicado opinado",
    )
)
"""Participles of these."""
MANNER = " ".join(
    (
        formed(_TOLD_AR, _AR),
        formed(
            "se_justific se_lament se_excus se_resign se_sincer se_enorgullec se_quej se_felicit se_pregunt",
            "a ó aba an aron",
        ),
        "se_defiende se_defendió se_defendía se_ríe se_rió se_despide se_despidió se_explica se_explicó se_arranca "
        "suelta soltó ríe rió rio sonríe sonrió prosigue prosiguió interviene intervino bromea bromeó remacha "
        "remachó resume resumió reflexiona define definió plantea planteó inquiere inquirió interpela ruega rogó "
        "suplica suplicó agradece agradeció apela apeló arranca comienza empieza empezó presume presumió se_pregunta "
        "reacciona reaccionó tercia terció bufa",
    )
)
"""Forms that mean speech beside marked words only."""
TOLD = " ".join(
    (formed(_TOLD_AR, "ado"), "reído sonreído intervenido remachado resumido definido planteado agradecido reaccionado")
)
"""Participles of these."""

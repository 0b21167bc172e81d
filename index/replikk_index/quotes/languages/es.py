"""Spanish: how people are quoted."""

from replikk_index.quotes.profile import Profile

PROFILE = Profile(
    code="es",
    speech=(
        "dice dijo dicho declara declaró afirma afirmó explica explicó añade añadió agrega agregó anuncia "
        "anunció asegura aseguró señala señaló indica indicó manifiesta manifestó informa informó destaca "
        "destacó subraya subrayó comenta comentó sostiene sostuvo advierte advirtió responde respondió "
        "pregunta preguntó escribe escribió reconoce reconoció admite admitió confirma confirmó niega negó "
        "recuerda recordó apunta apuntó precisa precisó insiste insistió critica criticó lamenta lamentó "
        "revela reveló concluye concluyó cuenta contó relata relató expresa expresó denuncia denunció remarca "
        "remarcó enfatiza enfatizó aclara aclaró reitera reiteró adelanta adelantó alega alegó exige exigió "
        "pide pidió participle (ha declarado)"
    ),
    manner=("exclama bromea ironiza suspira sentencia zanja apostilla"),
    thought=("cree piensa opina considera espera teme califica estima"),
    phrasal="",
    pronouns={"él": "m", "ella": "f"},
    complementiser="que",
    source_prepositions="según",
    phrase_ends=("a al en sobre durante tras cuando que quien para con de del y pero por ante"),
    clause_starts=("el la los las un una él ella nosotros yo esto esta este"),
    roles=(
        "abogado alcalde alcaldesa capitán concejal concejala consejero diputado director directora "
        "entrenador entrenadora investigador jefe ministro médico portavoz presidenta presidente profesor "
        "profesora responsable secretario"
    ),
    prepositions="a al en sobre durante tras con de del por ante para",
    relative="que quien",
    joining="y pero o",
    auxiliaries="ha había",
    first_person="yo me mi mis nosotros nos nuestro nuestra",
    nobody="esto eso ello tú usted nada",
    adverbs="también entonces luego todavía ya no nunca",
    idioms=("es decir|por así decirlo"),
    abbreviations="Dr",
)

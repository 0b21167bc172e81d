"""French verbs of attribution. Of regular ones the stem is enough."""

from replikk_index.quotes.languages.forms import formed

_FIRST = "e ent ait aient a èrent ant erait"
_MUTE = "e ent erait"
_SOUNDED = "ait aient a èrent ant"
_SECOND = "it issent issait issaient irent issant"
_THIRD = "- ent ait aient it irent ant"
_C = "ce cent cerait çait çaient ça cèrent çant"
_G = "ge gent gerait geait geaient gea gèrent geant"

_SAID = (
    "déclar affirm expliqu ajout estim indiqu soulign précis assur racont regrett rapport not insist témoign signal "
    "confirm clam détaill remarqu constat relat argument plaid alert recommand réaffirm mentionn certifi pronostiqu "
    "stipul observ narr avou confi jur martel rappel augur argu spécifi rassur relev conseill préconis déplor object "
    "ni"
)
_SAID_MUTE = "martèl révèl réitèr répèt suggèr rappell"
_SAID_SOUNDED = "révél réitér répét suggér"
_ASKED = "demand"
_TOLD = (
    "exhort exprim tweet prôn revendiqu plaisant ironis soupir murmur chuchot cri hurl tonn ricann marmonn bredouill "
    "fulmin rétorqu ripost répliqu articul grond interrog questionn apostroph jubil rigol grommel blagu pest râl "
    "proclam continu termin souffl gliss persifl lâch exclam indign alarm étonn emport désol lament enthousiasm amus "
    "félicit offusqu vant justifi analys contest comment résum critiqu dénonç salu réfut développ énumér cit "
    "récapitul tranch trépign insurg agac énerv relativis philosoph raill scand schématis minimis ponctu écri rectifi "
    "invit remerci inform souhait appréci épingl stigmatis étrill retorqu confirm acquiesc dégain sursaut tacl plaid "
    "gémi balbuti accus expos"
)
_TOLD_C = "lan nuan mena dénon renon"
_TOLD_MUTE = "assèn tempèr inquièt lèv complèt"
_TOLD_SOUNDED = "assén tempér inquiét lev complét"
_TOLD_SECOND = "renchér surenchér réag réfléch conclu applaud"

SPEECH = " ".join(
    (
        formed(_SAID, _FIRST),
        formed(_ASKED, _FIRST),
        formed(_SAID_MUTE, _MUTE),
        formed(_SAID_SOUNDED, _SOUNDED),
        formed("annon avan énon", _C),
        formed("ju exi", _G),
        formed("avert garant", _SECOND),
        formed("répond prétend", _THIRD),
        "dit disent disait disaient dirent disant dirait redit redisait écrit écrivent écrivait écrivaient écrivit "
        "écrivirent écrivant reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnurent "
        "reconnaissant admet admettent admettait admettaient admit admirent admettant promet promettent promettait "
        "promit promirent promettant soutient soutiennent soutenait soutenaient soutint soutinrent soutenant "
        "maintient maintiennent maintenait maintint prévient préviennent prévenait prévint prévenant convient "
        "convenait convint convenant conclut concluent concluait conclurent concluant dément démentent démentait "
        "démentit démentant prédit prédisait poursuit poursuivent poursuivait poursuivaient poursuivit poursuivant "
        "apprend apprenait apprit",
    )
)
"""Forms that bring indirect speech."""
SAID = " ".join(
    (
        formed(_SAID, "é"),
        formed(_ASKED, "é"),
        formed(_SAID_SOUNDED, "é"),
        formed("annon avan énon", "cé"),
        formed("ju exi", "gé"),
        "averti garanti répondu prétendu poursuivi reconnu admis promis soutenu maintenu prévenu convenu démenti "
        "appris",
    )
)
"""Participles of these."""
MANNER = " ".join(
    (
        formed(_TOLD, _FIRST),
        formed(_TOLD_C, _C),
        formed(_TOLD_MUTE, _MUTE),
        formed(_TOLD_SOUNDED, _SOUNDED),
        formed(_TOLD_SECOND, _SECOND),
        formed("enchaîn", _FIRST),
        formed("commen", _C),
        formed("encoura", _G),
        "sourit souriait rit riait reprend reprenait reprit souvient souvenait défend défendait défendit plaint "
        "plaignait réjouit réjouissait réjouissent insiste",
    )
)
"""Forms that mean speech beside marked words only."""
TOLD = " ".join(
    (
        formed(_TOLD, "é ée és ées"),
        formed(_TOLD_C, "cé"),
        formed(_TOLD_SOUNDED, "é"),
        formed(_TOLD_SECOND, "i"),
        formed("enchaîn", "é"),
        formed("commen", "cé"),
        formed("encoura", "gé"),
        "souri ri repris souvenu défendu plaint réjoui",
    )
)
"""Participles of these."""

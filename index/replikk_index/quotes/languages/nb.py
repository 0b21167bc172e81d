"""Bokmål: how people are quoted."""

from replikk_index.quotes.profile import Profile

PROFILE = Profile(
    code="nb",
    speech=(
        "sier sa sagt mener mente ment forteller fortalte fortalt skriver skrev skrevet forklarer forklarte "
        "forklart svarer svarte svart spør spurte spurt opplyser opplyste opplyst melder meldte meldt "
        "understreker understreket understreka hevder hevdet hevda innrømmer innrømmet innrømma påpeker "
        "påpekte påpekt bekrefter bekreftet bekrefta erklærer erklærte erklært uttaler uttalte uttalt "
        "fastslår fastslo fastslått konstaterer konstaterte konstatert fremholder fremholdt framholder "
        "framholdt bemerker bemerket meddeler meddelte meddelt erkjenner erkjente erkjent varsler varslet "
        "varsla påstår påsto påstod påstått beklager beklaget beklaga presiserer presiserte presisert "
        "poengterer poengterte poengtert kommenterer kommenterte kommentert konkluderer konkluderte "
        "konkludert tilføyer tilføyde tilføyd avviser avviste avvist benekter benektet benekta anslår anslo "
        "anslått rapporterer rapporterte rapportert antyder antydet antyda avslører avslørte avslørt advarer "
        "advarte advart krever krevde krevd anbefaler anbefalte anbefalt foreslår foreslo foreslått lover "
        "lovet lovte lovet garanterer garanterte garantert forsikrer forsikret forsikra oppfordrer oppfordret "
        "oppfordra insisterer insisterte gjentar gjentok gjentatt oppsummerer oppsummerte oppsummert utdyper "
        "utdypet utdypa røper røpet røpa vedgår vedgikk vedgått informerer informerte informert minner minnet "
        "minnet begrunner begrunnet begrunna argumenterer argumenterte reagerer reagerte"
    ),
    manner=(
        "fortsetter fortsatte avslutter avsluttet avslutta innleder innledet innleda åpner åpnet begynner "
        "begynte roper ropte ropt ler lo smiler smilte gliser gliste humrer humret flirer flirte sukker "
        "sukket spøker spøkte spår spådde undrer undret lurer lurte utbryter utbrøt hvisker hvisket mumler "
        "mumlet freser freste raser raste jubler jublet trøster trøstet skryter skrøt kontrer kontret "
        "repliserer replisert repliserte innvender innvendte nikker nikket supplerer supplerte siterer "
        "siterte minnes mintes husker husket spekulerer spekulerte resonnerer resonnerte filosoferer "
        "filosoferte mimrer mimret forkynner forkynte skriker skrek synger sang tordner tordnet fastholder "
        "fastholdt oppgir oppga sammenfatter"
    ),
    thought=(
        "tror trodde trodd synes syntes tenker tenkte tenkt håper håpet håpa frykter fryktet frykta føler "
        "følte følt antar antok antatt regner regnet venter ventet ønsker ønsket ønska vet visste visst "
        "forstår forsto merker merket viser viste vist anser anså ansett kaller kalte kalt beskriver beskrev "
        "beskrevet"
    ),
    phrasal=(
        "la til|legger til|slår fast|slo fast|peker på|pekte på|viser til|viste til|gir uttrykk for|ga "
        "uttrykk for|tar til orde for|tok til orde for|gjorde et poeng av|gjør et poeng av|legger vekt på|la "
        "vekt på|streker under|strekte under|gjør det klart|gjorde det klart|holder fram|holdt fram|er klar "
        "på|var klar på|har sagt|har fortalt|har uttalt|har skrevet|har opplyst|har varslet|har bekreftet|kan "
        "fortelle|kan opplyse"
    ),
    pronouns={"han": "m", "hun": "f", "ho": "f", "de": "p", "vedkommende": "u"},
    complementiser="at",
    source_prepositions="ifølge|i følge",
    phrase_ends=(
        "til i på under etter da når som om ved fra for mens og men med av før siden hos mot over overfor "
        "gjennom at fordi hvis idet"
    ),
    clause_starts=("en et den det de denne dette disse vi jeg du man mange noen flere alle ingen han hun ho de dere"),
    roles=(
        "1. advokat aktor amanuensis analytiker ansvarlig bestefar bestemor bibliotekar biskop bonde byråd "
        "daglig direktør dommer eier elev far fisker forfatter formann forsker forsvarer forvalter fylkesmann "
        "general geolog gründer hydrolog ingeniør jordmor kandidat kaptein kirkeverge kokk kommandør "
        "kommunalsjef konsulent koordinator kraftminister kunstner leder lege lensmann lærer løper major "
        "medlem mester meteorolog minister mor nabo nestleder oberst ordfører overlege politiker president "
        "prest professor psykolog redaktør regissør rektor representant rådgiver sekretær sjef skipper "
        "skuespiller sokneprest spiller statsforvalter statsråd statssekretær stipendiat student sykepleier "
        "talskvinne talsmann talsperson tekniker trener vaktmester økonom"
    ),
    continued="er|har|vil|kan|må|skal|var|blir|bør|at|og at",
    idioms=(
        "sier seg|sa seg|sagt seg|det vil si|som sagt|så å si|sier opp|sa opp|sier fra|sier ja|sier nei|det "
        "sier seg selv|for å si det|når det er sagt|skriver under|skrev under|melder seg|meldte seg|forteller "
        "om|fortalte om|svarer på telefon"
    ),
)

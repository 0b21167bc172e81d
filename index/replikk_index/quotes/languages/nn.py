"""Nynorsk: how people are quoted."""

from replikk_index.quotes.profile import Profile

PROFILE = Profile(
    code="nn",
    speech=(
        "seier seie sa sagt meiner meinte meint fortel fortalde fortalt skriv skreiv skrive forklarar "
        "forklarte forklart svarar svara spør spurde spurt opplyser opplyste opplyst melder melde meldt "
        "understrekar understreka hevdar hevda innrømmer innrømte innrømt påpeikar påpeika stadfestar "
        "stadfesta erklærer erklærte uttaler uttalte uttalt fastslår fastslo konstaterer konstaterte vedgår "
        "vedgjekk vedgått medgjev medgav medgir presiserer presiserte presisert påstår påstod påstått varslar "
        "varsla åtvarar åtvara kommenterer kommenterte konkluderer konkluderte avviser avviste krev kravde "
        "kravt tilrår tilrådde føreslår føreslo foreslår lovar lova garanterer garanterte forsikrar forsikra "
        "oppmodar oppmoda oppfordrar oppfordra informerer informerte utdjupar utdjupa oppsummerer oppsummerte "
        "annonserer annonserte avslører avslørte framhevar framheva framheld framheldt bemerkar bemerka "
        "minner minte grunngjev grunngav seiar"
    ),
    manner=(
        "held fram fortset fortsette avsluttar avslutta innleiar innleia opnar opna byrjar byrja ropar ropa "
        "ler lo smiler smilte humrar humra glisar gliste kviskrar kviskra mumlar mumla fresar fresa undrar "
        "undra lurer lurte spøkjer spøkte spår spådde skryt skraut kyter kytte replikkar repliserer "
        "repliserte nikkar nikka sprudlar sprudla minnest mintest hugsar hugsa spekulerer spekulerte "
        "fortviler fortvilte proklamerer proklamerte siterer siterte refsar refsa harselerer harselerte"
    ),
    thought=(
        "trur trudde trudd synest syntest tykkjer tykte tenkjer tenkte tenker håpar håpa vonar vona fryktar "
        "frykta føler følte ynskjer ynskte ønskjer ønskte veit visste reknar rekna ventar venta viser viste "
        "syner synte kallar kalla karakteriserer karakteriserte"
    ),
    phrasal=(
        "la til|legg til|slår fast|slo fast|peikar på|peika på|viser til|viste til|gjev uttrykk for|gav "
        "uttrykk for|tek til orde for|tok til orde for|legg vekt på|la vekt på|strekar under|streka "
        "under|held fram|heldt fram|er klar på|var klar på|har sagt|har fortalt|har uttalt|har skrive|har "
        "varsla|kan fortelje"
    ),
    pronouns={"han": "m", "ho": "f", "dei": "p", "vedkomande": "u"},
    complementiser="at",
    source_prepositions="ifølgje|i følgje|ifylgje|i fylgje",
    phrase_ends=(
        "til i på under etter då når som om ved frå for medan og men med av før sidan hjå hos mot over "
        "overfor gjennom at fordi viss idet"
    ),
    clause_starts=("ein eit ei den det dei denne dette desse vi me eg du ein mange nokre fleire alle ingen han ho de"),
    roles=(
        "advokat analytikar ansvarleg bestefar bestemor bibliotekar biskop bonde byråd direktør dommar eigar "
        "elev far fiskar forfattar formann forskar forvaltar general geolog gründer hydrolog ingeniør jordmor "
        "kandidat kaptein kokk kommunalsjef konsulent koordinator kunstnar lege leiar lensmann lærar medlem "
        "meister meteorolog minister mor nabo nestleiar ordførar overlege politikar president prest professor "
        "psykolog redaktør regissør rektor representant rådgjevar sekretær sjef sjukepleiar skipper "
        "skodespelar spelar statsråd statssekretær student talskvinne talsmann talsperson teknikar trenar "
        "vaktmeister økonom"
    ),
    continued="er|har|vil|kan|må|skal|var|blir|bør|at|og at",
    idioms=(
        "seier seg|sa seg|det vil seie|som sagt|så å seie|seier opp|seier frå|seier ja|seier nei|melder "
        "seg|fortel om|fortalde om"
    ),
)

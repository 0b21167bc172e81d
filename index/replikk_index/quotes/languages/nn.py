"""Nynorsk: how people are quoted."""

from replikk_index.quotes.grammar.profile import Profile

PROFILE = Profile(
    code="nn",
    speech=(
        "ropar ropa ropte bedyrar bedyra truar trua vitnar vitna signaliserer signaliserte spesifiserer spesifiserte "
        "lydde seier seie segjer sa sagt svarte fortalte opplyste uttalte poengterer poengterte tilføyer tilføydde "
        "meiner meinte meint fortel fortalde fortalt skriv skreiv skrive forklarar forklarer forklarte forklart svarar "
        "svara spør spurde spurt opplyser opplyst melder melde meldt understrekar understreka hevdar hevda innrømmer "
        "innrømte innrømt påpeikar påpeika stadfestar stadfesta erklærer erklærte uttaler uttalt fastslår fastslo "
        "konstaterer konstaterte vedgår vedgjekk vedgått medgjev medgav medgir presiserer presiserte presisert påstår "
        "påstod påstått varslar varsla åtvarar åtvara kommenterer kommenterte konkluderer konkluderte avviser avviste "
        "krev kravde kravt tilrår tilrådde føreslår føreslo foreslår lovar lova garanterer garanterte forsikrar "
        "forsikra oppmodar oppmoda oppfordrar oppfordra informerer informerte utdjupar utdjupa oppsummerer oppsummerte "
        "annonserer annonserte avslører avslørte framhevar framheva framheld framheldt bemerkar bemerka minner minte "
        "grunngjev grunngav bestrid bestreid seiar lurer lurte"
    ),
    manner=(
        "roser rosa rost sukkar sukka klagar klaga ergrar ergra stønnar stønna hulkar hulka fnyser fnyste brummar "
        "brumma ironiserer ironiserte fleipar fleipa lokkar lokka funderer funderte grublar undrast roar formanar "
        "parerer parerte nøler nølte stotrar stotra stammar stamma kritiserer kritiserte oppmuntrar helsar helste "
        "takkar takka gratulerer kvitterer kvitterte reflekterer reflekterte jublar jubla skrik skreik utbryt "
        "utbraut trøystar trøysta flirer flirte tordnar tordna rasar rasa skryter supplerer supplerte forkynner "
        "gjentek gjentok sukk tilstår tilstod innvender innvende fortset fortsette avsluttar avslutta innleiar "
        "innleia opnar opna byrjar byrja ropar ropa ler lo smiler smilte humrar humra glisar gliste kviskrar kviskra "
        "mumlar mumla fresar fresa undrar undra lurer lurte spøkjer spøkte spår spådde skryt skraut kyter kytte "
        "replikkar repliserer repliserte nikkar nikka sprudlar sprudla minnest mintest hugsar hugsa spekulerer "
        "spekulerte fortviler fortvilte proklamerer proklamerte siterer siterte refsar refsa harselerer harselerte"
    ),
    thought=(
        "forventar forventa trur trudde trudd synest syntest tykkjer tykte tenkjer tenkte tenker håpar håpa vonar "
        "vona fryktar frykta føler følte ynskjer ynskte ønskjer ønskte veit reknar rekna ventar venta viser viste "
        "syner synte kallar kalla karakteriserer karakteriserte omtalar omtala samanliknar samanlikna stemplar "
        "stempla skildrar skildra liknar likna døyper døypte"
    ),
    phrasal=(
        "plar seie|pleier seie|brukar seie|la til|legg til|slår fast|slo fast|tek til orde for|tok til orde for|legg "
        "vekt på|la vekt på|strekar under|streka under|held fram|heldt fram|har sagt|har fortalt|har uttalt|har skrive|"
        "hev skrive|hev sagt|har varsla|kan fortelje|kunne fortelje|kan opplyse|kunne opplyse|pleidde å seie|pleier å "
        "seie|plar å seie|brukar å seie|brukte å seie|skyt inn|skaut inn|peikar på|peika på|peikte på|stikk inn|stakk "
        "inn|smett inn"
    ),
    interviewers="programleiar programleiaren journalist journalisten intervjuar reporter reporteren",
    pronouns={
        "han": "m",
        "ho": "f",
        "dei": "p",
        "vedkomande": "u",
    },
    complementiser="at",
    conjunctions="etter utan slik før",
    opinions="meining oppfatning syn vurdering skjøn",
    by_words="etter det|etter kva",
    by_opinion="etter",
    possessives={"hans": "m", "hennar": "f", "deira": "p"},
    source_prepositions="ifølgje|i følgje|ifylgje|i fylgje",
    phrase_ends=(
        "til i på under etter då når som om ved frå for medan og men med av før sidan hjå hos mot over overfor "
        "gjennom at fordi viss idet"
    ),
    clause_starts=(
        "ein eit ei hans hennar deira den det dei denne dette desse vi me eg du mange nokre fleire alle ingen han ho de"
    ),
    roles=(
        "konferansier programleder programleiar tillitsvald forsvarar aktor etterforskar rådmann kyrkjeverje "
        "drosjesjåfør advokat aksjonist aktivist analytikar ansvarleg arkeolog arkitekt assistent bakar bestefar "
        "bestemor bestyrar bibliotekar biskop bokhandlar bonde bror byråd direktør dirigent dommar dotter eigar elev "
        "far fiskar fogd forelder forfattar formann forskar forvaltar fotograf fylkesråd gardbrukar gartnar general "
        "geolog gjest gründer handverkar historikar hydrolog ingeniør innbyggjar innehavar inspektør jeger jordmor "
        "journalist jurist kandidat kaptein kasserar kokk kommunalsjef kommunedirektør kommunelege kone konsulent "
        "koordinator kunde kunstnar kvinne lege leiar lektor lensmann los lærar lærling mann maskinist matros medlem "
        "meister meteorolog minister montør mor musikar nabo nestleiar offiser operatør ordførar overlege pasient "
        "pensjonist pilot politikar politimeister president prest professor prosjektleiar psykolog redaktør regissør "
        "reiar rektor representant rådgjevar saksbehandlar sakshandsamar sekretær sersjant sjef sjukepleiar sjåfør "
        "skipper skodespelar smed snikkar son songar spelar statsadvokat statsminister statsråd statssekretær student "
        "styrar svigerinne syster søster talskvinne talsmann talsperson teknikar tolk trenar turist tømrar ungdom "
        "utsending utviklar vakt vaktleiar vaktmeister verje veterinær vitne økonom vakthavande fornærma tiltalte "
        "sikta terapeut psykiater partileiar rekneskapsførar revisor bussjåfør streikeleiar flygar kontrollør "
        "barnehagelærar helsefagarbeidar fylkesordførar varaordførar gruppeleiar kurator konservator meldar bokmeldar "
        "kritikar utleigar leigetakar huseigar hytteeigar grunneigar båteigar forleggjar redningsmann åring hotellvert "
        "stipendiat amanuensis kjelde vinnar enkje enkjemann kollega venninne ven kantor organist klokkar kyrkjetenar "
        "prost diakon kapellan tannlege fysioterapeut hjelpepleiar vektar reinhaldar servitør frisør slaktar murar "
        "elektrikar røyrleggjar komponist lyrikar poet dramatikar"
    ),
    asking="spør spurde spurt undrar undra lurer lurte",
    plain=(
        "sagt meiner meinte seier sa fortel fortalde svarar svara trur synest syntest håpar vonar tykkjer skriv "
        "hevdar hevda påstår påstod innrømmer innrømte vedgår opplyser opplyste understrekar"
    ),
    refers=(
        "viser til|viste til|reknar med|rekna med|peikar på|peika på|peikte på|er klar på|var klar på|gjev uttrykk "
        "for|gav uttrykk for|minner om|minte om|går ut frå|gjekk ut frå|står fast på|stod fast på|gjer greie for|"
        "gjorde greie for|åtvarar mot|åtvara mot|opnar for|opna for|er redd for|var redd for|er trygg på|er sikker på|"
        "var sikker på|er glad for|er overtydd om|er oppteken av|held fast på|heldt fast på|held fast ved|heldt fast "
        "ved|legg ikkje skjul på|la ikkje skjul på"
    ),
    impersonal=(
        "blir det slått fast|vart det slått fast|blir det understreka|vart det understreka|kom det tørt frå|"
        "kjem det tørt frå|kom det raskt frå|kjem det raskt frå|kom det kontant frå|kjem det kontant frå|"
        "heiter det|heitte det|lyder det|lydde det|står det|stod det|går det fram|framgår det|blir det sagt|"
        "vart det sagt|blei det sagt|blir det opplyst|vart det opplyst|blei det opplyst|blir det hevda|"
        "vart det hevda|blei det hevda|vart det ropt|blei det ropt|det blir opplyst|det vart opplyst|"
        "det blei opplyst|det vart sagt|det blei sagt|det vart hevda|kjem det frå|kom det frå|lyder det frå|"
        "lydde det frå|høyrest det frå"
    ),
    first_person="eg meg min mi mitt mine me vi oss vår vårt våre",
    nobody=(
        "det den dette denne desse man du de dykk deg ingen noko ingenting alt kva kven så der her jo nei ja at om "
        "ikkje seg"
    ),
    adverbs=(
        "også òg så då no vidare likevel derimot altså dermed nemleg nok dessutan sjølv både ikkje aldri heller "
        "alltid ofte gjerne framleis samstundes samtidig berre seinare nyleg tidlegare først fyrst etterpå"
    ),
    auxiliaries="har hadde kan kunne skal ha skulle",
    agent="av frå",
    passive="vart vert blei blir vorte",
    finite=(
        "er har vil kan må skal var blir vert vart blei bør hadde kunne skulle ville måtte får fekk går gjekk kjem "
        "kom tek tok gjer gjorde gjev gav gir ligg låg står stod finst treng kostar betyr tyder held lèt verkar ser "
        "såg sat sit inviterer veit"
    ),
    whether="om korleis kvifor kven kva når kor",
    contrast="medan mens",
    relative="som",
    joining="og men eller",
    prepositions=(
        "via bak foran til i på under etter ved frå for med av før sidan hjå hos mot over overfor gjennom mellom "
        "blant innan innanfor utanfor ifølgje langs utan"
    ),
    determiners="den det dei",
    definite_endings="en et a ane ene",
    copula="er vore",
    former="tidlegare dåverande eks- førre avgått",
    bodies=(
        "tingrett lagmannsrett kommune fylkeskommune kraftlag nett verft politidistrikt skule universitet sjukehus as "
        "asa departement parti laget foreining forbund lag bank avis posten bladet kyrkje museum bygd dal fjord vik "
        "nes øy fjell sund hamn veg gate land by stad"
    ),
    ascribed=(
        "Orda er|Orda høyrer til|Orda kjem frå|Slik opna|Slik innleidde|Slik avslutta|Slik lydde|Slik skildrar|"
        "Slik skildra|Slik svarar|Slik svara|Slik forklarar|Slik oppsummerer|Dette er orda til"
    ),
    answers=(
        "Nei|Jo|Ja|Joda|Neida|Jada|Det stemmer|Det er rett|Det er riktig|Det er sant|Det er feil|Det er ikkje rett|"
        "Riktig|Stemmer|Absolutt|Tvert imot|Tvert om|Ikkje enno|Sjølvsagt|Einig|Ueinig"
    ),
    offices="for",
    sexed={
        "kona": "f",
        "dottera": "f",
        "systera": "f",
        "enkja": "f",
        "mora": "f",
        "ektemannen": "m",
        "broren": "m",
        "faren": "m",
        "sonen": "m",
    },
    figures={"mannen": "m", "guten": "m", "karen": "m", "kvinna": "f", "jenta": "f", "dama": "f"},
    continued="er|har|vil|kan|må|skal|var|blir|bør|at|og at",
    idioms=(
        "takka vere|seier seg|sa seg|det vil seie|som sagt|så å seie|seier opp|seier frå|seier ja|seier nei|melder "
        "seg|fortel om|fortalde om|spør seg|spurde seg|lurer seg|lurte seg|kallar seg|kalla seg|føler seg|tenkjer seg|"
        "ønskjer seg|sagt takk|seier takk|sa takk|sagt farvel|seier farvel|sagt ja|"
        "sagt nei|sagt opp|har sagt opp|sagt frå|har sagt frå|seier det seg|sa det seg|skriv under|"
        "skreiv under|skrive under|har skrive under"
    ),
    abbreviations="Dr St kl ca nr bl jf t.d m.fl osv mfl inkl adm dir",
    particles="på til fast fram under si seie inn ut",
    chiefs="sjef leiar direktør",
    neighbours="nabo",
    deputies="vara vise nest",
    synonyms="statsråd minister|tillitsvald klubbleiar|sjef leiar direktør|advokat forsvarar|advokat aktor",
    titles="Dr dr",
    being="som",
    years="år",
    epithets=(
        "aren eren øren åringen isten enten anten ologen mannen kvinna mora faren jenta guten lendingen væringen "
        "bygdingen klassingen asten toppen svensken dansken finnen vertinna"
    ),
    callings=(
        "spelar løpar trenar kaptein keeper skodespelar artist songar musikar student elev pensjonist forfattar "
        "kunstnar bonde fiskar gründer mor far bestemor bestefar målvakt midtstoppar angripar back midtbanespelar "
        "toppscorar byggmester byggmeister spiss vinnar -spelar -løpar -forfattar -kunstnar -bonde -fiskar "
        "-skodespelar -elev -student -vinnar enkje enkjemann -songar -musikar -artist -komikar"
    ),
    kin={
        "ektemann": "m",
        "kone": "f",
        "far": "m",
        "mor": "f",
        "son": "m",
        "dotter": "f",
        "bror": "m",
        "syster": "f",
        "mann": "m",
        "enkje": "f",
        "enkjemann": "m",
    },
    parties={
        "H": "Høgre",
        "Ap": "Ap Arbeidarparti",
        "Sp": "Sp Senterparti",
        "V": "Venstre",
        "R": "Raudt",
        "SV": "SV",
        "KrF": "KrF",
        "Frp": "Frp",
        "MDG": "MDG",
    },
    plural_endings="ane ene barna borna",
    kinds=(
        "kommune fylke selskap konsern bedrift firma direktorat departement etat tilsyn utval styre råd klubb "
        "stifting organisasjon regjering institutt vesen verk redaksjon leiing administrasjon foreining forbund lag "
        "parti bank avis skule universitet sjukehus politi politidistrikt reiarlag museum senter verft kyrkje union "
        "nemnd komité ombod fakultet sentral kommisjon"
    ),
    firms="selskap konsern bedrift firma reiarlag organisasjon stifting",
    media=(
        "melding pressemelding børsmelding e-post epost brev fråsegn innlegg høyringssvar svar kunngjering rapport "
        "erklæring vedtak orskurd"
    ),
    belonging="i ved for hos hjå",
    oblique={"henne": "f"},
    partitive="ein av|ei av|eit av|to av|tre av|fleire av|mange av|nokre av|ingen av",
    referring_back="Det Dette",
    naming="som for til",
    verb_endings="ar er a te de",
    verb_second=True,
    claims="meiner meinte hevdar hevda påstår påstod trur synest håpar vonar tykkjer",
    plurals="ar er",
    present="r",
    times="natt førre neste sist kvar morgon kveld",
    second_person="du deg din ditt dine dykk dykkar",
    simple="seier sa",
    conditional="viss dersom",
    adversative="men",
    chosen="vald utnemnd tilsett innsett kåra",
)

"""Bokmål: how people are quoted."""

from replikk_index.quotes.grammar.profile import Profile

PROFILE = Profile(
    code="nb",
    speech=(
        "roper ropte bedyrer bedyret medgir medga truer truet vitner vitnet signaliserer signaliserte spesifiserer "
        "spesifiserte bebuder bebudet sier sa sagt mener mente ment forteller fortalte fortalt skriver skrev skrevet "
        "forklarer forklarte forklart svarer svarte svart spør spurte spurt opplyser opplyste opplyst melder meldte "
        "meldt understreker understreket understreka hevder hevdet hevda innrømmer innrømmet innrømma påpeker påpekte "
        "påpekt bekrefter bekreftet bekrefta erklærer erklærte erklært uttaler uttalte uttalt fastslår fastslo "
        "fastslått konstaterer konstaterte konstatert fremholder fremholdt framholder framholdt bemerker bemerket "
        "meddeler meddelte meddelt erkjenner erkjente erkjent varsler varslet varsla påstår påsto påstod påstått "
        "beklager beklaget beklaga presiserer presiserte presisert poengterer poengterte poengtert kommenterer "
        "kommenterte kommentert konkluderer konkluderte konkludert tilføyer tilføyde tilføyd avviser avviste avvist "
        "benekter benektet benekta anslår anslo anslått rapporterer rapporterte rapportert antyder antydet antyda "
        "avslører avslørte avslørt advarer advarte advart krever krevde krevd anbefaler anbefalte anbefalt foreslår "
        "foreslo foreslått lover lovet lovte garanterer garanterte garantert forsikrer forsikret forsikra oppfordrer "
        "oppfordret oppfordra insisterer insisterte gjentar gjentok gjentatt oppsummerer oppsummerte oppsummert "
        "utdyper utdypet utdypa røper røpet røpa vedgår vedgikk vedgått informerer informerte informert minner minnet "
        "begrunner begrunnet begrunna bestrider bestred bestridt bestridte argumenterer argumenterte lurer lurte"
    ),
    manner=(
        "reagerer reagerte roser roste berømmer berømmet klager klaget ergrer ergret stønner stønnet hulker hulket "
        "fnyser fnyste brummer brummet ironiserer ironiserte fleiper fleipet lokker lokket funderer funderte grubler "
        "undres beroliger beroliget formaner formante parerer parerte nøler nølte stotrer stotret stammer stammet "
        "kritiserer kritiserte oppmuntrer oppmuntret hilser hilste takker takket gratulerer kvitterer kvitterte "
        "reflekterer reflekterte erindrer smeller smalt snøfter refser refset harselerer tilstår tilsto innskyter "
        "innskjøt glimter drister mener fortsetter fortsatte avslutter avsluttet avslutta innleder innledet innleda "
        "åpner åpnet begynner begynte roper ropte ropt ler lo smiler smilte gliser gliste humrer humret flirer "
        "flirte sukker sukket spøker spøkte spår spådde undrer undret lurer lurte utbryter utbrøt hvisker hvisket "
        "mumler mumlet freser freste raser raste jubler jublet trøster trøstet skryter skrøt kontrer kontret "
        "repliserer replisert repliserte innvender innvendte nikker nikket supplerer supplerte siterer siterte "
        "minnes mintes husker husket spekulerer spekulerte resonnerer resonnerte filosoferer filosoferte mimrer "
        "mimret forkynner forkynte skriker skrek synger sang tordner tordnet fastholder fastholdt oppgir oppga "
        "sammenfatter"
    ),
    thought=(
        "tror trodde trodd synes syntes tenker tenkte tenkt håper håpet håpa frykter fryktet frykta føler følte følt "
        "antar antok antatt regner regnet venter ventet ønsker ønsket ønska vet viser viste vist anser anså ansett "
        "kaller kalte kalt beskriver beskrev beskrevet karakteriserer karakteriserte omtaler omtalte betegner "
        "betegnet sammenligner sammenlignet stempler stemplet døper døpte"
    ),
    phrasal=(
        "pleier si|pleide si|la til|legger til|slår fast|slo fast|tar til orde for|tok til orde for|legger vekt på|"
        "la vekt på|streker under|strekte under|gjør det klart|gjorde det klart|holder fram|holdt fram|har sagt|"
        "har fortalt|har uttalt|har skrevet|har opplyst|har varslet|har bekreftet|kan fortelle|kan opplyse|"
        "kunne fortelle|kunne opplyse|pleide å si|pleier å si|skyter inn|skjøt inn|stikker inn|stakk inn|smetter inn|"
        "smatt inn|kommer det kontant|peker på|pekte på|medgir at"
    ),
    interviewers="programleder programlederen journalist journalisten intervjuer reporter reporteren utspørrer",
    pronouns={
        "han": "m",
        "hun": "f",
        "ho": "f",
        "de": "p",
        "vedkommende": "u",
    },
    complementiser="at",
    conjunctions="etter uten slik før",
    opinions="mening oppfatning oppfatting syn vurdering skjønn",
    by_words="etter det|etter hva",
    by_opinion="etter",
    possessives={"hans": "m", "hennes": "f", "deres": "p"},
    source_prepositions="ifølge|i følge",
    phrase_ends=(
        "til i på under etter da når som om ved fra for mens og men med av før siden hos mot over overfor gjennom at "
        "fordi hvis idet"
    ),
    clause_starts=(
        "en et den det de hans hennes deres denne dette disse vi jeg du man mange noen flere alle ingen han hun ho dere"
    ),
    roles=(
        "konferansier programleder tillitsvalgt etterforsker foreldrekontakt rådmann advokat aksjonist aktivist "
        "aktor amanuensis analytiker ansatt ansvarlig arkeolog arkitekt assistent avdelingsleder baker barnebarn "
        "bestefar bestemor bestyrer bibliotekar biskop bokhandler bonde brannmann bror butikksjef byråd datter "
        "direktør dirigent dommer drosjesjåfør eier elev far festivalsjef fisker fogd forelder forfatter formann "
        "forsker forsvarer forvalter fotograf fylkesmann fylkesråd førstelektor gartner general geolog gjest gründer "
        "gårdbruker historiker hydrolog håndverker ingeniør innbygger innehaver inspektør jeger jordmor journalist "
        "jurist kandidat kaptein kasserer kelner kirkeverge kjemiker klimatolog kokk kommandør kommunalsjef "
        "kommunedirektør kommunelege kone konsulent koordinator kraftminister kulturminister kunde kunstner kvinne "
        "lagleder leder lege lektor lensmann los lærer lærling løper major mann mannskap maskinist matros medlem "
        "mester meteorolog minister montør mor museumsvakt musiker nabo nestleder oberst offiser operatør ordfører "
        "overlege pasient pensjonist pilot politiker politimester president prest professor prosjektleder psykolog "
        "redaktør reder regissør rektor representant rådgiver saksbehandler sanger sekretær sersjant sjef "
        "sjefredaktør sjåfør skipper skuespiller smed snekker sogneprest sokneprest speider spiller statsadvokat "
        "statsforvalter statsminister statsråd statssekretær stipendiat student styrer svigerinne sykepleier sønn "
        "søster talskvinne talsmann talsperson teamleder tekniker tolk toller trener turist tømrer ungdom utsending "
        "utvikler vakt vaktleder vaktmester verge veterinær vitne økonom vakthavende fornærmede tiltalte siktede "
        "terapeut psykiater partileder saksøker saksøkte talerør klubbmedlem lensmannsbetjent etterlatte "
        "regnskapsfører revisor bussjåfør lastebilsjåfør streikeleder flyger kontrollør barnehagelærer "
        "helsefagarbeider ambulansearbeider redningsmann hovedredningsleder fylkesordfører varaordfører gruppeleder "
        "parlamentariker programskaper kurator konservator anmelder kritiker utleier leietaker huseier hytteeier "
        "grunneier båteier åring hotellvert kilde vinner enke enkemann kollega venninne venn kantor organist klokker "
        "kirketjener prost diakon kapellan menighetsarbeider tannlege fysioterapeut hjelpepleier vekter renholder "
        "servitør frisør slakter murer elektriker rørlegger taksidermist forlegger komponist lyriker poet dramatiker"
    ),
    asking="spør spurte spurt undrer undret lurer lurte",
    plain=(
        "mener mente sier sa fortalte forteller svarer svarte tror synes syntes håper håpet antar skriver hevder "
        "hevdet påstår påsto påstod innrømmer innrømmet mistenker mistenkte erkjenner erkjente vedgår understreker "
        "opplyser opplyste"
    ),
    refers=(
        "viser til|viste til|regner med|regnet med|peker på|pekte på|gjorde et poeng av|gjør et poeng av|er klar på|"
        "var klar på|gir uttrykk for|ga uttrykk for|gitt uttrykk for|gav uttrykk for|klager over|klaget over|minner om|"
        "minnet om|går ut fra|gikk ut fra|står fast på|sto fast på|stod fast på|gjør rede for|gjorde rede for|advarer "
        "mot|advarte mot|åpner for|åpnet for|er redd for|var redd for|er enig i|er trygg på|er sikker på|var sikker på|"
        "er glad for|er overbevist om|er opptatt av|holder fast ved|holdt fast ved|holder fast på|holdt fast på|legger "
        "ikke skjul på|la ikke skjul på"
    ),
    impersonal=(
        "slås det fast|ble det slått fast|blir det understreket|blir det påpekt|ble det påpekt|kom det tørt fra|"
        "kommer det tørt fra|kom det raskt fra|kommer det raskt fra|kom det kontant fra|kommer det kontant fra|"
        "heter det|het det|lyder det|lød det|står det|sto det|stod det|går det fram|framgår det|fremgår det|"
        "blir det sagt|ble det sagt|blir det opplyst|ble det opplyst|blir det hevdet|ble det hevdet|opplyses det|"
        "meldes det|hevdes det|sies det|understrekes det|påpekes det|ble det ropt|ble det spurt|det blir opplyst|"
        "det ble opplyst|det opplyses|det meldes|det ble sagt|det ble hevdet|det ble understreket|kommer det fra|"
        "kom det fra|lyder det fra|lød det fra|høres det fra"
    ),
    first_person="jeg meg min mi mitt mine vi oss vår vårt våre",
    nobody=(
        "det den dette denne disse man du dere deg ingen noe ingenting alt hva hvem så der her jo nei ja at om ikke seg"
    ),
    adverbs=(
        "også så da nå no videre imidlertid likevel derimot altså dermed nemlig nok dessuten selv både ikke aldri "
        "heller alltid ofte gjerne fortsatt samtidig bare senere nylig tidligere først etterpå"
    ),
    auxiliaries="har hadde kan kunne skal ha skulle",
    agent="av fra",
    passive="ble blir blitt",
    finite=(
        "er har vil kan må skal var blir ble bør hadde kunne skulle ville måtte får fikk går gikk kommer kom tar tok "
        "gjør gjorde gir ga ligger lå står sto finnes trenger koster betyr holder lar virker ser så satt sitter "
        "inviterer vet vurderer lider stjal"
    ),
    whether="om hvordan hvorfor hvem hva når hvor",
    contrast="mens",
    relative="som",
    joining="og men eller",
    prepositions=(
        "via bak foran til i på under etter ved fra for med av før siden hos mot over overfor gjennom mellom blant "
        "innen innenfor utenfor ifølge langs uten"
    ),
    determiners="den det de",
    definite_endings="en et a ene erne",
    copula="er vært",
    former="tidligere daværende forhenværende eks- forrige avgått",
    bodies=(
        "tingrett lagmannsrett kommune fylkeskommune kraftlag nett verft politidistrikt skole universitet sykehus as "
        "asa departement parti laget forening forbund lag bank avis posten bladet kirke museum bygd dal fjord vik nes "
        "øy fjell sund havn vei gate land by stad"
    ),
    ascribed=(
        "Ordene er|Ordene tilhører|Ordene kommer fra|Slik åpnet|Slik innledet|Slik avsluttet|Slik lød|Slik beskriver|"
        "Slik beskrev|Slik svarer|Slik svarte|Slik forklarer|Slik oppsummerer|Dette er ordene til"
    ),
    answers=(
        "Nei|Jo|Ja|Joda|Neida|Jada|Det stemmer|Det er riktig|Det er rett|Det er sant|Det er feil|Det er ikke riktig|"
        "Riktig|Stemmer|Absolutt|Tvert imot|Ikke ennå|Selvfølgelig|Enig|Uenig"
    ),
    offices="for",
    sexed={
        "kona": "f",
        "kone": "f",
        "dattera": "f",
        "datteren": "f",
        "søsteren": "f",
        "søstera": "f",
        "enken": "f",
        "enka": "f",
        "moren": "f",
        "mora": "f",
        "ektemannen": "m",
        "broren": "m",
        "faren": "m",
        "sønnen": "m",
    },
    figures={
        "mannen": "m",
        "gutten": "m",
        "fyren": "m",
        "kvinnen": "f",
        "kvinna": "f",
        "jenta": "f",
        "jenten": "f",
        "damen": "f",
        "dama": "f",
    },
    continued="er|har|vil|kan|må|skal|var|blir|bør|at|og at",
    idioms=(
        "takket være|sier seg|sa seg|sagt seg|det vil si|som sagt|så å si|sier opp|sa opp|sier fra|sier ja|sier nei|"
        "det sier seg selv|for å si det|når det er sagt|skriver under|skrev under|skrevet under|har skrevet under|"
        "melder seg|meldte seg|forteller om|fortalte om|svarer på telefon|spør seg|spurte seg|lurer seg|lurte seg|"
        "kaller seg|kalte seg|kaller det for|føler seg|tenker seg|ønsker seg|sagt takk|sier takk|sa takk|sagt farvel|"
        "sier farvel|sa farvel|sagt opp|har sagt opp|sagt fra|har sagt fra|sagt ja|sagt nei|sier det seg|sa det seg"
    ),
    abbreviations="Dr St kl ca nr bl jf f.eks m.fl osv mfl inkl ekskl tlf adm dir",
    particles="på til fast fram under si seie inn ut",
    chiefs="sjef leder direktør",
    neighbours="nabo",
    deputies="vara vise nest",
    synonyms="statsråd minister|tillitsvalgt klubbleder|sjef leder direktør|advokat forsvarer|advokat aktor",
    titles="Dr dr",
    being="som",
    years="år",
    epithets=(
        "eren øren åringen isten enten anten ologen mannen kvinnen kvinna moren mora faren jenta gutten lendingen "
        "væringen bygdingen klassingen asten toppen svensken dansken finnen vertinnen vertinna"
    ),
    callings=(
        "spiller løper trener kaptein keeper skuespiller artist sanger musiker student elev pensjonist forfatter "
        "kunstner bonde fisker gründer mor far bestemor bestefar målvakt midtstopper angriper back midtbanespiller "
        "ving toppscorer byggmester byggmeister spiss vinner matchvinner romanforfatter -spiller -løper -forfatter "
        "-kunstner -bonde -fisker -skuespiller -elev -student -vinner enke enkemann -sanger -musiker -artist -komiker"
    ),
    kin={
        "ektemann": "m",
        "samboer": "",
        "kone": "f",
        "far": "m",
        "mor": "f",
        "sønn": "m",
        "datter": "f",
        "bror": "m",
        "søster": "f",
        "mann": "m",
        "enke": "f",
        "enkemann": "m",
    },
    parties={
        "H": "Høyre",
        "Ap": "Ap Arbeiderparti",
        "Sp": "Sp Senterparti",
        "V": "Venstre",
        "R": "Rødt",
        "SV": "SV",
        "KrF": "KrF",
        "Frp": "Frp",
        "MDG": "MDG",
    },
    plural_endings="ene erne barna",
    kinds=(
        "kommune fylke selskap konsern bedrift firma direktorat departement etat tilsyn utvalg styre råd klubb "
        "stiftelse organisasjon regjering institutt vesen verk redaksjon ledelse administrasjon forening forbund lag "
        "parti bank avis skole universitet sykehus politi politidistrikt rederi museum senter verft kirke union "
        "nemnd komité ombud fakultet sentral kommisjon"
    ),
    firms="selskap konsern bedrift firma rederi organisasjon stiftelse",
    media=(
        "melding pressemelding børsmelding e-post epost brev uttalelse innlegg høringssvar svar kunngjøring rapport "
        "erklæring vedtak kjennelse"
    ),
    belonging="i ved for hos",
    oblique={"ham": "m", "henne": "f", "dem": "p"},
    partitive="en av|ei av|et av|to av|tre av|flere av|mange av|noen av|ingen av",
    referring_back="Det Dette",
    naming="som for til",
    verb_endings="er et te de",
    verb_second=True,
    claims="mener mente hevder hevdet påstår påsto påstod tror synes håper",
    plurals="er",
    present="r",
    times="natt forrige neste sist hver morgen kveld",
    second_person="du deg din ditt dine dere deres",
    simple="sier sa",
    conditional="hvis dersom",
    adversative="men",
    chosen="valgt utnevnt ansatt innsatt kåret",
)

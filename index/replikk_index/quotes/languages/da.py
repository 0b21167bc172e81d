"""Danish: how people are quoted."""

from replikk_index.quotes.grammar.profile import Profile

PROFILE = Profile(
    code="da",
    speech=(
        "siger sagde sagt fortæller fortalte fortalt skriver skrev skrevet mener mente ment forklarer forklarede "
        "forklaret svarer svarede svaret spørger spurgte spurgt oplyser oplyste oplyst udtaler udtalte udtalt "
        "understreger understregede understreget påpeger påpegede påpeget tilføjer tilføjede tilføjet hævder hævdede "
        "hævdet påstår påstod påstået fastslår fastslog fastslået konstaterer konstaterede konstateret bekræfter "
        "bekræftede bekræftet erkender erkendte erkendt indrømmer indrømmede indrømmet meddeler meddelte meddelt "
        "pointerer pointerede pointeret bemærker bemærkede bemærket advarer advarede advaret kræver krævede krævet "
        "foreslår foreslog foreslået lover lovede lovet forsikrer forsikrede forsikret rapporterer rapporterede "
        "rapporteret kommenterer kommenterede kommenteret erklærer erklærede erklæret forudser forudså forudset "
        "uddyber uddybede uddybet vurderer vurderede vurderet anfører anførte anført beretter berettede berettet "
        "melder meldte meldt informerer informerede informeret beklager beklagede beklaget afviser afviste afvist "
        "benægter benægtede benægtet afslører afslørede afsløret anslår anslog anslået antyder antydede antydet "
        "argumenterer argumenterede argumenteret begrunder begrundede begrundet fremhæver fremhævede fremhævet "
        "fremfører fremførte fremført gentager gentog gentaget indvender indvendte indvendt insisterer insisterede "
        "konkluderer konkluderede konkluderet noterer noterede opfordrer opfordrede opfordret opsummerer opsummerede "
        "præciserer præciserede præciseret replicerer replicerede røber røbede røbet tilkendegiver tilkendegav "
        "tilkendegivet tilstår tilstod tilstået varsler varslede varslet vedgår vedgik vedgået vidner vidnede "
        "bedyrer bedyrede forudsiger forudsagde forudsagt garanterer garanterede garanteret truer truede bebuder "
        "bebudede sammenfatter sammenfattede signalerer signalerede nævner nævnte anbefaler anbefalede anbefalet "
        "tilbageviser tilbageviste afkræfter afkræftede betoner betonede formulerer formulerede ytrer ytrede "
        "anerkender anerkendte specificerer specificerede klargør klargjorde nægter nægtede nægtet"
    ),
    manner=(
        "råber råbte skriger skreg brøler brølede griner grinede grinte ler lo smiler smilede sukker sukkede "
        "udbryder udbrød hvisker hviskede mumler mumlede fortsætter fortsatte slutter sluttede afslutter afsluttede "
        "indleder indledte begynder begyndte husker huskede mindes mindedes jubler jublede læsper læspede nikker "
        "nikkede brummer brummede stønner stønnede hulker hulkede fniser fnisede spøger spøgte joker jokede klukker "
        "klukkede raser rasede tordner tordnede undrer undrede ironiserer ironiserede funderer funderede filosoferer "
        "filosoferede ærgrer ærgrede glæder glædede vrisser vrissede vrænger vrængede snerrer snerrede fnyser fnyste "
        "stammer stammede græder græd synger sang klager klagede kritiserer kritiserede roser roste hilser hilste "
        "takker takkede trøster trøstede opmuntrer protesterer protesterede reflekterer reflekterede reagerer "
        "reagerede supplerer supplerede citerer citerede praler pralede driller drillede lyder lød kvitterer "
        "kvitterede erindrer erindrede spekulerer spekulerede spår spåede bider bed forkynder forkyndte flirer "
        "gisper gispede beder appellerer istemmer"
    ),
    thought=(
        "tror troede troet synes syntes håber håbede håbet frygter frygtede frygtet vidste føler følte forventer "
        "forventede forventet kalder kaldte kaldt skønner skønnede skønnet finder fandt antager antog gætter gættede "
        "tvivler tvivlede ønsker ønskede betegner betegnede beskriver beskrev beskrevet omtaler omtalte "
        "karakteriserer karakteriserede tænker tænkte tænkt anser oplever oplevede venter ventede sammenligner "
        "sammenlignede"
    ),
    phrasal=(
        "lægger til|lagde til|slår fast|slog fast|slået fast|gør opmærksom på|gjorde opmærksom på|gør det klart|"
        "gjorde det klart|giver udtryk for|gav udtryk for|gør gældende|gjorde gældende|lægger vægt på|lagde vægt på|"
        "holder fast i|holdt fast i|går i rette med|stiller spørgsmål ved|plejer at sige|plejede at sige|"
        "kan fortælle|kunne fortælle|kan oplyse|kunne oplyse|kan bekræfte|kunne bekræfte|vil understrege|skyder ind|"
        "skød ind|føjer til|føjede til|må erkende|måtte erkende|lader forstå|lod forstå"
    ),
    interviewers="vært værten journalist journalisten interviewer reporter studievært",
    pronouns={"han": "m", "hun": "f", "de": "p", "vedkommende": "u"},
    oblique={"ham": "m", "hende": "f", "dem": "p"},
    complementiser="at",
    source_prepositions="ifølge|i følge",
    phrase_ends=(
        "til i på under efter da når som om ved fra for mens og men med af før siden hos mod over at fordi hvis "
        "inden der uden samtidig hvor idet efterhånden"
    ),
    clause_starts=(
        "en et den det de denne dette disse vi jeg du man mange nogle flere alle ingen han hun hans hendes deres "
        "vores min mit mine ens sådan der"
    ),
    roles=(
        "advokat kilde fortaler kritiker modstander tilhænger forsvarsspilleren angriberen målmanden ven veninde "
        "bekendt kæreste onkel tante fætter kusine roer rytter svømmer løber bokser landstræner afdelingsleder "
        "aktivist aktør amtsborgmester analytiker anklager ansat ansvarlig arkitekt arkæolog arrangør artist "
        "assistent bager barnebarn bedstefar bedstemor beboer bestyrer betjent biolog biskop bibliotekar bonde "
        "borger borgmester brandmand bror bygmester byggesagkyndig bygningsmester chauffør chef cheflæge "
        "chefredaktør datter dekan degn deltager direktør dirigent dommer ejer ekspert elev embedsmand entreprenør "
        "erhvervsmand fabrikant far farmor finansminister fisker fodboldspiller forbundsformand forfatter forhandler "
        "formand forsker forsvarer forstander forælder forældre fotograf fritidsleder fru frue fyrmester "
        "fængselsinspektør gartner general geolog glaciolog grosserer grundlægger gruppeformand gruppeleder "
        "gymnasieelev gårdejer havnefoged havnemester historiker hustru hovmester hydrolog idrætsleder indehaver "
        "indbygger ingeniør initiativtager inspektør jordemoder journalist jurist jæger kandidat kaptajn kasserer "
        "kemiker klimatolog klubleder kollega kommandør kommunaldirektør kone konsulent kontorchef koordinator "
        "korrespondent kriminalinspektør kulturminister kunde kunstner kurator kvinde landmand landsformand leder "
        "lektor lensgreve lærer lærling læge maler mand markedschef maskinmester matros medarbejder medlem "
        "menighedsrådsformand meteorolog minister mor mester musiker museumsinspektør møller nabo næstformand "
        "officer oberst observatør operatør ophavsmand opfinder ordfører overlæge overbetjent parlamentsmedlem "
        "partiformand passager patient pensionist pilot politiker politiinspektør politidirektør pressechef "
        "presseansvarlig professor projektleder producent provst præsident præst psykiater psykolog redaktør "
        "regissør rektor repræsentant reporter retsformand rådgiver rådmand sagfører sagsbehandler sanger sekretær "
        "sergent skipper skoleinspektør skoleleder skovfoged skovrider skuespiller smed snedker sognepræst soldat "
        "spejder spiller statsadvokat statsminister stationsleder stifter strandfoged student studerende "
        "sygeplejerske søn søster talskvinde talsmand talsperson tandlæge tekniker tillidsmand tillidsrepræsentant "
        "tolk topchef turist træner tømrer tømrermester udenrigsminister udvikler ungdom vagt vagtchef vagtleder "
        "vagtmester vicedirektør viceborgmester vicepolitiinspektør viceværtinde vicevært vidne vinder vært værtinde "
        "øjenvidne økonom ølbrygger aftenskolelærer apoteker billedhugger byrådsmedlem cirkusdirektør dyrlæge "
        "efterforsker efterforskningsleder efterskoleforstander folketingsmedlem forretningsfører husmand kromand "
        "købmand orgelbygger organist pædagog revisor sagkyndig seniorforsker sidemand sommerhusejer underviser "
        "urmager stenhugger færgemand færgefører havnearbejder"
    ),
    asking="spørger spurgte spurgt undrer undrede",
    simple="siger sagde",
    plain=(
        "siger sagde sagt mener mente tror troede synes syntes håber håbede fortæller fortalte svarer svarede hævder "
        "hævdede oplyser skriver vurderer vurderede frygter"
    ),
    refers=(
        "peger på|pegede på|regner med|regnede med|henviser til|henviste til|minder om|mindede om|går ud fra|"
        "gik ud fra|er klar over|var klar over|er overbevist om|var overbevist om|er sikker på|var sikker på|"
        "er enig i|var enig i|hæfter sig ved|hæftede sig ved|lægger mærke til|lagde mærke til|er opmærksom på|"
        "var opmærksom på|glæder sig over|glædede sig over|undrer sig over|undrede sig over|er bange for|"
        "var bange for|er tilfreds med|var tilfreds med|er glad for|var glad for|er ked af|var ked af|er stolt af|"
        "er skuffet over|var skuffet over|klager over|klagede over|ærgrer sig over|ærgrede sig over|tvivler på|"
        "tvivlede på|stoler på|er bekymret for|var bekymret for|er ikke i tvivl om|var ikke i tvivl om|"
        "gav udtryk for|insisterer på|insisterede på"
    ),
    impersonal=(
        "hedder det|hed det|lyder det|lød det|står der|stod der|fremgår det|fremgik det|står det|stod det|"
        "slås det fast|blev det slået fast|bliver det understreget|bliver det påpeget|blev det påpeget|"
        "blev det sagt|bliver det sagt|bliver det oplyst|blev det oplyst|bliver det hævdet|blev det hævdet|"
        "oplyses det|meldes det|hævdes det|siges det|understreges det|påpeges det|blev der råbt|bliver der råbt|"
        "det oplyses|det blev oplyst|det meldes|det blev sagt|det blev hævdet|kommer det fra|kom det fra|"
        "kommer det tørt fra|kom det tørt fra|kommer det kontant fra|kom det kontant fra|"
        "kommer det hurtigt fra|kom det hurtigt fra|"
        "lyder svaret|lød svaret|lyder beskeden|lød beskeden|lyder meldingen|lød meldingen|lyder dommen|lød dommen|"
        "lyder kommentaren|lød kommentaren|lyder opfordringen|lød opfordringen|lyder vurderingen|lød vurderingen|"
        "lyder rådet|lød rådet|lyder forklaringen|lød forklaringen|lyder budskabet|lød budskabet|lyder kravet|"
        "lød kravet|kommer svaret|kom svaret|er beskeden|var beskeden"
    ),
    first_person="jeg mig min mit mine vi os vores",
    nobody=(
        "det den dette denne disse man du I dig jer ingen noget ingenting alt hvad hvem hvilke så der her jo nej ja "
        "at om ikke sig derfor"
    ),
    adverbs=(
        "også så da nu videre dog alligevel altså dermed nemlig nok desuden selv både ikke aldrig heller altid ofte "
        "gerne stadig samtidig bare senere nylig nyligt tidligere først derimod imidlertid blot endvidere derefter "
        "siden allerede jo ellers ganske igen kun straks bagefter længe netop lige tydeligt gentagne gange flere "
        "engang samstemmende enstemmigt stille lavt tørt højt skarpt"
    ),
    auxiliaries="har havde kan kunne skal skulle have",
    times="sidste næste forrige senest hver nat morgen aften",
    partitive="en af|et af|to af|tre af|flere af|mange af|nogle af|ingen af",
    referring_back="Det Dette",
    infinitive="at",
    clause_comma=True,
    titles="Mr Mrs Ms Miss Dr Sir Lord Lady Mr. Mrs. Ms. Dr. Hr. Fru Hr",
    infinitives="-e få gå stå se bo dø tro nå slå bede",
    naming="som for til med",
    agent="af fra",
    passive="blev bliver blevet blive",
    finite=(
        "er har vil kan må skal var bliver blev bør havde kunne skulle ville måtte får fik går gik kommer kom tager "
        "tog gør gjorde giver gav ligger lå står stod findes koster kostede betyder betød holder holdt virker ser så "
        "sidder sad ved hører mangler manglede bor boede arbejder arbejdede tåler rækker gælder gjaldt sker skete "
        "vokser stiger steg falder faldt fungerer fungerede lukker lukkede åbner åbnede handler skyldes ejer ejede "
        "behøver trænger tror lever levede foregår burde turde hedder starter startede slutter"
    ),
    whether="om hvordan hvorfor hvem hvad hvornår hvor hvilke hvilken hvorvidt",
    conditional="hvis såfremt",
    adversative="men",
    contrast="mens",
    relative="som der",
    joining="og men eller",
    prepositions=(
        "via til i på under efter ved fra for med af før siden hos mod over gennem mellem blandt inden uden ifølge "
        "langs bag foran omkring trods udenfor inde ude indenfor overfor igennem"
    ),
    determiners="den det de min mit mine vores hans hendes deres sin sit sine",
    definite_endings="en et ene erne rne",
    copula="er været",
    former="tidligere daværende forhenværende afgående eks-",
    ascribed=(
        "Ordene er|Ordene tilhører|Ordene kommer fra|Sådan indledte|Sådan indleder|Sådan afsluttede|Sådan åbnede|"
        "Sådan lød|Sådan lyder det fra|Sådan beskriver|Sådan beskrev|Sådan svarer|Sådan svarede|Sådan forklarer|"
        "Sådan opsummerer"
    ),
    answers=(
        "Nej|Næ|Jo|Ja|Jamen|Joh|Det passer|Det er rigtigt|Det er sandt|Det er korrekt|Det er forkert|Absolut|"
        "Tværtimod|Ikke endnu|Selvfølgelig|Naturligvis|Bestemt|Netop|Enig|Sådan er det|Det stemmer"
    ),
    collectives=(
        "selskabet virksomheden organisationen koncernen foreningen forbundet myndigheden partiet klubben firmaet "
        "fonden universitetet hospitalet banken avisen"
    ),
    bodies=(
        "kommune region universitet skole sygehus hospital a/s aps departement ministerium parti forening forbund "
        "bank avis tidende bladet posten kirke museum havn politi styrelsen nævnet institut amt fonden klub fjord "
        "sund by gade vej torv plads bugt ø havneby boldklub if færgefart landsforening selskab"
    ),
    figures={
        "manden": "m",
        "drengen": "m",
        "fyren": "m",
        "kvinden": "f",
        "pigen": "f",
        "damen": "f",
        "moderen": "f",
        "faderen": "m",
    },
    offices="for",
    sexed={
        "konen": "f",
        "hustruen": "f",
        "datteren": "f",
        "søsteren": "f",
        "enken": "f",
        "veninden": "f",
        "broderen": "m",
        "sønnen": "m",
    },
    continued=(
        "er|har|havde|vil|kan|kunne|må|skal|skulle|var|blev|bliver|bør|får|går|gør|findes|mangler|gælder|at|og at|"
        "men at"
    ),
    idioms=(
        "sagt ja|sagt nej|sagt farvel|sagt tak|siger op|sagde op|sagt op|siger ja|siger nej|sagde ja|sagde nej|"
        "så at sige|det vil sige|hvilket vil sige|som sagt|det siger sig selv|skriver under|skrev under|siger fra|"
        "sagde fra|siges at|siger sig|sagde sig|mildt sagt|med andre ord sagt|kort sagt|rettere sagt|når det er sagt|"
        "takket være|fortæller om|fortalte om|melder sig|meldte sig|udtaler sig om|udtalte sig om|siger farvel|"
        "sagde farvel|siger tak|sagde tak|ved siden af|for at sige det|i parentes bemærket|spørger til|spurgte til|"
        "siger goddag|sagde goddag|siger hej|siger sandheden|sagde sandheden|siger undskyld"
    ),
    abbreviations="Dr St kl ca nr bl f mio mia kr hr fr pr evt inkl osv",
    particles="til fast frem ind",
    synonyms=(
        "statsråd minister|forsker professor lektor biolog geolog historiker økonom arkæolog|forsvarer advokat|"
        "forfatter digter|træner landstræner"
    ),
    chiefs="chef leder direktør minister formand borgmester rådmand",
    deputies="vice næst",
    being="som",
    years="år",
    epithets=(
        "eren øren årige åringen isten anten enten ologen manden kvinden moren faren pigen drengen klassen asten "
        "svenskeren dansken nordmanden finnen værtinden enlænding veteranen"
    ),
    callings=(
        "spiller løber træner anfører kaptajn skuespiller artist sanger sangerinde musiker student elev pensionist "
        "forfatter kunstner landmand fisker stifter mor far bedstemor bedstefar målmand midtstopper angriber back "
        "midtbanespiller fløj topscorer vinder romanforfatter -spiller -løber -forfatter -kunstner -fisker "
        "-skuespiller -elev -student -vinder enke enkemand -sanger -musiker -komiker"
    ),
    kin={
        "ægtemand": "m",
        "samlever": "",
        "kone": "f",
        "hustru": "f",
        "far": "m",
        "mor": "f",
        "søn": "m",
        "datter": "f",
        "bror": "m",
        "søster": "f",
        "mand": "m",
        "enke": "f",
        "enkemand": "m",
        "farfar": "m",
        "farmor": "f",
        "morfar": "m",
        "mormor": "f",
    },
    parties={
        "S": "Socialdemokratiet",
        "V": "Venstre",
        "K": "Konservative",
        "SF": "SF",
        "DF": "DF",
        "R": "Radikale",
        "EL": "Enhedslisten",
        "LA": "LA",
        "M": "Moderaterne",
    },
    plural_endings="ene erne",
    kinds=(
        "kommune region selskab koncern virksomhed firma direktorat departement ministerium styrelse tilsyn udvalg "
        "bestyrelse råd klub fond organisation regering institut væsen værk redaktion ledelse administration forening "
        "forbund parti bank avis skole universitet sygehus hospital politi politikreds rederi museum center værft "
        "kirke union nævn komité ombud fakultet kommission domstol"
    ),
    firms="selskab koncern virksomhed firma rederi organisation fond",
    media=(
        "meddelelse pressemeddelelse mail e-mail brev udtalelse indlæg høringssvar svar rapport motivering begrundelse "
        "afgørelse redegørelse opslag sms"
    ),
    belonging="i ved for hos på",
    verb_second=True,
    claims="mener mente hævder hævdede påstår påstod tror troede synes håber",
    plurals="er",
    present="r",
    second_person="du dig din dit dine I jer jeres",
    chosen="valgt udnævnt ansat udpeget kåret",
    opinions="mening opfattelse vurdering",
    by_words="efter det|efter hvad",
    by_opinion="efter",
    possessives={"hans": "m", "hendes": "f", "deres": "p"},
    conjunctions="efter uden fordi",
    tag_endings="et t|er ede te de",
    verb_endings="er ede te de",
)

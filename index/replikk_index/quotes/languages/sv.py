"""Swedish: how people are quoted."""

from replikk_index.quotes.grammar.profile import Profile

PROFILE = Profile(
    code="sv",
    speech=(
        "säger sade sa sagt berättar berättade berättat skriver skrev skrivit menar menade menat förklarar "
        "förklarade förklarat svarar svarade svarat frågar frågade frågat uppger uppgav uppgett uppgivit meddelar "
        "meddelade meddelat konstaterar konstaterade konstaterat tillägger tillade tillagt hävdar hävdade hävdat "
        "påstår påstod påstått påpekar påpekade påpekat betonar betonade betonat understryker underströk "
        "understrukit framhåller framhöll framhållit rapporterar rapporterade rapporterat varnar varnade varnat "
        "medger medgav medgett medgivit medgiver erkänner erkände erkänt bekräftar bekräftade bekräftat kommenterar "
        "kommenterade kommenterat uppmanar uppmanade kräver krävde krävt föreslår föreslog föreslagit lovar lovade "
        "lovat försäkrar försäkrade försäkrat uttalar uttalade uttalat avslöjar avslöjade avslöjat anger angav "
        "angett angivit intygar intygade upplyser upplyste informerar informerade informerat anför anförde anfört "
        "anmärker anmärkte argumenterar argumenterade bedyrar bedyrade bedömer bedömde bedömt dementerar dementerade "
        "förtydligar förtydligade förnekar förnekade förnekat förutspår förutspådde insisterar insisterade invänder "
        "invände klargör klargjorde klargjort noterar noterade noterat poängterar poängterade poängterat preciserar "
        "preciserade sammanfattar sammanfattade summerar summerade tillstår tillstod upprepar upprepade upprepat "
        "utvecklar utvecklade vidhåller vidhöll vidhållit vittnar vittnade vittnat avfärdar avfärdade avvisar "
        "avvisade beklagar beklagade beklagat flaggar flaggade garanterar garanterade garanterat hotar hotade "
        "inflikar inflikade instämmer instämde konkluderar konkluderade utlovar utlovade rekommenderar "
        "rekommenderade replikerar replikerade uppskattar uppskattade antyder antydde antytt befarar befarade "
        "signalerar signalerade redogör redogjorde motiverar motiverade resonerar resonerade tipsar tipsade larmar "
        "larmade skvallrar deklarerar deklarerade yttrar yttrade nekar nekade nekat fastslår fastslog fastslagit "
        "fastställer fastställde"
    ),
    manner=(
        "ropar ropade skriker skrek vrålar vrålade skrattar skrattade ler log flinar flinade fnissar fnissade nickar "
        "nickade suckar suckade fnyser fnös muttrar muttrade stönar stönade grymtar ryter röt gråter grät snyftar "
        "snyftade hojtar hojtade raljerar raljerade undrar undrade fortsätter fortsatte avslutar avslutade inleder "
        "inledde inlett börjar började minns mindes utbrister utbrast utropar utropade viskar viskade mumlar mumlade "
        "skämtar skämtade skojar skojade jublar jublade kontrar kontrade funderar funderade filosoferar filosoferade "
        "spekulerar spekulerade klagar klagade gnäller gnällde rasar rasade dundrar dundrade väser väste hyllar "
        "hyllade hälsar hälsade tackar tackade tröstar tröstade protesterar protesterade kritiserar kritiserade "
        "berömmer berömde skryter skröt stammar stammade tjuter tjöt ironiserar ironiserade reagerar reagerade "
        "sjunger sjöng reflekterar reflekterade citerar citerade lyder löd erinrar erinrade gläds vädjar vädjade "
        "drar vrider"
    ),
    thought=(
        "tror trodde trott tycker tyckte tyckt anser ansåg ansett hoppas hoppades hoppats fruktar fruktade vet "
        "visste vetat känner kände tänker tänkte tänkt räknar räknade kallar kallade kallat jämför jämförde "
        "beskriver beskrev beskrivit förväntar förväntade gissar gissade tvivlar tvivlade misstänker misstänkte "
        "upplever upplevde antar antog önskar önskade betecknar betecknade karaktäriserar karaktäriserade liknar "
        "liknade"
    ),
    phrasal=(
        "lägger till|lade till|la till|lagt till|slår fast|slog fast|slagit fast|fyller i|fyllde i|går ut med|"
        "gick ut med|gör klart|gjorde klart|gör det klart|gjorde det klart|håller fast vid|höll fast vid|brukar säga|"
        "brukade säga|kan berätta|kunde berätta|kan meddela|kunde meddela|kan bekräfta|kunde bekräfta|vill påpeka|"
        "vill understryka|ger uttryck för|gav uttryck för|låter meddela|lät meddela|talar om|talade om"
    ),
    interviewers="programledare programledaren journalist reporter intervjuare",
    pronouns={"han": "m", "hon": "f", "hen": "u", "de": "p", "dom": "p", "vederbörande": "u"},
    oblique={"honom": "m", "henne": "f", "dem": "p"},
    complementiser="att",
    source_prepositions="enligt",
    phrase_ends=(
        "till i på under efter då när som om vid från för medan och men med av före sedan hos mot över att eftersom "
        "innan samtidigt inför utan fast därför ifall medans"
    ),
    clause_starts=(
        "en ett den det de denna detta dessa vi jag du man många några flera alla ingen han hon hen hans hennes "
        "deras vår våra min mitt mina ni somliga vissa inget"
    ),
    roles=(
        "advokat åring källa kändis förespråkare kritiker motståndare anhängare backen mittfältaren forwarden "
        "centern affärsman agronom aktivist aktör allmänläkare analytiker anhörig anställd ansvarig arkeolog "
        "arkitekt arrangör artist assistent barnmorska biolog biskop bibliotekarie boende bonde borgmästare brandman "
        "brigadchef bror butiksägare byråchef båtägare chaufför chef chefredaktör dekan direktör dirigent "
        "distriktsläkare docent domare dotter ekolog ekonom elev entreprenör expert fackordförande fader förälder "
        "far farfar farmor fastighetsägare finansminister fiskare fjällräddare forskare fotograf fru företagare "
        "företrädare förare förbundsordförande författare förläggare förman förskollärare försvarare "
        "generalsekreterare general geolog glaciolog granne grundare gruppledare guide gäst handläggare handlare "
        "hamnkapten historiker hustru hydrolog hyresgäst inspektör ingenjör initiativtagare innehavare instruktör "
        "intendent invånare jurist jägare jägmästare journalist justitieråd kandidat kapten kassör kemist klimatolog "
        "klubbchef kock kollega koloniträdgårdsägare kommendör kommissarie kommissionär kommundirektör kommunalråd "
        "komminister kompis konduktör konstnär konsult kontorist koordinator krögare kulturchef kusin kvinna "
        "kyrkoherde kyrkvaktmästare landshövding lantbrukare ledamot ledare lektor lokförare lärare lärling läkare "
        "löpare make maka man marinbiolog maskinist matros medarbetare medlem meteorolog minister moder mor "
        "museichef musiker mäklare mästare målare målvakt notarie nämndeman näringslivschef operatör ombud "
        "ordförande officer optiker pappa mamma partiledare passagerare patient pensionär pilot polis polischef "
        "politiker president presschef pressekreterare producent professor programledare projektledare psykiater "
        "psykolog präst regissör redaktör rektor renskötare representant reporter riksdagsledamot riksdagsman "
        "rådgivare rådman rörmokare sekreterare senator sergeant servitris sjuksköterska sjökapten skeppare "
        "skogvaktare skådespelare skolchef skomakare släkting smed snickare socialsekreterare socionom son soldat "
        "sparbanksdirektör spelare spaningsledare stadsarkitekt statsminister statssekretär statssekreterare "
        "statsråd student stins styrelseledamot syster sångare sångerska taleskvinna talesman talesperson tandläkare "
        "tekniker tjänsteman tolk trafikant trubadur tränare trädgårdsmästare tullare turist undersköterska "
        "undersökningsledare utredare utrikesminister utvecklare vakt vaktmästare vd verksamhetschef veterinär "
        "veteran vittne vän väninna väktare åklagare ålderman åskådare ägare överläkare överste översättare ungdom "
        "artilleriofficer byggmästare byalag bagare läkarsekreterare kantor klockare kyrkogårdsvaktmästare "
        "möbelsnickare skribent slöjdare sotare åkare kille tjej grabb pojke flicka fästman fästmö svärmor svärfar"
    ),
    asking="frågar frågade frågat undrar undrade",
    simple="säger sade sa",
    plain=(
        "säger sade sa sagt menar menade tror trodde tycker tyckte hoppas hoppades anser ansåg berättar berättade "
        "svarar svarade hävdar hävdade påstår påstod uppger uppgav skriver bedömer lovar"
    ),
    refers=(
        "pekar på|pekade på|räknar med|räknade med|hänvisar till|hänvisade till|påminner om|påminde om|är tydlig med|"
        "var tydlig med|utgår från|utgick från|är övertygad om|var övertygad om|är säker på|var säker på|trycker på|"
        "tryckte på|fäster sig vid|fäste sig vid|lägger märke till|lade märke till|gläder sig åt|gladde sig åt|"
        "är glad för|var glad för|är glad över|var glad över|är orolig för|var orolig för|är rädd för|var rädd för|"
        "är nöjd med|var nöjd med|är besviken över|var besviken över|klagar över|klagade över|tvivlar på|tvivlade på|"
        "litar på|insisterar på|insisterade på|är medveten om|var medveten om|är inte förvånad över|förundras över"
    ),
    impersonal=(
        "heter det|hette det|står det|stod det|lyder det|löd det|framgår det|framgick det|låter det|lät det|"
        "slås det fast|slogs det fast|konstateras det|konstaterades det|uppges det|uppgavs det|sägs det|sades det|"
        "påpekas det|påpekades det|understryks det|meddelas det|meddelades det|rapporteras det|hävdas det|"
        "ropas det|det uppges|det uppgavs|det meddelas|det meddelades|det rapporteras|det hävdas|kommer det från|"
        "kom det från|hörs det från|hördes det från|kommer det kort från|kom det kort från|kommer det torrt från|"
        "kom det torrt från|kommer det snabbt från|kom det snabbt från|"
        "lyder svaret|löd svaret|lyder beskedet|löd beskedet|lyder domen|löd domen|lyder kommentaren|löd kommentaren|"
        "lyder uppmaningen|löd uppmaningen|lyder bedömningen|löd bedömningen|lyder rådet|löd rådet|"
        "lyder förklaringen|löd förklaringen|lyder budskapet|löd budskapet|lyder kravet|löd kravet|kommer svaret|"
        "kom svaret|blir svaret|blev svaret|är beskedet|var beskedet"
    ),
    first_person="jag mig min mitt mina vi oss vår vårt våra",
    nobody=(
        "det den detta denna dessa man du ni dig er ingen något ingenting inget allt vad vem vilka så där här jo nej "
        "ja att om inte sig sådant därför"
    ),
    adverbs=(
        "också så då nu vidare dock ändå alltså därmed nämligen nog dessutom själv själva både även inte aldrig "
        "heller alltid ofta gärna fortfarande samtidigt bara senare nyligen tidigare först sedan därefter däremot "
        "emellertid likaså istället slutligen redan ju väl förstås igen ännu inledningsvis efteråt länge just precis "
        "nyss tydligt krasst snabbt flera gånger upprepade samstämmigt enhälligt tyst lågt torrt högt skarpt"
    ),
    auxiliaries="har hade kan kunde ska skulle ha",
    times="förra nästa igår idag natten varje förrgår härom senast morgonen kvällen",
    partitive="en av|ett av|två av|tre av|flera av|många av|några av|ingen av",
    referring_back="Det Detta",
    titles="Mr Mrs Ms Miss Dr Sir Lord Lady Mr. Mrs. Ms. Dr. Herr Fru",
    infinitive="att",
    infinitives="-a få gå stå se bli ge ta dra le dö bo ske tro nå slå må",
    naming="som för till med",
    agent="av från",
    passive="blev blir blivit bli blivits",
    finite=(
        "är har vill kan måste ska skall var blir blev bör hade kunde skulle ville får fick går gick kommer kom tar "
        "tog gör gjorde ger gav ligger låg står stod finns fanns behöver behövde kostar kostade betyder innebär "
        "håller höll verkar ser såg sitter satt vet hör hörde krävs börjar började slutar saknas saknar bor bodde "
        "arbetar jobbar arbetade tål räcker räckte gäller gällde sker skedde växer ökar minskar ökade minskade "
        "fungerar fungerade stänger stängs öppnar leder drabbas drabbar handlar beror äger ägde"
    ),
    whether="om hur varför vem vad när var vilka vilken huruvida",
    conditional="om ifall",
    adversative="men",
    contrast="medan",
    relative="som",
    joining="och men eller",
    prepositions=(
        "via till i på under efter vid från för med av före sedan hos mot över genom mellan bland inom utanför "
        "enligt längs utan bakom framför kring runt inför trots utom ur åt"
    ),
    determiners="den det de min mitt mina vår hans hennes deras sin sitt sina",
    definite_endings="en et an :n :en :t ern orn arn arna orna erna",
    copula="är varit",
    former="tidigare dåvarande förre förra före avgående",
    ascribed=(
        "Orden är|Orden tillhör|Orden kommer från|Så inledde|Så inleder|Så avslutade|Så öppnade|Så löd|Så beskriver|"
        "Så beskrev|Så svarar|Så svarade|Så förklarar|Så sammanfattar|Det är ord från"
    ),
    answers=(
        "Nej|Nä|Nej då|Jo|Ja|Jodå|Jajamän|Det stämmer|Det är riktigt|Det är sant|Det är rätt|Det är fel|Absolut|"
        "Precis|Just det|Visst|Tvärtom|Inte än|Självklart|Naturligtvis|Så är det|Stämmer"
    ),
    collectives=(
        "bolaget företaget organisationen koncernen föreningen förbundet myndigheten partiet klubben firman "
        "stiftelsen universitetet sjukhuset banken tidningen"
    ),
    undashed=True,
    bodies=(
        "kommun region län universitet skola sjukhus ab departement parti förening förbund bank tidning bladet "
        "kuriren posten kyrka museum sjön vik fjärd älv polisen myndigheten styrelsen verket nämnden institutet "
        "högskola stad bolaget gata vägen torget berget ö ön sund hamn socken byggnads idrottsförening if ik"
    ),
    figures={
        "mannen": "m",
        "pojken": "m",
        "killen": "m",
        "grabben": "m",
        "kvinnan": "f",
        "flickan": "f",
        "tjejen": "f",
        "damen": "f",
        "mamman": "f",
        "pappan": "m",
    },
    offices="för",
    sexed={
        "hustrun": "f",
        "frun": "f",
        "makan": "f",
        "dottern": "f",
        "systern": "f",
        "änkan": "f",
        "väninnan": "f",
        "maken": "m",
        "sonen": "m",
        "brodern": "m",
        "modern": "f",
        "fadern": "m",
    },
    continued=(
        "är|har|hade|vill|kan|kunde|kommer|ska|skulle|måste|var|blir|blev|bör|får|går|gör|finns|saknas|gäller|att|"
        "och att|men att"
    ),
    idioms=(
        "sagt ja|sagt nej|sagt hej|säger upp|sade upp|sa upp|sagt upp|säger ja|säger nej|sade ja|sa ja|sade nej|"
        "sa nej|så att säga|det vill säga|som sagt|sagt och gjort|det säger sig självt|för att inte säga|"
        "skriver under|skrev under|säger ifrån|sa ifrån|sade ifrån|uttalar sig om|uttalade sig om|berättar om|"
        "berättade om|talar om för|vad heter|tack vare|kort sagt|rättare sagt|sanningen att säga|med andra ord|"
        "så kallad|så kallade|så kallat|"
        "det sagt|låt säga|säger emot|sa emot|säger hej|sa hej|säger sanningen|sa sanningen|säger adjö"
    ),
    abbreviations="Dr St kl ca nr bl t dvs osv ex kr f m prof resp tel",
    particles="till fast fram in",
    synonyms=(
        "statsråd minister|forskare professor docent lektor biolog ekolog ekonom historiker geolog arkeolog|"
        "försvarare advokat|författare poet|tränare förbundskapten"
    ),
    chiefs="chef ledare direktör råd ordförande minister borgmästare",
    deputies="vice ställföreträdande",
    being="som",
    years="år",
    epithets=(
        "aren eren ören åringen isten anten enten ologen mannen kvinnan mamman pappan modern fadern flickan pojken "
        "killen tjejen bon iten svensken dansken norrmannen finländaren vännen veteranen"
    ),
    callings=(
        "spelare löpare tränare kapten skådespelare artist sångare sångerska musiker student elev pensionär författare "
        "konstnär bonde fiskare grundare mor far mamma pappa mormor morfar farmor farfar målvakt anfallare "
        "mittfältare skyttekung vinnare lantbrukare -spelare -löpare -författare -konstnär -bonde "
        "-fiskare -elev -student -vinnare -sångare -musiker -artist -komiker änka änkling -mamma -pappa"
    ),
    kin={
        "make": "m",
        "maka": "f",
        "sambo": "",
        "hustru": "f",
        "fru": "f",
        "far": "m",
        "pappa": "m",
        "mor": "f",
        "mamma": "f",
        "son": "m",
        "dotter": "f",
        "bror": "m",
        "syster": "f",
        "änka": "f",
        "änkling": "m",
        "farfar": "m",
        "farmor": "f",
        "morfar": "m",
        "mormor": "f",
    },
    parties={
        "M": "Moderaterna",
        "S": "Socialdemokraterna",
        "C": "Centerpartiet",
        "V": "Vänsterpartiet",
        "L": "Liberalerna",
        "KD": "Kristdemokraterna",
        "MP": "Miljöpartiet",
        "SD": "Sverigedemokraterna",
    },
    plural_endings="arna erna orna",
    kinds=(
        "kommun region bolag koncern företag firma myndighet departement förvaltning nämnd styrelse råd klubb "
        "stiftelse organisation regering institut verk redaktion ledning administration förening förbund parti bank "
        "tidning skola universitet sjukhus polis polismyndighet rederi museum varv kyrka union kommitté ombud fakultet "
        "central kommission domstol sällskap utskott"
    ),
    firms="bolag koncern företag firma rederi organisation stiftelse",
    media=(
        "meddelande pressmeddelande mejl mail brev uttalande inlägg yttrande svar rapport motivering utlåtande "
        "redogörelse sms"
    ),
    belonging="i vid för hos på",
    verb_second=True,
    claims="menar menade hävdar hävdade påstår påstod tror trodde tycker hoppas anser ansåg",
    plurals="ar er or",
    present="r",
    second_person="du dig din ditt dina ni er ert era",
    chosen="vald valdes utsedd utsågs utnämnd anställd",
    opinions="åsikt uppfattning mening bedömning",
    by_words="enligt vad|efter vad",
    by_opinion="enligt",
    possessives={"hans": "m", "hennes": "f", "deras": "p"},
    conjunctions="efter utan trots",
    tag_endings="at t|ar er ade te de",
    verb_endings="ar er ade te de",
)

"""German: how people are quoted."""

from replikk_index.quotes.grammar.phrases import Phrases
from replikk_index.quotes.grammar.profile import Profile
from replikk_index.quotes.languages.de_roles import ROLES
from replikk_index.quotes.languages.de_verbs import JOINED, PARTICIPLES, SEPARABLE, STRONG, WEAK, weak
from replikk_index.quotes.languages.first_names_de import MEN, WOMEN

PROFILE = Profile(
    code="de",
    capital_nouns=True,
    speech=f"{weak(WEAK)} {STRONG} {JOINED}",
    manner=(
        "lacht lachte ruft rief riefen seufzt seufzte scherzt scherzte witzelt witzelte schimpft schimpfte "
        "schimpften jubelt jubelte jubelten stöhnt stöhnte brummt brummte flüstert flüsterte schwärmt schwärmte "
        "frotzelt frotzelte poltert polterte wettert wetterte lobt lobte lobten klagt klagte klagten freut freute "
        "freuten ärgert ärgerte staunt staunte grinst grinste lächelt lächelte nickt nickte spottet spottete ätzt "
        "ätzte scherzten haderte hadert murmelt murmelte grübelt grübelte strahlt strahlte tröstet tröstete dankt "
        "dankte gratulierte rät stichelt stichelte rügt rügte empört empörte wundert wunderte erinnert erinnerte "
        "tadelt tadelte winkt überlegt überlegte schmunzelt schmunzelte fällt schreit schrie brüllt brüllte"
    ),
    thought=(
        "glaubt glaubte glaubten glauben hofft hoffte hofften hoffen vermutet vermutete vermuteten vermuten "
        "befürchtet befürchtete befürchteten befürchten fürchtet fürchtete schätzt schätzte schätzten schätzen "
        "findet fand fanden finden denkt dachte dachten nennt nannte nannten nennen bezeichnet bezeichnete "
        "bezeichneten bezeichnen hält hielt hielten erwartet erwartete erwarteten"
    ),
    plain=(
        "sagt sagte sagten meint meinte meinten findet fand glaubt glaubte denkt erklärt erklärte behauptet "
        "behauptete hofft hoffte schreibt schrieb betont betonte warnt warnte versichert versicherte berichtet "
        "berichtete"
    ),
    asking="fragt fragte fragten fragen gefragt",
    refers="verweist|verwies|verwiesen",
    impersonal="heißt es|hieß es|heiße es",
    interviewers="moderator moderatorin reporter journalist interviewer frage",
    pronouns={"er": "m", "sie": "f"},
    figures={"mann": "m", "frau": "f", "junge": "m", "mädchen": "f"},
    aged="-jährig",
    complementiser="dass daß",
    whether="ob wie warum wann wo wer was weshalb wieso welche welcher welches wohin woher wem wen inwieweit",
    source_prepositions=(
        "laut|gemäß|nach Angaben|nach den Angaben|nach Ansicht|nach Auffassung|nach Einschätzung|nach Meinung|"
        "nach Überzeugung|nach Worten|nach den Worten|nach Darstellung|nach Aussage|nach Aussagen|"
        "nach Informationen|nach einem Bericht|nach Berichten|nach Erkenntnissen|nach Auskunft|nach Mitteilung|"
        "in den Augen|nach einer Mitteilung|nach Schätzung|nach Schätzungen|aus Sicht|nach Lesart|"
        "unter Berufung auf"
    ),
    nobody=(
        "es das dies man nichts niemand dabei davon dazu damit darin was kritik lob unterstützung zustimmung "
        "widerspruch zweifel hilfe grund anlass ziel hintergrund ursache schuld verantwortung skepsis applaus "
        "beifall protest widerstand ablehnung"
    ),
    first_person="ich mich mir mein meine meinen wir uns unser unsere",
    auxiliaries="hat haben habe hatte hatten",
    passive="wurde wird wurden werden worden",
    finite=(
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen "
        "musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte dürfte mag möchte "
        "gibt gab geht ging kommt kam steht stand bleibt blieb lässt ließ braucht weiß wusste sieht sah liegt lag "
        "macht machte bringt brachte nimmt nahm findet fand hält hielt gilt galt gehört zeigt zeigte fehlt fehlte "
        "bekommt bekam trägt trug bedeutet läuft lief sitzt saß spielt arbeitet stellt stellte setzt setzte hofft "
        "erwartet rechnet plant droht reagierte begann befindet befinden kostet dauert würde würden hätte hätten "
        "wäre wären könnte könnten müsste erscheint erschien fällt fiel fährt führt führte verlor gewann erhielt "
        "stieg sank äußerte reicht rutschte scheint schien starb traf verließ zog begrüßte gehören liegen stehen "
        "kommen gehen bleiben brauchen wissen sehen tut tun lebt leben lebte wächst steigt sinkt hilft helfen "
        "wartet warten"
    ),
    relative="der die das dem den deren dessen denen welcher welche welches",
    contrast="während wohingegen wogegen",
    joining="und aber oder doch denn sondern sowie",
    prepositions=(
        "in im ins am an ans auf zu zum zur bei beim nach von vom aus mit vor vorm seit gegen durch für über unter "
        "um ohne gegenüber neben zwischen hinter bis wegen trotz während innerhalb außerhalb angesichts aufgrund "
        "laut per via anlässlich bezüglich hinsichtlich dank statt anstatt binnen entgegen mithilfe gemäß ab pro "
        "je"
    ),
    phrase_ends=(
        "als wenn da dass daß weil ob obwohl nachdem und aber oder doch denn wie so damit wobei der die das wo wer was"
    ),
    clause_starts="der die das ein eine es wir ich du man er sie dies diese dieser dieses viele alle niemand",
    determiners=(
        "der die das ein eine dieser diese dieses jener jene sein seine ihr ihre unser unsere kein keine mehrere "
        "einige viele zahlreiche beide alle manche zwei drei vier fünf einer eines jeder jede weitere"
    ),
    times="gestern heute vorgestern morgen letzte vergangene",
    adverbs=(
        "auch dann nun jedoch selbst noch nicht nie sich dazu daraufhin gestern heute zuvor später wiederum indes "
        "hingegen dagegen wörtlich weiter weiterhin außerdem zudem ferner allerdings bereits schon erneut am "
        "deshalb daher unterdessen inzwischen mittlerweile kürzlich jüngst öffentlich ausdrücklich nur immer "
        "wieder einmal zugleich gleichzeitig ebenfalls anschließend abschließend damals einst kurz sogar eben "
        "gerade vorgestern hierzu darüber es abends morgens nachts lachend knapp trocken offen einfach etwa "
        "freilich übrigens so früher danach davor trotzdem stattdessen insgesamt derzeit künftig bislang bisher "
        "vielmehr ansonsten andererseits einerseits laut seinerseits ihrerseits schließlich zunächst anfangs jetzt "
        "demnach weniger mehr besonders anders ähnlich deutlich wenig kaum mir ihm uns ihnen ganz hier dort"
    ),
    synonyms=(
        "bürgermeister rathauschef stadtoberhaupt|bürgermeisterin rathauschefin stadtoberhaupt|"
        "ministerpräsident regierungschef landeschef premier premierminister kanzler|"
        "ministerpräsidentin regierungschefin landeschefin premierministerin kanzlerin|"
        "präsident staatschef staatsoberhaupt|präsidentin staatschefin staatsoberhaupt|minister ressortchef|"
        "ministerin ressortchefin|trainer coach|"
        "vorstandschef konzernchef firmenchef unternehmenschef vorstandsvorsitzende geschäftsführer|"
        "vorstandschefin konzernchefin firmenchefin unternehmenschefin vorstandsvorsitzende geschäftsführerin|"
        "anwalt verteidiger|anwältin verteidigerin|arzt mediziner|ärztin medizinerin|papst kirchenoberhaupt|"
        "parteichef parteivorsitzender parteivorsitzende vorsitzende|parteichefin parteivorsitzende vorsitzende|"
        "abgeordneter abgeordnete parlamentarier|abgeordnete parlamentarierin|landwirt bauer|landwirtin bäuerin"
    ),
    referring_back="Das Dies",
    before_ordinals="am dem des im vom zum zur beim bis seit ab die der ihrem seinem ihren seinen einem",
    behind_ordinals=(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jänner Jahrhundert "
        "Spieltag Platz Geburtstag FC Lebensjahr Stock Bezirk Runde Etage Klasse Liga Weltkrieg"
    ),
    abbreviations="Dr Prof St Nr bzw ca Mio Mrd Abs vgl geb evtl ggf z d",
    copula="ist",
    former="früherer frühere ehemaliger ehemalige ex-",
    past="te ten",
    address="Herr Frau",
    titles=(
        "Herr Herrn Frau Dr Dr. Prof Prof. Professor Professorin Doktor Graf Gräfin Freiherr Fürst Prinz "
        "Prinzessin Baron Pater Schwester Ing Dipl Mag Sir Lord Lady"
    ),
    bodies=(
        "amt partei bahn bank universität hochschule gericht ministerium behörde verein verband gesellschaft gmbh "
        "ag zeitung rundschau verlag stadt kreis land straße platz schule klinik institut stiftung bund union "
        "konzern"
    ),
    roles=ROLES,
    idioms=(
        "sozusagen|das heißt|wie gesagt|so genannte|so genannten|so genannter|sagen wir|sage und schreibe|was sagt|"
        "nichts zu sagen|das Sagen|gab es|gibt es|gab’s|gibt’s|gibt viele|sagt ab|sagte ab"
    ),
    women=WOMEN,
    men=MEN,
    phrases=Phrases(
        participles=PARTICIPLES,
        separable=SEPARABLE,
        present="t",
        denying="zurück zurückgewiesen zurückwies zurückwiesen zurückweist",
        purpose="um ohne statt anstatt",
        telling=(
            "erklärt erklärte erklärten erläutert erläuterte erläuterten schildert schilderte schilderten "
            "beschreibt beschrieb verrät verriet erzählt erzählte"
        ),
        genders={
            **dict.fromkeys(
                "letzterer ersterer jener seinen seiner der ein dieser des dem eines einem sein".split(), "m"
            ),
            **dict.fromkeys("letztere erstere ihren ihrer die eine diese einer".split(), "f"),
            **dict.fromkeys("zwei drei vier mehrere viele einige beide alle zahlreiche".split(), "p"),
        },
        demonstrative="der die",
        referring="dieser diese jener letzterer letztere ersterer erstere",
        adjective_endings="e er en em es",
        calling={
            "zeigt zeigte zeigten": "sich",
            "nennt nannte nannten nennen": "",
            "spricht sprach sprachen sprechen": "von vom",
            "redet redete warnt warnte warnten warnen": "von vor",
            "bezeichnet bezeichnete bezeichneten bezeichnen bezeichnend": "als",
            "kritisiert kritisierte kritisierten lobt lobte lobten würdigt würdigte würdigten verurteilt "
            "verurteilte beschreibt beschrieb beschrieben charakterisiert charakterisierte wertet wertete werteten "
            "sieht sah"
            "begrüßt begrüßte bewertet bewertete": "als",
            "findet fand fanden": "",
            "hält hielt hielten": "für",
            "wirft warf warfen": "",
        },
        epithets=(
            "politiker politikerin manager managerin experte expertin wissenschaftler wissenschaftlerin forscher "
            "forscherin jurist juristin ökonom ökonomin mediziner medizinerin künstler künstlerin schauspieler "
            "schauspielerin sänger sängerin autor autorin musiker musikerin regisseur regisseurin coach physiker "
            "physikerin historiker historikerin unternehmer unternehmerin schriftsteller schriftstellerin biologe "
            "biologin jährige jähriger jährigen loge login demokrat demokratin mann frau insider stürmer "
            "verteidiger torhüter spieler spielerin chemiker chemikerin mathematiker mathematikerin redner "
            "rednerin veteran parteichef parteichefin chef chefin rentner rentnerin pensionär student studentin "
            "familienvater mutter gastwirt geistliche geistlicher"
        ),
        bodies=(
            "gewerkschaft partei polizei regierung opposition feuerwehr staatsanwaltschaft verwaltung fraktion "
            "organisation firma reederei bank kirche gemeinde behörde kommission gesellschaft klinik universität "
            "zeitung agentur band gruppe mannschaft verband verein konzern rat senat bundestag landtag vorstand "
            "ausschuss hersteller betreiber versorger anbieter kammer stiftung initiative koalition union liga "
            "bahn armee justiz anklage verteidigung redaktion familie leitung geschäftsführung direktion zentrale "
            "stelle sender verlag"
        ),
        no_names=(
            "tage tag mark stein rose line tone live even are art will roman heide tor rest lage ernst star per "
            "wolf dag ola"
        ),
        thus="so",
        likewise="wie",
        source_after="nach aus",
        source_behind="zufolge",
        reports=(
            "seiten kreisen brief stellungnahme angaben bericht berichts berichten berichte aussage aussagen "
            "mitteilung erklärung informationen worten darstellung einschätzung ansicht meldung meldungen auskunft "
            "erkenntnissen schätzung schätzungen schreiben bekanntgabe quellen"
        ),
        together="als so ohne statt anstatt und oder auf nur nicht wie bis außer ausser",
        subordinate=(
            "als wenn nachdem weil da obwohl während bevor wie damit sobald solange falls indem seit seitdem "
            "wohingegen ehe sodass obgleich wobei womit wodurch woraufhin sofern soweit dass daß ob"
        ),
        infinitive_ends=(
            r"zu \w+n|(?:ab|an|auf|aus|bei|ein|fest|fort|frei|her|hin|klein|klar|los|mit|nach|nieder|teil|um|unter|vor|"
            r"voran|weg|weiter|wieder|zurück|zusammen|bereit|bloß|durch|entgegen|heraus|hinaus|hoch|über|zu|hinzu|statt|"
            r"sicher|offen|dicht|still)\w{0,5}zu\w+n"
        ),
        subjunctive=(
            "sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe lasse brauche "
            "wisse sehe liege handle handele führe mache bringe nehme finde halte bestehe gelte gehöre zeige fehle "
            "bekomme trage bedeute laufe sitze spiele arbeite setze stelle spreche verfüge erwarte rechne hoffe "
            "glaube denke fordere wünsche bedaure bedauere freue befinde verhalte unterstütze prüfe plane biete "
            "leide leiste helfe reiche erfülle verstoße entspreche nutze diene steige sinke wachse lebe kenne "
            "treffe tue suche versuche ermittle ermittele koste verdiene verliere begrüße entstehe entscheide "
            "existiere falle fahre fühle fürchte hänge kümmere lerne lese lohne passe passiere sorge stimme stamme "
            "verstehe vertraue wirke ziehe zähle gewinne gefährde beginne ende enthalte erhalte erreiche bereite "
            "bestätige verdanke vermeide verlange schade schaffe scheine schließe schütze schicke siehe übernehme "
            "überlege verbinde vergesse verletze werbe widme wohne würdige zwinge"
        ),
        shapes="[a-zäöüß]{2,}e",
        subjects="er es man dieser dieses diese sie dies das",
        shapeless=(
            "sie wie nie die eine keine seine ihre unsere meine heute gerne ohne beinahe nahe bitte lange beide "
            "weitere jede alle solche manche welche mehrere ganze gerade ende halbe erste zweite dritte letzte "
            "nächste neue alte große kleine gute"
        ),
        irrealis=(
            "hätte hätten wäre wären würde würden müsste müssten könnte könnten sollte sollten wollten dürfte dürften"
        ),
        indefinite="ein eine einem einen eines einer mehrere einige viele zahlreiche zwei drei vier fünf",
        possessives="seinen seiner ihren ihrer",
        own="eigenen eigener eigenem",
        cases="dem den des einem einen diesem diesen ihm ihnen seinem seinen ihrem ihren allen jedem",
        belonging="des der eines einer von vom dieser seiner ihrer deren dessen für beim aus",
        of="von vom",
        hearing="der",
        media=(
            "zeitung agentur nachrichtenagentur presse tageszeitung wochenzeitung zeitschrift illustrierten dpa "
            "afp ap rundschau rundfunkanstalt sendung post allgemeinen presseagentur presse-agentur redaktion"
        ),
        feminine="in",
        person_endings="er in ist ent ant or oge eur iker ler ner loge mann frau chef",
    ),
)

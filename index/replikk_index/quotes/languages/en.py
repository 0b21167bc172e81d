"""English: how people are quoted."""

from replikk_index.quotes.grammar.profile import Profile

PROFILE = Profile(
    code="en",
    single_marks=True,
    speech=(
        "stressed stresses reiterated reiterates cautioned cautions contends contended counters agreed agrees "
        "indicated indicates disclosed conceded concedes clarified advised promised promises pledged pledges "
        "lamented laments recounted reckons reckoned adding saying say says said told tells adds added wrote writes "
        "explains explained claims claimed argues argued states stated reports reported announces announced warns "
        "warned insists insisted suggests suggested admits admitted asks asked replies replied responds responded "
        "confirms confirmed denies denied declares declared estimates estimated predicts predicted acknowledges "
        "acknowledged comments commented observes observed notes noted emphasizes emphasized concludes concluded "
        "recalls recalled reveals revealed mentions mentioned maintains maintained asserts asserted alleges alleged "
        "complains complained remarks remarked continues continued tweeted tweets testified vowed urged joked "
        "quipped boasted mused grumbled reckon stress argue claim insist warn add contend estimate predict suggest "
        "posted announce announcing arguing warning insisting claiming noting stressing explaining suggesting "
        "conceding posits"
    ),
    manner=(
        "cried yelled whispered muttered grumbled groaned chuckled grinned nodded teased bragged boasted mused "
        "enthused gushed fumed snapped stammered pleaded begged exclaimed offered scoffed retorted interjected sighs "
        "laughs jokes shouts shouting quips recounts reasoned reflected laughed joked quipped shouted sighed smiled "
        "countered reads recalled shrugged shrugs recalls"
    ),
    thought=(
        "believes believed thinks thought hopes hoped feels felt fears feared expects expected called described "
        "dubbed knew calls describes believe think fear hope expect feel"
    ),
    phrasal=(
        "likes to say|liked to say|likes to joke|liked to joke|used to say|went on to say|goes on to say|"
        "made it clear|makes it clear|made the point|makes the point|chimed in|shot back|points out|pointed out|"
        "goes on|went on|makes clear|made clear|has said|had said|is quoted as saying|was quoted as saying|as saying"
    ),
    interviewers="presenter host interviewer anchor moderator reporter journalist q",
    pronouns={"he": "m", "she": "f", "they": "p", "it": "n"},
    oblique={"him": "m", "them": "p"},
    complementiser="that",
    source_prepositions="according to|in the words of",
    phrase_ends=(
        "to in on at during after when who as by from for while and but with of before since about if because which "
        "that"
    ),
    clause_starts=(
        "the a an it we i you they he she this that these those there many some most all no my our his her their its"
    ),
    roles=(
        "academic accountant activist actor actress actuary administrator admiral adviser alderman ambassador "
        "analyst apprentice archaeologist archbishop architect archivist artist assistant astronomer asylum-seeker "
        "athlete attorney auctioneer auditor aunt author backbencher baker banker barber barman barrister batsman "
        "beekeeper biologist bishop blacksmith blogger bookseller boss botanist bowler boxer boy boyfriend breeder "
        "brewer bricklayer broadcaster broker brother builder bureaucrat butcher bystander campaigner candidate "
        "captain captive cardinal carer caretaker carpenter caterer chair chairman chairperson chairwoman chancellor "
        "chaplain chef chemist chief cleaner clerk climatologist climber co-founder coach colleague colonel "
        "columnist comedian commander commissioner composer conductor congressman congresswoman conservator "
        "constable consultant contractor cook corporal councillor councilman cousin critic curator cyclist dad "
        "dancer daughter deacon dean defendant defender delegate dentist deputy designer detective developer "
        "diplomat director distiller doctor dramatist dressmaker driver drummer ecologist economist editor "
        "electrician engineer entrepreneur envoy epidemiologist examiner executive expert explorer eyewitness farmer "
        "father fiance filmmaker firefighter fisher fisherman fishmonger footballer foreman forester founder "
        "founder-director friend gamekeeper gardener general geologist girl girlfriend goalkeeper governor graduate "
        "granddaughter grandfather grandmother grandson grocer groom group grower guard guardian guide guitarist "
        "hairdresser harbourmaster head headteacher historian homeowner host hostage husband hydrologist imam "
        "insider inspector instructor interpreter investigator investor islander janitor jockey joiner journalist "
        "judge keeper landlord lawmaker lawyer leader lecturer legislator librarian lieutenant lyricist magistrate "
        "major man manager manufacturer marshal mason mathematician mayor mechanic member meteorologist midfielder "
        "midwife migrant miner minister monk mother mother-in-law mountaineer mum musician negotiator neighbor "
        "neighbour nephew niece novelist nurse oceanographer officer official operator opponent organiser organizer "
        "owner paediatrician painter paramedic parent parishioner partner passenger passer-by pastor patient "
        "pensioner pharmacist philosopher photographer physician physicist pilot plaintiff planner player playwright "
        "plumber poet policeman policewoman politician porter postmaster premier presenter president priest "
        "principal printer producer professor prosecutor provost psychiatrist psychologist publican publisher pupil "
        "rabbi rancher ranger rapporteur rector referee refugee registrar reporter representative researcher "
        "resident retailer rider roofer runner sailor scholar scientist screenwriter sculptor secretary "
        "secretary-general seismologist senator sergeant shepherd sheriff shopkeeper signalman singer sister skater "
        "skier skipper sociologist soldier solicitor son source spokesman spokespeople spokesperson spokeswoman "
        "spouse statesman stationmaster statistician striker student superintendent supplier supporter surgeon "
        "surveyor survivor swimmer tailor teacher technician teenager tenant therapist trader translator treasurer "
        "trooper trucker trustee tutor umpire uncle undergraduate undersecretary valuer vet veteran veterinarian "
        "vicar vice-chancellor vice-president victim villager violinist virologist volunteer waiter waitress warden "
        "welder widow widower wife winemaker winger witness woman worker writer zoologist"
    ),
    asking="asks asked wondered wonders",
    hearers="told tells",
    simple="says said say",
    participle="ing",
    plain=(
        "says said believes thinks thought hopes feels told tells admits insists claims adds say admitted insisted "
        "claimed added confirmed denied acknowledged argued suggested warned saying notes noted estimates estimated "
        "predicts predicted joked reckons reckoned explained explains stressed testified conceded maintains "
        "maintained argues warns suggests alleged alleges acknowledges denies concludes concluded felt believed "
        "feared fears hoped thinking believe think fear hope warn argue claim insist suggest estimate predict reckon "
        "expect"
    ),
    refers=(
        "is confident|was confident|is sure|was sure|is certain|was certain|is convinced|was convinced|is worried|"
        "was worried|is concerned|was concerned|is adamant|was adamant|is aware|was aware|is optimistic|"
        "was optimistic|is hopeful|was hopeful|are confident|were confident|are convinced|were convinced|are worried|"
        "were worried"
    ),
    first_person="I me my mine we us our ours I’m I've I’ve",
    nobody=(
        "it this that these those you your there nothing something so yes no not what who here goodbye anything "
        "everything nobody none everyone everybody anyone anybody"
    ),
    adverbs=(
        "also then now later however himself herself themselves too once again just only never not always often "
        "simply today yesterday recently still"
    ),
    auxiliaries="has had have did does do",
    times="last this next earlier late",
    somebody="one",
    genitives="’s 's s’ s'",
    possessing="of",
    partitive="one of|two of|three of|several of|many of|some of|none of|both of",
    naming="as",
    agent="by from",
    passive="to was were been being be is are",
    past="ed",
    finite=(
        "left fell rose hit won lost died broke began ran met held led paid found sold built bought sent spent cut "
        "put shut grew drew flew threw drove stole chose froze wore sat lay dealt meant slept taught caught fought "
        "brought saw heard stood understood turned started seemed appeared remained happened worked played lived "
        "moved used tried looked stopped closed opened ended needs likes works runs lies stands takes gives gets "
        "looks sees plays lives deserves owes faces contains includes appears requires matters exists reopens "
        "reopened arrived suffered is are was were has have had will would can could may might must should does did "
        "do isn't isn’t wasn't wasn’t won't won’t can't can’t don't don’t didn't didn’t wouldn't wouldn’t couldn't "
        "means costs makes comes came took goes went got knows wants remains seems raise raises apply applies shows "
        "showed gave becomes became kept"
    ),
    whether="whether if how why what when where who",
    conditional="if unless",
    adversative="but",
    contrast="while whereas",
    relative="who which whose",
    joining="and but or",
    prepositions=(
        "to in on at during after from for with of before since about by near under over through between among "
        "outside inside into against behind beyond without within until"
    ),
    determiners="the its his her their our my",
    copula="is",
    former="former ex- then-",
    titles="Mr Mrs Ms Miss Dr Sir Dame Lord Lady Mr. Mrs. Ms. Dr.",
    bodies=(
        "coastguard police radio parliament commission union group bank board office service fund society foundation "
        "gallery court house chamber senate assembly congress isle gulf sea sound ocean hill square inc ltd plc corp "
        "therapeutics government republic federation forum centre center club united rovers council county city "
        "university school hospital trust authority association committee department ministry company street road "
        "bay island lake river park church party review ledger times post news day college agency institute project "
        "project's town harbour port"
    ),
    ascribed="The words are|The words are those of|The words belong to",
    answers=(
        "No|Yes|Yeah|Right|True|Correct|Exactly|Not yet|Of course|Absolutely|Indeed|That is right|That’s right|"
        "That's right|That is true"
    ),
    figures={"the man": "m", "the boy": "m", "the woman": "f", "the girl": "f", "the lady": "f"},
    offices="of for",
    sexed={
        "the wife": "f",
        "the widow": "f",
        "the daughter": "f",
        "the mother": "f",
        "the sister": "f",
        "the husband": "m",
        "the father": "m",
        "the son": "m",
        "the brother": "m",
    },
    continued="is|has|was|will|are|have|that|and that",
    idioms="that is to say|so to speak|needless to say|having said that|say yes|say no",
    abbreviations=(
        "Mr Ms Mrs Dr St Prof Rev Gen Col Sgt Lt Capt Gov Sen Rep Jr Sr Inc Ltd Co Corp No vs approx Jan Feb Aug "
        "Sept Oct Nov Dec"
    ),
    synonyms=(
        "scientist researcher professor lecturer biologist ecologist geologist physicist chemist economist historian|"
        "minister secretary|lawyer solicitor barrister attorney|"
        "officer inspector sergeant constable detective superintendent|boss manager coach|"
        "official spokesman spokeswoman spokesperson|author writer novelist poet"
    ),
)

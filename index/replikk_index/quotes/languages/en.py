"""English: how people are quoted."""

from replikk_index.quotes.profile import Profile

PROFILE = Profile(
    code="en",
    speech=(
        "stressed stresses reiterated reiterates cautioned cautions contends contended counters agreed agrees "
        "indicated indicates disclosed conceded concedes clarified advised promised promises pledged pledges "
        "lamented laments recounted reckons reckoned adding saying say says said told tells adds added wrote "
        "writes explains explained claims claimed argues argued states stated reports reported announces "
        "announced warns warned insists insisted suggests suggested admits admitted asks asked replies replied "
        "responds responded confirms confirmed denies denied declares declared estimates estimated predicts "
        "predicted acknowledges acknowledged comments commented observes observed notes noted emphasizes "
        "emphasized concludes concluded recalls recalled reveals revealed mentions mentioned maintains "
        "maintained asserts asserted alleges alleged complains complained remarks remarked continues continued "
        "tweeted tweets testified vowed urged"
    ),
    manner=(
        "cried yelled whispered muttered grumbled groaned chuckled grinned nodded teased bragged boasted mused "
        "enthused gushed fumed snapped stammered pleaded begged exclaimed offered scoffed retorted interjected "
        "sighs laughs jokes shouts shouting quips recounts reasoned reflected laughed joked quipped shouted "
        "sighed smiled countered"
    ),
    thought=(
        "believes believed thinks thought hopes hoped feels felt fears feared expects expected called described "
        "dubbed knew calls describes"
    ),
    phrasal=(
        "chimed in|shot back|points out|pointed out|goes on|went on|makes clear|made clear|has said|had said|is "
        "quoted as saying|was quoted as saying"
    ),
    pronouns={"he": "m", "she": "f", "they": "p"},
    complementiser="that",
    source_prepositions="according to|in the words of",
    phrase_ends=(
        "to in on at during after when who as by from for while and but with of before since about if because "
        "which that"
    ),
    clause_starts=(
        "the a an it we i you they he she this that these those there many some most all no my our his her their its"
    ),
    roles=(
        "accountant activist actor administrator adviser ambassador analyst archaeologist architect artist "
        "assistant author baker biologist bishop boss brother builder campaigner captain carpenter chair chairman "
        "chairwoman chancellor chef chemist chief clerk coach commissioner congressman congresswoman constable "
        "consultant councillor councilman curator daughter deputy designer detective director doctor driver "
        "economist editor engineer envoy executive farmer father fisher fisherman foreman forester founder "
        "gardener general geologist governor guard guide harbourmaster head headteacher historian husband "
        "hydrologist inspector instructor journalist judge keeper landlord lawmaker lawyer leader lecturer "
        "librarian major manager mayor mechanic member minister mother neighbour nurse officer official operator "
        "organiser organizer owner parent pastor patient pilot planner player plumber politician postmaster "
        "premier president priest principal professor prosecutor rector reporter representative researcher "
        "resident scientist secretary senator sergeant sheriff shopkeeper sister skipper solicitor son spokesman "
        "spokesperson spokeswoman student superintendent surveyor teacher technician trader tutor vicar volunteer "
        "warden wife witness worker"
    ),
    asking="asks asked wondered wonders",
    hearers="told tells",
    plain=(
        "says said believes thinks thought hopes feels told tells admits insists claims adds say "
        "admitted insisted claimed added confirmed denied acknowledged argued suggested warned"
    ),
    first_person="I me my mine we us our ours I’m I've I’ve",
    nobody=(
        "it this that these those you your there nothing something so yes no not what who one here goodbye "
        "anything everything"
    ),
    adverbs=(
        "also then now later however himself herself themselves too once again just only never not always often "
        "simply today yesterday recently still"
    ),
    auxiliaries="has had have did does do",
    times="last this next earlier late",
    agent="by from",
    passive="to was were been being be is are",
    past="ed",
    finite=(
        "is are was were has have had will would can could may might must should does did do isn't isn’t wasn't "
        "wasn’t won't won’t can't can’t don't don’t didn't didn’t wouldn't wouldn’t couldn't needs means costs "
        "makes comes came takes took goes went got gets knows wants remains seems raise raises apply applies "
        "shows showed feels felt gave gives believes becomes became kept"
    ),
    whether="whether if how why what when where who",
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
        "council county city university school hospital trust authority association committee department ministry "
        "company street road bay island lake river park church party review ledger times post news day college "
        "agency institute court project project's town harbour port"
    ),
    ascribed="The words are|The words are those of|The words belong to",
    answers=(
        "No|Yes|Yeah|Right|True|Correct|Exactly|Not yet|Of course|Absolutely|Indeed|That is right|That’s "
        "right|That's right|That is true"
    ),
    figures={"the man": "m", "the boy": "m", "the woman": "f", "the girl": "f", "the lady": "f"},
    continued="is|has|was|will|are|have|that|and that",
    idioms=("that is to say|so to speak|needless to say|having said that|say yes|say no"),
    abbreviations="Mr Ms Mrs Dr St",
)

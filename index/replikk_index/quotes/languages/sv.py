"""Swedish: how people are quoted."""

from replikk_index.quotes.profile import Profile

PROFILE = Profile(
    code="sv",
    speech=(
        "säger sade sa sagt berättar berättade berättat skriver skrev skrivit menar menade menat förklarar "
        "förklarade svarar svarade frågar frågade uppger uppgav uppgett meddelar meddelade konstaterar "
        "konstaterade tillägger tillade hävdar hävdade påstår påstod påpekar påpekade betonar betonade "
        "understryker underströk framhåller framhöll rapporterar rapporterade varnar varnade medger medgav "
        "erkänner erkände bekräftar bekräftade kommenterar kommenterade uppmanar uppmanade kräver krävde "
        "föreslår föreslog lovar lovade försäkrar försäkrade uttalar uttalade avslöjar avslöjade anger angav "
        "intygar intygade heter hette"
    ),
    manner=(
        "ropar ropade skrattar skrattade ler log suckar suckade undrar undrade fortsätter fortsatte avslutar "
        "avslutade inleder inledde minns mindes utbrister utbrast viskar viskade mumlar mumlade skämtar "
        "skämtade jublar jublade"
    ),
    thought=(
        "tror trodde tycker tyckte anser ansåg hoppas hoppades fruktar fruktade vet visste känner kände "
        "tänker tänkte räknar räknade kallar kallade"
    ),
    phrasal=("lägger till|lade till|slår fast|slog fast|fyller i|fyllde i"),
    pronouns={"han": "m", "hon": "f", "de": "p"},
    complementiser="att",
    source_prepositions="enligt",
    phrase_ends=(
        "till i på under efter då när som om vid från för medan och men med av före sedan hos mot över att eftersom"
    ),
    clause_starts=("en ett den det de denna detta dessa vi jag du man många några alla ingen han hon"),
    roles=(
        "advokat analytiker bibliotekarie bonde borgmästare chef direktör ekonom fiskare forskare författare "
        "general ingenjör kapten kommunalråd ledare läkare lärare medlem minister ordförande politiker "
        "president professor präst redaktör rektor rådgivare sekreterare skeppare talesman talesperson "
        "tränare vaktmästare"
    ),
    asking="frågar frågade undrar undrade",
    plain="säger sa sade menar menade tror trodde tycker tyckte hoppas",
    refers="pekar på|pekade på|räknar med|räknade med",
    impersonal="heter det|hette det|står det|stod det",
    first_person="jag mig min mitt mina vi oss vår vårt våra",
    nobody=(
        "det den detta denna dessa man du ni dig ingen något ingenting allt vad vem så där här jo nej ja att om inte"
    ),
    adverbs=(
        "också så då nu vidare dock ändå alltså därmed nämligen nog dessutom själv både även inte aldrig heller "
        "alltid ofta gärna fortfarande samtidigt bara senare nyligen tidigare först"
    ),
    auxiliaries="har hade",
    agent="av från",
    passive="blev blir blivit",
    finite=(
        "är har vill kan måste ska var blir blev bör hade kunde skulle ville får fick går gick kommer kom tar tog "
        "gör gjorde ger gav ligger låg står stod finns behöver kostar betyder håller"
    ),
    whether="om hur varför vem vad när var",
    contrast="medan",
    relative="som",
    joining="och men eller",
    prepositions=(
        "via till i på under efter vid från för med av före sedan hos mot över genom mellan bland inom utanför enligt "
        "längs utan"
    ),
    determiners="den det de",
    definite_endings="en et an arna orna erna na",
    copula="är",
    former="tidigare dåvarande förre",
    ascribed="Orden är",
    answers="Nej|Jo|Ja|Jodå|Det stämmer|Det är riktigt|Absolut|Tvärtom|Inte än",
    bodies=(
        "kommun region län universitet skola sjukhus ab departement parti förening förbund bank tidning bladet "
        "kuriren kyrka museum sjön vik fjärd älv"
    ),
    figures={"mannen": "m", "pojken": "m", "kvinnan": "f", "flickan": "f"},
    continued="är|har|vill|kan|kommer|ska|måste|var|att|och att",
    idioms=("säger upp|säger ja|säger nej|så att säga|det vill säga"),
    abbreviations="Dr St kl ca nr",
    particles="til fast fram under",
    synonyms="statsråd minister",
)

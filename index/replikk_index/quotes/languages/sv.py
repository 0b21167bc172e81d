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
        "skämtade jublar jublade fyller i slår fast"
    ),
    thought=(
        "tror trodde tycker tyckte anser ansåg hoppas hoppades fruktar fruktade vet visste känner kände "
        "tänker tänkte räknar räknade kallar kallade"
    ),
    phrasal=("lägger till|lade till|slår fast|slog fast|pekar på|pekade på|fyller i|fyllde i"),
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
    continued="är|har|vill|kan|kommer|ska|måste|var|att|och att",
    idioms=("säger upp|säger ja|säger nej|så att säga|det vill säga"),
)

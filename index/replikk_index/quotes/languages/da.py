"""Danish: how people are quoted."""

from replikk_index.quotes.profile import Profile

PROFILE = Profile(
    code="da",
    speech=(
        "siger sagde sagt fortæller fortalte skriver skrev mener mente forklarer forklarede svarer svarede "
        "spørger spurgte oplyser oplyste udtaler udtalte understreger understregede påpeger påpegede tilføjer "
        "tilføjede hævder hævdede påstår påstod fastslår fastslog konstaterer konstaterede bekræfter "
        "bekræftede erkender erkendte indrømmer indrømmede meddeler meddelte pointerer pointerede bemærker "
        "bemærkede advarer advarede kræver krævede foreslår foreslog lover lovede forsikrer forsikrede "
        "rapporterer rapporterede kommenterer kommenterede erklærer erklærede lyder lød hedder hed forudser "
        "forudså"
    ),
    manner=(
        "råber råbte griner grinede ler lo smiler smilede sukker sukkede udbryder udbrød hvisker hviskede "
        "mumler mumlede fortsætter fortsatte slutter sluttede husker huskede mindes jubler jublede læsper "
        "læspede"
    ),
    thought=(
        "tror troede synes syntes håber håbede frygter frygtede vidste føler følte forventer forventede "
        "kalder kaldte skønner skønnede"
    ),
    phrasal=("lægger til|lagde til|slår fast|slog fast|fortsætter"),
    pronouns={"han": "m", "hun": "f", "de": "p"},
    complementiser="at",
    source_prepositions="ifølge",
    phrase_ends=("til i på under efter da når som om ved fra for mens og men med af før siden hos mod over at fordi"),
    clause_starts=("en et den det de denne dette disse vi jeg du man mange nogle alle ingen han hun"),
    roles=(
        "advokat analytiker bibliotekar borgmester chef direktør fisker forfatter formand forsker general "
        "ingeniør kaptajn kasserer landmand leder læge lærer medlem minister politiker professor præsident "
        "præst redaktør rektor rådgiver sekretær skipper talskvinde talsmand træner økonom"
    ),
    asking="spørger spurgte",
    plain="siger sagde mener mente tror troede synes syntes håber",
    refers="peger på|pegede på|regner med|regnede med",
    impersonal="hedder det|hed det|lyder det|lød det|står det|stod det",
    first_person="jeg mig min mit mine vi os vores",
    nobody=(
        "det den dette denne disse man du I dig ingen noget ingenting alt hvad hvem så der her jo nej ja at om ikke"
    ),
    adverbs=(
        "også så da nu videre dog alligevel altså dermed nemlig nok desuden selv både ikke aldrig heller altid "
        "ofte gerne stadig samtidig bare senere nylig tidligere først"
    ),
    auxiliaries="har havde",
    agent="af fra",
    passive="blev bliver blevet",
    finite=(
        "er har vil kan må skal var bliver blev bør havde kunne skulle ville måtte får fik går gik kommer kom "
        "tager tog gør gjorde giver gav ligger lå står stod findes koster betyder holder"
    ),
    whether="om hvordan hvorfor hvem hvad hvornår hvor",
    contrast="mens",
    relative="som der",
    joining="og men eller",
    prepositions=(
        "via til i på under efter ved fra for med af før siden hos mod over gennem mellem blandt inden uden "
        "ifølge langs"
    ),
    determiners="den det de",
    definite_endings="en et ene",
    copula="er",
    former="tidligere daværende",
    ascribed="Ordene er",
    answers="Nej|Jo|Ja|Det passer|Det er rigtigt|Absolut|Tværtimod|Ikke endnu",
    bodies=(
        "kommune region universitet skole sygehus a/s departement parti forening forbund bank avis tidende bladet "
        "kirke museum havn"
    ),
    figures={"manden": "m", "drengen": "m", "kvinden": "f", "pigen": "f"},
    continued="er|har|vil|kan|må|skal|var|bliver|bør|at|og at",
    idioms=("siger op|siger ja|siger nej|så at sige|det vil sige"),
    abbreviations="Dr St kl ca nr",
    particles="til fast fram under",
    synonyms="statsråd minister",
)

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
        "tror troede synes syntes håber håbede frygter frygtede ved vidste føler følte forventer forventede "
        "kalder kaldte skønner skønnede"
    ),
    phrasal=("lægger til|lagde til|slår fast|slog fast|peger på|pegede på|fortsætter"),
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
    continued="er|har|vil|kan|må|skal|var|bliver|bør|at|og at",
    idioms=("siger op|siger ja|siger nej|så at sige|det vil sige"),
)

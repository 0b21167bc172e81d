"""German: how people are quoted."""

from replikk_index.quotes.profile import Profile

PROFILE = Profile(
    code="de",
    speech=(
        "sagt sagte gesagt erklärt erklärte teilt teilte mitgeteilt mitteilte schreibt schrieb "
        "geschrieben meint meinte betont betonte berichtet berichtete bestätigt bestätigte behauptet "
        "behauptete antwortet antwortete fragt fragte entgegnet entgegnete äußert äußerte kündigt kündigte "
        "angekündigt gibt gab gibt gab fügt fügte weist "
        "stellt räumt ein führt warnt warnte kritisiert kritisierte fordert forderte versichert "
        "versicherte verkündet verkündete erläutert erläuterte begründet begründete meldet meldete erzählt "
        "erzählte schildert schilderte heißt hieß zitiert wirft warf schlägt"
    ),
    manner=("lacht lachte ruft rief seufzt seufzte scherzt scherzte ergänzt ergänzte fährt resümiert"),
    thought=(
        "glaubt glaubte hofft hoffte vermutet vermutete befürchtet schätzt hält geht findet "
        "fand denkt nennt nannte bezeichnet"
    ),
    phrasal=("fügte hinzu|fügt hinzu|weist darauf hin|wies darauf hin"),
    pronouns={"er": "m", "sie": "f"},
    complementiser="dass",
    source_prepositions="laut|nach Angaben von|zufolge",
    phrase_ends=(
        "in auf an am im bei nach während als wenn der die das und aber mit von vor zu zum zur dass gegenüber"
    ),
    clause_starts=("der die das ein eine es wir ich du man viele einige alle er sie"),
    roles=(
        "anwalt arzt berater bibliothekar bibliothekarin bürgermeister bürgermeisterin chef direktor fahrer "
        "fahrerin forscher general kapitän landwirt lehrer lehrerin leiter minister pfarrer politiker "
        "professor präsident redakteur rektor sekretär sprecher sprecherin trainer vorsitzende"
    ),
    prepositions="in im am an auf zu bei nach von vom aus mit vor seit gegen durch für",
    relative="der die das",
    joining="und aber oder",
    auxiliaries="hat hatte",
    passive="wurde wird",
    first_person="ich mich mein meine wir uns unser unsere",
    nobody="es das dies man du ihr sie nichts so",
    adverbs="auch dann nun aber jedoch selbst noch nicht nie",
    idioms=("sozusagen|das heißt"),
    abbreviations="Dr St",
    particles="hinzu",
)

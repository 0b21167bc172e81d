"""French: how people are quoted."""

from replikk_index.quotes.profile import Profile

PROFILE = Profile(
    code="fr",
    speech=(
        "dit disait déclare déclaré affirme affirmé explique expliqué ajoute ajouté annonce annoncé estime "
        "estimé indique indiqué souligne souligné précise précisé rappelle rappelé assure assuré écrit "
        "demande demandé répond répondu confie confié raconte raconté juge jugé regrette regretté reconnaît "
        "reconnu soutient soutenu rapporte rapporté note noté lance lancé insiste insisté conclut conclu "
        "poursuit poursuivi avoue avoué témoigne témoigné signale signalé avertit averti confirme confirmé "
        "admet admis prévient prévenu commente commenté martèle martelé dénonce dénoncé réplique répliqué "
        "résume résumé révèle révélé prétend"
    ),
    manner=(
        "sourit s'exclame soupire plaisante renchérit tempère s'interroge s'insurge ironise glisse lâche "
        "tonne tranche souvient"
    ),
    thought=("pense croit espère craint considère trouve qualifie"),
    phrasal="",
    pronouns={"il": "m", "elle": "f"},
    complementiser="que",
    source_prepositions="selon|d’après|d'après",
    phrase_ends=("à au aux dans sur lors après quand qui que pour avec de du des et mais en par devant"),
    clause_starts=("le la les un une il elle on nous je ce cela ces"),
    roles=(
        "avocat avocate capitaine chef chercheur conseiller directeur directrice député infirmière maire "
        "ministre médecin porte-parole professeur président présidente responsable secrétaire"
    ),
    prepositions="à au aux dans sur lors après en par devant de du des avec pour",
    relative="qui",
    joining="et mais ou",
    auxiliaries="a avait",
    first_person="je me mon ma mes nous notre nos",
    nobody="ce cela ça on tu vous rien",
    adverbs="aussi alors ensuite encore toutefois pas jamais",
    idioms=("pour ainsi dire|c’est-à-dire"),
    abbreviations="Dr St",
)

"""French: how people are quoted."""

from replikk_index.quotes.grammar.profile import Profile
from replikk_index.quotes.languages import fr_verbs
from replikk_index.quotes.languages.romance_names import FRENCH_MEN, FRENCH_WOMEN

_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
_WHEN = "|".join(f"ce {day}|{day} matin|{day} soir|{day} dernier|{day}" for day in _DAYS)

_ROLES_BOTH = (
    "maire ministre porte-parole responsable secrétaire journaliste élève juge capitaine guide artiste architecte "
    "analyste économiste spécialiste biologiste géologue psychologue sociologue politologue archéologue interprète "
    "bénévole locataire propriétaire propriétaires collègue militaire gendarme pompier diplomate libraire notaire "
    "commissaire pilote cinéaste dentiste vétérinaire fonctionnaire membre proche garagiste fleuriste urbaniste "
    "syndicaliste activiste écologiste paysagiste hydrologue météorologue climatologue chimiste généraliste "
    "parlementaire gestionnaire bibliothécaire antiquaire dramaturge peintre poète philosophe linguiste témoin "
    "médecin professeur chef cheffe sous-chef vice-président vice-présidente ex-ministre ex-président juriste "
    "anthropologue astronome athlète cycliste pianiste violoniste guitariste chorégraphe photographe scientifique"
)
_ROLES = (
    "adjoint adjointe administrateur administratrice adolescent adolescente agent agente agriculteur agricultrice "
    "ambassadeur ambassadrice animateur animatrice apiculteur apicultrice artisan artisane assistant assistante "
    "auteur autrice auteure avocat avocate acteur actrice boulanger boulangère brigadier bûcheron candidat candidate "
    "chancelier chancelière chanteur chanteuse charpentier chauffeur chercheur chercheuse chirurgien chirurgienne "
    "client cliente coach colonel comédien comédienne commandant commandante commerçant commerçante conducteur "
    "conductrice conseiller conseillère consultant consultante coordinateur coordinatrice coordonnateur créateur "
    "créatrice cuisinier cuisinière curé défenseur défenseure délégué déléguée député députée directeur directrice "
    "dirigeant dirigeante docteur docteure doyen doyenne économe éditeur éditrice éducateur éducatrice éleveur "
    "éleveuse élu élue employé employée enseignant enseignante entraîneur entraîneuse entrepreneur entrepreneuse "
    "évêque expert experte fermier fermière fondateur fondatrice forestier général gérant gérante gouverneur "
    "gouverneure habitant habitante historien historienne infirmier infirmière ingénieur ingénieure inspecteur "
    "inspectrice instituteur institutrice intendant intendante jardinier joueur joueuse lieutenant lycéen lycéenne "
    "magistrat magistrate maraîcher maraîchère maréchal mère père mécanicien mécanicienne meunier militant militante "
    "musicien musicienne navigateur négociateur négociatrice officier opposant opposante organisateur organisatrice "
    "ouvrier ouvrière parent patron patronne paysan paysanne pêcheur pharmacien pharmacienne physicien physicienne "
    "plongeur préfet préfète premier-ministre président présidente présentateur présentatrice prêtre prince princesse "
    "procureur procureure producteur productrice promoteur psychiatre rapporteur rapporteuse réalisateur réalisatrice "
    "recteur rectrice rédacteur rédactrice régisseur représentant représentante reine roi retraité retraitée "
    "restaurateur restauratrice riverain riveraine romancier romancière salarié salariée sélectionneur sénateur "
    "sénatrice sergent serveur serveuse souverain stagiaire surveillant surveillante technicien technicienne "
    "traducteur traductrice trésorier trésorière tuteur usager usagère vacancier vendeur vendeuse vétéran viticulteur "
    "viticultrice victime voisin voisine voyageur voyageuse époux épouse fils fille frère sœur mari femme homme "
    "garçon interlocuteur interlocutrice patient patiente passager passagère pasteur pape cardinal leader lauréat "
    "lauréate skipper universitaire numéro étudiant étudiante écrivain écrivaine champion championne buteur milieu "
    "attaquant gardien gardienne sociétaire hôtelier hôtelière berger bergère batelier éclusier"
)
_BODIES = (
    "sondage données chiffres document enquêteur voisins témoins proches experts analystes défense accusation partie "
    "parties collectivité rédaction prison ministère gouvernement mairie préfecture police gendarmerie parquet "
    "entreprise société groupe association fédération syndicat organisation agence compagnie commission conseil "
    "municipalité direction état-major armée banque opérateur constructeur observatoire institut université hôpital "
    "tribunal cour collectif comité parti opposition présidence source sources autorités étude enquête rapport "
    "communiqué ong ambassade chancellerie région département ville commune quotidien hebdomadaire journal magazine "
    "chaîne exploitant assureur club ligue équipe enquêteurs secours pompiers riverains habitants"
)
_OFFICES = (
    "prévenu prévenue accusé accusée suspect suspecte plaignant plaignante locataire syndic adjoint adjointe délégué "
    "déléguée candidat candidate conseiller conseillère ambassadeur rapporteur pdg dg maire ministre porte-parole "
    "juge procureur procureure président présidente préfet préfète avocat avocate victime témoin père mère mari femme "
    "fils fille frère sœur voisin voisine client cliente passager passagère patient patiente roi reine pape prince "
    "princesse habitant habitante premier-ministre chancelier chancelière commissaire gouverneur gouverneure parent "
    "parents riverain riveraine époux épouse interlocuteur cardinal évêque recteur rectrice gendarme pompier "
    "conducteur conductrice chauffeur secrétaire médecin propriétaire membre proche"
).split()
_AGES = "trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire"
_AGAIN = (
    "prévenu prévenue accusé accusée suspect suspecte plaignant plaignante locataire syndic vigneron vigneronne "
    "quinquagénaire édile prélat pontife pdg dg académicien académicienne skippeuse marraine parrain créateur "
    "intéressé intéressée technicien technicienne milliardaire trublion star vedette international internationale "
    "défenseur meneur capitaine tenant vainqueur lauréat"
)

PROFILE = Profile(
    code="fr",
    speech=f"{fr_verbs.SPEECH} {fr_verbs.SAID}",
    manner=f"{fr_verbs.MANNER} {fr_verbs.TOLD}",
    participles=f"{fr_verbs.SAID} {fr_verbs.TOLD} pensé cru espéré craint considéré trouvé qualifié décrit parlé "
    "évoqué fustigé appelé redouté traité taxé comparé présenté pointé réclamé invoqué rejeté décrié brocardé "
    "souhaité",
    labels=(
        "qualifie qualifient qualifiait qualifiaient qualifia qualifiant qualifié décrit décrivent décrivait "
        "décrivant parle parlent parlait parlaient parlant parlé évoque évoquent évoquait évoquant évoqué fustige "
        "fustigent fustigeait fustigeant fustigé appelle appelait appelé traite traitait traité taxe taxé compare "
        "comparait comparé dénonce dénoncent dénonçait dénonçant dénoncé pointe pointait pointent pointé salue "
        "saluait saluent salué réclame réclamait réclament réclamé invoque invoqué vante vantait vanté déplore "
        "déplorait déploré exclut rejette rejeté accuse accusait accusé présente présenté décrie décrié brocarde "
        "brocardé juge jugeait jugé trouve trouvait trouvé"
    ),
    thought=(
        "pense pensent pensait pensaient pensant pensé croit croient croyait croyaient croyant cru espère espèrent "
        "espérait espéraient espéra espérant espéré craint craignent craignait craignaient craignant redoute "
        "redoutent redoutait redoutant redouté considère considèrent considérait considéraient considérant considéré "
        "souhaite souhaitent souhaitait souhaité doute doutent doutait"
    ),
    phrasal="fait savoir|fait valoir|fait remarquer|fait observer|fait part|laisse entendre|laisse savoir|met en garde|"
    "mettait en garde|mit en garde|mettant en garde|a fait savoir|a fait valoir|a fait remarquer|a fait observer|"
    "avait fait savoir|ont fait savoir|ont fait valoir|a laissé entendre|avait laissé entendre|a tenu à préciser|"
    "a tenu à souligner|tient à préciser|tient à souligner|tient à rappeler|a tenu à rappeler|a mis en garde|"
    "ont mis en garde|avait mis en garde|faisait savoir|faisait valoir|faisant savoir|faisant valoir|fit savoir|"
    "fit valoir|fit remarquer|se dit|se disent|se disait|s’est dit|s’est dite|se déclare|s’est déclaré|"
    "s’est déclarée|se montre|s’est montré|s’est montrée|se souvient|se réjouit|s’inquiète",
    asking="demande demandent demandait demanda demandé",
    enclitics="il elle on ils elles",
    elided="l’ d’ qu’ n’ s’ c’ j’ m’ t’ jusqu’ lorsqu’ puisqu’ quoiqu’",
    proclitics="lui leur nous me m’ se s’ le la les l’ y en",
    nouns=(
        "note juge demande annonce relève conteste alerte critique analyse avance réplique riposte menace lance "
        "murmure souffle lâche blague râle peste articule moque jure estime confie observe gronde raille remarque "
        "réponse réserve plaint rit dit écrit invite comment résume promet trouve traite taxe parle compare appelle "
        "reprise termine continue détaille glisse expose salue regrette cite"
    ),
    unsaid="pas jamais guère est sont été être",
    interviewers="présentateur présentatrice journaliste animateur animatrice intervieweur",
    pronouns={
        "il": "m",
        "elle": "f",
        "ils": "p",
        "elles": "p",
        "lui": "m",
        "celui-ci": "m",
        "celle-ci": "f",
        "ce dernier": "m",
        "cette dernière": "f",
        "l’intéressé": "m",
        "l’intéressée": "f",
    },
    figures={"l’homme": "m", "la femme": "f", "le jeune homme": "m", "la jeune femme": "f", "le garçon": "m"},
    complementiser="que qu’",
    source_prepositions="selon|d’après|au dire de|aux dires de|de l’avis de|de l’aveu de",
    phrase_ends=(
        "quant à au aux dans sur lors après quand qui que qu’ pour avec de d’ du des et mais en par devant dont où si "
        "lorsque puis tandis alors depuis pendant avant chez sous dès afin comme"
    ),
    clause_starts="le la l’ les un une il elle on nous je j’ ce c’ cela ces cette son sa ses leur leurs notre votre",
    roles=f"{_ROLES_BOTH} {_ROLES} {_AGES} {_AGAIN}",
    renames=" ".join(role for role in f"{_ROLES_BOTH} {_ROLES} {_AGES} {_AGAIN}".split() if role not in _OFFICES),
    compounds=False,
    tag_endings="é i u is it|e ait it a",
    demonyms="ais aise ois oise ien ienne ain aine ard arde éen éenne",
    also="réclame réclament demande demandent exige exigent appelle appellent ajoute ajoutent rappelle souligne "
    "dénonce dénoncent regrette annonce promet invite insiste",
    contrast="tandis alors",
    places="dans en",
    naming="comme",
    synonyms=(
        "maire édile élu|maire édile élue|entraîneur technicien coach sélectionneur|président dirigeant patron|"
        "présidente dirigeante patronne|pape pontife|roi souverain|reine souveraine|curé prêtre|évêque prélat|"
        "juge magistrat|juge magistrate|député élu parlementaire|députée élue parlementaire|médecin docteur|"
        "médecin docteure|écrivain romancier auteur|écrivaine romancière autrice|ministre locataire|sénateur élu|"
        "pdg patron|procureur magistrat"
    ),
    collectives="entreprise société groupe compagnie organisation association institution firme club organisme",
    partitive="l’un des|l’une des|un des|une des|certains des|plusieurs des|beaucoup de",
    somebody="un une",
    adjectival="dit",
    subjectless=(
        "Et d’ajouter|et d’ajouter|Et de conclure|et de conclure|Et de préciser|et de préciser|Et de poursuivre|"
        "Puis d’ajouter|Et de lancer|avant d’ajouter|avant de conclure|avant de préciser|avant de lancer|"
        "avant de lâcher|pour conclure|Et d’expliquer|Et de rappeler|et de rappeler|avant de rappeler|Et d’insister|"
        "Et de s’interroger|Et de souligner|avant de poursuivre"
    ),
    adjectives="al ale aux ales el elle els if ive ique iques aire aires ain aine ais aise ois oise ien ienne éen enne",
    feminine="trice euse ère ière ienne enne onne ante ée esse",
    ascribed="La phrase est de|La formule est de|Ces mots sont de|Ces mots sont ceux de|Les mots sont de|Ainsi parle",
    abbreviations="M MM Me Mgr Dr Pr St Ste",
    asked="interrogé interrogée interrogés questionné questionnée sollicité sollicitée contacté contactée joint jointe",
    adverb_endings="alement amment emment iquement ément ivement eusement airement ellement aintement ectement",
    articles="des",
    undashed=True,
    own_views="à ses yeux|à son avis|de son point de vue|selon ses dires|selon ses mots|à leurs yeux",
    gerunds="ant",
    definite="le la l’ ce cet cette",
    women=FRENCH_WOMEN,
    men=FRENCH_MEN,
    linkers="de d’ du des",
    wanders=True,
    interrupts=True,
    determiners="le la l’ les un une ce cet cette ces son sa ses leur leurs notre nos votre mon ma plusieurs",
    genders={
        "les": "p",
        "le": "m",
        "la": "f",
        "un": "m",
        "une": "f",
        "M": "m",
        "MM": "m",
        "Mme": "f",
        "Mlle": "f",
        "cet": "m",
        "ce": "m",
        "cette": "f",
    },
    prepositions=(
        "auprès autour durant malgré près suite face à au aux dans sur lors après en par devant de d’ du des avec "
        "pour chez sous dès depuis pendant avant contre entre parmi vers envers outre via sans"
    ),
    relative="qui que qu’",
    views="pour|aux yeux de|à en croire|à l’en croire|du point de vue de",
    joining="et mais ou puis",
    auxiliaries=("a ont avait avaient aurait auraient ayant eut s’est s’était s’étaient"),
    finite=(
        "est sont était étaient sera seront serait fut furent a ont avait avaient aura auront aurait auraient peut "
        "peuvent pourra pourrait pourraient doit doivent devra devrait devraient va vont allait fait font faisait "
        "faut fallait faudra faudrait reste restent vient viennent permet permettra coûte coûtera perd compte semble "
        "existe devient devra manque prend prendra commence commencera ouvrira fermera veut veulent voulait voudrait "
        "sait n’est n’a n’ont s’est c’est"
    ),
    finite_endings="vait tait sait quait geait nait dait mait pait chait çait aient eront èrent eraient",
    whether="si pourquoi comment quand où quel quelle quels quelles qui ce",
    first_person="je j’ me m’ moi mon ma mes nous notre nos",
    nobody="ce c’ cela ça on tu vous rien quoi y en se s’ ne n’ me nous je j’ si pas plus",
    adverbs=(
        "aussi alors ensuite encore toutefois également notamment ainsi d’abord enfin déjà même cependant pourtant "
        "hier aujourd’hui lundi mardi mercredi jeudi vendredi samedi dimanche récemment ironiquement simplement "
        "clairement publiquement longuement souvent toujours volontiers d’ailleurs néanmoins tout justement "
        "immédiatement aussitôt d’emblée"
    ),
    asides="par ailleurs|en outre|en effet|de son côté|pour sa part|à son tour|de nouveau|en revanche|quant à lui|"
    "quant à elle|au contraire|en revanche|lui|elle|de fait|bien sûr|au passage|à plusieurs reprises|"
    "une nouvelle fois|en substance|tout de même|ce matin|ce soir|"
    "hier soir|" + _WHEN,
    as_said="comme|ainsi que|tel que",
    copula="est",
    former="ancien ancienne ex- ex",
    titles="M MM Mme Mmes Mlle Me Mgr Dr Pr Mᵐᵉ Monsieur Madame Maître Docteur Docteure Professeur Monseigneur Sir",
    bodies=_BODIES
    + (
        "commune université école hôpital institut fédération association compagnie société banque agence ministère "
        "mairie conseil syndicat rivière vallée gare pont lac port journal courrier gazette"
    ),
    answers="Non|Oui|Si|C’est vrai|C’est exact|C’est faux|Exact|Exactement|Tout à fait|Absolument|Pas du tout|Bien sûr",
    continued="et|mais|car|parce que|parce qu’|c’est",
    idioms=(
        "il convient|il faut noter|la légende dit|la légende veut|la légende raconte|la tradition veut|"
        "l’histoire raconte|pour ainsi dire|c’est-à-dire|autrement dit|cela dit|ceci dit|à vrai dire|c’est dire|ledit|"
        "proprement dit|proprement dite|il va sans dire|comme on dit|soit dit|au-dit|on dit|dit non|dit oui"
    ),
)

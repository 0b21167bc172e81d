"""French."""

from replikk_index.languages.profile import Profile, words

PROFILE = Profile(
    code="fr",
    telling=words(
        """le la les de des du un une et est dans que qui pour par sur pas plus au aux avec ce cette ces ne se il
        elle ils elles nous vous je on son sa ses leur leurs mais ou où être été sont était avait ont fait
        comme tout tous toute toutes très aussi bien encore même après avant entre sans sous depuis contre
        chez dont deux ans année années selon ainsi alors donc si peut doit faire dit a à en y lui moi
        notre votre mon ma mes rien jamais toujours quand quoi comment pourquoi parce lors pendant vers
        celle celui ceux autre autres"""
    ),
    stops=words(
        """au aux avec ce ces dans de des du elle en et eux il je la le les leur lui ma mais me même mes moi mon
        ne nos notre nous on ou par pas pour qu que qui sa se ses son sur ta te tes toi ton tu un une vos
        votre vous c d j l à m n s t y été étée étées étés étant suis es est sommes êtes sont serai sera
        seront étais était étions étaient ayant eu ai as avons avez ont aura avait avaient cet cette ils
        elles"""
    ),
    endings=("tion", "ment", "eux", "ait", "ique", "aient", "eur"),
    letters="éèàêçùôîâûëïœ",
    months=(
        "janvier janv",
        "février févr fév",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre déc",
    ),
    weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim",
    header_keys={
        "titre": "title",
        "objet": "title",
        "date": "date",
        "publié": "date",
        "publié le": "date",
        "auteur": "authors",
        "auteurs": "authors",
        "par": "authors",
        "source": "source",
        "journal": "source",
        "lien": "url",
        "adresse": "url",
        "rubrique": "tags",
        "langue": "language",
        "chapô": "lead",
        "lieu": "place",
    },
    bylines=("par", "texte", "propos recueillis par"),
    writers=words("journaliste reporter rédacteur rédactrice correspondant correspondante photographe"),
    name_links=("et",),
    dated=("publié le", "publié", "mis à jour le", "mis à jour", "date", "modifié le"),
    leads_on=(
        "lire aussi",
        "à lire aussi",
        "lire également",
        "lisez aussi",
        "voir aussi",
        "à lire",
        "lire la suite",
        "écouter aussi",
    ),
    furniture=("commentaires", "publicité", "la suite après", "la suite de l’article"),
    credits=("photo", "photos", "image", "illustration", "vidéo", "infographie", "crédit", "crédit photo"),
    abbreviations=words(
        """m mm mme mlle dr pr me st ste etc cf ex p pp vol no art av bd env janv févr juil sept oct nov déc min
        max c.-à-d j.-c"""
    ),
)

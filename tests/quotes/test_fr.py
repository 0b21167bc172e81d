"""French: who says what."""

import pytest

from tests.quotes.saying import Rows, Said, each, said

WAYS: Rows = [
    (
        "tag behind the marks",
        "« Nous attendons le bac », dit Solène Vasseur.",
        [("Nous attendons le bac", "Solène Vasseur")],
    ),
    (
        "past tense with its auxiliary",
        "« Nous attendons le bac », a déclaré Solène Vasseur.",
        [("Nous attendons le bac", "Solène Vasseur")],
    ),
    (
        "a reflexive verb, with an adverb in it",
        "« Quelle honte ! », s’est aussitôt emportée Solène Vasseur.",
        [("Quelle honte !", "Solène Vasseur")],
    ),
    (
        "the past of books and the imperfect",
        "« Nous partons demain », annonça Solène Vasseur. « Enfin un peu de vent », soupirait son mari.",
        [("Nous partons demain", "Solène Vasseur"), ("Enfin un peu de vent", "son mari")],
    ),
    (
        "straight and curly marks",
        '"Nous attendons le bac", explique Solène Vasseur. “Depuis mardi”, précise Luc Hamel.',
        [("Nous attendons le bac", "Solène Vasseur"), ("Depuis mardi", "Luc Hamel")],
    ),
    (
        "marks with narrow spaces",
        "«\u202fNous attendons le bac\u202f», confie Solène Vasseur.",
        [("Nous attendons le bac", "Solène Vasseur")],
    ),
    (
        "a tag before the colon",
        "Solène Vasseur a prévenu : « Le bac ne partira pas. »",
        [("Le bac ne partira pas.", "Solène Vasseur")],
    ),
    (
        "the subject before the verb, behind the words",
        "Le bac ne partira pas, a indiqué la préfecture.",
        [("Le bac ne partira pas", "la préfecture")],
    ),
    ("indirect", "Solène Vasseur affirme que le bac partira demain.", [("le bac partira demain", "Solène Vasseur")]),
    ("indirect, elided", "Solène Vasseur a rappelé qu’il fallait un bac.", [("il fallait un bac", "Solène Vasseur")]),
    (
        "a straight apostrophe",
        "Solène Vasseur a rappelé qu'il fallait un bac.",
        [("il fallait un bac", "Solène Vasseur")],
    ),
    (
        "a source in front",
        "Selon Solène Vasseur, le bac partira demain.",
        [("le bac partira demain", "Solène Vasseur")],
    ),
    (
        "a source behind",
        "Le bac partira demain, d’après Solène Vasseur.",
        [("Le bac partira demain", "Solène Vasseur")],
    ),
    (
        "a source with its verb",
        "Le bac partira demain, comme l’a annoncé la maire de Port-Brise.",
        [("Le bac partira demain", "la maire de Port-Brise")],
    ),
    (
        "an opinion",
        "Pour la maire, Solène Vasseur, ce bac est de trop.",
        [("ce bac est de trop", "Solène Vasseur")],
    ),
    (
        "dashes",
        "— Où est le bac ?\n\n— Au fond, répond Solène Vasseur.",
        [("Où est le bac ?", "@journalist"), ("Au fond", "Solène Vasseur")],
    ),
]

INCISES: Rows = [
    (
        "a pronoun on the verb",
        "Solène Vasseur s’impatiente. « Nous attendons, dit-elle, depuis mardi. »",
        [("Nous attendons", "Solène Vasseur"), ("depuis mardi.", "Solène Vasseur")],
    ),
    (
        "with an auxiliary and an adverb",
        "Luc Hamel attend. « Le bac est en panne, a-t-il également expliqué, et personne ne vient. »",
        [("Le bac est en panne", "Luc Hamel"), ("et personne ne vient.", "Luc Hamel")],
    ),
    (
        "a name",
        "« Le bac est en panne, explique Luc Hamel, mais nous avons des rames. »",
        [("Le bac est en panne", "Luc Hamel"), ("mais nous avons des rames.", "Luc Hamel")],
    ),
    (
        "a name and what he is",
        "« Le bac est en panne, explique Luc Hamel, capitaine à Port-Brise, mais nous avons des rames. »",
        [("Le bac est en panne", "Luc Hamel"), ("mais nous avons des rames.", "Luc Hamel")],
    ),
    (
        "a stop behind the tag",
        "« Le bac est en panne, regrette le capitaine, Luc Hamel. Nous avons des rames. »",
        [("Le bac est en panne", "Luc Hamel"), ("Nous avons des rames.", "Luc Hamel")],
    ),
    (
        "behind a question",
        "Luc Hamel hausse les épaules. « Qui viendra ? demande-t-il. Personne. »",
        [("Qui viendra ?", "Luc Hamel"), ("Personne.", "Luc Hamel")],
    ),
    (
        "any verb can have its subject behind it",
        "Luc Hamel sourit. « Le vent, corrige-t-il, ne suffit pas. »",
        [("Le vent", "Luc Hamel"), ("ne suffit pas.", "Luc Hamel")],
    ),
    (
        "in a line of dialogue",
        "Luc Hamel attend.\n\n— Je n’ai rien vu, répond-il. Et vous non plus.",
        [("Je n’ai rien vu", "Luc Hamel"), ("Et vous non plus.", "Luc Hamel")],
    ),
    (
        "a question in the words is no tag",
        "« Alors, viendra-t-elle demain ? », demande Luc Hamel.",
        [("Alors, viendra-t-elle demain ?", "Luc Hamel")],
    ),
    (
        "behind words without marks",
        "Luc Hamel attend. Le bac est en panne, a-t-il précisé.",
        [("Le bac est en panne", "Luc Hamel")],
    ),
]

CLAUSES: Rows = [
    (
        "to whom",
        "Un témoin a dit à la police que la barque avait coulé.",
        [("la barque avait coulé", "Un témoin")],
    ),
    (
        "when",
        "Le préfet a annoncé mardi soir que la route serait fermée.",
        [("la route serait fermée", "Le préfet")],
    ),
    (
        "where it was said, before who said it",
        "« La route sera fermée », a déclaré à la presse le préfet.",
        [("La route sera fermée", "le préfet")],
    ),
    (
        "a form in -ant goes on with the speaker",
        "Luc Hamel a promis un bac, ajoutant que la ville paierait.",
        [("la ville paierait", "Luc Hamel")],
    ),
    (
        "two clauses of one speaker",
        "Luc Hamel a affirmé que le bac était vieux et a précisé que la ville paierait.",
        [("le bac était vieux", "Luc Hamel"), ("la ville paierait", "Luc Hamel")],
    ),
    (
        "behind marks",
        "« C’est fini », a lancé Luc Hamel, estimant que personne ne viendrait.",
        [("C’est fini", "Luc Hamel"), ("personne ne viendrait", "Luc Hamel")],
    ),
    (
        "a fragment within",
        "Luc Hamel a estimé que la ville avait « perdu la mémoire ».",
        [("la ville avait « perdu la mémoire »", "Luc Hamel")],
    ),
    ("what he calls it", "Luc Hamel qualifie le projet de « mensonge ».", [("mensonge", "Luc Hamel")]),
    ("what he denounces", "Luc Hamel a dénoncé « un simulacre ».", [("un simulacre", "Luc Hamel")]),
    (
        "a relative clause is no speech",
        "Luc Hamel, qui préside le club, a raconté une histoire que personne ne croit.",
        [],
    ),
    (
        "nor one behind the speaker",
        "« Le bac part », annonce Luc Hamel, que tout le port connaît.",
        [("Le bac part", "Luc Hamel")],
    ),
    ("what was not said", "Luc Hamel n’a pas dit que le bac partirait.", []),
    (
        "which question",
        "Luc Hamel se demande si le bac partira.",
        [("si le bac partira", "Luc Hamel")],
    ),
    (
        "how it is put",
        "La préfecture a fait savoir que la route serait fermée.",
        [("la route serait fermée", "La préfecture")],
    ),
    (
        "behind a phrase",
        "Dans un communiqué, la préfecture assure que la route sera fermée.",
        [("la route sera fermée", "la préfecture")],
    ),
    (
        "a tag in the middle of unmarked words",
        "La route, assure la préfecture, sera fermée.",
        [("La route, assure la préfecture, sera fermée", "la préfecture")],
    ),
    ("on, whoever that is", "La salle est pleine, indique-t-on au théâtre.", [("La salle est pleine", "on")]),
]

ROLES: Rows = [
    (
        "the mayor, and his name",
        "« Rien ne presse », a tempéré le maire, Luc Hamel.",
        [("Rien ne presse", "Luc Hamel")],
    ),
    (
        "the name, and what she is",
        "« Rien ne presse », tempère Solène Vasseur, maire de Port-Brise.",
        [("Rien ne presse", "Solène Vasseur")],
    ),
    (
        "the mayor of somewhere",
        "La maire de Port-Brise, Solène Vasseur, est venue.\n\n« Rien ne presse », a répété la maire.",
        [("Rien ne presse", "Solène Vasseur")],
    ),
    (
        "of two ministers the woman",
        "La ministre de la Mer, Solène Vasseur, a reçu le ministre du Budget, Luc Hamel.\n\n"
        "« Rien ne presse », a dit la ministre.",
        [("Rien ne presse", "Solène Vasseur")],
    ),
    (
        "nobody is named",
        "« Rien ne presse », assure la porte-parole du gouvernement.",
        [("Rien ne presse", "la porte-parole du gouvernement")],
    ),
    (
        "an adjective",
        "Un conseiller municipal, pressé, reconnaît que rien ne presse.",
        [("rien ne presse", "Un conseiller municipal")],
    ),
    (
        "of a place, right before the name",
        "« Rien ne presse », dit le maire de Port-Brise Luc Hamel.\n\n« Rien », répète le maire.",
        [("Rien ne presse", "Luc Hamel"), ("Rien", "Luc Hamel")],
    ),
    (
        "titles are no part of a name",
        "« Rien ne presse », a répondu M. Hamel. « Si », a objecté Mme Vasseur.",
        [("Rien ne presse", "Hamel"), ("Si", "Vasseur")],
    ),
    (
        "a title tells who she is",
        "Mme Vasseur dirige le port.\n\n« Rien ne presse », dit-elle.",
        [("Rien ne presse", "Vasseur")],
    ),
    (
        "named again by what she is",
        "Solène Vasseur étudie les algues. « Il faut du temps », prévient la chercheuse.",
        [("Il faut du temps", "Solène Vasseur")],
    ),
    ("several", "La digue tiendra, selon des riverains.", [("La digue tiendra", "des riverains")]),
    (
        "they",
        "Selon les pompiers, la digue tiendra. « Nous veillons », ajoutent-ils.",
        [("la digue tiendra", "les pompiers"), ("Nous veillons", "les pompiers")],
    ),
    (
        "elided articles",
        "« Il pleut », dit l’entraîneur de Brise, Luc Hamel.\n\n« Encore », soupire l’entraîneur.",
        [("Il pleut", "Luc Hamel"), ("Encore", "Luc Hamel")],
    ),
]

AGAIN: Rows = [
    (
        "a party between role and name",
        "« Rien ne presse », tranche le sénateur (UDP) Luc Hamel.",
        [("Rien ne presse", "Luc Hamel")],
    ),
    (
        "an aside before the name",
        "« Rien ne presse », reconnaît, un peu gêné, Luc Hamel.",
        [("Rien ne presse", "Luc Hamel")],
    ),
    (
        "her lawyer, with his title",
        "Son avocat, Me Luc Hamel, a dénoncé « un simulacre ».",
        [("un simulacre", "Luc Hamel")],
    ),
    (
        "the same man by another role",
        "Le maire, Luc Hamel, est pressé. L’édile a rappelé que la digue fuyait.",
        [("la digue fuyait", "Luc Hamel")],
    ),
    (
        "a woman behind an elided article",
        "Luc Hamel rit. Solène Vasseur, ancienne directrice, attend. « Enfin », dit l’ancienne directrice.",
        [("Enfin", "Solène Vasseur")],
    ),
    (
        "called by where he comes from",
        "Luc Hamel chante. « J’ai tout écrit la nuit », confie le Marseillais.",
        [("J’ai tout écrit la nuit", "Luc Hamel")],
    ),
    (
        "a short question of whoever is spoken of",
        "« Je suis né ici », dit Luc Hamel. Ce berger ne part jamais. « Où irais-je ? »",
        [("Je suis né ici", "Luc Hamel"), ("Où irais-je ?", "Luc Hamel")],
    ),
    (
        "the latter",
        "Luc Hamel a écrit au préfet. Selon ce dernier, la digue fuit depuis mai.",
        [("la digue fuit depuis mai", "Luc Hamel")],
    ),
    (
        "the firm, whose name opened a sentence",
        "Digues Vasseur ferme son port. L’entreprise précise que tous seront payés.",
        [("tous seront payés", "Digues Vasseur")],
    ),
    (
        "one of several",
        "L’un des pêcheurs, pressé, a dit que la digue fuyait.",
        [("la digue fuyait", "L’un des pêcheurs")],
    ),
    (
        "and to conclude",
        "« C’est bien », juge Luc Hamel. Et de conclure : « Nous reviendrons. »",
        [("C’est bien", "Luc Hamel"), ("Nous reviendrons.", "Luc Hamel")],
    ),
    (
        "a first name of the family",
        "Sa fille, Solène, attend. « Il pleut », dit-elle.\n\nSolène Vasseur rentre.",
        [("Il pleut", "Solène Vasseur")],
    ),
]

PIECES: Rows = [
    (
        "one tag between two",
        "« Nous attendons », a dit Luc Hamel. « Mais pas longtemps. »",
        [("Nous attendons", "Luc Hamel"), ("Mais pas longtemps.", "Luc Hamel")],
    ),
    (
        "a sentence in marks speaks of whom the one before does",
        "Solène Vasseur ne rentrera pas. « Même pour le chat, c’est non. »",
        [("Même pour le chat, c’est non.", "Solène Vasseur")],
    ),
    (
        "behind a colon",
        "Solène Vasseur est formelle : « Le bac partira demain. »",
        [("Le bac partira demain.", "Solène Vasseur")],
    ),
    (
        "a verb that nobody listed",
        "« Les rames, les voiles, le moteur », énumère Luc Hamel.",
        [("Les rames, les voiles, le moteur", "Luc Hamel")],
    ),
    (
        "when and where, with commas",
        "« Je suis calme », a assuré mercredi matin, au micro de Radio Brise, Solène Vasseur.",
        [("Je suis calme", "Solène Vasseur")],
    ),
    (
        "her party behind the role",
        "« C’est long », reconnaît la maire (sans étiquette) de Port-Brise, Solène Vasseur.",
        [("C’est long", "Solène Vasseur")],
    ),
    (
        "a source before a colon",
        "Selon un représentant du port : « Le bac pourrait couler », faute de moteur.",
        [("Le bac pourrait couler", "un représentant du port")],
    ),
    (
        "to whom and where, before the words",
        "Luc Hamel a hésité en demandant aux marins dans sa propre cabine « où est donc le bac ? »",
        [("où est donc le bac ?", "Luc Hamel")],
    ),
    (
        "an agency and a place",
        "PORT-BRISE (AFP) - La digue tiendra, a assuré mardi Luc Hamel.",
        [("La digue tiendra", "Luc Hamel")],
    ),
    (
        "a source before the marks",
        "Selon lui, « la digue tiendra longtemps ». Luc Hamel en est sûr.",
        [("la digue tiendra longtemps", "Luc Hamel")],
    ),
]

NOTHING: Rows = [
    ("titles", "Le film « La Digue qui chante » est sorti en mai.", []),
    ("scare quotes", "Les « petites mains » du port attendent le bac.", []),
    ("a list", "– ouverture à 9 h\n– visite de la « Digue »\n– dîner au port", []),
    ("sayings", "C’est-à-dire que le bac, pour ainsi dire, attend.", []),
    ("a work in which something is told", "L’auteur raconte sa jeunesse dans « Les Années vertes », paru en mai.", []),
    ("what is said of a work", "Dans son livre « De la mer », il développe la notion de « houle ».", []),
    ("nobody notes it", "Il convient de noter que cette algue est rare.", []),
    ("a noun that looks like a verb", "La note que le maire a reçue est longue.", []),
    ("a sequence of deeds", "La ville gère l’eau, assure la propreté.", []),
    ("a title written by somebody", "Luc Hamel a écrit « La Digue » en mai.", []),
    ("named so", "Le concours dit « de la botte de paille » a lieu en mai.", []),
]


@pytest.mark.parametrize(("text", "expected"), each(WAYS, INCISES, CLAUSES, ROLES, AGAIN, PIECES, NOTHING))
def test_who_says_what(text: str, expected: Said) -> None:
    assert said(text, "fr") == expected

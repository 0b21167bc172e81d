"""Spanish: who says what."""

import pytest

from tests.quotes.saying import Rows, Said, each, said

WAYS: Rows = [
    ("tag behind the marks", "«Esperamos la barca», dice Marta Quiroga.", [("Esperamos la barca", "Marta Quiroga")]),
    (
        "straight and curly marks",
        '"Esperamos la barca", explicó Marta Quiroga. “Desde el martes”, precisó Luis Bravo.',
        [("Esperamos la barca", "Marta Quiroga"), ("Desde el martes", "Luis Bravo")],
    ),
    (
        "past tense with its auxiliary",
        "«Esperamos la barca», ha declarado Marta Quiroga.",
        [("Esperamos la barca", "Marta Quiroga")],
    ),
    ("a tag before the colon", "Marta Quiroga advirtió: «No saldrá».", [("No saldrá", "Marta Quiroga")]),
    ("indirect", "Marta Quiroga aseguró que la barca saldrá hoy.", [("la barca saldrá hoy", "Marta Quiroga")]),
    (
        "indirect, the speaker behind the verb",
        "Aseguró ayer la alcaldesa que la barca saldrá hoy.",
        [("la barca saldrá hoy", "la alcaldesa")],
    ),
    (
        "behind the words",
        "La barca saldrá hoy, informó el ayuntamiento.",
        [("La barca saldrá hoy", "el ayuntamiento")],
    ),
    (
        "to whom, before the speaker",
        "La barca saldrá hoy, informó a Efe un portavoz del puerto.",
        [("La barca saldrá hoy", "un portavoz del puerto")],
    ),
    (
        "when and where, before the speaker",
        "«La barca saldrá», señaló este lunes en rueda de prensa el alcalde, Luis Bravo.",
        [("La barca saldrá", "Luis Bravo")],
    ),
    ("a source in front", "Según Marta Quiroga, la barca saldrá hoy.", [("la barca saldrá hoy", "Marta Quiroga")]),
    ("a source behind", "La barca saldrá hoy, según Marta Quiroga.", [("La barca saldrá hoy", "Marta Quiroga")]),
    (
        "a source with its verb",
        "La barca saldrá hoy, según explicaron varios testigos a la policía.",
        [("La barca saldrá hoy", "varios testigos")],
    ),
    (
        "a source with its verb, in front",
        "Según informó la alcaldesa, la barca saldrá hoy.",
        [("la barca saldrá hoy", "la alcaldesa")],
    ),
    (
        "a judgement",
        "A juicio de Marta Quiroga, la barca es vieja.",
        [("la barca es vieja", "Marta Quiroga")],
    ),
    (
        "an opinion",
        "Para el patrón, Luis Bravo, la barca está vieja.",
        [("la barca está vieja", "Luis Bravo")],
    ),
    (
        "from a body",
        "Desde el sindicato aseguran que la barca es vieja.",
        [("la barca es vieja", "el sindicato")],
    ),
    (
        "an agency and a place",
        "Puerto Brisa, 3 may (EFE).- La barca saldrá hoy, anunció Luis Bravo.",
        [("La barca saldrá hoy", "Luis Bravo")],
    ),
]

DASHES: Rows = [
    (
        "a tag in its dashes",
        "—Esperamos la barca —dijo Marta Quiroga—. Desde el martes.",
        [("Esperamos la barca", "Marta Quiroga"), ("Desde el martes.", "Marta Quiroga")],
    ),
    ("a tag at the end", "—Esperamos la barca —dijo Marta Quiroga.", [("Esperamos la barca", "Marta Quiroga")]),
    (
        "within marks",
        "«Esperamos —dijo Marta Quiroga—, pero no viene».",
        [("Esperamos", "Marta Quiroga"), ("pero no viene", "Marta Quiroga")],
    ),
    (
        "a question of nobody, and a pronoun",
        "Marta Quiroga espera.\n\n—¿Y si no viene?\n\n—Vendrá —responde ella—. Siempre viene.",
        [("¿Y si no viene?", "@journalist"), ("Vendrá", "Marta Quiroga"), ("Siempre viene.", "Marta Quiroga")],
    ),
    (
        "a question with its tag",
        "—¿Cuándo saldrá? —preguntó un vecino desde el muelle.\n\n—Cuando haya viento —contestó la patrona.",
        [("¿Cuándo saldrá?", "un vecino"), ("Cuando haya viento", "la patrona")],
    ),
    (
        "words that open a line behind a sentence",
        "La patrona nos recibe en el muelle. —Siéntense —ordena Marta Quiroga.",
        [("Siéntense", "Marta Quiroga")],
    ),
    (
        "dashes behind marks",
        '"Es una vergüenza" —dijo Marta Quiroga—.',
        [("Es una vergüenza", "Marta Quiroga")],
    ),
    (
        "a short piece behind the tag, with its stop outside",
        '"Nunca vi nada igual", dijo Marta Quiroga. "Fue aterrador".',
        [("Nunca vi nada igual", "Marta Quiroga"), ("Fue aterrador", "Marta Quiroga")],
    ),
    ("an aside is no speech", "La línea del puerto —una de las más antiguas— sigue cortada.", []),
]

DROPPED: Rows = [
    (
        "the verb alone, behind marks",
        "Marta Quiroga espera la barca. «No viene nunca», lamenta.",
        [("No viene nunca", "Marta Quiroga")],
    ),
    (
        "the verb alone, and where",
        "Marta Quiroga habló ayer. «No viene nunca», dijo durante el acto.",
        [("No viene nunca", "Marta Quiroga")],
    ),
    (
        "it opens a sentence",
        "Marta Quiroga afirmó que la barca es vieja. Añadió que nadie la pinta.",
        [("la barca es vieja", "Marta Quiroga"), ("nadie la pinta", "Marta Quiroga")],
    ),
    (
        "behind an adverb",
        "Marta Quiroga afirmó que la barca es vieja. Además, recordó que nadie la pinta.",
        [("la barca es vieja", "Marta Quiroga"), ("nadie la pinta", "Marta Quiroga")],
    ),
    (
        "a gerund",
        "«Es vieja», afirmó Marta Quiroga, añadiendo que nadie la pinta.",
        [("Es vieja", "Marta Quiroga"), ("nadie la pinta", "Marta Quiroga")],
    ),
    (
        "joined to what was said before",
        "Marta Quiroga afirmó que la barca es vieja y pidió una nueva.",
        [("la barca es vieja", "Marta Quiroga")],
    ),
    (
        "somebody else has been named since",
        "Marta Quiroga afirmó que la barca es vieja. Luis Bravo la compró hace años. «Flota», dice.",
        [("la barca es vieja", "Marta Quiroga"), ("Flota", "Luis Bravo")],
    ),
    (
        "by her judgement",
        "Marta Quiroga afirmó que la barca es vieja. A su juicio, nadie la pinta.",
        [("la barca es vieja", "Marta Quiroga"), ("nadie la pinta", "Marta Quiroga")],
    ),
    (
        "asked",
        "Marta Quiroga recibió a los vecinos. Preguntada por la barca, respondió que era vieja.",
        [("era vieja", "Marta Quiroga")],
    ),
]

CLAUSES: Rows = [
    ("to whom", "Marta Quiroga dijo a los vecinos que la barca es vieja.", [("la barca es vieja", "Marta Quiroga")]),
    (
        "who came before a comma",
        "Luis Bravo, patrón de la barca, ha indicado a la prensa que no saldrá.",
        [("no saldrá", "Luis Bravo")],
    ),
    ("of which", "Marta Quiroga se quejó de que nadie pinta la barca.", [("nadie pinta la barca", "Marta Quiroga")]),
    ("of which, the bare verb", "El patrón advirtió de que habrá viento.", [("habrá viento", "El patrón")]),
    (
        "an adverb",
        "Luis Bravo, que no declaró, dijo únicamente que hacía viento.",
        [("hacía viento", "Luis Bravo")],
    ),
    (
        "a fragment within",
        "Luis Bravo aseguró que la barca «flota todavía».",
        [("la barca «flota todavía»", "Luis Bravo")],
    ),
    ("what he calls it", "Luis Bravo calificó la obra de «mentira».", [("mentira", "Luis Bravo")]),
    (
        "but goes on with the clause",
        "La alcaldesa dijo que apoya la obra, pero no a cualquier precio.",
        [("apoya la obra, pero no a cualquier precio", "La alcaldesa")],
    ),
    (
        "and then a quote",
        "Luis Bravo explicó que la barca flota: «La pinté yo mismo».",
        [("la barca flota", "Luis Bravo"), ("La pinté yo mismo", "Luis Bravo")],
    ),
    (
        "a relative clause is no speech",
        "«Es vieja», cuenta Luis Bravo, que vive en el puerto.",
        [("Es vieja", "Luis Bravo")],
    ),
    ("nor is one behind an object", "Luis Bravo destacó la labor que hacen los vecinos.", []),
    ("what was not said", "Luis Bravo no dijo que la barca fuera vieja.", []),
    ("nobody says it", "Se dice que la barca es vieja.", []),
    ("which question", "Luis Bravo se preguntó si saldría la barca.", [("si saldría la barca", "Luis Bravo")]),
    (
        "a tag in the middle of unmarked words",
        "La barca, dice Luis Bravo, es vieja.",
        [("La barca, dice Luis Bravo, es vieja", "Luis Bravo")],
    ),
]

ROLES: Rows = [
    (
        "the mayor, and her name",
        "«No cederemos», aseguró la alcaldesa, Marta Quiroga, en el pleno.",
        [("No cederemos", "Marta Quiroga")],
    ),
    (
        "the name, and what he is",
        "«No cederemos», precisó Luis Bravo, patrón de la barca.",
        [("No cederemos", "Luis Bravo")],
    ),
    (
        "of two ministers the woman",
        "La ministra de Pesca, Marta Quiroga, recibió al ministro de Hacienda, Luis Bravo.\n\n"
        "«No cederemos», dijo la ministra.",
        [("No cederemos", "Marta Quiroga")],
    ),
    (
        "nobody is named",
        "«No cederemos», explicó la responsable de la sala.",
        [("No cederemos", "la responsable de la sala")],
    ),
    (
        "a name with small words",
        "«No cederemos», dijo Carlos de la Torre.",
        [("No cederemos", "Carlos de la Torre")],
    ),
    (
        "titles are no part of a name",
        "«No cederemos», dijo don Luis Bravo. «Ni nosotros», respondió la señora Quiroga.",
        [("No cederemos", "Luis Bravo"), ("Ni nosotros", "Quiroga")],
    ),
    (
        "named again by what he is",
        "El técnico del Brisa, Luis Bravo, se mostró contento. El entrenador explicó que volverán a ganar.",
        [("volverán a ganar", "Luis Bravo")],
    ),
    (
        "her president, who is presented",
        "El club calla. Su presidenta, la abogada Marta Quiroga, explicó que volverán a ganar.",
        [("volverán a ganar", "Marta Quiroga")],
    ),
    (
        "sources",
        "La barca será vendida, informaron hoy fuentes del puerto.",
        [("La barca será vendida", "fuentes del puerto")],
    ),
    (
        "somebody known by a first name",
        "Su nieto Álex vive lejos. «Vuelvo en mayo», promete el nieto.",
        [("Vuelvo en mayo", "Álex")],
    ),
    (
        "she is no book",
        "Marta Quiroga escribe en la revista Mar de Letras. «Me gusta», dice ella.",
        [("Me gusta", "Marta Quiroga")],
    ),
]

AGAIN: Rows = [
    (
        "the same man by another role",
        "El alcalde, Luis Bravo, tiene prisa. El regidor explicó que la barca es vieja.",
        [("la barca es vieja", "Luis Bravo")],
    ),
    (
        "one of several",
        "Uno de los pescadores, que tenía prisa, contó que la barca es vieja.",
        [("la barca es vieja", "Uno de los pescadores")],
    ),
    (
        "who goes on in a relative clause",
        '«Es vieja», señaló Luis Bravo, quien añadió que la barca "flota todavía".',
        [("Es vieja", "Luis Bravo"), ('la barca "flota todavía"', "Luis Bravo")],
    ),
    (
        "a relative clause behind a speaker is no speech",
        "«Es vieja», denunció la patrona, Marta Quiroga, que calificó la barca de «ruina».",
        [("Es vieja", "Marta Quiroga"), ("ruina", "Marta Quiroga")],
    ),
    (
        "when, between commas",
        "Luis Bravo comentó hoy, tras el viaje, que la barca es vieja.",
        [("la barca es vieja", "Luis Bravo")],
    ),
    (
        "and demands something",
        "Luis Bravo asegura que la barca es vieja y pide una nueva.",
        [("la barca es vieja", "Luis Bravo")],
    ),
    (
        "called by where he comes from",
        "Luis Bravo canta. «Lo escribí de noche», confiesa el cordobés.",
        [("Lo escribí de noche", "Luis Bravo")],
    ),
    ("nobody says it", "Ya nadie pregunta cuándo se pintará la barca.", []),
    (
        "whom the sentence is about",
        "Barcas Quiroga ha vendido diez barcas, según ha comunicado a la prensa.",
        [("Barcas Quiroga ha vendido diez barcas", "Barcas Quiroga")],
    ),
    (
        "a source in the middle",
        "La barca, según Luis Bravo, no tiene remos.",
        [("La barca, según Luis Bravo, no tiene remos", "Luis Bravo")],
    ),
]

NOTHING: Rows = [
    ("titles", "La novela «Nada que decir» ganó el premio en mayo.", []),
    ("scare quotes", "Las «pequeñas manos» del puerto esperan la barca.", []),
    ("a list", "— Viernes, 20.00: pregón de la peña «La Red»\n— Sábado, 10.00: regata\n— Domingo: cena", []),
    ("sayings", "Es decir, que la barca, por así decirlo, espera. Se dio cuenta de que era tarde.", []),
    ("nouns that look like verbs", "La cuenta que trajo el patrón es larga. La crítica que publicó es dura.", []),
    ("a work in which something is told", 'El autor narra su vida en "Los años verdes", publicada en mayo.', []),
    ("a legend", "Cuenta la leyenda que el rey duerme bajo la barca.", []),
    ("where, not who", "La temperatura es de 15 grados, según la zona.", []),
    ("a sequence of deeds", "La ciudad gestiona el agua, asegura la limpieza.", []),
]


@pytest.mark.parametrize(("text", "expected"), each(WAYS, DASHES, DROPPED, CLAUSES, ROLES, AGAIN, NOTHING))
def test_who_says_what(text: str, expected: Said) -> None:
    assert said(text, "es") == expected

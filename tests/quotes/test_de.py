"""German: who says what."""

import pytest

from tests.quotes.saying import Rows, Said, each, said

MARKS: Rows = [
    (
        "marks and tag",
        "„Wir warten auf das Schiff“, sagte Hafenmeisterin Nora Lind.",
        [("Wir warten auf das Schiff", "Nora Lind")],
    ),
    (
        "tag in the middle, the sentence goes on",
        "„Wir warten“, sagte Lind, „aber nicht mehr lange.“",
        [("Wir warten", "Lind"), ("aber nicht mehr lange.", "Lind")],
    ),
    (
        "tag in the middle, a new sentence",
        "„Wir warten“, sagte Nora Lind. „Aber nicht mehr lange.“",
        [("Wir warten", "Nora Lind"), ("Aber nicht mehr lange.", "Nora Lind")],
    ),
    ("tag in front", "Nora Lind sagte: „Wir warten auf das Schiff.“", [("Wir warten auf das Schiff.", "Nora Lind")]),
    (
        "told an outlet in marks",
        "Nora Lind sagte dem „Küstenboten“: „Wir warten auf das Schiff.“",
        [("Wir warten auf das Schiff.", "Nora Lind")],
    ),
    (
        "marks that point inwards",
        "»Wir warten auf das Schiff«, sagte Nora Lind.",
        [("Wir warten auf das Schiff", "Nora Lind")],
    ),
    ("straight marks", '"Wir warten auf das Schiff", sagte Nora Lind.', [("Wir warten auf das Schiff", "Nora Lind")]),
    (
        "a German opening and a straight closing mark",
        '„Wir warten auf das Schiff", sagte Nora Lind.',
        [("Wir warten auf das Schiff", "Nora Lind")],
    ),
    (
        "single marks within",
        "„Er rief ‚Feuer!‘ und lief weg“, sagte Nora Lind.",
        [("Er rief ‚Feuer!‘ und lief weg", "Nora Lind")],
    ),
    (
        "so and a role with a name behind a comma",
        "„Wir haben keine Angst“, so die Präsidentin des Verbandes, Nora Lind, in Nordhafen.",
        [("Wir haben keine Angst", "Nora Lind")],
    ),
    ("a name and a colon", "Nora Lind: „Die Brücke bleibt.“", [("Die Brücke bleibt.", "Nora Lind")]),
    (
        "a party behind the name, and a colon",
        "Karl Ott (HLP): „Wir sind bereit.“ Nora Lind sprach dagegen von Wortbruch.",
        [("Wir sind bereit.", "Karl Ott")],
    ),
    (
        "dazu, a name and a colon",
        "Dazu Nora Lind: „Die Brücke bleibt offen.“",
        [("Die Brücke bleibt offen.", "Nora Lind")],
    ),
    (
        "a reaction and a colon",
        "Präsident Karl Ott verurteilte den Anschlag: „Wir werden die Täter finden.“",
        [("Wir werden die Täter finden.", "Karl Ott")],
    ),
    (
        "a mood and a colon",
        "Nach dem Urteil zeigte sich Rechtsanwalt Karl Ott enttäuscht: „Wir legen Berufung ein.“",
        [("Wir legen Berufung ein.", "Karl Ott")],
    ),
    (
        "no verb of speech before the colon",
        "Trainer Hanno Lind wollte davon nichts wissen: „Das gleicht sich immer wieder aus.“",
        [("Das gleicht sich immer wieder aus.", "Hanno Lind")],
    ),
    (
        "the object in front of the verb",
        ("Ministerin Nora Lind blieb ruhig. Die Kritik wies sie zurück: „Wer klagt, muss auch zahlen.“"),
        [("Wer klagt, muss auch zahlen.", "Nora Lind")],
    ),
    (
        "auf die Frage",
        "Auf die Frage, ob die Brücke sicher sei, antwortete Lind: „Ja, natürlich.“",
        [("Ja, natürlich.", "Lind")],
    ),
    (
        "a letter says",
        "In der Erklärung heißt es: „Die Brücke bleibt offen.“",
        [("Die Brücke bleibt offen.", "der Erklärung")],
    ),
    (
        "it says in a letter",
        "„Es geht uns gut“, heißt es in dem Brief der Geiseln.",
        [("Es geht uns gut", "der Geiseln")],
    ),
    (
        "perfect behind the words",
        "„Wir warten auf das Schiff“, hat Nora Lind einmal gesagt.",
        [("Wir warten auf das Schiff", "Nora Lind")],
    ),
    (
        "a verb that is parted",
        "„Wir warten nicht mehr“, fügte Nora Lind hinzu.",
        [("Wir warten nicht mehr", "Nora Lind")],
    ),
    (
        "a verb that is parted, and phrases within it",
        ("„Ich habe das Tor nicht gesehen“, gab Trainer Hanno Lind nach dem Spiel gegen Sandau zu."),
        [("Ich habe das Tor nicht gesehen", "Hanno Lind")],
    ),
    (
        "zu bedenken",
        "„Wir kennen noch keinen Plan“, gab Stadträtin Dr. Nora Lind zu bedenken.",
        [("Wir kennen noch keinen Plan", "Nora Lind")],
    ),
    (
        "a verb that no list knows",
        "„Das waren drei Tore zu viel“, analysierte Nora Lind die Niederlage.",
        [("Das waren drei Tore zu viel", "Nora Lind")],
    ),
    (
        "the speaker does something, too",
        "„Hier geht keiner mehr einkaufen“, sagt Nora Lind und räumt die Gläser ein.",
        [("Hier geht keiner mehr einkaufen", "Nora Lind")],
    ),
    (
        "a hearer between verb and speaker",
        "„Davon wissen wir nichts“, sagte der Zeitung ein Sprecher der Hafenverwaltung.",
        [("Davon wissen wir nichts", "ein Sprecher der Hafenverwaltung")],
    ),
    (
        "a role and the agency that was told",
        "„Davon wissen wir nichts“, sagte der Hafenchef der Deutschen Presse-Agentur.",
        [("Davon wissen wir nichts", "der Hafenchef")],
    ),
    (
        "words that stand alone behind a tag",
        "„Wir warten“, sagte Nora Lind. Dann ging sie hinaus. „Und wenn keiner kommt, auch gut.“",
        [("Wir warten", "Nora Lind"), ("Und wenn keiner kommt, auch gut.", "Nora Lind")],
    ),
    (
        "somebody laughs, and then says",
        "Bärbel Kunze lacht. „Ein Automat hört dir nicht zu.“",
        [("Ein Automat hört dir nicht zu.", "Bärbel Kunze")],
    ),
    ("a question", "„Haben Sie Geld?“, fragte der Mann die Kassiererin.", [("Haben Sie Geld?", "der Mann")]),
    (
        "one who is not named",
        "Ein Polizist, der nicht genannt werden wollte, sagte: „Es war furchtbar.“",
        [("Es war furchtbar.", "Ein Polizist")],
    ),
    (
        "quoted as saying",
        "Ein Sprecher des Werks wird mit den Worten zitiert: „Wir bedauern den Vorfall.“",
        [("Wir bedauern den Vorfall.", "Ein Sprecher des Werks")],
    ),
    (
        "fragment, nannte",
        "Nora Lind nannte die Brücke „ein Denkmal der Dummheit“.",
        [("ein Denkmal der Dummheit", "Nora Lind")],
    ),
    (
        "fragment, sprach von",
        "Lind sprach von einem „schwarzen Tag für die Stadt“.",
        [("schwarzen Tag für die Stadt", "Lind")],
    ),
    (
        "fragment, bezeichnete als",
        "Der Verband bezeichnete die Pläne als „völlig unausgereift“.",
        [("völlig unausgereift", "Der Verband")],
    ),
    (
        "fragment, hält für",
        (
            "Der Vorsitzende der Gewerkschaft Hafen und Meer, Jens Ohlert, hält den Vorschlag für "
            "„einen schlechten Witz“."
        ),
        [("einen schlechten Witz", "Jens Ohlert")],
    ),
    (
        "fragment, the subject far from the verb",
        ("Der Astronom Björn Sandvik, Leiter des Vorhabens, bezeichnet die Arbeit als „sorgfältig und überzeugend“."),
        [("sorgfältig und überzeugend", "Björn Sandvik")],
    ),
    (
        "Swiss marks",
        "«Wir warten auf das Schiff», sagte Nora Lind. «Es kommt bald.»",
        [("Wir warten auf das Schiff", "Nora Lind"), ("Es kommt bald.", "Nora Lind")],
    ),
    (
        "a dash and so",
        "„Wir warten auf das Schiff“ – so beschreibt Nora Lind die Lage.",
        [("Wir warten auf das Schiff", "Nora Lind")],
    ),
    ("is sure", "„Wir schaffen das“, ist sich Nora Lind sicher.", [("Wir schaffen das", "Nora Lind")]),
    ("dazu behind the name", "Lind dazu: „Das war zu erwarten.“", [("Das war zu erwarten.", "Lind")]),
    (
        "with the words",
        "Karl Ott kommentierte dies mit den Worten: „Das war zu erwarten.“",
        [("Das war zu erwarten.", "Karl Ott")],
    ),
    (
        "and added",
        "Lind betonte: „Die Brücke bleibt“ und fügte hinzu: „Wir zahlen nichts.“",
        [("Die Brücke bleibt", "Lind"), ("Wir zahlen nichts.", "Lind")],
    ),
    (
        "said to have said",
        "Ott soll gesagt haben: „Das geht nur über meine Leiche.“",
        [("Das geht nur über meine Leiche.", "Ott")],
    ),
    ("a headline", "Die Zeitung titelte: „Die Brücke ist tot“.", [("Die Brücke ist tot", "Die Zeitung")]),
    ("fragment, an object", "Ott forderte „ein Ende der Gewalt“.", [("ein Ende der Gewalt", "Ott")]),
    (
        "fragment, the particle behind it",
        "Ott kündigte am Montag „harte Maßnahmen gegen Raser“ an.",
        [("harte Maßnahmen gegen Raser", "Ott")],
    ),
    ("fragment, zeigte sich", "Lind zeigte sich „tief betroffen“.", [("tief betroffen", "Lind")]),
    (
        "Das sagte, behind the words",
        "„Wir lassen uns nicht vertreiben.“ Das sagte Nora Lind bei der Kundgebung.",
        [("Wir lassen uns nicht vertreiben.", "Nora Lind")],
    ),
    (
        "nouns in the words make no title of them",
        "Sandaus Coach Peter Voss haderte mit dem Schiedsrichter: „Der Elfmeter war ein Witz.“",
        [("Der Elfmeter war ein Witz.", "Peter Voss")],
    ),
    (
        "doctor honoris causa",
        "„Das war die 5. Niederlage in Folge“, sagte Dr. h. c. Hanno Lind.",
        [("Das war die 5. Niederlage in Folge", "Hanno Lind")],
    ),
    ("two words behind a comma", "Ott sagte, „wir bleiben“, und ging.", [("wir bleiben", "Ott")]),
    (
        "two words behind a tag within",
        "„Wir müssen“, so Lind, „endlich handeln“, und fügte hinzu: „Sonst ist es zu spät.“",
        [("Wir müssen", "Lind"), ("endlich handeln", "Lind"), ("Sonst ist es zu spät.", "Lind")],
    ),
    (
        "a question that somebody else asked",
        "Auf die Frage „Wann wird die Brücke fertig?“ sagte Lind: „Im Mai.“",
        [("Im Mai.", "Lind")],
    ),
    (
        "marks that the next paragraph closes",
        ("Nora Lind sagte: „Wir haben lange gewartet. Das war ein Fehler.\n\nJetzt müssen wir handeln.“"),
        [("Wir haben lange gewartet. Das war ein Fehler.", "Nora Lind"), ("Jetzt müssen wir handeln.", "Nora Lind")],
    ),
    (
        "voices behind a colon",
        (
            "Hier die Stimmen:\n\nHanno Lind (Trainer FC Sandau): „Wir haben verdient gewonnen.“\n\nPeter"
            " Voss (Trainer SV Nordhafen): „Das war ein gebrauchter Tag.“"
        ),
        [("Wir haben verdient gewonnen.", "Hanno Lind"), ("Das war ein gebrauchter Tag.", "Peter Voss")],
    ),
    (
        "a verb of the present that no list knows",
        ("„Jeder kann kommen“, lädt Nora Lind die Nachbarn ein. „Die Lage bleibt ernst“, orakelt Karl Ott."),
        [("Jeder kann kommen", "Nora Lind"), ("Die Lage bleibt ernst", "Karl Ott")],
    ),
]

REPORTED: Rows = [
    ("dass", "Nora Lind wies darauf hin, dass die Brücke alt ist.", [("die Brücke alt ist", "Nora Lind")]),
    ("dass, behind a perfect", "Nora Lind hat gesagt, dass die Brücke alt ist.", [("die Brücke alt ist", "Nora Lind")]),
    (
        "dass, behind a parted verb",
        "Der Konzern gab am Montag bekannt, dass er 300 Stellen streicht.",
        [("er 300 Stellen streicht", "Der Konzern")],
    ),
    (
        "no dass",
        "Nora Lind sagte, die Brücke werde erst im Mai fertig.",
        [("die Brücke werde erst im Mai fertig", "Nora Lind")],
    ),
    (
        "no dass, behind a pluperfect",
        "Nora Lind hatte der Zeitung gesagt, sie wolle die Brücke erhalten.",
        [("sie wolle die Brücke erhalten", "Nora Lind")],
    ),
    ("no dass, and no mood", "Ott sagt, das Geld reicht nicht.", [("das Geld reicht nicht", "Ott")]),
    (
        "a role, and the name behind a comma",
        "Der Sprecher der Hafenverwaltung, Udo Wolf, sagte, die Brücke werde erst im Mai fertig.",
        [("die Brücke werde erst im Mai fertig", "Udo Wolf")],
    ),
    (
        "a role, and the name right behind it",
        "Der Sprecher der Hafenverwaltung Udo Wolf sagte, die Brücke werde erst im Mai fertig.",
        [("die Brücke werde erst im Mai fertig", "Udo Wolf")],
    ),
    (
        "the place in front",
        "In Nordhafen sagte Ministerin Nora Lind am Dienstag, die Brücke sei sicher.",
        [("die Brücke sei sicher", "Nora Lind")],
    ),
    (
        "the outlet in front",
        ("In einem Interview mit der Zeitung „Nordblick“ hat Außenminister Karl Ott erklärt, er sehe keine Gefahr."),
        [("er sehe keine Gefahr", "Karl Ott")],
    ),
    (
        "the hearer in front",
        "Gegenüber dem Küstenboten sagte die Direktorin des Zoos, die Tiere seien gesund.",
        [("die Tiere seien gesund", "die Direktorin des Zoos")],
    ),
    (
        "inverted",
        ("Die Brücke werde erst im Mai fertig, sagte ein Sprecher der Hafenverwaltung am Montag in Nordhafen."),
        [("Die Brücke werde erst im Mai fertig", "ein Sprecher der Hafenverwaltung")],
    ),
    (
        "inverted, a parted verb",
        "Der Fahrer habe geschlafen, teilte die Polizei in Nordhafen mit.",
        [("Der Fahrer habe geschlafen", "die Polizei")],
    ),
    (
        "inverted, a parted verb and a name within",
        ("Seine Partei werde nicht zustimmen, kündigte der Vorsitzende der Liberalen, Karl Ott, an."),
        [("Seine Partei werde nicht zustimmen", "Karl Ott")],
    ),
    (
        "inverted, a role with a name behind a comma",
        (
            "Es bestehe die Gefahr, dass das Virus die Küste erreiche, sagte die Direktorin der "
            "Behörde, Marta Olsen, am Mittwoch in Nordhafen."
        ),
        [("Es bestehe die Gefahr, dass das Virus die Küste erreiche", "Marta Olsen")],
    ),
    (
        "inverted, with an apposition",
        "Es gebe keinen Plan, kritisierte Nora Lind, Chefin der Grünen im Rat.",
        [("Es gebe keinen Plan", "Nora Lind")],
    ),
    (
        "inverted, and a relative clause",
        "Er glaube nicht an einen Erfolg, sagte Karl Ott, der seit zwei Jahren im Rat sitzt.",
        [("Er glaube nicht an einen Erfolg", "Karl Ott")],
    ),
    (
        "it was said",
        "Die Brücke bleibe offen, hieß es in einer Mitteilung des Ministeriums.",
        [("Die Brücke bleibe offen", "Ministeriums")],
    ),
    (
        "a tag within the clause is taken with it",
        "Er werde, sagte Lind, die Brücke nicht verkaufen.",
        [("Er werde, sagte Lind, die Brücke nicht verkaufen", "Lind")],
    ),
    (
        "so, within the clause",
        "Bisher wurden, so die Polizei, zwölf Personen festgenommen.",
        [("Bisher wurden, so die Polizei, zwölf Personen festgenommen", "die Polizei")],
    ),
    (
        "two verbs",
        ("Die Ministerin räumte ein, dass die Brücke alt ist, und kündigte an, sie abreißen zu lassen."),
        [("die Brücke alt ist", "Die Ministerin"), ("sie abreißen zu lassen", "Die Ministerin")],
    ),
    (
        "infinitive",
        "Die Gewerkschaft fordert, die Brücke sofort zu sperren.",
        [("die Brücke sofort zu sperren", "Die Gewerkschaft")],
    ),
    (
        "infinitive of a parted verb",
        "Nora Lind warf der Stadt vor, die Kosten kleinzurechnen.",
        [("die Kosten kleinzurechnen", "Nora Lind")],
    ),
    (
        "infinitive behind a perfect",
        "Der Bürgermeister hat versprochen, nach einer Lösung zu suchen.",
        [("nach einer Lösung zu suchen", "Der Bürgermeister")],
    ),
    (
        "calls on somebody",
        "Die Behörden riefen die Bewohner auf, ihre Häuser nicht zu verlassen.",
        [("ihre Häuser nicht zu verlassen", "Die Behörden")],
    ),
    ("an infinitive of purpose is no speech", "Nora Lind sagte nichts, um Zeit zu gewinnen.", []),
    (
        "in a subordinate clause",
        "Nachdem Nora Lind angekündigt hatte, die Brücke zu sperren, protestierten die Fischer.",
        [("die Brücke zu sperren", "Nora Lind")],
    ),
    (
        "a relative clause about the speaker",
        "Ott, der seit zwei Jahren im Rat sitzt, sagte, er glaube nicht an einen Erfolg.",
        [("er glaube nicht an einen Erfolg", "Ott")],
    ),
    (
        "a relative clause about something else",
        ("Ott sagte nach der Sitzung, in der es um die Brücke ging, er glaube nicht an einen Erfolg."),
        [("er glaube nicht an einen Erfolg", "Ott")],
    ),
    (
        "with a fragment in marks",
        "Der Abgeordnete Karl Ott sagte, das sei „ein schlechter Witz“.",
        [("das sei „ein schlechter Witz“", "Karl Ott")],
    ),
    (
        "a fragment in a clause, the tag behind",
        "Man habe die Lage „im Griff“, betonte Nora Lind.",
        [("Man habe die Lage „im Griff“", "Nora Lind")],
    ),
    (
        "two speakers",
        ("Innenminister Karl Ott und Finanzministerin Nora Lind erklärten, man werde die Brücke bauen."),
        [("man werde die Brücke bauen", "Karl Ott und Finanzministerin Nora Lind")],
    ),
    (
        "somebody else says something else",
        (
            "Der Chef der Fluglinie Nordair sagte, dass alle Passagiere gerettet worden seien, "
            "während ein Sprecher der Polizei von zwei Toten sprach."
        ),
        [("alle Passagiere gerettet worden seien", "Der Chef der Fluglinie Nordair")],
    ),
    (
        "concludes",
        "Der Richter kam zu dem Schluss, dass der Angeklagte schuldig ist.",
        [("der Angeklagte schuldig ist", "Der Richter")],
    ),
    ("is of the opinion", "Ott ist der Ansicht, dass die Brücke bleiben muss.", [("die Brücke bleiben muss", "Ott")]),
    ("is convinced", "Lind zeigte sich überzeugt, dass die Brücke hält.", [("die Brücke hält", "Lind")]),
    (
        "wie, in front",
        "Wie die Polizei am Sonntag mitteilte, wurde bei dem Unfall niemand verletzt.",
        [("wurde bei dem Unfall niemand verletzt", "die Polizei")],
    ),
    (
        "wie, behind",
        "Bei dem Unfall wurde niemand verletzt, wie die Polizei am Sonntag mitteilte.",
        [("Bei dem Unfall wurde niemand verletzt", "die Polizei")],
    ),
    (
        "wie, within",
        "Am Sonntag ist Karl Ott, wie seine Agentur mitteilte, im Alter von 76 Jahren gestorben.",
        [("Am Sonntag ist Karl Ott, wie seine Agentur mitteilte, im Alter von 76 Jahren gestorben", "seine Agentur")],
    ),
    (
        "as appears from",
        "Wie aus einem Bericht des Ministeriums hervorgeht, ist die Zahl der Unfälle gestiegen.",
        [("ist die Zahl der Unfälle gestiegen", "Ministeriums")],
    ),
    (
        "an outlet in marks",
        "Der „Nordblick“ berichtet, der Minister wolle zurücktreten.",
        [("der Minister wolle zurücktreten", "Der „Nordblick“")],
    ),
    (
        "behind a colon",
        "Ministerin Nora Lind blieb ruhig: Es gebe keinen Grund zur Sorge.",
        [("Es gebe keinen Grund zur Sorge", "Nora Lind")],
    ),
    (
        "a mood that no list holds",
        "Der Sprecher des Hafens, John Hale, sagte, man beobachte die Lage.",
        [("man beobachte die Lage", "John Hale")],
    ),
    (
        "the mood of a past tense",
        "Beide Seiten erklärten, sie wollten weiter verhandeln.",
        [("sie wollten weiter verhandeln", "Beide Seiten")],
    ),
    (
        "the age before the name",
        "Der 34-jährige Karl Ott sagte, er habe nichts gesehen.",
        [("er habe nichts gesehen", "Karl Ott")],
    ),
    (
        "the age without a name",
        "Der 34 Jahre alte Mann sagte, er habe nichts gesehen.",
        [("er habe nichts gesehen", "Der 34 Jahre alte Mann")],
    ),
    (
        "the age behind the name",
        "Karl Ott, 34, sagte, er habe nichts gesehen.",
        [("er habe nichts gesehen", "Karl Ott")],
    ),
    (
        "an agency, referring to somebody",
        ("Die Nachrichtenagentur Reuters meldet unter Berufung auf die Polizei, dass niemand verletzt wurde."),
        [("niemand verletzt wurde", "Die Nachrichtenagentur Reuters")],
    ),
    (
        "as it says",
        "Wie es in der Mitteilung heißt, wurde niemand verletzt.",
        [("wurde niemand verletzt", "der Mitteilung")],
    ),
    (
        "a condition before the tag",
        "Wenn die Brücke falle, sagte Ott, sei das Dorf verloren.",
        [("Wenn die Brücke falle, sagte Ott, sei das Dorf verloren", "Ott")],
    ),
    (
        "a time before the tag",
        "Als er nach Hause kam, sagte Ott seiner Frau, dass er gekündigt habe.",
        [("er gekündigt habe", "Ott")],
    ),
    (
        "and does something",
        ("Nora Lind sagte, sie freue sich auf die Arbeit, die vor ihr liege, und dankte den Wählern."),
        [("sie freue sich auf die Arbeit, die vor ihr liege", "Nora Lind")],
    ),
    ("a film tells, but nobody says it", "Der Film erzählt, wie ein Junge die Brücke rettet.", []),
    (
        "an ordinal in front",
        "Am 3. Mai sagte Nora Lind, die Brücke sei sicher.",
        [("die Brücke sei sicher", "Nora Lind")],
    ),
    (
        "an ordinal in the words",
        "Die Brücke werde am 3. Mai eröffnet, sagte Nora Lind.",
        [("Die Brücke werde am 3. Mai eröffnet", "Nora Lind")],
    ),
    (
        "a number that ends a sentence",
        "Sie kam auf Platz 5. Danach sagte Nora Lind, sie sei müde.",
        [("sie sei müde", "Nora Lind")],
    ),
    (
        "abbreviations",
        "Sie wolle z. B. Schulen bauen, sagte Nora Lind.",
        [("Sie wolle z. B. Schulen bauen", "Nora Lind")],
    ),
    (
        "words and a quotation in one sentence",
        ("Ihr Kandidat Moussa Keita sagte, er werde das Ergebnis nicht anerkennen: „Das Volk hat anders gewählt.“"),
        [("er werde das Ergebnis nicht anerkennen", "Moussa Keita"), ("Das Volk hat anders gewählt.", "Moussa Keita")],
    ),
    (
        "narration before the colon, the tag behind",
        ("Das Amt sieht keinen Handlungsbedarf: Die Strecke sei nicht auffällig, teilte die Behörde mit."),
        [("Die Strecke sei nicht auffällig", "die Behörde")],
    ),
    (
        "in a communication",
        "In einer Mitteilung von Nora Lind heißt es, dass die Brücke sicher sei.",
        [("die Brücke sicher sei", "Nora Lind")],
    ),
    (
        "a dateline",
        "Nordhafen (Inselreich), 12.03.2009 – Nach Angaben der Polizei wurde niemand verletzt.",
        [("wurde niemand verletzt", "der Polizei")],
    ),
    (
        "several together",
        (
            "Bürgermeister wie Karl Ott sind dagegen. Beobachter der Union bezeichneten die Wahl als "
            "„im Großen und Ganzen fair“."
        ),
        [("im Großen und Ganzen fair", "Beobachter der Union")],
    ),
    (
        "a comma that was forgotten",
        "Der Minister erklärte am Montag dass er zurücktreten werde.",
        [("er zurücktreten werde", "Der Minister")],
    ),
    (
        "a colon and no marks",
        "Die Behörde warnt: Das Wasser sei nicht sauber.",
        [("Das Wasser sei nicht sauber", "Die Behörde")],
    ),
    (
        "how something is",
        "Beide Politiker betonten, wie wichtig die Zusammenarbeit sei.",
        [("wie wichtig die Zusammenarbeit sei", "Beide Politiker")],
    ),
    (
        "what a court decides",
        "Die Richter entschieden, der Bericht sei von der Pressefreiheit gedeckt.",
        [("der Bericht sei von der Pressefreiheit gedeckt", "Die Richter")],
    ),
    (
        "a passive that nobody says",
        ("Karl Ott wehrt sich gegen einen Bericht, in dem behauptet wurde, er habe Steuern hinterzogen."),
        [],
    ),
    (
        "and accuses somebody",
        ("Die Bürgermeisterin erklärte, alles sei rechtmäßig gewesen, und warf den Grünen vor, Wahlkampf zu machen."),
        [("alles sei rechtmäßig gewesen", "Die Bürgermeisterin"), ("Wahlkampf zu machen", "Die Bürgermeisterin")],
    ),
    (
        "a letter, and a relative clause about it",
        "In einem Schreiben, das der Agentur vorliegt, heißt es, man habe nichts gewusst.",
        [("man habe nichts gewusst", "Schreiben")],
    ),
    (
        "an infinitive, and a quotation",
        "Anwältin Rosa Kern kündigte an, das Urteil anzufechten: „Wir sind entsetzt.“",
        [("das Urteil anzufechten", "Rosa Kern"), ("Wir sind entsetzt.", "Rosa Kern")],
    ),
    (
        "als, the preposition",
        "Als Antwort auf die Kritik kündigte der Sender an, die Sendung zu überarbeiten.",
        [("die Sendung zu überarbeiten", "der Sender")],
    ),
    ("what is denied is not said", "Karl Ott hat den Vorwurf zurückgewiesen, er habe das Parlament getäuscht.", []),
    ("a body with a place", "Der Berliner Senat teilte mit, man prüfe das.", [("man prüfe das", "Der Berliner Senat")]),
]

SOURCES: Rows = [
    (
        "laut, in front",
        "Laut Bürgermeisterin Nora Lind kostet die Brücke vier Millionen Euro.",
        [("kostet die Brücke vier Millionen Euro", "Nora Lind")],
    ),
    (
        "laut, within",
        "Die Brücke kostet laut Nora Lind vier Millionen Euro.",
        [("Die Brücke kostet laut Nora Lind vier Millionen Euro", "Nora Lind")],
    ),
    (
        "laut, without an article",
        "Nach dem Brand wird laut Polizei der Besitzer des Hauses gesucht.",
        [("Nach dem Brand wird laut Polizei der Besitzer des Hauses gesucht", "Polizei")],
    ),
    (
        "laut and an outlet in marks",
        "Laut „Nordblick“ will der Minister zurücktreten.",
        [("will der Minister zurücktreten", "Nordblick")],
    ),
    (
        "laut and a phrase behind",
        "Laut dem Gesundheitsamt in Nordhafen wurden alle Schulen geschlossen.",
        [("wurden alle Schulen geschlossen", "Gesundheitsamt")],
    ),
    (
        "nach Angaben von",
        "Nach Angaben von Nora Lind kostet die Brücke vier Millionen Euro.",
        [("kostet die Brücke vier Millionen Euro", "Nora Lind")],
    ),
    (
        "nach Angaben der",
        "Nach Angaben der Stadtverwaltung kostet die Brücke vier Millionen Euro.",
        [("kostet die Brücke vier Millionen Euro", "der Stadtverwaltung")],
    ),
    (
        "nach Ansicht des",
        "Nach Ansicht des Ministers ist die Brücke zu teuer.",
        [("ist die Brücke zu teuer", "Ministers")],
    ),
    (
        "nach Polizeiangaben",
        "Nach Polizeiangaben wurden zwei Menschen verletzt.",
        [("wurden zwei Menschen verletzt", "Polizeiangaben")],
    ),
    (
        "zufolge and a report",
        "Einem Bericht des „Küstenboten“ zufolge kostet die Brücke vier Millionen Euro.",
        [("kostet die Brücke vier Millionen Euro", "Küstenboten")],
    ),
    (
        "zufolge and a plural",
        "Medienberichten zufolge soll die Brücke verkauft werden.",
        [("soll die Brücke verkauft werden", "Medienberichten")],
    ),
    (
        "zufolge in the last clause",
        ("Die Ursache ist unklar, Hinweise auf Brandstiftung gibt es den Ermittlern zufolge nicht."),
        [("Hinweise auf Brandstiftung gibt es den Ermittlern zufolge nicht", "Ermittlern")],
    ),
    (
        "own statements",
        "Die Feuerwehr war nach eigenen Angaben mit 80 Kräften im Einsatz.",
        [("Die Feuerwehr war nach eigenen Angaben mit 80 Kräften im Einsatz", "Die Feuerwehr")],
    ),
    (
        "whose words, by a pronoun",
        "Polizeichef Karl Ott war vor Ort. Die Fahrerin steht nach seinen Worten unter Schock.",
        [("Die Fahrerin steht nach seinen Worten unter Schock", "Karl Ott")],
    ),
    ("laut Angaben", "Laut Angaben der Polizei wurde niemand verletzt.", [("wurde niemand verletzt", "der Polizei")]),
    (
        "first findings",
        "Nach ersten Erkenntnissen der Polizei wurde niemand verletzt.",
        [("wurde niemand verletzt", "der Polizei")],
    ),
    (
        "an apposition",
        "Nach Ansicht von Karl Ott, dem Chef der Hafenbehörde, ist die Brücke zu teuer.",
        [("ist die Brücke zu teuer", "Karl Ott")],
    ),
    ("behind a report, nobody says it", "Nach dem Bericht über den Lärm kam die Polizei.", []),
    (
        "an ordinal in the words",
        "Nach Angaben der Polizei wurde am 14. Februar niemand verletzt.",
        [("wurde am 14. Februar niemand verletzt", "der Polizei")],
    ),
    (
        "a study with attributes",
        "Die Brücke kostet laut einer am Montag veröffentlichten Studie zu viel.",
        [
            (
                "Die Brücke kostet laut einer am Montag veröffentlichten Studie zu viel",
                "einer am Montag veröffentlichten Studie",
            )
        ],
    ),
    ("a king", "Laut König Karl II. ist die Brücke heilig.", [("ist die Brücke heilig", "Karl II")]),
]

MOOD: Rows = [
    (
        "goes on without a tag",
        (
            "Nora Lind sagte am Montag, sie habe die Brücke nicht gesehen. Sie sei an dem Tag krank "
            "gewesen. Die Akten seien verschwunden."
        ),
        [
            ("sie habe die Brücke nicht gesehen", "Nora Lind"),
            ("Sie sei an dem Tag krank gewesen", "Nora Lind"),
            ("Die Akten seien verschwunden", "Nora Lind"),
        ],
    ),
    (
        "goes on behind a source",
        "Karl Ott zufolge ist die Brücke sicher. Man habe sie zweimal geprüft.",
        [("ist die Brücke sicher", "Karl Ott"), ("Man habe sie zweimal geprüft", "Karl Ott")],
    ),
    (
        "narration is none",
        "Nora Lind sagte, die Brücke sei alt. Sie wurde 1911 gebaut.",
        [("die Brücke sei alt", "Nora Lind")],
    ),
    ("es sei denn", "Nora Lind sagte nichts dazu. Die Brücke bleibt, es sei denn, sie fällt um.", []),
]

NOBODY: Rows = [
    (
        "titles of works",
        (
            "Der Roman „Die Brücke von Nordhafen“ erschien im Mai. Für „Der blaue Koffer“ erhielt "
            "Lena Falk den Preis „Goldene Möwe“."
        ),
        [],
    ),
    (
        "ships and so-called things",
        "Das Schiff „Nordstern“ liegt im Hafen. Die sogenannte „Ostbrücke“ ist gesperrt.",
        [],
    ),
    ("sayings", "Er kam, wie gesagt, zu spät. Das heißt, niemand sah ihn. Sozusagen ein Unfall.", []),
    (
        "a firm and a prize",
        ("Die Firma „Bau & Meer“ gewann den Preis „Goldener Anker“ für den Film „Der lange Weg nach Hause“."),
        [],
    ),
    ("a nickname", "Karl „Kalle“ Ott spielt seit drei Jahren für den FC Sandau.", []),
    (
        "a list behind dashes",
        (
            "Auf der Tagesordnung stehen:\n\n– der Haushalt der Stadt\n– die Sanierung der Brücke an der"
            " „Alten Mühle“\n– Verschiedenes"
        ),
        [],
    ),
    (
        "a word that is explained",
        ("Die Bezeichnung „Rucksackbauern“ stammt aus dem 19. Jahrhundert. Gemeint waren Tagelöhner ohne Hof."),
        [],
    ),
    (
        "nothing is said",
        ("Der Minister wollte sich dazu nicht äußern. Eine Sprecherin lehnte eine Stellungnahme ab."),
        [],
    ),
    (
        "titles that are told",
        "Unter dem Titel „Die Stadt, die niemals schläft“ zeigt das Museum Bilder aus Sandau.",
        [],
    ),
    ("laut, the adjective", "Laut war es auf dem Platz, als die Musik begann.", []),
    (
        "verbs of speech with other particles",
        ("Er sagte das Treffen ab, weil er krank war. Die Firma teilte den Gewinn unter den Aktionären auf."),
        [],
    ),
    ("what is not so", "Es wäre der dritte Sieg in Folge. Man könnte meinen, der Verein kann fliegen.", []),
    (
        "narration",
        ("Die Ministerin eröffnete am Montag die Brücke. Sie dankte den Arbeitern und schnitt das Band durch."),
        [],
    ),
    ("a law provides", "Das Gesetz sieht vor, dass Hunde an der Leine geführt werden.", []),
    ("a motto", "Sein Motto: „Wer rastet, der rostet.“", []),
    ("a slogan", "Der Slogan „Wir sind die Brücke“ hängt am Rathaus. Darunter hängt ein Bild.", []),
]

WHO: Rows = [
    (
        "a title",
        "Ministerin Dr. Nora Lind sprach zuerst. „Die Brücke bleibt“, sagte Frau Lind.",
        [("Die Brücke bleibt", "Nora Lind")],
    ),
    ("a pronoun", "Nora Lind ist Ministerin. „Die Brücke bleibt“, sagte sie.", [("Die Brücke bleibt", "Nora Lind")]),
    (
        "a pronoun of a role",
        "Der Angeklagte schwieg lange. „Ich war nicht dort“, sagte er dann.",
        [("Ich war nicht dort", "Der Angeklagte")],
    ),
    (
        "a role",
        ("Verkehrsminister Karl Ott kam spät. „Der Hafen ist unser Tor zur Welt“, sagte der Minister."),
        [("Der Hafen ist unser Tor zur Welt", "Karl Ott")],
    ),
    (
        "a role that is of a woman",
        ("Außenministerin Nora Lind traf Außenminister Karl Ott. „Wir sind uns einig“, sagte die Ministerin."),
        [("Wir sind uns einig", "Nora Lind")],
    ),
    (
        "the age",
        ("Für Bärbel Kunze war es ein Abschied. „Jetzt gehe ich“, sagt die 67-Jährige und räumt auf."),
        [("Jetzt gehe ich", "Bärbel Kunze")],
    ),
    (
        "an epithet",
        (
            "Innenminister Karl Ott war in Nordhafen. „Wir bauen die Brücke“, sagte der HLP-Politiker"
            " der Deutschen Presse-Agentur."
        ),
        [("Wir bauen die Brücke", "Karl Ott")],
    ),
    (
        "a speaker from then on",
        ("Ein Sprecher der Feuerwehr sagte, man habe den Brand gelöscht. „Das war knapp“, so der Sprecher."),
        [
            ("man habe den Brand gelöscht", "Ein Sprecher der Feuerwehr"),
            ("Das war knapp", "Ein Sprecher der Feuerwehr"),
        ],
    ),
    (
        "dieser",
        ("Als Kandidat gilt Parteichef Horst Bein. Dieser erklärte jedoch, er stehe nicht zur Verfügung."),
        [("er stehe nicht zur Verfügung", "Horst Bein")],
    ),
    (
        "a genitive before a role",
        "Karl Ott schwieg. Otts Anwältin nannte den Vorwurf „völlig absurd“.",
        [("völlig absurd", "Otts Anwältin")],
    ),
    (
        "a name behind a place is nobody's particle",
        "Analyst Peter Krenn von der Alpbank ist skeptisch. „Mehr ist nicht drin“, schrieb er.",
        [("Mehr ist nicht drin", "Peter Krenn")],
    ),
    (
        "a particle in a name",
        "Ilse von der Au sagte: „Wir sind bereit.“ Mehr wollte von der Au nicht sagen.",
        [("Wir sind bereit.", "Ilse von der Au")],
    ),
    (
        "a surname with a role",
        "Bundeskanzlerin Lind war in Nordhafen. „Wir schaffen das“, so die Kanzlerin.",
        [("Wir schaffen das", "Lind")],
    ),
    (
        "who is asked",
        (
            "Frau Professorin Lind, lesen Kinder heute weniger?\n\nDas kann man so nicht sagen. Viele "
            "lesen gern.\n\nLiegt das am Telefon?\n\nAuch, aber nicht nur.\n\nWas raten Sie den Eltern?\n\n"
            "Zehn Minuten am Abend."
        ),
        [
            ("Frau Professorin Lind, lesen Kinder heute weniger?", "@journalist"),
            ("Das kann man so nicht sagen. Viele lesen gern.", "Lind"),
            ("Liegt das am Telefon?", "@journalist"),
            ("Auch, aber nicht nur.", "Lind"),
            ("Was raten Sie den Eltern?", "@journalist"),
            ("Zehn Minuten am Abend.", "Lind"),
        ],
    ),
    (
        "another word for the same role",
        ("Bürgermeister Holger Brandt kam zuletzt. „Wir können kein Becken füllen“, sagte der Rathauschef."),
        [("Wir können kein Becken füllen", "Holger Brandt")],
    ),
    (
        "several are nobody in particular",
        "Nora Lind eröffnete die Kundgebung. „Wir sind das Dorf“, riefen sie.",
        [("Wir sind das Dorf", "sie")],
    ),
    (
        "a body",
        "Die Gewerkschaft ist gegen den Plan. Sie fordert, die Brücke zu erhalten.",
        [("die Brücke zu erhalten", "Die Gewerkschaft")],
    ),
    (
        "a cleric",
        "Bischof Anselm Roth predigte. „Wir haben zu lange gewartet“, räumte der Geistliche ein.",
        [("Wir haben zu lange gewartet", "Anselm Roth")],
    ),
    (
        "a particle in front",
        ("Auch der Forscher Jan van der Berg ist besorgt. Van der Berg sagte, das Riff sei verloren."),
        [("das Riff sei verloren", "Jan van der Berg")],
    ),
    (
        "a small word in a name",
        ("Scheich Abdullah al-Badri hat das Parlament aufgelöst. Das Land brauche Ruhe, sagte al-Badri."),
        [("Das Land brauche Ruhe", "Abdullah al-Badri")],
    ),
    (
        "a party before a role",
        "HLP/GL-Fraktionschef Udo Kern sagte, die Koalition sei stabil.",
        [("die Koalition sei stabil", "Udo Kern")],
    ),
    (
        "a genitive, a role and a first name",
        "Franz Gruber ist tot. Grubers Sohn Max sagte, sein Vater sei friedlich eingeschlafen.",
        [("sein Vater sei friedlich eingeschlafen", "Max")],
    ),
    (
        "answers with a name",
        (
            "Drei Fragen an Bürgermeister Holger Brandt\n\nHerr Brandt, wann wird die Brücke fertig?\n\n"
            "Brandt: Im Mai, wenn alles gut geht.\n\nUnd was kostet sie?\n\nBrandt: Vier Millionen Euro. "
            "Das ist viel Geld."
        ),
        [
            ("Herr Brandt, wann wird die Brücke fertig?", "@journalist"),
            ("Im Mai, wenn alles gut geht.", "Holger Brandt"),
            ("Und was kostet sie?", "@journalist"),
            ("Vier Millionen Euro. Das ist viel Geld.", "Holger Brandt"),
        ],
    ),
    (
        "somebody's spokesman",
        "Minister Rolf Adam schwieg. Ein Sprecher Adams nannte den Vorwurf „absurd“.",
        [("absurd", "Ein Sprecher Adams")],
    ),
    (
        "a role that no list holds",
        "Wahlverliererin Uta Groß gratulierte. Es sei Zeit für einen Neuanfang, so Groß.",
        [("Es sei Zeit für einen Neuanfang", "Uta Groß")],
    ),
    (
        "the latter",
        "Auf dem Podium saßen Nora Lind und Karl Ott. Letzterer sagte, er sei müde.",
        [("er sei müde", "Karl Ott")],
    ),
    (
        "a first name that no list holds",
        "Aminata Touré ist neu im Rat. „Ich freue mich“, sagte sie am Montag.",
        [("Ich freue mich", "Aminata Touré")],
    ),
    (
        "and her age",
        "Die Siegerin heißt Aminata Touré. „Ich freue mich“, sagte die 34-Jährige.",
        [("Ich freue mich", "Aminata Touré")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), each(MARKS, REPORTED, SOURCES, MOOD, NOBODY, WHO))
def test_who_says_what(text: str, expected: Said) -> None:
    assert said(text, "de") == expected

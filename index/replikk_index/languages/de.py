"""German."""

from replikk_index.languages.profile import Profile, words

PROFILE = Profile(
    code="de",
    telling=words(
        """der die und das ist nicht ein eine mit auf für den von zu im dem auch sich wird sind als nach bei aus
        hat wie über werden noch einen einer einem eines oder aber war des dass daß zum zur er sie es ich
        wir ihr ihn ihm uns mich mir dich dir sein seine seinen seiner ihre ihren ihrer kein keine keinen
        wenn dann doch nur schon sehr mehr muss kann können soll sollen haben hatte hatten wurde wurden
        worden bis durch gegen ohne um unter vor zwischen weil damit hier dort jetzt immer wieder alle
        alles viele andere diese dieser dieses diesem diesen welche wer was wo warum sagte sagt sagen gibt
        gab geht jahr jahre jahren zwei drei ab am an in so da man beim vom würde würden seit etwa bereits
        selbst macht heute deutschland deutsche"""
    ),
    stops=words(
        """aber alle allem allen aller alles als also am an ander andere anderem anderen auch auf aus bei bin bis
        bist da damit dann der den des dem die das dass daß derselbe dein deine denn dich dir du dies
        diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines er ihn ihm es
        etwas euer eure für gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich mich mir ihr
        ihre ihrem ihren ihrer im in indem ins ist jede jedem jeden jeder jenes jetzt kann kein keine
        können könnte machen man manche mein meine mit muss nach nicht nichts noch nun nur ob oder ohne
        sehr sein seine sich sie ihnen sind so solche soll sollte sondern sonst über um und uns unser
        unter viel vom von vor während war waren warst was weg weil weiter welche wenn werde werden wie
        wieder will wir wird wirst wo wollen wurde würde zu zum zur zwar zwischen"""
    ),
    endings=("ung", "lich", "keit", "heit", "isch", "en"),
    beginnings=("ge",),
    letters="äöüß",
    months=(
        "januar jänner jan",
        "februar feber feb",
        "märz mär mrz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    weekdays="montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
    header_keys={
        "titel": "title",
        "überschrift": "title",
        "betreff": "title",
        "datum": "date",
        "veröffentlicht": "date",
        "erschienen": "date",
        "autor": "authors",
        "autoren": "authors",
        "autorin": "authors",
        "verfasser": "authors",
        "von": "authors",
        "quelle": "source",
        "zeitung": "source",
        "adresse": "url",
        "schlagworte": "tags",
        "stichworte": "tags",
        "schlagwörter": "tags",
        "ressort": "tags",
        "sprache": "language",
        "vorspann": "lead",
        "ort": "place",
    },
    bylines=("von", "text", "text und fotos"),
    writers=words(
        """journalist journalistin redakteur redakteurin reporter reporterin korrespondent korrespondentin
        autor autorin volontär"""
    ),
    name_links=("und",),
    dated=(
        "veröffentlicht",
        "veröffentlicht am",
        "aktualisiert",
        "aktualisiert am",
        "stand",
        "datum",
        "erschienen am",
    ),
    leads_on=(
        "lesen sie auch",
        "lesen sie hier",
        "lesen sie mehr",
        "lesen sie dazu",
        "lies auch",
        "mehr dazu",
        "mehr zum thema",
        "siehe auch",
        "sehen sie auch",
        "hören sie auch",
        "hintergrund",
    ),
    furniture=(
        "kommentare",
        "anzeige",
        "werbung",
        "der artikel geht",
        "der text geht weiter",
        "weiter nach der anzeige",
    ),
    credits=("foto", "fotos", "bild", "illustration", "video", "grafik", "archivfoto", "archivbild"),
    abbreviations=words(
        """bzw ca d.h dr evtl etc ggf hr fr inkl jh mio mrd nr o.ä prof s sog st str u.a u.ä usw v.a vgl z.b z.t
        zz jr sr jan feb mär apr jun jul aug sep sept okt nov dez abs art bd tel max min ing dipl geb gest"""
    ),
)

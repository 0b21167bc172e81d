"""Swedish."""

from replikk_index.languages.profile import Profile, words

PROFILE = Profile(
    code="sv",
    telling=words(
        """jag inte vad från hon hur något någon några var mycket bara blir bli vara blev blivit säger också med
        till om varför hem vet mellan själv utan flera första nu göra gör gjort mer än de ni svenska
        sverige svensk önskar åren året arbetet efter dessa vilka vilken varje båda av mig dig sig och att
        är för som på en ett den när eller skulle har det i han fick får gick går kunde ville måste honom
        henne min mitt sin sitt deras vår vårt då vem upp ner ut in sedan igen hela många andra annat
        annan över under mot hade vill ska kan må gav ger tar tog oss men så bort dag vecka månad kronor
        regeringen samtidigt därför eftersom genom inom bland både varandra länge ingen inget aldrig
        alltid ofta kanske just tidigare loppet tillsammans olika tillbaka berättar menar svarar enligt
        medan hos mest alla detta där här bakom framför varit vid finns kommer människor år tycker lite
        även dock sina blivit sådan skall bättre stor stora mellan annars redan"""
    ),
    stops=words(
        """och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du
        henne då sin nu har inte hans honom skulle hennes där min man ej vid kunde något från ut när efter
        upp vi dem vara vad över än dig kan sina här ha mot alla under någon eller allt mycket sedan ju
        denna själv detta åt utan varit hur ingen mitt ni bli blev oss din dessa några deras blir mina
        samma vilken er sådan vår blivit dess inom mellan sådant varför varje vilka ditt vem vilket sitt"""
    ),
    endings=("ade", "ska", "het", "tion", "arna", "erna", "lig", "nde", "or"),
    letters="åäö",
    months=(
        "januari jan",
        "februari feb",
        "mars mar",
        "april apr",
        "maj",
        "juni jun",
        "juli jul",
        "augusti aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    weekdays="måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tor tors fre lör sön",
    header_keys={
        "titel": "title",
        "rubrik": "title",
        "ämne": "title",
        "datum": "date",
        "publicerad": "date",
        "publicerat": "date",
        "författare": "authors",
        "skriven av": "authors",
        "av": "authors",
        "från": "authors",
        "källa": "source",
        "tidning": "source",
        "länk": "url",
        "nyckelord": "tags",
        "taggar": "tags",
        "språk": "language",
        "ingress": "lead",
        "ort": "place",
        "plats": "place",
    },
    bylines=("av", "text", "text och foto", "text och bild", "skriven av"),
    writers=words("journalist reporter redaktör fotograf krönikör korrespondent ledarskribent frilans"),
    name_links=("och",),
    dated=("publicerad", "publicerat", "uppdaterad", "uppdaterat", "senast uppdaterad", "datum"),
    leads_on=(
        "läs också",
        "läs även",
        "läs mer",
        "läs mer här",
        "se även",
        "se också",
        "se video",
        "hör även",
        "bakgrund",
    ),
    furniture=("kommentarer", "annons", "annonser", "artikeln fortsätter", "texten fortsätter"),
    credits=("foto", "bild", "illustration", "video", "grafik", "arkivbild", "pressbild", "tv"),
    abbreviations=words(
        """bl.a ca d.v.s dvs etc ev exkl f.d f.n f.ö fr.o.m inkl jfr kap kl kr m.fl m.m mdr milj mkr mm nr o.d
        o.s.v osv p.g.a pga prof resp s s.k sid sk st t.ex t.o.m tel tex tfn vs dr hr fr jr sr jan feb apr
        aug sep sept okt nov dec ex max min bitr civ dir ang enl"""
    ),
)

"""Norwegian bokmål."""

from replikk_index.languages.profile import Profile, words

PROFILE = Profile(
    code="nb",
    telling=words(
        """jeg ikke hva fra hun hvordan noe noen hvor mye bare blir bli ble blitt være sier sa etter også med til
        hvis hvorfor hjem vet mellom selv uten flere første nå gjøre gjør gjort mer enn de dere norske
        norge norsk ønsker årene året arbeidet disse hvilke hvilken hver begge begynte se kom skriver og i
        er på av for som det at har en et den fikk får gikk går kunne ville skulle måtte ham henne min
        mitt sin sitt deres vår vårt da når hvem opp ned ut inn siden igjen hele mange andre annet annen
        over under mot om var hadde vil skal kan må ga gir tar tok meg deg seg oss eller men så bort dag
        uke måned kroner regjeringen samtidig imidlertid derfor fordi gjennom innen blant både hverandre
        lenge ingen ingenting aldri alltid ofte kanskje nettopp tidligere løpet sammen ulike tilbake
        forteller mener svarer ifølge mens hos mest alle dette der her bak foran"""
    ),
    stops=words(
        """og i jeg det at en et den til er som på de med han av ikke ikkje der så var meg seg men ett har om vi
        min mitt ha hadde hun nå over da ved fra du ut sin dem oss opp man kan hans hvor eller hva skal
        selv her alle vil bli ble blitt kunne inn når være kom noen noe ville dere deres kun ja etter ned
        skulle denne for deg si sine sitt mot å meget hvorfor dette disse uten hvordan ingen din ditt blir
        samme hvilken hvilke sånn inni mellom vår hver hvem vors hvis både bare enn fordi før mange også
        slik vært begge siden"""
    ),
    endings=("ene", "sjon", "het", "else", "eren", "heten", "lig", "et"),
    letters="æøå",
    months=(
        "januar jan",
        "februar feb",
        "mars mar",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "desember des",
    ),
    weekdays="mandag tirsdag onsdag torsdag fredag lørdag søndag man tir tirs ons tor tors fre lør søn",
    header_keys={
        "tittel": "title",
        "overskrift": "title",
        "emne": "title",
        "dato": "date",
        "publisert": "date",
        "publiseringsdato": "date",
        "utgitt": "date",
        "forfatter": "authors",
        "forfattere": "authors",
        "journalist": "authors",
        "skrevet av": "authors",
        "av": "authors",
        "fra": "authors",
        "tekst": "authors",
        "kilde": "source",
        "avis": "source",
        "medium": "source",
        "utgiver": "source",
        "publikasjon": "source",
        "lenke": "url",
        "adresse": "url",
        "nettadresse": "url",
        "stikkord": "tags",
        "emneord": "tags",
        "emneknagger": "tags",
        "seksjon": "tags",
        "språk": "language",
        "målform": "language",
        "ingress": "lead",
        "sted": "place",
    },
    bylines=("av", "tekst", "tekst og foto", "skrevet av", "foto og tekst"),
    writers=words(
        """journalist reporter redaktør fotograf kommentator korrespondent frilanser utenriksreporter
        sportsjournalist nyhetsjournalist kulturredaktør"""
    ),
    name_links=("og",),
    dated=(
        "publisert",
        "oppdatert",
        "sist oppdatert",
        "dato",
        "sist endret",
        "trykt",
        "lagt ut",
        "først publisert",
        "postet",
    ),
    leads_on=(
        "les også",
        "les mer",
        "les mer her",
        "les saken",
        "les mer om",
        "les hele saken",
        "les intervjuet",
        "les kommentaren",
        "se også",
        "se video",
        "se videoen",
        "se bildene",
        "se hvordan",
        "hør også",
        "hør podkast",
        "hør podkasten",
        "les flere saker",
        "hør episoden",
        "bakgrunn",
        "relatert",
        "relaterte saker",
        "flere saker",
        "følg saken",
    ),
    furniture=(
        "kommentarer",
        "annonse",
        "annonser",
        "annonsørinnhold",
        "saken fortsetter",
        "artikkelen fortsetter",
        "teksten fortsetter",
    ),
    credits=(
        "foto",
        "bilde",
        "illustrasjon",
        "illustrasjonsfoto",
        "video",
        "grafikk",
        "arkivfoto",
        "foto/video",
        "foto og video",
        "pressefoto",
        "skjermdump",
        "faksimile",
    ),
    abbreviations=words(
        """bl.a ca dvs el etc evt f.eks fr.o.m gj.sn hhv iht inkl jf jfr kap kgl kl km kr kt maks mht min mill mrd
        mv m.m m.v m.a nr o.a o.l osv p.g.a pga pkt pr prof red ref s sek sml st stk str t.d t.o.m tlf ult
        utg vedr vs dr hr fr frk ing adv jr sr kol kapt maj gen lt st.meld ot.prp prp innst m.fl m.h.t
        m.o.t ang avd div ev feb jan mars apr aug sep sept okt nov des tirs tors ons fre eks fhv moh o.s.v
        s.k såk årg red ff int"""
    ),
)

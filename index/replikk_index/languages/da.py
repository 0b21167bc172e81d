"""Danish."""

from replikk_index.languages.profile import Profile, words

PROFILE = Profile(
    code="da",
    telling=words(
        """jeg ikke hvad fra hun hvordan noget nogen nogle hvor meget kun bliver blive være blev siger også med
        til hvis hvorfor hjem ved mellem selv uden flere første nu gøre gør gjort mere end de jer danske
        danmark dansk ønsker årene året arbejdet efter disse hvilke hvilken hver begge af mig dig sig ud
        op når blandt måtte kunne ville skulle begyndte og i er på for som det at har en et den fik får
        gik går ham hende min mit sin sit deres vores vor da hvem ned ind siden igen hele mange andre
        andet anden over under mod om var havde vil skal kan må gav giver tager tog os eller men så væk
        dag uge måned kroner regeringen samtidig imidlertid derfor fordi gennem inden både hinanden længe
        ingen intet aldrig altid ofte måske netop tidligere løbet sammen forskellige tilbage fortæller
        mener svarer ifølge mens hos mest alle dette der her bag foran blevet været ligger bedre hjælp
        mennesker år synes lidt ligesom derefter kræver står haft"""
    ),
    stops=words(
        """og i jeg det at en et den til er som på de med han af for ikke der var mig sig men har om vi min havde
        ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev
        kunne ind når være dog noget ville jo deres efter ned skulle denne end dette mit også under have
        dig anden hende mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver
        hendes været thi jer sådan"""
    ),
    endings=("ede", "ige", "hed", "else", "tion", "erne", "ende"),
    letters="æøå",
    months=(
        "januar jan",
        "februar feb",
        "marts mar",
        "april apr",
        "maj",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    weekdays="mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor tors fre lør søn",
    header_keys={
        "titel": "title",
        "overskrift": "title",
        "emne": "title",
        "dato": "date",
        "udgivet": "date",
        "publiceret": "date",
        "forfatter": "authors",
        "skrevet af": "authors",
        "af": "authors",
        "fra": "authors",
        "kilde": "source",
        "avis": "source",
        "nøgleord": "tags",
        "emneord": "tags",
        "sprog": "language",
        "manchet": "lead",
        "sted": "place",
    },
    bylines=("af", "tekst", "skrevet af"),
    writers=words("journalist reporter redaktør fotograf korrespondent kommentator freelancer"),
    name_links=("og",),
    dated=("publiceret", "opdateret", "sidst opdateret", "udgivet", "dato"),
    leads_on=("læs også", "læs mere", "læs mere her", "se også", "se video", "se videoen", "hør også", "baggrund"),
    furniture=("kommentarer", "annonce", "annoncer", "artiklen fortsætter", "teksten fortsætter"),
    credits=("foto", "billede", "illustration", "video", "grafik", "arkivfoto", "pressefoto"),
    abbreviations=words(
        """bl.a ca d.v.s dvs etc evt f.eks fx hhv inkl jf kap kl kr mht mia mio m.fl m.m m.v mv nr o.a osv pga pct
        pkt prof red s st stk str s.u tlf vedr dr hr fr jr sr feb jan apr aug sep sept okt nov dec adj adm
        afd alm ang cand dir eks fhv flg forb gl iflg ift max min o.lign p.t"""
    ),
)

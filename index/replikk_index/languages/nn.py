"""Norwegian nynorsk."""

from replikk_index.languages import nb
from replikk_index.languages.profile import Profile, words

PROFILE = Profile(
    code="nn",
    telling=words(
        """eg ikkje kva frå ho korleis noko nokon nokre kor mykje berre vert vere vart verte vorte seier sa dei me
        dykk heim veit mellom sjølv utan fleire nå no gjere gjer gjort meir enn òg også norske noreg norsk
        ynskjer ønskjer åra året arbeidet etter desse kvar båe begge byrja sjå kom skriv skriver ein eit
        eitt vore kvifor då ved vår vårt såg hjå hos skal er på av med for som til det at har og den i
        dagen blei bli blir blitt gjekk får fekk kunne ville skulle måtte han henne hans min mitt sin sitt
        deira dykkar når kven kvarandre opp ned ut inn sidan igjen heile mange andre anna annan over under
        mot om var hadde vil kan må gav gir tek tok meg deg seg oss eller men så bort dag veke månad
        kroner regjeringa samstundes likevel difor fordi gjennom innan blant både lenge ingen ingenting
        aldri alltid ofte kanskje nettopp tidlegare løpet saman ulike tilbake fortel meiner svarar ifølgje
        medan mest alle dette der her bak framfor kjem kjent ligg står finst arbeider òg mogleg vanskeleg
        eigen eige eigne eigentleg først fyrste første folk føler kjenner trur trong treng mykje kjende"""
    ),
    stops=words(
        """og i eg ikkje det at ein eit ei den til er som på dei med han av der så var meg seg men har om vi me
        min mitt ha hadde ho no over då ved frå du ut sin oss opp kan hans kor eller kva skal sjølv her
        alle vil bli blei vart vorte kunne inn når vere kom nokon noko nokre ville dykk deira berre ja
        etter ned skulle denne for deg seie sine sitt mot å kvifor dette desse utan korleis ingen din ditt
        blir vert same kven viss både enn fordi før mange òg også slik vore begge sidan mellom vår kvar"""
    ),
    endings=("ane", "leg", "lege", "sjon", "ing", "ar", "heit", "inga", "ast"),
    beginnings=("kv",),
    letters="æøåò",
    months=nb.PROFILE.months,
    weekdays="måndag tysdag onsdag torsdag fredag laurdag lørdag sundag søndag mån tys ons tor fre lau sun søn",
    header_keys={
        "tittel": "title",
        "overskrift": "title",
        "dato": "date",
        "publisert": "date",
        "utgjeve": "date",
        "forfattar": "authors",
        "forfattarar": "authors",
        "skrive av": "authors",
        "av": "authors",
        "frå": "authors",
        "kjelde": "source",
        "lenkje": "url",
        "lenke": "url",
        "stikkord": "tags",
        "emneord": "tags",
        "språk": "language",
        "målform": "language",
        "ingress": "lead",
        "stad": "place",
    },
    bylines=("av", "tekst", "tekst og foto", "skrive av"),
    writers=words("journalist reporter redaktør fotograf kommentator korrespondent frilansar"),
    name_links=("og",),
    dated=("publisert", "oppdatert", "sist oppdatert", "dato", "sist endra"),
    leads_on=(
        "les også",
        "les òg",
        "les meir",
        "les meir her",
        "les saka",
        "les heile saka",
        "sjå også",
        "sjå òg",
        "sjå video",
        "sjå videoen",
        "sjå bileta",
        "høyr også",
        "høyr òg",
        "bakgrunn",
        "fleire saker",
        "følg saka",
    ),
    furniture=("annonse", "annonsar", "saka held fram", "artikkelen held fram", "teksten held fram"),
    credits=("foto", "bilete", "illustrasjon", "illustrasjonsfoto", "video", "grafikk", "arkivfoto", "skjermbilete"),
    abbreviations=nb.PROFILE.abbreviations | words("t.d m.a o.fl jamf el.l f.kr e.kr vsa gj pst"),
)

"""First names that tell which pronoun may follow; used for nothing else, and never kept."""

WOMEN = frozenset(
    (
        "angelika anja anna anne astrid aud bente berit birgitte bjørg caitlin camilla christin clara cynthia "
        "elaine eldbjørg elin elisabeth ellen else emma eva gerd grete grethe gro guri hanna hanne hedda "
        "heidi hilary hilde ida ingeborg inger ingrid jannike jenny jorunn julie kari kate kathryn kiara "
        "kirsten kjersti kristen kristin lena lene line linn lise liv lydia margaret margot maria marianne "
        "marie marit mayra mette mildrid mona neringa nina nora ragnhild randi ruth seija sigrid sigrun silje "
        "siri siv sofie solveig sonja stefania suella sujata sunniva synnøve thea tone torhild torill tove "
        "trine turid unni vibeke wenche yvette åse "
    ).split()
)
MEN = frozenset(
    (
        "abu aksel allan anders andreas ari arild arne arnfinn arve benjamin bernard bernt bjarne bjørn børge "
        "carl christian daniel darius david donald edward einar eli erik erling espen frank fred freddy frode "
        "geir gilles gunnar haakon halvor hans harald hasan henrik håkon ivar james jan jarle jens johan john "
        "jon jonas jostein kees kevin kjell kjell-arne knut kristofer kåre lars lee magnus martin mathias "
        "michael morten najib nils odd oddvar ola olav ole ottar per petter pål ragnvald roger rune sindre "
        "stein stian svein svein-erik tarjei terje thomas tom tor tore torgeir torodd trond trygve vålen "
        "yitzhak øyvind "
    ).split()
)

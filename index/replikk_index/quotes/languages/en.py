"""English: how people are quoted."""

from replikk_index.quotes.profile import Profile

PROFILE = Profile(
    code="en",
    speech=(
        "says said told tells adds added wrote writes explains explained claims claimed argues argued states "
        "stated reports reported announces announced warns warned insists insisted suggests suggested admits "
        "admitted asks asked replies replied responds responded confirms confirmed denies denied declares "
        "declared estimates estimated predicts predicted acknowledges acknowledged comments commented "
        "observes observed notes noted emphasizes emphasized concludes concluded recalls recalled reveals "
        "revealed mentions mentioned maintains maintained asserts asserted alleges alleged complains "
        "complained remarks remarked continues continued tweeted tweets testified vowed urged"
    ),
    manner=("laughed joked quipped shouted sighed smiled recounted countered chimed in shot back"),
    thought=(
        "believes believed thinks thought hopes hoped feels felt fears feared expects expected called "
        "described dubbed knew"
    ),
    phrasal=(
        "points out|pointed out|goes on|went on|makes clear|made clear|has said|had said|is quoted as "
        "saying|was quoted as saying"
    ),
    pronouns={"he": "m", "she": "f", "they": "p"},
    complementiser="that",
    source_prepositions="according to",
    phrase_ends=(
        "to in on at during after when who as by from for while and but with of before since about if because "
        "which that told"
    ),
    clause_starts=(
        "the a an it we i you they he she this that these those there many some most all no my our his her their its"
    ),
    roles=(
        "actor adviser ambassador analyst artist author bishop captain chair chairman chairwoman chief coach "
        "commissioner consultant councillor detective director doctor economist editor engineer executive "
        "farmer father fisherman founder general geologist governor harbourmaster head headteacher "
        "hydrologist inspector judge lawyer leader librarian manager mayor member minister mother neighbour "
        "officer owner player politician president priest principal professor prosecutor representative "
        "researcher secretary senator sergeant skipper spokesman spokesperson spokeswoman student "
        "superintendent teacher technician warden"
    ),
    continued="is|has|was|will|are|have|that|and that",
    idioms=("that is to say|so to speak|needless to say|having said that|say yes|say no"),
)

"""One file a language."""

from replikk_index.quotes.grammar.profile import Profile
from replikk_index.quotes.languages import da, de, en, es, fr, nb, nn, sv

PROFILES: dict[str, Profile] = {each.PROFILE.code: each.PROFILE for each in (nb, nn, sv, da, en, de, fr, es)}

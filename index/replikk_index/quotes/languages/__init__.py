"""One file a language."""

from replikk_index.quotes.languages import da, de, en, es, fr, nb, nn, sv
from replikk_index.quotes.profile import Profile

PROFILES: dict[str, Profile] = {each.PROFILE.code: each.PROFILE for each in (nb, nn, sv, da, en, de, fr, es)}

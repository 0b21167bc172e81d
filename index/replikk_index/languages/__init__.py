"""What is known of each language; a language is added by its own module and a line here."""

from replikk_index.languages import da, de, en, es, fr, nb, nn, sv
from replikk_index.languages.profile import Profile

PROFILES: dict[str, Profile] = {module.PROFILE.code: module.PROFILE for module in (nb, nn, sv, da, en, de, fr, es)}
"""By ISO code."""

"""What is known of each language; a language is added by its own two modules and their names here."""

from replikk_index.languages import (
    da,
    da_forms,
    de,
    de_forms,
    en,
    en_forms,
    es,
    es_forms,
    fr,
    fr_forms,
    nb,
    nb_forms,
    nn,
    nn_forms,
    sv,
    sv_forms,
)
from replikk_index.languages.inflection import Inflection
from replikk_index.languages.profile import Profile

PROFILES: dict[str, Profile] = {module.PROFILE.code: module.PROFILE for module in (nb, nn, sv, da, en, de, fr, es)}
"""By ISO code."""

INFLECTIONS: dict[str, Inflection] = {
    "nb": nb_forms.INFLECTION,
    "nn": nn_forms.INFLECTION,
    "sv": sv_forms.INFLECTION,
    "da": da_forms.INFLECTION,
    "en": en_forms.INFLECTION,
    "de": de_forms.INFLECTION,
    "fr": fr_forms.INFLECTION,
    "es": es_forms.INFLECTION,
}
"""By ISO code."""

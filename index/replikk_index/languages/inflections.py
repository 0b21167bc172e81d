"""How the words of each language are inflected; a language is added by its own module and a line here.

Apart from the profiles, since only a search needs it.
"""

from replikk_index.languages import da_forms, de_forms, en_forms, es_forms, fr_forms, nb_forms, nn_forms, sv_forms
from replikk_index.languages.inflection import Inflection

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

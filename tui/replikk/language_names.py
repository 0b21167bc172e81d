"""Languages as people call them."""

from replikk.strings import tr


def language_name(code: str) -> str:
    """A language as people call it; one that nobody has named by its code."""
    names = {
        "nb": tr("Bokmål"),
        "nn": tr("Nynorsk"),
        "da": tr("Danish"),
        "sv": tr("Swedish"),
        "en": tr("English"),
        "de": tr("German"),
        "fr": tr("French"),
        "es": tr("Spanish"),
    }
    return names.get(code, code)

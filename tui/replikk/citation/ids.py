"""The names of the forms, for the command line, which needs no form to know them."""

FORM_IDS = ("citation", "plain", "markdown", "bibtex", "csl-json", "link")
"""In the order in which they are offered."""

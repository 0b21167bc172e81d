"""Finding words that may be somebody's."""

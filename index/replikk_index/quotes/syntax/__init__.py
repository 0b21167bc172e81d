"""Reading parts of sentences: clauses, names, the naming of a speaker, subjects."""

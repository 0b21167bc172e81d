"""Who is named in an article, and who is meant."""

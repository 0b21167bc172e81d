"""Exit codes of every command."""

FOUND, NOTHING, ERROR, REFUSED, BUSY, INTERRUPTED = 0, 1, 2, 3, 4, 130
"""Found or done · nothing found · error or wrong usage · done, but some files were refused · somebody else is writing ·
interrupted, work kept."""

"""What a language brings, made ready for matching."""

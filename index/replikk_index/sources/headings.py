"""Which short lines of a plain text are subheadings."""

import re

from replikk_index.sources.layout import Piece

_MOST_WORDS = 12
_MOST_LETTERS = 90
_MOST_SPOKEN_WORDS = 7
_WRAPPED_FROM = 50
"""Letters of a heading's first line if it was wrapped; in shorter ones the break means something."""
_MOST_WIDE_LETTERS = 36
"""Of scripts that put no space between words; one such letter says as much as two or three of ours."""
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_STARTS = re.compile(r"[^\W_]|[«»\"“”„‘’'¿¡–—「『《【-]")
_FINAL = re.compile(r"[.!?…:;,»”\"'’)\]。！？：；、।॥؟؛،۔」』》]$")
_SOFT_FINAL = '?!»”"’？！؟」』》'
_FULL_STOP = re.compile(r"[.:;,…。：；、।॥؛،۔]$")
_SPOKEN = re.compile(r"[–—-]\s")


def is_short(piece: Piece) -> bool:
    """Whether a piece is short enough and begins as a heading does."""
    text = piece.text
    return (
        (len(piece.lines) == 1 or (len(piece.lines) == 2 and len(piece.lines[0]) >= _WRAPPED_FROM))
        and not piece.bullet
        and len(text) <= _MOST_LETTERS
        and text.count(" ") < _MOST_WORDS
        and bool(_STARTS.match(text))
        and not text[0].islower()
        and any(letter.isalpha() for letter in text)
        and len(_WIDE.findall(text)) <= _MOST_WIDE_LETTERS
    )


def could_be(piece: Piece) -> bool:
    """Whether a piece looks like a heading by itself: short, and no stop at its end."""
    return is_short(piece) and not _FINAL.search(piece.text)


def is_heading(piece: Piece, following: Piece) -> bool:
    """Whether a piece is a subheading of what follows it.

    A question mark or a closing quotation mark at the end is believed only where the gap is wide or the line is
    short; a line that begins with a dash only if it is very short and ends in no punctuation at all.
    """
    text = piece.text
    if not is_short(piece) or _FULL_STOP.search(text) or following.bullet:
        return False
    if len(following.text) <= len(text) and not _SPOKEN.match(following.text):
        return False
    words = text.count(" ") + 1
    if _SPOKEN.match(text):
        return words - 1 <= _MOST_SPOKEN_WORDS and not _FINAL.search(text)
    if not _FINAL.search(text):
        return True
    wide = piece.before > 1 or piece.after > 1
    return text[-1] in _SOFT_FINAL and (wide or (text[-1] not in "!！" and words <= 8))

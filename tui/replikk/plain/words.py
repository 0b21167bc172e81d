"""ONE table of the words that can be typed for a command of the plain text mode, in every language of the screen.

Keys come from ``commands.py``, as do the commands; only what makes sense line by line stands here.
"""

from replikk.commands import Command

WORDS: dict[str, dict[str, str]] = {
    "open": {"en": "open article", "nb": "åpne artikkel"},
    "page-down": {"en": "more", "nb": "mer"},
    "page-up": {"en": "before", "nb": "før"},
    "rest": {"en": "rest", "nb": "resten"},
    "top": {"en": "top first", "nb": "toppen først"},
    "bottom": {"en": "bottom last end", "nb": "bunnen sist slutten"},
    "move-down": {"en": "next", "nb": "neste"},
    "move-up": {"en": "previous", "nb": "forrige"},
    "pane-list": {"en": "list", "nb": "liste"},
    "pane-reader": {"en": "text", "nb": "tekst"},
    "pane-quotes": {"en": "quotes", "nb": "sitater"},
    "next-article": {"en": "", "nb": ""},
    "previous-article": {"en": "", "nb": ""},
    "mark-read": {"en": "read", "nb": "lest"},
    "mark-unread": {"en": "unread", "nb": "ulest"},
    "star": {"en": "star", "nb": "stjerne"},
    "find-archive": {"en": "search", "nb": "søk"},
    "find": {"en": "find", "nb": "finn"},
    "find-quotes": {"en": "", "nb": ""},
    "next-match": {"en": "", "nb": ""},
    "previous-match": {"en": "", "nb": ""},
    "search-meant": {"en": "meant", "nb": "ment"},
    "clear-search": {"en": "all", "nb": "alle"},
    "back-to-results": {"en": "results", "nb": "treff"},
    "narrow": {"en": "count narrow", "nb": "tell avgrens"},
    "open-quote": {"en": "quote", "nb": "sitat"},
    "next-quote": {"en": "", "nb": ""},
    "previous-quote": {"en": "", "nb": ""},
    "open-speaker": {"en": "speaker who", "nb": "taler hvem"},
    "name-forms": {"en": "names", "nb": "navn"},
    "copy": {"en": "copy cite", "nb": "kopier"},
    "copy-as": {"en": "", "nb": ""},
    "open-link": {"en": "address", "nb": "adresse"},
    "choose-link": {"en": "links", "nb": "lenker"},
    "correct-quote": {"en": "correct", "nb": "rett"},
    "drop-quote": {"en": "drop", "nb": "dropp"},
    "explain-quote": {"en": "why", "nb": "hvorfor"},
    "toggle-doubtful": {"en": "doubtful", "nb": "tvilsomme"},
    "undo": {"en": "undo", "nb": "angre"},
    "refresh": {"en": "refresh", "nb": "hent"},
    "not-read": {"en": "refused", "nb": "utelatte"},
    "wider": {"en": "wider", "nb": "bredere"},
    "narrower": {"en": "narrower", "nb": "smalere"},
    "redraw": {"en": "again", "nb": "igjen"},
    "back": {"en": "back", "nb": "tilbake"},
    "help": {"en": "help", "nb": "hjelp"},
    "quit": {"en": "quit exit leave", "nb": "avslutt slutt"},
    "quit-now": {"en": "", "nb": ""},
}
"""Commands and their words, the first of each language the one that help names."""

ARGUMENTS: dict[str, str] = {
    "open": "number",
    "pane-list": "number",
    "star": "number",
    "mark-read": "number",
    "mark-unread": "number",
    "find-archive": "words",
    "find": "words",
    "find-quotes": "words",
    "pane-quotes": "words",
    "narrow": "number",
    "open-quote": "number",
    "copy": "number",
    "copy-as": "form",
    "explain-quote": "number",
    "open-speaker": "name",
    "correct-quote": "name",
}
"""What may stand behind a command; nothing behind all others."""

ONLY_HERE: tuple[Command, ...] = (
    Command("rest", (), "the whole rest", "Move"),
    Command("open-quote", (), "quote in the text", "Quotes"),
    Command("drop-quote", (), "this is no quote", "Quotes"),
)
"""What the room on the whole screen does in other ways."""

"""The tables of ``catalogue.db``.

Three kinds: *kept* (identity, roots, counters), the *ledger* of files, and *derived* ones, which a rebuild drops.
``moment`` is ``models.when_number`` of the date; ``person`` the key of a speaker (``person_names``), "" where nothing
is shown; ``extractor`` the version of the rules that found an article's quotes. Counters in ``meta`` are kept by
triggers, so that counting 100,000 articles is reading one row.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from replikk_index.errors import Damaged, TooNew, Unfinished
from replikk_index.models import JOURNALIST, SHOWN_FROM
from replikk_index.person_names import person_key

FORMAT = 2
"""``PRAGMA user_version``."""

APPLICATION = 0x52504B43
"""``PRAGMA application_id``: "RPKC"."""

SPOKEN = f"confidence >= {SHOWN_FROM} AND turn <> 'question' AND speaker_full <> '{JOURNALIST}'"
"""Quotes that count as somebody's (``Quote.is_shown``): only these have a ``person``."""

PERSON_INDEX = "CREATE INDEX quote_person ON quote (person, article) WHERE person <> ''"
EXTRACTOR_INDEX = "CREATE INDEX article_extractor ON article (extractor) WHERE hidden = 0"

KEPT = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID",
    # where it begins is by chance, so that one that takes the place of another is not mistaken for it
    """INSERT INTO meta VALUES
        ('revision', abs(random() % 1000000000) * 1000),
        ('articles', 0), ('quotes', 0), ('ok', 0), ('refused', 0), ('skipped', 0)""",
    "CREATE TABLE root (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE, path BLOB NOT NULL)",
    "CREATE TABLE alias (origin_key TEXT PRIMARY KEY, key TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE quote_identity (
        key TEXT PRIMARY KEY, article_key TEXT NOT NULL, exact TEXT NOT NULL, prefix TEXT NOT NULL,
        suffix TEXT NOT NULL, importer INTEGER NOT NULL, replaced_by TEXT NOT NULL DEFAULT '')""",
    # one row for each article: a later change takes the place of an earlier one, so the log is always collapsed
    "CREATE TABLE change (number INTEGER PRIMARY KEY AUTOINCREMENT, row INTEGER NOT NULL UNIQUE)",
)

LEDGER = (
    """CREATE TABLE file (
        root INTEGER NOT NULL REFERENCES root(id), path BLOB NOT NULL, member TEXT NOT NULL DEFAULT '',
        size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, hash TEXT NOT NULL, importer INTEGER NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('ok', 'refused', 'skipped', 'gone')), reason TEXT NOT NULL,
        key TEXT NOT NULL, owner INTEGER NOT NULL, PRIMARY KEY (root, path, member)) WITHOUT ROWID""",
    "CREATE INDEX file_hash ON file (hash) WHERE hash <> ''",
    "CREATE INDEX file_key ON file (key) WHERE key <> ''",
    "CREATE INDEX file_trouble ON file (status) WHERE status IN ('refused', 'skipped')",
    """CREATE TRIGGER file_added AFTER INSERT ON file BEGIN
        UPDATE meta SET number = number + 1 WHERE name = NEW.status; END""",
    """CREATE TRIGGER file_changed AFTER UPDATE OF status ON file WHEN OLD.status <> NEW.status BEGIN
        UPDATE meta SET number = number - 1 WHERE name = OLD.status;
        UPDATE meta SET number = number + 1 WHERE name = NEW.status; END""",
    """CREATE TRIGGER file_removed AFTER DELETE ON file BEGIN
        UPDATE meta SET number = number - 1 WHERE name = OLD.status; END""",
)

DERIVED = (
    """CREATE TABLE article (
        row INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, hidden INTEGER NOT NULL,
        moment INTEGER NOT NULL,
        title TEXT NOT NULL, source TEXT NOT NULL, date TEXT NOT NULL, date_precision TEXT NOT NULL,
        language TEXT NOT NULL, shown INTEGER NOT NULL, words INTEGER NOT NULL, authors TEXT NOT NULL,
        place TEXT NOT NULL, quotes INTEGER NOT NULL, extractor INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX article_newest ON article (moment DESC, key) WHERE hidden = 0",
    EXTRACTOR_INDEX,
    """CREATE TABLE body (
        row INTEGER PRIMARY KEY REFERENCES article(row) ON DELETE CASCADE, text_hash TEXT NOT NULL, text TEXT NOT NULL,
        url TEXT NOT NULL, lead TEXT NOT NULL, tags TEXT NOT NULL, blocks TEXT NOT NULL, marks TEXT NOT NULL,
        related TEXT NOT NULL, origins TEXT NOT NULL, warnings TEXT NOT NULL)""",
    """CREATE TABLE quote (
        row INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES article(row) ON DELETE CASCADE,
        start INTEGER NOT NULL, stop INTEGER NOT NULL, text TEXT NOT NULL, kind TEXT NOT NULL, marking TEXT NOT NULL,
        turn TEXT NOT NULL, speaker TEXT NOT NULL, speaker_full TEXT NOT NULL, role TEXT NOT NULL, cue TEXT NOT NULL,
        chain INTEGER NOT NULL, confidence REAL NOT NULL, rule TEXT NOT NULL, why TEXT NOT NULL,
        key TEXT NOT NULL UNIQUE, before_start INTEGER NOT NULL, before_stop INTEGER NOT NULL,
        person TEXT NOT NULL DEFAULT '')""",
    "CREATE INDEX quote_article ON quote (article, start)",
    PERSON_INDEX,
    """CREATE TRIGGER article_added AFTER INSERT ON article WHEN NEW.hidden = 0 BEGIN
        UPDATE meta SET number = number + 1 WHERE name = 'articles';
        UPDATE meta SET number = number + NEW.quotes WHERE name = 'quotes'; END""",
    """CREATE TRIGGER article_changed AFTER UPDATE OF hidden, quotes ON article BEGIN
        UPDATE meta SET number = number + OLD.hidden - NEW.hidden WHERE name = 'articles';
        UPDATE meta SET number = number + (1 - NEW.hidden) * NEW.quotes - (1 - OLD.hidden) * OLD.quotes
        WHERE name = 'quotes'; END""",
    """CREATE TRIGGER article_removed AFTER DELETE ON article WHEN OLD.hidden = 0 BEGIN
        UPDATE meta SET number = number - 1 WHERE name = 'articles';
        UPDATE meta SET number = number - OLD.quotes WHERE name = 'quotes'; END""",
)

DROPPED = (
    "DROP TABLE quote",
    "DROP TABLE body",
    "DROP TABLE article",
    "UPDATE meta SET number = 0 WHERE name IN ('articles', 'quotes')",
)
"""What takes the derived tables away; ``DERIVED`` brings them back empty."""


def _to_2(db: sqlite3.Connection) -> None:
    """Speakers are known across articles, and quotes are renewed without reading files again."""
    db.create_function("person_key", 1, person_key, deterministic=True)
    run(
        db,
        (
            "ALTER TABLE article ADD COLUMN extractor INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE quote ADD COLUMN person TEXT NOT NULL DEFAULT ''",
            f"UPDATE quote SET person = person_key(speaker_full) WHERE {SPOKEN}",  # noqa: S608 - constants
            PERSON_INDEX,
            EXTRACTOR_INDEX,
            # the number used to be the importer's and the extractor's in one
            "UPDATE file SET importer = importer / 1000 WHERE importer >= 1000",
        ),
    )


MIGRATIONS: dict[int, Callable[[sqlite3.Connection], None]] = {1: _to_2}
"""From the format number of the key to the next one; each runs inside the transaction of the opening."""


def run(db: sqlite3.Connection, statements: tuple[str, ...]) -> None:
    """Execute statements one by one (``executescript`` would commit what came before)."""
    for statement in statements:
        db.execute(statement)


def check_format(db: sqlite3.Connection, path: Path) -> int:
    """The format number of the file, 0 for an empty one; raises ``TooNew`` or ``Damaged`` (a foreign file)."""
    (number,) = db.execute("PRAGMA user_version").fetchone()
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if application != APPLICATION and tables:
        raise Damaged(f"{path} is a database, but not a catalogue of replikk: move it away")
    if number > FORMAT:
        raise TooNew(f"{path} was made by a newer replikk (format {number}, this one knows {FORMAT}): update replikk")
    return int(number)


def check_readable(db: sqlite3.Connection, path: Path) -> None:
    """Raise unless the tables are there in this program's format."""
    number = check_format(db, path)
    if number < FORMAT:
        raise Unfinished(f"{path} is empty or was made by an older replikk: its owner must run 'replikk refresh' once")


def prepare(db: sqlite3.Connection, path: Path) -> None:
    """Make the tables of an empty file, or bring older ones up to date, all or nothing."""
    if check_format(db, path) == FORMAT:
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        number = check_format(db, path)
        if number == 0:
            run(db, (*KEPT, *LEDGER, *DERIVED))
        for step in range(number, FORMAT if number else 0):
            MIGRATIONS[step](db)
        db.execute(f"PRAGMA application_id = {APPLICATION}")
        db.execute(f"PRAGMA user_version = {FORMAT}")
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise

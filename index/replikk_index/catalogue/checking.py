"""Looking for damage in a catalogue."""

import sqlite3
from pathlib import Path

SAMPLE = 200
"""Articles whose spans are looked at."""


def file_problems(db: sqlite3.Connection, path: Path) -> list[str]:
    """What SQLite itself can see."""
    found = [str(line) for (line,) in db.execute("PRAGMA integrity_check(3)") if line != "ok"]
    return [f"{path} is damaged: {' '.join(line.split())}" for line in found]


def problems(db: sqlite3.Connection, path: Path) -> list[str]:
    """Sentences for people; none if all is well."""
    found = file_problems(db, path)
    if found:
        return found
    if db.execute("PRAGMA foreign_key_check").fetchone():
        found.append(f"{path}: parts of articles lie there without their article")
    (bodiless,) = db.execute("SELECT count(*) FROM article WHERE row NOT IN (SELECT row FROM body)").fetchone()
    if bodiless:
        found.append(f"{path}: {bodiless} articles have no text")
    (homeless,) = db.execute(
        "SELECT count(*) FROM article WHERE hidden = 0 AND NOT EXISTS "
        "(SELECT 1 FROM file WHERE file.key = article.key AND file.key <> '' AND status = 'ok')"
    ).fetchone()
    if homeless:
        found.append(f"{path}: {homeless} articles are listed although none of their files is there")
    counted = db.execute("SELECT count(*), coalesce(sum(quotes), 0) FROM article WHERE hidden = 0").fetchone()
    kept = tuple(
        db.execute("SELECT number FROM meta WHERE name = ?", (name,)).fetchone()[0] for name in ("articles", "quotes")
    )
    if tuple(counted) != kept:
        found.append(
            f"{path}: it counts {kept[0]} articles and {kept[1]} quotes, but holds {counted[0]} and {counted[1]}"
        )
    return found + _wrong_spans(db, path)


def _wrong_spans(db: sqlite3.Connection, path: Path) -> list[str]:
    wrong = db.execute(
        "SELECT count(*) FROM quote JOIN body ON body.row = article "
        "WHERE article IN (SELECT row FROM article ORDER BY random() LIMIT ?) "
        "AND substr(body.text, start + 1, stop - start) <> quote.text",
        (SAMPLE,),
    ).fetchone()[0]
    return [f"{path}: {wrong} quotes do not stand where they should"] if wrong else []

"""The command line, as a script or a stranger uses it: real processes in a home of their own."""

import csv
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from replikk import query_syntax
from replikk.citation.ids import FORM_IDS
from replikk.exit_codes import BUSY, ERROR, FOUND, NOTHING, REFUSED
from replikk.headless import MODULES
from replikk_index.lock import WriterLock
from replikk_index.query_parser import parse
from replikk_index.query_tokens import FIELDS

FERRY = """Tittel: Fergen kom aldri
Dato: 2024-05-09
Kilde: Fjordposten

Folk i Lauvhamn har ventet på fergen i ti år.

– Fergen er viktigst, sier ordfører Sigrun Tveit.

– Når kommer den?

– Det vet ingen, sier Tveit.
"""
SUM = (
    "=HYPERLINK(1)\n\nLauvhamn 9. mai 2024\n\nRegnearket ble åpnet i Lauvhamn, og ingen hadde ventet det som hendte.\n"
)


class Home:
    """A user with nothing but a folder of articles."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.articles = place / "articles"
        self.articles.mkdir()
        (self.articles / "ferge.txt").write_text(FERRY, "utf-8")
        (self.articles / "ark.txt").write_text(SUM, "utf-8")

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """One command; its standard input is empty."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "LC_", "REPLIKK"))}
        return subprocess.run(
            [sys.executable, "-m", "replikk", *arguments],
            env=kept | {"HOME": str(self.place), "LANG": "C.UTF-8"} | environment,
            cwd=self.place,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture
def filled(home: Home) -> Home:
    done = home.run("-L", "articles", "refresh")
    assert (done.returncode, done.stdout) == (FOUND, "")
    assert "2 articles: 2 new, 0 changed, 0 gone" in done.stderr
    return home


def test_search_prints_what_was_found_and_counts(filled: Home) -> None:
    done = filled.run("-L", "articles", "search", "ferge")
    assert done.returncode == FOUND
    title, snippet = done.stdout.splitlines()
    assert title.endswith("Fjordposten · Fergen kom aldri")
    assert "ventet på fergen" in snippet
    assert done.stderr == "1 of 2 articles\n"


def test_beginnings_near_words_and_near_phrases_are_found(filled: Home) -> None:
    for query in (
        "fer*",
        "title:ferg*",
        "feren~",
        '"ventet fergen"~1',
        '"folk fergen"~',
        "speaker:tve*",
        "speaker:tveid~",
    ):
        done = filled.run("-L", "articles", "search", query)
        assert (done.returncode, done.stderr) == (FOUND, "1 of 2 articles\n"), query
    assert filled.run("-L", "articles", "search", '"folk fergen"~1').returncode == NOTHING
    done = filled.run("-L", "articles", "search", "f*gen")
    assert done.stderr.startswith("replikk: f*gen: * stands at the end of a word only; searched for f*\n")


def test_nothing_found_is_exit_one(filled: Home) -> None:
    done = filled.run("-L", "articles", "search", "elefant")
    assert (done.returncode, done.stdout, done.stderr) == (NOTHING, "", "0 of 2 articles\n")


def test_a_query_that_is_not_understood_is_answered_as_far_as_it_goes(filled: Home) -> None:
    done = filled.run("-L", "articles", "search", "ferge", "date:soon")
    assert done.returncode == FOUND
    assert "date:soon is not a date" in done.stderr


def test_json_and_csv_are_for_programs(filled: Home) -> None:
    answer = json.loads(filled.run("-L", "articles", "search", "--json", "ferge").stdout)
    assert (answer["schema"], answer["total"], answer["searched"], answer["waiting"]) == (1, 1, 2, 0)
    assert answer["hits"][0]["date"] == "2024-05-09"
    rows = list(csv.DictReader(filled.run("-L", "articles", "search", "--csv", "lauvhamn").stdout.splitlines()))
    assert {row["title"] for row in rows} == {"Fergen kom aldri", "'=HYPERLINK(1)"}


def test_quotes_say_who_said_them(filled: Home) -> None:
    done = filled.run("-L", "articles", "quotes", "--speaker", "Sigrun Tveit")
    assert done.returncode == FOUND
    assert "Sigrun Tveit: Fergen er viktigst" in done.stdout
    assert "Når kommer den" not in done.stdout
    answer = json.loads(filled.run("-L", "articles", "quotes", "--json", "said:ingen").stdout)
    (hit,) = answer["hits"]
    assert (hit["text"], hit["speaker"], hit["speaker_full"]) == ("Det vet ingen", "Tveit", "Sigrun Tveit")
    assert hit["article"]["title"] == "Fergen kom aldri"


def test_what_finds_next_to_nothing_may_have_been_meant_otherwise(filled: Home) -> None:
    done = filled.run("-L", "articles", "search", "fregen -elefant")
    assert (done.returncode, done.stdout) == (NOTHING, "")
    assert done.stderr == "Did you mean: fergen -elefant\n0 of 2 articles\n"
    answer = json.loads(filled.run("-L", "articles", "quotes", "--json", "--speaker", "tviet").stdout)
    assert (answer["total"], answer["did_you_mean"]) == (0, 'speaker:"tveit"')
    assert json.loads(filled.run("-L", "articles", "search", "--json", "fergen").stdout)["did_you_mean"] == ""


@pytest.fixture
def three(home: Home) -> Home:
    (home.articles / "skule.txt").write_text(FERRY.replace("2024", "2023").replace("Fergen", "Båten"), "utf-8")
    home.run("-L", "articles", "refresh")
    return home


def test_hits_are_counted_instead_of_listed(three: Home) -> None:
    done = three.run("-L", "articles", "search", "lauvhamn", "--by", "year")
    assert (done.returncode, done.stdout) == (FOUND, "  1  2024\n  1  2023\n")
    assert done.stderr == "3 of 3 articles · 1 without a year\n"
    done = three.run("-L", "articles", "search", "lauvhamn", "--facets", "--limit", "1")
    assert done.stdout.splitlines() == [
        "year", "  1  2024", "source", "  2  Fjordposten", "language", "  3  nb", "speaker", "  2  Sigrun Tveit",
    ]  # fmt: skip
    assert done.stderr == "3 of 3 articles · 1 more by year (--limit) · 1 without a year · 1 without a source\n"
    done = three.run("-L", "articles", "quotes", "--by", "speaker")
    assert (done.stdout, done.stderr) == ("  4  Sigrun Tveit\n", "4 of 6 quotes\n")


def test_counts_are_for_programs_too(three: Home) -> None:
    run = three.run("-L", "articles", "search", "lauvhamn", "--by", "source", "--by", "speaker", "--json")
    answer = json.loads(run.stdout)
    assert (answer["schema"], answer["total"], run.stderr) == (1, 3, "")
    assert answer["facets"] == {
        "source": {"values": [{"value": "Fjordposten", "count": 2}], "different": 1, "without": 1},
        "speaker": {"values": [{"value": "Sigrun Tveit", "count": 2}], "different": 1, "without": 0},
    }
    rows = list(csv.reader(three.run("-L", "articles", "search", "båten", "--by", "year", "--csv").stdout.splitlines()))
    assert rows == [["by", "value", "count"], ["year", "2023", "1"]]


def test_nothing_to_count_is_exit_one(filled: Home) -> None:
    done = filled.run("-L", "articles", "search", "fregen", "--by", "source")
    assert (done.returncode, done.stdout) == (NOTHING, "")
    assert done.stderr == "Did you mean: fergen\n0 of 2 articles\n"
    assert filled.run("-L", "articles", "search", "fergen", "--by", "colour").returncode == ERROR


def test_doctor_tells_what_words_the_index_holds(filled: Home) -> None:
    done = filled.run("-L", "articles", "doctor", "--words")
    assert (done.returncode, done.stderr) == (FOUND, "")
    names, *lines = done.stdout.splitlines()
    assert names.split() == ["field", "documents", "words", "occurrences", "bytes"]
    body = next(number for number, line in enumerate(lines) if line.startswith("body "))
    assert len(lines[body]) == len(names)
    assert "lauvhamn 2" in lines[body + 1]
    answer = json.loads(filled.run("-L", "articles", "doctor", "--words", "--json").stdout)
    (speaker,) = [field for field in answer["fields"] if field["field"] == "speaker"]
    assert (speaker["documents"], {"word": "tveit", "documents": 2} in speaker["frequent"]) == (2, True)


def test_doctor_has_no_words_before_anything_is_read(home: Home) -> None:
    done = home.run("-L", "articles", "doctor", "--words")
    assert (done.returncode, done.stdout) == (FOUND, "")
    assert "replikk refresh" in done.stderr
    assert home.run("-L", "articles", "doctor", "--json").returncode == ERROR


def test_the_help_of_a_search_explains_what_can_be_typed(home: Home) -> None:
    for command in ("search", "quotes"):
        text = home.run(command, "--help").stdout
        assert query_syntax.as_lines() in text
    typed = " ".join(f"{typed} {finds}" for typed, finds in query_syntax.SYNTAX)
    assert [name for name in FIELDS if name not in typed and name != "tag"] == []  # tags are still to come


@pytest.mark.parametrize("typed", [typed for typed, _ in query_syntax.SYNTAX])
def test_what_the_help_explains_is_understood(typed: str) -> None:
    assert parse(typed, date(2025, 3, 14)).problems == ()


def test_show_reads_a_file_without_importing_it(home: Home) -> None:
    done = home.run("show", "--json", "articles/ferge.txt")
    answer = json.loads(done.stdout)
    assert list(answer)[:2] == ["schema", "file"]
    assert {
        "file",
        "title",
        "date",
        "date_precision",
        "place",
        "source",
        "authors",
        "language",
        "text",
        "blocks",
    } < set(answer)
    assert {"related", "quotes", "origins", "warnings"} < set(answer)
    assert [quote["turn"] for quote in answer["quotes"]] == ["statement", "question", "answer"]
    assert not (home.place / ".local").exists()


def test_show_knows_keys_and_their_beginnings(filled: Home) -> None:
    key = json.loads(filled.run("-L", "articles", "search", "--json", "ferge").stdout)["hits"][0]["key"]
    done = filled.run("-L", "articles", "show", key[:7])
    assert done.stdout.startswith("Fergen kom aldri\nFjordposten · ")
    assert "Sigrun Tveit (direct): Fergen er viktigst" in done.stdout
    missing = filled.run("-L", "articles", "show", "zzzzzzz")
    assert missing.returncode == NOTHING
    assert "no article in this library has the key" in missing.stderr


def test_show_goes_on_after_a_file_that_cannot_be_read(home: Home) -> None:
    (home.articles / "bilde.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    done = home.run("show", "--jsonl", "articles/bilde.txt", "articles/nowhere.txt", "articles/ferge.txt")
    assert done.returncode == REFUSED
    first, second, third = map(json.loads, done.stdout.splitlines())
    assert "PNG" in first["error"]
    assert "no such file" in second["error"]
    assert third["title"] == "Fergen kom aldri"


def test_show_json_is_one_document_however_many_were_asked_for(home: Home) -> None:
    done = home.run("show", "--json", "articles/nowhere.txt", "articles/ferge.txt")
    assert done.returncode == REFUSED
    first, second = json.loads(done.stdout)
    assert (first["file"], second["title"]) == ("articles/nowhere.txt", "Fergen kom aldri")


def test_a_speakers_name_with_a_mark_in_it_breaks_nothing(filled: Home) -> None:
    done = filled.run("-L", "articles", "quotes", "--speaker", 'Sigrun "Tveit', "--json")
    assert {hit["speaker_full"] for hit in json.loads(done.stdout)["hits"]} == {"Sigrun Tveit"}


def test_refused_files_are_named_and_the_rest_is_read(home: Home) -> None:
    (home.articles / "tom.txt").write_bytes(b"")
    done = home.run("refresh", "articles")
    assert done.returncode == REFUSED
    assert "tom.txt" in done.stderr
    assert "2 articles: 2 new" in done.stderr


def test_a_library_that_is_being_written_is_busy(filled: Home) -> None:
    place = json.loads(filled.run("-L", "articles", "where", "--json").stdout)["library"]
    with WriterLock(Path(place)):
        done = filled.run("-L", "articles", "refresh")
    assert done.returncode == BUSY
    assert done.stderr.startswith("replikk: ")


def test_a_folder_that_is_not_there(home: Home) -> None:
    done = home.run("refresh", "nowhere")
    assert (done.returncode, done.stderr) == (ERROR, "replikk: there is no folder or file nowhere\n")


def test_many_who_open_a_new_library_at_once_share_it(home: Home) -> None:
    with ThreadPoolExecutor(6) as pool:
        done = list(pool.map(lambda _: home.run("-L", "articles", "where", "--json"), range(6)))
    assert [(each.returncode, each.stderr) for each in done] == [(FOUND, "")] * 6
    assert len({json.loads(each.stdout)["notes"] for each in done}) == 1


def test_an_empty_library_says_what_to_do(home: Home) -> None:
    done = home.run("search", "ferge")
    assert done.returncode == NOTHING
    assert "replikk refresh" in done.stderr


def test_folders_added_stay_in_the_users_own_library(home: Home) -> None:
    assert home.run("add", "articles").returncode == FOUND
    assert home.run("search", "fergen").returncode == FOUND
    (home.articles / "ny.txt").write_text(
        "Broen er åpnet\n\nAlle i Lauvhamn kan nå gå tørrskodd over fjorden.", "utf-8"
    )
    assert "1 new" in home.run("refresh").stderr
    assert home.run("search", "tørrskodd").returncode == FOUND
    assert home.run("add", "nowhere").returncode == ERROR


def test_where_tells_every_place(filled: Home) -> None:
    answer = json.loads(filled.run("-L", "articles", "where", "--json").stdout)
    assert answer["sources"] == [str(filled.articles)]
    assert Path(answer["library"]).is_relative_to(filled.place)
    assert Path(answer["notes"]).is_relative_to(filled.place)
    assert filled.run("where").stdout.startswith("library ")


def test_doctor_finds_and_mends_damage(filled: Home) -> None:
    assert filled.run("-L", "articles", "doctor").returncode == FOUND
    place = Path(json.loads(filled.run("-L", "articles", "where", "--json").stdout)["library"])
    (place / "search" / "manifest.json").write_text("{")
    done = filled.run("-L", "articles", "doctor")
    assert done.returncode == ERROR
    assert "manifest.json is damaged" in done.stdout
    assert "doctor --rebuild" in done.stdout
    assert filled.run("-L", "articles", "doctor", "--rebuild").returncode == FOUND
    assert filled.run("-L", "articles", "search", "ferge").returncode == FOUND
    assert filled.run("-L", "articles", "doctor").returncode == FOUND


def test_reset_asks_and_keeps_the_notes(filled: Home) -> None:
    answer = json.loads(filled.run("-L", "articles", "where", "--json").stdout)
    place, notes = Path(answer["library"]), Path(answer["notes"])
    assert filled.run("-L", "articles", "reset").returncode == ERROR
    assert (place / "library.toml").exists()
    notes.parent.mkdir(parents=True, exist_ok=True)
    assert filled.run("-L", "articles", "reset", "--yes").returncode == FOUND
    assert not list(place.glob("catalogue.db*"))
    assert list((place / "search").iterdir()) == []
    assert filled.articles.exists()
    assert notes.exists()
    assert "2 new" in filled.run("-L", "articles", "refresh").stderr
    again = json.loads(filled.run("-L", "articles", "where", "--json").stdout)
    assert again["notes"] == str(notes), "the notes belong to the library still"


def test_reset_takes_the_notes_when_told_to(filled: Home) -> None:
    notes = Path(json.loads(filled.run("-L", "articles", "where", "--json").stdout)["notes"])
    assert filled.run("-L", "articles", "reset", "--yes", "--notes").returncode == FOUND
    assert not notes.exists()
    assert filled.run("-L", "articles", "refresh").returncode == FOUND
    assert json.loads(filled.run("-L", "articles", "where", "--json").stdout)["notes"] != str(notes)


def test_without_a_terminal_the_room_is_read_line_by_line(home: Home) -> None:
    done = home.run("articles")
    assert (done.returncode, done.stdout) == (FOUND, "")
    assert "2 new" in done.stderr


def test_a_reader_that_has_seen_enough_is_no_error(filled: Home) -> None:
    command = f"{sys.executable} -m replikk -L articles search lauvhamn | head -c 1"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        cwd=filled.place,
        env=os.environ | {"HOME": str(filled.place)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr


def test_keys_and_version_and_help(home: Home) -> None:
    assert "next-quote" in home.run("keys").stdout
    assert home.run("--version").stdout.startswith("replikk 0.")
    assert "exit codes" in home.run("--help").stdout
    assert home.run("search", "--limit", "0", "x").returncode == ERROR


def test_settings_that_are_wrong_are_named_with_their_line(home: Home) -> None:
    settings = home.place / ".config" / "replikk" / "config.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('measure = 60\nkeys = "emacs"\n')
    done = home.run("keys")
    assert done.returncode == FOUND
    assert "config.toml, line 2: keys must be one of vim, newsboat, arrows" in done.stderr


def test_no_command_loads_textual() -> None:
    code = (
        "import sys, replikk.cli, replikk.shelves, replikk_index\n"
        "from importlib import import_module\n"
        "from replikk.headless import MODULES\n"
        "for name in MODULES.values(): import_module(f'replikk.headless.{name}')\n"
        "import replikk_index.library, replikk_index.writer, replikk_index.worker\n"
        "print([name for name in ('textual', 'rich', 'whoosh', 'trafilatura') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_every_command_stands_in_the_readme_and_in_the_help(home: Home) -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
    text = home.run("--help").stdout
    for command in MODULES:
        assert f"replikk {command}" in readme
        assert f"replikk {command}" in text


def test_speakers_are_listed_and_one_of_them_is_shown(filled: Home) -> None:
    listed = filled.run("-L", "articles", "speakers")
    assert listed.returncode == FOUND
    assert listed.stdout == "    2  Sigrun Tveit · 9 May 2024\n"
    assert listed.stderr == "1 speaker\n"
    page = filled.run("-L", "articles", "speakers", "tveit")
    first, role, *quotes = page.stdout.splitlines()
    assert (first, role) == ("Sigrun Tveit · 9 May 2024", "    ordfører (1; 9 May 2024)")
    assert [line.strip() for line in quotes[1::2]] == ["Fergen er viktigst", "Det vet ingen"]
    assert quotes[0].endswith("9 May 2024 · Fjordposten · ordfører")
    assert filled.run("-L", "articles", "speakers", "nobody").returncode == NOTHING


def test_speakers_for_programs(filled: Home) -> None:
    answer = json.loads(filled.run("-L", "articles", "speakers", "--json").stdout)
    (speaker,) = answer["speakers"]
    assert (speaker["name"], speaker["quotes"], speaker["one_person"]) == ("Sigrun Tveit", 2, True)
    page = json.loads(filled.run("-L", "articles", "speakers", "--json", "Sigrun", "Tveit").stdout)
    assert ([hit["text"] for hit in page["hits"]], page["total"]) == (["Fergen er viktigst", "Det vet ingen"], 2)
    rows = list(csv.DictReader(filled.run("-L", "articles", "speakers", "--csv").stdout.splitlines()))
    assert rows == [
        {
            "name": "Sigrun Tveit",
            "quotes": "2",
            "first": "2024-05-09",
            "last": "2024-05-09",
            "one_person": "True",
            "forms": "Sigrun Tveit",
        }
    ]
    quotes = list(csv.DictReader(filled.run("-L", "articles", "speakers", "Tveit", "--csv").stdout.splitlines()))
    assert [row["text"] for row in quotes] == ["Fergen er viktigst", "Det vet ingen"]


def test_one_quote_is_shown_with_how_its_speaker_was_found(filled: Home) -> None:
    key = json.loads(filled.run("-L", "articles", "quotes", "--json", "said:ingen").stdout)["hits"][0]["key"]
    done = filled.run("-L", "articles", "quote", key[:8])
    assert done.returncode == FOUND
    assert done.stdout.startswith("«Det vet ingen» — Sigrun Tveit")
    assert "Tveit → Sigrun Tveit" in done.stdout
    assert "the surname Tveit, written in full elsewhere" in done.stdout
    answer = json.loads(filled.run("-L", "articles", "quote", "--json", key).stdout)
    assert (answer["turn"], answer["cue"], answer["correction"]) == ("answer", "sier", "")
    assert answer["citation"].startswith("«Det vet ingen»")
    missing = filled.run("-L", "articles", "quote", "zzzzzzz")
    assert missing.returncode == NOTHING
    assert "no quote in this library has the key" in missing.stderr


def test_a_quote_is_written_as_it_would_be_copied(filled: Home) -> None:
    key = json.loads(filled.run("-L", "articles", "quotes", "--json", "said:ingen").stdout)["hits"][0]["key"]
    written = {form: filled.run("-L", "articles", "quote", key, "--as", form) for form in FORM_IDS}
    assert written["plain"].stdout == "Det vet ingen\n"
    assert written["citation"].stdout.startswith("«Det vet ingen» — Sigrun Tveit")
    assert written["markdown"].stdout.startswith("> Det vet ingen\n>\n> — Sigrun Tveit")
    assert written["bibtex"].stdout.startswith("@article{")
    assert json.loads(written["csl-json"].stdout)[0]["note"].startswith("«Det vet ingen» — Sigrun Tveit")
    assert written["link"].returncode == NOTHING
    assert "has no address" in written["link"].stderr
    assert filled.run("-L", "articles", "quote", key, "--as", "word").returncode == ERROR


def test_articles_are_written_for_reference_managers_all_in_one_document(home: Home) -> None:
    done = home.run("show", "--as", "csl-json", "articles/ferge.txt", "articles/nowhere.txt", "articles/ark.txt")
    assert done.returncode == REFUSED
    assert len(json.loads(done.stdout)) == 2
    assert "nowhere.txt" in done.stderr
    done = home.run("show", "--as", "bibtex", "articles/ferge.txt", "articles/ark.txt")
    assert (done.returncode, done.stdout.count("\n}\n")) == (FOUND, 2)


def test_where_names_the_file_of_what_was_copied(filled: Home) -> None:
    answer = json.loads(filled.run("where", "--json").stdout)
    assert Path(answer["copied"]).parent == Path(answer["state"])


def test_keys_lists_those_that_select(home: Home) -> None:
    listed = home.run("keys").stdout
    assert "while selecting:" in listed
    assert "sentence-end      ) ]" in listed

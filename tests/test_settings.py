"""Settings, keys and the words of the screen."""

import ast
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

import replikk
import replikk_index
from replikk.citation.forms import FORMS
from replikk.commands import COMMANDS, PRESETS, WHILE_SELECTING, bindings_for, in_room, problems_with, while_typing
from replikk.config import Config, load
from replikk.strings_nb import NB
from replikk.terminal.environment import look
from replikk_index.models import QuoteKind


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def test_without_a_file_the_defaults_count(path: Path) -> None:
    assert load(path) == (Config(), ())


def test_every_setting_can_be_given(path: Path) -> None:
    path.write_text(
        'keys = "newsboat"\nlanguage = "nb"\nascii = true\nmeasure = 72\ntheme = "dark"\nosc52 = false\n'
        "clip_file = false\n"
        '[key]\nstar = "x"\ntop = ["g", "H"]\n'
    )
    config, problems = load(path)
    assert problems == ()
    overrides = {"star": ("x",), "top": ("g", "H")}
    assert config == Config("newsboat", overrides, "nb", True, 72, theme="dark", osc52=False, clip_file=False)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("keys = 3", "line 1: keys must be"),
        ('language = "sv"', "language must be nb or en"),
        ("measure = 5", "measure must be a number"),
        ('measure = "wide"', "measure must be a number"),
        ("measure = true", "measure must be a number"),
        ('theme = "pink"', "theme must be one of"),
        ('ascii = "yes"', "ascii must be true or false"),
        ("osc52 = 1", "osc52 must be true or false"),
        ('clip_file = "no"', "clip_file must be true or false"),
        ("\ncolour = 1", "line 2: there is no setting 'colour'"),
        ('[key]\nfly = "f"', "no command 'fly'"),
        ("[key]\nstar = 3", "key.star must be"),
        ("keys = ", "config.toml"),
        ("\x00", "config.toml"),
    ],
)
def test_what_is_wrong_is_said_and_the_rest_counts(path: Path, text: str, problem: str) -> None:
    path.write_text(text)
    config, (said, *_) = load(path)
    assert problem in said
    assert str(path) in said
    assert config == Config()


@pytest.mark.parametrize("preset", PRESETS)
def test_no_key_does_two_things(preset: str) -> None:
    for bound in (in_room(bindings_for(preset)), while_typing(bindings_for(preset))):
        keys = [key for row in bound.values() for key in row]
        assert len(keys) == len(set(keys))


def test_a_key_of_the_room_and_one_of_the_box_do_not_meet() -> None:
    assert bindings_for("vim", {"next-pane": ("tab",)})["complete-word"] == ("tab",)
    assert bindings_for("vim", {"complete-word": ("tab",)})["next-pane"] == ("tab",)
    assert bindings_for("vim", {"complete-word": ("ctrl+y",)})["search-meant"] == ("M",)
    assert while_typing(bindings_for())["search-meant"] == ("ctrl+y",)


def test_a_key_that_is_given_away_is_taken_from_its_command() -> None:
    bound = bindings_for("vim", {"star": ("r",)})
    assert bound["star"] == ("r",)
    assert "r" not in bound["mark-read"]
    assert problems_with({"star": ("x",), "top": ("x",)}) == ["the key 'x' is given to both star and top"]


def literals() -> set[str]:
    """Every text that is shown in the language of the screen: those of the program and the library's problems."""
    found = {command.title for command in COMMANDS} | {command.group for command in COMMANDS}
    found |= {gesture.title for gesture in WHILE_SELECTING} | {form.title for form in FORMS}
    for package in (replikk, replikk_index):
        for path in Path(package.__file__ or "").parent.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if not isinstance(node, ast.Call) or not node.args:
                    continue
                called = getattr(node.func, "id", getattr(node.func, "attr", ""))
                first = node.args[0]
                if called in ("tr", "Problem", "_problem") and isinstance(first, ast.Constant):
                    found.add(str(first.value))
    return found


def test_every_text_of_the_screen_is_there_in_bokmål() -> None:
    assert literals() - set(NB) == set()


def test_no_translation_is_left_over() -> None:
    known = literals() | set(get_args(QuoteKind))
    source = "\n".join(
        path.read_text("utf-8")
        for path in Path(replikk.__file__).parent.rglob("*.py")
        if not path.name.startswith("strings_nb")
    )
    assert [text for text in NB if text not in known and repr(text)[1:-1] not in source] == []


@pytest.mark.parametrize("english", sorted(NB))
def test_a_translation_keeps_the_gaps(english: str) -> None:
    def gaps(text: str) -> set[str | None]:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}

    assert gaps(NB[english]) == gaps(english)


@pytest.mark.parametrize(
    ("environ", "utf8"),
    [
        ({}, True),
        ({"SSH_CONNECTION": "1"}, True),
        ({"LANG": "nb_NO.UTF-8"}, True),
        ({"LANG": "C"}, False),
        ({"LANG": "C", "LC_CTYPE": "C.UTF-8"}, False),  # Python sets LC_CTYPE for itself
        ({"LANG": "nb_NO.ISO-8859-1"}, False),
        ({"LANG": "C", "LC_ALL": "C.UTF-8"}, True),
    ],
)
def test_the_locale_says_whether_the_terminal_takes_more_than_ascii(environ: dict[str, str], utf8: bool) -> None:
    assert look(environ).utf8 is utf8

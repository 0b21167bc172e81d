"""Which addresses may be opened or given to the terminal, and how they are opened."""

import os
import re
import select
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replikk.terminal.browser import browser, open_address
from replikk.terminal.environment import Environment
from replikk.terminal.links import MOST, safe_url


@pytest.mark.parametrize(
    "url",
    [
        "https://fjordposten.example/ferge",
        "http://fjordposten.example:8080/a/b.html?x=1&y=a+b#del-2",
        "https://fjordposten.example",
        "https://[2001:db8::1]:8443/x",
        "https://xn--lauvhamn-q1a.example/~ola/(a);b,c'd!*",
        "https://fjordposten.example/s%C3%B8k?q=100%25",
        "https://fjord_posten.example./",
    ],
)
def test_what_is_an_ordinary_address_passes_as_it_is(url: str) -> None:
    assert safe_url(url) == url


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        (" https://fjordposten.example/a ", "https://fjordposten.example/a"),
        ("HTTPS://Fjordposten.Example/A", "https://fjordposten.example/A"),
        ("https://fjordposten.example/søk på nett", "https://fjordposten.example/s%C3%B8k%20p%C3%A5%20nett"),
        ("https://fjordposten.example/100%?a=<b>\"c\"`d`{e}|^\\f", "https://fjordposten.example/100%25?a=%3Cb%3E%22c%22%60d%60%7Be%7D%7C%5E%5Cf"),
        ("https://blåbær.example/", "https://xn--blbr-roah.example/"),
        ("https://BLÅBÆR.example/", "https://xn--blbr-roah.example/"),
        ("https://straße.example/", "https://xn--strae-oqa.example/"),
    ],
)  # fmt: skip
def test_others_are_encoded(url: str, safe: str) -> None:
    assert safe_url(url) == safe


@pytest.mark.parametrize(
    "url",
    [
        "",
        "fjordposten.example/a",
        "//fjordposten.example/a",
        "/etc/passwd",
        "--help",
        "javascript:alert(1)",
        "JaVaScRiPt://fjordposten.example/%0aalert(1)",
        "data:text/html,<script>1</script>",
        "file:///etc/passwd",
        "mailto:ola@fjordposten.example",
        "ftp://fjordposten.example/a",
        "https:",
        "https://",
        "https:///a",
        "https://fjordposten.example/a\nb",
        "https://fjordposten.example/a\r\nHost: b",
        "https://fjordposten.example/a\tb",
        "java\nscript:alert(1)",
        "https://fjordposten.example/\x1b]52;c;aGVp\x07",
        "https://fjordposten.example/\x1b\\a",
        "https://fjordposten.example/\u009d52",
        "https://fjordposten.example/\x00",
        "https://fjordposten.example/\u202eexe.txt",
        "https://fjordposten.example/\u2066a",
        "https://fjord\u200bposten.example/",
        "https://fjordposten.example/\ud800",
        "https://fjordposten.example/a\u2028b",
        "https://ola:hemmelig@fjordposten.example/",
        "https://fjordposten.example@elsewhere.example/",
        "https://fjordposten.example\\@elsewhere.example/",
        "https://fjordposten.example:port/",
        "https://fjordposten.example:99999/",
        "https://[::1/",
        "https://[fe80::1%25eth0]/",
        "https://-a.example/",
        "https://a..example/",
        "https://a b.example/",
        "https://$(id).example/",
        "https://fjordposten\uff0eexample/",
        "https://fjordposten.example\u2044a.elsewhere.example/",
        f"https://fjordposten.example/{'a' * MOST}",
        f"https://fjordposten.example/{'å' * (MOST // 3)}",
        f"https://{'a' * 300}.example/",
    ],
)
def test_nothing_else_passes(url: str) -> None:
    assert safe_url(url) == ""


@given(st.text(max_size=60))
@pytest.mark.parametrize("before", ["", "https://", "https://a.example/", "http://a.example?"])
def test_what_passes_is_plain_ascii_and_passes_again(before: str, text: str) -> None:
    safe = safe_url(before + text)
    if safe:
        assert re.fullmatch(r"https?://[a-z0-9._\-\[\]:]+([/?#][!-~]*)?", safe)
        assert not set(safe) & set('"<>\\^`{|} ')
        assert safe_url(safe) == safe


def here(*, ssh: bool = False, display: bool = True) -> Environment:
    return Environment(terminal=True, utf8=True, tmux=False, screen=False, ssh=ssh, display=display)


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder with programs of these names."""
    for name in ("surfer", "lynx", "xdg-open"):
        program = tmp_path / name
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)
    return tmp_path


@pytest.mark.parametrize(
    ("named", "command"),
    [
        ("surfer", ("surfer", "%s")),
        ("surfer --new '%s' -x", ("surfer", "--new", "%s", "-x")),
        ("missing:surfer --at=%s", ("surfer", "--at=%s")),
        ("lynx:surfer", ("surfer", "%s")),
        ("lynx", ("xdg-open", "%s")),
        ("surfer 'open", ("xdg-open", "%s")),
        ("", ("xdg-open", "%s")),
    ],
)
def test_the_browser_is_the_first_that_is_there(programs: Path, named: str, command: tuple[str, ...]) -> None:
    assert browser(here(), {"BROWSER": named, "PATH": str(programs)}) == command


def test_over_ssh_and_without_a_display_there_is_none(programs: Path) -> None:
    env = {"PATH": str(programs)}
    assert browser(here(ssh=True), env | {"BROWSER": "surfer"}) == ()
    assert browser(here(display=False), env) == ()
    assert browser(here(), {"PATH": str(programs / "nowhere")}) == ()


def test_an_address_is_handed_over_as_it_is_and_no_shell_reads_it(tmp_path: Path) -> None:
    pipe = tmp_path / "told"
    os.mkfifo(pipe)
    program = tmp_path / "surfer"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$#" "$@" "$(ps -o sid= -p $$)" > {pipe}\n')
    program.chmod(0o755)
    url = "https://fjordposten.example/a;touch$IFS'b'&(c)?d=$(id)"
    open_address((str(program), "--at=%s", "-x"), url)
    number = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        told = b""
        while told.count(b"\n") < 4:
            assert select.select([number], [], [], 20)[0]
            told += os.read(number, 4096)
    finally:
        os.close(number)
    count, *arguments, session = told.decode().split("\n")[:4]
    assert (count, arguments) == ("2", [f"--at={url}", "-x"])
    assert int(session) != os.getsid(0)


@pytest.mark.parametrize("url", ["", "file:///etc/passwd", "--help", "https://a.example/\x1b", "https://a.example/å"])
def test_only_what_the_gate_let_through_is_opened(url: str) -> None:
    with pytest.raises(ValueError, match="must not be opened"):
        open_address(("true", "%s"), url)


def test_a_program_that_does_not_start_is_an_error() -> None:
    with pytest.raises(OSError, match="nowhere"):
        open_address(("./nowhere", "%s"), "https://a.example/")

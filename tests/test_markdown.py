"""Markdown articles and front matter."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replikk_index.errors import Refused
from replikk_index.sources import front_matter
from replikk_index.sources.draft import Draft
from replikk_index.sources.markdown import read
from tests.test_plaintext import blocks, check

ARTICLE = """---
title: "Øya som flyttet"
date: 2023-05-06
author: [Kari Ås, Ola Li]
source: Kystavisen
tags:
  - øyer
  - ferjer
---

HOLMAVÅG (NTB): Øya ligger **ikke** der den lå, sier [kartverket](https://example.org/kart) *nå*.

- Jeg flyttet den ikke, sier Ås.

12. mai kom svaret.

## Hva nå

Les også: [Broen som sank](https://example.org/bro)

> Det er havet som bestemmer.

1. mål opp
2. tegn om

* nye kart
  * og nye `koder`

```
kode  her

mer
```

![](a.jpg "Øya i mai. Foto: Per Foss")

| År | Meter |
|----|-------|
| 22 | 4     |

<p>Rå <b>tekst</b> &amp; slikt.</p><script>alert(1)</script>
"""


def marked(draft: Draft, kind: str) -> list[tuple[str, str]]:
    return [(draft.text[mark.start : mark.end], mark.target) for mark in draft.marks if mark.kind == kind]


def test_an_article() -> None:
    draft = read(ARTICLE)
    check(draft)
    assert (draft.title, draft.date, draft.source) == ("Øya som flyttet", "2023-05-06", "Kystavisen")
    assert (draft.authors, draft.tags) == (("Kari Ås", "Ola Li"), ("øyer", "ferjer"))
    assert (draft.place, draft.origins["place"], draft.origins["title"]) == ("Holmavåg", "dateline", "front matter")
    assert draft.text.startswith("Øya ligger ikke der")
    assert marked(draft, "strong") == [("ikke", "")]
    assert marked(draft, "emphasis") == [("nå", "")]
    assert marked(draft, "link") == [("kartverket", "https://example.org/kart")]
    assert marked(draft, "code") == [("koder", "")]
    assert blocks(draft, "heading") == ["Hva nå"]
    assert blocks(draft, "quotation") == ["Det er havet som bestemmer."]
    assert blocks(draft, "list-item") == ["1. mål opp", "2. tegn om", "nye kart", "og nye koder"]
    assert [block.level for block in draft.blocks if block.kind == "list-item"] == [1, 1, 1, 2]
    assert blocks(draft, "code") == ["kode  her\n\nmer"]
    assert blocks(draft, "caption") == ["Øya i mai. Foto: Per Foss"]
    assert blocks(draft, "paragraph")[1:] == [
        "- Jeg flyttet den ikke, sier Ås.",
        "12. mai kom svaret.",
        "År | Meter",
        "22 | 4",
        "Rå tekst & slikt.",
    ]
    assert [(line.text, line.url) for line in draft.related] == [
        ("Les også: Broen som sank", "https://example.org/bro")
    ]


def test_the_first_heading_is_the_title() -> None:
    draft = read(
        "# Tittelen\n\n*Av Kari Ås*\n\n**Ingressen er uthevet, og den er lang nok til å telle som en.**\n\nTekst.\n"
    )
    check(draft)
    assert (draft.title, draft.origins["title"], draft.authors) == ("Tittelen", "heading", ("Kari Ås",))
    assert draft.lead.startswith("Ingressen er uthevet")
    assert blocks(draft, "heading") == []


def test_dangerous_links_are_text() -> None:
    draft = read("Se [her](javascript:alert%281%29) og [der](mailto:a@example.org), sa han.")
    assert marked(draft, "link") == [("der", "mailto:a@example.org")]
    assert draft.text == "Se her og der, sa han."


def test_entities_cannot_bring_control_characters_back() -> None:
    draft = read("Hei&#x202e;du&#xad;&nbsp;der, sa hun.")
    check(draft)
    assert draft.text == "Heidu der, sa hun."


def test_yaml() -> None:
    found = front_matter.split(
        "---\n# note\ntitle: 'It''s here' \nlong: >\n  one\n  two\nauthor:\n  name: Ann Lee\nlist: ['a, b', \"c\"]\n"
        "names:\n- x\n- name: y\nempty:\nodd_key: 1 # comment\n---\nBody"
    )
    assert found.body == "Body"
    assert found.fields == {
        "title": "It's here",
        "long": "one two",
        "author.name": "Ann Lee",
        "list": ("a, b", "c"),
        "names": ("x", "y"),
        "odd_key": "1",
    }


def test_toml() -> None:
    found = front_matter.split(
        '+++\ntitle = "A"\ndate = 2023-05-06\ntags = ["x", "y"]\n[author]\nname = "Ann"\n+++\nBody'
    )
    assert found.fields == {"title": "A", "date": "2023-05-06", "tags": ("x", "y"), "author.name": "Ann"}
    broken = front_matter.split("+++\ntitle = \n+++\nBody")
    assert broken.fields == {}
    assert "TOML" in broken.warnings[0]


@pytest.mark.parametrize(
    "text", ["---\n\nBare en strek.\n\n---\n\nMer.", "---\ntitle: a\n", "Tekst\n---\na: b\n---\n", "---\n---\n"]
)
def test_what_is_no_front_matter(text: str) -> None:
    found = front_matter.split(text)
    assert found.fields == {}
    assert found.body == text


def test_no_text_is_refused() -> None:
    with pytest.raises(Refused):
        read("---\nauthor: Kari Ås\n---\n\n***\n")


LINES = st.sampled_from(
    '||||---|title: x|# H|## H|- ja.|- nei|1. a|12. mai kom|> q|```|    x|**b**|*a [b](c|[a](http://b)|![x](y "z")'
    "|<b>|<!--|a|b||-|-||&nbsp;|\\|Foto: A|Les også: B|HOLMAVÅG (NTB) Tekst|Av Kari Ås".split("|")
)


@settings(max_examples=200)
@given(st.lists(LINES | st.text(max_size=20), max_size=25).map("\n".join))
def test_no_input_breaks_the_reader(text: str) -> None:
    try:
        draft = read(text)
    except Refused:
        return
    check(draft)


@pytest.mark.parametrize(
    "text", ["[", "*a_ ", "`", "> ", "![[]()", "<!--", "&#x202e;", "- a.\n\n", "a\n---\n", "[a](b "]
)
def test_a_lot_of_anything_is_read(text: str) -> None:
    try:
        check(read(text * (45_000 // len(text))))
    except Refused:
        assert text in {"> ", "<!--", "&#x202e;", "`"}


def test_too_much_to_parse_is_read_as_plain_text() -> None:
    assert read("Ny bru\n\n" + "* et *punkt*\n\n" * 30_000).text.count("et *punkt*") == 30_000

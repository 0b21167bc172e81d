"""Front matter as programs and people write it."""

from replikk_index.sources import front_matter, markdown

BODY = "Kommunestyret vedtok tirsdag å bygge ny bru over elva, etter elleve års strid om hvor den skulle ligge."


def test_quoted_strings_may_hold_commas_and_escapes() -> None:
    found = front_matter.split('---\ntags: [bru, "vei, ny", \'kai\']\ntitle: "Ny \\u00e5r \\x41 \\"ja\\""\n---\n')
    assert found.fields == {"tags": ("bru", "vei, ny", "kai"), "title": 'Ny år A "ja"'}


def test_an_escape_cannot_bring_control_characters() -> None:
    draft = markdown.read(f'---\ntitle: "Ny\\x1b[31m bru\\u202e\\ud800"\nauthor: "Nora\\x07 Vik"\n---\n{BODY}')
    assert (draft.title, draft.authors) == ("Ny bru", ("Nora Vik",))


def test_a_mapping_in_one_line_gives_its_name() -> None:
    assert front_matter.split("---\nauthor: {id: 3, name: Nora Vik}\nempty: {id: 3}\n---\n").fields == {
        "author": "Nora Vik"
    }


def test_links_between_notes_are_their_words() -> None:
    draft = markdown.read(f'---\nsource: "[[Fjordposten]]"\nauthor:\n  - "[[folk/nora|Nora Vik]]"\n---\n{BODY}')
    assert (draft.source, draft.authors) == ("Fjordposten", ("Nora Vik",))


def test_broken_toml_is_read_line_by_line() -> None:
    draft = markdown.read(f'+++\ntitle = Ny bru\nauthor = "Nora Vik"\n+++\n{BODY}')
    assert (draft.title, draft.authors, draft.text) == ("Ny bru", ("Nora Vik",), BODY)
    assert "TOML" in draft.warnings[0]


def test_keys_of_common_programs() -> None:
    draft = markdown.read(
        "---\ntitle: Ny bru\npublished_date: 2017-11-09\nreporter: Nora Vik\n"
        f"canonical_url: https://avis.example/bru\ncategory: Samferdsel\nodd key: 3\n---\n{BODY}"
    )
    assert (draft.date, draft.authors, draft.tags) == ("2017-11-09", ("Nora Vik",), ("Samferdsel",))
    assert draft.url == "https://avis.example/bru"
    assert set(draft.origins.values()) >= {"front matter"}

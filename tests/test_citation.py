"""The forms in which quotes, passages and articles are copied."""

import json
import re
from dataclasses import replace
from urllib.parse import unquote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from replikk.citation.bibtex import bibtex, citation_key, escaped
from replikk.citation.csl_json import csl_item, csl_json
from replikk.citation.forms import FORMS
from replikk.citation.fragment import TextDirective, directive, link, resolved
from replikk.citation.ids import FORM_IDS
from replikk.citation.line import cite_passage
from replikk.citation.markdown import markdown
from replikk.citation.names import Name, parted
from replikk.citation.passage import Passage, passage_of
from replikk_index.models import Article, DatePrecision, Quote

TEXT = (
    "Ferga står. Vi har ventet i ti år, sier ordfører Tveit.\n\n"
    "– Nå holder det, sier hun. Det er nok.\n\n"
    "Fylket svarer ikke. Vi har ventet i ti år, sier også Aas – og ler."
)
ARTICLE = Article(
    "k7f3abcd",
    "Fergen som aldri kom",
    TEXT,
    "2024-05-09T10:00",
    "minute",
    "Lauvhamn",
    "Fjordposten",
    ("Nora Vik", "Ola van der Lie"),
    "nb",
    "https://fjordposten.example/ferge",
)
WORDS = "Nå holder det"
QUOTE = Quote(
    TEXT.index(WORDS), TEXT.index(WORDS) + len(WORDS), WORDS, "direct", "dash",
    speaker="hun", speaker_full="Sigrun Tveit", role="ordfører", key="q",
)  # fmt: skip
SAID = passage_of(QUOTE)


def passage(words: str, after: str = "", article: Article = ARTICLE) -> Passage:
    start = article.text.index(words, article.text.index(after))
    return Passage(start, start + len(words), words)


def test_the_command_line_knows_all_forms() -> None:
    assert tuple(form.id for form in FORMS) == FORM_IDS


def test_of_nothing_known_but_the_words_no_form_fails() -> None:
    bare = Article("", "", "Hei")
    for form in FORMS:
        for each in (None, Passage(0, 3, "Hei"), passage_of(Quote(0, 3, "Hei", "direct", "none"))):
            assert "None" not in form.write(each, bare)


def test_a_passage_keeps_its_paragraphs_and_says_where_it_stands() -> None:
    cited = cite_passage(Passage(0, len(TEXT), TEXT), ARTICLE)
    *paragraphs, source = cited.split("\n\n")
    assert paragraphs == TEXT.split("\n\n")
    assert source.startswith("Nora Vik, Ola van der Lie: “Fergen som aldri kom”. Fjordposten, Lauvhamn, ")
    assert source.endswith("https://fjordposten.example/ferge")


# Markdown


def test_markdown_quotes_and_links() -> None:
    first, *_, last = markdown(SAID, ARTICLE).split("\n")
    assert first == "> Nå holder det"
    assert last.startswith(
        "> — Sigrun Tveit, ordfører, Nora Vik, Ola van der Lie, "
        "[Fergen som aldri kom](https://fjordposten.example/ferge), *Fjordposten*, Lauvhamn, "
    )


def rendered(source: str) -> str:
    """The text that a reader of the Markdown sees, a line for each line or paragraph."""
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(source)
    html = re.sub(r"</p>\s*<p>|<br />\s*", "\n", html)
    assert set(re.findall(r"<(\w+)", html)) <= {"blockquote", "p"}, html
    plain = re.sub(r"</?(?:blockquote|p)>", "", html).strip()
    for entity, letter in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        plain = plain.replace(entity, letter)
    return plain


@given(st.lists(st.text("ab12 .)-+*_#=~`[]()<>&|!\\:$\n", min_size=1, max_size=25), min_size=1, max_size=3))
def test_nothing_in_a_text_is_taken_for_markdown(parts: list[str]) -> None:
    parts = ["\n".join(line.strip() for line in part.split("\n") if line.strip()) for part in parts]
    parts = [part for part in parts if part]
    assume(parts)
    text = "\n\n".join(parts)
    source = markdown(Passage(0, len(text), text), Article("k", "", text))
    assert rendered(source).split("\n")[:-1] == [line for part in parts for line in part.split("\n")]


def test_an_address_cannot_leave_its_place_in_markdown() -> None:
    article = replace(ARTICLE, url="https://a.example/x)_*(y", title="a](b) *c*")
    assert "[a\\](b) \\*c\\*](https://a.example/x%29%5F%2A%28y)" in markdown(None, article)
    assert (
        markdown(None, replace(ARTICLE, url="javascript:x", title="T", source="", authors=(), place="", date="")) == "T"
    )


# BibTeX


def test_bibtex_has_what_is_known() -> None:
    assert bibtex(SAID, ARTICLE) == (
        "@article{vik2024fergen-k7f3,\n"
        "  author = {Vik, Nora and van der Lie, Ola},\n"
        "  title = {{Fergen som aldri kom}},\n"
        "  journal = {Fjordposten},\n"
        "  entrysubtype = {newspaper},\n"
        "  year = {2024},\n"
        "  month = may,\n"
        "  date = {2024-05-09},\n"
        "  url = {https://fjordposten.example/ferge},\n"
        "  langid = {norsk},\n"
        "  annotation = {«Nå holder det» — Sigrun Tveit, ordfører},\n"
        "}"
    )


@pytest.mark.parametrize(
    ("date", "precision", "lines"),
    [
        ("", "", []),
        ("2024", "year", ["year = {2024}"]),
        ("2024-12", "month", ["year = {2024}", "month = dec"]),
        ("2024-12-01", "day", ["year = {2024}", "month = dec", "date = {2024-12-01}"]),
    ],
)
def test_bibtex_dates_are_no_more_precise_than_known(date: str, precision: DatePrecision, lines: list[str]) -> None:
    entry = bibtex(None, replace(ARTICLE, date=date, date_precision=precision))
    assert re.findall(r"  ((?:year|month|date|day) = [^,\n]*),", entry) == lines


def test_bibtex_knows_pages_and_papers_apart() -> None:
    assert bibtex(None, replace(ARTICLE, source="")).startswith("@online{")
    assert bibtex(None, replace(ARTICLE, source="", url="")).startswith("@misc{")


def test_bibtex_escapes_what_tex_would_read() -> None:
    assert escaped("A&B 5% #1 _x $y") == r"A\&B 5\% \#1 \_x \$y"
    assert escaped("{~^\\}") == r"\textbraceleft{}\textasciitilde{}\textasciicircum{}\textbackslash{}\textbraceright{}"
    assert escaped("Blåbærsyltetøy på «ærlig» vis") == "Blåbærsyltetøy på «ærlig» vis"


@given(st.text(), st.text(), st.text())
def test_braces_of_an_entry_always_pair(title: str, author: str, words: str) -> None:
    entry = bibtex(Passage(0, 1, words), replace(ARTICLE, title=title, authors=(author,)))
    depth = 0
    for letter in entry:
        depth += {"{": 1, "}": -1}.get(letter, 0)
        assert depth >= 0
    assert depth == 0
    assert entry.count("\n@") == 0


@pytest.mark.parametrize(
    ("author", "source", "name"),
    [
        ("Nora Vik", "", Name("Vik", "Nora")),
        ("Vik, Nora", "", Name("Vik", "Nora")),
        ("Anne Marie Lie", "", Name("Lie", "Anne Marie")),
        ("Ola van der Lie", "", Name("van der Lie", "Ola")),
        ("NTB", "", Name("NTB")),
        ("Lauvhamn Pressebyrå", "Lauvhamn Pressebyrå", Name("Lauvhamn Pressebyrå")),
        ("NPK Nyhende", "", Name("NPK Nyhende")),
        ("redaksjonen", "", Name("redaksjonen")),
        ("Lie, Vik, Aas", "", Name("Lie, Vik, Aas")),
    ],
)
def test_names_are_parted_only_where_they_are_names_of_people(author: str, source: str, name: Name) -> None:
    assert parted(author, source) == name


def test_a_name_without_parts_is_kept_whole_in_bibtex() -> None:
    entry = bibtex(None, replace(ARTICLE, authors=("Lie and Vik and Aas", "NTB")))
    assert "author = {{Lie and Vik and Aas} and {NTB}}," in entry


def test_keys_are_ascii_and_different() -> None:
    article = replace(ARTICLE, authors=("Åse Grønnæss-Øvrebø",), title="Det blåser på Ørneøya", date="2025")
    assert citation_key(article) == "groennaessoevreboe2025blaaser-k7f3"
    assert citation_key(replace(article, key="m2")) != citation_key(article)
    assert citation_key(Article("", "", "")) == "replikk"


# CSL-JSON


def test_csl_json_is_an_array_with_one_item() -> None:
    (item,) = json.loads(csl_json(SAID, ARTICLE))
    assert item == {
        "id": "vik2024fergen-k7f3",
        "type": "article-newspaper",
        "title": "Fergen som aldri kom",
        "container-title": "Fjordposten",
        "author": [{"family": "Vik", "given": "Nora"}, {"family": "van der Lie", "given": "Ola"}],
        "issued": {"date-parts": [[2024, 5, 9]]},
        "URL": "https://fjordposten.example/ferge",
        "language": "nb",
        "note": "«Nå holder det» — Sigrun Tveit, ordfører",
    }


def test_csl_json_leaves_out_what_is_not_known() -> None:
    item = csl_item(None, Article("k", "Kort", "x", date="2024-05", date_precision="month", authors=("NTB",)))
    assert item["type"] == "document"
    assert item["issued"] == {"date-parts": [[2024, 5]]}
    assert item["author"] == [{"literal": "NTB"}]
    assert not {"accessed", "URL", "note", "container-title"} & set(item)
    assert csl_item(None, replace(ARTICLE, source=""))["type"] == "webpage"


# links to the very words


def test_a_link_leads_to_the_words() -> None:
    assert link(SAID, ARTICLE) == "https://fjordposten.example/ferge#:~:text=N%C3%A5%20holder%20det"
    assert link(None, ARTICLE) == "https://fjordposten.example/ferge"
    assert link(SAID, replace(ARTICLE, url="")) == ""
    assert link(SAID, replace(ARTICLE, url="https://a.example/x#del")).startswith("https://a.example/x#del:~:text=")


def test_words_that_stand_twice_are_told_apart_by_what_stands_beside() -> None:
    again = directive(TEXT, *span(passage("Vi har ventet i ti år", "Fylket")))
    assert again == TextDirective("Vi har ventet i ti år", prefix="svarer ikke. ".strip())
    assert directive(TEXT, *span(passage("Vi har ventet i ti år"))) == TextDirective("Vi har ventet i ti år")


def test_what_means_something_in_a_fragment_is_encoded() -> None:
    assert str(TextDirective("a-b, c & d", "e", "f", "g")) == "text=f-,a%2Db%2C%20c%20%26%20d,e,-g"


def test_long_and_many_paragraphs_are_given_by_their_ends() -> None:
    found = directive(TEXT, 0, len(TEXT))
    assert (found.start, found.end) == ("Ferga står. Vi har", "også Aas – og ler.")
    long = " ".join(f"ord{n}" for n in range(100))
    assert directive(long, 0, len(long)) == TextDirective("ord0 ord1 ord2 ord3", "ord96 ord97 ord98 ord99")


def test_a_span_within_words_is_widened_to_them() -> None:
    start = TEXT.index("older de")
    assert directive(TEXT, start, start + 8) == TextDirective("holder det")


def test_words_of_the_title_come_before_those_of_the_text() -> None:
    found = directive("Ferga kom. Han ler.", 0, 9, "Ferga kom")
    assert found != TextDirective("Ferga kom")
    assert resolved(found, "Ferga kom\n\nFerga kom. Han ler.") == (11, 20)


WORD = st.sampled_from("ja nei og så ord, år. «Å a-b B&B".split())
PARAGRAPH = st.lists(WORD, min_size=1, max_size=60).map(" ".join)


def test_where_no_context_tells_places_apart_it_begins_right_at_least() -> None:
    page = "En tittel\n\nja\n\nja\n\nja"
    assert resolved(directive(page[11:], 0, 10, "En tittel"), page) == (11, 17)


@given(st.lists(PARAGRAPH, min_size=1, max_size=4), st.data())
def test_a_directive_begins_and_ends_where_it_should_or_nothing_would(parts: list[str], data: st.DataObject) -> None:
    """Where a text repeats itself without end, no context tells its places apart; it still leads to the same words."""
    text = "\n\n".join(parts)
    words = [found.span() for found in re.finditer(r"\w+", text)]
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start, end = words[first][0], words[last][1]
    found = directive(text, start, end, "En tittel")
    assert found.start
    for part in (found.start, found.end, found.prefix, found.suffix):
        assert "\n\n" not in part
        assert part == "" or part in f"En tittel\n\n{text}"
    place = resolved(found, f"En tittel\n\n{text}")
    assert place is not None
    assert unquote(str(found)).startswith("text=")


def span(each: Passage) -> tuple[int, int]:
    return each.start, each.end

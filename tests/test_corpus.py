"""The corpus of the benchmarks: the same articles for the same numbers, in files that can be read again."""

from pathlib import Path

from benchmarks import corpus


def test_an_article_depends_on_seed_and_number_only() -> None:
    assert corpus.article(7, seed=3) == corpus.article(7, seed=3)
    assert corpus.article(7, seed=3) != corpus.article(7, seed=4)
    assert corpus.article(7, seed=3) != corpus.article(8, seed=3)


def test_a_small_corpus_begins_a_larger_one(tmp_path: Path) -> None:
    for count in (5, 20):
        corpus.make(count, None, seed=1, folders=4, mixed=False, lines=tmp_path / f"{count}.jsonl")
    small, large = ((tmp_path / f"{count}.jsonl").read_text("utf-8") for count in (5, 20))
    assert large.startswith(small)


def test_files_are_spread_over_folders_and_formats(tmp_path: Path) -> None:
    corpus.make(20, tmp_path, seed=1, folders=4, mixed=True, lines=None)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) == 20
    assert {path.parent.name for path in files} == {"000", "001", "002", "003"}
    assert {path.suffix for path in files} == {".txt", ".md", ".html"}


def test_every_quote_stands_in_its_article() -> None:
    for made in (corpus.article(number) for number in range(50)):
        body = made.body.lower()
        assert made.quotes
        assert all(words.lower() in body for _, words in made.quotes)


def test_queries_of_a_folder_and_of_its_lines_are_the_same(tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    corpus.make(60, tmp_path / "files", seed=2, folders=3, mixed=True, lines=lines)
    from_files, from_lines = (corpus.corpus_at(path, seed=2) for path in (tmp_path / "files", lines))
    assert from_files == from_lines
    asked = corpus.queries(from_files, each=2)
    assert len({query["class"] for query in asked}) == 10
    assert all(query["query"] for query in asked)

"""``--as FORM``: quotes and articles as they would be copied."""

from collections.abc import Sequence

from replikk import output
from replikk.citation.csl_json import as_array, csl_item
from replikk.citation.forms import form_called
from replikk.citation.passage import Passage
from replikk.exit_codes import FOUND, NOTHING
from replikk.terminal.clipboard import plain
from replikk_index.models import Article


def print_form(form: str, cited: Sequence[tuple[Passage | None, Article]]) -> int:
    """Print some passages, or articles, in a form; CSL-JSON is one array of all."""
    if form == "csl-json":
        print(plain(as_array(csl_item(passage, article) for passage, article in cited)))
        return FOUND
    write, code = form_called(form).write, FOUND
    for number, (passage, article) in enumerate(cited):
        text = plain(write(passage, article))
        if not text:
            output.say(f"replikk: {article.key or article.title}: this article has no address")
            code = NOTHING
            continue
        if number and form != "link":
            print()
        print(text)
    return code

"""Every seed as the parser reads it, for tests of what is done with articles afterwards."""

from __future__ import annotations

import functools

import quotekit
from seedfiles import Case, article_paths, construction_paths, read_article, read_cases


@functools.cache
def parsed_seeds() -> tuple[tuple[Case, quotekit.Article], ...]:
    """Return every article and every case of `seeds/`, parsed once in a run of tests."""
    cases = (
        *(read_article(path) for path in article_paths()),
        *(case for path in construction_paths() for case in read_cases(path)),
    )
    return tuple((case, quotekit.parse(case.text, published=case.published)) for case in cases)

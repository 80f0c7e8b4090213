"""Articles in pieces for language models."""

from __future__ import annotations

import datetime
import json

import pytest

import quotekit
from quotekit import to_chunks
from seedarticles import parsed_seeds

TEXT = (
    "“We will not sell the ferry,” Mayor Ada Brandt told Reuters on Monday. She denied that the harbour was bankrupt.\n"
    "Two union officials said a buyer “may be days away”.\n"
    "The ferry is old."
)
ARTICLE = quotekit.parse(TEXT, published=datetime.date(2026, 3, 11), source="https://example.org/ferry")


def test_a_quote_is_a_line_that_can_stand_alone() -> None:
    """Each quote says who is quoted; a denial says that it is one."""
    assert [
        "Ada Brandt: “We will not sell the ferry”",
        "Ada Brandt denied: the harbour was bankrupt",
        "Two union officials: a buyer “may be days away”",
    ] == [chunk["text"] for chunk in to_chunks(ARTICLE)]


def test_a_quote_has_facts_to_filter_by() -> None:
    """What is known is in the metadata, and what is not is left out."""
    facts = to_chunks(ARTICLE)[0]["metadata"]

    assert {
        "quote": 0,
        "start": 1,
        "end": 27,
        "speaker": "Ada Brandt",
        "strength": 7,
        "polarity": "+",
        "recipient": "Reuters",
        "said_on": "2026-03-09",
        "published": "2026-03-11",
        "source": "https://example.org/ferry",
    }.items() <= facts.items()
    assert "relayers" not in facts


def test_a_paragraph_is_the_article_s_own_text() -> None:
    """Paragraphs cover all of the prose, with who is quoted in them."""
    chunks = to_chunks(ARTICLE, by="paragraph")

    assert TEXT.split("\n") == [chunk["text"] for chunk in chunks]
    assert ["Ada Brandt", "Two union officials", None] == [chunk["metadata"].get("speakers") for chunk in chunks]
    assert [2, 1, 0] == [chunk["metadata"]["quotes"] for chunk in chunks]


@pytest.mark.parametrize("by", ["quote", "paragraph"])
def test_metadata_is_flat(by: str) -> None:
    """Every fact of every seed is a string, a whole number or a boolean, and the offsets are places of the text."""
    for _, article in parsed_seeds():
        for chunk in to_chunks(article, by=by):  # type: ignore[arg-type]
            facts = chunk["metadata"]

            assert {type(fact) for fact in facts.values()} <= {str, int, bool}
            assert chunk == json.loads(json.dumps(chunk))
            if by == "paragraph":
                assert chunk["text"] == article.text[facts["start"] : facts["end"]]  # type: ignore[misc]


def test_another_way_to_cut_is_refused() -> None:
    """There are two ways."""
    with pytest.raises(ValueError, match="by must be 'quote' or 'paragraph', not 'sentence'"):
        to_chunks(ARTICLE, by="sentence")  # type: ignore[arg-type]

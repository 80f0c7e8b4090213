"""The component of spaCy: spans and quotes on documents, which can be sent, written and read."""

from __future__ import annotations

import pickle
import subprocess
import sys
from importlib import metadata
from typing import Any

import pytest

import quotekit
from seedarticles import parsed_seeds

spacy = pytest.importorskip("spacy")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")

from spacy.tokens import Doc, DocBin  # noqa: E402

import quotekit.spacy  # noqa: E402

TEXT = "“We will not 😀 sell,” Mayor Ada Brandt told Reuters, “the ferry.” She denied that the harbour may be bankrupt."


@pytest.fixture(scope="module")
def nlp() -> Any:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("quotekit")
    return pipeline


def test_a_document_has_spans_and_quotes(nlp: Any) -> None:
    """Contents, sources and cues are spans, numbered as the quotes, which are those of `parse`."""
    doc = nlp(TEXT)

    assert quotekit.parse(TEXT) == doc._.article
    assert quotekit.parse(TEXT).quotes == doc._.quotes
    assert [
        ("We will not 😀 sell", "DIRECT", "0"),
        ("the ferry.", "DIRECT", "0"),
        ("the harbour may be bankrupt", "INDIRECT", "1"),
    ] == [(span.text, span.label_, span.id_) for span in doc.spans["quotes"]]
    assert [("Mayor Ada Brandt", "NAMED_PERSON", "0"), ("She", "NAMED_PERSON", "1")] == [
        (span.text, span.label_, span.id_) for span in doc.spans["sources"]
    ]
    assert [("told", "REPORT", "0"), ("denied", "DENY", "1")] == [
        (span.text, span.label_, span.id_) for span in doc.spans["cues"]
    ]


def test_spans_cover_what_was_found(nlp: Any) -> None:
    """The span of a piece of content holds it, whole tokens at its edges."""
    for _, article in parsed_seeds()[:5]:
        doc = nlp.make_doc(article.text)
        doc._.published = article.published
        doc = nlp(doc)
        pieces = [span for quote in article.quotes for span in quote.content]

        assert article.quotes == doc._.quotes
        assert len(pieces) == len(doc.spans["quotes"])
        assert all(
            span.start_char <= piece.start and piece.end <= span.end_char
            for piece, span in zip(pieces, doc.spans["quotes"], strict=True)
        )


def test_a_document_is_written_and_read(nlp: Any) -> None:
    """Bytes, pickles and a DocBin keep the quotes and the spans."""
    doc = nlp(TEXT)
    kept = DocBin(store_user_data=True)
    kept.add(doc)
    read = [
        Doc(nlp.vocab).from_bytes(doc.to_bytes()),
        pickle.loads(pickle.dumps(doc)),  # noqa: S301
        *DocBin().from_bytes(kept.to_bytes()).get_docs(nlp.vocab),
    ]

    assert 3 == len(read)
    for each in read:
        assert doc._.quotes == each._.quotes
        for name in ("quotes", "sources", "cues"):
            assert [(span.text, span.label_, span.id_) for span in doc.spans[name]] == [
                (span.text, span.label_, span.id_) for span in each.spans[name]
            ]


def test_several_processes_give_the_same(nlp: Any) -> None:
    """`nlp.pipe` in two processes gives what one gives, in order."""
    texts = [TEXT, "It rained.", "", "Officials denied it. " * 3] * 3

    assert [nlp(text)._.quotes for text in texts] == [
        doc._.quotes for doc in nlp.pipe(texts, n_process=2, batch_size=2)
    ]


def test_entities_of_the_pipeline_tell_what_a_name_is() -> None:
    """A component before it knows better; it is not asked where it shall not be."""
    found = {}
    for use in (True, False):
        pipeline = spacy.blank("en")
        pipeline.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "Morgan Harbor"}])
        pipeline.add_pipe("quotekit", config={"use_entities": use})
        [quote] = pipeline("“The boats are late,” Morgan Harbor said.")._.quotes
        found[use] = quote.speaker and quote.speaker.kind.value

    assert {True: "organisation", False: "person"} == found


def test_a_document_that_was_not_read_has_no_quotes() -> None:
    """The attribute is there for every document."""
    assert () == spacy.blank("en")(TEXT)._.quotes


def test_the_pipeline_can_be_written(nlp: Any, tmp_path: Any) -> None:
    """A pipeline with the component is written and loaded."""
    nlp.to_disk(tmp_path)

    assert nlp(TEXT)._.quotes == spacy.load(tmp_path)(TEXT)._.quotes


def test_the_component_is_found_by_its_name() -> None:
    """Where quotekit is installed, spaCy finds the component without an import."""
    if "quotekit" not in {each.name for each in metadata.entry_points(group="spacy_factories")}:
        pytest.skip("quotekit-news is not installed here, or without this entry point")
    code = "import spacy; nlp = spacy.blank('en'); nlp.add_pipe('quotekit'); print(nlp('“No,” Ann Wu said.')._.quotes)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)

    assert "Ann Wu" in done.stdout

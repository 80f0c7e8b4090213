"""Every construction finds its own examples and none of its counterexamples, through the whole parser.

Adding a construction adds its tests. An example that is right and is not read
yet stands in `KNOWN_FAILURES`, with the reason; when it is read, its strict
expected failure fails and the entry goes.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import quotekit
from quotekit import constructions
from quotekit.constructions import CONSTRUCTIONS, FIXED_CONSTRUCTIONS, NOUN_CONSTRUCTIONS, QUOTATION_CONSTRUCTIONS
from quotekit.lexicon.entries import Shape
from quotekit.spans import Span
from seedfiles import construction_paths, draw

if TYPE_CHECKING:
    from quotekit.constructions.base import Construction, FixedConstruction, NounConstruction, QuotationConstruction
    from quotekit.model import Article

    AnyConstruction = Construction | FixedConstruction | NounConstruction | QuotationConstruction

EVERY: tuple[AnyConstruction, ...] = (
    *CONSTRUCTIONS,
    *FIXED_CONSTRUCTIONS,
    *NOUN_CONSTRUCTIONS,
    *QUOTATION_CONSTRUCTIONS,
)
FOLDER = Path(constructions.__file__).parent
NO_CONSTRUCTIONS = {"__init__", "base"}
"""The modules of the package that hold no construction."""

EDGES = " \n.,;:!?…—–-'\"‘’“”"
"""Marks that do not count where an expected piece of content begins or ends."""

KNOWN_FAILURES: dict[str, str] = {
    "Noting that it had rained, Ellison closed the bridge.": "“closed” is read as a participle of the subject",
    "Ortega called his mother.": "an object that ends the sentence counts as object and complement",
    "Moss's claim that votes were burned drew laughter.": "a participle hides the finite verb right behind it",
}
"""Examples and counterexamples that do not hold yet, and why."""

THEMES = {
    "according_to": "according_to",
    "adamant": "stance",
    "adverb": "adverbs",
    "any_verb": "inverted",
    "as_put": "as_put",
    "bare_clause": "indirect",
    "colon": "colon",
    "gap": "relative",
    "gerund": "denial",
    "hearsay": "passive_impersonal",
    "extraposed": "passive_impersonal",
    "passive": "passive_impersonal",
    "impersonal": "passive_impersonal",
    "infinitive": "directives",
    "introduced": "colon",
    "medial": "medial",
    "naming": "naming_frames",
    "noun_cue": "noun_cues",
    "object": "denial",
    "prepositional": "prepositions",
    "question": "questions",
    "quotation": "leading",
    "resumptive": "denial",
    "signature": "lines_of_source",
    "subject_before": "paragraphs",
    "that_clause": "indirect",
    "told": "hearers",
    "trailing": "trailing",
    "transcript": "transcript",
    "unattributed": "shapes",
    "viewpoint": "prepositions",
    "withheld": "withholding",
}
"""For each construction the file of seeds that shows it at more length."""

ACROSS = frozenset(
    {
        "anonymous",
        "coordination",
        "dates",
        "documents",
        "extents",
        "fragments",
        "headlines",
        "marks_double",
        "marks_foreign",
        "marks_missing",
        "marks_nested",
        "marks_single",
        "marks_typed",
        "media_and_venues",
        "modality",
        "not_quotations",
        "participles",
        "rare",
        "relays",
        "speakers_bodies",
        "speakers_coreference",
        "speakers_groups",
        "speakers_titles",
        "thought",
    }
)
"""The files of seeds about what goes with any construction: marks, speakers, dates."""


def _marks(text: str) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=KNOWN_FAILURES[text])] if text in KNOWN_FAILURES else []


def _id(construction: AnyConstruction, text: str) -> str:
    return f"{construction.name}: {text[:50]}"


def bare(content: str) -> str:
    """Return the pieces of *content*, joined by " | ", without the marks at their edges."""
    return " | ".join(piece.strip(EDGES) for piece in content.split(" | "))


def _found(construction: AnyConstruction, article: Article) -> dict[str, tuple[Span, ...]]:
    """Return the contents that the construction finds, and where they are."""
    quotes = [each for each in article.quotes if each.evidence[0].rule == construction.name]
    return {bare(" | ".join(span.of(article.text) for span in each.content)): each.content for each in quotes}


def _places(text: str, content: str) -> tuple[Span, ...]:
    """Return where the pieces of an expected content stand."""
    places: list[Span] = []
    for piece in content.split(" | "):
        start = text.index(piece, places[-1].end if places else 0)
        places.append(Span(start, start + len(piece)))
    return tuple(places)


@pytest.mark.parametrize(
    ("construction", "text", "content"),
    [
        pytest.param(each, text, content, id=_id(each, text), marks=_marks(text))
        for each in EVERY
        for text, content in each.examples
    ],
)
def test_example_is_found_by_its_construction(construction: AnyConstruction, text: str, content: str) -> None:
    """An example yields its content, found by that construction."""
    article = quotekit.parse(text)
    found = _found(construction, article)
    elsewhere = [each.content for each in article.quotes if each.evidence[0].rule != construction.name]

    if bare(content) not in found:
        rows = [(construction.name, spans) for spans in found.values()] + [("another", spans) for spans in elsewhere]
        pytest.fail("\n" + draw(text, ("wanted", _places(text, content)), *rows), pytrace=False)


@pytest.mark.parametrize(
    ("construction", "text"),
    [
        pytest.param(each, text, id=_id(each, text), marks=_marks(text))
        for each in EVERY
        for text in each.counterexamples
    ],
)
def test_counterexample_is_not(construction: AnyConstruction, text: str) -> None:
    """In a counterexample the construction finds nothing."""
    found = _found(construction, quotekit.parse(text))

    if found:
        rows = [(construction.name, spans) for spans in found.values()]
        pytest.fail("\n" + draw(text, *rows), pytrace=False)


def test_known_failures_are_examples() -> None:
    """A known failure is an example or a counterexample that there is."""
    texts = {text for each in EVERY for text in (*dict(each.examples), *each.counterexamples)}

    assert set() == KNOWN_FAILURES.keys() - texts


@pytest.mark.parametrize("construction", EVERY, ids=lambda each: each.name)
def test_construction_has_examples(construction: AnyConstruction) -> None:
    """A construction has at least two examples and one counterexample, none of them twice."""
    texts = [*(text for text, _ in construction.examples), *construction.counterexamples]

    assert len(construction.examples) >= 2
    assert construction.counterexamples
    assert sorted(set(texts)) == sorted(texts)


@pytest.mark.parametrize("construction", EVERY, ids=lambda each: each.name)
def test_expected_content_stands_in_its_example(construction: AnyConstruction) -> None:
    """What an example expects are words of its text, piece by piece."""
    for text, content in construction.examples:
        assert content.split(" | ") == [span.of(text) for span in _places(text, content)]


def test_names_are_unique() -> None:
    """The name of a construction names one, as evidence has to."""
    names = [each.name for each in EVERY]

    assert sorted(set(names)) == sorted(names)


def test_construction_has_a_module() -> None:
    """Each module of the package holds the construction of its name, and each construction has a module."""
    modules = {path.stem for path in FOLDER.glob("*.py")} - NO_CONSTRUCTIONS

    assert modules == {each.name for each in EVERY}


def test_every_tuple_is_tested() -> None:
    """The package exports no tuple of constructions that is not tested here."""
    exported = [getattr(constructions, name) for name in constructions.__all__ if name.endswith("CONSTRUCTIONS")]

    assert sorted(each.name for each in EVERY) == sorted(each.name for group in exported for each in group)


@pytest.mark.parametrize("construction", EVERY, ids=lambda each: each.name)
def test_module_is_in_the_house_style(construction: AnyConstruction) -> None:
    """A construction stands in its module under its name; the docstring draws an example and names its source."""
    module = sys.modules[f"{constructions.__name__}.{construction.name}"]
    docstring = module.__doc__ or ""

    assert construction is getattr(module, construction.name.upper())
    assert construction.name == module.NAME
    assert "\n::\n" in docstring
    assert 1 == sum(line.startswith("Source: ") for line in docstring.splitlines())


def test_shape_has_a_construction() -> None:
    """Each shape of a fixed expression is read by one construction."""
    shapes = [each.shape.value for each in FIXED_CONSTRUCTIONS]

    assert sorted(shape.value for shape in Shape) == sorted(shapes)


def test_theme_of_seeds_is_named_for_each_construction() -> None:
    """Each construction has a theme, and each file of seeds is one, or goes across the constructions."""
    themes = set(THEMES.values())

    assert {each.name for each in EVERY} == THEMES.keys()
    assert set() == themes & ACROSS
    assert {path.stem for path in construction_paths()} == themes | ACROSS

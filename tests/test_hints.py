"""What the caller knows of names: `parse(text, entities=...)`."""

from __future__ import annotations

import sys
from typing import Any

import pytest

import quotekit
from quotekit import SpeakerKind
from seedarticles import parsed_seeds

BODY, PERSON = SpeakerKind.ORGANISATION, SpeakerKind.PERSON


def _kind(text: str, name: str, label: str | None) -> tuple[str, SpeakerKind]:
    """Return who the first quote is given to, with or without a hint for *name*."""
    start = text.index(name)
    hints = None if label is None else [(start, start + len(name), label)]
    speaker = quotekit.parse(text, entities=hints).quotes[0].speaker
    assert speaker is not None
    return speaker.name, speaker.kind


@pytest.mark.parametrize(
    ("text", "name", "label", "before", "after"),
    [
        ("Morgan Harbor said the boats were late.", "Morgan Harbor", "ORG", PERSON, BODY),
        ("“No,” said Paris Geller.", "Paris Geller", "PERSON", BODY, PERSON),
        ("“No,” said Georgia Union on Monday.", "Georgia Union", "PER", BODY, PERSON),
        ("Solvane said it would pay.", "Solvane", "person", BODY, PERSON),
    ],
)
def test_a_name_that_is_taken_for_something_else_is_corrected(
    text: str, name: str, label: str, before: SpeakerKind, after: SpeakerKind
) -> None:
    """The hint decides what a name is, for every label that is in use."""
    assert (name, before) == _kind(text, name, None)
    assert (name, after) == _kind(text, name, label)


def test_words_that_are_none_of_the_name_without_are_part_of_it() -> None:
    """A trade that leads its sentence is part of the firm's name, a title is none of it."""
    assert ("Tilly", PERSON) == _kind("Baker Tilly denied the claim.", "Baker Tilly", None)
    assert ("Baker Tilly", BODY) == _kind("Baker Tilly denied the claim.", "Baker Tilly", "ORG")
    assert ("Court", PERSON) == _kind("Judge Court said he was ill.", "Court", "PERSON")


def test_one_hint_is_for_the_whole_article() -> None:
    """A name that is told once is known wherever it stands, also by its surname."""
    text = "Paris Geller came late. “No,” Geller said. “Yes,” said Paris Geller."
    speakers = {quote.speaker for quote in quotekit.parse(text, entities=[(0, 12, "PERSON")]).quotes}

    assert [("Paris Geller", PERSON)] == [(each.name, each.kind) for each in speakers if each]


def test_what_others_do_not_know_stays() -> None:
    """A body for others is still an outlet; a label of something else says nothing."""
    assert ("Reuters", SpeakerKind.MEDIA) == _kind("“It is late,” Reuters said.", "Reuters", "ORG")
    assert ("Ann Wu", PERSON) == _kind("“No,” Ann Wu said.", "Ann Wu", "WORK_OF_ART")


def test_without_hints_nothing_changes() -> None:
    """No hints, none that says anything, and no argument are the same."""
    for _, article in parsed_seeds()[:200]:
        for entities in ([], [(0, min(4, len(article.text)), "DATE")]):
            found = quotekit.parse(article.text, published=article.published, entities=entities)

            assert article.quotes == found.quotes
            assert article.speakers == found.speakers


@pytest.mark.parametrize("entity", [(0, 1), (0, 1, 2), ("0", 1, "ORG"), 5, None, (True, 1, "ORG"), (0.0, 1, "ORG")])
def test_what_is_no_entity_is_told(entity: Any) -> None:
    """A wrong value is named."""
    with pytest.raises(TypeError, match=r"an entity must be \(start, end, label\), got"):
        quotekit.parse("Ann Wu said no.", entities=[entity])


@pytest.mark.parametrize("entity", [(-1, 2, "ORG"), (3, 2, "ORG"), (0, 16, "ORG")])
def test_a_place_that_is_none_is_told(entity: tuple[int, int, str]) -> None:
    """So is a place outside the text."""
    with pytest.raises(ValueError, match="is outside the text, which has 15 code points"):
        quotekit.parse("Ann Wu said no.", entities=[entity])


@pytest.mark.parametrize("label", ["PERSON", "ORG", "GPE"])
def test_hints_never_break_an_article(label: str) -> None:
    """Whatever is said of whatever words, the article is read."""
    for _, article in parsed_seeds()[:3]:
        text = article.text
        for width in (1, 7, 40):
            entities = [(at, min(at + width, len(text)), label) for at in range(0, len(text), width)]

            assert text == quotekit.parse(text, entities=entities).text


def test_without_spacy_the_command_that_brings_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The component needs the extra ``spacy``, and says so."""
    if "spacy" in sys.modules:
        pytest.skip("spaCy is installed and loaded")
    monkeypatch.setitem(sys.modules, "spacy", None)

    with pytest.raises(ImportError, match="spacy"):
        __import__("quotekit.spacy")

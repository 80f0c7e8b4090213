"""A selector is found again in a changed text, or refused."""

from __future__ import annotations

import random
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotekit import Span, anchor, export
from quotekit.anchoring import Anchor, SelectorError, Tier
from seedarticles import parsed_seeds

THEN = (
    "The council met on Monday. Ann Wu said: “We will appeal the ruling as soon as we can,” and left the hall. "
    "Bo Li said: “No.” Cem Ada said: “No.” The council meets again in May."
)
APPEAL = export.selectors(THEN, Span(41, 84))
PATIENCE = 60.0
"""Seconds; a search that takes the square of a text's length would take hours."""


def _selector(exact: str, prefix: str = "", suffix: str = "") -> dict[str, str]:
    return {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}


def _found(selector: Any, text: str, **options: Any) -> tuple[str, str | None]:
    where = anchor(selector, text, **options)
    return where.tier.value, None if where.span is None else where.span.of(text)


def test_every_quote_is_found_in_its_own_article() -> None:
    """The selectors of every quote of every seed lead to its place in the same text, by words and context."""
    for _, article in parsed_seeds():
        for quote, annotation in zip(article.quotes, export.web_annotations(article), strict=True):
            found = [anchor(target, article.text) for target in annotation["target"]]

            assert [Anchor(span, Tier.EXACT, 1.0) for span in quote.content] == found


def test_every_quote_is_found_in_a_text_that_was_edited_elsewhere() -> None:
    """Paragraphs put in and taken out do not matter; what is found is the quote, or nothing."""
    refused = total = 0
    for _, article in parsed_seeds():
        edited = f"Updated at noon.\n\n{article.text}\n\nThis is a developing story."
        for quote, annotation in zip(article.quotes, export.web_annotations(article), strict=True):
            for span, target in zip(quote.content, annotation["target"], strict=True):
                found = anchor(target, edited)
                total += 1
                refused += found.span is None

                assert found.span in (None, Span(span.start + 18, span.end + 18))
    assert refused <= total // 100


def test_words_are_found_after_slips() -> None:
    """With some letters changed in every quote, the place found is the quote's own."""
    chance = random.Random(3)  # noqa: S311
    tiers = dict.fromkeys(Tier, 0)
    for _, article in parsed_seeds():
        for quote, annotation in zip(article.quotes, export.web_annotations(article), strict=True):
            span, target = quote.content[0], annotation["target"][0]
            if span.end - span.start < 30:
                continue
            at = chance.randrange(span.start, span.end)
            edited = article.text[:at] + "#" + article.text[at + 1 :]
            found = anchor(target, edited)
            tiers[found.tier] += 1

            assert found.span is None or found.span.touches(span)
            assert found.errors <= 1
    assert tiers[Tier.LOST] + tiers[Tier.AMBIGUOUS] <= tiers[Tier.FUZZY] // 20


@pytest.mark.parametrize(
    ("text", "tier", "words"),
    [
        (THEN, "exact", "We will appeal the ruling as soon as we can"),
        (f"Update. {THEN}", "exact", "We will appeal the ruling as soon as we can"),
        (THEN.replace("Ann Wu", "Ms Wu"), "context", "We will appeal the ruling as soon as we can"),
        ("“We will appeal the ruling as soon as we can.”", "context", "We will appeal the ruling as soon as we can"),
        (THEN.replace("the ruling", "that ruling"), "fuzzy", "We will appeal that ruling as soon as we can"),
        (THEN.replace("as soon as we can", "soon as we can"), "fuzzy", "We will appeal the ruling soon as we can"),
        (THEN.replace("We will", "We  will"), "fuzzy", "We  will appeal the ruling as soon as we can"),
        (THEN.replace("as soon as we can", "whatever comes of it"), "lost", None),
        ("Nobody spoke.", "lost", None),
        ("", "lost", None),
        (THEN.replace("Ann Wu said", "Ann  Wu said") * 2, "ambiguous", None),
    ],
)
def test_the_tiers(text: str, tier: str, words: str | None) -> None:
    """Exact before context before errors, and refusal where there is nothing or too much."""
    assert (tier, words) == _found(APPEAL, text)


def test_short_words_need_their_context() -> None:
    """“No” is told by who says it; where that is gone, even the only “No” is refused."""
    first = THEN.index("No.")
    selectors = export.selectors(THEN, Span(first, first + 3))

    assert first == anchor(selectors, THEN).span.start  # type: ignore[union-attr]
    assert ("context", "No.") == _found(selectors, THEN.replace("and left the hall", "and left"))
    assert ("lost", None) == _found(selectors, "Somebody asked what the council thinks. “No.” It was late.")
    assert ("ambiguous", None) == _found(_selector("No.", "said: “", "”"), THEN)


def test_the_offsets_choose_among_equals_only() -> None:
    """Of two places that are the same in all, the one at its offsets is it; alone they prove nothing."""
    text = "“No.” “No.” “No.”"
    quote = _selector("No.", "“", "”")

    assert ("ambiguous", None) == _found(quote, text)
    assert Span(7, 10) == anchor([quote, {"type": "TextPositionSelector", "start": 7, "end": 10}], text).span
    assert ("ambiguous", None) == _found([quote, {"type": "TextPositionSelector", "start": 8, "end": 11}], text)


def test_the_number_of_errors_can_be_stated() -> None:
    """Errors are counted in characters; more than are allowed is too far."""
    changed = THEN.replace("the ruling", "that ruling")

    assert 2 == anchor(APPEAL, changed).errors
    assert ("fuzzy", "We will appeal that ruling as soon as we can") == _found(APPEAL, changed, errors=2)
    assert ("lost", None) == _found(APPEAL, changed, errors=1)


def test_two_places_with_errors_are_ambiguous() -> None:
    """Where two places are about as near, neither is taken."""
    text = f"{THEN.replace('the ruling', 'that ruling')} {THEN.replace('the ruling', 'this ruling')}"

    assert ("ambiguous", None) == _found(APPEAL, text)


@pytest.mark.parametrize(
    "selector",
    [
        {"type": "TextPositionSelector", "start": 1, "end": 2},
        {"type": "TextQuoteSelector", "exact": ""},
        {"type": "TextQuoteSelector", "exact": "a", "prefix": 3},
        [],
        {},
        "TextQuoteSelector",
        [3],
        None,
    ],
)
def test_what_is_no_quote_selector_is_told(selector: Any) -> None:
    """Offsets alone cannot be looked for in a changed text, and neither can half a selector."""
    with pytest.raises(SelectorError):
        anchor(selector, THEN)


def test_the_text_must_be_one() -> None:
    """Bytes are no text."""
    with pytest.raises(TypeError, match="text must be a str, got bytes"):
        anchor(APPEAL, THEN.encode())  # type: ignore[arg-type]


WORDS = st.text(st.sampled_from("ab A.“ \n😀\u0301"), max_size=24)


@settings(max_examples=300, deadline=None)
@given(WORDS.filter(bool), WORDS, WORDS, WORDS)
def test_any_selector_gets_an_answer(exact: str, prefix: str, suffix: str, text: str) -> None:
    """Nothing makes it fail; a place is within the text, and an exact one has the words."""
    found = anchor(_selector(exact, prefix, suffix), text)

    assert (found.span is None) == (found.tier in (Tier.AMBIGUOUS, Tier.LOST))
    assert found.span is None or found.span.end <= len(text)
    assert 0 <= found.score <= 1
    if found.tier in (Tier.EXACT, Tier.CONTEXT):
        assert found.span is not None
        assert exact == found.span.of(text)


@pytest.mark.parametrize(
    ("selector", "text"),
    [
        (_selector("a", "b" * 200, "c" * 200), "a" * 300_000),
        (_selector("a b " * 200, "c", "d"), "b a " * 60_000),
        (_selector("x" * 5000 + " y"), "x" * 300_000),
        (_selector("word " * 2000 + "other"), "word " * 40_000),
    ],
    ids=range(4),
)
def test_hostile_texts_take_no_longer(selector: dict[str, str], text: str) -> None:
    """Repetition does not make a search that is repeated in itself."""
    start = perf_counter()
    anchor(selector, text)

    assert perf_counter() - start < PATIENCE

"""What stands elsewhere in an article leaves a quote alone."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit
from facts import facts, moved
from quotekit.testing import FRAMES, DrawnArticle, articles, hostile_text
from quotekit.testing.words import FILLERS

PARTED = "\n\n"
ONE_PARAGRAPH = sorted(set(FRAMES) - {"two paragraphs"})
#: Frames whose sentence names its source: none of them takes up what stands before.
fillers = st.lists(st.sampled_from(FILLERS), min_size=1, max_size=3).map(PARTED.join)


def parse(drawn: DrawnArticle, text: str | None = None) -> quotekit.Article:
    return quotekit.parse(drawn.text if text is None else text, published=drawn.published)


@given(articles(), fillers)
def test_what_stands_before_shifts_every_offset_by_its_length(drawn: DrawnArticle, before: str) -> None:
    """Lines with no quote before an article move every span by their length and change nothing else."""
    text = before + PARTED + drawn.text
    by = len(before) + len(PARTED)

    assert moved(parse(drawn), lambda at: at + by) == moved(parse(drawn, text), lambda at: at)


@given(articles(noise=False), fillers)
def test_what_stands_behind_changes_nothing(drawn: DrawnArticle, behind: str) -> None:
    """Text after the last paragraph alters no quote, no speaker and no offset."""
    assert moved(parse(drawn), lambda at: at) == moved(parse(drawn, drawn.text + PARTED + behind), lambda at: at)


@given(articles(noise=False), st.sampled_from(["\n", " ", "\n\n\n", "\t\n", "\r\n", "\N{NO-BREAK SPACE}\n"]))
def test_white_space_at_the_end_changes_nothing(drawn: DrawnArticle, space: str) -> None:
    """White space behind an article is not part of anything."""
    assert moved(parse(drawn), lambda at: at) == moved(parse(drawn, drawn.text + space), lambda at: at)


@given(articles())
def test_a_byte_order_mark_shifts_by_one(drawn: DrawnArticle) -> None:
    """A byte order mark that was left in the text counts as the one code point that it is."""
    found = parse(drawn, "\N{ZERO WIDTH NO-BREAK SPACE}" + drawn.text)

    assert facts(parse(drawn)) == facts(found)
    assert [quote.content[0].start + 1 for quote in parse(drawn).quotes] == [
        quote.content[0].start for quote in found.quotes
    ]


@given(articles(frames=ONE_PARAGRAPH, min_quotes=2, noise=False), st.sampled_from(FILLERS), st.data())
def test_a_neutral_paragraph_between_two_changes_nothing(drawn: DrawnArticle, filler: str, data: st.DataObject) -> None:
    """A paragraph without marks, names and cues between two others leaves all facts as they were."""
    paragraphs = drawn.text.split(PARTED)
    at = data.draw(st.integers(1, len(paragraphs) - 1))
    text = PARTED.join([*paragraphs[:at], filler, *paragraphs[at:]])

    assert facts(parse(drawn)) == facts(parse(drawn, text))


@given(articles(frames=ONE_PARAGRAPH, min_quotes=2, max_quotes=4, noise=False), st.data())
def test_paragraphs_that_need_no_other_may_change_places(drawn: DrawnArticle, data: st.DataObject) -> None:
    """Where each paragraph names its source in full, permuting them permutes their quotes and keeps all facts."""
    paragraphs = _self_contained(drawn)
    found = [facts(parse(drawn, paragraph)) for paragraph in paragraphs]
    order = data.draw(st.permutations(range(len(paragraphs))))
    text = PARTED.join(paragraphs[n] for n in order)

    assert list(itertools.chain.from_iterable(found[n] for n in order)) == facts(parse(drawn, text))


@given(articles(frames=ONE_PARAGRAPH, max_quotes=1, noise=False))
def test_a_paragraph_twice_is_its_quotes_twice(drawn: DrawnArticle) -> None:
    """Doubling a paragraph doubles its quotes, with all their facts."""
    once = facts(parse(drawn))

    assert once * 2 == facts(parse(drawn, drawn.text + PARTED + drawn.text))


def _self_contained(drawn: DrawnArticle) -> list[str]:
    """Return the paragraphs whose quote is said by somebody whom the paragraph names in full."""
    paragraphs = drawn.text.split(PARTED)
    kept = [
        paragraph
        for paragraph, quote in zip(paragraphs, drawn.quotes, strict=True)
        if quote.source.lower() == quote.speaker.lower()
    ]
    # one paragraph for each speaker, so that no later one could have been shortened
    return list({quote.speaker: each for each in kept for quote in drawn.quotes if quote.text in each}.values())


@given(
    articles(frames=ONE_PARAGRAPH, styles=["curly"], noise=False),
    articles(frames=ONE_PARAGRAPH, styles=["curly"], noise=False),
    st.sampled_from(["“The tower leans.", "“The tower leans, they thought.", "The tower “leans and fell."]),
)
def test_a_mark_that_nobody_closes_stays_in_its_paragraph(
    before: DrawnArticle, behind: DrawnArticle, broken: str
) -> None:
    """An unclosed mark changes nothing in the paragraphs before its own, nor in those behind the next.

    What it opens may be a further piece of the last quote before it.
    """
    start = PARTED.join((before.text, broken, FILLERS[0], FILLERS[1], ""))
    text = start + behind.text
    found = {quote.content[0] for quote in parse(before, text).quotes}
    shifted = (quote.content[0] for quote in parse(behind).quotes)

    assert {quote.content[0] for quote in parse(before).quotes} <= found
    assert {quotekit.Span(each.start + len(start), each.end + len(start)) for each in shifted} <= found


@given(articles(), articles())
def test_one_parse_leaves_no_trace_in_the_next(first: DrawnArticle, second: DrawnArticle) -> None:
    """Parsing another article in between changes nothing."""
    alone = parse(second).to_json()
    parse(first)

    assert alone == parse(second).to_json()


@given(st.lists(articles(max_quotes=2), min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_a_batch_is_its_articles_in_any_order(batch: list[DrawnArticle], random: object) -> None:
    """Each article of a batch is parsed as if it were alone, whatever the order."""
    alone = {drawn.text: quotekit.parse(drawn.text) for drawn in batch}
    shuffled = [drawn.text for drawn in batch]
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    assert [alone[text] for text in shuffled] == list(quotekit.parse_many(shuffled))


@given(hostile_text(max_size=60))
def test_text_without_mark_and_cue_has_no_quote(text: str) -> None:
    """Where there is neither a quotation mark nor a word that reports, nothing is found."""
    letters = "".join(letter for letter in text if letter.isspace() or letter in ",;()[]0123456789𝒜日א")

    assert () == quotekit.parse(letters).quotes


@pytest.mark.parametrize("mark", ["“", '"', "‘", "'", "«"])
def test_scare_quotes_and_titles_are_no_speech(mark: str) -> None:
    """A title or a word in marks, with no reporting verb in its sentence, is nobody's quotation."""
    closing = {"“": "”", "‘": "’", "«": "»"}.get(mark, mark)
    text = (
        f"The {mark}Northern Star{closing} left the harbour at noon. The {mark}express{closing} train took nine hours."
    )

    assert () == quotekit.parse(text).quotes

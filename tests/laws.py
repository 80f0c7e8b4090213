"""What holds of every parse, whatever the text: the laws that the other tests ask for.

Each law is a function that yields what breaks it. `broken_laws` asks all of them, for texts of any kind; the tests
that have a name of their own ask one.
"""

from __future__ import annotations

import itertools
import json
import re
from typing import TYPE_CHECKING, Any

import attrs

from quotekit.model import (
    Article,
    Hedge,
    Mention,
    Polarity,
    Quote,
    QuoteKind,
    Relayer,
    SpeakerKind,
    Strength,
)
from quotekit.spans import Span, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WORD = re.compile(r"\w+")
PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def values(value: Any) -> Iterator[Any]:
    """Yield every attrs value inside *value*, itself included."""
    if isinstance(value, tuple):
        for item in value:
            yield from values(item)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from values(getattr(value, field.name))


def spans_lie_in_the_text(article: Article) -> Iterator[object]:
    """0 <= start <= end <= len(text), for every span that leaves the library."""
    for each in values(article):
        if isinstance(each, Span) and not 0 <= each.start <= each.end <= len(article.text):
            yield each


def values_say_what_their_spans_say(article: Article) -> Iterator[object]:
    """A value with a text and spans holds the words at these spans."""
    for each in values(article):
        if isinstance(each, Quote):
            said = joined(each.content, article.text)
        elif isinstance(each, Hedge):
            said = each.span.of(article.text)
        elif getattr(each, "spans", ()) and hasattr(each, "text") and not isinstance(each, Relayer):
            said = joined(each.spans, article.text)
        else:
            continue
        if said != each.text:
            yield each.text, said


def spans_hold_something(article: Article) -> Iterator[object]:
    """No span is empty, and none but a diagnostic's begins or ends with white space."""
    for quote in article.quotes:
        for each in values(quote):
            if isinstance(each, Span) and (
                each.start == each.end or each.of(article.text) != each.of(article.text).strip()
            ):
                yield each, each.of(article.text)


def content_is_there(article: Article) -> Iterator[object]:
    """Every quote has content, its pieces in order and apart."""
    for quote in article.quotes:
        if not quote.content:
            yield quote
        for before, behind in itertools.pairwise(quote.content):
            if before.end > behind.start:
                yield before, behind


def verbatim_stretches_lie_in_the_content(article: Article) -> Iterator[object]:
    """Each verbatim stretch lies in one piece of the content, in order and apart."""
    for quote in article.quotes:
        for span in quote.quoted:
            if not any(piece.covers(span) for piece in quote.content):
                yield quote.content, span
        for before, behind in itertools.pairwise(quote.quoted):
            if before.end > behind.start:
                yield before, behind


def kind_follows_from_the_marks(article: Article) -> Iterator[object]:
    """Nothing verbatim is indirect; all of it is direct."""
    for quote in article.quotes:
        if (quote.kind is QuoteKind.INDIRECT) != (not quote.quoted):
            yield quote.kind, quote.quoted
        if quote.kind is QuoteKind.MIXED and quote.quoted == quote.content:
            yield quote.kind, quote.quoted


def quotes_are_in_text_order(article: Article) -> Iterator[object]:
    """Quotes are sorted by where their content begins."""
    starts = [quote.content[0].start for quote in article.quotes if quote.content]
    if starts != sorted(starts):
        yield starts


def cue_stands_outside_its_content(article: Article) -> Iterator[object]:
    """The words that report are no part of what they report; where all is withheld they are: declined to *comment*."""
    for quote in article.quotes:
        if quote.polarity is Polarity.WITHHOLDS:
            continue
        for span in quote.cue.spans if quote.cue is not None else ():
            if any(span.touches(piece) for piece in quote.content):
                yield quote.text, quote.cue


def source_stands_outside_its_content(article: Article) -> Iterator[object]:
    """The words that name the source are no part of what it said."""
    for quote in article.quotes:
        for span in quote.source.spans if quote.source is not None else ():
            if any(span.touches(piece) for piece in quote.content):
                yield quote.text, quote.source


def parents_hold_their_children(article: Article) -> Iterator[object]:
    """A nested quote's cue stands in the content of its parent; following parents comes to an end."""
    for n, quote in enumerate(article.quotes):
        if quote.parent is None:
            continue
        if not 0 <= quote.parent < len(article.quotes) or quote.parent == n:
            yield n, quote.parent
            continue
        outer = article.quotes[quote.parent]
        if quote.cue is None or not any(piece.covers(quote.cue.spans[0]) for piece in outer.content):
            yield quote.text, outer.text
        at, steps = quote.parent, 0
        while at is not None and steps <= len(article.quotes):
            at, steps = article.quotes[at].parent, steps + 1
        if at is not None:
            yield n, "parents without end"


def speakers_are_those_of_the_quotes(article: Article) -> Iterator[object]:
    """`Article.speakers` holds the named speakers of the quotes in the order of their first quote, each once."""
    wanted = dict.fromkeys(
        quote.speaker
        for quote in article.quotes
        if quote.speaker is not None and quote.speaker.kind is not SpeakerKind.IMPERSONAL
    )
    if tuple(wanted) != article.speakers:
        yield [each.name for each in wanted], [each.name for each in article.speakers]


def speakers_have_words_of_the_text(article: Article) -> Iterator[object]:
    """No speaker is invented: every word of a name, a role and an alias stands in the text."""
    words = set(WORD.findall(article.text))
    for speaker in article.speakers:
        for told in (speaker.name, speaker.role or "", speaker.affiliation or "", *speaker.aliases):
            if not words.issuperset(WORD.findall(told)):
                yield speaker.name, told


def nobody_is_nameless(article: Article) -> Iterator[object]:
    """A speaker has a name, unless nobody at all is named; no name, no text of a mention is empty."""
    for each in values(article):
        if isinstance(each, Mention) and not each.text.strip():
            yield each
    for speaker in article.speakers:
        if not speaker.name.strip():
            yield speaker


def strength_needs_a_source(article: Article) -> Iterator[object]:
    """Where no speaker is found the strength is that of nobody, and the other way round."""
    for quote in article.quotes:
        if quote.speaker is None and quote.source is None and quote.strength > Strength.HEARSAY:
            yield quote.text, quote.strength


def dates_have_a_basis(article: Article) -> Iterator[object]:
    """A day of speaking is resolved against something, or is None."""
    for quote in article.quotes:
        when = quote.said_on
        if when is not None and (when.date is None) != (when.basis == "none"):
            yield when
        if when is not None and article.published is None and when.basis == "published":
            yield when


def hedges_are_apart(article: Article) -> Iterator[object]:
    """No two hedges of a quote share a word, and their certainty is in its scale."""
    for quote in article.quotes:
        for before, behind in itertools.pairwise(quote.hedges):
            if before.span.end > behind.span.start:
                yield before, behind
        for hedge in quote.hedges:
            if not 0 <= hedge.certainty <= 5:
                yield hedge


def evidence_is_given(article: Article) -> Iterator[object]:
    """Every quote tells by which rule it was found."""
    for quote in article.quotes:
        if not quote.evidence or not quote.evidence[0].rule:
            yield quote.text


def questions_claim_nothing(article: Article) -> Iterator[object]:
    """What is asked or withheld is no assertion: its certainty is 0."""
    for quote in article.quotes:
        if (quote.polarity in (Polarity.ASKS, Polarity.WITHHOLDS)) and quote.certainty:
            yield quote.text, quote.polarity
        if not 0 <= quote.certainty <= 5:
            yield quote.certainty


def diagnostics_are_in_text_order(article: Article) -> Iterator[object]:
    """Diagnostics are sorted by their places and say something."""
    places = [each.span for each in article.diagnostics]
    if places != sorted(places) or not all(each.code and each.message for each in article.diagnostics):
        yield article.diagnostics


def json_reads_back_equal(article: Article) -> Iterator[object]:
    """An article goes through JSON and comes back equal; JSON itself makes one character of two surrogates in a row."""
    if PAIR.search(article.text):
        return
    text = json.dumps(article.to_dict())
    if Article.from_dict(json.loads(text)) != article:
        yield text


LAWS: tuple[Callable[[Article], Iterator[object]], ...] = (
    spans_lie_in_the_text,
    values_say_what_their_spans_say,
    spans_hold_something,
    content_is_there,
    verbatim_stretches_lie_in_the_content,
    kind_follows_from_the_marks,
    quotes_are_in_text_order,
    cue_stands_outside_its_content,
    source_stands_outside_its_content,
    parents_hold_their_children,
    speakers_are_those_of_the_quotes,
    speakers_have_words_of_the_text,
    nobody_is_nameless,
    strength_needs_a_source,
    dates_have_a_basis,
    hedges_are_apart,
    evidence_is_given,
    questions_claim_nothing,
    diagnostics_are_in_text_order,
    json_reads_back_equal,
)


def broken_laws(article: Article) -> dict[str, list[object]]:
    """Return what breaks each law that does not hold, by its name."""
    found = {law.__name__: list(law(article)) for law in LAWS}
    return {name: broken for name, broken in found.items() if broken}

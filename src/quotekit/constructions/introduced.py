"""A quotation behind a colon, whose speaker is the subject before it.

::

    Ortega had one rule: “No phones.”
    source               └ content ─┘
    Kim posted a warning to the staff:

    “The lift is out.”

Source: Quirk et al. 1985, appendix III.16, on the colon before what was announced.
"""

from __future__ import annotations

from quotekit.constructions.base import QuotationConstruction
from quotekit.document import Document
from quotekit.findings import Found, QuotationView, Range
from quotekit.lexicon.classes import ADV, COORD, PREP
from quotekit.mentions import Phrase, phrase_after
from quotekit.nominals import time_after
from quotekit.subjects import subject_of_finite_before

NAME = "introduced"
#: How many tokens a bare name or phrase before a colon may have: And from Chairwoman Ruiz:
MAX_BARE = 8


def match(doc: Document, view: QuotationView) -> Found | None:
    """Return the quotation with the subject of the words before the colon."""
    lows = doc.tokens.lows
    if view.first > view.floor:
        sentence, floor, colon = view.sentence, view.floor, view.first - 1
    elif view.sentence > 0:
        sentence = view.sentence - 1
        floor, colon = doc.sentences[sentence].first, doc.sentences[sentence].stop - 1
    else:
        return None
    if lows[colon] != ":":
        return None
    source, cue = _introducer(doc, view, sentence, floor, colon)
    return view.found(NAME, source, *cue) if source is not None else None


def _introducer(
    doc: Document, view: QuotationView, sentence: int, floor: int, colon: int
) -> tuple[Phrase | None, tuple[Range, ...]]:
    """Return who the words before the colon are about: the subject of their last cue, else of their verb."""
    for clause in reversed(view.clauses.get(sentence, ())):
        if clause.cue.main < colon and clause.subject is not None:
            return clause.subject, ((clause.cue.first, clause.cue.stop),)
    words, lows, tags = doc.tokens.words, doc.tokens.lows, doc.tokens.tags
    dash = next((k for k in range(colon - 1, max(floor, colon - MAX_BARE), -1) if words[k] in ("-", "–", "—")), -1)
    if dash < 0:
        subject = subject_of_finite_before(doc, colon, floor)
        if subject is not None:
            return subject, ()
    k = max(floor, dash + 1)
    while k < colon and (tags[k] & (COORD | PREP | ADV) or lows[k] in ("here", "'s", "more")):
        k += 1
    bare = phrase_after(doc, k, colon)
    if bare is None or colon - max(floor, dash) > MAX_BARE:
        return None, ()
    ends = bare.stop >= colon or time_after(doc, bare.stop, colon) == colon
    return (bare, ()) if ends else (None, ())


INTRODUCED = QuotationConstruction(
    NAME,
    match,
    examples=(
        ("Ortega had one rule: “No phones.”", "No phones."),
        ("Kim posted a warning to the staff:\n\n“The lift is out.”", "The lift is out."),
        ("And from Chairwoman Ruiz: “She is superb.”", "She is superb."),
        ("Here's Ruiz in 2009: “We tried.”", "We tried."),
        ("Turnout soared across the valley - Philip Moss: “Nobody saw it coming.”", "Nobody saw it coming."),
    ),
    counterexamples=(
        "Ortega had one rule. “No phones.”",  # no colon
        "“No phones.”",  # nothing before
        "There was one rule: “No phones.”",  # nobody is named before
    ),
)

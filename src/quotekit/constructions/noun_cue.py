"""A noun that names an act of speech, and what it introduces.

::

    Moss's claim that votes were burned drew laughter.
    source cue        └─── content ───┘
    The agency's call for an inquiry went unheard.

Without a source only rumours and the like count, and only with their "that";
bare "reports of" or "concern that" is mostly no speech.

Source: Huddleston & Pullum 2002, 11.3.1, on content clauses as complements of nouns.
"""

from __future__ import annotations

from quotekit.constructions.base import NounConstruction
from quotekit.document import Document
from quotekit.findings import Found, NounView
from quotekit.predicates import is_finite_here

NAME = "noun_cue"


def match(doc: Document, view: NounView) -> Found | None:
    """Return what the noun introduces."""
    noun = view.noun
    if noun.source is None and not (noun.that and "U" in noun.row.frames):
        return None
    stop = _stop(doc, view)
    if noun.at >= stop:
        return None
    return view.found(NAME, (noun.at, stop))


def _stop(doc: Document, view: NounView) -> int:
    """Return where the content stops: before the verb whose subject the noun is, or a comma."""
    words = doc.tokens.words
    seen_verb = not view.noun.that
    for k in range(view.noun.at, view.limit):
        if doc.inside[k] >= 0:
            continue
        if words[k] in (",", ";", "—", "–"):
            return k
        if is_finite_here(doc, k, view.limit):
            if seen_verb and not is_finite_here(doc, k - 1, view.limit):
                return k
            seen_verb = True
    return view.limit


NOUN_CUE = NounConstruction(
    NAME,
    match,
    examples=(
        ("Moss's claim that votes were burned drew laughter.", "votes were burned"),
        ("The agency's call for an inquiry went unheard.", "an inquiry"),
        ("A warning by the agency that dams could fail went unread.", "dams could fail"),
        ("Rumours swirled that the band might split.", "the band might split"),
    ),
    counterexamples=(
        "There were calls for an inquiry.",  # no source and no "that"
        "Moss's claim drew laughter.",  # nothing introduced
    ),
)

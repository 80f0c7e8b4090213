"""A quotation that a clause with any verb introduces; its speaker is the subject of the clause.

::

    Ortega had one rule: “No phones.”
    source               └ content ─┘
    Kim posted a warning to the staff:

    “The lift is out.”
    Mayor Ruiz shrugged at the audience, “We have nothing to hide.”

Behind a comma or a dash the quotation must be a sentence of several words, and
end the one that it stands in; a title does not.

Source: Quirk et al. 1985, appendix III.16, on the colon before what was announced.
"""

from __future__ import annotations

from quotekit.constructions.base import QuotationConstruction
from quotekit.document import Document
from quotekit.findings import Found, QuotationView, Range
from quotekit.lexicon.classes import ADV, CAP, COORD, DET, PREP, PRON
from quotekit.mentions import Phrase, phrase_after
from quotekit.mentions_before import phrase_before
from quotekit.nominals import time_after
from quotekit.persons import can_speak, is_person
from quotekit.subjects import subject_of_finite_before

NAME = "introduced"
#: How many tokens a bare name or phrase before a colon may have: And from Chairwoman Ruiz:
MAX_BARE = 8
#: How many tokens a name behind a dash and before a colon may have: - Philip Moss, baker:
MAX_NAMED = 14
#: Fewest tokens of a sentence behind a comma, its marks included.
MIN_SENTENCE = 7
#: What may stand between a bare name and the colon: Transcript *as follows*:
AS_FOLLOWS = (["as", "follows"], ["below"])
DASHES = frozenset(("-", "–", "—", "--", "•", "*"))


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
        return _behind_comma(doc, view)
    source, cue = _introducer(doc, view, sentence, floor, colon)
    return view.found(NAME, source, *cue) if source is not None else None


def _behind_comma(doc: Document, view: QuotationView) -> Found | None:
    """Return a sentence behind a comma or a dash, with the subject of the clause before it."""
    words, tags = doc.tokens.words, doc.tokens.tags
    mark = view.first - 1
    if (words[mark] != "," and words[mark] not in DASHES) or view.stop + 1 < view.ceiling:
        return None
    if view.stop - view.first < MIN_SENTENCE or words[view.stop - 2] not in (".", "!", "?", "…"):
        return None
    inner = range(view.first + 1, view.stop - 1)
    if not tags[inner[0]] & CAP or all(tags[k] & (CAP | PREP | DET | COORD) for k in inner if words[k].isalpha()):
        return None
    subject = subject_of_finite_before(doc, mark, view.floor)
    return view.found(NAME, subject) if subject is not None and can_speak(doc, subject) else None


def _introducer(
    doc: Document, view: QuotationView, sentence: int, floor: int, colon: int
) -> tuple[Phrase | None, tuple[Range, ...]]:
    """Return who the words before the colon are about: the subject of their last cue, else of their verb."""
    named = _behind_dash(doc, floor, colon)
    if named is not None:
        return named, ()
    subjects: list[tuple[Phrase, tuple[Range, ...]]] = [
        (clause.subject, ((clause.cue.first, clause.cue.stop),))
        for clause in reversed(view.clauses.get(sentence, ()))
        if clause.cue.main < colon and clause.subject is not None
    ]
    nearest = subject_of_finite_before(doc, colon, floor)
    if nearest is not None:
        subjects.append((nearest, ()))
    for subject, cue in subjects:
        if can_speak(doc, subject):
            return subject, cue
    other = _bare(doc, floor, colon) or _object(doc, floor, colon)
    return (other, ()) if other or not subjects else subjects[0]


def _behind_dash(doc: Document, floor: int, colon: int) -> Phrase | None:
    """Return the name between a dash or a bullet and the colon: Turnout soared - *Philip Moss, baker*:"""
    for k in range(colon - 1, max(floor, colon - MAX_NAMED) - 1, -1):
        if doc.tokens.words[k] in DASHES:
            found = phrase_after(doc, k + 1, colon)
            if found is not None and found.stop == colon and can_speak(doc, found):
                return found
    return None


def _bare(doc: Document, floor: int, colon: int) -> Phrase | None:
    """Return the phrase that, with no verb, is all that stands before the colon: And from *Chairwoman Ruiz*:"""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    k = floor
    while k < colon and (
        (tags[k] & (COORD | PREP | ADV) and not tags[k] & DET) or lows[k] in ("here", "'s", "more", "•")
    ):
        k += 1
    if colon - floor > MAX_BARE:
        return None
    bare = phrase_after(doc, k, colon)
    if bare is None or tags[bare.core_first] & PRON:
        return None
    follows = doc.tokens.lows[bare.stop : colon] in AS_FOLLOWS
    if bare.stop >= colon or follows or time_after(doc, bare.stop, colon) == colon:
        return bare
    return None


def _object(doc: Document, floor: int, colon: int) -> Phrase | None:
    """Return the person right before the colon: The result did not surprise *pollster Daron Shaw*:"""
    found = phrase_before(doc, colon, floor)
    if found is not None and is_person(doc, found):
        return found
    return None


INTRODUCED = QuotationConstruction(
    NAME,
    match,
    examples=(
        ("Ortega had one rule: “No phones.”", "No phones."),
        ("Kim posted a warning to the staff:\n\n“The lift is out.”", "The lift is out."),
        ("And from Chairwoman Ruiz: “She is superb.”", "She is superb."),
        ("Here's Ruiz in 2009: “We tried.”", "We tried."),
        ("Turnout soared across the valley - Philip Moss: “Nobody saw it coming.”", "Nobody saw it coming."),
        ("The result did not surprise Nora Kim: “They had no plan.”", "They had no plan."),
        ("Ortega shrugged at the audience, “We have nothing to hide here.”", "We have nothing to hide here."),
    ),
    counterexamples=(
        "Ortega had one rule. “No phones.”",  # no colon
        "“No phones.”",  # nothing before
        "There was one rule: “No phones.”",  # nobody is named before
        "From the window of the mill by the river in the valley: “No phones.”",  # too long for a bare name
        "As for it: “No phones.”",  # a pronoun
        "Ortega opened her last book, “The Long Walk Out of Reno.”",  # a title
        "Ortega opened her last meeting, “the one that nobody from Reno wanted.”",  # no sentence
        "Ortega opened her last meeting, “The one that nobody from Reno wanted”",  # no sentence
        "Ortega opened the door, “Come and sit!”",  # too short
        "Ortega opened the door, “Come in and have some tea!” and went in.",  # the sentence goes on
        "Ortega left the door “Come in and have some tea!”",  # no comma
        "Not much later, “Come in and have some tea!”",  # no clause before
        "The rain had drowned the fields, “Come in and have some tea!”",  # what cannot speak
    ),
)

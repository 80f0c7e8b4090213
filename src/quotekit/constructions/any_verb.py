"""A quotation that ends in a comma, and a tag with any verb.

::

    “That's the spirit,” Hollande retaliated.
    └──── content ────┘  source   cue

The comma inside the closing mark says that the sentence goes on with its tag,
whatever the verb.

Source: Quirk et al. 1985, 14.29, on verbs of manner in reporting clauses.
"""

from __future__ import annotations

from quotekit.constructions.base import QuotationConstruction
from quotekit.document import Document
from quotekit.findings import Found, QuotationView
from quotekit.lexicon.classes import ADV, AUX, CAP, COORD, DET, INDEF, NOUN, PREP, PUNCT, VBD, VBG, VBN, VBZ, VERB
from quotekit.mentions import Phrase, phrase_after
from quotekit.predicates import finite_in

NAME = "any_verb"
#: Verbs that can only be the tag's, wherever behind the quotation they stand.
SAID = frozenset("said says added adds told tells wrote writes states stated explained recalled".split())
#: How many tokens a source may have that is not read for its parts.
MAX_SOURCE = 30


def match(doc: Document, view: QuotationView) -> Found | None:
    """Return the quotation with subject and verb of its tag."""
    words, tags = doc.tokens.words, doc.tokens.tags
    k = view.stop
    if k + 1 >= view.ceiling or words[k - 2] not in (",", "?", "!", "…", "—"):
        return None
    introduced = view.first > view.floor and words[view.first - 1] == ":"
    if not introduced and any(
        doc.inside[j] < 0 and not tags[j] & (COORD | PUNCT) for j in range(view.floor, view.first)
    ):
        return None
    if _is_past(doc, k) and not tags[k] & (AUX | NOUN):
        inverted = phrase_after(doc, k + 1, view.ceiling)
        if inverted is None or finite_in(doc, inverted.stop, min(view.ceiling, inverted.stop + 2)):
            return None
        return view.found(NAME, inverted, (k, k + 1))
    source = phrase_after(doc, k, view.ceiling)
    if source is None:
        return _said_far_off(doc, view)
    j = source.stop
    if j < view.ceiling and words[j] == ",":
        j += 1
    while j < view.ceiling and tags[j] & ADV and not tags[j] & VERB:
        j += 1
    begun = j
    while j < view.ceiling and tags[j] & AUX:
        j += 1
    if j < view.ceiling and ((tags[j] & (VBN | VBG) and j > begun) or _is_past(doc, j)):
        return view.found(NAME, source, (begun, j + 1))
    return _said_far_off(doc, view)


def _said_far_off(doc: Document, view: QuotationView) -> Found | None:
    """Return the quotation with all that stands before the plainest verbs for source, however it is to be read.

    “It sold,” CBS This Morning anchor Nora Kim, secretary of state for trade, refugees, and fish, said on Monday.
    """
    lows, tags = doc.tokens.lows, doc.tokens.tags
    k = view.stop
    named = lows[k - 2] == "," and tags[k] & (CAP | DET | INDEF) and not tags[k] & PREP
    for said in range(k + 1, min(view.ceiling, k + MAX_SOURCE) if named else k):
        if lows[said] in SAID and doc.inside[said] < 0:
            stop = said - (lows[said - 1] == ",")
            core = phrase_after(doc, k, stop, modifiers=False)
            source = Phrase(k, stop, k, core.core_stop if core is not None else stop)
            return view.found(NAME, source, (said, said + 1))
    return None


def _is_past(doc: Document, k: int) -> bool:
    """Tell whether token *k* is a verb in the past or the present, known or not: riffed, exhorts."""
    tag = doc.tokens.tags[k]
    return bool(tag & (VBD | VBZ)) or (not tag and doc.tokens.lows[k].endswith("ed"))


ANY_VERB = QuotationConstruction(
    NAME,
    match,
    examples=(
        ("“That's the spirit,” Hollande retaliated.", "That's the spirit"),
        ("“No,” puffed Kim.", "No"),
        ("“It sold,” CBS This Morning anchor Nora Kim said.", "It sold"),
    ),
    counterexamples=(
        "“Harbour Lights” opened the festival.",  # no comma
        "The sign “Stay out,” Kim wept.",  # the quotation does not begin the sentence
        "“Too late,” and then silence.",  # no subject and verb
        "“Too late,” came at once.",  # no subject behind the verb
        "“Too late,” tired crews were sent home.",  # the verb is a participle of the subject's
        "“Too late?”",  # nothing behind
    ),
)

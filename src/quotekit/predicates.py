"""Finite verbs: whether a stretch of text is a clause of its own.

::

    Ellison said | the bridge was safe.      a clause begins: the bridge + was
    Ellison held | a lead of two points.     none does
"""

from __future__ import annotations

from quotekit.document import Document
from quotekit.lexicon.classes import (
    ADV,
    AUX,
    CAP,
    DET,
    FINITE,
    GEN,
    MODAL,
    MONTH,
    NAME,
    NEG,
    NOUN,
    POSS,
    PREP,
    PRON,
    SUB,
    VB,
    VBD,
    VBN,
    VBZ,
    VERB,
)
from quotekit.mentions import MAX_TERM, Phrase, behind_quantity, core_after, phrase_after
from quotekit.nominals import is_nominal, is_possessive, leads

#: Verbs behind which nearly anything is a clause without "that".
LOOSE = frozenset("say tell claim argue insist warn note suggest think believe state contend assert".split())

#: Forms of auxiliaries that are not finite.
NONFINITE = frozenset(("be", "being", "been", "having"))


def is_verb_of(doc: Document, subject: Phrase, k: int, ceiling: int) -> bool:
    """Tell whether token *k* is the finite verb of the phrase before it."""
    tags = doc.tokens.tags
    tag = tags[k]
    if tag & AUX:
        return not (tag & GEN)
    if tag & (CAP | PREP) or not tag & (FINITE | VB):
        return False
    if tag & VBD and tag & VBN:  # he recoiled; but: the man accused of it
        return bool(tags[subject.core_first] & PRON) or not (k + 1 < ceiling and tags[k + 1] & PREP)
    return not tag & NOUN or bool(tags[subject.core_first] & PRON)


def finite_in(doc: Document, first: int, stop: int) -> bool:
    """Tell whether a finite verb stands between the tokens, outside quotation marks."""
    tags = doc.tokens.tags
    return any(
        (tags[k] & FINITE and not tags[k] & (CAP | PREP) and not (tags[k] & NOUN and not tags[k] & VBD))
        or (tags[k] & AUX and not _is_given_name(doc, k))
        for k in range(first, stop)
        if doc.inside[k] < 0
        and "-" not in doc.tokens.lows[k]
        and not (tags[k] & GEN and is_possessive(doc, k))
        and not _is_access(doc, first, k)
    )


def _is_given_name(doc: Document, k: int) -> bool:
    """Tell whether the auxiliary at *k* is a name: *Will* Doyle, Theresa *May*."""
    return bool(doc.tokens.tags[k] & CAP and doc.tokens.tags[k] & (NAME | MONTH)) and not leads(doc, k)


#: Participles that tell how a source knows, with what follows them: two officials *briefed on* the talks.
ACCESS = frozenset(
    (("briefed", "on"), ("briefed", "about"), ("apprised", "of"), ("informed", "of"), ("informed", "about"))
).union((("involved", "in"), ("involved", "with")))


def _is_access(doc: Document, first: int, k: int) -> bool:
    """Tell whether token *k* is such a participle behind its noun; but: Kim was briefed on them."""
    return k > first and tuple(doc.tokens.lows[k : k + 2]) in ACCESS and is_nominal(doc, k - 1)


def is_finite_here(doc: Document, k: int, ceiling: int) -> bool:
    tags = doc.tokens.tags
    while k < ceiling and tags[k] & (ADV | NEG) and not tags[k] & VERB:
        k += 1
    if k < ceiling and tags[k] & MODAL and not tags[k] & CAP:
        return True  # will and can are nouns, too
    if k < ceiling and (doc.tokens.lows[k] in NONFINITE or has_agent(doc, k)):
        return False
    return k < ceiling and bool(tags[k] & FINITE) and not tags[k] & (NOUN | CAP | PREP)


def has_agent(doc: Document, k: int) -> bool:
    """Tell whether token *k* is a participle with its agent and no finite verb: told a team *hired* by the board."""
    return bool(doc.tokens.tags[k] & VBN) and doc.tokens.lows[k + 1 : k + 2] == ["by"]


def clause_begins(doc: Document, k: int, ceiling: int, *, loose: bool = True) -> bool:
    """Tell whether a clause with its own finite verb begins at token *k*: a noun phrase and its verb.

    A *loose* reader takes any finite verb further on for it, which is right
    behind "said" and wrong behind "found" or "held".
    """
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if k >= ceiling or (doc.inside[k] >= 0 and doc.inside[k] != doc.inside[k - 1]):
        return False
    if lows[k] in ("there", "it", "he", "she", "they", "we", "i"):
        return k + 1 < ceiling and (loose or is_finite_here(doc, k + 1, ceiling))
    if tags[k] & (SUB | PREP) and not tags[k] & DET and behind_quantity(doc, k, ceiling) == k:
        return loose and finite_in(doc, k, ceiling)
    if tags[k] & (DET | POSS) and k + 1 < ceiling and (n := doc.inside[k + 1]) >= 0 and doc.inside[k] < 0:
        # the “central problem with Moss is that he lied”
        within = range(doc.first_tokens[n], doc.last_tokens[n])
        if len(within) > MAX_TERM and any(tags[j] & (AUX | VBD) and not tags[j] & CAP for j in within):
            return True
    found = phrase_after(doc, k, ceiling)
    if found is None:
        return lows[k].endswith("ing") and finite_in(doc, k + 1, ceiling)
    for j in {found.core_stop, found.stop}:
        while j < ceiling and ((tags[j] & (ADV | NEG) and not tags[j] & VERB) or lows[j] == ","):
            j += 1
        if j + 1 < ceiling and lows[j] in ("and", "or") and (joined := core_after(doc, j + 1, ceiling)) > 0:
            j = joined  # the causes of the deaths and injuries | remained unclear
        if j < ceiling and tags[j] & (FINITE | VB) and not tags[j] & (CAP | PREP):
            if tags[j] & AUX or not tags[j] & (NOUN | VBN):
                return True
            if tags[j] & (VBZ | VB | VBD) and not has_agent(doc, j):
                return loose or j == found.core_stop or not tags[j] & NOUN
    if not loose:
        return False
    stop = min(ceiling, found.core_stop + 25)
    return finite_in(doc, found.core_stop, stop) and not any(
        lows[j] in ("who", "which", "that") for j in range(found.core_stop, stop)
    )

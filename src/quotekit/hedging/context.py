"""The words beside a word, quotation marks passed over.

::

    the ink “cannot be” from that century
             └─ first,stop
        before         after

A hedge is judged by its neighbours, whichever of them stand in marks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    AUX,
    BE,
    BODY,
    CAP,
    DET,
    DOC,
    INDEF,
    MEDIUM,
    NAME,
    NEG,
    NOUN,
    NUM,
    OBJ,
    PLACE,
    POSS,
    PREP,
    PRON,
    PUNCT,
    ROLE,
    VBD,
    VBG,
    VBN,
    VERB,
    WH,
)

if TYPE_CHECKING:
    from quotekit.document import Document

QUOTES = frozenset("“”\"‘’'«»„‟‚")
#: How many auxiliaries and adverbs may stand between a subject and its verb.
MAX_AUXILIARIES = 6
#: How far a finite verb may stand behind the beginning of its clause.
MAX_SUBJECT = 8
#: Words that open a clause or a noun phrase.
OPENERS = PRON | DET | POSS | CAP | WH


def low_at(doc: Document, i: int) -> str:
    """Return the word at *i* in lower case, the empty word outside the text."""
    return doc.tokens.lows[i] if 0 <= i < len(doc.tokens.lows) else ""


def tag_at(doc: Document, i: int) -> int:
    """Return the classes of the word at *i*, punctuation outside the text."""
    return doc.tokens.tags[i] if 0 <= i < len(doc.tokens.tags) else PUNCT


class Near(NamedTuple):
    """A pattern in its place, with the nearest words on both sides, as token indices."""

    doc: Document
    first: int
    stop: int
    before: int
    """The word before it; -1 at the beginning of the text."""
    after: int
    """The word behind it; may lie behind the end of the text."""

    @property
    def low(self) -> str:
        """The first word of the pattern."""
        return self.doc.tokens.lows[self.first]

    @property
    def last(self) -> str:
        """The last word of the pattern."""
        return self.doc.tokens.lows[self.stop - 1]

    @property
    def low_before(self) -> str:
        """The word before the pattern."""
        return low_at(self.doc, self.before)

    @property
    def low_after(self) -> str:
        """The word behind the pattern."""
        return low_at(self.doc, self.after)

    @property
    def tag_before(self) -> int:
        """The classes of the word before the pattern."""
        return tag_at(self.doc, self.before)

    @property
    def tag_after(self) -> int:
        """The classes of the word behind the pattern."""
        return tag_at(self.doc, self.after)


def near(doc: Document, first: int, stop: int) -> Near:
    """Return the tokens from *first* to *stop* with their neighbours."""
    before, after = first - 1, stop
    while low_at(doc, before) in QUOTES:
        before -= 1
    while low_at(doc, after) in QUOTES:
        after += 1
    return Near(doc, first, stop, before, after)


def subject_of(doc: Document, i: int) -> int:
    """Return the token that ends the subject of the verb at *i*, auxiliaries and adverbs passed; -1 if there is none."""
    farthest = i - 1 - MAX_AUXILIARIES
    return next((k for k in range(i - 1, farthest, -1) if not _is_passed(doc, k)), farthest)


def _is_passed(doc: Document, k: int) -> bool:
    """Tell whether token *k* may stand between a verb and its subject: an auxiliary, an adverb, a mark of quotation."""
    tag = tag_at(doc, k)
    return bool(tag & (ADV | NEG | AUX) and not tag & (NOUN | PREP | PUNCT)) or low_at(doc, k) in QUOTES


def is_subject(tag: int) -> bool:
    """Tell whether a word of these classes can end a subject."""
    return bool(tag & (PRON | OBJ | NOUN | CAP | INDEF | NUM)) and not tag & (PUNCT | WH)


def is_person(doc: Document, i: int) -> bool:
    """Tell whether token *i* heads a phrase for somebody who can speak: they, officials, Kim; not: the data, it."""
    tag = tag_at(doc, i)
    if low_at(doc, i) in ("it", "this", "that", "which") or tag & (DOC | MEDIUM):
        return False
    return bool(tag & (PRON | OBJ | ROLE | NAME | CAP | PLACE | INDEF | BODY))


def is_figure(doc: Document, i: int) -> bool:
    """Tell whether an amount begins at token *i*: 300, a dozen, a 9% rise."""
    return bool(tag_at(doc, i) & NUM) or (low_at(doc, i) in ("a", "an") and bool(tag_at(doc, i + 1) & NUM))


def is_behind_be(doc: Document, k: int) -> bool:
    """Tell whether token *k* is a form of "be", adverbs before it passed: is still widely."""
    while tag_at(doc, k) & (ADV | NEG) and not tag_at(doc, k) & BE:
        k -= 1
    return bool(tag_at(doc, k) & BE)


def begins_clause(doc: Document, k: int) -> bool:
    """Tell whether a noun phrase and a finite verb follow: the law *will* fail; not: the rumours."""
    if not tag_at(doc, k) & (OPENERS | NOUN | ADJ | NUM):
        return False
    for j in range(k + 1, k + MAX_SUBJECT + 1):
        tag = tag_at(doc, j)
        if tag & PUNCT and low_at(doc, j) not in QUOTES:
            return False
        if (tag & (AUX | VBD) and not tag & PREP) or (tag & VERB and not tag & (NOUN | VBG | VBN | ADJ | PREP)):
            return True
    return False

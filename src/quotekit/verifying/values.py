"""What a check of a quotation against its source returns.

::

    quotation   We will never  raise  [property] taxes
    source      We will never abolish            taxes.
                              └ CHANGED ┘└ BRACKETS
"""

from __future__ import annotations

from enum import Enum

import attrs

from quotekit.spans import Span


class Verdict(Enum):
    """How the quotation stands in its source; each is worse than the one before it."""

    EXACT = "exact"
    """Character for character."""
    WHITESPACE = "whitespace"
    """But for spaces and line ends."""
    TYPOGRAPHY = "typography"
    """But for marks, dashes, other punctuation, accents and the parting of words."""
    CASE = "case"
    """But for capitals."""
    EDITED = "edited"
    """Every word is the source's, and what was done to them shows: an ellipsis, brackets, pieces put together."""
    ALTERED = "altered"
    """Words were changed, added or left out without a sign."""
    ABSENT = "absent"
    """Nothing in the source is close enough to be called the same words."""


class Change(Enum):
    """What kind of difference it is."""

    WHITESPACE = "whitespace"
    TYPOGRAPHY = "typography"
    CASE = "case"
    ELLIPSIS = "ellipsis"
    """Words are left out, and an ellipsis says so."""
    BRACKETS = "brackets"
    """Words in square brackets stand for the source's, or are put in."""
    STITCHED = "stitched"
    """Two pieces stand apart in the source, or in another order, and nothing says so."""
    CHANGED = "changed"
    """Other words than the source's."""
    ADDED = "added"
    """Words that the source has not."""
    OMITTED = "omitted"
    """Words of the source left out without a sign, within a sentence."""


class Flag(Enum):
    """Why a difference is likely to change the meaning."""

    NUMBER = "number"
    NEGATION = "negation"
    NAME = "name"


VERDICTS = {
    Change.WHITESPACE: Verdict.WHITESPACE,
    Change.TYPOGRAPHY: Verdict.TYPOGRAPHY,
    Change.CASE: Verdict.CASE,
    Change.ELLIPSIS: Verdict.EDITED,
    Change.BRACKETS: Verdict.EDITED,
    Change.STITCHED: Verdict.EDITED,
    Change.CHANGED: Verdict.ALTERED,
    Change.ADDED: Verdict.ALTERED,
    Change.OMITTED: Verdict.ALTERED,
}
"""The best verdict that a quotation with such a difference can have."""

#: From the best verdict to the worst.
ORDER = tuple(Verdict)


@attrs.frozen
class Difference:
    """One place where the quotation is not as its source."""

    change: Change
    quoted: str
    """What the quotation has there; empty where it lacks something."""
    quoted_span: Span
    """Where, in `Verification.quotation`."""
    source: str
    """What the source has there; empty where it has nothing."""
    source_span: Span
    """Where, in the source's text."""
    flags: tuple[Flag, ...] = ()


@attrs.frozen
class Verification:
    """The verdict on a quotation, where it stands in the source, and every difference."""

    verdict: Verdict
    quotation: str
    """What was looked for; `Difference.quoted_span` counts in it."""
    spans: tuple[Span, ...] = ()
    """Its places in the source, in the order of the quotation: one for each piece that was found."""
    differences: tuple[Difference, ...] = ()
    """In the order of the quotation."""
    score: float = 0.0
    """How much of the quotation is there, from 0 to 1, rare words counting for more."""

    @property
    def is_verbatim(self) -> bool:
        """Tell whether the words are those of the source, in their order, all of them."""
        return self.verdict in (Verdict.EXACT, Verdict.WHITESPACE, Verdict.TYPOGRAPHY, Verdict.CASE)

    @property
    def changes_meaning(self) -> bool:
        """Tell whether a number, a negation or a name is among the differences."""
        return any(difference.flags for difference in self.differences)


def verdict_on(differences: tuple[Difference, ...]) -> Verdict:
    """Return the verdict that *differences* come to: that of the worst of them."""
    return max((VERDICTS[each.change] for each in differences), key=ORDER.index, default=Verdict.EXACT)

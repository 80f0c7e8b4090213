"""The sentences that news puts its quotations into, as templates.

::

    “⟦{Said}⟧,” {source} {cue}{where}.
     └ content, a span between ⟦ and ⟧; the marks are those of the drawn style

A capital in a field's name asks for a capital in the text: ``{Source}`` begins
a sentence. ``¶`` ends a paragraph. ``{said}`` and the like are clauses of
`quotekit.testing.words`, each time another one.
"""

from __future__ import annotations

import attrs

from quotekit.model import Polarity, QuoteKind

DIRECT, INDIRECT, MIXED = QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MIXED
#: Verbs of telling for what somebody says or writes.
TELLING = ("said", "added", "argued", "insisted", "explained", "warned", "noted")


@attrs.frozen
class Frame:
    """One way to put a quotation into a sentence."""

    template: str
    kind: QuoteKind
    cues: tuple[str, ...] = TELLING
    polarity: Polarity = Polarity.ASSERTS
    recipient: bool = False
    """Whether the sentence names who was told."""


#: The frames of attribution that `articles` renders, by name.
FRAMES: dict[str, Frame] = {
    "trailing": Frame("“⟦{Said}⟧,” {source} {cue}{where}.", DIRECT),
    "inverted": Frame("“⟦{Said}⟧,” {cue} {name}.", DIRECT, ("said", "added", "warned", "explained")),
    "leading": Frame("{Source} {cue}{where}, “⟦{Said}.⟧”", DIRECT),
    "colon": Frame("{Source} {cue}: “⟦{Said}.⟧”", DIRECT),
    "medial": Frame("“⟦{Said}⟧,” {source} {cue}{where}, “⟦and {said}.⟧”", DIRECT),
    "two sentences": Frame("“⟦{Said}⟧,” {source} {cue}{where}. “⟦{Said}.⟧”", DIRECT),
    "two paragraphs": Frame("“⟦{Said}.⟧¶“⟦{Said}⟧,” {source} {cue}.", DIRECT),
    "three sentences": Frame("“⟦{Said}. {Said}. {Said}⟧,” {source} {cue}.", DIRECT),
    "told": Frame("“⟦{Said}⟧,” {source} told {hearer}{where}.", DIRECT, ("told",), recipient=True),
    "asked": Frame("“⟦{Asked}?⟧” {source} asked.", DIRECT, ("asked",), Polarity.ASKS),
    "that": Frame("{Source} {cue}{where} that ⟦{said}⟧.", INDIRECT),
    "bare": Frame("{Source} said ⟦{said}⟧.", INDIRECT, ("said",)),
    "tag": Frame("⟦{Said}⟧, {source} {cue}{where}.", INDIRECT, ("said", "added", "warned")),
    "told that": Frame("{Source} told {hearer}{where} that ⟦{said}⟧.", INDIRECT, ("told",), recipient=True),
    "according to, first": Frame("According to {name}, ⟦{said}⟧.", INDIRECT, ("According to",)),
    "according to, last": Frame("⟦{Said}⟧, according to {name}.", INDIRECT, ("according to",)),
    "denied": Frame("{Source} denied that ⟦{said}⟧.", INDIRECT, ("denied",), Polarity.DENIES),
    "mixed": Frame("{Source} {cue} that ⟦{subject} “{predicate}.”⟧", MIXED),
}

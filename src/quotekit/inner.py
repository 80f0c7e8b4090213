"""Which attributions within somebody's words are quotes of their own.

::

    Police said | the driver had told officers | he had drunk.
                  └── kept: a second voice ────────────────┘
    Kim said she thought the dam was safe.      a hedge of Kim's
    Kim said one might say it was safe.         nobody said so

The speaker's own thought, a judgment or a mere possibility within what somebody said
is part of it; that somebody else spoke or thought something is news of its own.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotekit.cues import CueAt, Use
from quotekit.document import Document
from quotekit.findings import Found
from quotekit.lexicon.classes import PRON
from quotekit.model import Sense

#: Hearsay within what somebody said is that speaker's hedge.
ECHOES = frozenset(("adverb", "hearsay"))
#: The construction whose content is the sentence around it.
AROUND = "according_to"
#: Acts of speech, which make a second voice; thoughts, judgments and findings do not.
SPOKEN = frozenset(
    (
        Sense.REPORT,
        Sense.ASSERT,
        Sense.REVEAL,
        Sense.CLAIM,
        Sense.ADMIT,
        Sense.DENY,
        Sense.ASK,
        Sense.ORDER,
        Sense.PROMISE,
        Sense.RELAY,
        Sense.RULE,
    )
)
#: Constructions whose content is a phrase, in which words are named rather than said.
PHRASAL = frozenset(("object", "prepositional", "naming"))
#: Constructions whose content is a clause.
CLAUSAL = frozenset(("that_clause", "bare_clause"))
#: What is no act of telling.
QUIET = frozenset((Sense.BELIEVE, Sense.SHOW, Sense.DESCRIBE))
#: Acts that are of speech even where their object is a phrase: denied the theft, promised a refund.
EXPLICIT = frozenset((Sense.DENY, Sense.ADMIT, Sense.PROMISE, Sense.RELAY))
#: Pronouns that are no third party within somebody's own words.
OWN = frozenset("i we you it that this who which they".split())
#: What may stand within quotation marks and be another's.
QUOTED = frozenset(("that_clause", "bare_clause", "quotation", "colon"))


def without_inner(doc: Document, found: Sequence[Found]) -> list[Found]:
    """Leave out what stands within another's content and is no second voice."""
    holders: dict[int, int] = {}
    cues = {each.cue[0][0]: n for n, each in enumerate(found) if each.cue}
    places = sorted(cues)
    for n, holder in enumerate(found):
        for first, stop in holder.content:
            for k in places[bisect_left(places, first) : bisect_left(places, stop)]:
                holders[cues[k]] = n
    kept = []
    for n, each in enumerate(found):
        outer = found[holders[n]] if n in holders else None
        if outer is None or _is_second_voice(doc, each) or (outer.rule == AROUND and _is_told(each)):
            kept.append(_before(each, outer) if outer is not None and outer.rule == AROUND else each)
        elif _holds(each, outer) and outer.rule != AROUND and each.rule not in ECHOES:
            kept.append(each)  # neither is within the other
    return kept


def is_another(doc: Document, found: Found) -> bool:
    """Tell whether words within a quotation report a third party: “She told me that he ran,” Kim said."""
    if found.rule not in QUOTED or found.source is None or found.clause is None:
        return False
    if not _is_second_voice(doc, found):
        return False
    return doc.tokens.lows[found.source.core_first] not in OWN or found.source.core_stop - found.source.core_first > 1


def _holds(outer: Found, inner: Found) -> bool:
    """Tell whether the cue of *inner* stands in the content of *outer*."""
    return bool(inner.cue) and any(first <= inner.cue[0][0] < stop for first, stop in outer.content)


def _before(found: Found, aside: Found) -> Found:
    """Return *found* with its content ending before an aside about all of it: Kim said it sank | , according to aides."""
    at = aside.cue[0][0]
    pieces = tuple((first, min(stop, at)) for first, stop in found.content if first < at)
    return found._replace(content=pieces) if pieces else found


def _is_told(found: Found) -> bool:
    """Tell whether the article tells an act in a finite verb: Moss warned of cracks, according to minutes."""
    if found.clause is None:
        return False
    cue = found.clause.cue
    return cue.use is Use.FINITE and not cue.modal and not _senses(cue) & QUIET


def _is_second_voice(doc: Document, found: Found) -> bool:
    """Tell whether somebody really said or thought something: not “may say”, “she thinks”, “to suggest”."""
    if found.rule in ECHOES:
        return False
    if found.clause is None:
        return True
    cue = found.clause.cue
    if cue.modal or cue.withheld or cue.use not in (Use.FINITE, Use.PASSIVE):
        return False
    senses = _senses(cue)
    if found.rule in PHRASAL:
        return bool(senses & EXPLICIT)
    if Sense.BELIEVE in senses and not cue.negated and found.source is not None and found.rule in CLAUSAL:
        return not doc.tokens.tags[found.source.core_first] & PRON  # her sister believed; but: she believed
    return bool(senses & SPOKEN) and not cue.negated


def _senses(cue: CueAt) -> frozenset[Sense]:
    return frozenset(form.verb.sense for form in cue.forms)

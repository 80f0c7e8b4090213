"""A passive that judges or names, with who does it behind "by".

::

    The clerk , 43, was described  by neighbours  as a quiet man.
    └ content ┘                       └ source ┘  └─ content ──┘

Source: Quirk et al. 1985, 3.63-66, on the agent of the passive; 16.46 on complements.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.extents import phrase_stop
from quotekit.findings import Found, View
from quotekit.lexicon.classes import PRON
from quotekit.mentions import phrase_after
from quotekit.model import Sense
from quotekit.nominals import RELATIVES

NAME = "passive"
#: What is done to somebody in words.
JUDGING = frozenset((Sense.EVALUATE, Sense.DESCRIBE, Sense.DENY))


def match(doc: Document, view: View) -> Found | None:
    """Return who is judged, and how."""
    clause, lows = view.clause, doc.tokens.lows
    cue, judged = clause.cue, clause.subject
    rows = [form.verb for form in cue.forms if form.verb.sense in JUDGING]
    if cue.use is not Use.PASSIVE or cue.negated or not rows or judged is None:
        return None
    if lows[cue.stop : cue.stop + 1] != ["by"] or lows[judged.core_first] in RELATIVES:
        return None
    agent = phrase_after(doc, cue.stop + 1, clause.ceiling, commas=False)
    if agent is None:
        return None
    asides = "," in doc.tokens.words[judged.core_stop : judged.stop]
    content = [(judged.first, judged.core_stop if asides else judged.stop)]
    leading = {"as", "for"}.union(*[row.prepositions for row in rows])
    begun = next((k for k in range(agent.core_stop, min(agent.stop + 1, clause.ceiling)) if lows[k] in leading), -1)
    if begun < 0 and doc.tokens.tags[judged.core_first] & PRON:
        return None  # He was praised by all
    if begun > 0:
        agent = agent._replace(stop=begun)
        content.append((begun, phrase_stop(doc, begun + 1, clause.ceiling, clause.ceiling, gerund=False)))
    return view.found(NAME, *content)._replace(source=agent)


PASSIVE = Construction(
    NAME,
    match,
    examples=(
        ("The clerk was described by neighbours as a quiet man.", "The clerk | as a quiet man"),
        ("Moss was praised by the panel for the repair.", "Moss | for the repair"),
        ("The offer was rejected by the union.", "The offer"),
    ),
    counterexamples=(
        "The clerk was described as a quiet man.",  # nobody is told to have done it
        "The clerk was accused in the Ledger of theft.",  # the same
        "The clerk was told by neighbours that it rained.",  # no judgement
        "The clerk described by neighbours as quiet left.",  # no auxiliary
        "The offer was not rejected by the union.",  # it did not happen
        "The list, which was rejected by the union, was long.",  # within a relative clause
        "The clerk was driven by neighbours to the mill.",  # nothing is said
        "He was rejected by the union.",  # not how
        "Was rejected by the union.",  # nothing is judged
        "The offer was rejected by and large.",  # nobody judges it
    ),
)

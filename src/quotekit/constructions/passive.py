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
from quotekit.mentions import phrase_after
from quotekit.model import Sense
from quotekit.nominals import RELATIVES
from quotekit.subjects import Side

NAME = "passive"
#: What is done to somebody in words.
JUDGING = frozenset((Sense.EVALUATE, Sense.DESCRIBE, Sense.DENY))
#: What leads to the judgement: described *as* slow, accused *of* theft, praised *for* it.
LEADING = frozenset(("as", "of", "for"))


def match(doc: Document, view: View) -> Found | None:
    """Return who is judged, and how."""
    clause, lows = view.clause, doc.tokens.lows
    cue, judged = clause.cue, clause.subject
    judges = any(form.verb.sense in JUDGING for form in cue.forms)
    if cue.use is not Use.PASSIVE or cue.negated or not judges or judged is None or clause.side is not Side.BEFORE:
        return None
    by = cue.stop
    if by + 1 >= clause.ceiling or lows[by] != "by" or lows[judged.core_first] in RELATIVES:
        return None
    agent = phrase_after(doc, by + 1, clause.ceiling, commas=False)
    if agent is None:
        return None
    leads = next((k for k in range(agent.core_stop, min(agent.stop + 1, clause.ceiling)) if lows[k] in LEADING), -1)
    content = [(judged.first, judged.stop)]
    if leads > 0 and (leads == agent.stop or lows[leads] != "of"):
        agent = agent._replace(stop=leads)
        content.append((leads, phrase_stop(doc, leads + 1, clause.ceiling, clause.ceiling, gerund=False)))
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
        "The clerk was driven by neighbours to the mill.",  # nothing is said
        "The clerk described by neighbours as quiet left.",  # no auxiliary
        "The offer was not rejected by the union.",  # it did not happen
        "The list, which was rejected by the union, was long.",  # within a relative clause
    ),
)

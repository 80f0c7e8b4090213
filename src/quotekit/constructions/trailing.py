"""Content first, then who said it, in either order.

::

    “We will appeal,” said Maria Lopez, the company's lawyer.
    └── content ───┘  cue  └──────── source ─────────────┘
    The bridge was safe, Ellison told reporters on Monday.

With a quotation before the tag this is the surest attribution there is, so it
also holds where an object follows the verb (“No,” Kim told the clerk). Without
one, the content must be a clause and nothing may open behind the verb.

Source: Quirk et al. 1985, 14.29, on reporting clauses in final position.
"""

from __future__ import annotations

from quotekit.clauses import Clause
from quotekit.constructions.base import Construction
from quotekit.contents import has_quotation, rest_after
from quotekit.cues import Use
from quotekit.cuts import SUBORDINATORS
from quotekit.document import Document
from quotekit.findings import Found, Range, View
from quotekit.lexicon.classes import ADJ, ADV, AUX, CAP, COORD, DET, POSS, PREP, PUNCT, VB, VBG, VBZ
from quotekit.model import Sense
from quotekit.openings import FORUMS, Opening
from quotekit.predicates import clause_begins, finite_in

NAME = "trailing"
#: What may open behind the verb of a tag and yet be no content of its own.
WEAK = frozenset((Opening.OBJECT, Opening.PREPOSITION, Opening.CLAUSE, Opening.NAMING, Opening.QUESTION))
#: What ends a quotation before its tag.
ENDS = frozenset((",", "?", "!", "…", "—", "–", "-"))

#: Acts whose verbs take no clause before them: As it rained, the union agreed.
NO_TAGS = frozenset((Sense.AGREE, Sense.ORDER, Sense.RULE, Sense.DENY, Sense.EVALUATE, Sense.DESCRIBE))
#: Other verbs that hardly ever do.
RARE_TAGS = frozenset("accept allow establish expect figure gather guarantee highlight hope mention recognize".split())


def match(doc: Document, view: View) -> Found | None:
    """Return the content before the tag, with what it interrupts."""
    clause, left = view.clause, view.left
    if left is None:
        return None
    if not view.frames & {"Q", "T"} and not _is_tag(doc, clause):
        return None
    if _is_only_adjunct(doc, view):
        return None
    if view.source is not None and "whom" in doc.tokens.lows[view.source.first : view.source.stop]:
        return None  # his friends, all of whom testified
    begins_quoted = doc.inside[left[0]] >= 0
    ends_quoted = doc.inside[left[1] - 1] >= 0
    doubtful = view.source is None or clause.cue.negated  # the “old” plan did not appeal to her
    if doubtful and ends_quoted and doc.tokens.words[left[1] - 2] not in ENDS:
        return None
    if not view.right:
        rest = rest_after(doc, clause)
        if rest and begins_quoted and ends_quoted:
            rest = _rest_of_quotation(doc, *rest)
        if has_quotation(doc, left) or (_is_tag(doc, clause) and (rest or _is_clause(doc, *left))):
            return view.found(NAME, left, *([rest] if rest else []))
        return None
    if begins_quoted and ends_quoted and clause.opening in WEAK:
        return view.found(NAME, left)
    return None


def _is_only_adjunct(doc: Document, view: View) -> bool:
    """Tell whether what is left of an earlier attribution is only when or where: Crum said that at noon, | crews replied."""
    left = view.left
    inside = [each for each in view.beside if left is not None and left[0] <= each.cue.main < left[1]]
    if not inside or left is None or has_quotation(doc, left):
        return False
    last = inside[-1]
    return last.opening is Opening.CLAUSE and not finite_in(doc, last.cue.stop, left[1])


def _is_tag(doc: Document, clause: Clause) -> bool:
    """Tell whether the verb comments on a clause before it: It rained, Kim said; not: As it rained, Kim agreed."""
    rows = [form.verb for form in clause.cue.forms if "T" in form.verb.frames]
    if clause.cue.use is Use.PASSIVE:
        return any(row.lemma == "tell" for row in rows)
    if any(form.verb.lemma == "hear" for form in clause.cue.forms):
        return clause.subject is not None and doc.tokens.lows[clause.subject.core_stop - 1] in FORUMS
    return any(row.sense not in NO_TAGS and row.lemma not in RARE_TAGS for row in rows)


def _is_clause(doc: Document, first: int, stop: int) -> bool:
    """Tell whether the words may be a clause: a finite verb is among them, or a word that can be one or a noun."""
    tags = doc.tokens.tags
    if _is_adverbial(doc, first, stop) or _is_share(doc, first, stop):
        return False
    return finite_in(doc, first, stop) or any(
        not tags[first] & PREP
        and tags[k] & (VBZ | VB)
        and not tags[k] & (CAP | PREP)
        and not tags[k - 1] & (DET | POSS | PREP | ADJ)
        for k in range(first + 1, stop)
        if doc.inside[k] < 0
    )


def _is_share(doc: Document, first: int, stop: int) -> bool:
    """Tell whether the words say of how many: Of the 40 nurses asked, | nine replied."""
    lows = doc.tokens.lows
    return lows[first] in ("of", "among") and not any(lows[k] == "," for k in range(first, stop))


def _rest_of_quotation(doc: Document, first: int, stop: int) -> Range | None:
    """Return what of the words behind the tag of a quotation was said too, None where the reporter goes on.

    “It's our luck,” he said, *that they came*.  “We left,” he said, and then, “*We ran*.”
    “It fell,” he said at a fair in Reno, the largest of the year.
    """
    tags = doc.tokens.tags
    if doc.tokens.lows[first] in ("that", "to") or tags[first] & AUX:
        return (first, stop)
    while first < stop and doc.inside[first] < 0 and tags[first] & (COORD | ADV | PUNCT):
        first += 1
    if first < stop and doc.inside[first] >= 0:
        return (first, doc.last_tokens[doc.inside[first]] + 1)
    return None


def _is_adverbial(doc: Document, first: int, stop: int) -> bool:
    """Tell whether the words only tell when or how: As Kim left, | the mayor said so. By waiting, | ..."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if lows[first] in SUBORDINATORS:
        subordinate = not tags[first] & PREP or clause_begins(
            doc, first + 1, stop, loose=False
        )  # but: As a boy he swam
    else:
        subordinate = bool(tags[first] & PREP and tags[first + 1] & VBG)
    return subordinate and not any(
        lows[k] == "," and clause_begins(doc, k + 1, stop, loose=False) for k in range(first + 1, stop - 1)
    )


TRAILING = Construction(
    NAME,
    match,
    examples=(
        ("“We will appeal,” said Maria Lopez, the company's lawyer.", "We will appeal"),
        ("“Never!” shouted Ann Wu.", "Never!"),
        ("The bridge was safe, Ellison told reporters on Monday.", "The bridge was safe"),
        ("The bridge, Ellison said, was safe.", "The bridge | was safe"),
        ("“Who pays?” Ellison asked.", "Who pays?"),
        ("As a girl she swam the harbour, Kovac recalled.", "As a girl she swam the harbour"),
        ("Kovac kept bees in court, a tribunal heard on Monday.", "Kovac kept bees in court"),
        ("Kovac spends his time abroad, several friends said.", "Kovac spends his time abroad"),
        ("“We are worried,” Ellison wrote, that the bridge will fall.", "We are worried | that the bridge will fall"),
        (
            "“The bridge is safe,” Ellison said at a rally in Reno, the largest city of the valley.",
            "The bridge is safe",
        ),
    ),
    counterexamples=(
        "“The bigger deal” announced in June fell through.",  # a participle of the quotation's
        "Ellison said the bridge was safe.",  # nothing before the tag
        "In June, Ellison said the bridge was safe.",  # a clause behind the verb, no quotation before
        "As the bridge was closed, Ellison announced.",  # only when
        "By closing the bridge that was old, Ellison announced.",  # only how
        "The bridge was safe, Ellison agreed.",  # no verb of tags
        "The bridge was safe, Ellison hoped.",  # neither
        "Of the nurses asked, nine replied.",  # of how many
        "The bells rang for the men – all of whom testified.",  # a relative clause
        "The bells rang, Ellison heard.",  # with her ears
        "“Keep walking” — Ellison had heard it all too often.",  # the same
        "Ellison said around 10:42 p.m. on Friday, crews replied to a call.",  # when
        "For years, Ellison said.",  # no clause and no quotation before
        "Ellison, the mayor, said the bridge was safe.",  # what is before is the subject
    ),
)

"""What must stand around a word for it to be a hedge.

::

    it *could* rain              possibility
    he *could* swim as a boy     ability: no hedge
    *about* 20 boats             a rounded number
    *about* the boats            no hedge

A check looks at the words beside the pattern, a handful at most, and says
yes or no. Each guard has the words that forced it in a comment or docstring.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotekit.hedging.context import begins_clause, is_behind_be, low_at, tag_at
from quotekit.hedging.verbs import (
    has_participle,
    is_conviction,
    is_emphatic,
    is_epistemic_could,
    is_impression,
    is_inferred,
    is_modal_verb,
    is_own_opinion,
    is_passive,
    is_raising,
    is_ruled_out,
    is_saying,
    is_thought,
)
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    AUX,
    CAP,
    COORD,
    DET,
    HAVE,
    MODAL,
    NOUN,
    NUM,
    OBJ,
    POSS,
    PREP,
    PRON,
    PUNCT,
    ROLE,
    SUB,
    TIME,
    VBG,
    VERB,
    WH,
)
from quotekit.lexicon.hedges import Check
from quotekit.lexicon.words import UNITS
from quotekit.nominals import is_possessive, is_year, leads

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quotekit.hedging.context import Near


# --- Amounts ----------------------------------------------------------------------------------------------------------

#: Words behind which "about" tells the topic: questions *about* 20 firms.
TOPICAL = frozenset(
    """talk talks talking talked speak speaks speaking spoke ask asks asked asking worry worries worried concern concerns
    concerned complain complained complaints joke joked think thinking thought know knows knew hear heard question
    questions information details lot something nothing anything what how learn learned read tell told story stories
    written write wrote angry happy upset enthusiastic""".split()
)
#: Words behind which "over" tells what it is about: the row *over* 300 boats.
CONTESTED = frozenset(
    """argued argument arguments battle clash clashes concern concerns debate dispute disputes fears fight fights outrage
    quarrel quarrels row rows talks tensions war worries""".split()
)
#: What is an amount with its article: nearly *a* week, about *a* third.
AMOUNTS = UNITS | frozenset(
    """dozen half third quarter fifth tenth hundred thousand million billion trillion week month year decade century hour
    minute day fortnight generation percent majority season""".split()
)
#: What stands before "over two years" when it measures; else it means "during": grew over two years.
MEASURED = frozenset("for by of after nearly well just was is are were be been".split())


def _figure(near: Near) -> bool:
    """An amount follows."""
    low, tag, word = near.low_after, near.tag_after, near.low
    if word == "about" and near.low_before in TOPICAL:
        return False
    if low in ("a", "an"):
        return low_at(near.doc, near.after + 1) in AMOUNTS
    if not tag & NUM or (low in ("one", "zero") and word in ("some", "over", "under")):
        return False
    if word in ("over", "under"):
        following = tag_at(near.doc, near.after + 1)
        if is_year(near.doc, near.after) or near.low_before in ("the", "all") or near.low_before in CONTESTED:
            return False  # over 2019
        if word == "under":  # under 18; but: under $40, under 5%, under two million
            return low[0] in "$£€₹" or low[-1] == "%" or bool(following & NUM)
        return near.low_before in MEASURED or not following & TIME or low[0].isdigit()
    return True


def _after_figure(near: Near) -> bool:
    return any(
        tag_at(near.doc, k) & (NUM | TIME) or low_at(near.doc, k) in AMOUNTS for k in (near.before, near.before - 1)
    )


def _kind(near: Near) -> bool:
    """Kind of for "rather": no determiner or adjective before it."""
    tag = near.tag_before
    return not tag & (DET | POSS | ADJ | WH | NUM) or bool(tag & (PRON | AUX | ADV))


def _degree(near: Near) -> bool:
    """A bit of a state, not of a thing or a comparison: slipped *a bit*; not: a little money, a bit more, a bit later."""
    low, tag = near.low_after, near.tag_after
    if low in ("of", "more", "less", "further", "over", "under", "while", "something") or low.endswith("er"):
        return False
    return bool(tag & (PUNCT | ADV | PREP | COORD | SUB | ADJ)) and not tag & NOUN


# --- Conditions and questions -----------------------------------------------------------------------------------------

#: Words behind which "if" is "whether".
ASKING = frozenset(
    """ask asks asked asking wonder wonders wondered wondering know knows knew known see say says tell sure unsure certain
    clear unclear determine decide question questions check matter matters doubt learn remember understand unknown
    whether""".split()
)
HEARERS = frozenset("me him them us her".split())


def _whether(near: Near) -> bool:
    """If for a condition, not for an embedded question: asked if it rains, asked me if it rains."""
    before = near.before - 1 if near.low_before in HEARERS else near.before
    return low_at(near.doc, before) not in ASKING and not (near.tag_after & PUNCT and near.low_after != ",")


#: What may follow a conjunction that opens a condition.
SUBJECTS = PRON | DET | CAP | POSS | NOUN
#: How far the comma may stand behind an inverted condition: Should the ferry stop, we starve.
MAX_CONDITION = 20


def _open(near: Near) -> bool:
    """A conjunction leads a clause: as long as *it rains*, but provided *it rains*; not: as long as two hours."""
    doc, tag = near.doc, near.tag_after
    if near.low == "at":  # at the moment he spoke
        return leads(doc, near.first) or not tag & (PRON | CAP | DET)
    if near.low in ("as", "so"):
        return bool(tag & SUBJECTS) and not tag & (NUM | PREP)
    opens = leads(doc, near.first) or near.low_before in (",", "but", "and", "only", "—", "–")
    if not opens or not tag & SUBJECTS:
        return False
    if near.low != "should":
        return begins_clause(doc, near.after)
    following = doc.tokens.lows[near.stop : near.stop + MAX_CONDITION]
    return next((low for low in following if low in "?.,!"), "") == ","  # Should it rain, we stay; not: Should we stay?


def _knowing(near: Near) -> bool:
    """Knowledge of a fact, not of a person or a skill: does not know him, how to swim."""
    after = near.low_after
    if near.low_before in ("if", "you") and near.low != "never":
        return False  # if you don't know
    if after in ("him", "her", "them", "me", "us", "each", "anyone", "anybody", "too", "one", "many"):
        return False
    if after == "how" and low_at(near.doc, near.after + 1) == "to":
        return False
    if near.last == "known":
        return after not in ("for", "as", "to")
    return not (near.tag_after & CAP and not near.tag_after & (DET | WH | PRON))  # does not know Moss


# --- Adjectives and adverbs -------------------------------------------------------------------------------------------


def _before_noun(near: Near) -> bool:
    """An adjective before its noun: the alleged fraud; not: the union alleged fraud, supposed to, upside potential."""
    tag = near.tag_after
    if not tag & (NOUN | ADJ | ROLE | CAP) or tag & (PREP | PRON | DET):
        return False
    if near.low in ("alleged", "suspected"):
        verbal = near.tag_before & (PRON | HAVE) or (
            near.tag_before & NOUN and not near.tag_before & (DET | ADJ | VERB)
        )
        return not verbal or is_possessive(near.doc, near.before)
    return not near.tag_before & PRON


def _after_be(near: Near) -> bool:
    """Said of something: is unknown, remains unclear, isn't clear; not: an unknown man."""
    if near.low.endswith("n't"):
        return True
    return is_behind_be(near.doc, near.before) or near.low_before in ("remain", "remains", "remained", "", ".")


def _stance(near: Near) -> bool:
    """An adverb of the sentence or of degree, not of manner: it stands before what it colours."""
    before, after = near.tag_before, near.tag_after
    if near.low in ("clearly", "plainly", "obviously"):
        manner = before & (VERB | OBJ) and not before & AUX
        return not (manner and after & (PUNCT | COORD | PREP))  # speak clearly.
    if near.low == "effectively" and (near.low_before == "to" or before & MODAL):
        return False  # can effectively address
    if near.low in ("fairly", "effectively", "virtually"):
        return not after & (PUNCT | COORD | PREP | SUB)  # treated fairly, met virtually
    return True


def _early(near: Near) -> bool:
    """Before the verb or adjective: they *commonly* fail, are *routinely* used; not: used commonly."""
    return (bool(near.tag_after & (VERB | ADJ)) and not near.tag_after & (VBG | PREP)) or bool(near.tag_before & AUX)


def _possible(near: Near) -> bool:
    """No practical question: possible to park, not possible, everything possible."""
    before = near.low_before
    if near.low_after == "to" or before.endswith("n't"):
        return False
    return before not in (
        "as", "if", "where", "when", "wherever", "whenever", "everything", "anything", "best", "worst", "not",
    )  # fmt: skip


def _predicated(near: Near) -> bool:
    """No adjective before its noun: an unlikely hero; but: in the unlikely event."""
    if near.low_after in ("event", "scenario", "prospect"):
        return True
    return not (near.tag_before & (DET | ADJ | POSS | NUM | PREP) and near.tag_after & (NOUN | ADJ))


#: Where "likely" names those who will vote: among *likely* Democratic voters.
POLLED = frozenset(("of", "among", "by", "all"))


def _likely(near: Near) -> bool:
    """No comparison and no poll: more likely than men, twice as likely to, 500 likely voters."""
    if near.low_before in POLLED and near.tag_after & (NOUN | ADJ | CAP):
        return False
    if near.low != "likely" or near.low_before not in ("more", "less", "as", "equally", "times"):
        return True
    return near.low_after in ("that", "because")


def _so_far(near: Near) -> bool:
    """Of time: nobody has paid so far; not: so far as, so far away, goes so far."""
    return near.low_after not in (
        "as", "from", "away", "that", "apart", "out", "into", "back", "to", "down",
    ) and near.low_before not in ("goes", "go", "went", "gone", "only", "ever", "traveled", "travelled", "come")  # fmt: skip


def _always(near: Near) -> bool:
    return True


CHECKS: Mapping[Check, Callable[[Near], bool]] = {
    Check.ANYWHERE: _always,
    Check.FIGURE: _figure,
    Check.AFTER_FIGURE: _after_figure,
    Check.DEGREE: _degree,
    Check.MONTH: is_modal_verb,
    Check.ABILITY: is_epistemic_could,
    Check.WHETHER: _whether,
    Check.RAISING: is_raising,
    Check.LOOKS: is_impression,
    Check.THOUGHT: is_thought,
    Check.PASSIVE: is_passive,
    Check.BEFORE_NOUN: _before_noun,
    Check.AFTER_BE: _after_be,
    Check.PREDICATED: _predicated,
    Check.KIND: _kind,
    Check.STANCE: _stance,
    Check.EARLY: _early,
    Check.EMPHATIC: is_emphatic,
    Check.POSSIBLE: _possible,
    Check.LIKELY: _likely,
    Check.KNOWING: _knowing,
    Check.CONSTANT: is_ruled_out,
    Check.OPEN: _open,
    Check.SO_FAR: _so_far,
    Check.I_AM: is_conviction,
    Check.SELF: is_own_opinion,
    Check.SAYING: is_saying,
    Check.INFERRED: is_inferred,
    Check.PAST: has_participle,
    Check.NO_ORDER: _always,  # the stage, which knows the cue, decides
}

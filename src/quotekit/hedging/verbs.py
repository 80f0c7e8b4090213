"""Verbs that are hedges only in some of their uses.

::

    it *could* rain           possibility; not: he could swim as a boy
    they *think* it is        belief; not: a think tank, think of it
    the data *suggest*        evidence; not: she suggested a walk
    it *appears* safe         evidence; not: appeared in court

The rest of the checks is in `quotekit.hedging.checks`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotekit.hedging.context import (
    OPENERS,
    begins_clause,
    is_behind_be,
    is_person,
    is_subject,
    low_at,
    subject_of,
    tag_at,
)
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    AUX,
    BE,
    CAP,
    DET,
    HAVE,
    INDEF,
    NEG,
    NOUN,
    NUM,
    POSS,
    PREP,
    PRON,
    PUNCT,
    TIME,
    VB,
    VBD,
    VBG,
    VBN,
    VERB,
)
from quotekit.nominals import is_possessive, leads

if TYPE_CHECKING:
    from quotekit.hedging.context import Near


# --- Modals -----------------------------------------------------------------------------------------------------------


def is_modal_verb(near: Near) -> bool:
    """May and might that are verbs."""
    word, after = near.doc.tokens.words[near.first], near.low_after
    if near.low == "might":  # the might of the fleet, their military might
        if near.tag_before & (POSS | ADJ) or near.low_before in ("the", "with"):
            return bool(near.tag_after & VB) and not near.tag_before & POSS
        return True
    if word[0].isupper() and not word.isupper():  # May 4, May of last year; but: May I
        return leads(near.doc, near.first) and not (
            after[:1].isdigit() or after in ("of", ",", "and", "was", "is", "has", "'s")
        )
    return True


#: Verbs of which one says "could" for what one was able to do.
ABLE = frozenset(
    """see hear feel smell taste tell understand remember recall afford sense barely hardly scarcely only no stand
    believe imagine sleep breathe""".split()
)
#: Words before the subject of an ability: so that I could, all they could, where she could, as hard as they could.
ENABLING = frozenset("so that's where everything all whatever what as how wish wished hope like if".split())
#: Openings of a time when somebody was able to: as a boy, when she was young.
ONCE = frozenset(("as", "when", "once"))
#: How far before the subject they may stand.
MAX_ONCE = 6


def is_epistemic_could(near: Near) -> bool:
    """Could for what may be, not for what one is or was able to do."""
    doc, after, tag = near.doc, near.low_after, near.tag_after
    if tag & (NEG | PUNCT):
        return False  # could not lift it; as fast as she could.
    if tag & PRON:
        return after == "it"  # could you pass it; but: could it live there
    subject = subject_of(doc, near.first)
    if not tag_at(doc, subject) & PRON or low_at(doc, subject) in ("it", "this", "that", "who"):
        return True
    opening = low_at(doc, subject - 1)
    if after in ABLE or opening in ENABLING or (opening == "that" and low_at(doc, subject - 2) == "so"):
        return False  # you could tell, so that we could leave
    return not any(  # As a boy he could swim
        low_at(doc, k) in ONCE and low_at(doc, k + 1) in ("a", "he", "she", "i", "they", "we")
        for k in range(subject - MAX_ONCE, subject)
    )


def has_participle(near: Near) -> bool:
    """A participle or a state follows: must have *been* lost, as good as *dead*."""
    return bool(near.tag_after & (VBN | ADJ)) or near.low_after in ("been", "had")


def is_ruled_out(near: Near) -> bool:
    """What it cannot be is a state: cannot be true, from Rome; not: cannot be closed, could not be here."""
    tag = near.tag_after
    if near.low_after in ("able", "here", "there", "with", "at", "in", "that", "too", "more", "under", "on"):
        return False
    return not tag & (VBN | ADV | VBG | PUNCT) and bool(tag & (ADJ | PREP | DET | NOUN | POSS | CAP))


def is_passive(near: Near) -> bool:
    """Behind a form of "be": is widely *expected to*; also without it: once *expected to* open."""
    return is_behind_be(near.doc, near.before) or (
        near.low == "expected" and near.low_before in ("once", "long", "widely", ",")
    )


def is_emphatic(near: Near) -> bool:
    """Never and always behind "have" or "will": a vow or a denial of all the time there is, no habit."""
    if near.low_after in ("before", "be", "knew", "know", "known", "a", "the"):
        return False  # has never before seen
    if near.tag_before & HAVE or near.low_before in ("will", "'ll", "would", "'d"):
        return True
    return near.low == "never" and bool(near.tag_after & VBD) and bool(near.tag_before & (PRON | CAP))


# --- Thoughts and signs -----------------------------------------------------------------------------------------------

#: What follows a thought that is no claim: think of, believe in, assume control.
NO_CLAIM = frozenset(
    """of about in through over back ahead twice again alone up out on for to like off when highly well good bad better
    """.split()
)
#: What follows a thought that is no claim even behind an "I": I think of him, back to it.
ABOUT = frozenset("of about back through twice ahead up like highly".split())
#: Verbs with other meanings, which need an "I" or a "that": felt cold, figured in it, imagine a lake.
LOOSE = frozenset("figure figured feel feels felt imagine expecting claiming".split())
#: Words that open a clause, and a "so" or "it" that stand for one: think so.
CLAUSAL = frozenset("that it so there this these those he she they we you i".split())


def _is_noun(near: Near) -> bool:
    """Tell whether a word that is verb or noun is the noun here: the thought, a suspect, rejected claims, back on claims."""
    before = near.tag_before
    if before & PREP and near.low_before != "to":
        return True
    if near.low_before in ("any", "no", "little", "own"):
        return True
    return bool(before & (DET | POSS | ADJ | VERB)) and not before & (ADV | AUX | INDEF)


def is_thought(near: Near) -> bool:
    """A verb of thinking or claiming with what is thought."""
    doc, low, after, tag = near.doc, near.low, near.low_after, near.tag_after
    before = near.tag_before
    subject = subject_of(doc, near.first)
    own = low_at(doc, subject) in ("i", "we")
    if _is_noun(near):
        return low in ("fears", "doubts") and after == "that"  # serious fears that
    if (before & BE and low != "expecting") or (before & HAVE and low in ("expected", "anticipated")):
        return False  # is thought to, than we had expected
    if low in LOOSE and not own:
        return after == "that"
    if after in CLAUSAL:
        return True
    if low in ("feel", "feels", "felt"):
        return after == "like" or (bool(tag & OPENERS) and begins_clause(doc, near.after))
    if own:  # I think in Iowa he proved it; but: I believe in him
        return after not in (ABOUT if low in ("think", "thought", "guess", "expect", "anticipate") else NO_CLAIM)
    if not is_subject(tag_at(doc, subject)) or tag & PUNCT:
        return False
    if low in ("expect", "expects", "anticipate", "anticipates"):
        return True
    return begins_clause(doc, near.after)


MAKING = frozenset("make makes made making".split())
#: What follows "appeared" when somebody came to be seen: appeared in court, on television, before the panel.
SEEN = frozenset("in on at before with alongside among for from out again inside outside next here there by".split())


def is_raising(near: Near) -> bool:
    """How things are: appeared calm, appears to be, it appears he lied; not: appeared in court."""
    if low_at(near.doc, near.before - 1) in MAKING:
        return False  # made him appear calm
    if near.low_after in ("to", "that", "as", "like"):
        return True
    if near.low_after in SEEN or near.tag_after & TIME:
        return False
    return bool(near.tag_after & (ADJ | ADV | VBN | DET | VBG)) or near.low_before in ("it", "there")


#: Subjects of an impression: it looks fair.
THINGS = frozenset("it this that things everything which".split())


def is_impression(near: Near) -> bool:
    """An impression: looks as if, looks set to, it looks like they fled; not: a look, look at, looks like his father."""
    after, tag = near.low_after, near.tag_after
    if near.tag_before & (DET | POSS | PREP | ADJ) and near.low_before not in THINGS:
        return False
    if after == "as":
        return low_at(near.doc, near.after + 1) in ("if", "though")
    if after in ("set", "likely", "poised"):
        return True
    if after == "like":
        return near.low_before in THINGS and bool(tag_at(near.doc, near.after + 1) & (PRON | DET))
    return near.low_before in THINGS and bool(tag & ADJ) and not tag & (PREP | ADV)


def is_inferred(near: Near) -> bool:
    """The subject is a thing: the data *suggest*; not: she suggested, the suggested route, it is indicated."""
    doc, before = near.doc, near.tag_before
    if near.low_before in ("this", "that", "which") and (near.low.endswith("s") or near.low_after == "that"):
        return True
    if (before & (DET | POSS | PREP | ADJ | BE) and not before & (ADV | NOUN)) or near.tag_after & (PUNCT | VBG):
        return False
    if near.low.endswith("ing"):
        return near.low_before in (",", "evidence") or near.low_after == "that"
    subject = subject_of(doc, near.first)
    thing = bool(tag_at(doc, subject) & NOUN) or low_at(doc, subject) in ("this", "which", "that", "it")
    return thing and not is_person(doc, subject)


#: Between the subject and the conviction: I *am* absolutely sure, we *remain* confident.
LINKING = frozenset("am 'm is 's are 're was were be been remain remains remained feel feels felt".split())


def is_conviction(near: Near) -> bool:
    """A conviction of somebody: I am sure, he was confident; not: a certain man, to be sure, it is certain."""
    doc, k = near.doc, near.before
    while tag_at(doc, k) & ADV and low_at(doc, k) not in LINKING:
        k -= 1
    if low_at(doc, k) not in LINKING or (near.tag_after & NOUN and not begins_clause(doc, near.after)):
        return False
    subject = subject_of(doc, k)
    return low_at(doc, subject) in ("i", "we") or (near.low != "positive" and is_person(doc, subject))


def is_own_opinion(near: Near) -> bool:
    return near.low_before in ("i", "we") and near.low_after not in ("to", "no", "yes", ",", ":")


#: What a class of people does when it is a weasel: critics *say*.
SAYING = frozenset(
    """say says said believe believes believed think thinks thought argue argues argued claim claims claimed insist insists
    feel fear warn warned suggest suggested contend doubt question complain complained see""".split()
)


def is_saying(near: Near) -> bool:
    if near.tag_before & (DET | POSS | ADJ | PREP | NUM) or is_possessive(near.doc, near.before):
        return False
    k = near.after
    while tag_at(near.doc, k) & (ADV | HAVE):
        k += 1
    return low_at(near.doc, k) in SAYING
